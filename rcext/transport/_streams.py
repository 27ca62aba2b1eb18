"""Request bodies: which can be sent again, and which may have reached the server in part or as a whole."""

from __future__ import annotations

import io
from typing import IO, TYPE_CHECKING, Final, cast

import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator

    from rcext._progress import ProgressMeter
    from rcext.events import ProgressEvent


_CHUNK: Final = 64 * 1024


class FileStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A binary file as a request body, from its position to the end, for both kinds of clients.

    httpx would read on from where the first attempt stopped. This stream goes back to the start; `replayable` tells
    whether it can.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._consumed = False
        self._start: int | None = None
        try:
            if file.seekable():
                self._start = file.tell()
        except (AttributeError, OSError):
            self._start = None

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent again."""
        return self._start is not None or not self._consumed

    @property
    def length(self) -> int | None:
        """The number of bytes to send, if known."""
        if self._start is None:
            return None
        self._file.seek(0, io.SEEK_END)
        end = self._file.tell()
        self._file.seek(self._start)
        return end - self._start

    def __iter__(self) -> Iterator[bytes]:
        if self._start is not None:
            self._file.seek(self._start)
        elif self._consumed:
            raise httpx.StreamConsumed
        self._consumed = True
        while chunk := self._file.read(_CHUNK):
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


class TrackedStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A request body that knows whether a byte of it was handed to the connection.

    From then on the server may have processed the request, although the attempt failed. asyncio holds a chunk of any
    size in its buffer and sends it after a write has failed for the caller. A body that breaks off is not safe either:
    HTTP calls such a request incomplete, but some servers pass what they received to the application as the whole body
    (WSGI), and some applications act on each part of a body as it arrives.

    Args:
        stream: the body.
        length: its length in bytes; None for a chunked body.

    Attributes:
        meter: makes the progress events of a large body.
    """

    def __init__(self, stream: httpx.SyncByteStream | httpx.AsyncByteStream, length: int | None) -> None:
        self.inner = stream
        self.length = length
        self.meter: ProgressMeter | None = None
        self._sent = 0
        self.handed_over = length == 0  # then the headers are the whole request

    def _start(self) -> None:
        self._sent = 0
        self.handed_over = self.length == 0

    def _count(self, chunk: bytes) -> bytes:
        self._sent += len(chunk)
        self.handed_over = self.handed_over or bool(chunk)
        return chunk

    def __iter__(self) -> Iterator[bytes]:
        self._start()
        for chunk in cast("httpx.SyncByteStream", self.inner):
            yield self._count(chunk)
            if self.meter is not None and (event := self._progress()) is not None:
                self.meter.emit(event)
        self.handed_over = True

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self._start()
        async for chunk in cast("httpx.AsyncByteStream", self.inner):
            yield self._count(chunk)
            if self.meter is not None and (event := self._progress()) is not None:
                await self.meter.emit_async(event)
        self.handed_over = True

    def _progress(self) -> ProgressEvent | None:
        ended = self.length is not None and self._sent >= self.length
        return self.meter.event(self._sent, self.length, final=ended) if self.meter is not None else None


def track(request: httpx.Request) -> TrackedStream:
    """Make a request's body a `TrackedStream`, and return it."""
    stream = request.stream
    if not isinstance(stream, TrackedStream):
        stream = request.stream = TrackedStream(stream, _length(request))
    return stream


def _length(request: httpx.Request) -> int | None:
    if "Transfer-Encoding" in request.headers:
        return None
    try:
        return int(request.headers.get("Content-Length", "0"))
    except ValueError:
        return None


def is_replayable(request: httpx.Request) -> bool:
    """Return whether a request's whole body can be sent again."""
    stream: object = request.stream
    if isinstance(stream, TrackedStream):
        stream = stream.inner
    if isinstance(stream, httpx.ByteStream):
        return True
    own = getattr(stream, "replayable", None)
    if isinstance(own, bool):
        return own
    fields = getattr(stream, "fields", None)
    if isinstance(fields, list):  # httpx's multipart body goes back to the start of its files if it can
        return all(_seekable(getattr(field, "file", b"")) for field in cast("list[object]", fields))
    # httpx keeps an iterable in `_stream`: a list can be read again, an iterator cannot.
    source = getattr(stream, "_stream", None)
    return isinstance(source, list | tuple)


def _seekable(file: object) -> bool:
    if isinstance(file, bytes | str):
        return True
    seekable = getattr(file, "seekable", None)
    return bool(seekable()) if callable(seekable) else False


class ChunkStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """An iterable of chunks as a request body. A list can be sent again, an iterator once."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = chunks
        self.replayable = not hasattr(chunks, "__next__")
        self._consumed = False

    def __iter__(self) -> Iterator[bytes]:
        if self._consumed and not self.replayable:
            raise httpx.StreamConsumed
        self._consumed = True
        yield from self._chunks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


class AsyncChunkStream(httpx.AsyncByteStream):
    """An asynchronous iterable of chunks as a request body. An asynchronous iterator can be sent once."""

    def __init__(self, chunks: AsyncIterable[bytes]) -> None:
        self._chunks = chunks
        self.replayable = not hasattr(chunks, "__anext__")
        self._consumed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self._consumed and not self.replayable:
            raise httpx.StreamConsumed
        self._consumed = True
        async for chunk in self._chunks:
            yield chunk


def set_body(request: httpx.Request, content: IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]) -> None:
    """Give a request a streamed body: a binary file or chunks. It is sent again from its start if that is possible."""
    headers = request.headers
    headers.pop("Content-Length", None)
    if hasattr(content, "read"):
        stream = FileStream(cast("IO[bytes]", content))
        length = stream.length
        request.stream = stream
        if length is not None:
            headers["Content-Length"] = str(length)
            return
    elif hasattr(content, "__aiter__"):
        request.stream = AsyncChunkStream(cast("AsyncIterable[bytes]", content))
    else:
        request.stream = ChunkStream(cast("Iterable[bytes]", content))  # type: ignore[redundant-cast]  # pyright needs it
    headers["Transfer-Encoding"] = "chunked"


def replace_body(request: httpx.Request, content: bytes) -> None:
    """Give a request another body for its next attempt. A stream that is tracked stays tracked."""
    stream = httpx.ByteStream(content)
    if isinstance(request.stream, TrackedStream):
        request.stream.inner = stream
        request.stream.length = len(content)
    else:
        request.stream = stream
    request.headers["Content-Length"] = str(len(content))


class ChunkFile:
    """An iterable of chunks in the form of a file, which httpx requires for a multipart part."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = chunks
        self._left = iter(chunks)
        self._begun = False

    def seekable(self) -> bool:
        """Return whether it can be read again: a list of chunks can, an iterator cannot."""
        return not hasattr(self._chunks, "__next__")

    def seek(self, offset: int) -> int:
        """Go back to the start, if that is possible."""
        if offset != 0 or (self._begun and not self.seekable()):
            raise io.UnsupportedOperation("seek")
        if self.seekable():
            self._left = iter(self._chunks)
        return 0

    def read(self, size: int = -1) -> bytes:
        """Return the next chunk, whatever its size; empty at the end."""
        self._begun = True
        for chunk in self._left:
            if chunk:
                return chunk
        return b""
