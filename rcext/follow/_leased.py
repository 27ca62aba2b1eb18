"""What a lease reads of a cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from ._cursor import Checkpoint


@frozen
class Taken:
    """A cursor that was opened together with the lease of its feed.

    Attributes:
        schema: the version of its tables.
        epoch: the fence.
        owner: the extension id of the session that used it.
        checkpoint: the checkpoint of its only source.
        head: the first unacknowledged entry.
    """

    schema: int
    epoch: int
    owner: str | None
    checkpoint: Checkpoint | None
    head: tuple[int, str] | None
