"""Ends of asynchronous programs at any of their awaits."""

from __future__ import annotations

import asyncio
import gc
import itertools
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from rcext._workers import WORKERS
from tests.waiting import PATIENCE, until_async

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from contextvars import Context

    Program = Callable[[], Coroutine[Any, Any, object]]

WAYS: Final = ("cancel", "timeout", "exit", "close")
"""How a program ends: its task is canceled; its `asyncio.timeout` expires; all tasks are canceled and the event loop is
closed, as `asyncio.run` does after an error; the event loop is closed with its tasks in it.
"""


def end_at_every_await(make: Callable[[], tuple[Program, Program]], way: str) -> int:
    """Run a program again and again, and end it each time after one more step of its tasks.

    Each step ends with an await, or is a callback of the event loop.

    Args:
        make: returns the program, and what is run after its end, in the same event loop if it is still open. No task of
            the package may be left after both.
        way: one of `WAYS`.

    Returns:
        The number of steps after which the program has ended by itself.
    """
    gc.collect()
    gc.freeze()  # what other tests have made would be searched again after every end
    for stop in itertools.count(1):
        try:
            if not _ended(*make(), stop, way):
                return stop
        except BaseException as error:
            error.add_note(f"ended after {stop} steps")
            raise
    raise AssertionError


def _ended(program: Program, then: Program, stop: int, way: str) -> bool:
    """Run a program, end it after so many steps, and return whether there were so many."""
    loop = _CountingLoop()
    lost = _was_lost(loop, program, then, stop, way)
    left = loop.left
    del loop
    if lost:
        gc.collect()
        assert WORKERS.wait(PATIENCE)  # a thread may have held the coroutine until now
        gc.collect()
        asyncio.run(_finish(then))
    return left <= 0


def _was_lost(loop: _CountingLoop, program: Program, then: Program, stop: int, way: str) -> bool:
    """Run the program, and return whether its event loop was closed; otherwise run what follows."""
    limit = asyncio.Timeout(None)

    async def limited() -> None:
        async with limit:
            await program()

    task = loop.create_task(limited())
    ends: dict[str, Callable[[], object]] = {
        "cancel": task.cancel,
        "timeout": partial(limit.reschedule, loop.time()),
    }
    loop.left, loop.end = stop, ends.get(way, loop.stop)
    task.add_done_callback(lambda _: loop.finish())
    loop.run_forever()
    loop.counts = False
    done = task.done()
    if done:
        if not task.cancelled() and not isinstance(task.exception(), TimeoutError):
            task.result()
        loop.run_until_complete(_finish(then))
    _close(loop, cancel=done or way == "exit")
    return not done


async def _finish(then: Program) -> None:
    await then()
    await until_async(lambda: not any(task.get_name().startswith("rcext") for task in asyncio.all_tasks()))


def _close(loop: _CountingLoop, *, cancel: bool) -> None:
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


class _CountingLoop(asyncio.SelectorEventLoop):
    """An event loop that counts the steps of its tasks.

    Attributes:
        left: how many steps are left until the end.
        end: called then.
        counts: whether it counts.
    """

    def __init__(self) -> None:
        super().__init__()
        self.left = 0
        self.end: Callable[[], object] = self.stop
        self.counts = True

    def call_soon(  # type: ignore[override]  # the types of the arguments do not matter here
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """Call a function in the next iteration, and count it."""
        return super().call_soon(self._step, callback, *args, context=context)

    def finish(self) -> None:
        """Stop after the program."""
        if self.counts:
            self.stop()

    def _step(self, callback: Callable[..., object], *args: Any) -> None:
        try:
            callback(*args)
        finally:
            if self.counts:
                self.left -= 1
                if self.left == 0:
                    self.end()
