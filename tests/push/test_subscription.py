"""Both drivers over real sockets and the real pubnub package, against a platform whose wire can be made to fail."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
import subprocess
import sys
import textwrap
import threading
import time
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

import pytest

from rcext.push import (
    AsyncSubscription,
    Gap,
    GapReason,
    Notification,
    State,
    StateChange,
    Subscription,
    SubscriptionClosed,
    Timing,
)
from ringcentral_api.client import AsyncSimpleClient, SimpleClient
from tests.push.servers import Fault, Platform, html, reset, status, truncated
from tests.push.threads import threads
from tests.waiting import until_async

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

pytestmark = pytest.mark.slow

T = TypeVar("T")
Kind: TypeAlias = Literal["sync", "async"]
FILTER = "/account/~/extension/~/presence"
QUICK = Timing(backoff=0.05, backoff_limit=0.2, poll=1, probe_timeout=5, register_timeout=60)
# Renewals come often, and the subscription lives long enough for a machine that is slow to make them.
RENEWING = Timing(renew_at=0.001, backoff=0.05, backoff_limit=0.2, poll=1, probe_timeout=5, register_timeout=60)
# A caller that waited for a long poll, a pause or a handler to end would wait for a minute.
LONG = Timing(backoff=60, backoff_limit=60, poll=60, probe_timeout=60, register_timeout=60)
AT_ONCE = 20
SYNC = pytest.mark.parametrize("kind", ["sync"])
"""Both kinds of subscriptions have the same channel: what happens inside it is tested with one."""

FAULTS: list[Fault] = [reset, truncated, html, status(500), status(502, b"<html>"), status(429, {}), status(403)]


async def in_thread(function: Callable[..., T], *args: Any, **options: Any) -> T:
    """Call a function in a daemon thread: one that hangs fails its test, and does not keep the run from ending."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def finish(result: Any, error: BaseException | None) -> None:
        if not future.done():
            future.set_exception(error) if error is not None else future.set_result(result)

    def run() -> None:
        result, error = None, None
        try:
            result = function(*args, **options)
        except BaseException as exc:
            error = exc
        with contextlib.suppress(RuntimeError):  # the test has ended
            loop.call_soon_threadsafe(finish, result, error)

    threading.Thread(target=run, name="test", daemon=True).start()
    return await future


async def no_threads() -> None:
    """Wait until the threads have ended; on a busy machine this takes a moment."""
    await until_async(lambda: not threads(), AT_ONCE)


class Subject:
    """A subscription of either kind, driven alike, and what its handlers heard."""

    def __init__(self, kind: Kind, platform: Platform, *, listen: bool = True, **options: Any) -> None:
        options = {"timing": QUICK, "transport": "pubnub", "pubnub_origin": platform.origin, **options}
        self.sync: Subscription | None = None
        self.asynchronous: AsyncSubscription | None = None
        self.clients: list[SimpleClient | AsyncSimpleClient] = []
        if kind == "sync":
            client = SimpleClient(platform.server, "token")
            self.sub: Subscription | AsyncSubscription = Subscription(client, [FILTER], **options)
            self.sync = self.sub
            self.clients.append(client)
        else:
            other = AsyncSimpleClient(platform.server, "token")
            self.sub = self.asynchronous = AsyncSubscription(other, [FILTER], **options)
            self.clients.append(other)
        self.notifications: list[Notification] = []
        self.gaps: list[Gap] = []
        self.states: list[StateChange] = []
        self.errors: list[BaseException] = []
        if listen:
            self.sub.on("notification", self.notifications.append)
        self.sub.on("gap", self.gaps.append)
        self.sub.on("state", self.states.append)
        self.sub.on("error", self.errors.append)
        self.handed: list[Any] = []
        hand_out = self.sub._hand_out  # pyright: ignore[reportPrivateUsage]  # a test must know what has come so far

        def noting(name: Any, value: Any, wall: float) -> bool:
            handled = hand_out(name, value, wall)
            self.handed.append(value)
            return handled

        self.sub._hand_out = noting  # type: ignore[method-assign]  # pyright: ignore[reportPrivateUsage]

    async def has_come(self, notifications: int) -> None:
        """Wait until this many notifications have reached the buffers, read or not."""
        await until_async(lambda: sum(isinstance(value, Notification) for value in self.handed) >= notifications)

    async def call(self, name: str, *args: Any) -> Any:
        if self.sync is not None:
            return await in_thread(getattr(self.sync, name), *args)
        return await getattr(self.asynchronous, "aclose" if name == "close" else name)(*args)

    async def stream(self, silence: float | None = None) -> list[Notification | Gap]:
        if self.sync is not None:
            subscription = self.sync
            return await in_thread(lambda: list(subscription.stream(silence)))
        assert self.asynchronous is not None
        return [item async for item in self.asynchronous.stream(silence)]

    def state(self) -> State:
        return self.sub.state

    def numbers(self) -> list[Any]:
        return [number(event) for event in self.notifications]

    async def close(self) -> None:
        await self.call("close")
        for client in self.clients:
            if isinstance(client, SimpleClient):
                client.close()
            else:
                await client.aclose()


