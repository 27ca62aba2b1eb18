"""Personal contacts of the address book."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from rcext._records import get
from rcext.relations import ContactIndex, ContactMatch, attach_to_caller_infos
from rcext.relations._index import FAX_FIELDS, PHONE_FIELDS

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
    """The short address of the contacts, of one contact, of a group's contacts, or of the synchronization.

    Today's operations: `listContacts` (`/account/~/extension/~/address-book/contact`) and its neighbours, and
    `syncAddressBook` (`/account/~/extension/~/address-book-sync`). Groups are no longer in the document.

    Args:
        id: the contact's id.
        extension_id: whose; one's own unless given.
        group_id: the group whose contacts they are.
        sync: where contacts are synchronized.
    """
    root = f"/account/~/extension/{extension_id or '~'}/address-book"
    if sync:
        return f"{root}-sync"
    root += f"/group/{group_id}/contact" if group_id else "/contact"
    return f"{root}/{id}" if id else root


def filter(
    *, alive: bool = True, starts_with: str | None = None, phones_only: bool = False, faxes_only: bool = False
) -> Predicate:
    """A predicate for `filter()` and comprehensions.

    Args:
        alive: leave out deleted contacts.
        starts_with: a text that `match` finds, anywhere in a value despite the original's name for it.
        phones_only: leave out contacts without a phone number.
        faxes_only: leave out contacts without a fax number.
    """
    return all_of(
        is_alive if alive else None,
        (lambda contact: match(contact, starts_with or "") is not None) if starts_with else None,
        (lambda contact: bool(get_phones(contact))) if phones_only else None,
        (lambda contact: bool(get_faxes(contact))) if faxes_only else None,
    )


def sort_key(contact: Record) -> StringKey:
    """The full name as people sort names, for `sorted(key=...)`."""
    return string_key(get_full_name(contact))


def get_full_name(contact: Record) -> str:
    """First, middle, last and nick name, as far as there are any, with spaces between."""
    return " ".join(str(value) for value in _values(contact, NAME_FIELDS).values())


comparator = Comparator(extract=get_full_name, compare=string_key)
"""Makes sort keys: by the full name, or by a property."""


def get_emails(contact: Record) -> dict[str, str]:
    """The e-mail addresses by field; `list(....values())` for the addresses alone."""
    return _values(contact, EMAIL_FIELDS)


def get_phones(contact: Record) -> dict[str, str]:
    """The phone numbers by field."""
    return _values(contact, PHONE_FIELDS)


def get_faxes(contact: Record) -> dict[str, str]:
    """The fax numbers by field."""
    return _values(contact, FAX_FIELDS)


def get_addresses(contact: Record) -> dict[str, Any]:
    """The postal addresses by field, models or dicts."""
    return _values(contact, ADDRESS_FIELDS)


def is_alive(contact: Record) -> bool:
    """Whether it has not been deleted (`availability` is `Alive`)."""
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
    """The first value of a contact that contains a text.

    Args:
        contact: a model or a dict.
        text: what to look for; nothing contains an empty text.
        fields: where to look, by names in the API, in order.
        in_addresses: whether to look in the postal addresses too, after the fields.
        strict: whether the whole value must be the text.
        transform: what both sides go through first; case does not count by default.

    Returns:
        The value as it is in the contact; `None` if there is none.
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
    """The first phone or fax number of a contact that contains a number; only letters and digits count.

    `ContactIndex` does this for many contacts at once.
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
    """Check a contact that is to be saved: first and last name are there, e-mail addresses have the form of one.

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
