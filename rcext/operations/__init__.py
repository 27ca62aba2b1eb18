"""Catalog of all API operations, searched offline: names, paths, parameters, permissions and throttling groups."""

from ._catalog import OperationInfo, ParameterInfo, all_operations, find_operations, get_operation

__all__ = ("OperationInfo", "ParameterInfo", "all_operations", "find_operations", "get_operation")
