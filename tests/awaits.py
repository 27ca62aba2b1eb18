"""Ends of asynchronous programs at any of their awaits."""

from __future__ import annotations

import asyncio
import gc
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from tests.waiting import until_async

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Generator

    Program = Callable[[], Coroutine[Any, Any, object]]

WAYS: Final = ("cancel", "timeout", "exit", "close")
"""How a program ends: its task is canceled; its `asyncio.timeout` expires; all tasks are canceled and the event loop is
closed, as `asyncio.run` does after an error; the event loop is closed with its tasks in it.
"""


def ended_at_await(program: Program, then: Program, stop: int, way: str) -> bool:
    """Run a program in an event loop of its own, and end it when one of its tasks suspends for the n-th time.

    Args:
        program: what to run.
        then: run afterwards, in the same event loop if it is still open. No task of the package may be left after it.
        stop: the number of the suspension, counted from 1.
        way: one of `WAYS`.

    Returns:
        Whether there were so many suspensions. If not, the program has run to its end.
    """
    awaits = _Awaits(stop)
    if _was_lost(program, then, awaits, way):
        gc.collect()
        asyncio.run(_finish(then))
    return awaits.left <= 0


def _was_lost(program: Program, then: Program, awaits: _Awaits, way: str) -> bool:
    """Run the program, and return whether its event loop was closed; otherwise run what follows."""
    loop = asyncio.new_event_loop()
    limit = asyncio.Timeout(None)

    async def limited() -> None:
        async with limit:
            await program()

    loop.set_task_factory(awaits.task)
    task = loop.create_task(limited())
    task.add_done_callback(_stop)
    ends: dict[str, Callable[[], object]] = {
        "cancel": partial(loop.call_soon, task.cancel),
        "timeout": partial(loop.call_soon, limit.reschedule, loop.time()),
    }
    awaits.end = ends.get(way, loop.stop)
    loop.run_forever()
    loop.set_task_factory(None)
    task.remove_done_callback(_stop)
    done = task.done()
    if done:
        if not task.cancelled() and not isinstance(task.exception(), TimeoutError):
            task.result()
        loop.run_until_complete(_finish(then))
    _close(loop, cancel=done or way == "exit")
    awaits.end = lambda: None
    return not done


def _stop(task: asyncio.Task[None]) -> None:
    task.get_loop().stop()


async def _finish(then: Program) -> None:
    await then()
    await until_async(lambda: not any(task.get_name().startswith("rcext") for task in asyncio.all_tasks()))


def _close(loop: asyncio.AbstractEventLoop, *, cancel: bool) -> None:
    """Close an event loop; cancel its tasks before, or leave them in it."""
    tasks = asyncio.all_tasks(loop)
    if cancel:
        for task in tasks:
            task.cancel()
        loop.run_until_complete(asyncio.wait(tasks) if tasks else asyncio.sleep(0))
        loop.run_until_complete(loop.shutdown_asyncgens())
    else:
        for task in tasks:
            untyped: Any = task
            untyped._log_destroy_pending = False  # that they are destroyed is what is tested
    loop.close()


class _Awaits:
    """Counts how often the tasks of an event loop suspend.

    Attributes:
        left: how many suspensions are left until the one to end at.
        end: called at that one.
    """

    def __init__(self, stop: int) -> None:
        self.left = stop
        self.end: Callable[[], object] = lambda: None

    def task(
        self, loop: asyncio.AbstractEventLoop, coroutine: Coroutine[Any, Any, Any], **options: Any
    ) -> asyncio.Task[Any]:
        """Create a task whose suspensions count: the task factory of the loop."""
        return asyncio.Task(self._watch(coroutine), loop=loop, **options)

    async def _watch(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        return await _Watched(coroutine, self._suspended)

    def _suspended(self) -> None:
        self.left -= 1
        if self.left == 0:
            self.end()


class _Watched:
    """A coroutine that reports each of its suspensions."""

    def __init__(self, coroutine: Coroutine[Any, Any, Any], suspended: Callable[[], None]) -> None:
        self._coroutine = coroutine
        self._suspended = suspended

    def __await__(self) -> Generator[Any, Any, Any]:
        proceed: Callable[[], Any] = partial(self._coroutine.send, None)
        while True:
            try:
                future = proceed()
            except StopIteration as stop:
                return stop.value
            self._suspended()
            try:
                outcome = yield future
            except GeneratorExit:
                self._coroutine.close()
                raise
            except BaseException as error:
                proceed = partial(self._coroutine.throw, error)
            else:
                proceed = partial(self._coroutine.send, outcome)
