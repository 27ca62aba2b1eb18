"""A download without IO: what to ask for, what the answer means, and where to go on after a broken connection."""

from __future__ import annotations

import email.message
import hashlib
import mimetypes
import random
import re
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias
from urllib.parse import unquote, urlsplit

import httpx

from rcext.errors import ApiError, RingCentralError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

Progress: TypeAlias = "Callable[[int, int | None], object]"
"""Called after each piece with the bytes so far and, where it is known, the size of the whole."""

DEFAULT_ATTEMPTS: Final = 5

_OVERLAP = 16 * 1024
"""How many bytes are asked for twice, and compared, where no header tells whether the content is still the same."""

_FIRST_DELAY = 0.5
_LONGEST_DELAY = 10.0
_CHANGED = "the content changed while it was downloaded"
_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")
_LONGEST_NAME = 200  # of the 255 bytes that file systems have
_RESERVED = re.compile(
    r"con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]", re.IGNORECASE
)  # devices on Windows, whatever the suffix
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')


class DownloadError(RingCentralError):
    """A download cannot be completed. Nothing was left at its target."""


class DownloadTooLarge(DownloadError):
    """The content is larger than the caller takes."""


class Head(Protocol):
    """Status and headers of an answer whose body is read piece by piece."""

    @property
    def status(self) -> int:
        """The HTTP status."""
        ...

    @property
    def headers(self) -> httpx.Headers:
        """The headers."""
        ...


class Open:
    """Step: send the request with these headers more; the outcome is a `Head`."""

    __slots__ = ("headers",)

    def __init__(self, headers: Mapping[str, str]) -> None:
        self.headers = headers


class Next:
    """Step: read the next piece; the outcome is bytes, empty at the end."""

    __slots__ = ()


class Give:
    """Step: hand a piece to the caller."""

    __slots__ = ("chunk",)

    def __init__(self, chunk: bytes) -> None:
        self.chunk = chunk


