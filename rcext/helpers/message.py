"""Messages of the message store: texts, faxes, voicemail."""

from __future__ import annotations

import datetime
from typing import Literal, TypeVar, cast

from rcext.relations import Record
from rcext.relations import attach_contacts_to_messages as attach_contacts
from rcext.relations._attach import parties
from rcext.relations._records import get, put

from ._lists import Predicate, all_of, equals, text

R = TypeVar("R", bound=Record)

__all__ = [
    "attach_contacts",
    "create_url",
    "filter",
    "get_all_caller_infos",
    "get_attachment_content_type",
    "get_caller_infos",
    "is_alive",
    "is_fax",
    "is_inbound",
    "is_outbound",
    "is_pager",
    "is_read",
    "is_sms",
    "is_voice_mail",
    "set_is_read",
    "shorten",
    "sort_key",
]


def create_url(
    id: str | int | None = None,
    *,
    extension_id: str | None = None,
    kind: Literal["fax", "sms", "pager", "sync"] | None = None,
) -> str:
    """The short address of the message store or of one message.

    Args:
        id: the message's id.
        extension_id: whose; one's own unless given.
        kind: instead, where a fax, a text or a pager text is sent, or where messages are synchronized.
    """
    root = f"/account/~/extension/{extension_id or '~'}"
    if kind is not None:
        return root + {"fax": "/fax", "sms": "/sms", "pager": "/company-pager", "sync": "/message-sync"}[kind]
    return f"{root}/message-store/{id}" if id else f"{root}/message-store"


def is_sms(message: Record) -> bool:
    """Whether it is a text to or from a phone."""
    return get(message, "type") == "SMS"


def is_pager(message: Record) -> bool:
    """Whether it is a text between colleagues."""
    return get(message, "type") == "Pager"


def is_voice_mail(message: Record) -> bool:
    """Whether it is voicemail."""
    return get(message, "type") == "VoiceMail"


def is_fax(message: Record) -> bool:
    """Whether it is a fax."""
    return get(message, "type") == "Fax"


def is_alive(message: Record) -> bool:
    """Whether it has not been deleted (`availability` is `Alive`)."""
    return get(message, "availability") == "Alive"


def set_is_read(message: R, is_read: bool) -> R:
    """Mark it as read or unread, here only; changes the message and returns it."""
    put(message, "readStatus", "Read" if is_read else "Unread")
    return message


def get_attachment_content_type(message: Record, index: int) -> str:
    """The media type of one of its attachments; empty where there is no such attachment."""
    found = get(message, "attachments")
    items = cast("list[object]", found) if isinstance(found, (list, tuple)) else []
    return text(get(items[index], "contentType")) if 0 <= index < len(items) else ""


def filter(
    *,
    alive: bool = True,
    type: str | None = None,
    direction: str | None = None,
    conversation_id: str | None = None,
    read_status: str | None = None,
    search: str | None = None,
) -> Predicate:
    """A predicate for `filter()` and comprehensions.

    Args:
        alive: leave out deleted messages.
        type: `SMS`, `Fax`, `VoiceMail`, `Pager`.
        direction: `Inbound` or `Outbound`.
        conversation_id: the conversation's id.
        read_status: `Read` or `Unread`.
        search: a text in the subject; case counts.
    """

    def of_conversation(message: Record) -> bool:
        return str(get(message, "conversationId")) == conversation_id

    def found(message: Record) -> bool:
        return (search or "") in text(get(message, "subject"))

    return all_of(
        is_alive if alive else None,
        equals("type", type),
        equals("direction", direction),
        of_conversation if conversation_id else None,
        equals("readStatus", read_status),
        found if search else None,
    )


def sort_key(message: Record) -> str:
    """The creation time, for `sorted(key=...)`: texts of one zone sort as times do."""
    value = get(message, "creationTime")
    return value.isoformat() if isinstance(value, datetime.datetime) else text(value)


def shorten(message: Record) -> dict[str, object]:
    """Sender, recipients and text, as `from`, `to` and `text`."""
    return {"from": get(message, "from"), "to": get(message, "to"), "text": get(message, "subject")}


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
