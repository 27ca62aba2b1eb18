# Generated from _database_async.py by `make regen`: change that file.
"""Connection of a worker to the tables of its fleet, for asyncio."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

import psycopg
from psycopg.rows import tuple_row

from rcext.follow import leases

from . import _sql as sql

if TYPE_CHECKING:
    from typing import LiteralString

_CLOCK_AGE: Final = 60.0


class Database:
    """A connection that is opened again after it was lost.

    Args:
        url: a connection string.
        plan_once: plan each statement once, not at each execution: planning takes longer than the statements of a
            fleet. Not for connections that the program's handler receives.
    """

    def __init__(self, url: str, *, plan_once: bool = False) -> None:
        self._url = url
        self._plan_once = plan_once
        self._connection: psycopg.Connection[Any] | None = None
        self._offset = time.time() - time.monotonic()
        self._read_at = float("-inf")

    def now(self) -> float:
        """Return the time in seconds since 1970 by the clock of the server, as it was read last."""
        return time.monotonic() + self._offset

    def read_clock(self) -> None:
        """Read the clock of the server, if that was not done in the last minute."""
        before = time.monotonic()
        if before - self._read_at > _CLOCK_AGE:
            found = float((self.run(sql.CLOCK))[0][0])
            self._read_at = time.monotonic()
            self._offset = found - (before + self._read_at) / 2

    def connection(self) -> psycopg.Connection[Any]:
        """Return the connection; open it, and create the tables, if necessary."""
        if self._connection is None or self._connection.closed:
            self._connection = psycopg.Connection.connect(self._url, autocommit=True)
            if not (self.run(sql.EXISTS))[0][0]:
                with self._connection.transaction():
                    self._connection.execute(leases.TABLES)
                    self._connection.execute(sql.TABLES)
            if self._plan_once:
                self._connection.execute("SET plan_cache_mode = force_generic_plan")
            self.read_clock()
        return self._connection

    def run(self, statement: LiteralString, values: Any = None) -> list[tuple[Any, ...]]:
        """Execute a statement, and return its rows."""
        cursor = psycopg.Cursor(self.connection(), row_factory=tuple_row)
        cursor.execute(statement, values)
        return cursor.fetchall() if cursor.description is not None else []

    def close(self) -> None:
        """Close the connection."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()
