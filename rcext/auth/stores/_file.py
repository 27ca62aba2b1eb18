"""Tokens kept in a file, for processes of one machine."""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import stat
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from rcext.auth._tokens import Tokens
from rcext.errors import ConfigurationError, TokenStoreError
from ringcentral_api.jsonio import load_json

if TYPE_CHECKING:
    from collections.abc import Generator

    from filelock import BaseFileLock

logger = logging.getLogger("rcext.auth.store")

_OWNER_ONLY: Final = 0o600
_RESERVE: Final = 16 * 1024
_WRITE_PATIENCE: Final = 10.0


class FileTokenStore:
    """Tokens kept in one JSON file that its owner alone can read, shared by processes of one machine.

    A save is atomic: the file is whole at every moment, and a crash leaves the old one. The space for a save is taken
    before the platform is asked for new tokens, so that a full disk ends in an error while the old ones are still good.
    The lock is the operating system's (by `filelock`): it is free again the moment its holder dies. Beside the file
    there are lock files and, during a save, a temporary one.

    Args:
        path: the file. It and its folder are made when they are needed.

    Raises:
        ConfigurationError: where the path is a folder, or `filelock` is not installed (`pip install rcext[files]`).
    """

    nonblocking: bool = False

    def __init__(self, path: str | os.PathLike[str]) -> None:
        try:
            import filelock
        except ImportError as error:
            raise ConfigurationError("FileTokenStore needs the package filelock: pip install 'rcext[files]'") from error
        self._filelock = filelock
        self.path: Final = Path(path).expanduser().resolve()
        """The file."""
        if self.path.is_dir():
            raise ConfigurationError(f"{self.path} is a folder; FileTokenStore needs the path of a file")
        self._cached: tuple[tuple[int, int, int], dict[str, Any]] | None = None
        self._guard = threading.Lock()

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self.path)!r})"

    def load(self, key: str) -> Tokens | None:
        """The tokens of a session, or `None`.

        Raises:
            TokenStoreError: where the file cannot be read, is truncated, or is something else. A login replaces it.
        """
        entry = self._sessions().get(key)
        if entry is None:
            return None
        try:
            if not isinstance(entry, dict):
                raise ValueError("it is no object")
            return Tokens.from_dict(cast("dict[str, object]", entry))
        except ValueError as error:
            raise TokenStoreError(f"a session in {self.path} is damaged: {error}; log in again to replace it") from None

    def lock(self, key: str) -> _FileTokenLock | None:
        """Take the lock of a session, or answer `None` at once where another holds it.

        Raises:
            TokenStoreError: where there is no room for a save, or no permission.
        """
        name = hashlib.sha256(key.encode()).hexdigest()[:16]
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = self._filelock.FileLock(self._beside(f".{name}.lock"), mode=_OWNER_ONLY, thread_local=False)
            try:
                lock.acquire(timeout=0)
            except self._filelock.Timeout:
                return None
        except OSError as error:
            raise TokenStoreError(f"{self.path} cannot be locked: {_reason(error)}") from error
        spare = self._beside(f".{name}.tmp")
        try:
            self._reserve(spare)
        except OSError as error:
            with contextlib.suppress(OSError):
                os.unlink(spare)  # noqa: PTH108  # a str: pathlib would parse it first
            lock.release()
            raise TokenStoreError(f"{self.path} could not be saved: {_reason(error)}") from error
        return _FileTokenLock(self, key, lock, spare)

    def replace(self, key: str, tokens: Tokens | None, spare: str) -> None:
        """Save one session through the spare file; for the holder of the session's lock."""
        try:
            with self._writing():
                sessions = dict(self._sessions(damaged_is_empty=True))
                if tokens is None:
                    sessions.pop(key, None)
                else:
                    sessions[key] = tokens.to_dict()
                self._write(spare, json.dumps({"version": 1, "sessions": sessions}, indent=1).encode())
        except OSError as error:
            raise TokenStoreError(f"{self.path} could not be saved: {_reason(error)}") from error

    def _beside(self, suffix: str) -> str:
        return f"{self.path}{suffix}"

    def _reserve(self, spare: str) -> None:
        """Take the disk space that a save will need."""
        try:
            size = self.path.stat().st_size
        except FileNotFoundError:
            size = 0
        handle = os.open(spare, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _OWNER_ONLY)
        try:
            _write_all(handle, bytes(size + _RESERVE))
            os.fsync(handle)
        finally:
            os.close(handle)

    def _write(self, spare: str, content: bytes) -> None:
        handle = os.open(spare, os.O_WRONLY | os.O_CREAT, _OWNER_ONLY)
        try:
            os.fchmod(handle, _OWNER_ONLY) if hasattr(os, "fchmod") else None
            _write_all(handle, content)
            os.ftruncate(handle, len(content))
            os.fsync(handle)
        finally:
            os.close(handle)
        os.replace(spare, self.path)  # noqa: PTH105  # a str: pathlib would parse it first

    @contextlib.contextmanager
    def _writing(self) -> Generator[None]:
        """All sessions are in one file: changes to any of them come one after another."""
        lock = self._filelock.FileLock(self._beside(".lock"), mode=_OWNER_ONLY, thread_local=False)
        try:
            lock.acquire(timeout=_WRITE_PATIENCE, poll_interval=0.005)
        except self._filelock.Timeout:
            raise TokenStoreError(
                f"{self.path} could not be saved: another process is writing it for too long"
            ) from None
        try:
            yield
        finally:
            lock.release()

    def _sessions(self, *, damaged_is_empty: bool = False) -> dict[str, Any]:
        try:
            status = os.stat(self.path)  # noqa: PTH116  # 3 µs less than pathlib's
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise TokenStoreError(f"{self.path} cannot be read: {_reason(error)}") from error
        # The time alone misses quick replacements; each replacement has another inode.
        identity = (status.st_mtime_ns, status.st_ino, status.st_size)
        cached = self._cached
        if cached is not None and cached[0] == identity:
            return cached[1]
        if os.name == "posix" and stat.S_IMODE(status.st_mode) & 0o077:
            self._tighten()
        try:
            content = self.path.read_bytes()
        except OSError as error:
            raise TokenStoreError(f"{self.path} cannot be read: {_reason(error)}") from error
        try:
            sessions = _parse(content)
        except ValueError as error:
            if damaged_is_empty:
                logger.warning("%s is damaged (%s) and is replaced", self.path, error)
                return {}
            raise TokenStoreError(f"{self.path} is damaged: {error}; log in again to replace it") from None
        self._cached = (identity, sessions)
        return sessions

    def _tighten(self) -> None:
        logger.warning("%s could be read by others than its owner; its permissions are corrected", self.path)
        try:
            self.path.chmod(_OWNER_ONLY)
        except OSError as error:
            raise TokenStoreError(
                f"{self.path} can be read by others, and its permissions cannot be corrected: {_reason(error)}"
            ) from error


