"""Token store in a file, for the processes of one machine."""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import stat
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from rcext._lock_file import OPEN_FLAGS, LockFile, LockHeld
from rcext._names import Suggesting
from rcext.auth._tokens import Tokens
from rcext.errors import ConfigurationError, TokenStoreDamaged, TokenStoreError
from ringcentral_api.jsonio import load_json

if TYPE_CHECKING:
    from collections.abc import Generator

logger = logging.getLogger("rcext.auth.store")

_OWNER_ONLY: Final = 0o600
_RESERVE: Final = 16 * 1024
_WRITE_PATIENCE: Final = 10.0
_WRITE_POLL: Final = 0.005
_NEW_FILE: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | OPEN_FLAGS


class FileTokenStore(Suggesting):
    """Tokens in one JSON file that only its owner can read, shared by processes of one machine.

    A save is atomic: the file is complete at every moment, and a crash leaves the old one. The disk space for a save is
    reserved before new tokens are requested, so that a full disk is an error while the old tokens are still valid.
    The lock is the operating system's: it is free as soon as its holder ends. Lock files and, during a save, a
    temporary file are beside the file.

    Args:
        path: the file. The file and its folder are created when they are needed.

    Raises:
        ConfigurationError: the path is a folder.
    """

    nonblocking: bool = False

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path: Final = Path(path).expanduser().resolve()
        """The file."""
        if self.path.is_dir():
            raise ConfigurationError(f"{self.path} is a folder; FileTokenStore needs the path of a file")
        self._cached: tuple[tuple[int, int, int], dict[str, Any]] | None = None

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self.path)!r})"

    def load(self, key: str) -> Tokens | None:
        """Return the tokens of a session, or `None`.

        Raises:
            TokenStoreDamaged: the file is truncated or not a token file. A login replaces it.
            TokenStoreError: the file cannot be read.
        """
        entry = self._sessions().get(key)
        if entry is None:
            return None
        try:
            if not isinstance(entry, dict):
                raise ValueError("it is not an object")
            return Tokens.from_dict(cast("dict[str, object]", entry))
        except ValueError as error:
            raise TokenStoreDamaged(
                f"a session in {self.path} is damaged: {error}; log in again to replace it"
            ) from None

    def lock(self, key: str) -> _FileTokenLock | None:
        """Take the lock of a session, or return `None` at once if another holds it.

        Raises:
            TokenStoreError: the disk is full, or permissions are missing.
        """
        name = hashlib.sha256(key.encode()).hexdigest()[:16]
        lock = LockFile(self._beside(f".{name}.lock"))
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock.acquire()
        except LockHeld:
            return None
        except OSError as error:
            raise TokenStoreError(f"{self.path} cannot be locked: {_reason(error)}") from error
        try:
            temp_file = _TempFile(self._beside(f".{name}.tmp"))
            temp_file.reserve(self._size() + _RESERVE)
        except OSError as error:
            lock.release()
            raise TokenStoreError(f"{self.path} could not be saved: {_reason(error)}") from error
        return _FileTokenLock(self, key, lock, temp_file)

    def _size(self) -> int:
        try:
            return self.path.stat().st_size
        except FileNotFoundError:
            return 0

    def replace(self, key: str, tokens: Tokens | None, temp_file: _TempFile) -> None:
        """Save one session by a temporary file that takes the place of the file; called by the lock holder."""
        try:
            with self._writing():
                sessions = dict(self._sessions_or_moved_aside())
                if tokens is None:
                    sessions.pop(key, None)
                else:
                    sessions[key] = tokens.to_dict()
                temp_file.write(json.dumps({"version": 1, "sessions": sessions}, indent=1).encode())
                temp_file.path.replace(self.path)
        except OSError as error:
            raise TokenStoreError(f"{self.path} could not be saved: {_reason(error)}") from error

    def _beside(self, suffix: str) -> Path:
        return self.path.with_name(self.path.name + suffix)

    @contextlib.contextmanager
    def _writing(self) -> Generator[None]:
        """Exclude other writers: all sessions are in one file."""
        lock = LockFile(self._beside(".lock"))
        deadline = time.monotonic() + _WRITE_PATIENCE
        while True:
            try:
                lock.acquire()
                break
            except LockHeld as holder:
                if time.monotonic() > deadline:
                    raise TokenStoreError(
                        f"{self.path} could not be saved: it has been locked by {holder} for too long"
                    ) from None
            time.sleep(_WRITE_POLL)
        try:
            yield
        finally:
            lock.release()

    def _sessions_or_moved_aside(self) -> dict[str, Any]:
        """Return the sessions in the file; a damaged file is renamed, so that what is left of it can be examined."""
        try:
            return self._sessions()
        except TokenStoreDamaged as error:
            aside = self._beside(f".damaged-{time.strftime('%Y%m%dT%H%M%S')}")
            self.path.replace(aside)
            logger.warning("%s; it was moved to %s, and the sessions in it are lost", error, aside)
            return {}

    def _sessions(self) -> dict[str, Any]:
        try:
            status = os.stat(self.path)  # noqa: PTH116  # 3 µs less than pathlib's
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise TokenStoreError(f"{self.path} cannot be read: {_reason(error)}") from error
        if not stat.S_ISREG(status.st_mode):  # reading a pipe would wait for a writer
            raise TokenStoreError(f"{self.path} is not a regular file; remove it, or choose another path")
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
            raise TokenStoreDamaged(f"{self.path} is damaged: {error}; log in again to replace it") from None
        self._cached = (identity, sessions)
        return sessions

    def _tighten(self) -> None:
        logger.warning("%s was readable by other users; its permissions are corrected", self.path)
        try:
            self.path.chmod(_OWNER_ONLY)
        except OSError as error:
            raise TokenStoreError(
                f"{self.path} is readable by other users, and its permissions cannot be corrected: {_reason(error)}"
            ) from error


