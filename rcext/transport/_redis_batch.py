"""Admissions of one event loop: those that wait at the same moment share a round trip."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final
from weakref import ref

from attrs import define

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from ._limiter import Ticket

_MOST: Final = 100


@define(eq=False)
class _Waiting:
    """A call that waits for an answer of Redis."""

    ticket: Ticket
    future: ref[asyncio.Future[float]]
    """It belongs to the caller, which can be collected when its loop is closed."""


class Batcher:
    """The calls of one event loop that wait for Redis.

    A call that is canceled leaves; if it may have been admitted, `undo` gives its place back.

    Args:
        key: returns the budget of a ticket.
        ask: asks Redis to admit calls of one budget; returns how long each has to wait.
        undo: called with the ticket of a call that is gone.
    """

    def __init__(
        self,
        key: Callable[[Ticket], str],
        ask: Callable[[Sequence[Ticket]], Awaitable[Sequence[float]]],
        undo: Callable[[Ticket], object],
    ) -> None:
        self._key, self._ask, self._undo = key, ask, undo
        self._waiting: list[_Waiting] = []
        self._task: asyncio.Task[None] | None = None

    async def admit(self, ticket: Ticket) -> float:
        """Admit a call, or return the seconds to wait before the next try."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[float] = loop.create_future()
        waiting = _Waiting(ticket, ref(future))
        self._waiting.append(waiting)
        if self._task is None:
            self._task = loop.create_task(self._run())
        try:
            return await future
        except BaseException:
            if waiting in self._waiting:
                self._waiting.remove(waiting)
            raise

    async def _run(self) -> None:
        batch: list[_Waiting] = []
        try:
            while self._waiting:
                key = self._key(self._waiting[0].ticket)
                batch = [one for one in self._waiting if self._key(one.ticket) == key][:_MOST]
                self._waiting = [one for one in self._waiting if one not in batch]
                waits = await self._ask([one.ticket for one in batch])
                for one, wait in zip(batch, waits, strict=True):
                    future = one.future()
                    if future is not None and not future.done():
                        future.set_result(wait)
                    elif not wait:
                        self._undo(one.ticket)
                batch = []
        except BaseException as error:
            left, self._waiting = [*batch, *self._waiting], []
            for one in batch:
                self._undo(one.ticket)
            for one in left:
                _fail(one.future(), error)
            if not isinstance(error, Exception):  # the callers have received any other
                raise
        finally:
            self._task = None


def _fail(future: asyncio.Future[Any] | None, error: BaseException) -> None:
    """Pass on an error, unless the loop is closed."""
    if future is not None and not future.done() and not future.get_loop().is_closed():
        future.set_exception(error if isinstance(error, Exception) else asyncio.CancelledError())
