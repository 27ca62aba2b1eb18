"""Event emitter."""

from __future__ import annotations

import inspect
import logging
import os
import threading
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, TypeVar, cast, overload

from rcext._names import Suggesting
from rcext.errors import ConfigurationError

from ._names import EVENTS, REQUEST_EVENTS, EventName

if TYPE_CHECKING:
    from collections.abc import Collection

    from ._names import AuthEventName, ProgressEventName, RequestEventName
    from ._payloads import AuthEvent, Event, ProgressEvent, RequestEvent

Handler: TypeAlias = Callable[[Any], object]
"""A function of one argument, plain or `async`."""

HandlerT = TypeVar("HandlerT", bound=Handler)

# One lock for all emitters. It is held for microseconds, never while a handler runs, and never across a fork.
_lock = threading.RLock()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_lock.acquire, after_in_parent=_lock.release, after_in_child=_lock.release)


class Emitter(Suggesting):
    """Handlers by event name: the contract of everything in rcext that has `on`, `once` and `off`.

    - `on` and `once` take one name or several, and work as decorators without a handler.
    - A handler is plain or `async`. `emit` runs an `async` handler in an event loop of its own until it finishes;
      `emit_async` awaits it.
    - Handlers run one after the other, in the order of registration.
    - A handler that raises is logged with a traceback. The other handlers and the emitting code go on.
    - A `once` handler runs once for each of its names, however many threads emit.
    - Safe to use from several threads; a handler may add and remove handlers.
    """

    __slots__ = ("_handlers",)

    _names: ClassVar[Collection[str]] = ()
    """The names of all events."""
    _log: ClassVar[logging.Logger] = logging.getLogger("rcext.events")
    """The logger for failures of handlers."""
    _contain: ClassVar[type[BaseException]] = Exception
    """What is logged; a thread of ours logs everything, because `SystemExit` would end it silently."""

    def __init__(self) -> None:
        self._handlers: dict[str, tuple[tuple[Handler, bool], ...]] = {}

    def _register(self, names: str | Sequence[str], handler: Handler | None, *, once: bool = False) -> Any:
        """Register a handler, or return a decorator if there is none."""
        listed = self._listed(names)

        def add(function: HandlerT) -> HandlerT:
            if not callable(function):
                raise TypeError(f"a handler of {names!r} must be a function, not {type(function).__name__}")
            with _lock:
                for name in listed:
                    self._set(name, (*self._handlers.get(name, ()), (function, once)))
            return function

        return add if handler is None else add(handler)

    def _remove(self, names: str | Sequence[str] | None, handler: Handler | None) -> None:
        with _lock:
            for name in self._listed(names) if names is not None else tuple(self._handlers):
                entries = self._handlers.get(name, ())
                self._set(name, tuple(entry for entry in entries if handler is not None and entry[0] != handler))

    def _listens(self, name: str) -> bool:
        """Return whether an event has a handler."""
        return name in self._handlers

    def _take(self, name: str) -> tuple[Handler, ...]:
        """Return the handlers to call now, and forget those that are called once."""
        entries = self._handlers.get(name, ())
        if any(once for _, once in entries):
            with _lock:
                entries = self._handlers.get(name, ())
                self._set(name, tuple(entry for entry in entries if not entry[1]))
        return tuple(handler for handler, _ in entries)

    def _call(self, name: str, value: object) -> None:
        """Call the handlers of an event, and run `async` ones until they finish."""
        for handler in self._take(name):
            try:
                outcome = handler(value)
                if inspect.isawaitable(outcome):
                    _run(_finish(cast("Awaitable[object]", outcome), name, self._log))
            except self._contain:
                self._log.exception("a handler of %r failed", name)

    async def _call_async(self, name: str, value: object) -> None:
        """Call the handlers of an event, and await those that are `async`."""
        for handler in self._take(name):
            try:
                outcome = handler(value)
            except Exception:
                self._log.exception("a handler of %r failed", name)
            else:
                if inspect.isawaitable(outcome):
                    await _finish(cast("Awaitable[object]", outcome), name, self._log)

    def _set(self, name: str, entries: tuple[tuple[Handler, bool], ...]) -> None:
        # The table is replaced, never changed, so that reading it needs no lock.
        handlers = {**self._handlers, name: entries}
        if not entries:
            del handlers[name]
        self._handlers = handlers

    def _listed(self, names: str | Sequence[str]) -> tuple[str, ...]:
        listed: tuple[str, ...] = (names,) if isinstance(names, str) else tuple(names)
        for name in listed:
            if name not in self._names:
                raise ConfigurationError(f"unknown event {name!r}; the events are: {', '.join(sorted(self._names))}")
        return listed


