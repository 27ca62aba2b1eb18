"""The webhook apps: without IO, and in real servers that the sandbox delivers to."""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import json
import socket
import threading
import time
from typing import TYPE_CHECKING, Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import httpx
import pytest
import uvicorn
from hypothesis import given
from hypothesis import strategies as st

from rcext import AsyncRingCentral, RingCentral
from rcext.push import AsgiWebhook, Gap, GapReason, Notification, State, SubscriptionInfo, Timing, WsgiWebhook
from rcext.push._http import failed, read_result
from rcext.push._webhook_machine import MAX_BODY, Requests, WebhookMachine, make_target
from rcext.sandbox import Sandbox
from ringcentral_api.errors import ApiError
from tests.push.test_subscription import threads, until

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator, Iterator

SECRET = "s3cret-token"
EVENT = {"uuid": "u1", "event": "/restapi/v1.0/account/1/presence", "subscriptionId": "S", "body": {"a": 1}}


def deliver(core: WebhookMachine, body: object = EVENT, **headers: str) -> int:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return core.take("POST", named, data, 1_700_000_000.0).status


def heard(core: WebhookMachine) -> list[str]:
    names: list[str] = []
    while (item := core._stream.pop()) is not None:  # pyright: ignore[reportPrivateUsage]  # the buffer is what is tested
        names.append(item.name)
    return names


# Without IO.


def test_the_handshake_echoes_the_token() -> None:
    core = WebhookMachine(SECRET)
    reply = core.take("POST", {"validation-token": "abc-123"}, b"", 0)
    assert reply.status == 200
    assert dict(reply.headers) == {"Validation-Token": "abc-123", "Content-Type": "application/json"}
    assert len(reply.body) <= 1024
    assert heard(core) == []


@pytest.mark.parametrize("token", ["", "a\r\nSet-Cookie: x=1", "a b", "ü", "x" * 1025])
def test_the_handshake_echoes_no_nonsense(token: str) -> None:
    assert WebhookMachine(SECRET).take("POST", {"validation-token": token}, b"", 0).status == 400


def test_deliveries_need_the_token() -> None:
    core = WebhookMachine(SECRET)
    assert deliver(core, verification_token=SECRET) == 200
    assert deliver(core, {**EVENT, "uuid": "u2"}, validation_token=SECRET) == 200
    assert deliver(core) == 401
    assert deliver(core, verification_token="") == 401
    assert deliver(core, verification_token=SECRET + "x") == 401
    assert deliver(core, verification_token="ünïcode") == 401
    assert deliver(core, validation_token="wrong") == 401
    assert deliver(core, verification_token="wrong", validation_token=SECRET) == 401
    assert heard(core) == ["notification", "notification"]


def test_without_a_token_everybody_may_deliver() -> None:
    core = WebhookMachine(None)
    assert deliver(core) == 200
    assert heard(core) == ["notification"]


def test_duplicates_are_dropped_and_still_answered() -> None:
    core = WebhookMachine(None)
    assert [deliver(core) for _ in range(3)] == [200, 200, 200]
    assert heard(core) == ["notification"]


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"\xff", b"7", b"[" * 100_000])
def test_what_cannot_be_read_is_refused_and_told(body: bytes) -> None:
    core = WebhookMachine(None)
    assert deliver(core, body) == 400
    assert heard(core) == ["gap"]


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "HEAD"])
def test_other_methods(method: str) -> None:
    reply = WebhookMachine(None).take(method, {}, b"", 0)
    assert (reply.status, reply.headers) == (405, (("Allow", "POST"),))


def test_too_large() -> None:
    core = WebhookMachine(None, max_body=10)
    assert core.too_large("11")
    assert not core.too_large("10")
    assert core.take("POST", {}, None, 0).status == 413


