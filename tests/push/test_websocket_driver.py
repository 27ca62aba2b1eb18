"""Both drivers over WebSockets that the test plays itself: commands, requests, ends and the registry (no sockets)."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import TYPE_CHECKING, Any, cast

import httpx
import pytest

from rcext._connection import ConnectionSettings
from rcext.errors import ConfigurationError
from rcext.push import (
    AsyncSubscription,
    Gap,
    Notification,
    State,
    StateChange,
    Subscription,
    SubscriptionClosed,
    SubscriptionError,
    SubscriptionTimeout,
    Timing,
)
from rcext.push._protocol import Input, OpenSocket, SocketClosed, SocketText
from rcext.push._registry import Registry
from tests.push.test_driver import CONNECTION, ours, settled, until
from tests.push.threads import threads

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from pathlib import Path

    from ringcentral_api.client import Request

FILTER = "/restapi/v1.0/account/~/presence"
OTHER = "/restapi/v1.0/account/~/extension"


class Client:
    """A client that gets tokens for WebSockets."""

    connection = CONNECTION

    def __init__(self) -> None:
        self.calls: list[str] = []

    def answer(self, request: Request) -> httpx.Response:
        self.calls.append(f"{request.operation.method} {request.path}")
        body = {"uri": "wss://ws.example.com/ws", "ws_access_token": "secret"}
        return httpx.Response(200, json=body, request=httpx.Request("POST", "http://127.0.0.1/"))

    def send(self, request: Request) -> httpx.Response:
        return self.answer(request)


class AsyncClient(Client):
    async def send(self, request: Request) -> httpx.Response:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]  # for AsyncSubscription
        await asyncio.sleep(0)
        return self.answer(request)


class FakeSocket:
    """A WebSocket with its server."""

    opened: list[FakeSocket]
    made: int

    def __init__(
        self, action: OpenSocket, report: Callable[[Input], object], connection: ConnectionSettings, timing: Timing
    ) -> None:
        self.url = action.url
        self.generation = action.generation
        self.report = report
        self.given = (connection, timing)
        self.alive = False
        self.requests: list[tuple[str, str, Any]] = []
        self.metas: list[dict[str, Any]] = []
        self.silent = False
        FakeSocket.opened.append(self)

    def start(self) -> None:
        self.alive = True
        self.tell({"type": "ConnectionDetails", "messageId": "m", "status": 200}, {})

    def tell(self, *frame: object) -> None:
        self.report(SocketText(self.generation, json.dumps(frame)))

    def write(self, text: str) -> None:
        meta, *rest = json.loads(text)
        if meta["type"] != "ClientRequest":
            self.tell(meta)
            return
        self.metas.append(meta)
        self.requests.append((meta["method"], meta["path"], rest[0] if rest else None))
        if self.silent:
            return
        if meta["method"] == "POST" and meta["path"].endswith("/subscription"):
            FakeSocket.made += 1
        mode = {"transportType": "WebSocket"}
        info = {"id": f"S{FakeSocket.made}", "status": "Active", "eventFilters": [FILTER], "deliveryMode": mode}
        body = info if "/subscription" in meta["path"] else {"path": meta["path"]}
        self.tell({"type": "ClientRequest", "messageId": meta["messageId"], "status": 200, "headers": {"A": "b"}}, body)

    def notify(self, uuid: str) -> None:
        self.tell({"type": "ServerNotification", "messageId": uuid}, {"uuid": uuid, "event": FILTER, "body": {}})

    def close(self) -> None:
        self.alive = False


@pytest.fixture(autouse=True)
def sockets(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[FakeSocket]]:
    monkeypatch.setattr("rcext.push._websocket.Socket", FakeSocket)
    monkeypatch.setattr("rcext.push._websocket.AsyncSocket", FakeSocket)
    FakeSocket.opened, FakeSocket.made = [], 0
    yield FakeSocket.opened
    until(lambda: not any(socket.alive for socket in FakeSocket.opened))
    until(lambda: not threads())


class Blocking:
    """The synchronous subscription behind the interface of the other one."""

    def __init__(self, events: Subscription) -> None:
        self.subscription = events

    def __getattr__(self, name: str) -> Any:
        method = getattr(self.subscription, "close" if name == "aclose" else name)

        async def call(*arguments: Any, **options: Any) -> Any:
            return await asyncio.to_thread(method, *arguments, **options)

        return call

    async def stream(self, silence: float | None = None) -> AsyncIterator[Any]:
        items = self.subscription.stream(silence)
        while (item := await asyncio.to_thread(next, items, None)) is not None:
            yield item


def make(kind: str, **options: Any) -> tuple[Any, Any]:
    """Return a subscription whose methods are asynchronous, and the object itself."""
    if kind == "async":
        events = AsyncSubscription(cast("Any", AsyncClient()), [FILTER], **options)
        return events, events
    plain = Subscription(cast("Any", Client()), [FILTER], **options)
    return Blocking(plain), plain


KINDS = pytest.mark.parametrize("kind", ["sync", "async"])


@KINDS
async def test_the_life_of_a_subscription(kind: str, sockets: list[FakeSocket]) -> None:
    timing = Timing(poll=7.0)
    events, plain = make(kind, timing=timing)
    assert repr(plain) == f"<{type(plain).__name__} websocket closed: {FILTER}>"
    assert (plain.transport, plain.events, plain.info, plain.is_subscribed()) == ("websocket", (FILTER,), None, False)
    info = await events.register()
    assert (info.id, plain.info, plain.state, plain.is_subscribed()) == ("S1", info, State.CONNECTED, True)
    assert plain.reason == "subscribed, connection alive"
    assert plain._client.calls == ["POST /restapi/oauth/wstoken"]
    [socket] = sockets
    assert socket.url == "wss://ws.example.com/ws?access_token=secret"
    assert socket.given == (CONNECTION, timing)
    body = {"eventFilters": [FILTER], "deliveryMode": {"transportType": "WebSocket"}}
    assert socket.requests == [("POST", "/restapi/v1.0/subscription", body)]
    assert (await events.renew()).id == "S1"
    assert (await events.set_events([OTHER])).id == "S1"
    assert plain.events == (OTHER,)
    await events.add_events(["/account/~/presence", OTHER])
    assert plain.events == (OTHER, FILTER)
    assert socket.requests[1:] == [
        ("GET", "/restapi/v1.0/subscription/S1", None),
        ("PUT", "/restapi/v1.0/subscription/S1", {"eventFilters": [OTHER]}),
        ("PUT", "/restapi/v1.0/subscription/S1", {"eventFilters": [OTHER, FILTER]}),
    ]
    await events.remove()
    assert socket.requests[-1] == ("DELETE", "/restapi/v1.0/subscription/S1", None)
    assert (plain.state, plain.info, socket.alive) == (State.CLOSED, None, False)
    with pytest.raises(SubscriptionClosed, match="the subscription is closed: removed"):
        await events.renew()
    assert await events.set_events([FILTER]) is None
    await settled(lambda: not ours() and not threads())


@KINDS
async def test_requests_over_the_socket(kind: str, sockets: list[FakeSocket]) -> None:
    events, _ = make(kind)
    await events.register()
    response = await events.request("get", "/restapi/v1.0/x", query={"a": "b"}, headers={"C": "d"})
    assert (response.status, response.headers, response.body) == (200, {"A": "b"}, {"path": "/restapi/v1.0/x"})
    assert response.text is None
    meta = sockets[0].metas[-1]
    assert (meta["method"], meta["path"], meta["query"], meta["headers"]) == (
        "GET",
        "/restapi/v1.0/x",
        {"a": "b"},
        {"C": "d"},
    )
    await events.request("POST", "/y", body={"e": 1})
    assert sockets[0].requests[-1] == ("POST", "/y", {"e": 1})
    sockets[0].silent = True
    with pytest.raises(SubscriptionTimeout, match="no answer came over the socket in time; the call may have been"):
        await events.request("GET", "/z", timeout=0.001)
    await events.aclose()


@KINDS
@pytest.mark.parametrize(
    ("arguments", "options", "message"),
    [
        (("GET", "x"), {}, "path must start with a slash, not 'x'"),
        (("GET", "/x"), {"timeout": 0}, "timeout must be more than 0 s, not 0"),
        (("GET", "/x"), {"body": float("nan")}, "body must be a JSON value: Out of range float values"),
        (("GET", "/x"), {"query": {"a": object()}}, "query must be a JSON value: Object of type object"),
        (("GET", "/x"), {"headers": {"a": b""}}, "headers must be a JSON value: Object of type bytes"),
    ],
)
async def test_requests_that_are_wrong(
    kind: str, arguments: tuple[str, str], options: dict[str, Any], message: str
) -> None:
    events, _ = make(kind)
    with pytest.raises(ConfigurationError, match=message):
        await events.request(*arguments, **options)


@KINDS
async def test_options_that_are_wrong(kind: str) -> None:
    events, _ = make(kind, transport="pubnub")
    with pytest.raises(ConfigurationError, match="requests over the socket need transport='websocket'; use the client"):
        await events.request("GET", "/x")
    with pytest.raises(ConfigurationError, match="transport must be 'websocket' or 'pubnub', not 'smoke'"):
        make(kind, transport="smoke")
    with pytest.raises(ConfigurationError, match="overflow='block' needs transport='pubnub'"):
        make(kind, overflow="block")
    make(kind, transport="pubnub", overflow="block")
    with pytest.raises(SubscriptionClosed, match=r"call register\(\) first"):
        async for _ in events.stream():
            pass


@KINDS
async def test_the_defaults_of_a_subscription(kind: str) -> None:
    _, plain = make(kind)
    assert plain._timing == Timing()
    assert (plain._stream._limit, plain._stream._policy, plain._stream._latency) == (1000, "drop_oldest", 5.0)
    assert (plain._origin, plain._connection, plain._key) == (None, CONNECTION, None)
    plain._client.pubnub_origin = "http://origin"
    _, other = make(kind, pubnub_origin="http://other", buffer=3, overflow="raise", timing=Timing(latency=2.0))
    assert other._origin == "http://other"
    assert (other._stream._limit, other._stream._policy, other._stream._latency) == (3, "raise", 2.0)
    client = plain._client
    client.connection = None
    again: Any = Subscription(client, [FILTER]) if kind == "sync" else AsyncSubscription(client, [FILTER])
    assert again._origin == "http://origin"
    assert isinstance(again._connection, ConnectionSettings)


@KINDS
async def test_a_lost_connection_is_replaced(kind: str, sockets: list[FakeSocket]) -> None:
    events, plain = make(kind)
    changes: list[StateChange] = []
    gaps: list[Gap] = []
    plain.on("state", changes.append)
    plain.on("gap", gaps.append)
    await events.register()
    sockets[0].report(SocketClosed(sockets[0].generation, 1006, "reset"))
    await settled(lambda: len(sockets) == 2 and gaps)
    assert not sockets[0].alive
    assert gaps[0].reason.value == "recovery_failed"
    await settled(lambda: changes[-1].state is State.CONNECTED)
    states = [change.state.value for change in changes if change.state is not State.LOST]
    assert states == ["connecting", "connected", "degraded", "connected"]
    plain.wake()
    await events.remove()
    plain.wake()
    await settled(lambda: not ours() and not threads())


@KINDS
async def test_an_iteration_over_a_socket(kind: str, sockets: list[FakeSocket]) -> None:
    events, plain = make(kind)
    await events.register()
    for number in range(3):
        sockets[0].notify(f"U{number}")
    sockets[0].tell({"type": "ServerNotification", "messageId": "x"}, [1])
    await settled(lambda: len(plain._stream) == 4)
    items = [item async for item in events.stream(silence=0.001)]
    assert [item.uuid for item in items if isinstance(item, Notification)] == ["U0", "U1", "U2"]
    assert isinstance(items[3], Gap)
    plain.on("gap", print)
    sockets[0].notify("U3")
    await settled(lambda: len(plain._stream) == 1)
    found = [item async for item in events.stream(silence=0.001)]
    assert [item.uuid for item in found] == ["U3"]
    await events.aclose()
    assert [item async for item in events.stream()] == []
    assert (plain.state, plain.reason) == (State.CLOSED, "closed by the program")


@KINDS
async def test_a_fault_of_this_machine_ends_the_subscription(
    kind: str, sockets: list[FakeSocket], caplog: pytest.LogCaptureFixture
) -> None:
    events, plain = make(kind)
    await events.register()

    def broken(text: str) -> None:
        raise OSError("no buffer")

    sockets[0].write = broken  # type: ignore[method-assign]  # the fault
    with caplog.at_level(logging.ERROR, "rcext.push"), pytest.raises(OSError, match="no buffer"):
        await events.renew()
    assert "a subscription failed" in caplog.text
    assert (plain.state, plain.reason) == (State.CLOSED, "internal error: no buffer")
    with pytest.raises(OSError, match="no buffer"):
        async for _ in events.stream():
            pass
    await events.register()
    await events.remove()


@KINDS
async def test_the_registry_follows_the_subscription(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sockets: list[FakeSocket]
) -> None:
    registry = Registry(tmp_path / "records")
    monkeypatch.setattr("rcext.push._subscription_base.REGISTRY", registry)
    monkeypatch.setattr("rcext.push._orphans.REGISTRY", registry)
    monkeypatch.setattr(f"rcext.push.{'async_' * (kind == 'async')}subscription.REGISTRY", registry)
    events, plain = make(kind)
    plain._key = "application"

    def records() -> dict[str, tuple[bool, object]]:
        found = registry._records  # pyright: ignore[reportPrivateUsage]
        return {name: (record["owned"], record["filters"]) for name, record in found.items()}

    await events.register()
    assert records() == {"S1": (True, None)}, "another connection cannot take it over"
    sockets[0].report(SocketClosed(sockets[0].generation, 1006, "reset"))
    await settled(lambda: records() == {"S1": (False, None), "S2": (True, None)})
    registry.remove("S1")
    await settled(lambda: plain.state is State.CONNECTED)
    await events.remove()
    assert records() == {}
    await events.register()
    await events.aclose()
    assert records() == {"S3": (False, None)}


class Session:
    """The platform of a client, which tells the ends of a session."""

    server = "https://platform.example.com"
    client_id = None

    def __init__(self) -> None:
        self.handlers: dict[str, Any] = {}

    def on(self, name: str, handler: object) -> None:
        self.handlers[name] = handler

    def off(self, name: str, handler: object) -> None:
        assert self.handlers.pop(name) is handler


class Ended:
    error = SubscriptionError("revoked")


@KINDS
@pytest.mark.parametrize(
    ("name", "event", "message"),
    [
        ("logout_success", object(), "logged out"),
        ("access_violation", object(), "the session is over"),
        ("access_violation", Ended(), "revoked"),
    ],
)
async def test_the_end_of_the_session_closes_it(kind: str, name: str, event: object, message: str) -> None:
    events, plain = make(kind)
    session = plain._client.platform = Session()
    await events.register()
    assert set(session.handlers) == {"logout_success", "access_violation"}
    session.handlers[name](event)
    await settled(lambda: plain.state is State.CLOSED and not session.handlers)
    assert plain.reason == ("the session is over" if name == "access_violation" else "logged out")
    with pytest.raises(SubscriptionError, match=message):
        async for _ in events.stream():
            pass
    await settled(lambda: not ours() and not threads())