def number(event: Notification) -> Any:
    assert isinstance(event.body, dict)
    return event.body["sequence"]


@pytest.fixture
def platform() -> Iterator[Platform]:
    with Platform() as platform:
        yield platform


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    value: Kind = request.param
    return value


@pytest.fixture
async def subject(kind: Kind, platform: Platform) -> AsyncIterator[Subject]:
    subject = Subject(kind, platform)
    yield subject
    await subject.close()
    await no_threads()


def publish(platform: Platform, *numbers: Any, times: int = 1) -> None:
    for value in numbers:
        platform.notify(platform.event(value), times)


async def test_from_registration_to_removal(subject: Subject, platform: Platform) -> None:
    info = await subject.call("register")
    assert info.id in platform.subscriptions
    assert subject.sub.is_subscribed()
    assert subject.state() == State.CONNECTED
    publish(platform, 1, 2, times=2)
    publish(platform, 3)
    await until_async(lambda: len(subject.notifications) == 3)
    assert subject.numbers() == [1, 2, 3]
    assert subject.notifications[0].event == "/restapi/v1.0/account/1/extension/2/presence"
    assert type(subject.notifications[0].model).__name__ == "ExtensionPresenceEventBody"
    assert (await subject.call("renew")).id == info.id
    added = await subject.call("add_events", ["/account/~/telephony/sessions"])
    assert list(added.event_filters) == [
        "/restapi/v1.0/account/~/extension/~/presence",
        "/restapi/v1.0/account/~/telephony/sessions",
    ]
    await subject.call("set_events", ["/account/~/presence"])
    assert subject.sub.events == ("/restapi/v1.0/account/~/presence",)
    await subject.call("remove")
    assert not platform.subscriptions
    assert not subject.sub.is_subscribed()
    assert [change.state for change in subject.states] == [State.CONNECTING, State.CONNECTED, State.CLOSED]
    assert not subject.gaps
    await no_threads()
    with pytest.raises(SubscriptionClosed):
        await subject.call("renew")


async def test_faults_of_the_channel_lose_nothing(subject: Subject, platform: Platform) -> None:
    await subject.call("register")
    sent = 0
    for fault in FAULTS:
        platform.poll_faults.extend([fault, fault])
        for _ in range(5):
            sent += 1
            publish(platform, sent)
        platform.cut()
        sent += 1
        publish(platform, sent)
        await asyncio.sleep(0.05)
        await until_async(lambda: not platform.poll_faults)
    await until_async(lambda: len(subject.notifications) >= sent)
    assert subject.numbers() == list(range(1, sent + 1))
    assert State.DEGRADED in [change.state for change in subject.states]
    await until_async(lambda: subject.sub.state is State.CONNECTED)
    assert not subject.gaps


