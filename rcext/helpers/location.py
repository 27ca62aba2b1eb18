"""Locations that numbers are of, by area code (`npa`) and exchange (`nxx`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext.relations._records import get

from ._lists import Predicate, all_of, number, text

if TYPE_CHECKING:
    from rcext.relations import Record

__all__ = ["create_url", "exchange_sort_key", "filter", "sort_key"]


def create_url() -> str:
    """The short address of the list."""
    return "/dictionary/location"


def filter(*, state_id: str | int | None = None, only_unique_npa: bool = False) -> Predicate:
    """A predicate for `filter()` and comprehensions.

    Args:
        state_id: the id of the state.
        only_unique_npa: only the first location of each area code; such a predicate remembers, and is for one pass.
    """
    seen: set[str] = set()

    def of_state(location: Record) -> bool:
        return str(get(get(location, "state"), "id")) == str(state_id)

    def first(location: Record) -> bool:
        code = text(get(location, "npa"))
        if code in seen:
            return False
        seen.add(code)
        return True

    return all_of(of_state if state_id else None, first if only_unique_npa else None)


def sort_key(location: Record) -> str:
    """The area code, for `sorted(key=...)`."""
    return text(get(location, "npa"))


def exchange_sort_key(location: Record) -> tuple[float, float]:
    """Area code and exchange as numbers, for `sorted(key=...)`; the original's `sortBy: 'nxx'`."""
    return number(get(location, "npa")), number(get(location, "nxx"))
