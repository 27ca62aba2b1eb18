"""Rate limits of the platform: a window and a penalty per user, application and group."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, MutableMapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._clock import Clock

#: Usual limits of the platform, in calls per minute.
DOCUMENTED = {"Light": 50, "Medium": 40, "Heavy": 10, "Auth": 5}
WINDOW = 60.0


class Verdict:
    """The decision of the limits about one call.

    Attributes:
        allowed: whether the call may proceed.
        headers: the rate limit headers of its answer.
    """

    __slots__ = ("allowed", "headers")

    def __init__(self, allowed: bool, headers: dict[str, str]) -> None:
        self.allowed = allowed
        self.headers = headers


class Limits(MutableMapping[str, int]):
    """Calls per minute by group (`Light`, `Medium`, `Heavy`, `Auth`); a group without an entry is not limited.

    A call beyond the limit is answered with 429 and starts a penalty of `penalty` seconds. During the penalty every
    call of the same user, application and group is rejected and restarts it.

    Attributes:
        html: answer 429 as the gateway does: without headers, with a line of HTML.
        retry_after: send `Retry-After` with a 429.
        window: the length of a window in seconds; default 60.
        penalty: the length of a penalty in seconds; default the window.

    Args:
        clock: the sandbox's clock.
        limits: the initial limits; `True` for the documented ones, `False` for none.
        window: the length of a window and a penalty in seconds.
    """

    def __init__(self, clock: Clock, limits: bool | Mapping[str, int] = False, window: float = WINDOW) -> None:
        if window <= 0:
            raise ValueError(f"window: {window!r} is not a time in seconds; it is 60 on the platform")
        self.html = False
        self.retry_after = True
        self.window = window
        self.penalty = window
        self._clock = clock
        self._lock = threading.Lock()
        self._limits: dict[str, int] = {}
        if limits is True:
            self.update(DOCUMENTED)
        elif limits:
            self.update(limits)
        self._windows: dict[tuple[str, str, str], tuple[float, int]] = {}
        self._penalties: dict[tuple[str, str, str], float] = {}

    def enable(self) -> None:
        """Set the documented limits: Light 50, Medium 40, Heavy 10, Auth 5 per minute."""
        self.update(DOCUMENTED)

    def disable(self) -> None:
        """Remove all limits and penalties."""
        self.clear()
        self.reset()

    def reset(self) -> None:
        """Restart all windows and remove all penalties."""
        with self._lock:
            self._windows.clear()
            self._penalties.clear()

    def check(self, user: str, application: str, group: str) -> Verdict:
        """Count a call, and decide whether it may proceed."""
        limit = self._limits.get(group)
        if limit is None:
            # Not limited, but every answer of the platform has the headers.
            usual = DOCUMENTED.get(group, 0)
            return Verdict(True, self._headers(group, usual, usual, None) if usual else {})
        now = self._clock.now()
        key = (user, application, group)
        with self._lock:
            ends = self._penalties.get(key, 0.0)
            start, count = self._windows.get(key, (now, 0))
            if now - start >= self.window:
                start, count = now, 0
            if ends > now or count >= limit:
                self._penalties[key] = now + self.penalty
                self._windows[key] = (now, 0)
                return Verdict(False, self._headers(group, limit, 0, self.penalty))
            self._windows[key] = (start, count + 1)
            return Verdict(True, self._headers(group, limit, limit - count - 1, None))

    def _headers(self, group: str, limit: int, remaining: int, wait: float | None) -> dict[str, str]:
        if self.html and wait is not None:
            return {}
        headers = {
            "X-Rate-Limit-Group": group.lower(),
            "X-Rate-Limit-Limit": str(limit),
            "X-Rate-Limit-Remaining": str(remaining),
            "X-Rate-Limit-Window": str(int(self.window) or 1),
        }
        if wait is not None and self.retry_after:
            headers["Retry-After"] = str(int(-(-wait // 1)))
        return headers

    def __getitem__(self, group: str) -> int:
        return self._limits[group]

    def __setitem__(self, group: str, limit: int) -> None:
        if group not in DOCUMENTED:
            raise ValueError(f"group: {group!r} is not one of {', '.join(DOCUMENTED)}")
        if limit < 0:
            raise ValueError(f"limits[{group!r}]: {limit!r} is negative; 0 refuses every call")
        self._limits[group] = limit

    def __delitem__(self, group: str) -> None:
        del self._limits[group]

    def __iter__(self) -> Iterator[str]:
        return iter(list(self._limits))

    def __len__(self) -> int:
        return len(self._limits)

    def __repr__(self) -> str:
        return f"Limits({self._limits!r})"