@given(
    method=st.sampled_from(["POST", "GET"]),
    headers=st.dictionaries(st.sampled_from(["validation-token", "verification-token"]), st.text(max_size=20)),
    body=st.binary() | st.just(json.dumps(EVENT).encode()),
)
def test_any_request_is_answered_and_only_the_right_ones_are_taken(
    method: str, headers: dict[str, str], body: bytes
) -> None:
    core = WebhookMachine(SECRET)
    reply = core.take(method, headers, body, 0)
    assert reply.status in (200, 400, 401, 405)
    if "notification" in heard(core):
        assert SECRET in headers.values()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"verification_token": ""}, "must not be empty"),
        ({"verification_token": "two words"}, "visible ASCII"),
        ({"verification_token": SECRET, "max_body": 0}, "max_body"),
        ({"verification_token": SECRET, "overflow": "block"}, "block"),
    ],
)
def test_bad_options_are_named(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        WsgiWebhook(**options)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("http://example.com/hook", ["/account/~/presence"]), "https URL"),
        (("example.com/hook", ["/account/~/presence"]), "https URL"),
        (("https://example.com/hook", list[str]()), "one event filter"),
    ],
)
def test_bad_targets_are_named(arguments: tuple[str, list[str]], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        WsgiWebhook(SECRET).register(*arguments)


def test_registering_needs_a_client() -> None:
    with pytest.raises(ValueError, match="needs a client"):
        WsgiWebhook(SECRET).register("https://example.com/hook", ["/account/~/presence"])


def calls(core: WebhookMachine) -> list[object]:
    values: list[object] = []
    while (item := core._calls.pop()) is not None:  # pyright: ignore[reportPrivateUsage]  # the buffer is what is tested
        values.append(item.value)
    return values


def test_handlers_receive_the_gap_of_overflow_raise() -> None:
    core = WebhookMachine(None, buffer=2, overflow="raise")
    core.on("notification", print)
    for number in range(5):
        assert deliver(core, {**EVENT, "uuid": str(number)}) == 200
    first, second, gap = calls(core)
    assert [event.uuid for event in (first, second) if isinstance(event, Notification)] == ["0", "1"]
    assert isinstance(gap, Gap)
    assert gap.dropped == 3
    assert deliver(core, {**EVENT, "uuid": "after"}) == 200
    assert len(calls(core)) == 1, "it goes on"


@pytest.mark.parametrize("length", ["-5", "abc", "1e3", "\xb2", "+5"])
def test_a_length_that_is_none_is_refused_at_once(length: str) -> None:
    app = WsgiWebhook(None)
    with wsgi_server(app) as address:
        host, port = address.split("/")[2].split(":")
        with socket.create_connection((host, int(port)), timeout=60) as connection:
            head = f"POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\n"
            connection.sendall(head.encode("latin-1"))
            assert b" 400 " in connection.recv(1000)
    assert not heard(app)


@pytest.mark.parametrize("length", ["9" * 5000, str(MAX_BODY + 1)])
def test_a_length_beyond_all_bounds_is_too_large(length: str) -> None:
    assert WebhookMachine(None).too_large(length)
    assert not WebhookMachine(None).too_large("\xb2")


@pytest.mark.parametrize(
    ("options", "message"), [({"buffer": 0}, "buffer must be"), ({"overflow": "explode"}, "overflow must be")]
)
def test_bad_buffers_are_named(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        WsgiWebhook(None, **options)


# The flows that keep a subscription.


class Keeping:
    """A core whose requests the test answers itself, one after the other."""

    def __init__(self) -> None:
        self.core = WebhookMachine(SECRET)
        self.wall = 1_700_000_000.0
        self.core._clock = lambda: self.wall  # pyright: ignore[reportPrivateUsage]  # the test holds the clock
        self.asked: list[str] = []

    def run(self, flow: Requests, *answers: tuple[int, object] | BaseException) -> SubscriptionInfo | None:
        left = list(answers)
        try:
            send = next(flow)
            while True:
                self.wall += 1
                self.asked.append(f"{send.method} {send.path.removeprefix('/restapi/v1.0/subscription')}")
                given = left.pop(0)
                if isinstance(given, BaseException):
                    send = flow.send(failed(send, given))
                else:
                    status, body = given
                    request = httpx.Request(send.method, "https://platform" + send.path)
                    response = httpx.Response(status, json=body, request=request)
                    send = flow.send(read_result(send, response))
        except StopIteration as stop:
            assert not left
            info: SubscriptionInfo | None = stop.value
            return info

    def registered(self) -> Keeping:
        self.run(self.core.registration(TARGET), (200, hook("S1")), (200, {"records": [hook("S1")]}))
        self.asked.clear()
        heard(self.core)
        return self

    def gaps(self) -> list[Gap]:
        gaps: list[Gap] = []
        while (item := self.core._stream.pop()) is not None:  # pyright: ignore[reportPrivateUsage]  # the buffer is what is tested
            if isinstance(item.value, Gap):
                gaps.append(item.value)
        return gaps


TARGET = make_target("https://example.com/hook", ["/account/~/presence"], SECRET, None, (600, 60))


def hook(identifier: str, **extra: object) -> dict[str, object]:
    filters = ["/restapi/v1.0/account/1/presence", f"/restapi/v1.0/subscription/{identifier}?threshold=600&interval=60"]
    mode = {"transportType": "WebHook", "address": TARGET.address}
    return {"id": identifier, "status": "Active", "eventFilters": filters, "deliveryMode": mode, **extra}


def test_what_an_earlier_process_left_at_the_same_address_is_deleted() -> None:
    keeping = Keeping()
    elsewhere = hook("S9", deliveryMode={"transportType": "WebHook", "address": "https://example.com/other"})
    other_filters = hook("S8", eventFilters=["/restapi/v1.0/account/1/extension"])
    listed = {"records": [hook("S1"), hook("S0"), other_filters, elsewhere, {"id": "pubnub"}, None]}
    keeping.run(keeping.core.registration(TARGET), (200, hook("S1")), (200, listed), (204, None))
    assert keeping.asked == ["POST ", "GET ", "DELETE /S0"]


def test_a_creation_whose_answer_was_lost_is_found_again() -> None:
    keeping = Keeping().registered()
    with pytest.raises(httpx.ReadError):
        keeping.run(keeping.core.inspection(), (404, {"errorCode": "CMN-102"}), httpx.ReadError("reset"))
    assert keeping.core.reason == "the platform no longer has the subscription"
    made = keeping.run(
        keeping.core.inspection(),
        (404, {"errorCode": "CMN-102"}),
        (200, {"records": [hook("S2"), hook("S1")]}),
        (404, {"errorCode": "CMN-102"}),
    )
    assert made is not None
    assert made.id == "S2", "a second one would deliver everything twice"
    assert keeping.asked == ["GET /S1", "POST ", "GET /S1", "GET ", "DELETE /S1"]
    [gap] = keeping.gaps()
    assert gap.end.timestamp() == keeping.wall - 1
    assert keeping.core.state is State.CONNECTED


def test_the_gap_of_a_blacklisting_begins_before_the_last_time_that_the_platform_called_it_active() -> None:
    keeping = Keeping().registered()
    keeping.wall += 1000
    keeping.run(keeping.core.inspection(), (200, hook("S1")))
    looked = keeping.wall
    keeping.wall += 1000
    keeping.core.take("POST", {"verification-token": SECRET}, json.dumps(EVENT).encode(), keeping.wall)
    data = {"blacklistedAt": "2100-01-01T00:00:00Z", "reason": "it does not answer"}
    blacklisted = hook("S1", status="Blacklisted", blacklistedData=data)
    keeping.run(keeping.core.inspection(), (200, blacklisted), (200, hook("S2")), (204, None))
    assert keeping.asked == ["GET /S1", "GET /S1", "POST ", "DELETE /S1"]
    [gap] = keeping.gaps()
    assert gap.start is not None
    assert gap.start.timestamp() == looked - Timing().latency - 60, "an earlier delivery may have failed meanwhile"
    assert gap.end.timestamp() == keeping.wall - 1, "before the old one was deleted"
    assert "does not answer" in gap.detail


def test_what_took_the_place_of_another_is_the_only_one_that_is_heard() -> None:
    keeping = Keeping().registered()
    blacklisted = hook("S1", status="Blacklisted", blacklistedData={"blacklistedAt": "2026-11-23T10:00:00Z"})
    made = hook("S2", creationTime="2026-11-23T10:10:00Z")
    keeping.run(keeping.core.inspection(), (200, blacklisted), (200, made), (503, None))
    keeping.gaps()

    def deliver_from(identifier: str, uuid: str, when: str) -> None:
        event = {**EVENT, "uuid": uuid, "subscriptionId": identifier, "timestamp": when}
        assert deliver(keeping.core, event, verification_token=SECRET) == 200

    deliver_from("S1", "late", "2026-11-23T10:09:59Z")
    deliver_from("S1", "twice", "2026-11-23T10:10:01Z")
    deliver_from("S2", "once", "2026-11-23T10:10:01Z")
    assert len(heard(keeping.core)) == 2
    keeping.asked.clear()
    assert keeping.run(keeping.core.renewal("S1")) is None
    keeping.run(keeping.core.inspection(), (200, made), (204, None))
    keeping.run(keeping.core.inspection(), (200, made))
    assert keeping.asked == ["GET /S2", "DELETE /S1", "GET /S2"], "deleted at last"


def test_an_unreachable_address_is_retried_when_recreating() -> None:
    keeping = Keeping().registered()
    away = {"errorCode": "SUB-525", "message": "WebHook responds with incorrect HTTP status"}
    for _ in range(3):
        with pytest.raises(ApiError, match="SUB-525"):
            keeping.run(keeping.core.inspection(), (404, {"errorCode": "CMN-102"}), (400, away))
        assert keeping.core.state is State.LOST
    keeping.run(keeping.core.inspection(), (404, {}), (200, hook("S2")), (404, {"errorCode": "CMN-102"}))
    assert [gap.reason for gap in keeping.gaps()] == [GapReason.RECREATED]


def test_a_renewal_reads_first_because_it_would_end_a_blacklisting_silently() -> None:
    keeping = Keeping().registered()
    keeping.run(keeping.core.renewal("S1"), (200, hook("S1")), (200, hook("S1")))
    assert keeping.asked == ["GET /S1", "POST /S1/renew"]
    assert not keeping.gaps()
    blacklisted = hook("S1", status="Blacklisted", blacklistedData={"blacklistedAt": "2020-01-01T00:00:00Z"})
    keeping.run(keeping.core.renewal("S1"), (200, blacklisted), (200, hook("S2")), (204, None))
    assert [gap.reason for gap in keeping.gaps()] == [GapReason.RECREATED]


def test_a_permission_that_was_taken_away_ends_it() -> None:
    keeping = Keeping().registered()
    with pytest.raises(ApiError, match="SUB-528"):
        keeping.run(
            keeping.core.inspection(),
            (404, {"errorCode": "CMN-102"}),
            (403, {"errorCode": "SUB-528", "message": "no permission"}),
        )
    assert keeping.core.state is State.CLOSED
    assert "SUB-528" in keeping.core.reason
    keeping.asked.clear()
    assert keeping.run(keeping.core.inspection()) is None
    assert not keeping.asked


# In real servers.


async def test_handlers_that_leave_or_are_cancelled_stop_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def leaving(event: Notification) -> None:
        raise SystemExit(1)

    async def waiting(event: Notification) -> None:
        future = asyncio.get_running_loop().create_future()
        future.cancel()
        await future

    got: list[str] = []
    app, threaded = AsgiWebhook(None), WsgiWebhook(None)
    app.on("notification", waiting)
    threaded.on("notification", leaving)
    for one in (app, threaded):
        one.on("notification", lambda event: got.append(event.uuid))
    with wsgi_server(threaded) as address:
        async with asgi_server(app) as other:
            for number in ("1", "2"):
                for url in (address, other):
                    sent = await asyncio.to_thread(httpx.post, url, json={**EVENT, "uuid": number})
                    assert sent.status_code == 200
                await until(lambda: got.count(number) == 2)  # noqa: B023  # it is waited for
    threaded.close()


def test_handlers_receive_the_gap_of_a_slow_iteration() -> None:
    app = WsgiWebhook(None, buffer=2)
    gaps: list[Gap] = []
    app.on("gap", gaps.append)
    with wsgi_server(app) as address:
        for number in range(5):
            httpx.post(address, json={**EVENT, "uuid": str(number)})
        assert [event.uuid for _, event in zip(range(2), app, strict=False)] == ["3", "4"]
        wait(lambda: gaps)
    assert [gap.dropped for gap in gaps] == [3]
    app.close()


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextlib.contextmanager
def wsgi_server(app: WsgiWebhook) -> Generator[str]:
    server: WSGIServer = make_server("127.0.0.1", 0, app, handler_class=_Quiet)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/hook"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextlib.asynccontextmanager
async def asgi_server(app: AsgiWebhook) -> AsyncGenerator[str]:
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="on"))
    task = asyncio.create_task(server.serve(sockets=[listener]))
    await until(lambda: server.started)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/hook"
    finally:
        server.should_exit = True
        await task
        listener.close()


