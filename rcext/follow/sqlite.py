"""Cursor in SQLite: a separate file, or tables in your database."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rcext._fork import after_fork
from rcext._names import Suggesting
from rcext.errors import ConfigurationError

from ._cursor import Checkpoint, CursorUpdate, ObjectVersion
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
_BATCH = 500
_FREE_PAGES = 64
_WAL_SIZE = 1 << 20

# Connections of a parent process: neither used nor closed, since closing would touch the parent's files.
_inherited: list[sqlite3.Connection] = []


class SQLiteCursor(Suggesting):
    """A cursor in SQLite.

    With a path, it uses a connection of its own (WAL mode: a crash of the process loses nothing, a power failure may
    lose the last acknowledgements). With a connection, it creates its tables (`rcext_follow_*`) in your database and
    takes part in the open transaction: your writes and the acknowledgement are committed together.

    Args:
        database: a path, or a connection. A connection is used by the consumer's thread, and never closed.
        name: distinguishes several cursors in one database.

    Raises:
        ConfigurationError: the name is empty.
    """

    nonblocking: bool = True

    def __init__(self, database: str | os.PathLike[str] | sqlite3.Connection, *, name: str = "default") -> None:
        if not name:
            raise ConfigurationError("SQLiteCursor: name='' should not be empty")
        self._name = name
        self._epoch = 0
        self._lock = threading.RLock()
        self._given = isinstance(database, sqlite3.Connection)
        self._connection: sqlite3.Connection | None = database if isinstance(database, sqlite3.Connection) else None
        self._path = "" if isinstance(database, sqlite3.Connection) else os.fspath(database)
        after_fork(self._after_fork)

    def _after_fork(self) -> None:
        self._lock = threading.RLock()
        if self._connection is not None:
            _inherited.append(self._connection)
            self._connection = None

    def __repr__(self) -> str:
        return f"SQLiteCursor({self._path or 'a connection'!r}, name={self._name!r})"

    def open(self) -> None:
        """Take the cursor over.

        Raises:
            CursorError: the file is not a database, is damaged, or was written by a later version. It is not changed.
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
            if self._given:
                raise CursorError("the connection was opened in another process; open one in this process")
            if self._path != ":memory:":
                if not Path(self._path).absolute().parent.is_dir():
                    raise CursorError(f"{self._path}: the folder does not exist; create it first")
                # The queue contains messages until they are acknowledged.
                with contextlib.suppress(FileExistsError):
                    os.close(os.open(self._path, os.O_CREAT | os.O_EXCL, 0o600))
            self._connection = sqlite3.connect(self._path, timeout=10.0, isolation_level=None, check_same_thread=False)
        return self._connection

    def _prepare(self, database: sqlite3.Connection) -> None:
        if not self._given:
            state = self._run(database, "PRAGMA quick_check(1)").fetchone()
            if state != ("ok",):
                raise CursorError(
                    f"{self._path} is damaged, and was not changed: {state[0] if state else 'unreadable'}"
                )
            if self._run(database, "PRAGMA auto_vacuum").fetchone() != (2,):  # incremental: pages can be returned
                self._run(database, "PRAGMA auto_vacuum = INCREMENTAL")
                self._run(database, "VACUUM")
            self._run(database, "PRAGMA journal_mode = WAL")
            self._run(database, f"PRAGMA journal_size_limit = {_WAL_SIZE}")
            self._run(database, "PRAGMA synchronous = NORMAL")
        elif database.in_transaction:
            raise CursorError("the connection has an open transaction; commit it before the stream is started")
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
                    f"the cursor {self._name!r} has tables of version {row[0]}, but this version of rcext uses version "
                    f"{SCHEMA}; nothing was changed"
                )
            self._epoch = int(row[1]) + 1
            self._run(database, "UPDATE rcext_follow_cursor SET epoch = ? WHERE cursor = ?", (self._epoch, self._name))

    def owner(self) -> str | None:
        """Return the extension id of the session that used the cursor."""
        rows = self._read("SELECT owner FROM rcext_follow_cursor WHERE cursor = ?", self._name)
        return str(rows[0][0]) if rows and rows[0][0] is not None else None

    def checkpoint(self, source: str) -> Checkpoint | None:
        """Return the checkpoint of a source."""
        rows = self._read(
            "SELECT token, synced, start FROM rcext_follow_source WHERE cursor = ? AND source = ?", self._name, source
        )
        return Checkpoint(*rows[0]) if rows else None

    def versions(self, source: str, ids: Iterable[str]) -> dict[str, ObjectVersion]:
        """Return the known versions of these objects."""
        wanted = list(ids)
        found: dict[str, ObjectVersion] = {}
        for start in range(0, len(wanted), _BATCH):
            some = wanted[start : start + _BATCH]
            # Only placeholders are inserted into the statement.
            rows = self._read(
                "SELECT id, digest, revision, modified, created FROM rcext_follow_object"  # noqa: S608
                f" WHERE cursor = ? AND source = ? AND id IN ({','.join('?' * len(some))})",
                self._name,
                source,
                *some,
            )
            found.update((row[0], ObjectVersion(*row[1:])) for row in rows)
        return found

    def existing(self, source: str, since: float | None) -> list[str]:
        """Return the ids of the objects that are not deleted and were created since a time (None: any time)."""
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
        """Return when the oldest object that is not deleted was created."""
        rows: list[tuple[float | None]] = self._read(
            "SELECT min(created) FROM rcext_follow_object WHERE cursor = ? AND source = ? AND digest != ''",
            self._name,
            source,
        )
        return rows[0][0]

    def write(self, update: CursorUpdate) -> None:
        """Write an update entirely or not at all."""
        with self._lock, self._errors():
            database = self._open()
            with self._writing(database):
                owned = self._run(
                    database,
                    "UPDATE rcext_follow_cursor SET seq = seq + ?, owner = coalesce(?, owner)"
                    " WHERE cursor = ? AND epoch = ?",
                    (len(update.entries), update.owner, self._name, self._epoch),
                )
                if owned.rowcount != 1:
                    raise self._taken()
                (last,) = self._run(
                    database, "SELECT seq FROM rcext_follow_cursor WHERE cursor = ?", (self._name,)
                ).fetchone()
                first = last - len(update.entries) + 1
                database.executemany(
                    "INSERT INTO rcext_follow_queue VALUES (?, ?, ?)",
                    [(self._name, first + place, entry) for place, entry in enumerate(update.entries)],
                )
                database.executemany(
                    "INSERT OR REPLACE INTO rcext_follow_object VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    [
                        (
                            self._name,
                            update.source,
                            id,
                            one.digest,
                            one.revision,
                            one.modified,
                            one.created,
                            update.seen,
                        )
                        for id, one in update.versions.items()
                    ],
                )
                if update.prune_before is not None:
                    self._run(
                        database,
                        "DELETE FROM rcext_follow_object WHERE cursor = ? AND source = ? AND seen < ?",
                        (self._name, update.source, update.prune_before),
                    )
                if update.checkpoint is not None:
                    checkpoint = update.checkpoint
                    self._run(
                        database,
                        "INSERT OR REPLACE INTO rcext_follow_source VALUES (?, ?, ?, ?, ?)",
                        (self._name, update.source, checkpoint.token, checkpoint.synced, checkpoint.start),
                    )

    def head(self, after: int) -> tuple[int, str] | None:
        """Return the first unacknowledged entry with a number above `after`."""
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
        """Delete an entry."""
        with self._lock, self._errors():
            database = self._open()
            # A single statement needs no transaction, except in a connection that would begin one by itself.
            with self._writing(database) if self._given else contextlib.nullcontext():
                deleted = self._run(
                    database,
                    "DELETE FROM rcext_follow_queue WHERE cursor = ? AND seq = ?"
                    " AND (SELECT epoch FROM rcext_follow_cursor AS own WHERE own.cursor = ?) = ?",
                    (self._name, seq, self._name, self._epoch),
                )
                if deleted.rowcount != 1 and not self._owns(database):
                    raise self._taken()
            if not self._given and seq % _FREE_PAGES == 0:  # not each time: this takes a statement more
                self._shrink(database, _FREE_PAGES)

    def _owns(self, database: sqlite3.Connection) -> bool:
        row = self._run(database, "SELECT epoch FROM rcext_follow_cursor WHERE cursor = ?", (self._name,)).fetchone()
        return bool(row == (self._epoch,))

    def pending(self) -> int:
        """Return the number of unacknowledged entries."""
        return int(self._read("SELECT count(*) FROM rcext_follow_queue WHERE cursor = ?", self._name)[0][0])

    def close(self) -> None:
        """Close the file. A connection that was passed in stays open."""
        with self._lock:
            connection = self._connection
            if connection is not None and not self._given:
                self._shrink(connection, 1)
                connection.close()
                self._connection = None

    def _shrink(self, database: sqlite3.Connection, pages: int) -> None:
        """Return free pages to the file system if there are at least so many."""
        with contextlib.suppress(sqlite3.Error):  # another process is writing: next time
            if self._run(database, "PRAGMA freelist_count").fetchone()[0] >= pages:
                database.executescript("PRAGMA incremental_vacuum")  # `execute` would return a single page

    def _run(self, database: sqlite3.Connection, statement: str, values: Sequence[object] = ()) -> sqlite3.Cursor:
        cursor = database.cursor()
        cursor.row_factory = None  # the caller's connection may have its own
        return cursor.execute(statement, values)

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            raise CursorError(f"{self!r} is closed, or was opened in another process")
        if not self._given and self._connection.in_transaction:
            self._run(self._connection, "ROLLBACK")  # of a call that was interrupted
        return self._connection

    def _read(self, statement: str, *values: object) -> list[Any]:
        with self._lock, self._errors():
            return self._run(self._open(), statement, values).fetchall()

    @contextlib.contextmanager
    def _writing(self, database: sqlite3.Connection) -> Generator[None]:
        """Run a transaction, or a part of the caller's."""
        begin, commit, undo = ("BEGIN IMMEDIATE", "COMMIT", "ROLLBACK")
        if database.in_transaction:
            begin, commit = "SAVEPOINT rcext_follow", "RELEASE rcext_follow"
            undo = "ROLLBACK TO rcext_follow"
        begun = False
        try:
            self._run(database, begin)
            begun = True
            yield
            self._run(database, commit)
        except BaseException:
            if database.in_transaction and (begun or undo == "ROLLBACK"):
                self._run(database, undo)
                if undo != "ROLLBACK":
                    self._run(database, commit)
            raise

    def _taken(self) -> CursorTaken:
        return CursorTaken(f"another stream was started with {self!r}; this one has ended")

    @contextlib.contextmanager
    def _errors(self) -> Generator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            where = self._path or "the database"
            raise CursorError(f"{where} cannot be used as a cursor, and was not changed: {error}") from error
