"""Use of a webhook's store, with a fallback for the time that it cannot be reached."""

from __future__ import annotations

import hashlib
import logging
import time
import uuid
from typing import TYPE_CHECKING, Final, TypeVar

from rcext._flow import call

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext._flow import Flow

    from .webhook_stores import WebhookStore

logger = logging.getLogger("rcext.push")

T = TypeVar("T")

REMOVED: Final = "removed"
"""Stored instead of the id of a subscription that one of the processes deleted on purpose."""
LOCK_WAIT: Final = 30.0
"""Seconds for which a process waits for the requests of another one."""
_LOCK_TTL: Final = 60.0
_SUBSCRIPTION_TTL: Final = 30 * 86400.0
_OUTAGE: Final = 5.0


class SharedState:
    """What the processes of a webhook know together. Methods block; none raises.

    While the store cannot be reached, every delivery counts as new and every lock as free: a handler rather receives a
    notification twice than never. After a failure the store is not used for 5 s.

    Args:
        store: the store.
        remember: the seconds for which a notification is remembered.
    """

    def __init__(self, store: WebhookStore, remember: float) -> None:
        self._store = store
        self._remember = remember
        self._retry_at = 0.0
        self._down = False
        self.clock: Callable[[], float] = time.monotonic

    def claim(self, notification: str) -> bool:
        """Return whether no process has received this notification yet."""
        return self._use(lambda: self._store.add(f"seen:{notification}", "1", self._remember), default=True)

    def claimed(self, notification: str) -> Flow[bool]:
        """Claim a notification; not if the caller is canceled, which does not deliver it."""

        def undo(is_new: bool) -> None:
            if is_new:
                self._use(lambda: self._store.remove(f"seen:{notification}", "1"), default=None)

        return (yield from call(lambda: self.claim(notification), undo=undo))

    def acquire(self, key: str, owner: str) -> bool:
        """Try to take the lock of a subscription."""
        return self._use(lambda: self._store.add(f"lock:{key}", owner, _LOCK_TTL), default=True)

    def release(self, key: str, owner: str) -> None:
        """Release the lock."""
        self._use(lambda: self._store.remove(f"lock:{key}", owner), default=None)

    def subscription(self, key: str) -> str | None:
        """Return the id of the subscription, `REMOVED`, or None if none is known."""
        return self._use(lambda: self._store.get(f"subscription:{key}"), default=None)

    def set_subscription(self, key: str, value: str) -> None:
        """Store the id of the subscription, or `REMOVED`."""
        self._use(lambda: self._store.put(f"subscription:{key}", value, _SUBSCRIPTION_TTL), default=None)

    def _use(self, function: Callable[[], T], *, default: T) -> T:
        if self.clock() < self._retry_at:
            return default
        try:
            result = function()
        except Exception as error:
            self._retry_at = self.clock() + _OUTAGE
            if not self._down:
                logger.warning(
                    "the webhook's store cannot be reached (%s: %s); duplicates between processes are delivered"
                    " until it answers",
                    type(error).__name__,
                    error,
                )
            self._down = True
            return default
        if self._down:
            logger.warning("the webhook's store answers again")
        self._down = False
        return result


def key_of(address: str, filters: tuple[str, ...], secret: str | None) -> str:
    """Return a key for the subscriptions that are interchangeable; it does not reveal the secret."""
    text = "\0".join((address, secret or "", *sorted(filters)))
    return hashlib.sha256(text.encode()).hexdigest()


def new_owner() -> str:
    """Return a name for one holder of a lock."""
    return uuid.uuid4().hex


__all__ = ["LOCK_WAIT", "REMOVED", "SharedState", "key_of", "new_owner"]
