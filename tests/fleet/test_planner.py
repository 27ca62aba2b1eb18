"""The planner without I/O: no window exceeds the limit, little of the limit is wasted, nothing starves."""

from __future__ import annotations

from random import Random

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from rcext.fleet import FleetTiming
from rcext.fleet._planner import Feed, Lane, bottleneck, choose, usual_lane

TIMING = FleetTiming()
feeds = st.builds(
    Feed,
    st.just("s"),
    st.sampled_from(["call", "message", "contact"]),
    st.sampled_from(["1", "2", "account"]),
    st.just("Light"),
    st.none() | st.floats(0, 1000),
    st.floats(0, 1000),
    st.none() | st.floats(0, 1000),
)


@given(st.integers(1, 200), st.sampled_from([1.0, 60.0, 3600.0]), st.lists(st.floats(0, 90), max_size=60))
def test_no_window_has_more_calls_than_allowed(allowed: int, window: float, pauses: list[float]) -> None:
    lane, now = Lane("s", "Light", allowed, window), 1_800_000_000.0
    calls: list[float] = []
    for pause in pauses:
        now += pause
        while lane.ready <= now and len(calls) < 1000:
            calls.append(now)
            lane = lane.spend(now)
    for start in calls:
        assert sum(start <= call < start + window - 1e-3 for call in calls) <= allowed


@given(st.integers(5, 200))
def test_a_lane_that_is_behind_uses_its_limit(allowed: int) -> None:
    lane, now, calls = Lane("s", "Light", allowed), 0.0, 0
    while now < 600:
        calls += 1
        lane = lane.spend(now)
        now = max(now, lane.ready)
    assert calls / (allowed * 10) >= (0.85 if allowed >= 8 else 0.75)
    assert calls <= allowed * 10 + lane.burst


def test_a_lane_learns_and_stops() -> None:
    lane = usual_lane("s", "Heavy")
    assert (lane.allowed, lane.interval, lane.burst) == (10, 60 / 9, 1)
    assert usual_lane("s", "Unheard").allowed == 10
    assert lane.learn(100, 30.0).interval == 30 / 95
    assert lane.learn(0, 0.0).interval > 0
    assert lane.block(1000.0, 60.0).ready == 1060.0
    assert evolve(lane, ready=2000.0).block(1000.0, 60.0).ready == 2000.0
    assert lane.spend(1000.0, 3).ready == 1000.0 + 20.0


def test_sweeps_are_planned_from_the_budget() -> None:
    lane = evolve(usual_lane("s", "Light"), feeds=10_000)
    assert lane.sweep_interval(TIMING, hinted=False) == 10_000 * 60 / 48
    assert lane.sweep_interval(TIMING, hinted=True) == 2 * 10_000 * 60 / 48
    assert evolve(lane, feeds=3).sweep_interval(TIMING, hinted=True) == TIMING.sweep


@given(st.lists(feeds, max_size=8), st.integers(0, 30), st.floats(0, 1000))
def test_the_choice(some: list[Feed], turn: int, now: float) -> None:
    lane = Lane("s", "Light", 50, turn=turn)
    chosen = choose(some, lane, now)
    due = [feed for feed in some if feed.due <= now]
    if chosen is None:
        assert not due
        return
    assert chosen in due
    if turn % 10 != 9 and any(feed.hinted is not None for feed in due):
        assert chosen.hinted is not None, "hinted first"
    if chosen.hinted is None:
        others = [feed for feed in due if feed.hinted is None]
        longest = [-1.0 if feed.synced is None else feed.synced for feed in others]
        assert (-1.0 if chosen.synced is None else chosen.synced) == min(longest)
    else:
        assert all(feed.due >= chosen.due for feed in due if feed.hinted is not None)
    assert choose(some, evolve(lane, ready=now + 1), now) is None


@settings(max_examples=10)
@given(st.integers())
def test_no_feed_starves(seed: int) -> None:
    """However many hints arrive, each feed is read again and again."""
    random, lane, now = Random(seed), evolve(Lane("s", "Light", 50), feeds=20), 0.0
    state = [Feed("s", "message", str(number), "Light") for number in range(20)]
    for _ in range(1000):
        number = random.randrange(20)
        if random.random() < 0.9:
            state[number] = evolve(state[number], hinted=now, due=min(state[number].due, now))
        feed = choose(state, lane, now)
        if feed is not None:
            place = state.index(feed)
            state[place] = feed.after_sync(now, lane, FleetTiming(sweep=10.0), hints=True)
            lane = lane.spend(now)
        now = max(now + 0.5, lane.ready)
    assert all(feed.synced is not None and now - feed.synced < 400 for feed in state)


def test_a_hint_is_followed_up_until_the_call_log_has_settled() -> None:
    lane = usual_lane("s", "Heavy")
    feed = Feed("s", "call", "account", "Heavy", synced=1.0, due=100.5, hinted=100.0)
    moments: list[float] = []
    while feed.hinted is not None:
        moments.append(feed.due)
        feed = feed.after_sync(feed.due, lane, TIMING, hints=True)
    assert moments == [100.5, 105.0, 120.0, 160.0]
    assert feed.due == 160.0 + TIMING.sweep


def test_failures_pause_longer_and_longer() -> None:
    feed = Feed("s", "message", "1", "Light")
    pauses: list[float] = []
    for _ in range(12):
        feed = feed.after_failure(1000.0, "trouble", TIMING)
        pauses.append(feed.due - 1000.0)
    assert pauses[:4] == [1.0, 2.0, 4.0, 8.0]
    assert pauses[-1] == TIMING.backoff_limit
    assert feed.after_failure(1000.0, "429", TIMING, at_least=999.0).due == 1999.0
    assert feed.after_sync(1.0, usual_lane("s", "Light"), TIMING, hints=False).failures == 0


def test_a_handler_that_fails_is_called_again_and_then_given_up() -> None:
    feed = Feed("s", "message", "1", "Light")
    for attempt in range(1, TIMING.attempts + 1):
        assert not feed.gives_up(TIMING)
        feed = feed.after_handler(1000.0, "trouble", TIMING)
        assert feed.retry_at == feed.due == 1000.0 + TIMING.pause(attempt)
    assert feed.gives_up(TIMING)
    assert feed.after_handler(1000.0, None, TIMING).retry_at is None


def test_a_lane_is_unused_when_workers_do_not_keep_up() -> None:
    lane = Lane("s", "Light", 20, ready=1000.0)
    assert lane.interval > TIMING.poll
    assert not lane.unused(999.0, TIMING)
    assert not lane.unused(1000.0, TIMING), "it has just become ready"
    assert lane.unused(1000.0 + lane.interval, TIMING)
    assert not Lane("s", "Light", 10_000, ready=1000.0).unused(1000.5, TIMING), "a worker may pause so long"


def test_the_bottleneck() -> None:
    assert bottleneck(0, 0, 0, slow=0) == "nothing"
    assert bottleneck(5, 0, 1, slow=0).startswith("rate limits")
    assert bottleneck(0, 0, 0, slow=1).startswith("rate limits")
    assert bottleneck(5, 1, 0, slow=1).startswith("workers")
    assert bottleneck(0, 0, 3, slow=0).startswith("errors")
