"""A clock that tests can move forward."""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Clock:
    """The sandbox's time: the machine's time plus the offset set by `advance`.

    Tokens, subscriptions, rate limits, calls and timestamps follow it, and so do the timers of a client that gets it
    as `clock=`. It never goes backwards.

    Args:
        lock: the lock under which timers run; the one that guards the sandbox's state.
        start: the initial time in seconds since 1970; `None` for the machine's time.
    """

    def __init__(self, lock: threading.RLock | None = None, start: float | None = None) -> None:
        self._lock = lock or threading.RLock()
        self._offset = 0.0 if start is None else start - time.time()
        self._jumps = 0.0
        self._timers: list[tuple[float, int, Callable[[], None]]] = []
        self._order = itertools.count()
        self._wake: Callable[[], None] | None = None
        self._listeners: list[Callable[[], object]] = []

    def now(self) -> float:
        """Return the time in seconds since 1970-01-01 UTC."""
        return time.time() + self._offset

    def monotonic(self) -> float:
        """Return the machine's monotonic clock, moved forward by the same jumps."""
        return time.monotonic() + self._jumps

    def listen(self, wake: Callable[[], object]) -> Callable[[], None]:
        """Call a function, from any thread, after each jump.

        Returns:
            A function that ends that.
        """
        listeners = self._listeners
        listeners.append(wake)

        def stop() -> None:
            with suppress(ValueError):
                listeners.remove(wake)

        return stop

    def datetime(self) -> datetime:
        """Return the time as an aware datetime (UTC)."""
        return datetime.fromtimestamp(self.now(), UTC)

    def advance(self, seconds: float) -> None:
        """Move the clock forward; run the timers that become due, in order, before returning.

        Args:
            seconds: the distance, not negative.

        Raises:
            ValueError: if it is negative.
        """
        if seconds < 0:
            raise ValueError(f"seconds: {seconds!r} is negative; the sandbox's clock only moves forward")
        with self._lock:
            target = self.now() + seconds
            while self._timers and self._timers[0][0] <= target:
                due = self._timers[0][0]
                # A timer sees the time it was set for, not the end of the jump.
                self._jump(due)
                self.run_due()
            self._jump(target)
        if self._wake is not None:
            self._wake()
        for wake in list(self._listeners):
            wake()

    def _jump(self, target: float) -> None:
        seconds = max(0.0, target - self.now())
        self._offset += seconds
        self._jumps += seconds

    def call_at(self, when: float, action: Callable[[], None]) -> None:
        """Run an action under the lock when the clock reaches a time."""
        with self._lock:
            heapq.heappush(self._timers, (when, next(self._order), action))
        if self._wake is not None:
            self._wake()

    def run_due(self) -> None:
        """Run the timers that are due."""
        with self._lock:
            while self._timers and self._timers[0][0] <= self.now():
                _, _, action = heapq.heappop(self._timers)
                action()

    def until_next(self) -> float | None:
        """Return the seconds until the next timer, or `None` without timers."""
        with self._lock:
            return max(0.0, self._timers[0][0] - self.now()) if self._timers else None

    def on_change(self, wake: Callable[[], None] | None) -> None:
        """Set a callback for changes of the next timer; used by the server's loop."""
        self._wake = wake


#: Seconds of a day.
DAY = 86400.0
#: The first and last second with a four-digit year.
MIN_TIME, MAX_TIME = -62_135_596_800.0, 253_402_300_799.0


def iso(seconds: float) -> str:
    """Format a time as the platform does: `2026-01-31T12:00:00.000Z`; years are clamped to 1 to 9999."""
    return (
        datetime.fromtimestamp(min(max(seconds, MIN_TIME), MAX_TIME), UTC).isoformat(timespec="milliseconds")[:-6] + "Z"
    )


def parse_iso(text: str) -> float:
    """Parse an ISO 8601 time to seconds since 1970; without a zone it is UTC.

    Raises:
        ValueError: if it is not an ISO 8601 time.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.timestamp()
