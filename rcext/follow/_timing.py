"""Times of a followed stream, and the throttle of its requests."""

from __future__ import annotations

from attrs import Factory, field, frozen
from attrs.validators import gt

from rcext._names import Suggesting
from rcext.push import Timing
from rcext.transport import USUAL_LIMITS

_WINDOW = 60.0


@frozen
class FollowTiming(Suggesting):
    """Times of a followed stream, in seconds unless stated otherwise.

    Attributes:
        debounce: the delay between a notification and the request for changes; notifications in between share it.
        calls_after: the delays of further requests after a call has ended. The call log lags, recordings lag more.
        messages_after: the delays of further requests after a notification of a message.
        poll: the interval of requests while push is down or disabled.
        sweep: the interval of requests while push is connected, as a safety net.
        backoff: the first pause after a failure; doubles with each further failure.
        backoff_limit: the longest such pause.
        push_limit: the longest pause before push is tried again after a failure.
        request_timeout: the timeout of each request.
        share: the maximum share of the usual rate limit that the stream uses in each throttling group.
        push: the times of the subscription.
    """

    debounce: float = 0.2
    calls_after: tuple[float, ...] = (5.0, 20.0, 60.0)
    messages_after: tuple[float, ...] = (5.0,)
    poll: float = 60.0
    sweep: float = 600.0
    backoff: float = 1.0
    backoff_limit: float = 60.0
    push_limit: float = 900.0
    request_timeout: float = 30.0
    share: float = field(default=0.6, validator=gt(0))
    push: Timing = Factory(Timing)


class Throttle:
    """Rate limiter of each throttling group: a burst, then evenly spaced requests.

    A burst may use half of the share, so that no minute has more than one and a half shares of the limit.
    """

    __slots__ = ("_next", "_share")

    def __init__(self, share: float) -> None:
        self._share = share
        self._next: dict[str, float] = {}

    def wait(self, group: str, now: float) -> float:
        """Return the seconds until the group may send its next request."""
        interval, burst = self._rate(group)
        return max(0.0, self._next.get(group, 0.0) - now - interval * (burst - 1))

    def sent(self, group: str, now: float) -> None:
        """Count a request."""
        self._next[group] = max(self._next.get(group, 0.0), now) + self._rate(group)[0]

    def block(self, group: str, now: float, seconds: float) -> None:
        """Block a group after a 429."""
        interval, burst = self._rate(group)
        self._next[group] = max(self._next.get(group, 0.0), now + seconds + interval * (burst - 1))

    def _rate(self, group: str) -> tuple[float, float]:
        """Return the seconds between two requests, and the size of a burst."""
        allowed = USUAL_LIMITS.get(group, USUAL_LIMITS["Light"]) * self._share
        return _WINDOW / allowed, max(1.0, allowed / 2)
