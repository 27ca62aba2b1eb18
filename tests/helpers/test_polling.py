from __future__ import annotations

import asyncio
from typing import Any

import pytest

from rcext.errors import ConfigurationError
from rcext.helpers.polling import poll, poll_async


def counting() -> Any:
    numbers = iter(range(1000))
    return lambda: next(numbers)


def test_until_the_answer_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    delays: list[float] = []
    monkeypatch.setattr("rcext.transport._flow.time.sleep", delays.append)
    assert poll(counting(), lambda number: number == 5, interval=1, growth=2, longest=6) == 5
    assert delays == [1, 2, 4, 6, 6]
    assert poll(counting(), lambda number: number == 0) == 0
    assert len(delays) == 5


def test_a_deadline() -> None:
    asked: list[int] = []

    def ask() -> int:
        asked.append(1)
        return 0

    with pytest.raises(TimeoutError, match=r"0\.05 seconds"):
        poll(ask, bool, interval=0.02, timeout=0.05)
    assert len(asked) >= 2


def test_an_exception_of_the_function_ends_it() -> None:
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
