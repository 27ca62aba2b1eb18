"""Jobs: flows that run to their end although the callers that wait for them go away.

A refresh belongs to the session, not to the caller that noticed it first. A synchronous driver runs a job in a thread
of its own, where no `KeyboardInterrupt` arrives; an asynchronous one in a task of its own, which the cancellation of
a caller does not reach. Callers wait for the result, and notice when the job can no longer end: its event loop is
closed or does not run any more, its thread is gone, or the process is a forked child of the one that runs it.

Everything here that two callers may do at once is an atomic operation of a list: no lock can be left held by an
interrupt or be copied by a fork.
"""

from __future__ import annotations

import copy
import os
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast
from weakref import ref

from rcext.errors import RingCentralError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Generator
    from concurrent.futures import Future

T = TypeVar("T")

POLL: Final = 0.25
"""Seconds between two looks at whether a job can still end."""

_IDLE_LIMIT: Final = 1.0
_HOLD: Final = 1.0


class JobLost(Exception):
    """The job can no longer end: start another."""


class Job(Generic[T]):
    """A flow that is run once, by whichever caller starts first, and whose result all callers get.

    Args:
        flow: the program.
    """

    __slots__ = ("_claim", "_errors", "_idle_since", "_loop", "_process", "_task", "_thread", "flow", "future")

    def __init__(self, flow: Generator[object, Any, T]) -> None:
        from concurrent.futures import Future

        self.flow = flow
        self.future: Future[tuple[T | None, BaseException | None]] = Future()
        self.future.set_running_or_notify_cancel()  # a caller that is canceled cannot cancel it
        self._claim = [None]
        self._errors: list[BaseException] = []
        self._process = os.getpid()
        self._thread: threading.Thread | None = None
        self._task: Callable[[], asyncio.Task[Any] | None] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._idle_since: float | None = None

    def claim(self, task: asyncio.Task[Any] | None = None) -> bool:
        """Return whether the calling thread or task is the one that runs the flow."""
        try:
            self._claim.pop()
        except IndexError:
            return False
        if task is None:
            self._thread = threading.current_thread()
        else:
            self._loop = task.get_loop()
            self._task = ref(task)
            untyped: Any = task
            untyped._log_destroy_pending = False  # it cleans up when its loop is gone: asyncio need not report it
            _hold(task)
        return True

    def runs_in(self, task: asyncio.Task[Any] | None = None) -> bool:
        """Return whether the calling thread or task runs it."""
        if task is None:
            return self._thread is threading.current_thread()
        return self._task is not None and self._task() is task

    @property
    def claimed(self) -> bool:
        """Whether a thread or task runs it or has run it."""
        return not self._claim

    def end(self, value: T | None, error: BaseException | None = None) -> None:
        """Hand the result to all callers."""
        if error is not None:
            self._errors.append(error)
        self.future.set_result((value, error))

    def call_when_ended(self, loop: asyncio.AbstractEventLoop, ended: asyncio.Event) -> None:
        """Set an event when the job has ended. Does not keep the event: its loop may be gone before."""
        reference = ref(ended)

        def notify(_future: object) -> None:
            event = reference()
            if event is not None:
                with suppress(RuntimeError):  # the loop is closed
                    loop.call_soon_threadsafe(event.set)

        self.future.add_done_callback(notify)

    def result(self) -> T:
        """Return the result of a job that has ended, or raise its error.

        The first caller gets the error itself, others a copy: one exception in several threads would mix up their
        tracebacks.
        """
        value, error = self.future.result()
        if error is None:
            return cast("T", value)
        try:
            self._errors.pop()
        except IndexError:
            raise _copied(error) from error.__cause__
        raise error

    def lost(self) -> bool:
        """Return whether the job can no longer end."""
        if self._process != os.getpid():
            return True  # its lock may have been held at the fork: the future is not touched
        if self.future.done() or not self.claimed:
            return False
        if self._loop is None:
            return self._thread is not None and not self._thread.is_alive() and not self.future.done()
        if self._loop.is_closed():
            return True
        if self._loop.is_running():
            self._idle_since = None
            return False
        now = time.monotonic()
        if self._idle_since is None:
            self._idle_since = now
        return now - self._idle_since > _IDLE_LIMIT

    def abandon(self) -> None:
        """Close the coroutine of a job that was lost in this process, so that its flow cleans up."""
        task = self._task() if self._task is not None and self._process == os.getpid() else None
        if task is None or task.done():
            return
        with suppress(ValueError, RuntimeError):  # its event loop runs again
            cast("Any", task.get_coro()).close()


def _hold(task: asyncio.Task[Any]) -> None:
    """Keep a task alive as long as its event loop; asyncio has but weak references to tasks."""
    if task.done():
        if not task.cancelled():
            task.exception()  # retrieved: the job has handed it over
    else:
        task.get_loop().call_later(_HOLD, _hold, task)


def _copied(error: BaseException) -> BaseException:
    try:
        return copy.copy(error)
    except Exception:
        return RingCentralError(str(error))
