"""Decisions after an attempt: retry it, return its response, or raise its error (pure functions)."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final, TypeAlias

import httpx

if TYPE_CHECKING:
    from collections.abc import Callable

IDEMPOTENT_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"})
"""Methods whose repetition has the same effect as one request (RFC 9110, 9.2.2)."""

RETRYABLE_STATUSES: Final = frozenset({502, 503, 504})
"""Statuses that a retry may change."""

PRE_SEND_ERRORS: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
"""Errors that occur before a byte of the request is sent."""

_FIRST_PAUSE: Final = 0.2
_MAX_PAUSE: Final = 10.0
_DEFAULT_PENALTY: Final = 30.0
_MAX_RETRY_AFTER: Final = 3600.0


class Retry:
    """Send the request again.

    Attributes:
        pause: seconds to wait before.
    """

    __slots__ = ("pause",)

    def __init__(self, pause: float) -> None:
        self.pause = pause


class Return:
    """Hand the response to the caller."""

    __slots__ = ()


class Raise:
    """Raise the error of the attempt."""

    __slots__ = ()


Decision: TypeAlias = "Retry | Return | Raise"


class Rules:
    """What a call allows.

    Attributes:
        idempotent: whether sending it twice has the same effect as once.
        retries: how many failures are retried.
        waits: whether it waits for rate limits.
    """

    __slots__ = ("idempotent", "retries", "waits")

    def __init__(self, *, idempotent: bool, retries: int, waits: bool) -> None:
        self.idempotent = idempotent
        self.retries = retries
        self.waits = waits


def after_error(
    rules: Rules, failures: int, budget: float, *, unsent: bool, replayable: bool, random: Callable[[], float]
) -> Retry | Raise:
    """Decide after an attempt without a response.

    Args:
        rules: what the call allows.
        failures: failed attempts, this one included.
        budget: seconds that the call may still wait.
        unsent: whether the server cannot have processed the request.
        replayable: whether the body can be sent again.
        random: returns a number from 0 to 1.
    """
    if failures > rules.retries or not replayable or not (rules.idempotent or unsent):
        return Raise()
    pause = backoff(failures, random)
    return Retry(pause) if pause <= budget else Raise()


def after_429(rules: Rules, pause: float, budget: float, *, replayable: bool) -> Retry | Return:
    """Decide after a refusal by a rate limit. The server did not process the request, whatever its method."""
    return Retry(pause) if rules.waits and replayable and pause <= budget else Return()


def after_response(
    rules: Rules,
    status: int,
    retry_after: float | None,
    failures: int,
    budget: float,
    *,
    replayable: bool,
    random: Callable[[], float],
) -> Retry | Return:
    """Decide after any other response.

    Args:
        rules: what the call allows.
        status: the HTTP status.
        retry_after: seconds that the server asks to wait; None if it does not say.
        failures: failed attempts, this one included if it failed.
        budget: seconds that the call may still wait.
        replayable: whether the body can be sent again.
        random: returns a number from 0 to 1.
    """
    if status not in RETRYABLE_STATUSES or not rules.idempotent or failures > rules.retries or not replayable:
        return Return()
    pause = backoff(failures, random) if retry_after is None else retry_after
    return Retry(pause) if pause <= budget else Return()


def backoff(attempt: int, random: Callable[[], float]) -> float:
    """Return the seconds to wait after a failed attempt: doubled each time, at most 10 s, jittered down to a half.

    Args:
        attempt: 1 after the first attempt, 2 after the second...
        random: returns a number from 0 to 1.
    """
    return min(_MAX_PAUSE, _FIRST_PAUSE * 2.0 ** min(attempt - 1, 16)) * (0.5 + random() / 2)


def penalty(headers: httpx.Headers, failures: int, *, now: Callable[[], float], random: Callable[[], float]) -> float:
    """Return how long a 429 blocks its group: `Retry-After` (30 s without one) and some jitter.

    The server's seconds are whole, and a call made too early restarts the penalty.
    """
    asked = retry_after(headers, now)
    return (_DEFAULT_PENALTY if asked is None else asked) + backoff(failures, random)


def retry_after(headers: httpx.Headers, now: Callable[[], float]) -> float | None:
    """Return the seconds of `Retry-After`, a number or a date (RFC 9110, 10.2.3), at most an hour; None without it.

    Args:
        headers: the response's headers.
        now: returns the time in seconds since the epoch.
    """
    value = headers.get("Retry-After")
    if value is None:
        return None
    try:
        seconds = float(value)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(value).timestamp() - now()
        except (ValueError, TypeError, OverflowError):
            return None
    return min(max(0.0, seconds), _MAX_RETRY_AFTER) if seconds < float("inf") else None
