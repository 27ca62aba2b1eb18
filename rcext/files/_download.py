"""Downloads: recordings, voicemail, faxes, greetings, pictures, reports."""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
import shutil
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NamedTuple, Protocol

from ringcentral_api.client import Request

from ._source import Source, resolved, with_headers
from ._transfer import DEFAULT_ATTEMPTS, Give, Head, Next, Open, Progress, Transfer

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator, Mapping

    from ._transfer import Outcome

_PIECE = 64 * 1024


class _Answer(Head, Protocol):
    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]: ...


class _AsyncAnswer(Head, Protocol):
    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]: ...


class _Platform(Protocol):
    def stream(
        self, method: str, url: str, *, headers: Mapping[str, str] | None = None
    ) -> contextlib.AbstractContextManager[_Answer]: ...


class _AsyncPlatform(Protocol):
    def stream(
        self, method: str, url: str, *, headers: Mapping[str, str] | None = None
    ) -> contextlib.AbstractAsyncContextManager[_AsyncAnswer]: ...


class StreamClient(Protocol):
    """What downloads need of a client; `RingCentral` has it."""

    @property
    def platform(self) -> _Platform:
        """Raw calls whose answers are read piece by piece."""
        ...

    def stream(self, request: Request) -> contextlib.AbstractContextManager[_Answer]:
        """Send a typed request whose answer is read piece by piece."""
        ...


class AsyncStreamClient(Protocol):
    """What downloads need of an asynchronous client; `AsyncRingCentral` has it."""

    @property
    def platform(self) -> _AsyncPlatform:
        """Raw calls whose answers are read piece by piece."""
        ...

    def stream(self, request: Request) -> contextlib.AbstractAsyncContextManager[_AsyncAnswer]:
        """Send a typed request whose answer is read piece by piece."""
        ...


class Downloaded(NamedTuple):
    """A finished download."""

    path: Path
    """Where it is."""

    size: int
    """Its size in bytes."""

    content_type: str | None
    """Its media type, as the platform said."""

    filename: str
    """Its name, as the platform said, made safe; or else by its address."""


def iter_download(
    client: StreamClient,
    source: Source,
    *,
    max_size: int | None = None,
    attempts: int = DEFAULT_ATTEMPTS,
    progress: Progress | None = None,
) -> Generator[bytes]:
    """Content, piece by piece as it comes; see `download`."""
    found, transfer = _begin(source, max_size, attempts, progress)
    yield from _pieces(client, transfer, found)


def download(
    client: StreamClient,
    source: Source,
    to: str | os.PathLike[str] | IO[bytes],
    *,
    max_size: int | None = None,
    attempts: int = DEFAULT_ATTEMPTS,
    progress: Progress | None = None,
) -> Downloaded:
    """Download content to a file, in pieces of 64 KiB.

    A broken connection is taken up where it broke (`Range`, guarded by `If-Range`); where the server starts anew, what
    it sends must be what it has sent before. The file appears under its name when it is complete, and replaces one that
    is there; until then nothing there changes. The bearer goes to the platform's own hosts only.

    Args:
        client: `RingCentral`.
        source: an address that the API gave; the object that has it, an attachment, a recording, a greeting...; or a
            typed request, such as `read_call_recording_content.request(recording_id=...)`.
        to: a path; a folder, for the name that the platform gives; or a binary file object, which is written from where
            it stands and not closed. A pipe or a device is written to.
        max_size: the most bytes to take.
        attempts: how often in a row the connection may fail without a byte in between.
        progress: called with the bytes so far and the size of the whole, if known.

    Raises:
        ApiError: the platform refused.
        DownloadTooLarge: more than `max_size` bytes; as soon as that is known.
        DownloadError: the content changed meanwhile.
        httpx.TransportError: the connection kept breaking.
        ConfigurationError: the source has no address. Nothing was sent.
    """
    found, transfer = _begin(source, max_size, attempts, progress)
    target = _Target(to)
    try:
        for piece in _pieces(client, transfer, found):
            target.write(piece)
        return target.finish(transfer)
    finally:
        target.close()


async def iter_download_async(
    client: AsyncStreamClient,
    source: Source,
    *,
    max_size: int | None = None,
    attempts: int = DEFAULT_ATTEMPTS,
    progress: Progress | None = None,
) -> AsyncGenerator[bytes]:
    """Content, piece by piece as it comes; see `download`."""
    found, transfer = _begin(source, max_size, attempts, progress)
    async with contextlib.aclosing(_pieces_async(client, transfer, found)) as pieces:
        async for piece in pieces:
            yield piece


