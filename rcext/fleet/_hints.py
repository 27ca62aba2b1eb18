"""Hints: which feeds a notification concerns, and a Redis stream that carries them from webhooks to the workers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from rcext._redis import connect
from rcext.follow.feeds import hinted_kinds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redis import Redis
    from redis.cluster import RedisCluster

    from rcext.push import Notification

_EXTENSION: Final = re.compile(r"/extension/(\d+)(?:/|$)")
_READ: Final = 500
_ABANDONED: Final = 30_000


@frozen
class Hint:
    """A feed that may have changed.

    Attributes:
        kind: `call`, `message` or `contact`.
        scope: an extension id, `~`, or `account`.
        session: the session of the feed; empty for all sessions.
    """

    kind: str
    scope: str
    session: str = ""


def hints_of(notification: Notification, session: str = "") -> list[Hint]:
    """Return the feeds that a notification concerns.

    Args:
        notification: the notification of a webhook or subscription.
        session: the session that has subscribed; only then feeds of the session's own extension (`~`) are hinted.
    """
    scopes = {"account"}
    if found := _EXTENSION.search(notification.event):
        scopes.add(found[1])
    body = notification.body
    if isinstance(body, dict):
        parties = body.get("parties")
        for fields in [body, *(parties if isinstance(parties, list) else [])]:
            if isinstance(fields, dict) and isinstance(identifier := fields.get("extensionId"), str | int):
                scopes.add(str(identifier))
    if session:
        scopes.add("~")
    return [Hint(kind, scope, session) for kind in hinted_kinds(notification) for scope in sorted(scopes)]


class RedisHints:
    """A Redis stream of hints: webhook receivers publish, the workers of a fleet share what arrives.

    A hint that Redis loses costs time only: the next sweep finds the change.

    Args:
        redis: a URL (`redis://`, `rediss://`, `unix://`) or a client of the package `redis`: of one server, of a
            cluster, or of Sentinel (`master_for`).
        name: the name of the stream and, with a suffix, of its consumer group.
        most: how many hints the stream keeps; older ones are dropped.
    """

    def __init__(
        self, redis: str | Redis | RedisCluster, *, name: str = "rcext-fleet:hints", most: int = 100_000
    ) -> None:
        self._redis, self._failure = connect(redis, user="RedisHints")
        self._name, self._group, self._most = name, "workers", most
        self._ready = False

    def publish(self, notification: Notification, session: str = "") -> None:
        """Pass on a notification; for `webhook.on("notification", hints.publish)`.

        Args:
            notification: the notification.
            session: the session that has subscribed.

        Raises:
            redis.RedisError: the server does not respond. The webhook's answer is then an error, and the platform
                repeats the delivery.
        """
        for hint in hints_of(notification, session):
            fields = {"kind": hint.kind, "scope": hint.scope, "session": hint.session}
            self._redis.xadd(self._name, fields, maxlen=self._most, approximate=True)

    def read(self, worker: str) -> list[tuple[str, Hint]]:
        """Return new hints, and those of workers that have disappeared, with their ids; none if Redis fails."""
        try:
            if not self._ready:
                self._create()
            claimed: list[Any] = self._redis.xautoclaim(self._name, self._group, worker, _ABANDONED, count=_READ)[1]
            new: list[Any] = self._redis.xreadgroup(self._group, worker, {self._name: ">"}, count=_READ) or []
        except self._failure:
            self._ready = False
            return []
        found = claimed + [entry for _, entries in new for entry in entries]
        return [(_text(entry[0]), _hint(entry[1])) for entry in found if entry[1]]

    def done(self, identifiers: Sequence[str]) -> None:
        """Remove hints that have been stored."""
        try:
            self._redis.xack(self._name, self._group, *identifiers)
            self._redis.xdel(self._name, *identifiers)
        except self._failure:
            pass  # they are read again

    def _create(self) -> None:
        from redis import ResponseError

        try:
            self._redis.xgroup_create(self._name, self._group, id="0", mkstream=True)
        except ResponseError as error:
            if not str(error).startswith("BUSYGROUP"):
                raise
        self._ready = True


def _hint(fields: dict[Any, Any]) -> Hint:
    return Hint(**{_text(name): _text(value) for name, value in fields.items()})


def _text(value: object) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)
