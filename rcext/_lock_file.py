"""Lock files of the operating system: a lock is free as soon as its holder ends, however it ends.

Not the package `filelock`: it cannot report the holder, and the standard library suffices for the rest.
"""

from __future__ import annotations

import contextlib
import datetime
import os
import socket
import sys
from io import FileIO
from typing import TYPE_CHECKING, Any, Final, cast

from ringcentral_api.jsonio import InvalidJSON, dump_json, load_json

from ._fork import after_fork

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    # Windows prevents others from reading a locked byte: lock one far behind the end.
    _LOCKED_BYTE: Final = 1 << 30

    def _lock(handle: int) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error
        os.lseek(handle, 0, os.SEEK_SET)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


OPEN_FLAGS: Final = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
"""Flags for opening a temporary file: do not follow a symbolic link, do not pass it to child programs."""

_LONGEST: Final = 16 * 1024


class LockHeld(Exception):
    """Another holder has the lock; the text names it."""


class LockFile:
    """A lock file, which exists while it is held and describes its holder.

    A file that a killed process leaves behind is not a lock.

    Args:
        path: the file.
    """

    _file: FileIO | None = None

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def held(self) -> bool:
        """Whether this object holds the lock, in the process that acquired it."""
        return self._file is not None and not self._file.closed

    def acquire(self) -> dict[str, Any]:
        """Take the lock without waiting, and return the fields that the last holder left in the file.

        Raises:
            LockHeld: another holder has it: a process, or a thread or task of this one.
            OSError: the file cannot be created or belongs to another user, or the file system does not support locks.
        """
        left: dict[str, Any] = {}
        while not self.held:
            file = FileIO(os.open(self.path, os.O_RDWR | os.O_CREAT | OPEN_FLAGS, 0o600), "r+")
            handle = file.fileno()
            try:
                check_owner(handle, self.path)
                _lock(handle)
                # The last holder may have removed the file before it was locked here.
                if self._still_there(handle):
                    left = _read(handle)
                    self._file = file
                    after_fork(self.forget)
            except BlockingIOError:
                raise LockHeld(_describe(_read(handle))) from None
            finally:
                if self._file is not file:
                    file.close()
        try:
            self.write(left)
        except BaseException:
            self.release(keep=bool(left))
            raise
        return left

    def write(self, fields: dict[str, Any]) -> None:
        """Describe this holder in the file, with more fields for the next one.

        Raises:
            OSError: the disk is full, for example.
        """
        if self._file is None or self._file.closed:
            raise RuntimeError(f"{self.path} is not locked by this process")
        handle = self._file.fileno()
        now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
        holder = {"process": os.getpid(), "host": socket.gethostname(), "since": now}
        os.lseek(handle, 0, os.SEEK_SET)
        os.ftruncate(handle, 0)
        os.write(handle, dump_json({**fields, **holder}))

    def release(self, *, keep: bool = False) -> None:
        """Release the lock; do nothing if it is not held.

        Args:
            keep: leave the file, for its fields.
        """
        file = self._file
        if file is None or file.closed:
            return
        # Windows cannot remove an open file. Between the two steps another holder may take it: then it stays.
        if keep or os.name == "nt":
            file.close()
        if not keep:
            with contextlib.suppress(OSError):
                if file.closed or self._still_there(file.fileno()):  # an interrupted release is repeated
                    self.path.unlink()
            file.close()

    def forget(self) -> None:
        """Close the file without releasing the lock; in a forked child, where the lock is the parent's."""
        if self._file is not None:
            self._file.close()

    def __del__(self) -> None:
        self.forget()

    def _still_there(self, handle: int) -> bool:
        try:
            return os.path.samestat(os.fstat(handle), self.path.stat())
        except FileNotFoundError:
            return False


def check_owner(handle: int, path: Path) -> None:
    """Reject a file that another user has put there, or that has a second name.

    Raises:
        PermissionError: it does not belong to this user alone.
    """
    status = os.fstat(handle)
    if hasattr(os, "geteuid") and (status.st_uid != os.geteuid() or status.st_nlink > 1):
        raise PermissionError(f"{path} belongs to another user or has several links")


def _read(handle: int) -> dict[str, Any]:
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        value: object = load_json(os.read(handle, _LONGEST))
    except (OSError, InvalidJSON):
        return {}
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _describe(fields: dict[str, Any]) -> str:
    process, host, since = fields.get("process"), fields.get("host"), fields.get("since")
    if process is None:
        return "another process"
    if (process, host) == (os.getpid(), socket.gethostname()):
        return f"another task or thread of this process, since {since}"
    return f"process {process} on {host}, since {since}"
