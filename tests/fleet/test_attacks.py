# pyright: reportPrivateUsage=false
# A test may look inside.
"""Attacks on a fleet: several feeds at a time, logins that wait or fail, deleted extensions, lost databases, clocks."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from functools import partial
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
import redis
from attrs import evolve

from rcext import AsyncRingCentral, MemoryTokenStore, RingCentral
from rcext.errors import ConfigurationError
from rcext.fleet import AsyncFleet, Fleet, FleetTiming, RedisHints
from rcext.fleet._slots_async import AsyncSlots  # pyright: ignore[reportPrivateUsage]
from rcext.follow import CursorError, CursorTaken
from rcext.follow.leases import LeasedCursor, Taken
from tests.examples.postgres_server import running_postgres
from tests.waiting import until, until_async

from .test_fleet import TIMING, World, fast_lanes, message_event, rows, store

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from rcext.follow import Change
    from rcext.sandbox import Sandbox

pytestmark = pytest.mark.slow


@pytest.fixture
def world(sb: Sandbox, database: str) -> Iterator[World]:
    world = World(sb, database)
    yield world
    for fleet in world.fleets:
        fleet.close()


def made(world: World, times: int = 1) -> list[tuple[str, str]]:
    return sorted((one, str(world.sb.incoming_sms(to=one))) for one in world.extensions * times)


@contextlib.contextmanager
def running(*fleets: Fleet) -> Generator[None]:
    threads = [threading.Thread(target=fleet.run) for fleet in fleets]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        for fleet in fleets:
            fleet.stop()
        for thread in threads:
            thread.join(100)
            assert not thread.is_alive()


def prepared(world: World, fleet: Fleet, **follow: Any) -> Fleet:
    """Let a fleet read all feeds for the first time."""
    fleet.follow("admin", messages=True, extensions=world.extensions, **follow)
    fast_lanes(world.database)
    world.settle(fleet, lambda: world.synced(fleet))
    return fleet


# Several feeds at a time ----------------------------------------------------------------------------------------------


def test_a_worker_follows_several_feeds_at_a_time(world: World) -> None:
    together = threading.Barrier(3)

    def handler(change: Change, database: psycopg.Connection[Any]) -> None:
        store(change, database)
        with contextlib.suppress(threading.BrokenBarrierError):
            together.wait(60)

    prepared(world, world.fleet())
    fleet = world.fleet(handler, parallel=3)
    expected = made(world)
    with running(fleet):
        until(lambda: len(rows(world.database)) == len(expected), lambda: fleet.status())
        assert not together.broken
    assert sorted(rows(world.database)) == expected
    assert {kind.leased for kind in fleet.status().kinds} == {0}
    with pytest.raises(ConfigurationError, match="parallel=0"):
        world.fleet(parallel=0)


def test_an_error_of_the_program_ends_the_worker_and_leaves_the_change(world: World) -> None:
    class Broken(BaseException):
        pass

    def handler(change: Change, database: psycopg.Connection[Any]) -> None:
        store(change, database)
        raise Broken

    ahead = [0.0]
    prepared(world, world.fleet())
    fleet = world.fleet(handler, parallel=2)
    expected = made(world)
    with pytest.raises(Broken):
        fleet.run()
    assert rows(world.database) == []
    ahead[0] += TIMING.lease + 1
    other = world.fleet(clock=lambda: time.time() + ahead[0])
    world.settle(other, lambda: len(rows(world.database)) == len(expected))
    assert sorted(rows(world.database)) == expected


@pytest.mark.parametrize("parallel", [1, 4])
async def test_asyncio_side_by_side_and_canceled(world: World, parallel: int) -> None:
    inside: list[int] = []
    most = 0

    async def handler(change: Change, database: psycopg.AsyncConnection[Any]) -> None:
        nonlocal most
        inside.append(1)
        most = max(most, len(inside))
        await database.execute(
            "INSERT INTO crm VALUES (%s, %s, %s)", (change.extension_id, change.object_id, change.id)
        )
        await asyncio.sleep(0.05)
        inside.pop()

    def client(_session: str) -> AsyncRingCentral:
        return AsyncRingCentral(world.sb.server, world.sb.client_id, world.sb.client_secret, jwt=world.sb.jwt)

    await asyncio.to_thread(prepared, world, world.fleet())
    expected = made(world, 3)
    before = asyncio.all_tasks()
    async with AsyncFleet(world.database, client, handler, timing=TIMING, parallel=parallel) as fleet:
        for _ in range(20):  # canceled again and again
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(0.2):
                    await fleet.run()
            # a login ends by itself, so that the tokens are kept
            await until_async(lambda: asyncio.all_tasks() <= before)
        with psycopg.connect(world.database) as connection:
            connection.execute("UPDATE rcext_fleet_feed SET leased_until = 0")
        work = asyncio.create_task(fleet.run())
        end = time.monotonic() + 100
        while len(rows(world.database)) < len(expected):
            assert time.monotonic() < end, await fleet.status()
            await asyncio.sleep(0.05)
        fleet.stop()
        await work
    assert sorted(rows(world.database)) == expected
    assert most > 1 or parallel == 1


async def test_a_cancellation_is_not_lost_when_a_slot_becomes_free() -> None:
    slots = AsyncSlots(1)

    async def work() -> None:
        while True:
            await slots.wait(20)

    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    slots.wake()
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task], timeout=10)
    assert task.cancelled()


# Logins ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("parallel", [1, 2])
def test_a_login_that_waits_holds_no_feed(world: World, parallel: int) -> None:
    quick = prepared(world, world.fleet())
    slow = world.fleet(parallel=parallel)
    rule = world.sb.faults.add("POST */oauth/token", "latency", seconds=8.0)
    with running(slow):
        until(lambda: rule.hits)
        expected = made(world)
        started = time.monotonic()
        world.settle(quick, lambda: len(rows(world.database)) == len(expected))
        assert time.monotonic() - started < 8.0 or rule.hits > 1
        assert slow._paused
        rule.remove()
    assert sorted(rows(world.database)) == expected


def test_many_accounts_of_which_two_cannot_log_in(world: World) -> None:
    """The others are not slowed down, few logins are tried, and the status shows it."""
    one, shared = world.extensions[0], MemoryTokenStore()

    def client(session: str) -> RingCentral:
        if session == "unknown":
            raise KeyError(session)
        server, application = world.sb.server, (world.sb.client_id, world.sb.client_secret)
        if session == "bad":
            return RingCentral(server, *application, jwt="wrong")
        return RingCentral(
            server, *application, jwt=world.sb.jwt, token_store=shared
        )  # a user has five sessions at most

    moment = [time.time()]
    fleet = world.fleet(client=client, clock=lambda: moment[0], timing=FleetTiming(sweep=10.0))
    names = [f"account-{number}" for number in range(10)]
    for name in [*names, "bad", "unknown"]:
        fleet.follow(name, messages=True, extensions=[one])
    begin = moment[0]
    while moment[0] < begin + 120:
        if not fleet.work():
            moment[0] += 0.5
    with psycopg.connect(world.database) as connection:
        found = connection.execute("SELECT session, synced, trouble FROM rcext_fleet_feed").fetchall()
    synced = {row[0]: row[1] for row in found}
    assert all(synced[name] > begin + 100 for name in names)
    assert synced["bad"] is synced["unknown"] is None
    troubles = {row[0]: row[2] for row in found if row[2]}
    assert set(troubles) == {"bad", "unknown"}
    assert "KeyError" in troubles["unknown"]
    calls = {lane.session: lane.calls for lane in fleet.status().lanes}
    assert calls["bad"] == calls["unknown"] == 0, "no budget is spent on logins"
    sent = len(world.sb.requests.filter(path="*/message-sync"))
    assert sum(calls.values()) == sent
    tried = [entry for entry in world.sb.requests.filter(path="*/oauth/token") if entry.status != 200]
    assert 5 <= len(tried) <= 9, "after 1, 2, 4, ... seconds"
    assert fleet.status().kinds[0].failing == 2


# Extensions and gaps --------------------------------------------------------------------------------------------------


def test_an_extension_that_is_deleted_while_it_is_followed(world: World) -> None:
    """Its changes that wait are delivered, and the others go on."""
    gone = world.extensions[-1]
    ahead = [0.0]
    fail = [True]

    def handler(change: Change, database: psycopg.Connection[Any]) -> None:
        if change.extension_id == gone and fail[0]:
            fail[0] = False
            with world.client() as rc:
                rc.platform.delete(f"/restapi/v1.0/account/~/extension/{gone}")
            raise RuntimeError("not now")
        store(change, database)

    fleet = world.fleet(handler, clock=lambda: time.time() + ahead[0])
    fleet.follow("admin", messages=True)
    fleet.work()
    fast_lanes(world.database)
    world.settle(fleet, lambda: world.synced(fleet))
    expected = made(world)
    world.settle(fleet, lambda: len(rows(world.database)) == len(expected))
    assert sorted(rows(world.database)) == expected
    ahead[0] += TIMING.discovery + 1

    def retired() -> bool:
        with psycopg.connect(world.database) as connection:
            found = connection.execute("SELECT retired FROM rcext_fleet_feed WHERE scope = %s", (gone,)).fetchone()
        return found == (True,)

    world.settle(fleet, retired)


def test_extensions_that_cannot_be_listed_are_listed_again(world: World) -> None:
    moment = [time.time()]
    fleet = world.fleet(clock=lambda: moment[0])
    rule = world.sb.faults.add("*/extension", status=403)
    fleet.follow("admin", messages=True)
    assert fleet.work()
    assert fleet.status().kinds == []
    rule.remove()
    assert not fleet.work()
    moment[0] += TIMING.backoff_limit + 1
    world.settle(fleet, lambda: fleet.status().kinds)


def test_a_gap_whose_handler_fails(world: World, caplog: pytest.LogCaptureFixture) -> None:
    def on_gap(_gap: object) -> None:
        raise ValueError("broken")

    fleet = prepared(world, world.fleet(on_gap=on_gap))
    with psycopg.connect(world.database) as connection:
        entry = '{"gap":"lost","kind":"message","extension":"1","start":1,"end":2}'
        connection.execute("UPDATE rcext_follow_cursor SET seq = seq + 1")
        connection.execute("INSERT INTO rcext_follow_queue SELECT cursor, seq, %s FROM rcext_follow_cursor", (entry,))
    expected = made(world)
    world.settle(fleet, lambda: len(rows(world.database)) == len(expected))
    assert caplog.text.count("on_gap has failed") == len(world.extensions)


# Databases and clocks -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("parallel", [1, 2])
def test_handlers_that_take_longer_than_a_lease(world: World, parallel: int) -> None:
    """Other workers that have nothing to do take the feed meanwhile; the change is delivered in the end, and once."""

    def handler(change: Change, database: psycopg.Connection[Any]) -> None:
        store(change, database)
        time.sleep(1.5)

    prepared(world, world.fleet())
    timing = evolve(TIMING, lease=0.5)
    fleets = [world.fleet(handler, parallel=parallel, timing=timing) for _ in range(3)]
    expected = [(one, str(world.sb.incoming_sms(to=one))) for one in world.extensions[:2]]
    with running(*fleets):
        until(lambda: len(rows(world.database)) == len(expected), lambda: fleets[0].status())
    assert sorted(rows(world.database)) == sorted(expected)


async def test_asyncio_handlers_that_take_longer_than_a_lease(world: World) -> None:
    async def handler(change: Change, database: psycopg.AsyncConnection[Any]) -> None:
        values = (change.extension_id, change.object_id, change.id)
        await database.execute("INSERT INTO crm VALUES (%s, %s, %s)", values)
        await asyncio.sleep(1.5)

    def client(_session: str) -> AsyncRingCentral:
        return AsyncRingCentral(world.sb.server, world.sb.client_id, world.sb.client_secret, jwt=world.sb.jwt)

    await asyncio.to_thread(prepared, world, world.fleet())
    timing = evolve(TIMING, lease=0.5)
    expected = [(one, str(world.sb.incoming_sms(to=one))) for one in world.extensions[:2]]
    async with (
        AsyncFleet(world.database, client, handler, timing=timing) as one,
        AsyncFleet(world.database, client, handler, timing=timing) as other,
    ):
        works = [asyncio.create_task(fleet.run()) for fleet in (one, other)]
        await until_async(lambda: len(rows(world.database)) == len(expected))
        for fleet in (one, other):
            fleet.stop()
        await asyncio.gather(*works)
    assert sorted(rows(world.database)) == sorted(expected)


def test_postgres_restarts_under_a_fleet(sb: Sandbox) -> None:
    """Again and again, with crashes; two workers of several feeds each."""
    with running_postgres() as server:
        world = World(sb, server.url)
        with psycopg.connect(server.url) as connection:
            connection.execute("CREATE TABLE crm (extension text, message text, change text)")
        timing = FleetTiming(debounce=0.0, messages_after=(), sweep=0.2, poll=0.05, lease=2.0, backoff=0.01)
        fleets = [world.fleet(parallel=3, timing=timing) for _ in range(2)]
        prepared(world, fleets[0])
        expected: list[tuple[str, str]] = []
        with running(*fleets):
            for _ in range(3):
                expected += made(world, 2)
                server.stop()
                server.start()
                fast_lanes(world.database)
            expected.sort()
            until(lambda: len(rows(world.database)) >= len(expected))
        assert sorted(rows(world.database)) == expected
        for fleet in fleets:
            fleet.close()


def test_workers_use_the_clock_of_the_database(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The clocks of two machines are hours apart."""
    machine = time.time
    expected: list[tuple[str, str]] = []
    for hours in (-5, 0, 7):
        monkeypatch.setattr("rcext.fleet._database_sync.time.time", partial(_ahead, machine, hours * 3600))
        fleet = prepared(world, world.fleet())
        expected += made(world)
        world.settle(fleet, partial(_have, world, len(expected)))
        assert abs(fleet._clock() - machine()) < 30
    with psycopg.connect(world.database) as connection:
        latest = connection.execute("SELECT max(synced) FROM rcext_fleet_feed").fetchone()
    assert latest is not None
    assert abs(latest[0] - machine()) < 60


