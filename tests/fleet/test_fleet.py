"""A fleet against a sandbox and a real PostgreSQL: delivery, hints, failures, limits, workers that come and go."""

from __future__ import annotations

import threading
import time
from collections import Counter
from typing import TYPE_CHECKING, Any

import psycopg
import pytest

from rcext import AsyncRingCentral, RingCentral
from rcext.fleet import AsyncFleet, Fleet, FleetTiming, RedisHints
from rcext.push import Notification
from tests.redis_server import redis_server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rcext.follow import Change
    from rcext.sandbox import Sandbox

pytestmark = pytest.mark.slow

TIMING = FleetTiming(debounce=0.0, calls_after=(), messages_after=(), sweep=0.2, poll=0.05, backoff=0.01, attempts=3)


def store(change: Change, database: psycopg.Connection[Any]) -> None:
    database.execute("INSERT INTO crm VALUES (%s, %s, %s)", (change.extension_id, change.object_id, change.id))


def rows(database: str) -> list[tuple[str, str]]:
    with psycopg.connect(database) as connection:
        return [(row[0], row[1]) for row in connection.execute("SELECT extension, message FROM crm").fetchall()]


def fast_lanes(database: str) -> None:
    """Forget the pace: the sandbox does not limit calls."""
    with psycopg.connect(database) as connection:
        connection.execute("UPDATE rcext_fleet_lane SET allowed = 60000")


def message_event(extension: str) -> Notification:
    event = f"/restapi/v1.0/account/1/extension/{extension}/message-store"
    return Notification.from_dict({"event": event, "body": {"extensionId": int(extension)}})


class World:
    """A sandbox and a database, and fleets that share them."""

    def __init__(self, sb: Sandbox, database: str) -> None:
        self.sb, self.database = sb, database
        self.extensions = list(sb.extensions.values())[:6]
        self.fleets: list[Fleet] = []

    def client(self, _session: str = "admin") -> RingCentral:
        return RingCentral(self.sb.server, self.sb.client_id, self.sb.client_secret, jwt=self.sb.jwt)

    def unlimited(self, _session: str) -> RingCentral:
        return RingCentral(
            self.sb.server, self.sb.client_id, self.sb.client_secret, jwt=self.sb.jwt, clock=self.sb.clock
        )

    def fleet(self, handler: Callable[..., object] = store, **options: Any) -> Fleet:
        options = {"client": self.client, "timing": TIMING, **options}
        fleet = Fleet(self.database, handler=handler, **options)
        self.fleets.append(fleet)
        return fleet

    def settle(self, fleet: Fleet, condition: Callable[[], object]) -> None:
        """Work until a condition holds."""
        end = time.monotonic() + 60
        while not condition():
            assert time.monotonic() < end, (fleet.status(), rows(self.database))
            if not fleet.work():
                time.sleep(0.01)

    def synced(self, fleet: Fleet) -> bool:
        return all(kind.never == kind.failing == 0 for kind in fleet.status().kinds)


@pytest.fixture
def world(sb: Sandbox, database: str) -> Iterator[World]:
    world = World(sb, database)
    yield world
    for fleet in world.fleets:
        fleet.close()


def test_polling_alone(world: World) -> None:
    fleet = world.fleet()
    fleet.follow("admin", messages=True, calls="account", extensions=world.extensions)
    fast_lanes(world.database)
    world.settle(fleet, lambda: world.synced(fleet))
    made = sorted((one, str(world.sb.incoming_sms(to=one))) for one in world.extensions)
    call = world.sb.incoming_call(to=world.extensions[1])
    call.hang_up()
    world.settle(fleet, lambda: len(rows(world.database)) > len(made))
    found = rows(world.database)
    assert sorted(row for row in found if row in made) == made
    assert len(found) == len(made) + 1
    status = fleet.status()
    assert {kind.kind: kind.feeds for kind in status.kinds} == {"call": 1, "message": 6}
    assert {(lane.session, lane.group, lane.feeds) for lane in status.lanes} == {
        ("admin", "Heavy", 1),
        ("admin", "Light", 6),
    }


def test_hints_alone(world: World) -> None:
    fleet = world.fleet(timing=FleetTiming(debounce=0.0, messages_after=(), sweep=1e6), hinted=True)
    fleet.follow("admin", messages=True, extensions=world.extensions)
    fast_lanes(world.database)
    world.settle(fleet, lambda: world.synced(fleet))
    one, other = world.extensions[:2]
    message = str(world.sb.incoming_sms(to=one))
    world.sb.incoming_sms(to=other)  # its notification is lost
    assert not fleet.work()
    fleet.hint(message_event(one))
    world.settle(fleet, lambda: rows(world.database))
    while fleet.work():
        pass
    assert rows(world.database) == [(one, message)]


