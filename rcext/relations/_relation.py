"""One idea behind all relations: what is looked for, where that is found, and where it is set.

A relation names the keys that each record looks for and the keys that each candidate is found under. Joining the two is
the same code whether the candidates were at hand (`attach`) or have been fetched (`resolve`, `resolve_async`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Literal, TypeAlias, TypeVar

from ._records import Model, Record, put

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from rcext._flow import Flow
    from ringcentral_api.drift import DriftPolicy

    from ._report import Reason, Tally

R_contra = TypeVar("R_contra", bound=Model, contravariant=True)
O_contra = TypeVar("O_contra", bound=Model, contravariant=True)

How: TypeAlias = Literal["one", "each", "any"]
"""What the keys of a record mean: names of `one` thing, of which the first that is known counts; `each` the name of a
thing; or marks that `any` number of things have.
"""


class Wanted:
    """What one record looks for.

    Attributes:
        record: the record, as the caller gave it.
        target: what the relation is set on: the record, or an object inside.
        keys: what the thing is found under; none where there is nothing to look for it by.
        how: what the keys mean.
        name: the id or number, for the report.
        owner: the id of the extension that the record belongs to, where that matters.
    """

    __slots__ = ("how", "keys", "name", "owner", "record", "target")

    def __init__(
        self,
        record: Record,
        keys: tuple[str, ...],
        *,
        target: Record | None = None,
        how: How = "one",
        name: str | None = None,
        owner: str | None = None,
    ) -> None:
        self.record = record
        self.keys = keys
        self.target = record if target is None else target
        self.how: How = how
        self.name = name or (keys[0] if keys else None)
        self.owner = owner


class Found:
    """The candidates, and what went wrong in fetching them.

    Attributes:
        others: the candidates.
        errors: what the platform answered instead, by key.
        asked: whether it was asked for them at all.
    """

    __slots__ = ("asked", "errors", "others")

    def __init__(
        self, others: Iterable[Record], errors: Mapping[str, Exception] | None = None, *, asked: bool = True
    ) -> None:
        self.others = list(others)
        self.errors: dict[str, Exception] = dict(errors or {})
        self.asked = asked

    def add(self, more: Found) -> None:
        """Take in what another request has brought."""
        self.others += more.others
        self.errors.update(more.errors)


class Relation(Generic[R_contra, O_contra]):
    """A relation of records `R` to things `O`; the functions of `rcext.relations` make them.

    Attributes:
        name: the name of the function that makes it, which the report calls it by.
    """

    def __init__(self, name: str) -> None:
        self.name = name

    def fetch(self, records: list[Record], drift: DriftPolicy | None) -> Flow[Found]:
        """Ask the platform for the candidates, in batches or lists."""
        raise NotImplementedError

    def join(self, records: list[Record], found: Found, tally: Tally) -> None:
        """Set on each record what belongs to it; linear in records and candidates."""
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"rcext.relations.{self.name}()"


class Keyed(Relation[R_contra, O_contra]):
    """A relation by keys.

    Args:
        name: see `Relation`.
        sets: the field that is set, in camel case.
        wanted: what a record looks for, maybe several things, maybe nothing.
        keys: the keys that a candidate is found under.
        fetch: asks the platform for what is wanted.
        order: what lists are sorted by; without it they keep the order of the candidates.
    """

    def __init__(
        self,
        name: str,
        sets: str,
        *,
        wanted: Callable[[Record], Iterator[Wanted]],
        keys: Callable[[Record], Iterable[str]],
        fetch: Callable[[list[Wanted], DriftPolicy | None], Flow[Found]],
        order: Callable[[Record], tuple[float, int]] | None = None,
    ) -> None:
        super().__init__(name)
        self._sets = sets
        self._wanted = wanted
        self._keys = keys
        self._fetch = fetch
        self._order = order

    def fetch(self, records: list[Record], drift: DriftPolicy | None) -> Flow[Found]:
        """See `Relation`; where nothing is wanted, nothing is asked."""
        wanted = [item for record in records for item in self._wanted(record) if item.keys]
        if not wanted:
            return Found(())
        return (yield from self._fetch(wanted, drift))

    def join(self, records: list[Record], found: Found, tally: Tally) -> None:
        """See `Relation`."""
        others = sorted(found.others, key=self._order) if self._order is not None else found.others
        places: dict[str, list[int]] = {}
        for place, other in enumerate(others):
            for key in self._keys(other):
                known = places.setdefault(key, [])
                if not known or known[-1] != place:
                    known.append(place)
        # Who looks for the same gets the same list: a thousand calls with one number need no thousand copies of it.
        lists: dict[tuple[str, ...], list[Record]] = {}
        for item in (item for record in records for item in self._wanted(record)):
            if not item.keys:
                tally.missing(self.name, item.record, None, "no_key")
            elif item.how == "one":
                first = next((places[key][0] for key in item.keys if key in places), None)
                if first is None:
                    self._miss(item, item.name, item.keys[0], found, tally)
                else:
                    put(item.target, self._sets, others[first])
                    tally.attached(self.name, 1)
            elif item.how == "any" and item.keys[0] in found.errors:
                self._miss(item, item.name, item.keys[0], found, tally)
            else:
                for key in item.keys if item.how == "each" else ():
                    if key not in places:
                        self._miss(item, key, key, found, tally)
                members = lists.get(item.keys)
                if members is None:
                    every = {place for key in item.keys for place in places.get(key, ())}
                    members = lists[item.keys] = [others[place] for place in sorted(every)]
                if members or item.how == "any":
                    put(item.target, self._sets, members)
                    tally.attached(self.name, len(members))

    def _miss(self, item: Wanted, name: str | None, key: str, found: Found, tally: Tally) -> None:
        reason: Reason = "not_found" if found.asked else "not_asked"
        tally.missing(self.name, item.record, name, reason, found.errors.get(key))
