"""Followed stream for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, cast

from rcext._flow import run_async
from rcext.push import AsyncSubscription
from ringcentral_api.client import AsyncClient, Request

from ._background import AsyncBackground
from ._base import FollowBase
from ._changes import BaseChange, ChangeT, FollowGap, sequence_of
from ._core import Announce, Idle, Subscribe

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from types import TracebackType
    from typing import Self


class AsyncFollow(FollowBase[AsyncClient, AsyncBackground], Generic[ChangeT]):
    """Each change of calls, messages and contacts once, in order for each object, across restarts.

    Iterate over it from one consumer at a time. The consumer's own thread or task sends the requests and uses the
    cursor. Requesting the next change acknowledges the current one. See `FollowBase` for the arguments.
    """

    def __aiter__(self) -> Self:
        """Iterate over the changes, starting with the first unacknowledged one. Gaps go to the handlers of `gap`."""
        self._core.rewind()
        return self

    async def __anext__(self) -> ChangeT:
        """Return the next change; wait for it until the stream is closed.

        Raises:
            StopAsyncIteration: the stream is closed.
            FollowRefused: a permission is missing, or the server refuses permanently for another reason.
            CursorError: the cursor cannot be used, or another stream has taken it.
            NotAuthorized: the client is not logged in, or its session has ended.
        """
        while (item := await self._next()) is not None:
            if not isinstance(item, FollowGap):
                return item
        raise StopAsyncIteration

    async def items(self) -> AsyncIterator[ChangeT | FollowGap]:
        """Yield changes and gaps in order, starting with the first unacknowledged one, until the stream is closed.

        Raises:
            FollowRefused, CursorError, NotAuthorized: as iteration does.
        """
        self._core.rewind()
        while (item := await self._next()) is not None:
            yield item

    async def catch_up(self) -> AsyncIterator[ChangeT]:
        """Yield the changes up to now, starting with the first unacknowledged one, and end.

        All sources are read at once, without push: for programs that run periodically.

        Raises:
            FollowRefused, CursorError, NotAuthorized: as iteration does.
        """
        self._core.rewind()
        self._core.catch_up()
        while (item := await self._next(until_idle=True)) is not None:
            if not isinstance(item, FollowGap):
                yield item

    async def ack(self, change: BaseChange) -> None:
        """Acknowledge a change now, not when the next one is requested.

        With a cursor in SQLite or PostgreSQL that was made with a connection, this is part of the transaction that is
        open on the connection.

        Args:
            change: a change of this stream; acknowledging it twice is harmless.

        Raises:
            CursorError: the cursor cannot be used, or another stream has taken it.
        """
        await run_async(self._core.ack(sequence_of(change)), self._perform)

    async def close(self) -> None:
        """End the iteration, remove the subscription and close the cursor.

        Returns within a second. A request that is in flight ends by itself.
        """
        self._end()
        await self._background.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def _next(self, *, until_idle: bool = False) -> ChangeT | FollowGap | None:
        flow = self._core.next(until_idle=until_idle)
        try:
            self._enter(flow)
            return cast("ChangeT | FollowGap | None", await run_async(flow, self._perform))
        finally:
            self._leave(flow)

    async def _perform(self, step: object) -> object:
        if isinstance(step, Request):
            return await self._client.send(step)
        if isinstance(step, Idle):
            await self._background.wait(step.seconds)
        elif isinstance(step, Announce):
            await self._call_async(step.name, step.value)
        elif isinstance(step, Subscribe):
            await self._background.subscribe()
        return None

    def _new_background(self) -> AsyncBackground:
        return AsyncBackground(self._core, self._new_subscription)

    def _new_subscription(self) -> AsyncSubscription:
        return AsyncSubscription(
            self._client, self._core.plan.filters, transport=self._transport, timing=self._timing.push
        )
