"""PostgreSQL as the target of an export."""

from __future__ import annotations

import importlib.util
import json
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, LiteralString, cast

from rcext.errors import ConfigurationError

if importlib.util.find_spec("psycopg") is None:
    raise ConfigurationError("PostgresExport needs the package psycopg: pip install 'rcext[postgres]'")

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict
from psycopg.rows import tuple_row

from ._columns import COLUMNS, values
from ._plan import Part, Reading
from ._target import ExportError, ExportTarget

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence

    from rcext.files import Downloaded

    from ._columns import Type
    from ._plan import Kind, Verdict

_LOCK: Final = 523491273
"""The first number of the advisory locks of the parts."""
_BATCH: Final = 5000
_TYPES: Final[dict[Type, LiteralString]] = {
    "text": "text",
    "integer": "bigint",
    "time": "timestamptz",
    "json": "json",  # not jsonb, which refuses NUL and lone surrogates
    "legs": "json",
}
_PART: Final = """
SELECT pg_advisory_xact_lock(5234912730617);
CREATE TABLE IF NOT EXISTS rcext_export_part (
    id integer GENERATED ALWAYS AS IDENTITY UNIQUE, account text, kind text, scope text, label text,
    starts float8 NOT NULL, ends float8 NOT NULL, attempt integer NOT NULL DEFAULT 1, page integer NOT NULL DEFAULT 1,
    listed bigint NOT NULL DEFAULT 0, total bigint, stable boolean NOT NULL DEFAULT true,
    done boolean NOT NULL DEFAULT false, verdict text, trouble text, PRIMARY KEY (account, kind, scope, label)
);
CREATE INDEX IF NOT EXISTS rcext_export_open ON rcext_export_part (account, id) WHERE done IS FALSE;
CREATE TABLE IF NOT EXISTS rcext_export_audio (
    account text, scope text, id text, content_type text, content bytea NOT NULL, PRIMARY KEY (account, scope, id)
);
"""
_EXISTS: Final = "SELECT to_regclass('rcext_export_recordings') IS NOT NULL"
_PLAN: Final = """
INSERT INTO rcext_export_part (account, kind, scope, label, starts, ends)
SELECT * FROM unnest(%s::text[], %s::text[], %s::text[], %s::text[], %s::float8[], %s::float8[])
ON CONFLICT (account, kind, scope, label) DO UPDATE SET
    starts = LEAST(rcext_export_part.starts, excluded.starts), ends = GREATEST(rcext_export_part.ends, excluded.ends),
    attempt = rcext_export_part.attempt + 1, page = 1, listed = 0, total = NULL, stable = true, done = false
WHERE excluded.starts < rcext_export_part.starts OR excluded.ends > rcext_export_part.ends
"""
_WANTED: Final = (
    "account = %(account)s AND kind = ANY(%(kinds)s) AND scope = ANY(%(scopes)s) AND done IS FALSE"
    " AND starts < %(end)s AND ends > %(start)s"
)
_OPEN: Final = f"""
SELECT id FROM rcext_export_part WHERE {_WANTED} AND NOT id = ANY(%(refused)s) ORDER BY id LIMIT 100
"""  # noqa: S608
_REMAINING: Final = f"SELECT count(*) FROM rcext_export_part WHERE {_WANTED} AND NOT id = ANY(%(refused)s)"  # noqa: S608
_TAKEN: Final = """
SELECT kind, account, scope, label, starts, ends, attempt, page, listed, total, stable FROM rcext_export_part
WHERE id = %s AND done IS FALSE
"""
_ADVANCE: Final = """
UPDATE rcext_export_part SET attempt = %(attempt)s, page = %(page)s, listed = %(listed)s, total = %(total)s,
    stable = %(stable)s, trouble = NULL
WHERE id = %(id)s AND attempt = %(before)s AND done IS FALSE
"""
_FINISH: Final = """
UPDATE rcext_export_part SET done = true, verdict = %(verdict)s, trouble = NULL
WHERE id = %(id)s AND attempt = %(attempt)s AND done IS FALSE
"""
_REFUSE: Final = "UPDATE rcext_export_part SET trouble = %s, page = 1, attempt = attempt + 1 WHERE id = %s"


def _table(kind: Kind) -> sql.Identifier:
    return sql.Identifier(f"rcext_export_{kind}s")


def _stage(kind: Kind) -> sql.Identifier:
    return sql.Identifier(f"rcext_stage_{kind}s")


def _names(kind: Kind) -> sql.Composed:
    names = ["account", "scope", "part", "attempt", *(column.name for column in COLUMNS[kind])]
    return sql.SQL(", ").join(map(sql.Identifier, names))


