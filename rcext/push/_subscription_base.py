"""What the synchronous and the asynchronous subscription share: settings, state and the buffers."""

from __future__ import annotations

import json
import logging
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, cast, get_args, runtime_checkable

from rcext.errors import ConfigurationError

from ._delivery import BufferedEmitter
from ._protocol import Command, Machine, Waiter
from ._pubnub_machine import PubNubMachine
from .errors import SubscriptionClosed
from .filters import normalize_filters
from .notification import State
from .timing import Now, Timing, read_clock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ringcentral_api.types import JSON

    from ._delivery import Overflow
    from ._protocol import Input
    from ._subscription_info import SubscriptionInfo
    from ._websocket_machine import SocketRequest
    from .filters import EventFilter

logger = logging.getLogger("rcext.push")

Transport: TypeAlias = Literal["pubnub", "websocket"]
"""How notifications are delivered."""

PLATFORM_ENDINGS = {"logout_success": "logged out", "access_violation": "the session is over"}


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


class SubscriptionBase(BufferedEmitter):
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
        timing = timing or Timing()
        super().__init__(buffer, overflow, timing.latency)
        if transport not in get_args(Transport):
            raise ValueError(f"transport must be 'pubnub' or 'websocket', not {transport!r}")
        if transport == "websocket" and find_spec("websockets") is None:
            raise ConfigurationError(
                "transport='websocket' needs the package websockets: pip install 'rcext[websocket]'"
            )
        if transport == "websocket" and overflow == "block":
            raise ValueError("overflow='block' is for transport='pubnub': a WebSocket that is not read is closed")
        self._client = client
        self._timing = timing
        self._transport: Transport = transport
        filters = normalize_filters(events)
        self._core: Machine = make_machine(transport, filters, self._timing)
        origin = pubnub_origin if pubnub_origin is not None else getattr(client, "pubnub_origin", None)
        self._origin = cast("str | None", origin)
        self._registered = False
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
        for name, value in (("body", body), ("query", query), ("headers", headers)):
            try:
                json.dumps(value, allow_nan=False)
            except (TypeError, ValueError, RecursionError) as exc:
                raise ValueError(f"{name} must be what JSON can say: {exc}") from None
        from ._websocket_machine import SocketRequest

        return SocketRequest(method.upper(), path, query, body, headers, timeout)

    def _should_pause(self) -> bool:
        """Whether the channel is to be paused, since a consumer is slow and nothing may be dropped."""
        filled = self._streaming or "notification" not in self._handlers
        return self._calls.full or (filled and self._stream.full)

    def _resume(self) -> None:
        """Let the channel go on, where there is room."""
        raise NotImplementedError

    def _register(self, names: str | Sequence[str], handler: Any, *, once: bool = False) -> Any:
        registered = super()._register(names, handler, once=once)
        self._resume()  # what waited for an iteration may go to the handler
        return registered

    def _ending(self) -> BaseException | None:
        """What an iteration raises at its end; `None` for an end that was asked for."""
        return self._stream.error or self._core.failure

    def _begin_stream(self) -> None:
        if not self._registered:
            raise SubscriptionClosed("there is nothing to iterate over yet: call register() first")
        self._streaming = True

    # What the keepers do, in a thread or in a task.

    def _advance(self, item: Command | Close | Wake | Input | None, now: Now) -> None:
        """Tell the core what has come, if anything has, and do what it wants done."""
        try:
            self._handle(item, now)
        except Exception as exc:
            self._failed(exc, now)
        while actions := self._core.actions():
            for action in actions:
                try:
                    self._perform(action, now)
                except Exception as exc:  # no more threads to be had, for one
                    self._failed(exc, now)

    def _handle(self, item: Command | Close | Wake | Input | None, now: Now) -> None:
        if isinstance(item, Command):
            self._core.command(item, now)
        elif isinstance(item, Close):
            self._core.close(item.reason, now, item.error)
        elif isinstance(item, Wake):
            self._core.wake(now)
        elif item is not None:
            self._core.receive(item, now)
        self._core.tick(now)

    def _perform(self, action: object, now: Now) -> None:
        """Do what the core wants done."""
        raise NotImplementedError

    def _failed(self, exc: Exception, now: Now) -> None:
        """Close, so that whoever waits is told in place of waiting for ever."""
        logger.error("a subscription failed", exc_info=exc)
        self._core.close(f"internal error: {exc}", now, exc)

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


def make_machine(transport: Transport, filters: tuple[str, ...], timing: Timing) -> Machine:
    """The core of a transport."""
    if transport == "pubnub":
        return PubNubMachine(filters, timing)
    from ._websocket_machine import WebSocketMachine

    return WebSocketMachine(filters, timing)


__all__ = [
    "Close",
    "Command",
    "Machine",
    "SubscriptionBase",
    "Transport",
    "Waiter",
    "Wake",
    "make_machine",
    "read_clock",
]