@SYNC
@pytest.mark.parametrize("compressed", [True, False])
async def test_an_answer_above_the_limit_is_given_up_with_a_gap(
    subject: Subject, platform: Platform, monkeypatch: pytest.MonkeyPatch, compressed: bool
) -> None:
    monkeypatch.setattr("rcext.push._pubnub._MAX_RESPONSE", 200_000)
    body = json.dumps({"t": {"t": "17000000000000000", "r": 1}, "m": [], "x": "x" * 2_000_000}).encode()
    headers = {"Content-Encoding": "gzip"} if compressed else {}
    bomb = status(200, gzip.compress(body) if compressed else body, headers)
    await subject.call("register")

    def answer(handler: Any) -> bool:
        return "tt=0" not in handler.path and bomb(handler)

    platform.poll_faults.extend([answer] * 20)
    platform.cut()
    await until_async(lambda: subject.gaps)
    assert subject.gaps[0].reason is GapReason.UNREADABLE
    assert "200000 bytes" in subject.gaps[0].detail
    platform.poll_faults.clear()
    publish(platform, 1)
    await until_async(lambda: subject.numbers() == [1])


async def test_a_channel_that_stays_refused_is_replaced_with_a_gap(kind: Kind, platform: Platform) -> None:
    subject = Subject(kind, platform, timing=Timing(backoff=0.05, backoff_limit=0.1, poll=1, reconnect_grace=0.3))
    await subject.call("register")
    channel = platform.channel()

    def refuse_old(handler: Any) -> bool:
        return status(403)(handler) if channel in handler.path else False

    platform.sticky_poll_fault = refuse_old
    platform.cut()
    await until_async(lambda: len(platform.subscriptions) == 2)
    await until_async(lambda: subject.sub.state is State.CONNECTED)
    publish(platform, 1)
    await until_async(lambda: subject.notifications)
    assert [gap.reason for gap in subject.gaps] == [GapReason.RECREATED]
    assert ("POST", "renew") in [(method, path.rpartition("/")[2]) for method, path, _ in platform.calls]
    await subject.close()


@SYNC
async def test_an_answer_that_never_ends_is_broken_off(kind: Kind, platform: Platform) -> None:
    def dribble(handler: Any) -> bool:
        handler.send_response(200)
        handler.send_header("Content-Length", "100000")
        handler.end_headers()
        while not platform.stopping:
            handler.wfile.write(b" ")
            handler.wfile.flush()
            time.sleep(0.1)
        return True

    subject = Subject(kind, platform, timing=Timing(backoff=0.05, backoff_limit=0.2, poll=1, probe_timeout=1))
    await subject.call("register")
    platform.poll_faults.append(dribble)
    platform.cut()
    await until_async(lambda: not platform.poll_faults)
    publish(platform, 1)
    await until_async(lambda: subject.notifications)
    assert not subject.gaps
    await subject.close()


async def test_a_server_that_restarts(subject: Subject, platform: Platform) -> None:
    await subject.call("register")
    publish(platform, 1)
    await until_async(lambda: len(subject.notifications) == 1)
    platform.stop()
    await until_async(lambda: subject.sub.state is State.DEGRADED)
    publish(platform, 2, 3)
    await asyncio.sleep(0.3)
    platform.restart()
    await until_async(lambda: len(subject.notifications) == 3)
    await until_async(lambda: subject.sub.state is State.CONNECTED)
    assert not subject.gaps


@SYNC
async def test_malformed_envelopes_are_reported_and_the_rest_delivered(subject: Subject, platform: Platform) -> None:
    await subject.call("register")

    def spoil(answer: dict[str, Any]) -> object:
        if answer["m"]:
            del answer["m"][0]["d"]
            answer["m"].insert(0, "nonsense")
            answer["m"].append({})
            for message in answer["m"][1:]:
                message.pop("k", None)
                message.pop("f", None)
        return answer

    channel = platform.channel()
    with platform.lock:
        platform.rewrite = spoil
        publish(platform, "lost", 1, 2)
    await until_async(lambda: len(subject.notifications) == 2)
    platform.rewrite = lambda answer: answer
    publish(platform, 3)
    platform.publish(channel, "not encrypted")
    platform.publish(channel, {"plain": "object"})
    publish(platform, 4)
    await until_async(lambda: len(subject.notifications) == 5)
    assert [number(event) for event in subject.notifications if event.uuid] == [1, 2, 3, 4]
    assert len(subject.errors) == len(subject.gaps) == 4
    assert {gap.reason for gap in subject.gaps} == {GapReason.UNREADABLE}
    assert subject.state() == State.CONNECTED


