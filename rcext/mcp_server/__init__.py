"""MCP server (extra `mcp`): an assistant searches, describes and calls operations of the API."""

from ._calls import CallRefused, Calls
from ._server import build_server

__all__ = ("CallRefused", "Calls", "build_server")
