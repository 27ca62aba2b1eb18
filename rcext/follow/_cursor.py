"""Cursor protocol: checkpoints of sources, versions of objects, and changes that are not acknowledged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


@frozen
class Checkpoint:
    """How far a source has been read.

    Attributes:
        token: the sync token of the next incremental synchronization.
        synced: the server's time of the last synchronization, in seconds since 1970.
        start: objects created since then have been tracked from their creation.
    """

    token: str
    synced: float
    start: float


@frozen
class ObjectVersion:
    """The last known version of an object.

    Attributes:
        digest: a digest of its content; empty if the object is deleted.
        revision: the number of changes so far.
        modified: when it was modified by the server's clock; `None` if unknown.
        created: when it was created by the server's clock; `None` if unknown.
    """

    digest: str
    revision: int
    modified: float | None
    created: float | None

    @property
    def exists(self) -> bool:
        """Whether the object is not deleted."""
        return bool(self.digest)


@frozen
class CursorUpdate:
    """What one response changes in a cursor. It is written entirely or not at all.

    Attributes:
        source: the name of the source.
        seen: the time of the response by the server's clock.
        versions: the versions of the objects that have changed, by object id.
        entries: the changes in order, as text.
        checkpoint: the source's new checkpoint; `None` leaves it unchanged.
        prune_before: forget objects whose last response is older; `None` forgets none.
        owner: the extension id of the session.
    """

    source: str
    seen: float
    versions: Mapping[str, ObjectVersion]
    entries: Sequence[str]
    checkpoint: Checkpoint | None = None
    prune_before: float | None = None
    owner: str | None = None


class Cursor(Protocol):
    """The durable state of a stream. Methods are called one at a time.

    The last caller of `open` owns the cursor. For any other, `head`, `write` and `ack` raise `CursorTaken` and change
    nothing.
    """

    @property
    def nonblocking(self) -> bool:
        """Whether methods return immediately and may run on an event loop."""
        ...

    def open(self) -> None:
        """Take the cursor over; create it if it does not exist.

        Raises:
            CursorError: the cursor cannot be used. Nothing was changed.
        """
        ...

    def owner(self) -> str | None:
        """Return the extension id of the session that used the cursor, or None before the first use."""
        ...

    def checkpoint(self, source: str) -> Checkpoint | None:
        """Return the checkpoint of a source, or None if it was never read."""
        ...

    def versions(self, source: str, ids: Iterable[str]) -> dict[str, ObjectVersion]:
        """Return the known versions of these objects."""
        ...

    def existing(self, source: str, since: float | None) -> list[str]:
        """Return the ids of the objects that are not deleted and were created since a time (None: any time)."""
        ...

    def oldest(self, source: str) -> float | None:
        """Return when the oldest object that is not deleted was created."""
        ...

    def write(self, update: CursorUpdate) -> None:
        """Write an update entirely or not at all. Number its entries in increasing order."""
        ...

    def head(self, after: int) -> tuple[int, str] | None:
        """Return the first unacknowledged entry with a number above `after`."""
        ...

    def ack(self, seq: int) -> None:
        """Delete an entry; ignore one that is already deleted."""
        ...

    def pending(self) -> int:
        """Return the number of unacknowledged entries."""
        ...

    def close(self) -> None:
        """Close the files and connections that the cursor has opened."""
        ...
