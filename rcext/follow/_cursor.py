"""What a cursor keeps: how far sources have been read, what is known of each object, what is not acknowledged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


@frozen
class Mark:
    """How far a source has been read.

    Attributes:
        token: the sync token to go on from.
        synced: the server's time of the last synchronization, in seconds since 1970.
        start: objects that were created since then are known from their beginning.
    """

    token: str
    synced: float
    start: float


@frozen
class Known:
    """What is known of an object.

    Attributes:
        digest: of its content; empty where it is deleted.
        revision: how many changes of it there were.
        modified: when it was modified by the server's clock, where the server says so.
        created: when it was created, likewise.
    """

    digest: str
    revision: int
    modified: float | None
    created: float | None

    @property
    def alive(self) -> bool:
        """Whether it is not deleted."""
        return bool(self.digest)


@frozen
class Write:
    """What is kept of one answer of the platform, all of it or nothing.

    Attributes:
        source: which source answered.
        seen: when, by the server's clock.
        known: the objects that have changed.
        entries: the changes, in order, as text.
        mark: how far the source has been read now; `None` leaves that as it is.
        forget: objects that were last spoken of before that moment are forgotten; `None` forgets none.
        owner: whose session it was.
    """

    source: str
    seen: float
    known: Mapping[str, Known]
    entries: Sequence[str]
    mark: Mark | None = None
    forget: float | None = None
    owner: str | None = None


class Cursor(Protocol):
    """Where a stream keeps how far it has come. Methods are called one at a time.

    Whoever called `open` last has the cursor: `head`, `write` and `ack` of another raise `CursorTaken`, and change
    nothing.
    """

    @property
    def nonblocking(self) -> bool:
        """Whether methods return at once and may run on an event loop."""
        ...

    def open(self) -> None:
        """Take the cursor over, making it where there is none.

        Raises:
            CursorError: it cannot be used; nothing was changed.
        """
        ...

    def owner(self) -> str | None:
        """The id of the extension whose session was used, where there was one."""
        ...

    def mark(self, source: str) -> Mark | None:
        """How far a source has been read; `None` for one that never was."""
        ...

    def known(self, source: str, ids: Iterable[str]) -> dict[str, Known]:
        """What is known of these objects."""
        ...

    def alive(self, source: str, since: float | None) -> list[str]:
        """The objects that are not deleted and were created since a moment, or at all."""
        ...

    def oldest(self, source: str) -> float | None:
        """When the oldest object that is not deleted was created."""
        ...

    def write(self, write: Write) -> None:
        """Keep all of it, or nothing. Entries get numbers that grow."""
        ...

    def head(self, after: int) -> tuple[int, str] | None:
        """The first entry with a number above `after` that is not acknowledged."""
        ...

    def ack(self, seq: int) -> None:
        """Forget an entry; one that is gone already does no harm."""
        ...

    def waiting(self) -> int:
        """How many entries are not acknowledged."""
        ...

    def close(self) -> None:
        """Let go of files and connections that are the cursor's own."""
        ...
