"""Settings, state and keeper steps that both kinds of subscription share."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Literal, TypeAlias, cast, get_args

from rcext._clock import clock_of
from rcext._connection import ConnectionSettings
from rcext._js import IN_BROWSER
from rcext.errors import ConfigurationError

from ._delivery import BufferedEmitter
from ._protocol import Command, Machine, Waiter
from ._pubnub_machine import PubNubMachine
from ._registry import REGISTRY, HasPlatform, key_of
from .errors import SubscriptionClosed
from .filters import normalize_filters
from .notification import State
from .timing import Now, Timing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rcext.events import Handler
    from ringcentral_api.types import JSON

    from ._delivery import Overflow
    from ._protocol import Input
    from ._subscription_info import SubscriptionInfo
    from ._websocket_machine import SocketRequest
    from .filters import EventFilter

logger = logging.getLogger("rcext.push")

Transport: TypeAlias = Literal["websocket", "pubnub"]
"""How notifications are delivered."""

_SESSION_ENDINGS = {"logout_success": "logged out", "access_violation": "the session is over"}


class Close:
    """Tells the keeper to close."""

    __slots__ = ("error", "reason")

    def __init__(self, reason: str, error: BaseException | None = None) -> None:
        self.reason = reason
        self.error = error


class Wake:
    """Tells the keeper to check the time, and to retry now what waits."""

    __slots__ = ()


class Cancel:
    """Tells the keeper that the caller of a command has gone away."""

    __slots__ = ("waiter",)

    def __init__(self, waiter: Waiter) -> None:
        self.waiter = waiter


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
            raise ConfigurationError(f"transport must be 'websocket' or 'pubnub', not {transport!r}")
        if IN_BROWSER and transport == "pubnub":
            raise ConfigurationError("transport='pubnub' needs threads, which a browser does not have; use 'websocket'")
        if transport == "websocket" and overflow == "block":
            raise ConfigurationError(
                "overflow='block' needs transport='pubnub': the server closes a WebSocket that is not read"
            )
        self._client = client
        self._clock = clock_of(client)
        self._timing = timing
        self._transport: Transport = transport
        filters = normalize_filters(events)
        self._machine: Machine = make_machine(transport, filters, self._timing)
        origin = pubnub_origin if pubnub_origin is not None else getattr(client, "pubnub_origin", None)
        self._origin = cast("str | None", origin)
        connection = getattr(client, "connection", None)
        self._connection = connection if isinstance(connection, ConnectionSettings) else ConnectionSettings()
        self._key = key_of(client)
        self._recorded: SubscriptionInfo | None = None
        self._registered = False
        self._watching: list[tuple[str, Callable[[object], object]]] = []

    @property
    def state(self) -> State:
        """The state of the subscription; a `state` event is emitted at every change."""
        return self._machine.state

    @property
    def reason(self) -> str:
        """Why it is in this state, as text."""
        return self._machine.reason

    @property
    def info(self) -> SubscriptionInfo | None:
        """The subscription as the server last described it; `None` if there is none."""
        return self._machine.info

    @property
    def events(self) -> tuple[str, ...]:
        """The event filters, in full."""
        return self._machine.filters

    @property
    def transport(self) -> Transport:
        """How notifications are delivered."""
        return self._transport

    def is_subscribed(self) -> bool:
        """Return whether the server has the subscription, and its channel is connected or reconnects."""
        return self._machine.state in (State.CONNECTED, State.DEGRADED)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._transport} {self.state}: {', '.join(self.events)}>"

    def _merged(self, events: Iterable[EventFilter]) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self._machine.filters, *normalize_filters(events))))

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
            raise ConfigurationError("requests over the socket need transport='websocket'; use the client itself")
        if not path.startswith("/"):
            raise ConfigurationError(f"path must start with a slash, not {path!r}")
        if not timeout > 0:
            raise ConfigurationError(f"timeout must be more than 0 s, not {timeout!r}")
        for name, value in (("body", body), ("query", query), ("headers", headers)):
            try:
                json.dumps(value, allow_nan=False)
            except (TypeError, ValueError, RecursionError) as exc:
                raise ConfigurationError(f"{name} must be a JSON value: {exc}") from None
        from ._websocket_machine import SocketRequest

        return SocketRequest(method.upper(), path, query, body, headers, timeout)

    def _record(self) -> None:
        """Keep the registry of this machine's subscriptions up to date."""
        info, recorded = self._machine.info, self._recorded
        if self._key is None or (info is recorded and info is not None):
            return
        if info is not None:
            filters = self._machine.filters if self._transport == "pubnub" else None
            REGISTRY.add(self._key, info.id, info.expires_in, filters)
            self._recorded = info
            if recorded is not None and recorded.id != info.id:
                REGISTRY.abandon(recorded.id)
        elif recorded is not None and self._machine.state is State.CLOSED:
            REGISTRY.abandon(recorded.id, reusable=self._machine.failure is None)
            self._recorded = None

    def _should_pause(self) -> bool:
        """Return whether the channel should pause, because a consumer is slow and nothing may be dropped."""
        filled = self._streaming or not self._listens("notification")
        return self._calls.full or (filled and self._stream.full)

    def _resume(self) -> None:
        """Resume the channel if there is room."""
        raise NotImplementedError

    def _set(self, name: str, entries: tuple[tuple[Handler, bool], ...]) -> None:
        super()._set(name, entries)
        self._resume()  # what waited for an iteration may go to the handler

    def _start_stream(self) -> None:
        if not self._registered:
            raise SubscriptionClosed("there is nothing to iterate over yet: call register() first")
        self._streaming = True

    # The keeper's steps.

    def _advance(self, item: Command | Cancel | Close | Wake | Input | None, now: Now) -> None:
        """Pass an item to the machine, and perform the actions that it asks for."""
        try:
            self._handle(item, now)
        except Exception as exc:
            self._fail(exc, now)
            if isinstance(item, Command) and item.waiter is not None:  # the machine may not know it yet
                item.waiter.promise.resolve(None, exc)
        while actions := self._machine.actions():
            for action in actions:
                try:
                    self._perform(action, now)
                except Exception as exc:  # for example, no more threads can be started
                    self._fail(exc, now)

    def _handle(self, item: Command | Cancel | Close | Wake | Input | None, now: Now) -> None:
        if isinstance(item, Command):
            self._machine.command(item, now)
        elif isinstance(item, Cancel):
            self._machine.cancel(item.waiter, now)
        elif isinstance(item, Close):
            self._machine.close(item.reason, now, item.error)
        elif isinstance(item, Wake):
            self._machine.wake(now)
        elif item is not None:
            self._machine.receive(item, now)
        self._machine.tick(now)
        self._record()

    def _perform(self, action: object, now: Now) -> None:
        """Perform an action of the machine."""
        raise NotImplementedError

    def _fail(self, exc: Exception, now: Now) -> None:
        """Close, and fail all waiters."""
        logger.error("a subscription failed", exc_info=exc)
        self._machine.close(f"internal error: {exc}", now, exc)

    def _watch_session(self, close: Callable[[Close], object]) -> None:
        """Close when the session ends."""
        platform = self._client.platform if isinstance(self._client, HasPlatform) else None
        if platform is None or self._watching:
            return
        for name, why in _SESSION_ENDINGS.items():

            def handler(event: object, why: str = why) -> None:
                error = getattr(event, "error", None)
                close(Close(why, error if isinstance(error, BaseException) else SubscriptionClosed(why)))

            platform.on(name, handler)
            self._watching.append((name, handler))

    def _unwatch_session(self) -> None:
        platform = self._client.platform if isinstance(self._client, HasPlatform) else None
        while self._watching:
            name, handler = self._watching.pop()
            if platform is not None:
                platform.off(name, handler)


def make_machine(transport: Transport, filters: tuple[str, ...], timing: Timing) -> Machine:
    """Return the state machine of a transport."""
    if transport == "pubnub":
        return PubNubMachine(filters, timing)
    from ._websocket_machine import WebSocketMachine

    return WebSocketMachine(filters, timing)
