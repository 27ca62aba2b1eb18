"""Worker threads for blocking calls of asynchronous clients.

A pool of its own: a Redis or a disk that hangs must not take the threads of the program's default executor. The threads
are daemons, and the end of the interpreter waits up to `_EXIT_PATIENCE` seconds for calls that are running. A process
that was forked starts with a pool of its own.
"""

from __future__ import annotations

import atexit
import contextlib
import logging
import threading
import time
from itertools import count
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Final

from ._fork import after_fork

if TYPE_CHECKING:
    from collections.abc import Callable

logger = logging.getLogger("rcext.flow")

_LIMIT: Final = 16
_EXIT_PATIENCE: Final = 10.0


class Work:
    """A function for a worker thread, and what became of it.

    The result has one owner: the caller if it still waits when the function ends, otherwise the worker, which undoes
    it.

    Args:
        function: what to call, once.
        undo: called with the result if the caller is gone.
        notify: called in the worker thread when the function has ended; raises `RuntimeError` if the caller is gone.
    """

    __slots__ = ("_context", "_function", "_handover", "_notify", "_undo", "error", "finished", "result")

    def __init__(
        self, function: Callable[[], Any], undo: Callable[[Any], object] | None, notify: Callable[[], object]
    ) -> None:
        from contextvars import copy_context

        self._context = copy_context()
        self._function = function
        self._notify = notify
        self._undo = [undo] if undo is not None else []
        self._handover = [None]  # list.pop is atomic: it says which side came first
        self.finished = threading.Event()
        self.result: Any = None
        self.error: BaseException | None = None

    def run(self) -> None:
        """Call the function and hand over what came of it; in the worker thread."""
        if not self._handover:  # the caller left before it began
            self.finished.set()
            return
        try:
            self.result = self._context.run(self._function)
        except BaseException as error:
            self.error = error
        finally:
            self.finished.set()
        if _pop(self._handover):
            try:
                self._notify()
            except RuntimeError:  # the event loop is closed
                self.undo()
        else:
            self.undo()

    def leave(self) -> None:
        """Leave the result to the worker, which undoes it. Takes no lock: a garbage collection may call it."""
        if not _pop(self._handover):
            WORKERS.put(self.undo)

    def undo(self) -> None:
        """Undo the result, once."""
        undo = _pop(self._undo)
        if undo and self.error is None:
            try:
                undo[0](self.result)
            except Exception:
                logger.warning("the result of an abandoned call could not be undone", exc_info=True)


class Workers:
    """A small pool of daemon threads.

    Args:
        limit: the number of threads.
    """

    def __init__(self, limit: int = _LIMIT) -> None:
        self._limit = limit
        self._at_exit = False
        self.reset()

    def reset(self) -> None:
        """Start with no threads; in a process that was forked."""
        self._queue: SimpleQueue[Callable[[], object]] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._submissions = count(1)
        self._ends = count(1)
        self._submitted = 0
        self._ended = 0

    def submit(self, job: Callable[[], object]) -> None:
        """Call a function in a worker thread."""
        self._enqueue(job)
        if self._submitted - self._ended > len(self._threads) and len(self._threads) < self._limit:
            self._start_worker()

    def put(self, job: Callable[[], object]) -> None:
        """Call a function in a worker thread. Takes no lock if there is a thread: a garbage collection may call it."""
        self._enqueue(job)
        if not self._threads:
            self._start_worker()

    def spawn(self, job: Callable[[], object]) -> None:
        """Call a function in a thread of its own; in this one if there are no threads."""

        def counted() -> None:  # in the thread, so that an interrupt here cannot leave a job that never ends
            self._submitted = next(self._submissions)
            self._call(job)

        if self._start(counted) is None:
            counted()

    def wait(self, timeout: float) -> bool:
        """Wait until no call is running or queued."""
        deadline = time.monotonic() + timeout
        while self._submitted > self._ended:
            if time.monotonic() > deadline:
                return False
            time.sleep(0.005)
        return True

    def _enqueue(self, job: Callable[[], object]) -> None:
        self._submitted = next(self._submissions)
        self._queue.put(job)

    def _start_worker(self) -> None:
        queue = self._queue
        thread = self._start(lambda: self._work(queue))
        if thread is not None:
            self._threads.append(thread)
        elif not self._threads:
            with contextlib.suppress(Empty):
                self._call(queue.get_nowait())

    def _start(self, target: Callable[[], None]) -> threading.Thread | None:
        if not self._at_exit:
            self._at_exit = True
            atexit.register(self.wait, _EXIT_PATIENCE)
        thread = threading.Thread(target=target, name="rcext-worker", daemon=True)
        try:
            thread.start()
        except RuntimeError:  # a platform without threads, or the interpreter is ending
            return None
        return thread

    def _work(self, queue: SimpleQueue[Callable[[], object]]) -> None:
        while True:
            self._call(queue.get())

    def _call(self, job: Callable[[], object]) -> None:
        try:
            job()
        except BaseException:
            logger.exception("a call in a worker thread failed")
        finally:
            self._ended = next(self._ends)


def _pop(values: list[Any]) -> list[Any]:
    """Remove and return the last value of a list, as a list; empty if there is none."""
    try:
        return [values.pop()]
    except IndexError:
        return []


WORKERS: Final = Workers()
"""The pool of this process."""
after_fork(WORKERS.reset)
