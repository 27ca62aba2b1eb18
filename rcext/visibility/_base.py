"""Handlers and loop that both kinds of visibility share (no I/O)."""

from __future__ import annotations

import contextlib
import logging
import threading
from typing import TYPE_CHECKING, ClassVar, Generic, Literal, Protocol, TypeVar, overload

from attrs import frozen

from rcext._fork import after_fork
from rcext._js import IN_BROWSER
from rcext.errors import ConfigurationError
from rcext.events import Emitter, Handler

from ._changes import Change, Changes, Report
from ._clocks import elapsed
from ._page_events import PageEvents
from ._signals import JobControl

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from rcext._flow import Flow

    from ._clocks import Clock

logger = logging.getLogger("rcext.visibility")

HandlerT = TypeVar("HandlerT", bound=Handler)


class Wakeable(Protocol):
    """A subscription."""

    def wake(self) -> None:
        """Start what is due, such as a renewal, and return at once."""
        ...


@frozen
class Item:
    """An item of the worker's inbox.

    Attributes:
        report: what was noticed, if anything.
        told: called after the handlers.
        last: whether the loop ends with it.
    """

    report: Report | None = None
    told: Callable[[], object] | None = None
    last: bool = False


@frozen
class Wait:
    """Wait for the next `Item`; the result is an empty one after so many seconds."""

    seconds: float | None


@frozen
class Notify:
    """Call the handlers."""

    change: Change


@frozen
class Check:
    """Check the token, and refresh it if it is due."""


class Worker(Protocol):
    """A thread or a task with an inbox; see `_runtime`."""

    @property
    def alive(self) -> bool:
        """Whether it is running."""
        ...

    def start(self) -> None:
        """Start it."""
        ...

    def end(self) -> None:
        """Tell it to end."""
        ...

    def check(self, name: str) -> None:
        """Raise an error if the caller is in another event loop."""
        ...

    def post(self, item: Item) -> None:
        """Put an item into the inbox; from any thread, and from signal handlers."""
        ...

    def before_stop(self, announce: Callable[[Callable[[], object]], None], stop: Callable[[], None]) -> None:
        """Have the handlers called, then stop the process."""
        ...


WorkerT = TypeVar("WorkerT", bound=Worker)


