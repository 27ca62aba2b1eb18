"""Both kinds of visibility within a client, with clocks that the tests set."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import TYPE_CHECKING, Any, cast

import pytest

from rcext import AsyncRingCentral, RingCentral
from rcext.errors import ConfigurationError
from rcext.push import Timing
from rcext.visibility import AsyncVisibility, Change, Visibility
from tests.platform.worlds import World, refreshes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rcext.sandbox import Sandbox

PATIENCE = 60.0


class Clocks:
    """Clocks that stand, so that no slow machine looks as if it slept; the second can be set."""

    def __init__(self) -> None:
        self.offset = 0.0
        self.readings = 0

    def __call__(self) -> tuple[float, float]:
        self.readings += 1
        return 0.0, self.offset


class Sleeper:
    """Stands for a subscription."""

    def __init__(self) -> None:
        self.woken = 0

    def wake(self) -> None:
        self.woken += 1


class Broken:
    def wake(self) -> None:
        raise KeyError("a subscription that fails")


def until(world: World, condition: Callable[[], bool]) -> None:
    """Let either world go on until something is so."""
    began = time.monotonic()
    while not condition():
        assert time.monotonic() - began < PATIENCE
        world.do(lambda: time.sleep(0.01) if world.name == "sync" else asyncio.sleep(0.01))


def threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "rcext-visibility" and thread.is_alive()]


class Case:
    """A client of either kind, its visibility, and what it told."""

    def __init__(self, sb: Sandbox, world: World) -> None:
        self.world = world
        self.rc = world.client(sb, jwt=sb.jwt)
        self.clocks = Clocks()
        self.sleeper = Sleeper()
        self.told: list[Change] = []
        kind: Any = Visibility if world.name == "sync" else AsyncVisibility
        self.visibility = cast("Visibility", kind(self.rc.platform, [Broken(), self.sleeper], clock=self.clocks))
        self.visibility.on("change", self.told.append)

    def do(self, action: Callable[[], Any]) -> Any:
        return self.world.do(action)

    def look(self) -> None:
        """Let it look at the clocks a few times."""
        readings = self.clocks.readings
        self.until(lambda: self.clocks.readings > readings + 5)

    def until(self, condition: Callable[[], bool]) -> None:
        """Let either kind go on until something is so."""
        until(self.world, condition)

    def close(self) -> None:
        visibility: Any = self.visibility
        self.do(visibility.close if self.world.name == "sync" else visibility.aclose)


@pytest.fixture
def case(sb: Sandbox, world: World) -> Iterator[Case]:
    case = Case(sb, world)
    yield case
    case.close()


def test_set_visible(sb: Sandbox, case: Case) -> None:
    visibility = case.visibility
    case.do(lambda: case.rc.platform.get("/account/~"))
    assert visibility.visible
    case.do(lambda: visibility.set_visible(False))
    assert not visibility.visible
    case.until(lambda: len(case.told) == 1)
    sb.expire_access_tokens()
    before = refreshes(sb)
    case.clocks.offset += 7200
    case.do(lambda: visibility.set_visible(True))
    assert visibility.visible
    case.until(lambda: case.sleeper.woken == 1)
    assert [change.visible for change in case.told] == [False, True]
    assert case.told[1].cause == "host"
    assert case.told[1].away == 7200
    assert refreshes(sb) == before  # nothing is due by the client's clock
    case.do(lambda: visibility.set_visible(True))
    case.do(lambda: visibility.set_visible(False))
    case.until(lambda: len(case.told) == 3)
    assert case.sleeper.woken == 1


def test_the_token_is_renewed_if_it_is_due(sb: Sandbox, case: Case) -> None:
    case.do(lambda: case.rc.platform.authorize(jwt=sb.jwt, access_token_ttl=600))
    session = case.rc.platform._session  # pyright: ignore[reportPrivateUsage]  # its clock is set
    session._now = lambda: time.time() + 700  # pyright: ignore[reportPrivateUsage]
    sb.requests.clear()
    case.do(lambda: case.visibility.set_visible(False))
    case.do(lambda: case.visibility.set_visible(True))
    case.until(lambda: case.sleeper.woken == 1)
    assert refreshes(sb, status=200) == 1
    assert len(sb.requests) == 1


def test_without_a_session_nothing_is_sent(sb: Sandbox, case: Case) -> None:
    case.do(lambda: case.visibility.set_visible(False))
    case.do(lambda: case.visibility.set_visible(True))
    case.until(lambda: case.sleeper.woken == 1)
    assert len(sb.requests) == 0


def test_a_failed_token_check_does_not_stop_the_loop(sb: Sandbox, case: Case, caplog: pytest.LogCaptureFixture) -> None:
    case.do(lambda: case.rc.platform.get("/account/~"))
    session = case.rc.platform._session  # pyright: ignore[reportPrivateUsage]  # its clock is set
    session._now = lambda: time.time() + 100_000  # pyright: ignore[reportPrivateUsage]
    sb.faults.add("getToken", "status", status=418)
    case.do(lambda: case.visibility.set_visible(False))
    case.do(lambda: case.visibility.set_visible(True))
    case.until(lambda: case.sleeper.woken == 1)
    assert "the token could not be checked" in caplog.text
    assert "a subscription could not be woken" in caplog.text


def test_the_machine_slept(case: Case) -> None:
    case.do(lambda: case.visibility.watch(interval=0.02, tolerance=300))
    case.look()
    assert case.told == []
    case.clocks.offset += 3600
    case.until(lambda: case.sleeper.woken == 1)
    assert [(change.visible, change.cause) for change in case.told] == [(False, "sleep"), (True, "sleep")]
    assert case.told[1].away == 3600
    assert case.visibility.visible
    case.clocks.offset += 5  # a clock that is set by a little, or a machine that is busy
    case.look()
    assert len(case.told) == 2


def test_a_hidden_program_is_not_shown_by_the_end_of_a_sleep(case: Case) -> None:
    case.do(lambda: case.visibility.watch(interval=0.02, tolerance=300))
    case.do(lambda: case.visibility.set_visible(False))
    case.until(lambda: len(case.told) == 1)
    case.clocks.offset += 3600
    case.look()
    assert len(case.told) == 1
    case.do(lambda: case.visibility.set_visible(True))
    case.until(lambda: case.sleeper.woken == 1)


def test_a_subscription_that_waits_to_be_renewed_is_renewed(sb: Sandbox, world: World) -> None:
    rc = world.client(sb, jwt=sb.jwt, pubnub_origin=sb.pubnub_origin)
    timing = Timing(renew_at=0.001, backoff=1000, backoff_limit=1000)
    subscription = rc.subscription(["/account/~/extension/~/presence"], transport="pubnub", timing=timing)
    outcomes: list[str] = []
    subscription.on("renew_error", lambda _error: outcomes.append("error"))
    subscription.on("renew_success", lambda _info: outcomes.append("success"))
    world.do(subscription.register)
    fault = sb.faults.add("renewSubscription", "status", status=500)
    until(world, lambda: "error" in outcomes)
    fault.remove()
    outcomes.clear()
    world.do(lambda: rc.visibility.set_visible(False))
    world.do(lambda: rc.visibility.set_visible(True))
    until(world, lambda: "success" in outcomes)
    world.do(subscription.remove)


def test_handlers(case: Case, caplog: pytest.LogCaptureFixture) -> None:
    visibility = case.visibility
    seen: list[bool] = []

    @visibility.on("change")
    def broken(change: Change) -> None:
        raise KeyError("a handler that fails")

    @visibility.on("change")
    def other(change: Change) -> None:
        seen.append(change.visible)

    case.do(lambda: visibility.set_visible(False))
    case.until(lambda: seen == [False])
    assert "a handler that fails" in caplog.text
    visibility.off("change", other)
    case.do(lambda: visibility.set_visible(True))
    case.until(lambda: len(case.told) == 2)
    visibility.off()
    case.do(lambda: visibility.set_visible(False))
    case.do(lambda: visibility.set_visible(True))
    case.until(lambda: case.sleeper.woken == 2)
    assert (seen, len(case.told)) == ([False], 2)
    anything: Any = visibility
    with pytest.raises(ValueError, match="'gone'"):
        anything.on("gone", print)
    with pytest.raises(TypeError, match="not int"):
        anything.on("change", 5)


def test_it_stops_immediately_and_can_be_restarted(case: Case) -> None:
    case.do(lambda: case.visibility.watch(interval=3600))
    with pytest.raises(ConfigurationError, match="already"):
        case.do(lambda: case.visibility.watch())
    began = time.monotonic()
    case.close()
    assert time.monotonic() - began < 60
    case.until(lambda: not threads())
    case.close()
    case.do(lambda: case.visibility.watch(interval=0.02, tolerance=300))
    case.look()
    case.clocks.offset += 3600
    case.until(lambda: len(case.told) == 2)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"interval": 0}, "interval=0"),
        ({"tolerance": float("nan")}, "tolerance=nan"),
        ({"interval": float("inf")}, "interval=inf"),
        ({"sleep": False}, "nothing to watch"),
    ],
)
def test_bad_arguments(case: Case, arguments: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        case.do(lambda: case.visibility.watch(**arguments))
    case.do(lambda: case.visibility.watch())


def test_of_a_client(sb: Sandbox, world: World) -> None:
    rc = world.client(sb, jwt=sb.jwt)
    assert rc.visibility is rc.visibility
    assert type(rc.visibility) is (Visibility if world.name == "sync" else AsyncVisibility)
    world.do(lambda: rc.visibility.watch())
    world.do(rc.close if world.name == "sync" else cast("AsyncRingCentral", rc).aclose)
    until(world, lambda: not threads())


async def test_async_handlers_of_the_asynchronous_client_are_awaited(sb: Sandbox) -> None:
    rc = AsyncRingCentral(sb.server, sb.client_id, sb.client_secret)
    seen = asyncio.Event()

    @rc.visibility.on("change")
    async def handler(change: Change) -> None:
        await asyncio.sleep(0)
        seen.set()

    async with rc, rc.visibility.watch():
        threading.Thread(target=rc.visibility.set_visible, args=(False,)).start()
        await asyncio.wait_for(seen.wait(), PATIENCE)


def test_async_handlers_of_the_synchronous_client_finish(sb: Sandbox) -> None:
    seen: list[bool] = []
    done = threading.Event()

    async def handler(change: Change) -> None:
        await asyncio.sleep(0)
        seen.append(change.visible)
        done.set()

    with RingCentral(sb.server, sb.client_id, sb.client_secret) as rc, rc.visibility.watch():
        rc.visibility.once("change", handler)
        rc.visibility.set_visible(False)
        assert done.wait(PATIENCE)
    assert seen == [False]


async def test_a_handler_may_wait_for_what_is_cancelled(sb: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    rc = AsyncRingCentral(sb.server, sb.client_id, sb.client_secret)
    seen: asyncio.Queue[bool] = asyncio.Queue()

    @rc.visibility.on("change")
    async def handler(change: Change) -> None:
        await seen.put(change.visible)
        other = asyncio.create_task(asyncio.sleep(3600))
        other.cancel()
        await other

    async with rc:
        for visible in (False, True, False):
            rc.visibility.set_visible(visible)
            assert await asyncio.wait_for(seen.get(), PATIENCE) is visible
    assert "awaited something that was cancelled" in caplog.text


async def test_closing_can_be_cancelled(sb: Sandbox) -> None:
    rc = AsyncRingCentral(sb.server, sb.client_id, sb.client_secret)
    busy, done = asyncio.Event(), asyncio.Event()

    @rc.visibility.on("change")
    async def handler(change: Change) -> None:
        try:
            busy.set()
            await asyncio.sleep(3600)
        finally:
            await done.wait()  # it has something to put away

    rc.visibility.set_visible(False)
    await asyncio.wait_for(busy.wait(), PATIENCE)
    closing = asyncio.create_task(rc.visibility.aclose())
    for _ in range(10):
        await asyncio.sleep(0)
    closing.cancel()
    for _ in range(10):
        await asyncio.sleep(0)
    done.set()
    with pytest.raises(asyncio.CancelledError):
        await closing
    await rc.aclose()


def test_the_asynchronous_one_needs_its_event_loop(sb: Sandbox) -> None:
    rc = AsyncRingCentral(sb.server, sb.client_id, sb.client_secret)
    with pytest.raises(ConfigurationError, match="within the event loop"):
        rc.visibility.set_visible(False)


def test_signals_are_for_the_main_thread(sb: Sandbox) -> None:
    refused: list[BaseException] = []

    def watch() -> None:
        try:
            rc.visibility.watch(signals=True)
        except ConfigurationError as error:
            refused.append(error)

    with RingCentral(sb.server, sb.client_id, sb.client_secret) as rc:
        thread = threading.Thread(target=watch)
        thread.start()
        thread.join()
    assert "main thread" in str(refused[0])
