"""Contacts of the parties of calls, messages, presences and telephony sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from rcext._records import Record, as_records, check_records, get, put

from ._index import ContactIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ._index import ContactMatch


class Attached(NamedTuple):
    """The result of an attachment."""

    attached: int
    """The number of parties that received a contact."""

    unmatched: frozenset[str]
    """The numbers without a contact, as the parties have them."""


def attach_to_caller_infos(
    caller_infos: Iterable[Record | None],
    contacts: Iterable[Record] | ContactIndex,
    *,
    mode: Literal["e164", "contains"] = "e164",
    region: str | None = "US",
) -> Attached:
    """Set `contact` and `contact_phone` (dicts: `contactPhone`) on each party whose number a contact has.

    The time is linear in parties and contacts. Parties without a number or a matching contact are not changed.

    Args:
        caller_infos: `from_` and `to` of calls or messages; models, dicts or both. `None` is skipped.
        contacts: contacts, or an index of them, whose mode applies.
        mode: see `ContactIndex`.
        region: see `ContactIndex`.

    Returns:
        The number of parties that received a contact, and the numbers without one.

    Raises:
        ConfigurationError: an argument is not a list, or `phonenumbers` is not installed or does not know the region.
        TypeError: the model of a party does not have the attributes.
    """
    check_records("attach_to_caller_infos", "caller_infos", caller_infos)
    numbers = ((party, get(party, "phoneNumber")) for party in caller_infos if party is not None)
    found = ((party, party, number, "") for party, number in numbers if isinstance(number, str) and number)
    return _attached(found, _index_of(contacts, mode, region))


def attach_contacts_to_calls(
    contacts: Iterable[Record] | ContactIndex,
    calls: Iterable[Record],
    *,
    mode: Literal["e164", "contains"] = "e164",
    region: str | None = "US",
    legs: bool = False,
) -> Attached:
    """Set the contact on both parties of call log records; see `attach_to_caller_infos`.

    Args:
        contacts: contacts, or an index of them.
        calls: call log records, models or dicts.
        mode: see `ContactIndex`.
        region: see `ContactIndex`.
        legs: whether the parties of each call's legs (`view="Detailed"`) are included.
    """
    check_records("attach_contacts", "calls", calls)
    return _attached(slots(calls, legs=legs), _index_of(contacts, mode, region))


def attach_contacts_to_messages(
    contacts: Iterable[Record] | ContactIndex,
    messages: Iterable[Record],
    *,
    mode: Literal["e164", "contains"] = "e164",
    region: str | None = "US",
) -> Attached:
    """Set the contact on the sender and all recipients of messages; see `attach_to_caller_infos`.

    Args:
        contacts: contacts, or an index of them.
        messages: messages of the message store, models or dicts.
        mode: see `ContactIndex`.
        region: see `ContactIndex`.
    """
    check_records("attach_contacts", "messages", messages)
    return _attached(slots(messages), _index_of(contacts, mode, region))


def attach_contacts_to_presences(
    contacts: Iterable[Record] | ContactIndex,
    presences: Iterable[Record],
    *,
    mode: Literal["e164", "contains"] = "e164",
    region: str | None = "US",
) -> Attached:
    """Set `from_contact`, `from_contact_phone`, `to_contact` and `to_contact_phone` on active calls of presences.

    Args:
        contacts: contacts, or an index of them, whose mode applies.
        presences: presences, models or dicts.
        mode: see `ContactIndex`.
        region: see `ContactIndex`.

    Returns:
        The number of parties that received a contact, and the numbers without one.
    """
    check_records("attach_contacts", "presences", presences)
    return _attached(slots(presences), _index_of(contacts, mode, region))


Slot: TypeAlias = "tuple[Record, Record, str, str]"
"""A place for a contact: the caller's record; the record or an object inside it that receives the contact; the number;
and the prefix of the field, which is empty or the side of an active call.
"""


def slots(records: Iterable[Record], *, legs: bool = False) -> Iterator[Slot]:
    """Yield the places for contacts on calls, messages, presences and telephony sessions that have a number.

    Args:
        records: the records.
        legs: whether the legs of calls are included.
    """
    for record in records:
        yield from _sides(record, record)
        inside = [*as_records(get(record, "legs"))] if legs else []
        for owner in (*inside, *as_records(get(record, "parties"))):
            yield from _sides(record, owner)
        for call in as_records(get(record, "activeCalls")):
            for side in ("from", "to"):
                number = get(call, side)
                if isinstance(number, str) and number:
                    yield record, call, number, side


def fill(found: Iterable[Slot], index: ContactIndex, miss: Callable[[Record, str], object]) -> int:
    """Set the contacts of numbers, call `miss` for numbers without one, and return how many were set."""
    matches: dict[str, ContactMatch | None] = {}
    attached = 0
    for record, target, number, prefix in found:
        if number in matches:
            match = matches[number]
        else:
            match = matches[number] = index.find(number)
        if match is None:
            miss(record, number)
            continue
        put(target, f"{prefix}Contact" if prefix else "contact", match.contact)
        put(target, f"{prefix}ContactPhone" if prefix else "contactPhone", match.phone)
        attached += 1
    return attached


def _attached(found: Iterable[Slot], index: ContactIndex) -> Attached:
    unmatched: set[str] = set()
    attached = fill(found, index, lambda _, number: unmatched.add(number))
    return Attached(attached, frozenset(unmatched))


def _index_of(
    contacts: Iterable[Record] | ContactIndex, mode: Literal["e164", "contains"], region: str | None
) -> ContactIndex:
    return contacts if isinstance(contacts, ContactIndex) else ContactIndex(contacts, mode=mode, region=region)


def _sides(record: Record, owner: Record) -> Iterator[Slot]:
    for side in ("from", "to"):
        for party in as_records(get(owner, side)):
            number = get(party, "phoneNumber")
            if isinstance(number, str) and number:
                yield record, party, number, ""
