"""Sets the contact behind each party of calls and messages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast

from ._index import ContactIndex
from ._records import Record, get, put

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Attached(NamedTuple):
    """What became of an attachment."""

    attached: int
    """How many parties have got a contact."""

    unmatched: frozenset[str]
    """The numbers that belong to no contact, as the parties have them."""


def attach_to_caller_infos(
    caller_infos: Iterable[Record | None],
    contacts: Iterable[Record] | ContactIndex,
    *,
    mode: Literal["e164", "contains"] = "e164",
    region: str | None = "US",
) -> Attached:
    """Set `contact` and `contact_phone` (dicts: `contactPhone`) on each party whose number a contact has.

    The time is linear in parties and contacts. Parties without a number, and those that match nobody, stay as they are.

    Args:
        caller_infos: `from_` and `to` of calls or messages; models, dicts, or both. `None` among them is passed over.
        contacts: contacts, or an index of them, which then decides about the mode.
        mode: see `ContactIndex`.
        region: see `ContactIndex`.

    Returns:
        How many got a contact, and which numbers belong to nobody.

    Raises:
        ConfigurationError: `phonenumbers` is missing, or does not know the region.
        TypeError: a party is of a model that has no such attributes.
    """
    index = contacts if isinstance(contacts, ContactIndex) else ContactIndex(contacts, mode=mode, region=region)
    found: dict[str, Any] = {}
    attached = 0
    unmatched: set[str] = set()
    for party in caller_infos:
        number: object = get(party, "phoneNumber") if party is not None else None
        if not isinstance(number, str) or not number:
            continue
        if number in found:
            match = found[number]
        else:
            match = found[number] = index.find(number)
        if match is None:
            unmatched.add(number)
            continue
        put(party, "contact", match.contact)
        put(party, "contactPhone", match.phone)
        attached += 1
    return Attached(attached, frozenset(unmatched))


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
        legs: whether the parties of each call's legs (`view="Detailed"`) get theirs too.
    """
    return attach_to_caller_infos(_call_parties(calls, legs=legs), contacts, mode=mode, region=region)


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
    return attach_to_caller_infos(_parties(messages), contacts, mode=mode, region=region)


def _call_parties(calls: Iterable[Record], *, legs: bool) -> Iterator[Record]:
    for call in calls:
        yield from _parties((call,))
        if legs:
            yield from _parties(_several(get(call, "legs")))


def _parties(records: Iterable[Record]) -> Iterator[Record]:
    for record in records:
        for name in ("from", "to"):
            yield from _several(get(record, name))


def parties(value: object) -> list[Record]:
    """One party or many, as a list; what is no object is left out."""
    return list(_several(value))


def _several(value: object) -> Iterator[Record]:
    """One or many: `to` is one party in a call and a list in a message."""
    if isinstance(value, (list, tuple)):
        for item in cast("list[object]", value):
            yield from _several(item)
    elif isinstance(value, Mapping) or hasattr(value, "to_dict"):
        yield cast("Record", value)
