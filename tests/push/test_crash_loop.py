"""Subscriptions of killed processes are deleted or reused by later ones; those of living processes are not touched."""

from __future__ import annotations

import os
import signal
import traceback
from typing import TYPE_CHECKING, Literal

import pytest

from rcext import RingCentral
from rcext.push._registry import REGISTRY
from rcext.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork and fcntl")


@pytest.fixture
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as sandbox:
        yield sandbox


@pytest.fixture(autouse=True)
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this process and its children share an empty folder."""
    empty: dict[str, object] = {"_folder": tmp_path, "_file": None, "_size": 0, "_records": {}, "_taken": set()}
    for name, value in empty.items():
        monkeypatch.setattr(REGISTRY, name, value)


@pytest.mark.parametrize("transport", ["pubnub", "websocket"])
def test_a_crash_loop_does_not_reach_the_limit(sb: Sandbox, transport: Literal["pubnub", "websocket"]) -> None:
    def client() -> RingCentral:
        return RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt, pubnub_origin=sb.pubnub_origin)

    def crash() -> None:
        process = os.fork()
        if process == 0:
            signal.alarm(60)  # ends a child that hangs
            try:
                rc = client()
                for _ in range(8 if transport == "pubnub" else 3):
                    rc.subscription(["/account/~/extension/~/presence"], transport=transport).register()
                os.kill(os.getpid(), signal.SIGKILL)
            except BaseException:
                traceback.print_exc()
            os._exit(1)
        assert os.waitpid(process, 0)[1] == signal.SIGKILL

    with (
        client() as rc,
        rc.subscription(["/account/~/extension/~/message-store"], transport="pubnub") as living,
    ):
        for _ in range(3):
            crash()
        assert living.info is not None
        assert living.renew().id == living.info.id, "that of a living process"
        records = rc.platform.get("/subscription").json()["records"]
    assert len(records) <= 9, "those of the last crash, and the living one"
