"""Request bodies: which can be sent again, from where, and which may have reached the server."""

from __future__ import annotations

import asyncio
import io
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext.transport import ChunkFile, is_replayable, set_body
from rcext.transport._streams import TrackedStream, replace_body, track

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

URL = "https://example.com"


def chunks() -> Iterator[bytes]:
    yield b"one"
    yield b"two"


class Chunks:
    """Makes a new asynchronous iterator each time."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in chunks():
            yield chunk


class Pipe(io.BytesIO):
    def seekable(self) -> bool:
        return False


def body(content: Any, **settings: Any) -> httpx.Request:
    request = httpx.Request("POST", URL, **settings)
    set_body(request, content)
    return request


def sent(request: httpx.Request, kind: str = "sync") -> bytes:
    """Return what a connection would send."""
    stream: Any = request.stream
    if kind == "sync":
        return b"".join(stream)

    async def run() -> bytes:
        return b"".join([chunk async for chunk in stream])

    return asyncio.run(run())


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("tracked", [False, True])
def test_files_are_sent_from_their_position(kind: str, tracked: bool) -> None:
    file = io.BytesIO(b"x" * 100 + b"y" * 150_000)
    file.seek(100)
    request = body(file)
    assert request.headers["Content-Length"] == "150000"
    assert "Transfer-Encoding" not in request.headers
    if tracked:
        track(request)
    for _ in range(2):
        assert sent(request, kind) == b"y" * 150_000
        assert is_replayable(request)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("tracked", [False, True])
def test_pipes_are_sent_once(kind: str, tracked: bool) -> None:
    request = body(Pipe(b"abc"))
    assert request.headers["Transfer-Encoding"] == "chunked"
    assert "Content-Length" not in request.headers
    if tracked:
        track(request)
    assert is_replayable(request)
    assert sent(request, kind) == b"abc"
    assert not is_replayable(request)
    with pytest.raises(httpx.StreamConsumed):
        sent(request, kind)


def test_files_whose_position_is_unknown_are_sent_once() -> None:
    class Closed(io.BytesIO):
        def tell(self) -> int:
            raise OSError

    request = body(Closed(b"abc"))
    assert sent(request) == b"abc"
    assert not is_replayable(request)

    class Reader:
        def read(self, size: int = -1) -> bytes:
            return b""

    assert sent(body(Reader())) == b""


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_lists_of_chunks_are_sent_again_and_iterators_once(kind: str) -> None:
    request = body([b"one", b"two"])
    assert request.headers["Transfer-Encoding"] == "chunked"
    for _ in range(2):
        assert sent(request, kind) == b"onetwo"
        assert is_replayable(request)
    request = body(chunks())
    assert not is_replayable(request)
    assert sent(request, kind) == b"onetwo"
    with pytest.raises(httpx.StreamConsumed):
        sent(request, kind)


def test_asynchronous_chunks() -> None:
    request = body(Chunks())
    for _ in range(2):
        assert sent(request, "async") == b"onetwo"
        assert is_replayable(request)
    request = body(Chunks().__aiter__())
    assert not is_replayable(request)
    assert sent(request, "async") == b"onetwo"
    with pytest.raises(httpx.StreamConsumed):
        sent(request, "async")


def test_bodies_that_httpx_makes() -> None:
    assert is_replayable(httpx.Request("GET", URL))
    assert is_replayable(httpx.Request("POST", URL, content=b"x"))
    assert is_replayable(httpx.Request("POST", URL, json={}))
    assert is_replayable(httpx.Request("POST", URL, content=[b"x"]))
    assert not is_replayable(httpx.Request("POST", URL, content=chunks()))
    for file, replayable in ((b"x", True), (io.BytesIO(b"x"), True), (Pipe(b"x"), False)):
        request = httpx.Request("POST", URL, files=[("a", ("a", b"y")), ("b", ("b", file))], data={"c": "d"})
        assert is_replayable(request) is replayable
        track(request)
        assert is_replayable(request) is replayable


def test_chunks_as_a_file_of_a_part() -> None:
    file = ChunkFile([b"one", b"", b"two"])
    assert file.seekable()
    for _ in range(2):
        assert [file.read(), file.read(1), file.read(), file.read()] == [b"one", b"two", b"", b""]
        assert file.seek(0) == 0
    with pytest.raises(io.UnsupportedOperation):
        file.seek(1)
    once = ChunkFile(chunks())
    assert not once.seekable()
    assert once.seek(0) == 0
    assert once.read() == b"one"
    with pytest.raises(io.UnsupportedOperation):
        once.seek(0)
    assert once.read() == b"two"


# What may have reached the server -------------------------------------------------------------------------------------


def states(stream: TrackedStream, kind: str) -> list[bool]:
    """Return whether the body was handed over: at each chunk, while the connection has it, and after the last one."""
    found: list[bool] = []
    if kind == "sync":
        for _ in stream:
            found.append(stream.handed_over)  # noqa: PERF401  # it changes meanwhile
    else:

        async def run() -> None:
            async for _ in stream:
                found.append(stream.handed_over)  # noqa: PERF401

        asyncio.run(run())
    return [*found, stream.handed_over]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_body_is_handed_over_with_its_first_byte(kind: str) -> None:
    for content in (io.BytesIO(b"x" * (65536 + 1)), [b"one", b"two"]):
        request = body(content)
        stream = track(request)
        assert track(request) is stream
        assert stream.handed_over is False
        for _ in range(2):  # each attempt begins again
            assert states(stream, kind) == [True, True, True]
    stream = track(body([b"", b"x", b""]))
    for _ in range(2):
        assert states(stream, kind) == [False, True, True, True]
    stream = track(body([b""]))
    assert states(stream, kind) == [False, True]


@pytest.mark.parametrize(
    ("request_", "handed_over"),
    [
        (httpx.Request("POST", URL), True),
        (httpx.Request("POST", URL, content=b""), True),
        (httpx.Request("POST", URL, content=b"x"), False),
        (httpx.Request("POST", URL, headers={"Content-Length": "x"}, content=b"x"), False),
        (httpx.Request("POST", URL, headers={"Transfer-Encoding": "chunked"}), False),
        (httpx.Request("POST", URL, content=[b"x"]), False),
    ],
)
def test_a_request_without_a_body_is_handed_over_with_its_headers(request_: httpx.Request, handed_over: bool) -> None:
    assert track(request_).handed_over is handed_over
    assert isinstance(request_.stream, TrackedStream)


def test_a_replaced_body_stays_tracked() -> None:
    request = httpx.Request("POST", URL, content=b"one")
    replace_body(request, b"two!")
    assert request.headers["Content-Length"] == "4"
    assert sent(request) == b"two!"
    stream = track(request)
    replace_body(request, b"three")
    assert request.stream is stream
    assert not stream.handed_over or sent(request)
    assert sent(request) == b"three"
    assert stream.handed_over
    assert stream.length == 5
    replace_body(request, b"")
    assert stream.length == 0
