"""Locations of numbers, by area code (`npa`) and exchange (`nxx`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._records import get

from ._lists import Predicate, all_of, text
from ._requests import Requests
from .lists import Comparator, StringKey, number_key, string_key

if TYPE_CHECKING:
    from rcext.relations import Record

__all__ = [
    "comparator",
    "create_url",
    "delete_request",
    "exchange_sort_key",
    "filter",
    "load_request",
    "save_request",
    "sort_key",
    "sync_request",
]


def create_url() -> str:
    """Return the short URL of the list, `listLocations` (`/dictionary/location`)."""
    return "/dictionary/location"


def filter(*, state_id: str | int | None = None, only_unique_npa: bool = False) -> Predicate:
    """Return a predicate for `filter()` and comprehensions.

    Args:
        state_id: the id of the state.
        only_unique_npa: whether to include only the first location of each area code; such a predicate has state, and
            is for one pass.
    """
    seen: set[str] = set()

    def of_state(location: Record) -> bool:
        return text(get(get(location, "state"), "id")) == str(state_id)

    def first(location: Record) -> bool:
        code = text(get(location, "npa"))
        if code in seen:
            return False
        seen.add(code)
        return True

    return all_of(of_state if state_id else None, first if only_unique_npa else None)


def sort_key(location: Record) -> StringKey:
    """Return the area code, for `sorted(key=...)`."""
    return string_key(get(location, "npa"))


def exchange_sort_key(location: Record) -> tuple[float, float]:
    """Return area code and exchange as numbers, for `sorted(key=...)`; `sortBy: 'nxx'` in the original."""
    return number_key(get(location, "npa")), number_key(get(location, "nxx"))


comparator = Comparator(sort_by="npa", compare=string_key)
"""Returns sort keys: by the area code, or by another property; see `exchange_sort_key` for area code and exchange."""


_requests = Requests(create_url)
load_request = _requests.load
save_request = _requests.save
delete_request = _requests.delete
sync_request = _requests.sync
