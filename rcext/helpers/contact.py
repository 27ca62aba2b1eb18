"""Personal contacts of the address book."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from rcext._records import get
from rcext.relations import FAX_FIELDS, PHONE_FIELDS, ContactIndex, ContactMatch, attach_to_caller_infos

from ._lists import Predicate, all_of
from ._requests import Requests
from .lists import Comparator, StringKey, string_key
from .validation import ValidationResult, email, required
from .validation import validate as gather

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rcext.relations import Record

__all__ = [
    "ADDRESS_FIELDS",
    "EMAIL_FIELDS",
    "FAX_FIELDS",
    "NAME_FIELDS",
    "PHONE_FIELDS",
    "ContactIndex",
    "ContactMatch",
    "attach_to_caller_infos",
    "comparator",
    "create_url",
    "delete_request",
    "filter",
    "get_addresses",
    "get_emails",
    "get_faxes",
    "get_full_name",
    "get_phones",
    "is_alive",
    "load_request",
    "match",
    "match_as_phone",
    "save_request",
    "sort_key",
    "sync_request",
    "validate",
]

NAME_FIELDS: Final = ("firstName", "middleName", "lastName", "nickName")
EMAIL_FIELDS: Final = ("email", "email2", "email3")
ADDRESS_FIELDS: Final = ("homeAddress", "businessAddress", "otherAddress")
_ADDRESS_PARTS = ("street", "city", "state", "zip")
_OTHER_FIELDS = ("company", "jobTitle", "webPage", "notes")
_ALL_FIELDS = (*NAME_FIELDS, *EMAIL_FIELDS, *PHONE_FIELDS, *FAX_FIELDS, *_OTHER_FIELDS)


def create_url(
    id: str | int | None = None,
    *,
    extension_id: str | int | None = None,
    group_id: str | int | None = None,
    sync: bool = False,
) -> str:
    """Return the short URL of the contacts, of one contact, of a group's contacts, or of the synchronization.

    Current operations: `listContacts` (`/account/~/extension/~/address-book/contact`) and related operations, and
    `syncAddressBook` (`/account/~/extension/~/address-book-sync`). The current API has no longer groups.

    Args:
        id: the contact's id.
        extension_id: the extension; the session's own by default.
        group_id: the group of the contacts.
        sync: whether to return the URL of the synchronization.
    """
    root = f"/account/~/extension/{extension_id or '~'}/address-book"
    if sync:
        return f"{root}-sync"
    root += f"/group/{group_id}/contact" if group_id else "/contact"
    return f"{root}/{id}" if id else root


def filter(
    *, alive: bool = True, starts_with: str | None = None, phones_only: bool = False, faxes_only: bool = False
) -> Predicate:
    """Return a predicate for `filter()` and comprehensions.

    Args:
        alive: whether to exclude deleted contacts.
        starts_with: a text that `match` finds, anywhere in a value despite the name (of the original).
        phones_only: whether to exclude contacts without a phone number.
        faxes_only: whether to exclude contacts without a fax number.
    """
    return all_of(
        is_alive if alive else None,
        (lambda contact: match(contact, starts_with or "") is not None) if starts_with else None,
        (lambda contact: bool(get_phones(contact))) if phones_only else None,
        (lambda contact: bool(get_faxes(contact))) if faxes_only else None,
    )


def sort_key(contact: Record) -> StringKey:
    """Return the full name for `sorted(key=...)`, in alphabetical order."""
    return string_key(get_full_name(contact))


def get_full_name(contact: Record) -> str:
    """Return the existing first, middle, last and nick names, joined by spaces."""
    return " ".join(str(value) for value in _values(contact, NAME_FIELDS).values())


comparator = Comparator(extract=get_full_name, compare=string_key)
"""Returns sort keys: by the full name, or by a property."""


def get_emails(contact: Record) -> dict[str, str]:
    """Return the e-mail addresses by field."""
    return _values(contact, EMAIL_FIELDS)


def get_phones(contact: Record) -> dict[str, str]:
    """Return the phone numbers by field."""
    return _values(contact, PHONE_FIELDS)


def get_faxes(contact: Record) -> dict[str, str]:
    """Return the fax numbers by field."""
    return _values(contact, FAX_FIELDS)


def get_addresses(contact: Record) -> dict[str, Any]:
    """Return the postal addresses by field, as models or dicts."""
    return _values(contact, ADDRESS_FIELDS)


def is_alive(contact: Record) -> bool:
    """Return whether the contact is not deleted (`availability` is `Alive`)."""
    return get(contact, "availability") == "Alive"


def match(
    contact: Record,
    text: str,
    *,
    fields: Sequence[str] = _ALL_FIELDS,
    in_addresses: bool = True,
    strict: bool = False,
    transform: Callable[[str], str] = str.lower,
) -> str | None:
    """Return the first value of a contact that contains a text.

    Args:
        contact: a model or a dict.
        text: the text; an empty text matches nothing.
        fields: the fields to search, by their names in the API, in order.
        in_addresses: whether to search the postal addresses too, after the fields.
        strict: whether the whole value must equal the text.
        transform: a function applied to both before the comparison; by default case is ignored.

    Returns:
        The value as in the contact, or `None`.
    """
    wanted = transform(text)
    if not wanted:
        return None
    values: list[object] = [get(contact, field) for field in fields]
    if in_addresses:
        values += [get(address, part) for address in get_addresses(contact).values() for part in _ADDRESS_PARTS]
    for value in values:
        if value is None or value == "":
            continue
        found = transform(str(value))
        if found and (found == wanted if strict else wanted in found):
            return str(value)
    return None


def match_as_phone(contact: Record, phone_number: str, *, strict: bool = False) -> str | None:
    """Return the first phone or fax number of a contact that contains a number, by letters and digits only.

    `ContactIndex` does this for many contacts.
    """
    return match(
        contact,
        phone_number,
        fields=(*PHONE_FIELDS, *FAX_FIELDS),
        in_addresses=False,
        strict=strict,
        transform=_letters_and_digits,
    )


_PUNCTUATION = re.compile(r"[^0-9A-Za-z_]")


def _letters_and_digits(value: str) -> str:
    return _PUNCTUATION.sub("", value)


def _values(contact: Record, fields: Sequence[str]) -> dict[str, Any]:
    return {field: value for field in fields if (value := get(contact, field)) not in (None, "")}


def validate(contact: Record) -> ValidationResult:
    """Check a contact to save: it must have first and last name, and well-formed e-mail addresses.

    Needs the extra `email`.

    Returns:
        Errors under `firstName`, `lastName`, `email`, `email2` and `email3`.
    """
    return gather(
        *((name, required(get(contact, name))) for name in ("firstName", "lastName")),
        *((name, email(get(contact, name))) for name in EMAIL_FIELDS),
    )


_requests = Requests(create_url, sync_url=lambda: create_url(sync=True))
load_request = _requests.load
save_request = _requests.save
delete_request = _requests.delete
sync_request = _requests.sync
