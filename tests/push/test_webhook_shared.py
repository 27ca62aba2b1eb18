"""Several processes of one webhook: stores, one registration, and the registration of a server that still starts."""

from __future__ import annotations

import asyncio
import functools
import logging
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import IO, TYPE_CHECKING, Any, cast

import httpx
import pytest
import redis

from rcext.push import (
    AsgiWebhook,
    Notification,
    RedisWebhookStore,
    SqliteWebhookStore,
    State,
    SubscriptionError,
    WebhookStore,
    WsgiWebhook,
)
from rcext.push import _webhook_probe as probe
from rcext.push._webhook_shared import SharedState
from ringcentral_api.errors import ApiError
from tests.follow.model import in_child
from tests.push.test_webhook_driver import ADDRESS, FILTER, SECRET, AsyncServer, Server, asgi, event, request, wsgi
from tests.waiting import until, until_async

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, MutableMapping
    from pathlib import Path

    from ringcentral_api.client import Request


class MemoryStore:
    """A store without times to live; `broken` makes it fail."""

    def __init__(self) -> None:
        self.entries: dict[str, str] = {}
        self.broken = False
        self.calls = 0

    def _check(self) -> None:
        self.calls += 1
        if self.broken:
            raise ConnectionError("no store")

    def add(self, key: str, value: str, ttl: float) -> bool:
        self._check()
        if key in self.entries:
            return False
        self.entries[key] = value
        return True

    def get(self, key: str) -> str | None:
        self._check()
        return self.entries.get(key)

    def put(self, key: str, value: str, ttl: float) -> None:
        self._check()
        self.entries[key] = value

    def remove(self, key: str, value: str) -> None:
        self._check()
        if self.entries.get(key) == value:
            del self.entries[key]


def check_store(store: WebhookStore, pass_time: Callable[[float], None]) -> None:
    assert store.add("k", "a", 10)
    assert not store.add("k", "b", 10)
    assert store.get("k") == "a"
    store.remove("k", "b")
    assert store.get("k") == "a"
    store.remove("k", "a")
    assert store.get("k") is None
    store.put("k", "c", 10)
    store.put("k", "d", 10)
    assert store.get("k") == "d"
    pass_time(11)
    assert store.get("k") is None
    assert store.add("k", "e", 10)


def test_sqlite_store(tmp_path: Path) -> None:
    now = 1000.0
    stores = [SqliteWebhookStore(tmp_path / "hook.sqlite") for _ in range(2)]
    for store in stores:
        store._clock = lambda: now  # pyright: ignore[reportPrivateUsage]  # time passes at once

    def pass_time(seconds: float) -> None:
        nonlocal now
        now += seconds

    check_store(stores[0], pass_time)
    assert not stores[1].add("k", "f", 10), "they share the file"
    pass_time(100)
    stores[1].put("other", "x", 10)
    assert stores[1]._run("SELECT group_concat(key) FROM rcext_webhook", ())[1] == "other", "old entries are deleted"  # pyright: ignore[reportPrivateUsage]


def test_an_entry_of_a_file_whose_clock_is_set_back(tmp_path: Path) -> None:
    """The lock of a process that was killed would be held for hours."""
    store = SqliteWebhookStore(tmp_path / "hook.sqlite")
    now = 100_000.0
    store._clock = lambda: now  # pyright: ignore[reportPrivateUsage]
    assert store.add("k", "a", 60)
    now -= 30
    assert not store.add("k", "b", 60)
    now += 89
    assert not store.add("k", "b", 60), "small corrections change nothing"
    now -= 7 * 3600
    assert not store.add("k", "b", 60)
    now += 59
    assert not store.add("k", "b", 60)
    now += 1
    assert store.add("k", "b", 60)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
def test_a_store_that_another_thread_uses_at_a_fork(tmp_path: Path) -> None:
    store = SqliteWebhookStore(tmp_path / "hook.sqlite")
    with store._lock:  # pyright: ignore[reportPrivateUsage]  # a test may look inside
        assert in_child(lambda: str(store.add("a", "1", 60))) == "True"
    assert store.get("a") == "1"


def test_an_entry_of_a_redis_whose_clock_is_set_back(redis_url: str) -> None:
    store = RedisWebhookStore(redis_url, prefix="set-back:")
    server: Any = redis.Redis.from_url(redis_url)  # pyright: ignore[reportUnknownMemberType]  # partly untyped
    assert store.add("k", "a", 60)
    server.pexpire("set-back:k", 110_000)
    assert not store.add("k", "b", 60)
    assert server.pttl("set-back:k") > 60_000, "small corrections change nothing"
    server.pexpire("set-back:k", 7 * 3_600_000)
    assert not store.add("k", "b", 60)
    assert 0 < server.pttl("set-back:k") <= 60_000
    server.close()


