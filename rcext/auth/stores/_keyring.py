"""Token store in the operating system's keyring, for programs of one user on one machine."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rcext._lock_file import LockFile, LockHeld
from rcext._names import Suggesting
from rcext.auth._tokens import Tokens
from rcext.errors import ConfigurationError, TokenStoreDamaged, TokenStoreError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend


class KeyringTokenStore(Suggesting):
    """Tokens in the keyring of the user who runs the program: Keychain, Credential Locker, Secret Service.

    A keyring cannot be locked: processes share a lock file of the user, without a secret in it.

    Args:
        service: the name under which the keyring shows the entries.
        backend: a keyring of `keyring.backends`; by default that of the machine.
        lock_folder: the folder of the lock files; by default a folder of the user in the temporary folder.

    Raises:
        ConfigurationError: `keyring` is not installed (`pip install 'rcext[keyring]'`), or the machine lacks a keyring.
    """

    nonblocking: bool = False

    def __init__(
        self,
        service: str = "rcext",
        *,
        backend: KeyringBackend | None = None,
        lock_folder: str | os.PathLike[str] | None = None,
    ) -> None:
        try:
            import keyring
            import keyring.errors
        except ImportError as error:
            raise ConfigurationError("KeyringTokenStore needs keyring: pip install 'rcext[keyring]'") from error
        self._failure = keyring.errors.KeyringError
        self._keyring: Any = backend if backend is not None else keyring.get_keyring()  # partly untyped
        if not self._keyring.priority > 0:  # keyring's placeholder for a machine without one refuses everything
            raise ConfigurationError(
                f"this machine lacks a keyring that can be used (found {type(self._keyring).__module__})"
            )
        self.service: Final = service
        """The name under which the keyring shows the entries."""
        user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "user")
        self._folder = Path(lock_folder) if lock_folder is not None else Path(tempfile.gettempdir()) / f"rcext-{user}"

    def __repr__(self) -> str:
        return f"KeyringTokenStore({self.service!r})"

    def load(self, key: str) -> Tokens | None:
        """Return the tokens of a session, or `None`.

        Raises:
            TokenStoreDamaged: the entry is not a session. A login replaces it.
            TokenStoreError: the keyring is locked or refuses.
        """
        try:
            text = self._keyring.get_password(self.service, key)
        except self._failure as error:
            raise TokenStoreError(f"the keyring cannot be read: {type(error).__name__}") from error
        if text is None:
            return None
        try:
            return Tokens.from_json(text)
        except ValueError:
            raise TokenStoreDamaged(
                f"the keyring's entry of {self.service!r} is damaged; log in again to replace it"
            ) from None

    def lock(self, key: str) -> _KeyringLock | None:
        """Take the lock of a session, or return `None` at once if another holds it.

        Raises:
            TokenStoreError: the lock file cannot be created.
        """
        name = hashlib.sha256(f"{self.service}\0{key}".encode()).hexdigest()[:32]
        lock = LockFile(self._folder / f"{name}.lock")
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock.acquire()
        except LockHeld:
            return None
        except OSError as error:
            raise TokenStoreError(f"no lock file can be created in {self._folder}: {error.strerror}") from error
        return _KeyringLock(self, key, lock)

    def replace(self, key: str, tokens: Tokens | None) -> None:
        """Save one session; called by the holder of its lock."""
        try:
            if tokens is not None:
                self._keyring.set_password(self.service, key, json.dumps(tokens.to_dict()))
            elif self._keyring.get_password(self.service, key) is not None:
                self._keyring.delete_password(self.service, key)
        except self._failure as error:
            raise TokenStoreError(f"the keyring cannot be written: {type(error).__name__}") from error


class _KeyringLock:
    def __init__(self, store: KeyringTokenStore, key: str, lock: LockFile) -> None:
        self._store = store
        self._key = key
        self._lock = lock

    def save(self, tokens: Tokens | None) -> None:
        self._store.replace(self._key, tokens)

    def release(self) -> None:
        self._lock.release()
