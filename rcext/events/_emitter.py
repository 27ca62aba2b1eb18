"""Who is told what happens."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast, overload

from rcext._handlers import finish, tell

from ._names import EVENTS, REQUEST_EVENTS, EventName

if TYPE_CHECKING:
    from ._names import AuthEventName, RequestEventName
    from ._payloads import AuthEvent, Event, RequestEvent

logger = logging.getLogger("rcext.events")

Handler: TypeAlias = Callable[[Any], object]
"""A function of one argument, an `AuthEvent` or a `RequestEvent`, plain or `async`."""

HandlerT = TypeVar("HandlerT", bound=Handler)


class Events:
    """Handlers by event name. Safe to use from several threads.

    A handler may be plain or `async`; one that raises is logged, and neither the other handlers nor the caller notice.
    """

    __slots__ = ("_handlers", "watches_requests")

    watches_requests: bool
    """Whether any handler listens to requests; requests are not described to nobody."""

    def __init__(self) -> None:
        self._handlers: dict[str, tuple[tuple[Handler, bool], ...]] = {}
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
    def on(self, names: EventName | Sequence[EventName], handler: HandlerT) -> HandlerT: ...

    @overload
    def on(self, names: EventName | Sequence[EventName]) -> Callable[[HandlerT], HandlerT]: ...

    def on(self, names: EventName | Sequence[EventName], handler: Handler | None = None) -> object:
        """Call a handler at every such event; without a handler this is a decorator.

        Args:
            names: one event name or several.
            handler: a plain or `async` function of one argument, the event.

        Returns:
            The handler, to be given to `off`.

        Raises:
            ValueError: for a name that is not an event.
        """
        if handler is None:

            def decorate(function: HandlerT) -> HandlerT:
                return self._add(names, function, once=False)

            return decorate
        return self._add(names, handler, once=False)

    def once(self, names: EventName | Sequence[EventName], handler: HandlerT) -> HandlerT:
        """Call a handler at the next such event only, once for each name. See `on`."""
        self._add(names, handler, once=True)
        return handler

    def off(self, names: EventName | Sequence[EventName] | None = None, handler: Handler | None = None) -> None:
        """Forget handlers.

        Args:
            names: of these events; `None` means all events.
            handler: this handler; `None` means all handlers.
        """
        for name in _listed(names) if names is not None else tuple(self._handlers):
            kept = tuple(
                (known, once)
                for known, once in self._handlers.get(name, ())
                if handler is not None and known != handler
            )
            self._set(name, kept)

    def emit(self, event: Event) -> None:
        """Call the handlers of an event; those that are `async` are run to their end."""
        for handler in self._take(event.name):
            try:
                outcome = handler(event)
                if inspect.isawaitable(outcome):
                    _run(finish(cast("Awaitable[object]", outcome), event.name, logger))
            except Exception:
                logger.exception("a handler of %r failed", event.name)

    async def emit_async(self, event: Event) -> None:
        """Call the handlers of an event and await those that are `async`."""
        for handler in self._take(event.name):
            await tell(handler, event, event.name, logger)

    def listens(self, name: EventName) -> bool:
        """Whether an event has any handler."""
        return name in self._handlers

    def _add(self, names: EventName | Sequence[EventName], handler: HandlerT, *, once: bool) -> HandlerT:
        for name in _listed(names):
            self._set(name, (*self._handlers.get(name, ()), (handler, once)))
        return handler

    def _take(self, name: str) -> tuple[Handler, ...]:
        entries = self._handlers.get(name)
        if not entries:
            return ()
        if any(once for _, once in entries):
            self._set(name, tuple(entry for entry in entries if not entry[1]))
        return tuple(handler for handler, _ in entries)

    def _set(self, name: str, entries: tuple[tuple[Handler, bool], ...]) -> None:
        # The table is replaced, never changed, so that an emission in another thread goes on over the old one.
        handlers = {**self._handlers, name: entries}
        if not entries:
            del handlers[name]
        self._handlers = handlers
        self.watches_requests = not REQUEST_EVENTS.isdisjoint(handlers)


def _listed(names: EventName | Sequence[EventName]) -> tuple[str, ...]:
    listed: tuple[str, ...] = (names,) if isinstance(names, str) else tuple(names)
    for name in listed:
        if name not in EVENTS:
            raise ValueError(f"no event is called {name!r}; there are: {', '.join(sorted(EVENTS))}")
    return listed


def _run(finished: Coroutine[object, object, None]) -> None:
    import asyncio
    import threading

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        asyncio.run(finished)
        return
    # A synchronous client used inside a running loop: the handler gets a loop of its own, in a thread of its own.
    failure: list[BaseException] = []

    def target() -> None:
        try:
            asyncio.run(finished)
        except BaseException as error:
            failure.append(error)

    thread = threading.Thread(target=target, name="rcext-event-handler")
    thread.start()
    thread.join()
    if failure:
        raise failure[0]
