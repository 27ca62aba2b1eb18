"""MCP server (extra `mcp`): an assistant searches, describes and calls operations of the API."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from rcext._lazy import lazy

if TYPE_CHECKING:
    from ._calls import CallRefused, Calls
    from ._server import build_server

if find_spec("mcp") is None:
    raise ModuleNotFoundError("the MCP server needs mcp: pip install 'rcext[mcp]'", name="mcp")

__all__ = ("CallRefused", "Calls", "build_server")

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, {"CallRefused": "_calls", "Calls": "_calls", "build_server": "_server"})
