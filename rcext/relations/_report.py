"""What became of resolving relations: how much was attached, and what could not be, with the reason."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal, TypeAlias

from ringcentral_api.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._records import Record

Reason: TypeAlias = Literal["not_found", "refused", "no_key", "not_asked"]
"""Why something could not be resolved: nobody has it (`not_found`), the platform refused to say (`refused`, see
`error`), there is nothing to look for it by, such as a withheld number (`no_key`), or the platform gives it in no list
and no batch, and requests one by one were not asked for (`not_asked`).
"""


class Unresolved:
    """One thing that was looked for and not attached.

    Attributes:
        relation: the relation, by the name of its function.
        wanted: the id or number that was looked for; `None` where there was none to look for.
        reason: why; see `Reason`.
        records: the records that it is missing from.
        error: what the platform answered, where it refused.
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
    """What became of resolving relations.

    Attributes:
        counts: how many things each relation has attached, by the name of its function.
        unresolved: what could not be resolved, each thing once, with the records that miss it.
    """

    __slots__ = ("counts", "unresolved")

    def __init__(self, counts: Mapping[str, int], unresolved: tuple[Unresolved, ...]) -> None:
        self.counts = counts
        self.unresolved = unresolved

    @property
    def resolved(self) -> int:
        """How many things were attached, of all relations."""
        return sum(self.counts.values())

    @property
    def complete(self) -> bool:
        """Whether everything that was looked for has been attached."""
        return not self.unresolved

    def __repr__(self) -> str:
        reasons = Counter(item.reason for item in self.unresolved)
        missing = ", ".join(f"{count} {reason}" for reason, count in reasons.items())
        return f"ResolveReport({self.resolved} resolved{f', unresolved: {missing}' if missing else ''})"


class Tally:
    """Collects a report."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._missing: dict[tuple[str, str | None, Reason], Unresolved] = {}

    def begin(self, relation: str) -> None:
        """Count a relation, even if it attaches nothing."""
        self._counts.setdefault(relation, 0)

    def attached(self, relation: str, count: int) -> None:
        """So many things were attached."""
        self._counts[relation] += count

    def missing(
        self,
        relation: str,
        record: Record,
        wanted: str | None,
        reason: Reason = "not_found",
        error: Exception | None = None,
    ) -> None:
        """A record misses something; an error of the platform goes before the reason."""
        if error is not None:
            reason = "not_found" if isinstance(error, NotFound) else "refused"
        key = (relation, wanted, reason)
        item = self._missing.get(key)
        if item is None:
            item = self._missing[key] = Unresolved(relation, wanted, reason, error)
        if not item.records or item.records[-1] is not record:
            item.records.append(record)

    def report(self) -> ResolveReport:
        """All of it."""
        return ResolveReport(dict(self._counts), tuple(self._missing.values()))
