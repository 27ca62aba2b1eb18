"""Token store in Redis, for fleets on several machines."""

from __future__ import annotations

import hashlib
import json
import logging
import secrets
import threading
import time
from typing import TYPE_CHECKING, Final
from weakref import ref

from rcext._names import Suggesting
from rcext._redis import connect
from rcext.auth._tokens import Tokens
from rcext.errors import LockLost, TokenStoreDamaged, TokenStoreError, TokenStoreUnavailable

if TYPE_CHECKING:
    from redis import Redis
    from redis.cluster import RedisCluster

logger = logging.getLogger("rcext.auth.store")

_LEASE: Final = 0.8
_RENEWAL: Final = 0.2
_LONGEST_HOLD: Final = 150.0
"""Seconds until a lease is not renewed any more: its holder hangs, and other clients wait for 180 s."""

_FOREVER: Final = 100 * 365 * 86400.0
"""Seconds from which on a session does not expire: Redis refuses numbers that are too large."""

# The lock is a key with the value "fence:owner" that expires. The fence is a counter that grows with each holder: a
# save is accepted from the current holder only, and never after a later holder, even if that has released the lock.
# A lease that lasts too long is of a server whose clock was set back: it is shortened, and its holder renews it.
_ACQUIRE: Final = """
local left = redis.call('pttl', KEYS[1])
if left > tonumber(ARGV[2]) or left == -1 then redis.call('pexpire', KEYS[1], ARGV[2]) end
if left ~= -2 then return nil end
local fence = redis.call('incr', KEYS[2])
redis.call('set', KEYS[1], fence .. ':' .. ARGV[1], 'PX', ARGV[2])
return fence
"""
_EXTEND: Final = """
if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('pexpire', KEYS[1], ARGV[2])
"""
# A first holder that saved nothing leaves no counter: the next one is the first again.
_RELEASE: Final = """
if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
if ARGV[2] == '1' then redis.call('del', KEYS[2]) end
return redis.call('del', KEYS[1])
"""
_SAVE: Final = """
local held = redis.call('get', KEYS[1])
if held and held ~= ARGV[1] then return 0 end
if redis.call('get', KEYS[2]) ~= ARGV[2] then return 0 end
if ARGV[3] == '' then redis.call('del', KEYS[3])
elseif ARGV[4] == '0' then redis.call('set', KEYS[3], ARGV[3])
else redis.call('set', KEYS[3], ARGV[3], 'PX', ARGV[4]) end
return 1
"""


