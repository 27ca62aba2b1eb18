"""Response bodies: decompression in bounded pieces, limits, and connections that are given back; without sockets."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import tracemalloc
import zlib
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, cast

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rcext.errors import ConnectionFailed, ResponseTooLarge
from rcext.transport import EXTENSION, AsyncRetryTransport, CallOptions, RetryTransport, TransportPolicy
from rcext.transport._policy import Discard
from rcext.transport._pool import Line, Place
from rcext.transport._responses import AsyncBodyStream, BodyStream, Decompressor

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator

    from rcext.transport._pool import AsyncConnectionPool, ConnectionPool

URL = "https://platform.example.com/restapi/v1.0/account/~"


class Wire(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a response as it comes from a connection; it knows how much was read and whether it was closed."""

    def __init__(self, body: bytes, *, chunk: int = 65536, error: Exception | None = None) -> None:
        self.body, self.chunk, self.error = body, chunk, error
        self.read = 0
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for start in range(0, len(self.body), self.chunk):
            piece = self.body[start : start + self.chunk]
            self.read += len(piece)
            yield piece
        if self.error is not None:
            raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


class Pool:
    """A connection pool that answers with prepared responses, for both kinds of clients."""

    def __init__(self, *responses: httpx.Response) -> None:
        self.responses = list(responses)

    def check_open(self) -> None:
        pass

    def close(self) -> None:
        pass

    async def aclose(self) -> None:
        pass

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.responses.pop(0)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.responses.pop(0)


class SyncPool(Pool):
    def place(self, request: httpx.Request) -> Place:
        return Place(Line())

    @contextlib.contextmanager
    def transport(self, request: httpx.Request) -> Generator[SyncPool]:
        yield self


class AsyncPool(Pool):
    @contextlib.asynccontextmanager
    async def place(self, request: httpx.Request) -> AsyncGenerator[None]:
        yield

    @contextlib.asynccontextmanager
    async def transport(self, request: httpx.Request) -> AsyncGenerator[AsyncPool]:
        yield self


def fetch(kind: str, *responses: httpx.Response, limit: int = 10**6, method: str = "GET", **options: Any) -> Any:
    """Return the response of a client of either kind, with its whole body."""
    policy = TransportPolicy(max_response_size=limit, retries=0)
    options.setdefault("group", "Light")
    extensions = {EXTENSION: CallOptions(**options)}
    if kind == "sync":
        transport = RetryTransport(cast("ConnectionPool", SyncPool(*responses)), policy)
        with httpx.Client(transport=transport) as client:
            return client.request(method, URL, extensions=extensions)

    async def run() -> httpx.Response:
        transport = AsyncRetryTransport(cast("AsyncConnectionPool", AsyncPool(*responses)), policy)
        async with httpx.AsyncClient(transport=transport) as client:
            return await client.request(method, URL, extensions=extensions)

    return asyncio.run(run())


def answer(wire: Wire, *, coding: str | None = None, status: int = 200, length: bool = True) -> httpx.Response:
    headers = {"Content-Type": "application/json"}
    if coding is not None:
        headers["Content-Encoding"] = coding
    if length:
        headers["Content-Length"] = str(len(wire.body))
    return httpx.Response(status, headers=headers, stream=wire)


def deflated(data: bytes, *, raw: bool = False) -> bytes:
    compressor = zlib.compressobj(wbits=-15 if raw else 15)
    return compressor.compress(data) + compressor.flush()


CODINGS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "GZIP": gzip.compress,
    "deflate": deflated,
    "gzip, deflate": lambda data: deflated(gzip.compress(data)),
    "identity, gzip": gzip.compress,
}
KINDS = pytest.mark.parametrize("kind", ["sync", "async"])
STREAMS = pytest.mark.parametrize("stream", [False, True])


@KINDS
@STREAMS
@pytest.mark.parametrize("coding", CODINGS)
def test_codings(kind: str, stream: bool, coding: str) -> None:
    body = b'{"text": "hello"}' * 10_000
    wire = Wire(CODINGS[coding](body), chunk=100)
    found = fetch(kind, answer(wire, coding=coding), stream=stream)
    assert found.content == body
    assert "Content-Encoding" not in found.headers
    assert wire.closed


