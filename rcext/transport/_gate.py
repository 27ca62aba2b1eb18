"""The rate gate: calls that the platform would refuse are not made.

The platform counts calls by user, application and throttling group, and says in each answer how many are left in the
window. A call that it refuses earns a penalty, and every call made during the penalty starts it anew. So the gate keeps
the times of the calls it let through, as a sliding window: a call takes its place from the moment it is let through
until one window after its answer came. That is never too early, whatever the network's delays, and whether the server's
window slides or not. What the server says is left corrects the count both ways: upwards where others use the same
budget, downwards where the server's window began anew.
"""

from __future__ import annotations

import threading
import time
from bisect import bisect_left, insort
from collections import deque
from itertools import count
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

USUAL_LIMITS: Final = {"Light": 50, "Medium": 40, "Heavy": 10, "Auth": 5}
"""Calls a minute that the platform usually allows, by group."""

_LONGEST_NAP: Final = 1.0
_USUAL_WINDOW: Final = 60.0
_FIRST_ANSWER_POLL: Final = 0.02


class Limit:
    """What an answer says about its group's limit.

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


class Ticket:
    """One call's place at the gate.

    Attributes:
        key: the budget that the call counts against.
        number: its place in the order of arrival.
        sent: when it was let through, on the gate's clock; `None` while it waits.
        expected: seconds until it can be let through, as was known when it last asked.
        member: what the gate counts it by, while it counts and has no answer yet.
    """

    __slots__ = ("expected", "key", "member", "number", "sent")

    def __init__(self, key: str, number: int) -> None:
        self.key = key
        self.number = number
        self.sent: float | None = None
        self.expected = 0.0
        self.member: str | None = None


class RateGate(Protocol):
    """What holds calls back. `MemoryRateGate` serves the threads and tasks of one process, `RedisRateGate` a fleet."""

    @property
    def nonblocking(self) -> bool:
        """Whether its methods return at once, with no IO."""
        ...

    def arrive(self, key: str) -> Ticket:
        """Take a place in the line of a budget."""
        ...

    def admit(self, ticket: Ticket) -> float:
        """Let a call through, or say for how many seconds to wait before asking again.

        Returns:
            0 where the call may go; it counts from now on. Otherwise seconds to wait, never 0.
        """
        ...

    def answered(self, ticket: Ticket, limit: Limit | None) -> None:
        """Note that a call that was let through has its answer, and what that says of the limit."""
        ...

    def refused(self, ticket: Ticket, seconds: float) -> None:
        """Note that the platform refused a call: hold its budget back for that long. The refused call does not
        count.
        """
        ...

    def left(self, ticket: Ticket) -> None:
        """Note that a call does not go: it gave up waiting, or it never reached the platform."""
        ...

    def merge(self, key: str, into: str) -> None:
        """Note that what looked like a budget of its own is part of another, with all that is under way in it."""
        ...

    def lost(self, ticket: Ticket) -> None:
        """Note that a call was sent and has no answer: the platform may have counted it."""
        ...


class _Budget:
    __slots__ = ("answered", "blocked_until", "done", "flying", "limit", "usual", "waiting", "window")

    def __init__(self, usual: int) -> None:
        self.usual = usual
        self.limit: int | None = None
        self.window = _USUAL_WINDOW
        self.answered = False
        self.blocked_until = 0.0
        self.flying = 0
        self.done: deque[float] = deque()
        self.waiting: list[int] = []

    @property
    def open(self) -> bool:
        """Whether calls pass without being counted: the platform answered, and named no limit."""
        return self.answered and self.limit is None and not self.blocked_until


class MemoryRateGate:
    """Rate limits for all threads and tasks of one process.

    Args:
        clock: gives seconds that never go back.
    """

    nonblocking: bool = True

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._budgets: dict[str, _Budget] = {}
        self._lock = threading.Lock()
        self._numbers = count(1)
        self._aliases: dict[str, str] = {}

    def arrive(self, key: str) -> Ticket:
        """Take a place in the line of a budget."""
        return Ticket(self._aliases.get(key, key), next(self._numbers))

    def admit(self, ticket: Ticket) -> float:
        """Let a call through, or say for how many seconds to wait before asking again."""
        budget = self._budgets.get(self._aliases.get(ticket.key, ticket.key))
        if budget is not None and budget.open:
            ticket.sent = self._clock()
            return 0.0
        with self._lock:
            budget = self._budget(ticket.key)
            wait = self._wait(budget, ticket)
            if wait <= 0.0:
                _remove(budget.waiting, ticket.number)
                budget.flying += 1
                ticket.sent = self._clock()
                ticket.member = "counted"
                return 0.0
            place = bisect_left(budget.waiting, ticket.number)
            if place == len(budget.waiting) or budget.waiting[place] != ticket.number:
                insort(budget.waiting, ticket.number)
        ticket.expected = wait
        return min(wait, _LONGEST_NAP)

    def answered(self, ticket: Ticket, limit: Limit | None) -> None:
        """Note that a call that was let through has its answer, and what that says of the limit."""
        budget = self._budgets.get(self._aliases.get(ticket.key, ticket.key))
        if limit is None and budget is not None and budget.open and ticket.member is None:
            return
        now = self._clock()
        with self._lock:
            budget = self._budget(ticket.key)
            budget.answered = True
            counted = ticket.member is not None
            if counted:
                budget.flying -= 1
                ticket.member = None
            if limit is None:
                if counted and budget.limit is not None:
                    budget.done.append(now)
                return
            budget.limit = max(1, limit.limit)
            budget.window = limit.window
            budget.done.append(now)
            self._correct(budget, ticket, limit, now)

    def refused(self, ticket: Ticket, seconds: float) -> None:
        """Note that the platform refused a call: hold its budget back for that long."""
        with self._lock:
            budget = self._budget(ticket.key)
            self._release(budget, ticket)
            budget.blocked_until = max(budget.blocked_until, self._clock() + seconds)

    def left(self, ticket: Ticket) -> None:
        """Note that a call does not go: it gave up waiting, or it never reached the platform."""
        with self._lock:
            budget = self._budget(ticket.key)
            _remove(budget.waiting, ticket.number)
            self._release(budget, ticket)

    def lost(self, ticket: Ticket) -> None:
        """Note that a call was sent and has no answer: the platform may have counted it."""
        with self._lock:
            budget = self._budget(ticket.key)
            if ticket.member is not None:
                self._release(budget, ticket)
                if budget.limit is not None:
                    budget.done.append(self._clock())

    def merge(self, key: str, into: str) -> None:
        """Note that what looked like a budget of its own is part of another, with all that is under way in it."""
        with self._lock:
            if key in self._aliases:
                return
            old, new = self._budget(key), self._budget(into)
            self._aliases[key] = into
            new.flying += old.flying
            new.blocked_until = max(new.blocked_until, old.blocked_until)
            for number in old.waiting:
                insort(new.waiting, number)

    def _budget(self, key: str) -> _Budget:
        key = self._aliases.get(key, key)
        budget = self._budgets.get(key)
        if budget is None:
            usual = USUAL_LIMITS.get(key.rpartition(":")[2], 10)
            budget = self._budgets[key] = _Budget(usual)
        return budget

    def _release(self, budget: _Budget, ticket: Ticket) -> None:
        if ticket.member is not None:
            ticket.member = None
            budget.flying -= 1

    def _wait(self, budget: _Budget, ticket: Ticket) -> float:
        now = self._clock()
        if budget.blocked_until:
            if now < budget.blocked_until:
                return budget.blocked_until - now
            budget.blocked_until = 0.0
        ahead = bisect_left(budget.waiting, ticket.number)
        if budget.limit is None:
            # Nothing is known before the first answer: no more than usual may be under way.
            return 0.0 if budget.answered or budget.flying + ahead < budget.usual else _FIRST_ANSWER_POLL
        done = budget.done
        while done and done[0] <= now - budget.window:
            done.popleft()
        free = budget.limit - len(done) - budget.flying
        if ahead < free:
            return 0.0
        place = ahead - free
        if place < len(done):
            return max(done[place] + budget.window - now, 0.001)
        # Those ahead take all that comes free in this window: the place is in a later one.
        return budget.window * (1 + (place - len(done)) // budget.limit)

    def _correct(self, budget: _Budget, ticket: Ticket, limit: Limit, now: float) -> None:
        used = limit.limit - max(0, limit.remaining)
        done = budget.done
        # Calls answered before this one was sent were counted before it: of those the server still counts `used` - 1
        # at most.
        if ticket.sent is not None:
            old = sum(1 for moment in done if moment < ticket.sent)
            for _ in range(old - max(0, used - 1)):
                done.popleft()
        # Others may use the same budget: what they took counts as taken just now, the latest it can have been.
        for _ in range(used - len(done) - budget.flying):
            done.append(now)


def _remove(waiting: list[int], number: int) -> None:
    place = bisect_left(waiting, number)
    if place < len(waiting) and waiting[place] == number:
        del waiting[place]