def _ahead(clock: Callable[[], float], seconds: float) -> float:
    return clock() + seconds


def _have(world: World, count: int) -> bool:
    return len(rows(world.database)) == count


def test_hints_after_redis_has_lost_its_data(redis_url: str) -> None:
    hints = RedisHints(redis_url)
    hints.publish(message_event("1"))
    assert len(hints.read("one")) == 2
    client: Any = redis.Redis.from_url(redis_url)  # pyright: ignore[reportUnknownMemberType]  # partly untyped
    client.flushall()
    hints.publish(message_event("2"))
    hints.read("one")
    assert {hint.scope for _, hint in hints.read("one")} == {"2", "account"}


# The cursor of a lease ------------------------------------------------------------------------------------------------


def test_what_a_lease_has_read_may_be_out_of_date(world: World) -> None:
    """A worker that was believed dead has handled the change meanwhile: it is not handled twice."""
    prepared(world, world.fleet())
    name = f"fleet:admin/message:{world.extensions[0]}"
    with (
        psycopg.connect(world.database, autocommit=True) as first,
        psycopg.connect(world.database, autocommit=True) as second,
    ):
        first.execute("UPDATE rcext_follow_cursor SET seq = 1, epoch = 5 WHERE cursor = %s", (name,))
        first.execute("INSERT INTO rcext_follow_queue VALUES (%s, 1, '{}')", (name,))
        old = LeasedCursor(first, name, Taken(1, 5, None, None, (1, "{}")))
        old.open()
        with first.transaction():
            first.execute("INSERT INTO crm VALUES ('1', 'old', '')")
            old.ack(1)
        second.execute("UPDATE rcext_follow_cursor SET epoch = 6 WHERE cursor = %s", (name,))
        new = LeasedCursor(second, name, Taken(1, 6, None, None, (1, "{}")))
        new.open()
        assert new.head(0) == (1, "{}")

        def handle(database: psycopg.Connection[Any], cursor: LeasedCursor) -> None:
            with database.transaction():
                database.execute("INSERT INTO crm VALUES ('1', 'again', '')")
                cursor.ack(1)

        with pytest.raises(CursorError, match="acknowledged"):
            handle(second, new)
        with pytest.raises(CursorTaken):
            handle(first, old)
    assert rows(world.database) == [("1", "old")]