class Pause:
    """Step: let time pass."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


Step: TypeAlias = "Open | Next | Give | Pause"
Outcome: TypeAlias = "Head | bytes | None"


class Transfer:
    """One download.

    Attributes:
        received: the bytes handed out so far.
        total: the size of the whole, where the answer gives it.
        content_type: the media type, where the answer gives it.
        filename: a name for the file, made safe; `None` before the answer has come.
    """

    def __init__(
        self,
        url: str,
        *,
        max_size: int | None = None,
        attempts: int = DEFAULT_ATTEMPTS,
        progress: Progress | None = None,
    ) -> None:
        if max_size is not None and max_size < 0:
            raise ValueError(f"max_size={max_size!r} should be a number of bytes, 0 or more, or None")
        if attempts < 1:
            raise ValueError(f"attempts={attempts!r} should be 1 or more")
        self.received = 0
        self.total: int | None = None
        self.content_type: str | None = None
        self.filename: str | None = None
        self._url = url
        self._max_size = max_size
        self._attempts = attempts
        self._progress = progress
        self._validator: str | None = None
        self._marks: dict[str, str] = {}
        self._sum = _sum()
        self._tail = b""
        self._again = _Again()
        self._resumable = True

    def steps(self) -> Generator[Step, Outcome, None]:
        """The course of the download. A connection that breaks is thrown in as `httpx.TransportError`.

        Raises:
            DownloadTooLarge: more than `max_size` bytes.
            DownloadError: the content changed meanwhile, or the answer to a range makes no sense.
            httpx.TransportError: broken `attempts` times without a byte in between.
        """
        failures = 0
        opened = False
        while True:
            before = self.received
            try:
                self._begin((yield Open(self._headers())), again=opened)
                opened = True
                yield from self._body()
            except ApiError as error:
                if self._is_past_the_end(error):
                    return
                raise
            except httpx.TransportError:
                if self.received > before:
                    failures = 0
                failures += 1
                if failures >= self._attempts or not self._resumable:
                    raise
                delay = min(_FIRST_DELAY * 2 ** (failures - 1), _LONGEST_DELAY)
                yield Pause(delay * random.uniform(0.5, 1.0))  # noqa: S311  # spreads load, guards nothing
            else:
                return

    def _headers(self) -> dict[str, str]:
        # Ranges count the bytes on the wire, so these must be the content's own.
        headers = {"Accept": "*/*", "Accept-Encoding": "identity"}
        if self.received:
            headers["Range"] = f"bytes={self._from()}-"
            if self._validator is not None:
                headers["If-Range"] = self._validator
        return headers

    def _from(self) -> int:
        """The first byte to ask for."""
        return self.received - (len(self._tail) if self._validator is None else 0)

    def _is_past_the_end(self, error: ApiError) -> bool:
        """Whether a range was refused since there is nothing after what has come: only the end mark was lost."""
        said = error.response.headers.get("Content-Range", "").strip()
        return error.status == 416 and self.total is None and said == f"bytes */{self.received}"

    def _begin(self, head: Outcome, *, again: bool) -> None:
        """Take in status and headers."""
        if head is None or isinstance(head, bytes):
            raise TypeError("Open has to be answered with a Head")
        headers = head.headers
        marks = {name: headers[name] for name in ("ETag", "Last-Modified") if name in headers}
        changed = any(self._marks.get(name, value) != value for name, value in marks.items())
        if head.status == 206:
            start, total = _content_range(headers)
            if start != self._from() or (self.total is not None and total not in (None, self.total)):
                raise DownloadError(f"asked for the content from byte {self._from()} on, got {start} of {total}")
            if changed:
                raise DownloadError(_CHANGED)
            known = self._tail[len(self._tail) - (self.received - start) :]
            self._again = _Again(_sum(known).digest(), len(known))
            return
        length = headers.get("Content-Length", "")
        total = int(length) if length.isascii() and length.isdigit() else None
        encoded = headers.get("Content-Encoding", "identity").lower() != "identity"
        if encoded:
            total = None
            self._resumable = False
        if again and self.received:
            if changed or (None not in (total, self.total) and total != self.total):
                raise DownloadError(_CHANGED)
            self._again = _Again(self._sum.digest(), self.received)
            return
        self.total = total
        self._marks = marks
        self._validator = _validator(headers)
        self.content_type = headers.get("Content-Type", "").partition(";")[0].strip().lower() or None
        self.filename = _filename(headers.get("Content-Disposition"), self._url, self.content_type)
        if total is not None:
            self._check(total)

    def _body(self) -> Generator[Step, Outcome, None]:
        while True:
            chunk = yield Next()
            if not isinstance(chunk, bytes):
                raise TypeError("Next has to be answered with bytes")
            if not chunk:
                break
            chunk = self._again.rest_of(chunk)
            if not chunk:
                continue
            self._check(self.received + len(chunk))
            self._sum.update(chunk)
            self._tail = (self._tail + chunk)[-_OVERLAP:] if len(chunk) < _OVERLAP else chunk[-_OVERLAP:]
            self.received += len(chunk)
            yield Give(chunk)
            if self._progress is not None:
                self._progress(self.received, self.total)
        if self._again.left or (self.total is not None and self.received < self.total):
            raise httpx.RemoteProtocolError(f"the content ended after {self.received} of {self.total} bytes")

    def _check(self, size: int) -> None:
        if self._max_size is not None and size > self._max_size:
            raise DownloadTooLarge(f"the content has {size} bytes or more, and max_size is {self._max_size}")


def _sum(start: bytes = b"") -> hashlib.blake2b:
    return hashlib.blake2b(start, digest_size=16)


class _Again:
    """What has been handed out and comes once more, from the start or from a little before: it must be the same.

    Args:
        wanted: their sum.
        size: how many bytes they are.
    """

    def __init__(self, wanted: bytes = b"", size: int = 0) -> None:
        self.left = size
        self._wanted = wanted
        self._seen = _sum()

    def rest_of(self, chunk: bytes) -> bytes:
        """What is new in a piece.

        Raises:
            DownloadError: what was known before is not the same any more.
        """
        if not self.left:
            return chunk
        known = chunk[: self.left]
        self.left -= len(known)
        self._seen.update(known)
        if not self.left and self._seen.digest() != self._wanted:
            raise DownloadError(_CHANGED)
        return chunk[len(known) :]


def _validator(headers: httpx.Headers) -> str | None:
    etag: str | None = headers.get("ETag")
    if etag and not etag.startswith("W/"):
        return etag
    modified: str | None = headers.get("Last-Modified")
    return modified


def _content_range(headers: httpx.Headers) -> tuple[int, int | None]:
    match = _RANGE.fullmatch(headers.get("Content-Range", "").strip())
    if match is None:
        raise DownloadError("a part of the content, and no usable Content-Range")
    return int(match[1]), None if match[3] == "*" else int(match[3])


def _filename(disposition: str | None, url: str, content_type: str | None) -> str:
    """A name without folders: of `Content-Disposition` (RFC 6266), or else of the address and the media type."""
    name = ""
    if disposition:
        message = email.message.Message()
        message["Content-Disposition"] = disposition.replace("\r", "").replace("\n", "")
        try:
            name = _safe(message.get_filename() or "")
        except (ValueError, LookupError, TypeError):
            name = ""
    if not name:
        path = urlsplit(url).path.rstrip("/")
        name = _safe(unquote(path.rpartition("/")[2])) or "content"
        if "." not in name and content_type:
            name += mimetypes.guess_extension(content_type) or ""
    return name


def _safe(name: str) -> str:
    """A name that every file system takes, and that leads nowhere else."""
    name = name.encode("utf-8", "replace").decode()  # a name from a header may hold what is no text
    name = _UNSAFE.sub("_", name.replace("\\", "/").rpartition("/")[2]).strip(" .")
    if _RESERVED.fullmatch(name.partition(".")[0].rstrip(" ")):
        name = f"_{name}"
    while len(name.encode()) > _LONGEST_NAME:
        stem, dot, suffix = name.rpartition(".")
        name = f"{stem[:-1]}.{suffix}" if dot and len(suffix) < 16 and len(stem) > 1 else name[:-1]
    return name.strip(" .")