@pytest.fixture(scope="module")
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as sandbox:
        yield sandbox


@pytest.fixture
def rc(sb: Sandbox) -> Iterator[RingCentral]:
    with RingCentral(server=sb.server, client_id=sb.client_id, client_secret=sb.client_secret) as rc:
        rc.platform.authorize(jwt=sb.jwt)
        yield rc
    sb.drop_subscriptions()


MESSAGES = "/account/~/extension/~/message-store"


def wait(condition: Callable[[], object], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.005)


def test_wsgi_against_the_sandbox(sb: Sandbox, rc: RingCentral) -> None:
    app = WsgiWebhook(SECRET, client=rc)
    got: list[Notification] = []

    def broken(event: Notification) -> None:
        raise RuntimeError("a bug in a handler")

    app.on("notification", broken)
    app.on("notification", got.append)
    with wsgi_server(app) as address:
        info = app.register(address, [MESSAGES])
        assert info.delivery.transport == "WebHook"
        assert app.state is State.CONNECTED
        sb.incoming_sms("+16505550100", "hello")
        sb.incoming_sms("+16505550100", "again")
        wait(lambda: len(got) == 2)
        assert type(got[0].model).__name__ == "MessageEventBody"
        app.remove()
    app.close()
    wait(lambda: not threads())


