"""Token store in memory."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from rcext._fork import after_fork

if TYPE_CHECKING:
    from rcext.auth._tokens import Tokens


class MemoryTokenStore:
    """Tokens in memory, for the clients of one process that are given the same store. Lost when the process ends."""

    nonblocking: bool = True

    def __init__(self) -> None:
        self._tokens: dict[str, Tokens] = {}
        self._reset_locks()
        after_fork(self._reset_locks)

    def _reset_locks(self) -> None:
        self._locks: dict[str, threading.Lock] = {}

    def load(self, key: str) -> Tokens | None:
        """Return the tokens of a session, or `None`."""
        return self._tokens.get(key)

    def lock(self, key: str) -> _MemoryLock | None:
        """Take the lock of a session, or return `None` at once if another holds it."""
        lock = self._locks.setdefault(key, threading.Lock())
        return _MemoryLock(self._tokens, key, lock) if lock.acquire(blocking=False) else None

    def __repr__(self) -> str:
        return f"MemoryTokenStore({len(self._tokens)} sessions)"


class _MemoryLock:
    def __init__(self, tokens: dict[str, Tokens], key: str, lock: threading.Lock) -> None:
        self._tokens = tokens
        self._key = key
        self._lock = lock

    def save(self, tokens: Tokens | None) -> None:
        if tokens is None:
            self._tokens.pop(self._key, None)
        else:
            self._tokens[self._key] = tokens

    def release(self) -> None:
        self._lock.release()
