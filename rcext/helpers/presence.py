"""Presence of extensions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext.relations import attach_contacts_to_presences as attach_contacts
from rcext.relations import attach_to_extensions
from rcext.relations._records import get

if TYPE_CHECKING:
    from rcext.relations import Record

__all__ = ["attach_contacts", "attach_to_extensions", "create_url", "get_id", "is_available", "is_call_in_progress"]


def create_url(id: str | None = None, *, detailed: bool = False) -> str:
    """The short address of an extension's presence, one's own unless an id is given."""
    return f"/account/~/extension/{id or '~'}/presence" + ("?detailedTelephonyState=true" if detailed else "")


def get_id(presence: Record) -> str | None:
    """The id of the extension that it is about: of `extension`, or else `extensionId` (notifications)."""
    value: object = get(get(presence, "extension"), "id") or get(presence, "extensionId")
    return str(value) if value else None


def is_available(presence: Record) -> bool:
    """Whether `presenceStatus` is `Available`."""
    return get(presence, "presenceStatus") == "Available"


def is_call_in_progress(active_call: Record) -> bool:
    """Whether a call of a presence is going on (`telephonyStatus` is anything but `NoCall`)."""
    return get(active_call, "telephonyStatus") != "NoCall"
