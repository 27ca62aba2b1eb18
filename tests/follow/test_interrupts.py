"""Interruption of a stream at every line and every await: the next pass works, and no change is lost or doubled."""

from __future__ import annotations

import asyncio
import itertools
import os
import sqlite3
import threading
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from rcext._workers import WORKERS
from rcext.follow import (
    AsyncFollow,
    CursorError,
    CursorTaken,
    Follow,
    FollowGap,
    FollowState,
    FollowTiming,
    SQLiteCursor,
)
from rcext.follow._core import Announce, Subscribe
from rcext.push import Notification, State, StateChange, SubscriptionClosed, SubscriptionError
from tests.awaits import WAYS, end_at_every_await
from tests.follow.fakes import AsyncFakeClient, AsyncFakeSubscription, FakeClient, FakeSubscription
from tests.follow.model import DAY, Consumer, Server, in_child
from tests.interrupts import LineTracer
from tests.waiting import PATIENCE, until_async

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

QUICK = FollowTiming(share=1e6, backoff=0.001, backoff_limit=0.001)


def follow(server: Server, cursor: SQLiteCursor) -> Follow:
    return Follow(FakeClient(server), messages=True, transport=None, cursor=cursor, timing=QUICK)


def interrupted(stop: int, path: Path | None) -> list[str]:
    """Interrupt a pass at one line (0: none), and check the passes after it; return the lines that ran."""
    server = Server()
    database = sqlite3.connect(":memory:")
    stream = follow(server, SQLiteCursor(path or database))
    assert list(stream.catch_up()) == []
    made = [server.create("message") for _ in range(2)]
    given: list[Any] = []
    tracer = LineTracer("follow", stop=stop)
    try:
        with tracer:
            given.extend(stream.catch_up())
    except KeyboardInterrupt:
        pass
    made.append(server.create("message"))
    given.extend(stream.catch_up())
    place = tracer.places[-1]
    last = follow(server, SQLiteCursor(path or database))
    assert list(last.catch_up()) == [], f"not acknowledged after {place}"
    assert list(dict.fromkeys(change.object_id for change in given)) == made, f"lost after {place}"
    assert len(given) <= len(made) + 1, f"doubled after {place}"
    if path is not None:
        other = sqlite3.connect(path, timeout=0)
        other.execute("BEGIN IMMEDIATE")
        other.close()
        stream.close()
        path.unlink()
    last.close()
    database.close()
    return tracer.places


@pytest.mark.slow
@pytest.mark.parametrize("own_file", [True, False])
def test_keyboard_interrupt_at_every_line(tmp_path: Path, own_file: bool) -> None:
    path = tmp_path / "follow.sqlite" if own_file else None
    places = interrupted(0, path)
    if own_file:  # the last time that each line of the cursor runs
        stops = {place: stop for stop, place in enumerate(places, 1) if place.startswith("sqlite")}
    else:  # the first time that each line runs
        stops = {place: stop for stop, place in reversed(list(enumerate(places, 1)))}
    for stop in stops.values():
        interrupted(stop, path)
    assert len(stops) > 30


# -- cancellation


class SlowCursor(SQLiteCursor):
    """A cursor that is used in worker threads."""

    nonblocking = False

    def __init__(self, database: Any) -> None:
        super().__init__(database)
        self.block = ""
        self.blocked = threading.Event()
        self.go_on = threading.Event()
        self.calls: list[str] = []

    def _enter(self, name: str) -> None:
        self.calls.append(name)
        if name == self.block:
            self.blocked.set()
            assert self.go_on.wait(30)

    def head(self, after: int) -> tuple[int, str] | None:
        self._enter("head")
        return super().head(after)

    def ack(self, seq: int) -> None:
        self._enter("ack")
        super().ack(seq)

    def close(self) -> None:
        self._enter("close")
        super().close()


