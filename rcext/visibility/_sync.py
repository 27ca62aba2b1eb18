"""Visibility of a synchronous program."""

from __future__ import annotations

import queue
import threading
from functools import partial
from typing import TYPE_CHECKING

from rcext._flow import run

from ._base import STOP_WITHIN, Check, Item, Tell, VisibilityBase, Wait, logger
from ._clocks import read_clocks
from ._signals import leave_to_main_thread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import TracebackType

    from rcext.platform import Platform

    from ._base import Wakeable
    from ._clocks import Clock

_CLOSE_WITHIN = 1.0


class Visibility(VisibilityBase):
    """Whether the program is in use, for `rcext.RingCentral`; get it as `rc.visibility`. Safe to use from several
    threads.

    One daemon thread calls the handlers and checks the token; it begins with the first call of `watch` or
    `set_visible`, and ends with `close`.

    Args:
        platform: whose token is checked when the program comes back.
        subscriptions: what is woken then.
        clock: another clock than the machine's, for tests.
    """

    def __init__(
        self, platform: Platform, subscriptions: Iterable[Wakeable] = (), *, clock: Clock = read_clocks
    ) -> None:
        super().__init__(subscriptions, clock)
        self._platform = platform
        self._lock = threading.Lock()
        # Of all queues this is the one that a signal handler may put on.
        self._inbox: queue.SimpleQueue[Item] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def watch(
        self, *, signals: bool = False, sleep: bool = True, interval: float = 5.0, tolerance: float = 10.0
    ) -> Visibility:
        """Notice by itself when the program was not running. Use the outcome as a context manager, or call `close`.

        Args:
            signals: listen to SIGTSTP and SIGCONT (Ctrl-Z, `fg`); in the main thread only. Former handlers are called
                as well, and put back in the end. Handlers of `change` have half a second before the process stops.
            sleep: look at the clocks for the sleep of the machine, or another long standstill.
            interval: seconds between two looks at the clocks.
            tolerance: how many seconds a look may come late before it counts as a standstill.

        Raises:
            ConfigurationError: it is watched already, a number makes no sense, or signals cannot be listened to.
        """
        self._watch(signals=signals, sleep=sleep, interval=interval, tolerance=tolerance)
        return self

    def set_visible(self, visible: bool) -> None:
        """Say whether the program is visible: hosts such as GUI toolkits know. From any thread; returns at once."""
        self._show(visible)

    def close(self) -> None:
        """Stop watching, put former signal handlers back, and end the thread. It can be started again."""
        self._unwatch()
        with self._lock:
            thread, self._thread = self._thread, None
        if thread is not None:
            self._inbox.put(Item(last=True))
            if thread is not threading.current_thread():
                thread.join(_CLOSE_WITHIN)

    def __enter__(self) -> Visibility:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _begin(self) -> None:
        with self._lock:
            if self._thread is None:
                self._inbox = queue.SimpleQueue()
                self._thread = threading.Thread(
                    target=self._work, args=(self._inbox,), name="rcext-visibility", daemon=True
                )
                self._thread.start()

    def _work(self, inbox: queue.SimpleQueue[Item]) -> None:
        leave_to_main_thread()
        run(self._loop(), partial(self._perform, inbox))

    def _stopping(self, stop: Callable[[], None]) -> None:
        told = threading.Event()
        self._announce_stop(told.set)
        told.wait(STOP_WITHIN)
        stop()
        self._running()

    def _post(self, item: Item) -> None:
        self._inbox.put(item)

    def _perform(self, inbox: queue.SimpleQueue[Item], step: object) -> object:
        if isinstance(step, Wait):
            try:
                return inbox.get(timeout=step.seconds)
            except queue.Empty:
                return Item()
        if isinstance(step, Tell):
            self._call("change", step.change)
        if isinstance(step, Check) and self._platform.tokens is not None:
            try:
                self._platform.is_authorized()
            except Exception as error:
                logger.warning("the token could not be checked on coming back: %s", error)
        return None
