"""Forwarding numbers of an extension."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext.relations._records import get

from ._lists import Predicate, all_of, has_any, text
from .phone_number import has_feature

if TYPE_CHECKING:
    from rcext.relations import Record

__all__ = ["create_url", "filter", "get_id", "has_feature", "sort_key"]


def create_url(id: str | None = None, *, extension_id: str | None = None) -> str:
    """The short address of the list or of one number."""
    root = f"/account/~/extension/{extension_id or '~'}/forwarding-number"
    return f"{root}/{id}" if id else root


def get_id(forwarding_number: Record) -> str | None:
    """The id, or the phone number where it has none."""
    value = get(forwarding_number, "id") or get(forwarding_number, "phoneNumber")
    return str(value) if value else None


def filter(*, features: tuple[str, ...] = ()) -> Predicate:
    """A predicate for `filter()` and comprehensions.

    Args:
        features: features of which a number must have one at least, such as `CallFlip` or `CallForwarding`.
    """
    return all_of(has_any("features", features))


def sort_key(forwarding_number: Record) -> str:
    """The label, for `sorted(key=...)`."""
    return text(get(forwarding_number, "label"))
