"""Stores that several processes of one webhook share: notifications that were delivered, and the subscription."""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing
from typing import TYPE_CHECKING, Any, Final, Protocol

from rcext._fork import after_fork
from rcext._names import Suggesting
from rcext._redis import connect

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from redis import Redis

_TIMEOUT: Final = 1.0
_TABLE: Final = """
CREATE TABLE IF NOT EXISTS rcext_webhook (
    key TEXT PRIMARY KEY, value TEXT NOT NULL, expires REAL NOT NULL
) WITHOUT ROWID
"""
# An entry that lasts too long is of a server whose clock was set back: it is shortened.
_ADD: Final = """
if redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2], 'NX') then return 1 end
if redis.call('pttl', KEYS[1]) > 2 * ARGV[2] then redis.call('pexpire', KEYS[1], ARGV[2]) end
return 0
"""
# Deletes the entry only if it still belongs to the caller.
_REMOVE: Final = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0"


class WebhookStore(Protocol):
    """Texts with a time to live, shared by all processes of a webhook.

    Methods block, can be called from several threads, and raise an exception if the store cannot be reached.
    """

    def add(self, key: str, value: str, ttl: float) -> bool:
        """Store a text for `ttl` seconds, unless the key has one; return whether it was stored. Atomic."""
        ...

    def get(self, key: str) -> str | None:
        """Return the text of a key, or None."""
        ...

    def put(self, key: str, value: str, ttl: float) -> None:
        """Store a text for `ttl` seconds, and replace the one before."""
        ...

    def remove(self, key: str, value: str) -> None:
        """Delete a key if its text is `value`. Atomic."""
        ...


class RedisWebhookStore(Suggesting):
    """A store in Redis, for processes on several machines.

    Args:
        redis: a URL (`redis://`, `rediss://`, `unix://`) or a `redis.Redis`. Its timeout should be short: a delivery
            waits for it. With a URL it is 1 s.
        prefix: the prefix of all keys.

    Raises:
        ConfigurationError: the package `redis` is missing, or the URL is malformed.
    """

    def __init__(self, redis: str | Redis, *, prefix: str = "rcext:webhook:") -> None:
        self._redis: Any = connect(redis, user="RedisWebhookStore", timeout=_TIMEOUT)[0]
        self._prefix = prefix

    def add(self, key: str, value: str, ttl: float) -> bool:
        """Store a text for `ttl` seconds, unless the key has one; return whether it was stored."""
        return bool(self._redis.eval(_ADD, 1, self._prefix + key, value, int(ttl * 1000)))

    def get(self, key: str) -> str | None:
        """Return the text of a key, or None."""
        value = self._redis.get(self._prefix + key)
        return value.decode() if isinstance(value, bytes) else value

    def put(self, key: str, value: str, ttl: float) -> None:
        """Store a text for `ttl` seconds, and replace the one before."""
        self._redis.set(self._prefix + key, value, px=int(ttl * 1000))

    def remove(self, key: str, value: str) -> None:
        """Delete a key if its text is `value`."""
        self._redis.eval(_REMOVE, 1, self._prefix + key, value)


class SqliteWebhookStore:
    """A store in an SQLite file, for processes on one machine.

    Args:
        path: the file; it is created on first use. Network drives are not supported.
    """

    def __init__(self, path: str | Path) -> None:
        self._path = path
        self._reset()
        after_fork(self._reset)
        self._clock: Callable[[], float] = time.time
        self._pruned = 0.0

    def _reset(self) -> None:
        self._lock = threading.Lock()

    def add(self, key: str, value: str, ttl: float) -> bool:
        """Store a text for `ttl` seconds, unless the key has one; return whether it was stored."""
        now = self._clock()
        statement = (
            "INSERT INTO rcext_webhook VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE"
            " SET value = excluded.value, expires = excluded.expires WHERE expires <= ?"
        )
        if self._run(statement, (key, value, now + ttl, now))[0] > 0:
            return True
        # An entry that lasts too long was stored before the clock was set back.
        shorten = "UPDATE rcext_webhook SET expires = ? WHERE key = ? AND expires > ?"
        self._run(shorten, (now + ttl, key, now + 2 * ttl))
        return False

    def get(self, key: str) -> str | None:
        """Return the text of a key, or None."""
        return self._run("SELECT value FROM rcext_webhook WHERE key = ? AND expires > ?", (key, self._clock()))[1]

    def put(self, key: str, value: str, ttl: float) -> None:
        """Store a text for `ttl` seconds, and replace the one before."""
        self._run("REPLACE INTO rcext_webhook VALUES (?, ?, ?)", (key, value, self._clock() + ttl))

    def remove(self, key: str, value: str) -> None:
        """Delete a key if its text is `value`."""
        self._run("DELETE FROM rcext_webhook WHERE key = ? AND value = ?", (key, value))

    def _run(self, statement: str, values: tuple[object, ...]) -> tuple[int, str | None]:
        """Execute a statement on a connection of its own, which neither a fork nor a thread shares."""
        now = self._clock()
        with self._lock, closing(sqlite3.connect(self._path, timeout=_TIMEOUT, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = OFF")  # losing the last entries in a power failure is harmless
            if now - self._pruned > 60 or now < self._pruned:
                connection.execute(_TABLE)
                connection.execute("DELETE FROM rcext_webhook WHERE expires <= ?", (now,))
                self._pruned = now
            cursor = connection.execute(statement, values)
            row = cursor.fetchone() if cursor.description else None
            return cursor.rowcount, row[0] if row else None


__all__ = ["RedisWebhookStore", "SqliteWebhookStore", "WebhookStore"]
