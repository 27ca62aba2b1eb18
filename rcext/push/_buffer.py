"""A bounded buffer between a channel and a consumer, without IO: what is dropped when the consumer is slow, and how
that is said."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, cast

from ._base import moment
from .errors import BufferOverflow
from .notification import Gap, GapReason

if TYPE_CHECKING:
    from ._actions import EventKind
    from .notification import Notification

Overflow: TypeAlias = Literal["drop_oldest", "drop_newest", "raise", "block"]
"""What happens when a consumer is slower than the stream and its buffer is full.

`drop_oldest` and `drop_newest` drop notifications and put a `Gap` in their place; `raise` ends the iteration with
`BufferOverflow`, and does to handlers, to which nothing can be raised, as `drop_newest` does; `block` reads no further
from PubNub until there is room again.
"""


class Item(NamedTuple):
    """One event on its way to a consumer."""

    name: EventKind
    value: Any


def only(item: Item) -> Notification | Gap:
    """What an item of a stream holds."""
    return cast("Notification | Gap", item.value)


class _Dropped:
    __slots__ = ("count", "end", "start")

    def __init__(self, wall: float, delay: float) -> None:
        # What a notification tells of happened some time before it came.
        self.start = wall - delay
        self.end = wall
        self.count = 0

    def add(self, wall: float) -> None:
        self.end = wall
        self.count += 1

    def gap(self) -> Item:
        detail = f"{self.count} notifications were dropped: the consumer is slower than the stream"
        return Item("gap", Gap(moment(self.start), moment(self.end), GapReason.OVERFLOW, detail, self.count))


class Buffer:
    """Events on their way to one consumer. Only notifications count against the limit, and only they are dropped."""

    __slots__ = ("_count", "_delay", "_head", "_items", "_limit", "_policy", "_tail", "error")

    def __init__(self, limit: int, policy: Overflow, delay: float = 0.0) -> None:
        self._items: deque[tuple[Item, float]] = deque()
        self._limit = limit
        self._policy = policy
        self._delay = delay
        self._count = 0
        self._head: _Dropped | None = None
        self._tail: _Dropped | None = None
        self.error: BaseException | None = None

    def __len__(self) -> int:
        return len(self._items) + (self._head is not None) + (self._tail is not None)

    @property
    def full(self) -> bool:
        """Whether the channel is to be held."""
        return self._policy == "block" and self._count >= self._limit

    def push(self, item: Item, wall: float) -> None:
        """Take an event."""
        if self.error is not None:
            return
        if item.name == "notification":
            if self._count >= self._limit and self._policy != "block":
                if self._policy == "raise":
                    self.error = BufferOverflow(
                        f"{self._limit} notifications wait to be read; iterate faster, give a larger buffer, or choose "
                        "another overflow policy"
                    )
                    return
                if self._policy == "drop_newest":
                    self._tail = self._tail or _Dropped(wall, self._delay)
                    self._tail.add(wall)
                    return
                self._drop_oldest()
            self._count += 1
        if self._tail is not None:
            self._items.append((self._tail.gap(), wall))
            self._tail = None
        self._items.append((item, wall))

    def _drop_oldest(self) -> None:
        for place, (item, wall) in enumerate(self._items):
            if item.name == "notification":
                del self._items[place]
                self._count -= 1
                self._head = self._head or _Dropped(wall, self._delay)
                self._head.add(wall)
                return

    def pop(self) -> Item | None:
        """The next event, if there is one."""
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
        """Forget everything."""
        self._items.clear()
        self._head = self._tail = None
        self._count = 0
