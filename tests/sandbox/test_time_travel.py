# pyright: reportPrivateUsage=false
# A test may look inside.
"""Clients whose timers follow the sandbox's clock: weeks of subscriptions and tokens in seconds.

After each step of the clock a test waits until the client has done what was due.
"""

from __future__ import annotations

import asyncio
import inspect
import io
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

import pytest

from rcext import AsyncRingCentral, Clock, RingCentral
from rcext._clock import MACHINE_CLOCK, clock_of
from rcext.batch import presences
from rcext.push import AsgiWebhook, Gap, GapReason, Timing, WsgiWebhook
from rcext.push.timing import read_clock
from rcext.sandbox import Sandbox
from tests.push.test_webhook_servers import asgi_server, wsgi_server
from tests.waiting import until_async

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

Kind = Literal["sync", "async"]
DAY = 86400.0
ME = "/restapi/v1.0/account/~/extension/~"


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    chosen: Kind = request.param
    return chosen


async def do(value: Any) -> Any:
    """Return the result of a method of either kind of client."""
    return await value if inspect.isawaitable(value) else value


@asynccontextmanager
async def client_of(sandbox: Sandbox, kind: Kind) -> AsyncGenerator[Any]:
    settings: dict[str, Any] = {
        "server": sandbox.server,
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "jwt": sandbox.jwt,
        "pubnub_origin": sandbox.pubnub_origin,
        "clock": sandbox.clock,
    }
    if kind == "async":
        async with AsyncRingCentral(**settings) as client:
            yield client
    else:
        with RingCentral(**settings) as client:
            yield client


def grants(sandbox: Sandbox) -> list[str]:
    return [
        "refresh" if b"grant_type=refresh_token" in record.body else "login"
        for record in sandbox.requests.filter(operation="getToken")
    ]


def test_the_machine_is_the_default() -> None:
    with RingCentral(client_id="x") as client:
        assert client.clock is MACHINE_CLOCK
        assert client.with_options(retries=0).clock is MACHINE_CLOCK
    assert clock_of(object()) is MACHINE_CLOCK
    assert isinstance(Sandbox().clock, Clock)


def test_listeners_are_called_after_jumps() -> None:
    clock = Sandbox().clock
    told: list[str] = []
    first, second = clock.listen(lambda: told.append("first")), clock.listen(lambda: told.append("second"))
    before = clock.now(), clock.monotonic()
    clock.advance(5)
    assert told == ["first", "second"]
    assert clock.now() - before[0] >= 5
    assert clock.monotonic() - before[1] >= 5
    first()
    first()
    clock.advance(5)
    assert told == ["first", "second", "second"]
    second()
    clock.advance(5)
    assert len(told) == 3


async def test_a_token_over_60_hours(sandbox: Sandbox, kind: Kind) -> None:
    """Each access token lives for an hour; it is refreshed before the calls that would find it expired."""
    async with client_of(sandbox, kind) as client:
        for _ in range(60):
            assert (await do(client.api.user_settings.read_extension())).extension_number == sandbox.extension
            sandbox.clock.advance(3600)
    assert grants(sandbox) == ["login", *["refresh"] * 59]
    assert sandbox.requests.filter(status=401) == []


async def test_a_token_after_a_month_of_silence(sandbox: Sandbox, kind: Kind) -> None:
    async with client_of(sandbox, kind) as client:
        await do(client.api.user_settings.read_extension())
        sandbox.clock.advance(30 * DAY)
        await do(client.api.user_settings.read_extension())
    assert grants(sandbox)[-1] == "login"
    assert sandbox.requests.filter(path=ME, status=401) == []


