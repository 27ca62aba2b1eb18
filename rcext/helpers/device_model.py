"""Models of phones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._records import get

from ._requests import Requests

if TYPE_CHECKING:
    from rcext.relations import Record

__all__ = ["create_url", "delete_request", "get_id", "load_request", "save_request", "sync_request"]


def create_url() -> str:
    """Return the former short URL of the list. The current API lacks a replacement."""
    return "/dictionary/device"


def get_id(model: Record | None) -> str | None:
    """Return the `sku`, which identifies a model."""
    value = get(model, "sku") if model is not None else None
    return str(value) if value else None


_requests = Requests(create_url, get_id=get_id)
load_request = _requests.load
save_request = _requests.save
delete_request = _requests.delete
sync_request = _requests.sync
