"""Both kinds of webhook applications with a server and a store in memory (no sockets)."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

import pytest

from rcext.push import Notification, State
from rcext.push._runtime import Promise
from rcext.push._webhook_machine import make_target
from ringcentral_api.errors import ApiError
from tests.push.kinds import KINDS, Blocking, MovedClock
from tests.push.test_driver import PATIENCE, ours
from tests.push.test_webhook_driver import ADDRESS, FILTER, SECRET, AsyncServer, Server, asgi, event, names, wsgi
from tests.push.test_webhook_shared import MemoryStore
from tests.push.threads import threads
from tests.waiting import until, until_async

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ringcentral_api.client import Request

HEADERS = {"Verification-Token": SECRET}


@pytest.fixture(autouse=True)
def nothing_is_left() -> Iterator[None]:
    yield
    until(lambda: not threads())


def make(kind: str, server: Server, **options: Any) -> tuple[Any, Any]:
    """Return an application whose methods are asynchronous, and the object itself."""
    if kind == "async":
        app = asgi(server, **options)
        return app, app
    plain = wsgi(server, **options)
    return Blocking(plain), plain


def make_server(kind: str) -> Server:
    return AsyncServer() if kind == "async" else Server()


@KINDS
async def test_a_notification_reaches_one_of_the_processes(kind: str) -> None:
    store = MemoryStore()
    apps = [make(kind, make_server(kind), store=store) for _ in range(2)]
    for uuid in ("a", "b", "a", ""):
        for app, _ in apps:
            assert (await app.answer("POST", HEADERS, event(uuid))).status == 200
    assert [names(plain) for _, plain in apps] == [["notification"] * 3, ["notification"]]
    assert {key for key in store.entries if key.startswith("seen:")} == {"seen:a", "seen:b"}
    for app, _ in apps:
        await app.aclose()


@KINDS
async def test_a_registration_waits_for_that_of_another_process(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rcext.push._webhook_machine._LOCK_POLL", 0.001)
    store, server = MemoryStore(), make_server(kind)
    lock = f"lock:{make_target(ADDRESS, [FILTER], SECRET, None, (3600, 600)).fingerprint()}"
    store.entries[lock] = "another"
    app, _ = make(kind, server, store=store)
    task = asyncio.create_task(app.register(ADDRESS, [FILTER]))
    await until_async(lambda: store.calls > 3)
    assert not server.calls
    del store.entries[lock]
    assert (await task).id == "S1"
    assert lock not in store.entries, "released"
    store.entries[lock] = "another"
    monkeypatch.setattr("rcext.push._webhook_machine.LOCK_WAIT", 0.0)
    assert (await app.check()).id == "S1"
    assert store.entries[lock] == "another", "the lock of a process that may have been killed is not waited for twice"
    await app.aclose()


@KINDS
async def test_an_adopted_subscription_is_announced(kind: str) -> None:
    store, server = MemoryStore(), make_server(kind)
    first, _ = make(kind, server, store=store)
    await first.register(ADDRESS, [FILTER])
    second, plain = make(kind, server, store=store)
    told: list[str] = []
    values: list[Any] = []

    def hear(name: str) -> None:
        def handler(value: Any) -> None:
            told.append(name)
            values.append(value)

        plain.on(name, handler)

    for name in ("subscribe_success", "state", "gap"):
        hear(name)
    await second.register(ADDRESS, [FILTER])
    await until_async(lambda: len(told) == 2)
    assert told == ["state", "subscribe_success"]
    assert values[1] is plain.info
    assert plain.info.id == "S1"
    assert plain.reason == "created by another process of this webhook"
    await first.aclose()
    await second.aclose()


@KINDS
async def test_the_subscription_is_checked_when_it_is_due(kind: str) -> None:
    server: Any = make_server(kind)
    clock = server.clock = MovedClock()
    app, _ = make(kind, server, check_every=100.0)
    await app.register(ADDRESS, [FILTER])
    await until_async(lambda: clock.listeners)
    clock.move(99.0)
    await app.answer("POST", HEADERS, event("r", event="/restapi/v1.0/subscription/S1?threshold=600&interval=60"))
    await until_async(lambda: "POST /S1/renew" in server.calls)
    assert server.calls == ["POST ", "GET ", "GET /S1", "POST /S1/renew"], "it is not due yet"
    clock.move(1.0)
    await until_async(lambda: server.calls[4:] == ["GET /S1"])
    clock.move(99.0)
    await app.answer("POST", HEADERS, event("s", event="/restapi/v1.0/subscription/S1?threshold=600&interval=60"))
    await until_async(lambda: server.calls[5:] == ["GET /S1", "POST /S1/renew"])
    clock.move(1.0)
    await until_async(lambda: server.calls[7:] == ["GET /S1"])
    await app.aclose()
    await until_async(lambda: not clock.listeners)


@KINDS
async def test_a_stream_receives_what_handlers_receive_too(kind: str) -> None:
    app, plain = make(kind, make_server(kind))
    handled: list[str] = []

    def handle(notification: Notification) -> None:
        handled.append(notification.uuid)

    plain.on("notification", handle)
    items = app.stream(5.0)
    reading = asyncio.create_task(anext(items))
    await until_async(lambda: plain._streaming)
    assert plain._streaming is True
    await app.answer("POST", HEADERS, event("a"))
    assert (await reading).uuid == "a"
    await until_async(lambda: handled == ["a"])
    await app.aclose()


@KINDS
async def test_why_a_registration_in_the_background_was_given_up(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("_async_webhook", "_sync_webhook"):
        monkeypatch.setattr(f"rcext.push.{module}._PAUSES", (0.0,))
    server = make_server(kind)
    server.status["POST"] = 403
    app, plain = make(kind, server)
    errors: list[BaseException] = []
    plain.on("subscribe_error", errors.append)
    plain.register_in_background(ADDRESS, [FILTER])
    await until_async(lambda: errors)
    cause = errors[0].__cause__
    assert isinstance(cause, ApiError)
    assert str(errors[0]) == f"the webhook was not registered (1 attempts): {cause}"
    assert (plain.reason, plain.state) == (str(errors[0]), State.CLOSED)
    await app.aclose()


def test_an_interrupted_registration_is_undone_when_its_response_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    gate = threading.Event()

    class Waiting(Server):
        def send(self, request: Request) -> Any:
            response = self.answer(request)
            if request.operation.method == "POST":
                assert gate.wait(PATIENCE)
            return response

    server = Waiting()
    app = wsgi(server)

    def interrupted(_: Promise) -> Any:
        until(lambda: server.subscriptions)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Promise, "wait", interrupted)
        with pytest.raises(KeyboardInterrupt):
            app.register(ADDRESS, [FILTER])
    gate.set()
    until(lambda: not server.subscriptions)
    assert app.register(ADDRESS, [FILTER]).id == "S2"
    app.close()


async def test_a_closed_application_registers_nothing() -> None:
    server = AsyncServer()
    app = asgi(server)
    app.register_in_background(ADDRESS, [FILTER])
    await app.aclose()
    await app.answer("POST", HEADERS, event("a"))
    await until_async(lambda: not ours())
    assert not server.calls