def test_redis_store(redis_url: str) -> None:
    server: Any = redis.Redis.from_url(redis_url)  # pyright: ignore[reportUnknownMemberType]  # partly untyped
    stores = [RedisWebhookStore(redis_url, prefix="p:"), RedisWebhookStore(server, prefix="p:")]

    def pass_time(seconds: float) -> None:
        left = server.pttl("p:k")
        assert 0 < left <= seconds * 1000
        server.pexpire("p:k", 1)
        until(lambda: server.get("p:k") is None)

    check_store(stores[0], pass_time)
    assert server.keys() == [b"p:k"]
    assert not stores[1].add("k", "f", 10), "they share the entries"
    server.close()


WORKER = """
import sys
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

import redis
from rcext.push import RedisWebhookStore, WsgiWebhook

url, secret = sys.argv[1:]
results = redis.Redis.from_url(url)
webhook = WsgiWebhook(secret, store=RedisWebhookStore(url), check_every=0)
webhook.on("notification", lambda event: results.rpush("handled", event.uuid))


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    request_queue_size = 100


class Quiet(WSGIRequestHandler):
    def log_message(self, *arguments):
        pass


server = Server(("127.0.0.1", 0), Quiet)
server.set_app(webhook)
print(server.server_port, flush=True)
server.serve_forever()
"""
DELIVERIES = 100


@pytest.fixture
def workers(redis_url: str) -> Generator[list[str]]:
    """Start two processes of one webhook, and give their addresses."""
    command = [sys.executable, "-c", WORKER, redis_url, SECRET]
    processes = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    try:
        yield [f"http://127.0.0.1:{int(cast('IO[str]', process.stdout).readline())}" for process in processes]
    finally:
        for process in processes:
            process.terminate()
            process.communicate(timeout=30)


def test_two_processes_handle_each_notification_once(redis_url: str, workers: list[str]) -> None:
    """The platform delivers again what was answered late, and a load balancer gives it to any process."""
    server: Any = redis.Redis.from_url(redis_url)  # pyright: ignore[reportUnknownMemberType]  # partly untyped
    server.delete("handled")
    uuids = [f"n{number}" for number in range(DELIVERIES)]
    with httpx.Client(headers={"Verification-Token": SECRET}, timeout=60) as http, ThreadPoolExecutor(8) as pool:

        def deliver(uuid: str, address: str) -> int:
            return http.post(address, content=event(uuid)).status_code

        sent = [pool.submit(deliver, uuid, address) for uuid in uuids for address in (*workers, *workers)]
        assert {one.result() for one in sent} == {200}
        for address in workers:  # of each process the last one: its handlers have run for all before it
            deliver(f"last of {address}", address)
    until(lambda: server.llen("handled") >= DELIVERIES + 2)
    handled = sorted(uuid.decode() for uuid in server.lrange("handled", 0, -1))
    assert handled == sorted([*uuids, *(f"last of {address}" for address in workers)])
    server.close()


def test_a_notification_reaches_the_handlers_of_one_process() -> None:
    store = MemoryStore()
    apps = [wsgi(store=store) for _ in range(2)]
    got: list[str] = []
    for app in apps:
        app.on("notification", lambda event: got.append(event.uuid))
    for uuid in ("a", "b", "a"):
        for app in apps:
            assert request(app, event(uuid))[0].startswith("200")
    until(lambda: len(got) == 2)
    for app in apps:
        app.close()
    assert got == ["a", "b"]


def test_of_two_concurrent_deliveries_the_new_one_may_come_second(monkeypatch: pytest.MonkeyPatch) -> None:
    app = wsgi(store=MemoryStore())
    got: list[str] = []

    def hand_out(_kind: str, item: Notification, _wall: float) -> None:
        got.append(item.uuid)

    monkeypatch.setattr(app, "_hand_out", hand_out)
    read = app.read("POST", {"verification-token": SECRET}, event("a"), 0.0)
    assert isinstance(read, Notification)
    app.accept(read, 0.0, is_new=False)
    app.accept(read, 0.0, is_new=True)
    app.accept(read, 0.0, is_new=True)
    assert got == ["a"]


