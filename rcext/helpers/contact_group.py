"""Groups of personal contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._records import get

from ._requests import Requests
from .validation import ValidationResult, required
from .validation import validate as gather

if TYPE_CHECKING:
    from rcext.relations import Record

__all__ = ["create_url", "delete_request", "load_request", "save_request", "sync_request", "validate"]


def create_url(id: str | int | None = None) -> str:
    """Return the former short URL of the list or of one group. The current API lacks a replacement."""
    root = "/account/~/extension/~/address-book/group"
    return f"{root}/{id}" if id else root


def validate(group: Record) -> ValidationResult:
    """Check a group to save: it must have a name.

    Returns:
        Errors under `groupName`.
    """
    return gather(("groupName", required(get(group, "groupName"))))


_requests = Requests(create_url)
load_request = _requests.load
save_request = _requests.save
delete_request = _requests.delete
sync_request = _requests.sync
