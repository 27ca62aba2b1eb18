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


async def until_async(condition: Callable[[], object]) -> None:
    """Wait in a task until a condition holds."""
    end = time.monotonic() + PATIENCE
    await asyncio.sleep(0)  # a task may not have begun yet
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        await asyncio.sleep(0.002)
