"""The times that a followed stream keeps, and the pace of its requests."""

from __future__ import annotations

from attrs import Factory, field, frozen
from attrs.validators import gt

from rcext.push import Timing
from rcext.transport._gate import USUAL_LIMITS

_WINDOW = 60.0


@frozen
class FollowTiming:
    """The times that a followed stream keeps, in seconds unless said otherwise.

    Attributes:
        debounce: how long to wait after a notification before the platform is asked what has changed; those that come
            meanwhile are answered with one request.
        calls_after: when to ask again after a call has ended: the log has it late, and its recording later still.
        messages_after: when to ask again after a notification about messages.
        poll: how often to ask where push does not say when.
        sweep: how often to ask while push is connected, in case that it says too little.
        backoff: the first pause after a failure; it doubles with each further one.
        backoff_limit: the longest such pause.
        push_limit: the longest pause before push is tried again where it failed.
        request_timeout: the timeout of each request.
        share: the share of the platform's usual limits that the stream takes at most, of each throttling group.
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


class Pace:
    """When the next request of a throttling group may go: a few at once, and then evenly spread.

    Half of the share may be used up in a burst; so in no minute more than one and a half shares of the limit are used.
    """

    __slots__ = ("_next", "_share")

    def __init__(self, share: float) -> None:
        self._share = share
        self._next: dict[str, float] = {}

    def wait(self, group: str, now: float) -> float:
        """Seconds until a request of the group may go."""
        every, burst = self._of(group)
        return max(0.0, self._next.get(group, 0.0) - now - every * (burst - 1))

    def sent(self, group: str, now: float) -> None:
        """Count a request."""
        self._next[group] = max(self._next.get(group, 0.0), now) + self._of(group)[0]

    def block(self, group: str, now: float, seconds: float) -> None:
        """Hold a group back: the platform has refused a request of it."""
        every, burst = self._of(group)
        self._next[group] = max(self._next.get(group, 0.0), now + seconds + every * (burst - 1))

    def _of(self, group: str) -> tuple[float, float]:
        """The seconds between two requests, and how many may go at once."""
        allowed = USUAL_LIMITS.get(group, USUAL_LIMITS["Light"]) * self._share
        return _WINDOW / allowed, max(1.0, allowed / 2)
