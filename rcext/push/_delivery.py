"""Buffers between a subscription and its consumers: handlers and one iterator (no I/O)."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Collection, Sequence
from typing import Any, ClassVar, Literal, NamedTuple, TypeAlias, TypeGuard, TypeVar, cast, get_args, overload

from rcext.errors import ConfigurationError
from rcext.events import Emitter, Handler

from ._machine import moment
from ._protocol import EventKind
from ._subscription_info import SubscriptionInfo
from .errors import BufferOverflow
from .notification import Gap, GapReason, Notification, StateChange

logger = logging.getLogger("rcext.push")

HandlerT = TypeVar("HandlerT", bound=Handler)

InfoName: TypeAlias = Literal["subscribe_success", "renew_success", "remove_success"]
ErrorName: TypeAlias = Literal["subscribe_error", "renew_error", "remove_error", "error"]

ForNotification: TypeAlias = Callable[[Notification], object]
ForGap: TypeAlias = Callable[[Gap], object]
ForState: TypeAlias = Callable[[StateChange], object]
ForInfo: TypeAlias = Callable[[SubscriptionInfo | None], object]
ForError: TypeAlias = Callable[[BaseException], object]

Overflow: TypeAlias = Literal["drop_oldest", "drop_newest", "raise", "block"]
"""What happens when a consumer is slower than the stream and its buffer is full.

`drop_oldest` and `drop_newest` drop notifications and put a `Gap` in their place. `raise` ends the iteration with
`BufferOverflow`; for handlers it works like `drop_newest`. `block` stops reading from PubNub until there is room.
"""


class Item(NamedTuple):
    """One buffered event."""

    name: EventKind
    value: Any


def only(item: Item) -> Notification | Gap:
    """Return the value of an item of a stream."""
    return cast("Notification | Gap", item.value)


class _Dropped:
    __slots__ = ("count", "end", "start")

    def __init__(self, wall: float, latency: float) -> None:
        self.start = wall - latency
        self.end = wall
        self.count = 0

    def add(self, wall: float) -> None:
        self.end = wall
        self.count += 1

    def gap(self) -> Item:
        detail = f"{self.count} notifications were dropped: the consumer is slower than the stream"
        return Item("gap", Gap(moment(self.start), moment(self.end), GapReason.OVERFLOW, detail, self.count))


class Buffer:
    """Buffer of one consumer. Only notifications count against the limit, and only they are dropped."""

    __slots__ = ("_count", "_head", "_items", "_latency", "_limit", "_policy", "_tail", "error")

    def __init__(self, limit: int, policy: Overflow, latency: float = 0.0) -> None:
        self._items: deque[tuple[Item, float]] = deque()
        self._limit = limit
        self._policy = policy
        self._latency = latency
        self._count = 0
        self._head: _Dropped | None = None
        self._tail: _Dropped | None = None
        self.error: BaseException | None = None

    def __len__(self) -> int:
        return len(self._items) + (self._head is not None) + (self._tail is not None)

    @property
    def full(self) -> bool:
        """Whether the channel should pause."""
        return self._policy == "block" and self._count >= self._limit

    def push(self, item: Item, wall: float) -> None:
        """Add an event."""
        if self.error is not None or (item.name == "notification" and not self._make_room(wall)):
            return
        if self._tail is not None:
            self._items.append((self._tail.gap(), wall))
            self._tail = None
        self._items.append((item, wall))

    def _make_room(self, wall: float) -> bool:
        """Apply the policy of a full buffer; return whether the new notification may be added."""
        if self._count < self._limit or self._policy == "block":
            self._count += 1
            return True
        if self._policy == "drop_oldest":
            place = next(place for place, (item, _) in enumerate(self._items) if item.name == "notification")
            self._head = self._head or _Dropped(self._items[place][1], self._latency)
            self._head.add(self._items[place][1])
            del self._items[place]
            return True
        if self._policy == "raise":
            self.error = BufferOverflow(
                f"{self._limit} notifications wait to be read; iterate faster, give a larger buffer, or choose "
                "another overflow policy"
            )
        else:
            self._tail = self._tail or _Dropped(wall, self._latency)
            self._tail.add(wall)
        return False

    def pop(self) -> Item | None:
        """Return the next event, or None if the buffer is empty."""
        if self._head is not None:
            item, self._head = self._head.gap(), None
            return item
        if self._items:
            item, _ = self._items.popleft()
            if item.name == "notification":
                self._count -= 1
            return item
        if self._tail is not None:
            item, self._tail = self._tail.gap(), None
            return item
        return None

    def clear(self) -> None:
        """Drop all events."""
        self._items.clear()
        self._head = self._tail = None
        self._count = 0


class BufferedEmitter(Emitter):
    """Emitter with one buffer before the handlers and one before an iterator; see `rcext.events.Emitter`.

    Args:
        buffer: how many notifications wait for a slow consumer.
        overflow: what happens when there are more.
        latency: how much earlier than its first notification a gap of dropped ones begins.
    """

    _names: ClassVar[Collection[str]] = get_args(EventKind)
    _log: ClassVar[logging.Logger] = logger
    _contain: ClassVar[type[BaseException]] = BaseException

    def __init__(self, buffer: int, overflow: Overflow, latency: float) -> None:
        super().__init__()
        if overflow not in get_args(Overflow):
            raise ConfigurationError(f"overflow must be one of {', '.join(get_args(Overflow))}, not {overflow!r}")
        if buffer < 1:
            raise ConfigurationError(f"buffer must be 1 or more, not {buffer!r}")
        self._stream = Buffer(buffer, overflow, latency)
        # An exception cannot be raised to handlers; a gap tells them.
        self._calls = Buffer(buffer, "drop_newest" if overflow == "raise" else overflow, latency)
        self._streaming = False

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
    def on(self, names: Sequence[EventKind], handler: HandlerT) -> HandlerT: ...
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
    def once(self, names: Sequence[EventKind], handler: HandlerT) -> HandlerT: ...
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

    def _hand_out(self, name: EventKind, value: Any, wall: float) -> bool:
        """Put an event into the buffers; return whether a handler waits for it."""
        item = Item(name, value)
        handled = self._listens(name)
        if handled:
            self._calls.push(item, wall)
        if name in ("notification", "gap"):
            if self._streaming or not self._listens("notification"):
                self._stream.push(item, wall)
            elif not handled:
                self._log_gap(value)
        return handled

    def _relay(self, item: Item) -> bool:
        """Pass a gap of the iterator's own buffer to the `gap` handlers; return whether there are any."""
        if not isinstance(item.value, Gap) or item.value.dropped is None or not self._listens("gap"):
            return False
        self._calls.push(item, 0.0)
        return True

    def _is_for_iteration(self, value: Notification | Gap) -> TypeGuard[Notification]:
        """Return whether plain iteration yields it; gaps go to the handlers, or to the log."""
        if isinstance(value, Gap):
            if not self._listens("gap"):
                self._log_gap(value)
            return False
        return True

    def _before_handlers(self, item: Item) -> None:
        """Log a gap whose handlers were removed while it was buffered."""
        if item.name == "gap" and not self._listens("gap"):
            self._log_gap(cast("Gap", item.value))

    def _log_gap(self, gap: Gap) -> None:
        logger.warning("notifications may be missing, and 'gap' does not have a handler: %s", gap.detail)