class AwaitedCursor:
    """A cursor of coroutine functions, as that of PostgreSQL for asyncio.

    Attributes:
        hang: the method that does not return.
        canceled: the methods that a cancellation has reached.
        uses: how many methods run.
    """

    nonblocking = False

    def __init__(self, database: Any) -> None:
        self._plain = SQLiteCursor(database)
        self.hang = ""
        self.canceled: list[str] = []
        self.uses = 0
        self.closed = False

    async def _call(self, name: str, *arguments: Any) -> Any:
        self.uses += 1
        try:
            await asyncio.sleep(0)
            if name == self.hang:
                await asyncio.Event().wait()
            result = getattr(self._plain, name)(*arguments)
            await asyncio.sleep(0)
        except asyncio.CancelledError:
            self.canceled.append(name)
            raise
        else:
            return result
        finally:
            self.uses -= 1

    async def open(self) -> None:
        await self._call("open")

    async def head(self, after: int) -> Any:
        return await self._call("head", after)

    async def ack(self, seq: int) -> None:
        await self._call("ack", seq)

    async def checkpoint(self, source: str) -> Any:
        return await self._call("checkpoint", source)

    async def oldest(self, source: str) -> Any:
        return await self._call("oldest", source)

    async def existing(self, source: str, since: Any) -> Any:
        return await self._call("existing", source, since)

    async def versions(self, source: str, ids: Any) -> Any:
        return await self._call("versions", source, ids)

    async def owner(self) -> Any:
        return await self._call("owner")

    async def write(self, update: Any) -> None:
        await self._call("write", update)

    def close(self) -> None:
        assert self.uses == 0, "it is closed while it is used"
        self.closed = True
        self._plain.close()


def follow_async(server: Server, cursor: Any, **options: Any) -> AsyncFollow:
    settings: dict[str, Any] = {"messages": True, "transport": None, "timing": QUICK, **options}
    return AsyncFollow(AsyncFakeClient(server), cursor=cursor, **settings)


async def collect(stream: AsyncFollow, given: list[str]) -> None:
    async for change in stream.catch_up():
        given.append(change.object_id)  # noqa: PERF401  # one by one: the task may be canceled


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", [SlowCursor, SQLiteCursor, AwaitedCursor])
def test_an_end_at_every_await(tmp_path: Path, kind: Callable[[Path], Any], way: str) -> None:
    paths = (tmp_path / f"{number}.sqlite" for number in itertools.count())

    def make() -> tuple[Any, Any]:
        server = Server()
        cursor = kind(next(paths))
        stream = follow_async(server, cursor)
        asyncio.run(collect(stream, []))
        made = [server.create("message") for _ in range(2)]
        given: list[str] = []

        async def run() -> None:
            await collect(stream, given)

        async def run_again() -> None:
            assert WORKERS.wait(PATIENCE)
            made.append(server.create("message"))
            await collect(stream, given)
            assert list(dict.fromkeys(given)) == made
            assert len(given) <= len(made) + 1
            await stream.close()

        return run, run_again

    assert end_at_every_await(make, way) > 1


@pytest.mark.parametrize("close_first", [False, True])
async def test_a_cancellation_reaches_a_cursor_of_coroutine_functions(tmp_path: Path, close_first: bool) -> None:
    """It ends at once what hangs, and closes a stream that was closed meanwhile."""
    cursor = AwaitedCursor(tmp_path / "follow.sqlite")
    stream = follow_async(Server(), cursor)
    await collect(stream, [])
    cursor.hang = "head"
    task = asyncio.create_task(collect(stream, []))
    await until_async(lambda: cursor.uses)
    if close_first:
        await stream.close()
        assert not cursor.closed
    task.cancel()
    async with asyncio.timeout(10):
        await asyncio.wait([task])
    assert cursor.canceled == ["head"]
    assert cursor.uses == 0
    await stream.close()
    assert cursor.closed


