"""The worker of a visibility: a thread, or a task of one event loop, behind one interface.

`AsyncVisibility` is written against `AsyncRuntime`; `Visibility`, generated from it, uses `Runtime`.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from functools import partial
from typing import TYPE_CHECKING, Any

from rcext._js import timeout as timeout_after
from rcext._thread import Worker
from rcext.errors import ConfigurationError

from ._base import Item
from ._signals import leave_to_main_thread

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

STOP_WITHIN = 0.5
"""Seconds that a stop by Ctrl-Z waits for the handlers."""

_NAME = "rcext-visibility"


class Runtime:
    """A daemon thread with an inbox. Safe to use from several threads."""

    def __init__(self, work: Callable[[Runtime], object]) -> None:
        self._inbox: queue.SimpleQueue[Item] = queue.SimpleQueue()  # the only queue that a signal handler may put on
        self._worker = Worker(partial(self._run, work), _NAME)
        self._ending = False

    def start(self) -> None:
        """Start the worker."""
        self._worker.start()

    def _run(self, work: Callable[[Runtime], object]) -> None:
        leave_to_main_thread()
        work(self)

    @property
    def alive(self) -> bool:
        """Whether the worker is running."""
        return self._worker.alive and not self._ending

    def end(self) -> None:
        """Tell the worker to end."""
        self._ending = True
        self.post(Item(last=True))

    def check(self, name: str) -> None:
        """Accept the caller, whatever its thread."""

    def post(self, item: Item) -> None:
        """Put an item into the inbox; from any thread, and from signal handlers."""
        self._inbox.put(item)

    def get(self, seconds: float | None) -> Item:
        """Return the next item of the inbox, an empty one after so many seconds."""
        try:
            return self._inbox.get(timeout=seconds)
        except queue.Empty:
            return Item()

    def close(self, seconds: float) -> bool:
        """Wait for the end; return whether it came in time. In the worker itself, return immediately."""
        if self._worker.is_current:
            return True
        self._worker.join(seconds)
        return not self._worker.alive

    def before_stop(self, announce: Callable[[Callable[[], object]], None], stop: Callable[[], None]) -> None:
        """Have the handlers called, then stop the process; called in a signal handler.

        Args:
            announce: posts the report of the stop, and is passed what to call after the handlers.
            stop: stops the process.
        """
        done = threading.Event()
        announce(done.set)
        done.wait(STOP_WITHIN)
        stop()


class AsyncRuntime:
    """A task with an inbox, within one event loop.

    Raises:
        ConfigurationError: no event loop is running.
    """

    def __init__(self, work: Callable[[AsyncRuntime], Coroutine[Any, Any, object]]) -> None:
        try:
            self._loop = asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError("visibility: call this within the event loop first") from None
        self._inbox: asyncio.Queue[Item] = asyncio.Queue()
        self._task = self._loop.create_task(work(self), name=_NAME)

    def start(self) -> None:
        """Do nothing: the task has been created."""

    def end(self) -> None:
        """Tell the worker to end; it does so even if a handler suppresses the cancellation."""
        self.post(Item(last=True))

    @property
    def alive(self) -> bool:
        """Whether the worker is running."""
        return not self._loop.is_closed() and not self._task.done()

    def check(self, name: str) -> None:
        """Raise an error if the caller is not within the event loop of the worker.

        Raises:
            ConfigurationError: the caller is in another event loop, or in none.
        """
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            loop = None
        if loop is not self._loop:
            raise ConfigurationError(
                f"{name}: this visibility belongs to another event loop, which is still open; close it there, or "
                "create a client for each event loop"
            )

    def post(self, item: Item) -> None:
        """Put an item into the inbox; from any thread, and from signal handlers."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._inbox.put_nowait, item)

    async def get(self, seconds: float | None) -> Item:
        """Return the next item of the inbox, an empty one after so many seconds."""
        try:
            async with timeout_after(seconds):
                return await self._inbox.get()
        except TimeoutError:
            return Item()

    async def aclose(self, seconds: float) -> bool:
        """Cancel the worker; return whether it ended in time. In the worker itself, return immediately."""
        if self._task is asyncio.current_task():
            return True
        self._task.cancel()
        done, _ = await asyncio.wait([self._task], timeout=seconds)
        return bool(done)

    def before_stop(self, announce: Callable[[Callable[[], object]], None], stop: Callable[[], None]) -> None:
        """Have the handlers called, then stop the process; called in a signal handler. See `Runtime.before_stop`."""
        done = False

        def finish() -> None:
            nonlocal done
            if not done:
                done = True
                stop()

        def begin() -> None:
            announce(finish)
            self._loop.call_later(STOP_WITHIN, finish)

        # The signal handler has interrupted the event loop, which must continue for the handlers to be called.
        self._loop.call_soon_threadsafe(begin)


__all__ = ["AsyncRuntime", "Runtime"]
