"""Request bodies that can be sent again, and those that cannot."""

from __future__ import annotations

import io
from typing import IO, TYPE_CHECKING, Final, cast

import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator

_CHUNK: Final = 64 * 1024


class FileStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A file object as a request body, from where it stands to its end, in both worlds.

    httpx reads a file on from where the first sending left it, which makes the second one short. This stream goes back
    to its start, and says by `replayable` whether it can.
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
        """Whether the body can be sent once more."""
        return self._start is not None or not self._consumed

    @property
    def length(self) -> int | None:
        """The number of bytes to send, where it is known."""
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


class WatchedStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A request body that knows whether all of it was taken.

    A request whose last byte was never handed to the connection cannot have been processed; one whose last byte was,
    can.
    """

    def __init__(self, stream: httpx.SyncByteStream | httpx.AsyncByteStream) -> None:
        self.inner = stream
        self.finished = False

    def __iter__(self) -> Iterator[bytes]:
        self.finished = False
        yield from cast("httpx.SyncByteStream", self.inner)
        self.finished = True

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self.finished = False
        async for chunk in cast("httpx.AsyncByteStream", self.inner):
            yield chunk
        self.finished = True


def is_replayable(request: httpx.Request) -> bool:
    """Whether a request's body can be sent once more, whole."""
    stream: object = request.stream
    if isinstance(stream, WatchedStream):
        stream = stream.inner
    if isinstance(stream, httpx.ByteStream):
        return True
    own = getattr(stream, "replayable", None)
    if isinstance(own, bool):
        return own
    fields = getattr(stream, "fields", None)
    if isinstance(fields, list):  # httpx's multipart body: it goes back to the start of its files where it can
        return all(_seekable(getattr(field, "file", b"")) for field in cast("list[object]", fields))
    # An iterator of unknown kind (httpx keeps it in `_stream`) can be read once; a list of chunks any number of times.
    source = getattr(stream, "_stream", None)
    return isinstance(source, list | tuple)


def _seekable(file: object) -> bool:
    if isinstance(file, bytes | str):
        return True
    seekable = getattr(file, "seekable", None)
    return bool(seekable()) if callable(seekable) else False


class ChunkStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """An iterable of chunks as a request body, in both worlds. A list can be sent again, an iterator once."""

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
    """An asynchronous iterable of chunks as a request body; it can be sent once, unless it makes a new iterator each
    time.
    """

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
    """Give a request a body that is not in memory, streamed, and sent again from its start where that is possible."""
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
    """Give a request another body for its next sending. Who watches its stream goes on watching."""
    stream = httpx.ByteStream(content)
    if isinstance(request.stream, WatchedStream):
        request.stream.inner = stream
    else:
        request.stream = stream
    request.headers["Content-Length"] = str(len(content))


class ChunkFile:
    """An iterable of chunks as the file of a multipart part, which is all that httpx takes there."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = chunks
        self._left = iter(chunks)
        self._begun = False

    def seekable(self) -> bool:
        """Whether it can be read once more; a list of chunks can, an iterator cannot."""
        return not hasattr(self._chunks, "__next__")

    def seek(self, offset: int) -> int:
        """Go back to the start, where that is possible."""
        if offset != 0 or (self._begun and not self.seekable()):
            raise io.UnsupportedOperation("seek")
        if self.seekable():
            self._left = iter(self._chunks)
        return 0

    def read(self, size: int = -1) -> bytes:
        """The next chunk, as it is; empty at the end."""
        self._begun = True
        for chunk in self._left:
            if chunk:
                return chunk
        return b""
