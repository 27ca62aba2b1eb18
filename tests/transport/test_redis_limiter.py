# pyright: reportPrivateUsage=false
# A test may look inside.
"""The rate limiter in a real Redis: round trips, asyncio, cancellation, loops, processes that end."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
import threading
import time
from functools import partial
from typing import TYPE_CHECKING, Any
from weakref import ref

import pytest
import redis

from rcext import AsyncRingCentral, RedisRateLimiter, RingCentral
from rcext._redis import connect_async
from rcext.transport import Limit, MemoryRateLimiter
from rcext.transport._redis_batch import Batcher
from tests.redis_server import start_redis
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Awaitable, Sequence

    from rcext.sandbox import Sandbox
    from rcext.transport import Ticket

pytestmark = pytest.mark.slow


class Platform:
    """Counts the calls that it answers."""

    def __init__(self) -> None:
        self.used = 0

    def answer(self) -> Limit:
        self.used += 1
        return Limit(1000, 1000 - self.used, 60.0)


@pytest.fixture
def platform() -> Platform:
    return Platform()


@pytest.fixture
def server(redis_url: str, platform: Platform) -> Any:
    client: Any = redis.Redis.from_url(redis_url)  # pyright: ignore[reportUnknownMemberType]  # partly untyped
    client.config_resetstat()
    return client


def scripts_run(server: Any) -> int:
    return int(server.info("commandstats").get("cmdstat_evalsha", {"calls": 0})["calls"])


def scores(server: Any) -> list[float]:
    """Return in how many seconds each counted call stops counting."""
    now = time.time() * 1000
    found = [server.zrange(key, 0, -1, withscores=True) for key in server.scan_iter("*:calls")]
    return sorted((score - now) / 1000 for budget in found for _, score in budget)


def known(limiter: RedisRateLimiter, platform: Platform) -> None:
    """Let a limiter learn the limit."""
    ticket = limiter.enqueue("a:Light")
    assert limiter.try_acquire(ticket) == 0
    limiter.on_response(ticket, platform.answer())
    limiter.flush()


def test_one_round_trip_for_each_call(server: Any, redis_url: str, platform: Platform) -> None:
    limiter = RedisRateLimiter(redis_url)
    known(limiter, platform)
    before, started = scripts_run(server), time.monotonic()
    for _ in range(200):
        ticket = limiter.enqueue("a:Light")
        assert limiter.try_acquire(ticket) == 0
        limiter.on_response(ticket, platform.answer())
    slack = 2 + (time.monotonic() - started) / 0.05  # the thread sends what is older than that
    assert 200 <= scripts_run(server) - before <= 200 + slack
    limiter.flush()
    assert len(scores(server)) == 200 + 1
    assert max(scores(server)) <= 60.5, "none is in flight"


async def test_calls_of_an_event_loop_share_round_trips_without_threads(
    server: Any, redis_url: str, platform: Platform
) -> None:
    limiter = RedisRateLimiter(redis_url)
    known(limiter, platform)
    admit = limiter.acquire_async
    assert admit is not None
    before, threads = scripts_run(server), threading.active_count()

    async def call() -> None:
        ticket = limiter.enqueue("a:Light")
        assert await admit(ticket) == 0
        limiter.on_response(ticket, platform.answer())

    for _ in range(10):
        await asyncio.gather(*(call() for _ in range(20)))
    assert threading.active_count() <= threads
    assert scripts_run(server) - before < 100
    limiter.flush()
    assert len(scores(server)) == 200 + 1


def test_what_became_of_the_last_call_is_sent_soon(server: Any, redis_url: str, platform: Platform) -> None:
    limiter = RedisRateLimiter(redis_url)
    known(limiter, platform)
    ticket = limiter.enqueue("a:Light")
    limiter.try_acquire(ticket)
    assert max(scores(server)) > 100, "in flight"
    limiter.on_response(ticket, platform.answer())
    until(lambda: max(scores(server)) < 61)
    refused = limiter.enqueue("a:Light")
    limiter.try_acquire(refused)
    limiter.on_429(refused, 30)
    other = RedisRateLimiter(redis_url)
    until(lambda: other.try_acquire(other.enqueue("a:Light")) > 0)


def test_a_process_that_ends_sends_it_before(server: Any, redis_url: str) -> None:
    program = """
import sys
from rcext import RedisRateLimiter
from rcext.transport import Limit
limiter = RedisRateLimiter(sys.argv[1])
for number in range(3):
    ticket = limiter.enqueue("a:Light")
    assert limiter.try_acquire(ticket) == 0
    limiter.on_response(ticket, Limit(1000, 999 - number, 60.0))
