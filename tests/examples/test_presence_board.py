"""The presence board: with Textual's pilot, and as a process in a real terminal."""

from __future__ import annotations

import asyncio
import re
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

import pytest
from textual.widgets import DataTable

from examples.presence_board import PresenceBoard
from rcext import AsyncRingCentral
from rcext.sandbox import Sandbox
from tests.examples.programs import EXAMPLES, environment
from tests.waiting import until_async

if TYPE_CHECKING:
    from collections.abc import Iterator

ESCAPES = re.compile(r"\x1b\[[0-9;?<=>]*[a-zA-Z]|\x1b[()][A-Z0-9]|\x1b[=>]")


@pytest.fixture
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=11) as sandbox:
        yield sandbox


async def test_follows_a_call(sb: Sandbox) -> None:
    async with AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        app = PresenceBoard(rc)
        async with app.run_test(size=(100, 30)) as pilot:
            table = cast("DataTable[str]", app.query_one(DataTable))

            def row() -> list[str]:
                return table.get_row(sb.extensions["102"])

            await until_async(lambda: table.row_count == 6 and app.sub_title == "live")
            assert row()[0] == "102"
            assert row()[2] == "[green]Available[/]"
            call = await asyncio.to_thread(sb.incoming_call, "+16505550123", "102")
            await until_async(lambda: row()[2:] == ["[red]Busy[/]", "[yellow]Ringing[/]", "+16505550123"])
            await asyncio.to_thread(call.answer)
            await until_async(lambda: row()[3] == "[red]CallConnected[/]")
            await asyncio.to_thread(call.hang_up)
            await until_async(lambda: row()[2] == "[green]Available[/]" and row()[4] == "")
            before = len(sb.requests)
            await pilot.press("r")
            await until_async(lambda: any(one.path.endswith("/presence") for one in list(sb.requests)[before:]))
            await pilot.press("q")


@pytest.mark.slow
def test_in_a_terminal(sb: Sandbox) -> None:
    terminal: Any = import_module("pexpect")  # it is not typed
    child = terminal.spawn(
        sys.executable,
        [str(EXAMPLES / "presence_board.py")],
        env={**environment(sb), "TERM": "xterm-256color"},
        dimensions=(30, 110),
        timeout=90,
        encoding="utf-8",
    )
    try:
        child.expect("Available")
        call = sb.incoming_call("+16505550123", "103")
        child.expect("Ringing")
        call.hang_up()
        child.send("q")
        child.expect(terminal.EOF)
        assert "Traceback" not in ESCAPES.sub("", str(child.before))
    finally:
        child.close(force=True)
    assert child.exitstatus == 0
