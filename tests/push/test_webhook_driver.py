"""WSGI and ASGI applications called directly, and the workers of webhooks with a fake server (no sockets)."""

from __future__ import annotations

import asyncio
import functools
import io
import json
import threading
from typing import TYPE_CHECKING, Any, cast

import httpx
import pytest

from rcext.push import AsgiWebhook, BufferOverflow, Gap, Notification, State, SubscriptionError, Timing, WsgiWebhook
from ringcentral_api.errors import ApiError
from tests.push.test_driver import ours
from tests.push.threads import threads
from tests.waiting import until, until_async

if TYPE_CHECKING:
    from collections.abc import Callable, MutableMapping, Sized

    from ringcentral_api.client import Request

SECRET = "s3cret"
ADDRESS = "https://example.com/hook"
FILTER = "/restapi/v1.0/account/~/presence"
PATIENCE = 30.0


def has_length(items: Sized, length: int) -> bool:
    return len(items) == length


class Server:
    """Keeps webhook subscriptions; `status` is that of the next answers to a method."""

    def __init__(self) -> None:
        self.subscriptions: dict[str, dict[str, Any]] = {}
        self.calls: list[str] = []
        self.bodies: list[Any] = []
        self.status: dict[str, int] = {}
        self.made = 0

    def send(self, request: Request) -> Any:
        return self.answer(request)

    def answer(self, request: Request) -> httpx.Response:
        method = request.operation.method
        path = request.path.removeprefix("/restapi/v1.0/subscription")
        self.calls.append(f"{method} {path}")
        sent = httpx.Request(method, f"http://127.0.0.1{request.path}")
        if method in self.status:
            return httpx.Response(self.status[method], json={"errorCode": "X-1", "message": "refused"}, request=sent)
        identifier = path.strip("/").removesuffix("/renew")
        if method == "POST" and not path:
            self.made += 1
            identifier = f"S{self.made}"
            self.bodies.append(json.loads(cast("bytes", request.content)))
            self.subscriptions[identifier] = {
                "id": identifier,
                "status": "Active",
                "eventFilters": self.bodies[-1]["eventFilters"],
                "deliveryMode": {"transportType": "WebHook", "address": ADDRESS},
            }
        if method == "GET" and not path:
            return httpx.Response(200, json={"records": list(self.subscriptions.values())}, request=sent)
        if identifier not in self.subscriptions:
            return httpx.Response(404, json={"errorCode": "CMN-102", "message": "not found"}, request=sent)
        if method == "DELETE":
            del self.subscriptions[identifier]
            return httpx.Response(204, request=sent)
        return httpx.Response(200, json=self.subscriptions[identifier], request=sent)


class AsyncServer(Server):
    async def send(self, request: Request) -> httpx.Response:
        await asyncio.sleep(0)
        return self.answer(request)


def wsgi(server: Server | None = None, **options: Any) -> WsgiWebhook:
    given: dict[str, Any] = {"check_every": 0, **options}
    return WsgiWebhook(SECRET, client=cast("Any", server), **given)


def asgi(server: Server | None = None, **options: Any) -> AsgiWebhook:
    given: dict[str, Any] = {"check_every": 0, **options}
    return AsgiWebhook(SECRET, client=cast("Any", server), **given)


def event(uuid: str, **extra: object) -> bytes:
    return json.dumps({"uuid": uuid, "event": FILTER, "subscriptionId": "S1", "body": {}, **extra}).encode()


def request(
    app: WsgiWebhook, body: bytes = b"", *, length: str | None = None, method: str = "POST", **headers: str
) -> tuple[str, dict[str, str], bytes]:
    """Call a WSGI application; return status line, headers and body."""
    started: list[tuple[str, list[tuple[str, str]]]] = []
    environ: dict[str, Any] = {
        "REQUEST_METHOD": method,
        "CONTENT_LENGTH": str(len(body)) if length is None else length,
        "wsgi.input": io.BytesIO(body),
        **{f"HTTP_{name.upper()}": value for name, value in {"verification_token": SECRET, **headers}.items()},
    }

    def start_response(status: str, listed: list[tuple[str, str]]) -> None:
        started.append((status, listed))

    parts = app(environ, start_response)
    ((status, listed),) = started
    return status, dict(listed), b"".join(parts)


