"""Worker of a fleet for asyncio."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import time
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import psycopg
from attrs import frozen

from rcext.errors import ConfigurationError, NotAuthorized
from rcext.follow import CursorError
from rcext.follow.feeds import group_of
from rcext.follow.leases import SCHEMA, Checkpoint, Taken

from . import _sql as sql
from ._database_async import AsyncDatabase
from ._hints import Hint, hints_of
from ._pass_async import AsyncPass
from ._planner import RESERVE, Feed, FleetTiming, Lane, bottleneck, usual_lane
from ._settings import Settings
from ._slots_async import AsyncSlots
from ._status import FailedChange, FleetStatus, KindStatus, LaneStatus
from ._telemetry import Telemetry, Watch

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator, Iterable, Sequence
    from types import TracebackType
    from typing import Literal, Self

    from rcext import AsyncRingCentral
    from rcext.follow import Change, FollowGap
    from rcext.push import Notification

    from ._hints import RedisHints

logger = logging.getLogger("rcext.fleet")

_RECONNECT: Final = 1.0
_ERRANDS: Final = 4
"""How many logins and searches for extensions a worker does at the same time, beside its feeds."""


@frozen
class _Pause:
    """A session that this worker does not use: until when, and how often its login has failed."""

    failures: int
    until: float


@frozen
class Lease:
    """A feed that this worker has leased.

    Attributes:
        feed: the feed.
        lane: its lane, if it may be read; `None` if only changes wait for the handler.
        taken: its cursor, if the lease has opened it.
    """

    feed: Feed
    lane: Lane | None
    taken: Taken | None

    @classmethod
    def of(cls, row: Sequence[Any]) -> Lease:
        """Return a row of `LEASE`."""
        feed, (allowed, window, ready, feeds, turn) = Feed(*row[:12]), row[12:17]
        schema, epoch, owner, token, synced, start, seq, entry = row[17:]
        lane = None if turn is None else Lane(feed.session, feed.group, allowed, window, ready, feeds, turn)
        checkpoint = None if token is None else Checkpoint(token, synced, start)
        head = None if seq is None else (seq, entry)
        return cls(feed, lane, None if epoch is None else Taken(schema, epoch, owner, checkpoint, head))


class AsyncFleet:
    """One worker of a fleet that follows any number of call logs, mailboxes and address books.

    All workers share the tables `rcext_fleet_*` and `rcext_follow_*` of one PostgreSQL database, and need no other
    coordination: start and stop them at any time.

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
        parallel: how many feeds `run` follows at the same time, each with a connection of its own. With more than one,
            the handler is called for several feeds at the same time.
        timing: other times than the default ones.
        clock: returns the time in seconds since 1970, the same for all workers; by default it is the clock of the
            database.
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
        parallel: int = 1,
        timing: FleetTiming | None = None,
        clock: Callable[[], float] | None = None,
        worker: str | None = None,
        telemetry: bool = False,
    ) -> None:
        if parallel < 1:
            raise ConfigurationError(f"parallel={parallel} should be 1 or more")
        self._url = database
        self._database = AsyncDatabase(database, plan_once=True)
        self._spare: list[AsyncDatabase] = []
        self._new_client = client
        self._hints = hints
        self._timing = timing or FleetTiming()
        self._clock = clock if clock is not None else self._database.now
        self._watch = Telemetry() if telemetry else Watch()
        self._settings = Settings(
            handler=handler,
            on_gap=on_gap,
            hinted=hinted if hinted is not None else hints is not None,
            since=since.total_seconds(),
            deliver_existing=deliver_existing,
            timing=self._timing,
            clock=self._clock,
            watch=self._watch,
        )
        self.worker = worker or f"{socket.gethostname()}:{os.getpid()}:{id(self):x}"
        self._clients: dict[str, AsyncRingCentral] = {}
        self._new_clients = asyncio.Lock()
        self._paused: dict[str, _Pause] = {}
        self._slots, self._errands = AsyncSlots(parallel), AsyncSlots(_ERRANDS)
        self._followed: dict[tuple[str, int], Feed] = {}
        self._keeper = AsyncSlots(1)
        self._keeps = False
        self._batch = max(1, parallel // 4)
        self._inline = parallel == 1
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
        await self._end_keeper()
        for database in (self._database, *self._spare):
            await database.close()
        self._spare.clear()
        clients, self._clients = self._clients, {}
        for client in clients.values():
            await client.aclose()

    def stop(self) -> None:
        """End `run` after the feeds in progress; callable from any thread and from signal handlers."""
        self._stopping = True

    async def run(self) -> None:
        """Work until `stop` is called. A database that fails is tried again every second."""
        interrupted = True
        try:
            while not self._stopping:
                try:
                    await self._turn()
                except (psycopg.OperationalError, CursorError) as error:
                    self._database_failed(error)
                    await asyncio.sleep(_RECONNECT)
            interrupted = False
        finally:
            await self._slots.join(interrupted=interrupted)
            await self._errands.join(interrupted=interrupted)
            await self._end_keeper()

    async def _turn(self) -> None:
        """Do what is due, or wait until something may be due."""
        if self._inline:
            if not await self.work():
                await asyncio.sleep(await self._idle())
            return
        await self._attend()
        leases: list[Lease] = []
        if self._slots.free >= self._batch:
            leases = await self._lease(self._slots.free)
            for lease in leases:
                self._slots.start(partial(self._aside, partial(self._follow, lease)))
            if not leases and self._errands.free and (found := await self._due_discovery()) is not None:
                self._errands.start(partial(self._aside, partial(self._discover, *found)))
        if not leases:
            await self._slots.wait(await self._idle())

    async def work(self) -> bool:
        """Do one thing that is due: follow one feed, log in, or look for new and deleted extensions.

        Returns:
            Whether anything was due.
        """
        await self._attend()
        leases = await self._lease(1)
        if leases:
            await self._lend(partial(self._follow, leases[0]))
            return True
        found = await self._due_discovery()
        if found is not None:
            await self._lend(partial(self._discover, *found))
        return found is not None

    async def _attend(self) -> None:
        """Report the state, read hints and the clock, if it is time."""
        if time.monotonic() - self._reported > self._watch.interval:  # without telemetry never, not even at first
            self._reported = time.monotonic()
            self._watch.report(await self.status())
        await self._database.read_clock()
        await self._store_hints()

    async def _lend(self, work: Callable[[AsyncDatabase], Awaitable[None]]) -> None:
        """Call a function with a connection of its own, which is closed if the function raises."""
        database = self._spare.pop() if self._spare else AsyncDatabase(self._url)
        try:
            await work(database)
        except BaseException:  # its transaction may still be open, and lock feeds
            await database.close()
            raise
        self._spare.append(database)

    async def _aside(self, work: Callable[[AsyncDatabase], Awaitable[None]]) -> None:
        """Do the same beside other feeds: failures of the database are logged."""
        try:
            await self._lend(work)
        except (psycopg.OperationalError, CursorError) as error:
            self._database_failed(error)

    def _database_failed(self, error: Exception) -> None:
        self._watch.failed("database", type(error).__name__)
        logger.warning("the fleet's database fails: %s", type(error).__name__)

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
            await self._add(self._database, session, "call", ["account"])
        if extensions is None:
            if kinds:
                await self._database.run(sql.FOLLOW, {"session": session, "kinds": kinds})
            return
        scopes = [str(extension) for extension in extensions]
        for kind in kinds:
            await self._add(self._database, session, kind, scopes)

    async def _add(
        self, database: AsyncDatabase, session: str, kind: str, scopes: Sequence[str], *, retire: bool = False
    ) -> tuple[int, int]:
        """Follow feeds, and retire others of the kind; return how many are new and how many were retired."""
        group = group_of(kind)
        lane = usual_lane(session, group)
        values: dict[str, Any] = {
            "session": session,
            "kind": kind,
            "group": group,
            "scopes": list(scopes),
            "schema": SCHEMA,
        }
        async with (await database.connection()).transaction():
            await database.run(sql.LANE, {**values, "allowed": lane.allowed, "window": lane.window})
            added = await database.run(sql.ADD, values)
            retired = await database.run(sql.RETIRE, {**values, "now": self._clock()}) if retire else []
            if added or retired:
                await database.run(sql.COUNT, values)
        return len(added), len(retired)

    async def _due_discovery(self) -> tuple[str, list[str]] | None:
        """Return a session and its kinds whose feeds are to be compared with the extensions of its account now."""
        found = await self._database.run(sql.DISCOVER, {"now": self._clock(), "interval": self._timing.discovery})
        return (found[0][0], found[0][1]) if found else None

    async def _discover(self, session: str, kinds: Sequence[str], database: AsyncDatabase) -> None:
        """Compare the feeds of a session with the extensions of its account."""
        try:
            client = await self._client(session)
            users = client.records(
                client.api.extensions.list_extensions, status="Enabled", type=["User", "DigitalUser"], per_page=1000
            )
            scopes = [str(user.id) async for user in users if user.id is not None]
        except Exception as error:  # of the program's `client`, too
            logger.warning("the extensions of %s cannot be listed: %s: %s", session, type(error).__name__, error)
            again = self._clock() + self._timing.backoff_limit
            await database.run(sql.DISCOVER_AGAIN, {"session": session, "due": again})
            return
        for kind in kinds:
            added, retired = await self._add(database, session, kind, scopes, retire=True)
            if added or retired:
                logger.info("%s: %d new feeds of %ss, %d retired", session, added, kind, retired)

    # Hints.

    async def hint(self, *notifications: Notification, session: str = "") -> None:
        """Look for the changes that notifications announce, without a stream of hints.

        Args:
            notifications: notifications of a webhook or subscription.
            session: the session that has subscribed.
        """
        await self._mark([hint for notification in notifications for hint in hints_of(notification, session)])

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

    async def _lease(self, most: int) -> list[Lease]:
        """Take feeds whose changes wait for the handler, and such that their lanes may read now."""
        now = self._clock()
        values = {"now": now, "lease": self._timing.lease, "worker": self.worker, "most": most, "reserve": RESERVE}
        paused = [session for session, pause in list(self._paused.items()) if pause.until > now]
        leases = [Lease.of(row) for row in await self._database.run(sql.LEASE, {**values, "paused": paused})]
        if leases and self._keeper.free:
            self._keeps = True
            self._keeper.start(self._keep_leases)
        return leases

    async def _follow(self, lease: Lease, database: AsyncDatabase) -> None:
        """Read a feed and deliver its changes. A session that is not logged in logs in first, without the feed."""
        feed, client = lease.feed, None
        if lease.lane is not None:
            try:
                client = await self._client(feed.session)
            except Exception as error:  # of the program's `client`
                await database.run(sql.RELEASE, feed.key)
                await self._pause(feed, error, database)
                return
            if not client.platform.is_token_valid():
                await database.run(sql.RELEASE, feed.key)
                await self._log_in(feed, client, database)
                return
        with self._watch.following(feed, self._clock()), self._kept(feed):
            await AsyncPass(database, client, self._settings, feed, lease.lane, lease.taken).run()

    @contextmanager
    def _kept(self, feed: Feed) -> Generator[None]:
        """Renew the lease of a feed from time to time, beside its handler, which may take long."""
        self._followed[feed.name, feed.lease] = feed
        try:
            yield
        finally:
            del self._followed[feed.name, feed.lease]

    async def _keep_leases(self) -> None:
        """Renew the leases of the feeds that this worker follows, until it is closed."""
        database = AsyncDatabase(self._url, plan_once=True)
        try:
            while self._keeps:
                await self._keeper.wait(self._timing.lease / 3)
                try:
                    for feed in list(self._followed.values()):
                        values = {**feed.key, "now": self._clock(), "lease": self._timing.lease}
                        await database.run(sql.RENEW, values)
                except psycopg.OperationalError as error:
                    self._database_failed(error)
        finally:
            await database.close()

    async def _end_keeper(self) -> None:
        self._keeps = False
        self._keeper.wake()
        await self._keeper.join(interrupted=True)

    async def _log_in(self, feed: Feed, client: AsyncRingCentral, database: AsyncDatabase) -> None:
        """Log a session in; this worker reads none of its feeds meanwhile, and for some time after a failure."""
        before = self._paused.get(feed.session)
        if before is not None and before.until == float("inf"):
            return  # another feed of the session has begun it
        self._paused[feed.session] = during = _Pause(before.failures if before is not None else 0, float("inf"))
        try:
            if not await client.platform.is_authorized():
                raise NotAuthorized("the session is not logged in, and its client cannot log in")
        except Exception as error:
            await self._pause(feed, error, database)
        finally:
            if self._paused.get(feed.session) is during:
                del self._paused[feed.session]

    async def _pause(self, feed: Feed, error: Exception, database: AsyncDatabase) -> None:
        before = self._paused.get(feed.session)
        failures = before.failures + 1 if before is not None else 1
        seconds = self._timing.pause(failures)
        self._paused[feed.session] = _Pause(failures, self._clock() + seconds)
        trouble = f"{type(error).__name__}: {error}"
        self._watch.failed(feed.kind, type(error).__name__)
        logger.warning("the session %s cannot be used, next attempt in %g s: %s", feed.session, seconds, trouble)
        await database.run(sql.TROUBLE, {**feed.key, "trouble": trouble})

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

    async def _client(self, session: str) -> AsyncRingCentral:
        async with self._new_clients:
            if session not in self._clients:
                self._clients[session] = self._new_client(session)
            return self._clients[session]