@pytest.mark.parametrize("status", ["rate_limit", "status"])
async def test_retries_wait_by_the_clock(sandbox: Sandbox, kind: Kind, status: Literal["rate_limit", "status"]) -> None:
    async with client_of(sandbox, kind) as client:
        await do(client.api.user_settings.read_extension())
        patient = client.with_options(max_wait=7200)
        sandbox.faults.add(ME, status, status=503, seconds=1800, times=1)
        read = patient.api.user_settings.read_extension
        listeners = len(sandbox.clock._listeners)
        task = asyncio.create_task(read() if kind == "async" else asyncio.to_thread(read))
        await until_async(lambda: sandbox.requests.filter(path=ME)[-1].status != 200)
        await until_async(lambda: len(sandbox.clock._listeners) > listeners)  # the client waits
        assert not task.done()
        while not task.done():
            sandbox.clock.advance(600)
            await asyncio.sleep(0.005)
        assert (await task).extension_number == sandbox.extension
        waited = [record.time for record in sandbox.requests.filter(path=ME)]
        assert waited[-1] - waited[-2] >= 1800


@pytest.mark.parametrize(
    ("transport", "days", "step"),
    [
        ("websocket", 4, 1500),
        ("pubnub", 1, 300),
        pytest.param("websocket", 30, 1500, marks=pytest.mark.long),
        pytest.param("pubnub", 4, 300, marks=pytest.mark.long),
    ],
)
async def test_a_subscription_for_weeks(sandbox: Sandbox, kind: Kind, transport: Any, days: int, step: float) -> None:
    """Renewals and heartbeats come in time, by the sandbox's clock, and no notification is lost.

    The platform ends each WebSocket subscription after a day, with its connection; it is recreated.
    """
    timing = Timing(poll=900, history=3600, verify_interval=DAY / 4)
    async with client_of(sandbox, kind) as client:
        subscription = client.subscription([f"{ME}/message-store"], transport=transport, timing=timing)
        gaps: list[Gap] = []
        notifications: list[Any] = []
        subscription.on("gap", gaps.append)
        subscription.on("notification", notifications.append)
        await do(subscription.register())

        def settled() -> bool:
            machine = subscription._machine
            busy = machine.wait(read_clock(sandbox.clock)) == 0 or machine.state != "connected"
            if transport == "websocket":
                return not (busy or machine._echo is not None or machine._all_pending())
            return not busy and subscription.info.expiration_time > sandbox.clock.datetime() + timedelta(seconds=step)

        steps = int(days * DAY / step)
        for number in range(steps):
            sandbox.clock.advance(step)
            await until_async(settled)
            if number % 200 == 0:
                sandbox.incoming_sms(text=str(number))
        sandbox.incoming_sms(text="last")
        await until_async(lambda: len(notifications) == (steps - 1) // 200 + 2)
        await do(subscription.remove())
        if transport == "websocket":
            assert len(gaps) <= days
            assert {gap.reason for gap in gaps} == {GapReason.RECREATED}
        else:
            assert (gaps, subscription.events) == ([], (f"{ME}/message-store",))
            assert len(sandbox.requests.filter(operation="createSubscription")) == 1
            assert len(sandbox.requests.filter(operation="renewSubscription")) >= days * DAY / 900


@asynccontextmanager
async def serving(hook: WsgiWebhook | AsgiWebhook) -> AsyncGenerator[str]:
    if isinstance(hook, AsgiWebhook):
        async with asgi_server(hook) as address:
            yield address
    else:
        with wsgi_server(hook) as address:
            yield address


async def test_a_webhook_for_a_month(sandbox: Sandbox, kind: Kind) -> None:
    """The platform reminds of the end of each week's lifetime, and the subscription is renewed."""
    async with client_of(sandbox, kind) as client:
        cls: Any = AsgiWebhook if kind == "async" else WsgiWebhook
        hook = cls("secret", client=client, check_every=DAY)
        gaps: list[Gap] = []
        hook.on("gap", gaps.append)
        async with serving(hook) as address:
            remind = (int(2 * DAY), int(DAY / 2))
            register = hook.register
            info = await (
                register(address, [f"{ME}/message-store"], remind=remind)
                if kind == "async"
                else asyncio.to_thread(register, address, [f"{ME}/message-store"], remind=remind)
            )
            checks = sandbox.requests.filter

            def checked(count: int) -> bool:
                return len(checks(operation="readSubscription")) >= count

            for day in range(60):
                sandbox.clock.advance(DAY / 2)
                await until_async(lambda: hook.info.expiration_time > sandbox.clock.datetime() + timedelta(days=1))
                await until_async(partial(checked, day // 4))  # a check that comes late delays the next ones
            assert (gaps, hook.info.id) == ([], info.id)
            assert len(checks(operation="renewSubscription")) >= 4
        if kind == "sync":
            hook.close()


async def test_a_month_of_changes(sandbox: Sandbox, kind: Kind) -> None:
    """A followed stream polls by the sandbox's clock, and misses none of a message a day."""
    async with client_of(sandbox, kind) as client:
        stream = client.follow(messages=True, transport=None)
        seen: list[str] = []

        def delivered(day: int) -> bool:
            return len(seen) > day

        def note(change: Any) -> None:
            seen.append(change.object.subject)

        async def follow() -> None:
            async for change in stream:
                note(change)

        def follow_sync() -> None:
            for change in stream:
                note(change)

        task = asyncio.create_task(follow() if kind == "async" else asyncio.to_thread(follow_sync))
        await until_async(lambda: sandbox.requests.filter(operation="syncMessages"))
        for day in range(30):
            sandbox.incoming_sms(text=f"day {day}")
            sandbox.clock.advance(DAY)
            await until_async(partial(delivered, day))
        await do(stream.close())
        await task
    assert seen == [f"day {day}" for day in range(30)]


class Jumping:
    """A clock that jumps over each wait, and counts them."""

    def __init__(self) -> None:
        self.time = 1_800_000_000.0
        self.waits = 0

    def now(self) -> float:
        return self.time

    def monotonic(self) -> float:
        return self.time

    def listen(self, wake: Callable[[], object]) -> Callable[[], None]:
        self.waits += 1
        self.time += 3600
        wake()
        return lambda: None


@asynccontextmanager
async def jumping_client(sandbox: Sandbox, kind: Kind) -> AsyncGenerator[tuple[Any, Jumping]]:
    clock = Jumping()
    arguments: Any = (sandbox.server, sandbox.client_id, sandbox.client_secret)
    if kind == "async":
        async with AsyncRingCentral(*arguments, jwt=sandbox.jwt, clock=clock) as client:
            yield client, clock
    else:
        with RingCentral(*arguments, jwt=sandbox.jwt, clock=clock) as client:
            yield client, clock


async def test_a_ring_out_is_read_by_the_clock(kind: Kind) -> None:
    with Sandbox(seed=1) as sandbox:
        async with jumping_client(sandbox, kind) as (client, clock):
            numbers = {"to": "+14155551001", "from_": sandbox.phone_number}
            placed = await do(client.ring_out(**numbers))
            with pytest.raises(TimeoutError):
                await do(placed.wait(timeout=1800))  # half of the first wait
            assert clock.waits == 1


async def test_batches_and_downloads_wait_by_the_clock(kind: Kind) -> None:
    with Sandbox(seed=1) as sandbox:
        async with jumping_client(sandbox, kind) as (client, clock):
            sandbox.faults.add("readUserPresenceStatus", "truncate", times=1)
            ids = [sandbox.extensions["101"], sandbox.extensions["102"]]
            report = await do(client.batch(ids, endpoint=presences()))
            assert [entry.ok for entry in report] == [True, True]
            assert clock.waits == 1
            message = await do(client.platform.get(f"{ME}/message-store/{sandbox.incoming_fax()}"))
            sandbox.faults.add("readMessageContent", "truncate", times=1)
            file = io.BytesIO()
            await do(client.download(message.json()["attachments"][0]["uri"], file))
            assert file.getvalue().startswith(b"%PDF")
            assert clock.waits == 2