@SYNC
@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"m": []},
        {"t": {}, "m": []},
        {"t": {"t": "x", "r": 1}, "m": []},
        {"t": {"t": 10**400}, "m": []},
        [],
        12,
        None,
    ],
)
async def test_an_answer_without_a_cursor_is_given_up_with_a_gap(
    subject: Subject, platform: Platform, answer: object
) -> None:
    await subject.call("register")
    spoiled: list[int] = []

    def spoil(good: dict[str, Any]) -> object:
        if not good["m"]:
            return good
        spoiled.append(1)
        return answer

    platform.rewrite = spoil
    publish(platform, 1)
    if isinstance(answer, dict):
        await until_async(lambda: subject.gaps)
        assert subject.gaps[0].reason is GapReason.UNREADABLE
        platform.rewrite = lambda good: good
    else:
        await until_async(lambda: len(spoiled) >= 2)
        platform.rewrite = lambda good: good
    publish(platform, 2)
    await until_async(lambda: 2 in subject.numbers())


@SYNC
async def test_more_than_the_server_keeps_is_a_gap(subject: Subject, platform: Platform) -> None:
    await subject.call("register")
    platform.stop()
    publish(platform, *range(150))
    platform.restart()
    await until_async(lambda: 149 in subject.numbers())
    assert subject.numbers() == list(range(50, 150))
    assert [gap.reason for gap in subject.gaps] == [GapReason.OVERFLOW]


async def test_a_renewal_that_moves_the_delivery_loses_nothing(subject: Subject, platform: Platform) -> None:
    await subject.call("register")
    publish(platform, 1)
    for value in range(2, 8):
        platform.move(key_only=value % 2 == 0)
        if value % 3 == 0:
            publish(platform, f"early {value}")
        await subject.call("renew")
        publish(platform, value)
    await until_async(lambda: 7 in subject.numbers())
    # Two channels are read at once for a while, so their messages may change places.
    await until_async(
        lambda: sorted(value for value in subject.numbers() if isinstance(value, int)) == list(range(1, 8))
    )
    early = {value for value in subject.numbers() if isinstance(value, str)}
    lost = {"early 3", "early 6"} - early
    # A message with the new key that is read before the renewal has begun cannot be read, and is reported.
    assert len(subject.errors) <= len(lost)
    assert not lost or subject.gaps or subject.errors, "lost silently"


async def test_it_renews_by_itself_and_follows(kind: Kind, platform: Platform) -> None:
    subject = Subject(kind, platform, timing=RENEWING)
    await subject.call("register")
    platform.move()
    await until_async(lambda: sum(path.endswith("/renew") for _, path, _ in platform.calls) >= 2)
    publish(platform, 1)
    await until_async(lambda: subject.notifications)
    await until_async(lambda: subject.sub.state is State.CONNECTED)
    assert not subject.gaps
    await subject.close()


async def test_waiters_fail_when_no_thread_can_be_started(subject: Subject, monkeypatch: pytest.MonkeyPatch) -> None:
    start = threading.Thread.start

    def refuse(thread: threading.Thread) -> None:
        if thread.name.startswith("rcext-pubnub"):
            raise RuntimeError("can't start new thread")
        start(thread)

    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        with pytest.raises(RuntimeError, match="can't start new thread"):
            await asyncio.wait_for(subject.call("register"), 60)
    assert subject.state() == State.CLOSED
    await subject.call("register")
    assert subject.state() == State.CONNECTED


async def test_blocking_loses_nothing(kind: Kind, platform: Platform) -> None:
    subject = Subject(kind, platform, listen=False, buffer=5, overflow="block")
    await subject.call("register")
    got: list[Any] = []

    def consume() -> None:
        assert subject.sync is not None
        for item in subject.sync.stream():
            got.append(number(item))  # type: ignore[arg-type]  # a gap would fail the test
            time.sleep(0.003)
            if len(got) == 60:
                return

    async def consume_async() -> None:
        assert subject.asynchronous is not None
        async for item in subject.asynchronous.stream():
            got.append(number(item))  # type: ignore[arg-type]  # likewise
            await asyncio.sleep(0.003)
            if len(got) == 60:
                return

    task = asyncio.create_task(in_thread(consume) if subject.sync is not None else consume_async())
    for value in range(60):
        publish(platform, value)
        await asyncio.sleep(0.002)
    await asyncio.wait_for(task, 60)
    assert got == list(range(60))
    await subject.close()


