# pyright: reportPrivateUsage=false
# A test may look inside.
"""The rate limiter, against a model of the platform's limiter and against the sandbox's."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any, cast

import httpx
import pytest
import redis
import redis.asyncio as redis_asyncio
from hypothesis import given, settings
from hypothesis import strategies as st

from rcext import RedisRateLimiter, RingCentral
from rcext.errors import ConfigurationError
from rcext.transport import Limit, MemoryRateLimiter
from rcext.transport._limiter import reported_limit
from rcext.transport._redis_notes import Notes
from rcext.transport._retry import backoff, retry_after
from ringcentral_api.client import Operation
from tests.platform.worlds import ECHO
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext.sandbox import Sandbox
    from tests.platform.worlds import World

LIGHT = Operation("echo", "GET", ECHO, "sandbox", group="Light")


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
def test_calls_are_never_refused_once_the_limit_is_known(
    limit: int, sliding: bool, calls: list[tuple[float, float, float]]
) -> None:
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


@pytest.mark.slow
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


@pytest.mark.slow
def test_logins_and_refreshes_keep_to_their_limit(sb: Sandbox, world: World) -> None:
    rc = world.client(sb)
    sb.limits.window = sb.limits.penalty = 1.0
    sb.limits["Auth"] = 2
    try:
        world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
        for _ in range(3):
            world.do(rc.platform.refresh)
    finally:
        sb.limits.window = sb.limits.penalty = 60.0
    assert len(sb.requests.filter(path="/restapi/oauth/token", status=200)) == 4
    assert len(sb.requests.filter(status=429)) == 0


@pytest.mark.slow
def test_twenty_workers_share_a_budget_on_redis(sb: Sandbox, redis_url: str) -> None:
    sb.limits.window = sb.limits.penalty = 1.0
    clients = [
        RingCentral(sb.server, sb.client_id, sb.client_secret, rate_limiter=RedisRateLimiter(redis_url))
        for _ in range(20)
    ]
    first = clients[0].platform.authorize(jwt=sb.jwt)
    for rc in clients[1:]:
        rc.platform.authorize(access_token=first.access_token)
    sb.limits["Light"] = 20
    sb.requests.clear()
    answers: list[int] = []
    began = time.monotonic()

    def work(rc: RingCentral) -> None:
        answers.extend(rc.platform.get("/account/~/extension/~", max_wait=30).status for _ in range(3))

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
    print(f"shared limiter: {len(answers)} answers in {took:.1f} s at 20 in 1 s, {refused} refused")
    assert refused == 0
    assert answers == [200] * 60
    assert took >= 2.0, "the calls of three windows take two windows at least"


@pytest.mark.slow
def test_calls_pass_if_redis_does_not_answer(sb: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
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


def test_calls_in_flight_of_a_redis_limiter_delay_by_a_window_at_most(redis_url: str) -> None:
    """A call that waits for their responses is not refused: they count for two minutes only if they are lost."""
    limiter = RedisRateLimiter(redis_url)
    first, *others = [limiter.enqueue("a:Heavy") for _ in range(4)]
    assert limiter.try_acquire(first) == 0
    limiter.on_response(first, Limit(3, 3, 2))
    assert [limiter.try_acquire(ticket) for ticket in others[:2]] == [0, 0]
    limiter.cancel(first)
    assert limiter.try_acquire(limiter.enqueue("a:Heavy")) == 0
    assert limiter.try_acquire(others[2]) > 0
    assert others[2].expected == 2


def test_a_redis_whose_clock_is_set_back(redis_url: str) -> None:
    """What it has recorded would count for hours."""
    back = 7 * 3_600_000
    limiter = RedisRateLimiter(redis_url, prefix="set-back")
    server = cast("Any", redis.Redis.from_url(redis_url))  # pyright: ignore[reportUnknownMemberType]  # partly untyped
    budget, calls = limiter._server.names("a:Heavy")
    tickets = [limiter.enqueue("a:Heavy") for _ in range(11)]
    assert sum(limiter.try_acquire(ticket) == 0 for ticket in tickets) == 10
    limiter.on_response(tickets[0], Limit(10, 0, 60))

    def set_back() -> None:
        for member, end in server.zrange(calls, 0, -1, withscores=True):
            server.zadd(calls, {member: end + back})
        for field in ("blocked", "since"):
            if server.hexists(budget, field):
                server.hincrby(budget, field, back)

    assert limiter.try_acquire(tickets[10]) > 0
    set_back()
    assert limiter.try_acquire(tickets[10]) == 0
    limiter.on_429(tickets[10], 5)
    assert limiter.try_acquire(tickets[1]) > 0
    set_back()
    assert limiter.try_acquire(tickets[1]) > 0
    assert 4 < tickets[1].expected <= 5.1
    server.hincrby(budget, "blocked", -5100)
    assert limiter.try_acquire(tickets[1]) == 0
    server.close()


class FakeRedis:
    """A Redis client whose server fails on demand; it remembers what it is asked."""

    def __init__(self, answer: Any = (0, 1000)) -> None:
        self.questions: list[tuple[list[str], list[Any]]] = []
        self.failing = False
        self.answer = answer

    @property
    def asked(self) -> int:
        return len(self.questions)

    def register_script(self, script: str) -> Any:
        def run(keys: list[str], args: list[Any]) -> Any:
            self.questions.append((keys, args))
            if self.failing:
                raise redis.TimeoutError
            return [self.answer]

        return run


@pytest.fixture
def no_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Notes are sent by an admission or by `flush` only."""

    class Idle:
        alive = True

        def __init__(self, function: Callable[[], object], name: str) -> None:
            pass

        def start(self) -> None:
            pass

    monkeypatch.setattr("rcext.transport._redis_notes.Worker", Idle)


