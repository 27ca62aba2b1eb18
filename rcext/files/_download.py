"""Downloads: recordings, voicemail, faxes, greetings, pictures, reports."""

from __future__ import annotations

from functools import partial
from typing import IO, TYPE_CHECKING, Any, Protocol, overload

from rcext._clock import clock_of
from rcext._flow import call, iterate_async, run_async
from rcext._progress import meter_of
from rcext._streaming import AsyncStreamClient, AsyncStreamer, StreamClient, iterate_streamed, run_streamed
from rcext.errors import ClientError, RateLimited, Unauthorized

from ._source import Source, resolve_source
from ._target import Downloaded, Target, Written
from ._transfer import DEFAULT_ATTEMPTS, CallerSink, DownloadError, Progress, Transfer

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncGenerator, Generator

    from rcext._flow import Flow
    from ringcentral_api.client import Request


class DownloadClient(StreamClient, Protocol):
    """A client that downloads from addresses too, as `RingCentral` does."""

    @property
    def platform(self) -> Any:
        """Raw calls."""
        ...


class AsyncDownloadClient(AsyncStreamClient, Protocol):
    """A client that downloads from addresses too, as `AsyncRingCentral` does."""

    @property
    def platform(self) -> Any:
        """Raw calls."""
        ...


def iter_download(
    client: DownloadClient,
    source: Source,
    *,
    max_size: int | None = None,
    attempts: int = DEFAULT_ATTEMPTS,
    progress: Progress | None = None,
) -> Generator[bytes]:
    """Yield content piece by piece as it arrives; see `download`."""
    transfer = _transfer(client, resolve_source(source), max_size, attempts, progress)
    return iterate_streamed(transfer.flow(CallerSink()), client)


def iter_download_async(
    client: AsyncDownloadClient,
    source: Source,
    *,
    max_size: int | None = None,
    attempts: int = DEFAULT_ATTEMPTS,
    progress: Progress | None = None,
) -> AsyncGenerator[bytes]:
    """Yield content piece by piece as it arrives; see `download`."""
    transfer = _transfer(client, resolve_source(source), max_size, attempts, progress)
    return iterate_async(transfer.flow(CallerSink()), AsyncStreamer(client))


@overload
def download(
    client: DownloadClient,
    source: Source,
    to: str | os.PathLike[str],
    *,
    max_size: int | None = None,
    attempts: int = DEFAULT_ATTEMPTS,
    progress: Progress | None = None,
) -> Downloaded: ...


@overload
def download(
    client: DownloadClient,
    source: Source,
    to: IO[bytes],
    *,
    max_size: int | None = None,
    attempts: int = DEFAULT_ATTEMPTS,
    progress: Progress | None = None,
) -> Written: ...


@overload
def download(
    client: DownloadClient,
    source: Source,
    to: str | os.PathLike[str] | IO[bytes],
    *,
    max_size: int | None = None,
    attempts: int = DEFAULT_ATTEMPTS,
    progress: Progress | None = None,
) -> Downloaded | Written: ...


def download(
    client: DownloadClient,
    source: Source,
    to: str | os.PathLike[str] | IO[bytes],
    *,
    max_size: int | None = None,
    attempts: int = DEFAULT_ATTEMPTS,
    progress: Progress | None = None,
) -> Downloaded | Written:
    """Download content to a file, in pieces of 64 KiB.

    After a broken connection the download continues where it broke (`Range`, guarded by `If-Range`). If the server
    starts over, its content must be what it has sent before. The file appears under its name when it is complete, and
    replaces an existing one; until then it is `.rcext-<key>.part` in the same folder. If the connection keeps breaking,
    or the process is killed, the same call continues it later, provided that the server states an `ETag` or
    `Last-Modified` and the content is unchanged. The bearer token goes to the API's own hosts only.

    Args:
        client: `RingCentral`.
        source: an address from the API; an object that has one (an attachment, a recording, a greeting...); or a typed
            request, such as `read_call_recording_content.request(recording_id=...)`.
        to: a path; a folder, for a file with the name in the response; or a binary file object, which is written from
            its current position and not closed. A pipe or a device is written.
        max_size: the largest size in bytes that is accepted.
        attempts: how often in a row the connection may fail without a byte in between.
        progress: called with the number of bytes so far and the size of the content, if it is known.

    Returns:
        Path, size, media type and name; without the path for a file object.

    Raises:
        ApiError: the server refused.
        DownloadTooLarge: the content has more than `max_size` bytes; raised as soon as that is known.
        DownloadError: the content changed during the download.
        httpx.TransportError: the connection kept breaking.
        ConfigurationError: the source is without an address, or the target cannot be a file. Nothing was sent.
    """
    return run_streamed(_flow(client, source, to, max_size, attempts, progress), client)