"""
    subprocess.run([sys.executable, "-c", program, redis_url], check=True, timeout=60)
    assert len(scores(server)) == 3
    assert max(scores(server)) < 61


def test_a_limiter_that_is_dropped_sends_it_and_its_thread_ends(
    server: Any, redis_url: str, platform: Platform
) -> None:
    limiter = RedisRateLimiter(redis_url)
    known(limiter, platform)
    ticket = limiter.enqueue("a:Light")
    limiter.try_acquire(ticket)
    limiter.on_response(ticket, platform.answer())
    worker = limiter._notes._worker
    assert worker is not None
    del limiter
    gc.collect()
    until(lambda: not worker.alive)
    assert max(scores(server)) < 61


def test_an_interrupted_admission_keeps_the_notes(server: Any, redis_url: str, platform: Platform) -> None:
    limiter = RedisRateLimiter(redis_url)
    known(limiter, platform)
    ticket = limiter.enqueue("a:Light")
    limiter.try_acquire(ticket)
    steps = limiter._server.steps

    def interrupted(**_: object) -> object:
        raise KeyboardInterrupt

    limiter._server.steps = interrupted
    limiter.on_response(ticket, platform.answer())
    with pytest.raises(KeyboardInterrupt):
        limiter.try_acquire(limiter.enqueue("a:Light"))
    limiter._server.steps = steps
    limiter.flush()
    until(lambda: max(scores(server)) < 61)


@pytest.mark.parametrize("turns", range(8))
async def test_canceled_calls_are_not_counted(server: Any, redis_url: str, platform: Platform, turns: int) -> None:
    """Canceled after so many turns of the loop: before it is sent, on its way, or answered."""
    limiter = RedisRateLimiter(redis_url)
    known(limiter, platform)
    admit = limiter.acquire_async
    assert admit is not None

    async def call() -> None:
        ticket = limiter.enqueue("a:Light")
        try:
            await admit(ticket)
        except asyncio.CancelledError:
            limiter.cancel(ticket)  # as the flow of a call does
            raise

    tasks = [asyncio.create_task(call()) for _ in range(30)]
    for _ in range(turns):
        await asyncio.sleep(0)
    for task in tasks[:20]:
        task.cancel()
    done = await asyncio.gather(*tasks, return_exceptions=True)
    counted = sum(not isinstance(outcome, BaseException) for outcome in done)

    def settled() -> bool:
        limiter.flush()
        return len(scores(server)) == counted + 1

    end = time.monotonic() + 30
    while not settled():
        assert time.monotonic() < end, (scores(server), counted)
        await asyncio.sleep(0.01)
    assert await asyncio.wait_for(admit(limiter.enqueue("a:Light")), 30) == 0


# Coroutines of the package redis cannot clean up any more.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore:coroutine:RuntimeWarning")
@pytest.mark.parametrize("turns", [1, 2, 3, 4])
def test_a_loop_that_is_closed_leaves_nothing_behind(
    server: Any, redis_url: str, platform: Platform, turns: int
) -> None:
    limiter = RedisRateLimiter(redis_url)
    known(limiter, platform)
    admit = limiter.acquire_async
    assert admit is not None
    loop = asyncio.new_event_loop()

    async def call() -> None:
        ticket = limiter.enqueue("a:Light")
        try:
            await admit(ticket)
        finally:
            limiter.cancel(ticket)

    loop.run_until_complete(call())
    task = loop.create_task(call())
    for _ in range(turns):
        loop.call_soon(loop.stop)
        loop.run_forever()
    loop.close()
    gone = ref(task)
    del task, loop
    assert asyncio.run(admit(limiter.enqueue("a:Light"))) == 0, "another loop works"
    gc.collect()
    assert gone() is None

    def settled() -> bool:
        limiter.flush()
        return len(scores(server)) == 2

    until(settled)


def test_a_redis_that_hangs_costs_one_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rcext.transport._redis_limiter.connect_async", partial(connect_async, timeout=1.0))
    process, port = start_redis()
    try:
        limiter = RedisRateLimiter(f"redis://127.0.0.1:{port}/0")
        admit = limiter.acquire_async
        assert admit is not None

        async def calls() -> list[float]:
            await admit(limiter.enqueue("a:Light"))
            process.send_signal(signal.SIGSTOP)
            started = time.monotonic()
            waits: list[float] = await asyncio.gather(*(admit(limiter.enqueue("a:Light")) for _ in range(20)))
            assert limiter._server.failing
            again = [await admit(limiter.enqueue("a:Light")) for _ in range(20)]
            assert time.monotonic() - started < 15
            return waits + again

        assert asyncio.run(calls()) == [0.0] * 40
    finally:
        process.kill()
        process.wait()


def test_a_child_does_not_send_what_its_parent_noted(server: Any, redis_url: str, platform: Platform) -> None:
    limiter = RedisRateLimiter(redis_url)
    known(limiter, platform)
    ticket = limiter.enqueue("a:Light")
    limiter.try_acquire(ticket)
    limiter.on_response(ticket, platform.answer())
    process = os.fork()
    if not process:
        limiter.flush()
        own = limiter.enqueue("a:Light")
        left = limiter.try_acquire(own)
        limiter.on_response(own, platform.answer())
        limiter.flush()
        os._exit(int(left != 0 or limiter._loops != {}))
    _, status = os.waitpid(process, 0)
    assert status == 0
    limiter.flush()
    assert len(scores(server)) == 3


async def test_clients_in_asyncio_keep_to_the_limit(sb: Sandbox, redis_url: str) -> None:
    """Two clients with limiters of their own, as in two processes, and calls that are canceled all the time."""
    clients = [
        AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, rate_limiter=RedisRateLimiter(redis_url))
        for _ in range(2)
    ]
    first = await clients[0].platform.authorize(jwt=sb.jwt)
    await clients[1].platform.authorize(access_token=first.access_token)
    sb.limits.window = 2.0
    sb.limits["Light"] = 20
    sb.requests.clear()

    async def call(rc: AsyncRingCentral, number: int) -> int:
        try:
            async with asyncio.timeout(0.005 if number % 5 == 4 else 60):
                return (await rc.platform.get("/account/~/extension/~", max_wait=60)).status
        except TimeoutError:
            return 0

    statuses = await asyncio.gather(*(call(rc, number) for rc in clients for number in range(30)))
    for rc in clients:
        await rc.aclose()
    sb.limits.window = 60.0
    assert set(statuses) <= {0, 200}
    assert statuses.count(200) >= 48
    assert not sb.requests.filter(status=429)


def test_a_client_that_was_given_is_used_in_threads(sb: Sandbox, redis_url: str) -> None:
    given: Any = redis.Redis.from_url(redis_url)  # pyright: ignore[reportUnknownMemberType]  # partly untyped
    limiter = RedisRateLimiter(given)
    assert limiter.acquire_async is None

    async def call() -> int:
        async with AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, rate_limiter=limiter) as rc:
            await rc.platform.authorize(jwt=sb.jwt)
            return (await rc.platform.get("/account/~/extension/~")).status

    assert asyncio.run(call()) == 200
    with RingCentral(sb.server, sb.client_id, sb.client_secret, rate_limiter=RedisRateLimiter(redis_url)) as rc:
        rc.platform.authorize(jwt=sb.jwt)
        assert rc.platform.get("/account/~/extension/~").status == 200


async def test_batches_without_io() -> None:
    """Calls of one budget go together, in order; an error reaches all that wait, and the next call works."""
    memory = MemoryRateLimiter()
    asked: list[list[int]] = []
    undone: list[int] = []
    go_on = asyncio.Event()

    async def ask(tickets: Sequence[Ticket]) -> list[float]:
        asked.append([ticket.number for ticket in tickets])
        await go_on.wait()
        if len(asked) == 3:
            raise ValueError
        return [0.0 if ticket.number % 2 else 1.0 for ticket in tickets]

    def undo(ticket: Ticket) -> None:
        undone.append(ticket.number)

    batcher = Batcher(lambda ticket: ticket.key, ask, undo)

    def tasks(*keys: str) -> list[asyncio.Task[float]]:
        calls: list[Awaitable[float]] = [batcher.admit(memory.enqueue(key)) for key in keys]
        return [asyncio.ensure_future(call) for call in calls]

    first = tasks("a", "b", "a", "b", "a")
    await asyncio.sleep(0.01)
    assert asked == [[1, 3, 5]]
    first[0].cancel()
    first[1].cancel()
    await asyncio.sleep(0)
    go_on.set()
    done = await asyncio.gather(*first, return_exceptions=True)
    assert [type(one).__name__ for one in done] == ["CancelledError", "CancelledError", "float", "float", "float"]
    assert asked == [[1, 3, 5], [4]]
    assert undone == [1], "the other was never asked for, or is not admitted"
    failed = await asyncio.gather(*tasks("a", "a", "b"), return_exceptions=True)
    assert [type(one).__name__ for one in failed] == ["ValueError"] * 3
    assert undone == [1, 6, 7], "perhaps admitted"
    assert await batcher.admit(memory.enqueue("a")) == 0.0
