"""Models of phones. Today's API has no dictionary of them any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext.relations._records import get

if TYPE_CHECKING:
    from rcext.relations import Record

__all__ = ["create_url", "get_id"]


def create_url() -> str:
    """The short address of the list, as it was."""
    return "/dictionary/device"


def get_id(model: Record | None) -> str | None:
    """The `sku`, which is what tells models apart."""
    value = get(model, "sku") if model is not None else None
    return str(value) if value else None