async def download_async(
    client: AsyncStreamClient,
    source: Source,
    to: str | os.PathLike[str] | IO[bytes],
    *,
    max_size: int | None = None,
    attempts: int = DEFAULT_ATTEMPTS,
    progress: Progress | None = None,
) -> Downloaded:
    """Download content to a file in asyncio; files are written in worker threads. See `download`."""
    found, transfer = _begin(source, max_size, attempts, progress)
    target = _Target(to)
    try:
        async with contextlib.aclosing(_pieces_async(client, transfer, found)) as pieces:
            async for piece in pieces:
                await asyncio.to_thread(target.write, piece)
        return await asyncio.to_thread(target.finish, transfer)
    finally:
        target.close()


def _begin(
    source: Source, max_size: int | None, attempts: int, progress: Progress | None
) -> tuple[str | Request, Transfer]:
    found = resolved(source)
    address = found if isinstance(found, str) else found.path
    return found, Transfer(address, max_size=max_size, attempts=attempts, progress=progress)


def _pieces(client: StreamClient, transfer: Transfer, source: str | Request) -> Generator[bytes]:
    steps = transfer.steps()
    body: Iterator[bytes] | None = None
    with contextlib.ExitStack() as stack:
        outcome: Outcome = None
        failure: Exception | None = None
        while True:
            try:
                step = steps.send(outcome) if failure is None else steps.throw(failure)
            except StopIteration:
                return
            outcome = failure = None
            if isinstance(step, Give):
                yield step.chunk
                continue
            try:
                if isinstance(step, Open):
                    stack.close()
                    if isinstance(source, Request):
                        opening = client.stream(with_headers(source, step.headers))
                    else:
                        opening = client.platform.stream("GET", source, headers=step.headers)
                    answer = stack.enter_context(opening)
                    body = answer.iter_bytes(_PIECE)
                    outcome = answer
                elif isinstance(step, Next):
                    outcome = next(body, b"") if body is not None else b""
                else:
                    time.sleep(step.seconds)
            except Exception as error:
                failure = error


async def _pieces_async(client: AsyncStreamClient, transfer: Transfer, source: str | Request) -> AsyncGenerator[bytes]:
    steps = transfer.steps()
    body: AsyncIterator[bytes] | None = None
    async with contextlib.AsyncExitStack() as stack:
        outcome: Outcome = None
        failure: Exception | None = None
        while True:
            try:
                step = steps.send(outcome) if failure is None else steps.throw(failure)
            except StopIteration:
                return
            outcome = failure = None
            if isinstance(step, Give):
                yield step.chunk
                continue
            try:
                if isinstance(step, Open):
                    await stack.aclose()
                    if isinstance(source, Request):
                        opening = client.stream(with_headers(source, step.headers))
                    else:
                        opening = client.platform.stream("GET", source, headers=step.headers)
                    answer = await stack.enter_async_context(opening)
                    body = answer.aiter_bytes(_PIECE)
                    outcome = answer
                elif isinstance(step, Next):
                    outcome = await anext(body, b"") if body is not None else b""
                else:
                    await asyncio.sleep(step.seconds)
            except Exception as error:
                failure = error


class _Target:
    """Where the bytes go: a file object as it is, or a temporary file that takes the target's name at the end."""

    def __init__(self, to: str | os.PathLike[str] | IO[bytes]) -> None:
        self._path: Path | None = None
        self._scratch: Path | None = None
        if isinstance(to, (str, os.PathLike)):
            self._path = Path(to)
            self._folder = self._path if self._path.is_dir() else self._path.parent
            if not self._folder.is_dir():
                raise FileNotFoundError(f"to={str(to)!r}: there is no folder {str(self._folder)!r}")
            if self._path.exists() and not self._path.is_dir() and not self._path.is_file():
                self._file: IO[bytes] = self._path.open("wb")  # a pipe or a device: written to, and not replaced
                return
            # Beside the target, so that taking its name is one step that cannot be seen half-done.
            self._scratch = self._folder / f".{secrets.token_hex(8)}.part"
            self._file = self._scratch.open("xb")
        else:
            mode: Any = getattr(to, "mode", "b")
            if hasattr(to, "encoding") or (isinstance(mode, str) and "b" not in mode and mode):
                raise TypeError("to: expected a file object opened in binary mode")
            if not hasattr(to, "write"):
                raise TypeError(f"to: expected a path or a binary file object, got {type(to).__name__}")
            self._file = to

    def write(self, piece: bytes) -> None:
        self._file.write(piece)

    def finish(self, transfer: Transfer) -> Downloaded:
        filename = transfer.filename or "content"
        if self._path is None:
            return Downloaded(
                Path(str(getattr(self._file, "name", ""))), transfer.received, transfer.content_type, filename
            )
        path = self._path / filename if self._path == self._folder else self._path
        self._file.close()
        if self._scratch is not None:
            with contextlib.suppress(OSError):
                shutil.copymode(path, self._scratch)  # who may read it goes on to be so
            self._scratch.replace(path)
            self._scratch = None
        return Downloaded(path, transfer.received, transfer.content_type, filename)

    def close(self) -> None:
        if self._path is not None:
            self._file.close()
        if self._scratch is not None:
            self._scratch.unlink(missing_ok=True)
            self._scratch = None
