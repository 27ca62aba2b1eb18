"""One lease of a feed, for asyncio."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final

import psycopg

from rcext._flow import run_async
from rcext.errors import RingCentralError
from rcext.follow import CursorError, FollowGap
from rcext.follow.feeds import Idle, new_core
from rcext.follow.leases import AsyncLeasedCursor, Taken
from rcext.transport import reported_limit
from ringcentral_api.client import Request

from . import _sql as sql
from ._planner import Feed, Lane

if TYPE_CHECKING:
    from rcext import AsyncRingCentral
    from rcext.follow import Change

    from ._database_async import AsyncDatabase
    from ._settings import Settings

logger = logging.getLogger("rcext.fleet")

_CONFLICTS: Final = 10
"""How often a transaction of the handler is repeated after a serialization failure or deadlock."""


class _Waits(Exception):
    """The server cannot be read now."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds


class AsyncPass:
    """One lease of a feed: read it if its lane allows, and deliver its changes."""

    def __init__(
        self,
        database: AsyncDatabase,
        client: AsyncRingCentral | None,
        settings: Settings,
        feed: Feed,
        lane: Lane | None,
        taken: Taken | None,
    ) -> None:
        self._database = database
        self._client = client
        self._settings = settings
        self._timing = settings.timing
        self._clock = settings.clock
        self._watch = settings.watch
        self._feed = feed
        self._lane = lane
        self._taken = taken
        self._calls = 0
        self._learned: tuple[int, float] | None = None
        self._refused = False
        self._error = ""
        self._started = settings.clock()

    async def run(self) -> None:
        """Read and deliver; release the feed."""
        feed, settings = self._feed, self._settings
        self._connection = await self._database.connection()
        self._cursor = AsyncLeasedCursor(self._connection, self._cursor_name(), self._taken)
        core = new_core(
            feed.kind,
            feed.scope,
            self._cursor,
            timeout=self._timing.request_timeout,
            owner=self._owner,
            clock=self._clock,
            since=self._started - settings.since,
            deliver_existing=settings.deliver_existing,
            retention=self._timing.retention,
        )
        blocked = 0.0
        after: Feed | None = None
        try:
            if self._lane is not None:
                core.catch_up()
            while (item := await run_async(core.next(until_idle=True), self._perform)) is not None:
                if isinstance(item, FollowGap):
                    self._report_gap(item)
                elif (trouble := await self._deliver(item)) is not None:
                    after = self._feed.after_handler(self._clock(), trouble, self._timing)
                    break
            else:
                after = self._feed.after_handler(self._clock(), None, self._timing)
                if self._lane is not None:
                    after = after.after_sync(self._started, self._lane, self._timing, hints=settings.hinted)
        except _Waits as waits:
            blocked = waits.seconds if self._refused else 0.0
            after = self._feed.after_failure(self._clock(), core.state()[1], self._timing, waits.seconds)
            self._watch.waited(feed, waits.seconds)
            if not self._refused:
                self._watch.failed(feed.kind, self._error)
        except CursorError as error:
            if self._connection.closed:
                raise
            self._lost(error)
        except RingCentralError as error:
            after = self._feed.after_failure(self._clock(), f"{type(error).__name__}: {error}", self._timing)
            self._watch.failed(feed.kind, type(error).__name__)
            logger.warning("%s cannot be followed: %s", feed.name, after.trouble)
        finally:
            core.close()
            core.release()
        await self._count(blocked)
        if after is not None:
            await self._finish(after)

    def _owner(self) -> str | None:
        tokens = self._client.platform.tokens if self._client is not None else None
        return tokens.owner_id if tokens is not None else None

    def _report_gap(self, gap: FollowGap) -> None:
        if self._settings.on_gap is not None:
            try:
                self._settings.on_gap(gap)
            except Exception:
                logger.exception("on_gap has failed on a gap of %s", self._feed.name)

    async def _perform(self, step: object) -> object:
        if isinstance(step, Idle):
            raise _Waits(step.seconds)
        if isinstance(step, Request):
            assert self._client is not None, "a feed without a lane is not read"
            self._calls += 1
            try:
                response = await self._client.send(step)
            except RingCentralError as error:
                self._error = type(error).__name__
                raise
            self._watch.called(self._feed, response.status_code)
            self._error = str(response.status_code)
            self._refused = response.status_code == 429
            limit = reported_limit(response.headers)
            if limit is not None:
                self._learned = limit.limit, limit.window
            return response
        return None  # gaps and states are reported by the items and the trouble of the feed

    async def _deliver(self, change: Change) -> str | None:
        """Call the handler in a transaction with the acknowledgement; return the error of the handler."""
        conflicts = 0
        while True:
            try:
                with self._watch.handling(self._feed):
                    await self._apply(change)
                self._watch.changed(self._feed, "handled")
                self._feed = self._feed.after_handler(self._clock(), None, self._timing)
                return None
            except CursorError:
                raise
            except Exception as error:
                if self._connection.closed:
                    raise CursorError("the connection was lost") from error
                conflict = isinstance(error, psycopg.OperationalError) and (error.sqlstate or "").startswith("40")
                conflicts += 1
                if conflict and conflicts < _CONFLICTS:
                    self._watch.retried(self._feed, "conflict")
                    continue
                trouble = f"{type(error).__name__}: {error}"
            if not self._feed.after_handler(0.0, trouble, self._timing).gives_up(self._timing):
                self._watch.retried(self._feed, "handler")
                self._watch.changed(self._feed, "failed")
                logger.info("the handler has failed on %s: %s", change.id, trouble)
                return trouble
            self._watch.changed(self._feed, "set_aside")
            logger.error("the handler has failed on %s, which is set aside: %s", change.id, trouble)
            async with self._connection.transaction():
                await self._set_aside(change, trouble)
                await self._cursor.ack(change.seq)
            self._feed = self._feed.after_handler(self._clock(), None, self._timing)
            return None

    async def _apply(self, change: Change) -> None:
        async with self._connection.transaction():
            await self._settings.handler(change, self._connection)
            await self._cursor.ack(change.seq)

    def _cursor_name(self) -> str:
        return f"fleet:{self._feed.name}"

    async def _set_aside(self, change: Change, reason: str) -> None:
        values = {"cursor": self._cursor_name(), "seq": change.seq, "reason": reason}
        await self._database.run(sql.SET_ASIDE, {**values, **self._values()})

    def _values(self) -> dict[str, Any]:
        feed = self._feed
        return {**feed.key, "group": feed.group, "now": self._clock()}

    async def _count(self, blocked: float) -> None:
        """Correct the lane: calls beyond the first, the limit that the server reports, a refusal."""
        lane = self._lane
        if lane is None:
            return
        learned = self._learned or (lane.allowed, lane.window)
        if self._calls == 1 and not blocked and learned == (lane.allowed, lane.window):
            return
        async with (await self._database.connection()).transaction():
            rows = await self._database.run(sql.READ_LANE, self._values())
            now = self._clock()
            lane = Lane(*rows[0]).learn(*learned).spend(now, max(0, self._calls - 1)).block(now, blocked)
            values = {"allowed": lane.allowed, "window": lane.window, "ready": lane.ready, "turn": lane.turn}
            await self._database.run(sql.SAVE_LANE, {**self._values(), **values})

    def _lost(self, reason: object) -> None:
        self._watch.lost(self._feed)
        logger.info("%s was left to another worker: %s", self._feed.name, reason)

    async def _finish(self, after: Feed) -> None:
        values = {
            "synced": after.synced,
            "due": after.due,
            "hinted": after.hinted,
            "hinted_before": self._feed.hinted,
            "failures": after.failures,
            "attempts": after.attempts,
            "retry_at": after.retry_at,
            "trouble": after.trouble,
        }
        written = self._cursor.held()
        if written is None:
            await self._database.run(sql.FINISH, {**self._values(), **values})
        elif not await self._database.run(sql.WRITE_AND_FINISH, {**self._values(), **values, **written}):
            self._lost("another worker has taken the cursor")