@pytest.mark.usefixtures("no_thread")
def test_a_failing_redis_is_left_alone_for_a_while(caplog: pytest.LogCaptureFixture) -> None:
    fake = FakeRedis()
    limiter = RedisRateLimiter(cast("Any", fake))
    now = 100.0
    limiter._server.clock = lambda: now
    caplog.set_level("INFO", "rcext.transport")

    def call() -> float:
        ticket = limiter.enqueue("a:Light")
        wait = limiter.try_acquire(ticket)
        limiter.on_response(ticket, None)
        limiter.on_429(ticket, 1)
        limiter.on_unknown(ticket)
        limiter.cancel(ticket)
        limiter.flush()
        limiter.merge(f"a:?{now}", "a:Light")
        return wait

    assert call() == 0
    assert fake.asked == 4, "an admission, the notes, and a merge asks twice"
    fake.failing = True
    for _ in range(5):
        assert call() == 0
    assert fake.asked == 5, "one failure is enough"
    now += 29.9
    call()
    assert fake.asked == 5
    now += 0.2
    call()
    assert fake.asked == 6, "one call tries again"
    fake.failing = False
    now += 30.1
    call()
    assert fake.asked == 10
    warnings = [record.getMessage() for record in caplog.records]
    assert warnings == [
        "Redis does not answer (TimeoutError): calls pass without the shared rate limiter",
        "Redis answers again: calls use the shared rate limiter",
    ]


def test_an_admission_does_not_overtake_notes() -> None:
    """The thread has taken a note and not sent it yet: an admission sends it, too."""
    fake = FakeRedis()
    limiter = RedisRateLimiter(cast("Any", fake))
    ticket = limiter.enqueue("a:Light")
    assert limiter.try_acquire(ticket) == 0
    sending, go_on = threading.Event(), threading.Event()
    send = limiter._notes._send

    def slow(key: str, commands: list[str]) -> None:
        sending.set()
        go_on.wait(60)
        send(key, commands)

    limiter._notes._send = slow
    limiter.on_response(ticket, Limit(2, 1, 60))
    assert sending.wait(60)
    assert limiter.try_acquire(limiter.enqueue("a:Light")) == 0
    (_, commands) = fake.questions[-1]
    assert [command.split()[0] for command in commands] == ["limited", "acquire"]
    go_on.set()
    until(lambda: fake.asked == 3)
    assert [command.split()[0] for command in fake.questions[-1][1]] == ["limited"]
    until(lambda: limiter._notes._on_the_way == {"a:Light": []})
    assert limiter.try_acquire(limiter.enqueue("a:Light")) == 0
    assert len(fake.questions[-1][1]) == 1


