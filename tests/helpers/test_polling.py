from __future__ import annotations

import asyncio
import itertools
import threading
import time
from concurrent.futures import CancelledError
from typing import Any

import pytest

from rcext.errors import ConfigurationError
from rcext.helpers.polling import poll, poll_async
from rcext.sandbox import Sandbox


def counting() -> Any:
    numbers = iter(range(1000))
    return lambda: next(numbers)


def test_until_a_result_is_accepted(monkeypatch: pytest.MonkeyPatch) -> None:
    delays: list[float] = []
    monkeypatch.setattr("rcext._flow.time.sleep", delays.append)
    assert poll(counting(), lambda number: number == 5, interval=1, growth=2, longest=6) == 5
    assert delays == [1, 2, 4, 6, 6]
    assert poll(counting(), lambda number: number == 0) == 0
    assert len(delays) == 5


def test_a_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    asked: list[float] = []

    def ask() -> int:
        asked.append(now)
        return 0

    def sleep(seconds: float) -> None:
        nonlocal now
        now += seconds

    monkeypatch.setattr("rcext._clock.time.monotonic", lambda: now)
    monkeypatch.setattr("rcext._flow.time.sleep", sleep)
    with pytest.raises(TimeoutError, match="5 seconds"):
        poll(ask, bool, interval=2, timeout=5)
    assert asked == [100, 102, 104, 105]  # once more when the time is over


def test_an_exception_of_the_function() -> None:
    def fail() -> int:
        raise KeyError("x")

    with pytest.raises(KeyError):
        poll(fail, bool)


async def test_async() -> None:
    count = counting()

    async def ask() -> int:
        await asyncio.sleep(0)
        answer: int = count()
        return answer

    assert await poll_async(ask, lambda number: number == 3, interval=0.001) == 3
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await poll_async(ask, lambda number: number < 0, interval=0.001)


@pytest.mark.parametrize("arguments", [{"interval": -1}, {"growth": 0.5}, {"longest": float("nan")}, {"timeout": -1}])
def test_bad_numbers(arguments: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(arguments))):
        poll(lambda: 1, bool, **arguments)


def test_next_delay(monkeypatch: pytest.MonkeyPatch) -> None:
    delays: list[float] = []
    monkeypatch.setattr("rcext._flow.time.sleep", delays.append)
    told: list[tuple[int, float]] = []

    def next_delay(answer: int, delay: float) -> float | None:
        told.append((answer, delay))
        return {1: 90.0, 3: 0.0}.get(answer)

    assert poll(counting(), lambda number: number == 5, interval=2, growth=2, next_delay=next_delay) == 5
    assert delays == [2, 90, 60, 0, 0]
    assert told == [(0, 2), (1, 4), (2, 60), (3, 60), (4, 0)]
    with pytest.raises(ConfigurationError, match="next_delay returned -1"):
        poll(counting(), bool, next_delay=lambda _answer, _delay: -1)


def test_another_thread_cancels() -> None:
    cancel = threading.Event()
    asked: list[int] = []

    def ask() -> bool:
        asked.append(1)
        threading.Timer(0.05, cancel.set).start()
        return False

    began = time.monotonic()
    with pytest.raises(CancelledError):
        poll(ask, bool, interval=60, cancel=cancel)
    assert time.monotonic() - began < 30
    assert len(asked) == 1
    with pytest.raises(CancelledError):
        poll(ask, bool, cancel=cancel)
    assert len(asked) == 1
    assert poll(lambda: True, bool, cancel=threading.Event()) is True


class Cancel(threading.Event):
    """An event that is never set, and records the pauses in which it is awaited."""

    def __init__(self) -> None:
        super().__init__()
        self.pauses: list[float | None] = []

    def wait(self, timeout: float | None = None) -> bool:
        self.pauses.append(timeout)
        return False


def test_pauses_that_can_be_canceled_grow_too() -> None:
    cancel = Cancel()
    poll(counting(), lambda number: number == 5, interval=2, growth=2, longest=10, cancel=cancel)
    assert cancel.pauses == [2, 4, 8, 10, 10]


async def test_canceling_the_task() -> None:
    began = asyncio.Event()

    async def ask() -> bool:
        began.set()
        return False

    task = asyncio.create_task(poll_async(ask, bool, interval=60))
    await began.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_async_next_delay_and_deadline() -> None:
    count = counting()

    async def ask() -> int:
        answer: int = count()
        return answer

    assert await poll_async(ask, lambda number: number == 2, interval=60, next_delay=lambda _answer, _delay: 0.001) == 2
    with pytest.raises(TimeoutError, match="0 seconds"):
        await poll_async(ask, lambda number: number < 0, timeout=0)


@pytest.mark.parametrize("cancel", [None, threading.Event()], ids=["sleep", "wait"])
def test_by_the_clock_of_a_sandbox(cancel: threading.Event | None) -> None:
    """Hours by the clock of a sandbox, that another thread moves while the polling waits."""
    sandbox, asked, done = Sandbox(), [0.0], threading.Event()

    def ask() -> int:
        asked.append(sandbox.clock.now())
        return len(asked) - 1

    def travel() -> None:
        while not done.wait(0.001):
            sandbox.clock.advance(600)

    traveler = threading.Thread(target=travel)
    traveler.start()
    try:
        count = poll(ask, lambda number: number == 3, interval=7200, longest=7200, cancel=cancel, clock=sandbox.clock)
        with pytest.raises(TimeoutError, match="86400"):
            poll(lambda: 0, bool, interval=7200, longest=7200, timeout=86400, cancel=cancel, clock=sandbox.clock)
    finally:
        done.set()
        traveler.join()
    assert count == 3
    assert all(later - earlier >= 7200 for earlier, later in itertools.pairwise(asked[1:]))


async def test_awaited_by_the_clock_of_a_sandbox() -> None:
    sandbox, count = Sandbox(), counting()
    began = sandbox.clock.now()

    async def ask() -> int:
        asyncio.get_running_loop().call_later(0.01, sandbox.clock.advance, 3600)
        return int(count())

    assert await poll_async(ask, lambda number: number == 4, interval=3600, longest=3600, clock=sandbox.clock) == 4
    assert sandbox.clock.now() - began >= 3 * 3600
