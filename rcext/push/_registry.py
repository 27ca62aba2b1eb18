"""Record of the subscriptions that processes of this machine have on the server.

A process that is killed leaves its subscriptions on the server until they expire, and a user has at most 20. So each
process keeps a file with its subscriptions, and a lock on the file. The operating system releases the lock when the
process ends, however it ends: the subscriptions in an unlocked file are orphans. The next registration moves them into
its own file, then reuses one or deletes them, see `_orphans`. A subscription of a living process is never touched,
because its file is locked. A record survives a kill at any moment: a file is overwritten by one call, and the file of
an ended process is deleted after its records are stored in another.

The files are in a folder of the user below the folder for temporary files. Without one, or without `fcntl` (Windows),
nothing is recorded, and such subscriptions expire.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import stat
import tempfile
import threading
import time
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol, cast, runtime_checkable
from uuid import uuid4

from rcext._fork import after_fork
from ringcentral_api.jsonio import InvalidJSON, dump_json, load_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

logger = logging.getLogger("rcext.push")

_MAX_RECORD: Final = 64 * 1024


class Registry:
    """Subscriptions of this process, and those without a living owner.

    Args:
        folder: the folder of the files; `None` takes the default.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._reset()
        after_fork(self._reset)

    def _reset(self) -> None:
        """Start empty; in a forked child the file is the parent's."""
        self._lock = threading.Lock()
        self._file: int | None = None
        self._size = 0
        self._records: dict[str, dict[str, Any]] = {}
        self._taken: set[str] = set()

    def add(self, key: str, identifier: str, lifetime: float | None, filters: Sequence[str] | None = None) -> None:
        """Record a subscription that this process has, or has renewed.

        Args:
            key: the application, see `registry_key`.
            identifier: the id of the subscription.
            lifetime: the seconds until it expires; `None` if unknown.
            filters: the filters that it was created with; `None` if another connection cannot take it over.
        """
        expires = time.time() + (lifetime if lifetime is not None else 900.0)
        record = {"key": key, "expires": expires, "owned": True, "filters": list(filters) if filters else None}
        self._change(lambda: self._records.update({identifier: record}))

    def abandon(self, identifier: str, *, reusable: bool = False) -> None:
        """Note that a subscription was closed or replaced, and not deleted."""

        def change() -> None:
            if identifier in self._records:
                record = self._records[identifier]
                record["owned"] = False
                record["filters"] = record["filters"] if reusable else None

        self._change(change)

    def remove(self, identifier: str) -> None:
        """Forget a subscription that the server does not have any more."""
        with self._lock:
            self._taken.discard(identifier)
        self._change(lambda: self._records.pop(identifier, None))

    def give_back(self, identifiers: Iterable[str]) -> None:
        """Let another call of `take_orphans` or `take_reusable` return these, because they were not deleted."""
        with self._lock:
            self._taken.difference_update(identifiers)

    def take_orphans(self, key: str) -> list[str]:
        """Return the subscriptions without an owner; the caller deletes each, then calls `remove` or `give_back`."""
        with self._lock:
            orphans = self._orphans(key)
            self._taken.update(orphans)
            return orphans

    def take_reusable(self, key: str, filters: Sequence[str]) -> str | None:
        """Return a subscription without an owner that has the same filters, or None.

        The caller renews it, then calls `add`, `remove` or `give_back`.
        """
        with self._lock:
            for name in self._orphans(key):
                if self._records[name].get("filters") == list(filters):
                    self._taken.add(name)
                    return name
            return None

    def _orphans(self, key: str) -> list[str]:
        """Return the orphans of an application that are not taken, after a look at the other files."""
        try:
            for path in self._others():
                self._take_over(path)
        except OSError as error:
            logger.debug("the records of ended processes cannot be read: %s", error)
        now = time.time()
        return [
            name
            for name, record in self._records.items()
            if not record["owned"] and record.get("key") == key and name not in self._taken and _expiry(record) > now
        ]

    def _take_over(self, path: Path) -> None:
        """Move the records of an ended process into the own file; do nothing if the process lives."""
        try:
            file = os.open(path, os.O_RDWR | os.O_NOFOLLOW)
        except OSError:
            return
        try:
            _lock(file)
            now = time.time()
            for name, record in _parse(os.read(file, _MAX_RECORD)).items():
                if _expiry(record) > now:
                    self._records.setdefault(name, {**record, "owned": False})
            self._write()
            path.unlink()
        except OSError:
            pass  # locked by its owner
        finally:
            os.close(file)

    def _change(self, change: Callable[[], object]) -> None:
        with self._lock:
            change()
            try:
                self._write()
            except OSError as error:
                logger.debug("subscriptions are not recorded: %s", error)

    def _others(self) -> list[Path]:
        folder = _private_folder(self._folder)
        if folder is None:
            return []
        own = os.fstat(self._file).st_ino if self._file is not None else None
        return [path for path in folder.glob("*.json") if _inode(path) != own]

    def _write(self) -> None:
        now = time.time()
        for name in [name for name, record in self._records.items() if not record["owned"] and _expiry(record) <= now]:
            del self._records[name]
        if self._file is None:
            if not self._records or (folder := _private_folder(self._folder)) is None:
                return
            self._file = _create(folder)
        data = dump_json(self._records)
        # Overwritten by one call, with spaces to the former length: a kill leaves the old content or the new one.
        os.pwrite(self._file, data.ljust(self._size), 0)
        self._size = len(data)
        os.ftruncate(self._file, self._size)


@runtime_checkable
class HasPlatform(Protocol):
    """A client that tells its application."""

    @property
    def platform(self) -> Any: ...


def key_of(client: object) -> str | None:
    """Return the key of a client's application; None for clients that do not tell it."""
    platform = client.platform if isinstance(client, HasPlatform) else None
    server, client_id = getattr(platform, "server", None), getattr(platform, "client_id", None)
    return registry_key(server, client_id) if isinstance(server, str) and isinstance(client_id, str) else None


def registry_key(server: str, client_id: str) -> str:
    """Return the key of an application on a server."""
    return hashlib.sha256(f"{server}\n{client_id}".encode()).hexdigest()[:16]


def _create(folder: Path) -> int:
    """Create and lock a file; the lock lasts as long as this process."""
    while True:
        path = folder / f"{uuid4().hex}.json"
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
        _lock(file)
        if os.fstat(file).st_nlink:
            return file
        os.close(file)  # another process took it for a dead one's between the two calls


def _lock(file: int) -> None:
    import fcntl

    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _inode(path: Path) -> int | None:
    try:
        return path.stat().st_ino
    except OSError:  # another process has taken it
        return None


def _parse(content: bytes) -> dict[str, dict[str, Any]]:
    try:
        found: Any = load_json(content)
    except InvalidJSON:
        return {}
    records = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
    return {name: record for name, record in records.items() if isinstance(record, dict)}


def _expiry(record: dict[str, Any]) -> float:
    expires = record.get("expires")
    return float(expires) if isinstance(expires, int | float) else 0.0


def _private_folder(folder: Path | None) -> Path | None:
    """Return a folder that belongs to this user alone, or None if there is none."""
    if find_spec("fcntl") is None:
        return None
    folder = folder if folder is not None else Path(tempfile.gettempdir()) / f"rcext-subscriptions-{os.getuid()}"
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    found = folder.lstat()
    private = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077
    return folder if private else None


REGISTRY: Final = Registry()
"""The registry of this process."""
