"""Object store in SQLite: one JSON document per object, ordered by a sort key within its kind and owner."""

from __future__ import annotations

import json
import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Sequence
    from pathlib import Path

Document = dict[str, Any]

SCHEMA = """
CREATE TABLE IF NOT EXISTS objects (
    kind TEXT NOT NULL, owner TEXT NOT NULL, id TEXT NOT NULL,
    sort REAL NOT NULL, changed INTEGER NOT NULL, gone INTEGER NOT NULL DEFAULT 0, document TEXT NOT NULL,
    PRIMARY KEY (kind, owner, id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS by_sort ON objects (kind, owner, sort);
CREATE INDEX IF NOT EXISTS by_change ON objects (kind, owner, changed);
CREATE INDEX IF NOT EXISTS by_change_of_all ON objects (kind, changed);
CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""


@dataclass(frozen=True, slots=True)
class _Later:
    """Objects that are not stored yet."""

    kinds: frozenset[str]
    revision: int
    fill: Callable[[], None]


class Store:
    """The objects of one sandbox. Callers hold the sandbox's lock.

    Objects returned by `get` and `all` are shared: change a copy, and `put` the copy.

    Args:
        path: the database file, or `None` to keep everything in memory.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._database = sqlite3.connect(
            str(path) if path is not None else ":memory:", check_same_thread=False, isolation_level=None
        )
        # A file survives the process, not a power failure: an fsync per request would be too slow.
        self._database.execute("PRAGMA synchronous = OFF")
        if path is not None:
            self._database.execute("PRAGMA journal_mode = WAL")
        self._database.executescript(SCHEMA)
        # In memory the documents live in the cache alone; the database never needs them.
        self._written = path is not None
        self._cache: dict[tuple[str, str, str], Document] = {}
        self._later: dict[str, _Later] = {}
        (self.revision,) = self._database.execute("SELECT coalesce(max(changed), 0) FROM objects").fetchone()
        if self.revision:
            # Forgotten objects may have had the last revisions, and sync tokens may refer to them.
            self.revision += 1_000_000

    @contextmanager
    def batch(self) -> Generator[None]:
        """Make many changes at once, or none of them."""
        self._database.execute("BEGIN")
        try:
            yield
        except BaseException:
            self._database.execute("ROLLBACK")
            raise
        self._database.execute("COMMIT")

    def put(self, kind: str, owner: str, id: str, document: Document, *, sort: float | None = None) -> Document:
        """Store an object, replacing one with the same id."""
        self.revision += 1
        if sort is None:
            row = self._database.execute(
                "SELECT sort FROM objects WHERE kind = ? AND owner = ? AND id = ?", (kind, owner, id)
            ).fetchone()
            sort = cast("float", row[0]) if row else float(self.revision)
        self._database.execute(
            "INSERT OR REPLACE INTO objects (kind, owner, id, sort, changed, gone, document) VALUES (?,?,?,?,?,0,?)",
            (kind, owner, id, sort, self.revision, self._text(document)),
        )
        self._cache[kind, owner, id] = document
        return document

    def put_new(self, kind: str, owner: str, documents: Iterable[tuple[str, float, Document]]) -> None:
        """Store many new objects: their ids, sort keys and documents."""
        rows: list[tuple[str, str, str, float, int, str]] = []
        for id, sort, document in documents:
            self.revision += 1
            rows.append((kind, owner, id, sort, self.revision, self._text(document)))
            self._cache[kind, owner, id] = document
        self._database.executemany(
            "INSERT INTO objects (kind, owner, id, sort, changed, gone, document) VALUES (?,?,?,?,?,0,?)", rows
        )

    def put_later(self, owner: str, kinds: frozenset[str], changes: int, fill: Callable[[], None]) -> None:
        """Store objects of one owner when objects of their kinds are first asked for: most sandboxes never are.

        In a file, which another process may open, they are stored at once.

        Args:
            owner: the owner.
            kinds: the kinds of the objects.
            changes: how many revisions they take at most; they are those of now, whenever the objects are stored.
            fill: stores them.
        """
        if self._written:
            fill()
        else:
            self._later[owner] = _Later(kinds, self.revision, fill)
            self.revision += changes

    def _complete(self, kind: str, owners: Iterable[str] | None) -> None:
        """Store what `put_later` has put off, of these owners or of all (`None`)."""
        for owner in list(self._later if owners is None else owners):
            if owner in self._later and kind in self._later[owner].kinds:
                later = self._later.pop(owner)
                now, self.revision = self.revision, later.revision
                try:
                    later.fill()
                finally:
                    self.revision = now

    def _text(self, document: Document) -> str:
        return json.dumps(document, separators=(",", ":")) if self._written else ""

    def get(self, kind: str, owner: str, id: str) -> Document | None:
        """Return an object, or `None` if it does not exist or was deleted."""
        self._complete(kind, [owner])
        key = (kind, owner, id)
        found = self._cache.get(key)
        if found is None and self._written:
            row = self._database.execute(
                "SELECT document FROM objects WHERE kind = ? AND owner = ? AND id = ? AND gone = 0", key
            ).fetchone()
            if row is None:
                return None
            found = self._cache[key] = cast("Document", json.loads(row[0]))
        return found

    def delete(self, kind: str, owner: str, id: str) -> bool:
        """Mark an object as deleted; `changes` and `gone` still know its id."""
        self._complete(kind, [owner])
        self._cache.pop((kind, owner, id), None)
        self.revision += 1
        done = self._database.execute(
            "UPDATE objects SET gone = 1, changed = ? WHERE kind = ? AND owner = ? AND id = ? AND gone = 0",
            (self.revision, kind, owner, id),
        )
        return done.rowcount > 0

    def forget(self, kind: str, owner: str, id: str) -> None:
        """Remove an object without a trace."""
        self._complete(kind, [owner])
        self._cache.pop((kind, owner, id), None)
        self._database.execute("DELETE FROM objects WHERE kind = ? AND owner = ? AND id = ?", (kind, owner, id))

    def gone(self, kind: str, owner: str, id: str) -> bool:
        """Return whether an object existed and was deleted."""
        self._complete(kind, [owner])
        row = self._database.execute(
            "SELECT gone FROM objects WHERE kind = ? AND owner = ? AND id = ?", (kind, owner, id)
        ).fetchone()
        return row is not None and bool(row[0])

    def all(
        self,
        kind: str,
        owner: str | Sequence[str] | None,
        *,
        newest_first: bool = False,
        since: float | None = None,
        until: float | None = None,
    ) -> list[Document]:
        """Return the objects of a kind, of one owner, several or all (`None`), in the order of their sort keys."""
        self._complete(kind, [owner] if isinstance(owner, str) else owner)
        where, values = ["kind = ?", "gone = 0"], cast("list[object]", [kind])
        if owner is not None:
            owners = [owner] if isinstance(owner, str) else owner
            where.append(f"owner IN ({','.join('?' * len(owners))})")
            values.extend(owners)
        if since is not None:
            where.append("sort >= ?")
            values.append(since)
        if until is not None:
            where.append("sort < ?")
            values.append(until)
        order = "DESC" if newest_first else "ASC"
        # Only constant words, column names and placeholders get into the statement; values are bound.
        rows = self._database.execute(
            f"SELECT owner, id FROM objects WHERE {' AND '.join(where)} ORDER BY sort {order}, id {order}",  # noqa: S608
            values,
        ).fetchall()
        if not self._written:
            return [self._cache[kind, owner, id] for owner, id in rows]
        documents = (self.get(kind, owner, id) for owner, id in rows)
        return [document for document in documents if document is not None]

    def changes(self, kind: str, owner: str, after: int) -> list[tuple[str, Document | None]]:
        """Return the changes after a revision, oldest first: the id, and the object or `None` if it was deleted."""
        self._complete(kind, [owner])
        rows = self._database.execute(
            "SELECT id, gone FROM objects WHERE kind = ? AND owner = ? AND changed > ? ORDER BY changed",
            (kind, owner, after),
        ).fetchall()
        return [(id, None if gone else self.get(kind, owner, id)) for id, gone in rows]

    def changes_of_all(self, kind: str, after: int) -> list[tuple[str, str, Document | None]]:
        """Return the changes of all owners after a revision, oldest first: owner, id, and the object or `None`."""
        self._complete(kind, None)
        rows = self._database.execute(
            "SELECT owner, id, gone FROM objects WHERE kind = ? AND changed > ? ORDER BY changed", (kind, after)
        ).fetchall()
        return [(owner, id, None if gone else self.get(kind, owner, id)) for owner, id, gone in rows]

    def changed(self, kind: str, owner: str, id: str) -> int:
        """Return the revision of an object's last change; 0 if it never existed."""
        self._complete(kind, [owner])
        row = self._database.execute(
            "SELECT changed FROM objects WHERE kind = ? AND owner = ? AND id = ?", (kind, owner, id)
        ).fetchone()
        return row[0] if row is not None else 0

    def setting(self, name: str) -> str | None:
        """Return a setting."""
        row = self._database.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
        return None if row is None else cast("str", row[0])

    def set(self, name: str, value: str) -> None:
        """Store a setting."""
        self._database.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, value))

    def close(self) -> None:
        """Close the database."""
        self._database.close()
