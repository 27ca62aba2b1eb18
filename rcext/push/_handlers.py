"""Typed `on`, `once` and `off` of a subscription."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Sequence
from typing import ClassVar, Literal, TypeAlias, TypeVar, get_args, overload

from rcext.events import Emitter, Handler

from ._protocol import EventKind
from ._subscription_info import SubscriptionInfo
from .notification import Gap, Notification, StateChange

HandlerT = TypeVar("HandlerT", bound=Handler)

InfoName: TypeAlias = Literal["subscribe_success", "renew_success", "remove_success"]
ErrorName: TypeAlias = Literal["subscribe_error", "renew_error", "remove_error", "error"]

ForNotification: TypeAlias = Callable[[Notification], object]
ForGap: TypeAlias = Callable[[Gap], object]
ForState: TypeAlias = Callable[[StateChange], object]
ForInfo: TypeAlias = Callable[[SubscriptionInfo | None], object]
ForError: TypeAlias = Callable[[BaseException], object]


class SubscriptionEvents(Emitter):
    """Handlers by event name; see `rcext.events.Emitter` for their contract."""

    _names: ClassVar[Collection[str]] = get_args(EventKind)
    _log: ClassVar[logging.Logger] = logging.getLogger("rcext.push")

    @overload
    def on(self, names: Literal["notification"], handler: ForNotification) -> ForNotification: ...
    @overload
    def on(self, names: Literal["gap"], handler: ForGap) -> ForGap: ...
    @overload
    def on(self, names: Literal["state"], handler: ForState) -> ForState: ...
    @overload
    def on(self, names: InfoName | Sequence[InfoName], handler: ForInfo) -> ForInfo: ...
    @overload
    def on(self, names: ErrorName | Sequence[ErrorName], handler: ForError) -> ForError: ...
    @overload
    def on(self, names: EventKind | Sequence[EventKind], handler: HandlerT) -> HandlerT: ...
    @overload
    def on(self, names: EventKind | Sequence[EventKind]) -> Callable[[HandlerT], HandlerT]: ...

    def on(self, names: EventKind | Sequence[EventKind], handler: Handler | None = None) -> object:
        """Call a handler at every such event; without a handler this is a decorator.

        A handler that raises is logged; the other handlers and the stream go on.

        Args:
            names: one event name or several: `notification`, `gap`, `state`, `error`, or `subscribe_`, `renew_`,
                `remove_` with `success` or `error`.
            handler: a plain or `async` function of one argument: the `Notification`, the `Gap`, the `StateChange`, the
                exception of an error, or the `SubscriptionInfo` of a success.

        Returns:
            The handler, to pass to `off`.

        Raises:
            ConfigurationError: for an unknown event name.
            TypeError: for a handler that cannot be called.
        """
        return self._register(names, handler)

    @overload
    def once(self, names: Literal["notification"], handler: ForNotification) -> ForNotification: ...
    @overload
    def once(self, names: Literal["gap"], handler: ForGap) -> ForGap: ...
    @overload
    def once(self, names: Literal["state"], handler: ForState) -> ForState: ...
    @overload
    def once(self, names: InfoName | Sequence[InfoName], handler: ForInfo) -> ForInfo: ...
    @overload
    def once(self, names: ErrorName | Sequence[ErrorName], handler: ForError) -> ForError: ...
    @overload
    def once(self, names: EventKind | Sequence[EventKind], handler: HandlerT) -> HandlerT: ...
    @overload
    def once(self, names: EventKind | Sequence[EventKind]) -> Callable[[HandlerT], HandlerT]: ...

    def once(self, names: EventKind | Sequence[EventKind], handler: Handler | None = None) -> object:
        """Call a handler at the next such event only, once for each name. See `on`."""
        return self._register(names, handler, once=True)

    def off(self, names: EventKind | Sequence[EventKind] | None = None, handler: Handler | None = None) -> None:
        """Remove handlers.

        Args:
            names: of these events; `None` means all events.
            handler: this handler; `None` means all handlers.
        """
        self._remove(names, handler)
