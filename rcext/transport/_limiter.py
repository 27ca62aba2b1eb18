"""Rate limiter: calls that the server would refuse are not made.

The server counts calls by user, application and throttling group, and reports in each response how many are left in
the window. A refused call earns a penalty, and every call made during the penalty restarts it. So the limiter keeps the
times of the calls it admitted, as a sliding window: a call counts from its admission until one window after its
response. That is never too early, whatever the network's delays, and whether the server's window slides or not. The
remaining calls that the server reports correct the count both ways: upwards if others use the same budget, downwards
if the server's window has restarted.
"""

from __future__ import annotations

import threading
import time
from bisect import bisect_left, insort
from collections import deque
from itertools import count
from typing import TYPE_CHECKING, Final, Protocol

from rcext._fork import after_fork

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

USUAL_LIMITS: Final = {"Light": 50, "Medium": 40, "Heavy": 10, "Auth": 5}
"""Calls a minute that the server usually allows, by group."""

FIRST_RESPONSE_POLL: Final = 0.02
"""Seconds between two tries while the first response of a budget is awaited."""

MAX_NAP: Final = 1.0
"""The longest time in seconds after which a waiting call tries again."""

_USUAL_WINDOW: Final = 60.0
_MAX_BUDGETS: Final = 1000
_MAX_LIMIT: Final = 10_000
_MIN_WINDOW: Final = 0.1
_MAX_WINDOW: Final = 3600.0


class Limit:
    """What a response reports about the limit of its group.

    Attributes:
        limit: calls in a window (`X-Rate-Limit-Limit`).
        remaining: calls left in this window (`X-Rate-Limit-Remaining`).
        window: the window in seconds (`X-Rate-Limit-Window`).
    """

    __slots__ = ("limit", "remaining", "window")

    def __init__(self, limit: int, remaining: int, window: float) -> None:
        self.limit = limit
        self.remaining = remaining
        self.window = window

    def __repr__(self) -> str:
        return f"Limit({self.remaining} of {self.limit} left in {self.window:g} s)"


def reported_limit(headers: httpx.Headers) -> Limit | None:
    """Return the limit that a response reports, within sane bounds; None if it reports none, or a malformed one."""
    try:
        limit = int(headers["x-rate-limit-limit"])
        remaining = int(headers["x-rate-limit-remaining"])
        window = float(headers.get("x-rate-limit-window", "60"))
    except (KeyError, ValueError):
        return None
    if limit <= 0 or not window > 0:
        return None
    limit = min(limit, _MAX_LIMIT)
    return Limit(limit, max(0, min(remaining, limit)), min(max(window, _MIN_WINDOW), _MAX_WINDOW))


class Ticket:
    """The place of one call in a rate limiter.

    Attributes:
        key: the budget that the call counts against.
        number: its place in the order of arrival.
        sent: when it was admitted, on the limiter's clock; None while it waits.
        expected: seconds until it can be admitted, as of its last try.
    """

    __slots__ = ("expected", "key", "number", "sent")

    def __init__(self, key: str, number: int) -> None:
        self.key = key
        self.number = number
        self.sent: float | None = None
        self.expected = 0.0


