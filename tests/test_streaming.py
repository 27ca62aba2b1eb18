"""Streamed responses in flows: both drivers with a client of each kind."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext._flow import run, run_async
from rcext._streaming import CLOSE, READ, AsyncStreamer, Open, Opened, Streamer
from rcext.batch import BatchEndpoint, batch, batch_async, iter_batch, iter_batch_async
from rcext.files import download, download_async, iter_download, iter_download_async
from ringcentral_api.client import Operation, Request

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
    from pathlib import Path

    from rcext._flow import Flow

REQUEST = Request(Operation("x", "GET", "/x", "X"), "/x/a,b")
URL = "https://p/x"


class Unread(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is read by steps."""


class Answer:
    def __init__(self, content: bytes, log: list[str]) -> None:
        request = httpx.Request("GET", URL)
        headers = {"Content-Type": "application/json"}
        self.raw = httpx.Response(200, headers=headers, stream=Unread(), request=request)
        self._pieces = [content[:1], content[1:]]
        self._log = log

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        self._log.append(f"pieces of {chunk_size}")
        yield from self._pieces

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        try:
            self._log.append(f"pieces of {chunk_size}")
            for piece in self._pieces:
                yield piece
        finally:
            self._log.append("iterator closed")


class Client:
    """A client that streams; `log` has what it does."""

    retries = 3
    drift = None
    server = "https://p"

    def __init__(self, content: bytes = b'{"n": 1}') -> None:
        self.content = content
        self.log: list[str] = []
        self.platform: Any = self

    def send(self, request: Request) -> httpx.Response:
        self.log.append(f"sent {request.path}")
        return httpx.Response(200, content=self.content)

    @contextmanager
    def stream(self, request: Any, url: str | None = None, headers: dict[str, str] | None = None) -> Generator[Answer]:
        self.log.append(f"open {request if url else request.path} {url} {sorted(headers or {})}")
        try:
            yield Answer(self.content, self.log)
        finally:
            self.log.append("closed")


class AsyncClient(Client):
    async def send(self, request: Request) -> httpx.Response:  # type: ignore[override]  # the same, awaited
        return Client.send(self, request)

    @asynccontextmanager
    async def stream(  # type: ignore[override]  # the same, awaited
        self, request: Any, url: str | None = None, headers: dict[str, str] | None = None
    ) -> AsyncGenerator[Answer]:
        with Client.stream(self, request, url, headers) as answer:
            yield answer


def reading(step: Open, pieces: int | None = None) -> Flow[tuple[Opened, bytes]]:
    """Read a response, or only some of its pieces."""
    content = b""
    try:
        opened: Opened = yield step
        while (pieces is None or pieces > 0) and (piece := (yield READ)):
            content += piece
            pieces = None if pieces is None else pieces - 1
        return opened, content
    finally:
        yield CLOSE


@pytest.mark.parametrize("pieces", [None, 1])
async def test_a_streaming_client(pieces: int | None) -> None:
    client, async_client = Client(), AsyncClient()
    opened, content = run(reading(Open(REQUEST, piece_size=7), pieces), Streamer(client))
    assert content == (b'{"n": 1}' if pieces is None else b"{")
    assert (opened.response.status_code, opened.retries) == (200, 3)
    assert client.log == ["open /x/a,b None []", "pieces of 7", "closed"]
    opened, other = await run_async(reading(Open(REQUEST, piece_size=7), pieces), AsyncStreamer(async_client))
    assert (other, opened.retries) == (content, 3)
    assert async_client.log == ["open /x/a,b None []", "pieces of 7", "iterator closed", "closed"]


async def test_an_address() -> None:
    client, async_client = Client(), AsyncClient()
    assert run(reading(Open(URL, {"Range": "bytes=1-"})), Streamer(client))[1] == b'{"n": 1}'
    await run_async(reading(Open(URL, {"Range": "bytes=1-"})), AsyncStreamer(async_client))
    for found in (client, async_client):
        assert found.log[0] == "open GET https://p/x ['Range']"
        assert found.log[-1] == "closed"


async def test_a_client_that_does_not_stream() -> None:
    class Plain:
        def send(self, _: Request) -> httpx.Response:
            return httpx.Response(200, content=b"whole")

    class AsyncPlain:
        async def send(self, _: Request) -> httpx.Response:
            return httpx.Response(200, content=b"whole")

    for opened, content in (
        run(reading(Open(REQUEST)), Streamer(Plain())),
        await run_async(reading(Open(REQUEST)), AsyncStreamer(AsyncPlain())),
    ):
        assert content == b"whole"
        assert (opened.response.status_code, opened.retries) == (200, 0)


