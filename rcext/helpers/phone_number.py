"""Phone numbers of the account and of extensions."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, MutableMapping
from typing import Final, TypeVar, cast

from rcext._records import get
from rcext.relations import Record

from ._lists import Predicate, all_of, equals, has_any, text
from ._requests import Requests
from .lists import Comparator, StringKey, string_key

R = TypeVar("R", bound=Record)

__all__ = [
    "TOLL_FREE_AREA_CODES",
    "comparator",
    "create_url",
    "delete_request",
    "filter",
    "has_feature",
    "is_sms",
    "load_request",
    "reserve",
    "save_request",
    "sort_key",
    "sync_request",
    "unreserve",
]

TOLL_FREE_AREA_CODES: Final = ("800", "844", "855", "866", "877", "888")
"""Toll-free area codes of North America, as in the original; `833` is newer."""


def create_url(id: str | int | None = None, *, extension_id: str | int | None = None, lookup: bool = False) -> str:
    """Return the short URL of the list or of one number.

    Current operations: `listAccountPhoneNumbers` (`/account/~/phone-number`), `readAccountPhoneNumber`
    (`/account/~/phone-number/{phoneNumberId}`) and `listExtensionPhoneNumbers` (`/account/~/extension/~/phone-number`).

    Args:
        id: the number's id.
        extension_id: the extension of the numbers; the whole account by default.
        lookup: whether to return the former URL of the pool of numbers, which the current API lacks.
    """
    if lookup:
        return "/number-pool/lookup"
    root = f"/account/~/extension/{extension_id}/phone-number" if extension_id else "/account/~/phone-number"
    return f"{root}/{id}" if id else root


def has_feature(phone_number: Record, feature: str) -> bool:
    """Return whether a number has a feature, such as `SmsSender`, `MmsSender` or `CallerId`."""
    found = get(phone_number, "features")
    return isinstance(found, (list, tuple)) and feature in found


def is_sms(phone_number: Record) -> bool:
    """Return whether the number can send SMS."""
    return has_feature(phone_number, "SmsSender")


def filter(
    *,
    usage_type: str | None = None,
    payment_type: str | None = None,
    type: str | None = None,
    features: tuple[str, ...] = (),
) -> Predicate:
    """Return a predicate for `filter()` and comprehensions.

    Args:
        usage_type: `MainCompanyNumber`, `DirectNumber`...
        payment_type: `Local`, `TollFree`, `External`...
        type: `VoiceFax`, `FaxOnly`, `VoiceOnly`.
        features: features, of which a number must have at least one.
    """
    return all_of(
        equals("usageType", usage_type),
        equals("paymentType", payment_type),
        equals("type", type),
        has_any("features", features),
    )


def sort_key(phone_number: Record) -> StringKey:
    """Return usage, payment and type, for `sorted(key=...)`."""
    return string_key(_kind(phone_number))


def reserve(phone_number: R, until: datetime.datetime) -> R:
    """Mark a number of the pool as reserved, locally only; change and return it.

    Args:
        phone_number: a dict, or a model, which receives an additional property (the current API lacks the pool).
        until: the end of the reservation; UTC without a time zone.
    """
    moment = (until if until.tzinfo is not None else until.replace(tzinfo=datetime.UTC)).astimezone(datetime.UTC)
    return _set_reserved(phone_number, moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"))


def unreserve(phone_number: R) -> R:
    """Mark a number of the pool as free (`reservedTill` is null), locally only; change and return it."""
    return _set_reserved(phone_number, None)


def _set_reserved(phone_number: R, value: str | None) -> R:
    fields: object = (
        phone_number if isinstance(phone_number, Mapping) else getattr(phone_number, "additional_properties", None)
    )
    if not isinstance(fields, MutableMapping):
        raise TypeError(f"{type(phone_number).__name__} cannot be changed")
    cast("MutableMapping[str, object]", fields)["reservedTill"] = value
    return phone_number


def _kind(phone_number: Record) -> str:
    return "-".join(text(get(phone_number, name)) for name in ("usageType", "paymentType", "type"))


comparator = Comparator(extract=_kind, compare=string_key)
"""Returns sort keys: by usage, payment and type, or by a property."""


_requests = Requests(create_url)
load_request = _requests.load
save_request = _requests.save
delete_request = _requests.delete
sync_request = _requests.sync
