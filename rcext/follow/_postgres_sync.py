# Generated from _postgres_async.py by `make regen`: change that file.
"""Cursor in PostgreSQL for asyncio."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, TypeVar

import psycopg
from psycopg.pq import TransactionStatus
from psycopg.rows import tuple_row

from . import _postgres as sql
from ._cursor import Checkpoint, CursorUpdate, ObjectVersion
from .errors import CursorError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import LiteralString

T = TypeVar("T")


class PostgresCursor(sql.PostgresBase):
    """A cursor in PostgreSQL 12 or later, for `Follow`.

    With a connection string it uses a connection of its own, and reconnects at the next use after an error. With a
    connection it takes part in the open transaction, so that your writes and the acknowledgement are committed
    together; its tables (`rcext_follow_*`) are created in the first schema of the connection's `search_path`. A
    serialization failure or deadlock in your transaction is raised as the error of psycopg, so that you can repeat the
    transaction, with `ack`.

    Args:
        database: a connection string, or an open connection that the consumer uses, in any isolation level. It is
            never closed.
        name: distinguishes several cursors in one database.

    Raises:
        ConfigurationError: psycopg is not installed (`pip install 'rcext[postgres]'`), the connection string is
            malformed, or the name is empty.
    """

    def __init__(self, database: str | psycopg.Connection[Any], *, name: str = "default") -> None:
        super().__init__(database, name=name)
        self._connection: psycopg.Connection[Any] | None = None if isinstance(database, str) else database
        self._lock = threading.Lock()

    def _after_fork(self) -> None:
        super()._after_fork()
        self._lock = threading.Lock()

    def open(self) -> None:
        """Take the cursor over. It waits for a transaction in which the stream before has used the cursor.

        Raises:
            CursorError: the database cannot be used, or the connection has an open transaction.
        """

        def take(cursor: psycopg.Cursor[Any]) -> int:
            cursor.execute(sql.LOCK_TIMEOUT)
            if not (_row(cursor, sql.EXISTS))[0]:
                cursor.execute(sql.TABLES)
            schema, epoch = _row(cursor, sql.OPEN, self._name, sql.SCHEMA)
            self._check_schema(schema)
            return int(epoch)

        if (
            self._given
            and self._connection is not None
            and self._connection.info.transaction_status is not TransactionStatus.IDLE
        ):
            raise CursorError(
                "the connection is closed or has an open transaction; commit it before the stream is started"
            )
        self._epoch = -1  # allows `_run` to connect
        try:
            self._epoch = self._run(take)
        except BaseException:
            self._epoch = 0
            raise

    def owner(self) -> str | None:
        """Return the extension id of the session that used the cursor."""
        rows = self._read(sql.OWNER, self._name)
        return rows[0][0] if rows else None

    def checkpoint(self, source: str) -> Checkpoint | None:
        """Return the checkpoint of a source."""
        rows = self._read(sql.CHECKPOINT, self._name, source)
        return Checkpoint(*rows[0]) if rows else None

    def versions(self, source: str, ids: Iterable[str]) -> dict[str, ObjectVersion]:
        """Return the known versions of these objects."""
        rows = self._read(sql.VERSIONS, self._name, source, list(ids))
        return {row[0]: ObjectVersion(*row[1:]) for row in rows}

    def existing(self, source: str, since: float | None) -> list[str]:
        """Return the ids of the objects that are not deleted and were created since a time (None: any time)."""
        return [row[0] for row in self._read(sql.EXISTING, self._name, source, since, since)]

    def oldest(self, source: str) -> float | None:
        """Return when the oldest object that is not deleted was created."""
        oldest: float | None = (self._read(sql.OLDEST, self._name, source))[0][0]
        return oldest

    def write(self, update: CursorUpdate) -> None:
        """Write an update entirely or not at all."""

        self._write(self._update(update))

    def _write(self, values: dict[str, object]) -> int:
        """Write an update; return the number of the last entry."""

        def store(cursor: psycopg.Cursor[Any]) -> int:
            row = (cursor.execute(sql.WRITE, values)).fetchone()
            self._check(self._epoch if row else None)
            return int(row[0]) if row else 0

        return self._run(store, single=True)

    def head(self, after: int) -> tuple[int, str] | None:
        """Return the first unacknowledged entry with a number above `after`."""
        rows = self._read(sql.HEAD, after, self._name)
        epoch, seq, entry = rows[0] if rows else (None, None, "")
        self._check(epoch)
        return None if seq is None else (seq, entry)

    def ack(self, seq: int) -> None:
        """Delete an entry."""
        self._delete(seq)

    def _delete(self, seq: int) -> bool:
        """Delete an entry; return whether it was there."""

        def delete(cursor: psycopg.Cursor[Any]) -> bool:
            fenced, deleted = _row(cursor, sql.ACK, self._name, self._epoch, seq)
            self._check(self._epoch if fenced else None)
            return bool(deleted)

        return self._run(delete, single=True)

    def pending(self) -> int:
        """Return the number of unacknowledged entries."""
        return int((self._read(sql.PENDING, self._name))[0][0])

    def _read(self, statement: LiteralString, *values: object) -> list[Any]:
        def read(cursor: psycopg.Cursor[Any]) -> list[Any]:
            cursor.execute(statement, values)
            return cursor.fetchall()

        return self._run(read, single=True, reading=True)

    def _run(
        self,
        work: Callable[[psycopg.Cursor[Any]], T],
        *,
        single: bool = False,
        reading: bool = False,
    ) -> T:
        """Run a function in a transaction, or as part of the user's.

        Args:
            work: is called again after a serialization failure, unless it is part of the user's transaction.
            single: whether it is a single statement, which with autocommit is a transaction.
            reading: whether it changes nothing.
        """
        with self._lock:
            try:
                return self._transact(work, single, reading)
            except psycopg.Error as error:
                if (failure := self._failure(error)) is None:
                    raise
                raise failure from error

    def _transact(self, work: Callable[[psycopg.Cursor[Any]], T], single: bool, reading: bool) -> T:
        connection = self._connect()
        joined = self._given and connection.info.transaction_status is not TransactionStatus.IDLE
        self._joined = self._joined or (joined and not reading)
        tries = 1 if joined else sql.TRIES
        while True:
            tries -= 1
            # The user's connection may have other factories of cursors and rows.
            cursor = psycopg.Cursor(connection, row_factory=tuple_row)
            try:
                if single and (connection.autocommit or joined):
                    return work(cursor)
                with connection.transaction():
                    return work(cursor)
            except psycopg.OperationalError as error:
                if not tries or not sql.is_conflict(error):
                    raise

    def _connect(self) -> psycopg.Connection[Any]:
        if not self._epoch or (self._given and self._connection is None):
            raise CursorError(f"{self!r} is closed, or was opened in another process")
        if self._connection is None or (self._connection.closed and not self._given):
            self._connection = psycopg.Connection.connect(**self._settings)
        return self._connection


def _row(cursor: psycopg.Cursor[Any], statement: LiteralString, *values: object) -> tuple[Any, ...]:
    row = (cursor.execute(statement, values)).fetchone()
    assert row is not None, statement
    return tuple(row)
