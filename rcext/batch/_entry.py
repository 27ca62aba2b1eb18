"""Outcome of one id of a batch."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")


class BatchEntry(Generic[T]):
    """The outcome of one id.

    Attributes:
        id: the id.
        status: the HTTP status of its item; `None` if it was not answered.
        value: the decoded object of a success; `None` for a failure, or for a success without a body.
        error: why it failed, or why it could not be requested; `None` for a success and for an id that was not tried.
        uncertain: whether the request may have taken effect although it failed: it must not be sent twice (a POST), and
            its response was lost or was a server error. A resumed batch does not request it again.
    """

    __slots__ = ("error", "id", "status", "uncertain", "value")

    def __init__(
        self,
        id: str,
        status: int | None = None,
        value: T | None = None,
        error: Exception | None = None,
        *,
        uncertain: bool = False,
    ) -> None:
        self.id = id
        self.status = status
        self.value = value
        self.error = error
        self.uncertain = uncertain

    @property
    def ok(self) -> bool:
        """Whether it succeeded."""
        return self.status is not None and self.error is None

    def unwrap(self) -> T:
        """Return the decoded object of a success, or raise the error.

        Raises:
            Exception: the id failed; this is the `error`.
            LookupError: it was not tried, or it succeeded without a body.
        """
        if self.error is not None:
            raise self.error
        if self.value is None:
            state = "was not tried" if self.pending else f"succeeded without a body ({self.status})"
            raise LookupError(f"id {self.id!r:.60} {state}; check `value` first")
        return self.value

    @property
    def pending(self) -> bool:
        """Whether it was not tried because the batch stopped before."""
        return self.status is None and self.error is None

    def __repr__(self) -> str:
        if self.uncertain:
            state = f"uncertain: {self.error}"
        else:
            state = "ok" if self.ok else "pending" if self.pending else f"failed: {self.error}"
        return f"BatchEntry({self.id!r}, {state})"
