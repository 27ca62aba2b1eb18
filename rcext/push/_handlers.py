"""Who listens to a subscription: typed by event name."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, ClassVar, Literal, TypeAlias, TypeVar, get_args, overload

from ._actions import EventKind
from ._info import SubscriptionInfo
from .notification import Gap, Notification, StateChange

NAMES: tuple[str, ...] = get_args(EventKind)

OnNotification = TypeVar("OnNotification", bound=Callable[[Notification], object])
OnGap = TypeVar("OnGap", bound=Callable[[Gap], object])
OnState = TypeVar("OnState", bound=Callable[[StateChange], object])
OnInfo = TypeVar("OnInfo", bound=Callable[[SubscriptionInfo | None], object])
OnError = TypeVar("OnError", bound=Callable[[BaseException], object])

InfoName: TypeAlias = Literal["subscribe_success", "renew_success", "remove_success"]
ErrorName: TypeAlias = Literal["subscribe_error", "renew_error", "remove_error", "error"]

ForNotification: TypeAlias = "Callable[[Notification], object]"
ForGap: TypeAlias = "Callable[[Gap], object]"
ForState: TypeAlias = "Callable[[StateChange], object]"
ForInfo: TypeAlias = "Callable[[SubscriptionInfo | None], object]"
ForError: TypeAlias = "Callable[[BaseException], object]"

_Handler: TypeAlias = Callable[[Any], object]


class Listening:
    """Handlers by event name. Safe to use from several threads."""

    _takes_async: ClassVar[bool] = False

    def __init__(self) -> None:
        self._handlers: dict[str, tuple[tuple[_Handler, bool], ...]] = {}

    @overload
    def on(
        self, name: Literal["notification"], handler: Callable[[Notification], object]
    ) -> Callable[[Notification], object]: ...
    @overload
    def on(self, name: Literal["gap"], handler: ForGap) -> ForGap: ...
    @overload
    def on(
        self, name: Literal["state"], handler: Callable[[StateChange], object]
    ) -> Callable[[StateChange], object]: ...
    @overload
    def on(
        self, name: InfoName, handler: Callable[[SubscriptionInfo | None], object]
    ) -> Callable[[SubscriptionInfo | None], object]: ...
    @overload
    def on(self, name: ErrorName, handler: ForError) -> ForError: ...
    @overload
    def on(self, name: Literal["notification"]) -> Callable[[OnNotification], OnNotification]: ...
    @overload
    def on(self, name: Literal["gap"]) -> Callable[[OnGap], OnGap]: ...
    @overload
    def on(self, name: Literal["state"]) -> Callable[[OnState], OnState]: ...
    @overload
    def on(self, name: InfoName) -> Callable[[OnInfo], OnInfo]: ...
    @overload
    def on(self, name: ErrorName) -> Callable[[OnError], OnError]: ...

    def on(self, name: EventKind, handler: _Handler | None = None) -> object:
        """Call a handler at every such event; without a handler this is a decorator.

        A handler that raises is logged, and neither the other handlers nor the stream notice.

        Args:
            name: `notification`, `gap`, `state`, `error`, or `subscribe_`, `renew_`, `remove_` with `success` or
                `error`.
            handler: a function of one argument: the `Notification`, the `Gap`, the `StateChange`, the exception of an
                error, or the `SubscriptionInfo` of a success. It may be `async` with `AsyncSubscription` only.

        Returns:
            The handler, to be given to `off`.

        Raises:
            ValueError: for a name that is no event.
            TypeError: for a handler that cannot be called, or is `async` where it cannot be awaited.
        """
        if handler is None:

            def decorate(function: _Handler) -> _Handler:
                return self._add(name, function, once=False)

            return decorate
        return self._add(name, handler, once=False)

    @overload
    def once(
        self, name: Literal["notification"], handler: Callable[[Notification], object]
    ) -> Callable[[Notification], object]: ...
    @overload
    def once(self, name: Literal["gap"], handler: ForGap) -> ForGap: ...
    @overload
    def once(
        self, name: Literal["state"], handler: Callable[[StateChange], object]
    ) -> Callable[[StateChange], object]: ...
    @overload
    def once(
        self, name: InfoName, handler: Callable[[SubscriptionInfo | None], object]
    ) -> Callable[[SubscriptionInfo | None], object]: ...
    @overload
    def once(
        self, name: ErrorName, handler: Callable[[BaseException], object]
    ) -> Callable[[BaseException], object]: ...

    def once(self, name: EventKind, handler: _Handler) -> object:
        """Call a handler at the next such event only. See `on`."""
        return self._add(name, handler, once=True)

    def off(self, name: EventKind | None = None, handler: Callable[[Any], object] | None = None) -> None:
        """Forget handlers.

        Args:
            name: of this event; `None` means all events.
            handler: this handler; `None` means all handlers.
        """
        if name is not None:
            _check(name)
        for known in [name] if name is not None else list(self._handlers):
            entries = self._handlers.get(known, ())
            self._set(known, tuple(entry for entry in entries if handler is not None and entry[0] != handler))

    def _add(self, name: EventKind, handler: _Handler, *, once: bool) -> _Handler:
        _check(name)
        if not callable(handler):
            raise TypeError(f"a handler of {name!r} must be a function, not {type(handler).__name__}")
        if not self._takes_async and inspect.iscoroutinefunction(handler):
            raise TypeError(f"the handler of {name!r} is async; use AsyncSubscription for it")
        self._set(name, (*self._handlers.get(name, ()), (handler, once)))
        return handler

    def _set(self, name: str, entries: tuple[tuple[_Handler, bool], ...]) -> None:
        # The table is replaced, never changed, so that a delivery in another thread goes on over the old one.
        handlers = {**self._handlers, name: entries}
        if not entries:
            del handlers[name]
        self._handlers = handlers

    def _take(self, name: str) -> list[_Handler]:
        entries = self._handlers.get(name, ())
        if any(once for _, once in entries):
            self._set(name, tuple(entry for entry in entries if not entry[1]))
        return [handler for handler, _ in entries]


def _check(name: str) -> None:
    if name not in NAMES:
        raise ValueError(f"no event of a subscription is called {name!r}; there are: {', '.join(sorted(NAMES))}")
