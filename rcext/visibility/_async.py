"""Visibility of an asyncio program."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

from rcext._flow import run_async
from rcext.errors import ConfigurationError

from ._base import STOP_WITHIN, Check, Item, Tell, VisibilityBase, Wait, logger
from ._clocks import read_clocks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import TracebackType

    from rcext.platform import AsyncPlatform

    from ._base import Wakeable
    from ._clocks import Clock


class AsyncVisibility(VisibilityBase):
    """Whether the program is in use, for `rcext.AsyncRingCentral`; get it as `rc.visibility`.

    One task of the event loop calls the handlers, which may be `async`, and checks the token; it begins with the first
    call of `watch` or `set_visible`, and ends with `aclose`.

    Args:
        platform: whose token is checked when the program comes back.
        subscriptions: what is woken then.
        clock: another clock than the machine's, for tests.
    """

    def __init__(
        self, platform: AsyncPlatform, subscriptions: Iterable[Wakeable] = (), *, clock: Clock = read_clocks
    ) -> None:
        super().__init__(subscriptions, clock)
        self._platform = platform
        self._inbox: asyncio.Queue[Item] = asyncio.Queue()
        self._event_loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[None] | None = None

    def watch(
        self, *, signals: bool = False, sleep: bool = True, interval: float = 5.0, tolerance: float = 10.0
    ) -> AsyncVisibility:
        """Notice by itself when the program was not running; call it within the event loop. See `Visibility.watch`.

        Use the outcome with `async with`, or await `aclose`.
        """
        self._watch(signals=signals, sleep=sleep, interval=interval, tolerance=tolerance)
        return self

    def set_visible(self, visible: bool) -> None:
        """Say whether the program is visible. Within the event loop, or from any thread once it has begun.

        Raises:
            ConfigurationError: outside of an event loop, where nothing has begun within one yet.
        """
        self._show(visible)

    async def aclose(self) -> None:
        """Stop watching, put former signal handlers back, and end the task. It can be started again."""
        self._unwatch()
        task, self._task, self._event_loop = self._task, None, None
        if task is asyncio.current_task():
            self._inbox.put_nowait(Item(last=True))
        elif task is not None:
            task.cancel()
            await asyncio.wait([task])  # which tells the cancellation of the task from that of the caller

    async def __aenter__(self) -> AsyncVisibility:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def _begin(self) -> None:
        if self._event_loop is not None and not self._event_loop.is_closed():
            return
        try:
            self._event_loop = asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError("visibility: call this within the event loop first") from None
        self._inbox = asyncio.Queue()
        work = run_async(self._loop(), partial(self._perform, self._inbox))
        self._task = self._event_loop.create_task(work, name="rcext-visibility")

    def _stopping(self, stop: Callable[[], None]) -> None:
        loop = self._event_loop
        if loop is None or loop.is_closed():
            stop()
            return
        done = False

        def finish() -> None:
            nonlocal done
            if not done:
                done = True
                stop()
                self._running()

        def announce() -> None:
            self._announce_stop(finish)
            loop.call_later(STOP_WITHIN, finish)

        # The signal handler has interrupted the event loop, which has to go on for the handlers to be called.
        loop.call_soon_threadsafe(announce)

    def _post(self, item: Item) -> None:
        loop = self._event_loop
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(self._inbox.put_nowait, item)

    async def _perform(self, inbox: asyncio.Queue[Item], step: object) -> object:
        if isinstance(step, Wait):
            try:
                async with asyncio.timeout(step.seconds):
                    return await inbox.get()
            except TimeoutError:
                return Item()
        if isinstance(step, Tell):
            await self._call_async("change", step.change)
        if isinstance(step, Check) and self._platform.tokens is not None:
            try:
                await self._platform.is_authorized()
            except Exception as error:
                logger.warning("the token could not be checked on coming back: %s", error)
        return None