class VisibilityBase(Emitter, Generic[WorkerT]):
    """Handlers, reports, and the loop as a flow."""

    _names: ClassVar[Collection[str]] = ("change",)
    _log: ClassVar[logging.Logger] = logger
    _contain: ClassVar[type[BaseException]] = BaseException

    def __init__(self, subscriptions: Iterable[Wakeable], clock: Clock) -> None:
        super().__init__()
        self._subscriptions = subscriptions
        self._clock = clock
        self._shown = True
        self._interval: float | None = None
        self._tolerance = 0.0
        self._jobs: JobControl | PageEvents | None = None
        self._reset()
        after_fork(self._reset)

    def _reset(self) -> None:
        """Start without a worker; in a forked child the worker is the parent's."""
        self._lock = threading.Lock()
        self._runtime: WorkerT | None = None
        self._changes = Changes(shown=self._shown)
        self._unwatch()

    @property
    def visible(self) -> bool:
        """Whether the program is visible: its host shows it, and no signal has stopped it."""
        return self._shown and not self._stopped

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'visible' if self.visible else 'hidden'}>"

    @overload
    def on(self, names: Literal["change"], handler: Callable[[Change], object]) -> Callable[[Change], object]: ...

    @overload
    def on(self, names: Literal["change"]) -> Callable[[HandlerT], HandlerT]: ...

    def on(self, names: Literal["change"], handler: Handler | None = None) -> object:
        """Call a handler when the program is hidden or shown again; without a handler this is a decorator.

        A handler that raises is logged. When the program is shown again, handlers run before the token is checked.

        Args:
            names: `change`.
            handler: a plain or `async` function of one argument, a `Change`.

        Returns:
            The handler, to pass to `off`.

        Raises:
            ConfigurationError: for another name.
            TypeError: for a handler that cannot be called.
        """
        return self._register(names, handler)

    @overload
    def once(self, names: Literal["change"], handler: Callable[[Change], object]) -> Callable[[Change], object]: ...

    @overload
    def once(self, names: Literal["change"]) -> Callable[[HandlerT], HandlerT]: ...

    def once(self, names: Literal["change"], handler: Handler | None = None) -> object:
        """Call a handler at the next change only. See `on`."""
        return self._register(names, handler, once=True)

    def off(self, names: Literal["change"] | None = None, handler: Handler | None = None) -> None:
        """Remove a handler; without one, all handlers."""
        self._remove(names, handler)

    def _watch(self, *, signals: bool, sleep: bool, interval: float, tolerance: float) -> None:
        if not signals and not sleep:
            raise ConfigurationError("watch: signals or sleep has to be true; there is nothing to watch otherwise")
        for name, value in (("interval", interval), ("tolerance", tolerance)):
            if not 0 < value < float("inf"):
                raise ConfigurationError(f"watch: {name}={value!r} should be a number of seconds above 0")
        self._begin().check("watch")
        if self._interval is not None or self._jobs is not None:
            raise ConfigurationError("watch: this is being watched already; close it first")
        if signals:
            self._jobs = JobControl(self._stopping, self._continued)
        elif IN_BROWSER:
            self._jobs = PageEvents(self._show, self._wake)
        self._interval = interval if sleep else None
        self._tolerance = tolerance
        self._post(Item())  # the loop may be waiting for longer than the interval

    def _unwatch(self) -> None:
        self._interval = None
        jobs, self._jobs = self._jobs, None
        if jobs is not None:
            jobs.restore()
        self._stopped = False

    def _show(self, visible: bool) -> None:
        self._begin()
        self._shown = visible
        self._post(Item(Report("shown" if visible else "hidden", self._clock())))

    def _announce_stop(self, told: Callable[[], object]) -> None:
        self._stopped = True
        self._post(Item(Report("stopping", self._clock()), told))

    def _running(self) -> None:
        self._stopped = False
        self._post(Item(Report("running", self._clock())))

    def _continued(self) -> None:
        self._stopped = False
        self._post(Item(Report("continued", self._clock())))

    def _begin(self) -> WorkerT:
        """Start the worker unless it is running, and return it."""
        with self._lock:
            if self._runtime is not None and not self._runtime.alive:
                self._unwatch()  # its event loop is closed, its task was canceled, or its end was interrupted
                self._runtime.end()
                self._runtime = None
            if self._runtime is None:
                self._runtime = self._start()
                self._runtime.start()
            return self._runtime

    def _start(self) -> WorkerT:
        """Create a worker."""
        raise NotImplementedError

    def _release(self, name: str) -> WorkerT | None:
        """Stop watching, and return the worker to end if it is running."""
        with self._lock:
            runtime = self._runtime
            alive = runtime is not None and runtime.alive
            if runtime is not None and alive:
                runtime.check(name)
            self._unwatch()
            if runtime is not None:
                runtime.end()
            self._runtime = None
            return runtime if alive else None

    def _stopping(self, stop: Callable[[], None]) -> None:
        """Have the handlers called, then stop; called in a signal handler."""
        runtime = self._runtime
        if runtime is None or not runtime.alive:
            stop()
            return

        def stop_and_resume() -> None:
            stop()
            self._running()

        runtime.before_stop(self._announce_stop, stop_and_resume)

    def _post(self, item: Item) -> None:
        """Give the worker an item; from any thread, and from signal handlers."""
        runtime = self._runtime
        if runtime is not None:
            runtime.post(item)

    def _loop(self) -> Flow[None]:
        """Run the worker: wait, call handlers, check the token, until the last item."""
        while True:
            before, limit = self._clock(), self._limit()
            item: Item = yield Wait(self._interval)
            if item.last:
                return
            now = self._clock()
            away = elapsed(before, now)
            changes = self._changes.slept(away, now) if limit is not None and away > limit else []
            if item.report is not None:
                changes += self._changes.report(item.report)
            for change in changes:
                yield Notify(change)
            if item.told is not None:
                item.told()
            if any(change.visible for change in changes):
                yield Check()
                self._wake()

    def _limit(self) -> float | None:
        return None if self._interval is None else self._interval + self._tolerance

    def _wake(self) -> None:
        subscriptions: list[Wakeable] | None = None
        while subscriptions is None:
            with contextlib.suppress(RuntimeError):  # the set changed during the iteration
                subscriptions = list(self._subscriptions)
        for subscription in subscriptions:
            try:
                subscription.wake()
            except Exception:
                logger.exception("a subscription could not be woken")


__all__ = ["Check", "Item", "Notify", "VisibilityBase", "Wait", "Wakeable", "logger"]
