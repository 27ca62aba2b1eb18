"""Models: pager messages."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_conversation_info import ConversationInfo, decode_ConversationInfo
from ._shared_fax_error_code_enum import (
    MessageAttachmentInfo,
    MessageRecipient,
    decode_MessageAttachmentInfo,
    decode_MessageRecipient,
)
from ._shared_message_availability_enum import (
    MessageAvailabilityEnum,
    MessageAvailabilityEnumTable,
    MessagePriorityEnum,
    MessagePriorityEnumTable,
    MessageReadStatusEnum,
    MessageReadStatusEnumTable,
)
from ._shared_message_direction_enum import MessageDirectionEnum, MessageDirectionEnumTable
from ._shared_message_sender import MessageSender, decode_MessageSender
from ._shared_message_status_enum import MessageStatusEnum, MessageStatusEnumTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._pager_messages import PagerPartyDict


class PagerMessageType(OpenEnum):
    """Values of `PagerMessageType`."""

    FAX = "Fax"
    SMS = "SMS"
    VOICE_MAIL = "VoiceMail"
    PAGER = "Pager"
    TEXT = "Text"


PagerMessageTypeTable = EnumTable(PagerMessageType)


class CreateInternalTextMessageRequest(Model):
    """Pager text to send to colleagues."""

    __slots__ = (
        "from_",
        "reply_on",
        "text",
        "to",
    )
    __fields__ = __slots__
    __converted__ = {
        "from_": "from",
        "to": "to",
    }
    from_: PagerParty | None
    """Sending extension; spelt `from_` in Python."""
    reply_on: int | None
    """Id of the pager message that this one answers; then `to` can be left out."""
    text: str
    """Up to 1024 UTF-16 units, so 512 characters if all are emoji."""
    to: list[PagerParty] | None
    """Receiving extensions."""

    def __init__(
        self,
        *,
        from_: PagerParty | PagerPartyDict | None = None,
        reply_on: int | None = None,
        text: str,
        to: Sequence[PagerParty | PagerPartyDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.from_
        if v is not None:
            d["from"] = v.to_dict() if typeof(v) is PagerParty else encode(v)
        v = self.reply_on
        if v is not None:
            d["replyOn"] = v
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.to
        if v is not None:
            d["to"] = (
                [i0.to_dict() if typeof(i0) is PagerParty else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateInternalTextMessageRequest(d: dict[str, Any]) -> CreateInternalTextMessageRequest:
    """Decode a `CreateInternalTextMessageRequest`; what does not fit is passed on."""
    self = new(CreateInternalTextMessageRequest)
    get: Getter = d.get
    v = get("from")
    self.from_ = decode_PagerParty(v) if typeof(v) is dict else v
    self.reply_on = get("replyOn")
    self.text = get("text")
    v = get("to")
    self.to = [decode_PagerParty(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if CreateInternalTextMessageRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateInternalTextMessageRequestKeys}
    )
    return self


CreateInternalTextMessageRequest.__decode__ = decode_CreateInternalTextMessageRequest
CreateInternalTextMessageRequestKeys = frozenset(
    (
        "from",
        "replyOn",
        "text",
        "to",
    )
)


class PagerMessage(Model):
    """Pager text just sent, as the mailbox now holds it."""

    __slots__ = (
        "attachments",
        "availability",
        "conversation",
        "conversation_id",
        "creation_time",
        "direction",
        "from_",
        "id",
        "last_modified_time",
        "message_status",
        "pg_to_department",
        "priority",
        "read_status",
        "subject",
        "to",
        "type",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "attachments": "attachments",
        "availability": "availability",
        "conversation": "conversation",
        "direction": "direction",
        "from_": "from",
        "message_status": "messageStatus",
        "priority": "priority",
        "read_status": "readStatus",
        "to": "to",
        "type": "type",
    }
    attachments: list[MessageAttachmentInfo] | None
    """Texts, sounds, pages or media of the message; each is downloaded on its own."""
    availability: MessageAvailabilityEnum | None
    """`Alive`, `Deleted` (can be restored) or `Purged` (content is gone)."""
    conversation: ConversationInfo | None
    """Thread an SMS or pager text belongs to, as an object."""
    conversation_id: int | None
    """Id of the thread an SMS or pager text belongs to."""
    creation_time: datetime.datetime | None
    """Moment of creation, with a time zone."""
    direction: MessageDirectionEnum | None
    """`Inbound` or `Outbound`, as seen by the owner of the mailbox."""
    from_: MessageSender | None
    """Sender; the attribute is spelt `from_` in Python."""
    id: int | None
    """Id of the message, a number."""
    last_modified_time: datetime.datetime | None
    """When the server last changed the message, such as by marking it read."""
    message_status: MessageStatusEnum | None
    """How far the message got; for faxes to several people, their statuses summed up."""
    pg_to_department: bool | None
    """`True` if some recipient is a call queue."""
    priority: MessagePriorityEnum | None
    """`Normal` or `High`."""
    read_status: MessageReadStatusEnum | None
    """`Read` or `Unread`."""
    subject: str | None
    """For SMS and pager the text itself; for other kinds a short title."""
    to: list[MessageRecipient] | None
    """Recipients, in a list even if there is just one."""
    type: PagerMessageType | None
    """`SMS`, `Fax`, `VoiceMail`, `Pager` or `Text`."""
    uri: str | None
    """Address of the message."""

    def __init__(
        self,
        *,
        attachments: list[MessageAttachmentInfo] | None = None,
        availability: MessageAvailabilityEnum | Literal["Alive", "Deleted", "Purged"] | None = None,
        conversation: ConversationInfo | None = None,
        conversation_id: int | None = None,
        creation_time: datetime.datetime | None = None,
        direction: MessageDirectionEnum | Literal["Inbound", "Outbound"] | None = None,
        from_: MessageSender | None = None,
        id: int | None = None,
        last_modified_time: datetime.datetime | None = None,
        message_status: MessageStatusEnum
        | Literal["Queued", "Sent", "Delivered", "DeliveryFailed", "SendingFailed", "Received"]
        | None = None,
        pg_to_department: bool | None = None,
        priority: MessagePriorityEnum | Literal["Normal", "High"] | None = None,
        read_status: MessageReadStatusEnum | Literal["Read", "Unread"] | None = None,
        subject: str | None = None,
        to: list[MessageRecipient] | None = None,
        type: PagerMessageType | Literal["Fax", "SMS", "VoiceMail", "Pager", "Text"] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.attachments
        if v is not None:
            d["attachments"] = (
                [i0.to_dict() if typeof(i0) is MessageAttachmentInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.availability
        if v is not None:
            d["availability"] = v.wire if typeof(v) is MessageAvailabilityEnum else v
        v = self.conversation
        if v is not None:
            d["conversation"] = v.to_dict() if typeof(v) is ConversationInfo else encode(v)
        v = self.conversation_id
        if v is not None:
            d["conversationId"] = v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is MessageDirectionEnum else v
        v = self.from_
        if v is not None:
            d["from"] = v.to_dict() if typeof(v) is MessageSender else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.message_status
        if v is not None:
            d["messageStatus"] = v.wire if typeof(v) is MessageStatusEnum else v
        v = self.pg_to_department
        if v is not None:
            d["pgToDepartment"] = v
        v = self.priority
        if v is not None:
            d["priority"] = v.wire if typeof(v) is MessagePriorityEnum else v
        v = self.read_status
        if v is not None:
            d["readStatus"] = v.wire if typeof(v) is MessageReadStatusEnum else v
        v = self.subject
        if v is not None:
            d["subject"] = v
        v = self.to
        if v is not None:
            d["to"] = (
                [i0.to_dict() if typeof(i0) is MessageRecipient else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is PagerMessageType else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PagerMessage(d: dict[str, Any]) -> PagerMessage:
    """Decode a `PagerMessage`; what does not fit is passed on."""
    self = new(PagerMessage)
    get: Getter = d.get
    v = get("attachments")
    self.attachments = (
        [decode_MessageAttachmentInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("availability")
    self.availability = MessageAvailabilityEnumTable[v] if typeof(v) is str else v
    v = get("conversation")
    self.conversation = decode_ConversationInfo(v) if typeof(v) is dict else v
    self.conversation_id = get("conversationId")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("direction")
    self.direction = MessageDirectionEnumTable[v] if typeof(v) is str else v
    v = get("from")
    self.from_ = decode_MessageSender(v) if typeof(v) is dict else v
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("messageStatus")
    self.message_status = MessageStatusEnumTable[v] if typeof(v) is str else v
    self.pg_to_department = get("pgToDepartment")
    v = get("priority")
    self.priority = MessagePriorityEnumTable[v] if typeof(v) is str else v
    v = get("readStatus")
    self.read_status = MessageReadStatusEnumTable[v] if typeof(v) is str else v
    self.subject = get("subject")
    v = get("to")
    self.to = [decode_MessageRecipient(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("type")
    self.type = PagerMessageTypeTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = None if PagerMessageKeys.issuperset(d) else {k: d[k] for k in d if k not in PagerMessageKeys}
    return self


PagerMessage.__decode__ = decode_PagerMessage
PagerMessageKeys = frozenset(
    (
        "attachments",
        "availability",
        "conversation",
        "conversationId",
        "creationTime",
        "direction",
        "from",
        "id",
        "lastModifiedTime",
        "messageStatus",
        "pgToDepartment",
        "priority",
        "readStatus",
        "subject",
        "to",
        "type",
        "uri",
    )
)


class PagerParty(Model):
    """Extension that sends or receives a pager text."""

    __slots__ = (
        "extension_id",
        "extension_number",
    )
    __fields__ = __slots__
    extension_id: str | None
    """Id of the extension; preferred over its number."""
    extension_number: str | None
    """Short internal number."""

    def __init__(
        self,
        *,
        extension_id: str | None = None,
        extension_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PagerParty(d: dict[str, Any]) -> PagerParty:
    """Decode a `PagerParty`; what does not fit is passed on."""
    self = new(PagerParty)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    self.extension_number = get("extensionNumber")
    self.__extras__ = None if PagerPartyKeys.issuperset(d) else {k: d[k] for k in d if k not in PagerPartyKeys}
    return self


PagerParty.__decode__ = decode_PagerParty
PagerPartyKeys = frozenset(
    (
        "extensionId",
        "extensionNumber",
    )
)
