"""Both drivers of a WebSocket subscription, over sockets without a connection."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any, cast

import httpx
import pytest

from rcext.errors import ConfigurationError
from rcext.push import AsyncSubscription, State, Subscription, SubscriptionClosed, SubscriptionTimeout
from rcext.push._protocol import SocketClosed, SocketText
from rcext.push._registry import registry_key
from tests.push.test_driver import settled, until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rcext.push import SocketResponse
    from rcext.push._protocol import Input, OpenSocket
    from ringcentral_api.client import Request

FILTER = "/restapi/v1.0/account/~/extension/~/presence"
OTHER = "/restapi/v1.0/account/~/telephony/sessions"


class Tokens:
    """A client that gets tokens for WebSockets."""

    def __init__(self) -> None:
        self.requests: list[Request] = []

    def answer(self, request: Request) -> httpx.Response:
        self.requests.append(request)
        sent = httpx.Request(request.operation.method, f"http://127.0.0.1{request.path}")
        return httpx.Response(200, json={"uri": "wss://127.0.0.1/ws", "ws_access_token": "secret"}, request=sent)

    def send(self, request: Request) -> httpx.Response:
        return self.answer(request)


class AsyncTokens(Tokens):
    async def send(self, request: Request) -> httpx.Response:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]  # for AsyncSubscription
        return self.answer(request)


class Socket:
    """A socket whose server answers in the same call; it does not answer requests to `/restapi/v1.0/silence`."""

    opened: list[Socket]

    def __init__(self, action: OpenSocket, report: Callable[[Input], object], *_: object) -> None:
        self.generation = action.generation
        self.url = action.url
        self._report = report
        self.alive = False
        self.requests: list[list[Any]] = []
        type(self).opened.append(self)

    def say(self, meta: dict[str, Any], body: object) -> None:
        self._report(SocketText(self.generation, json.dumps([meta, body])))

    def lose(self) -> None:
        self._report(SocketClosed(self.generation, 1006, "lost"))

    def notify(self, uuid: str) -> None:
        meta = {"type": "ServerNotification", "messageId": uuid, "status": 200}
        self.say(meta, {"uuid": uuid, "event": FILTER, "body": {}})

    def start(self) -> None:
        self.alive = True
        self.say({"type": "ConnectionDetails", "status": 200, "wsc": {"token": "w", "sequence": 1}}, {})

    def write(self, text: str) -> None:
        frame: list[Any] = json.loads(text)
        meta = frame[0]
        if meta["type"] == "Heartbeat":
            self.say(meta, None)
            return
        self.requests.append(frame)
        if meta["path"].endswith("/silence"):
            return
        filters = frame[1]["eventFilters"] if len(frame) > 1 and "eventFilters" in frame[1] else [FILTER]
        mode = {"transportType": "WebSocket"}
        body: object = {"id": "S1", "status": "Active", "eventFilters": filters, "deliveryMode": mode}
        if "/subscription" not in meta["path"]:
            body = {"answered": meta["path"]}
        self.say({"type": "ClientRequest", "messageId": meta["messageId"], "status": 200}, body)

    def close(self) -> None:
        self.alive = False


@pytest.fixture(autouse=True)
def sockets(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Socket]]:
    monkeypatch.setattr("rcext.push._websocket.Socket", Socket)
    monkeypatch.setattr("rcext.push._websocket.AsyncSocket", Socket)
    Socket.opened = []
    yield Socket.opened
    assert not any(socket.alive for socket in Socket.opened)


def subscription(**options: Any) -> Subscription:
    return Subscription(cast("Any", Tokens()), [FILTER], **options)


def async_subscription(**options: Any) -> AsyncSubscription:
    return AsyncSubscription(cast("Any", AsyncTokens()), [FILTER], **options)


def check_request(frame: list[Any]) -> None:
    meta, body = frame
    assert (meta["method"], meta["path"], meta["query"]) == ("PUT", "/restapi/v1.0/x", {"a": "b"})
    assert meta["headers"] == {"X-Name": "value"}
    assert body == {"text": "é", "none": None}


def check_creation(socket: Socket) -> None:
    assert socket.url == "wss://127.0.0.1/ws?access_token=secret"
    meta, body = socket.requests[0]
    assert (meta["method"], meta["path"]) == ("POST", "/restapi/v1.0/subscription")
    assert body == {"eventFilters": [FILTER], "deliveryMode": {"transportType": "WebSocket"}}


def check_answer(response: SocketResponse) -> None:
    assert (response.status, response.body) == (200, {"answered": "/restapi/v1.0/x"})


ARGUMENTS: dict[str, Any] = {
    "query": {"a": "b"},
    "body": {"text": "é", "none": None},
    "headers": {"X-Name": "value"},
}


def test_a_subscription_from_its_registration_to_its_removal(sockets: list[Socket]) -> None:
    with subscription() as sub:
        [socket] = sockets
        check_creation(socket)
        assert sub.transport == "websocket"
        assert sub.is_subscribed()
        assert sub.info is not None
        assert sub.info.id == "S1"
        assert repr(sub) == f"<Subscription websocket connected: {FILTER}>"
        check_answer(sub.request("put", "/restapi/v1.0/x", **ARGUMENTS))
        check_request(socket.requests[-1])
        socket.notify("one")
        [notification] = sub.stream(silence=0.05)
        assert getattr(notification, "uuid", None) == "one"
        changed = sub.add_events([OTHER, FILTER])
        assert changed is not None
        assert changed.event_filters == (FILTER, OTHER) == sub.events
        assert socket.requests[-1][1] == {"eventFilters": [FILTER, OTHER]}
        assert sub.renew().id == "S1"
    assert socket.requests[-1][0]["method"] == "DELETE"
    assert (sub.state, sub.reason) == (State.CLOSED, "removed")
    assert not sub.info
    assert not sub.is_subscribed()


async def test_an_asynchronous_subscription_from_its_registration_to_its_removal(sockets: list[Socket]) -> None:
    async with async_subscription() as sub:
        [socket] = sockets
        check_creation(socket)
        assert sub.is_subscribed()
        check_answer(await sub.request("put", "/restapi/v1.0/x", **ARGUMENTS))
        check_request(socket.requests[-1])
        socket.notify("one")
        [notification] = [item async for item in sub.stream(silence=0.05)]
        assert getattr(notification, "uuid", None) == "one"
        changed = await sub.set_events([OTHER])
        assert changed is not None
        assert changed.event_filters == (OTHER,) == sub.events
        assert (await sub.renew()).id == "S1"
    assert socket.requests[-1][0]["method"] == "DELETE"
    assert (sub.state, sub.reason) == (State.CLOSED, "removed")
    assert not sub.info


WRONG: list[tuple[tuple[str, str], dict[str, Any], str]] = [
    (("GET", "restapi"), {}, "path must start with a slash, not 'restapi'"),
    (("GET", "/x"), {"timeout": 0}, "timeout must be more than 0 s, not 0"),
    (("GET", "/x"), {"timeout": math.nan}, "timeout must be more than 0 s, not nan"),
    (("GET", "/x"), {"body": math.nan}, "body must be a JSON value"),
    (("GET", "/x"), {"query": {"a": object()}}, "query must be a JSON value"),
    (("GET", "/x"), {"headers": {"a": object()}}, "headers must be a JSON value"),
]


@pytest.mark.parametrize(("arguments", "options", "text"), WRONG)
async def test_requests_that_cannot_be_sent_are_refused(
    arguments: tuple[str, str], options: dict[str, Any], text: str
) -> None:
    with pytest.raises(ConfigurationError, match=text):
        subscription().request(*arguments, **options)
    with pytest.raises(ConfigurationError, match=text):
        await async_subscription().request(*arguments, **options)


async def test_requests_need_a_websocket() -> None:
    with pytest.raises(ConfigurationError, match="transport='websocket'"):
        subscription(transport="pubnub").request("GET", "/x")
    with pytest.raises(ConfigurationError, match="transport='websocket'"):
        await async_subscription(transport="pubnub").request("GET", "/x")


async def test_requests_and_their_time_limit(sockets: list[Socket]) -> None:
    sub = subscription()
    with pytest.raises(SubscriptionClosed):
        sub.request("GET", "/x")
    sub.register()
    with pytest.raises(SubscriptionTimeout):
        sub.request("GET", "/restapi/v1.0/silence", timeout=0.01)
    sub.close()
    other = async_subscription()
    await other.register()
    with pytest.raises(SubscriptionTimeout):
        await other.request("GET", "/restapi/v1.0/silence", timeout=0.01)
    await other.aclose()
    assert len(sockets) == 2


def test_a_lost_connection_is_replaced(sockets: list[Socket]) -> None:
    sub = subscription()
    sub.register()
    sockets[0].lose()
    until(lambda: len(sockets) == 2 and sub.state == State.CONNECTED)
    assert not sockets[0].alive
    assert "wsc=w" in sockets[1].url
    sub.close()


async def test_a_lost_connection_of_an_asynchronous_subscription_is_replaced(sockets: list[Socket]) -> None:
    sub = async_subscription()
    await sub.register()
    sockets[0].lose()
    await settled(lambda: len(sockets) == 2 and sub.state == State.CONNECTED)
    assert not sockets[0].alive
    await sub.aclose()


def test_waking_sends_a_heartbeat(sockets: list[Socket], monkeypatch: pytest.MonkeyPatch) -> None:
    beats: list[str] = []
    write = Socket.write

    def count(self: Socket, text: str) -> None:
        if "Heartbeat" in text:
            beats.append(text)
        write(self, text)

    monkeypatch.setattr(Socket, "write", count)
    sub = subscription()
    sub.wake()  # without an effect: there is nothing to keep
    assert sockets == []
    sub.register()
    assert beats == []
    sub.wake()
    until(lambda: beats)
    sub.close()
    sub.wake()
    assert len(beats) == 1


async def test_waking_an_asynchronous_subscription_sends_a_heartbeat(
    sockets: list[Socket], monkeypatch: pytest.MonkeyPatch
) -> None:
    beats: list[str] = []
    write = Socket.write

    def count(self: Socket, text: str) -> None:
        if "Heartbeat" in text:
            beats.append(text)
        write(self, text)

    monkeypatch.setattr(Socket, "write", count)
    sub = async_subscription()
    sub.wake()
    assert sockets == []
    await sub.register()
    sub.wake()
    await settled(lambda: beats)
    await sub.aclose()
    sub.wake()
    assert len(beats) == 1


class Records:
    """Stands for the registry, and lists its calls."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []

    def add(self, *arguments: object) -> None:
        self.calls.append(("add", *arguments))

    def abandon(self, identifier: str, *, reusable: bool = False) -> None:
        self.calls.append(("abandon", identifier, reusable))

    def remove(self, identifier: str) -> None:
        self.calls.append(("remove", identifier))


