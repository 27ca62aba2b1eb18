"""Threads of a worker that run side by side."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Slots:
    """A limited number of threads.

    Args:
        count: how many.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._threads: set[threading.Thread] = set()
        self._changed = threading.Event()
        self._error: BaseException | None = None

    @property
    def free(self) -> int:
        """How many more threads may be started."""
        return self._count - len(self._threads)

    def start(self, work: Callable[[], None]) -> None:
        """Start a thread."""
        thread = threading.Thread(target=lambda: self._run(thread, work), name="rcext-fleet", daemon=True)
        self._threads.add(thread)
        thread.start()

    def _run(self, thread: threading.Thread, work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as error:
            self._error = error
        finally:
            self._threads.discard(thread)
            self._changed.set()

    def wait(self, seconds: float) -> None:
        """Wait until a thread ends, or for so long; raise the error of a thread that has failed."""
        self._changed.wait(seconds)
        self._changed.clear()
        error, self._error = self._error, None
        if error is not None:
            raise error

    def wake(self) -> None:
        """End `wait` early."""
        self._changed.set()

    def join(self, *, interrupted: bool) -> None:
        """Wait until all threads have ended; they cannot be interrupted."""
        del interrupted
        for thread in list(self._threads):
            thread.join()