class RateLimiter(Protocol):
    """Delays calls. `MemoryRateLimiter` serves the threads and tasks of one process, `RedisRateLimiter` a fleet.

    Every ticket ends with one of `on_response`, `on_429`, `on_unknown` and `cancel`. These are idempotent. If
    only `try_acquire` does I/O, a limiter has an attribute `nonblocking_notes` that is true. It may also have
    `acquire_async`, a coroutine function that does what `try_acquire` does, and undoes it if it is canceled.
    """

    @property
    def nonblocking(self) -> bool:
        """Whether its methods do no I/O."""
        ...

    def enqueue(self, key: str) -> Ticket:
        """Return a ticket for a budget. Does no I/O."""
        ...

    def try_acquire(self, ticket: Ticket) -> float:
        """Admit a call, or return the seconds to wait before the next try.

        Returns:
            0 if the call may be sent; it counts from now on. Otherwise seconds to wait, never 0.
        """
        ...

    def on_response(self, ticket: Ticket, limit: Limit | None) -> None:
        """Record the response to a call, with the limit that it reports."""
        ...

    def on_429(self, ticket: Ticket, seconds: float) -> None:
        """Record a refusal: block the budget for that long. The refused call does not count."""
        ...

    def on_unknown(self, ticket: Ticket) -> None:
        """Record a call that was sent and not answered: the server may have counted it."""
        ...

    def cancel(self, ticket: Ticket) -> None:
        """Remove a call that was not sent."""
        ...

    def merge(self, key: str, into: str) -> None:
        """Make one budget part of another, with all calls in flight, because a response named its group."""
        ...


class _Budget:
    __slots__ = ("answered", "blocked_until", "completed", "in_flight", "limit", "usual", "waiting", "window")

    def __init__(self, usual: int) -> None:
        self.usual = usual
        self.limit: int | None = None
        self.window = _USUAL_WINDOW
        self.answered = False
        self.blocked_until = 0.0
        # Numbers of tickets: adding or removing one twice changes nothing, so an interrupted step can be repeated.
        self.in_flight: set[int] = set()
        self.waiting: list[int] = []
        self.completed: deque[float] = deque()

    @property
    def unlimited(self) -> bool:
        """Whether calls pass without being counted: the server answered and reported no limit."""
        return self.answered and self.limit is None and not self.blocked_until


