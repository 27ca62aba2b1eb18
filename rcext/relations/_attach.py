"""Sets the contact behind each party of calls, messages, presences and telephony sessions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias, cast

from ._index import ContactIndex
from ._records import Record, check_several, get, put

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ._index import ContactMatch


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
        ConfigurationError: what is given is no list, or `phonenumbers` is missing or does not know the region.
        TypeError: a party is of a model that has no such attributes.
    """
    check_several("attach_to_caller_infos", "caller_infos", caller_infos)
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
        legs: whether the parties of each call's legs (`view="Detailed"`) get theirs too.
    """
    check_several("attach_contacts", "calls", calls)
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
    check_several("attach_contacts", "messages", messages)
    return _attached(slots(messages), _index_of(contacts, mode, region))


def attach_contacts_to_presences(
    contacts: Iterable[Record] | ContactIndex,
    presences: Iterable[Record],
    *,
    mode: Literal["e164", "contains"] = "e164",
    region: str | None = "US",
) -> Attached:
    """Set `from_contact`, `from_contact_phone`, and the same for `to`, on the calls of presences (`active_calls`).

    Args:
        contacts: contacts, or an index of them, which then decides about the mode.
        presences: presences, models or dicts.
        mode: see `ContactIndex`.
        region: see `ContactIndex`.

    Returns:
        How many parties got a contact, and which numbers belong to nobody.
    """
    check_several("attach_contacts", "presences", presences)
    return _attached(slots(presences), _index_of(contacts, mode, region))


Slot: TypeAlias = "tuple[Record, Record, str, str]"
"""Where a contact can be set: the record as the caller gave it; the record itself, or an object inside, that gets it;
whose number it is; and what comes before `contact` in the name of the field: nothing, or the side of an active call.
"""


def slots(records: Iterable[Record], *, legs: bool = False) -> Iterator[Slot]:
    """Where contacts can be set on calls, messages, presences and telephony sessions; only where there is a number.

    Args:
        records: the records.
        legs: whether the legs of calls count.
    """
    for record in records:
        yield from _sides(record, record)
        inside = [*parties(get(record, "legs"))] if legs else []
        for owner in (*inside, *parties(get(record, "parties"))):
            yield from _sides(record, owner)
        for call in parties(get(record, "activeCalls")):
            for side in ("from", "to"):
                number = get(call, side)
                if isinstance(number, str) and number:
                    yield record, call, number, side


def fill(found: Iterable[Slot], index: ContactIndex, miss: Callable[[Record, str], object]) -> int:
    """Set contacts where their numbers say; tells `miss` of the others and returns how many were set."""
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


def parties(value: object) -> list[Record]:
    """One or many, as a list (`to` is one party in a call and many in a message); what is no object is left out."""
    if value is None:
        return []
    if isinstance(value, (list, tuple)):
        return [party for item in cast("list[object]", value) for party in parties(item)]
    return [cast("Record", value)] if isinstance(value, Mapping) or hasattr(value, "to_dict") else []


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
        for party in parties(get(owner, side)):
            number = get(party, "phoneNumber")
            if isinstance(number, str) and number:
                yield record, party, number, ""
