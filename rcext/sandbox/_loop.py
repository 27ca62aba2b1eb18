"""The server's event loop: actions from other threads, and the timers of the sandbox's clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from ._clock import Clock


class ServerLoop:
    """The loop while the server runs.

    Args:
        clock: the clock whose timers it runs.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._loop: asyncio.AbstractEventLoop | None = None
        self._timer: asyncio.TimerHandle | None = None

    @property
    def running(self) -> bool:
        """Whether the server runs."""
        return self._loop is not None

    def run_soon(self, action: Callable[[], Any]) -> None:
        """Run an action on the loop soon; do nothing if the server does not run. Thread-safe."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(action)

    def attach(self, loop: asyncio.AbstractEventLoop) -> None:
        """Start on a loop; called on it."""
        self._loop = loop
        self._clock.on_change(lambda: self.run_soon(self._arm))
        self._arm()

    def detach(self) -> None:
        """Stop; called on the loop."""
        self._clock.on_change(None)
        if self._timer is not None:
            self._timer.cancel()
        self._loop = None

    def _arm(self) -> None:
        """Wake up when the next timer is due."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        wait = self._clock.until_next()
        if wait is not None and self._loop is not None:
            self._timer = self._loop.call_later(wait, self._tick)

    def _tick(self) -> None:
        try:
            self._clock.run_due()
        finally:
            self._arm()  # one failing timer must not stop the others
