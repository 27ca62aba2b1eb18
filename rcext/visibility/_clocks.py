"""Several clocks at once, so that time which one of them misses is seen by another."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeAlias

Reading: TypeAlias = tuple[float, ...]
"""The same moment on several clocks, in seconds, always in the same order."""

Clock: TypeAlias = Callable[[], Reading]
"""Reads several clocks."""


def _boot_clock() -> int | None:
    clock: int | None = getattr(time, "CLOCK_BOOTTIME", None)
    try:
        return clock if clock is not None and time.clock_gettime(clock) else None
    except OSError:  # in a browser it has but a name
        return None


_BOOT = _boot_clock()


def read_clocks() -> Reading:
    """Return the present moment: monotonic clock, wall clock, and the clock since the boot if the system has it.

    The monotonic clock stands still while a Linux or macOS machine sleeps; the other two do not. The
    monotonic clock and the clock since the boot cannot be set; a wall clock that is set jumps.
    """
    boot = (time.clock_gettime(_BOOT),) if _BOOT is not None else ()
    return (time.monotonic(), time.time(), *boot)


def elapsed(since: Reading, now: Reading) -> float:
    """Seconds that have passed by the clock that saw the most."""
    return max(after - before for before, after in zip(since, now, strict=True))
