"""Cursors: updates are atomic, the last `open` owns the cursor, and damaged cursors are not changed."""

from __future__ import annotations

import contextlib
import os
import socket
import sqlite3
from typing import TYPE_CHECKING, Any

import psycopg
import pytest

from rcext._flow import run
from rcext.errors import ConfigurationError
from rcext.follow import (
    Checkpoint,
    Cursor,
    CursorError,
    CursorTaken,
    CursorUpdate,
    ObjectVersion,
    PostgresCursor,
    RedisCursor,
    SQLiteCursor,
)
from tests.examples.postgres_server import postgres_server
from tests.follow.model import DAY, Consumer, Server, in_child

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

KNOWN = ObjectVersion("d1", 1, 10.5, 9.25)


@pytest.fixture(scope="module")
def postgres_url() -> Iterator[str]:
    with postgres_server() as url:
        yield url


@pytest.fixture(params=["file", "connection", "redis", "postgres", "postgres connection"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], Cursor]]:
    """Return a factory of cursors with the same storage, as several processes would create them."""
    if request.param == "redis":
        url: str = request.getfixturevalue("redis_url")
        cursors = [RedisCursor(url, name=request.node.name) for _ in range(3)]
        yield iter(cursors).__next__
    elif request.param == "postgres":
        url = request.getfixturevalue("postgres_url")
        owned = [PostgresCursor(url, name=request.node.name) for _ in range(3)]
        yield iter(owned).__next__
        for one in owned:
            one.close()
    elif request.param == "postgres connection":
        url = request.getfixturevalue("postgres_url")
        databases = [psycopg.connect(url) for _ in range(3)]
        yield iter([PostgresCursor(database, name=request.node.name) for database in databases]).__next__
        for database in databases:
            database.close()
    elif request.param == "file":
        files = [SQLiteCursor(tmp_path / "follow.sqlite") for _ in range(3)]
        yield iter(files).__next__
        for cursor in files:
            cursor.close()
    else:
        connections = [sqlite3.connect(tmp_path / "crm.sqlite") for _ in range(3)]
        yield iter([SQLiteCursor(connection, name="crm") for connection in connections]).__next__
        for connection in connections:
            connection.close()


def write(*entries: str, **values: Any) -> CursorUpdate:
    fields: dict[str, Any] = {
        "checkpoint": None,
        "prune_before": None,
        "owner": None,
        "versions": {},
        "seen": 100.0,
        **values,
    }
    return CursorUpdate(source="call:~", entries=entries, **fields)


def test_a_later_stream_finds_everything(make: Callable[[], Cursor]) -> None:
    first = make()
    first.open()
    assert (first.checkpoint("call:~"), first.head(0), first.owner(), first.pending()) == (None, None, None, 0)
    mark = Checkpoint("token", 123.456, 100.25)
    gone = ObjectVersion("", 2, None, None)
    first.write(write("a", "b", versions={"1": KNOWN, "2": gone}, checkpoint=mark, owner="62"))
    first.write(write("c"))
    first.close()
    second = make()
    second.open()
    assert (second.checkpoint("call:~"), second.checkpoint("call:7")) == (mark, None)
    assert second.versions("call:~", ["1", "2", "3"]) == {"1": KNOWN, "2": gone}
    assert second.versions("call:7", ["1"]) == {}
    assert (second.owner(), second.pending()) == ("62", 3)
    heads = [second.head(after) for after in range(3)]
    assert [head[1] for head in heads if head is not None] == ["a", "b", "c"]
    one, two, three = (head[0] for head in heads if head is not None)
    assert one < two < three
    second.ack(two)
    second.ack(two)
    assert second.head(one) == (three, "c")
    second.write(write("d"))
    assert second.head(three) == (three + 1, "d")


def test_existing_and_oldest(make: Callable[[], Cursor]) -> None:
    cursor = make()
    cursor.open()
    assert cursor.oldest("call:~") is None
    known = {str(n): ObjectVersion("x", 1, None, float(n)) for n in range(1, 6)}
    cursor.write(
        write(versions={**known, "1": ObjectVersion("", 2, None, 1.0), "undated": ObjectVersion("x", 1, None, None)})
    )
    assert cursor.oldest("call:~") == 2.0
    assert set(cursor.existing("call:~", 3.0)) == {"3", "4", "5"}
    assert set(cursor.existing("call:~", None)) == {"2", "3", "4", "5", "undated"}


