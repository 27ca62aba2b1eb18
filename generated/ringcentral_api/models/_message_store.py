"""Models: message store."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_conversation_info import ConversationInfo, decode_ConversationInfo
from ._shared_fax_error_code_enum import (
    MessageAttachmentInfo,
    MessageRecipient,
    decode_MessageAttachmentInfo,
    decode_MessageRecipient,
)
from ._shared_fax_resolution_enum import FaxResolutionEnum, FaxResolutionEnumTable
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
from ._shared_owner_resource import OwnerResource, SyncTypeEnum, SyncTypeEnumTable, decode_OwnerResource

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._message_store import PatchMessageRequestDict, UpdateMessageRequestDict
    from ._call_log import CallLogRecord


class DeleteMessageByFilterType(OpenEnum):
    """Values of `DeleteMessageByFilterType`."""

    FAX = "Fax"
    SMS = "SMS"
    VOICE_MAIL = "VoiceMail"
    PAGER = "Pager"
    TEXT = "Text"
    ALL = "All"


DeleteMessageByFilterTypeTable = EnumTable(DeleteMessageByFilterType)


class DeleteMessageType(OpenEnum):
    """Values of `DeleteMessageType`."""

    FAX = "Fax"
    SMS = "SMS"
    VOICE_MAIL = "VoiceMail"
    PAGER = "Pager"
    TEXT = "Text"
    ALL = "All"


DeleteMessageTypeTable = EnumTable(DeleteMessageType)


class MessageType(OpenEnum):
    """Values of `MessageType`."""

    FAX = "Fax"
    SMS = "SMS"
    VOICE_MAIL = "VoiceMail"
    PAGER = "Pager"
    TEXT = "Text"


MessageTypeTable = EnumTable(MessageType)


class MessageVmTranscriptionStatus(OpenEnum):
    """Values of `MessageVmTranscriptionStatus`."""

    NOT_AVAILABLE = "NotAvailable"
    IN_PROGRESS = "InProgress"
    TIMED_OUT = "TimedOut"
    COMPLETED = "Completed"
    COMPLETED_PARTIALLY = "CompletedPartially"
    FAILED = "Failed"
    UNKNOWN = "Unknown"


MessageVmTranscriptionStatusTable = EnumTable(MessageVmTranscriptionStatus)


class OwnerInfoParameterOption1(OpenEnum):
    """Values of `OwnerInfoParameterOption1`."""

    ANY = "Any"
    PERSONAL = "Personal"
    SHARED = "Shared"


OwnerInfoParameterOption1Table = EnumTable(OwnerInfoParameterOption1)


class SingleMessageType(OpenEnum):
    """Values of `SingleMessageType`."""

    FAX = "Fax"
    SMS = "SMS"
    VOICE_MAIL = "VoiceMail"
    PAGER = "Pager"
    TEXT = "Text"


SingleMessageTypeTable = EnumTable(SingleMessageType)


class SingleMessageVmTranscriptionStatus(OpenEnum):
    """Values of `SingleMessageVmTranscriptionStatus`."""

    NOT_AVAILABLE = "NotAvailable"
    IN_PROGRESS = "InProgress"
    TIMED_OUT = "TimedOut"
    COMPLETED = "Completed"
    COMPLETED_PARTIALLY = "CompletedPartially"
    FAILED = "Failed"
    UNKNOWN = "Unknown"


SingleMessageVmTranscriptionStatusTable = EnumTable(SingleMessageVmTranscriptionStatus)


class SyncMessagesVoicemailOwnerOption1(OpenEnum):
    """Values of `SyncMessagesVoicemailOwnerOption1`."""

    ANY = "Any"
    PERSONAL = "Personal"
    SHARED = "Shared"


SyncMessagesVoicemailOwnerOption1Table = EnumTable(SyncMessagesVoicemailOwnerOption1)


class Message(Model):
    """One message of a mailbox: SMS, fax, voicemail or pager text."""

    __slots__ = (
        "attachments",
        "availability",
        "calls",
        "conversation",
        "conversation_id",
        "cover_index",
        "cover_page_text",
        "creation_time",
        "delivery_error_code",
        "direction",
        "extension_id",
        "fax_page_count",
        "fax_resolution",
        "forwarding",
        "from_",
        "id",
        "last_modified_time",
        "message_status",
        "owner",
        "pg_to_department",
        "priority",
        "private",
        "read_status",
        "segment_count",
        "sms_delivery_time",
        "sms_sending_attempts_count",
        "subject",
        "to",
        "type",
        "uri",
        "vm_transcription_status",
    )
    __fields__ = (
        "attachments",
        "availability",
        "conversation",
        "conversation_id",
        "cover_index",
        "cover_page_text",
        "creation_time",
        "delivery_error_code",
        "direction",
        "extension_id",
        "fax_page_count",
        "fax_resolution",
        "forwarding",
        "from_",
        "id",
        "last_modified_time",
        "message_status",
        "owner",
        "pg_to_department",
        "priority",
        "private",
        "read_status",
        "segment_count",
        "sms_delivery_time",
        "sms_sending_attempts_count",
        "subject",
        "to",
        "type",
        "uri",
        "vm_transcription_status",
    )
    __converted__ = {
        "attachments": "attachments",
        "availability": "availability",
        "conversation": "conversation",
        "direction": "direction",
        "fax_resolution": "faxResolution",
        "forwarding": "forwarding",
        "from_": "from",
        "message_status": "messageStatus",
        "owner": "owner",
        "priority": "priority",
        "read_status": "readStatus",
        "to": "to",
        "type": "type",
        "vm_transcription_status": "vmTranscriptionStatus",
    }
    attachments: list[MessageAttachmentInfo] | None
    """Texts, sounds, pages or media of the message; each is downloaded on its own."""
    availability: MessageAvailabilityEnum | None
    """`Alive`, `Deleted` (can be restored) or `Purged` (content is gone)."""
    conversation: ConversationInfo | None
    """Thread an SMS or pager text belongs to, as an object."""
    conversation_id: int | None
    """Id of the thread an SMS or pager text belongs to."""
    cover_index: int | None
    """Number of the fax cover page; 0 means none."""
    cover_page_text: str | None
    """Text printed on the fax cover page, up to 1024 characters."""
    creation_time: datetime.datetime | None
    """Moment of creation, with a time zone."""
    delivery_error_code: str | None
    """Code from the SMS gateway that says why delivery failed."""
    direction: MessageDirectionEnum | None
    """`Inbound` or `Outbound`, as seen by the owner of the mailbox."""
    extension_id: str | None
    """Id of the extension whose mailbox holds the message, as a string."""
    fax_page_count: int | None
    """Number of fax pages."""
    fax_resolution: FaxResolutionEnum | None
    """`High` is 200 dpi, `Low` is 100 dpi."""
    forwarding: MessageForwarding | None
    """Where a forwarded message came from originally."""
    from_: MessageSender | None
    """Sender; the attribute is spelt `from_` in Python."""
    id: int | None
    """Id of the message, a number."""
    last_modified_time: datetime.datetime | None
    """When the server last changed the message, such as by marking it read."""
    message_status: MessageStatusEnum | None
    """How far the message got; for faxes to several people, their statuses summed up."""
    owner: OwnerResource | None
    """Whose shared voicemail or SMS inbox the message is in."""
    pg_to_department: bool | None
    """Pager only: `True` if some recipient is a call queue."""
    priority: MessagePriorityEnum | None
    """`Normal` or `High`."""
    private: bool | None
    """`True` if this voicemail must not be passed on."""
    read_status: MessageReadStatusEnum | None
    """`Read` or `Unread`."""
    segment_count: int | None
    """Into how many parts the SMS was split; each part is billed."""
    sms_delivery_time: datetime.datetime | None
    """When the text reached the handset; `None` if the carrier sent no receipt."""
    sms_sending_attempts_count: int | None
    """How often the server tried to hand an SMS to the gateway."""
    subject: str | None
    """For SMS and pager the text itself; for other kinds a short title."""
    to: list[MessageRecipient] | None
    """Recipients, in a list even if there is just one."""
    type: MessageType | None
    """`SMS`, `Fax`, `VoiceMail`, `Pager` or `Text`."""
    uri: str | None
    """Address of the message."""
    vm_transcription_status: MessageVmTranscriptionStatus | None
    """State of the voicemail's transcription; the text itself is an attachment."""
    calls: list[CallLogRecord] | None
    """Calls with the other side of the message, oldest first, once calls have been attached. Client-side: never sent."""

    def __init__(
        self,
        *,
        attachments: list[MessageAttachmentInfo] | None = None,
        availability: MessageAvailabilityEnum | Literal["Alive", "Deleted", "Purged"] | None = None,
        conversation: ConversationInfo | None = None,
        conversation_id: int | None = None,
        cover_index: int | None = None,
        cover_page_text: str | None = None,
        creation_time: datetime.datetime | None = None,
        delivery_error_code: str | None = None,
        direction: MessageDirectionEnum | Literal["Inbound", "Outbound"] | None = None,
        extension_id: str | None = None,
        fax_page_count: int | None = None,
        fax_resolution: FaxResolutionEnum | Literal["High", "Low"] | None = None,
        forwarding: MessageForwarding | None = None,
        from_: MessageSender | None = None,
        id: int | None = None,
        last_modified_time: datetime.datetime | None = None,
        message_status: MessageStatusEnum
        | Literal["Queued", "Sent", "Delivered", "DeliveryFailed", "SendingFailed", "Received"]
        | None = None,
        owner: OwnerResource | None = None,
        pg_to_department: bool | None = None,
        priority: MessagePriorityEnum | Literal["Normal", "High"] | None = None,
        private: bool | None = None,
        read_status: MessageReadStatusEnum | Literal["Read", "Unread"] | None = None,
        segment_count: int | None = None,
        sms_delivery_time: datetime.datetime | None = None,
        sms_sending_attempts_count: int | None = None,
        subject: str | None = None,
        to: list[MessageRecipient] | None = None,
        type: MessageType | Literal["Fax", "SMS", "VoiceMail", "Pager", "Text"] | None = None,
        uri: str | None = None,
        vm_transcription_status: MessageVmTranscriptionStatus
        | Literal["NotAvailable", "InProgress", "TimedOut", "Completed", "CompletedPartially", "Failed", "Unknown"]
        | None = None,
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
        v = self.cover_index
        if v is not None:
            d["coverIndex"] = v
        v = self.cover_page_text
        if v is not None:
            d["coverPageText"] = v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.delivery_error_code
        if v is not None:
            d["deliveryErrorCode"] = v
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is MessageDirectionEnum else v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.fax_page_count
        if v is not None:
            d["faxPageCount"] = v
        v = self.fax_resolution
        if v is not None:
            d["faxResolution"] = v.wire if typeof(v) is FaxResolutionEnum else v
        v = self.forwarding
        if v is not None:
            d["forwarding"] = v.to_dict() if typeof(v) is MessageForwarding else encode(v)
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
        v = self.owner
        if v is not None:
            d["owner"] = v.to_dict() if typeof(v) is OwnerResource else encode(v)
        v = self.pg_to_department
        if v is not None:
            d["pgToDepartment"] = v
        v = self.priority
        if v is not None:
            d["priority"] = v.wire if typeof(v) is MessagePriorityEnum else v
        v = self.private
        if v is not None:
            d["private"] = v
        v = self.read_status
        if v is not None:
            d["readStatus"] = v.wire if typeof(v) is MessageReadStatusEnum else v
        v = self.segment_count
        if v is not None:
            d["segmentCount"] = v
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
            d["type"] = v.wire if typeof(v) is MessageType else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.vm_transcription_status
        if v is not None:
            d["vmTranscriptionStatus"] = v.wire if typeof(v) is MessageVmTranscriptionStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_Message(d: dict[str, Any]) -> Message:
    """Decode a `Message`; what does not fit is passed on."""
    self = new(Message)
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
    self.cover_index = get("coverIndex")
    self.cover_page_text = get("coverPageText")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.delivery_error_code = get("deliveryErrorCode")
    v = get("direction")
    self.direction = MessageDirectionEnumTable[v] if typeof(v) is str else v
    self.extension_id = get("extensionId")
    self.fax_page_count = get("faxPageCount")
    v = get("faxResolution")
    self.fax_resolution = FaxResolutionEnumTable[v] if typeof(v) is str else v
    v = get("forwarding")
    self.forwarding = decode_MessageForwarding(v) if typeof(v) is dict else v
    v = get("from")
    self.from_ = decode_MessageSender(v) if typeof(v) is dict else v
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("messageStatus")
    self.message_status = MessageStatusEnumTable[v] if typeof(v) is str else v
    v = get("owner")
    self.owner = decode_OwnerResource(v) if typeof(v) is dict else v
    self.pg_to_department = get("pgToDepartment")
    v = get("priority")
    self.priority = MessagePriorityEnumTable[v] if typeof(v) is str else v
    self.private = get("private")
    v = get("readStatus")
    self.read_status = MessageReadStatusEnumTable[v] if typeof(v) is str else v
    self.segment_count = get("segmentCount")
    v = get("smsDeliveryTime")
    self.sms_delivery_time = to_datetime(v) if typeof(v) is str else v
    self.sms_sending_attempts_count = get("smsSendingAttemptsCount")
    self.subject = get("subject")
    v = get("to")
    self.to = [decode_MessageRecipient(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("type")
    self.type = MessageTypeTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    v = get("vmTranscriptionStatus")
    self.vm_transcription_status = MessageVmTranscriptionStatusTable[v] if typeof(v) is str else v
    self.calls = None
    self.__extras__ = None if MessageKeys.issuperset(d) else {k: d[k] for k in d if k not in MessageKeys}
    return self


Message.__decode__ = decode_Message
MessageKeys = frozenset(
    (
        "attachments",
        "availability",
        "conversation",
        "conversationId",
        "coverIndex",
        "coverPageText",
        "creationTime",
        "deliveryErrorCode",
        "direction",
        "extensionId",
        "faxPageCount",
        "faxResolution",
        "forwarding",
        "from",
        "id",
        "lastModifiedTime",
        "messageStatus",
        "owner",
        "pgToDepartment",
        "priority",
        "private",
        "readStatus",
        "segmentCount",
        "smsDeliveryTime",
        "smsSendingAttemptsCount",
        "subject",
        "to",
        "type",
        "uri",
        "vmTranscriptionStatus",
    )
)


class MessageForwarding(Model):
    """Origin of a message that was forwarded."""

    __slots__ = (
        "original_creation_time",
        "original_sender",
    )
    __fields__ = __slots__
    __converted__ = {
        "original_sender": "originalSender",
    }
    original_creation_time: datetime.datetime | None
    """When the first message was created."""
    original_sender: MessageRecipient | None
    """Who sent it in the first place."""

    def __init__(
        self,
        *,
        original_creation_time: datetime.datetime | None = None,
        original_sender: MessageRecipient | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.original_creation_time
        if v is not None:
            d["originalCreationTime"] = from_datetime(v)
        v = self.original_sender
        if v is not None:
            d["originalSender"] = v.to_dict() if typeof(v) is MessageRecipient else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageForwarding(d: dict[str, Any]) -> MessageForwarding:
    """Decode a `MessageForwarding`; what does not fit is passed on."""
    self = new(MessageForwarding)
    get: Getter = d.get
    v = get("originalCreationTime")
    self.original_creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("originalSender")
    self.original_sender = decode_MessageRecipient(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if MessageForwardingKeys.issuperset(d) else {k: d[k] for k in d if k not in MessageForwardingKeys}
    )
    return self


MessageForwarding.__decode__ = decode_MessageForwarding
MessageForwardingKeys = frozenset(
    (
        "originalCreationTime",
        "originalSender",
    )
)


class MessageList(Model):
    """One page of a mailbox."""

    __slots__ = (
        "navigation",
        "paging",
        "records",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "navigation": "navigation",
        "paging": "paging",
        "records": "records",
    }
    navigation: MessagingNavigationInfo
    """Links to the neighbouring pages; no `next_page` means the end."""
    paging: MessagingPagingInfo
    """Where this page stands; totals may be missing."""
    records: list[Message]
    """Messages of this page, of all kinds unless filtered."""
    uri: str | None
    """Address that gives this very page again."""

    def __init__(
        self,
        *,
        navigation: MessagingNavigationInfo,
        paging: MessagingPagingInfo,
        records: list[Message],
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.navigation
        if v is not None:
            d["navigation"] = v.to_dict() if typeof(v) is MessagingNavigationInfo else encode(v)
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is MessagingPagingInfo else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is Message else encode(i0) for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageList(d: dict[str, Any]) -> MessageList:
    """Decode a `MessageList`; what does not fit is passed on."""
    self = new(MessageList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_MessagingNavigationInfo(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_MessagingPagingInfo(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_Message(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = None if MessageListKeys.issuperset(d) else {k: d[k] for k in d if k not in MessageListKeys}
    return self


MessageList.__decode__ = decode_MessageList
MessageListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class MessageResult(Model):
    """The object `MessageResult`."""

    __slots__ = (
        "resource_id",
        "status",
        "body",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
    }
    resource_id: str
    status: int
    body: Message

    def __init__(
        self,
        *,
        resource_id: str,
        status: int,
        body: Message,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.resource_id
        if v is not None:
            d["resourceId"] = v
        v = self.status
        if v is not None:
            d["status"] = v
        v = self.body
        if v is not None:
            d["body"] = v.to_dict() if typeof(v) is Message else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageResult(d: dict[str, Any]) -> MessageResult:
    """Decode a `MessageResult`; what does not fit is passed on."""
    self = new(MessageResult)
    get: Getter = d.get
    self.resource_id = get("resourceId")
    self.status = get("status")
    v = get("body")
    self.body = decode_Message(v) if typeof(v) is dict else v
    self.__extras__ = None if MessageResultKeys.issuperset(d) else {k: d[k] for k in d if k not in MessageResultKeys}
    return self


MessageResult.__decode__ = decode_MessageResult
MessageResultKeys = frozenset(
    (
        "resourceId",
        "status",
        "body",
    )
)


class MessageStoreConfiguration(Model):
    """How long the account keeps messages."""

    __slots__ = ("retention_period",)
    __fields__ = __slots__
    retention_period: int | None
    """Days that faxes and voicemail are kept, 7 to 90; texts are not affected."""

    def __init__(
        self,
        *,
        retention_period: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.retention_period
        if v is not None:
            d["retentionPeriod"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageStoreConfiguration(d: dict[str, Any]) -> MessageStoreConfiguration:
    """Decode a `MessageStoreConfiguration`; what does not fit is passed on."""
    self = new(MessageStoreConfiguration)
    get: Getter = d.get
    self.retention_period = get("retentionPeriod")
    self.__extras__ = (
        None
        if MessageStoreConfigurationKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MessageStoreConfigurationKeys}
    )
    return self


MessageStoreConfiguration.__decode__ = decode_MessageStoreConfiguration
MessageStoreConfigurationKeys = frozenset(("retentionPeriod",))


class MessageSync(Model):
    """Messages that are new or changed since the last sync."""

    __slots__ = (
        "records",
        "sync_info",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
        "sync_info": "syncInfo",
    }
    records: list[Message]
    """New and changed messages; look at `availability` for the deleted ones."""
    sync_info: SyncInfoMessages
    """Token to keep for the next `ISync`."""
    uri: str | None
    """Address that gives this answer again."""

    def __init__(
        self,
        *,
        records: list[Message],
        sync_info: SyncInfoMessages,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is Message else encode(i0) for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.sync_info
        if v is not None:
            d["syncInfo"] = v.to_dict() if typeof(v) is SyncInfoMessages else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageSync(d: dict[str, Any]) -> MessageSync:
    """Decode a `MessageSync`; what does not fit is passed on."""
    self = new(MessageSync)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_Message(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("syncInfo")
    self.sync_info = decode_SyncInfoMessages(v) if typeof(v) is dict else v
    self.uri = get("uri")
    self.__extras__ = None if MessageSyncKeys.issuperset(d) else {k: d[k] for k in d if k not in MessageSyncKeys}
    return self


MessageSync.__decode__ = decode_MessageSync
MessageSyncKeys = frozenset(
    (
        "records",
        "syncInfo",
        "uri",
    )
)


class MessagingNavigationInfo(Model):
    """Links to the other pages of a list of messages."""

    __slots__ = (
        "first_page",
        "last_page",
        "next_page",
        "previous_page",
    )
    __fields__ = __slots__
    __converted__ = {
        "first_page": "firstPage",
        "last_page": "lastPage",
        "next_page": "nextPage",
        "previous_page": "previousPage",
    }
    first_page: MessagingNavigationInfoURI | None
    """Link to the first page."""
    last_page: MessagingNavigationInfoURI | None
    """Link to the last page; may be missing where nobody counted."""
    next_page: MessagingNavigationInfoURI | None
    """Link to the following page; `None` on the last one."""
    previous_page: MessagingNavigationInfoURI | None
    """Link to the page before; `None` on the first one."""

    def __init__(
        self,
        *,
        first_page: MessagingNavigationInfoURI | None = None,
        last_page: MessagingNavigationInfoURI | None = None,
        next_page: MessagingNavigationInfoURI | None = None,
        previous_page: MessagingNavigationInfoURI | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.first_page
        if v is not None:
            d["firstPage"] = v.to_dict() if typeof(v) is MessagingNavigationInfoURI else encode(v)
        v = self.last_page
        if v is not None:
            d["lastPage"] = v.to_dict() if typeof(v) is MessagingNavigationInfoURI else encode(v)
        v = self.next_page
        if v is not None:
            d["nextPage"] = v.to_dict() if typeof(v) is MessagingNavigationInfoURI else encode(v)
        v = self.previous_page
        if v is not None:
            d["previousPage"] = v.to_dict() if typeof(v) is MessagingNavigationInfoURI else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessagingNavigationInfo(d: dict[str, Any]) -> MessagingNavigationInfo:
    """Decode a `MessagingNavigationInfo`; what does not fit is passed on."""
    self = new(MessagingNavigationInfo)
    get: Getter = d.get
    v = get("firstPage")
    self.first_page = decode_MessagingNavigationInfoURI(v) if typeof(v) is dict else v
    v = get("lastPage")
    self.last_page = decode_MessagingNavigationInfoURI(v) if typeof(v) is dict else v
    v = get("nextPage")
    self.next_page = decode_MessagingNavigationInfoURI(v) if typeof(v) is dict else v
    v = get("previousPage")
    self.previous_page = decode_MessagingNavigationInfoURI(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if MessagingNavigationInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MessagingNavigationInfoKeys}
    )
    return self


MessagingNavigationInfo.__decode__ = decode_MessagingNavigationInfo
MessagingNavigationInfoKeys = frozenset(
    (
        "firstPage",
        "lastPage",
        "nextPage",
        "previousPage",
    )
)


class MessagingNavigationInfoURI(Model):
    """Link to one page of messages."""

    __slots__ = ("uri",)
    __fields__ = __slots__
    uri: str | None
    """Ready-made address of the page, filters included."""

    def __init__(
        self,
        *,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessagingNavigationInfoURI(d: dict[str, Any]) -> MessagingNavigationInfoURI:
    """Decode a `MessagingNavigationInfoURI`; what does not fit is passed on."""
    self = new(MessagingNavigationInfoURI)
    get: Getter = d.get
    self.uri = get("uri")
    self.__extras__ = (
        None
        if MessagingNavigationInfoURIKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MessagingNavigationInfoURIKeys}
    )
    return self


MessagingNavigationInfoURI.__decode__ = decode_MessagingNavigationInfoURI
MessagingNavigationInfoURIKeys = frozenset(("uri",))


class MessagingPagingInfo(Model):
    """Position of a page within a list of messages."""

    __slots__ = (
        "page",
        "page_end",
        "page_start",
        "per_page",
        "total_elements",
        "total_pages",
    )
    __fields__ = __slots__
    page: int | None
    """Number of this page, counted from 1; missing when there are no results."""
    page_end: int | None
    """Position of the last record of this page, counted from 0."""
    page_start: int | None
    """Position of the first record of this page, counted from 0."""
    per_page: int | None
    """How many records a page holds at most."""
    total_elements: int | None
    """How many records there are in all; `None` where counting is too costly."""
    total_pages: int | None
    """How many pages there are; `None` where counting is too costly."""

    def __init__(
        self,
        *,
        page: int | None = None,
        page_end: int | None = None,
        page_start: int | None = None,
        per_page: int | None = None,
        total_elements: int | None = None,
        total_pages: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.page
        if v is not None:
            d["page"] = v
        v = self.page_end
        if v is not None:
            d["pageEnd"] = v
        v = self.page_start
        if v is not None:
            d["pageStart"] = v
        v = self.per_page
        if v is not None:
            d["perPage"] = v
        v = self.total_elements
        if v is not None:
            d["totalElements"] = v
        v = self.total_pages
        if v is not None:
            d["totalPages"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessagingPagingInfo(d: dict[str, Any]) -> MessagingPagingInfo:
    """Decode a `MessagingPagingInfo`; what does not fit is passed on."""
    self = new(MessagingPagingInfo)
    get: Getter = d.get
    self.page = get("page")
    self.page_end = get("pageEnd")
    self.page_start = get("pageStart")
    self.per_page = get("perPage")
    self.total_elements = get("totalElements")
    self.total_pages = get("totalPages")
    self.__extras__ = (
        None if MessagingPagingInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in MessagingPagingInfoKeys}
    )
    return self


MessagingPagingInfo.__decode__ = decode_MessagingPagingInfo
MessagingPagingInfoKeys = frozenset(
    (
        "page",
        "pageEnd",
        "pageStart",
        "perPage",
        "totalElements",
        "totalPages",
    )
)


class PatchMessageBulkRequestItem(Model):
    """The object `PatchMessageBulkRequestItem`."""

    __slots__ = (
        "resource_id",
        "body",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
    }
    resource_id: str | None
    body: PatchMessageRequest

    def __init__(
        self,
        *,
        resource_id: str | None = None,
        body: PatchMessageRequest | PatchMessageRequestDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.resource_id
        if v is not None:
            d["resourceId"] = v
        v = self.body
        if v is not None:
            d["body"] = v.to_dict() if typeof(v) is PatchMessageRequest else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PatchMessageBulkRequestItem(d: dict[str, Any]) -> PatchMessageBulkRequestItem:
    """Decode a `PatchMessageBulkRequestItem`; what does not fit is passed on."""
    self = new(PatchMessageBulkRequestItem)
    get: Getter = d.get
    self.resource_id = get("resourceId")
    v = get("body")
    self.body = decode_PatchMessageRequest(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if PatchMessageBulkRequestItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PatchMessageBulkRequestItemKeys}
    )
    return self


PatchMessageBulkRequestItem.__decode__ = decode_PatchMessageBulkRequestItem
PatchMessageBulkRequestItemKeys = frozenset(
    (
        "resourceId",
        "body",
    )
)


class PatchMessageRequest(Model):
    """Change of a message; at least one of the two fields must be set."""

    __slots__ = (
        "availability",
        "read_status",
    )
    __fields__ = __slots__
    __converted__ = {
        "availability": "availability",
        "read_status": "readStatus",
    }
    availability: MessageAvailabilityEnum | None
    """`Alive` brings back a message that was deleted but not yet purged."""
    read_status: MessageReadStatusEnum | None
    """`Read` or `Unread`."""

    def __init__(
        self,
        *,
        availability: MessageAvailabilityEnum | Literal["Alive", "Deleted", "Purged"] | None = None,
        read_status: MessageReadStatusEnum | Literal["Read", "Unread"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.availability
        if v is not None:
            d["availability"] = v.wire if typeof(v) is MessageAvailabilityEnum else v
        v = self.read_status
        if v is not None:
            d["readStatus"] = v.wire if typeof(v) is MessageReadStatusEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PatchMessageRequest(d: dict[str, Any]) -> PatchMessageRequest:
    """Decode a `PatchMessageRequest`; what does not fit is passed on."""
    self = new(PatchMessageRequest)
    get: Getter = d.get
    v = get("availability")
    self.availability = MessageAvailabilityEnumTable[v] if typeof(v) is str else v
    v = get("readStatus")
    self.read_status = MessageReadStatusEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if PatchMessageRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in PatchMessageRequestKeys}
    )
    return self


PatchMessageRequest.__decode__ = decode_PatchMessageRequest
PatchMessageRequestKeys = frozenset(
    (
        "availability",
        "readStatus",
    )
)


class SingleMessage(Model):
    """One message of a mailbox, read by its id."""

    __slots__ = (
        "attachments",
        "availability",
        "calls",
        "conversation",
        "conversation_id",
        "cover_index",
        "cover_page_text",
        "creation_time",
        "delivery_error_code",
        "direction",
        "extension_id",
        "fax_page_count",
        "fax_resolution",
        "forwarding",
        "from_",
        "id",
        "last_modified_time",
        "message_status",
        "owner",
        "pg_to_department",
        "priority",
        "private",
        "read_status",
        "segment_count",
        "sms_delivery_time",
        "sms_sending_attempts_count",
        "subject",
        "to",
        "type",
        "uri",
        "vm_side_recipients",
        "vm_transcription_status",
    )
    __fields__ = (
        "attachments",
        "availability",
        "conversation",
        "conversation_id",
        "cover_index",
        "cover_page_text",
        "creation_time",
        "delivery_error_code",
        "direction",
        "extension_id",
        "fax_page_count",
        "fax_resolution",
        "forwarding",
        "from_",
        "id",
        "last_modified_time",
        "message_status",
        "owner",
        "pg_to_department",
        "priority",
        "private",
        "read_status",
        "segment_count",
        "sms_delivery_time",
        "sms_sending_attempts_count",
        "subject",
        "to",
        "type",
        "uri",
        "vm_transcription_status",
        "vm_side_recipients",
    )
    __converted__ = {
        "attachments": "attachments",
        "availability": "availability",
        "conversation": "conversation",
        "direction": "direction",
        "fax_resolution": "faxResolution",
        "forwarding": "forwarding",
        "from_": "from",
        "message_status": "messageStatus",
        "owner": "owner",
        "priority": "priority",
        "read_status": "readStatus",
        "to": "to",
        "type": "type",
        "vm_transcription_status": "vmTranscriptionStatus",
        "vm_side_recipients": "vmSideRecipients",
    }
    attachments: list[MessageAttachmentInfo] | None
    """Texts, sounds, pages or media of the message; each is downloaded on its own."""
    availability: MessageAvailabilityEnum | None
    """`Alive`, `Deleted` (can be restored) or `Purged` (content is gone)."""
    conversation: ConversationInfo | None
    """Thread an SMS or pager text belongs to, as an object."""
    conversation_id: int | None
    """Id of the thread an SMS or pager text belongs to."""
    cover_index: int | None
    """Number of the fax cover page; 0 means none."""
    cover_page_text: str | None
    """Text printed on the fax cover page, up to 1024 characters."""
    creation_time: datetime.datetime | None
    """Moment of creation, with a time zone."""
    delivery_error_code: str | None
    """Code from the SMS gateway that says why delivery failed."""
    direction: MessageDirectionEnum | None
    """`Inbound` or `Outbound`, as seen by the owner of the mailbox."""
    extension_id: str | None
    """Id of the extension whose mailbox holds the message, as a string."""
    fax_page_count: int | None
    """Number of fax pages."""
    fax_resolution: FaxResolutionEnum | None
    """`High` is 200 dpi, `Low` is 100 dpi."""
    forwarding: MessageForwarding | None
    """Where a forwarded message came from originally."""
    from_: MessageSender | None
    """Sender; the attribute is spelt `from_` in Python."""
    id: int | None
    """Id of the message, a number."""
    last_modified_time: datetime.datetime | None
    """When the server last changed the message, such as by marking it read."""
    message_status: MessageStatusEnum | None
    """How far the message got; for faxes to several people, their statuses summed up."""
    owner: OwnerResource | None
    """Whose shared voicemail or SMS inbox the message is in."""
    pg_to_department: bool | None
    """Pager only: `True` if some recipient is a call queue."""
    priority: MessagePriorityEnum | None
    """`Normal` or `High`."""
    private: bool | None
    """`True` if this voicemail must not be passed on."""
    read_status: MessageReadStatusEnum | None
    """`Read` or `Unread`."""
    segment_count: int | None
    """Into how many parts the SMS was split; each part is billed."""
    sms_delivery_time: datetime.datetime | None
    """When the text reached the handset; `None` if the carrier sent no receipt."""
    sms_sending_attempts_count: int | None
    """How often the server tried to hand an SMS to the gateway."""
    subject: str | None
    """For SMS and pager the text itself; for other kinds a short title."""
    to: list[MessageRecipient] | None
    """Recipients, in a list even if there is just one."""
    type: SingleMessageType | None
    """`SMS`, `Fax`, `VoiceMail`, `Pager` or `Text`."""
    uri: str | None
    """Address of the message."""
    vm_transcription_status: SingleMessageVmTranscriptionStatus | None
    """State of the voicemail's transcription; the text itself is an attachment."""
    vm_side_recipients: list[MessageRecipient]
    """Other people who were sent or forwarded the same voicemail."""
    calls: list[CallLogRecord] | None
    """Calls with the other side of the message, oldest first, once calls have been attached. Client-side: never sent."""

    def __init__(
        self,
        *,
        attachments: list[MessageAttachmentInfo] | None = None,
        availability: MessageAvailabilityEnum | Literal["Alive", "Deleted", "Purged"] | None = None,
        conversation: ConversationInfo | None = None,
        conversation_id: int | None = None,
        cover_index: int | None = None,
        cover_page_text: str | None = None,
        creation_time: datetime.datetime | None = None,
        delivery_error_code: str | None = None,
        direction: MessageDirectionEnum | Literal["Inbound", "Outbound"] | None = None,
        extension_id: str | None = None,
        fax_page_count: int | None = None,
        fax_resolution: FaxResolutionEnum | Literal["High", "Low"] | None = None,
        forwarding: MessageForwarding | None = None,
        from_: MessageSender | None = None,
        id: int | None = None,
        last_modified_time: datetime.datetime | None = None,
        message_status: MessageStatusEnum
        | Literal["Queued", "Sent", "Delivered", "DeliveryFailed", "SendingFailed", "Received"]
        | None = None,
        owner: OwnerResource | None = None,
        pg_to_department: bool | None = None,
        priority: MessagePriorityEnum | Literal["Normal", "High"] | None = None,
        private: bool | None = None,
        read_status: MessageReadStatusEnum | Literal["Read", "Unread"] | None = None,
        segment_count: int | None = None,
        sms_delivery_time: datetime.datetime | None = None,
        sms_sending_attempts_count: int | None = None,
        subject: str | None = None,
        to: list[MessageRecipient] | None = None,
        type: SingleMessageType | Literal["Fax", "SMS", "VoiceMail", "Pager", "Text"] | None = None,
        uri: str | None = None,
        vm_transcription_status: SingleMessageVmTranscriptionStatus
        | Literal["NotAvailable", "InProgress", "TimedOut", "Completed", "CompletedPartially", "Failed", "Unknown"]
        | None = None,
        vm_side_recipients: list[MessageRecipient],
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
        v = self.cover_index
        if v is not None:
            d["coverIndex"] = v
        v = self.cover_page_text
        if v is not None:
            d["coverPageText"] = v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.delivery_error_code
        if v is not None:
            d["deliveryErrorCode"] = v
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is MessageDirectionEnum else v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.fax_page_count
        if v is not None:
            d["faxPageCount"] = v
        v = self.fax_resolution
        if v is not None:
            d["faxResolution"] = v.wire if typeof(v) is FaxResolutionEnum else v
        v = self.forwarding
        if v is not None:
            d["forwarding"] = v.to_dict() if typeof(v) is MessageForwarding else encode(v)
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
        v = self.owner
        if v is not None:
            d["owner"] = v.to_dict() if typeof(v) is OwnerResource else encode(v)
        v = self.pg_to_department
        if v is not None:
            d["pgToDepartment"] = v
        v = self.priority
        if v is not None:
            d["priority"] = v.wire if typeof(v) is MessagePriorityEnum else v
        v = self.private
        if v is not None:
            d["private"] = v
        v = self.read_status
        if v is not None:
            d["readStatus"] = v.wire if typeof(v) is MessageReadStatusEnum else v
        v = self.segment_count
        if v is not None:
            d["segmentCount"] = v
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
            d["type"] = v.wire if typeof(v) is SingleMessageType else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.vm_transcription_status
        if v is not None:
            d["vmTranscriptionStatus"] = v.wire if typeof(v) is SingleMessageVmTranscriptionStatus else v
        v = self.vm_side_recipients
        if v is not None:
            d["vmSideRecipients"] = (
                [i0.to_dict() if typeof(i0) is MessageRecipient else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SingleMessage(d: dict[str, Any]) -> SingleMessage:
    """Decode a `SingleMessage`; what does not fit is passed on."""
    self = new(SingleMessage)
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
    self.cover_index = get("coverIndex")
    self.cover_page_text = get("coverPageText")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.delivery_error_code = get("deliveryErrorCode")
    v = get("direction")
    self.direction = MessageDirectionEnumTable[v] if typeof(v) is str else v
    self.extension_id = get("extensionId")
    self.fax_page_count = get("faxPageCount")
    v = get("faxResolution")
    self.fax_resolution = FaxResolutionEnumTable[v] if typeof(v) is str else v
    v = get("forwarding")
    self.forwarding = decode_MessageForwarding(v) if typeof(v) is dict else v
    v = get("from")
    self.from_ = decode_MessageSender(v) if typeof(v) is dict else v
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("messageStatus")
    self.message_status = MessageStatusEnumTable[v] if typeof(v) is str else v
    v = get("owner")
    self.owner = decode_OwnerResource(v) if typeof(v) is dict else v
    self.pg_to_department = get("pgToDepartment")
    v = get("priority")
    self.priority = MessagePriorityEnumTable[v] if typeof(v) is str else v
    self.private = get("private")
    v = get("readStatus")
    self.read_status = MessageReadStatusEnumTable[v] if typeof(v) is str else v
    self.segment_count = get("segmentCount")
    v = get("smsDeliveryTime")
    self.sms_delivery_time = to_datetime(v) if typeof(v) is str else v
    self.sms_sending_attempts_count = get("smsSendingAttemptsCount")
    self.subject = get("subject")
    v = get("to")
    self.to = [decode_MessageRecipient(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("type")
    self.type = SingleMessageTypeTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    v = get("vmTranscriptionStatus")
    self.vm_transcription_status = SingleMessageVmTranscriptionStatusTable[v] if typeof(v) is str else v
    v = get("vmSideRecipients")
    self.vm_side_recipients = (
        [decode_MessageRecipient(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.calls = None
    self.__extras__ = None if SingleMessageKeys.issuperset(d) else {k: d[k] for k in d if k not in SingleMessageKeys}
    return self


SingleMessage.__decode__ = decode_SingleMessage
SingleMessageKeys = frozenset(
    (
        "attachments",
        "availability",
        "conversation",
        "conversationId",
        "coverIndex",
        "coverPageText",
        "creationTime",
        "deliveryErrorCode",
        "direction",
        "extensionId",
        "faxPageCount",
        "faxResolution",
        "forwarding",
        "from",
        "id",
        "lastModifiedTime",
        "messageStatus",
        "owner",
        "pgToDepartment",
        "priority",
        "private",
        "readStatus",
        "segmentCount",
        "smsDeliveryTime",
        "smsSendingAttemptsCount",
        "subject",
        "to",
        "type",
        "uri",
        "vmTranscriptionStatus",
        "vmSideRecipients",
    )
)


class SyncInfoMessages(Model):
    """Where a mailbox sync stands."""

    __slots__ = (
        "older_records_exist",
        "sync_time",
        "sync_token",
        "sync_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "sync_type": "syncType",
    }
    older_records_exist: bool | None
    """`True` if the time span held more messages than were asked for."""
    sync_time: datetime.datetime | None
    """Server time at which this answer was true."""
    sync_token: str | None
    """Opaque mark to send with the next `ISync`; it expires after a while."""
    sync_type: SyncTypeEnum | None
    """`FSync` for a full answer, `ISync` for the changes since a token."""

    def __init__(
        self,
        *,
        older_records_exist: bool | None = None,
        sync_time: datetime.datetime | None = None,
        sync_token: str | None = None,
        sync_type: SyncTypeEnum | Literal["FSync", "ISync"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.older_records_exist
        if v is not None:
            d["olderRecordsExist"] = v
        v = self.sync_time
        if v is not None:
            d["syncTime"] = from_datetime(v)
        v = self.sync_token
        if v is not None:
            d["syncToken"] = v
        v = self.sync_type
        if v is not None:
            d["syncType"] = v.wire if typeof(v) is SyncTypeEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SyncInfoMessages(d: dict[str, Any]) -> SyncInfoMessages:
    """Decode a `SyncInfoMessages`; what does not fit is passed on."""
    self = new(SyncInfoMessages)
    get: Getter = d.get
    self.older_records_exist = get("olderRecordsExist")
    v = get("syncTime")
    self.sync_time = to_datetime(v) if typeof(v) is str else v
    self.sync_token = get("syncToken")
    v = get("syncType")
    self.sync_type = SyncTypeEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if SyncInfoMessagesKeys.issuperset(d) else {k: d[k] for k in d if k not in SyncInfoMessagesKeys}
    )
    return self


SyncInfoMessages.__decode__ = decode_SyncInfoMessages
SyncInfoMessagesKeys = frozenset(
    (
        "olderRecordsExist",
        "syncTime",
        "syncToken",
        "syncType",
    )
)


class UpdateMessageBulkRequestItem(Model):
    """The object `UpdateMessageBulkRequestItem`."""

    __slots__ = (
        "resource_id",
        "body",
    )
    __fields__ = __slots__
    __converted__ = {
        "body": "body",
    }
    resource_id: str | None
    body: UpdateMessageRequest

    def __init__(
        self,
        *,
        resource_id: str | None = None,
        body: UpdateMessageRequest | UpdateMessageRequestDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.resource_id
        if v is not None:
            d["resourceId"] = v
        v = self.body
        if v is not None:
            d["body"] = v.to_dict() if typeof(v) is UpdateMessageRequest else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UpdateMessageBulkRequestItem(d: dict[str, Any]) -> UpdateMessageBulkRequestItem:
    """Decode a `UpdateMessageBulkRequestItem`; what does not fit is passed on."""
    self = new(UpdateMessageBulkRequestItem)
    get: Getter = d.get
    self.resource_id = get("resourceId")
    v = get("body")
    self.body = decode_UpdateMessageRequest(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if UpdateMessageBulkRequestItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UpdateMessageBulkRequestItemKeys}
    )
    return self


UpdateMessageBulkRequestItem.__decode__ = decode_UpdateMessageBulkRequestItem
UpdateMessageBulkRequestItemKeys = frozenset(
    (
        "resourceId",
        "body",
    )
)


class UpdateMessageRequest(Model):
    """New read status of a message."""

    __slots__ = ("read_status",)
    __fields__ = __slots__
    __converted__ = {
        "read_status": "readStatus",
    }
    read_status: MessageReadStatusEnum
    """`Read` or `Unread`."""

    def __init__(
        self,
        *,
        read_status: MessageReadStatusEnum | Literal["Read", "Unread"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.read_status
        if v is not None:
            d["readStatus"] = v.wire if typeof(v) is MessageReadStatusEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UpdateMessageRequest(d: dict[str, Any]) -> UpdateMessageRequest:
    """Decode a `UpdateMessageRequest`; what does not fit is passed on."""
    self = new(UpdateMessageRequest)
    get: Getter = d.get
    v = get("readStatus")
    self.read_status = MessageReadStatusEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if UpdateMessageRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in UpdateMessageRequestKeys}
    )
    return self


UpdateMessageRequest.__decode__ = decode_UpdateMessageRequest
UpdateMessageRequestKeys = frozenset(("readStatus",))

OwnerInfoParameter: TypeAlias = "OwnerInfoParameterOption1 | list[str]"
"""One of several."""


def decode_OwnerInfoParameter(v: Any) -> Any:
    """Decode a `OwnerInfoParameter`; what fits no member is passed on."""
    if typeof(v) is str and v in OwnerInfoParameterOption1Table:
        return OwnerInfoParameterOption1Table[v]
    if typeof(v) is str:
        return OwnerInfoParameterOption1Table[v]
    return v


SyncMessagesVoicemailOwner: TypeAlias = "SyncMessagesVoicemailOwnerOption1 | list[str]"
"""One of several."""


def decode_SyncMessagesVoicemailOwner(v: Any) -> Any:
    """Decode a `SyncMessagesVoicemailOwner`; what fits no member is passed on."""
    if typeof(v) is str and v in SyncMessagesVoicemailOwnerOption1Table:
        return SyncMessagesVoicemailOwnerOption1Table[v]
    if typeof(v) is str:
        return SyncMessagesVoicemailOwnerOption1Table[v]
    return v
