"""Targets of a download: a path, a folder, a device or pipe, or a file object."""

from __future__ import annotations

import hashlib
import os
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NamedTuple, cast

from rcext._flow import call
from rcext.errors import ConfigurationError

from ._partial import PartialFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext._flow import Flow

    from ._transfer import Partial, Transfer


class Downloaded(NamedTuple):
    """A finished download."""

    path: Path
    """The file."""

    size: int
    """Its size in bytes."""

    content_type: str | None
    """Its media type, from the response."""

    filename: str
    """Its name, from the response or else from the address, made safe."""

    def __fspath__(self) -> str:
        """Return the path, so that `open`, `Path` and the functions that send files take the result."""
        return str(self.path)


class Written(NamedTuple):
    """A finished download to a file object."""

    size: int
    """Its size in bytes."""

    content_type: str | None
    """Its media type, from the response."""

    filename: str
    """Its name, from the response or else from the address, made safe."""


class Target:
    """Where the content goes: a partial file that gets its name at the end, or an open file.

    Args:
        to: the path, the folder, or the file object.
        identity: identifies the source, for the name of the partial file.
    """

    def __init__(self, to: str | os.PathLike[str] | IO[bytes], identity: str) -> None:
        self._to = to
        self._identity = identity
        self._path: Path | None = None
        self._into_folder = False
        self._partial: PartialFile | None = None
        self._write: Callable[[bytes], object] | None = None
        self._opened: IO[bytes] | None = None

    def open(self) -> Partial | None:
        """Open the target, and return what an earlier call left.

        Raises:
            ConfigurationError: the folder does not exist, or the file object is not binary.
            OSError: the target cannot be written.
        """
        if not isinstance(self._to, (str, os.PathLike)):
            self._write = _checked(self._to).write
            return None
        path = self._path = Path(self._to)
        self._into_folder = path.is_dir()
        folder = path if self._into_folder else path.parent
        if not folder.is_dir():
            raise ConfigurationError(f"to={str(path)!r}: there is no folder {str(folder)!r}; create it")
        if path.exists() and not self._into_folder and not path.is_file():
            self._opened = path.open("wb")  # a pipe or a device is written, not replaced
            self._write = self._opened.write
            return None
        key = f"{self._identity}\n{'' if self._into_folder else path.name}"
        self._partial = PartialFile(folder, hashlib.blake2b(key.encode(), digest_size=8).hexdigest())
        self._write = self._partial.write
        return self._partial.open()

    def start(self, transfer: Transfer) -> Flow[None]:
        """Discard what was written before; see `Sink`."""
        if self._partial is not None:
            yield from call(partial(self._partial.start, transfer))

    def write(self, piece: bytes) -> Flow[None]:
        """Write a piece; see `Sink`."""
        if self._write is not None:
            yield from call(partial(self._write, piece))

    def finish(self, transfer: Transfer) -> Downloaded | Written:
        """Close the target, or flush a file object; a partial file replaces the file at the path."""
        filename = transfer.filename or "content"
        if self._path is None:
            flush = getattr(self._to, "flush", None)
            if callable(flush):
                flush()  # a full disk is an error of the download
            return Written(transfer.received, transfer.content_type, filename)
        path = self._path / filename if self._into_folder else self._path
        if self._opened is not None:
            self._opened.close()
        if self._partial is not None:
            self._partial.finish(path)
        return Downloaded(path, transfer.received, transfer.content_type, filename)

    def abandon(self, *, keep: bool) -> None:
        """Close the target; do nothing if it is finished.

        Args:
            keep: whether a partial file is kept for the next call.
        """
        if self._opened is not None:
            self._opened.close()
        if self._partial is not None:
            self._partial.abandon(keep=keep)


def _checked(to: object) -> IO[bytes]:
    mode: Any = getattr(to, "mode", "b")
    if hasattr(to, "encoding") or (isinstance(mode, str) and "b" not in mode and mode):
        raise ConfigurationError("to must be a file object in binary mode; open it with mode='wb'")
    if not hasattr(to, "write"):
        raise ConfigurationError(f"to must be a path or a binary file object, not {type(to).__name__}")
    return cast("IO[bytes]", to)