async def test_a_canceled_acknowledgement_is_repeated(tmp_path: Path) -> None:
    server = Server()
    cursor = SlowCursor(tmp_path / "follow.sqlite")
    stream = follow_async(server, cursor)
    await collect(stream, [])
    made = [server.create("message") for _ in range(2)]
    changes = stream.catch_up()
    assert (await anext(changes)).object_id == made[0]
    cursor.block = "ack"
    task = asyncio.create_task(anext(stream))
    await asyncio.to_thread(cursor.blocked.wait, 30)
    task.cancel()
    await asyncio.wait([task])  # at once, although the cursor hangs
    cursor.block = ""
    cursor.go_on.set()
    assert (await anext(stream)).object_id == made[1]
    assert cursor.calls.count("ack") == 2
    assert cursor.pending() == 1
    await stream.close()


async def test_a_cursor_in_use_is_closed_at_the_end_of_the_use(tmp_path: Path) -> None:
    cursor = SlowCursor(tmp_path / "follow.sqlite")
    stream = follow_async(Server(), cursor)
    await collect(stream, [])
    cursor.block = "head"
    task = asyncio.create_task(collect(stream, []))
    await asyncio.to_thread(cursor.blocked.wait, 30)
    task.cancel()
    await asyncio.wait([task])
    await stream.close()
    assert "close" not in cursor.calls, "the thread still uses it"
    cursor.go_on.set()
    while "close" not in cursor.calls:  # noqa: ASYNC110  # a worker thread says it
        await asyncio.sleep(0.001)
    with pytest.raises(CursorError, match="closed"):
        cursor.pending()


def test_a_canceled_subscription_is_made_again() -> None:
    consumer = Consumer(Server(), SQLiteCursor(":memory:"), filters=("/account/~/extension/~/message-store",))
    flow = consumer.core.next()
    step = next(flow)
    assert isinstance(step, Subscribe)
    with pytest.raises(asyncio.CancelledError):
        flow.throw(asyncio.CancelledError())
    assert isinstance(next(consumer.core.next()), Subscribe)


def test_a_gap_whose_handler_was_interrupted_is_delivered_again() -> None:
    server = Server()
    consumer = Consumer(server, SQLiteCursor(":memory:"), ("call",))
    consumer.catch_up()
    server.pass_time(40 * DAY)
    server.expire()
    consumer.core.catch_up()
    flow = consumer.core.next(until_idle=True)
    step = next(flow)
    while not (isinstance(step, Announce) and step.name == "gap"):
        step = flow.send(consumer.do(step))
    with pytest.raises(KeyboardInterrupt):
        flow.throw(KeyboardInterrupt())
    assert [type(item) for item in consumer.catch_up()] == [FollowGap]
    assert consumer.catch_up() == []


@pytest.fixture
def pushing(monkeypatch: pytest.MonkeyPatch) -> list[AsyncFakeSubscription]:
    """The subscriptions that streams make."""
    made: list[AsyncFakeSubscription] = []

    def new(_stream: object) -> AsyncFakeSubscription:
        made.append(AsyncFakeSubscription())
        return made[-1]

    monkeypatch.setattr(AsyncFollow, "_new_subscription", new)
    return made


async def until_live(stream: AsyncFollow) -> None:
    """Let the stream read everything and subscribe."""
    task = asyncio.create_task(anext(stream))
    while stream.state is not FollowState.LIVE:
        await asyncio.sleep(0.001)
        assert not task.done()
    task.cancel()
    await asyncio.wait([task])


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")  # it was to run in a closed loop
def test_an_end_at_every_await_of_a_live_stream(way: str, pushing: list[AsyncFakeSubscription]) -> None:
    """The stream goes on, and closes its subscriptions."""

    def make() -> tuple[Any, Any]:
        pushing.clear()
        server = Server()
        stream = follow_async(server, SQLiteCursor(":memory:"), transport="websocket")
        given: list[str] = []
        made: list[str] = []

        async def changed(change: Any) -> None:
            await asyncio.sleep(0)
            if change.state is FollowState.LIVE and not made:
                made.append(server.create("message"))
                stream.hint()

        async def take() -> None:
            given.append((await anext(stream)).object_id)

        async def take_again() -> None:
            before = len(pushing)
            if made:
                made.append(server.create("message"))
                stream.hint()
            async with asyncio.timeout(PATIENCE):
                while not made or made[-1] not in given:
                    await take()
            assert list(dict.fromkeys(given)) == made
            await stream.close()
            closed = pushing[before if way in ("exit", "close") else 0 :]
            assert all(one.calls[-1:] in ([], ["close"]) for one in closed), [one.calls for one in pushing]
            assert pushing[-1].state is State.CLOSED

        stream.on("state", changed)
        return take, take_again

    assert end_at_every_await(make, way) > 5


