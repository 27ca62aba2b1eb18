"""Interruption of downloads and uploads at every line and every await: the next call works, and nothing is left."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext._workers import WORKERS
from rcext.files import download, download_async, iter_download, iter_download_async, send_fax, send_fax_async
from tests.awaits import WAYS, end_at_every_await
from tests.interrupts import LineTracer, first_runs, last_runs
from tests.streams import URL
from tests.waiting import PATIENCE

from .content import CONTENT, ContentServer

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator, Iterator
    from pathlib import Path

PARTS = ("files", "_lock_file.py", "_streaming.py", "_flow.py")


class Answer:
    """A streamed response of `ContentServer`, for both kinds of clients."""

    def __init__(self, server: ContentServer, response: httpx.Response) -> None:
        self.server = server
        self.raw = response

    def iter_bytes(self, _size: int | None = None) -> Generator[bytes]:
        from rcext._streaming import READ

        while piece := self.server(READ):
            yield piece  # type: ignore[misc]  # bytes of a fake

    async def aiter_bytes(self, _size: int | None = None) -> AsyncGenerator[bytes]:
        for piece in self.iter_bytes():
            await asyncio.sleep(0)
            yield piece


class Platform:
    """The raw calls of a client without sockets.

    Attributes:
        open: how many responses are open.
        breaks: after how many bytes the next response breaks off; `None` for never.
        requested: the `Range` headers of the requests.
    """

    def __init__(self) -> None:
        self.open = 0
        self.breaks: int | None = None
        self.requested: list[str | None] = []

    def _reply(self, headers: Any) -> Answer:
        from rcext._streaming import Open

        server = ContentServer()
        server.breaks, self.breaks = [self.breaks], None
        opened: Any = server(Open(URL, headers))
        self.requested += server.requested
        return Answer(server, opened.response)


class SyncPlatform(Platform):
    @contextlib.contextmanager
    def stream(self, _method: str, _url: str, *, headers: Any) -> Generator[Answer]:
        self.open += 1
        try:
            yield self._reply(headers)
        finally:
            self.open -= 1


class AsyncPlatform(Platform):
    @contextlib.asynccontextmanager
    async def stream(self, _method: str, _url: str, *, headers: Any) -> AsyncGenerator[Answer]:
        self.open += 1
        try:
            await asyncio.sleep(0)
            yield self._reply(headers)
        finally:
            self.open -= 1
            await asyncio.sleep(0)


class Client:
    """A synchronous client without sockets."""

    server = "https://server"

    def __init__(self) -> None:
        self.platform = SyncPlatform()


class AsyncClient:
    """An asynchronous client without sockets."""

    server = "https://server"

    def __init__(self) -> None:
        self.platform = AsyncPlatform()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.slow
@pytest.mark.parametrize(("choose", "resumed"), [(first_runs, False), (last_runs, False), (first_runs, True)])
def test_keyboard_interrupt_at_every_line_of_a_download(
    tmp_path: Path, choose: Callable[[list[str]], Iterator[int]], resumed: bool
) -> None:
    def interrupted(stop: int) -> list[str]:
        folder = tmp_path / str(stop)
        folder.mkdir()
        client: Any = Client()
        if resumed:
            client.platform.breaks = 50_000
            with pytest.raises(httpx.ReadError):
                download(client, URL, folder / "call.mp3", attempts=1)
        kept: list[BaseException] = []  # an interactive shell keeps the traceback, and so every frame
        tracer = LineTracer(*PARTS, stop=stop)
        try:
            with tracer:
                download(client, URL, folder / "call.mp3")
        except KeyboardInterrupt as error:
            kept.append(error)
        place = tracer.places[-1]
        assert client.platform.open == 0, f"a response is open after {place}"
        left = names(folder)
        client.platform.requested.clear()
        result = download(client, URL, folder / "call.mp3")
        assert result.path.read_bytes() == CONTENT
        assert names(folder) == ["call.mp3"], f"left after {place}: {left}"
        # The description of the content is lost for the moment in which it is written.
        if resumed and "call.mp3" not in left and not place.startswith("_lock_file"):
            assert client.platform.requested[0] is not None, f"started over after {place}"
        return tracer.places

    stops = list(choose(interrupted(0)))
    for stop in stops:
        interrupted(stop)
    assert len(stops) > 100


def test_keyboard_interrupt_at_every_line_of_an_iteration() -> None:
    def interrupted(stop: int) -> list[str]:
        client: Any = Client()
        tracer = LineTracer(*PARTS, stop=stop)
        pieces = None
        try:
            with tracer:
                pieces = iter_download(client, URL)
                assert b"".join(pieces) == CONTENT
        except KeyboardInterrupt:
            pass
        if pieces is not None:
            pieces.close()
        assert client.platform.open == 0, f"a response is open after {tracer.places[-1]}"
        assert b"".join(iter_download(client, URL)) == CONTENT
        return tracer.places

    for stop in first_runs(interrupted(0)):
        interrupted(stop)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("resumed", [False, True])
def test_an_end_at_every_await_of_a_download(tmp_path: Path, way: str, resumed: bool) -> None:
    if way == "close" and sys.version_info >= (3, 13):
        pytest.skip("`anext` of Python 3.13 makes a RuntimeError of the end, so that the partial file is kept")
    folders = (tmp_path / str(number) for number in itertools.count())

    def make() -> tuple[Any, Any]:
        folder = next(folders)
        folder.mkdir()
        client: Any = AsyncClient()
        if resumed:
            client.platform.breaks = 50_000

        async def run() -> Path:
            with contextlib.suppress(httpx.ReadError):
                await download_async(client, URL, folder / "call.mp3", attempts=1)
            return (await download_async(client, URL, folder / "call.mp3")).path

        async def run_again() -> None:
            assert WORKERS.wait(PATIENCE)
            check_closed(client, way)
            assert (await run()).read_bytes() == CONTENT
            assert names(folder) == ["call.mp3"]

        return run, run_again

    assert end_at_every_await(make, way) > 10


def check_closed(client: Any, way: str) -> None:
    if way != "close":  # otherwise the response is gone with its event loop
        assert client.platform.open == 0, "a response is open"


@pytest.mark.parametrize("way", WAYS)
# `aclosing` cannot close what an event loop was closed in.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_end_at_every_await_of_an_iteration(way: str) -> None:
    def make() -> tuple[Any, Any]:
        client: Any = AsyncClient()

        async def run() -> bytes:
            async with contextlib.aclosing(iter_download_async(client, URL)) as pieces:
                return b"".join([piece async for piece in pieces])

        async def run_again() -> None:
            assert WORKERS.wait(PATIENCE)
            check_closed(client, way)
            assert await run() == CONTENT

        return run, run_again

    assert end_at_every_await(make, way) > 5


class Sender:
    """A client that reads the files of each request, as a connection does.

    Attributes:
        sent: the contents.
    """

    drift = None

    def __init__(self) -> None:
        self.sent: list[bytes] = []

    def send(self, request: Any) -> httpx.Response:
        (part,) = [part for part in request.parts if part.filename != "request.json"]
        self.sent.append(b"".join(iter(lambda: part.content.read(1000), b"")))
        return httpx.Response(200, json={"id": 1}, request=httpx.Request("POST", URL))


class AsyncSender(Sender):
    async def send(self, request: Any) -> httpx.Response:  # type: ignore[override]  # of the other kind of client
        await asyncio.sleep(0)
        return super().send(request)


def test_keyboard_interrupt_at_every_line_of_an_upload(tmp_path: Path) -> None:
    path = tmp_path / "fax.txt"
    path.write_bytes(CONTENT)

    def interrupted(stop: int) -> list[str]:
        client: Any = Sender()
        tracer = LineTracer(*PARTS, stop=stop)
        try:
            with tracer:
                send_fax(client, to="+16505550123", files=path)
        except KeyboardInterrupt:
            pass
        assert len(client.sent) <= 1, f"sent twice after {tracer.places[-1]}"
        send_fax(client, to="+16505550123", files=path)
        assert set(client.sent) == {CONTENT}
        assert names(tmp_path) == ["fax.txt"]
        return tracer.places

    for stop in first_runs(interrupted(0)):
        interrupted(stop)


@pytest.mark.parametrize("way", WAYS)
def test_an_end_at_every_await_of_an_upload(tmp_path: Path, way: str) -> None:
    path = tmp_path / "fax.txt"
    path.write_bytes(CONTENT)

    def make() -> tuple[Any, Any]:
        client: Any = AsyncSender()

        async def run() -> None:
            await send_fax_async(client, to="+16505550123", files=path)

        async def run_again() -> None:
            assert WORKERS.wait(PATIENCE)
            assert len(client.sent) <= 1
            await run()
            assert set(client.sent) == {CONTENT}

        return run, run_again

    assert end_at_every_await(make, way) > 1