def test_a_flush_does_not_return_before_what_the_thread_is_sending() -> None:
    arrived: list[str] = []
    sending, go_on = threading.Event(), threading.Event()
    main = threading.current_thread()

    def send(_key: str, commands: list[str]) -> None:
        if threading.current_thread() is not main:
            sending.set()
            go_on.wait(60)
        arrived.extend(commands)

    notes = Notes(send)
    notes.put("a:Light", "first", urgent=True)
    assert sending.wait(60)
    notes.put("a:Light", "second")
    notes.flush()
    assert arrived == ["first", "second"]
    assert [note.command for note in notes.for_admission("a:Light")] == ["first"], "the thread has not sent it yet"
    go_on.set()
    until(lambda: arrived == ["first", "second", "first"])
    until(lambda: not notes.for_admission("a:Light"))
    notes.end()


def test_what_redis_answers() -> None:
    fake = FakeRedis()
    limiter = RedisRateLimiter(cast("Any", fake))
    ticket = limiter.enqueue("a:Light")
    fake.answer = [-1, 5000]
    assert limiter.try_acquire(ticket) == ticket.expected == 0.02
    fake.answer = [400, 5000]
    assert 0.39 < limiter.try_acquire(ticket) <= ticket.expected == 0.4
    fake.answer = [9000, 5000]
    assert 0.8 <= limiter.try_acquire(ticket) <= 1.0
    assert ticket.expected == 9.0
    assert ticket.sent is None
    asked = fake.asked
    limiter.on_response(ticket, None)
    assert fake.asked == asked, "it was never admitted"
    fake.answer = [0, 5000]
    assert limiter.try_acquire(ticket) == 0
    assert [ticket.sent, ticket.expected] == [5000.0, 0.0]
    assert "rcext" in repr(limiter)
    with pytest.raises(ConfigurationError, match=r"redis\.asyncio"):
        RedisRateLimiter(cast("Any", redis_asyncio.Redis()))


@pytest.mark.usefixtures("no_thread")
def test_what_redis_is_asked() -> None:
    fake = FakeRedis((0, 5000))
    limiter = RedisRateLimiter(cast("Any", fake), prefix="mine")
    assert limiter._me != RedisRateLimiter(cast("Any", FakeRedis()))._me, "of another process"
    ticket = limiter.enqueue("a:Heavy")
    other = limiter.enqueue("a:unknown")
    limiter.try_acquire(ticket)
    limiter.try_acquire(other)
    limiter.on_response(ticket, Limit(10, 7, 1.5))
    limiter.on_unknown(ticket)
    limiter.on_429(ticket, 2.5)
    limiter.cancel(ticket)
    limiter.cancel(other)
    assert fake.asked == 2, "notes wait"
    limiter.try_acquire(limiter.enqueue("a:Heavy"))
    fake.answer = ["member", 9]
    limiter.merge("a:?x", "a:Heavy")
    limiter.merge("a:?x", "a:Light")
    me = limiter._me
    keys, _ = fake.questions[0]
    assert all(key.startswith("mine:{") for key in keys)
    assert [key.rpartition(":")[2] for key in keys] == ["limit", "calls"]
    assert [arguments for _, arguments in fake.questions] == [
        [f"acquire {me}-1 10 120000"],
        [f"acquire {me}-2 10 120000"],
        [
            f"limited {me}-1 5000.0 10 7 1500",
            f"answered {me}-1 5000.0",
            f"refused {me}-1 2501",
            f"canceled {me}-1",
            f"acquire {me}-3 10 120000",
        ],
        ["a:Heavy"],
        [["member", 9]],  # what was found in the old budget
    ]
    assert fake.questions[2][0] == keys
    assert fake.questions[4][0] == keys[1:]
    assert fake.questions[3][0] != keys
    assert limiter.enqueue("a:?x").key == "a:Heavy"
    limiter.flush()
    assert fake.questions[1][0] == fake.questions[5][0] != keys
    assert fake.questions[5][1] == [f"canceled {me}-2"]


