"""MCP server with three tools: search, describe and call operations."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from pydantic import Field

from rcext import __version__

from ._calls import CallRefused

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._calls import Calls

T = TypeVar("T")

_INSTRUCTIONS = (
    "RingCentral: calls, messages, presence, contacts, settings. Search for an operation by a few words, describe it "
    "to see its parameters, then call it. `~` stands for the user's own account and extension. Calls that change "
    "something need a confirmation by the user."
)


def build_server(calls: Calls) -> MCPServer[Any]:
    """Return a server with the tools `search_operations`, `describe_operation` and `call_operation`.

    Args:
        calls: makes the calls, by its rules.
    """
    server: MCPServer[Any] = MCPServer("rcext", instructions=_INSTRUCTIONS, version=__version__, log_level="WARNING")

    @server.tool()
    async def search_operations(
        words: Annotated[str, Field(description="A few words, such as 'call log'.")], limit: int = 10
    ) -> list[dict[str, Any]]:
        """Search the operations of the RingCentral API. Does not connect to the server."""
        return await _run(lambda: calls.search(words, limit))

    @server.tool()
    async def describe_operation(
        name: Annotated[str, Field(description="A name that search_operations returned.")],
    ) -> dict[str, Any]:
        """Describe an operation: parameters, permissions, and the JSON schema of its body."""
        return await _run(lambda: calls.describe(name))

    @server.tool()
    async def call_operation(
        name: Annotated[str, Field(description="A name that search_operations returned.")],
        arguments: Annotated[dict[str, Any] | None, Field(description="Path and query parameters.")] = None,
        body: Annotated[dict[str, Any] | list[Any] | None, Field(description="The JSON body.")] = None,
        max_records: Annotated[int, Field(description="How many records of a list to return.", ge=1, le=100)] = 25,
        confirm: Annotated[str | None, Field(description="The code of a previewed write.")] = None,
    ) -> dict[str, Any]:
        """Call an operation. One that changes something returns a preview first, and is sent when confirmed."""
        return await _run(lambda: calls.call(name, arguments, body, max_records=max_records, confirm=confirm))

    return server


async def _run(work: Callable[[], T]) -> T:
    """Run a call in a thread, so that the server stays responsive; a refusal is the tool's error."""
    try:
        return await asyncio.to_thread(work)
    except CallRefused as error:
        raise ToolError(str(error)) from None
