"""Tables, statements and settings of both cursors in PostgreSQL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import psycopg
from psycopg.conninfo import conninfo_to_dict

from rcext._fork import after_fork
from rcext.errors import ConfigurationError

from .errors import CursorError, CursorTaken

if TYPE_CHECKING:
    from ._cursor import CursorUpdate

SCHEMA: Final = 1
"""The version of the tables."""

TABLES: Final = """
SELECT pg_advisory_xact_lock(5234912730615);
CREATE TABLE IF NOT EXISTS rcext_follow_cursor (
    cursor text PRIMARY KEY, schema integer NOT NULL, epoch bigint NOT NULL, seq bigint NOT NULL, owner text
);
CREATE TABLE IF NOT EXISTS rcext_follow_source (
    cursor text, source text, token text NOT NULL, synced float8 NOT NULL, start float8 NOT NULL,
    PRIMARY KEY (cursor, source)
);
CREATE TABLE IF NOT EXISTS rcext_follow_object (
    cursor text, source text, id text,
    digest text NOT NULL, revision bigint NOT NULL, modified float8, created float8, seen float8 NOT NULL,
    PRIMARY KEY (cursor, source, id)
);
CREATE INDEX IF NOT EXISTS rcext_follow_seen ON rcext_follow_object (cursor, source, seen);
CREATE TABLE IF NOT EXISTS rcext_follow_queue (
    cursor text, seq bigint, entry text NOT NULL, PRIMARY KEY (cursor, seq)
);
"""
"""Statements that create the tables."""
EXISTS: Final = "SELECT to_regclass('rcext_follow_queue') IS NOT NULL"
OPEN: Final = """
INSERT INTO rcext_follow_cursor VALUES (%s, %s, 1, 0, NULL)
ON CONFLICT (cursor) DO UPDATE SET epoch = rcext_follow_cursor.epoch + 1 RETURNING schema, epoch
"""
OWNER: Final = "SELECT owner FROM rcext_follow_cursor WHERE cursor = %s"
CHECKPOINT: Final = "SELECT token, synced, start FROM rcext_follow_source WHERE cursor = %s AND source = %s"
VERSIONS: Final = """
SELECT id, digest, revision, modified, created FROM rcext_follow_object
WHERE cursor = %s AND source = %s AND id = ANY(%s)
"""
EXISTING: Final = """
SELECT id FROM rcext_follow_object
WHERE cursor = %s AND source = %s AND digest != '' AND (%s::float8 IS NULL OR created >= %s)
"""
OLDEST: Final = "SELECT min(created) FROM rcext_follow_object WHERE cursor = %s AND source = %s AND digest != ''"
HEAD: Final = """
SELECT epoch, head.seq, head.entry FROM rcext_follow_cursor LEFT JOIN LATERAL (
    SELECT seq, entry FROM rcext_follow_queue WHERE cursor = rcext_follow_cursor.cursor AND seq > %s
    ORDER BY seq LIMIT 1
) AS head ON true WHERE cursor = %s
"""
# The lock is held until the end of the transaction: no other stream can take the cursor before it. Returns whether the
# cursor is still this stream's, and whether the entry was there.
ACK: Final = """
WITH fence AS MATERIALIZED (
    SELECT cursor FROM rcext_follow_cursor WHERE cursor = %s AND epoch = %s FOR UPDATE
), deleted AS (
    DELETE FROM rcext_follow_queue AS entry USING fence WHERE entry.cursor = fence.cursor AND entry.seq = %s RETURNING 1
) SELECT (SELECT count(*) FROM fence), (SELECT count(*) FROM deleted)
"""
PENDING: Final = "SELECT count(*) FROM rcext_follow_queue WHERE cursor = %s"
# All parts are one statement, so that it needs no explicit transaction. The first is the fence: without its row the
# others write nothing. An object that is stored is not pruned, although the statement sees its old row.
WRITE_PARTS: Final = """
WITH numbered AS (
    UPDATE rcext_follow_cursor SET seq = seq + %(count)s, owner = coalesce(%(owner)s, owner)
    WHERE cursor = %(cursor)s AND epoch = %(epoch)s RETURNING seq
), appended AS (
    INSERT INTO rcext_follow_queue SELECT %(cursor)s, numbered.seq - %(count)s + place, entry
    FROM numbered, unnest(%(entries)s::text[]) WITH ORDINALITY AS given (entry, place)
), stored AS (
    INSERT INTO rcext_follow_object
    SELECT %(cursor)s, %(source)s, id, digest, revision, modified, created, %(seen)s FROM numbered, unnest(
        %(ids)s::text[], %(digests)s::text[], %(revisions)s::bigint[], %(modified)s::float8[], %(created)s::float8[]
    ) AS given (id, digest, revision, modified, created)
    ON CONFLICT (cursor, source, id) DO UPDATE SET (digest, revision, modified, created, seen)
        = (excluded.digest, excluded.revision, excluded.modified, excluded.created, excluded.seen)
), pruned AS (
    DELETE FROM rcext_follow_object USING numbered WHERE cursor = %(cursor)s AND source = %(source)s
        AND seen < %(prune_before)s::float8 AND id != ALL(%(ids)s::text[])
), marked AS (
    INSERT INTO rcext_follow_source
    SELECT %(cursor)s, %(source)s, %(token)s::text, %(token_synced)s::float8, %(start)s::float8 FROM numbered
    WHERE %(token)s::text IS NOT NULL
    ON CONFLICT (cursor, source) DO UPDATE SET (token, synced, start)
        = (excluded.token, excluded.synced, excluded.start)
)"""
"""The beginning of a statement that writes an update and numbers its changes; `numbered` has their last number."""
WRITE: Final = f"{WRITE_PARTS} SELECT seq FROM numbered"  # noqa: S608

TRIES: Final = 10
"""How often a transaction of the cursor itself is repeated after a serialization failure or deadlock."""

LOCK_TIMEOUT: Final = "SET LOCAL lock_timeout = '10s'"
"""How long `open` waits for the last transaction of the stream before."""

# Of connections that the cursor opens itself: a server that disappears is noticed within half a minute.
_SETTINGS: Final = {"connect_timeout": 10, "keepalives_idle": 10, "tcp_user_timeout": 30_000}

# Connections of a parent process: neither used nor closed, since closing would end the parent's session.
_inherited: list[object] = []


class PostgresBase:
    """What both cursors share.

    Args:
        database: a connection string, or a connection.
        name: distinguishes several cursors in one database.

    Raises:
        ConfigurationError: the name is empty, or the connection string is malformed.
    """

    nonblocking: bool = False

    def __init__(self, database: object, *, name: str = "default") -> None:
        if not name:
            raise ConfigurationError(f"{type(self).__name__}: name='' should not be empty")
        self._name = name
        self._epoch = 0
        self._given = not isinstance(database, str)
        self._settings: dict[str, Any] = {}
        self._joined = False
        if isinstance(database, str):
            try:
                self._settings = {**_SETTINGS, **conninfo_to_dict(database), "autocommit": True}
            except psycopg.Error:  # its message quotes the string, which may contain a password
                raise ConfigurationError(
                    f"{type(self).__name__}: database is not a connection string such as "
                    "'postgresql://user@host/database'"
                ) from None
        after_fork(self._after_fork)

    def _after_fork(self) -> None:
        _inherited.append(getattr(self, "_connection", None))
        self._connection: Any = None
        self._epoch = 0

    def __repr__(self) -> str:
        return f"{type(self).__name__}({'a connection' if self._given else 'a connection string'}, name={self._name!r})"

    @property
    def joins_transactions(self) -> bool:
        """Whether updates were written in transactions of the user, who may roll them back."""
        return self._joined

    def close(self) -> None:
        """Close the connection. One that was passed in stays open."""
        connection, self._epoch = self._connection, 0
        if connection is not None and not self._given:
            self._connection = None
            connection.pgconn.finish()

    def _update(self, update: CursorUpdate) -> dict[str, object]:
        """Return the arguments of `WRITE`."""
        versions, new = update.versions.values(), update.checkpoint
        return {
            "cursor": self._name,
            "epoch": self._epoch,
            "source": update.source,
            "count": len(update.entries),
            "entries": list(update.entries),
            "owner": update.owner,
            "seen": update.seen,
            "ids": list(update.versions),
            "digests": [one.digest for one in versions],
            "revisions": [one.revision for one in versions],
            "modified": [one.modified for one in versions],
            "created": [one.created for one in versions],
            "prune_before": update.prune_before,
            "token": new.token if new is not None else None,
            "token_synced": new.synced if new is not None else None,
            "start": new.start if new is not None else None,
        }

    def _check(self, epoch: object) -> None:
        if epoch != self._epoch:
            raise CursorTaken(f"another stream was started with {self!r}; this one has ended")

    def _check_schema(self, schema: int) -> None:
        if schema != SCHEMA:
            raise CursorError(
                f"the cursor {self._name!r} has tables of version {schema}, but this version of rcext uses version "
                f"{SCHEMA}; nothing was changed"
            )

    def _failure(self, error: psycopg.Error) -> CursorError | None:
        """Return the error to raise instead, or None if the user is to repeat the transaction."""
        if self._given and is_conflict(error):
            return None
        # Further lines of the message contain values.
        reason = str(error).partition("\n")[0] or type(error).__name__
        return CursorError(f"the cursor {self._name!r} in PostgreSQL cannot be used: {reason}")


def is_conflict(error: psycopg.Error) -> bool:
    """Return whether the database asks to repeat the transaction: a serialization failure or a deadlock."""
    return (error.sqlstate or "").startswith("40")