def test_budgets_that_are_not_in_use_are_forgotten() -> None:
    now = 0.0
    limiter = MemoryRateLimiter(clock=lambda: now)
    for number in range(1000):
        ticket = limiter.enqueue(f"a:{number}")
        limiter.try_acquire(ticket)
        if number >= 3:
            limiter.on_response(ticket, Limit(5, 4, 60) if number < 5 else None)
    limiter.on_429(limiter.enqueue("a:5"), 100)
    limiter.try_acquire(limiter.enqueue("a:more"))
    assert set(limiter._budgets) == {"a:0", "a:1", "a:2", "a:3", "a:4", "a:5", "a:more"}
    assert len(limiter._budgets) == 7


def test_a_waiting_call_leaves_its_line_when_its_budget_turns_out_to_be_unlimited() -> None:
    limiter = MemoryRateLimiter()
    tickets = [limiter.enqueue("a:Heavy") for _ in range(12)]
    assert [limiter.try_acquire(ticket) for ticket in tickets] == [0.0] * 10 + [0.02] * 2
    limiter.on_response(tickets[0], None)
    assert [limiter.try_acquire(ticket) for ticket in tickets[10:]] == [0.0] * 2
    for ticket in tickets[1:]:
        limiter.on_unknown(ticket)
    budget = limiter._budgets["a:Heavy"]
    assert (budget.in_flight, budget.waiting, list(budget.completed)) == (set(), [], [])


def test_merged_budgets_share_their_calls() -> None:
    now = 0.0
    limiter = MemoryRateLimiter(clock=lambda: now)
    limiter.on_response(limiter.enqueue("a:Light"), Limit(4, 4, 60))
    raw = [limiter.enqueue("a:?GET /x") for _ in range(12)]
    assert sum(limiter.try_acquire(ticket) == 0 for ticket in raw) == 10
    limiter.on_429(limiter.enqueue("a:?GET /x"), 3)
    limiter.merge("a:?GET /x", "a:Light")
    limiter.merge("a:?GET /x", "a:Heavy")
    limiter.merge("a:Light", "a:Light")
    assert limiter.enqueue("a:?GET /x").key == "a:Light"
    late = limiter.enqueue("a:Light")
    limiter.try_acquire(late)
    assert late.expected == 3
    budget = limiter._budgets["a:Light"]
    assert (len(budget.in_flight), len(budget.waiting)) == (10, 3)
    for ticket in [*raw, late]:
        limiter.cancel(ticket)
    assert (budget.in_flight, budget.waiting) == (set(), [])


