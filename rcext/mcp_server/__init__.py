"""MCP server (extra `mcp`): an assistant searches, describes and calls operations of the API."""

from importlib.util import find_spec

if find_spec("mcp") is None:
    raise ModuleNotFoundError("the MCP server needs mcp: pip install 'rcext[mcp]'", name="mcp")

from ._calls import CallRefused, Calls
from ._server import build_server

__all__ = ("CallRefused", "Calls", "build_server")
