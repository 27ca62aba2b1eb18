"""The whole way against the sandbox: rcext's clients, both drivers, both transports."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import pytest

from rcext import AsyncRingCentral, RingCentral
from rcext.push import (
    AsyncSubscription,
    Gap,
    GapReason,
    Notification,
    SocketResponse,
    State,
    StateChange,
    Subscription,
    SubscriptionError,
    Timing,
)
from rcext.sandbox import Sandbox
from rcext.sandbox._connections import Socket
from ringcentral_api.errors import ApiError, NotFound
from tests.push.test_subscription import in_thread, no_threads
from tests.waiting import until_async

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

Kind: TypeAlias = Literal["sync", "async"]
PRESENCE = "/account/~/extension/~/presence?detailedTelephonyState=true"
MESSAGES = "/account/~/extension/~/message-store"
QUICK = Timing(backoff=0.05, backoff_limit=0.3, poll=2, probe_timeout=5, register_timeout=60)


@pytest.fixture(scope="module")
def shared() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as sandbox:
        yield sandbox


@pytest.fixture
def sb(shared: Sandbox) -> Iterator[Sandbox]:
    yield shared
    shared.faults.clear()
    shared.drop_subscriptions()


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    value: Kind = request.param
    return value


class Subject:
    """A client and a subscription of either kind, driven alike."""

    def __init__(self, kind: Kind, sb: Sandbox, transport: Any, *, events: list[str] | None = None) -> None:
        self.kind = kind
        self.sb = sb
        self.transport = transport
        self.events = events or [MESSAGES]  # not presence: calls of other tests ring out 25 s later
        self.notifications: list[Notification] = []
        self.gaps: list[Gap] = []
        self.states: list[StateChange] = []
        self.errors: list[BaseException] = []

    async def open(self) -> Subject:
        options: dict[str, Any] = {
            "server": self.sb.server,
            "client_id": self.sb.client_id,
            "client_secret": self.sb.client_secret,
            "pubnub_origin": self.sb.pubnub_origin,
        }
        if self.kind == "sync":
            self.rc = RingCentral(**options)
            await in_thread(self.rc.platform.authorize, jwt=self.sb.jwt)
            self.sub: Subscription | AsyncSubscription = Subscription(
                self.rc, self.events, transport=self.transport, timing=QUICK
            )
        else:
            self.arc = AsyncRingCentral(**options)
            await self.arc.platform.authorize(jwt=self.sb.jwt)
            self.sub = AsyncSubscription(self.arc, self.events, transport=self.transport, timing=QUICK)
        self.sub.on("notification", self.notifications.append)
        self.sub.on("gap", self.gaps.append)
        self.sub.on("state", self.states.append)
        self.sub.on("error", self.errors.append)
        return self

    async def call(self, name: str, *args: Any, **options: Any) -> Any:
        function: Callable[..., Any] = getattr(self.sub, "aclose" if (name, self.kind) == ("close", "async") else name)
        if self.kind == "sync":
            return await in_thread(function, *args, **options)
        return await function(*args, **options)

    async def logout(self) -> None:
        if self.kind == "sync":
            await in_thread(self.rc.platform.logout)
        else:
            await self.arc.platform.logout()

    async def close(self) -> None:
        await self.call("close")
        if self.kind == "sync":
            self.rc.close()
        else:
            await self.arc.aclose()

    def texts(self) -> list[str]:
        return [event.event.partition("?")[0].rpartition("/")[2] for event in self.notifications]


@pytest.fixture(params=["pubnub", "websocket"])
async def subject(request: pytest.FixtureRequest, kind: Kind, sb: Sandbox) -> AsyncIterator[Subject]:
    subject = await Subject(kind, sb, request.param).open()
    yield subject
    await subject.close()
    await no_threads()


@pytest.fixture
async def socket(kind: Kind, sb: Sandbox) -> AsyncIterator[Subject]:
    subject = await Subject(kind, sb, "websocket").open()
    yield subject
    await subject.close()
    await no_threads()


def text(sb: Sandbox, value: object) -> None:
    sb.incoming_sms("+16505550100", f"number {value}")


async def test_presence_and_messages(subject: Subject, sb: Sandbox) -> None:
    await subject.call("set_events", [PRESENCE, MESSAGES])
    info = await subject.call("register")
    assert info.delivery.transport.lower() == subject.transport
    sb.incoming_call("+16505550100")
    text(sb, 1)
    await until_async(lambda: len(subject.notifications) >= 2)
    assert subject.texts()[:2] == ["presence", "message-store"]
    models = [type(event.model).__name__ for event in subject.notifications[:2]]
    assert models == ["DetailedExtensionPresenceEventBody", "MessageEventBody"]
    assert subject.notifications[0].owner_id == sb.extension_id
    assert subject.notifications[0].subscription_id == info.id
    await subject.call("renew")
    changed = await subject.call("set_events", [MESSAGES])
    assert len(changed.event_filters) == 1
    sb.incoming_call("+16505550100")
    text(sb, 2)
    await until_async(lambda: len(subject.notifications) >= 3)
    assert subject.texts()[-1] == "message-store"
    await subject.call("remove")
    await subject.call("close")
    assert [change.state for change in subject.states] == [State.CONNECTING, State.CONNECTED, State.CLOSED]
    assert not subject.gaps


async def test_connections_that_break_lose_nothing(subject: Subject, sb: Sandbox) -> None:
    await subject.call("register")
    for value in range(20):
        text(sb, value)
        if value % 5 == 0:
            sb.drop_connections()
        await asyncio.sleep(0.01)
    await until_async(lambda: len(subject.notifications) == 20)
    await until_async(lambda: subject.sub.state is State.CONNECTED)
    assert not subject.gaps
    assert len({event.uuid for event in subject.notifications}) == 20


async def test_a_subscription_dropped_by_the_server_is_recreated_with_a_gap(subject: Subject, sb: Sandbox) -> None:
    info = await subject.call("register")
    sb.drop_subscriptions()
    with pytest.raises(NotFound):
        await subject.call("renew")
    await until_async(lambda: subject.sub.state is State.CONNECTED and subject.sub.info is not None)
    assert subject.sub.info is not None
    assert subject.sub.info.id != info.id
    text(sb, 1)
    await until_async(lambda: subject.notifications)
    assert [gap.reason for gap in subject.gaps] == [GapReason.RECREATED]


async def test_it_ends_with_the_session(subject: Subject) -> None:
    await subject.call("register")
    await subject.logout()
    await until_async(lambda: subject.sub.state is State.CLOSED)
    assert subject.sub.reason == "logged out"


async def test_register_raises_where_the_filter_is_refused(subject: Subject) -> None:
    subject.sub = await _other(subject, ["/scim/v2/Users"])
    with pytest.raises((ApiError, SubscriptionError)):
        await subject.call("register")
    assert subject.sub.state is State.CLOSED


async def _other(subject: Subject, events: list[str]) -> Subscription | AsyncSubscription:
    if subject.kind == "sync":
        return Subscription(subject.rc, events, transport=subject.transport, timing=QUICK)
    return AsyncSubscription(subject.arc, events, transport=subject.transport, timing=QUICK)


async def test_pubnub_follows_a_delivery_mode_that_moves(kind: Kind, sb: Sandbox) -> None:
    subject = await Subject(kind, sb, "pubnub").open()
    info = await subject.call("register")
    text(sb, 1)
    sb.change_delivery_modes()
    await subject.call("renew")
    text(sb, 2)
    await until_async(lambda: len(subject.notifications) == 2)
    assert subject.sub.info is not None
    assert subject.sub.info.delivery.address != info.delivery.address
    assert not subject.gaps
    assert not subject.errors
    await subject.close()


@pytest.mark.parametrize(
    "fault", ["malformed_envelope", "duplicate_envelope", "truncate", "reset_before", "malformed_json"]
)
async def test_pubnub_faults(kind: Kind, sb: Sandbox, fault: Any) -> None:
    subject = await Subject(kind, sb, "pubnub").open()
    await subject.call("register")
    rule = sb.faults.add("/v2/subscribe/*", fault, probability=0.4)
    sent = 0
    while sent < 30 or not rule.hits:  # many may come with one answer, so it is not known how many faults there are
        text(sb, sent)
        sent += 1
        await asyncio.sleep(0.01)
    sb.faults.clear()
    text(sb, "last")
    # A silent loss would be neither.
    await until_async(lambda: len(subject.notifications) >= sent + 1 or subject.gaps)
    assert len({event.uuid for event in subject.notifications}) == len(subject.notifications), "handed out twice"
    await until_async(lambda: subject.sub.state is State.CONNECTED)
    await subject.close()


async def test_sockets_recover_what_was_missed(socket: Subject, sb: Sandbox) -> None:
    await socket.call("register")
    for value in range(10):
        sb.drop_websockets(1011 if value % 2 else 1012)
        text(sb, value)
        await asyncio.sleep(0.05)
    await until_async(lambda: len(socket.notifications) == 10)
    assert not socket.gaps
    assert State.DEGRADED in [change.state for change in socket.states]


async def test_a_recovery_that_breaks_before_its_replay_loses_nothing(
    socket: Subject, sb: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken: list[str] = []
    send = Socket.text

    async def send_and_break(self: Socket, text: str) -> None:
        await send(self, text)
        if '"recoveryState": "Successful"' in text and not broken:
            broken.append(text)
            self.close(1011, "")

    await socket.call("register")
    monkeypatch.setattr(Socket, "text", send_and_break)
    rule = sb.faults.add("POST /restapi/oauth/wstoken", "status", status=503)
    sb.drop_websockets(1011)
    await until_async(lambda: rule.hits)
    text(sb, "while it was away")
    rule.remove()
    await until_async(lambda: broken)
    text(sb, "after")
    await until_async(lambda: len(socket.notifications) == 2)
    assert not socket.gaps


async def test_sockets_that_were_away_for_too_long_have_a_gap(socket: Subject, sb: Sandbox) -> None:
    await socket.call("register")
    rule = sb.faults.add("POST /restapi/oauth/wstoken", "status", status=503)
    sb.drop_websockets(1011)
    await until_async(lambda: rule.hits)
    assert socket.sub.state is State.DEGRADED
    text(sb, "lost")
    sb.clock.advance(400)
    rule.remove()
    await until_async(lambda: socket.gaps)
    await until_async(lambda: socket.sub.state is State.CONNECTED)
    assert [gap.reason for gap in socket.gaps] == [GapReason.RECOVERY_FAILED]
    text(sb, "after")
    await until_async(lambda: socket.notifications)


async def test_requests_over_the_socket(socket: Subject, sb: Sandbox) -> None:
    await socket.call("register")
    answer: SocketResponse = await socket.call("request", "GET", "/restapi/v1.0/account/~/extension/~")
    assert answer.status == 200
    assert str(answer.body["id"]) == sb.extension_id
    missing: SocketResponse = await socket.call("request", "GET", "/restapi/v1.0/account/~/nothing/here")
    assert missing.status == 404
    many = await asyncio.gather(
        *(socket.call("request", "get", "/restapi/v1.0/account/~/call-log", query={"perPage": "1"}) for _ in range(25))
    )
    assert {response.status for response in many} == {200}
    ids = f"{sb.extensions['101']},{sb.extensions['102']}"
    batch: SocketResponse = await socket.call("request", "GET", f"/restapi/v1.0/account/~/extension/{ids}/presence")
    assert (batch.status, batch.body) == (207, None)
    assert batch.text is not None
    assert batch.text.startswith("--Boundary_")
    with pytest.raises(ValueError, match="start with a slash"):
        await socket.call("request", "GET", "account")
    with pytest.raises(ValueError, match="timeout must be more than 0"):
        await socket.call("request", "GET", "/restapi", timeout=0)
    for name, value in (("body", {"when": object()}), ("body", float("nan")), ("query", {"page": {1}})):
        with pytest.raises(ValueError, match=f"{name} must be a JSON value"):
            await socket.call("request", "POST", "/restapi/v1.0/account/~/call-log", **{name: value})
    assert socket.sub.state is State.CONNECTED, "the mistake is the caller's alone"


async def test_a_socket_that_was_closed_as_idle_is_recovered(socket: Subject, sb: Sandbox) -> None:
    await socket.call("register")
    sb.clock.advance(2000)
    await until_async(lambda: any("WSG-902" in change.reason for change in socket.states))
    text(sb, 1)
    await until_async(lambda: socket.notifications)
    await until_async(lambda: socket.sub.state is State.CONNECTED)
    assert not socket.gaps


async def test_a_permission_that_is_taken_away_ends_it(subject: Subject, sb: Sandbox) -> None:
    await subject.call("register")
    sb.drop_subscriptions()
    body = b'{"errorCode": "SUB-528", "message": "No permission for these events"}'
    rule = sb.faults.add(lambda record: record.operation == "createSubscription", "status", status=403, body=body)
    with pytest.raises(NotFound):
        await subject.call("renew")
    await until_async(lambda: subject.sub.state is State.CLOSED)
    assert "SUB-528" in subject.sub.reason
    assert rule.hits == 1
    with pytest.raises(ApiError, match="SUB-528"):
        await subject.call("register")


async def test_it_goes_on_when_the_server_restarts(subject: Subject, sb: Sandbox) -> None:
    await subject.call("register")
    text(sb, 1)
    await until_async(lambda: len(subject.notifications) == 1)
    await in_thread(sb.restart, 0.2)
    await until_async(lambda: subject.sub.state is State.CONNECTED and sb.open_polls + sb.open_websockets)
    text(sb, 2)
    await until_async(lambda: len(subject.notifications) == 2)
    if subject.transport == "pubnub":
        assert not subject.gaps
    else:
        assert [gap.reason for gap in subject.gaps] == [GapReason.RECOVERY_FAILED], "its session is forgotten"


async def test_requests_over_the_socket_need_one(kind: Kind, sb: Sandbox) -> None:
    subject = await Subject(kind, sb, "pubnub").open()
    with pytest.raises(ValueError, match="websocket"):
        await subject.call("request", "GET", "/restapi")
    await subject.close()


@pytest.mark.shows_secrets  # at DEBUG the sandbox's own server logs the address it was called by
async def test_no_token_in_any_text(socket: Subject, sb: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    await socket.call("register")
    sb.drop_websockets(1011)
    await until_async(lambda: State.DEGRADED in [change.state for change in socket.states])
    await until_async(lambda: socket.sub.state is State.CONNECTED)
    logged = [record.getMessage() for record in caplog.records if not record.name.startswith("uvicorn")]
    assert logged
    said = " ".join([*logged, *(change.reason for change in socket.states), repr(socket.sub)])
    assert "access_token=" not in said