async def test_a_canceled_close_closes_the_subscription(pushing: list[AsyncFakeSubscription]) -> None:
    stream = follow_async(Server(), SQLiteCursor(":memory:"), transport="websocket")
    await until_live(stream)
    pushing[0].slow = "remove"
    closing = asyncio.create_task(stream.close())
    while "remove began" not in pushing[0].calls:  # noqa: ASYNC110  # short
        await asyncio.sleep(0)
    closing.cancel()
    await asyncio.wait([closing])
    assert closing.cancelled()
    assert pushing[0].calls[-1] == "close"
    await stream.close()


async def test_a_server_that_hangs_does_not_delay_close(pushing: list[AsyncFakeSubscription]) -> None:
    stream = follow_async(Server(), SQLiteCursor(":memory:"), transport="websocket")
    await until_live(stream)
    pushing[0].slow = "remove"
    async with asyncio.timeout(10):
        await stream.close()
    assert pushing[0].calls == ["register", "remove began", "close"]


def test_the_subscription_of_a_synchronous_stream(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[FakeSubscription] = []
    names: list[tuple[str, bool]] = []

    def new(_stream: object) -> FakeSubscription:
        made.append(FakeSubscription())
        return made[-1]

    class Thread(threading.Thread):
        def start(self) -> None:
            names.append((self.name, self.daemon))
            super().start()
            self.join(30)

    monkeypatch.setattr(Follow, "_new_subscription", new)
    monkeypatch.setattr(threading, "Thread", Thread)
    stream: Any = Follow(FakeClient(Server()), messages=True, timing=QUICK)
    background = stream._background
    assert background.is_foreign() is False
    background.subscribe()
    assert stream._core._push_up is True
    first = made[0]
    assert stream._core._hinted == {"message:~"}
    stream._core._hinted.clear()
    first.handlers["gap"](None)
    first.handlers["notification"](Notification.from_dict({"event": "/account/~/extension/~/address-book"}))
    assert stream._core._hinted == {"message:~"}
    background.subscribe()
    assert first.calls == ["register", "close"]
    closed = StateChange(State.CLOSED, State.CONNECTED, "gone", datetime.now(UTC))
    first.handlers["state"](closed)
    assert stream._core._push_error is None, "it was replaced"
    made[1].handlers["state"](closed)
    assert isinstance(stream._core._push_error, SubscriptionClosed)
    stream.close()
    assert made[1].calls == ["register", "remove", "close"]
    stream.close()
    background.subscribe()
    assert made[2].calls == [], "the stream is closed"
    assert names == [("rcext-follow-register", True)] * 2 + [("rcext-follow-remove", True)]


def test_a_subscription_that_cannot_be_registered(monkeypatch: pytest.MonkeyPatch) -> None:
    class Refused(FakeSubscription):
        def register(self) -> object:
            raise SubscriptionError("no channel")

    def new(_stream: object) -> FakeSubscription:
        return Refused()

    monkeypatch.setattr(Follow, "_new_subscription", new)
    stream: Any = Follow(FakeClient(Server()), messages=True, timing=QUICK)
    stream._background.subscribe()
    while stream._core._push_error is None:
        time.sleep(0.001)
    assert str(stream._core._push_error) == "no channel"
    stream.close()


def test_a_transaction_that_an_interrupt_left_is_rolled_back(tmp_path: Path) -> None:
    cursor: Any = SQLiteCursor(tmp_path / "follow.sqlite")
    cursor.open()
    cursor._connection.execute("BEGIN")
    cursor._connection.execute("UPDATE rcext_follow_cursor SET seq = 99")
    assert cursor.pending() == 0
    assert not cursor._connection.in_transaction
    cursor.close()


# -- event loops


def test_one_event_loop_for_each_change(pushing: list[AsyncFakeSubscription]) -> None:
    server = Server()
    stream = follow_async(server, SQLiteCursor(":memory:"), transport="websocket")
    asyncio.run(until_live(stream))
    made = [server.create("message") for _ in range(3)]
    stream.hint()

    async def take() -> str:
        async with asyncio.timeout(10):
            return str((await anext(stream)).object_id)

    assert [asyncio.run(take()) for _ in made] == made
    asyncio.run(until_live(stream))
    assert len(pushing) >= 2, "each loop has its own subscription"
    asyncio.run(stream.close())


def test_a_loop_that_was_closed_in_a_pass() -> None:
    server = Server()
    client = AsyncFakeClient(server)
    stream = AsyncFollow(client, messages=True, transport=None, timing=QUICK)
    loop = asyncio.new_event_loop()
    loop.run_until_complete(collect(stream, []))
    one = server.create("message")
    client.hangs = True
    hung = loop.create_task(collect(stream, []))
    loop.run_until_complete(asyncio.sleep(0.01))
    loop.close()
    client.hangs = False
    given: list[str] = []
    asyncio.run(collect(stream, given))
    assert given == [one]
    assert not hung.done()
    hung._log_destroy_pending = False  # type: ignore[attr-defined]  # the message is true, and expected


def test_another_open_loop_is_refused(pushing: list[AsyncFakeSubscription]) -> None:
    stream = follow_async(Server(), SQLiteCursor(":memory:"), transport="websocket")
    first = asyncio.new_event_loop()
    first.run_until_complete(until_live(stream))
    with pytest.raises(RuntimeError, match="another event loop that is still open; close the stream there"):
        asyncio.run(collect(stream, []))
    first.run_until_complete(stream.close())
    first.close()
    assert pushing[0].calls[-1] == "close"


# -- processes


needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="requires os.fork")