def test_where_a_waiting_call_stands() -> None:
    """The wait is until the place that the call will have is free, those ahead of it counted."""
    now = 0.0
    limiter = MemoryRateLimiter(clock=lambda: now)
    for moment in (0.0, 10.0):
        now = moment
        ticket = limiter.enqueue("a:Light")
        limiter.try_acquire(ticket)
        limiter.on_response(ticket, Limit(2, 1 if moment == 0 else 0, 60))
    now = 20.0
    waiting = [limiter.enqueue("a:Light") for _ in range(5)]
    for ticket in waiting:
        assert 0 < limiter.try_acquire(ticket) <= 1
    assert [ticket.expected for ticket in waiting] == [40.0, 50.0, 60.0, 60.0, 120.0]
    limiter.cancel(waiting[0])
    limiter.try_acquire(waiting[1])
    assert waiting[1].expected == 40.0
    assert [limiter.try_acquire(ticket) for ticket in waiting[1:2]] == [1.0]
    now = 59.9995
    assert limiter.try_acquire(waiting[1]) == 0.001
    now = 60.0
    assert limiter.try_acquire(waiting[1]) == 0.0


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"limit": "5"}, None),
        ({"limit": "5", "remaining": "3"}, (5, 3, 60.0)),
        ({"limit": "5", "remaining": "3", "window": "7.5"}, (5, 3, 7.5)),
        ({"limit": "0", "remaining": "3"}, None),
        ({"limit": "1", "remaining": "1"}, (1, 1, 60.0)),
        ({"limit": "-5", "remaining": "3"}, None),
        ({"limit": "x", "remaining": "3"}, None),
        ({"limit": "5", "remaining": "x"}, None),
        ({"limit": "5", "remaining": "3", "window": "x"}, None),
        ({"limit": "5", "remaining": "3", "window": "0"}, None),
        ({"limit": "5", "remaining": "3", "window": "-1"}, None),
        ({"limit": "5", "remaining": "3", "window": "nan"}, None),
        ({"limit": "5", "remaining": "3", "window": "inf"}, (5, 3, 3600.0)),
        ({"limit": "5", "remaining": "3", "window": "1e-9"}, (5, 3, 0.1)),
        ({"limit": "5", "remaining": "9"}, (5, 5, 60.0)),
        ({"limit": "5", "remaining": "-9"}, (5, 0, 60.0)),
        ({"limit": "9" * 30, "remaining": "9" * 30}, (10_000, 10_000, 60.0)),
        ({"limit": "9" * 9999, "remaining": "1"}, None),
    ],
)
def test_reported_limits(headers: dict[str, str], expected: tuple[int, int, float] | None) -> None:
    found = reported_limit(httpx.Headers({f"X-Rate-Limit-{name}": value for name, value in headers.items()}))
    assert (None if found is None else (found.limit, found.remaining, found.window)) == expected
    assert repr(Limit(5, 3, 60.0)) == "Limit(3 of 5 left in 60 s)"


@pytest.mark.parametrize(("group", "usual"), [("Light", 50), ("Medium", 40), ("Heavy", 10), ("Auth", 5), ("Other", 10)])
def test_calls_before_the_first_response(group: str, usual: int) -> None:
    limiter = MemoryRateLimiter()
    key = f"https://example.com|id:1|me:{group}"
    assert sum(limiter.try_acquire(limiter.enqueue(key)) == 0 for _ in range(usual + 5)) == usual


@pytest.mark.parametrize(("remaining", "counted"), [(9, 1), (8, 2), (7, 3), (6, 4), (4, 6), (-1, 10)])
def test_what_the_server_counts_corrects_what_we_count(remaining: int, counted: int) -> None:
    """Its window may have restarted (fewer), or others may use the same budget (more)."""
    now = 0.0
    limiter = MemoryRateLimiter(clock=lambda: now)
    for number in range(3):
        ticket = limiter.enqueue("a:Light")
        limiter.try_acquire(ticket)
        limiter.on_response(ticket, Limit(10, 9 - number, 60))
    now = 5.0
    ticket = limiter.enqueue("a:Light")
    limiter.try_acquire(ticket)
    limiter.on_response(ticket, Limit(10, remaining, 60))
    assert len(limiter._budgets["a:Light"].completed) == counted


@pytest.mark.usefixtures("no_thread")
@pytest.mark.parametrize("name", [b"a:Heavy", "a:Heavy"])
def test_another_process_has_learned_the_group_of_a_raw_call(name: bytes | str) -> None:
    fake = FakeRedis()
    limiter = RedisRateLimiter(cast("Any", fake))
    before = limiter.enqueue("a:?x")
    limiter.try_acquire(before)
    limiter.on_unknown(before)
    answers = iter([[[-2, name]], [[0, 5000]]])

    def steps(keys: list[str], args: list[Any]) -> object:
        fake.questions.append((keys, args))
        return next(answers)

    limiter._server.steps = steps
    ticket = limiter.enqueue("a:?x")
    assert limiter.try_acquire(ticket) == 0
    assert limiter.enqueue("a:?x").key == "a:Heavy"
    assert ticket.sent == 5000
    _, (first, again) = fake.questions[0], fake.questions[1:]
    assert first[1] == again[1], "notes and admission, in the new budget"
    assert first[0] != again[0]
