"""The WebSocket of both drivers, against a real server that does not read."""

from __future__ import annotations

import asyncio
import errno
import socket
import threading
from typing import TYPE_CHECKING

import pytest
from websockets.sync.server import serve

from rcext._connection import ConnectionSettings
from rcext.push._protocol import Input, OpenSocket, SocketClosed, SocketText
from rcext.push._websocket import AsyncSocket, Socket
from rcext.push.timing import Timing
from tests.push.test_subscription import AT_ONCE
from tests.transport.servers import make_certificate, make_server_context
from tests.waiting import until_async

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from websockets.sync.server import ServerConnection

LARGE = "x" * 900_000


def make_socket(
    kind: str, url: str, said: list[Input], settings: ConnectionSettings | None = None, timing: Timing | None = None
) -> AsyncSocket:
    """Return a WebSocket of threads or of tasks, which adds its reports to a list."""
    cls = Socket if kind == "sync" else AsyncSocket
    return cls(OpenSocket(1, url), said.append, settings or ConnectionSettings(), timing or Timing())


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
    connection = make_socket(kind, deaf, said)
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
        address = f"ws://127.0.0.1:{server.socket.getsockname()[1]}/"
        connection = make_socket(kind, address, said)
        connection.start()
        await until_async(lambda: len(said) >= 2)
        connection.close()
        await until_async(lambda: not connection.alive, AT_ONCE)
        server.shutdown()
    assert said[0] == SocketText(1, "x" * 100_000)
    assert isinstance(said[1], SocketClosed)
    assert len(said) == 2


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_tls_server_that_does_not_answer_ends_the_connection_in_time(kind: str, tmp_path: Path) -> None:
    authority = make_certificate(tmp_path)
    context = make_server_context(authority)
    heard: list[bytes] = []

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # The handshake of TLS 1.3 ends with session tickets, so the client's socket is readable although the HTTP
        # answer does not come.
        heard.append(await reader.read())
        writer.close()

    said: list[Input] = []
    async with await asyncio.start_server(silent, "127.0.0.1", 0, ssl=context) as server:
        url = f"wss://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
        connection = make_socket(kind, url, said, ConnectionSettings(verify=authority), Timing(probe_timeout=1))
        connection.start()
        await until_async(lambda: not connection.alive and bool(heard))
    assert [type(report) for report in said] == [SocketClosed]
    assert heard[0].startswith(b"GET / HTTP/1.1")


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_no_free_file_descriptor_is_a_lost_connection(
    kind: str, deaf: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EMFILE, "Too many open files")

    said: list[Input] = []
    connection = make_socket(kind, deaf, said)
    monkeypatch.setattr(socket, "socketpair" if kind == "sync" else "socket", refuse)
    connection.start()
    await until_async(lambda: said)
    monkeypatch.undo()
    assert isinstance(said[0], SocketClosed)
    assert "Too many open files" in said[0].reason
    assert said[0].fatal is None
    await until_async(lambda: not connection.alive)


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_connection_that_was_closed_before_it_is_started_does_not_open(kind: str, deaf: str) -> None:
    said: list[Input] = []
    connection = make_socket(kind, deaf, said)
    connection.close()
    connection.start()
    assert not connection.alive
