"""Visibility of asynchronous programs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from rcext._flow import run_async

from ._base import Check, Notify, VisibilityBase, Wait, logger
from ._clocks import read_clocks
from ._runtime import AsyncRuntime

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import TracebackType

    from rcext.platform import AsyncPlatform

    from ._base import Wakeable
    from ._clocks import Clock

_CLOSE_TIMEOUT = 0.9


class AsyncVisibility(VisibilityBase[AsyncRuntime]):
    """Whether the program is in use, for `rcext.AsyncRingCentral`; get it as `rc.visibility`.

    A worker calls the handlers and checks the token: a daemon thread, or in asyncio a task. It starts with the first
    call of `watch` or `set_visible`, and ends with `aclose`. A forked child process does not inherit it; there, call
    `watch` again.

    Args:
        platform: its token is checked when the program is shown again.
        subscriptions: they are woken when the program is shown again.
        clock: replaces the clocks of the machine in tests.
    """

    def __init__(
        self, platform: AsyncPlatform, subscriptions: Iterable[Wakeable] = (), *, clock: Clock = read_clocks
    ) -> None:
        super().__init__(subscriptions, clock)
        self._platform = platform

    def watch(
        self, *, signals: bool = False, sleep: bool = True, interval: float = 5.0, tolerance: float = 10.0
    ) -> AsyncVisibility:
        """Detect that the program was not running. Use the result with `async with`, or call `aclose`.

        In a browser it also follows the page: whether it is shown, and whether the machine is online.

        Args:
            signals: handle SIGTSTP and SIGCONT (Ctrl-Z, `fg`); in the main thread only. Former handlers are called
                as well, and restored by `aclose`. Handlers of `change` have half a second before the process stops.
            sleep: read the clocks regularly, to detect the sleep of the machine or another long pause.
            interval: seconds between two readings.
            tolerance: how many seconds a reading may be late before it counts as a pause.

        Raises:
            ConfigurationError: it is watched already, a number is out of range, signals cannot be handled, or the
                call is not made within the event loop (asyncio only).
        """
        self._watch(signals=signals, sleep=sleep, interval=interval, tolerance=tolerance)
        return self

    def set_visible(self, visible: bool) -> None:
        """Set whether the host, such as a GUI toolkit, shows the program. Call it from any thread; it returns at once.

        Raises:
            ConfigurationError: the first call is not made within an event loop (asyncio only).
        """
        self._show(visible)

    async def aclose(self) -> None:
        """Stop watching, restore former signal handlers, and end the worker. It can be started again.

        Returns within a second; a handler that does not end is left running, with a warning.

        Raises:
            ConfigurationError: the worker runs in another event loop, which is open (asyncio only).
        """
        runtime = self._release("close")
        if runtime is not None and not await runtime.aclose(_CLOSE_TIMEOUT):
            logger.warning("a handler of 'change' has not ended within %s s and is left running", _CLOSE_TIMEOUT)

    async def __aenter__(self) -> AsyncVisibility:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def _start(self) -> AsyncRuntime:
        return AsyncRuntime(self._work)

    async def _work(self, runtime: AsyncRuntime) -> None:
        await run_async(self._loop(), partial(self._perform, runtime))

    async def _perform(self, runtime: AsyncRuntime, step: object) -> object:
        if isinstance(step, Wait):
            return await runtime.get(step.seconds)
        if isinstance(step, Notify):
            await self._call_async("change", step.change)
        if isinstance(step, Check) and self._platform.tokens is not None:
            try:
                await self._platform.is_authorized()
            except Exception as error:
                logger.warning("the token could not be checked when the program was shown again: %s", error)
        return None