def test_a_store_that_is_down_delivers_and_warns_once(caplog: pytest.LogCaptureFixture) -> None:
    store, now = MemoryStore(), 0.0
    shared = SharedState(store, 60)
    shared.clock = lambda: now
    store.broken = True
    with caplog.at_level(logging.WARNING, "rcext.push"):
        assert all(shared.claim(uuid) for uuid in ("a", "b", "a"))
        assert store.calls == 1, "for a while it is not asked again"
        now = 6.0
        assert shared.claim("a")
        assert shared.subscription("k") is None
        assert shared.acquire("k", "me")
        store.broken = False
        now = 12.0
        assert shared.claim("a")
        assert not shared.claim("a")
    assert ["store" in record.message for record in caplog.records] == [True, True]


def test_one_process_registers_and_the_others_use_its_subscription() -> None:
    store, server = MemoryStore(), Server()
    first, second = wsgi(server, store=store), wsgi(server, store=store)
    infos = [app.register(ADDRESS, [FILTER]) for app in (first, second)]
    assert [info.id for info in infos] == ["S1", "S1"]
    assert server.made == 1
    # One recreates it, the other follows.
    server.subscriptions.clear()
    assert [getattr(app.check(), "id", None) for app in (first, second)] == ["S2", "S2"]
    assert server.made == 2
    second.remove()
    assert first.check() is None
    assert (first.state, server.subscriptions) == (State.CLOSED, {})
    assert not [key for key in store.entries if key.startswith("lock:")]
    # A new secret does not use a subscription that was made with another one.
    first.register(ADDRESS, [FILTER])
    other = WsgiWebhook("another-secret", client=cast("Any", server), check_every=0, store=store)
    assert other.register(ADDRESS, [FILTER]).id == "S4"
    for app in (first, second, other):
        app.close()


def test_without_a_store_a_newer_subscription_of_another_process_is_not_deleted() -> None:
    server = Server()
    app = wsgi(server)
    app.register(ADDRESS, [FILTER])
    server.subscriptions["S1"]["creationTime"] = "2026-01-01T00:00:01Z"
    answer = server.answer

    def created_earlier(request: Request) -> httpx.Response:
        response = answer(request)
        if request.operation.method == "POST" and response.status_code == 200:
            body = {**response.json(), "creationTime": "2026-01-01T00:00:00Z"}
            server.subscriptions[body["id"]] = body
            return httpx.Response(200, json=body, request=response.request)
        return response

    server.answer = created_earlier  # type: ignore[method-assign]  # the server's clock
    other = wsgi(server)
    assert other.register(ADDRESS, [FILTER]).id == "S2"
    assert set(server.subscriptions) == {"S1", "S2"}
    app.close()
    other.close()


class StartingServer(AsyncServer):
    """Refuses the first registrations because the address does not answer."""

    refusals = 2
    code = "SUB-525"

    def answer(self, request: Request) -> Any:
        if request.operation.method == "POST" and self.refusals:
            self.refusals -= 1
            sent = httpx.Request("POST", f"http://127.0.0.1{request.path}")
            return httpx.Response(400, json={"errorCode": self.code, "message": "no answer"}, request=sent)
        return super().answer(request)


def probed(address: str) -> str:
    return f"{address} was probed"


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("_async_webhook", "_sync_webhook"):
        monkeypatch.setattr(f"rcext.push.{module}._PAUSES", (0.0, 0.001))
        monkeypatch.setattr(f"rcext.push.{module}.diagnose", probed)


async def test_a_registration_in_the_background_waits_until_the_address_answers() -> None:
    server = StartingServer()
    app = asgi(cast("Any", server))
    errors: list[object] = []
    app.on("subscribe_error", errors.append)
    app.register_in_background(ADDRESS, [FILTER])
    await until_async(lambda: app.state is State.CONNECTED)
    assert (server.made, errors) == (1, [])
    await app.aclose()


async def test_a_registration_before_the_event_loop_starts_with_the_lifespan() -> None:
    app = asgi(cast("Any", AsyncServer()))
    await asyncio.to_thread(app.register_in_background, ADDRESS, [FILTER])
    events = asyncio.Queue[dict[str, str]]()
    sent: list[MutableMapping[str, Any]] = []

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    task = asyncio.create_task(app({"type": "lifespan"}, events.get, send))
    events.put_nowait({"type": "lifespan.startup"})
    await until_async(lambda: app.state is State.CONNECTED)
    events.put_nowait({"type": "lifespan.shutdown"})
    await task
    assert [message["type"] for message in sent] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


