"""Models: sms."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import File, OpenEnum
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

    from ..bodies._sms import MessagePartyDict, SmsRequestCountryInfoDict


class SMSMessageType(OpenEnum):
    """Values of `SMSMessageType`."""

    FAX = "Fax"
    SMS = "SMS"
    VOICE_MAIL = "VoiceMail"
    PAGER = "Pager"
    TEXT = "Text"


SMSMessageTypeTable = EnumTable(SMSMessageType)


class CreateMMSMessage(Model):
    """Media message to send."""

    __slots__ = (
        "attachments",
        "country",
        "from_",
        "text",
        "to",
    )
    __fields__ = __slots__
    __converted__ = {
        "country": "country",
        "from_": "from",
        "to": "to",
    }
    attachments: list[File]
    """Files to send; each needs a name and media type."""
    country: SmsRequestCountryInfo | None
    """Country of the receiving numbers, for those without a country code."""
    from_: MessageParty
    """Sending number with the `MmsSender` feature; spelt `from_` in Python."""
    text: str | None
    """Text beside the media, up to 1000 UTF-16 units."""
    to: list[MessageParty]
    """Receiving numbers; several make one group message."""

    def __init__(
        self,
        *,
        attachments: list[File],
        country: SmsRequestCountryInfo | SmsRequestCountryInfoDict | None = None,
        from_: MessageParty | MessagePartyDict,
        text: str | None = None,
        to: Sequence[MessageParty | MessagePartyDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.attachments
        if v is not None:
            d["attachments"] = v
        v = self.country
        if v is not None:
            d["country"] = v.to_dict() if typeof(v) is SmsRequestCountryInfo else encode(v)
        v = self.from_
        if v is not None:
            d["from"] = v.to_dict() if typeof(v) is MessageParty else encode(v)
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.to
        if v is not None:
            d["to"] = (
                [i0.to_dict() if typeof(i0) is MessageParty else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateMMSMessage(d: dict[str, Any]) -> CreateMMSMessage:
    """Decode a `CreateMMSMessage`; what does not fit is passed on."""
    self = new(CreateMMSMessage)
    get: Getter = d.get
    self.attachments = get("attachments")
    v = get("country")
    self.country = decode_SmsRequestCountryInfo(v) if typeof(v) is dict else v
    v = get("from")
    self.from_ = decode_MessageParty(v) if typeof(v) is dict else v
    self.text = get("text")
    v = get("to")
    self.to = [decode_MessageParty(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if CreateMMSMessageKeys.issuperset(d) else {k: d[k] for k in d if k not in CreateMMSMessageKeys}
    )
    return self


CreateMMSMessage.__decode__ = decode_CreateMMSMessage
CreateMMSMessageKeys = frozenset(
    (
        "attachments",
        "country",
        "from",
        "text",
        "to",
    )
)


class CreateSMSMessage(Model):
    """Text message to send."""

    __slots__ = (
        "country",
        "from_",
        "text",
        "to",
    )
    __fields__ = __slots__
    __converted__ = {
        "country": "country",
        "from_": "from",
        "to": "to",
    }
    country: SmsRequestCountryInfo | None
    """Country of the receiving numbers, for those without a country code."""
    from_: MessageParty
    """Sending number, one of the extension's own; spelt `from_` in Python."""
    text: str
    """Up to 1000 UTF-16 units, so 500 characters if all are emoji."""
    to: list[MessageParty]
    """Receiving numbers; several make one group message."""

    def __init__(
        self,
        *,
        country: SmsRequestCountryInfo | SmsRequestCountryInfoDict | None = None,
        from_: MessageParty | MessagePartyDict,
        text: str,
        to: Sequence[MessageParty | MessagePartyDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.country
        if v is not None:
            d["country"] = v.to_dict() if typeof(v) is SmsRequestCountryInfo else encode(v)
        v = self.from_
        if v is not None:
            d["from"] = v.to_dict() if typeof(v) is MessageParty else encode(v)
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.to
        if v is not None:
            d["to"] = (
                [i0.to_dict() if typeof(i0) is MessageParty else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateSMSMessage(d: dict[str, Any]) -> CreateSMSMessage:
    """Decode a `CreateSMSMessage`; what does not fit is passed on."""
    self = new(CreateSMSMessage)
    get: Getter = d.get
    v = get("country")
    self.country = decode_SmsRequestCountryInfo(v) if typeof(v) is dict else v
    v = get("from")
    self.from_ = decode_MessageParty(v) if typeof(v) is dict else v
    self.text = get("text")
    v = get("to")
    self.to = [decode_MessageParty(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if CreateSMSMessageKeys.issuperset(d) else {k: d[k] for k in d if k not in CreateSMSMessageKeys}
    )
    return self


CreateSMSMessage.__decode__ = decode_CreateSMSMessage
CreateSMSMessageKeys = frozenset(
    (
        "country",
        "from",
        "text",
        "to",
    )
)


class MessageParty(Model):
    """Number that a message is sent from or to."""

    __slots__ = ("phone_number",)
    __fields__ = __slots__
    phone_number: str
    """E.164 with `+`; as a sender it must be a number with the `SmsSender` feature."""

    def __init__(
        self,
        *,
        phone_number: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageParty(d: dict[str, Any]) -> MessageParty:
    """Decode a `MessageParty`; what does not fit is passed on."""
    self = new(MessageParty)
    get: Getter = d.get
    self.phone_number = get("phoneNumber")
    self.__extras__ = None if MessagePartyKeys.issuperset(d) else {k: d[k] for k in d if k not in MessagePartyKeys}
    return self


MessageParty.__decode__ = decode_MessageParty
MessagePartyKeys = frozenset(("phoneNumber",))


class SMSMessage(Model):
    """SMS or MMS just sent, as the mailbox now holds it."""

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
        "priority",
        "read_status",
        "sms_delivery_time",
        "sms_sending_attempts_count",
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
    priority: MessagePriorityEnum | None
    """`Normal` or `High`."""
    read_status: MessageReadStatusEnum | None
    """`Read` or `Unread`."""
    sms_delivery_time: datetime.datetime | None
    """When the text reached the handset; `None` if the carrier sent no receipt."""
    sms_sending_attempts_count: int | None
    """How often the server tried to hand an SMS to the gateway."""
    subject: str | None
    """For SMS and pager the text itself; for other kinds a short title."""
    to: list[MessageRecipient] | None
    """Recipients, in a list even if there is just one."""
    type: SMSMessageType | None
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
        priority: MessagePriorityEnum | Literal["Normal", "High"] | None = None,
        read_status: MessageReadStatusEnum | Literal["Read", "Unread"] | None = None,
        sms_delivery_time: datetime.datetime | None = None,
        sms_sending_attempts_count: int | None = None,
        subject: str | None = None,
        to: list[MessageRecipient] | None = None,
        type: SMSMessageType | Literal["Fax", "SMS", "VoiceMail", "Pager", "Text"] | None = None,
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
        v = self.priority
        if v is not None:
            d["priority"] = v.wire if typeof(v) is MessagePriorityEnum else v
        v = self.read_status
        if v is not None:
            d["readStatus"] = v.wire if typeof(v) is MessageReadStatusEnum else v
        v = self.sms_delivery_time
        if v is not None:
            d["smsDeliveryTime"] = from_datetime(v)
        v = self.sms_sending_attempts_count
        if v is not None:
            d["smsSendingAttemptsCount"] = v
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
            d["type"] = v.wire if typeof(v) is SMSMessageType else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SMSMessage(d: dict[str, Any]) -> SMSMessage:
    """Decode a `SMSMessage`; what does not fit is passed on."""
    self = new(SMSMessage)
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
    v = get("priority")
    self.priority = MessagePriorityEnumTable[v] if typeof(v) is str else v
    v = get("readStatus")
    self.read_status = MessageReadStatusEnumTable[v] if typeof(v) is str else v
    v = get("smsDeliveryTime")
    self.sms_delivery_time = to_datetime(v) if typeof(v) is str else v
    self.sms_sending_attempts_count = get("smsSendingAttemptsCount")
    self.subject = get("subject")
    v = get("to")
    self.to = [decode_MessageRecipient(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("type")
    self.type = SMSMessageTypeTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = None if SMSMessageKeys.issuperset(d) else {k: d[k] for k in d if k not in SMSMessageKeys}
    return self


SMSMessage.__decode__ = decode_SMSMessage
SMSMessageKeys = frozenset(
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
        "priority",
        "readStatus",
        "smsDeliveryTime",
        "smsSendingAttemptsCount",
        "subject",
        "to",
        "type",
        "uri",
    )
)


class SmsRequestCountryInfo(Model):
    """Country of a receiving number; one of the two fields is enough."""

    __slots__ = (
        "id",
        "iso_code",
    )
    __fields__ = __slots__
    id: str | None
    """Id of the country in the dictionary."""
    iso_code: str | None
    """Two letters, ISO 3166-1, such as `US`."""

    def __init__(
        self,
        *,
        id: str | None = None,
        iso_code: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.iso_code
        if v is not None:
            d["isoCode"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SmsRequestCountryInfo(d: dict[str, Any]) -> SmsRequestCountryInfo:
    """Decode a `SmsRequestCountryInfo`; what does not fit is passed on."""
    self = new(SmsRequestCountryInfo)
    get: Getter = d.get
    self.id = get("id")
    self.iso_code = get("isoCode")
    self.__extras__ = (
        None if SmsRequestCountryInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in SmsRequestCountryInfoKeys}
    )
    return self


SmsRequestCountryInfo.__decode__ = decode_SmsRequestCountryInfo
SmsRequestCountryInfoKeys = frozenset(
    (
        "id",
        "isoCode",
    )
)
