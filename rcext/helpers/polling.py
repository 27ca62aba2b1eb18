"""Asks again and again until the answer is there."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar, cast

from rcext.errors import ConfigurationError
from rcext.transport._flow import run, run_async, sleep

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from rcext.transport._flow import Flow

__all__ = ["poll", "poll_async"]

T = TypeVar("T")


def poll(
    function: Callable[[], T],
    until: Callable[[T], bool],
    *,
    interval: float = 1.0,
    growth: float = 1.0,
    longest: float = 60.0,
    timeout: float | None = None,
) -> T:
    """Call a function until its answer will do.

    It is called at once, then after `interval` seconds, then after ever longer ones. An exception of the function ends
    the polling. To stop it from outside, let `until` say so.

    Args:
        function: what is called.
        until: whether an answer will do.
        interval: seconds between the first two calls.
        growth: by what the interval is multiplied after each call.
        longest: seconds between two calls at most.
        timeout: seconds for all of it; the function is called once more when they end. `None` for as long as it takes.

    Returns:
        The answer that will do.

    Raises:
        TimeoutError: none did.
        ConfigurationError: a number that makes no sense.
    """
    return run(_flow(until, interval, growth, longest, timeout), lambda _: function())


async def poll_async(
    function: Callable[[], Awaitable[T]],
    until: Callable[[T], bool],
    *,
    interval: float = 1.0,
    growth: float = 1.0,
    longest: float = 60.0,
    timeout: float | None = None,  # noqa: ASYNC109  # the same signature as the synchronous twin
) -> T:
    """Await a function until its answer will do; cancelling the task ends it. See `poll`."""
    return await run_async(_flow(until, interval, growth, longest, timeout), lambda _: function())


def _flow(until: Callable[[T], bool], interval: float, growth: float, longest: float, timeout: float | None) -> Flow[T]:
    for name, value, least in (("interval", interval, 0.0), ("growth", growth, 1.0), ("longest", longest, 0.0)):
        if not value >= least:
            raise ConfigurationError(f"poll: {name}={value!r} should be {least:g} or more")
    if timeout is not None and not timeout >= 0:
        raise ConfigurationError(f"poll: timeout={timeout!r} should be 0 or more, or None")
    return _rounds(until, interval, growth, longest, timeout)


def _rounds(
    until: Callable[[T], bool], interval: float, growth: float, longest: float, timeout: float | None
) -> Flow[T]:
    deadline = None if timeout is None else time.monotonic() + timeout
    delay = min(interval, longest)
    while True:
        answer = cast("T", (yield None))
        if until(answer):
            return answer
        rest = None if deadline is None else deadline - time.monotonic()
        if rest is not None and rest <= 0:
            raise TimeoutError(f"poll: no answer would do within {timeout} seconds")
        yield from sleep(delay if rest is None else min(delay, rest))
        delay = min(delay * growth, longest)
