"""Flow of a download (no I/O): requests, checks of the responses, continuation after a broken connection."""

from __future__ import annotations

import hashlib
import random
import re
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol, TypeAlias, cast

import httpx

from rcext._clock import MACHINE_CLOCK
from rcext._flow import Give, sleep
from rcext._progress import ProgressMeter
from rcext._streaming import CLOSE, READ, Open, Opened
from rcext.errors import ApiError, ConfigurationError, RingCentralError
from rcext.transport import DECOMPRESSED
from ringcentral_api.client import Request

from ._filename import choose_filename

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rcext._clock import Clock
    from rcext._flow import Flow

Progress: TypeAlias = "Callable[[int, int | None], object]"
"""Called after each piece with the number of bytes so far and the size of the content, if it is known."""

DEFAULT_ATTEMPTS: Final = 5
PIECE: Final = 64 * 1024

OVERLAP: Final = 16 * 1024
"""The number of bytes that are read again and compared if no `ETag` proves that the content is unchanged."""

_FIRST_DELAY: Final = 0.5
_MAX_DELAY: Final = 10.0
_CHANGED: Final = "the content changed during the download"
_RANGE: Final = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")
_VALIDATORS: Final = ("ETag", "Last-Modified")


class DownloadError(RingCentralError):
    """A download cannot be completed. The target is unchanged."""


class DownloadTooLarge(DownloadError):
    """The content is larger than `max_size`."""


class _Outdated(Exception):
    """The partial content of an earlier call no longer fits."""


class Partial(NamedTuple):
    """The content that an earlier call left."""

    received: int
    digest: hashlib.blake2b
    tail: bytes
    total: int | None
    validators: dict[str, str]
    content_type: str | None
    filename: str


class Sink(Protocol):
    """A receiver of content."""

    def start(self, transfer: Transfer) -> Flow[None]:
        """Content from its first byte follows; discard what was written before."""
        ...

    def write(self, piece: bytes) -> Flow[None]:
        """Write the next piece."""
        ...


class CallerSink:
    """Gives the pieces to the caller of `iter_download`."""

    def start(self, transfer: Transfer) -> Flow[None]:  # of the protocol
        """Do nothing: there is nothing to discard."""
        yield from ()

    def write(self, piece: bytes) -> Flow[None]:
        """Give a piece to the caller."""
        yield Give(piece)


