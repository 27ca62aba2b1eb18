"""When a request may be sent again, and after how long."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final

import httpx

if TYPE_CHECKING:
    from collections.abc import Callable

REPEATABLE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"})
"""Methods whose repetition does no more than the first request (RFC 9110, 9.2.2)."""

REPEATABLE_STATUSES: Final = frozenset({502, 503, 504})
"""Statuses that a second try may change."""

NEVER_SENT: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
"""Errors that come before a byte of the request has left."""

_FIRST_WAIT: Final = 0.2
_LONGEST_WAIT: Final = 10.0


def backoff(attempt: int, random: Callable[[], float]) -> float:
    """Seconds to wait after a failed attempt: doubled each time, at most 10 s, jittered between half and whole.

    Args:
        attempt: 1 after the first attempt, 2 after the second...
        random: gives a number from 0 to 1.
    """
    return min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** min(attempt - 1, 16)) * (0.5 + random() / 2)


def retry_after(headers: httpx.Headers, now: Callable[[], float]) -> float | None:
    """Seconds to wait as `Retry-After` says, as a number or a date (RFC 9110, 10.2.3); `None` where it does not say.

    Args:
        headers: the answer's.
        now: gives the time in seconds since the epoch.
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
    return max(0.0, seconds) if seconds < float("inf") else None
