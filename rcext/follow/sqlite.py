"""A cursor in SQLite: a file of its own, or tables in your database."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rcext.errors import ConfigurationError

from ._cursor import Known, Mark, Write
from .errors import CursorError, CursorTaken

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence

SCHEMA: Final = 1
"""The version of the tables."""

_TABLES = """
CREATE TABLE IF NOT EXISTS rcext_follow_cursor (
    cursor TEXT PRIMARY KEY, schema INTEGER NOT NULL, epoch INTEGER NOT NULL, seq INTEGER NOT NULL, owner TEXT
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS rcext_follow_source (
    cursor TEXT NOT NULL, source TEXT NOT NULL, token TEXT NOT NULL, synced REAL NOT NULL, start REAL NOT NULL,
    PRIMARY KEY (cursor, source)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS rcext_follow_object (
    cursor TEXT NOT NULL, source TEXT NOT NULL, id TEXT NOT NULL,
    digest TEXT NOT NULL, revision INTEGER NOT NULL, modified REAL, created REAL, seen REAL NOT NULL,
    PRIMARY KEY (cursor, source, id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS rcext_follow_seen ON rcext_follow_object (cursor, source, seen);
CREATE TABLE IF NOT EXISTS rcext_follow_queue (
    cursor TEXT NOT NULL, seq INTEGER NOT NULL, entry TEXT NOT NULL, PRIMARY KEY (cursor, seq)
) WITHOUT ROWID;
"""
_AT_ONCE = 500


class SQLiteCursor:
    """A cursor in SQLite.

    Given a path, it has a connection of its own (WAL; a crash of the process loses nothing, a power cut may lose the
    last acknowledgements). Given a connection, it puts its tables, `rcext_follow_*`, beside yours, and takes part in
    a transaction that is open: what you write and acknowledge in one transaction is written once.

    Args:
        database: a path, or a connection. A connection is used in the thread that iterates, and never closed.
        name: tells the cursors in one database apart.

    Raises:
        ConfigurationError: for a name that is empty.
    """

    nonblocking: bool = True

    def __init__(self, database: str | os.PathLike[str] | sqlite3.Connection, *, name: str = "default") -> None:
        if not name:
            raise ConfigurationError("SQLiteCursor: name='' should be a text that tells cursors apart")
        self._name = name
        self._epoch = 0
        self._lock = threading.RLock()
        self._given = isinstance(database, sqlite3.Connection)
        self._connection: sqlite3.Connection | None = database if isinstance(database, sqlite3.Connection) else None
        self._path = "" if isinstance(database, sqlite3.Connection) else os.fspath(database)

    def __repr__(self) -> str:
        return f"SQLiteCursor({self._path or 'a connection'!r}, name={self._name!r})"

    def open(self) -> None:
        """Take the cursor over.

        Raises:
            CursorError: the file is no database, is damaged, or was written by a later version; it stays as it is.
        """
        with self._lock, self._errors():
            database = self._connect()
            try:
                self._prepare(database)
            except BaseException:
                if not self._given:
                    self._connection = None
                    database.close()
                raise

    def _connect(self) -> sqlite3.Connection:
        if self._connection is None:
            if self._path != ":memory:":
                if not Path(self._path).absolute().parent.is_dir():
                    raise CursorError(f"{self._path}: there is no such folder; make it first")
                # It holds what people write to each other until that is acknowledged.
                with contextlib.suppress(FileExistsError):
                    os.close(os.open(self._path, os.O_CREAT | os.O_EXCL, 0o600))
            self._connection = sqlite3.connect(self._path, timeout=10.0, isolation_level=None, check_same_thread=False)
        return self._connection

    def _prepare(self, database: sqlite3.Connection) -> None:
        if not self._given:
            state = self._run(database, "PRAGMA quick_check(1)").fetchone()
            if state != ("ok",):
                raise CursorError(f"{self._path} is damaged, and left as it is: {state[0] if state else 'no answer'}")
            self._run(database, "PRAGMA journal_mode = WAL")
            self._run(database, "PRAGMA synchronous = NORMAL")
        elif database.in_transaction:
            raise CursorError("the connection has an open transaction: commit before the stream is started")
        with self._writing(database):
            for statement in _TABLES.split(";"):
                self._run(database, statement)
            row = self._run(
                database, "SELECT schema, epoch FROM rcext_follow_cursor WHERE cursor = ?", (self._name,)
            ).fetchone()
            if row is None:
                self._run(database, "INSERT INTO rcext_follow_cursor VALUES (?, ?, 0, 0, NULL)", (self._name, SCHEMA))
                row = (SCHEMA, 0)
            if row[0] != SCHEMA:
                raise CursorError(
                    f"the cursor {self._name!r} has tables of version {row[0]}, and this is a version of rcext for "
                    f"{SCHEMA}; it stays as it is"
                )
            self._epoch = int(row[1]) + 1
            self._run(database, "UPDATE rcext_follow_cursor SET epoch = ? WHERE cursor = ?", (self._epoch, self._name))

    def owner(self) -> str | None:
        """The id of the extension whose session was used."""
        rows = self._read("SELECT owner FROM rcext_follow_cursor WHERE cursor = ?", self._name)
        return str(rows[0][0]) if rows and rows[0][0] is not None else None

    def mark(self, source: str) -> Mark | None:
        """How far a source has been read."""
        rows = self._read(
            "SELECT token, synced, start FROM rcext_follow_source WHERE cursor = ? AND source = ?", self._name, source
        )
        return Mark(*rows[0]) if rows else None

    def known(self, source: str, ids: Iterable[str]) -> dict[str, Known]:
        """What is known of these objects."""
        wanted = list(ids)
        found: dict[str, Known] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            # Only question marks get into the statement; values are bound.
            rows = self._read(
                "SELECT id, digest, revision, modified, created FROM rcext_follow_object"  # noqa: S608
                f" WHERE cursor = ? AND source = ? AND id IN ({','.join('?' * len(some))})",
                self._name,
                source,
                *some,
            )
            found.update((row[0], Known(*row[1:])) for row in rows)
        return found

    def alive(self, source: str, since: float | None) -> list[str]:
        """The objects that are not deleted and were created since a moment, or at all."""
        rows = self._read(
            "SELECT id FROM rcext_follow_object WHERE cursor = ? AND source = ? AND digest != ''"
            " AND (? IS NULL OR created >= ?)",
            self._name,
            source,
            since,
            since,
        )
        return [row[0] for row in rows]

    def oldest(self, source: str) -> float | None:
        """When the oldest object that is not deleted was created."""
        rows: list[tuple[float | None]] = self._read(
            "SELECT min(created) FROM rcext_follow_object WHERE cursor = ? AND source = ? AND digest != ''",
            self._name,
            source,
        )
        return rows[0][0]

    def write(self, write: Write) -> None:
        """Keep all of it, or nothing."""
        with self._lock, self._errors():
            database = self._open()
            with self._writing(database):
                done = self._run(
                    database,
                    "UPDATE rcext_follow_cursor SET seq = seq + ?, owner = coalesce(?, owner)"
                    " WHERE cursor = ? AND epoch = ?",
                    (len(write.entries), write.owner, self._name, self._epoch),
                )
                if done.rowcount != 1:
                    raise self._taken()
                (last,) = self._run(
                    database, "SELECT seq FROM rcext_follow_cursor WHERE cursor = ?", (self._name,)
                ).fetchone()
                first = last - len(write.entries) + 1
                database.executemany(
                    "INSERT INTO rcext_follow_queue VALUES (?, ?, ?)",
                    [(self._name, first + place, entry) for place, entry in enumerate(write.entries)],
                )
                database.executemany(
                    "INSERT OR REPLACE INTO rcext_follow_object VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    [
                        (self._name, write.source, id, one.digest, one.revision, one.modified, one.created, write.seen)
                        for id, one in write.known.items()
                    ],
                )
                if write.forget is not None:
                    self._run(
                        database,
                        "DELETE FROM rcext_follow_object WHERE cursor = ? AND source = ? AND seen < ?",
                        (self._name, write.source, write.forget),
                    )
                if write.mark is not None:
                    mark = write.mark
                    self._run(
                        database,
                        "INSERT OR REPLACE INTO rcext_follow_source VALUES (?, ?, ?, ?, ?)",
                        (self._name, write.source, mark.token, mark.synced, mark.start),
                    )

    def head(self, after: int) -> tuple[int, str] | None:
        """The first entry above a number that is not acknowledged."""
        rows = self._read(
            "SELECT epoch, queue.seq, entry FROM rcext_follow_cursor AS own LEFT JOIN rcext_follow_queue AS queue"
            " ON queue.cursor = own.cursor AND queue.seq > ? WHERE own.cursor = ? ORDER BY queue.seq LIMIT 1",
            after,
            self._name,
        )
        if not rows or rows[0][0] != self._epoch:
            raise self._taken()
        _, seq, entry = rows[0]
        return (seq, entry) if seq is not None else None

    def ack(self, seq: int) -> None:
        """Forget an entry."""
        with self._lock, self._errors():
            database = self._open()
            with self._writing(database):
                # A write first, so that nobody takes the cursor over between the look and the deletion.
                done = self._run(
                    database,
                    "UPDATE rcext_follow_cursor SET seq = seq WHERE cursor = ? AND epoch = ?",
                    (self._name, self._epoch),
                )
                if done.rowcount != 1:
                    raise self._taken()
                self._run(database, "DELETE FROM rcext_follow_queue WHERE cursor = ? AND seq = ?", (self._name, seq))

    def waiting(self) -> int:
        """How many entries are not acknowledged."""
        return int(self._read("SELECT count(*) FROM rcext_follow_queue WHERE cursor = ?", self._name)[0][0])

    def close(self) -> None:
        """Close the file; a connection that was given stays open."""
        with self._lock:
            if self._connection is not None and not self._given:
                self._connection.close()
                self._connection = None

    def _run(self, database: sqlite3.Connection, statement: str, values: Sequence[object] = ()) -> sqlite3.Cursor:
        cursor = database.cursor()
        cursor.row_factory = None  # a connection that was given may have one of its own
        return cursor.execute(statement, values)

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            raise CursorError(f"{self!r} is closed")
        return self._connection

    def _read(self, statement: str, *values: object) -> list[Any]:
        with self._lock, self._errors():
            return self._run(self._open(), statement, values).fetchall()

    @contextlib.contextmanager
    def _writing(self, database: sqlite3.Connection) -> Generator[None]:
        """All of it or nothing: a transaction, or a part of the one that is open."""
        begin, keep, undo = ("BEGIN IMMEDIATE", "COMMIT", "ROLLBACK")
        if database.in_transaction:
            begin, keep = "SAVEPOINT rcext_follow", "RELEASE rcext_follow"
            undo = "ROLLBACK TO rcext_follow"
        self._run(database, begin)
        try:
            yield
            self._run(database, keep)
        except BaseException:
            if database.in_transaction:
                self._run(database, undo)
                if undo != "ROLLBACK":
                    self._run(database, keep)
            raise

    def _taken(self) -> CursorTaken:
        return CursorTaken(f"another stream was started with {self!r} since; this one ends")

    @contextlib.contextmanager
    def _errors(self) -> Generator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            where = self._path or "the database"
            raise CursorError(f"{where} cannot be used as a cursor, and is left as it is: {error}") from error
