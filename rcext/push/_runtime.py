"""Threads, or tasks of one event loop, behind one interface.

The asynchronous subscription and webhook are written against `AsyncRuntime`; their synchronous twins, generated from
them, use `Runtime`. A runtime belongs to one process, and an `AsyncRuntime` to one event loop.

Futures of a closed event loop are left alone. To finish one would drop its callbacks, which hold the waiting task.
Without them CPython 3.11 crashes when it collects a task that waits within `asyncio.timeout`.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import queue
import threading
import time
from collections import deque
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, NoReturn

from rcext._js import timeout as timeout_after
from rcext._thread import Worker

from .errors import SubscriptionError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine


class AsyncWorker:
    """A task that runs a coroutine function."""

    def __init__(self, function: Callable[[], Coroutine[Any, Any, object]], name: str) -> None:
        self._function = function
        self._name = name
        self._task: asyncio.Task[object] | None = None

    def start(self) -> None:
        """Start the task."""
        self._task = asyncio.get_running_loop().create_task(self._function(), name=self._name)

    @property
    def alive(self) -> bool:
        """Whether the function is running."""
        return self._task is not None and not self._task.done()

    @property
    def is_current(self) -> bool:
        """Whether the caller runs in it."""
        return self._task is not None and self._task is asyncio.current_task()

    def cancel(self) -> None:
        """Cancel the task as soon as it has begun: a coroutine that never began could not fail its waiters."""
        task = self._task
        if task is None:
            return
        if task.get_loop().is_closed():
            untyped: Any = task
            untyped._log_destroy_pending = False  # its owner has noticed: asyncio need not report it
        else:
            task.get_loop().call_soon(task.cancel)


class Promise:
    """The result of a command, for a thread that waits."""

    def __init__(self) -> None:
        self._future: Future[Any] = Future()
        self.error: BaseException | None = None
        self.resolved = False
        self.abandoned = False
        """Whether its waiter was interrupted."""

    def resolve(self, value: Any, error: BaseException | None) -> None:
        """Set the result or the error, once."""
        self.error, self.resolved = error, True
        if not self._future.done():
            self._future.set_exception(error) if error is not None else self._future.set_result(value)

    def wait(self) -> Any:
        """Return the result, or raise the error."""
        return self._future.result()


class AsyncPromise:
    """The result of a command, for a task that waits."""

    def __init__(self) -> None:
        self._future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self.error: BaseException | None = None
        self.resolved = False
        self.abandoned = False
        """Whether its waiter was canceled."""

    def resolve(self, value: Any, error: BaseException | None) -> None:
        """Set the result or the error, once."""
        self.error, self.resolved = error, True
        if not self._future.done() and not self._future.get_loop().is_closed():
            self._future.set_exception(error) if error is not None else self._future.set_result(value)

    async def wait(self) -> Any:
        """Return the result, or raise the error."""
        return await self._future


class Runtime:
    """Inbox, signal and clock of a synchronous subscription. Safe to use from several threads."""

    def __init__(self) -> None:
        self._process = os.getpid()
        self._inbox: queue.SimpleQueue[Any] = queue.SimpleQueue()  # signal handlers may put on it
        self.lock = threading.RLock()
        """Guards the buffers."""
        self.turn = threading.Lock()
        """Lets one sequence of requests run at a time."""
        self._changed = threading.Condition(self.lock)
        self.count = 0
        """The number of calls of `notify`."""

    @staticmethod
    def available() -> bool:
        """Return whether one can be created here: always."""
        return True

    @property
    def inherited(self) -> bool:
        """Whether it belongs to the process that forked this one."""
        return self._process != os.getpid()

    @property
    def usable(self) -> bool:
        """Whether it can be used here."""
        return not self.inherited

    def refuse(self, name: str) -> NoReturn:
        """Raise the error of a use in the wrong process."""
        raise SubscriptionError(_inherited(name, self._process))

    def post(self, item: object) -> bool:
        """Put an item into the inbox, from any thread."""
        self._inbox.put(item)
        return True

    def get(self, timeout: float | None) -> Any:
        """Return the next item of the inbox, or None after so many seconds."""
        try:
            return self._inbox.get(timeout=timeout)
        except queue.Empty:
            return None

    def drain(self) -> list[Any]:
        """Return all items of the inbox."""
        items: list[Any] = []
        with contextlib.suppress(queue.Empty):
            while True:
                items.append(self._inbox.get_nowait())
        return items

    def empty(self) -> bool:
        """Return whether the inbox is empty."""
        return self._inbox.empty()

    def notify(self) -> None:
        """Wake all that wait."""
        with self._changed:
            self.count += 1
            self._changed.notify_all()

    def wake(self) -> None:
        """Wake all that wait; callable from any thread."""
        self.notify()

    def wait(self, seen: int, timeout: float | None) -> bool:
        """Wait until `count` differs from a former value; return whether it did in time."""
        with self._changed:
            return self._changed.wait_for(lambda: self.count != seen, timeout)

    def sleep(self, seconds: float) -> None:
        """Sleep."""
        time.sleep(seconds)


class AsyncRuntime:
    """Inbox, signal and clock of an asynchronous subscription, within one event loop."""

    def __init__(self) -> None:
        self._process = os.getpid()
        self._thread = threading.get_ident()
        self._loop = asyncio.get_running_loop()
        self._inbox: deque[Any] = deque()
        self._getter: asyncio.Future[None] | None = None
        self.lock = contextlib.nullcontext()
        """Nothing: all tasks run in one thread."""
        self.turn = asyncio.Lock()
        """Lets one sequence of requests run at a time."""
        self._waiters: set[asyncio.Future[None]] = set()
        self.count = 0
        """The number of calls of `notify`."""

    @staticmethod
    def available() -> bool:
        """Return whether one can be created here: in a running event loop."""
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return False
        return True

    @property
    def inherited(self) -> bool:
        """Whether it belongs to the process that forked this one."""
        return self._process != os.getpid()

    @property
    def usable(self) -> bool:
        """Whether it can be used here."""
        try:
            return not self.inherited and self._loop is asyncio.get_running_loop()
        except RuntimeError:
            return False

    @property
    def lost(self) -> bool:
        """Whether its event loop is closed."""
        return self._loop.is_closed()

    def refuse(self, name: str) -> NoReturn:
        """Raise the error of a use in the wrong process or event loop."""
        if self.inherited:
            raise SubscriptionError(_inherited(name, self._process))
        raise SubscriptionError(
            f"this {name} belongs to another event loop, which is still open; close it there, or create one for each "
            "event loop"
        )

    def post(self, item: object) -> bool:
        """Put an item into the inbox, from any thread; return False if the event loop is closed."""
        try:
            if threading.get_ident() == self._thread:
                self._put(item)
            else:
                self._loop.call_soon_threadsafe(self._put, item)
        except RuntimeError:
            return False
        return not self._loop.is_closed()

    def _put(self, item: object) -> None:
        self._inbox.append(item)
        if self._getter is not None and not self._getter.done() and not self._loop.is_closed():
            self._getter.set_result(None)

    async def get(self, timeout: float | None) -> Any:  # noqa: ASYNC109  # as in Runtime
        """Return the next item of the inbox, or None after so many seconds."""
        if not self._inbox:
            self._getter = self._loop.create_future()
            with contextlib.suppress(TimeoutError):
                async with timeout_after(timeout):
                    await self._getter
        return self._inbox.popleft() if self._inbox else None

    def drain(self) -> list[Any]:
        """Return all items of the inbox."""
        items = list(self._inbox)
        self._inbox.clear()
        return items

    def empty(self) -> bool:
        """Return whether the inbox is empty."""
        return not self._inbox

    def notify(self) -> None:
        """Wake all that wait."""
        self.count += 1
        if self._loop.is_closed():
            return
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)

    def wake(self) -> None:
        """Wake all that wait; callable from any thread."""
        with contextlib.suppress(RuntimeError):  # the event loop is closed
            self._loop.call_soon_threadsafe(self.notify)

    async def wait(self, seen: int, timeout: float | None) -> bool:  # noqa: ASYNC109  # as in Runtime
        """Wait until `count` differs from a former value; return whether it did in time."""
        waiter = self._loop.create_future()
        self._waiters.add(waiter)
        try:
            with contextlib.suppress(TimeoutError):
                async with timeout_after(timeout):
                    if self.count == seen:
                        await waiter
        finally:
            self._waiters.discard(waiter)
        return self.count != seen

    async def sleep(self, seconds: float) -> None:
        """Sleep."""
        await asyncio.sleep(seconds)


def _inherited(name: str, process: int) -> str:
    return (
        f"this {name} belongs to process {process}, which forked this one, and cannot be inherited; create one here, "
        "after the fork"
    )


__all__ = ["AsyncPromise", "AsyncRuntime", "AsyncWorker", "Promise", "Runtime", "Worker"]
