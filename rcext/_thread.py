"""Daemon threads whose start may be interrupted."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Worker:
    """A daemon thread that runs a function once.

    `KeyboardInterrupt` may end `start` at any moment. Afterwards either the function runs and `alive` is true, or it
    never will. Store the worker before you start it, and replace a stored one that is not alive.
    """

    def __init__(self, function: Callable[[], object], name: str) -> None:
        self.alive = False
        """Whether the function is running, or about to run."""
        self._function = function
        self._claim = [None]  # list.pop is atomic: it says whether the thread or the interrupt came first
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Start the thread."""
        try:
            self.alive = True
            self._thread.start()
        except BaseException:
            if self._take():
                self.alive = False
            raise

    def _run(self) -> None:
        if self._take():
            try:
                self._function()
            finally:
                self.alive = False

    def _take(self) -> bool:
        try:
            self._claim.pop()
        except IndexError:
            return False
        return True

    @property
    def is_current(self) -> bool:
        """Whether the caller runs in it."""
        return self._thread is threading.current_thread()

    def cancel(self) -> None:
        """Do nothing: a thread cannot be canceled. It ends by itself."""

    def join(self, timeout: float) -> None:
        """Wait for its end."""
        self._thread.join(timeout)