def test_prune(make: Callable[[], Cursor]) -> None:
    cursor = make()
    cursor.open()
    cursor.write(write(versions={"old": KNOWN, "kept": KNOWN}, seen=100.0))
    cursor.write(write(versions={"kept": KNOWN}, seen=200.0, prune_before=150.0))
    assert set(cursor.versions("call:~", ["old", "kept"])) == {"kept"}


def test_many_objects_at_once(make: Callable[[], Cursor]) -> None:
    cursor = make()
    cursor.open()
    known = {str(number): ObjectVersion(f"d{number}", number, None, None) for number in range(1, 1203)}
    cursor.write(write(*known, versions=known))
    assert cursor.versions("call:~", [*known, "x"]) == known
    assert cursor.pending() == len(known)


def test_the_last_open_owns_the_cursor(make: Callable[[], Cursor]) -> None:
    first, second = make(), make()
    first.open()
    first.write(write("a"))
    second.open()
    with pytest.raises(CursorTaken, match="another stream"):
        first.write(write("b", checkpoint=Checkpoint("t", 1.0, 1.0)))
    with pytest.raises(CursorTaken, match="another stream"):
        first.ack(1)
    with pytest.raises(CursorTaken, match="another stream"):
        first.head(0)
    assert second.pending() == 1
    assert second.checkpoint("call:~") is None
    second.ack(1)
    assert second.pending() == 0


def test_a_stream_that_lost_its_cursor_ends(make: Callable[[], Cursor]) -> None:
    server = Server()
    first = Consumer(server, make())
    first.catch_up()
    second = Consumer(server, make())
    second.catch_up()
    server.create("call")
    with pytest.raises(CursorTaken):
        first.catch_up()
    assert len(second.catch_up()) == 1


def test_a_stream_without_its_cursor_receives_nothing(make: Callable[[], Cursor]) -> None:
    server = Server()
    first, second = Consumer(server, make()), Consumer(server, make())
    first.catch_up()
    second.catch_up()
    server.create("call")
    second.core.catch_up()
    assert second.next() is not None
    first.core.rewind()
    with pytest.raises(CursorTaken):
        first.next()


def test_one_cursor_object_for_two_streams(make: Callable[[], Cursor]) -> None:
    server = Server()
    cursor = make()
    first, second = Consumer(server, cursor, ("message",)), Consumer(server, cursor, ("call",))
    first.catch_up()
    second.catch_up()
    one = server.create("call")
    server.create("message")
    with pytest.raises(CursorTaken):
        first.catch_up()
    first.core.release()
    assert [change.object_id for change in second.catch_up()] == [one], "the cursor is still open"
    second.core.release()
    third = Consumer(server, cursor, ("call",))
    assert third.catch_up() == []


# -- SQLite


def test_cursors_in_one_database_do_not_mix(tmp_path: Path) -> None:
    one, other = SQLiteCursor(tmp_path / "f", name="one"), SQLiteCursor(tmp_path / "f", name="other")
    one.open()
    other.open()
    one.write(write("a", versions={"1": KNOWN}, checkpoint=Checkpoint("t", 1.0, 1.0)))
    assert (other.pending(), other.checkpoint("call:~"), other.versions("call:~", ["1"])) == (0, None, {})
    one.close()
    other.close()


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_file_permissions(tmp_path: Path) -> None:
    cursor = SQLiteCursor(tmp_path / "follow.sqlite")
    cursor.open()
    cursor.write(write("private"))
    for path in tmp_path.iterdir():
        assert path.stat().st_mode & 0o077 == 0, path.name
    cursor.close()


