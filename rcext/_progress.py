"""Meter of one long operation, which limits the rate of its progress events."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from rcext.events import Events, ProgressEvent

from ._flow import Emit

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext.events import LongOperation

    from ._flow import Flow

INTERVAL: Final = 0.5
"""The shortest time in seconds between two progress events of an operation, its last one excepted."""


class ProgressMeter:
    """Progress of one operation. Without a handler of `progress` no event is made.

    Args:
        events: the emitter; `None` for a client without events.
        what: the operation.
        subject: what it is about.
        clock: returns a time in seconds that only increases.
    """

    def __init__(
        self,
        events: Events | None,
        what: LongOperation,
        subject: str = "",
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.events = events
        self.subject = subject
        self._what: LongOperation = what
        self._clock = clock
        self._last = clock()

    def event(self, done: float, total: float | None, *, final: bool = False) -> ProgressEvent | None:
        """Return the event to emit now, or None if the last one was a moment ago.

        Args:
            done: how much is done.
            total: how much there is in all, if that is known.
            final: whether the operation ends with this.
        """
        if self.events is None or not self.events.listens("progress"):
            return None
        now = self._clock()
        if not final and now - self._last < INTERVAL:
            return None
        self._last = now
        return ProgressEvent(self._what, self.subject, done, total)

    def emit(self, event: ProgressEvent) -> None:
        """Call the handlers."""
        if self.events is not None:
            self.events.emit(event)

    async def emit_async(self, event: ProgressEvent) -> None:
        """Call the handlers, and await those that are `async`."""
        if self.events is not None:
            await self.events.emit_async(event)

    def report(self, done: float, total: float | None, *, final: bool = False) -> Flow[None]:
        """Emit the event of `event`, if there is one."""
        event = self.event(done, total, final=final)
        if event is not None and self.events is not None:
            yield Emit(self.events, event)


def meter_of(client: object, what: LongOperation, subject: str = "") -> ProgressMeter:
    """Return the meter of an operation of a client."""
    events: object = getattr(client, "events", None)
    return ProgressMeter(events if isinstance(events, Events) else None, what, subject)
