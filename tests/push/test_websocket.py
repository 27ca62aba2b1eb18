"""The WebSocket of both drivers, against a real server that does not read."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

import pytest
from websockets.sync.server import serve

from rcext._connection import ConnectionSettings
from rcext.push._protocol import Input, OpenSocket, SocketClosed, SocketText
from rcext.push._websocket import AsyncSocket, Socket
from rcext.push.timing import Timing
from tests.push.test_subscription import AT_ONCE
from tests.waiting import until_async

if TYPE_CHECKING:
    from collections.abc import Iterator

    from websockets.sync.server import ServerConnection

LARGE = "x" * 900_000


@pytest.fixture
def deaf() -> Iterator[str]:
    """A server that says one word, and reads no more than one frame."""
    over = threading.Event()

    def handle(connection: ServerConnection) -> None:
        connection.send("hello")
        over.wait(60)

    with serve(handle, "127.0.0.1", 0, max_queue=1, close_timeout=0.1) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"ws://127.0.0.1:{server.socket.getsockname()[1]}/"
        over.set()
        server.shutdown()


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_peer_that_does_not_read_does_not_block(deaf: str, kind: str) -> None:
    said: list[Input] = []
    cls = Socket if kind == "sync" else AsyncSocket
    connection = cls(OpenSocket(1, deaf), said.append, ConnectionSettings(), Timing())
    connection.start()
    await until_async(lambda: said)
    assert said == [SocketText(1, "hello")]
    for _ in range(40):
        connection.write(LARGE)
    await asyncio.sleep(0.2)
    connection.close()
    await until_async(lambda: not connection.alive, AT_ONCE)
    assert len(said) == 1


@pytest.mark.parametrize("compressed", [True, False])
@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_frame_above_the_limit_closes_the_connection(
    kind: str, compressed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rcext.push._websocket._MAX_FRAME", 100_000)
    said: list[Input] = []
    options = {} if compressed else {"compression": None}

    def handle(connection: ServerConnection) -> None:
        connection.send("x" * 100_000)
        connection.send("x" * 100_001)
        connection.recv()

    with serve(handle, "127.0.0.1", 0, close_timeout=0.1, **options) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        cls = Socket if kind == "sync" else AsyncSocket
        address = f"ws://127.0.0.1:{server.socket.getsockname()[1]}/"
        connection = cls(OpenSocket(1, address), said.append, ConnectionSettings(), Timing())
        connection.start()
        await until_async(lambda: len(said) >= 2)
        connection.close()
        await until_async(lambda: not connection.alive, AT_ONCE)
        server.shutdown()
    assert said[0] == SocketText(1, "x" * 100_000)
    assert isinstance(said[1], SocketClosed)
    assert len(said) == 2
