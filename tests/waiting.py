"""Waiting for a fact in a test: its time limit only ends a test that hangs."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE = 100.0


def until(condition: Callable[[], object], report: Callable[[], object] = lambda: "it did not happen") -> None:
    """Wait until a condition holds; fail with a report otherwise."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, report()
        time.sleep(0.002)


async def until_async(condition: Callable[[], object], within: float = PATIENCE) -> None:
    """Wait in a task until a condition holds, at most for some seconds."""
    end = time.monotonic() + within
    turns = 0
    await asyncio.sleep(0)  # a task may not have begun yet
    while not condition():
        turns += 1
        assert time.monotonic() < end, "it did not happen"
        await asyncio.sleep(0 if turns < 50 else 0.002)  # a thread may have to do it
