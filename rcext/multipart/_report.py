"""What a batch asks for, and what became of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast, overload

from rcext.errors import ConfigurationError, RingCentralError

if TYPE_CHECKING:
    from ringcentral_api.client import Request

S = TypeVar("S")
T = TypeVar("T")

DEFAULT_LIMIT: Final = 30
"""How many ids a request takes where the endpoint's own limit is not known; no endpoint is known to take fewer."""


class Batchable(Generic[T]):
    """An endpoint that takes several ids in one path.

    Args:
        request: makes the request for some ids; the `request` function of an endpoint module does.
        decode: makes the value from each JSON object, such as `CallLogRecord.from_dict`.
        limit: how many ids one request takes.
        name: what they are, for messages, and for reports that are saved.
        encode: makes JSON of a value, for reports that are saved; by default its `to_dict`.
    """

    def __init__(
        self,
        request: Callable[[Sequence[str]], Request],
        decode: Callable[[dict[str, Any]], T],
        *,
        limit: int = DEFAULT_LIMIT,
        name: str = "items",
        encode: Callable[[T], dict[str, Any]] | None = None,
    ) -> None:
        self.request = request
        self.decode = decode
        self.encode: Callable[[T], dict[str, Any]] = encode or _to_dict
        self.limit = limit
        self.name = name

    def __repr__(self) -> str:
        return f"Batchable({self.name}, limit={self.limit})"


def _to_dict(value: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", value if isinstance(value, dict) else value.to_dict())


class BatchEntry(Generic[T]):
    """What became of one id.

    Attributes:
        id: the id.
        status: its HTTP status; `None` if it has not been answered.
        value: the decoded object of a success; `None` for a failure, or a success without a body.
        error: why it failed, or why it could not be asked for; `None` for a success and for what was not tried.
        uncertain: whether it may have been done all the same, by a request that must not be sent twice (a POST): its
            answer was lost, or was an error of the server. A resume does not ask for it again.
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

    @property
    def pending(self) -> bool:
        """Whether it was not tried: something stopped the batch before."""
        return self.status is None and self.error is None

    def __repr__(self) -> str:
        state = "ok" if self.ok else "pending" if self.pending else f"failed: {self.error}"
        if self.uncertain:
            state = f"uncertain: {self.error}"
        return f"BatchEntry({self.id!r}, {state})"


class BatchReport(Sequence[BatchEntry[T]]):
    """What became of each id, in the order they were given."""

    __slots__ = ("_entries",)

    def __init__(self, entries: Iterable[BatchEntry[T]]) -> None:
        self._entries: tuple[BatchEntry[T], ...] = tuple(entries)

    @property
    def complete(self) -> bool:
        """Whether every id has been answered, with success or not."""
        return all(entry.status is not None for entry in self._entries)

    def successes(self) -> list[BatchEntry[T]]:
        """The entries that succeeded."""
        return [entry for entry in self._entries if entry.ok]

    def failures(self) -> list[BatchEntry[T]]:
        """The entries that failed."""
        return [entry for entry in self._entries if entry.error is not None]

    def pending(self) -> list[BatchEntry[T]]:
        """The entries that were not tried."""
        return [entry for entry in self._entries if entry.pending]

    def values(self) -> list[T]:
        """The decoded objects of what succeeded."""
        return [entry.value for entry in self._entries if entry.ok and entry.value is not None]

    def by_id(self) -> dict[str, BatchEntry[T]]:
        """The entries by their ids."""
        return {entry.id: entry for entry in self._entries}

    def raise_for_failures(self) -> None:
        """Raise all errors together, if there are any.

        Raises:
            ExceptionGroup: of the errors of the entries that failed.
        """
        errors = list({id(entry.error): entry.error for entry in self._entries if entry.error is not None}.values())
        if errors:
            raise ExceptionGroup(f"{len(self.failures())} of {len(self)} items of the batch failed", errors)

    def to_json(self, of: Batchable[T]) -> str:
        """The whole report as JSON, for another process; errors are kept with what the platform answered.

        Args:
            of: what the ids are, as it was given to `batch`.
        """
        from ._saved import dumped, head

        return json.dumps({**head(of), "entries": [dumped(entry, of) for entry in self._entries]}, ensure_ascii=False)

    @staticmethod
    def from_json(text: str | bytes, of: Batchable[S]) -> BatchReport[S]:
        """A report out of what `to_json` wrote; give it to `batch(..., resume=report)` to go on.

        Args:
            text: the JSON.
            of: what the ids are, as it was given to `batch`.

        Raises:
            ConfigurationError: it is no report, or one about other things.
        """
        from ._saved import check_head, loaded

        try:
            value: object = json.loads(text)
        except ValueError:
            raise ConfigurationError("the text is no JSON, so it is no batch report") from None
        check_head(value, of, "the text")
        entries: Any = cast("dict[str, Any]", value).get("entries")
        if not isinstance(entries, list):
            raise ConfigurationError("the text is a batch report without entries")
        return BatchReport(
            loaded(entry, of, f"entries[{index}]") for index, entry in enumerate(cast("list[object]", entries))
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
    """A batch was stopped by something that would have stopped the rest too; `__cause__` says by what.

    Attributes:
        report: what became of each id so far; give it to `batch(..., resume=report)` to go on.
    """

    def __init__(self, report: BatchReport[Any], cause: Exception) -> None:
        super().__init__(f"{report!r}, stopped by {type(cause).__name__}: {cause}")
        self.report = report
