"""Both drivers over WebSockets that the test plays itself: commands, requests, ends and the registry (no sockets)."""

from __future__ import annotations

import asyncio
import itertools
import json
import logging
import threading
from typing import TYPE_CHECKING, Any, cast

import httpx
import pytest

from rcext._connection import ConnectionSettings
from rcext.errors import ConfigurationError, Forbidden, ServerError
from rcext.push import (
    AsyncSubscription,
    BufferOverflow,
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
from rcext.push._registry import Registry, registry_key
from tests.push.kinds import KINDS, Blocking
from tests.push.test_driver import CONNECTION, PATIENCE, ours
from tests.push.threads import threads
from tests.waiting import until, until_async

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
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
    refusals: list[tuple[int, Any]]

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
        self.beats = 0
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
            self.beats += 1
            self.tell(meta)
            return
        self.metas.append(meta)
        self.requests.append((meta["method"], meta["path"], rest[0] if rest else None))
        if self.silent:
            return
        if meta["method"] == "POST" and meta["path"].endswith("/subscription"):
            if FakeSocket.refusals:
                status, body = FakeSocket.refusals.pop()
                self.tell({"type": "ClientRequest", "messageId": meta["messageId"], "status": status}, body)
                return
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
    monkeypatch.setattr("rcext.push._sockets.Socket", FakeSocket)
    monkeypatch.setattr("rcext.push._sockets.AsyncSocket", FakeSocket)
    FakeSocket.opened, FakeSocket.made, FakeSocket.refusals = [], 0, []
    yield FakeSocket.opened
    until(lambda: not any(socket.alive for socket in FakeSocket.opened))
    until(lambda: not threads())


def make(kind: str, **options: Any) -> tuple[Any, Any]:
    """Return a subscription whose methods are asynchronous, and the object itself."""
    if kind == "async":
        events = AsyncSubscription(cast("Any", AsyncClient()), [FILTER], **options)
        return events, events
    plain = Subscription(cast("Any", Client()), [FILTER], **options)
    return Blocking(plain), plain


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
    await until_async(lambda: not ours() and not threads())


@KINDS
async def test_requests_over_the_socket(kind: str, sockets: list[FakeSocket]) -> None:
    events, _ = make(kind)
    with pytest.raises(SubscriptionClosed, match="the subscription is closed: not registered yet"):
        await events.request("GET", "/x")
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
        (("GET", "/x"), {"timeout": float("nan")}, "timeout must be more than 0 s, not nan"),
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
    events, plain = make(kind, transport="pubnub")
    with pytest.raises(ConfigurationError, match="requests over the socket need transport='websocket'; use the client"):
        await events.request("GET", "/x")
    with pytest.raises(ConfigurationError, match="transport must be 'websocket' or 'pubnub', not 'smoke'"):
        make(kind, transport="smoke")
    with pytest.raises(ConfigurationError, match="overflow='block' needs transport='pubnub'"):
        make(kind, overflow="block")
    with pytest.raises(ConfigurationError, match="overflow must be"):
        make(kind, overflow="explode")
    with pytest.raises(ConfigurationError, match="buffer must be"):
        make(kind, buffer=0)
    make(kind, transport="pubnub", overflow="block")
    with pytest.raises(ConfigurationError, match="unknown event 'message'"):
        plain.on("message", print)
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
    await until_async(lambda: len(sockets) == 2 and gaps)
    assert not sockets[0].alive
    assert gaps[0].reason.value == "recovery_failed"
    await until_async(lambda: changes[-1].state is State.CONNECTED)
    states = [change.state.value for change in changes if change.state is not State.LOST]
    assert states == ["connecting", "connected", "degraded", "connected"]
    plain.wake()
    await events.remove()
    plain.wake()
    await until_async(lambda: not ours() and not threads())


@KINDS
async def test_an_iteration_over_a_socket(kind: str, sockets: list[FakeSocket]) -> None:
    events, plain = make(kind)
    await events.register()
    for number in range(3):
        sockets[0].notify(f"U{number}")
    sockets[0].tell({"type": "ServerNotification", "messageId": "x"}, [1])
    await until_async(lambda: len(plain._stream) == 4)
    items = [item async for item in events.stream(silence=0.001)]
    assert [item.uuid for item in items if isinstance(item, Notification)] == ["U0", "U1", "U2"]
    assert isinstance(items[3], Gap)
    plain.on("gap", print)
    sockets[0].notify("U3")
    await until_async(lambda: len(plain._stream) == 1)
    found = [item async for item in events.stream(silence=0.001)]
    assert [item.uuid for item in found] == ["U3"]
    await events.aclose()
    assert [item async for item in events.stream()] == []
    assert (plain.state, plain.reason) == (State.CLOSED, "closed by the program")


@KINDS
async def test_a_block_registers_and_removes(kind: str, sockets: list[FakeSocket]) -> None:
    _, plain = make(kind)
    if kind == "async":
        async with plain as entered:
            assert (entered, plain.state) == (plain, State.CONNECTED)
    else:
        with plain as entered:
            assert (entered, plain.state) == (plain, State.CONNECTED)
    assert (plain.state, plain.reason) == (State.CLOSED, "removed")
    assert [method for method, _, _ in sockets[0].requests] == ["POST", "DELETE"]


@KINDS
async def test_waking_sends_a_heartbeat(kind: str, sockets: list[FakeSocket]) -> None:
    events, plain = make(kind)
    plain.wake()
    assert not sockets, "there is nothing to keep"
    await events.register()
    assert sockets[0].beats == 0
    plain.wake()
    await until_async(lambda: sockets[0].beats)
    await events.aclose()
    plain.wake()
    assert sockets[0].beats == 1


# Consumers.


@KINDS
async def test_handlers_that_fail_stop_nothing(
    kind: str, sockets: list[FakeSocket], caplog: pytest.LogCaptureFixture
) -> None:
    events, plain = make(kind)
    heard: list[str] = []

    def broken(_: object) -> None:
        raise RuntimeError("a bug in a handler")

    def leaving(_: object) -> None:
        raise SystemExit(1)

    async def canceled(_: object) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        future.cancel()
        await future

    async def later(event: Notification) -> None:
        await asyncio.sleep(0)
        heard.append(f"once {event.uuid}")

    plain.on("notification", broken)
    plain.on("notification", leaving if kind == "sync" else canceled)
    plain.once("notification", later)

    def hear(event: Notification) -> None:
        heard.append(event.uuid)

    plain.on("notification", hear)
    await events.register()
    with caplog.at_level(logging.CRITICAL):
        sockets[0].notify("U1")
        sockets[0].notify("U2")
        await until_async(lambda: len(heard) == 3)
    assert heard == ["once U1", "U1", "U2"]
    plain.off("notification")
    sockets[0].notify("U3")
    await events.remove()
    assert len(heard) == 3


@KINDS
async def test_a_slow_handler_delays_no_command(kind: str, sockets: list[FakeSocket]) -> None:
    events, plain = make(kind)
    busy, end = threading.Event(), threading.Event()

    def slow(_: object) -> None:
        busy.set()
        assert end.wait(PATIENCE)

    async def slow_async(_: object) -> None:
        busy.set()
        await until_async(end.is_set)

    plain.on("notification", slow if kind == "sync" else slow_async)
    await events.register()
    sockets[0].notify("U1")
    await until_async(busy.is_set)
    assert (await events.renew()).id == "S1"
    await events.remove()
    assert plain.state is State.CLOSED
    end.set()
    await until_async(lambda: not ours() and not threads())


@KINDS
@pytest.mark.parametrize("policy", ["drop_oldest", "drop_newest"])
async def test_a_slow_iteration_finds_a_gap(kind: str, policy: str, sockets: list[FakeSocket]) -> None:
    events, _ = make(kind, buffer=10, overflow=policy)
    await events.register()
    for number in range(30):
        sockets[0].notify(f"U{number}")
    await events.renew()  # after all of them
    items = [item async for item in events.stream(silence=0.001)]
    kept = range(20, 30) if policy == "drop_oldest" else range(10)
    assert [item.uuid for item in items if isinstance(item, Notification)] == [f"U{number}" for number in kept]
    gap = items[0 if policy == "drop_oldest" else -1]
    assert isinstance(gap, Gap)
    assert (gap.dropped, len(items)) == (20, 11)
    await events.remove()


@KINDS
async def test_a_slow_iteration_raises_if_asked_to(kind: str, sockets: list[FakeSocket]) -> None:
    events, _ = make(kind, buffer=3, overflow="raise")
    await events.register()
    for number in range(6):
        sockets[0].notify(f"U{number}")
    await events.renew()
    seen: list[str] = []

    async def read() -> None:
        async for item in events.stream():
            seen.append(item.uuid)  # noqa: PERF401  # one by one

    with pytest.raises(BufferOverflow, match="3 notifications wait"):
        await read()
    assert seen == ["U0", "U1", "U2"]
    await events.remove()


@KINDS
async def test_slow_handlers_receive_a_gap(kind: str, sockets: list[FakeSocket]) -> None:
    events, plain = make(kind, buffer=3, overflow="raise")
    begun, end = threading.Event(), threading.Event()
    heard: list[str] = []
    gaps: list[Gap] = []

    def slow(event: Notification) -> None:
        begun.set()
        assert end.wait(PATIENCE)
        heard.append(event.uuid)

    async def slow_async(event: Notification) -> None:
        begun.set()
        await until_async(end.is_set)
        heard.append(event.uuid)

    plain.on("notification", slow if kind == "sync" else slow_async)
    plain.on("gap", gaps.append)
    await events.register()
    sockets[0].notify("U0")
    await until_async(begun.is_set)
    for number in range(1, 10):
        sockets[0].notify(f"U{number}")
    await events.renew()
    end.set()
    await until_async(lambda: len(heard) + sum(gap.dropped or 0 for gap in gaps) == 10)
    sockets[0].notify("after")
    await until_async(lambda: heard[-1:] == ["after"])
    assert len(gaps) == 1
    await events.remove()


@KINDS
async def test_gaps_of_an_iteration_reach_handlers_or_the_log(
    kind: str, sockets: list[FakeSocket], caplog: pytest.LogCaptureFixture
) -> None:
    events, plain = make(kind, buffer=3)
    gaps: list[Gap] = []
    plain.on("gap", gaps.append)
    await events.register()

    async def take(first: int) -> list[str]:
        for number in range(first, first + 10):
            sockets[0].notify(f"U{number}")
        await events.renew()
        if kind == "sync":
            some: Iterator[Notification] = itertools.islice(plain, 3)
            return [event.uuid for event in await asyncio.to_thread(list, some)]
        found: list[str] = []
        async for event in plain:
            found.append(event.uuid)
            if len(found) == 3:
                break
        return found

    assert await take(0) == ["U7", "U8", "U9"]
    await until_async(lambda: [gap.dropped for gap in gaps] == [7])
    plain.off("gap")
    assert "does not have a handler" not in caplog.text
    assert await take(10) == ["U17", "U18", "U19"]
    assert "'gap' does not have a handler: 7 notifications were dropped" in caplog.text
    await events.remove()


# Ends.


@KINDS
@pytest.mark.parametrize(
    ("status", "body", "raised"),
    [
        (403, {"errorCode": "SUB-528", "message": "No permission"}, Forbidden),
        (500, None, ServerError),
        (200, {"id": "x"}, SubscriptionError),
    ],
)
async def test_a_refused_registration_can_be_repeated(
    kind: str, status: int, body: Any, raised: type[Exception]
) -> None:
    events, plain = make(kind)
    FakeSocket.refusals = [(status, body)]
    with pytest.raises(raised):
        await events.register()
    assert plain.state is State.CLOSED
    assert plain.reason.startswith("registration failed: ")
    assert (await events.register()).id == "S1"
    await events.remove()


@KINDS
async def test_it_can_be_registered_again_in_the_very_moment_of_its_end(kind: str) -> None:
    events, plain = make(kind)
    session = plain._client.platform = Session()
    for _ in range(3):
        await events.register()
        session.handlers["logout_success"](object())
        while plain.state is not State.CLOSED:  # noqa: ASYNC110  # at the first moment, not milliseconds later
            await asyncio.sleep(0)
        assert (await events.register()).id == f"S{FakeSocket.made}", "while its threads or tasks are about to end"
        assert plain.is_subscribed()
        await events.aclose()


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
    monkeypatch.setattr(Client, "platform", Application(), raising=False)
    events, plain = make(kind)
    assert plain._key == registry_key(Application.server, "client")

    abandoned: list[tuple[str, bool]] = []
    abandon = registry.abandon

    def noted(identifier: str, *, reusable: bool = False) -> None:
        abandoned.append((identifier, reusable))
        abandon(identifier, reusable=reusable)

    monkeypatch.setattr(registry, "abandon", noted)

    def records() -> dict[str, tuple[bool, object]]:
        found = registry._records  # pyright: ignore[reportPrivateUsage]
        return {name: (record["owned"], record["filters"]) for name, record in found.items()}

    await events.register()
    assert records() == {"S1": (True, None)}, "another connection cannot take it over"
    sockets[0].report(SocketClosed(sockets[0].generation, 1006, "reset"))
    await until_async(lambda: records() == {"S1": (False, None), "S2": (True, None)})
    registry.remove("S1")
    await until_async(lambda: plain.state is State.CONNECTED)
    await events.remove()
    assert records() == {}
    await events.register()
    await events.aclose()
    assert records() == {"S3": (False, None)}
    # A subscription that is replaced may still be there; another process must not take it over.
    assert abandoned == [("S1", False), ("S2", True), ("S3", True)]


class Session:
    """The platform of a client, which tells the ends of a session."""

    server = "https://platform.example.com"
    client_id: str | None = None

    def __init__(self) -> None:
        self.handlers: dict[str, Any] = {}

    def on(self, name: str, handler: object) -> None:
        self.handlers[name] = handler

    def off(self, name: str, handler: object) -> None:
        assert self.handlers.pop(name) is handler


class Application(Session):
    client_id = "client"


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
    await until_async(lambda: plain.state is State.CLOSED and not session.handlers)
    assert plain.reason == ("the session is over" if name == "access_violation" else "logged out")
    with pytest.raises(SubscriptionError, match=message):
        async for _ in events.stream():
            pass
    await until_async(lambda: not ours() and not threads())
