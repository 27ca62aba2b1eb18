"""SIGTSTP and SIGCONT: the signals of job control (Ctrl-Z, `fg`)."""

from __future__ import annotations

import contextlib
import signal
from typing import TYPE_CHECKING, Any

from rcext.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable


def leave_to_main_thread() -> None:
    """Block these signals in this thread: their handlers run in the main thread, which must wake for them."""
    numbers = {getattr(signal, name) for name in ("SIGTSTP", "SIGCONT") if hasattr(signal, name)}
    if numbers and hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_BLOCK, numbers)


class JobControl:
    """Reports when the process is about to be stopped and when it continues. Former handlers are still called.

    Args:
        stopping: called in the signal handler with a function that stops the process, to be called in the main thread
            after the handlers have run.
        continued: called in the signal handler when the process continues.

    Raises:
        ConfigurationError: the system lacks these signals, this is not the main thread, or a former handler is not a
            Python function, so that it could not be restored.
    """

    def __init__(self, stopping: Callable[[Callable[[], None]], None], continued: Callable[[], None]) -> None:
        self._stopping = stopping
        self._continued = continued
        self._former: dict[int, Any] = {}
        self._open = True
        numbers = [getattr(signal, name, None) for name in ("SIGTSTP", "SIGCONT")]
        for number, ours in zip(numbers, (self._on_stop, self._on_continue), strict=True):
            if number is None:
                raise ConfigurationError(
                    "watch: signals=True needs SIGTSTP and SIGCONT, which this system does not have"
                )
            former = signal.getsignal(number)
            if former is None:
                self.restore()
                raise ConfigurationError(
                    f"watch: {number.name} has a handler of native code, which could not be restored"
                )
            if former is signal.SIG_IGN:
                continue  # a process that ignores Ctrl-Z is not stopped by it
            try:
                signal.signal(number, ours)
            except ValueError:
                raise ConfigurationError("watch: signals=True works in the main thread only") from None
            self._former[number] = former

    def restore(self) -> None:
        """Restore the former handlers if ours are still installed; otherwise ours only pass signals on."""
        self._open = False
        for number, former in self._former.items():
            if signal.getsignal(number) in (self._on_stop, self._on_continue):
                with contextlib.suppress(ValueError):  # not the main thread
                    signal.signal(number, former)

    def _on_stop(self, number: int, frame: Any) -> None:
        if self._open:
            self._stopping(lambda: self._stop(number, frame))
        else:
            self._stop(number, frame)

    def _stop(self, number: int, frame: Any) -> None:
        former = self._former[number]
        if callable(former):
            former(number, frame)
            return
        ours = signal.signal(number, signal.SIG_DFL)
        try:
            signal.raise_signal(number)  # returns when the process continues
        finally:
            signal.signal(number, ours)

    def _on_continue(self, number: int, frame: Any) -> None:
        if self._open:
            self._continued()
        former = self._former[number]
        if callable(former):
            former(number, frame)
