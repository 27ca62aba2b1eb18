"""Models: fax."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import File, OpenEnum
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
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
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._fax import FaxRequestToDict
    from ._external_contacts import PersonalContact


class FaxResponseType(OpenEnum):
    """Values of `FaxResponseType`."""

    FAX = "Fax"


FaxResponseTypeTable = EnumTable(FaxResponseType)


class MessageAttachmentInfoIntIdType(OpenEnum):
    """Values of `MessageAttachmentInfoIntIdType`."""

    AUDIO_RECORDING = "AudioRecording"
    AUDIO_TRANSCRIPTION = "AudioTranscription"
    TEXT = "Text"
    SOURCE_DOCUMENT = "SourceDocument"
    RENDERED_DOCUMENT = "RenderedDocument"
    MMS_ATTACHMENT = "MmsAttachment"


MessageAttachmentInfoIntIdTypeTable = EnumTable(MessageAttachmentInfoIntIdType)


class CreateFaxMessageFormDataBody(Model):
    """The object `CreateFaxMessageFormDataBody`."""

    __slots__ = (
        "attachment",
        "cover_index",
        "cover_page_text",
        "fax_resolution",
        "iso_code",
        "send_time",
        "to",
    )
    __fields__ = __slots__
    __converted__ = {
        "fax_resolution": "faxResolution",
        "to": "to",
    }
    attachment: list[File]
    cover_index: int | None
    cover_page_text: str | None
    fax_resolution: FaxResolutionEnum | None
    iso_code: str | None
    send_time: datetime.datetime | None
    to: list[FaxRequestTo]

    def __init__(
        self,
        *,
        attachment: list[File],
        cover_index: int | None = None,
        cover_page_text: str | None = None,
        fax_resolution: FaxResolutionEnum | Literal["High", "Low"] | None = None,
        iso_code: str | None = None,
        send_time: datetime.datetime | None = None,
        to: Sequence[FaxRequestTo | FaxRequestToDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.attachment
        if v is not None:
            d["attachment"] = v
        v = self.cover_index
        if v is not None:
            d["coverIndex"] = v
        v = self.cover_page_text
        if v is not None:
            d["coverPageText"] = v
        v = self.fax_resolution
        if v is not None:
            d["faxResolution"] = v.wire if typeof(v) is FaxResolutionEnum else v
        v = self.iso_code
        if v is not None:
            d["isoCode"] = v
        v = self.send_time
        if v is not None:
            d["sendTime"] = from_datetime(v)
        v = self.to
        if v is not None:
            d["to"] = (
                [i0.to_dict() if typeof(i0) is FaxRequestTo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateFaxMessageFormDataBody(d: dict[str, Any]) -> CreateFaxMessageFormDataBody:
    """Decode a `CreateFaxMessageFormDataBody`; what does not fit is passed on."""
    self = new(CreateFaxMessageFormDataBody)
    get: Getter = d.get
    self.attachment = get("attachment")
    self.cover_index = get("coverIndex")
    self.cover_page_text = get("coverPageText")
    v = get("faxResolution")
    self.fax_resolution = FaxResolutionEnumTable[v] if typeof(v) is str else v
    self.iso_code = get("isoCode")
    v = get("sendTime")
    self.send_time = to_datetime(v) if typeof(v) is str else v
    v = get("to")
    self.to = [decode_FaxRequestTo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if CreateFaxMessageFormDataBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateFaxMessageFormDataBodyKeys}
    )
    return self


CreateFaxMessageFormDataBody.__decode__ = decode_CreateFaxMessageFormDataBody
CreateFaxMessageFormDataBodyKeys = frozenset(
    (
        "attachment",
        "coverIndex",
        "coverPageText",
        "faxResolution",
        "isoCode",
        "sendTime",
        "to",
    )
)


class CreateFaxMessageJsonBody(Model):
    """The object `CreateFaxMessageJsonBody`."""

    __slots__ = (
        "original_message_id",
        "send_time",
        "to",
    )
    __fields__ = __slots__
    __converted__ = {
        "to": "to",
    }
    original_message_id: str
    send_time: datetime.datetime | None
    to: list[FaxRequestTo] | None

    def __init__(
        self,
        *,
        original_message_id: str,
        send_time: datetime.datetime | None = None,
        to: Sequence[FaxRequestTo | FaxRequestToDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.original_message_id
        if v is not None:
            d["originalMessageId"] = v
        v = self.send_time
        if v is not None:
            d["sendTime"] = from_datetime(v)
        v = self.to
        if v is not None:
            d["to"] = (
                [i0.to_dict() if typeof(i0) is FaxRequestTo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateFaxMessageJsonBody(d: dict[str, Any]) -> CreateFaxMessageJsonBody:
    """Decode a `CreateFaxMessageJsonBody`; what does not fit is passed on."""
    self = new(CreateFaxMessageJsonBody)
    get: Getter = d.get
    self.original_message_id = get("originalMessageId")
    v = get("sendTime")
    self.send_time = to_datetime(v) if typeof(v) is str else v
    v = get("to")
    self.to = [decode_FaxRequestTo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if CreateFaxMessageJsonBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateFaxMessageJsonBodyKeys}
    )
    return self


CreateFaxMessageJsonBody.__decode__ = decode_CreateFaxMessageJsonBody
CreateFaxMessageJsonBodyKeys = frozenset(
    (
        "originalMessageId",
        "sendTime",
        "to",
    )
)


class FaxCoverPageInfo(Model):
    """Cover page that a fax can be sent with."""

    __slots__ = (
        "id",
        "name",
    )
    __fields__ = __slots__
    id: str | None
    """Number to send as `cover_index`; 0 is no cover page."""
    name: str | None
    """Name of the design."""

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_FaxCoverPageInfo(d: dict[str, Any]) -> FaxCoverPageInfo:
    """Decode a `FaxCoverPageInfo`; what does not fit is passed on."""
    self = new(FaxCoverPageInfo)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None if FaxCoverPageInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in FaxCoverPageInfoKeys}
    )
    return self


FaxCoverPageInfo.__decode__ = decode_FaxCoverPageInfo
FaxCoverPageInfoKeys = frozenset(
    (
        "id",
        "name",
    )
)


class FaxCoverPageList(Model):
    """One page of fax cover pages."""

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
    navigation: PageNavigationModel | None
    """Links to the neighbouring pages."""
    paging: EnumeratedPagingModel | None
    """Where this page stands."""
    records: list[FaxCoverPageInfo] | None
    """Cover pages; use their `id` as `cover_index` when sending."""
    uri: str | None
    """Address that gives this very page again."""

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[FaxCoverPageInfo] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.navigation
        if v is not None:
            d["navigation"] = v.to_dict() if typeof(v) is PageNavigationModel else encode(v)
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is EnumeratedPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is FaxCoverPageInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_FaxCoverPageList(d: dict[str, Any]) -> FaxCoverPageList:
    """Decode a `FaxCoverPageList`; what does not fit is passed on."""
    self = new(FaxCoverPageList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_FaxCoverPageInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = (
        None if FaxCoverPageListKeys.issuperset(d) else {k: d[k] for k in d if k not in FaxCoverPageListKeys}
    )
    return self


FaxCoverPageList.__decode__ = decode_FaxCoverPageList
FaxCoverPageListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class FaxRequestTo(Model):
    """Recipient of a fax to send."""

    __slots__ = (
        "name",
        "phone_number",
    )
    __fields__ = __slots__
    name: str | None
    """Name to print on the cover page."""
    phone_number: str | None
    """Fax number in E.164 with `+`."""

    def __init__(
        self,
        *,
        name: str | None = None,
        phone_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_FaxRequestTo(d: dict[str, Any]) -> FaxRequestTo:
    """Decode a `FaxRequestTo`; what does not fit is passed on."""
    self = new(FaxRequestTo)
    get: Getter = d.get
    self.name = get("name")
    self.phone_number = get("phoneNumber")
    self.__extras__ = None if FaxRequestToKeys.issuperset(d) else {k: d[k] for k in d if k not in FaxRequestToKeys}
    return self


FaxRequestTo.__decode__ = decode_FaxRequestTo
FaxRequestToKeys = frozenset(
    (
        "name",
        "phoneNumber",
    )
)


class FaxResponse(Model):
    """Fax just queued, as the mailbox now holds it."""

    __slots__ = (
        "attachments",
        "availability",
        "cover_index",
        "cover_page_text",
        "creation_time",
        "direction",
        "fax_page_count",
        "fax_resolution",
        "from_",
        "id",
        "last_modified_time",
        "message_status",
        "priority",
        "read_status",
        "to",
        "type",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "attachments": "attachments",
        "availability": "availability",
        "direction": "direction",
        "fax_resolution": "faxResolution",
        "from_": "from",
        "message_status": "messageStatus",
        "priority": "priority",
        "read_status": "readStatus",
        "to": "to",
        "type": "type",
    }
    attachments: list[MessageAttachmentInfoIntId] | None
    """Texts, sounds, pages or media of the message; each is downloaded on its own."""
    availability: MessageAvailabilityEnum | None
    """`Alive`, `Deleted` (can be restored) or `Purged` (content is gone)."""
    cover_index: int | None
    """Number of the cover page; 0 means none."""
    cover_page_text: str | None
    """Text on the cover page, up to 1024 characters."""
    creation_time: datetime.datetime | None
    """Moment of creation, with a time zone."""
    direction: MessageDirectionEnum | None
    """`Inbound` or `Outbound`, as seen by the owner of the mailbox."""
    fax_page_count: int | None
    """Number of pages; 0 until the server has rendered them."""
    fax_resolution: FaxResolutionEnum | None
    """`High` is 200 dpi, `Low` is 100 dpi."""
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
    to: list[FaxResponseTo] | None
    """Recipients, in a list even if there is just one."""
    type: FaxResponseType | None
    """Always `Fax`."""
    uri: str | None
    """Address of the message."""

    def __init__(
        self,
        *,
        attachments: list[MessageAttachmentInfoIntId] | None = None,
        availability: MessageAvailabilityEnum | Literal["Alive", "Deleted", "Purged"] | None = None,
        cover_index: int | None = None,
        cover_page_text: str | None = None,
        creation_time: datetime.datetime | None = None,
        direction: MessageDirectionEnum | Literal["Inbound", "Outbound"] | None = None,
        fax_page_count: int | None = None,
        fax_resolution: FaxResolutionEnum | Literal["High", "Low"] | None = None,
        from_: MessageSender | None = None,
        id: int | None = None,
        last_modified_time: datetime.datetime | None = None,
        message_status: MessageStatusEnum
        | Literal["Queued", "Sent", "Delivered", "DeliveryFailed", "SendingFailed", "Received"]
        | None = None,
        priority: MessagePriorityEnum | Literal["Normal", "High"] | None = None,
        read_status: MessageReadStatusEnum | Literal["Read", "Unread"] | None = None,
        to: list[FaxResponseTo] | None = None,
        type: FaxResponseType | Literal["Fax"] | None = None,
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
                [i0.to_dict() if typeof(i0) is MessageAttachmentInfoIntId else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.availability
        if v is not None:
            d["availability"] = v.wire if typeof(v) is MessageAvailabilityEnum else v
        v = self.cover_index
        if v is not None:
            d["coverIndex"] = v
        v = self.cover_page_text
        if v is not None:
            d["coverPageText"] = v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is MessageDirectionEnum else v
        v = self.fax_page_count
        if v is not None:
            d["faxPageCount"] = v
        v = self.fax_resolution
        if v is not None:
            d["faxResolution"] = v.wire if typeof(v) is FaxResolutionEnum else v
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
        v = self.to
        if v is not None:
            d["to"] = (
                [i0.to_dict() if typeof(i0) is FaxResponseTo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is FaxResponseType else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_FaxResponse(d: dict[str, Any]) -> FaxResponse:
    """Decode a `FaxResponse`; what does not fit is passed on."""
    self = new(FaxResponse)
    get: Getter = d.get
    v = get("attachments")
    self.attachments = (
        [decode_MessageAttachmentInfoIntId(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("availability")
    self.availability = MessageAvailabilityEnumTable[v] if typeof(v) is str else v
    self.cover_index = get("coverIndex")
    self.cover_page_text = get("coverPageText")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("direction")
    self.direction = MessageDirectionEnumTable[v] if typeof(v) is str else v
    self.fax_page_count = get("faxPageCount")
    v = get("faxResolution")
    self.fax_resolution = FaxResolutionEnumTable[v] if typeof(v) is str else v
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
    v = get("to")
    self.to = [decode_FaxResponseTo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("type")
    self.type = FaxResponseTypeTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = None if FaxResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in FaxResponseKeys}
    return self


FaxResponse.__decode__ = decode_FaxResponse
FaxResponseKeys = frozenset(
    (
        "attachments",
        "availability",
        "coverIndex",
        "coverPageText",
        "creationTime",
        "direction",
        "faxPageCount",
        "faxResolution",
        "from",
        "id",
        "lastModifiedTime",
        "messageStatus",
        "priority",
        "readStatus",
        "to",
        "type",
        "uri",
    )
)


class FaxResponseTo(Model):
    """One recipient of a fax."""

    __slots__ = ("contact", "contact_phone", "location", "message_status", "name", "phone_number", "recipient_id")
    __fields__ = (
        "location",
        "message_status",
        "name",
        "phone_number",
        "recipient_id",
    )
    __converted__ = {
        "message_status": "messageStatus",
    }
    location: str | None
    """Town and state that the number belongs to, if the server can tell."""
    message_status: MessageStatusEnum | None
    """How far the fax got for this one recipient."""
    name: str | None
    """Name that the cover page shows."""
    phone_number: str | None
    """Fax number in E.164 with `+`."""
    recipient_id: str | None
    """Id of this recipient within the fax."""
    contact: PersonalContact | None
    """Personal contact with this number, once contacts have been attached. Client-side: never sent."""
    contact_phone: str | None
    """Which of the contact's numbers matched, E.164 with `+`. Client-side: never sent."""

    def __init__(
        self,
        *,
        location: str | None = None,
        message_status: MessageStatusEnum
        | Literal["Queued", "Sent", "Delivered", "DeliveryFailed", "SendingFailed", "Received"]
        | None = None,
        name: str | None = None,
        phone_number: str | None = None,
        recipient_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.location
        if v is not None:
            d["location"] = v
        v = self.message_status
        if v is not None:
            d["messageStatus"] = v.wire if typeof(v) is MessageStatusEnum else v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.recipient_id
        if v is not None:
            d["recipientId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_FaxResponseTo(d: dict[str, Any]) -> FaxResponseTo:
    """Decode a `FaxResponseTo`; what does not fit is passed on."""
    self = new(FaxResponseTo)
    get: Getter = d.get
    self.location = get("location")
    v = get("messageStatus")
    self.message_status = MessageStatusEnumTable[v] if typeof(v) is str else v
    self.name = get("name")
    self.phone_number = get("phoneNumber")
    self.recipient_id = get("recipientId")
    self.contact = None
    self.contact_phone = None
    self.__extras__ = None if FaxResponseToKeys.issuperset(d) else {k: d[k] for k in d if k not in FaxResponseToKeys}
    return self


FaxResponseTo.__decode__ = decode_FaxResponseTo
FaxResponseToKeys = frozenset(
    (
        "location",
        "messageStatus",
        "name",
        "phoneNumber",
        "recipientId",
    )
)


class MessageAttachmentInfoIntId(Model):
    """One part of a fax, as the answer to sending it shows it."""

    __slots__ = (
        "content_type",
        "filename",
        "id",
        "size",
        "type",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    content_type: str | None
    """Media type of the content, such as `application/pdf`."""
    filename: str | None
    """File name to save it under."""
    id: int | None
    """Id of the attachment."""
    size: int | None
    """Bytes of content."""
    type: MessageAttachmentInfoIntIdType | None
    """What it is, such as `RenderedDocument` for the pages as sent."""
    uri: str | None
    """Address of the content, on the media host; needs the access token."""

    def __init__(
        self,
        *,
        content_type: str | None = None,
        filename: str | None = None,
        id: int | None = None,
        size: int | None = None,
        type: MessageAttachmentInfoIntIdType
        | Literal["AudioRecording", "AudioTranscription", "Text", "SourceDocument", "RenderedDocument", "MmsAttachment"]
        | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.content_type
        if v is not None:
            d["contentType"] = v
        v = self.filename
        if v is not None:
            d["filename"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.size
        if v is not None:
            d["size"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is MessageAttachmentInfoIntIdType else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageAttachmentInfoIntId(d: dict[str, Any]) -> MessageAttachmentInfoIntId:
    """Decode a `MessageAttachmentInfoIntId`; what does not fit is passed on."""
    self = new(MessageAttachmentInfoIntId)
    get: Getter = d.get
    self.content_type = get("contentType")
    self.filename = get("filename")
    self.id = get("id")
    self.size = get("size")
    v = get("type")
    self.type = MessageAttachmentInfoIntIdTypeTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = (
        None
        if MessageAttachmentInfoIntIdKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MessageAttachmentInfoIntIdKeys}
    )
    return self


MessageAttachmentInfoIntId.__decode__ = decode_MessageAttachmentInfoIntId
MessageAttachmentInfoIntIdKeys = frozenset(
    (
        "contentType",
        "filename",
        "id",
        "size",
        "type",
        "uri",
    )
)
