"""States and provinces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._records import get

from ._lists import Predicate, all_of, text
from ._requests import Requests

if TYPE_CHECKING:
    from rcext.relations import Record

__all__ = ["create_url", "delete_request", "filter", "load_request", "save_request", "sync_request"]


def create_url() -> str:
    """Return the short URL of the list, `listStates` (`/dictionary/state`)."""
    return "/dictionary/state"


def filter(*, country_id: str | int | None = None) -> Predicate:
    """Return a predicate for `filter()` and comprehensions.

    Args:
        country_id: the id of the country.
    """

    def of_country(state: Record) -> bool:
        return text(get(get(state, "country"), "id")) == str(country_id)

    return all_of(of_country if country_id else None)


_requests = Requests(create_url)
load_request = _requests.load
save_request = _requests.save
delete_request = _requests.delete
sync_request = _requests.sync
