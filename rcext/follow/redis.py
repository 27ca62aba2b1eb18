"""Cursor in Redis, for programs that move between machines."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any, Final

from rcext._fork import after_fork
from rcext._names import Suggesting
from rcext._redis import connect
from rcext.errors import ConfigurationError

from ._cursor import Checkpoint, CursorUpdate, ObjectVersion
from .errors import CursorError, CursorTaken

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from redis import Redis
    from redis.cluster import RedisCluster

SCHEMA: Final = 1
"""The version of the values."""

_BATCH = 500


class RedisCursor(Suggesting):
    """A cursor in Redis 6.2 or later, or a server with the same protocol.

    It is as durable as the server: use one that persists to disk and does not evict keys.

    Args:
        redis: a URL (`redis://`, `rediss://`, `unix://`), or a client of the package `redis` with a `socket_timeout`:
            of one server, of a cluster, or of Sentinel (`master_for`).
        name: distinguishes several cursors on one server.
        prefix: the prefix of all keys.

    Raises:
        ConfigurationError: `redis` is not installed (`pip install 'rcext[redis]'`), the URL is invalid, the client has
            no `socket_timeout`, or the name is empty.
    """

    nonblocking: bool = False

    def __init__(
        self, redis: str | Redis | RedisCluster, *, name: str = "default", prefix: str = "rcext-follow"
    ) -> None:
        if not name:
            raise ConfigurationError("RedisCursor: name='' should not be empty")
        self._redis, self._failure = connect(redis, user="RedisCursor")
        from redis import WatchError

        self._conflict: type[Exception] = WatchError
        self._given = not isinstance(redis, str)
        settings = getattr(self._redis, "get_connection_kwargs", dict[str, Any])()
        if self._given and settings.get("socket_timeout", 0) is None:
            raise ConfigurationError(
                "RedisCursor: the client waits forever for a server that hangs; pass it a socket_timeout"
            )
        self._name = name
        self._keys = f"{prefix}:{{{name}}}"  # the braces keep all keys on one node of a cluster
        self._epoch: int | None = None
        after_fork(self._after_fork)

    def _after_fork(self) -> None:
        self._epoch = None  # the cursor is the parent's; the package itself replaces the connections

    def __repr__(self) -> str:
        return f"RedisCursor(name={self._name!r})"

    def open(self) -> None:
        """Take the cursor over.

        Raises:
            CursorError: the server does not respond, or the cursor was written by a later version.
        """
        with self._errors():
            schema = self._redis.hget(self._key("cursor"), "schema")
            if schema is not None and int(schema) != SCHEMA:
                raise CursorError(
                    f"the cursor {self._name!r} in Redis has version {int(schema)}, but this version of rcext uses "
                    f"version {SCHEMA}; nothing was changed"
                )
            self._redis.hset(self._key("cursor"), "schema", SCHEMA)
            self._epoch = int(self._redis.incr(self._key("epoch")))

    def owner(self) -> str | None:
        """Return the extension id of the session that used the cursor."""
        with self._errors():
            value = self._redis.hget(self._key("cursor"), "owner")
        return _text(value) if value is not None else None

    def checkpoint(self, source: str) -> Checkpoint | None:
        """Return the checkpoint of a source."""
        with self._errors():
            value = self._redis.hget(self._key("source"), source)
            return Checkpoint(*json.loads(value)) if value is not None else None

    def versions(self, source: str, ids: Iterable[str]) -> dict[str, ObjectVersion]:
        """Return the known versions of these objects."""
        wanted = list(ids)
        found: dict[str, ObjectVersion] = {}
        with self._errors():
            for start in range(0, len(wanted), _BATCH):
                some = wanted[start : start + _BATCH]
                values = self._redis.hmget(self._key("object", source), some)
                found |= {
                    id: ObjectVersion(*json.loads(value)) for id, value in zip(some, values, strict=True) if value
                }
        return found

    def existing(self, source: str, since: float | None) -> list[str]:
        """Return the ids of the objects that are not deleted and were created since a time (None: any time)."""
        return [
            id
            for id, known in self._objects(source)
            if known.exists and (since is None or (known.created is not None and known.created >= since))
        ]

    def oldest(self, source: str) -> float | None:
        """Return when the oldest object that is not deleted was created."""
        return min(
            (known.created for _, known in self._objects(source) if known.exists and known.created is not None),
            default=None,
        )

    def _objects(self, source: str) -> list[tuple[str, ObjectVersion]]:
        with self._errors():
            found = self._redis.hgetall(self._key("object", source))
            return [(_text(id), ObjectVersion(*json.loads(value))) for id, value in found.items()]

    def write(self, update: CursorUpdate) -> None:
        """Write an update entirely or not at all."""
        objects, seen = self._key("object", update.source), self._key("seen", update.source)
        with self._transaction() as pipe:
            last = int(pipe.hget(self._key("cursor"), "seq") or 0)
            pruned: list[Any] = []
            if update.prune_before is not None:
                pruned = list(pipe.zrangebyscore(seen, "-inf", f"({update.prune_before!r}"))
            pipe.multi()
            if update.owner is not None:
                pipe.hset(self._key("cursor"), "owner", update.owner)
            if update.entries:
                pipe.hset(self._key("cursor"), "seq", last + len(update.entries))
                numbered = {f"{last + place} {entry}": last + place for place, entry in enumerate(update.entries, 1)}
                pipe.zadd(self._key("queue"), numbered)
            if pruned:
                pipe.hdel(objects, *pruned)
                pipe.zrem(seen, *pruned)
            for id, version in update.versions.items():
                pipe.hset(
                    objects, id, json.dumps([version.digest, version.revision, version.modified, version.created])
                )
                pipe.zadd(seen, {id: update.seen})
            if update.checkpoint is not None:
                new = update.checkpoint
                checkpoint = json.dumps([new.token, new.synced, new.start])
                pipe.hset(self._key("source"), update.source, checkpoint)

    def head(self, after: int) -> tuple[int, str] | None:
        """Return the first unacknowledged entry with a number above `after`."""
        with self._errors(), self._redis.pipeline(transaction=True) as pipe:
            pipe.get(self._key("epoch"))
            pipe.zrangebyscore(self._key("queue"), f"({after}", "+inf", start=0, num=1)
            epoch, found = pipe.execute()
            self._check(epoch)
        if not found:
            return None
        seq, _, entry = _text(found[0]).partition(" ")
        return int(seq), entry

    def ack(self, seq: int) -> None:
        """Delete an entry."""
        with self._transaction() as pipe:
            pipe.multi()
            pipe.zremrangebyscore(self._key("queue"), seq, seq)

    def pending(self) -> int:
        """Return the number of unacknowledged entries."""
        with self._errors():
            return int(self._redis.zcard(self._key("queue")))

    def close(self) -> None:
        """Close the connections. A client that was passed in stays open."""
        if not self._given:
            self._redis.close()

    def _key(self, *parts: str) -> str:
        return ":".join((self._keys, *parts))

    @contextlib.contextmanager
    def _transaction(self) -> Generator[Any]:
        """Run a transaction that fails if another stream has taken the cursor."""
        with self._errors(), self._redis.pipeline(transaction=True) as pipe:
            pipe.watch(self._key("epoch"))
            self._check(pipe.get(self._key("epoch")))
            yield pipe
            try:
                pipe.execute()
            except self._conflict as error:
                # The package raises this error for a lost connection too.
                self._check(self._redis.get(self._key("epoch")))
                raise CursorError(
                    f"the connection to Redis was lost while {self!r} was written; the next use shows whether it was"
                ) from error

    def _check(self, epoch: Any) -> None:
        if self._epoch is None:
            raise CursorError(f"{self!r} was not opened in this process")
        if epoch is None:
            raise CursorError(f"the cursor {self._name!r} has disappeared: Redis has lost or evicted it")
        if int(epoch) != self._epoch:
            raise CursorTaken(f"another stream was started with {self!r}; this one has ended")

    @contextlib.contextmanager
    def _errors(self) -> Generator[None]:
        try:
            yield
        except self._failure as error:
            # Some errors of the package contain the command; the class is enough.
            raise CursorError(f"the cursor {self._name!r} in Redis cannot be used: {type(error).__name__}") from error
        except (TypeError, ValueError) as error:
            raise CursorError(f"the cursor {self._name!r} in Redis is damaged, and was not changed") from error


def _text(value: object) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)
