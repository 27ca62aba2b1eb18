"""Protocols of clients and subscriptions, so that a helper accepts both kinds of client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

S = TypeVar("S")
S_co = TypeVar("S_co", covariant=True)

Transport: TypeAlias = Literal["websocket", "pubnub"]
"""The transport of notifications."""


class Subscriber(Protocol[S_co]):
    """A client: `RingCentral` returns a `Subscription`, `AsyncRingCentral` an `AsyncSubscription`."""

    def subscription(self, events: Iterable[str], *, transport: Transport = ...) -> S_co:
        """Create a subscription; nothing is sent before it is started."""
        ...


class Extensible(Protocol[S_co]):
    """A subscription; the result of its methods is awaitable for an `AsyncSubscription`."""

    def add_events(self, events: Iterable[str]) -> S_co:
        """Subscribe to more events."""
        ...