class Events(Emitter):
    """Events of the session, of requests and of long operations; see `Emitter` for the contract of handlers."""

    __slots__ = ("watches_requests",)

    _names: ClassVar[Collection[str]] = EVENTS

    watches_requests: bool
    """Whether a request event has a handler; without one no request event is built."""

    def __init__(self) -> None:
        super().__init__()
        self.watches_requests = False

    @overload
    def on(
        self, names: AuthEventName | Sequence[AuthEventName], handler: Callable[[AuthEvent], object]
    ) -> Callable[[AuthEvent], object]: ...

    @overload
    def on(
        self, names: RequestEventName | Sequence[RequestEventName], handler: Callable[[RequestEvent], object]
    ) -> Callable[[RequestEvent], object]: ...

    @overload
    def on(
        self, names: ProgressEventName, handler: Callable[[ProgressEvent], object]
    ) -> Callable[[ProgressEvent], object]: ...

    @overload
    def on(self, names: EventName | Sequence[EventName], handler: HandlerT) -> HandlerT: ...

    @overload
    def on(self, names: EventName | Sequence[EventName]) -> Callable[[HandlerT], HandlerT]: ...

    def on(self, names: EventName | Sequence[EventName], handler: Handler | None = None) -> object:
        """Call a handler at every such event; without a handler this is a decorator.

        Args:
            names: one event name or several.
            handler: a plain or `async` function of one argument, the event.

        Returns:
            The handler, to pass to `off`.

        Raises:
            ConfigurationError: for an unknown event name.
            TypeError: for a handler that cannot be called.
        """
        return self._register(names, handler)

    @overload
    def once(self, names: EventName | Sequence[EventName], handler: HandlerT) -> HandlerT: ...

    @overload
    def once(self, names: EventName | Sequence[EventName]) -> Callable[[HandlerT], HandlerT]: ...

    def once(self, names: EventName | Sequence[EventName], handler: Handler | None = None) -> object:
        """Call a handler at the next such event only, once for each name. See `on`."""
        return self._register(names, handler, once=True)

    def off(self, names: EventName | Sequence[EventName] | None = None, handler: Handler | None = None) -> None:
        """Remove handlers.

        Args:
            names: of these events; `None` means all events.
            handler: this handler; `None` means all handlers.
        """
        self._remove(names, handler)

    def emit(self, event: Event) -> None:
        """Call the handlers of an event, and run `async` ones until they finish."""
        self._call(event.name, event)

    async def emit_async(self, event: Event) -> None:
        """Call the handlers of an event, and await those that are `async`."""
        await self._call_async(event.name, event)

    def listens(self, name: EventName) -> bool:
        """Return whether an event has a handler."""
        return self._listens(name)

    def _set(self, name: str, entries: tuple[tuple[Handler, bool], ...]) -> None:
        super()._set(name, entries)
        self.watches_requests = not REQUEST_EVENTS.isdisjoint(self._handlers)


async def _finish(outcome: Awaitable[object], name: str, log: logging.Logger) -> None:
    import asyncio

    try:
        await outcome
    except asyncio.CancelledError:
        task = asyncio.current_task()
        if task is None or task.cancelling():
            raise  # this task was cancelled, not something that the handler awaited
        log.exception("a handler of %r awaited something that was cancelled", name)
    except Exception:
        log.exception("a handler of %r failed", name)


def _in_event_loop() -> bool:
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def _run(finished: Coroutine[object, object, None]) -> None:
    """Run a coroutine until it finishes, in this thread or beside the event loop that runs in it."""
    import asyncio

    if not _in_event_loop():
        asyncio.run(finished)
        return
    failure: list[BaseException] = []

    def target() -> None:
        try:
            asyncio.run(finished)
        except BaseException as error:
            failure.append(error)

    thread = threading.Thread(target=target, name="rcext-event-handler", daemon=True)
    thread.start()
    thread.join()
    if failure:
        raise failure[0]


__all__ = ["Emitter", "Events", "Handler"]
