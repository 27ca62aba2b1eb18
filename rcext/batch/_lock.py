"""A lock that is the operating system's: it is free again the moment its holder ends, however that ends.

Own code, since `filelock` comes with an extra, and what this guards against (sending something twice) is no extra; nor
does `filelock` say who holds a lock.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import socket
import sys
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakSet

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    # Windows keeps others from reading what is locked: a byte far behind the end does, and leaves the holder's name.
    _PLACE: Final = 1 << 30

    def _take(handle: int) -> None:
        os.lseek(handle, _PLACE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error
        os.lseek(handle, 0, os.SEEK_SET)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_held: Final[WeakSet[Lock]] = WeakSet()


def _forked() -> None:
    """A child has its parent's open files, and would hold the lock on after the parent's end."""
    for lock in _held:
        lock.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)


class Held(Exception):
    """Somebody else has the lock; the text says who."""


class Lock:
    """A lock file: there while somebody holds it, and names them; what a killed process leaves behind is no lock.

    Args:
        path: where it is.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def acquire(self) -> None:
        """Take it, without waiting.

        Raises:
            Held: somebody has it, another thread or task of this process perhaps.
            OSError: there can be no lock file, or the file system has no locks.
        """
        while self._handle is None:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _take(handle)
                # Its last holder may have removed it between the two lines above: then it is nobody's lock any more.
                if self._still_there(handle):
                    self._handle = handle
                    _held.add(self)
            except BlockingIOError:
                raise Held(_holder(handle)) from None
            finally:
                if self._handle is None:
                    os.close(handle)
        try:
            os.ftruncate(self._handle, 0)
            os.write(self._handle, _myself())
        except OSError:
            self.release()
            raise

    def release(self) -> None:
        """Let go of it; nothing where it is not held."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        with contextlib.suppress(OSError):
            # On Windows an open file cannot be removed; between the two steps somebody may take it, and then it stays.
            if os.name == "nt":
                os.close(handle)
            self._path.unlink()
        if os.name != "nt":
            os.close(handle)

    def forget(self) -> None:
        """In the child of a fork: the lock stays its parent's alone."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)

    def _still_there(self, handle: int) -> bool:
        try:
            return os.path.samestat(os.fstat(handle), self._path.stat())
        except FileNotFoundError:
            return False


def _myself() -> bytes:
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    return json.dumps({"process": os.getpid(), "host": socket.gethostname(), "since": now}).encode()


def _holder(handle: int) -> str:
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        told: Any = json.loads(os.read(handle, 4096))
        process, host, since = told["process"], told["host"], told["since"]
    except (OSError, ValueError, LookupError, TypeError):
        return "another process"
    if (process, host) == (os.getpid(), socket.gethostname()):
        return f"another batch of this process, since {since}"
    return f"process {process} on {host}, since {since}"
