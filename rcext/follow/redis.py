"""A cursor in Redis, for programs that move between machines."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any, Final

from rcext._redis import connect
from rcext.errors import ConfigurationError

from ._cursor import Known, Mark, Write
from .errors import CursorError, CursorTaken

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from redis import Redis

SCHEMA: Final = 1
"""The version of the keys' contents."""

_AT_ONCE = 500


class RedisCursor:
    """A cursor in Redis, 6.2 or later or what speaks its protocol.

    It is as durable as the server is: use one that writes to disk, and that evicts nothing.

    Args:
        redis: a URL (`redis://`, `rediss://`, `unix://`) or a client of the package `redis`.
        name: tells the cursors of one server apart.
        prefix: what the names of all keys begin with.

    Raises:
        ConfigurationError: `redis` is not installed (`pip install 'rcext[redis]'`), the URL is wrong, or the name is
            empty.
    """

    nonblocking: bool = False

    def __init__(self, redis: str | Redis, *, name: str = "default", prefix: str = "rcext-follow") -> None:
        if not name:
            raise ConfigurationError("RedisCursor: name='' should be a text that tells cursors apart")
        self._redis, self._failure = connect(redis, user="RedisCursor")
        from redis import WatchError

        self._conflict: type[Exception] = WatchError
        self._given = not isinstance(redis, str)
        self._name = name
        # In braces: a cluster keeps all of them together.
        self._keys = f"{prefix}:{{{name}}}"
        self._epoch = 0

    def __repr__(self) -> str:
        return f"RedisCursor(name={self._name!r})"

    def open(self) -> None:
        """Take the cursor over.

        Raises:
            CursorError: the server does not answer, or the cursor was written by a later version.
        """
        with self._errors():
            schema = self._redis.hget(self._key("cursor"), "schema")
            if schema is not None and int(schema) != SCHEMA:
                raise CursorError(
                    f"the cursor {self._name!r} in Redis has contents of version {int(schema)}, and this is a version "
                    f"of rcext for {SCHEMA}; it stays as it is"
                )
            self._redis.hset(self._key("cursor"), "schema", SCHEMA)
            self._epoch = int(self._redis.incr(self._key("epoch")))

    def owner(self) -> str | None:
        """The id of the extension whose session was used."""
        with self._errors():
            value = self._redis.hget(self._key("cursor"), "owner")
        return _text(value) if value is not None else None

    def mark(self, source: str) -> Mark | None:
        """How far a source has been read."""
        with self._errors():
            value = self._redis.hget(self._key("source"), source)
            return Mark(*json.loads(value)) if value is not None else None

    def known(self, source: str, ids: Iterable[str]) -> dict[str, Known]:
        """What is known of these objects."""
        wanted = list(ids)
        found: dict[str, Known] = {}
        with self._errors():
            for start in range(0, len(wanted), _AT_ONCE):
                some = wanted[start : start + _AT_ONCE]
                values = self._redis.hmget(self._key("object", source), some)
                found |= {id: Known(*json.loads(value)) for id, value in zip(some, values, strict=True) if value}
        return found

    def alive(self, source: str, since: float | None) -> list[str]:
        """The objects that are not deleted and were created since a moment, or at all."""
        return [
            id
            for id, known in self._objects(source)
            if known.alive and (since is None or (known.created is not None and known.created >= since))
        ]

    def oldest(self, source: str) -> float | None:
        """When the oldest object that is not deleted was created."""
        return min(
            (known.created for _, known in self._objects(source) if known.alive and known.created is not None),
            default=None,
        )

    def _objects(self, source: str) -> list[tuple[str, Known]]:
        with self._errors():
            found = self._redis.hgetall(self._key("object", source))
            return [(_text(id), Known(*json.loads(value))) for id, value in found.items()]

    def write(self, write: Write) -> None:
        """Keep all of it, or nothing."""
        objects, seen = self._key("object", write.source), self._key("seen", write.source)
        with self._mine() as pipe:
            last = int(pipe.hget(self._key("cursor"), "seq") or 0)
            forgotten: list[Any] = []
            if write.forget is not None:
                forgotten = list(pipe.zrangebyscore(seen, "-inf", f"({write.forget!r}"))
            pipe.multi()
            if write.owner is not None:
                pipe.hset(self._key("cursor"), "owner", write.owner)
            if write.entries:
                pipe.hset(self._key("cursor"), "seq", last + len(write.entries))
                numbered = {f"{last + place} {entry}": last + place for place, entry in enumerate(write.entries, 1)}
                pipe.zadd(self._key("queue"), numbered)
            if forgotten:
                pipe.hdel(objects, *forgotten)
                pipe.zrem(seen, *forgotten)
            for id, one in write.known.items():
                pipe.hset(objects, id, json.dumps([one.digest, one.revision, one.modified, one.created]))
                pipe.zadd(seen, {id: write.seen})
            if write.mark is not None:
                mark = json.dumps([write.mark.token, write.mark.synced, write.mark.start])
                pipe.hset(self._key("source"), write.source, mark)

    def head(self, after: int) -> tuple[int, str] | None:
        """The first entry above a number that is not acknowledged."""
        with self._errors(), self._redis.pipeline() as pipe:
            pipe.get(self._key("epoch"))
            pipe.zrangebyscore(self._key("queue"), f"({after}", "+inf", start=0, num=1)
            epoch, found = pipe.execute()
            self._check(epoch)
        if not found:
            return None
        seq, _, entry = _text(found[0]).partition(" ")
        return int(seq), entry

    def ack(self, seq: int) -> None:
        """Forget an entry."""
        with self._mine() as pipe:
            pipe.multi()
            pipe.zremrangebyscore(self._key("queue"), seq, seq)

    def waiting(self) -> int:
        """How many entries are not acknowledged."""
        with self._errors():
            return int(self._redis.zcard(self._key("queue")))

    def close(self) -> None:
        """Close the connections; a client that was given stays open."""
        if not self._given:
            self._redis.close()

    def _key(self, *parts: str) -> str:
        return ":".join((self._keys, *parts))

    @contextlib.contextmanager
    def _mine(self) -> Generator[Any]:
        """A transaction that happens only if the cursor is still ours."""
        with self._errors(), self._redis.pipeline() as pipe:
            pipe.watch(self._key("epoch"))
            self._check(pipe.get(self._key("epoch")))
            yield pipe
            try:
                pipe.execute()
            except self._conflict as error:
                # The package says the same when another has taken the cursor and when the connection was lost.
                self._check(self._redis.get(self._key("epoch")))
                raise CursorError(
                    f"the connection to Redis was lost while {self!r} was written; whether it was is seen next time"
                ) from error

    def _check(self, epoch: Any) -> None:
        if epoch is None:
            raise CursorError(f"the cursor {self._name!r} is gone: Redis has lost or evicted it")
        if int(epoch) != self._epoch:
            raise CursorTaken(f"another stream was started with {self!r} since; this one ends")

    @contextlib.contextmanager
    def _errors(self) -> Generator[None]:
        try:
            yield
        except self._failure as error:
            # Some errors of the package quote what was sent; their class says enough.
            raise CursorError(f"the cursor {self._name!r} in Redis cannot be used: {type(error).__name__}") from error
        except (TypeError, ValueError) as error:
            raise CursorError(f"the cursor {self._name!r} in Redis is damaged, and left as it is") from error


def _text(value: object) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)
