"""Tests of synchronous and asynchronous subscriptions and webhooks with one body."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

KINDS = pytest.mark.parametrize("kind", ["sync", "async"])


class Blocking:
    """A synchronous object behind the interface of its asynchronous counterpart."""

    def __init__(self, plain: Any) -> None:
        self._plain = plain

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._plain, "close" if name == "aclose" else name)

        async def call(*arguments: Any, **options: Any) -> Any:
            return await asyncio.to_thread(method, *arguments, **options)

        return call

    async def stream(self, silence: float | None = None) -> AsyncIterator[Any]:
        items = self._plain.stream(silence)
        while (item := await asyncio.to_thread(next, items, None)) is not None:
            yield item


class MovedClock:
    """A clock that a test moves; clients follow it (`clock_of`)."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.listeners: list[Callable[[], object]] = []

    def now(self) -> float:
        return 1_700_000_000.0 + self.seconds

    def monotonic(self) -> float:
        return self.seconds

    def listen(self, wake: Callable[[], object]) -> Callable[[], None]:
        self.listeners.append(wake)
        return lambda: self.listeners.remove(wake)

    def move(self, seconds: float) -> None:
        self.seconds += seconds
        for wake in list(self.listeners):
            wake()
