"""Phone numbers of the account and of extensions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rcext.relations._records import get

from ._lists import Predicate, all_of, equals, has_any

if TYPE_CHECKING:
    from rcext.relations import Record

__all__ = ["TOLL_FREE_AREA_CODES", "create_url", "filter", "has_feature", "is_sms", "sort_key"]

TOLL_FREE_AREA_CODES: Final = ("800", "844", "855", "866", "877", "888")
"""Toll-free area codes of North America that the original knew; `833` has come since."""


def create_url(id: str | None = None, *, extension_id: str | None = None, lookup: bool = False) -> str:
    """The short address of the list or of one number. `lookup` was the number pool, which today's API no longer has."""
    if lookup:
        return "/number-pool/lookup"
    root = f"/account/~/extension/{extension_id}/phone-number" if extension_id else "/account/~/phone-number"
    return f"{root}/{id}" if id else root


def has_feature(phone_number: Record, feature: str) -> bool:
    """Whether a number has a feature, such as `SmsSender`, `MmsSender` or `CallerId`."""
    found = get(phone_number, "features")
    return isinstance(found, (list, tuple)) and feature in found


def is_sms(phone_number: Record) -> bool:
    """Whether texts can be sent from it."""
    return has_feature(phone_number, "SmsSender")


def filter(
    *,
    usage_type: str | None = None,
    payment_type: str | None = None,
    type: str | None = None,
    features: tuple[str, ...] = (),
) -> Predicate:
    """A predicate for `filter()` and comprehensions.

    Args:
        usage_type: `MainCompanyNumber`, `DirectNumber`...
        payment_type: `Local`, `TollFree`, `External`...
        type: `VoiceFax`, `FaxOnly`, `VoiceOnly`.
        features: features of which a number must have one at least.
    """
    return all_of(
        equals("usageType", usage_type),
        equals("paymentType", payment_type),
        equals("type", type),
        has_any("features", features),
    )


def sort_key(phone_number: Record) -> tuple[str, str, str]:
    """Usage, payment and type, for `sorted(key=...)`."""
    usage, payment, kind = (str(get(phone_number, name) or "") for name in ("usageType", "paymentType", "type"))
    return usage, payment, kind