@overload
async def download_async(
    client: AsyncDownloadClient,
    source: Source,
    to: str | os.PathLike[str],
    *,
    max_size: int | None = None,
    attempts: int = DEFAULT_ATTEMPTS,
    progress: Progress | None = None,
) -> Downloaded: ...


@overload
async def download_async(
    client: AsyncDownloadClient,
    source: Source,
    to: IO[bytes],
    *,
    max_size: int | None = None,
    attempts: int = DEFAULT_ATTEMPTS,
    progress: Progress | None = None,
) -> Written: ...


@overload
async def download_async(
    client: AsyncDownloadClient,
    source: Source,
    to: str | os.PathLike[str] | IO[bytes],
    *,
    max_size: int | None = None,
    attempts: int = DEFAULT_ATTEMPTS,
    progress: Progress | None = None,
) -> Downloaded | Written: ...


async def download_async(
    client: AsyncDownloadClient,
    source: Source,
    to: str | os.PathLike[str] | IO[bytes],
    *,
    max_size: int | None = None,
    attempts: int = DEFAULT_ATTEMPTS,
    progress: Progress | None = None,
) -> Downloaded | Written:
    """Download content to a file in asyncio; files are written in worker threads. See `download`."""
    return await run_async(_flow(client, source, to, max_size, attempts, progress), AsyncStreamer(client))


def _flow(
    client: object,
    source: Source,
    to: str | os.PathLike[str] | IO[bytes],
    max_size: int | None,
    attempts: int,
    progress: Progress | None,
) -> Flow[Downloaded | Written]:
    found = resolve_source(source)
    transfer = _transfer(client, found, max_size, attempts, progress)
    return download_flow(transfer, Target(to, _identity(client, found)))


def _transfer(
    client: object, source: str | Request, max_size: int | None, attempts: int, progress: Progress | None
) -> Transfer:
    meter = meter_of(client, "download")
    clock = clock_of(client)
    return Transfer(source, max_size=max_size, attempts=attempts, progress=progress, meter=meter, clock=clock)


def download_flow(transfer: Transfer, target: Target) -> Flow[Downloaded | Written]:
    """Run a download to a target."""
    opened = False
    try:
        left = yield from call(target.open)
        if left is not None:
            transfer.resume(left)
        opened = True
        yield from transfer.flow(target)
        return (yield from call(partial(target.finish, transfer)))
    except BaseException as error:
        # An interruption while the content of an earlier call is read must not lose it.
        keep = (transfer.can_continue or not opened) and not _is_final(error)
        yield from call(partial(target.abandon, keep=keep))
        raise


def _is_final(error: BaseException) -> bool:
    """Return whether the next call would fail too, or would have to start over."""
    refused = isinstance(error, ClientError) and not isinstance(error, (Unauthorized, RateLimited))
    return refused or isinstance(error, (DownloadError, OSError))


def _identity(client: object, source: str | Request) -> str:
    address = source if isinstance(source, str) else f"{source.path}?{source.query}"
    return f"{getattr(client, 'server', '')} {address}"