class Application:
    """The platform of a client that tells its application."""

    server, client_id = "https://platform.example.com", "client"

    def __init__(self) -> None:
        self.handlers: dict[str, Any] = {}

    def on(self, name: str, handler: Any) -> None:
        self.handlers[name] = handler

    def off(self, name: str, handler: Any) -> None:
        assert self.handlers.pop(name) == handler


@pytest.fixture
def records(monkeypatch: pytest.MonkeyPatch) -> Records:
    found = Records()
    for module in ("_subscription_base", "subscription", "async_subscription"):
        monkeypatch.setattr(f"rcext.push.{module}.REGISTRY", found)
    return found


def test_what_becomes_of_a_subscription_is_recorded(records: Records, sockets: list[Socket]) -> None:
    client = Tokens()
    client.platform = Application()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # as rcext.RingCentral has it
    sub = Subscription(cast("Any", client), [FILTER])
    sub.register()
    key = registry_key(Application.server, Application.client_id)
    assert records.calls == [("add", key, "S1", None, None)]
    sockets[0].lose()
    until(lambda: len(sockets) == 2 and sub.state == State.CONNECTED)
    sub.renew()
    assert {call[0] for call in records.calls} == {"add"}
    sub.close()
    assert records.calls[-1] == ("abandon", "S1", True)
    assert sum(call[0] == "abandon" for call in records.calls) == 1
    sub.register()
    sub.remove()
    assert ("remove", "S1") in records.calls