@KINDS
def test_a_login_does_not_wait_for_a_place(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for pool in (SyncPool, AsyncPool):
        monkeypatch.delattr(pool, "place")
    assert fetch(kind, answer(Wire(b"xyz")), group="Auth").content == b"xyz"
    with pytest.raises(AttributeError):
        fetch(kind, answer(Wire(b"xyz")), group="Light")


@KINDS
@STREAMS
@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, br", "gzip, gzip, gzip, gzip"])
def test_codings_that_were_not_requested_are_refused(kind: str, stream: bool, coding: str) -> None:
    wire = Wire(b"xyz")
    with pytest.raises(ConnectionFailed, match="the request accepts gzip, deflate"):
        fetch(kind, answer(wire, coding=coding), stream=stream)
    assert wire.closed


@KINDS
def test_unknown_codings_and_head_pass(kind: str) -> None:
    assert fetch(kind, answer(Wire(b"xyz"), coding="aws-chunked")).content == b"xyz"
    head = answer(Wire(b""), coding="gzip", length=False)
    head.headers["Content-Length"] = "999999999"
    found = fetch(kind, head, method="HEAD")
    assert found.headers["Content-Length"] == "999999999"
    assert found.headers["Content-Encoding"] == "gzip"


@KINDS
@STREAMS
@pytest.mark.parametrize("coding", [None, "gzip"])
@pytest.mark.parametrize("length", [False, True])
def test_the_limit_is_exact(kind: str, stream: bool, coding: str | None, length: bool) -> None:
    body = b"x" * 1000
    sent = gzip.compress(body) if coding else body
    whole = Wire(sent)
    assert fetch(kind, answer(whole, coding=coding, length=length), limit=1000, stream=stream).content == body
    assert whole.closed
    wire = Wire(sent)
    if stream and coding is None:  # the caller decides what to read, and knows its size
        assert fetch(kind, answer(wire, length=length), limit=999, stream=stream).content == body
        return
    with pytest.raises(ResponseTooLarge, match=r"^GET /restapi/v1.0/account/~ was answered 200 .* more than 999 bytes"):
        fetch(kind, answer(wire, coding=coding, length=length), limit=999, stream=stream)
    assert wire.closed
    if length and coding is None:
        assert wire.read == 0, "the announced size is enough to refuse it"


@KINDS
@STREAMS
@pytest.mark.parametrize("coding", ["gzip", "deflate", "gzip, gzip"])
def test_a_bomb_costs_little_memory(kind: str, stream: bool, coding: str) -> None:
    """64 MiB in 64 kB, or in some hundred bytes if they are compressed twice."""
    bomb = _bomb(coding)
    wire = Wire(bomb)
    tracemalloc.start()
    try:
        with pytest.raises(ResponseTooLarge):
            fetch(kind, answer(wire, coding=coding), limit=1 << 20, stream=stream)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 8 << 20
    assert wire.closed


@cache
def _bomb(coding: str) -> bytes:
    if coding == "deflate":
        return deflated(b"\0" * (64 << 20))
    once = gzip.compress(b"\0" * (64 << 20), 6)
    return once if coding == "gzip" else gzip.compress(once)


@KINDS
@STREAMS
@pytest.mark.parametrize("damage", ["cut", "flipped", "not compressed"])
def test_damaged_bodies(kind: str, stream: bool, damage: str) -> None:
    body = bytearray(gzip.compress(bytes(range(256)) * 100))
    if damage == "cut":
        del body[-20:]
    elif damage == "flipped":
        body[len(body) // 2] ^= 0xFF
        body[-6] ^= 0xFF
    else:
        body[:] = b"plain text"
    wire = Wire(bytes(body))
    with pytest.raises(httpx.RemoteProtocolError, match="the compressed body is "):
        fetch(kind, answer(wire, coding="gzip"), stream=stream)
    assert wire.closed


@KINDS
def test_a_streamed_body_that_breaks_off_raises_our_error_without_secrets(kind: str) -> None:
    wire = Wire(b"xyz", error=httpx.ReadError("reset"))
    with pytest.raises(httpx.ReadError, match="the server had answered 200: the request was carried out") as caught:
        fetch(kind, answer(wire), stream=True)
    assert isinstance(caught.value, ConnectionFailed)
    assert wire.closed


@KINDS
def test_a_buffered_body_that_breaks_off_is_requested_again(kind: str) -> None:
    broken, whole = Wire(b"xyz", error=httpx.ReadError("reset")), Wire(b"xyz")
    policy = TransportPolicy(random=lambda: 0.0)
    responses = [answer(broken), answer(whole)]
    if kind == "sync":
        transport = RetryTransport(cast("ConnectionPool", SyncPool(*responses)), policy)
        found = transport.handle_request(httpx.Request("GET", URL))
    else:
        awaited = AsyncRetryTransport(cast("AsyncConnectionPool", AsyncPool(*responses)), policy)
        found = asyncio.run(awaited.handle_async_request(httpx.Request("GET", URL)))
    assert found.read() == b"xyz"
    assert broken.closed
    assert whole.closed


@KINDS
@pytest.mark.parametrize("error", [None, httpx.ReadError("reset"), RuntimeError("no")])
@pytest.mark.parametrize("size", [10, 65536, 10**7])
def test_an_unwanted_body_is_drained_up_to_a_bound(kind: str, error: Exception | None, size: int) -> None:
    wire = Wire(b"x" * size, chunk=1000, error=error)
    step = Discard(httpx.Response(503, stream=wire))
    policy = TransportPolicy()
    expected: Any = (
        pytest.raises(RuntimeError) if isinstance(error, RuntimeError) and size <= 65536 else contextlib.nullcontext()
    )
    with expected:
        if kind == "sync":
            RetryTransport(cast("ConnectionPool", SyncPool()), policy)._step(step)  # pyright: ignore[reportPrivateUsage]
        else:
            awaited = AsyncRetryTransport(cast("AsyncConnectionPool", AsyncPool()), policy)
            asyncio.run(awaited._step(step))  # pyright: ignore[reportPrivateUsage]
    assert wire.closed
    assert wire.read == min(size, 66_000)


@settings(max_examples=200, deadline=None)
@given(
    data=st.binary(max_size=300) | st.binary(min_size=1, max_size=3).map(lambda piece: piece * 70_000),
    cuts=st.lists(st.integers(0, 400), max_size=5),
    coding=st.sampled_from(["gzip", "deflate", "raw", "members"]),
)
def test_decompression_gives_back_what_was_compressed(data: bytes, cuts: list[int], coding: str) -> None:
    if coding == "members":
        sent = gzip.compress(data[: len(data) // 2]) + gzip.compress(data[len(data) // 2 :])
    else:
        sent = gzip.compress(data) if coding == "gzip" else deflated(data, raw=coding == "raw")
    decompressor = Decompressor("gzip" if coding in ("gzip", "members") else "deflate")
    places = sorted({0, *(cut for cut in cuts if cut < len(sent)), len(sent)})
    found = b""
    for start, end in pairwise(places):
        for piece in decompressor.feed(sent[start:end]):
            assert 0 < len(piece) <= 65536
            found += piece
    decompressor.end()
    assert found == data


@pytest.mark.parametrize("padding", [b"\0", b"\0" * 600, b"\x1f", b"\x1fx"])
@pytest.mark.parametrize("together", [False, True])
def test_padding_after_a_body_is_ignored(padding: bytes, together: bool) -> None:
    for coding, compress in (("gzip", gzip.compress), ("deflate", deflated)):
        decompressor = Decompressor(coding)
        parts = [compress(b"data") + padding] if together else [compress(b"data"), padding, padding]
        assert b"".join(piece for part in parts for piece in decompressor.feed(part)) == b"data"
        decompressor.end()


def test_what_follows_padding_is_padding() -> None:
    decompressor = Decompressor("gzip")
    sent = [gzip.compress(b"data"), b"\0\0", gzip.compress(b"more")]
    assert b"".join(piece for part in sent for piece in decompressor.feed(part)) == b"data"


def test_an_incomplete_head_is_an_error() -> None:
    decompressor = Decompressor("gzip")
    decompressor.end()
    assert list(decompressor.feed(b"\x1f")) == []
    with pytest.raises(httpx.RemoteProtocolError, match="incomplete"):
        decompressor.end()


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("codings", [1, 2, 3])
def test_a_long_body_that_contains_nothing_is_refused(stream: bool, codings: int) -> None:
    body = gzip.compress(b"") * 50_000
    for _ in range(codings - 1):
        body = gzip.compress(body)
    wire = Wire(body)
    request = httpx.Request("GET", URL)
    headers = {"Content-Encoding": ", ".join(["gzip"] * codings)}
    limited = BodyStream(httpx.Response(200, headers=headers, stream=wire, request=request), 1000, streamed=stream)
    with pytest.raises(ResponseTooLarge, match="more than 1000 bytes"):
        b"".join(limited)


def test_a_body_that_compression_lengthens_is_read_up_to_the_limit() -> None:
    body = gzip.compress(gzip.compress(b"0123456789"))
    request = httpx.Request("GET", URL)
    response = httpx.Response(200, headers={"Content-Encoding": "gzip, gzip"}, stream=Wire(body), request=request)
    assert b"".join(BodyStream(response, 10, streamed=False)) == b"0123456789"


def test_a_body_stream_is_of_one_kind_and_gives_its_connection_back() -> None:
    for form in (BodyStream, AsyncBodyStream):
        response = httpx.Response(200, stream=Wire(b"x"), request=httpx.Request("GET", URL))
        stream = form(response, 10, streamed=True)
        assert response.stream is stream
        sync, asynchronous = isinstance(stream, httpx.SyncByteStream), isinstance(stream, httpx.AsyncByteStream)
        assert (sync, asynchronous) == (form is BodyStream, form is AsyncBodyStream)
        # The methods of httpx do nothing.
        assert ("close" if sync else "aclose") in vars(form)
