"""Subscriptions of killed processes are deleted by later ones."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from typing import TYPE_CHECKING, Any

import pytest

from rcext import RingCentral
from rcext.push import Timing
from rcext.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fcntl")


@pytest.fixture
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as sandbox:
        yield sandbox


@pytest.mark.parametrize("transport", ["pubnub", "websocket"])
def test_a_crash_loop_does_not_reach_the_limit(sb: Sandbox, tmp_path: Path, transport: str) -> None:
    program = textwrap.dedent(
        f"""
        import os, sys
        from rcext import RingCentral
        for _ in range({8 if transport == "pubnub" else 3}):
            rc = RingCentral.from_env()
            rc.subscription(["/account/~/extension/~/presence"], transport={transport!r}).register()
        print("registered", flush=True)
        os.kill(os.getpid(), 9)
        """
    )
    environment = {**os.environ, **sb.environment, "TMPDIR": str(tmp_path)}

    def crash() -> None:
        command = [sys.executable, "-c", program]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
        assert done.stdout == "registered\n", done.stderr

    options: dict[str, Any] = {"jwt": sb.jwt, "pubnub_origin": sb.pubnub_origin}
    with (
        RingCentral(sb.server, sb.client_id, sb.client_secret, **options) as rc,
        rc.subscription(["/account/~/extension/~/message-store"], transport="pubnub", timing=Timing()) as living,
    ):
        for _ in range(4):
            crash()
        assert living.info is not None
        assert living.renew().id == living.info.id, "that of a living process"
        records = rc.platform.get("/subscription").json()["records"]
    assert len(records) <= 9, "those of the last crash, and the living one"
