"""Webhook applications in real servers that the sandbox delivers to."""

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

import pytest
import uvicorn

from rcext import AsyncRingCentral, RingCentral
from rcext.push import AsgiWebhook, Gap, GapReason, Notification, State, WsgiWebhook
from rcext.push._webhook_machine import MAX_BODY, WebhookMachine
from rcext.sandbox import Sandbox
from ringcentral_api.errors import ApiError
from tests import plain_http
from tests.push.threads import threads
from tests.waiting import until_async

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator, Iterator

SECRET = "s3cret-token"
EVENT = {"uuid": "u1", "event": "/restapi/v1.0/account/1/presence", "subscriptionId": "S", "body": {"a": 1}}


def heard(core: WebhookMachine) -> list[str]:
    names: list[str] = []
    while (item := core._stream.pop()) is not None:  # pyright: ignore[reportPrivateUsage]  # the buffer is what is tested
        names.append(item.name)
    return names


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
                    sent = await asyncio.to_thread(plain_http.post, url, json={**EVENT, "uuid": number})
                    assert sent.status_code == 200
                await until_async(lambda: got.count(number) == 2)  # noqa: B023  # it is waited for
    threaded.close()


def test_handlers_receive_the_gap_of_a_slow_iteration() -> None:
    app = WsgiWebhook(None, buffer=2)
    gaps: list[Gap] = []
    app.on("gap", gaps.append)
    with wsgi_server(app) as address:
        for number in range(5):
            plain_http.post(address, json={**EVENT, "uuid": str(number)})
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
    await until_async(lambda: server.started)
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
            await until_async(lambda: len(got) == 5)
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


def test_a_short_subscription_is_not_renewed_again_and_again(sb: Sandbox, rc: RingCentral) -> None:
    app = WsgiWebhook(SECRET, client=rc)
    events: list[str] = []
    app.on("notification", lambda notification: events.append(notification.event))
    before = len(sb.requests)
    with wsgi_server(app) as address:
        app.register(address, [MESSAGES], expires_in=900)
        sb.clock.advance(500)  # past the first reminder
        wait(lambda: _renewals(sb, before) == 1)
        sb.clock.advance(500)
        wait(lambda: _renewals(sb, before) == 2)
        time.sleep(0.2)
        assert _renewals(sb, before) == 2
        sb.incoming_sms("+16505550100", "hello")
        wait(lambda: events)
        app.remove()
    app.close()
    assert all("/subscription/" not in event for event in events), "reminders are not for the handlers"


def _renewals(sb: Sandbox, before: int) -> int:
    return sum(record.operation == "renewSubscription" for record in sb.requests[before:])


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