def test_hints_through_redis(world: World) -> None:
    with redis_server() as url:
        hints = RedisHints(url)
        fleet = world.fleet(timing=FleetTiming(debounce=0.0, messages_after=(), sweep=1e6), hints=RedisHints(url))
        other = RedisHints(url)
        fleet.follow("admin", messages=True, extensions=world.extensions)
        fast_lanes(world.database)
        world.settle(fleet, lambda: world.synced(fleet))
        made = sorted((one, str(world.sb.incoming_sms(to=one))) for one in world.extensions[:3])
        for one, _ in made:
            hints.publish(message_event(one))
        assert len(other.read("dead")) == 6, "a worker that dies has read them: of the mailbox, and of the account"
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("rcext.fleet._hints._ABANDONED", 0)
            world.settle(fleet, lambda: len(rows(world.database)) == 3)
        assert sorted(rows(world.database)) == made
        assert hints.read("next") == [], "they are gone"
    assert hints.read("next") == [], "Redis is gone"
    assert fleet.work() in (True, False), "sweeps go on"


def test_a_handler_that_fails(world: World) -> None:
    broken = threading.Event()
    broken.set()
    calls: list[str] = []

    def handler(change: Change, database: psycopg.Connection[Any]) -> None:
        store(change, database)
        calls.append(change.object_id)
        if broken.is_set() and change.extension_id == world.extensions[0]:
            raise RuntimeError("no such customer")

    fleet = world.fleet(handler)
    fleet.follow("admin", messages=True, extensions=world.extensions[:2])
    fast_lanes(world.database)
    world.settle(fleet, lambda: world.synced(fleet))
    poison = str(world.sb.incoming_sms(to=world.extensions[0]))
    world.settle(fleet, lambda: fleet.status().set_aside)
    assert calls == [poison] * TIMING.attempts
    good = str(world.sb.incoming_sms(to=world.extensions[1]))
    world.settle(fleet, lambda: rows(world.database))
    assert rows(world.database) == [(world.extensions[1], good)], "nothing of the failed transactions is left"
    (failed,) = fleet.failed()
    assert (failed.reason, failed.change.kind) == ("RuntimeError: no such customer", "message")
    assert failed.feed == f"admin/message:{world.extensions[0]}"
    broken.clear()
    fleet.replay(failed)
    fleet.replay(failed)
    world.settle(fleet, lambda: len(rows(world.database)) == 2)
    assert fleet.failed() == []
    assert sorted(rows(world.database)) == sorted([(world.extensions[1], good), (world.extensions[0], poison)])


def test_each_change_has_its_own_attempts(world: World) -> None:
    """The failures of a change that was handled in the end do not count for the next one of its mailbox."""
    calls: list[str] = []

    def handler(change: Change, database: psycopg.Connection[Any]) -> None:
        calls.append(change.object_id)
        if change.object_id == second or len(calls) < TIMING.attempts:
            raise RuntimeError("not now")
        store(change, database)

    fleet = world.fleet(handler)
    one = world.extensions[0]
    fleet.follow("admin", messages=True, extensions=[one])
    fast_lanes(world.database)
    world.settle(fleet, lambda: world.synced(fleet))
    first, second = (str(world.sb.incoming_sms(to=one)) for _ in range(2))
    world.settle(fleet, lambda: fleet.status().set_aside)
    assert rows(world.database) == [(one, first)]
    assert calls == [first] * TIMING.attempts + [second] * TIMING.attempts


def test_a_server_that_fails(world: World) -> None:
    fleet = world.fleet()
    fleet.follow("admin", messages=True, extensions=world.extensions[:2])
    fast_lanes(world.database)
    world.settle(fleet, lambda: world.synced(fleet))
    rule = world.sb.faults.add("*/message-sync", status=503)
    message = str(world.sb.incoming_sms(to=world.extensions[0]))
    world.settle(fleet, lambda: fleet.status().kinds[0].failing == 2)
    assert fleet.status().limit.startswith(("errors", "workers", "rate"))
    rule.remove()
    world.settle(fleet, lambda: world.synced(fleet) and rows(world.database))
    assert rows(world.database) == [(world.extensions[0], message)]


def test_another_worker_takes_over_and_the_first_writes_nothing(world: World) -> None:
    """A worker that hangs in its handler loses its lease; its late transaction is refused."""
    entered, go_on = threading.Event(), threading.Event()

    def hangs(change: Change, database: psycopg.Connection[Any]) -> None:
        store(change, database)
        entered.set()
        assert go_on.wait(60)

    moment = [time.time()]
    slow = world.fleet(hangs, clock=lambda: moment[0])
    quick = world.fleet(clock=lambda: moment[0])
    slow.follow("admin", messages=True, extensions=world.extensions[:1])
    fast_lanes(world.database)
    world.settle(slow, lambda: world.synced(slow))
    message = str(world.sb.incoming_sms(to=world.extensions[0]))
    moment[0] += 1
    hanging = threading.Thread(target=slow.work)
    hanging.start()
    assert entered.wait(60)
    moment[0] += 1
    assert not quick.work(), "it is leased"
    moment[0] += TIMING.lease
    world.settle(quick, lambda: rows(world.database))
    go_on.set()
    hanging.join(60)
    assert rows(world.database) == [(world.extensions[0], message)]
    moment[0] += 1
    slow.work()
    assert rows(world.database) == [(world.extensions[0], message)]


