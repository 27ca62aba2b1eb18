"""Response bodies: decompressed in small pieces, and limited in size."""

from __future__ import annotations

import math
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, cast

import httpx

from rcext._workers import WORKERS
from rcext.errors import ResponseTooLarge, connection_failed
from ringcentral_api.errors import printable

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Coroutine, Generator, Iterable, Iterator

ACCEPT_ENCODING: Final = "gzip, deflate"
"""The codings that `Decompressor` reads in bounded pieces."""

MAX_DRAIN: Final = 64 * 1024
"""How much of an unwanted body is read so that its connection can be used again."""

DECOMPRESSED: Final = "rcext_decompressed"
"""The extension of a response that says whether its body was compressed: its ranges count other bytes."""

_PIECE: Final = 64 * 1024
_MAX_CODINGS: Final = 3
_UNBOUNDED: Final = frozenset({"br", "zstd"})


class Decompressor:
    """Decompresses one coding (`gzip` or `deflate`), at most 64 KiB at a time."""

    def __init__(self, coding: str) -> None:
        self._gzip = coding != "deflate"
        self._zlib: Any = None
        self._head = b""
        self._members = 0
        self._finished = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield the decompressed pieces of some data.

        Raises:
            httpx.RemoteProtocolError: the data is damaged.
        """
        data, self._head = self._head + data, b""
        while not self._finished:
            current = self._zlib or self._start(data)
            if current is None:
                return
            try:
                piece = current.decompress(data, _PIECE)
            except zlib.error as error:
                raise httpx.RemoteProtocolError(f"the compressed body is damaged: {error}") from None
            if piece:
                yield piece
            if current.eof:
                data, self._zlib = current.unused_data, None
                self._members += 1
                self._finished = not self._gzip  # a gzip body may have several members
            else:
                data = current.unconsumed_tail
                if not data and len(piece) < _PIECE:
                    return

    def _start(self, data: bytes) -> Any:
        """Begin a member, or return None if there is none, or not enough data to tell."""
        if len(data) < 2:
            self._head = data
            return None
        if self._members and not data.startswith(b"\x1f\x8b"):
            self._finished = True  # padding
            return None
        if self._gzip:
            bits = 16 + zlib.MAX_WBITS
        else:  # with a zlib header (RFC 1950); some servers omit it
            header = data[0] & 15 == 8 and int.from_bytes(data[:2]) % 31 == 0
            bits = zlib.MAX_WBITS if header else -zlib.MAX_WBITS
        self._zlib = zlib.decompressobj(bits)
        return self._zlib

    def end(self) -> None:
        """Check that the data was complete.

        Raises:
            httpx.RemoteProtocolError: it was not.
        """
        if self._zlib is not None or (self._head and not self._members):
            raise httpx.RemoteProtocolError("the compressed body is incomplete")


class _Body:
    """The body of a response, decompressed. Its two forms read it and give its connection back.

    httpx asks an asynchronous client's stream for `aclose` only, and a synchronous one's for `close`. A class of both
    kinds that defines one of them would silently keep the connection.

    Args:
        response: the response; its stream is replaced by this one, and its `Content-Encoding` removed, because httpx
            would decompress each chunk whole.
        limit: the largest size in bytes after decompression. A body that is streamed to the caller is limited only if
            it was compressed. Before each decompression it may have a little more: what is compressed can be endless
            and contain nothing.
        streamed: whether the caller reads it piece by piece; its errors are then those of rcext.
    """

    def __init__(self, response: httpx.Response, limit: int, *, streamed: bool) -> None:
        self._inner = response.stream
        # Not the response: a cycle would keep a connection that nothing uses until the next garbage collection.
        self._request = response.request
        self._status = response.status_code
        self._streamed = streamed
        compressed = "Content-Encoding" in response.headers
        self._decompressors = [Decompressor(coding) for coding in _take_codings(response)] if compressed else []
        limited = bool(self._decompressors) or not streamed
        self._limit = limit
        self._left = [limit + limit // 8 + _PIECE] * len(self._decompressors) + [limit if limited else math.inf]
        self._length = response.headers.get("Content-Length", "")  # unless it was compressed
        response.extensions[DECOMPRESSED] = bool(self._decompressors)
        response.stream = cast("httpx.SyncByteStream | httpx.AsyncByteStream", self)  # each form is one of them

    def _decode(self, chunk: bytes) -> Iterator[bytes]:
        pieces = self._limited(0, (chunk,))
        for number, decompressor in enumerate(self._decompressors, 1):
            pieces = self._limited(number, _chain(decompressor, pieces))
        return pieces

    def _limited(self, number: int, pieces: Iterable[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            self._left[number] -= len(piece)
            if self._left[number] < 0:
                raise self._too_large()
            yield piece

    def _end(self) -> None:
        for decompressor in self._decompressors:
            decompressor.end()

    def _failed(self, error: httpx.TransportError) -> httpx.TransportError:
        if not self._streamed:
            return error
        note = f"the server had answered {self._status}: the request was carried out"
        return connection_failed(error, self._request, note=note)

    def _too_large(self) -> ResponseTooLarge:
        return ResponseTooLarge(
            f"{self._request.method} {printable(self._request.url.path)} was answered {self._status} with a body of "
            f"more than {self._limit} bytes; raise `max_response_size`, or use `rc.download` or `rc.platform.stream`"
        )

    def _check_announced_size(self) -> None:
        length = self._length
        if length.isdecimal() and int(length[:20]) > self._limit and self._request.method != "HEAD":
            raise self._too_large()


class AsyncBodyStream(_Body, httpx.AsyncByteStream):
    """The body of a response of an asynchronous client."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in cast("httpx.AsyncByteStream", self._inner):
                for piece in self._decode(chunk):
                    yield piece
            self._end()
        except httpx.TransportError as error:
            raise self._failed(error) from error.__cause__

    async def aread(self) -> bytes:
        """Return the whole body. See `BodyStream.read`."""
        self._check_announced_size()
        if self._decompressors:
            return b"".join([piece async for piece in self])
        pieces = [b""]
        size = 0
        async for chunk in cast("httpx.AsyncByteStream", self._inner):
            size += len(chunk)
            if size > self._limit:
                raise self._too_large()
            pieces.append(chunk)
        return b"".join(pieces)

    async def aclose(self) -> None:
        """Give the connection back."""
        await close_at_once(cast("httpx.AsyncByteStream", self._inner))


