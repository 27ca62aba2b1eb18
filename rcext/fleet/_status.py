"""Report of a fleet: how fresh its feeds are, and what limits it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from attrs import frozen

from rcext.follow.feeds import decode_entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rcext.follow import Change, FollowGap

    from ._planner import Lane


@frozen
class KindStatus:
    """The feeds of one kind. Lags are seconds since a feed was read.

    Attributes:
        kind: `call`, `message` or `contact`.
        feeds: how many are followed.
        never: how many have not been read yet.
        hinted: how many have a hint that is not followed up.
        leased: how many a worker follows now.
        failing: how many cannot be read or delivered.
        overdue: how many wait for a worker or for their rate limit.
        p50: the median lag.
        p95: the lag that 95 % do not exceed.
        p99: the lag that 99 % do not exceed.
        longest: the longest lag.
    """

    kind: str
    feeds: int
    never: int
    hinted: int
    leased: int
    failing: int
    overdue: int
    p50: float
    p95: float
    p99: float
    longest: float


@frozen
class LaneStatus:
    """The budget of one session and throttling group.

    Attributes:
        session: the session.
        group: the throttling group.
        allowed: calls in a window.
        window: the window in seconds.
        feeds: how many feeds share it.
        calls: how many calls were made so far.
        ready_in: the seconds until the next call is allowed; 0 if it is allowed now.
        waits: whether a feed has been due for longer than a worker pauses.
        sweep: the interval in which each feed is swept, as planned.
    """

    session: str
    group: str
    allowed: int
    window: float
    feeds: int
    calls: int
    ready_in: float
    waits: bool
    sweep: float

    @classmethod
    def of(cls, lane: Lane, waits: bool, now: float, sweep: float) -> LaneStatus:
        """Return the status of a lane."""
        ready_in = max(0.0, lane.ready - now)
        return cls(lane.session, lane.group, lane.allowed, lane.window, lane.feeds, lane.turn, ready_in, waits, sweep)


@frozen
class FleetStatus:
    """The state of a fleet.

    Attributes:
        kinds: the feeds by kind.
        lanes: the budgets.
        set_aside: how many changes wait for a replay.
        workers: how many workers follow a feed now.
        limit: what keeps the fleet from being fresh, in words.
    """

    kinds: Sequence[KindStatus]
    lanes: Sequence[LaneStatus]
    set_aside: int
    workers: int
    limit: str


@frozen
class FailedChange:
    """A change on which the handler has failed again and again.

    Attributes:
        id: its number.
        feed: its feed.
        change: the change.
        reason: the last error of the handler.
        at: when it was set aside.
    """

    id: int
    feed: str
    change: Change | FollowGap
    reason: str
    at: datetime

    @classmethod
    def of(cls, id: int, session: str, kind: str, scope: str, entry: str, reason: str, at: float) -> FailedChange:
        """Return the change of a row."""
        moment = datetime.fromtimestamp(at, UTC)
        return cls(id, f"{session}/{kind}:{scope}", decode_entry(0, entry), reason, moment)
