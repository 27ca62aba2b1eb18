"""Connection of a worker to the tables of its fleet, for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import psycopg
from psycopg.rows import tuple_row

from . import _sql as sql

if TYPE_CHECKING:
    from typing import LiteralString


class AsyncDatabase:
    """A connection that is opened again after it was lost.

    Args:
        url: a connection string.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._connection: psycopg.AsyncConnection[Any] | None = None

    async def connection(self) -> psycopg.AsyncConnection[Any]:
        """Return the connection; open it, and create the tables, if necessary."""
        if self._connection is None or self._connection.closed:
            self._connection = await psycopg.AsyncConnection.connect(self._url, autocommit=True)
            if not (await self.run(sql.EXISTS))[0][0]:
                async with self._connection.transaction():
                    await self._connection.execute(sql.TABLES)
        return self._connection

    async def run(self, statement: LiteralString, values: Any = None) -> list[tuple[Any, ...]]:
        """Execute a statement, and return its rows."""
        cursor = psycopg.AsyncCursor(await self.connection(), row_factory=tuple_row)
        await cursor.execute(statement, values)
        return await cursor.fetchall() if cursor.description is not None else []

    async def close(self) -> None:
        """Close the connection."""
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.close()