class MemoryRateLimiter:
    """Rate limits for all threads and tasks of one process. A forked child continues with its own count.

    Args:
        clock: returns seconds that never go back.
    """

    nonblocking: bool = True

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._budgets: dict[str, _Budget] = {}
        self._aliases: dict[str, str] = {}
        self._numbers = count(1)
        self._reset()
        after_fork(self._reset)

    def _reset(self) -> None:
        self._lock = threading.Lock()
        for budget in self._budgets.values():
            budget.in_flight.clear()
            budget.waiting.clear()

    def enqueue(self, key: str) -> Ticket:
        """Return a ticket for a budget."""
        return Ticket(self._aliases.get(key, key), next(self._numbers))

    def try_acquire(self, ticket: Ticket) -> float:
        """Admit a call, or return the seconds to wait before the next try."""
        budget = self._budgets.get(self._aliases.get(ticket.key, ticket.key))
        if budget is not None and budget.unlimited and not budget.waiting:
            ticket.sent = self._clock()
            return 0.0
        with self._lock:
            budget = self._budget(ticket.key)
            wait = self._wait(budget, ticket)
            if wait <= 0.0:
                budget.in_flight.add(ticket.number)
                _remove(budget.waiting, ticket.number)
                ticket.sent = self._clock()
                return 0.0
            if not _contains(budget.waiting, ticket.number):
                insort(budget.waiting, ticket.number)
        ticket.expected = wait
        return min(wait, MAX_NAP)

    def on_response(self, ticket: Ticket, limit: Limit | None) -> None:
        """Record the response to a call, with the limit that it reports."""
        budget = self._budgets.get(self._aliases.get(ticket.key, ticket.key))
        if limit is None and budget is not None and budget.unlimited and ticket.number not in budget.in_flight:
            return
        now = self._clock()
        with self._lock:
            budget = self._budget(ticket.key)
            budget.answered = True
            counted = ticket.number in budget.in_flight
            budget.in_flight.discard(ticket.number)
            if limit is None:
                if counted and budget.limit is not None:
                    budget.completed.append(now)
                return
            budget.limit = max(1, limit.limit)
            budget.window = limit.window
            budget.completed.append(now)
            self._correct(budget, ticket, limit, now)

    def on_429(self, ticket: Ticket, seconds: float) -> None:
        """Record a refusal: block the budget for that long."""
        with self._lock:
            budget = self._budget(ticket.key)
            budget.in_flight.discard(ticket.number)
            budget.blocked_until = max(budget.blocked_until, self._clock() + seconds)

    def on_unknown(self, ticket: Ticket) -> None:
        """Record a call that was sent and not answered: the server may have counted it."""
        with self._lock:
            budget = self._budget(ticket.key)
            if ticket.number in budget.in_flight:
                budget.in_flight.discard(ticket.number)
                if budget.limit is not None:
                    budget.completed.append(self._clock())

    def cancel(self, ticket: Ticket) -> None:
        """Remove a call that was not sent."""
        with self._lock:
            budget = self._budget(ticket.key)
            budget.in_flight.discard(ticket.number)
            _remove(budget.waiting, ticket.number)

    def merge(self, key: str, into: str) -> None:
        """Make one budget part of another, with all calls in flight, because a response named its group."""
        with self._lock:
            if key == into or (key in self._aliases and key not in self._budgets):
                return
            old, new = self._budgets.get(key), self._budget(into)
            if old is not None:
                new.in_flight |= old.in_flight
                new.blocked_until = max(new.blocked_until, old.blocked_until)
                for number in old.waiting:
                    if not _contains(new.waiting, number):
                        insort(new.waiting, number)
            self._aliases[key] = into
            self._budgets.pop(key, None)

    def _budget(self, key: str) -> _Budget:
        key = self._aliases.get(key, key)
        budget = self._budgets.get(key)
        if budget is None:
            if len(self._budgets) >= _MAX_BUDGETS:
                self._prune()
            budget = self._budgets[key] = _Budget(USUAL_LIMITS.get(key.rpartition(":")[2], 10))
        return budget

    def _prune(self) -> None:
        now = self._clock()
        for key, budget in list(self._budgets.items()):
            recent = budget.completed and budget.completed[-1] > now - budget.window
            if not (budget.in_flight or budget.waiting or recent or budget.blocked_until > now):
                del self._budgets[key]

    def _wait(self, budget: _Budget, ticket: Ticket) -> float:
        now = self._clock()
        if budget.blocked_until:
            if now < budget.blocked_until:
                return budget.blocked_until - now
            budget.blocked_until = 0.0
        ahead = bisect_left(budget.waiting, ticket.number)
        if budget.limit is None:
            # Nothing is known before the first response: no more calls than usual may be in flight.
            free = budget.answered or len(budget.in_flight) + ahead < budget.usual
            return 0.0 if free else FIRST_RESPONSE_POLL
        completed = budget.completed
        while completed and completed[0] <= now - budget.window:
            completed.popleft()
        place = ahead - (budget.limit - len(completed) - len(budget.in_flight))
        if place < 0:
            return 0.0
        if place < len(completed):
            return max(completed[place] + budget.window - now, 0.001)
        # Those ahead take all that becomes free in this window: the place is in a later one.
        return budget.window * (1 + (place - len(completed)) // budget.limit)

    def _correct(self, budget: _Budget, ticket: Ticket, limit: Limit, now: float) -> None:
        used = limit.limit - max(0, limit.remaining)
        completed = budget.completed
        # Calls answered before this one was sent were counted before it: of those the server still counts `used` - 1
        # at most.
        if ticket.sent is not None:
            old = sum(1 for moment in completed if moment < ticket.sent)
            for _ in range(old - max(0, used - 1)):
                completed.popleft()
        # Others may use the same budget: what they took counts as taken just now, the latest it can have been.
        for _ in range(used - len(completed) - len(budget.in_flight)):
            completed.append(now)


def _contains(numbers: list[int], number: int) -> bool:
    place = bisect_left(numbers, number)
    return place < len(numbers) and numbers[place] == number


def _remove(numbers: list[int], number: int) -> None:
    if _contains(numbers, number):
        del numbers[bisect_left(numbers, number)]
