"""Relations: join of records and candidates by keys.

A relation defines the keys that each record looks up, and the keys of each candidate. The join is the same for
candidates that the caller passes (`attach`) and for fetched ones (`resolve`, `resolve_async`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Literal, TypeAlias, TypeVar

from rcext._records import Model, Record, put

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from rcext._flow import Flow
    from ringcentral_api.drift import DriftPolicy

    from ._report import Reason, ReportBuilder

R_contra = TypeVar("R_contra", bound=Model, contravariant=True)
O_contra = TypeVar("O_contra", bound=Model, contravariant=True)

Match: TypeAlias = Literal["one", "each", "any"]
"""What the keys of a lookup match: `one` object, by the first known key; an object for `each` key; or `any` number of
objects with one of the keys.
"""


class Lookup:
    """A lookup of one record.

    Attributes:
        record: the caller's record.
        target: the object that receives the result: the record, or an object inside it.
        keys: the keys to look up; empty if the record has none.
        match: what the keys match.
        name: the id or number, for the report.
        owner: the id of the extension that owns the record, if it matters.
    """

    __slots__ = ("keys", "match", "name", "owner", "record", "target")

    def __init__(
        self,
        record: Record,
        keys: tuple[str, ...],
        *,
        target: Record | None = None,
        match: Match = "one",
        name: str | None = None,
        owner: str | None = None,
    ) -> None:
        self.record = record
        self.keys = keys
        self.target = record if target is None else target
        self.match: Match = match
        self.name = name or (keys[0] if keys else None)
        self.owner = owner


class Candidates:
    """Candidates of a relation, and errors of fetching them.

    Attributes:
        others: the candidates.
        errors: errors by key.
        requested: whether the candidates were requested at all.
    """

    __slots__ = ("errors", "others", "requested")

    def __init__(
        self, others: Iterable[Record], errors: Mapping[str, Exception] | None = None, *, requested: bool = True
    ) -> None:
        self.others = list(others)
        self.errors: dict[str, Exception] = dict(errors or {})
        self.requested = requested

    def add(self, more: Candidates) -> None:
        """Add the candidates and errors of another request."""
        self.others += more.others
        self.errors.update(more.errors)


class Relation(Generic[R_contra, O_contra]):
    """A relation of records `R` to objects `O`, created by the functions of `rcext.relations`.

    Attributes:
        name: the name of the function, used by the report.
    """

    def __init__(self, name: str) -> None:
        self.name = name

    def fetch(self, records: list[Record], drift: DriftPolicy | None) -> Flow[Candidates]:
        """Request the candidates, in batches or lists."""
        raise NotImplementedError

    def join(self, records: list[Record], found: Candidates, report: ReportBuilder) -> None:
        """Set the candidates on their records, in time linear in both."""
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"rcext.relations.{self.name}()"


class KeyRelation(Relation[R_contra, O_contra]):
    """A relation by keys.

    Args:
        name: see `Relation`.
        sets: the field to set, in camel case.
        wanted: yields the lookups of a record.
        keys: returns the keys of a candidate.
        fetch: requests the candidates of lookups.
        order: the sort key of lists; by default they keep the order of the candidates.
    """

    def __init__(
        self,
        name: str,
        sets: str,
        *,
        wanted: Callable[[Record], Iterator[Lookup]],
        keys: Callable[[Record], Iterable[str]],
        fetch: Callable[[list[Lookup], DriftPolicy | None], Flow[Candidates]],
        order: Callable[[Record], tuple[float, int]] | None = None,
    ) -> None:
        super().__init__(name)
        self._sets = sets
        self._wanted = wanted
        self._keys = keys
        self._fetch = fetch
        self._order = order

    def fetch(self, records: list[Record], drift: DriftPolicy | None) -> Flow[Candidates]:
        """Request the candidates, if there is a lookup."""
        wanted = [item for record in records for item in self._wanted(record) if item.keys]
        if not wanted:
            return Candidates(())
        return (yield from self._fetch(wanted, drift))

    def join(self, records: list[Record], found: Candidates, report: ReportBuilder) -> None:
        """Set the candidates on their records."""
        others = sorted(found.others, key=self._order) if self._order is not None else found.others
        places: dict[str, list[int]] = {}
        for place, other in enumerate(others):
            for key in self._keys(other):
                known = places.setdefault(key, [])
                if not known or known[-1] != place:
                    known.append(place)
        # Equal lookups share one list: a thousand calls with one number do not need a thousand copies.
        lists: dict[tuple[str, ...], list[Record]] = {}
        for item in (item for record in records for item in self._wanted(record)):
            if not item.keys:
                report.missing(self.name, item.record, None, "no_key")
            elif item.match == "one":
                first = next((places[key][0] for key in item.keys if key in places), None)
                if first is None:
                    self._miss(item, item.name, item.keys[0], found, report)
                else:
                    put(item.target, self._sets, others[first])
                    report.attached(self.name, 1)
            elif item.match == "any" and item.keys[0] in found.errors:
                self._miss(item, item.name, item.keys[0], found, report)
            else:
                for key in item.keys if item.match == "each" else ():
                    if key not in places:
                        self._miss(item, key, key, found, report)
                members = lists.get(item.keys)
                if members is None:
                    every = {place for key in item.keys for place in places.get(key, ())}
                    members = lists[item.keys] = [others[place] for place in sorted(every)]
                if members or item.match == "any":
                    put(item.target, self._sets, members)
                    report.attached(self.name, len(members))

    def _miss(self, item: Lookup, name: str | None, key: str, found: Candidates, report: ReportBuilder) -> None:
        reason: Reason = "not_found" if found.requested else "not_requested"
        report.missing(self.name, item.record, name, reason, found.errors.get(key))