async def test_close_is_quick_at_any_moment_and_leaves_nothing(kind: Kind, platform: Platform) -> None:
    for delay in (0.0, 0.05, 0.3):
        subject = Subject(kind, platform, timing=LONG)
        task = asyncio.create_task(subject.call("register"))
        await asyncio.sleep(delay)
        start = time.monotonic()
        await subject.call("close")
        assert time.monotonic() - start < AT_ONCE
        outcome = (await asyncio.gather(task, return_exceptions=True))[0]
        assert not isinstance(outcome, BaseException) or isinstance(outcome, SubscriptionClosed)
        await subject.close()
        assert subject.state() == State.CLOSED
        await no_threads()
    names = {task.get_name() for task in asyncio.all_tasks()}
    assert not any(name.startswith("rcext") for name in names)


async def test_close_while_a_long_poll_is_held(kind: Kind, platform: Platform) -> None:
    subject = Subject(kind, platform, timing=LONG)
    await subject.call("register")
    await until_async(lambda: platform.polls >= 2)
    start = time.monotonic()
    await subject.call("close")
    assert time.monotonic() - start < AT_ONCE
    await no_threads()
    await subject.call("close")
    assert subject.state() == State.CLOSED
    await subject.close()


async def test_wake_ends_a_pause(kind: Kind, platform: Platform) -> None:
    subject = Subject(kind, platform, timing=LONG)
    subject.sub.wake()  # nothing to wake yet
    await subject.call("register")
    platform.stop()
    await until_async(lambda: subject.sub.state is State.DEGRADED)
    publish(platform, 1)
    platform.restart()
    start = time.monotonic()
    subject.sub.wake()
    await until_async(lambda: subject.notifications)
    await until_async(lambda: subject.sub.state is State.CONNECTED)
    assert time.monotonic() - start < AT_ONCE
    assert not subject.gaps
    await subject.close()
    subject.sub.wake()
    await no_threads()


def test_several_subscriptions_of_one_client(platform: Platform) -> None:
    with SimpleClient(platform.server, "token") as rc:
        heard: list[Notification] = []
        many = [
            Subscription(rc, [FILTER], transport="pubnub", pubnub_origin=platform.origin, timing=QUICK)
            for _ in range(8)
        ]
        for subscription in many:
            subscription.on("notification", heard.append)
            subscription.register()
        platform.notify()
        end = time.monotonic() + 60
        while len(heard) < len(many) and time.monotonic() < end:
            time.sleep(0.01)
        assert len(heard) == len(many)
        assert len(threads()) <= 3 * len(many), "three threads for each"
        for subscription in many:
            subscription.close()
    end = time.monotonic() + AT_ONCE
    while threads():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_the_process_exits_at_once_without_close(platform: Platform) -> None:
    program = textwrap.dedent(
        f"""
        import asyncio, os, sys, threading
        from ringcentral_api.client import AsyncSimpleClient, SimpleClient
        from rcext.push import AsyncSubscription, Subscription, Timing

        options = dict(transport="pubnub", pubnub_origin={platform.origin!r}, timing=Timing(poll=60))

        async def main():
            rc = AsyncSimpleClient({platform.server!r}, "token")
            sub = AsyncSubscription(rc, ["/account/~/presence"], **options)
            sub.on("notification", print)
            await sub.register()

        asyncio.run(main())
        rc = SimpleClient({platform.server!r}, "token")
        sub = Subscription(rc, ["/account/~/presence"], **options)
        sub.on("notification", print)
        sub.register()
        print("registered", flush=True)
        """
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "registered\n"
    start = time.monotonic()
    _, errors = process.communicate(timeout=90)
    assert time.monotonic() - start < AT_ONCE
    assert process.returncode == 0
    assert "Traceback" not in errors
