"""What the synchronous and the asynchronous subscription share: settings, state and the buffers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, cast, get_args, runtime_checkable

from ._actions import Command, Now, Ticket, Timing, read_clock
from ._buffer import Buffer, Item, Overflow
from ._core import PubNubCore
from ._handlers import Listening
from .errors import SubscriptionClosed
from .filters import normalize_filters
from .notification import Gap, Notification, State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ringcentral_api.types import JSON

    from ._actions import Action, EventKind
    from ._info import SubscriptionInfo
    from ._websocket_core import SocketRequest
    from .filters import EventFilter

Transport: TypeAlias = Literal["pubnub", "websocket"]
"""How notifications are delivered."""

PLATFORM_ENDINGS = {"logout_success": "logged out", "access_violation": "the session is over"}


class AnyCore(Protocol):
    """The core of any transport, as the drivers see it."""

    filters: tuple[str, ...]
    state: State
    reason: str
    failure: BaseException | None
    held: bool
    info: SubscriptionInfo | None

    def command(self, command: Command, now: Now) -> None: ...
    def report(self, report: Any, now: Now) -> None: ...
    def tick(self, now: Now) -> None: ...
    def wake(self, now: Now) -> None: ...
    def close(self, reason: str, now: Now, error: BaseException | None = None) -> None: ...
    def actions(self) -> list[Action]: ...
    def wait(self, now: Now) -> float | None: ...
    def idle(self) -> bool: ...


@runtime_checkable
class _HasPlatform(Protocol):
    @property
    def platform(self) -> Any: ...


class Close:
    """Asks the driver to come to its end."""

    __slots__ = ("error", "reason")

    def __init__(self, reason: str, error: BaseException | None = None) -> None:
        self.reason = reason
        self.error = error


class Wake:
    """Asks the driver to look at the time, and to try again now what waits."""

    __slots__ = ()


class SubscriptionBase(Listening):
    """Settings, state and buffers."""

    def __init__(
        self,
        client: object,
        events: Iterable[EventFilter],
        *,
        transport: Transport,
        buffer: int,
        overflow: Overflow,
        pubnub_origin: str | None,
        timing: Timing | None,
    ) -> None:
        super().__init__()
        if transport not in get_args(Transport):
            raise ValueError(f"transport must be 'pubnub' or 'websocket', not {transport!r}")
        if overflow not in get_args(Overflow):
            raise ValueError(f"overflow must be one of {', '.join(get_args(Overflow))}, not {overflow!r}")
        if transport == "websocket" and overflow == "block":
            raise ValueError("overflow='block' is for transport='pubnub': a WebSocket that is not read is closed")
        if buffer < 1:
            raise ValueError(f"buffer must be 1 at least, not {buffer!r}")
        self._client = client
        self._timing = timing or Timing()
        self._transport: Transport = transport
        filters = normalize_filters(events)
        self._core: AnyCore = make_core(transport, filters, self._timing)
        origin = pubnub_origin if pubnub_origin is not None else getattr(client, "pubnub_origin", None)
        self._origin = cast("str | None", origin)
        self._stream = Buffer(buffer, overflow)
        self._calls = Buffer(buffer, overflow)
        self._streaming = False
        self._watching: list[tuple[str, Callable[[object], object]]] = []

    # How it is.

    @property
    def state(self) -> State:
        """How the subscription is doing. A `state` event tells of every change."""
        return self._core.state

    @property
    def reason(self) -> str:
        """Why it is in this state, in words."""
        return self._core.reason

    @property
    def info(self) -> SubscriptionInfo | None:
        """The subscription as the platform last described it; `None` while there is none."""
        return self._core.info

    @property
    def events(self) -> tuple[str, ...]:
        """The event filters that are listened to, in full."""
        return self._core.filters

    @property
    def transport(self) -> Transport:
        """How notifications are delivered."""
        return self._transport

    def is_subscribed(self) -> bool:
        """Whether the platform has the subscription and its channel is connected, or is about to be connected again."""
        return self._core.state in (State.CONNECTED, State.DEGRADED)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._transport} {self.state}: {', '.join(self.events)}>"

    # What drivers use.

    def _merged(self, events: Iterable[EventFilter]) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self._core.filters, *normalize_filters(events))))

    def _socket_request(
        self,
        method: str,
        path: str,
        query: dict[str, str] | None,
        body: JSON,
        headers: dict[str, str] | None,
        timeout: float,
    ) -> SocketRequest:
        if self._transport != "websocket":
            raise ValueError("requests over the socket need transport='websocket'; use the client itself")
        if not path.startswith("/"):
            raise ValueError(f"path must begin with a slash, not {path!r}")
        if not timeout > 0:
            raise ValueError(f"timeout must be more than 0 s, not {timeout!r}")
        from ._websocket_core import SocketRequest

        return SocketRequest(method.upper(), path, query, body, headers, timeout)

    def _hand_out(self, name: EventKind, value: Any, now: Now) -> bool:
        """Put an event into the buffers; whether a handler waits for it."""
        item = Item(name, value)
        handled = name in self._handlers
        if handled:
            self._calls.push(item, now.wall)
        if name in ("notification", "gap") and (self._streaming or "notification" not in self._handlers):
            self._stream.push(item, now.wall)
        return handled

    def _held(self) -> bool:
        """Whether the channel is to be held, since a consumer is slow and nothing may be dropped."""
        return self._calls.full or (self._streaming and self._stream.full)

    def _ending(self) -> BaseException | None:
        """What an iteration raises at its end; `None` for an end that was asked for."""
        return self._stream.error or self._core.failure

    def _watch_session(self, close: Callable[[Close], None]) -> None:
        """End with the session."""
        platform = self._client.platform if isinstance(self._client, _HasPlatform) else None
        if platform is None or self._watching:
            return
        for name, why in PLATFORM_ENDINGS.items():

            def handler(event: object, why: str = why) -> None:
                error = getattr(event, "error", None)
                close(Close(why, error if isinstance(error, BaseException) else SubscriptionClosed(why)))

            platform.on(name, handler)
            self._watching.append((name, handler))

    def _unwatch_session(self) -> None:
        platform = self._client.platform if isinstance(self._client, _HasPlatform) else None
        while self._watching:
            name, handler = self._watching.pop()
            if platform is not None:
                platform.off(name, handler)


def make_core(transport: Transport, filters: tuple[str, ...], timing: Timing) -> AnyCore:
    """The core of a transport."""
    if transport == "pubnub":
        return PubNubCore(filters, timing)
    from ._websocket_core import WebSocketCore

    return WebSocketCore(filters, timing)


def only(item: Item) -> Notification | Gap:
    """What an item of a stream holds."""
    return cast("Notification | Gap", item.value)


__all__ = [
    "AnyCore",
    "Close",
    "Command",
    "SubscriptionBase",
    "Ticket",
    "Transport",
    "Wake",
    "make_core",
    "only",
    "read_clock",
]