class _TempFile:
    """A temporary file of the holder of a lock."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    def reserve(self, size: int) -> None:
        """Create it with zeros, so that the disk has the space for a save."""
        self.path.unlink(missing_ok=True)  # of a process that was killed
        try:
            self._write(bytes(size))
        except BaseException:
            self.discard()
            raise

    def write(self, content: bytes) -> None:
        """Replace its content and close it, so that it can be moved on Windows too."""
        self._write(content)
        self._close()

    def discard(self) -> None:
        """Close and remove it; does nothing if it was moved."""
        self._close()
        with contextlib.suppress(OSError):
            self.path.unlink()

    def _write(self, content: bytes) -> None:
        if self._handle is None:
            self._handle = os.open(self.path, _NEW_FILE, _OWNER_ONLY)
            if hasattr(os, "fchmod"):
                os.fchmod(self._handle, _OWNER_ONLY)  # whatever the umask is
        os.lseek(self._handle, 0, os.SEEK_SET)
        view = memoryview(content)
        while view:
            view = view[os.write(self._handle, view) :]
        os.ftruncate(self._handle, len(content))
        os.fsync(self._handle)

    def _close(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)


class _FileTokenLock:
    def __init__(self, store: FileTokenStore, key: str, lock: LockFile, temp_file: _TempFile) -> None:
        self._store = store
        self._key = key
        self._lock = lock
        self._temp_file = temp_file

    def save(self, tokens: Tokens | None) -> None:
        self._store.replace(self._key, tokens, self._temp_file)

    def release(self) -> None:
        self._temp_file.discard()
        self._lock.release()


def _parse(content: bytes) -> dict[str, Any]:
    if not content:
        raise ValueError("it is empty")
    try:
        document: object = load_json(content)
    except ValueError:
        raise ValueError(
            f"its {len(content)} bytes are not a complete JSON document, as after a crash or a full disk"
        ) from None
    if not isinstance(document, dict):
        raise ValueError("it is not a token file")
    document = cast("dict[str, object]", document)
    sessions = document.get("sessions")
    if document.get("version") != 1 or not isinstance(sessions, dict):
        raise ValueError("it is not a token file of version 1")
    return cast("dict[str, Any]", sessions)


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
