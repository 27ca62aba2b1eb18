# Generated from _leased_async.py by `make regen`: change that file.
"""Cursor of a leased feed, for asyncio."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Final

from ._postgres_sync import PostgresCursor
from .errors import CursorError

if TYPE_CHECKING:
    from collections.abc import Iterable

    import psycopg

    from ._cursor import Checkpoint, CursorUpdate, ObjectVersion
    from ._leased import Taken

_REMEMBERED: Final = 1000


class LeasedCursor(PostgresCursor):
    """The cursor of a feed that one statement has leased and opened: what that has read is not read again.

    What it remembers may be out of date if the worker before was in the middle of a transaction. Then the fence of
    `write` fails, the entry of `ack` is missing, or an old sync token brings what is known already.

    Args:
        connection: the connection of the worker, with autocommit.
        name: the name of the cursor.
        taken: what the lease has read; `None` if another transaction had locked the cursor, or there is none yet.
    """

    def __init__(self, connection: psycopg.Connection[Any], name: str, taken: Taken | None) -> None:
        super().__init__(connection, name=name)
        self._taken = taken
        self._checkpoint: Checkpoint | None = taken.checkpoint if taken is not None else None
        self._entries: deque[tuple[int, str]] | None = deque() if taken is not None and taken.head is None else None
        self._held: dict[str, object] | None = None

    def open(self) -> None:
        """Use what the lease has opened, or take the cursor over."""
        if self._taken is None:
            super().open()
            return
        self._check_schema(self._taken.schema)
        self._epoch = self._taken.epoch

    def owner(self) -> str | None:
        """Return the extension id of the session that used the cursor."""
        return self._taken.owner if self._taken is not None else super().owner()

    def checkpoint(self, source: str) -> Checkpoint | None:
        """Return the checkpoint of the source."""
        return self._checkpoint if self._taken is not None else super().checkpoint(source)

    def versions(self, source: str, ids: Iterable[str]) -> dict[str, ObjectVersion]:
        """Return the known versions of these objects."""
        wanted = list(ids)
        return super().versions(source, wanted) if wanted else {}

    def write(self, update: CursorUpdate) -> None:
        """Write an update. A last one without changes is held back for `held`."""
        self.flush()
        if update.checkpoint is not None:
            self._checkpoint = update.checkpoint
        if update.checkpoint is not None and not update.entries:
            self._held = self._update(update)
            return
        number = self._write(self._update(update))
        if self._entries is not None:
            self._entries.extend(enumerate(update.entries, number - len(update.entries) + 1))
            if len(self._entries) > _REMEMBERED:
                self._entries = None

    def flush(self) -> None:
        """Write an update that was held back."""
        held, self._held = self._held, None
        if held is not None:
            self._write(held)

    def held(self) -> dict[str, object] | None:
        """Return the arguments of `WRITE_PARTS` for the update that was held back, for one statement with the release.

        The caller checks that the statement returns a row.
        """
        held, self._held = self._held, None
        return held

    def head(self, after: int) -> tuple[int, str] | None:
        """Return the first unacknowledged entry with a number above `after`."""
        head = self._taken.head if self._taken is not None else None
        if head is not None and head[0] > after:
            return head
        if self._entries is None:
            return super().head(after)
        while self._entries and self._entries[0][0] <= after:
            self._entries.popleft()
        return self._entries[0] if self._entries else None

    def ack(self, seq: int) -> None:
        """Delete an entry.

        Raises:
            CursorError: the entry is not there: the worker before has handled it.
        """
        if not self._delete(seq):
            raise CursorError(f"entry {seq} of the cursor {self._name!r} has been acknowledged by another worker")
