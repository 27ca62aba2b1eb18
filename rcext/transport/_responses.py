"""Response bodies: decompressed in small pieces, and limited in size."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final, cast

import httpx

from rcext.errors import ResponseTooLarge, connection_failed, printable

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

ACCEPT_ENCODING: Final = "gzip, deflate"
"""The codings that `Decompressor` reads in bounded pieces."""

MAX_DRAIN: Final = 64 * 1024
"""How much of an unwanted body is read so that its connection can be used again."""

_PIECE: Final = 64 * 1024
_MAX_CODINGS: Final = 3
_UNBOUNDED: Final = frozenset({"br", "zstd"})


class Decompressor:
    """Decompresses one coding (`gzip` or `deflate`), at most 64 KiB at a time."""

    def __init__(self, coding: str) -> None:
        self._gzip = coding != "deflate"
        self._zlib = zlib.decompressobj(16 + zlib.MAX_WBITS if self._gzip else zlib.MAX_WBITS)
        self._begun = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield the decompressed pieces of some data.

        Raises:
            httpx.RemoteProtocolError: the data is damaged.
        """
        while True:
            try:
                piece = self._zlib.decompress(data, _PIECE)
            except zlib.error as error:
                if self._gzip or self._begun:
                    raise httpx.RemoteProtocolError(f"the compressed body is damaged: {error}") from None
                self._zlib, self._begun = zlib.decompressobj(-zlib.MAX_WBITS), True  # some servers omit its header
                continue
            self._begun = self._begun or bool(data)
            if piece:
                yield piece
            if self._zlib.eof:
                data = self._zlib.unused_data
                if not self._gzip or not data.startswith(b"\x1f\x8b"):
                    return
                self._zlib = zlib.decompressobj(16 + zlib.MAX_WBITS)  # a gzip body may have several members
            else:
                data = self._zlib.unconsumed_tail
                if not data and len(piece) < _PIECE:
                    return

    def end(self) -> None:
        """Check that the data was complete."""
        if self._begun and not self._zlib.eof:
            raise httpx.RemoteProtocolError("the compressed body is incomplete")


class BodyStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a response, decompressed.

    Args:
        response: the response; its stream is replaced by this one, and its `Content-Encoding` removed, because httpx
            would decompress each chunk whole.
        limit: the largest size in bytes after decompression. A body that is streamed to the caller is limited only if
            it was compressed.
        streamed: whether the caller reads it piece by piece; its errors are then those of rcext.
    """

    def __init__(self, response: httpx.Response, limit: int, *, streamed: bool) -> None:
        self._inner = response.stream
        self._response = response
        self._streamed = streamed
        self._size = 0
        self._decompressors = [Decompressor(coding) for coding in _take_codings(response)]
        self._limit = limit if self._decompressors or not streamed else None
        response.stream = self

    def _decode(self, chunk: bytes) -> Iterator[bytes]:
        pieces: Iterable[bytes] = (chunk,)
        for decompressor in self._decompressors:
            pieces = _chain(decompressor, pieces)
        for piece in pieces:
            self._size += len(piece)
            if self._limit is not None and self._size > self._limit:
                raise _too_large(self._response, self._limit)
            yield piece

    def _end(self) -> None:
        for decompressor in self._decompressors:
            decompressor.end()

    def _failed(self, error: httpx.TransportError) -> httpx.TransportError:
        if not self._streamed:
            return error
        note = f"the server had answered {self._response.status_code}: the request was carried out"
        return connection_failed(error, self._response.request, note=note)

    def __iter__(self) -> Iterator[bytes]:
        try:
            for chunk in cast("httpx.SyncByteStream", self._inner):
                yield from self._decode(chunk)
            self._end()
        except httpx.TransportError as error:
            raise self._failed(error) from error.__cause__

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in cast("httpx.AsyncByteStream", self._inner):
                for piece in self._decode(chunk):
                    yield piece
            self._end()
        except httpx.TransportError as error:
            raise self._failed(error) from error.__cause__

    def close(self) -> None:
        """Give the connection back."""
        cast("httpx.SyncByteStream", self._inner).close()

    async def aclose(self) -> None:
        """Give the connection back."""
        await cast("httpx.AsyncByteStream", self._inner).aclose()


def check_size(response: httpx.Response, limit: int) -> None:
    """Refuse a response that announces a larger body than may be read.

    Raises:
        ResponseTooLarge: it does.
    """
    length = response.headers.get("Content-Length", "")
    if response.request.method != "HEAD" and length.isdecimal() and int(length[:20]) > limit:
        raise _too_large(response, limit)


def _too_large(response: httpx.Response, limit: int) -> ResponseTooLarge:
    request = response.request
    return ResponseTooLarge(
        f"{request.method} {printable(request.url.path)} was answered {response.status_code} with a body of more than "
        f"{limit} bytes; raise `max_response_size`, or use `rc.download` or `rc.platform.stream`"
    )


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
