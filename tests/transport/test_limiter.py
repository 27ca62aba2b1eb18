"""The rate limiter, against a model of the platform's limiter and against the sandbox's."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rcext import RedisRateLimiter, RingCentral
from rcext.transport import Limit, MemoryRateLimiter
from rcext.transport._retry import backoff, retry_after
from ringcentral_api.client import Operation
from tests.auth.redis_server import redis_server
from tests.platform.worlds import ECHO

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcext.sandbox import Sandbox
    from tests.platform.worlds import World

LIGHT = Operation("echo", "GET", ECHO, "sandbox", group="Light")


@pytest.fixture(scope="module")
def redis_url() -> Iterator[str]:
    with redis_server() as url:
        yield url


class Limiter:
    """The platform: `limit` calls in a window that slides, or that begins with the first call; a penalty for more."""

    def __init__(self, limit: int, window: float, *, sliding: bool) -> None:
        self.limit = limit
        self.window = window
        self.sliding = sliding
        self.calls: list[float] = []
        self.refusals = 0

    def check(self, now: float) -> Limit | None:
        if self.sliding:
            self.calls = [moment for moment in self.calls if moment > now - self.window]
        elif self.calls and now - self.calls[0] >= self.window:
            self.calls = []
        if len(self.calls) >= self.limit:
            self.refusals += 1
            return None
        self.calls.append(now)
        return Limit(self.limit, self.limit - len(self.calls), self.window)


@settings(max_examples=150, deadline=None)
@given(
    limit=st.integers(1, 12),
    sliding=st.booleans(),
    calls=st.lists(st.tuples(st.floats(0, 8), st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=60),
)
def test_limits_are_foreseen_never_met(limit: int, sliding: bool, calls: list[tuple[float, float, float]]) -> None:
    """Whatever the arrivals and the delays on the way there and back: once the limit is known no call is refused."""
    window = 10.0
    now = 0.0
    limiter = MemoryRateLimiter(clock=lambda: now)
    platform = Limiter(limit, window, sliding=sliding)
    first = limiter.enqueue("a:Light")
    assert limiter.try_acquire(first) == 0
    limiter.on_response(first, platform.check(now))
    # Events in the order of their time: a call arrives at the limiter, reaches the platform, or has its answer.
    queue: list[tuple[float, int, str, Any]] = []
    number = 0
    for arrival, there, back in calls:
        number += 1
        queue.append((arrival, number, "arrive", (limiter.enqueue("a:Light"), there, back)))
    finished = 0
    while queue:
        queue.sort(key=lambda event: event[:2])
        now, _, kind, data = queue.pop(0)
        number += 1
        if kind == "arrive":
            ticket, there, back = data
            wait = limiter.try_acquire(ticket)
            if wait:
                assert ticket.expected > 0
                queue.append((now + wait, number, "arrive", data))
            else:
                queue.append((now + there, number, "reach", (ticket, back)))
        elif kind == "reach":
            ticket, back = data
            queue.append((now + back, number, "answer", (ticket, platform.check(now))))
        else:
            finished += 1
            limiter.on_response(data[0], data[1])
    assert finished == len(calls)
    assert platform.refusals == 0
    rounds = -(-(len(calls) + 1) // limit)
    assert now <= 8 + rounds * (window + 3), "calls waited while there was room"


def test_first_answer_is_awaited_by_all_but_a_usual_number() -> None:
    limiter = MemoryRateLimiter()
    tickets = [limiter.enqueue("a:Heavy") for _ in range(30)]
    assert sum(limiter.try_acquire(ticket) == 0 for ticket in tickets) == 10
    limiter.on_response(tickets[0], None)
    assert all(limiter.try_acquire(ticket) == 0 for ticket in tickets[10:])


def test_others_on_the_same_budget_are_noticed() -> None:
    now = 100.0
    limiter = MemoryRateLimiter(clock=lambda: now)
    ticket = limiter.enqueue("a:Light")
    limiter.try_acquire(ticket)
    limiter.on_response(ticket, Limit(50, 2, 60))  # others have made 47 calls
    admitted = 0
    for _ in range(10):
        ticket = limiter.enqueue("a:Light")
        if limiter.try_acquire(ticket) == 0:
            admitted += 1
        else:
            limiter.cancel(ticket)
    assert admitted == 2
    now += 61
    assert limiter.try_acquire(limiter.enqueue("a:Light")) == 0


def test_a_penalty_holds_all_back_and_ends() -> None:
    now = 0.0
    limiter = MemoryRateLimiter(clock=lambda: now)
    ticket = limiter.enqueue("a:Light")
    limiter.try_acquire(ticket)
    limiter.on_429(ticket, 30)
    waiting = limiter.enqueue("a:Light")
    assert 0 < limiter.try_acquire(waiting) <= 1
    assert waiting.expected == 30
    assert limiter.try_acquire(limiter.enqueue("a:Heavy")) == 0
    assert limiter.try_acquire(limiter.enqueue("b:Light")) == 0
    now = 30.1
    assert limiter.try_acquire(waiting) == 0


def test_backoff_grows_and_stays_within_bounds() -> None:
    longest = [backoff(attempt, lambda: 1.0) for attempt in range(1, 30)]
    shortest = [backoff(attempt, lambda: 0.0) for attempt in range(1, 30)]
    assert longest == sorted(longest)
    assert longest[-1] == 10.0
    assert all(low == pytest.approx(high / 2) for low, high in zip(shortest, longest, strict=True))


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("5", 5.0), ("0.5", 0.5), ("-3", 0.0), ("soon", None), ("inf", None), ("Thu, 01 Jan 1970 00:01:40 GMT", 60.0)],
)
def test_retry_after(value: str, seconds: float | None) -> None:
    assert retry_after(httpx.Headers({"Retry-After": value}), lambda: 40.0) == seconds


def test_no_call_is_refused_by_the_sandbox(sb: Sandbox, world: World) -> None:
    """More calls at once than the limit: they are spread over windows, without one 429."""
    rc = world.client(sb)
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    sb.limits.window = sb.limits.penalty = 1.0
    sb.limits["Light"] = 20
    sb.requests.clear()
    try:
        began = time.monotonic()
        answers = world.all([lambda: rc.platform.get("/account/~/extension/~")] * 50)
        took = time.monotonic() - began
    finally:
        sb.limits.window = sb.limits.penalty = 60.0
    assert [getattr(answer, "status", answer) for answer in answers] == [200] * 50
    assert len(sb.requests.filter(status=429)) == 0
    assert took >= 2.0


def test_logins_and_refreshes_keep_to_their_limit(sb: Sandbox, world: World) -> None:
    rc = world.client(sb)
    sb.limits.window = sb.limits.penalty = 1.0
    sb.limits["Auth"] = 2
    try:
        world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
        for _ in range(4):
            world.do(rc.platform.refresh)
    finally:
        sb.limits.window = sb.limits.penalty = 60.0
    assert len(sb.requests.filter(path="/restapi/oauth/token", status=200)) == 5
    assert len(sb.requests.filter(status=429)) == 0


def test_twenty_workers_share_a_budget_on_redis(sb: Sandbox, redis_url: str) -> None:
    sb.limits.window = sb.limits.penalty = 2.0
    clients = [
        RingCentral(sb.server, sb.client_id, sb.client_secret, rate_limiter=RedisRateLimiter(redis_url))
        for _ in range(20)
    ]
    first = clients[0].platform.authorize(jwt=sb.jwt)
    for rc in clients[1:]:
        rc.platform.authorize(access_token=first.access_token)
    sb.limits["Light"] = 40
    sb.requests.clear()
    answers: list[int] = []
    began = time.monotonic()

    def work(rc: RingCentral) -> None:
        answers.extend(rc.platform.get("/account/~/extension/~", max_wait=30).status for _ in range(6))

    threads = [threading.Thread(target=work, args=(rc,)) for rc in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for rc in clients:
        rc.close()
    sb.limits.window = sb.limits.penalty = 60.0
    took = time.monotonic() - began
    refused = len(sb.requests.filter(status=429))
    print(f"shared limiter: {len(answers)} answers in {took:.1f} s at 40 in 2 s, {refused} refused")
    assert refused == 0
    assert answers == [200] * 120
    assert took >= 4.0, "three windows' worth of calls takes two windows at least"


def test_redis_that_does_not_answer_stops_nobody(sb: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    limiter = RedisRateLimiter("redis://127.0.0.1:1/0")
    with RingCentral(sb.server, sb.client_id, sb.client_secret, rate_limiter=limiter) as rc:
        rc.platform.authorize(jwt=sb.jwt)
        assert rc.platform.get(ECHO).status == 200
    assert caplog.text.count("without the shared rate limiter") == 1


def test_redis_limiter_like_memory_limiter(redis_url: str) -> None:
    limiter = RedisRateLimiter(redis_url, prefix="alone")
    tickets = [limiter.enqueue("a:Heavy") for _ in range(15)]
    assert sum(limiter.try_acquire(ticket) == 0 for ticket in tickets) == 10
    limiter.on_response(tickets[0], Limit(12, 3, 1))
    late = [limiter.enqueue("a:Heavy") for _ in range(5)]
    assert sum(limiter.try_acquire(ticket) == 0 for ticket in late) == 2
    limiter.cancel(late[0])
    assert limiter.try_acquire(late[4]) == 0
    limiter.on_429(late[1], 5)
    assert limiter.try_acquire(late[3]) > 0
    assert 4 < late[3].expected <= 5.1
    other = limiter.enqueue("b:Heavy")
    assert limiter.try_acquire(other) == 0
    limiter.on_response(other, None)
    assert [limiter.try_acquire(limiter.enqueue("b:Heavy")) for _ in range(30)] == [0.0] * 30
