"""Polling until a condition is met."""

from __future__ import annotations

from concurrent.futures import CancelledError
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar, cast

from rcext._clock import MACHINE_CLOCK
from rcext._flow import call, run, run_async, sleep
from rcext.errors import ConfigurationError

if TYPE_CHECKING:
    import threading
    from collections.abc import Awaitable, Callable

    from rcext._clock import Clock
    from rcext._flow import Flow

__all__ = ["poll", "poll_async"]

T = TypeVar("T")
_LOOK: Final = 0.05
"""Seconds between two looks at a clock that can jump."""


def poll(
    function: Callable[[], T],
    until: Callable[[T], bool],
    *,
    interval: float = 1.0,
    growth: float = 1.0,
    longest: float = 60.0,
    next_delay: Callable[[T, float], float | None] | None = None,
    timeout: float | None = None,
    cancel: threading.Event | None = None,
    clock: Clock = MACHINE_CLOCK,
) -> T:
    """Call a function until its result meets a condition.

    The function is called immediately, then after `interval` seconds, then after growing delays. Its exceptions end the
    polling.

    Args:
        function: the function.
        until: returns whether a result is accepted.
        interval: the first delay in seconds.
        growth: the factor of the delay after each call.
        longest: the maximum delay in seconds, unless `next_delay` returns another one.
        next_delay: receives each rejected result and the next delay; returns another delay, from which later ones grow,
            or `None`.
        timeout: the time limit in seconds; the function is called once more at its end. `None` sets no limit.
        cancel: ends the polling as soon as another thread sets it.
        clock: measures delays and the time limit, such as the clock of a sandbox.

    Returns:
        The accepted result.

    Raises:
        TimeoutError: no result was accepted in time.
        concurrent.futures.CancelledError: `cancel` is set.
        ConfigurationError: a number is out of range.
    """
    _check(interval, growth, longest, timeout)
    flow = _rounds(until, interval, growth, longest, next_delay, timeout, cancel, clock)
    return run(flow, lambda _: function())


async def poll_async(
    function: Callable[[], Awaitable[T]],
    until: Callable[[T], bool],
    *,
    interval: float = 1.0,
    growth: float = 1.0,
    longest: float = 60.0,
    next_delay: Callable[[T, float], float | None] | None = None,
    timeout: float | None = None,  # noqa: ASYNC109  # the same signature as the synchronous twin
    clock: Clock = MACHINE_CLOCK,
) -> T:
    """Await a function until its result meets a condition; canceling the task ends the polling. See `poll`."""
    _check(interval, growth, longest, timeout)
    flow = _rounds(until, interval, growth, longest, next_delay, timeout, None, clock)
    return await run_async(flow, lambda _: function())


def _check(interval: float, growth: float, longest: float, timeout: float | None) -> None:
    for name, value, least in (("interval", interval, 0.0), ("growth", growth, 1.0), ("longest", longest, 0.0)):
        if not value >= least:
            raise ConfigurationError(f"poll: {name}={value!r} should be {least:g} or more")
    if timeout is not None and not timeout >= 0:
        raise ConfigurationError(f"poll: timeout={timeout!r} should be 0 or more, or None")


def _rounds(
    until: Callable[[T], bool],
    interval: float,
    growth: float,
    longest: float,
    next_delay: Callable[[T, float], float | None] | None,
    timeout: float | None,
    cancel: threading.Event | None,
    clock: Clock,
) -> Flow[T]:
    deadline = None if timeout is None else clock.monotonic() + timeout
    delay = min(interval, longest)
    while True:
        if cancel is not None and cancel.is_set():
            raise CancelledError("poll: canceled")
        answer = cast("T", (yield None))
        if until(answer):
            return answer
        rest = None if deadline is None else deadline - clock.monotonic()
        if rest is not None and rest <= 0:
            raise TimeoutError(f"poll: no result was accepted within {timeout} seconds")
        told = next_delay(answer, delay) if next_delay is not None else None
        if told is not None:
            if not told >= 0:
                raise ConfigurationError(f"poll: next_delay returned {told!r}; it should be 0 or more, or None")
            delay = told
        pause = delay if rest is None else min(delay, rest)
        if cancel is not None:
            yield from call(partial(_wait, cancel, clock, pause))
        else:
            yield from sleep(pause, clock)
        delay = min(delay * growth, longest)


def _wait(cancel: threading.Event, clock: Clock, seconds: float) -> None:
    """Wait until the event is set or the time is over, by a clock that can jump."""
    if clock is MACHINE_CLOCK:
        cancel.wait(seconds)
        return
    end = clock.monotonic() + seconds
    while clock.monotonic() < end and not cancel.wait(_LOOK):
        pass
