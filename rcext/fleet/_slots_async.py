"""Tasks of a worker that run side by side."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from rcext._js import timeout

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine


class AsyncSlots:
    """A limited number of tasks.

    Args:
        count: how many.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._tasks: set[asyncio.Task[None]] = set()
        self._changed = asyncio.Event()
        self._error: BaseException | None = None

    @property
    def free(self) -> int:
        """How many more tasks may be started."""
        return self._count - len(self._tasks)

    def start(self, work: Callable[[], Coroutine[None, None, None]]) -> None:
        """Start a task."""
        task = asyncio.create_task(work())
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            self._error = task.exception()
        self._changed.set()

    async def wait(self, seconds: float) -> None:
        """Wait until a task ends, or for so long; raise the error of a task that has failed."""
        with suppress(TimeoutError):
            async with timeout(seconds):
                await self._changed.wait()
        self._changed.clear()
        error, self._error = self._error, None
        if error is not None:
            raise error

    def wake(self) -> None:
        """End `wait` early."""
        self._changed.set()

    async def join(self, *, interrupted: bool) -> None:
        """Wait until all tasks have ended; cancel them if the worker is interrupted."""
        if interrupted:
            for task in self._tasks:
                task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)