async def call(
    app: AsgiWebhook, *chunks: bytes, method: str = "POST", disconnect: bool = False, **headers: str
) -> list[MutableMapping[str, Any]]:
    """Call an ASGI application; return the messages that it sends."""
    messages: list[dict[str, Any]] = [
        {"type": "http.request", "body": chunk, "more_body": disconnect or index + 1 < len(chunks)}
        for index, chunk in enumerate(chunks or (b"",))
    ]
    if disconnect:
        messages.append({"type": "http.disconnect"})
    sent: list[MutableMapping[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return messages.pop(0)

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    named = {"verification-token": SECRET, **{name.replace("_", "-"): value for name, value in headers.items()}}
    listed = [(name.title().encode(), value.encode("latin-1")) for name, value in named.items()]
    await app({"type": "http", "method": method, "headers": listed}, receive, send)
    return sent


def names(app: Any) -> list[str]:
    found: list[str] = []
    while (item := app._stream.pop()) is not None:
        found.append(item.name)
    return found


# WSGI.


def test_wsgi_answers() -> None:
    app = wsgi()
    assert request(app, event("u1")) == ("200 OK", {"Content-Length": "0"}, b"")
    assert request(app, event("u2"), verification_token="wrong")[0] == "401 Unauthorized"
    assert request(app, method="GET") == ("405 Method Not Allowed", {"Allow": "POST", "Content-Length": "0"}, b"")
    handshake = {"Validation-Token": "abc", "Content-Type": "application/json", "Content-Length": "0"}
    assert request(app, validation_token="abc") == ("200 OK", handshake, b"")
    assert names(app) == ["notification"]


@pytest.mark.parametrize("length", ["-5", "abc", "1e3", "\xb2", "+5"])
def test_wsgi_refuses_a_length_that_is_not_a_number(length: str) -> None:
    app = wsgi()
    assert request(app, event("u1"), length=length) == ("400 Bad Request", {"Content-Length": "0"}, b"")
    assert not names(app)


def test_wsgi_refuses_a_body_that_is_cut_off() -> None:
    app = wsgi()
    body = event("u1")
    assert request(app, body, length=str(len(body) + 1)) == ("400 Bad Request", {"Content-Length": "0"}, b"")
    assert request(app, body + b"more", length=str(len(body)))[0] == "200 OK"
    assert names(app) == ["notification"]


def test_wsgi_limits_the_body() -> None:
    body = event("u1")
    app = wsgi(max_body=len(body))
    assert request(app, body)[0] == "200 OK"
    assert request(app, body + b" ")[0].startswith("413 ")
    assert request(app, body + b" ", length="", transfer_encoding="Chunked")[0].startswith("413 ")
    assert request(app, event("u2"), length="", transfer_encoding="gzip, chunked")[0] == "200 OK"
    read: list[int] = []

    class Body(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            read.append(size or 0)
            return super().read(size)

    stream = Body(body)
    environ = {"REQUEST_METHOD": "POST", "wsgi.input": stream, "HTTP_TRANSFER_ENCODING": "chunked"}
    app(environ, lambda *_: None)
    assert read == [len(body) + 1], "one byte more than is allowed shows that the body is too large"
    assert request(app, event("u3"), length="")[0] == "400 Bad Request", "no length and not chunked: no body"


# ASGI.


async def test_asgi_answers() -> None:
    app = asgi()
    start = {"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]}
    assert await call(app, event("u1")) == [start, {"type": "http.response.body", "body": b""}]
    body = event("u2")
    assert (await call(app, body[:5], body[5:9], body[9:]))[0]["status"] == 200
    assert (await call(app, event("u3"), verification_token="\xfc"))[0]["status"] == 401
    handshake = (await call(app, validation_token="abc"))[0]["headers"]
    assert handshake[:2] == [(b"Validation-Token", b"abc"), (b"Content-Type", b"application/json")]
    assert names(app) == ["notification", "notification"]
    with pytest.raises(ValueError, match="not 'websocket'"):
        await app({"type": "websocket"}, cast("Any", None), cast("Any", None))


async def test_asgi_limits_the_body() -> None:
    body = event("u1")
    app = asgi(max_body=len(body))
    assert (await call(app, body[:9], body[9:]))[0]["status"] == 200
    assert (await call(app, body[:9], body[9:], b" "))[0]["status"] == 413
    assert (await call(app, content_length=str(len(body) + 1)))[0]["status"] == 413
    assert await call(app, body[:9], disconnect=True) == []
    assert names(app) == ["notification"]


async def test_asgi_messages_may_lack_a_body() -> None:
    app = asgi()
    messages: list[dict[str, Any]] = [
        {"type": "http.request", "more_body": True},
        {"type": "http.request", "body": event("u1"), "more_body": True},
        {"type": "http.request"},
    ]
    sent: list[MutableMapping[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return messages.pop(0)

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "headers": [(b"Verification-Token", SECRET.encode())]}
    await app(scope, receive, send)
    assert sent == [
        {"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]},
        {"type": "http.response.body", "body": b""},
    ]
    assert names(app) == ["notification"]
    with pytest.raises(ValueError, match="a webhook serves HTTP, not 'websocket'"):
        await app({"type": "websocket"}, receive, send)


@pytest.mark.parametrize("make", [wsgi, asgi])
async def test_the_options_of_an_application(make: Any) -> None:
    timing = Timing(latency=3.0)
    app = make(buffer=1, max_body=400, timing=timing, overflow="drop_newest")
    for number in range(3):
        body = event(str(number))
        assert app.take("POST", {"verification-token": SECRET}, body, 100.0 + number).status == 200
    assert app.take("POST", {"verification-token": SECRET}, None, 0.0).status == 413
    assert app.too_large("401")
    assert not app.too_large("400")
    first, gap = app._stream.pop(), app._stream.pop()
    assert first.value.uuid == "0"
    assert gap.value.dropped == 2
    assert (gap.value.start.timestamp(), gap.value.end.timestamp()) == (98.0, 102.0)


async def test_asgi_lifespan() -> None:
    app = asgi()
    messages = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]
    sent: list[MutableMapping[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return messages.pop(0)

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    await app({"type": "lifespan"}, receive, send)
    assert [message["type"] for message in sent] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    assert [item async for item in app.stream()] == [], "closed"


# Requests and workers.


def test_a_synchronous_subscription_is_kept() -> None:
    server = Server()
    app = wsgi(server)
    told: list[str] = []
    for name in ("subscribe_success", "renew_success", "remove_success", "state"):
        app.on(cast("Any", name), lambda _value, name=name: told.append(name))
    info = app.register(ADDRESS, ["/account/~/presence"], expires_in=900, remind=(600, 60))
    assert (info.id, app.info, app.state) == ("S1", info, State.CONNECTED)
    reminder = "/restapi/v1.0/subscription/~?threshold=600&interval=60"
    mode = {"transportType": "WebHook", "address": ADDRESS, "verificationToken": SECRET}
    assert server.bodies == [{"eventFilters": [FILTER, reminder], "deliveryMode": mode, "expiresIn": 900}]
    assert server.calls == ["POST ", "GET "]
    request(app, event("r1", event="/restapi/v1.0/subscription/S1?threshold=600&interval=60"))
    until(lambda: "renew_success" in told)
    assert server.calls[2:] == ["GET /S1", "POST /S1/renew"]
    checked = app.check()
    assert checked is not None
    assert checked.id == "S1"
    app.remove()
    until(lambda: "remove_success" in told)
    assert told == ["state", "subscribe_success", "renew_success", "state", "remove_success"]
    with pytest.raises(SubscriptionError, match="this application has not created a subscription"):
        app.remove()
    app.close()
    until(lambda: not threads())


async def test_an_asynchronous_subscription_is_kept() -> None:
    server = AsyncServer()
    app = asgi(server)
    told: list[str] = []
    for name in ("subscribe_success", "renew_success", "remove_success", "state"):
        app.on(cast("Any", name), lambda _value, name=name: told.append(name))
    info = await app.register(ADDRESS, ["/account/~/presence"], expires_in=900, remind=(600, 60))
    assert (info.id, app.info, app.state) == ("S1", info, State.CONNECTED)
    assert server.bodies[0]["expiresIn"] == 900
    assert server.bodies[0]["eventFilters"][1:] == ["/restapi/v1.0/subscription/~?threshold=600&interval=60"]
    await call(app, event("r1", event="/restapi/v1.0/subscription/S1?threshold=600&interval=60"))
    await until_async(lambda: "renew_success" in told)
    assert server.calls == ["POST ", "GET ", "GET /S1", "POST /S1/renew"]
    checked = await app.check()
    assert checked is not None
    assert checked.id == "S1"
    await app.remove()
    await until_async(lambda: "remove_success" in told)
    assert told == ["state", "subscribe_success", "renew_success", "state", "remove_success"]
    await app.aclose()
    assert not ours()


def test_the_subscription_is_checked_regularly() -> None:
    server = Server()
    app = wsgi(server, check_every=0.001)
    app.register(ADDRESS, ["/account/~/presence"])
    until(lambda: server.calls.count("GET /S1") > 3)
    server.subscriptions.clear()
    until(lambda: app.info is not None and app.info.id == "S2")
    app.close()
    until(lambda: not threads())
    assert [item.reason.value for item in app.stream() if isinstance(item, Gap)] == ["recreated"]


async def test_the_subscription_is_checked_regularly_in_asyncio(caplog: pytest.LogCaptureFixture) -> None:
    server = AsyncServer()
    app = asgi(server, check_every=0.001)
    await app.register(ADDRESS, ["/account/~/presence"])
    server.status["GET"] = 500
    await until_async(lambda: "could not be kept" in caplog.text)
    server.status.clear()
    server.subscriptions.clear()
    await until_async(lambda: app.info is not None and app.info.id == "S2")
    await app.aclose()
    assert not ours()


async def test_without_an_interval_nothing_is_checked() -> None:
    server = AsyncServer()
    app = asgi(server)
    await app.register(ADDRESS, ["/account/~/presence"])
    await call(app, event("u1"))
    assert not ours()
    assert server.calls == ["POST ", "GET "]
    await app.aclose()


def test_errors_of_requests_reach_the_caller() -> None:
    server = Server()
    app = wsgi(server)
    errors: list[BaseException] = []
    app.on("subscribe_error", errors.append)
    app.on("remove_error", errors.append)
    server.status["POST"] = 403
    with pytest.raises(ApiError, match="refused"):
        app.register(ADDRESS, ["/account/~/presence"])
    server.status.clear()
    app.register(ADDRESS, ["/account/~/presence"])
    server.status["DELETE"] = 500
    with pytest.raises(ApiError, match="refused"):
        app.remove()
    until(lambda: len(errors) == 2)
    assert app.info is not None, "it is still there"
    app.close()


@pytest.mark.parametrize("moment", range(8))
async def test_a_registration_canceled_at_any_moment_is_undone(moment: int) -> None:
    server = AsyncServer()
    app = asgi(server)
    task = asyncio.create_task(app.register(ADDRESS, ["/account/~/presence"]))
    for _ in range(moment):
        await asyncio.sleep(0)
    done = task.done()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    if not done:
        await until_async(lambda: not ours())
        assert not server.subscriptions
    await app.aclose()


def test_handlers_run_in_order_and_once_each() -> None:
    app, seen = wsgi(), list[str]()
    app.on("notification", lambda value: seen.append(value.uuid))
    for number in range(20):
        request(app, event(f"u{number}"))
    until(lambda: len(seen) == 20)
    assert seen == [f"u{number}" for number in range(20)]
    app.close()
    until(lambda: not threads())
    request(app, event("late"))
    assert not threads(), "a closed application starts no worker"


async def test_async_handlers_run_in_order() -> None:
    app, seen = asgi(), list[str]()

    @app.on("notification")
    async def handler(value: Notification) -> None:
        await asyncio.sleep(0)
        seen.append(value.uuid)

    for number in range(20):
        await call(app, event(f"u{number}"))
    await until_async(lambda: len(seen) == 20)
    assert seen == [f"u{number}" for number in range(20)]
    await app.aclose()
    assert not ours()


def test_a_closed_application_calls_no_more_handlers() -> None:
    app, seen = wsgi(), list[str]()
    busy, end = threading.Event(), threading.Event()

    def handler(value: Notification) -> None:
        seen.append(value.uuid)
        busy.set()
        assert end.wait(PATIENCE)

    app.on("notification", handler)
    request(app, event("u1"))
    request(app, event("u2"))
    assert busy.wait(PATIENCE)
    threading.Timer(0.05, end.set).start()
    app.close()
    until(lambda: not threads())
    assert seen == ["u1"]


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_streams_end_after_silence(kind: str) -> None:
    app: Any = wsgi() if kind == "sync" else asgi()
    app._streaming = True
    for number in range(3):
        app.take("POST", {"verification-token": SECRET}, event(f"u{number}"), 0)
    app.take("POST", {"verification-token": SECRET}, b"{", 0)
    items = list(app.stream(0.01)) if kind == "sync" else [item async for item in app.stream(0.01)]
    assert [type(item) for item in items] == [Notification] * 3 + [Gap]
    assert items[3].reason.value == "unreadable"


async def test_a_stream_waits_for_deliveries_and_ends_when_closed() -> None:
    app = asgi()
    seen: list[str] = []

    async def read() -> None:
        async for item in app:
            seen.append(item.uuid)  # noqa: PERF401  # one by one

    task = asyncio.create_task(read())
    for number in range(5):
        await call(app, event(f"u{number}"))
        await until_async(functools.partial(has_length, seen, number + 1))
    await app.aclose()
    await asyncio.wait_for(task, PATIENCE)


def test_a_synchronous_stream_waits_for_deliveries_and_ends_when_closed() -> None:
    app = wsgi()
    seen: list[str] = []
    thread = threading.Thread(target=lambda: seen.extend(item.uuid for item in app))
    thread.start()
    until(lambda: app._streaming)  # pyright: ignore[reportPrivateUsage]
    for number in range(5):
        request(app, event(f"u{number}"))
    app.close()
    thread.join(PATIENCE)
    assert not thread.is_alive()
    assert seen == [f"u{number}" for number in range(5)]


def test_a_stream_raises_its_overflow() -> None:
    app = wsgi(buffer=2, overflow="raise")
    app._streaming = True  # pyright: ignore[reportPrivateUsage]
    for number in range(4):
        request(app, event(f"u{number}"))
    stream = app.stream(0.01)
    assert [cast("Notification", next(stream)).uuid for _ in range(2)] == ["u0", "u1"]
    with pytest.raises(BufferOverflow):
        next(stream)


async def test_a_time_limit_of_closing() -> None:
    app = asgi(timing=Timing())
    busy, end = asyncio.Event(), asyncio.Event()

    @app.on("notification")
    async def handler(_value: Notification) -> None:
        busy.set()
        try:
            await asyncio.sleep(3600)
        finally:
            await end.wait()

    await call(app, event("u1"))
    await asyncio.wait_for(busy.wait(), PATIENCE)
    await app.aclose()
    assert ours(), "left running"
    end.set()
    await until_async(lambda: not ours())


def test_use_by_a_function_in_another_process_or_loop_starts_fresh() -> None:
    app = asgi(AsyncServer())

    async def use(check: Callable[[], object]) -> None:
        await app.register(ADDRESS, ["/account/~/presence"])
        await call(app, event("u1"))
        assert check()

    asyncio.run(use(lambda: app.info is not None))
    asyncio.run(use(lambda: cast("Any", app.info).id == "S2"))
