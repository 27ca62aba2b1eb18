"""Planner of a fleet: when each feed is due, and how many calls a lane may make (no I/O)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen
from attrs.validators import gt

from rcext.transport import USUAL_LIMITS

if TYPE_CHECKING:
    from collections.abc import Sequence

RESERVE: Final = 10
"""One call in so many is for sweeps, however many hints wait: a lost notification is found in the end."""


@frozen
class FleetTiming:
    """Times of a fleet, in seconds.

    Attributes:
        debounce: the delay between a hint and the request for changes; hints in between share it.
        calls_after: the delays of further requests after a hint for a call log, which lags.
        messages_after: the delays of further requests after a hint for a mailbox.
        sweep: the shortest interval between two sweeps of a feed; the budget may demand a longer one.
        sweep_share: the largest share of the budget that sweeps plan with; the rest is free for hints.
        lease: how long a feed stays with a worker that no longer responds.
        poll: the longest pause of a worker that has nothing to do.
        backoff: the pause after the first failure; doubles with each further failure.
        backoff_limit: the longest such pause.
        discovery: the interval between two searches for new and deleted extensions.
        request_timeout: the timeout of each request.
        attempts: how often a handler fails on a change until the change is set aside.
        retention: how long the version of an object is kept after the last response that contained it.
    """

    debounce: float = 0.5
    calls_after: tuple[float, ...] = (5.0, 20.0, 60.0)
    messages_after: tuple[float, ...] = (5.0,)
    sweep: float = 600.0
    sweep_share: float = field(default=0.5, validator=gt(0))
    lease: float = 60.0
    poll: float = 1.0
    backoff: float = 1.0
    backoff_limit: float = 300.0
    discovery: float = 3600.0
    request_timeout: float = 30.0
    attempts: int = 5
    retention: float = 30 * 86400.0

    def pause(self, failures: int) -> float:
        """Return the pause after so many failures in a row."""
        return min(self.backoff_limit, self.backoff * float(1 << min(max(failures, 1) - 1, 16)))

    def rechecks(self, kind: str) -> tuple[float, ...]:
        """Return the delays of further requests after a hint."""
        return {"call": self.calls_after, "message": self.messages_after}.get(kind, ())


@frozen
class Lane:
    """The budget of one session and throttling group, paced so that no window has more calls than the limit.

    A burst of one call in twenty may be made at once; the others are evenly spaced.

    Attributes:
        session: the name of the session.
        group: the throttling group.
        allowed: calls in a window.
        window: the window in seconds.
        ready: when the next call may be made.
        feeds: how many feeds share the lane.
        turn: how many calls were made.
    """

    session: str
    group: str
    allowed: int
    window: float = 60.0
    ready: float = 0.0
    feeds: int = 0
    turn: int = 0

    @property
    def burst(self) -> int:
        """How many calls may be made at once after a pause."""
        return max(1, self.allowed // 20)

    @property
    def interval(self) -> float:
        """The seconds between two calls."""
        return self.window / max(1, self.allowed - self.burst)

    def spend(self, now: float, calls: int = 1) -> Lane:
        """Count calls."""
        # `burst` calls, each an interval apart, begin at most this long ago.
        begin = max(self.ready, now - self.interval * (self.burst - 1))
        return evolve(self, ready=begin + self.interval * calls, turn=self.turn + calls)

    def block(self, now: float, seconds: float) -> Lane:
        """Make no calls for so long, after a refusal."""
        return evolve(self, ready=max(self.ready, now + seconds))

    def learn(self, limit: int, window: float) -> Lane:
        """Take over the limit that a response has reported."""
        return evolve(self, allowed=max(1, limit), window=max(0.1, window))

    def unused(self, now: float, timing: FleetTiming) -> bool:
        """Return whether a call has been allowed for longer than workers that keep up leave it unused."""
        return self.ready + max(self.interval, timing.poll) <= now

    def prefers_sweep(self) -> bool:
        """Return whether the next call is reserved for a sweep."""
        return self.turn % RESERVE == RESERVE - 1

    def sweep_interval(self, timing: FleetTiming, *, hinted: bool) -> float:
        """Return the interval in which the budget allows each feed to be swept.

        Args:
            timing: the times of the fleet.
            hinted: whether hints need a part of the budget.
        """
        share = min(1.0, timing.sweep_share) if hinted else 1.0
        return max(timing.sweep, self.feeds * self.interval / share)


def usual_lane(session: str, group: str) -> Lane:
    """Return a lane before the first response."""
    return Lane(session, group, USUAL_LIMITS.get(group, USUAL_LIMITS["Heavy"]))


@frozen
class Feed:
    """One call log, mailbox or address book.

    Attributes:
        session: the session whose client reads it.
        kind: `call`, `message` or `contact`.
        scope: an extension id, `~`, or `account`.
        group: the throttling group of its requests.
        synced: when it was last read; `None` if never.
        due: when it is read next.
        hinted: when the last hint arrived that has not been followed up.
        failures: how often reading it has failed in a row.
        attempts: how often the handler has failed on its first change.
        retry_at: when the handler is called again; `None` if no change waits.
        trouble: the last error, if any.
        lease: the number of its lease.
    """

    session: str
    kind: str
    scope: str
    group: str
    synced: float | None = None
    due: float = 0.0
    hinted: float | None = None
    failures: int = 0
    attempts: int = 0
    retry_at: float | None = None
    trouble: str | None = None
    lease: int = 0

    @property
    def name(self) -> str:
        """The name of its cursor."""
        return f"{self.session}/{self.kind}:{self.scope}"

    @property
    def key(self) -> dict[str, object]:
        """What identifies its lease in the statements."""
        return {"session": self.session, "kind": self.kind, "scope": self.scope, "lease_number": self.lease}

    def after_sync(self, now: float, lane: Lane, timing: FleetTiming, *, hints: bool) -> Feed:
        """Return the feed after it was read: hinted feeds are read again after their delays, others by sweeps.

        Args:
            now: when the request was sent.
            lane: its lane.
            timing: the times of the fleet.
            hints: whether the fleet receives hints.
        """
        read = evolve(self, synced=now, failures=0, trouble=None)
        if self.hinted is not None:
            later = [self.hinted + delay for delay in timing.rechecks(self.kind) if self.hinted + delay > now]
            if later:
                return evolve(read, due=min(later))
        return evolve(read, due=now + lane.sweep_interval(timing, hinted=hints), hinted=None)

    def after_failure(self, now: float, trouble: str, timing: FleetTiming, at_least: float = 0.0) -> Feed:
        """Return the feed after it could not be read."""
        failures = self.failures + 1
        return evolve(self, failures=failures, trouble=trouble, due=now + max(at_least, timing.pause(failures)))

    def after_handler(self, now: float, trouble: str | None, timing: FleetTiming) -> Feed:
        """Return the feed after its first change was handled (`None`), or the handler has failed."""
        if trouble is None:
            return evolve(self, attempts=0, retry_at=None)
        attempts = self.attempts + 1
        retry_at = now + timing.pause(attempts)
        return evolve(self, attempts=attempts, trouble=trouble, retry_at=retry_at, due=max(self.due, retry_at))

    def gives_up(self, timing: FleetTiming) -> bool:
        """Return whether the change at its head is to be set aside."""
        return self.attempts >= timing.attempts


def choose(feeds: Sequence[Feed], lane: Lane, now: float) -> Feed | None:
    """Return the feed of a lane that is read next: hinted first, then the longest unsynchronized.

    The statements of `_sql` choose in the same way.
    """
    due = [feed for feed in feeds if feed.due <= now]
    if lane.ready > now or not due:
        return None
    hinted = [feed for feed in due if feed.hinted is not None]
    swept = [feed for feed in due if feed.hinted is None]
    if hinted and not (swept and lane.prefers_sweep()):
        return min(hinted, key=lambda feed: feed.due)
    return min(swept, key=lambda feed: feed.synced if feed.synced is not None else float("-inf"))


def bottleneck(overdue: int, unused_lanes: int, failing: int, *, slow: int) -> str:
    """Return what keeps a fleet from being fresh.

    Args:
        overdue: how many feeds wait.
        unused_lanes: how many lanes with waiting feeds are unused.
        failing: how many feeds cannot be read.
        slow: how many lanes have more feeds than they can sweep in the wanted interval.
    """
    if overdue and unused_lanes:
        return "workers: feeds wait although their limits allow calls; start more workers"
    if overdue or slow:
        return "rate limits: use more sessions, or hints instead of sweeps"
    return "errors: see the feeds that fail" if failing else "nothing"
