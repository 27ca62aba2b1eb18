"""Command `mcp`: a server that lets an assistant use the API."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Annotated

import typer

from ._context import client


def mcp(
    context: typer.Context,
    allow: Annotated[
        list[str] | None,
        typer.Option("--allow", help="An operation that may write, such as sms.create_sms_message; may be repeated."),
    ] = None,
) -> None:
    """Serve the API to an assistant by MCP on standard input and output: read-only, except --allow.

    Log in first: the server uses the session of the profile or of the environment.
    """
    if find_spec("mcp") is None:
        from rcext.errors import ConfigurationError

        raise ConfigurationError("the MCP server needs its extra: pip install 'rcext[cli,mcp]'")
    from rcext.mcp_server import Calls, build_server

    with client(context) as rc:
        build_server(Calls(rc, allow=allow or ())).run()
