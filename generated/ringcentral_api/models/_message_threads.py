"""Models: message threads."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import Decoder, EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import UNSET, File, OpenEnum, UnknownVariant, Unset
from ._shared_all_extension_types_enum import AllExtensionTypesEnum, AllExtensionTypesEnumTable
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_message_direction_enum import MessageDirectionEnum, MessageDirectionEnumTable
from ._shared_message_status_enum import MessageStatusEnum, MessageStatusEnumTable
from ._shared_owner_resource import OwnerResource, SyncTypeEnum, SyncTypeEnumTable, decode_OwnerResource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._message_threads import (
        AssignMessageThreadRequestAssigneeDict,
        MessagePhonePartyDict,
        NewThreadMessageRequestDict,
    )


class MthSyncAliveMessageRecordType(OpenEnum):
    """Values of `MthSyncAliveMessageRecordType`."""

    ALIVE_MESSAGE = "AliveMessage"


MthSyncAliveMessageRecordTypeTable = EnumTable(MthSyncAliveMessageRecordType)


class MthSyncAliveNoteRecordType(OpenEnum):
    """Values of `MthSyncAliveNoteRecordType`."""

    ALIVE_NOTE = "AliveNote"


MthSyncAliveNoteRecordTypeTable = EnumTable(MthSyncAliveNoteRecordType)


class MthSyncAssignedHintRecordType(OpenEnum):
    """Values of `MthSyncAssignedHintRecordType`."""

    THREAD_CREATED_HINT = "ThreadCreatedHint"
    THREAD_RESOLVED_HINT = "ThreadResolvedHint"
    THREAD_DELETED_HINT = "ThreadDeletedHint"
    THREAD_ASSIGNED_HINT = "ThreadAssignedHint"


MthSyncAssignedHintRecordTypeTable = EnumTable(MthSyncAssignedHintRecordType)


class MthSyncBaseHintRecordType(OpenEnum):
    """Values of `MthSyncBaseHintRecordType`."""

    THREAD_CREATED_HINT = "ThreadCreatedHint"
    THREAD_RESOLVED_HINT = "ThreadResolvedHint"
    THREAD_DELETED_HINT = "ThreadDeletedHint"
    THREAD_ASSIGNED_HINT = "ThreadAssignedHint"


MthSyncBaseHintRecordTypeTable = EnumTable(MthSyncBaseHintRecordType)


class MthSyncDeletedMessageAvailability(OpenEnum):
    """Values of `MthSyncDeletedMessageAvailability`."""

    DELETED = "Deleted"


MthSyncDeletedMessageAvailabilityTable = EnumTable(MthSyncDeletedMessageAvailability)


class MthSyncDeletedMessageRecordType(OpenEnum):
    """Values of `MthSyncDeletedMessageRecordType`."""

    DELETED_MESSAGE = "DeletedMessage"


MthSyncDeletedMessageRecordTypeTable = EnumTable(MthSyncDeletedMessageRecordType)


class MthSyncDeletedNoteAvailability(OpenEnum):
    """Values of `MthSyncDeletedNoteAvailability`."""

    DELETED = "Deleted"


MthSyncDeletedNoteAvailabilityTable = EnumTable(MthSyncDeletedNoteAvailability)


class MthSyncDeletedNoteRecordType(OpenEnum):
    """Values of `MthSyncDeletedNoteRecordType`."""

    DELETED_NOTE = "DeletedNote"


MthSyncDeletedNoteRecordTypeTable = EnumTable(MthSyncDeletedNoteRecordType)


class MthSyncEntriesScope(OpenEnum):
    """Values of `MthSyncEntriesScope`."""

    ACCESSIBLE = "Accessible"
    UNASSIGNED = "Unassigned"
    ASSIGNED_TO_ME = "AssignedToMe"
    ASSIGNED_TO_ME_AND_UNASSIGNED = "AssignedToMeAndUnassigned"
    EXPLICIT = "Explicit"


MthSyncEntriesScopeTable = EnumTable(MthSyncEntriesScope)


class ThreadAvailabilityEnum(OpenEnum):
    """Values of `ThreadAvailabilityEnum`."""

    ALIVE = "Alive"
    DELETED = "Deleted"


ThreadAvailabilityEnumTable = EnumTable(ThreadAvailabilityEnum)


class ThreadStatusEnum(OpenEnum):
    """Values of `ThreadStatusEnum`."""

    OPEN = "Open"
    RESOLVED = "Resolved"


ThreadStatusEnumTable = EnumTable(ThreadStatusEnum)


class ThreadStatusReasonEnum(OpenEnum):
    """Values of `ThreadStatusReasonEnum`."""

    MANUAL = "Manual"
    THREAD_EXPIRED = "ThreadExpired"
    OWNER_DELETED = "OwnerDeleted"
    OWNER_PHONE_NUMBER_DELETED = "OwnerPhoneNumberDeleted"


ThreadStatusReasonEnumTable = EnumTable(ThreadStatusReasonEnum)


class AssignMessageThreadRequest(Model):
    """The object `AssignMessageThreadRequest`."""

    __slots__ = ("assignee",)
    __fields__ = __slots__
    __converted__ = {
        "assignee": "assignee",
    }
    assignee: AssignMessageThreadRequestAssignee | None

    def __init__(
        self,
        *,
        assignee: AssignMessageThreadRequestAssignee | AssignMessageThreadRequestAssigneeDict | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.assignee
        d["assignee"] = (
            None if v is None else v.to_dict() if typeof(v) is AssignMessageThreadRequestAssignee else encode(v)
        )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AssignMessageThreadRequest(d: dict[str, Any]) -> AssignMessageThreadRequest:
    """Decode a `AssignMessageThreadRequest`; what does not fit is passed on."""
    self = new(AssignMessageThreadRequest)
    get: Getter = d.get
    v = get("assignee")
    self.assignee = decode_AssignMessageThreadRequestAssignee(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if AssignMessageThreadRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AssignMessageThreadRequestKeys}
    )
    return self


AssignMessageThreadRequest.__decode__ = decode_AssignMessageThreadRequest
AssignMessageThreadRequestKeys = frozenset(("assignee",))


class AssignMessageThreadRequestAssignee(Model):
    """The object `AssignMessageThreadRequestAssignee`."""

    __slots__ = ("extension_id",)
    __fields__ = __slots__
    extension_id: str

    def __init__(
        self,
        *,
        extension_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AssignMessageThreadRequestAssignee(d: dict[str, Any]) -> AssignMessageThreadRequestAssignee:
    """Decode a `AssignMessageThreadRequestAssignee`; what does not fit is passed on."""
    self = new(AssignMessageThreadRequestAssignee)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    self.__extras__ = (
        None
        if AssignMessageThreadRequestAssigneeKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AssignMessageThreadRequestAssigneeKeys}
    )
    return self


AssignMessageThreadRequestAssignee.__decode__ = decode_AssignMessageThreadRequestAssignee
AssignMessageThreadRequestAssigneeKeys = frozenset(("extensionId",))


class MessageAttachmentResponseEntry(Model):
    """The object `MessageAttachmentResponseEntry`."""

    __slots__ = (
        "content_type",
        "content_uri",
        "filename",
        "id",
        "size",
    )
    __fields__ = __slots__
    content_type: str
    content_uri: str
    filename: str | None
    id: str
    size: int

    def __init__(
        self,
        *,
        content_type: str,
        content_uri: str,
        filename: str | None = None,
        id: str,
        size: int,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.content_type
        if v is not None:
            d["contentType"] = v
        v = self.content_uri
        if v is not None:
            d["contentUri"] = v
        v = self.filename
        if v is not None:
            d["filename"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.size
        if v is not None:
            d["size"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageAttachmentResponseEntry(d: dict[str, Any]) -> MessageAttachmentResponseEntry:
    """Decode a `MessageAttachmentResponseEntry`; what does not fit is passed on."""
    self = new(MessageAttachmentResponseEntry)
    get: Getter = d.get
    self.content_type = get("contentType")
    self.content_uri = get("contentUri")
    self.filename = get("filename")
    self.id = get("id")
    self.size = get("size")
    self.__extras__ = (
        None
        if MessageAttachmentResponseEntryKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MessageAttachmentResponseEntryKeys}
    )
    return self


MessageAttachmentResponseEntry.__decode__ = decode_MessageAttachmentResponseEntry
MessageAttachmentResponseEntryKeys = frozenset(
    (
        "contentType",
        "contentUri",
        "filename",
        "id",
        "size",
    )
)


class MessagePhoneParty(Model):
    """The object `MessagePhoneParty`."""

    __slots__ = ("phone_number",)
    __fields__ = __slots__
    phone_number: str

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


def decode_MessagePhoneParty(d: dict[str, Any]) -> MessagePhoneParty:
    """Decode a `MessagePhoneParty`; what does not fit is passed on."""
    self = new(MessagePhoneParty)
    get: Getter = d.get
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None if MessagePhonePartyKeys.issuperset(d) else {k: d[k] for k in d if k not in MessagePhonePartyKeys}
    )
    return self


MessagePhoneParty.__decode__ = decode_MessagePhoneParty
MessagePhonePartyKeys = frozenset(("phoneNumber",))


class MessageThread(Model):
    """The object `MessageThread`."""

    __slots__ = (
        "assignee",
        "availability",
        "creation_time",
        "guest_party",
        "id",
        "label",
        "last_modified_time",
        "owner",
        "owner_party",
        "status",
        "status_reason",
    )
    __fields__ = __slots__
    __converted__ = {
        "assignee": "assignee",
        "availability": "availability",
        "guest_party": "guestParty",
        "owner": "owner",
        "owner_party": "ownerParty",
        "status": "status",
        "status_reason": "statusReason",
    }
    assignee: ThreadUserModel | None | Unset
    availability: ThreadAvailabilityEnum
    creation_time: datetime.datetime
    guest_party: MessagePhoneParty | None
    id: str
    label: str | None
    last_modified_time: datetime.datetime
    owner: OwnerResource
    owner_party: MessagePhoneParty | None
    status: ThreadStatusEnum
    status_reason: ThreadStatusReasonEnum | None

    def __init__(
        self,
        *,
        assignee: ThreadUserModel | None | Unset = UNSET,
        availability: ThreadAvailabilityEnum | Literal["Alive", "Deleted"],
        creation_time: datetime.datetime,
        guest_party: MessagePhoneParty | MessagePhonePartyDict | None = None,
        id: str,
        label: str | None = None,
        last_modified_time: datetime.datetime,
        owner: OwnerResource,
        owner_party: MessagePhoneParty | MessagePhonePartyDict | None = None,
        status: ThreadStatusEnum | Literal["Open", "Resolved"],
        status_reason: ThreadStatusReasonEnum
        | Literal["Manual", "ThreadExpired", "OwnerDeleted", "OwnerPhoneNumberDeleted"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.assignee
        if v is not UNSET:
            d["assignee"] = None if v is None else v.to_dict() if typeof(v) is ThreadUserModel else encode(v)
        v = self.availability
        if v is not None:
            d["availability"] = v.wire if typeof(v) is ThreadAvailabilityEnum else v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.guest_party
        if v is not None:
            d["guestParty"] = v.to_dict() if typeof(v) is MessagePhoneParty else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.label
        if v is not None:
            d["label"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.owner
        if v is not None:
            d["owner"] = v.to_dict() if typeof(v) is OwnerResource else encode(v)
        v = self.owner_party
        if v is not None:
            d["ownerParty"] = v.to_dict() if typeof(v) is MessagePhoneParty else encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is ThreadStatusEnum else v
        v = self.status_reason
        if v is not None:
            d["statusReason"] = v.wire if typeof(v) is ThreadStatusReasonEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageThread(d: dict[str, Any]) -> MessageThread:
    """Decode a `MessageThread`; what does not fit is passed on."""
    self = new(MessageThread)
    get: Getter = d.get
    v = get("assignee", UNSET)
    self.assignee = decode_ThreadUserModel(v) if typeof(v) is dict else v
    v = get("availability")
    self.availability = ThreadAvailabilityEnumTable[v] if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("guestParty")
    self.guest_party = decode_MessagePhoneParty(v) if typeof(v) is dict else v
    self.id = get("id")
    self.label = get("label")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("owner")
    self.owner = decode_OwnerResource(v) if typeof(v) is dict else v
    v = get("ownerParty")
    self.owner_party = decode_MessagePhoneParty(v) if typeof(v) is dict else v
    v = get("status")
    self.status = ThreadStatusEnumTable[v] if typeof(v) is str else v
    v = get("statusReason")
    self.status_reason = ThreadStatusReasonEnumTable[v] if typeof(v) is str else v
    self.__extras__ = None if MessageThreadKeys.issuperset(d) else {k: d[k] for k in d if k not in MessageThreadKeys}
    return self


MessageThread.__decode__ = decode_MessageThread
MessageThreadKeys = frozenset(
    (
        "assignee",
        "availability",
        "creationTime",
        "guestParty",
        "id",
        "label",
        "lastModifiedTime",
        "owner",
        "ownerParty",
        "status",
        "statusReason",
    )
)


class MessageThreadList(Model):
    """The object `MessageThreadList`."""

    __slots__ = (
        "paging",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "paging": "paging",
        "records": "records",
    }
    paging: EnumeratedPagingModel
    records: list[MessageThread]

    def __init__(
        self,
        *,
        paging: EnumeratedPagingModel,
        records: list[MessageThread],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is EnumeratedPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is MessageThread else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageThreadList(d: dict[str, Any]) -> MessageThreadList:
    """Decode a `MessageThreadList`; what does not fit is passed on."""
    self = new(MessageThreadList)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_MessageThread(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if MessageThreadListKeys.issuperset(d) else {k: d[k] for k in d if k not in MessageThreadListKeys}
    )
    return self


MessageThreadList.__decode__ = decode_MessageThreadList
MessageThreadListKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class MthSendMessageFormDataBody(Model):
    """The object `MthSendMessageFormDataBody`."""

    __slots__ = (
        "attachments",
        "metadata",
    )
    __fields__ = __slots__
    __converted__ = {
        "metadata": "metadata",
    }
    attachments: list[File]
    metadata: NewThreadMessageRequest

    def __init__(
        self,
        *,
        attachments: list[File],
        metadata: NewThreadMessageRequest | NewThreadMessageRequestDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.attachments
        if v is not None:
            d["attachments"] = v
        v = self.metadata
        if v is not None:
            d["metadata"] = v.to_dict() if typeof(v) is NewThreadMessageRequest else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MthSendMessageFormDataBody(d: dict[str, Any]) -> MthSendMessageFormDataBody:
    """Decode a `MthSendMessageFormDataBody`; what does not fit is passed on."""
    self = new(MthSendMessageFormDataBody)
    get: Getter = d.get
    self.attachments = get("attachments")
    v = get("metadata")
    self.metadata = decode_NewThreadMessageRequest(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if MthSendMessageFormDataBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MthSendMessageFormDataBodyKeys}
    )
    return self


MthSendMessageFormDataBody.__decode__ = decode_MthSendMessageFormDataBody
MthSendMessageFormDataBodyKeys = frozenset(
    (
        "attachments",
        "metadata",
    )
)


class MthSyncAliveMessage(Model):
    """The object `MthSyncAliveMessage`."""

    __slots__ = (
        "record_type",
        "attachments",
        "author",
        "availability",
        "creation_time",
        "direction",
        "id",
        "last_modified_time",
        "message_status",
        "text",
        "thread_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "record_type": "recordType",
        "attachments": "attachments",
        "author": "author",
        "availability": "availability",
        "direction": "direction",
        "message_status": "messageStatus",
    }
    record_type: MthSyncAliveMessageRecordType
    attachments: list[MessageAttachmentResponseEntry] | None
    author: ThreadUserModel | None
    availability: ThreadAvailabilityEnum
    creation_time: datetime.datetime
    direction: MessageDirectionEnum
    id: str
    last_modified_time: datetime.datetime
    message_status: MessageStatusEnum | None
    text: str | None
    thread_id: str

    def __init__(
        self,
        *,
        record_type: MthSyncAliveMessageRecordType
        | Literal["AliveMessage"] = MthSyncAliveMessageRecordType.ALIVE_MESSAGE,
        attachments: list[MessageAttachmentResponseEntry] | None = None,
        author: ThreadUserModel | None = None,
        availability: ThreadAvailabilityEnum | Literal["Alive", "Deleted"],
        creation_time: datetime.datetime,
        direction: MessageDirectionEnum | Literal["Inbound", "Outbound"],
        id: str,
        last_modified_time: datetime.datetime,
        message_status: MessageStatusEnum
        | Literal["Queued", "Sent", "Delivered", "DeliveryFailed", "SendingFailed", "Received"]
        | None = None,
        text: str | None = None,
        thread_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.record_type
        if v is not None:
            d["recordType"] = v.wire if typeof(v) is MthSyncAliveMessageRecordType else v
        v = self.attachments
        if v is not None:
            d["attachments"] = (
                [i0.to_dict() if typeof(i0) is MessageAttachmentResponseEntry else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.author
        if v is not None:
            d["author"] = v.to_dict() if typeof(v) is ThreadUserModel else encode(v)
        v = self.availability
        if v is not None:
            d["availability"] = v.wire if typeof(v) is ThreadAvailabilityEnum else v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is MessageDirectionEnum else v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.message_status
        if v is not None:
            d["messageStatus"] = v.wire if typeof(v) is MessageStatusEnum else v
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.thread_id
        if v is not None:
            d["threadId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MthSyncAliveMessage(d: dict[str, Any]) -> MthSyncAliveMessage:
    """Decode a `MthSyncAliveMessage`; what does not fit is passed on."""
    self = new(MthSyncAliveMessage)
    get: Getter = d.get
    v = get("recordType")
    self.record_type = MthSyncAliveMessageRecordTypeTable[v] if typeof(v) is str else v
    v = get("attachments")
    self.attachments = (
        [decode_MessageAttachmentResponseEntry(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("author")
    self.author = decode_ThreadUserModel(v) if typeof(v) is dict else v
    v = get("availability")
    self.availability = ThreadAvailabilityEnumTable[v] if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("direction")
    self.direction = MessageDirectionEnumTable[v] if typeof(v) is str else v
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("messageStatus")
    self.message_status = MessageStatusEnumTable[v] if typeof(v) is str else v
    self.text = get("text")
    self.thread_id = get("threadId")
    self.__extras__ = (
        None if MthSyncAliveMessageKeys.issuperset(d) else {k: d[k] for k in d if k not in MthSyncAliveMessageKeys}
    )
    return self


MthSyncAliveMessage.__decode__ = decode_MthSyncAliveMessage
MthSyncAliveMessageKeys = frozenset(
    (
        "recordType",
        "attachments",
        "author",
        "availability",
        "creationTime",
        "direction",
        "id",
        "lastModifiedTime",
        "messageStatus",
        "text",
        "threadId",
    )
)


class MthSyncAliveNote(Model):
    """The object `MthSyncAliveNote`."""

    __slots__ = (
        "record_type",
        "author",
        "availability",
        "creation_time",
        "id",
        "last_modified_time",
        "text",
        "thread_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "record_type": "recordType",
        "author": "author",
        "availability": "availability",
    }
    record_type: MthSyncAliveNoteRecordType
    author: ThreadUserModel | None
    availability: ThreadAvailabilityEnum
    creation_time: datetime.datetime
    id: str
    last_modified_time: datetime.datetime
    text: str | None
    thread_id: str

    def __init__(
        self,
        *,
        record_type: MthSyncAliveNoteRecordType | Literal["AliveNote"] = MthSyncAliveNoteRecordType.ALIVE_NOTE,
        author: ThreadUserModel | None = None,
        availability: ThreadAvailabilityEnum | Literal["Alive", "Deleted"],
        creation_time: datetime.datetime,
        id: str,
        last_modified_time: datetime.datetime,
        text: str | None = None,
        thread_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.record_type
        if v is not None:
            d["recordType"] = v.wire if typeof(v) is MthSyncAliveNoteRecordType else v
        v = self.author
        if v is not None:
            d["author"] = v.to_dict() if typeof(v) is ThreadUserModel else encode(v)
        v = self.availability
        if v is not None:
            d["availability"] = v.wire if typeof(v) is ThreadAvailabilityEnum else v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.thread_id
        if v is not None:
            d["threadId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MthSyncAliveNote(d: dict[str, Any]) -> MthSyncAliveNote:
    """Decode a `MthSyncAliveNote`; what does not fit is passed on."""
    self = new(MthSyncAliveNote)
    get: Getter = d.get
    v = get("recordType")
    self.record_type = MthSyncAliveNoteRecordTypeTable[v] if typeof(v) is str else v
    v = get("author")
    self.author = decode_ThreadUserModel(v) if typeof(v) is dict else v
    v = get("availability")
    self.availability = ThreadAvailabilityEnumTable[v] if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.text = get("text")
    self.thread_id = get("threadId")
    self.__extras__ = (
        None if MthSyncAliveNoteKeys.issuperset(d) else {k: d[k] for k in d if k not in MthSyncAliveNoteKeys}
    )
    return self


MthSyncAliveNote.__decode__ = decode_MthSyncAliveNote
MthSyncAliveNoteKeys = frozenset(
    (
        "recordType",
        "author",
        "availability",
        "creationTime",
        "id",
        "lastModifiedTime",
        "text",
        "threadId",
    )
)


class MthSyncAssignedHint(Model):
    """The object `MthSyncAssignedHint`."""

    __slots__ = (
        "id",
        "initiator",
        "last_modified_time",
        "record_type",
        "thread_id",
        "assignee",
        "previous_assignee",
    )
    __fields__ = __slots__
    __converted__ = {
        "initiator": "initiator",
        "record_type": "recordType",
        "assignee": "assignee",
        "previous_assignee": "previousAssignee",
    }
    id: str
    initiator: ThreadUserModel | None
    last_modified_time: datetime.datetime
    record_type: MthSyncAssignedHintRecordType
    thread_id: str
    assignee: ThreadUserModel | None
    previous_assignee: ThreadUserModel | None

    def __init__(
        self,
        *,
        id: str,
        initiator: ThreadUserModel | None = None,
        last_modified_time: datetime.datetime,
        record_type: MthSyncAssignedHintRecordType
        | Literal["ThreadCreatedHint", "ThreadResolvedHint", "ThreadDeletedHint", "ThreadAssignedHint"],
        thread_id: str,
        assignee: ThreadUserModel | None = None,
        previous_assignee: ThreadUserModel | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.initiator
        if v is not None:
            d["initiator"] = v.to_dict() if typeof(v) is ThreadUserModel else encode(v)
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.record_type
        if v is not None:
            d["recordType"] = v.wire if typeof(v) is MthSyncAssignedHintRecordType else v
        v = self.thread_id
        if v is not None:
            d["threadId"] = v
        v = self.assignee
        if v is not None:
            d["assignee"] = v.to_dict() if typeof(v) is ThreadUserModel else encode(v)
        v = self.previous_assignee
        if v is not None:
            d["previousAssignee"] = v.to_dict() if typeof(v) is ThreadUserModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MthSyncAssignedHint(d: dict[str, Any]) -> MthSyncAssignedHint:
    """Decode a `MthSyncAssignedHint`; what does not fit is passed on."""
    self = new(MthSyncAssignedHint)
    get: Getter = d.get
    self.id = get("id")
    v = get("initiator")
    self.initiator = decode_ThreadUserModel(v) if typeof(v) is dict else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("recordType")
    self.record_type = MthSyncAssignedHintRecordTypeTable[v] if typeof(v) is str else v
    self.thread_id = get("threadId")
    v = get("assignee")
    self.assignee = decode_ThreadUserModel(v) if typeof(v) is dict else v
    v = get("previousAssignee")
    self.previous_assignee = decode_ThreadUserModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if MthSyncAssignedHintKeys.issuperset(d) else {k: d[k] for k in d if k not in MthSyncAssignedHintKeys}
    )
    return self


MthSyncAssignedHint.__decode__ = decode_MthSyncAssignedHint
MthSyncAssignedHintKeys = frozenset(
    (
        "id",
        "initiator",
        "lastModifiedTime",
        "recordType",
        "threadId",
        "assignee",
        "previousAssignee",
    )
)


class MthSyncBaseHint(Model):
    """The object `MthSyncBaseHint`."""

    __slots__ = (
        "id",
        "initiator",
        "last_modified_time",
        "record_type",
        "thread_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "initiator": "initiator",
        "record_type": "recordType",
    }
    id: str
    initiator: ThreadUserModel | None
    last_modified_time: datetime.datetime
    record_type: MthSyncBaseHintRecordType
    thread_id: str

    def __init__(
        self,
        *,
        id: str,
        initiator: ThreadUserModel | None = None,
        last_modified_time: datetime.datetime,
        record_type: MthSyncBaseHintRecordType
        | Literal["ThreadCreatedHint", "ThreadResolvedHint", "ThreadDeletedHint", "ThreadAssignedHint"],
        thread_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.initiator
        if v is not None:
            d["initiator"] = v.to_dict() if typeof(v) is ThreadUserModel else encode(v)
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.record_type
        if v is not None:
            d["recordType"] = v.wire if typeof(v) is MthSyncBaseHintRecordType else v
        v = self.thread_id
        if v is not None:
            d["threadId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MthSyncBaseHint(d: dict[str, Any]) -> MthSyncBaseHint:
    """Decode a `MthSyncBaseHint`; what does not fit is passed on."""
    self = new(MthSyncBaseHint)
    get: Getter = d.get
    self.id = get("id")
    v = get("initiator")
    self.initiator = decode_ThreadUserModel(v) if typeof(v) is dict else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("recordType")
    self.record_type = MthSyncBaseHintRecordTypeTable[v] if typeof(v) is str else v
    self.thread_id = get("threadId")
    self.__extras__ = (
        None if MthSyncBaseHintKeys.issuperset(d) else {k: d[k] for k in d if k not in MthSyncBaseHintKeys}
    )
    return self


MthSyncBaseHint.__decode__ = decode_MthSyncBaseHint
MthSyncBaseHintKeys = frozenset(
    (
        "id",
        "initiator",
        "lastModifiedTime",
        "recordType",
        "threadId",
    )
)


class MthSyncDeletedMessage(Model):
    """The object `MthSyncDeletedMessage`."""

    __slots__ = (
        "availability",
        "id",
        "last_modified_time",
        "record_type",
        "thread_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "availability": "availability",
        "record_type": "recordType",
    }
    availability: MthSyncDeletedMessageAvailability
    id: str
    last_modified_time: datetime.datetime
    record_type: MthSyncDeletedMessageRecordType
    thread_id: str

    def __init__(
        self,
        *,
        availability: MthSyncDeletedMessageAvailability
        | Literal["Deleted"] = MthSyncDeletedMessageAvailability.DELETED,
        id: str,
        last_modified_time: datetime.datetime,
        record_type: MthSyncDeletedMessageRecordType
        | Literal["DeletedMessage"] = MthSyncDeletedMessageRecordType.DELETED_MESSAGE,
        thread_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.availability
        if v is not None:
            d["availability"] = v.wire if typeof(v) is MthSyncDeletedMessageAvailability else v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.record_type
        if v is not None:
            d["recordType"] = v.wire if typeof(v) is MthSyncDeletedMessageRecordType else v
        v = self.thread_id
        if v is not None:
            d["threadId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MthSyncDeletedMessage(d: dict[str, Any]) -> MthSyncDeletedMessage:
    """Decode a `MthSyncDeletedMessage`; what does not fit is passed on."""
    self = new(MthSyncDeletedMessage)
    get: Getter = d.get
    v = get("availability")
    self.availability = MthSyncDeletedMessageAvailabilityTable[v] if typeof(v) is str else v
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("recordType")
    self.record_type = MthSyncDeletedMessageRecordTypeTable[v] if typeof(v) is str else v
    self.thread_id = get("threadId")
    self.__extras__ = (
        None if MthSyncDeletedMessageKeys.issuperset(d) else {k: d[k] for k in d if k not in MthSyncDeletedMessageKeys}
    )
    return self


MthSyncDeletedMessage.__decode__ = decode_MthSyncDeletedMessage
MthSyncDeletedMessageKeys = frozenset(
    (
        "availability",
        "id",
        "lastModifiedTime",
        "recordType",
        "threadId",
    )
)


class MthSyncDeletedNote(Model):
    """The object `MthSyncDeletedNote`."""

    __slots__ = (
        "availability",
        "id",
        "last_modified_time",
        "record_type",
        "thread_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "availability": "availability",
        "record_type": "recordType",
    }
    availability: MthSyncDeletedNoteAvailability
    id: str
    last_modified_time: datetime.datetime
    record_type: MthSyncDeletedNoteRecordType
    thread_id: str

    def __init__(
        self,
        *,
        availability: MthSyncDeletedNoteAvailability | Literal["Deleted"] = MthSyncDeletedNoteAvailability.DELETED,
        id: str,
        last_modified_time: datetime.datetime,
        record_type: MthSyncDeletedNoteRecordType | Literal["DeletedNote"] = MthSyncDeletedNoteRecordType.DELETED_NOTE,
        thread_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.availability
        if v is not None:
            d["availability"] = v.wire if typeof(v) is MthSyncDeletedNoteAvailability else v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.record_type
        if v is not None:
            d["recordType"] = v.wire if typeof(v) is MthSyncDeletedNoteRecordType else v
        v = self.thread_id
        if v is not None:
            d["threadId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MthSyncDeletedNote(d: dict[str, Any]) -> MthSyncDeletedNote:
    """Decode a `MthSyncDeletedNote`; what does not fit is passed on."""
    self = new(MthSyncDeletedNote)
    get: Getter = d.get
    v = get("availability")
    self.availability = MthSyncDeletedNoteAvailabilityTable[v] if typeof(v) is str else v
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("recordType")
    self.record_type = MthSyncDeletedNoteRecordTypeTable[v] if typeof(v) is str else v
    self.thread_id = get("threadId")
    self.__extras__ = (
        None if MthSyncDeletedNoteKeys.issuperset(d) else {k: d[k] for k in d if k not in MthSyncDeletedNoteKeys}
    )
    return self


MthSyncDeletedNote.__decode__ = decode_MthSyncDeletedNote
MthSyncDeletedNoteKeys = frozenset(
    (
        "availability",
        "id",
        "lastModifiedTime",
        "recordType",
        "threadId",
    )
)


class NewThreadMessageRequest(Model):
    """The object `NewThreadMessageRequest`."""

    __slots__ = (
        "from_",
        "text",
        "thread_id",
        "to",
    )
    __fields__ = __slots__
    __converted__ = {
        "from_": "from",
        "to": "to",
    }
    from_: MessagePhoneParty
    text: str
    thread_id: str | None
    to: list[MessagePhoneParty]

    def __init__(
        self,
        *,
        from_: MessagePhoneParty | MessagePhonePartyDict,
        text: str,
        thread_id: str | None = None,
        to: Sequence[MessagePhoneParty | MessagePhonePartyDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.from_
        if v is not None:
            d["from"] = v.to_dict() if typeof(v) is MessagePhoneParty else encode(v)
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.thread_id
        if v is not None:
            d["threadId"] = v
        v = self.to
        if v is not None:
            d["to"] = (
                [i0.to_dict() if typeof(i0) is MessagePhoneParty else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_NewThreadMessageRequest(d: dict[str, Any]) -> NewThreadMessageRequest:
    """Decode a `NewThreadMessageRequest`; what does not fit is passed on."""
    self = new(NewThreadMessageRequest)
    get: Getter = d.get
    v = get("from")
    self.from_ = decode_MessagePhoneParty(v) if typeof(v) is dict else v
    self.text = get("text")
    self.thread_id = get("threadId")
    v = get("to")
    self.to = [decode_MessagePhoneParty(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if NewThreadMessageRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in NewThreadMessageRequestKeys}
    )
    return self


NewThreadMessageRequest.__decode__ = decode_NewThreadMessageRequest
NewThreadMessageRequestKeys = frozenset(
    (
        "from",
        "text",
        "threadId",
        "to",
    )
)


class SyncInfoModel(Model):
    """The object `SyncInfoModel`."""

    __slots__ = (
        "sync_time",
        "sync_token",
        "sync_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "sync_type": "syncType",
    }
    sync_time: datetime.datetime
    sync_token: str
    sync_type: SyncTypeEnum

    def __init__(
        self,
        *,
        sync_time: datetime.datetime,
        sync_token: str,
        sync_type: SyncTypeEnum | Literal["FSync", "ISync"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
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


def decode_SyncInfoModel(d: dict[str, Any]) -> SyncInfoModel:
    """Decode a `SyncInfoModel`; what does not fit is passed on."""
    self = new(SyncInfoModel)
    get: Getter = d.get
    v = get("syncTime")
    self.sync_time = to_datetime(v) if typeof(v) is str else v
    self.sync_token = get("syncToken")
    v = get("syncType")
    self.sync_type = SyncTypeEnumTable[v] if typeof(v) is str else v
    self.__extras__ = None if SyncInfoModelKeys.issuperset(d) else {k: d[k] for k in d if k not in SyncInfoModelKeys}
    return self


SyncInfoModel.__decode__ = decode_SyncInfoModel
SyncInfoModelKeys = frozenset(
    (
        "syncTime",
        "syncToken",
        "syncType",
    )
)


class ThreadEntriesSyncList(Model):
    """The object `ThreadEntriesSyncList`."""

    __slots__ = (
        "records",
        "sync_info",
    )
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
        "sync_info": "syncInfo",
    }
    records: list[ThreadEntrySyncItem]
    sync_info: SyncInfoModel

    def __init__(
        self,
        *,
        records: list[ThreadEntrySyncItem],
        sync_info: SyncInfoModel,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        v = self.sync_info
        if v is not None:
            d["syncInfo"] = v.to_dict() if typeof(v) is SyncInfoModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ThreadEntriesSyncList(d: dict[str, Any]) -> ThreadEntriesSyncList:
    """Decode a `ThreadEntriesSyncList`; what does not fit is passed on."""
    self = new(ThreadEntriesSyncList)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_ThreadEntrySyncItem(i0) for i0 in v] if typeof(v) is list else v
    v = get("syncInfo")
    self.sync_info = decode_SyncInfoModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if ThreadEntriesSyncListKeys.issuperset(d) else {k: d[k] for k in d if k not in ThreadEntriesSyncListKeys}
    )
    return self


ThreadEntriesSyncList.__decode__ = decode_ThreadEntriesSyncList
ThreadEntriesSyncListKeys = frozenset(
    (
        "records",
        "syncInfo",
    )
)


class ThreadMessageList(Model):
    """The object `ThreadMessageList`."""

    __slots__ = (
        "paging",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "paging": "paging",
        "records": "records",
    }
    paging: EnumeratedPagingModel
    records: list[ThreadMessageModel]

    def __init__(
        self,
        *,
        paging: EnumeratedPagingModel,
        records: list[ThreadMessageModel],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is EnumeratedPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is ThreadMessageModel else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ThreadMessageList(d: dict[str, Any]) -> ThreadMessageList:
    """Decode a `ThreadMessageList`; what does not fit is passed on."""
    self = new(ThreadMessageList)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_ThreadMessageModel(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if ThreadMessageListKeys.issuperset(d) else {k: d[k] for k in d if k not in ThreadMessageListKeys}
    )
    return self


ThreadMessageList.__decode__ = decode_ThreadMessageList
ThreadMessageListKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class ThreadMessageModel(Model):
    """The object `ThreadMessageModel`."""

    __slots__ = (
        "attachments",
        "author",
        "availability",
        "creation_time",
        "direction",
        "id",
        "last_modified_time",
        "message_status",
        "text",
        "thread_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "attachments": "attachments",
        "author": "author",
        "availability": "availability",
        "direction": "direction",
        "message_status": "messageStatus",
    }
    attachments: list[MessageAttachmentResponseEntry] | None
    author: ThreadUserModel | None
    availability: ThreadAvailabilityEnum
    creation_time: datetime.datetime
    direction: MessageDirectionEnum
    id: str
    last_modified_time: datetime.datetime
    message_status: MessageStatusEnum | None
    text: str | None
    thread_id: str

    def __init__(
        self,
        *,
        attachments: list[MessageAttachmentResponseEntry] | None = None,
        author: ThreadUserModel | None = None,
        availability: ThreadAvailabilityEnum | Literal["Alive", "Deleted"],
        creation_time: datetime.datetime,
        direction: MessageDirectionEnum | Literal["Inbound", "Outbound"],
        id: str,
        last_modified_time: datetime.datetime,
        message_status: MessageStatusEnum
        | Literal["Queued", "Sent", "Delivered", "DeliveryFailed", "SendingFailed", "Received"]
        | None = None,
        text: str | None = None,
        thread_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.attachments
        if v is not None:
            d["attachments"] = (
                [i0.to_dict() if typeof(i0) is MessageAttachmentResponseEntry else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.author
        if v is not None:
            d["author"] = v.to_dict() if typeof(v) is ThreadUserModel else encode(v)
        v = self.availability
        if v is not None:
            d["availability"] = v.wire if typeof(v) is ThreadAvailabilityEnum else v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is MessageDirectionEnum else v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.message_status
        if v is not None:
            d["messageStatus"] = v.wire if typeof(v) is MessageStatusEnum else v
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.thread_id
        if v is not None:
            d["threadId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ThreadMessageModel(d: dict[str, Any]) -> ThreadMessageModel:
    """Decode a `ThreadMessageModel`; what does not fit is passed on."""
    self = new(ThreadMessageModel)
    get: Getter = d.get
    v = get("attachments")
    self.attachments = (
        [decode_MessageAttachmentResponseEntry(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("author")
    self.author = decode_ThreadUserModel(v) if typeof(v) is dict else v
    v = get("availability")
    self.availability = ThreadAvailabilityEnumTable[v] if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("direction")
    self.direction = MessageDirectionEnumTable[v] if typeof(v) is str else v
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("messageStatus")
    self.message_status = MessageStatusEnumTable[v] if typeof(v) is str else v
    self.text = get("text")
    self.thread_id = get("threadId")
    self.__extras__ = (
        None if ThreadMessageModelKeys.issuperset(d) else {k: d[k] for k in d if k not in ThreadMessageModelKeys}
    )
    return self


ThreadMessageModel.__decode__ = decode_ThreadMessageModel
ThreadMessageModelKeys = frozenset(
    (
        "attachments",
        "author",
        "availability",
        "creationTime",
        "direction",
        "id",
        "lastModifiedTime",
        "messageStatus",
        "text",
        "threadId",
    )
)


class ThreadMessagesDeleteRequest(Model):
    """The object `ThreadMessagesDeleteRequest`."""

    __slots__ = ("ids",)
    __fields__ = __slots__
    ids: list[str]

    def __init__(
        self,
        *,
        ids: list[str],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.ids
        if v is not None:
            d["ids"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ThreadMessagesDeleteRequest(d: dict[str, Any]) -> ThreadMessagesDeleteRequest:
    """Decode a `ThreadMessagesDeleteRequest`; what does not fit is passed on."""
    self = new(ThreadMessagesDeleteRequest)
    get: Getter = d.get
    self.ids = get("ids")
    self.__extras__ = (
        None
        if ThreadMessagesDeleteRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ThreadMessagesDeleteRequestKeys}
    )
    return self


ThreadMessagesDeleteRequest.__decode__ = decode_ThreadMessagesDeleteRequest
ThreadMessagesDeleteRequestKeys = frozenset(("ids",))


class ThreadNoteCreateRequest(Model):
    """The object `ThreadNoteCreateRequest`."""

    __slots__ = (
        "text",
        "thread_id",
    )
    __fields__ = __slots__
    text: str
    thread_id: str

    def __init__(
        self,
        *,
        text: str,
        thread_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.thread_id
        if v is not None:
            d["threadId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ThreadNoteCreateRequest(d: dict[str, Any]) -> ThreadNoteCreateRequest:
    """Decode a `ThreadNoteCreateRequest`; what does not fit is passed on."""
    self = new(ThreadNoteCreateRequest)
    get: Getter = d.get
    self.text = get("text")
    self.thread_id = get("threadId")
    self.__extras__ = (
        None
        if ThreadNoteCreateRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ThreadNoteCreateRequestKeys}
    )
    return self


ThreadNoteCreateRequest.__decode__ = decode_ThreadNoteCreateRequest
ThreadNoteCreateRequestKeys = frozenset(
    (
        "text",
        "threadId",
    )
)


class ThreadNoteList(Model):
    """The object `ThreadNoteList`."""

    __slots__ = (
        "paging",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "paging": "paging",
        "records": "records",
    }
    paging: EnumeratedPagingModel
    records: list[ThreadNoteModel]

    def __init__(
        self,
        *,
        paging: EnumeratedPagingModel,
        records: list[ThreadNoteModel],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is EnumeratedPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is ThreadNoteModel else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ThreadNoteList(d: dict[str, Any]) -> ThreadNoteList:
    """Decode a `ThreadNoteList`; what does not fit is passed on."""
    self = new(ThreadNoteList)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_ThreadNoteModel(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = None if ThreadNoteListKeys.issuperset(d) else {k: d[k] for k in d if k not in ThreadNoteListKeys}
    return self


ThreadNoteList.__decode__ = decode_ThreadNoteList
ThreadNoteListKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class ThreadNoteModel(Model):
    """The object `ThreadNoteModel`."""

    __slots__ = (
        "author",
        "availability",
        "creation_time",
        "id",
        "last_modified_time",
        "text",
        "thread_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "author": "author",
        "availability": "availability",
    }
    author: ThreadUserModel | None
    availability: ThreadAvailabilityEnum
    creation_time: datetime.datetime
    id: str
    last_modified_time: datetime.datetime
    text: str | None
    thread_id: str

    def __init__(
        self,
        *,
        author: ThreadUserModel | None = None,
        availability: ThreadAvailabilityEnum | Literal["Alive", "Deleted"],
        creation_time: datetime.datetime,
        id: str,
        last_modified_time: datetime.datetime,
        text: str | None = None,
        thread_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.author
        if v is not None:
            d["author"] = v.to_dict() if typeof(v) is ThreadUserModel else encode(v)
        v = self.availability
        if v is not None:
            d["availability"] = v.wire if typeof(v) is ThreadAvailabilityEnum else v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.thread_id
        if v is not None:
            d["threadId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ThreadNoteModel(d: dict[str, Any]) -> ThreadNoteModel:
    """Decode a `ThreadNoteModel`; what does not fit is passed on."""
    self = new(ThreadNoteModel)
    get: Getter = d.get
    v = get("author")
    self.author = decode_ThreadUserModel(v) if typeof(v) is dict else v
    v = get("availability")
    self.availability = ThreadAvailabilityEnumTable[v] if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.text = get("text")
    self.thread_id = get("threadId")
    self.__extras__ = (
        None if ThreadNoteModelKeys.issuperset(d) else {k: d[k] for k in d if k not in ThreadNoteModelKeys}
    )
    return self


ThreadNoteModel.__decode__ = decode_ThreadNoteModel
ThreadNoteModelKeys = frozenset(
    (
        "author",
        "availability",
        "creationTime",
        "id",
        "lastModifiedTime",
        "text",
        "threadId",
    )
)


class ThreadNoteUpdateRequest(Model):
    """The object `ThreadNoteUpdateRequest`."""

    __slots__ = ("text",)
    __fields__ = __slots__
    text: str

    def __init__(
        self,
        *,
        text: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.text
        if v is not None:
            d["text"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ThreadNoteUpdateRequest(d: dict[str, Any]) -> ThreadNoteUpdateRequest:
    """Decode a `ThreadNoteUpdateRequest`; what does not fit is passed on."""
    self = new(ThreadNoteUpdateRequest)
    get: Getter = d.get
    self.text = get("text")
    self.__extras__ = (
        None
        if ThreadNoteUpdateRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ThreadNoteUpdateRequestKeys}
    )
    return self


ThreadNoteUpdateRequest.__decode__ = decode_ThreadNoteUpdateRequest
ThreadNoteUpdateRequestKeys = frozenset(("text",))


class ThreadNotesDeleteRequest(Model):
    """The object `ThreadNotesDeleteRequest`."""

    __slots__ = ("ids",)
    __fields__ = __slots__
    ids: list[str]

    def __init__(
        self,
        *,
        ids: list[str],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.ids
        if v is not None:
            d["ids"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ThreadNotesDeleteRequest(d: dict[str, Any]) -> ThreadNotesDeleteRequest:
    """Decode a `ThreadNotesDeleteRequest`; what does not fit is passed on."""
    self = new(ThreadNotesDeleteRequest)
    get: Getter = d.get
    self.ids = get("ids")
    self.__extras__ = (
        None
        if ThreadNotesDeleteRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ThreadNotesDeleteRequestKeys}
    )
    return self


ThreadNotesDeleteRequest.__decode__ = decode_ThreadNotesDeleteRequest
ThreadNotesDeleteRequestKeys = frozenset(("ids",))


class ThreadSyncList(Model):
    """The object `ThreadSyncList`."""

    __slots__ = (
        "records",
        "sync_info",
    )
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
        "sync_info": "syncInfo",
    }
    records: list[MessageThread]
    sync_info: SyncInfoModel

    def __init__(
        self,
        *,
        records: list[MessageThread],
        sync_info: SyncInfoModel,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is MessageThread else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.sync_info
        if v is not None:
            d["syncInfo"] = v.to_dict() if typeof(v) is SyncInfoModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ThreadSyncList(d: dict[str, Any]) -> ThreadSyncList:
    """Decode a `ThreadSyncList`; what does not fit is passed on."""
    self = new(ThreadSyncList)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_MessageThread(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("syncInfo")
    self.sync_info = decode_SyncInfoModel(v) if typeof(v) is dict else v
    self.__extras__ = None if ThreadSyncListKeys.issuperset(d) else {k: d[k] for k in d if k not in ThreadSyncListKeys}
    return self


ThreadSyncList.__decode__ = decode_ThreadSyncList
ThreadSyncListKeys = frozenset(
    (
        "records",
        "syncInfo",
    )
)


class ThreadUserModel(Model):
    """The object `ThreadUserModel`."""

    __slots__ = (
        "extension_id",
        "extension_type",
        "name",
    )
    __fields__ = __slots__
    __converted__ = {
        "extension_type": "extensionType",
    }
    extension_id: str
    extension_type: AllExtensionTypesEnum | None
    name: str | None

    def __init__(
        self,
        *,
        extension_id: str,
        extension_type: AllExtensionTypesEnum
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "DigitalUser",
            "VirtualUser",
            "FaxUser",
            "PagingOnly",
            "SharedLinesGroup",
            "DelegatedLinesGroup",
            "GroupCallPickup",
            "IvrMenu",
            "ApplicationExtension",
            "ProxyAdmin",
            "RoomConnector",
            "ParkLocation",
            "Limited",
            "Bot",
            "Site",
            "Room",
            "FlexibleUser",
            "TieLine",
            "Unknown",
        ]
        | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.extension_type
        if v is not None:
            d["extensionType"] = v.wire if typeof(v) is AllExtensionTypesEnum else v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ThreadUserModel(d: dict[str, Any]) -> ThreadUserModel:
    """Decode a `ThreadUserModel`; what does not fit is passed on."""
    self = new(ThreadUserModel)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    v = get("extensionType")
    self.extension_type = AllExtensionTypesEnumTable[v] if typeof(v) is str else v
    self.name = get("name")
    self.__extras__ = (
        None if ThreadUserModelKeys.issuperset(d) else {k: d[k] for k in d if k not in ThreadUserModelKeys}
    )
    return self


ThreadUserModel.__decode__ = decode_ThreadUserModel
ThreadUserModelKeys = frozenset(
    (
        "extensionId",
        "extensionType",
        "name",
    )
)

ThreadEntrySyncItem: TypeAlias = "MthSyncAliveMessage | MthSyncDeletedMessage | MthSyncAliveNote | MthSyncDeletedNote | MthSyncBaseHint | MthSyncAssignedHint | UnknownVariant"
"""One of several."""


def decode_ThreadEntrySyncItem(v: Any) -> Any:
    """Decode a `ThreadEntrySyncItem`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("recordType")
        decode = ThreadEntrySyncItemVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


ThreadEntrySyncItemVariants: dict[str, Decoder] = {
    "AliveMessage": decode_MthSyncAliveMessage,
    "AliveNote": decode_MthSyncAliveNote,
    "DeletedMessage": decode_MthSyncDeletedMessage,
    "DeletedNote": decode_MthSyncDeletedNote,
    "ThreadAssignedHint": decode_MthSyncAssignedHint,
    "ThreadCreatedHint": decode_MthSyncBaseHint,
    "ThreadDeletedHint": decode_MthSyncBaseHint,
    "ThreadResolvedHint": decode_MthSyncBaseHint,
}
