"""Report of resolved relations: counts, and unresolved objects with their reasons."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal, TypeAlias

from ringcentral_api.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rcext._records import Record

Reason: TypeAlias = Literal["not_found", "refused", "no_key", "not_requested"]
"""Why an object is unresolved: no candidate matches (`not_found`), the server refused (`refused`, see `error`), the
record lacks a key, such as a withheld number (`no_key`), or the API has neither a list nor a batch, and single requests
were not enabled (`not_requested`).
"""


class Unresolved:
    """An object that could not be attached.

    Attributes:
        relation: the name of the relation.
        wanted: the id or number; `None` if the record has none.
        reason: the reason; see `Reason`.
        records: the records without the object.
        error: the error of the server, if it refused.
    """

    __slots__ = ("error", "reason", "records", "relation", "wanted")

    def __init__(self, relation: str, wanted: str | None, reason: Reason, error: Exception | None) -> None:
        self.relation = relation
        self.wanted = wanted
        self.reason: Reason = reason
        self.records: list[Record] = []
        self.error = error

    def __repr__(self) -> str:
        why = f"{self.reason}: {self.error}" if self.error is not None else self.reason
        return f"Unresolved({self.relation} {self.wanted or '-'}, {why}, {len(self.records)} records)"


class ResolveReport:
    """The result of resolving relations.

    Attributes:
        counts: the number of objects that each relation has attached, by its name.
        unresolved: the unresolved objects, each once, with the records that lack it.
    """

    __slots__ = ("counts", "unresolved")

    def __init__(self, counts: Mapping[str, int], unresolved: tuple[Unresolved, ...]) -> None:
        self.counts = counts
        self.unresolved = unresolved

    @property
    def resolved(self) -> int:
        """The number of objects that all relations have attached."""
        return sum(self.counts.values())

    @property
    def complete(self) -> bool:
        """Whether every lookup was resolved."""
        return not self.unresolved

    def __repr__(self) -> str:
        reasons = Counter(item.reason for item in self.unresolved)
        missing = ", ".join(f"{count} {reason}" for reason, count in reasons.items())
        return f"ResolveReport({self.resolved} resolved{f', unresolved: {missing}' if missing else ''})"


class ReportBuilder:
    """Builder of a report."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._missing: dict[tuple[str, str | None, Reason], Unresolved] = {}

    def begin(self, relation: str) -> None:
        """Count a relation, even if it attaches nothing."""
        self._counts.setdefault(relation, 0)

    def attached(self, relation: str, count: int) -> None:
        """Add to the count of a relation."""
        self._counts[relation] += count

    def missing(
        self,
        relation: str,
        record: Record,
        wanted: str | None,
        reason: Reason = "not_found",
        error: Exception | None = None,
    ) -> None:
        """Record an unresolved object. An error takes precedence over the reason."""
        if error is not None:
            reason = "not_found" if isinstance(error, NotFound) else "refused"
        key = (relation, wanted, reason)
        item = self._missing.get(key)
        if item is None:
            item = self._missing[key] = Unresolved(relation, wanted, reason, error)
        if not item.records or item.records[-1] is not record:
            item.records.append(record)

    def report(self) -> ResolveReport:
        """Return the report."""
        return ResolveReport(dict(self._counts), tuple(self._missing.values()))
