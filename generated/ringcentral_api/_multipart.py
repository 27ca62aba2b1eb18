# Copied by `make regen` from scripts/codegen/runtime/_multipart.py: edit that file.
"""Multipart syntax (RFC 2046, section 5.1), read in chunks.

Own code because no well-kept library fits: `python-multipart` and `multipart` read form data with CRLF line ends,
the `email` package needs the whole text at once and is made for mail, and this package depends on httpx and attrs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Buffer: TypeAlias = "bytes | bytearray"

MAX_HEADERS: Final = 65536
"""The largest header block of one part, in bytes."""

_MAX_PADDING = 256
_MAX_BOUNDARY = 200
_HEADER = re.compile(rb"([!#$%&'*+\-.^_`|~0-9A-Za-z]+)[ \t]*:")
_PARAMETER = re.compile(r';\s*([^\s=;"]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;"\s]*)\s*', re.DOTALL)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


class MultipartError(ValueError):
    """The bytes are not multipart syntax, or they end too early.

    Attributes:
        offset: position of the error, in bytes from the start of the body.
    """

    def __init__(self, message: str, *, offset: int) -> None:
        super().__init__(f"{message} (at byte {offset})")
        self.offset = offset


class PartHeaders:
    """The headers of one part.

    Attributes:
        items: names (case preserved) and values, in order.
        media_type: the media type in lower case, without parameters; empty where the part does not say.
    """

    __slots__ = ("items", "media_type")

    def __init__(self, items: tuple[tuple[str, str], ...]) -> None:
        self.items = items
        self.media_type = ""
        for name, value in items:
            if name.lower() == "content-type":
                self.media_type = value.partition(";")[0].strip().lower()
                break


NO_HEADERS: Final = PartHeaders(())
"""What a part without headers has."""


class RawPart:
    """One part, as it stands between its delimiters.

    Attributes:
        headers: its headers.
        body: the bytes; a view of the chunk that it came in where it came in one.
    """

    __slots__ = ("body", "headers")

    def __init__(self, headers: PartHeaders, body: bytes | memoryview) -> None:
        self.headers = headers
        self.body = body


def media_type(content_type: str) -> str:
    """Return the media type of a `Content-Type` value, in lower case and without parameters."""
    return content_type.partition(";")[0].strip().lower()


def boundary_of(content_type: str) -> str | None:
    """Return the unquoted `boundary` parameter of a `Content-Type` value; `None` if missing or unusable."""
    position = content_type.find(";")
    while position != -1:
        match = _PARAMETER.match(content_type, position)
        if match is None:
            position = content_type.find(";", position + 1)
            continue
        if match[1].lower() == "boundary":
            value = match[2]
            if value.startswith('"'):
                value = _ESCAPE.sub(r"\1", value[1:-1])
            usable = (
                0 < len(value) <= _MAX_BOUNDARY and not value.endswith((" ", "\t")) and not set(value) & {"\r", "\n"}
            )
            return value if usable else None
        position = match.end() if match.end() < len(content_type) and content_type[match.end()] == ";" else -1
    return None


class MultipartParser:
    """Splits a multipart body into parts. Time is linear in the bytes fed, memory is that of the part being read.

    Line ends may be CRLF or LF; a preamble and an epilogue are skipped; a part may lack headers, a body, or both.

    Args:
        boundary: the boundary, without the leading dashes.
    """

    def __init__(self, boundary: bytes) -> None:
        if not boundary:
            raise ValueError("boundary is empty")
        self._needle = b"\n--" + boundary
        self._buffer: Buffer = b""
        self._dropped: int = 0
        self._start: int = -1  # where the content of the part being read starts; -1 before the first delimiter
        self._search: int = 0
        self._at_start = True
        self._crlf = False
        self._closed = False
        self._last = b""  # the header block of the part before, blank line included
        self._last_headers = NO_HEADERS

    @property
    def closed(self) -> bool:
        """Whether the closing delimiter has been seen; what follows is ignored."""
        return self._closed

    def feed(self, chunk: bytes) -> list[RawPart]:
        """Return the parts that this chunk completes.

        Raises:
            MultipartError: a part's headers are malformed or too large.
        """
        if self._closed:
            self._dropped += len(chunk)
            return []
        if not self._buffer:
            self._buffer = chunk
        else:
            if not isinstance(self._buffer, bytearray):
                self._buffer = bytearray(self._buffer)
            self._buffer += chunk
        parts = self._scan(final=False)
        self._compact()
        return parts

    def close(self) -> list[RawPart]:
        """Return the parts that the end of the body completes.

        Raises:
            MultipartError: the delimiter or the closing delimiter is missing.
        """
        parts = [] if self._closed else self._scan(final=True)
        if not self._closed:
            end = self._dropped + len(self._buffer)
            if self._start < 0:
                raise MultipartError("no part: the boundary does not occur in the body", offset=end)
            raise MultipartError("the body ends before the closing boundary", offset=end)
        self._buffer = b""
        return parts

    def _scan(self, *, final: bool) -> list[RawPart]:
        parts: list[RawPart] = []
        buffer = self._buffer
        needle = self._needle
        while not self._closed:
            if self._at_start and needle.startswith(bytes(buffer[: len(needle) - 1]), 1):
                # The first delimiter may stand at the very start, with no line end before it.
                if len(buffer) < len(needle) - 1:
                    return parts
                index = -1
            else:
                self._at_start = False
                index = buffer.find(needle, self._search)
                if index < 0:
                    self._search = max(self._search, len(buffer) - len(needle) + 1)
                    return parts
            after = index + len(needle)
            mark = buffer[after : after + 2]
            end = after + 2 if mark == b"\r\n" else self._delimiter_end(after, final=final)
            if end is None:
                self._search = max(index, 0)
                return parts
            self._at_start = False
            if end < 0:
                self._search = index + 1
                continue
            if self._start >= 0:
                stop = index
                if self._crlf and stop > self._start and buffer[stop - 1] == 13:
                    stop -= 1
                parts.append(self._part(self._start, max(stop, self._start)))
            else:
                self._crlf = buffer[end - 2 : end] == b"\r\n"
            self._closed = mark == b"--"
            self._start = end
            # The line end of this delimiter may be the one before the next: an empty part.
            self._search = end - 1
        return parts

    def _delimiter_end(self, position: int, *, final: bool) -> int | None:
        """Return the end of a delimiter line; -1 if it is not a delimiter, `None` if more bytes are needed."""
        buffer = self._buffer
        size = len(buffer)
        if buffer[position : position + 2] == b"--":
            closing = True
            position += 2
        else:
            closing = False
            if position + 1 >= size and buffer[position:] in (b"", b"-"):
                return (size if final and position == size else -1) if final else None
        limit = position + _MAX_PADDING
        while position < size and buffer[position] in (32, 9):
            position += 1
            if position > limit:
                return -1
        if position >= size:
            return (size if closing else -1) if final else None
        if buffer[position] == 10:
            return position + 1
        if buffer[position] == 13:
            if position + 1 >= size:
                return (size if closing else -1) if final else None
            if buffer[position + 1] == 10:
                return position + 2
        return -1

    def _part(self, start: int, stop: int) -> RawPart:
        buffer = self._buffer
        if self._last and buffer.startswith(self._last, start, stop):
            # Parts mostly have the very headers of the part before.
            headers, body = self._last_headers, start + len(self._last)
        else:
            headers, body = self._headers(start, stop)
        view = memoryview(buffer)[body:stop]
        if isinstance(buffer, bytearray):
            content: bytes | memoryview = bytes(view)
            view.release()  # a bytearray cannot grow while it is viewed
            return RawPart(headers, content)
        return RawPart(headers, view)

    def _headers(self, start: int, stop: int) -> tuple[PartHeaders, int]:
        buffer = self._buffer
        position = start
        while position < stop:
            line_end = buffer.find(b"\n", position, min(stop, start + MAX_HEADERS))
            if line_end < 0:
                if position == start and _HEADER.match(buffer, start, stop) is None:
                    return NO_HEADERS, start
                if stop - start > MAX_HEADERS:
                    raise MultipartError(f"headers of a part exceed {MAX_HEADERS} bytes", offset=self._dropped + start)
                position = stop
                break
            if line_end == position or (line_end == position + 1 and buffer[position] == 13):
                block = bytes(buffer[start : line_end + 1])
                headers = self._parse_headers(block, start)
                self._last, self._last_headers = block, headers
                return headers, line_end + 1
            if position == start and _HEADER.match(buffer, start, line_end) is None:
                return NO_HEADERS, start
            position = line_end + 1
        return self._parse_headers(bytes(buffer[start:position]), start), stop

    def _parse_headers(self, block: bytes, start: int) -> PartHeaders:
        items: list[tuple[str, str]] = []
        for raw in block.split(b"\n"):
            line = raw.rstrip(b"\r")
            if not line:
                continue
            if line[0] in (32, 9) and items:
                name, value = items[-1]
                items[-1] = (name, f"{value} {line.strip().decode('latin-1')}")
                continue
            match = _HEADER.match(line)
            if match is None:
                raise MultipartError("malformed header line in a part", offset=self._dropped + start)
            items.append((match[1].decode("latin-1"), line[match.end() :].strip().decode("latin-1")))
        return PartHeaders(tuple(items))

    def _compact(self) -> None:
        """Forget what has been read. A view of an immutable chunk keeps that chunk alive, and nothing else."""
        if self._closed:
            keep = len(self._buffer)
        else:
            keep = min(self._start, self._search) if self._start >= 0 else self._search
        if keep == 0:
            return
        if isinstance(self._buffer, bytearray):
            del self._buffer[:keep]
        else:
            self._buffer = self._buffer[keep:]
        self._dropped += keep
        self._search -= keep
        if self._start >= 0:
            self._start -= keep


def parse_parts(chunks: Iterable[bytes], boundary: bytes) -> Iterator[RawPart]:
    """Yield the parts of a body that arrives in chunks, each as soon as it is complete.

    Raises:
        MultipartError: malformed or truncated.
    """
    parser = MultipartParser(boundary)
    for chunk in chunks:
        yield from parser.feed(chunk)
    yield from parser.close()
