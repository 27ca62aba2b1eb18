"""What helpers need to know of clients and subscriptions, so that one function serves both kinds of client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

S = TypeVar("S")
S_co = TypeVar("S_co", covariant=True)

Transport: TypeAlias = Literal["pubnub", "websocket"]
"""How notifications are delivered."""


class Subscriber(Protocol[S_co]):
    """A client: `RingCentral` makes a `Subscription`, `AsyncRingCentral` an `AsyncSubscription`."""

    def subscription(self, events: Iterable[str], *, transport: Transport = ...) -> S_co:
        """Make a subscription; nothing is sent before it is started."""
        ...


class Extensible(Protocol[S_co]):
    """A subscription to which events can be added; what that returns is awaited where it is an `AsyncSubscription`."""

    def add_events(self, events: Iterable[str]) -> S_co:
        """Listen to these events too."""
        ...
