"""Messages of the message store: texts, faxes, voicemail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext.relations import attach_contacts_to_messages as attach_contacts
from rcext.relations._attach import parties
from rcext.relations._records import get

if TYPE_CHECKING:
    from rcext.relations import Record

__all__ = ["attach_contacts", "get_all_caller_infos", "get_caller_infos", "is_inbound", "is_outbound", "is_read"]


def is_inbound(message: Record) -> bool:
    """Whether it came in."""
    return get(message, "direction") == "Inbound"


def is_outbound(message: Record) -> bool:
    """Whether it did not come in."""
    return not is_inbound(message)


def is_read(message: Record) -> bool:
    """Whether it has been read (`readStatus` is `Read`)."""
    return get(message, "readStatus") == "Read"


def get_caller_infos(message: Record) -> list[Record]:
    """The other parties: the sender of an inbound message, the recipients of an outbound one."""
    return parties(get(message, "from" if is_inbound(message) else "to"))


def get_all_caller_infos(message: Record) -> list[Record]:
    """All parties, the other ones first; those that are missing are left out."""
    names = ("from", "to") if is_inbound(message) else ("to", "from")
    return [party for name in names for party in parties(get(message, name))]
