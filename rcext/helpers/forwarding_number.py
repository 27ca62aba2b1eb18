"""Forwarding numbers of an extension."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._records import get

from ._lists import Predicate, all_of, has_any
from ._requests import Requests
from .lists import Comparator, StringKey, string_key
from .phone_number import has_feature

if TYPE_CHECKING:
    from rcext.relations import Record

__all__ = [
    "comparator",
    "create_url",
    "delete_request",
    "filter",
    "get_id",
    "has_feature",
    "load_request",
    "save_request",
    "sort_key",
    "sync_request",
]


def create_url(id: str | int | None = None, *, extension_id: str | int | None = None) -> str:
    """Return the short URL of the list or of one number.

    Current operations: `listForwardingNumbers` (`/account/~/extension/~/forwarding-number`) and related operations.

    Args:
        id: the number's id.
        extension_id: the extension; the session's own by default.
    """
    root = f"/account/~/extension/{extension_id or '~'}/forwarding-number"
    return f"{root}/{id}" if id else root


def get_id(forwarding_number: Record) -> str | None:
    """Return the id, or the phone number if it is missing."""
    value = get(forwarding_number, "id") or get(forwarding_number, "phoneNumber")
    return str(value) if value else None


def filter(*, features: tuple[str, ...] = ()) -> Predicate:
    """Return a predicate for `filter()` and comprehensions.

    Args:
        features: features, of which a number must have at least one, such as `CallFlip` or `CallForwarding`.
    """
    return all_of(has_any("features", features))


comparator = Comparator(sort_by="label", compare=string_key)
"""Returns sort keys: by the label, or by another property."""


def sort_key(forwarding_number: Record) -> StringKey:
    """Return the label, for `sorted(key=...)`."""
    return string_key(get(forwarding_number, "label"))


_requests = Requests(create_url, get_id=get_id)
load_request = _requests.load
save_request = _requests.save
delete_request = _requests.delete
sync_request = _requests.sync