def _tables() -> sql.Composed:
    statements: list[sql.Composable] = [sql.SQL(_PART)]
    for kind, columns in COLUMNS.items():
        fields = sql.SQL(", ").join(
            sql.SQL("{} {}").format(sql.Identifier(column.name), sql.SQL(_TYPES[column.type])) for column in columns
        )
        statements.append(
            sql.SQL(
                "CREATE TABLE IF NOT EXISTS {table} (account text, scope text, part integer NOT NULL,"
                " attempt integer NOT NULL, {fields}, PRIMARY KEY (account, scope, id));"
                "CREATE INDEX IF NOT EXISTS {index} ON {table} (part, attempt);"
            ).format(table=_table(kind), fields=fields, index=sql.Identifier(f"rcext_export_{kind}s_part"))
        )
    return sql.Composed(statements)


class PostgresExport(ExportTarget):
    """Tables `rcext_export_calls`, `rcext_export_messages`, `rcext_export_recordings` and `rcext_export_audio`.

    The records of a page and the progress are committed together. Any number of exports, on any machines, share a
    database: a part is locked for the connection that reads it, and free as soon as the connection ends.

    Args:
        database: a connection string; the tables are in the first schema of the `search_path`.

    Raises:
        ConfigurationError: psycopg is not installed (`pip install 'rcext[postgres]'`), or the connection string is
            malformed.
    """

    def __init__(self, database: str) -> None:
        try:
            self._settings: dict[str, Any] = {"connect_timeout": 10, "tcp_user_timeout": 30_000}
            self._settings |= conninfo_to_dict(database)
        except psycopg.Error:  # its message quotes the string, which may contain a password
            raise ConfigurationError(
                "PostgresExport: database is not a connection string such as 'postgresql://user@host/database'"
            ) from None
        self._connection: psycopg.Connection[Any] | None = None
        self._folder: str | None = None
        self._wanted: dict[str, Any] = {}
        self._refused: list[int] = []
        self._part: Part | None = None
        self._id = self._attempt = 0

    def open(self) -> None:
        """Connect, and create the tables."""
        with _errors():
            self._connection = psycopg.connect(**self._settings, autocommit=True, row_factory=tuple_row)
            # The locks of a machine that disappears are free after a minute.
            self._connection.execute("SET tcp_keepalives_idle = 30")
            self._connection.execute("SET tcp_keepalives_interval = 10")
            self._connection.execute("SET tcp_keepalives_count = 3")
            if not self._row(_EXISTS)[0]:
                with self._connection.transaction():
                    self._connection.execute(_tables())

    def plan(self, parts: Iterable[Part]) -> int:
        """Add the parts that are not in the table."""
        every = list(parts)
        self._wanted = {
            "account": every[0].account if every else "",
            "kinds": sorted({part.kind for part in every}),
            "scopes": sorted({part.scope for part in every}),
            "start": min((part.start for part in every), default=0.0),
            "end": max((part.end for part in every), default=0.0),
        }
        with _errors():
            for place in range(0, len(every), _BATCH):
                rows = every[place : place + _BATCH]
                fields = ("account", "kind", "scope", "label", "start", "end")
                self._database().execute(_PLAN, [[getattr(part, name) for part in rows] for name in fields])
            self._count_remaining()
        return len(every)

    def take(self) -> tuple[Part, Reading] | None:
        """Lock a part that no other connection has locked."""
        with _errors():
            self._count_remaining()
            rows = self._database().execute(_OPEN, {**self._wanted, "refused": self._refused}).fetchall()
            for (identifier,) in rows:
                if not self._row("SELECT pg_try_advisory_lock(%s, %s)", _LOCK, identifier)[0]:
                    continue
                found = self._database().execute(_TAKEN, (identifier,)).fetchone()
                if found is None:  # another export has finished it
                    self._unlock(identifier)
                    continue
                part = Part(*found[:6])
                attempt, page, listed, total, stable = found[6:]
                self._part, self._id, self._attempt = part, identifier, attempt
                return part, Reading(attempt, page, listed, total, stable)
        return None

    def write(self, rows: Sequence[dict[str, Any]], reading: Reading) -> bool:
        """Copy the records, and store the progress, in one transaction."""
        part, database = self._held(), self._database()
        with _errors(), database.transaction():
            if not self._advance(reading):
                return False
            if rows:
                self._copy(part, rows)
        return True

    def count(self) -> int:
        """Count the rows of this read."""
        statement = sql.SQL("SELECT count(*) FROM {} WHERE part = %s AND attempt = %s").format(
            _table(self._held().kind)
        )
        with _errors():
            return int(self._row(statement, self._id, self._attempt)[0])

    def restart(self, reading: Reading) -> bool:
        """Store that the part is read again."""
        with _errors():
            if not self._advance(reading):
                return False
            self._attempt = reading.attempt
        return True

    def finish(self, verdict: Verdict) -> bool:
        """Delete the rows of earlier reads that were not listed again, and mark the part."""
        values = {"id": self._id, "attempt": self._attempt, "verdict": verdict}
        delete = sql.SQL("DELETE FROM {} WHERE part = %(id)s AND attempt < %(attempt)s").format(
            _table(self._held().kind)
        )
        with _errors():
            with self._database().transaction():
                finished = self._database().execute(_FINISH, values).rowcount == 1
                if finished:
                    self._database().execute(delete, values)
            self._release()
        return finished

    def leave(self) -> None:
        """Unlock the part."""
        with _errors():
            self._release()

    def refuse(self, reason: str) -> None:
        """Store the reason."""
        with _errors():
            self._database().execute(_REFUSE, (reason, self._id))
            self._refused.append(self._id)
            self._release()

    def stored_audio(self, call: str) -> dict[str, Any] | None:
        """Return the fields of a recording that is in the database."""
        part = self._held()
        with _errors():
            found = (
                self._database()
                .execute(
                    "SELECT content_type, octet_length(content) FROM rcext_export_audio"
                    " WHERE account = %s AND scope = %s AND id = %s",
                    (part.account, part.scope, call),
                )
                .fetchone()
            )
        return None if found is None else {"$content_type": found[0], "$size": found[1]}

    def place(self, call: str) -> Path:
        """Return a path in a temporary folder."""
        if self._folder is None:
            self._folder = tempfile.mkdtemp(prefix="rcext-export-")
        return Path(self._folder) / "recording"

    def store_audio(self, call: str, downloaded: Downloaded) -> dict[str, Any]:
        """Insert the content."""
        part, content = self._held(), downloaded.path.read_bytes()
        media = (downloaded.content_type or "").partition(";")[0] or None
        with _errors():
            self._database().execute(
                "INSERT INTO rcext_export_audio VALUES (%s, %s, %s, %s, %b) ON CONFLICT DO NOTHING",
                (part.account, part.scope, call, media, content),
            )
        downloaded.path.unlink()
        return {"$content_type": media, "$size": len(content)}

    def close(self) -> None:
        """Close the connection, which releases the part."""
        connection, self._connection, self._part = self._connection, None, None
        folder, self._folder = self._folder, None
        self._refused.clear()
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)
        if connection is not None:
            connection.close()

    def _advance(self, reading: Reading) -> bool:
        fields = ("attempt", "page", "listed", "total", "stable")
        values = {name: getattr(reading, name) for name in fields}
        values |= {"id": self._id, "before": self._attempt}
        return self._database().execute(_ADVANCE, values).rowcount == 1

    def _copy(self, part: Part, rows: Sequence[dict[str, Any]]) -> None:
        kind, database = part.kind, self._database()
        table, stage, names = _table(kind), _stage(kind), _names(kind)
        database.execute(
            sql.SQL("CREATE TEMP TABLE IF NOT EXISTS {} (LIKE {}) ON COMMIT DELETE ROWS").format(stage, table)
        )
        with (
            database.cursor() as cursor,
            cursor.copy(sql.SQL("COPY {} ({}) FROM STDIN").format(stage, names)) as copy,
        ):
            for row in rows:
                found = [_legs(value) for value in values(row, COLUMNS[kind])]
                copy.write_row((part.account, part.scope, self._id, self._attempt, *found))
        changes = sql.SQL(", ").join(
            sql.SQL("{0} = excluded.{0}").format(sql.Identifier(name))
            for name in ("part", "attempt", *(column.name for column in COLUMNS[kind]))
        )
        database.execute(
            sql.SQL("INSERT INTO {} ({}) SELECT {} FROM {} ON CONFLICT (account, scope, id) DO UPDATE SET {}").format(
                table, names, names, stage, changes
            )
        )

    def _count_remaining(self) -> None:
        self.remaining = int(self._row(_REMAINING, **self._wanted, refused=self._refused)[0])

    def _release(self) -> None:
        self._part = None
        self.remaining -= 1
        self._unlock(self._id)

    def _unlock(self, identifier: int) -> None:
        self._row("SELECT pg_advisory_unlock(%s, %s)", _LOCK, identifier)

    def _row(self, statement: LiteralString | sql.Composed, *given: object, **named: object) -> tuple[Any, ...]:
        row = self._database().execute(statement, named or given).fetchone()
        assert row is not None
        return cast("tuple[Any, ...]", row)

    def _database(self) -> psycopg.Connection[Any]:
        if self._connection is None:
            raise ExportError("the connection to PostgreSQL is closed")
        return self._connection

    def _held(self) -> Part:
        assert self._part is not None
        return self._part


def _legs(value: object) -> object:
    return json.dumps(value, default=lambda moment: moment.isoformat()) if isinstance(value, list) else value


@contextmanager
def _errors() -> Generator[None]:
    try:
        yield
    except psycopg.Error as error:
        # Further lines of the message contain values.
        reason = str(error).partition("\n")[0] or type(error).__name__
        raise ExportError(f"PostgreSQL: {reason}") from error