async def test_what_becomes_of_an_asynchronous_subscription_is_recorded(records: Records) -> None:
    client = AsyncTokens()
    platform = Application()
    client.platform = platform  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # as rcext.RingCentral has it
    sub = AsyncSubscription(cast("Any", client), [FILTER])
    await sub.register()
    handler = platform.handlers["logout_success"]
    handler(object())
    await settled(lambda: sub.state == State.CLOSED)
    await settled(lambda: records.calls[-1] == ("abandon", "S1", False))
    assert sub.reason == "logged out"
    await sub.register()
    await sub.remove()
    assert ("remove", "S1") in records.calls


@pytest.mark.parametrize("error", [None, ValueError("why")])
def test_the_end_of_the_session_closes_the_subscription(error: Exception | None) -> None:
    class Event:
        def __init__(self) -> None:
            self.error = error

    client = Tokens()
    platform = Application()
    client.platform = platform  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # as rcext.RingCentral has it
    sub = Subscription(cast("Any", client), [FILTER])
    sub.register()
    sub.register()  # does not watch twice
    assert set(platform.handlers) == {"logout_success", "access_violation"}
    platform.handlers["access_violation"](Event())
    with pytest.raises(ValueError if error else SubscriptionClosed, match="why" if error else "the session is over"):
        list(sub)
    until(lambda: platform.handlers == {})
    assert sub.reason == "the session is over"


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"transport": "socket"}, "transport must be 'websocket' or 'pubnub', not 'socket'"),
        ({"overflow": "block"}, "overflow='block' needs transport='pubnub'"),
    ],
)
def test_options_that_do_not_fit_are_refused(options: dict[str, Any], text: str) -> None:
    for make in (subscription, async_subscription):
        with pytest.raises(ConfigurationError, match=text):
            make(**options)
