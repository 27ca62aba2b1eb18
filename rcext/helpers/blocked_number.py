"""Blocked numbers of an extension."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._records import get

from ._requests import Requests
from .validation import PhoneMode, ValidationResult, phone, required
from .validation import validate as gather

if TYPE_CHECKING:
    from rcext.relations import Record

__all__ = ["create_url", "delete_request", "load_request", "save_request", "sync_request", "validate"]


def create_url(id: str | int | None = None, *, extension_id: str | int | None = None) -> str:
    """Return the former short URL of the list or of one number.

    It was replaced by `listBlockedAllowedNumbers` (`/account/~/extension/~/caller-blocking/phone-numbers`) and related
    operations in `rc.api.call_blocking`.

    Args:
        id: the number's id.
        extension_id: the extension; the session's own by default.
    """
    root = f"/account/~/extension/{extension_id or '~'}/blocked-number"
    return f"{root}/{id}" if id else root


def validate(blocked: Record, *, mode: PhoneMode = "valid", region: str | None = "US") -> ValidationResult:
    """Check a number to block: it must be a phone number with a name (`label` in the current API).

    Needs the extra `phone`, unless the mode is `us_pattern`.

    Args:
        blocked: the number.
        mode: see `validation.is_phone_number`.
        region: the region of numbers without a country code; see there.

    Returns:
        Errors under `phoneNumber` and `name`.
    """
    number = get(blocked, "phoneNumber")
    return gather(
        ("phoneNumber", phone(number, mode=mode, region=region)),
        ("phoneNumber", required(number)),
        ("name", required(get(blocked, "name") or get(blocked, "label"))),
    )


_requests = Requests(create_url)
load_request = _requests.load
save_request = _requests.save
delete_request = _requests.delete
sync_request = _requests.sync
