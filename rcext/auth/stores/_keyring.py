"""Tokens kept in the operating system's keyring, for programs of one user on one machine."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rcext.auth._tokens import Tokens
from rcext.errors import ConfigurationError, TokenStoreError
from ringcentral_api.jsonio import load_json

if TYPE_CHECKING:
    from filelock import BaseFileLock
    from keyring.backend import KeyringBackend


class KeyringTokenStore:
    """Tokens kept in the keyring of the user who runs the program: Keychain, Credential Locker, Secret Service.

    A keyring has no locks: processes agree by a lock file of the user's, which holds no secret.

    Args:
        service: the name under which the keyring shows the entries.
        backend: a keyring of `keyring.backends`; by default the one that the machine has.
        lock_folder: where the lock files are; by default a folder of the user's in the temporary folder.

    Raises:
        ConfigurationError: where `keyring` or `filelock` is not installed (`pip install 'rcext[keyring,files]'`), or
        the machine has no keyring.
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
            import filelock
            import keyring
            import keyring.errors
        except ImportError as error:
            raise ConfigurationError(
                "KeyringTokenStore needs keyring and filelock: pip install 'rcext[keyring,files]'"
            ) from error
        self._filelock = filelock
        self._failure = keyring.errors.KeyringError
        self._keyring: Any = backend if backend is not None else keyring.get_keyring()  # partly untyped
        if not self._keyring.priority > 0:  # keyring's own stand-in where there is none refuses everything
            raise ConfigurationError(
                f"this machine has no keyring that can be used (found {type(self._keyring).__module__})"
            )
        self.service: Final = service
        """The name under which the keyring shows the entries."""
        user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "user")
        self._folder = Path(lock_folder) if lock_folder is not None else Path(tempfile.gettempdir()) / f"rcext-{user}"

    def __repr__(self) -> str:
        return f"KeyringTokenStore({self.service!r})"

    def load(self, key: str) -> Tokens | None:
        """The tokens of a session, or `None`.

        Raises:
            TokenStoreError: where the keyring is locked or refuses, or holds something else.
        """
        try:
            text = self._keyring.get_password(self.service, key)
        except self._failure as error:
            raise TokenStoreError(f"the keyring cannot be read: {type(error).__name__}") from error
        if text is None:
            return None
        try:
            values: object = load_json(text)
            if not isinstance(values, dict):
                raise ValueError("it is no object")
            return Tokens.from_dict(values)  # pyright: ignore[reportUnknownArgumentType]  # JSON has anything
        except ValueError:
            raise TokenStoreError(
                f"the keyring's entry of {self.service!r} is damaged; log in again to replace it"
            ) from None

    def lock(self, key: str) -> _KeyringLock | None:
        """Take the lock of a session, or answer `None` at once where another holds it."""
        name = hashlib.sha256(f"{self.service}\0{key}".encode()).hexdigest()[:32]
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = self._filelock.FileLock(self._folder / f"{name}.lock", mode=0o600, thread_local=False)
            lock.acquire(timeout=0)
        except self._filelock.Timeout:
            return None
        except OSError as error:
            raise TokenStoreError(f"the lock file in {self._folder} cannot be made: {error.strerror}") from error
        return _KeyringLock(self, key, lock)

    def replace(self, key: str, tokens: Tokens | None) -> None:
        """Save one session; for the holder of its lock."""
        try:
            if tokens is not None:
                self._keyring.set_password(self.service, key, json.dumps(tokens.to_dict()))
            elif self._keyring.get_password(self.service, key) is not None:
                self._keyring.delete_password(self.service, key)
        except self._failure as error:
            raise TokenStoreError(f"the keyring cannot be written: {type(error).__name__}") from error


class _KeyringLock:
    def __init__(self, store: KeyringTokenStore, key: str, lock: BaseFileLock) -> None:
        self._store = store
        self._key = key
        self._lock = lock

    def save(self, tokens: Tokens | None) -> None:
        self._store.replace(self._key, tokens)

    def release(self) -> None:
        self._lock.release()
