"""Cursors in PostgreSQL: transactions of the user, isolation levels, lost connections, forks, asyncio."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from psycopg import sql
from psycopg.pq import TransactionStatus
from psycopg.rows import dict_row, tuple_row

from rcext import AsyncRingCentral, RingCentral
from rcext._flow import run
from rcext.errors import ConfigurationError
from rcext.follow import (
    AsyncFollow,
    AsyncPostgresCursor,
    Checkpoint,
    CursorError,
    CursorTaken,
    CursorUpdate,
    Follow,
    ObjectVersion,
    PostgresCursor,
)
from tests.examples.postgres_server import PostgresServer, running_postgres
from tests.follow.model import Consumer, Server, in_child
from tests.follow.runner import QUICK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcext.sandbox import Sandbox

pytestmark = pytest.mark.slow

UPDATE = CursorUpdate("message:~", 100.0, {"1": ObjectVersion("d", 1, 1.5, None)}, ["a", "b"], Checkpoint("t", 1, 1))


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresServer]:
    with running_postgres() as server:
        yield server


@pytest.fixture
def url(server: PostgresServer) -> str:
    """Return the connection string of an empty database."""
    name = sql.Identifier(f"db{threading.get_ident()}")
    with psycopg.connect(server.url, autocommit=True) as database:
        database.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(name))
        database.execute(sql.SQL("CREATE DATABASE {}").format(name))
    return server.url.rpartition("/")[0] + f"/db{threading.get_ident()}"


class Crm:
    """A consumer that stores messages in one transaction with their acknowledgement."""

    def __init__(self, url: str, server: Server, **options: Any) -> None:
        self.database = psycopg.connect(url, **options)
        self.database.execute("CREATE TABLE IF NOT EXISTS crm (change text, counted integer)")
        self.database.commit()
        self.cursor = PostgresCursor(self.database)
        self.subject = Consumer(server, self.cursor, ("message",))
        self.subject.catch_up()

    def apply(self, change: Any, *, fails: bool = False) -> None:
        """Store a change and acknowledge it in one transaction."""
        with self.database.transaction():
            psycopg.Cursor(self.database).execute("INSERT INTO crm VALUES (%s, 1)", (change.object_id,))
            self.ack(change)
            if fails:
                raise RuntimeError("rolled back")

    def ack(self, change: Any) -> None:
        run(self.subject.core.ack(change.seq), self.subject.do)

    def rows(self) -> list[str]:
        with self.database.transaction():
            return [
                row[0]
                for row in psycopg.Cursor(self.database, row_factory=tuple_row)
                .execute("SELECT change FROM crm")
                .fetchall()
            ]


@pytest.mark.parametrize(
    "options",
    [{}, {"autocommit": True}, {"row_factory": dict_row}, {"cursor_factory": psycopg.RawCursor}],
    ids=["default", "autocommit", "rows", "raw"],
)
def test_effect_and_acknowledgement_are_committed_together(url: str, options: dict[str, Any]) -> None:
    server = Server()
    crm = Crm(url, server, **options)
    assert crm.database.info.transaction_status is TransactionStatus.IDLE, "nothing was left open"
    one = server.create("message")
    crm.subject.core.catch_up()
    change = crm.subject.next()
    with pytest.raises(RuntimeError):
        crm.apply(change, fails=True)
    again = crm.subject.next()
    assert (again, crm.rows()) == (change, []), "it comes again, as its acknowledgement was rolled back"
    crm.apply(again)
    assert crm.subject.next() is None
    assert crm.rows() == [one]
    assert crm.cursor.pending() == 0
    crm.database.close()


def test_an_update_that_was_rolled_back_is_read_again(url: str) -> None:
    server = Server()
    crm = Crm(url, server)
    one = server.create("message")
    crm.subject.core.catch_up()
    crm.database.execute("SELECT 1")  # a transaction is open while the stream reads the server
    assert crm.subject.next() is not None
    crm.database.rollback()
    assert crm.cursor.pending() == 0
    crm.subject.core.rewind()
    before = server.now
    change = crm.subject.next(until_idle=False)
    assert change is not None
    assert server.now < before + 1, "at once, not at the next poll"
    assert getattr(change, "object_id", None) == one
    crm.database.close()


def test_another_stream_waits_for_the_transaction_of_the_first(url: str) -> None:
    server = Server()
    crm = Crm(url, server)
    one = server.create("message")
    crm.subject.core.catch_up()
    change = crm.subject.next()
    second = PostgresCursor(url)
    taking = threading.Thread(target=second.open)
    with crm.database.transaction():
        crm.apply(change)  # a savepoint
        taking.start()
        with psycopg.connect(url, autocommit=True) as other:
            waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
            while not (row := other.execute(waiting).fetchone()) or not row[0]:
                pass
    taking.join(60)
    assert (second.pending(), crm.rows()) == (0, [one])
    with pytest.raises(CursorTaken):
        crm.apply(change)
    assert crm.rows() == [one]
    second.close()
    crm.database.close()


@pytest.mark.parametrize("level", [psycopg.IsolationLevel.REPEATABLE_READ, psycopg.IsolationLevel.SERIALIZABLE])
def test_a_serialization_failure_is_raised_as_it_is(url: str, level: psycopg.IsolationLevel) -> None:
    server = Server()
    crm = Crm(url, server)
    crm.database.isolation_level = level
    server.create("message")
    crm.subject.core.catch_up()
    change = crm.subject.next()
    with crm.database.transaction(force_rollback=True):
        crm.rows()  # takes the snapshot
        taking = PostgresCursor(url)
        taking.open()
        taking.close()
        with pytest.raises(psycopg.errors.SerializationFailure):
            crm.ack(change)
    with pytest.raises(CursorTaken):
        crm.ack(change)
    crm.database.close()


def test_own_transactions_are_repeated_after_a_conflict(url: str) -> None:
    strict = url + "?options=-cdefault_transaction_isolation%3Dserializable"
    cursors = [PostgresCursor(strict, name=str(number)) for number in range(4)]

    def use(cursor: PostgresCursor) -> None:
        cursor.open()
        for number in range(30):
            cursor.write(UPDATE)
            for _ in range(2):
                head = cursor.head(0)
                assert head is not None, number
                cursor.ack(head[0])
        cursor.close()

    threads = [threading.Thread(target=use, args=(cursor,)) for cursor in cursors]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    with psycopg.connect(url) as database:
        assert database.execute("SELECT seq FROM rcext_follow_cursor").fetchall() == [(60,)] * 4


def test_it_reconnects_at_the_next_use(server: PostgresServer, url: str) -> None:
    cursor = PostgresCursor(url)
    cursor.open()
    cursor.write(UPDATE)
    for restart in (False, True):
        if restart:
            server.stop()
            server.start()
        else:
            _end_sessions(server.url)
        with pytest.raises(CursorError, match="cannot be used"):
            cursor.ack(1)
        assert cursor.pending() == 2
    cursor.ack(1)
    assert cursor.head(0) == (2, "b")
    server.stop()
    with pytest.raises(CursorError, match="cannot be used"):
        cursor.head(0)
    with pytest.raises(CursorError, match="cannot be used"):
        cursor.head(0)
    server.start()
    assert cursor.head(0) == (2, "b")
    cursor.close()
    with pytest.raises(CursorError, match="is closed"):
        cursor.head(0)


def _end_sessions(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as database:
        others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid != pg_backend_pid()"
        database.execute(others + " AND backend_type = 'client backend'")


def test_a_child_process_connects_itself(url: str) -> None:
    cursor = PostgresCursor(url)
    cursor.open()
    cursor.write(UPDATE)
    assert in_child(lambda: str(cursor.head(0))).startswith("CursorError: PostgresCursor(a connection string")

    def take() -> str:
        cursor.open()
        return str(cursor.head(0))

    assert in_child(take) == "(1, 'a')"
    with pytest.raises(CursorTaken):
        cursor.head(0)
    cursor.close()


def test_without_the_right_to_create_tables(server: PostgresServer, url: str) -> None:
    first = PostgresCursor(url)
    first.open()
    first.write(UPDATE)
    first.close()
    with psycopg.connect(url, autocommit=True) as database:
        database.execute("DROP ROLE IF EXISTS reader")
        database.execute("CREATE ROLE reader LOGIN")
        database.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
        database.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO reader")
        cursor = PostgresCursor(url.replace("crm@", "reader@"))
        cursor.open()
        assert cursor.pending() == 2
        cursor.close()
        database.execute("UPDATE rcext_follow_cursor SET schema = 99")
        with pytest.raises(CursorError, match="version 99"):
            first.open()
        database.execute("DROP OWNED BY reader")


def test_errors_show_no_secrets(url: str) -> None:
    for text in ("hunter2", "postgresql://crm:hunter2@[127.0.0.1/y", "host=h password=hunter2 oops"):
        with pytest.raises(ConfigurationError, match="not a connection string") as caught:
            PostgresCursor(text)
        assert "hunter2" not in str(caught.value)
        assert caught.value.__cause__ is None
    gone = PostgresCursor("postgresql://crm:hunter2@127.0.0.1:9/postgres")
    with pytest.raises(CursorError) as failed:
        gone.open()
    assert "hunter2" not in str(failed.value)
    assert "hunter2" not in repr(gone)
    with pytest.raises(ConfigurationError, match="name=''"):
        PostgresCursor(url, name="")
    cursor = PostgresCursor(url)
    cursor.open()
    with pytest.raises(CursorError) as refused:  # the violated key is a value of the user
        cursor.write(CursorUpdate("call:~", 1.0, {}, ["text\x00private"]))
    assert "private" not in str(refused.value)
    cursor.close()
    with psycopg.connect(url) as database:
        database.execute("SELECT 1")
        with pytest.raises(CursorError, match="open transaction"):
            PostgresCursor(database).open()


def test_a_synchronous_stream_refuses_an_asynchronous_cursor(url: str) -> None:
    with (
        RingCentral("https://localhost", "id", "secret") as rc,
        pytest.raises(ConfigurationError, match="pass a PostgresCursor"),
    ):
        Follow(rc, messages=True, cursor=AsyncPostgresCursor(url))


def client(sb: Sandbox) -> AsyncRingCentral:
    return AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt)


@pytest.mark.parametrize("joined", [True, False])
async def test_asyncio(sb: Sandbox, url: str, joined: bool) -> None:
    database = await psycopg.AsyncConnection.connect(url)
    async with client(sb) as rc, database:
        await database.execute("CREATE TABLE crm (id text)")
        await database.commit()
        cursor = AsyncPostgresCursor(database if joined else url)
        async with AsyncFollow(rc, messages=True, transport=None, cursor=cursor, timing=QUICK) as stream:
            assert [change async for change in stream.catch_up()] == []
            made = [str(sb.incoming_sms()) for _ in range(6)]
            seen: list[str] = []
            async for change in stream.catch_up():
                seen.append(change.object_id)
                try:
                    async with database.transaction():
                        await database.execute("INSERT INTO crm VALUES (%s)", (change.object_id,))
                        await stream.ack(change)
                        if len(seen) % 2:
                            raise RuntimeError
                except RuntimeError:
                    pass
            rows = await (await database.execute("SELECT id FROM crm")).fetchall()
        if joined:
            assert sorted(seen) == sorted([*made, *made]), "each came again after its first transaction"
            assert sorted(row[0] for row in rows) == sorted(made)
        else:
            assert sorted(seen) == sorted(made), "acknowledged by themselves"
        assert not database.closed


async def test_a_stream_is_closed_while_its_cursor_waits(sb: Sandbox, url: str) -> None:
    cursor = AsyncPostgresCursor(url)
    async with client(sb) as rc, AsyncFollow(rc, messages=True, transport=None, cursor=cursor, timing=QUICK) as stream:
        assert [change async for change in stream.catch_up()] == []
        with psycopg.connect(url) as other:
            other.execute("SELECT FROM rcext_follow_cursor FOR UPDATE")
            sb.incoming_sms()
            iterating = asyncio.create_task(anext(stream, None))
            waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
            while not (row := other.execute(waiting).fetchone()) or not row[0]:  # the stream writes
                await asyncio.sleep(0.01)
                other.execute("SELECT pg_stat_clear_snapshot()")
            await stream.close()
        await asyncio.wait_for(iterating, 60)
    with pytest.raises(CursorError, match="is closed"):
        await cursor.head(0)


async def test_a_canceled_use_leaves_the_connection_usable(url: str) -> None:
    cursor = AsyncPostgresCursor(url)
    await cursor.open()
    with psycopg.connect(url) as other:
        other.execute("SELECT FROM rcext_follow_cursor FOR UPDATE")
        writing = asyncio.create_task(cursor.write(UPDATE))
        await asyncio.sleep(0.05)
        writing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await writing
    assert await cursor.pending() == 0
    await cursor.write(UPDATE)
    assert await cursor.head(0) == (1, "a")
    cursor.close()
