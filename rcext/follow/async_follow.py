"""A followed stream for asyncio programs: the same core as the synchronous one, driven on an event loop."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
from typing import TYPE_CHECKING, ClassVar, cast

from rcext._flow import run_async
from rcext.push import AsyncSubscription, State, SubscriptionClosed
from ringcentral_api.client import Request

from ._base import FollowBase
from ._changes import FollowGap
from ._core import Listen, Tell, Wait

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Iterable
    from datetime import datetime, timedelta
    from types import TracebackType
    from typing import Literal

    from rcext.push import EventFilter, StateChange, Transport
    from ringcentral_api.client import AsyncClient

    from ._changes import Change
    from ._cursor import Cursor
    from ._timing import FollowTiming

_FAREWELL = 0.5


class AsyncFollow(FollowBase):
    """Each change of calls, messages and contacts once, in order for each object, across restarts.

    It is iterated over with `async for`, by one task at a time. Arguments and errors are those of `Follow`; a cursor in
    SQLite is used on the event loop, one in Redis in a worker thread.
    """

    _takes_async: ClassVar[bool] = True

    def __init__(
        self,
        client: AsyncClient,
        *,
        calls: bool | Literal["account"] = False,
        messages: bool = False,
        contacts: bool = False,
        extensions: Iterable[str | int] = ("~",),
        cursor: Cursor | str | os.PathLike[str] | None = None,
        since: datetime | timedelta | None = None,
        history: bool = False,
        keep: timedelta | None = None,
        call_view: Literal["Detailed", "Simple"] = "Detailed",
        push: Transport | None = "pubnub",
        events: Iterable[EventFilter] | None = None,
        auto_ack: bool = True,
        timing: FollowTiming | None = None,
    ) -> None:
        self._event = asyncio.Event()
        self._closing = asyncio.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._subscription: AsyncSubscription | None = None
        self._registering: asyncio.Task[None] | None = None
        super().__init__(
            client,
            calls=calls,
            messages=messages,
            contacts=contacts,
            extensions=extensions,
            cursor=cursor,
            since=since,
            history=history,
            keep=keep,
            call_view=call_view,
            push=push,
            events=events,
            auto_ack=auto_ack,
            timing=timing,
        )

    def __aiter__(self) -> AsyncFollow:
        """The changes, beginning with those that were not acknowledged. Gaps are told to the handlers of `gap`."""
        self._core.rewind()
        return self

    async def __anext__(self) -> Change:
        """The next change; see `Follow.__next__`."""
        while True:
            item = await self._next()
            if item is None:
                raise StopAsyncIteration
            if not isinstance(item, FollowGap):
                return item

    async def items(self) -> AsyncIterator[Change | FollowGap]:
        """Changes and gaps in order, until the stream is closed; see `Follow.items`."""
        self._core.rewind()
        while (item := await self._next()) is not None:
            yield item

    async def catch_up(self) -> AsyncIterator[Change]:
        """The changes up to now; see `Follow.catch_up`."""
        self._core.rewind()
        self._core.catch_up()
        while (item := await self._next(until_idle=True)) is not None:
            if not isinstance(item, FollowGap):
                yield item

    async def ack(self, change: Change) -> None:
        """Acknowledge a change now; see `Follow.ack`."""
        await run_async(self._core.ack(change.seq), self._do)

    async def close(self) -> None:
        """Come to the end: iteration stops, the subscription is deleted, the cursor closed. Returns within a second."""
        self._core.close()
        async with self._closing:  # a second call waits for the first
            task, self._registering = self._registering, None
            subscription, self._subscription = self._subscription, None
            if not self._busy:
                self._core.let_go()
            if task is not None:
                task.cancel()
            if subscription is not None:
                if subscription.info is not None:
                    # There it would count against the user's few until it expires.
                    with contextlib.suppress(Exception):
                        await asyncio.wait_for(subscription.remove(), _FAREWELL)
                await subscription.destroy()

    async def __aenter__(self) -> AsyncFollow:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def _next(self, *, until_idle: bool = False) -> Change | FollowGap | None:
        self._loop = asyncio.get_running_loop()
        self._enter()
        try:
            return await run_async(self._core.next(until_idle=until_idle), self._do)
        finally:
            self._busy = False
            if self._core.closed:
                self._core.let_go()

    async def _do(self, step: object) -> object:
        if isinstance(step, Request):
            return await cast("AsyncClient", self._client).send(step)
        if isinstance(step, Wait):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(step.seconds):
                    await self._event.wait()
            self._event.clear()
        elif isinstance(step, Tell):
            for handler in self._of(step):
                outcome = handler(step.value)
                if inspect.isawaitable(outcome):
                    await outcome
        elif isinstance(step, Listen):
            await self._listen()
        return None

    def _wake(self) -> None:
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop is closed
                self._loop.call_soon_threadsafe(self._event.set)

    async def _listen(self) -> None:
        core = self._core
        before, self._subscription = self._subscription, None
        if before is not None:
            await before.destroy()
        if core.closed:
            return
        subscription = self._subscription = AsyncSubscription(
            cast("AsyncClient", self._client), core.plan.filters, transport=self._transport, timing=self._timing.push
        )
        subscription.on("notification", core.notified)
        subscription.on("gap", lambda _gap: core.hint())
        registered = False

        def changed(change: StateChange) -> None:
            core.pushed(change)
            if change.state is State.CLOSED and registered and self._subscription is subscription:
                core.push_failed(SubscriptionClosed(change.reason))

        async def register() -> None:
            nonlocal registered
            try:
                await subscription.register()
            except Exception as error:
                core.push_failed(error)
            else:
                registered = True
                if subscription.state is State.CLOSED:  # it ended in the moment before
                    core.push_failed(SubscriptionClosed(subscription.reason))

        subscription.on("state", changed)
        self._registering = asyncio.create_task(register(), name="rcext-follow-register")
