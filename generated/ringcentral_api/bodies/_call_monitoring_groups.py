"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._call_monitoring_groups import (
        CallMonitoringExtensionInfo,
        CallMonitoringExtensionInfoPermissionsItem,
        CreateCallMonitoringGroupRequestSite,
    )


class CallMonitoringBulkAssignDict(TypedDict, total=False):
    """A `CallMonitoringBulkAssign` as a plain dict."""

    addedExtensions: Sequence[CallMonitoringExtensionInfo | CallMonitoringExtensionInfoDict]
    removedExtensions: Sequence[CallMonitoringExtensionInfo | CallMonitoringExtensionInfoDict]
    updatedExtensions: Sequence[CallMonitoringExtensionInfo | CallMonitoringExtensionInfoDict]


class CallMonitoringExtensionInfoDict(TypedDict, total=False):
    """A `CallMonitoringExtensionInfo` as a plain dict."""

    id: str
    permissions: Sequence[CallMonitoringExtensionInfoPermissionsItem | Literal["Monitoring", "Monitored"]]


class CreateCallMonitoringGroupRequestDict(TypedDict, total=False):
    """A `CreateCallMonitoringGroupRequest` as a plain dict."""

    name: Required[str]
    site: CreateCallMonitoringGroupRequestSite | CreateCallMonitoringGroupRequestSiteDict


class CreateCallMonitoringGroupRequestSiteDict(TypedDict, total=False):
    """A `CreateCallMonitoringGroupRequestSite` as a plain dict."""

    id: str
