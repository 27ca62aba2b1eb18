"""Transports of httpx between two requests."""

from __future__ import annotations

import time
from collections import deque
from typing import Any, Final, Generic, TypeVar

T = TypeVar("T")

EXPIRY: Final = 30.0
"""Seconds after which an idle connection is closed."""


def stranded(transport: object) -> list[Any]:
    """Return the connections of a transport that no request uses, and none ever will.

    httpcore leaves them in its pool, where each takes one of the places for good: after a TLS handshake through a proxy
    has failed, and after a cancellation between the connecting and the first byte.

    Args:
        transport: one of httpx, which no other request uses now, except for bodies of responses.
    """
    pool: Any = getattr(transport, "_pool", None)
    requests: list[Any] | None = getattr(pool, "_requests", None)
    if requests is None:  # another version of httpcore
        return []
    # In this order: another thread that ends a body makes its connection idle before it removes the request.
    used = {id(request.connection) for request in list(requests)}
    return [
        connection
        for connection in pool.connections
        if id(connection) not in used
        and not (connection.is_idle() or connection.is_available() or connection.is_closed())
    ]


class Idle(Generic[T]):
    """The transports of a connection pool that no request uses now.

    httpcore compares each request with all connections of a transport, and each connection with all others: the time
    grows with the square of their number. So each request in flight has a transport of its own. The one that was used
    last is used next, so that no more connections stay open than calls need at the same time.

    Attributes:
        all: these, and those in use.
    """

    def __init__(self) -> None:
        self.all: set[T] = set()
        self._free: deque[tuple[float, T]] = deque()

    def take(self) -> T | None:
        """Return a transport that is idle, `None` if all are in use."""
        try:
            return self._free.pop()[1]
        except IndexError:
            return None

    def put(self, transport: T) -> T | None:
        """Take a transport back; return another one that has been idle for too long, for the caller to close."""
        now = time.monotonic()
        self._free.append((now, transport))
        try:
            entry = self._free[0]
            if now - entry[0] < EXPIRY:
                return None
            self._free.remove(entry)
        except (IndexError, ValueError):  # another thread has taken it
            return None
        self.all.discard(entry[1])
        return entry[1]
