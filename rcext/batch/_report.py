"""Report of a batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from rcext.errors import ConfigurationError, RingCentralError
from ringcentral_api.jsonio import InvalidJSON, dump_json, load_json

from ._entry import BatchEntry
from ._serialize import check_header, dump_entry, header, load_entry

if TYPE_CHECKING:
    from ._endpoints import BatchEndpoint

S = TypeVar("S")
T = TypeVar("T")


class BatchReport(Sequence[BatchEntry[T]]):
    """The outcome of each id, in the order in which the ids were given."""

    __slots__ = ("_entries",)

    def __init__(self, entries: Iterable[BatchEntry[T]]) -> None:
        self._entries: tuple[BatchEntry[T], ...] = tuple(entries)

    @property
    def complete(self) -> bool:
        """Whether every id was answered, successfully or not."""
        return all(entry.status is not None for entry in self._entries)

    def successes(self) -> list[BatchEntry[T]]:
        """Return the entries that succeeded."""
        return [entry for entry in self._entries if entry.ok]

    def failures(self) -> list[BatchEntry[T]]:
        """Return the entries that failed."""
        return [entry for entry in self._entries if entry.error is not None]

    def pending(self) -> list[BatchEntry[T]]:
        """Return the entries that were not tried."""
        return [entry for entry in self._entries if entry.pending]

    def values(self) -> list[T]:
        """Return the decoded objects of the entries that succeeded."""
        return [entry.value for entry in self._entries if entry.ok and entry.value is not None]

    def by_id(self) -> dict[str, BatchEntry[T]]:
        """Return the entries by their ids."""
        return {entry.id: entry for entry in self._entries}

    def raise_for_failures(self) -> None:
        """Raise the errors of all failed entries together, if there are any.

        Raises:
            ExceptionGroup: one or more entries failed.
        """
        errors = list({id(entry.error): entry.error for entry in self._entries if entry.error is not None}.values())
        if errors:
            raise ExceptionGroup(f"{len(self.failures())} of {len(self)} items of the batch failed", errors)

    def to_json(self, endpoint: BatchEndpoint[T]) -> str:
        """Return the whole report as JSON, for another process. Errors keep the response.

        Args:
            endpoint: the endpoint that was given to `batch`.
        """
        entries = [dump_entry(entry, endpoint) for entry in self._entries]
        return dump_json({**header(endpoint), "entries": entries}, allow_nan=True).decode()

    @staticmethod
    def from_json(text: str | bytes, endpoint: BatchEndpoint[S]) -> BatchReport[S]:
        """Return the report that `to_json` wrote; pass it to `batch(..., resume=report)` to continue.

        Args:
            text: the JSON.
            endpoint: the endpoint that was given to `batch`.

        Raises:
            ConfigurationError: it is not a report, or it is a report of another endpoint.
        """
        try:
            value: object = load_json(text)
        except (InvalidJSON, TypeError):
            raise ConfigurationError("the text is not JSON, so it is not a batch report") from None
        check_header(value, endpoint, "the text")
        entries: Any = cast("dict[str, Any]", value).get("entries")
        if not isinstance(entries, list):
            raise ConfigurationError("the text is a batch report without entries")
        return BatchReport(
            load_entry(entry, endpoint, f"entries[{index}]")
            for index, entry in enumerate(cast("list[object]", entries))
        )

    @overload
    def __getitem__(self, index: int) -> BatchEntry[T]: ...

    @overload
    def __getitem__(self, index: slice) -> BatchReport[T]: ...

    def __getitem__(self, index: int | slice) -> BatchEntry[T] | BatchReport[T]:
        return BatchReport(self._entries[index]) if isinstance(index, slice) else self._entries[index]

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[BatchEntry[T]]:
        return iter(self._entries)

    def __repr__(self) -> str:
        counts = f"{len(self.successes())} ok, {len(self.failures())} failed, {len(self.pending())} pending"
        return f"BatchReport({len(self)} items: {counts})"


class BatchInterrupted(RingCentralError):
    """A batch stopped because of an error that would have affected the remaining requests too; it is the `__cause__`.

    Attributes:
        report: the outcome of each id so far; pass it to `batch(..., resume=report)` to continue.
    """

    def __init__(self, report: BatchReport[Any], cause: Exception) -> None:
        super().__init__(f"{report!r}, stopped by {type(cause).__name__}: {cause}")
        self.report = report