class Transfer:
    """One download.

    Args:
        source: the address, or the request.
        max_size: the largest size that is accepted.
        attempts: how often in a row the connection may fail without progress.
        progress: called after each piece.
        meter: makes the progress events.
        jitter: returns a number from 0 to 1 for the delays.
        clock: the clock of the delays.

    Attributes:
        received: the number of bytes that the sink has.
        total: the size of the content, if the response states it.
        content_type: the media type, if the response states it.
        filename: a safe name for the content; `None` before the response.
        validators: the `ETag` and `Last-Modified` headers of the response.
    """

    def __init__(
        self,
        source: str | Request,
        *,
        max_size: int | None = None,
        attempts: int = DEFAULT_ATTEMPTS,
        progress: Progress | None = None,
        meter: ProgressMeter | None = None,
        jitter: Callable[[], float] = random.random,
        clock: Clock = MACHINE_CLOCK,
    ) -> None:
        if max_size is not None and max_size < 0:
            raise ConfigurationError(f"max_size={max_size!r} must be a number of bytes, 0 or more, or None")
        if attempts < 1:
            raise ConfigurationError(f"attempts={attempts!r} must be 1 or more")
        self.received = 0
        self.total: int | None = None
        self.content_type: str | None = None
        self.filename: str | None = None
        self.validators: dict[str, str] = {}
        self._clock = clock
        self._source = source
        self._max_size = max_size
        self._attempts = attempts
        self._progress = progress
        self._meter = meter or ProgressMeter(None, "download")
        self._jitter = jitter
        self._digest = digest_of()
        self._tail = b""
        self._repeated = _Repeated()
        self._resumable = True
        self._unproven = False

    def resume(self, partial: Partial) -> None:
        """Continue content of an earlier call, if it turns out to be unchanged."""
        self.received, self._digest, self._tail, self.total, self.validators, self.content_type, self.filename = partial
        self._meter.subject = self.filename
        self._unproven = True

    @property
    def can_continue(self) -> bool:
        """Whether another call can continue the content: there is some, and a header that tells whether it changes."""
        return bool(self.received and self.validators) and self._resumable

    def flow(self, sink: Sink) -> Flow[None]:
        """Run the download.

        Raises:
            DownloadTooLarge: the content has more than `max_size` bytes.
            DownloadError: the content changed, or the response to a range request makes no sense.
            ApiError: the server refused.
            httpx.TransportError: the connection broke `attempts` times without a byte in between.
        """
        failures = 0
        opened = self._unproven
        while True:
            before = self.received
            try:
                response = cast("Opened", (yield self._request())).response
                if self._begin(response, again=opened):
                    yield from sink.start(self)
                opened = True
                yield from self._body(sink)
                break
            except _Outdated:
                self._reset()
                opened = False
                continue
            except ApiError as error:
                if error.status == 416 and self._unproven:
                    self._reset()
                    opened = False
                    continue
                if self._is_end(error):
                    break
                raise
            except httpx.TransportError:
                if self.received == self.total and not self._unproven:
                    break
                failures = 1 if self.received > before else failures + 1
                if failures >= self._attempts or not self._resumable:
                    raise
            finally:
                yield CLOSE
            delay = min(_FIRST_DELAY * 2.0 ** min(failures - 1, 16), _MAX_DELAY) * (0.5 + self._jitter() / 2)
            yield from sleep(delay, self._clock)
        yield from self._meter.report(self.received, self.received, final=True)

    def _request(self) -> Open:
        # Ranges count the bytes on the wire, so the content must not be compressed.
        headers = {"Accept": "*/*", "Accept-Encoding": "identity"}
        if self.received:
            headers["Range"] = f"bytes={self._offset()}-"
            validator = self.validators.get("Last-Modified") if self._etag() is None else self._etag()
            if validator is not None and validator.isascii():
                headers["If-Range"] = validator
        if isinstance(self._source, str):
            return Open(self._source, headers, piece_size=PIECE)
        return Open(_with_headers(self._source, headers), piece_size=PIECE)

    def _etag(self) -> str | None:
        """Return the `ETag` if it is strong: only then equal tags mean equal bytes. httpx sends ASCII only."""
        etag = self.validators.get("ETag")
        return None if etag is None or etag.startswith("W/") or not etag.isascii() else etag

    def _offset(self) -> int:
        """Return the first byte to request."""
        return self.received - (0 if self._etag() is not None and not self._unproven else len(self._tail))

    def _is_end(self, error: ApiError) -> bool:
        """Return whether a range was refused because it begins at the end: only the end of the body was lost."""
        stated = error.response.headers.get("Content-Range", "").strip()
        return error.status == 416 and self.total is None and stated == f"bytes */{self.received}"

    def _begin(self, response: httpx.Response, *, again: bool) -> bool:
        """Take in status and headers; return whether the content starts at its first byte for the sink."""
        headers = response.headers
        validators = {name: headers[name] for name in _VALIDATORS if name in headers}
        changed = any(self.validators.get(name, value) != value for name, value in validators.items())
        encoded = headers.get("Content-Encoding", "identity").lower() != "identity"
        if encoded or response.extensions.get(DECOMPRESSED):
            self._resumable = False
        if response.status_code == 206:
            self._continue(headers, changed=changed or not self._resumable)
            return False
        length = headers.get("Content-Length", "")
        total = int(length) if length.isascii() and length.isdigit() else None
        if not self._resumable:
            total = None
        if self._unproven:
            self._reset()
        elif again and self.received:
            if changed or (None not in (total, self.total) and total != self.total):
                raise DownloadError(_CHANGED)
            self._repeated = _Repeated(self._digest.digest(), self.received)
            return False
        if total is not None:
            self._check_size(total)
        self.total = total
        self.validators = validators
        self.content_type = headers.get("Content-Type", "").partition(";")[0].strip().lower() or None
        address = self._source if isinstance(self._source, str) else self._source.path
        self.filename = choose_filename(headers.get("Content-Disposition"), address, self.content_type)
        self._meter.subject = self.filename
        return True

    def _continue(self, headers: httpx.Headers, *, changed: bool) -> None:
        match = _RANGE.fullmatch(headers.get("Content-Range", "").strip())
        if match is None:
            raise DownloadError("status 206 without a usable Content-Range")
        start, total = int(match[1]), None if match[3] == "*" else int(match[3])
        offset = self._offset()
        if start != offset or (self.total is not None and total not in (None, self.total)):
            if self._unproven:
                raise _Outdated
            raise DownloadError(f"requested the content from byte {offset}, received it from {start} of {total}")
        if changed:
            raise _Outdated if self._unproven else DownloadError(_CHANGED)
        if total is not None:
            self._check_size(total)
        known = self._tail[len(self._tail) - (self.received - start) :]
        self._repeated = _Repeated(digest_of(known).digest(), len(known))

    def _body(self, sink: Sink) -> Flow[None]:
        while piece := cast("bytes", (yield READ)):
            try:
                piece = self._repeated.remove(piece)
            except DownloadError:
                if self._unproven:
                    raise _Outdated from None
                raise
            if self._repeated.left:
                continue
            self._unproven = False
            if not piece:
                continue
            self._check_size(self.received + len(piece))
            yield from sink.write(piece)
            self._digest.update(piece)
            self._tail = (self._tail + piece)[-OVERLAP:] if len(piece) < OVERLAP else piece[-OVERLAP:]
            self.received += len(piece)
            if self._progress is not None:
                self._progress(self.received, self.total)
            yield from self._meter.report(self.received, self.total)
        if self._repeated.left or (self.total is not None and self.received < self.total):
            raise httpx.RemoteProtocolError(f"the content ended after {self.received} of {self.total} bytes")

    def _reset(self) -> None:
        self.received = 0
        self.total = None
        self.validators = {}
        self._digest = digest_of()
        self._tail = b""
        self._repeated = _Repeated()
        self._unproven = False

    def _check_size(self, size: int) -> None:
        if self._max_size is not None and size > self._max_size:
            raise DownloadTooLarge(f"the content has {size} bytes or more, but max_size is {self._max_size}")


class _Repeated:
    """Content that the sink already has and that the server sends again; it must be the same.

    Args:
        digest: its digest.
        size: its number of bytes.
    """

    def __init__(self, digest: bytes = b"", size: int = 0) -> None:
        self.left = size
        self._wanted = digest
        self._digest = digest_of()

    def remove(self, piece: bytes) -> bytes:
        """Return the part of a piece that is new.

        Raises:
            DownloadError: the repeated content is different.
        """
        if not self.left:
            return piece
        known = piece[: self.left]
        self.left -= len(known)
        self._digest.update(known)
        if not self.left and self._digest.digest() != self._wanted:
            raise DownloadError(_CHANGED)
        return piece[len(known) :]


def digest_of(start: bytes = b"") -> hashlib.blake2b:
    return hashlib.blake2b(start, digest_size=16)


def _with_headers(request: Request, headers: Mapping[str, str]) -> Request:
    """Return the request with more headers; its own take precedence."""
    return Request(
        request.operation,
        request.path,
        query=request.query,
        headers={**headers, **request.headers},
        options=request.options,
    )