class _FileTokenLock:
    def __init__(self, store: FileTokenStore, key: str, lock: BaseFileLock, spare: str) -> None:
        self._store = store
        self._key = key
        self._lock = lock
        self._spare = spare

    def save(self, tokens: Tokens | None) -> None:
        self._store.replace(self._key, tokens, self._spare)

    def release(self) -> None:
        with contextlib.suppress(OSError):
            os.unlink(self._spare)  # noqa: PTH108  # a str: pathlib would parse it first
        self._lock.release()


def _parse(content: bytes) -> dict[str, Any]:
    if not content:
        raise ValueError("it is empty")
    try:
        document: object = load_json(content)
    except ValueError:
        # json's own text would quote nothing secret, yet says less than the likely cause
        raise ValueError(
            f"its {len(content)} bytes are no whole JSON document, as after a crash or a full disk"
        ) from None
    if not isinstance(document, dict):
        raise ValueError("it is no token file")
    document = cast("dict[str, object]", document)
    sessions = document.get("sessions")
    if document.get("version") != 1 or not isinstance(sessions, dict):
        raise ValueError("it is no token file of version 1")
    return cast("dict[str, Any]", sessions)


def _write_all(handle: int, content: bytes) -> None:
    view = memoryview(content)
    while view:
        view = view[os.write(handle, view) :]


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