@pytest.mark.parametrize(("code", "seconds", "attempts"), [("SUB-525", 0.0, 1), ("CMN-101", 60.0, 1)])
async def test_a_registration_that_cannot_succeed_ends_with_an_event(
    code: str, seconds: float, attempts: int, caplog: pytest.LogCaptureFixture
) -> None:
    server = StartingServer()
    server.refusals, server.code = 1000, code
    app = asgi(cast("Any", server))
    errors: list[BaseException] = []
    app.on("subscribe_error", errors.append)
    app.register_in_background(ADDRESS, [FILTER], timeout=seconds)
    await until_async(lambda: errors)
    assert isinstance(errors[0], SubscriptionError)
    assert isinstance(errors[0].__cause__, ApiError)
    assert f"({attempts} attempts)" in str(errors[0])
    assert (f"{ADDRESS} was probed" in str(errors[0])) is (code == "SUB-525")
    assert app.reason == str(errors[0])
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    await app.aclose()


def test_the_error_of_a_registration_says_what_the_address_answers() -> None:
    server = StartingServer()
    app = WsgiWebhook("s", client=cast("Any", _Sync(server)), check_every=0)
    with pytest.raises(ApiError, match=f"SUB-525.*; {ADDRESS} was probed"):
        app.register(ADDRESS, [FILTER])
    app.close()
    assert isinstance(AsgiWebhook(None), AsgiWebhook)


class _Sync:
    def __init__(self, server: Server) -> None:
        self._server = server

    def send(self, request: Request) -> Any:
        return self._server.answer(request)


@pytest.mark.parametrize(
    ("status", "headers", "text"),
    [
        (307, {"location": "http://x/hook/"}, "redirects (307) to http://x/hook/; register that address"),
        (403, {}, "CSRF"),
        (404, {}, "answers 404; check the path"),
        (200, {}, "without the header Validation-Token"),
        (200, {"echo": "1"}, "answers from this machine"),
        (None, {}, "register_in_background()"),
        (0, {}, "does not answer in 3 s"),
    ],
)
def test_the_diagnosis(status: int | None, headers: dict[str, str], text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(sent: httpx.Request) -> httpx.Response:
        if status is None:
            raise httpx.ConnectError("connection refused")
        if status == 0:
            raise httpx.ReadTimeout("too slow")
        echo = {"validation-token": sent.headers["validation-token"]} if "echo" in headers else {}
        return httpx.Response(status, headers={**headers, **echo})

    client = functools.partial(httpx.Client, transport=httpx.MockTransport(answer))
    monkeypatch.setattr(httpx, "Client", client)
    assert text in probe.diagnose("http://x/hook")


async def test_asyncio_shares_a_subscription_and_its_errors() -> None:
    store, server = MemoryStore(), AsyncServer()
    first, second = asgi(server, store=store), asgi(server, store=store)
    server.status["POST"] = 403
    with pytest.raises(ApiError, match="refused"):
        await first.register(ADDRESS, [FILTER])
    server.status.clear()
    assert [(await app.register(ADDRESS, [FILTER])).id for app in (first, second)] == ["S1", "S1"]
    assert [value for key, value in store.entries.items() if key.startswith("subscription:")] == ["S1"]
    assert not [key for key in store.entries if key.startswith("lock:")]
    for app in (first, second):
        await app.aclose()


async def test_a_view_of_a_framework_passes_requests_on() -> None:
    headers = {"VERIFICATION-Token": "s3cret"}
    app = asgi(max_body=len(event("a")))
    assert (await app.answer("POST", headers, event("a"))).status == 200
    assert (await app.answer("POST", {}, event("b"))).status == 401
    assert (await app.answer("POST", headers, event("c") + b" ")).status == 413
    await app.aclose()
    plain = wsgi()
    assert plain.answer("POST", headers, event("a")).status == 200
    assert plain.answer("POST", {}, event("b")).status == 401
    plain.close()


@pytest.mark.parametrize("code", ["SUB-525", "CMN-101"])
def test_a_synchronous_registration_in_the_background_ends_with_an_event(code: str) -> None:
    server = StartingServer()
    server.refusals, server.code = 1000, code
    app = WsgiWebhook("s", client=cast("Any", _Sync(server)), check_every=0)
    errors: list[BaseException] = []
    app.on("subscribe_error", errors.append)
    app.register_in_background(ADDRESS, [FILTER], timeout=0.0)
    until(lambda: errors)
    assert isinstance(errors[0], SubscriptionError)
    assert (f"{ADDRESS} was probed" in str(errors[0])) is (code == "SUB-525")
    assert app.reason == str(errors[0])
    app.close()