def test_extensions_are_discovered_and_retired(world: World) -> None:
    moment = [time.time()]
    fleet = world.fleet(clock=lambda: moment[0])
    fleet.follow("admin", messages=True, contacts=True)
    fleet.work()
    with world.client() as rc:
        users = {
            str(one.id)
            for one in rc.records(rc.api.extensions.list_extensions, status="Enabled", type=["User", "DigitalUser"])
        }

        def followed() -> set[str]:
            with psycopg.connect(world.database) as connection:
                found = connection.execute("SELECT scope FROM rcext_fleet_feed WHERE retired IS FALSE").fetchall()
            counts = Counter(str(row[0]) for row in found)
            assert set(counts.values()) == {2}
            return set(counts)

        assert followed() == users
        gone = sorted(users)[-1]
        rc.platform.put(f"/restapi/v1.0/account/~/extension/{gone}", json={"status": "Disabled"})
        moment[0] += TIMING.discovery + 1
        world.settle(fleet, lambda: followed() == users - {gone})
        rc.platform.put(f"/restapi/v1.0/account/~/extension/{gone}", json={"status": "Enabled"})
        moment[0] += TIMING.discovery + 1
        world.settle(fleet, lambda: followed() == users)


def test_workers_come_and_go(world: World) -> None:
    """Three threads follow what one had; then two of them end."""
    first = world.fleet()
    first.follow("admin", messages=True, extensions=world.extensions)
    fast_lanes(world.database)
    world.settle(first, lambda: world.synced(first))
    fleets = [first, world.fleet(), world.fleet()]
    threads = [threading.Thread(target=fleet.run) for fleet in fleets]
    for thread in threads:
        thread.start()
    made = sorted((one, str(world.sb.incoming_sms(to=one))) for one in world.extensions * 5)
    end = time.monotonic() + 60
    while len(rows(world.database)) < len(made) and time.monotonic() < end:
        time.sleep(0.05)
    for fleet in fleets[1:]:
        fleet.stop()
    for thread in threads[1:]:
        thread.join(60)
    made = sorted([*made, *((one, str(world.sb.incoming_sms(to=one))) for one in world.extensions)])
    while len(rows(world.database)) < len(made) and time.monotonic() < end:
        time.sleep(0.05)
    first.stop()
    threads[0].join(60)
    assert sorted(rows(world.database)) == made


async def test_asyncio(world: World) -> None:
    async def handler(change: Change, database: psycopg.AsyncConnection[Any]) -> None:
        await database.execute(
            "INSERT INTO crm VALUES (%s, %s, %s)", (change.extension_id, change.object_id, change.id)
        )

    def client(_session: str) -> AsyncRingCentral:
        return AsyncRingCentral(world.sb.server, world.sb.client_id, world.sb.client_secret, jwt=world.sb.jwt)

    async with AsyncFleet(world.database, client, handler, timing=TIMING) as fleet:
        await fleet.follow("admin", messages=True, extensions=world.extensions[:2])
        fast_lanes(world.database)
        while any(kind.never for kind in (await fleet.status()).kinds):
            await fleet.work()
        message = str(world.sb.incoming_sms(to=world.extensions[0]))
        while not rows(world.database):
            await fleet.work()
    assert rows(world.database) == [(world.extensions[0], message)]


@pytest.mark.parametrize("workers", [1, 2])
def test_the_limit_is_kept_and_used(world: World, workers: int) -> None:
    """Workers without a limiter are paced by their lane: never above the limit, and little of it is wasted."""
    sb, path = world.sb, "/message-sync"
    sb.limits["Light"] = 20
    fleets = [
        world.fleet(clock=sb.clock.now, timing=FleetTiming(sweep=1.0), client=world.unlimited) for _ in range(workers)
    ]
    fleets[0].follow("admin", messages=True, extensions=world.extensions)
    begin = sb.clock.now()
    while sb.clock.now() < begin + 240:
        worked = [fleet.work() for fleet in fleets]  # each
        if not any(worked):
            sb.clock.advance(0.5)
    calls = [entry for entry in sb.requests if path in entry.path]
    assert {entry.status for entry in calls} == {200}
    assert 0.85 * 80 <= len(calls) <= 80 + 20
    assert fleets[0].status().limit.startswith("rate limits")
    assert fleets[0].status().lanes[0].allowed == 20, "learned from the responses"
