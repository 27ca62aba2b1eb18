"""A clock that can be moved: an hour passes in a millisecond."""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Clock:
    """The sandbox's time: the machine's, plus what was added with `advance`.

    Tokens, subscriptions, rate limits, calls and time stamps all follow it. It never goes backwards.

    Args:
        lock: the lock under which timers run, the same that guards the sandbox's state.
        start: the time to begin at, in seconds since 1970; `None` begins at the machine's time.
    """

    def __init__(self, lock: threading.RLock | None = None, start: float | None = None) -> None:
        self._lock = lock or threading.RLock()
        self._offset = 0.0 if start is None else start - time.time()
        self._timers: list[tuple[float, int, Callable[[], None]]] = []
        self._order = itertools.count()
        self._wake: Callable[[], None] | None = None

    def now(self) -> float:
        """Seconds since 1970-01-01 UTC."""
        return time.time() + self._offset

    def datetime(self) -> datetime:
        """The time now, with a zone (UTC)."""
        return datetime.fromtimestamp(self.now(), UTC)

    def advance(self, seconds: float) -> None:
        """Move the clock ahead; what falls due on the way happens, in its order, before this returns.

        Args:
            seconds: how far, not negative.

        Raises:
            ValueError: if it is negative.
        """
        if seconds < 0:
            raise ValueError(f"seconds: {seconds!r} is negative; the sandbox's clock only moves ahead")
        with self._lock:
            target = self.now() + seconds
            while self._timers and self._timers[0][0] <= target:
                due = self._timers[0][0]
                # A timer sees the time it was set for, not the end of the jump.
                self._offset += max(0.0, due - self.now())
                self.run_due()
            self._offset += max(0.0, target - self.now())
        if self._wake is not None:
            self._wake()

    def call_at(self, when: float, action: Callable[[], None]) -> None:
        """Run an action, under the lock, when the clock has reached a time."""
        with self._lock:
            heapq.heappush(self._timers, (when, next(self._order), action))
        if self._wake is not None:
            self._wake()

    def run_due(self) -> None:
        """Run what is due now."""
        with self._lock:
            while self._timers and self._timers[0][0] <= self.now():
                _, _, action = heapq.heappop(self._timers)
                action()

    def until_next(self) -> float | None:
        """Seconds to the next timer, or `None` where there is none."""
        with self._lock:
            return max(0.0, self._timers[0][0] - self.now()) if self._timers else None

    def on_change(self, wake: Callable[[], None] | None) -> None:
        """Call something whenever the next timer may have changed; used by the server's loop."""
        self._wake = wake


#: Seconds of a day.
DAY = 86400.0
#: The first and last moment that has a year of four digits.
MIN_TIME, MAX_TIME = -62_135_596_800.0, 253_402_300_799.0


def iso(seconds: float) -> str:
    """A time as the platform writes it: `2026-01-31T12:00:00.000Z`; none before year 1 or after year 9999."""
    return (
        datetime.fromtimestamp(min(max(seconds, MIN_TIME), MAX_TIME), UTC).isoformat(timespec="milliseconds")[:-6] + "Z"
    )


def parse_iso(text: str) -> float:
    """Seconds since 1970 of an ISO 8601 time; one without a zone is taken as UTC.

    Raises:
        ValueError: if it is no such time.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.timestamp()