@pytest.mark.parametrize("content", [b"this is no database" * 100, b"SQLite format 3\x00" + bytes(range(256)) * 40])
def test_a_damaged_file_is_not_changed(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "follow.sqlite"
    path.write_bytes(content)
    with pytest.raises(CursorError, match=r"follow\.sqlite.*was not changed"):
        SQLiteCursor(path).open()
    assert path.read_bytes() == content
    assert [entry.name for entry in tmp_path.iterdir()] == ["follow.sqlite"]


def test_a_file_with_a_torn_page_is_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "follow.sqlite"
    cursor = SQLiteCursor(path)
    cursor.open()
    cursor.write(write(*("x" * 500 for _ in range(200))))
    cursor.close()
    content = bytearray(path.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 4096] = b"\xff" * 4096
    path.write_bytes(content)
    with pytest.raises(CursorError, match="was not changed"):
        SQLiteCursor(path).open()
    assert path.read_bytes() == content


def test_a_later_version_is_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "follow.sqlite"
    cursor = SQLiteCursor(path)
    cursor.open()
    cursor.close()
    with sqlite3.connect(path) as database:
        database.execute("UPDATE rcext_follow_cursor SET schema = 99, epoch = 7")
    database.close()
    with pytest.raises(CursorError, match="version 99"):
        SQLiteCursor(path).open()
    with sqlite3.connect(path) as database:
        assert database.execute("SELECT schema, epoch FROM rcext_follow_cursor").fetchall() == [(99, 7)]
    database.close()


def test_errors(tmp_path: Path) -> None:
    with pytest.raises(CursorError, match="the folder does not exist"):
        SQLiteCursor(tmp_path / "missing" / "follow.sqlite").open()
    with pytest.raises(CursorError, match="closed"):
        SQLiteCursor(tmp_path / "follow.sqlite").head(0)
    with pytest.raises(ConfigurationError, match="name=''"):
        SQLiteCursor(":memory:", name="")
    with pytest.raises(ConfigurationError, match="name=''"):
        RedisCursor("redis://127.0.0.1", name="")
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE crm (id)")
    database.execute("INSERT INTO crm VALUES (1)")
    with pytest.raises(CursorError, match="commit it before"):
        SQLiteCursor(database).open()
    database.close()


def test_a_connection_with_a_row_factory(tmp_path: Path) -> None:
    def named(cursor: sqlite3.Cursor, row: tuple[Any, ...]) -> dict[str, Any]:
        return {column[0]: value for column, value in zip(cursor.description, row, strict=True)}

    database = sqlite3.connect(tmp_path / "crm.sqlite")
    database.row_factory = named
    server = Server()
    subject = Consumer(server, SQLiteCursor(database))
    subject.catch_up()
    one = server.create("call")
    assert [change.object_id for change in subject.catch_up()] == [one]
    assert database.execute("SELECT 1 AS one").fetchone() == {"one": 1}
    database.close()


def test_the_file_shrinks_when_changes_are_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "follow.sqlite"
    cursor = SQLiteCursor(path)
    cursor.open()
    for start in range(0, 2000, 250):
        ids = range(start, start + 250)
        versions = {f"{number:020}": ObjectVersion("0123456789abcdef", 1, 1.5, 1.5) for number in ids}
        cursor.write(write(*("x" * 2000 for _ in ids), versions=versions))
    assert path.stat().st_size > 3_000_000
    head = cursor.head(0)
    while head is not None:
        cursor.ack(head[0])
        head = cursor.head(head[0])
    cursor.close()
    assert path.stat().st_size < 2000 * 300
    assert [file.name for file in tmp_path.iterdir()] == ["follow.sqlite"]


def test_a_file_of_an_earlier_version_shrinks_too(tmp_path: Path) -> None:
    path = tmp_path / "follow.sqlite"
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("CREATE TABLE rcext_follow_other (text TEXT)")
    database.execute("INSERT INTO rcext_follow_other VALUES (?)", ("x" * 1_000_000,))
    database.execute("DELETE FROM rcext_follow_other")
    database.commit()
    database.close()
    cursor = SQLiteCursor(path)
    cursor.open()
    cursor.close()
    assert path.stat().st_size < 100_000


# -- in the transaction of the consumer


class Crm:
    """A consumer that stores messages in one transaction with their acknowledgement."""

    def __init__(self, server: Server) -> None:
        self.database = sqlite3.connect(":memory:")
        self.database.execute("CREATE TABLE crm (change TEXT)")
        self.cursor = SQLiteCursor(self.database)
        self.subject = Consumer(server, self.cursor, ("message",))
        self.subject.catch_up()

    def ack(self, change: Any) -> None:
        run(self.subject.core.ack(change.seq), self.subject.do)

    def rows(self) -> list[str]:
        return [row[0] for row in self.database.execute("SELECT change FROM crm")]


def test_acknowledgement_in_the_transaction_of_the_consumer() -> None:
    server = Server()
    crm = Crm(server)
    ids = [server.create("message") for _ in range(3)]
    crm.subject.core.catch_up()
    seen: list[str] = []
    fail = True
    while (change := crm.subject.next()) is not None:
        seen.append(change.object_id)  # type: ignore[union-attr]  # there are no gaps here
        try:
            with crm.database:
                crm.database.execute("INSERT INTO crm VALUES (?)", (seen[-1],))
                crm.ack(change)
                if fail and seen[-1] == ids[1]:
                    fail = False
                    raise ValueError("a bug")
        except ValueError:
            assert crm.rows() == ids[:1]
    assert seen == [ids[0], ids[1], ids[1], ids[2]], "a rolled back acknowledgement delivers the change again"
    assert crm.rows() == ids


def test_a_synchronization_that_was_rolled_back_is_repeated() -> None:
    server = Server()
    crm = Crm(server)
    one = server.create("message")
    crm.database.execute("INSERT INTO crm VALUES ('something')")
    assert crm.database.in_transaction
    crm.subject.core.catch_up()
    assert crm.subject.next() is not None
    crm.database.rollback()
    assert crm.cursor.pending() == 0
    crm.subject.core.rewind()
    change: Any = crm.subject.next(until_idle=False)
    assert change.object_id == one
    assert crm.subject.server.mono < 60, "earlier than the next poll"


def test_several_changes_in_one_transaction() -> None:
    server = Server()
    crm = Crm(server)
    ids = [server.create("message") for _ in range(4)]
    crm.subject.core.catch_up()
    with crm.database:
        for identifier in ids[:3]:
            change: Any = crm.subject.next()
            assert change.object_id == identifier
            crm.database.execute("INSERT INTO crm VALUES (?)", (identifier,))
            crm.ack(change)
    assert crm.rows() == ids[:3]
    last: Any = crm.subject.next()
    assert last.object_id == ids[3]
    assert crm.cursor.pending() == 1


# -- Redis


def test_redis_errors(redis_url: str) -> None:
    with pytest.raises(CursorError, match="cannot be used"):
        RedisCursor("redis://127.0.0.1:1/0").open()
    with pytest.raises(ConfigurationError, match="RedisCursor: the Redis URL"):
        RedisCursor("http://127.0.0.1")
    import redis

    client = redis.Redis.from_url(redis_url)  # pyright: ignore[reportUnknownMemberType]  # partly untyped
    cursor = RedisCursor(client, name="later")
    cursor.open()
    client.hset("rcext-follow:{later}:cursor", "schema", "99")
    with pytest.raises(CursorError, match="version 99"):
        cursor.open()
    client.hset("rcext-follow:{later}:cursor", "schema", "1")
    cursor.open()
    client.hset("rcext-follow:{later}:source", "call:~", "no JSON")
    with pytest.raises(CursorError, match="damaged"):
        cursor.checkpoint("call:~")
    cursor.close()
    assert client.ping()  # pyright: ignore[reportUnknownMemberType]  # likewise
    client.close()


def test_the_keys_in_redis(redis_url: str) -> None:
    import redis

    texts: Any = redis.Redis.from_url(redis_url, decode_responses=True)  # pyright: ignore[reportUnknownMemberType]  # partly untyped
    cursor = RedisCursor(redis_url, name="keys", prefix="p")
    cursor.open()
    cursor.write(write("a", versions={"1": KNOWN}, checkpoint=Checkpoint("t", 2.0, 1.0), owner="62"))
    keys = {key.removeprefix("p:{keys}:") for key in texts.keys("p:*")}
    assert keys == {"cursor", "epoch", "queue", "source", "object:call:~", "seen:call:~"}
    assert texts.hgetall("p:{keys}:cursor") == {"schema": "1", "seq": "1", "owner": "62"}
    again = RedisCursor(texts, name="keys", prefix="p")  # a client that decodes what it receives
    again.open()
    assert (again.owner(), again.head(0), again.existing("call:~", None)) == ("62", (1, "a"), ["1"])
    assert texts.get("p:{keys}:epoch") == "2"
    texts.close()


def test_a_stream_over_redis_continues(redis_url: str) -> None:
    server = Server(4, 4)
    kinds = ("call", "message", "contact")
    subject = Consumer(server, RedisCursor(redis_url, name="goes on"), kinds)
    subject.catch_up()
    ids = {kind: server.create(kind) for kind in kinds}
    subject.core.catch_up()
    assert subject.next() is not None
    again = Consumer(server, RedisCursor(redis_url, name="goes on"), kinds)
    assert {change.object_id for change in again.catch_up()} == set(ids.values())
    server.pass_time(3 * DAY)
    server.delete("call", ids["call"])
    server.update("message", ids["message"])
    server.expire()
    assert sorted(change.action.value for change in again.catch_up()) == ["deleted", "updated"]


class Meddling(dict[str, ObjectVersion]):
    """Runs a function when it is read, within a transaction."""

    def __init__(self, meddle: Callable[[], object]) -> None:
        super().__init__({"1": KNOWN})
        self.meddle = meddle

    def items(self) -> Any:
        self.meddle()
        return super().items()


def test_a_lost_connection_is_not_another_stream(redis_url: str) -> None:
    import redis

    admin: Any = redis.Redis.from_url(redis_url)  # pyright: ignore[reportUnknownMemberType]  # partly untyped
    cursor, other = RedisCursor(redis_url, name="cut"), RedisCursor(redis_url, name="cut")
    cursor.open()
    cut = Meddling(lambda: admin.execute_command("CLIENT", "KILL", "TYPE", "normal"))
    with pytest.raises(CursorError, match="was lost while") as raised:
        cursor.write(write("a", versions=cut))
    assert not isinstance(raised.value, CursorTaken)
    cursor.write(write("b"))
    assert cursor.pending() == 1
    with pytest.raises(CursorTaken):
        cursor.write(write("c", versions=Meddling(other.open)))
    assert other.pending() == 1
    admin.delete("rcext-follow:{cut}:epoch")
    uses: list[Callable[[], object]] = [
        lambda: other.write(write("d")),
        lambda: other.ack(1),
        lambda: other.head(0),
    ]
    for use in uses:
        with pytest.raises(CursorError, match="lost or evicted") as raised:
            use()
        assert not isinstance(raised.value, CursorTaken)
    admin.close()


def test_redis_that_hangs_is_an_error() -> None:
    with contextlib.closing(socket.create_server(("127.0.0.1", 0))) as hung:
        url = f"redis://127.0.0.1:{hung.getsockname()[1]}/0"
        with pytest.raises(CursorError, match="cannot be used: TimeoutError"):
            RedisCursor(f"{url}?socket_timeout=0.05").open()
    import redis

    client = redis.Redis(socket_timeout=None)
    with pytest.raises(ConfigurationError, match="pass it a socket_timeout"):
        RedisCursor(client)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="requires os.fork")