async def test_asgi_against_the_sandbox(sb: Sandbox) -> None:
    options = {"server": sb.server, "client_id": sb.client_id, "client_secret": sb.client_secret}
    async with AsyncRingCentral(**options) as rc:  # type: ignore[arg-type]  # all of them are text
        await rc.platform.authorize(jwt=sb.jwt)
        app = AsgiWebhook(SECRET, client=rc)
        got: list[Notification] = []

        async def slow(event: Notification) -> None:
            await asyncio.sleep(0.01)
            got.append(event)

        app.on("notification", slow)
        async with asgi_server(app) as address:
            await app.register(address, [MESSAGES])
            for number in range(5):
                sb.incoming_sms("+16505550100", str(number))
            await until(lambda: len(got) == 5)
            await app.remove()
        assert app.state is State.CLOSED
    assert not [task for task in asyncio.all_tasks() if task.get_name().startswith("rcext-webhook")]


def test_a_handshake_that_fails_is_an_error(sb: Sandbox, rc: RingCentral) -> None:
    app = WsgiWebhook(SECRET, client=rc)
    errors: list[BaseException] = []
    app.on("subscribe_error", errors.append)
    with pytest.raises(ApiError, match="SUB-525"):
        app.register("http://127.0.0.1:9/hook", [MESSAGES])
    wait(lambda: errors)
    assert app.state is State.CLOSED
    app.close()


