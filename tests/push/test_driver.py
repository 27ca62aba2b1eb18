# pyright: reportPrivateUsage=false
# A test may look inside.
"""Both drivers without sockets: cancellation, interrupts, forks and event loops, at every moment."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import signal
import threading
from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import httpx
import pytest

from rcext._connection import ConnectionSettings
from rcext._workers import WORKERS
from rcext.push import (
    AsgiWebhook,
    AsyncSubscription,
    Notification,
    State,
    Subscription,
    SubscriptionClosed,
    SubscriptionError,
    Timing,
    WsgiWebhook,
)
from rcext.push._protocol import ChannelDown, ChannelUp, Input, MessageBatch
from rcext.push._registry import REGISTRY
from rcext.push._runtime import AsyncPromise, AsyncRuntime, AsyncWorker, Promise
from rcext.push.webhook_stores import SqliteWebhookStore
from tests.push.kinds import KINDS, Blocking, MovedClock
from tests.push.threads import threads
from tests.waiting import until, until_async

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ringcentral_api.client import Request

FILTER = "/restapi/v1.0/account/~/extension/~/presence"
PATIENCE = 10.0
# Shared, because it takes time to load the certificates.
CONNECTION = ConnectionSettings()


class Server:
    """Subscriptions of a server. `gate` holds back the responses to creations; `lost` has requests without one."""

    connection = CONNECTION

    def __init__(self) -> None:
        self.subscriptions: dict[str, list[str]] = {}
        self.calls: list[str] = []
        self.gate: threading.Event | None = None
        self.made = 0

    def answer(self, request: Request) -> httpx.Response:
        method, path = request.operation.method, request.path
        self.calls.append(f"{method} {path.removeprefix('/restapi/v1.0/subscription')}")
        sent = httpx.Request(method, f"http://127.0.0.1{path}")
        if method == "DELETE":
            gone = self.subscriptions.pop(path.rpartition("/")[2], None)
            return httpx.Response(204 if gone else 404, request=sent)
        if method == "POST" and path.endswith("/subscription"):
            self.made += 1
            self.subscriptions[f"S{self.made}"] = [FILTER]
        identifier = f"S{self.made}"
        body = {
            "id": identifier,
            "status": "Active",
            "expiresIn": 900,
            "eventFilters": [FILTER],
            "deliveryMode": {"transportType": "PubNub", "address": "channel", "subscriberKey": "key"},
        }
        return httpx.Response(200, json=body, request=sent)

    def send(self, request: Request) -> httpx.Response:
        response = self.answer(request)
        if self.gate is not None and request.operation.method == "POST":
            assert self.gate.wait(PATIENCE)
        return response


class AsyncServer(Server):
    """The same for asyncio; each call lets the event loop run a few times."""

    hold: asyncio.Event | None = None

    async def send(self, request: Request) -> httpx.Response:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]  # for AsyncSubscription
        await asyncio.sleep(0)
        response = self.answer(request)
        await asyncio.sleep(0)
        if self.hold is not None and request.operation.method == "POST":
            await self.hold.wait()
        return response


class Channel:
    """A channel without a connection, which is up at once."""

    opened: list[Channel]
    fate: Callable[[int], Input] | None = None

    def __init__(self, action: Any, report: Callable[[Input], bool], *given: object) -> None:
        self.generation = action.generation
        self.report = report
        self.given = given
        self.alive = False
        self.paused = False
        type(self).opened.append(self)

    def start(self) -> None:
        self.alive = True
        fate = type(self).fate
        self.report(ChannelUp(self.generation, 17_000_000_000_000_000) if fate is None else fate(self.generation))

    def close(self) -> None:
        self.alive = False

    def reconnect(self) -> None:
        pass

    def pause(self) -> None:
        self.paused = True

    def resume(self) -> None:
        self.paused = False


@pytest.fixture(autouse=True)
def channels(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Channel]]:
    monkeypatch.setattr("rcext.push._pubnub.PubNubChannel", Channel)
    Channel.opened, Channel.fate = [], None
    yield Channel.opened
    until(lambda: not any(channel.alive for channel in Channel.opened))
    until(lambda: not threads(), threads)


def ours() -> list[str]:
    return [task.get_name() for task in asyncio.all_tasks() if task.get_name().startswith("rcext")]


def subscription(server: Server, **options: Any) -> Subscription:
    return Subscription(cast("Any", server), [FILTER], transport="pubnub", timing=Timing(), **options)


def async_subscription(server: Server, **options: Any) -> AsyncSubscription:
    return AsyncSubscription(cast("Any", server), [FILTER], transport="pubnub", timing=Timing(), **options)


# Cancellation.


@pytest.mark.parametrize("moment", range(14))
async def test_a_registration_canceled_at_any_moment_leaves_nothing(moment: int) -> None:
    server = AsyncServer()
    events = async_subscription(server)
    task = asyncio.create_task(events.register())
    for _ in range(moment):
        await asyncio.sleep(0)
    task.cancel()
    outcome = (await asyncio.gather(task, return_exceptions=True))[0]
    if not isinstance(outcome, BaseException):
        await events.remove()  # it was quicker than the cancellation
    await until_async(lambda: not ours())
    assert not server.subscriptions
    assert events.state is State.CLOSED
    await events.register()
    assert list(server.subscriptions) == [events.info.id if events.info else None]
    await events.remove()
    await until_async(lambda: not ours())


async def test_a_stream_that_receives_nothing_ends_after_silence() -> None:
    events = async_subscription(AsyncServer())
    await events.register()
    async with asyncio.timeout(PATIENCE):
        assert [item async for item in events.stream(silence=0.001)] == []
    await events.remove()


async def test_a_subscription_that_was_created_after_its_caller_left_is_deleted() -> None:
    server = AsyncServer()
    server.hold = asyncio.Event()
    events = async_subscription(server)
    task = asyncio.create_task(events.register())
    await until_async(lambda: server.calls)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await until_async(lambda: events.state is State.CLOSED)
    assert server.subscriptions, "the response is still pending"
    server.hold.set()
    await until_async(lambda: not ours())
    assert server.calls == ["POST ", "DELETE /S1"]
    assert not server.subscriptions


async def test_a_registration_that_another_caller_waits_for_goes_on() -> None:
    server = AsyncServer()
    server.hold = asyncio.Event()
    events = async_subscription(server)
    first, second = asyncio.create_task(events.register()), asyncio.create_task(events.register())
    await until_async(lambda: server.calls)
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
    server.hold.set()
    assert (await second).id == "S1"
    assert server.calls == ["POST "]
    await events.remove()


async def test_a_registration_after_a_canceled_one_adopts_its_subscription() -> None:
    server = AsyncServer()
    server.hold = asyncio.Event()
    events = async_subscription(server)
    first = asyncio.create_task(events.register())
    await until_async(lambda: server.calls)
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
    second = asyncio.create_task(events.register())
    await asyncio.sleep(0)
    server.hold.set()
    assert (await second).id == "S1"
    assert list(server.subscriptions) == ["S1"]
    assert server.calls == ["POST "]
    await events.remove()


async def test_other_filters_are_not_given_a_subscription_with_the_old_ones() -> None:
    server = AsyncServer()
    server.hold = asyncio.Event()
    events = async_subscription(server)
    first = asyncio.create_task(events.register())
    await until_async(lambda: server.calls)
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
    await events.set_events(["/account/~/presence"])
    second = asyncio.create_task(events.register())
    await asyncio.sleep(0)
    server.hold.set()
    assert (await second).id == "S2"
    assert server.calls == ["POST ", "DELETE /S1", "POST "]
    await events.remove()


@pytest.mark.parametrize("name", ["renew", "remove"])
@pytest.mark.parametrize("moment", range(6))
async def test_a_command_canceled_at_any_moment_leaves_a_working_subscription(name: str, moment: int) -> None:
    server = AsyncServer()
    events = async_subscription(server)
    await events.register()
    task = asyncio.create_task(getattr(events, name)())
    for _ in range(moment):
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    if name == "renew":
        await events.renew()
    with contextlib.suppress(SubscriptionClosed):  # the canceled removal went on
        await events.remove()
    await until_async(lambda: not ours())
    assert not server.subscriptions


@pytest.mark.parametrize("moment", range(8))
async def test_a_canceled_close_still_closes(moment: int) -> None:
    events = async_subscription(AsyncServer())
    heard = asyncio.Event()

    async def endless(_: object) -> None:
        heard.set()
        await asyncio.Event().wait()

    events.on("state", endless)
    await events.register()
    await heard.wait()
    task = asyncio.create_task(events.aclose())
    for _ in range(moment):
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await events.aclose()
    await until_async(lambda: not ours())
    assert events.state is State.CLOSED


async def test_a_canceled_iteration_loses_no_notification(channels: list[Channel]) -> None:
    events = async_subscription(AsyncServer())
    await events.register()

    async def first() -> Any:
        async for event in events:
            return event.uuid
        return None

    for number in range(20):
        task = asyncio.create_task(first())
        for _ in range(number % 5):
            await asyncio.sleep(0)
        task.cancel()
        publish(channels[-1], f"U{number}")
        outcome = (await asyncio.gather(task, return_exceptions=True))[0]
        assert outcome == f"U{number}" or await asyncio.wait_for(first(), PATIENCE) == f"U{number}"
    await events.remove()


def publish(channel: Channel, uuid: str) -> None:
    from rcext.push._protocol import ChannelMessage

    message = ChannelMessage({"uuid": uuid, "event": FILTER, "body": {}}, 17_000_000_000_000_001)
    channel.report(MessageBatch(channel.generation, (message,), 17_000_000_000_000_001))


@pytest.mark.parametrize("after_response", [False, True])
def test_an_interrupted_registration_is_undone(monkeypatch: pytest.MonkeyPatch, after_response: bool) -> None:
    server = Server()
    server.gate = threading.Event()
    events = subscription(server)

    def interrupted(self: Promise) -> Any:
        until(lambda: server.calls)
        if after_response:
            assert server.gate is not None
            server.gate.set()
            until(lambda: events.state is State.CONNECTED)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Promise, "wait", interrupted)
        with pytest.raises(KeyboardInterrupt):
            events.register()
    server.gate.set()
    until(lambda: not server.subscriptions)
    until(lambda: not threads(), threads)
    assert events.state is State.CLOSED
    assert events.register().id == "S2"
    events.remove()


async def test_a_canceled_second_registration_leaves_the_first() -> None:
    server = AsyncServer()
    events = async_subscription(server)
    await events.register()
    task = asyncio.create_task(events.register())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await events.renew()
    assert server.subscriptions
    await events.remove()


def test_an_interrupt_before_the_keeper_starts_leaves_no_command(monkeypatch: pytest.MonkeyPatch) -> None:
    server = Server()
    events = subscription(server)

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("rcext.push.subscription.Worker", interrupted)
        with pytest.raises(KeyboardInterrupt):
            events.register()
    assert events.set_events(["/account/~/presence"]) is None
    assert not server.calls
    events.close()


# Event loops.


def test_the_end_of_an_event_loop_with_open_tasks_ends_the_channel(channels: list[Channel]) -> None:
    loop = asyncio.new_event_loop()
    events = async_subscription(AsyncServer())
    loop.run_until_complete(events.register())
    loop.close()  # without canceling its tasks
    assert not channels[0].report(ChannelDown(1, "anything")), "the channel has to end"
    assert events.state is State.CONNECTED, "nothing has run since"

    async def again() -> None:
        with pytest.raises(SubscriptionClosed, match="event loop is closed"):
            async for _ in events:
                pass
        await events.register()
        assert events.state is State.CONNECTED
        await events.remove()

    asyncio.run(again())
    gc.collect()


def test_the_end_of_an_event_loop_that_cancels_its_tasks() -> None:
    events = async_subscription(AsyncServer())
    asyncio.run(events.register())
    assert events.state is State.CLOSED

    async def again() -> None:
        with pytest.raises(SubscriptionClosed, match="canceled"):
            async for _ in events:
                pass
        await events.register()
        await events.remove()

    asyncio.run(again())


async def within_timeout(promise: AsyncPromise) -> None:
    async with asyncio.timeout(PATIENCE):
        await promise.wait()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
@pytest.mark.parametrize("name", ["post", "notify", "resolve", "cancel"])
def test_what_waits_in_a_closed_event_loop_can_be_collected(name: str) -> None:
    """CPython 3.11 crashes here if the callbacks of the future are gone."""

    def child() -> None:
        loop = asyncio.new_event_loop()

        async def waiting() -> Callable[[], object]:
            runtime, promise = AsyncRuntime(), AsyncPromise()
            waits: dict[str, Callable[[], Any]] = {
                "post": partial(runtime.get, None),
                "resolve": partial(within_timeout, promise),
            }
            inner = waits.get(name, partial(runtime.wait, 0, None))()

            async def outer(inner: Any) -> None:  # created after the inner one, and so collected after it
                await inner

            worker = AsyncWorker(partial(outer, inner), "worker")
            worker.start()
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            calls: dict[str, Callable[[], object]] = {
                "post": partial(runtime.post, None),
                "notify": runtime.notify,
                "resolve": partial(promise.resolve, None, None),
                "cancel": worker.cancel,
            }
            return calls[name]

        call = loop.run_until_complete(waiting())
        loop.close()
        call()
        del call, loop
        gc.collect()

    assert exit_status_of(child) == 0


def test_closing_after_the_event_loop_was_closed(caplog: pytest.LogCaptureFixture, channels: list[Channel]) -> None:
    loop = asyncio.new_event_loop()
    events = async_subscription(AsyncServer())
    loop.run_until_complete(events.register())
    loop.close()
    asyncio.run(events.aclose())
    assert events.state is State.CLOSED
    assert "event loop is closed" in events.reason
    assert not channels.pop().alive
    del events, loop
    gc.collect()
    assert "destroyed" not in caplog.text, "close has cleaned up"


def test_use_in_a_second_open_event_loop_is_one_clear_error() -> None:
    loop = asyncio.new_event_loop()
    events = async_subscription(AsyncServer())
    loop.run_until_complete(events.register())

    async def use() -> None:
        calls: list[Callable[[], Any]] = [
            events.register,
            events.renew,
            events.remove,
            events.aclose,
            lambda: events.add_events([FILTER]),
            lambda: anext(events.stream()),
        ]
        for call in calls:
            with pytest.raises(SubscriptionError, match="this AsyncSubscription belongs to another event loop"):
                await call()

    asyncio.run(use())
    assert events.state is State.CONNECTED
    loop.run_until_complete(events.remove())
    loop.close()


def test_a_closed_subscription_can_be_registered_in_another_event_loop() -> None:
    events = async_subscription(AsyncServer())

    async def use() -> None:
        await events.register()
        await events.remove()

    asyncio.run(use())
    asyncio.run(use())


# Forks.


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
def test_a_forked_child_gets_a_clear_error_and_touches_nothing(channels: list[Channel]) -> None:
    server = Server()
    events = subscription(server)
    events.on("notification", lambda _: None)
    events.register()

    def child() -> None:
        calls: list[Callable[[], Any]] = [
            events.register,
            events.renew,
            events.remove,
            lambda: events.add_events([FILTER]),
            lambda: next(events.stream()),
        ]
        for call in calls:
            with pytest.raises(
                SubscriptionError, match=f"Subscription belongs to process {os.getppid()}, which forked"
            ):
                call()
        events.on("gap", print)
        events.off("gap")
        events.wake()
        events.close()
        assert channels[0].alive, "the connection is the parent's"
        assert events.state is State.CONNECTED
        own = subscription(server)
        own.register()
        own.close()

    with events._runtime.lock:  # type: ignore[union-attr]  # pyright: ignore[reportPrivateUsage, reportOptionalMemberAccess]  # as another thread may hold it
        assert exit_status_of(child) == 0
    assert events.renew().id == "S1"
    events.remove()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
def test_a_closed_subscription_can_be_registered_in_a_forked_child() -> None:
    events = subscription(Server())
    events.register()
    events.remove()

    def child() -> None:
        events.register()
        events.remove()

    assert exit_status_of(child) == 0


def exit_status_of(child: Callable[[], None]) -> int:
    process = os.fork()
    if process == 0:
        signal.alarm(20)  # ends a child that hangs
        try:
            child()
        except BaseException:
            import traceback

            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    return os.waitpid(process, 0)[1]


# Local faults.


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_local_fault_of_the_channel_ends_the_registration(kind: str) -> None:
    from rcext.errors import ConfigurationError

    Channel.fate = lambda generation: ChannelDown(generation, "?", fatal=ConfigurationError("the proxy is wrong"))
    server = Server() if kind == "sync" else AsyncServer()
    call = asyncio.to_thread(subscription(server).register) if kind == "sync" else async_subscription(server).register()
    with pytest.raises(ConfigurationError, match="the proxy is wrong"):
        await call
    await until_async(lambda: not ours() and not threads())
    assert not server.subscriptions


# Buffers.


def test_blocking_holds_before_anybody_iterates() -> None:
    blocking: Any = subscription(Server(), buffer=3, overflow="block")
    for value in range(3):
        assert not blocking._should_pause()
        blocking._hand_out("notification", Notification.from_dict({"uuid": str(value), "event": FILTER}), 0.0)
    assert blocking._should_pause(), "the buffer is full"
    blocking.on("notification", print)
    assert not blocking._should_pause(), "no iteration will follow"


def make(kind: str, server: Server | None = None, **options: Any) -> tuple[Any, Any]:
    """Return a subscription whose methods are asynchronous, and the object itself."""
    if kind == "async":
        events = async_subscription(server or AsyncServer(), **options)
        return events, events
    plain = subscription(server or Server(), **options)
    return Blocking(plain), plain


@KINDS
async def test_blocking_pauses_the_channel_until_there_is_room(kind: str, channels: list[Channel]) -> None:
    events, plain = make(kind, buffer=2, overflow="block", pubnub_origin="http://origin")
    await events.register()
    [channel] = channels
    assert channel.given == ("http://origin", CONNECTION, Timing())
    publish(channel, "U1")
    await events.renew()
    assert (channel.paused, plain._machine.paused) == (False, False)
    publish(channel, "U2")
    await until_async(lambda: channel.paused)
    assert plain._machine.paused is True
    publish(channel, "U3")
    await events.renew()
    items = events.stream()
    assert (await anext(items)).uuid == "U1"
    await events.renew()
    assert channel.paused, "two are still there"
    assert (await anext(items)).uuid == "U2"
    await until_async(lambda: not channel.paused)
    assert plain._machine.paused is False
    assert (await anext(items)).uuid == "U3"
    await events.remove()


# Requests.


@KINDS
async def test_the_exception_of_a_request_reaches_the_caller(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    server = make_server(kind)
    fault = httpx.ConnectError("no route")

    def answer(_: Request) -> httpx.Response:
        raise fault

    events, plain = make(kind, server)
    with monkeypatch.context() as patch:
        patch.setattr(server, "answer", answer)
        with pytest.raises(httpx.ConnectError) as caught:
            await events.register()
    assert caught.value is fault
    assert plain.state is State.CLOSED

    def broken(*_: object) -> Any:
        raise ValueError("no registry")

    with monkeypatch.context() as patch:
        for module in ("subscription", "async_subscription"):
            patch.setattr(f"rcext.push.{module}.perform", broken)
        with pytest.raises(ValueError, match="no registry"):
            await events.register()
    await events.register()
    await events.remove()


@KINDS
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
async def test_a_request_that_is_interrupted_fails(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    server = make_server(kind)
    events, plain = make(kind, server)

    def answer(_: Request) -> httpx.Response:
        raise SystemExit if kind == "sync" else asyncio.CancelledError

    with monkeypatch.context() as patch:
        patch.setattr(server, "answer", answer)
        with pytest.raises(SubscriptionError, match="create_subscription was interrupted"):
            await events.register()
    assert plain.state is State.CLOSED
    await events.register()
    await events.remove()


def make_server(kind: str) -> Server:
    return AsyncServer() if kind == "async" else Server()


async def test_a_keeper_that_is_canceled_fails_its_callers() -> None:
    server = AsyncServer()
    server.hold = asyncio.Event()
    events = async_subscription(server)
    task = asyncio.create_task(events.register())
    await until_async(lambda: server.calls)
    [keeper] = [one for one in asyncio.all_tasks() if one.get_name() == "rcext-subscription"]
    keeper.cancel()
    with pytest.raises(SubscriptionClosed, match="the task that kept it was canceled"):
        await task
    assert (events.state, events.reason) == (State.CLOSED, "the task that kept it was canceled")
    server.hold.set()
    await until_async(lambda: not ours())
    await events.register()
    await events.remove()


# Clocks.


async def test_a_command_that_a_canceled_keeper_has_not_seen_fails() -> None:
    events = async_subscription(AsyncServer())
    await events.register()
    task = asyncio.create_task(events.renew())
    await asyncio.sleep(0)  # the command is posted
    assert events._keeper is not None
    assert events._keeper._task is not None
    events._keeper._task.cancel()
    with pytest.raises(SubscriptionClosed, match="canceled"):
        await asyncio.wait_for(task, PATIENCE)
    await until_async(lambda: not ours())


@KINDS
@pytest.mark.parametrize("method", ["command", "tick"])
async def test_a_machine_that_breaks_fails_its_callers(
    kind: str, method: str, monkeypatch: pytest.MonkeyPatch, channels: list[Channel]
) -> None:
    events, plain = make(kind)
    await events.register()

    def broken(*_: object) -> None:
        raise RuntimeError("broken")

    with monkeypatch.context() as patch:
        patch.setattr(plain._machine, method, broken)
        with pytest.raises(RuntimeError, match="broken"):
            await asyncio.wait_for(events.renew(), PATIENCE)
    assert plain.state is State.CLOSED
    await until_async(lambda: not channels[0].alive)


@KINDS
async def test_wake_reconnects_a_channel_that_is_down(
    kind: str, channels: list[Channel], monkeypatch: pytest.MonkeyPatch
) -> None:
    reconnected: list[Channel] = []

    def reconnect(channel: Channel) -> None:
        reconnected.append(channel)

    monkeypatch.setattr(Channel, "reconnect", reconnect)
    events, plain = make(kind)
    plain.wake()  # nothing to wake yet
    await events.register()
    channels[0].report(ChannelDown(channels[0].generation, "broken"))
    await until_async(lambda: plain.state is State.DEGRADED)
    assert reconnected == []
    plain.wake()
    await until_async(lambda: reconnected == channels)
    await events.remove()
    assert plain.info is None


@KINDS
async def test_subscriptions_are_recorded_for_their_application(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    recorded: list[tuple[object, str]] = []

    def record(key: object, name: str, *_: object) -> None:
        recorded.append((key, name))

    monkeypatch.setattr(REGISTRY, "add", record)
    events, plain = make(kind)
    plain._key = "application"
    await events.register()
    await events.remove()
    assert set(recorded) == {("application", "S1")}


@KINDS
async def test_a_clock_that_jumps_is_followed(kind: str) -> None:
    server: Any = make_server(kind)
    clock = server.clock = MovedClock()
    events, plain = make(kind, server)
    await events.register()
    assert len(clock.listeners) == 1
    clock.move(599.0)
    await events.set_events([FILTER])
    assert server.calls == ["POST ", "PUT /S1"], "the renewal is due after 600 s"
    clock.move(600.0)
    await until_async(lambda: server.calls[2:] == ["POST /S1/renew"])
    assert plain.info.id == "S1"
    await events.remove()
    await until_async(lambda: not clock.listeners)


# Webhooks.


class WebhookServer(AsyncServer):
    """The same for webhooks."""

    def answer(self, request: Request) -> httpx.Response:
        if request.operation.method == "GET" and request.path.endswith("/subscription"):
            return httpx.Response(200, json={"records": []}, request=httpx.Request("GET", "http://127.0.0.1/"))
        response = super().answer(request)
        if response.status_code == 200:
            mode = {"transportType": "WebHook", "address": "https://example.com/hook"}
            response = httpx.Response(200, json={**response.json(), "deliveryMode": mode}, request=response.request)
        return response


@pytest.mark.parametrize("moment", range(10))
async def test_a_webhook_registration_canceled_at_any_moment_is_undone(moment: int) -> None:
    server = WebhookServer()
    app = AsgiWebhook(None, client=cast("Any", server))
    task = asyncio.create_task(app.register("https://example.com/hook", [FILTER]))
    for _ in range(moment):
        await asyncio.sleep(0)
    task.cancel()
    outcome = (await asyncio.gather(task, return_exceptions=True))[0]
    if not isinstance(outcome, BaseException):
        await app.remove()
    await until_async(lambda: not [name for name in ours() if name.endswith("call")])
    assert not server.subscriptions
    assert app.state is State.CLOSED
    assert (await app.register("https://example.com/hook", [FILTER])).id == f"S{server.made}"
    await app.aclose()
    await until_async(lambda: not ours())


@pytest.mark.parametrize("moment", range(12))
async def test_a_webhook_registration_whose_worker_is_canceled_ends(moment: int, tmp_path: Path) -> None:
    """By `aclose` or the end of the loop: its caller gets an error, and the lock of the store is free."""
    server, store = WebhookServer(), SqliteWebhookStore(tmp_path / "store.sqlite")
    app = AsgiWebhook(None, client=cast("Any", server), store=store)
    task = asyncio.create_task(app.register("https://example.com/hook", [FILTER]))
    await until_async(lambda: app._requests)
    for _ in range(moment):
        await asyncio.sleep(0)
    app._requests[0].cancel()
    outcome = (await asyncio.wait_for(asyncio.gather(task, return_exceptions=True), PATIENCE))[0]
    if isinstance(outcome, BaseException):
        assert isinstance(outcome, SubscriptionError), repr(outcome)
        assert "interrupted" in str(outcome)
    again = AsgiWebhook(None, client=cast("Any", server), store=SqliteWebhookStore(tmp_path / "store.sqlite"))
    info = await asyncio.wait_for(again.register("https://example.com/hook", [FILTER]), PATIENCE)
    assert info.id == f"S{server.made}"
    await app.aclose()
    await again.aclose()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_webhook_registration_whose_thread_is_interrupted_ends(tmp_path: Path) -> None:
    server, store = WebhookServer(), SqliteWebhookStore(tmp_path / "store.sqlite")

    def send(request: Request) -> httpx.Response:
        raise SystemExit

    client: Any = SimpleNamespace(send=send)
    app = WsgiWebhook(None, client=client, store=store)
    with pytest.raises(SubscriptionError, match="interrupted"):
        app.register("https://example.com/hook", [FILTER])
    client.send = server.answer
    assert app.register("https://example.com/hook", [FILTER]).id == "S1"
    app.close()


async def test_a_delivery_canceled_while_it_is_claimed_can_be_delivered_again(tmp_path: Path) -> None:
    """The server sends it again, because its first try failed."""
    entered, go_on = threading.Event(), threading.Event()

    class SlowStore(SqliteWebhookStore):
        def add(self, key: str, value: str, ttl: float) -> bool:
            entered.set()
            assert go_on.wait(PATIENCE)
            return super().add(key, value, ttl)

    app = AsgiWebhook(None, store=SlowStore(tmp_path / "store.sqlite"))
    heard: list[str] = []
    app.on("notification", lambda event: heard.append(event.uuid))
    body = b'{"uuid": "U1", "event": "/restapi/v1.0/account/1/presence", "body": {}}'
    task = asyncio.create_task(app.answer("POST", {}, body))
    await asyncio.to_thread(entered.wait, PATIENCE)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    go_on.set()
    assert await asyncio.to_thread(WORKERS.wait, PATIENCE)
    assert (await app.answer("POST", {}, body)).status == 200
    await until_async(lambda: heard)
    assert heard == ["U1"]
    await app.aclose()