class BodyStream(_Body, httpx.SyncByteStream):
    """The body of a response of a synchronous client.

    It is closed when it is deleted, because a `KeyboardInterrupt` may come between two of its owners.
    """

    _closed = True

    def __init__(self, response: httpx.Response, limit: int, *, streamed: bool) -> None:
        super().__init__(response, limit, streamed=streamed)
        self._closed = False

    def __iter__(self) -> Iterator[bytes]:
        try:
            for chunk in cast("httpx.SyncByteStream", self._inner):
                yield from self._decode(chunk)
            self._end()
        except httpx.TransportError as error:
            raise self._failed(error) from error.__cause__

    def read(self) -> bytes:
        """Return the whole body.

        Raises:
            ResponseTooLarge: it is larger than the limit, or announced as larger.
        """
        self._check_announced_size()
        if self._decompressors:
            return b"".join(self)
        pieces = [b""]
        size = 0
        for chunk in cast("httpx.SyncByteStream", self._inner):
            size += len(chunk)
            if size > self._limit:
                raise self._too_large()
            pieces.append(chunk)
        return b"".join(pieces)

    def close(self) -> None:
        """Give the connection back."""
        cast("httpx.SyncByteStream", self._inner).close()
        self._closed = True

    def __del__(self) -> None:
        if not self._closed:
            WORKERS.put(self.close)  # not here: a garbage collection may have interrupted the pool


class _Uninterrupted:
    """Awaits a coroutine without its checkpoints: it runs on where it only lets others run."""

    def __init__(self, coroutine: Coroutine[Any, Any, None]) -> None:
        self._coroutine = coroutine

    def __await__(self) -> Generator[Any, Any, None]:
        steps = self._coroutine.__await__()
        with suppress(StopIteration):
            waits_for = next(steps)
            while True:
                if waits_for is None:
                    waits_for = next(steps)
                    continue
                try:
                    sent = yield waits_for
                except BaseException as error:
                    waits_for = steps.throw(error)
                else:
                    waits_for = steps.send(sent)


async def close_at_once(stream: httpx.AsyncByteStream | httpx.AsyncBaseTransport) -> None:
    """Close the stream of a connection, or a transport, without a moment at which a cancellation could come.

    Its checkpoints are shielded from cancellation by anyio, not from that of asyncio: it would leave the connection in
    its pool, in use for good.
    """
    await _Uninterrupted(stream.aclose())


def _chain(decompressor: Decompressor, pieces: Iterable[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        yield from decompressor.feed(piece)


def _take_codings(response: httpx.Response) -> list[str]:
    """Return the codings to remove, in order of removal, and take them out of the headers."""
    if response.request.method == "HEAD":
        return []
    codings = [coding.strip().lower() for coding in response.headers.get_list("Content-Encoding", split_commas=True)]
    unbounded = _UNBOUNDED.intersection(codings)
    known = [coding for coding in reversed(codings) if coding in ("gzip", "x-gzip", "deflate")]
    if unbounded or len(known) > _MAX_CODINGS:
        raise httpx.RemoteProtocolError(
            f"Content-Encoding is {printable(', '.join(codings))}; the request accepts {ACCEPT_ENCODING}"
        )
    if known:
        del response.headers["Content-Encoding"]
        response.headers.pop("Content-Length", None)
    return known