def test_the_200_comes_before_the_handlers(rc: RingCentral) -> None:
    app = WsgiWebhook(None)
    release = threading.Event()
    got: list[Notification] = []

    def slow(event: Notification) -> None:
        release.wait(60)
        got.append(event)

    app.on("notification", slow)
    with wsgi_server(app) as address:
        host = address.split("/")[2]
        for number in range(3):
            connection = http.client.HTTPConnection(host, timeout=30)
            connection.request("POST", "/hook", json.dumps({**EVENT, "uuid": str(number)}))
            assert connection.getresponse().status == 200
            connection.close()
        assert not got
        release.set()
        wait(lambda: len(got) == 3)
        assert [event.uuid for event in got] == ["0", "1", "2"]
    app.close()


async def test_large_bodies_are_not_read() -> None:
    app = AsgiWebhook(None, max_body=1000)
    async with asgi_server(app) as address:
        host = address.split("/")[2]

        def post(body: Any, **headers: str) -> int:
            connection = http.client.HTTPConnection(host, timeout=30)
            connection.request("POST", "/hook", body, headers)
            status = connection.getresponse().status
            connection.close()
            return status

        assert await asyncio.to_thread(post, b"x" * 1001) == 413
        assert await asyncio.to_thread(lambda: post(iter([b"x" * 600, b"y" * 600]))) == 413
        assert await asyncio.to_thread(post, json.dumps(EVENT).encode()) == 200
    assert MAX_BODY == 1024 * 1024


