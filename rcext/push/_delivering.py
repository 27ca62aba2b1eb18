"""From what happens to those who want to know: the buffers before the handlers and before an iterator."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, TypeGuard, cast, get_args

from ._buffer import Buffer, Item, Overflow
from ._handlers import Listening
from .notification import Gap

if TYPE_CHECKING:
    from ._actions import EventKind
    from .notification import Notification

logger = logging.getLogger("rcext.push")


class Delivering(Listening):
    """Handlers by event name, and the two buffers.

    Args:
        buffer: how many notifications wait for a slow consumer.
        overflow: what happens when they are more.
        delay: how much earlier than its first notification what was dropped may have happened.
    """

    def __init__(self, buffer: int, overflow: Overflow, delay: float) -> None:
        super().__init__()
        if overflow not in get_args(Overflow):
            raise ValueError(f"overflow must be one of {', '.join(get_args(Overflow))}, not {overflow!r}")
        if buffer < 1:
            raise ValueError(f"buffer must be 1 at least, not {buffer!r}")
        self._stream = Buffer(buffer, overflow, delay)
        # Nothing can be raised to handlers, so they are told by a gap.
        self._calls = Buffer(buffer, "drop_newest" if overflow == "raise" else overflow, delay)
        self._streaming = False

    def _hand_out(self, name: EventKind, value: Any, wall: float) -> bool:
        """Put an event into the buffers; whether a handler waits for it."""
        item = Item(name, value)
        handled = name in self._handlers
        if handled:
            self._calls.push(item, wall)
        if name in ("notification", "gap"):
            if self._streaming or "notification" not in self._handlers:
                self._stream.push(item, wall)
            elif not handled:
                self._unheard(value)
        return handled

    def _relay(self, item: Item) -> bool:
        """Tell the handlers of `gap` what an iterator's own buffer has dropped; whether one waits for it."""
        if not isinstance(item.value, Gap) or item.value.dropped is None or "gap" not in self._handlers:
            return False
        self._calls.push(item, 0.0)
        return True

    def _is_for_iteration(self, value: Notification | Gap) -> TypeGuard[Notification]:
        """Whether a plain iteration gives it out; a gap is told to the handlers, or else to the log."""
        if isinstance(value, Gap):
            if "gap" not in self._handlers:
                self._unheard(value)
            return False
        return True

    def _handlers_of(self, item: Item) -> list[Any]:
        """The handlers to call now."""
        handlers = self._take(item.name)
        if not handlers and item.name == "gap":
            self._unheard(cast("Gap", item.value))
        return handlers

    def _unheard(self, gap: Gap) -> None:
        logger.warning("notifications may be missing, and nobody listens to 'gap': %s", gap.detail)
