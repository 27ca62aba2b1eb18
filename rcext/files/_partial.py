"""Partial files: the content of a download until it is complete.

A download writes to `.rcext-<key>.part` beside its target; `.rcext-<key>.json` describes the content and is locked
while the download runs. The key depends on the source and the target, so that the next call continues what a killed
process left. The first download to a folder removes the partial files there that are older than a week.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import shutil
import stat
import time
from io import FileIO
from typing import TYPE_CHECKING, Any, Final

from rcext._lock_file import OPEN_FLAGS, LockFile, LockHeld, check_owner

from ._transfer import OVERLAP, PIECE, Partial

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ._transfer import Transfer

_PREFIX: Final = ".rcext-"
_CONTENT: Final = ".part"
_DESCRIPTION: Final = ".json"
_VERSION: Final = 1
_MAX_AGE: Final = 7 * 24 * 3600.0
_SWEEP_INTERVAL: Final = 24 * 3600.0
_MAX_FOLDERS: Final = 1000

_swept: dict[str, float] = {}


class PartialFile:
    """The partial file of one download.

    Args:
        folder: the folder of the target.
        key: identifies the source and the target.
        clock: returns the time in seconds since the epoch.
    """

    def __init__(self, folder: Path, key: str, *, clock: Callable[[], float] = time.time) -> None:
        self._folder = folder
        self._key = key
        self._clock = clock
        self._lock = LockFile(folder / f"{_PREFIX}{key}{_DESCRIPTION}")
        self._path = folder / f"{_PREFIX}{key}{_CONTENT}"
        # Unbuffered: a forked child must not flush what the parent wrote.
        self._file: FileIO | None = None
        self._process = 0

    def open(self) -> Partial | None:
        """Create the file, or open the one that an earlier call left and return what is in it.

        Raises:
            OSError: the folder does not accept files.
        """
        remove_old(self._folder, self._clock)
        self._process = os.getpid()
        with contextlib.suppress(LockHeld, OSError, LookupError, AttributeError, TypeError, ValueError):
            return self._reopen(self._lock.acquire())
        if self._file is not None:
            self._file.close()
        if self._lock.held:
            self._path.unlink(missing_ok=True)
        else:  # another download of the same content has the lock, or there are no locks here
            self._path = self._folder / f"{_PREFIX}{secrets.token_hex(8)}{_CONTENT}"
        # The permissions of a new file, not of a temporary one: it becomes the target.
        self._file = FileIO(os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL | OPEN_FLAGS, 0o666), "r+b")
        return None

    def _reopen(self, left: dict[str, Any]) -> Partial:
        if left["download"] != _VERSION:
            raise ValueError("another version")
        total, content_type = left["total"], left["content_type"]
        validators = {str(name): str(value) for name, value in left["validators"].items()}
        handle = os.open(self._path, os.O_RDWR | OPEN_FLAGS)
        file = self._file = FileIO(handle, "r+b")
        check_owner(handle, self._path)
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise ValueError("not a file")
        digest, tail, received = hashlib.blake2b(digest_size=16), b"", 0
        while piece := file.read(PIECE):
            digest.update(piece)
            tail = (tail + piece)[-OVERLAP:]
            received += len(piece)
        if not received or not validators or (total is not None and received > int(total)):
            raise ValueError("nothing to continue")
        return Partial(received, digest, tail, total, validators, content_type, str(left["filename"]))

    def start(self, transfer: Transfer) -> None:
        """Discard the content, and describe what follows."""
        file = self._checked()
        file.seek(0)
        file.truncate()
        if self._lock.held:
            self._lock.write(
                {
                    "download": _VERSION,
                    "total": transfer.total,
                    "validators": transfer.validators,
                    "content_type": transfer.content_type,
                    "filename": transfer.filename,
                }
            )

    def write(self, piece: bytes) -> None:
        """Append a piece."""
        file, data = self._checked(), memoryview(piece)
        while data:
            data = data[file.write(data) :]

    def finish(self, path: Path) -> None:
        """Give the file its name; it replaces the file that has it."""
        file = self._checked()
        file.close()
        with contextlib.suppress(OSError):
            shutil.copymode(path, self._path)  # the permissions of the replaced file stay
        self._path.replace(path)
        self._file = None
        self._lock.release()

    def abandon(self, *, keep: bool) -> None:
        """Close the file; do nothing if it is finished.

        Args:
            keep: whether the content is worth keeping for the next call.
        """
        file, self._file = self._file, None
        if os.getpid() != self._process or (file is None and not self._lock.held):
            return
        try:
            if file is not None:
                file.close()
        finally:
            keep = keep and self._lock.held and self._path.is_file() and self._path.stat().st_size > 0
            if not keep:
                self._path.unlink(missing_ok=True)
            self._lock.release(keep=keep)

    def _checked(self) -> FileIO:
        if self._file is None or os.getpid() != self._process:
            raise RuntimeError("the download belongs to another process")
        return self._file


def remove_old(folder: Path, clock: Callable[[], float] = time.time) -> None:
    """Remove the partial files of a folder that are older than a week, at most once a day.

    Args:
        folder: the folder.
        clock: returns the time in seconds since the epoch.
    """
    now = clock()
    name = str(folder.resolve())
    if now - _swept.get(name, -_SWEEP_INTERVAL) < _SWEEP_INTERVAL:
        return
    if len(_swept) >= _MAX_FOLDERS:
        _swept.clear()
    _swept[name] = now
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(_PREFIX) and entry.name.endswith((_CONTENT, _DESCRIPTION)):
                with contextlib.suppress(OSError, LockHeld):
                    if now - entry.stat(follow_symlinks=False).st_mtime > _MAX_AGE:
                        _remove(folder, entry.name)


def _remove(folder: Path, name: str) -> None:
    key = name.removeprefix(_PREFIX).removesuffix(_CONTENT).removesuffix(_DESCRIPTION)
    lock = LockFile(folder / f"{_PREFIX}{key}{_DESCRIPTION}")
    lock.acquire()  # raises LockHeld if the download is running
    try:
        (folder / f"{_PREFIX}{key}{_CONTENT}").unlink(missing_ok=True)
    finally:
        lock.release()