class RedisTokenStore(Suggesting):
    """Tokens in Redis (6.2 or later, or a compatible server), for processes on several machines.

    The lock is a lease that its holder renews five times a second, and that expires 0.8 s after the holder dies. A
    fencing token rejects the save of a holder whose lease has expired. If the server loses its data, the next client
    that refreshes saves the session again. The tokens are not encrypted: every client that can read the server can use
    them.

    Args:
        redis: a URL (`redis://`, `rediss://`, `unix://`) or a client of the package `redis`: of one server, of a
            cluster, or of Sentinel (`master_for`).
        prefix: what the names of all keys begin with.

    Raises:
        ConfigurationError: `redis` is not installed (`pip install 'rcext[redis]'`), or the URL is malformed.
    """

    nonblocking: bool = False

    def __init__(self, redis: str | Redis | RedisCluster, *, prefix: str = "rcext") -> None:
        self._redis, self._failure = connect(redis, user="RedisTokenStore")
        self._prefix = prefix
        self._acquire = self._redis.register_script(_ACQUIRE)
        self._extend = self._redis.register_script(_EXTEND)
        self._release = self._redis.register_script(_RELEASE)
        self._save = self._redis.register_script(_SAVE)

    def __repr__(self) -> str:
        return f"RedisTokenStore(prefix={self._prefix!r})"

    def load(self, key: str) -> Tokens | None:
        """Return the tokens of a session, or `None`.

        Raises:
            TokenStoreDamaged: the entry is not a session. A login replaces it.
            TokenStoreUnavailable: the server does not respond, or a replica has not replaced its master yet.
            TokenStoreError: the server refuses, for instance the password.
        """
        try:
            content = self._redis.get(self._names(key)[2])
            return None if content is None else Tokens.from_json(content)
        except self._failure as error:
            if not str(error).startswith("WRONGTYPE"):
                raise _store_error("read", error) from error
        except ValueError:  # of a client that decodes responses, too
            pass
        raise TokenStoreDamaged("the session in Redis is damaged; log in again to replace it")

    def lock(self, key: str) -> _RedisLock | None:
        """Take the lock of a session, or return `None` at once if another holds it."""
        names = self._names(key)
        owner = secrets.token_hex(12)
        try:
            fence = self._acquire(keys=names[:2], args=[owner, int(_LEASE * 1000)])
        except self._failure as error:
            raise _store_error("locked", error) from error
        return None if fence is None else _RedisLock(self, names, int(fence), f"{int(fence)}:{owner}")

    def extend(self, names: list[str], holder: str) -> bool:
        """Renew a lease; called by its holder. Returns whether it may still be held."""
        try:
            return bool(self._extend(keys=names[:1], args=[holder, int(_LEASE * 1000)]))
        except self._failure as error:
            logger.debug("the lease in Redis could not be renewed: %s", _reason(error))
            return True

    def release(self, names: list[str], holder: str, *, forget: bool) -> None:
        """Release a lease, and with `forget` the counter of holders; called by its holder."""
        try:
            self._release(keys=names[:2], args=[holder, str(int(forget))])
        except self._failure as error:
            logger.warning("the lock in Redis could not be released, and expires: %s", _reason(error))

    def replace(self, names: list[str], fence: int, holder: str, tokens: Tokens | None) -> None:
        """Save one session; called by the holder of its lock."""
        content, lifetime = "", 0
        if tokens is not None:
            content = json.dumps(tokens.to_dict())
            end = tokens.expires_at
            if tokens.refresh_token is not None:
                end = max(end, tokens.refresh_expires_at)
            left = end - time.time()
            if left < _FOREVER:  # a session that can no longer be used expires
                lifetime = max(1, int(left * 1000))
        try:
            saved = self._save(keys=names, args=[holder, str(fence), content, str(lifetime)])
        except self._failure as error:
            raise _store_error("written", error) from error
        if not saved:
            raise LockLost("the lock in Redis was lost to another client, whose tokens stay")

    def _names(self, key: str) -> list[str]:
        # Braces: a cluster keeps the three keys on one node.
        tag = "{" + hashlib.sha256(key.encode()).hexdigest()[:32] + "}"
        return [f"{self._prefix}:{tag}:lock", f"{self._prefix}:{tag}:fence", f"{self._prefix}:{tag}:tokens"]


class _RedisLock:
    """A lease, renewed by a thread as long as this object exists and is not released."""

    def __init__(self, store: RedisTokenStore, names: list[str], fence: int, holder: str) -> None:
        self._store = store
        self._names = names
        self._fence = fence
        self._holder = holder
        self._saved = False
        self._released = threading.Event()
        threading.Thread(target=_renew, args=(ref(self), self._released), name="rcext-redis-lease", daemon=True).start()

    @property
    def is_first(self) -> bool:
        return self._fence == 1

    def save(self, tokens: Tokens | None) -> None:
        self._saved = True  # or perhaps, if the answer is lost
        self._store.replace(self._names, self._fence, self._holder, tokens)

    def release(self) -> None:
        self._released.set()
        self._store.release(self._names, self._holder, forget=self.is_first and not self._saved)

    def extend(self) -> bool:
        """Renew the lease; returns whether it is still held."""
        return self._store.extend(self._names, self._holder)


def _renew(reference: ref[_RedisLock], released: threading.Event) -> None:
    deadline = time.monotonic() + _LONGEST_HOLD
    while not released.wait(_RENEWAL) and time.monotonic() < deadline:
        lock = reference()
        if lock is None or not lock.extend():
            return
        del lock


def _store_error(done: str, error: Exception) -> TokenStoreError:
    """Return the error of a store that cannot be read, locked or written; it says whether a retry may help."""
    from redis import exceptions as known

    temporary = (
        known.ConnectionError,
        known.TimeoutError,
        known.ReadOnlyError,
        known.ClusterDownError,
        known.TryAgainError,
        known.RedisClusterException,
    )
    refused = (known.AuthenticationError, known.AuthorizationError)
    retry_may_help = isinstance(error, temporary) and not isinstance(error, refused)
    kind = TokenStoreUnavailable if retry_may_help else TokenStoreError
    return kind(f"Redis cannot be {done}: {_reason(error)}")


def _reason(error: Exception) -> str:
    # Some errors of the package quote what was sent; their class is enough.
    return type(error).__name__