def test_a_redis_cursor_is_opened_again_in_a_child(redis_url: str) -> None:
    cursor = RedisCursor(redis_url, name="fork")
    cursor.open()

    def child() -> str:
        with pytest.raises(CursorError, match="was not opened in this process"):
            cursor.head(0)
        cursor.open()
        cursor.write(write("child"))
        return "written"

    assert in_child(child) == "written"
    with pytest.raises(CursorTaken):
        cursor.head(0)
    cursor.open()
    assert cursor.head(0) == (1, "child")
    cursor.close()


def test_a_redis_cursor_is_not_opened_in_a_forked_child() -> None:
    cursor: Any = RedisCursor("redis://127.0.0.1:1")
    cursor._epoch = 3
    cursor._check(b"3")
    cursor._after_fork()
    with pytest.raises(CursorError, match="was not opened in this process"):
        cursor._check(b"3")


def test_an_existing_file_is_not_rebuilt(tmp_path: Path) -> None:
    path = tmp_path / "follow.sqlite"
    first = SQLiteCursor(path)
    first.open()
    first.close()
    second: Any = SQLiteCursor(path)
    statements: list[str] = []
    run_statement = second._run

    def record(database: Any, statement: str, values: Any = ()) -> Any:
        statements.append(statement)
        return run_statement(database, statement, values)

    second._run = record
    second.open()
    assert "VACUUM" not in statements
    assert [statement for statement in statements if statement.startswith("PRAGMA")] == [
        "PRAGMA quick_check(1)",
        "PRAGMA auto_vacuum",
        "PRAGMA journal_mode = WAL",
        "PRAGMA journal_size_limit = 1048576",
        "PRAGMA synchronous = NORMAL",
    ]
    assert second._epoch == 2
    second.close()


def test_a_client_of_asyncio_is_refused() -> None:
    from redis.asyncio import Redis

    client: Any = Redis.from_url("redis://127.0.0.1")  # pyright: ignore[reportUnknownMemberType]  # partly untyped
    with pytest.raises(ConfigurationError, match=r"redis\.asyncio"):
        RedisCursor(client)
