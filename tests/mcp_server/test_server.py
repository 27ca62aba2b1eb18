"""The server as its clients see it: by the official SDK, and as a process on standard input and output."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import pytest

from rcext import RingCentral

if TYPE_CHECKING:
    from pathlib import Path

    from rcext.sandbox import Sandbox


@pytest.fixture
def mcp() -> Any:
    """The package, which takes half a second to import: only the process that runs these tests does it."""
    return pytest.importorskip("mcp")


async def test_the_tools(sb: Sandbox, mcp: Any) -> None:
    from rcext.mcp_server import Calls, build_server

    with RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        async with mcp.Client(build_server(Calls(rc))) as client:
            listed = await client.list_tools()
            assert {one.name for one in listed.tools} == {"search_operations", "describe_operation", "call_operation"}
            found = await client.call_tool("search_operations", {"words": "call log", "limit": 3})
            assert len(result(found)["result"]) == 3
            read = await client.call_tool("call_operation", {"name": "read_extension"})
            assert result(read)["extensionNumber"] == "101"
            refused = await client.call_tool("call_operation", {"name": "create_sms_message"})
            assert refused.is_error
            assert "--allow sms.create_sms_message" in refused.content[0].text


async def test_the_command(sb: Sandbox, tmp_path: Path, mcp: Any) -> None:
    environment = {
        **sb.environment,
        "PATH": os.environ["PATH"],
        "RCEXT_CONFIG": str(tmp_path / "config.toml"),
        "RCEXT_KEYRING": "off",
    }
    parameters = mcp.StdioServerParameters(
        command=sys.executable,
        args=["-m", "rcext", "mcp", "--allow", "sms.create_sms_message"],
        env=environment,
    )
    body = {"from": {"phoneNumber": sb.phone_number}, "to": [{"phoneNumber": "+16505550100"}], "text": "Hello!"}
    async with mcp.Client(parameters) as client:
        preview = result(await client.call_tool("call_operation", {"name": "create_sms_message", "body": body}))
        sent = await client.call_tool(
            "call_operation", {"name": "create_sms_message", "body": body, "confirm": preview["confirm"]}
        )
        assert result(sent)["subject"] == "Hello!"


def result(called: Any) -> dict[str, Any]:
    assert not called.is_error, called.content
    return dict(called.structured_content)
