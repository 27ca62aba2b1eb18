"""Worker of a fleet for asyncio."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import time
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

import psycopg

from rcext.errors import RingCentralError
from rcext.follow import CursorError
from rcext.follow.feeds import group_of

from . import _sql as sql
from ._database_async import AsyncDatabase
from ._hints import Hint, hints_of
from ._pass_async import AsyncPass
from ._planner import Feed, FleetTiming, Lane, bottleneck, usual_lane
from ._settings import Settings
from ._status import FailedChange, FleetStatus, KindStatus, LaneStatus
from ._telemetry import Telemetry, Watch

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Sequence
    from types import TracebackType
    from typing import Literal, Self

    from rcext import AsyncRingCentral
    from rcext.follow import Change, FollowGap
    from rcext.push import Notification

    from ._hints import RedisHints

logger = logging.getLogger("rcext.fleet")

_RECONNECT: Final = 1.0


class AsyncFleet:
    """One worker of a fleet that follows any number of call logs, mailboxes and address books.

    All workers share the tables `rcext_fleet_*` and `rcext_follow_*` of one PostgreSQL database, and need no other
    coordination: start and stop them at any time. A worker has one connection and follows one feed at a time; run
    several workers in a process for more.

    Args:
        database: a connection string.
        client: returns the client of a session by the session's name. It is called once for each session, and the
            fleet closes the clients.
        handler: receives each change and the worker's connection, within a transaction that also acknowledges the
            change: what it writes there happens exactly once. If it raises, the transaction is rolled back, and it is
            called again later.
        hints: the stream of hints; `None` if there are none, or `hint` is called directly.
        hinted: whether the fleet receives hints, so that sweeps leave a part of the budget for them; by default, if
            there is a stream of hints.
        on_gap: receives each gap.
        since: at the first start of a feed, objects that are younger than this are recorded.
        deliver_existing: whether these objects are delivered as created.
        timing: other times than the default ones.
        clock: returns the time in seconds since 1970. The clocks of all workers should agree to a second.
        worker: the name of the worker, for the status.
        telemetry: record OpenTelemetry metrics and spans (extra `telemetry`).
    """

    def __init__(
        self,
        database: str,
        client: Callable[[str], AsyncRingCentral],
        handler: Callable[[Change, psycopg.AsyncConnection[Any]], Awaitable[object]],
        *,
        hints: RedisHints | None = None,
        hinted: bool | None = None,
        on_gap: Callable[[FollowGap], object] | None = None,
        since: timedelta = timedelta(days=1),
        deliver_existing: bool = False,
        timing: FleetTiming | None = None,
        clock: Callable[[], float] = time.time,
        worker: str | None = None,
        telemetry: bool = False,
    ) -> None:
        self._database = AsyncDatabase(database)
        self._new_client = client
        self._hints = hints
        self._timing = timing or FleetTiming()
        self._clock = clock
        self._watch = Telemetry() if telemetry else Watch()
        self._settings = Settings(
            handler=handler,
            on_gap=on_gap,
            hinted=hinted if hinted is not None else hints is not None,
            since=since.total_seconds(),
            deliver_existing=deliver_existing,
            timing=self._timing,
            clock=clock,
            watch=self._watch,
        )
        self.worker = worker or f"{socket.gethostname()}:{os.getpid()}:{id(self):x}"
        self._clients: dict[str, AsyncRingCentral] = {}
        self._stopping = False
        self._hints_read = 0.0
        self._reported = float("-inf")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.worker}>"

    async def __aenter__(self) -> Self:
        await self._database.connection()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connection and the clients."""
        await self._database.close()
        clients, self._clients = self._clients, {}
        for client in clients.values():
            await client.aclose()

    def stop(self) -> None:
        """End `run` after the feed in progress; callable from any thread and from signal handlers."""
        self._stopping = True

    async def run(self) -> None:
        """Work until `stop` is called. A database that fails is tried again every second."""
        while not self._stopping:
            try:
                if not await self.work():
                    await asyncio.sleep(await self._idle())
            except (psycopg.OperationalError, CursorError) as error:
                self._watch.failed("database", type(error).__name__)
                logger.warning("the fleet's database fails, next attempt in %g s: %s", _RECONNECT, type(error).__name__)
                await asyncio.sleep(_RECONNECT)

    async def work(self) -> bool:
        """Do one thing that is due: follow one feed, or look for new and deleted extensions.

        Returns:
            Whether anything was due.
        """
        if time.monotonic() - self._reported > self._watch.interval:  # without telemetry never, not even at first
            self._reported = time.monotonic()
            self._watch.report(await self.status())
        await self._store_hints()
        leased = await self._lease()
        if leased is None:
            return await self._discover()
        feed, lane = leased
        with self._watch.following(feed, self._clock()):
            await AsyncPass(self._database, self._client(feed.session), self._settings, feed, lane).run()
        return True

    # What is followed.

    async def follow(
        self,
        session: str,
        *,
        calls: bool | Literal["account"] = False,
        messages: bool = False,
        contacts: bool = False,
        extensions: Iterable[str | int] | None = None,
    ) -> None:
        """Follow feeds of a session, in addition to those that are followed already.

        Args:
            session: the name of the session.
            calls: the call logs of the extensions, or the one of the whole account with `account`.
            messages: the message stores of the extensions.
            contacts: the personal address books of the extensions.
            extensions: extension ids, `~` for the session's own; `None` for all users of the account: new ones are
                found, and deleted ones retired.
        """
        wanted = {"message": messages, "contact": contacts, "call": calls is True}
        kinds = [kind for kind, follows in wanted.items() if follows]
        if calls == "account":
            await self._add(session, "call", ["account"])
        if extensions is None:
            if kinds:
                await self._database.run(sql.FOLLOW, {"session": session, "kinds": kinds})
            return
        scopes = [str(extension) for extension in extensions]
        for kind in kinds:
            await self._add(session, kind, scopes)

    async def _add(self, session: str, kind: str, scopes: Sequence[str]) -> int:
        """Follow feeds; return how many are new."""
        group = group_of(kind)
        lane = usual_lane(session, group)
        values = {"session": session, "kind": kind, "group": group, "scopes": list(scopes)}
        async with (await self._database.connection()).transaction():
            await self._database.run(sql.LANE, {**values, "allowed": lane.allowed, "window": lane.window})
            added = await self._database.run(sql.ADD, values)
            await self._database.run(sql.COUNT, (session,))
        return len(added)

    async def _discover(self) -> bool:
        """Compare the feeds of one session with the extensions of its account, if that is due."""
        found = await self._database.run(sql.DISCOVER, {"now": self._clock(), "interval": self._timing.discovery})
        if not found:
            return False
        session, kinds = found[0]
        client = self._client(session)
        try:
            users = client.records(
                client.api.extensions.list_extensions, status="Enabled", type=["User", "DigitalUser"], per_page=1000
            )
            scopes = [str(user.id) async for user in users if user.id is not None]
        except RingCentralError as error:
            logger.warning("the extensions of %s cannot be listed: %s", session, error)
            return True
        for kind in kinds:
            added = await self._add(session, kind, scopes)
            values = {"session": session, "kind": kind, "scopes": scopes, "now": self._clock()}
            async with (await self._database.connection()).transaction():
                retired = await self._database.run(sql.RETIRE, values)
                await self._database.run(sql.COUNT, (session,))
            if added or retired:
                logger.info("%s: %d new feeds of %ss, %d retired", session, added, kind, len(retired))
        return True

    # Hints.

    async def hint(self, notification: Notification, session: str = "") -> None:
        """Look for the changes that a notification announces, without a stream of hints.

        Args:
            notification: the notification of a webhook or subscription.
            session: the session that has subscribed.
        """
        await self._mark(hints_of(notification, session))

    async def _store_hints(self) -> None:
        now = time.monotonic()
        if self._hints is None or now - self._hints_read < self._timing.debounce / 2:
            return
        self._hints_read = now
        read = await asyncio.to_thread(self._hints.read, self.worker)
        if read:
            await self._mark([hint for _, hint in read])
            await asyncio.to_thread(self._hints.done, [identifier for identifier, _ in read])

    async def _mark(self, hints: Iterable[Hint]) -> None:
        each = sorted(dict.fromkeys(hints), key=lambda hint: (hint.session, hint.kind, hint.scope))
        values = {
            "now": self._clock(),
            "debounce": self._timing.debounce,
            "sessions": [hint.session for hint in each],
            "kinds": [hint.kind for hint in each],
            "scopes": [hint.scope for hint in each],
        }
        await self._database.run(sql.HINT, values)

    # One feed.

    async def _lease(self) -> tuple[Feed, Lane | None] | None:
        """Take a feed whose changes wait for the handler, or one that a lane may read now.

        Returns:
            The feed, and its lane if it may be read.
        """
        now = self._clock()
        values: dict[str, Any] = {"now": now, "lease": self._timing.lease, "worker": self.worker}
        async with (await self._database.connection()).transaction():
            found = await self._database.run(sql.LEASE.format(sql.RETRIED), values)
            if found:
                return Feed(*found[0]), None
            lanes = await self._database.run(sql.READY_LANE, values)
            if not lanes:
                return None
            lane = Lane(*lanes[0])
            values |= {"session": lane.session, "group": lane.group}
            choices = (sql.SWEPT, sql.HINTED) if lane.prefers_sweep() else (sql.HINTED, sql.SWEPT)
            for choice in choices:
                found = await self._database.run(sql.LEASE.format(choice), values)
                if found:
                    lane = lane.spend(now)
                    await self._database.run(sql.SPEND, {**values, "ready": lane.ready, "turn": lane.turn})
                    return Feed(*found[0]), lane
        return None

    async def ready(self) -> int:
        """Return how many calls of `work` have something to do now."""
        await self._store_hints()
        return int((await self._database.run(sql.READY, {"now": self._clock()}))[0][0])

    async def _idle(self) -> float:
        """Return how long nothing is due."""
        now = self._clock()
        ready = (await self._database.run(sql.NEXT, {"now": now}))[0][0]
        return self._timing.poll if ready is None else min(self._timing.poll, max(0.01, ready - now))

    # Status.

    async def status(self) -> FleetStatus:
        """Return how fresh the feeds are, and what limits it."""
        now = {"now": self._clock()}
        before = {"now": now["now"] - self._timing.poll}
        kinds = [KindStatus(*row[:7], *row[7]) for row in await self._database.run(sql.STATUS, now)]
        rows = [(Lane(*row[:7]), bool(row[7])) for row in await self._database.run(sql.LANES, before)]
        sweeps = [lane.sweep_interval(self._timing, hinted=self._settings.hinted) for lane, _ in rows]
        lanes = [
            LaneStatus.of(lane, waits, now["now"], sweep) for (lane, waits), sweep in zip(rows, sweeps, strict=True)
        ]
        set_aside, workers = (await self._database.run(sql.TOTALS, now))[0]
        limit = bottleneck(
            sum(kind.overdue for kind in kinds),
            sum(waits and lane.unused(now["now"], self._timing) for lane, waits in rows),
            sum(kind.failing for kind in kinds),
            slow=sum(sweep > self._timing.sweep for sweep in sweeps),
        )
        return FleetStatus(kinds, lanes, set_aside, workers, limit)

    async def failed(self, most: int = 100) -> list[FailedChange]:
        """Return the oldest changes that were set aside because the handler has failed again and again."""
        return [FailedChange.of(*row) for row in await self._database.run(sql.FAILED, (most,))]

    async def replay(self, change: FailedChange) -> None:
        """Deliver a change that was set aside again, after those of its feed that wait."""
        await self._database.run(sql.REPLAY, {"id": change.id, "now": self._clock()})

    # Connections.

    def _client(self, session: str) -> AsyncRingCentral:
        if session not in self._clients:
            self._clients[session] = self._new_client(session)
        return self._clients[session]