def test_reminders_renew(sb: Sandbox, rc: RingCentral) -> None:
    app = WsgiWebhook(SECRET, client=rc)
    renewed: list[object] = []
    app.on("renew_success", renewed.append)
    with wsgi_server(app) as address:
        info = app.register(address, [MESSAGES], expires_in=3600, remind=(600, 60))
        sb.clock.advance(3100)
        wait(lambda: renewed)
        assert app.info is not None
        assert app.info.id == info.id
        app.remove()
    app.close()


def test_a_blacklisted_subscription_is_detected_and_recreated(sb: Sandbox, rc: RingCentral) -> None:
    app = WsgiWebhook(SECRET, client=rc, check_every=0.05)
    gaps: list[Gap] = []
    states: list[State] = []
    app.on("gap", gaps.append)
    app.on("state", lambda change: states.append(change.state))
    with wsgi_server(app) as address:
        info = app.register(address, [MESSAGES])
        sb.blacklist_subscriptions()
        wait(lambda: gaps)
        wait(lambda: app.state is State.CONNECTED)
        assert app.info is not None
        assert app.info.id != info.id
        assert gaps[0].reason is GapReason.RECREATED
        wait(lambda: len(states) == 3)
        assert states == [State.CONNECTED, State.LOST, State.CONNECTED]
        app.remove()
    app.close()
    wait(lambda: not threads())


def test_a_slow_handler_does_not_delay_the_renewal(sb: Sandbox, rc: RingCentral) -> None:
    app = WsgiWebhook(SECRET, client=rc)
    release = threading.Event()
    app.on("notification", lambda _: release.wait(60))
    with wsgi_server(app) as address:
        app.register(address, [MESSAGES], expires_in=3600, remind=(600, 60))
        before = len(sb.requests)
        sb.incoming_sms("+16505550100", "hello")
        sb.clock.advance(3100)
        wait(lambda: [record for record in sb.requests[before:] if record.operation == "renewSubscription"])
        release.set()
        app.remove()
    app.close()
    wait(lambda: not threads())


@pytest.mark.parametrize("kind", ["wsgi", "asgi"])
async def test_a_delivery_that_is_cut_off_is_none(kind: str) -> None:
    if kind == "wsgi":
        threaded = WsgiWebhook(None)
        with wsgi_server(threaded) as address:
            await asyncio.to_thread(cut_off, address)
        assert not heard(threaded), "the platform will send it again"
    else:
        app = AsgiWebhook(None)
        async with asgi_server(app) as address:
            await asyncio.to_thread(cut_off, address)
            await asyncio.sleep(0.1)
        assert not heard(app), "the platform will send it again"


def cut_off(address: str) -> None:
    host, port = address.split("/")[2].split(":")
    with socket.create_connection((host, int(port))) as connection:
        connection.sendall(b'POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"uuid": "u')
        connection.shutdown(socket.SHUT_WR)
        connection.settimeout(15)
        with contextlib.suppress(OSError):
            connection.recv(1000)


def test_streams(sb: Sandbox, rc: RingCentral) -> None:
    app = WsgiWebhook(SECRET, client=rc)
    with wsgi_server(app) as address:
        app.register(address, [MESSAGES])
        sb.incoming_sms("+16505550100", "hello")
        wait(lambda: len(app._stream))  # pyright: ignore[reportPrivateUsage]  # it may take its time to come
        assert [type(item) for item in app.stream(0.3)] == [Notification]
        app.remove()
    app.close()
    assert list(app) == []
