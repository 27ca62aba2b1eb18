"""The clock of a client: the machine's, or one that a test moves."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from ._js import timeout

if TYPE_CHECKING:
    from collections.abc import Callable


@runtime_checkable
class Clock(Protocol):
    """A clock that a client follows: `RingCentral(clock=...)`. The sandbox's `sb.clock` is one."""

    def now(self) -> float:
        """Return the time in seconds since 1970."""
        ...

    def monotonic(self) -> float:
        """Return seconds that never go back; only differences have a meaning."""
        ...

    def listen(self, wake: Callable[[], object]) -> Callable[[], None]:
        """Call a function, from any thread, after each jump of the clock; the result ends that."""
        ...


class MachineClock:
    """The machine's clock. It does not jump, as far as waiting is concerned."""

    __slots__ = ()

    def now(self) -> float:
        """Return the time in seconds since 1970."""
        return time.time()

    def monotonic(self) -> float:
        """Return the machine's monotonic clock."""
        return time.monotonic()

    def listen(self, wake: Callable[[], object]) -> Callable[[], None]:
        """Return a function that does nothing."""
        return _nothing


MACHINE_CLOCK: Clock = MachineClock()


def clock_of(client: object) -> Clock:
    """Return the clock of a client; that of the machine if it has none."""
    clock = getattr(client, "clock", None)
    return clock if isinstance(clock, Clock) else MACHINE_CLOCK


def sleep(clock: Clock, seconds: float) -> None:
    """Sleep until a clock has moved on by so many seconds."""
    if clock is MACHINE_CLOCK:
        time.sleep(seconds)
        return
    end = clock.monotonic() + seconds
    jumped = threading.Event()
    stop = clock.listen(jumped.set)
    try:
        while (left := end - clock.monotonic()) > 0:
            jumped.wait(left)
            jumped.clear()
    finally:
        stop()


async def sleep_async(clock: Clock, seconds: float) -> None:
    """Sleep until a clock has moved on by so many seconds."""
    import asyncio

    if clock is MACHINE_CLOCK:
        await asyncio.sleep(seconds)
        return
    end = clock.monotonic() + seconds
    jumped = asyncio.Event()
    loop = asyncio.get_running_loop()
    stop = clock.listen(lambda: loop.is_closed() or loop.call_soon_threadsafe(jumped.set))
    try:
        while (left := end - clock.monotonic()) > 0:
            try:
                async with timeout(left):
                    await jumped.wait()
            except TimeoutError:
                pass
            jumped.clear()
    finally:
        stop()


def _nothing() -> None:
    pass
