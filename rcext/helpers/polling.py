"""Asks again and again until the answer is there."""

from __future__ import annotations

import time
from concurrent.futures import CancelledError
from functools import partial
from typing import TYPE_CHECKING, TypeVar, cast

from rcext._flow import call, run, run_async, sleep
from rcext.errors import ConfigurationError

if TYPE_CHECKING:
    import threading
    from collections.abc import Awaitable, Callable

    from rcext._flow import Flow

__all__ = ["poll", "poll_async"]

T = TypeVar("T")


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
) -> T:
    """Call a function until its answer will do.

    It is called at once, then after `interval` seconds, then after ever longer ones. An exception of the function ends
    the polling.

    Args:
        function: what is called.
        until: whether an answer will do.
        interval: seconds between the first two calls.
        growth: by what the interval is multiplied after each call.
        longest: seconds between two calls at most, unless `next_delay` says so.
        next_delay: is given each answer that will not do, and the delay that comes next; returns another delay, which
            the later ones grow from, or `None` to leave it as it is.
        timeout: seconds for all of it; the function is called once more when they end. `None` for as long as it takes.
        cancel: another thread sets it to end the polling at once; the function is not called again.

    Returns:
        The answer that will do.

    Raises:
        TimeoutError: none did.
        concurrent.futures.CancelledError: `cancel` is set.
        ConfigurationError: a number that makes no sense.
    """
    _check(interval, growth, longest, timeout)
    return run(_rounds(until, interval, growth, longest, next_delay, timeout, cancel), lambda _: function())


async def poll_async(
    function: Callable[[], Awaitable[T]],
    until: Callable[[T], bool],
    *,
    interval: float = 1.0,
    growth: float = 1.0,
    longest: float = 60.0,
    next_delay: Callable[[T, float], float | None] | None = None,
    timeout: float | None = None,  # noqa: ASYNC109  # the same signature as the synchronous twin
) -> T:
    """Await a function until its answer will do; cancelling the task ends it. See `poll`."""
    _check(interval, growth, longest, timeout)
    flow = _rounds(until, interval, growth, longest, next_delay, timeout, None)
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
) -> Flow[T]:
    deadline = None if timeout is None else time.monotonic() + timeout
    delay = min(interval, longest)
    while True:
        if cancel is not None and cancel.is_set():
            raise CancelledError("poll: cancelled")
        answer = cast("T", (yield None))
        if until(answer):
            return answer
        rest = None if deadline is None else deadline - time.monotonic()
        if rest is not None and rest <= 0:
            raise TimeoutError(f"poll: no answer would do within {timeout} seconds")
        told = next_delay(answer, delay) if next_delay is not None else None
        if told is not None:
            if not told >= 0:
                raise ConfigurationError(f"poll: next_delay returned {told!r}; it should be 0 or more, or None")
            delay = told
        pause = delay if rest is None else min(delay, rest)
        if cancel is not None:
            yield from call(partial(cancel.wait, pause))
        else:
            yield from sleep(pause)
        delay = min(delay * growth, longest)
