"""Interrupts at every line, and ends at every await: nothing is left behind, and the next call works (no I/O)."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from typing import TYPE_CHECKING, Any, cast

import pytest

from rcext.push import AsgiWebhook, AsyncSubscription, State, Subscription, SubscriptionClosed, Timing, WsgiWebhook
from rcext.visibility import Visibility
from tests.awaits import WAYS, end_at_every_await
from tests.interrupts import LineTracer
from tests.push.test_driver import FILTER, AsyncServer, Channel, Server, WebhookServer, publish
from tests.push.test_webhook_driver import AsyncServer as AsyncWebhookServer
from tests.push.threads import threads
from tests.waiting import PATIENCE, until, until_async

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HANG = 20.0


@pytest.fixture(autouse=True)
def channels(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Channel]]:
    monkeypatch.setattr("rcext.push._pubnub.PubNubChannel", Channel)
    Channel.opened, Channel.fate = [], None
    yield Channel.opened
    until(lambda: not any(channel.alive for channel in Channel.opened))
    until(lambda: not threads())


def in_time(call: Callable[[], Any]) -> Any:
    """Call in a thread, and fail if it hangs."""
    outcome: list[Any] = []

    def target() -> None:
        try:
            outcome.append(call())
        except BaseException as error:
            outcome.append(error)

    thread = threading.Thread(target=target, daemon=True)
    thread.start()
    thread.join(HANG)
    assert outcome, "the call hangs"
    if isinstance(outcome[0], BaseException):
        raise outcome[0]
    return outcome[0]


def at_every_line(attempt: Callable[[LineTracer], None], least: int) -> None:
    """Call again and again, each time with an interrupt at another line, until every line has had one."""
    known: set[str] = set()
    while True:
        interrupt = LineTracer(stop=1, known=known)
        try:
            attempt(interrupt)
        except Exception as error:
            error.add_note(f"interrupted at {interrupt.places}")
            raise
        if not interrupt.places:
            break
    assert len(known) > least, known


def subscription(server: Server) -> Subscription:
    return Subscription(cast("Any", server), [FILTER], transport="pubnub", timing=Timing())


def test_a_registration() -> None:
    def attempt(interrupt: LineTracer) -> None:
        server = Server()
        events = subscription(server)
        with contextlib.suppress(KeyboardInterrupt), interrupt:
            events.register()
        assert in_time(events.register).id == f"S{server.made}"
        assert in_time(events.renew).id == f"S{server.made}"
        in_time(events.remove)
        until(lambda: not threads())
        assert not server.subscriptions
        assert events.state is State.CLOSED

    at_every_line(attempt, 20)


@pytest.mark.parametrize("name", ["renew", "remove", "close", "set_events"])
def test_a_command(name: str) -> None:
    def attempt(interrupt: LineTracer) -> None:
        server = Server()
        events = subscription(server)
        events.on("notification", lambda _: None)
        events.register()
        arguments = [["/account/~/extension"]] if name == "set_events" else []
        with contextlib.suppress(KeyboardInterrupt), interrupt:
            getattr(events, name)(*arguments)
        with contextlib.suppress(SubscriptionClosed):  # the command went on
            in_time(events.renew)
        in_time(events.close)
        until(lambda: not threads())
        in_time(events.register)
        in_time(events.remove)
        until(lambda: not threads())

    at_every_line(attempt, 10)


def test_an_iteration(channels: list[Channel]) -> None:
    def attempt(interrupt: LineTracer) -> None:
        events = subscription(Server())
        events.register()
        publish(channels[-1], "U1")
        publish(channels[-1], "U2")
        given: list[str] = []
        with contextlib.suppress(KeyboardInterrupt), interrupt:
            given += [next(iter(events)).uuid]
        given += [event.uuid for event in in_time(lambda: [next(iter(events))])]
        assert given in (["U1", "U2"], ["U1"], ["U2"])
        in_time(events.remove)
        until(lambda: not threads())

    at_every_line(attempt, 10)


def test_a_webhook_registration() -> None:
    def attempt(interrupt: LineTracer) -> None:
        server = WebhookServer()
        app = WsgiWebhook(None, client=cast("Any", SyncWebhookServer(server)))
        try:
            with interrupt:
                app.register("https://example.com/hook", [FILTER])
        except KeyboardInterrupt:
            pass
        else:
            in_time(app.remove)
        until(lambda: not [name for name in threads() if name.endswith("call")])
        assert in_time(lambda: app.register("https://example.com/hook", [FILTER])).id == f"S{server.made}"
        in_time(app.remove)
        assert not server.subscriptions
        in_time(app.close)
        until(lambda: not threads())

    at_every_line(attempt, 20)


class SyncWebhookServer:
    def __init__(self, server: WebhookServer) -> None:
        self.send = server.answer


def test_a_webhook_delivery() -> None:
    import io

    body = b'{"uuid": "U%d", "event": "/restapi/v1.0/account/1/presence", "body": {}}'

    def deliver(app: WsgiWebhook, number: int) -> list[str]:
        statuses: list[str] = []
        data = body % number
        environ = {"REQUEST_METHOD": "POST", "CONTENT_LENGTH": str(len(data)), "wsgi.input": io.BytesIO(data)}

        def start_response(status: str, _: object) -> None:
            statuses.append(status)

        app(environ, start_response)
        return statuses

    def attempt(interrupt: LineTracer) -> None:
        app = WsgiWebhook(None)
        heard: list[str] = []
        app.on("notification", lambda event: heard.append(event.uuid))
        with contextlib.suppress(KeyboardInterrupt), interrupt:
            deliver(app, 1)
        assert in_time(lambda: deliver(app, 2)) == ["200 OK"]
        until(lambda: "U2" in heard)
        in_time(app.close)
        until(lambda: not threads())

    at_every_line(attempt, 20)


class Platform:
    tokens = None


@pytest.mark.parametrize("name", ["watch", "set_visible", "close"])
def test_visibility(name: str) -> None:
    def attempt(interrupt: LineTracer) -> None:
        visibility = Visibility(cast("Any", Platform()))
        changes: list[bool] = []
        visibility.on("change", lambda change: changes.append(change.visible))
        if name == "close":
            visibility.watch()
        with contextlib.suppress(KeyboardInterrupt), interrupt:
            getattr(visibility, name)(*[False] if name == "set_visible" else [])
        in_time(visibility.close)
        in_time(visibility.watch)
        in_time(lambda: visibility.set_visible(True))
        in_time(lambda: visibility.set_visible(False))
        until(lambda: changes[-1:] == [False])
        in_time(visibility.close)
        until(lambda: not threads())

    at_every_line(attempt, 5)


# asyncio


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")  # it was to run in a closed loop
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # `async with` in a closed loop
def test_an_end_at_every_await_of_a_subscription(way: str) -> None:
    def make() -> tuple[Any, Any]:
        server = AsyncServer()
        events = AsyncSubscription(cast("Any", server), [FILTER], transport="pubnub", timing=Timing())
        handled: list[str] = []

        async def handler(notification: Any) -> None:
            await asyncio.sleep(0)
            handled.append(notification.uuid)

        events.on("notification", handler)

        async def use() -> None:
            async with events:
                uuid = f"U{len(Channel.opened)}"
                publish(Channel.opened[-1], uuid)
                async for item in events:
                    if item.uuid == uuid:  # otherwise it comes from an interrupted program
                        break
                await events.add_events(["/account/~/extension"])
                await events.renew()
                await until_async(lambda: uuid in handled)

        async def use_again() -> None:
            if way in ("cancel", "timeout"):
                await until_async(lambda: not server.subscriptions or events.state is State.CLOSED)
                assert events.state is State.CLOSED
                assert len(server.subscriptions) <= 1
            async with asyncio.timeout(PATIENCE):
                await use()
            assert events.state is State.CLOSED
            assert f"S{server.made}" not in server.subscriptions

        return use, use_again

    assert end_at_every_await(make, way) > 30


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # `async with` in a closed loop
def test_an_end_at_every_await_of_a_webhook(way: str) -> None:
    body = b'{"uuid": "U1", "event": "/restapi/v1.0/account/1/presence", "body": {}}'

    def make() -> tuple[Any, Any]:
        server = AsyncWebhookServer()
        app = AsgiWebhook(None, client=cast("Any", server))
        heard: list[str] = []

        @app.on("notification")
        async def handler(notification: Any) -> None:
            await asyncio.sleep(0)
            heard.append(notification.uuid)

        async def use() -> None:
            await app.register("https://example.com/hook", [FILTER])
            assert (await app.answer("POST", {"Content-Type": "application/json"}, body)).status == 200
            await until_async(lambda: heard)
            await app.check()
            await app.remove()

        async def use_again() -> None:
            heard[:] = ["U1"]  # a repeated notification is not handled again
            async with asyncio.timeout(PATIENCE):
                await use()
            await until_async(lambda: not server.subscriptions or way in ("exit", "close"))
            assert len(server.subscriptions) <= 1
            await app.aclose()

        return use, use_again

    assert end_at_every_await(make, way) > 20


def test_the_next_call_takes_less_than_a_second() -> None:
    events = subscription(Server())
    with contextlib.suppress(KeyboardInterrupt), LineTracer(stop=15):
        events.register()
    started = time.process_time()
    in_time(events.register)
    assert time.process_time() - started < 1
    in_time(events.remove)
