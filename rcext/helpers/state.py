"""States and provinces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext.relations._records import get

from ._lists import Predicate, all_of

if TYPE_CHECKING:
    from rcext.relations import Record

__all__ = ["create_url", "filter"]


def create_url() -> str:
    """The short address of the list."""
    return "/dictionary/state"


def filter(*, country_id: str | int | None = None) -> Predicate:
    """A predicate for `filter()` and comprehensions.

    Args:
        country_id: the id of the country.
    """

    def of_country(state: Record) -> bool:
        return str(get(get(state, "country"), "id")) == str(country_id)

    return all_of(of_country if country_id else None)