async def test_other_steps_are_sent_and_nothing_is_read_before_a_response_is_open() -> None:
    def other() -> Flow[Any]:
        assert (yield READ) == b""
        yield CLOSE
        return (yield REQUEST)

    client, async_client = Client(), AsyncClient()
    assert run(other(), Streamer(client)).content == b'{"n": 1}'
    assert (await run_async(other(), AsyncStreamer(async_client))).content == b'{"n": 1}'
    assert client.log == async_client.log == ["sent /x/a,b"]


async def test_a_cancellation_closes_the_response() -> None:
    client = AsyncClient()

    def stuck() -> Flow[None]:
        try:
            yield Open(REQUEST)
            yield READ
            yield asyncio.sleep
        finally:
            yield CLOSE

    streamer = AsyncStreamer(client)
    reached = asyncio.Event()

    async def send(step: object) -> object:
        if step is asyncio.sleep:
            reached.set()
            await asyncio.sleep(60)
        return await streamer(step)

    task = asyncio.create_task(run_async(stuck(), send))
    await reached.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert client.log[-2:] == ["iterator closed", "closed"]


# The functions that use them ------------------------------------------------------------------------------------------

THINGS: BatchEndpoint[dict[str, Any]] = BatchEndpoint(lambda _: REQUEST, lambda value: value, limit=1, name="things")


async def test_batches() -> None:
    client, async_client = Client(), AsyncClient()
    reports = batch(client, ["a", "b"], THINGS), await batch_async(async_client, ["a", "b"], THINGS)
    for report in reports:
        assert [(entry.id, entry.value) for entry in report] == [("a", {"n": 1}), ("b", {"n": 1})]
    entries = list(iter_batch(client, ["a", "b"], THINGS))
    entries += [entry async for entry in iter_batch_async(async_client, ["a", "b"], THINGS)]
    assert [entry.id for entry in entries] == ["a", "b", "a", "b"]
    assert client.log.count("closed") == async_client.log.count("closed") == 4
    assert batch(client, ["c"], THINGS, resume=reports[0][:0]).complete
    for found in (client, async_client):
        found.content = b"[]"
    with pytest.raises(Exception, match="2 ids"):
        list(iter_batch(client, ["a", "b"], THINGS, limit=2))
    with pytest.raises(Exception, match="2 ids"):
        [entry async for entry in iter_batch_async(async_client, ["a", "b"], THINGS, limit=2)]
    with pytest.raises(Exception, match="2 ids"):
        await batch_async(async_client, ["a", "b"], THINGS, limit=2)


async def test_journals(tmp_path: Path) -> None:
    client, async_client = Client(), AsyncClient()
    for file in (tmp_path / "x", tmp_path / "y"):
        batch(client, ["a"], THINGS, resume=file)
    del client.log[:]
    assert batch(client, ["a"], THINGS, resume=tmp_path / "x").complete
    assert (await batch_async(async_client, ["a"], THINGS, resume=tmp_path / "y")).complete
    assert client.log == async_client.log == []


async def test_downloads(tmp_path: Path) -> None:
    client, async_client = Client(), AsyncClient()
    seen: list[int] = []

    def progress(done: int, _: int | None) -> None:
        seen.append(done)

    first = download(client, URL, tmp_path / "x", progress=progress)
    second = await download_async(async_client, REQUEST, tmp_path / "y", progress=progress)
    assert (first.path.read_bytes(), second.path.read_bytes()) == (client.content, client.content)
    assert first.size == second.size == 8
    assert list(iter_download(client, URL, progress=progress)) == [b"{", b'"n": 1}']
    assert [piece async for piece in iter_download_async(async_client, URL, progress=progress)] == [b"{", b'"n": 1}']
    assert seen == [1, 8] * 4
    limits: dict[str, Any] = {"max_size": 7}
    with pytest.raises(Exception, match="max_size is 7"):
        download(client, URL, tmp_path / "z", **limits)
    with pytest.raises(Exception, match="max_size is 7"):
        await download_async(async_client, URL, tmp_path / "z", **limits)
    with pytest.raises(Exception, match="max_size is 7"):
        list(iter_download(client, URL, **limits))
    with pytest.raises(Exception, match="max_size is 7"):
        [piece async for piece in iter_download_async(async_client, URL, **limits)]
    with pytest.raises(Exception, match="attempts=0"):
        iter_download(client, URL, attempts=0)
    with pytest.raises(Exception, match="attempts=0"):
        iter_download_async(async_client, URL, attempts=0)
    with pytest.raises(Exception, match="attempts=0"):
        download(client, URL, tmp_path / "z", attempts=0)
    with pytest.raises(Exception, match="attempts=0"):
        await download_async(async_client, URL, tmp_path / "z", attempts=0)
    assert client.log.count("closed") == 4
