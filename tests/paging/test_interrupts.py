"""Interruption of an iteration over pages at every line and every await: a new iteration works from the start."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

from rcext.paging import pages, pages_async, records, records_async
from tests.interrupts import LineTracer, first_runs


def page(number: int) -> Any:
    """Return one of three pages with a record each."""
    paging = SimpleNamespace(page=number, total_pages=3)
    return SimpleNamespace(records=[number], paging=paging, navigation=None)


class Calls:
    """The function that requests pages.

    Attributes:
        asked: the numbers of the pages.
    """

    def __init__(self) -> None:
        self.asked: list[int] = []

    def ask(self, *, page: int = 1) -> Any:
        self.asked.append(page)
        return _page(page)

    async def ask_async(self, *, page: int = 1) -> Any:
        await asyncio.sleep(0)
        return self.ask(page=page)


_page = page


def test_keyboard_interrupt_at_every_line() -> None:
    def interrupted(stop: int) -> list[str]:
        calls = Calls()
        tracer = LineTracer("paging", stop=stop)
        try:
            with tracer:
                assert list(records(calls.ask)) == [1, 2, 3]
                assert len(list(pages(calls.ask))) == 3
        except KeyboardInterrupt:
            pass
        calls.asked.clear()
        assert list(records(calls.ask)) == [1, 2, 3]
        assert calls.asked == [1, 2, 3]
        return tracer.places

    stops = list(first_runs(interrupted(0)))
    for stop in stops:
        interrupted(stop)
    assert len(stops) > 20


async def test_cancellation_at_every_await() -> None:
    ended = False
    awaits = -1
    while not ended:
        awaits += 1
        calls = Calls()

        async def run(calls: Calls = calls) -> list[int]:
            found = [one async for one in records_async(calls.ask_async)]
            assert len([one async for one in pages_async(calls.ask_async)]) == 3
            return found

        task = asyncio.create_task(run())
        for _ in range(awaits):
            await asyncio.sleep(0)
        ended = task.done()
        task.cancel()
        await asyncio.wait([task])
        assert await run() == [1, 2, 3]
    assert awaits > 5