@needs_fork
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_a_child_takes_over_the_stream_of_its_parent(tmp_path: Path) -> None:
    server = Server()
    cursor = SQLiteCursor(tmp_path / "follow.sqlite")
    stream = follow(server, cursor)
    assert list(stream.catch_up()) == []
    one = server.create("message")
    locked, go_on = threading.Event(), threading.Event()

    def hold() -> None:
        core = stream._core  # pyright: ignore[reportPrivateUsage]  # as a thread that calls hint()
        with core._lock, core._cursor_lock, cursor._lock, stream._lock:  # pyright: ignore[reportPrivateUsage]
            locked.set()
            go_on.wait(30)

    thread = threading.Thread(target=hold)
    thread.start()
    locked.wait(30)

    def child() -> str:
        with pytest.raises(CursorError, match="closed, or was opened in another process"):
            cursor.pending()
        stream.hint()
        return ",".join(change.object_id for change in stream.catch_up())

    try:
        assert in_child(child) == one
    finally:
        go_on.set()
        thread.join()
    with pytest.raises(CursorTaken):
        list(stream.catch_up())
    again = follow(server, SQLiteCursor(tmp_path / "follow.sqlite"))
    assert list(again.catch_up()) == []
    again.close()
    stream.close()


@needs_fork
def test_a_child_does_not_use_the_connection_of_its_parent() -> None:
    server = Server()
    database = sqlite3.connect(":memory:")
    stream = follow(server, SQLiteCursor(database))
    assert list(stream.catch_up()) == []
    error = in_child(lambda: ",".join(change.object_id for change in stream.catch_up()))
    assert error == "CursorError: the connection was opened in another process; open one in this process"
    assert list(stream.catch_up()) == []
    database.close()
