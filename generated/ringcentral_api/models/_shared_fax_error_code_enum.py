"""Models: shared fax error code enum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, fill, new, typeof
from ..types import OpenEnum
from ._shared_conversation_info import MessageAttachmentTypeEnum, MessageAttachmentTypeEnumTable
from ._shared_message_status_enum import MessageStatusEnum, MessageStatusEnumTable

if TYPE_CHECKING:
    from typing import Literal

    from ._external_contacts import PersonalContact


class FaxErrorCodeEnum(OpenEnum):
    """Why a fax to a recipient failed."""

    ALL_LINES_IN_USE = "AllLinesInUse"
    UNDEFINED = "Undefined"
    NO_FAX_SEND_PERMISSION = "NoFaxSendPermission"
    NO_INTERNATIONAL_PERMISSION = "NoInternationalPermission"
    NO_FAX_MACHINE = "NoFaxMachine"
    NO_ANSWER = "NoAnswer"
    LINE_BUSY = "LineBusy"
    CALLER_HUNG_UP = "CallerHungUp"
    NOT_ENOUGH_CREDITS = "NotEnoughCredits"
    SENT_PARTIALLY = "SentPartially"
    INTERNATIONAL_CALLING_DISABLED = "InternationalCallingDisabled"
    DESTINATION_COUNTRY_DISABLED = "DestinationCountryDisabled"
    UNKNOWN_COUNTRY_CODE = "UnknownCountryCode"
    NOT_ACCEPTED = "NotAccepted"
    INVALID_NUMBER = "InvalidNumber"
    CALL_DECLINED = "CallDeclined"
    TOO_MANY_CALLS_PER_LINE = "TooManyCallsPerLine"
    CALL_FAILED = "CallFailed"
    RENDERING_FAILED = "RenderingFailed"
    TOO_MANY_PAGES = "TooManyPages"
    RETURN_TO_DB_QUEUE = "ReturnToDBQueue"
    NO_CALL_TIME = "NoCallTime"
    WRONG_NUMBER = "WrongNumber"
    PROHIBITED_NUMBER = "ProhibitedNumber"
    INTERNAL_ERROR = "InternalError"
    FAX_SENDING_PROHIBITED = "FaxSendingProhibited"
    THE_PHONE_IS_BLACKLISTED = "ThePhoneIsBlacklisted"
    USER_NOT_FOUND = "UserNotFound"
    CONVERT_ERROR = "ConvertError"
    DB_GENERAL_ERROR = "DBGeneralError"
    SKYPE_BILLING_FAILED = "SkypeBillingFailed"
    ACCOUNT_SUSPENDED = "AccountSuspended"
    PROHIBITED_DESTINATION = "ProhibitedDestination"
    INTERNATIONAL_DISABLED = "InternationalDisabled"


FaxErrorCodeEnumTable = EnumTable(FaxErrorCodeEnum)


class MessageAttachmentInfo(Model):
    """One part of a message; its content is downloaded from `uri`."""

    __slots__ = (
        "content_type",
        "file_name",
        "height",
        "id",
        "size",
        "type",
        "uri",
        "vm_duration",
        "width",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    content_type: str | None
    """Media type of the content, such as `audio/mpeg`."""
    file_name: str | None
    """File name to save it under."""
    height: int | None
    """Pixels, for images and videos."""
    id: int | None
    """Id of the attachment, unique within its message."""
    size: int | None
    """Bytes of content."""
    type: MessageAttachmentTypeEnum | None
    """What it is, such as `AudioRecording`, `Text` or `RenderedDocument`."""
    uri: str | None
    """Address of the content, on the media host; needs the access token."""
    vm_duration: int | None
    """Length of the voicemail in seconds."""
    width: int | None
    """Pixels, for images and videos."""

    def __init__(
        self,
        *,
        content_type: str | None = None,
        file_name: str | None = None,
        height: int | None = None,
        id: int | None = None,
        size: int | None = None,
        type: MessageAttachmentTypeEnum
        | Literal["AudioRecording", "AudioTranscription", "Text", "SourceDocument", "RenderedDocument", "MmsAttachment"]
        | None = None,
        uri: str | None = None,
        vm_duration: int | None = None,
        width: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.content_type
        if v is not None:
            d["contentType"] = v
        v = self.file_name
        if v is not None:
            d["fileName"] = v
        v = self.height
        if v is not None:
            d["height"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.size
        if v is not None:
            d["size"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is MessageAttachmentTypeEnum else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.vm_duration
        if v is not None:
            d["vmDuration"] = v
        v = self.width
        if v is not None:
            d["width"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageAttachmentInfo(d: dict[str, Any]) -> MessageAttachmentInfo:
    """Decode a `MessageAttachmentInfo`; what does not fit is passed on."""
    self = new(MessageAttachmentInfo)
    get: Getter = d.get
    self.content_type = get("contentType")
    self.file_name = get("fileName")
    self.height = get("height")
    self.id = get("id")
    self.size = get("size")
    v = get("type")
    self.type = MessageAttachmentTypeEnumTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.vm_duration = get("vmDuration")
    self.width = get("width")
    self.__extras__ = (
        None if MessageAttachmentInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in MessageAttachmentInfoKeys}
    )
    return self


MessageAttachmentInfo.__decode__ = decode_MessageAttachmentInfo
MessageAttachmentInfoKeys = frozenset(
    (
        "contentType",
        "fileName",
        "height",
        "id",
        "size",
        "type",
        "uri",
        "vmDuration",
        "width",
    )
)


class MessageRecipient(Model):
    """One recipient of a message."""

    __slots__ = (
        "contact",
        "contact_phone",
        "extension_id",
        "extension_number",
        "fax_error_code",
        "location",
        "message_status",
        "name",
        "phone_number",
        "recipient_id",
        "target",
    )
    __fields__ = (
        "extension_id",
        "extension_number",
        "fax_error_code",
        "location",
        "message_status",
        "name",
        "phone_number",
        "recipient_id",
        "target",
    )
    __converted__ = {
        "fax_error_code": "faxErrorCode",
        "message_status": "messageStatus",
    }
    extension_id: str | None
    """Id of the party's extension, as a string; `None` for outsiders."""
    extension_number: str | None
    """Short internal number; set for pager texts and calls between colleagues."""
    fax_error_code: FaxErrorCodeEnum | None
    """Why the fax to this recipient failed; `None` if it did not."""
    location: str | None
    """Town and state that the number belongs to, if the server can tell."""
    message_status: MessageStatusEnum | None
    """How far the message got for this one recipient."""
    name: str | None
    """Name shown for the party; `None` when only the place of the number is known."""
    phone_number: str | None
    """Number as stored: mostly digits with country code, sometimes formatted."""
    recipient_id: str | None
    """Id of this recipient within the message."""
    target: bool | None
    """In group MMS: `True` for the recipient who is the owner of this copy."""
    contact: PersonalContact | None
    """Personal contact with this number, once contacts have been attached. Client-side: never sent."""
    contact_phone: str | None
    """Which of the contact's numbers matched, E.164 with `+`. Client-side: never sent."""

    def __init__(
        self,
        *,
        extension_id: str | None = None,
        extension_number: str | None = None,
        fax_error_code: FaxErrorCodeEnum | str | None = None,
        location: str | None = None,
        message_status: MessageStatusEnum
        | Literal["Queued", "Sent", "Delivered", "DeliveryFailed", "SendingFailed", "Received"]
        | None = None,
        name: str | None = None,
        phone_number: str | None = None,
        recipient_id: str | None = None,
        target: bool | None = None,
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
        v = self.fax_error_code
        if v is not None:
            d["faxErrorCode"] = v.wire if typeof(v) is FaxErrorCodeEnum else v
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
        v = self.target
        if v is not None:
            d["target"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MessageRecipient(d: dict[str, Any]) -> MessageRecipient:
    """Decode a `MessageRecipient`; what does not fit is passed on."""
    self = new(MessageRecipient)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    self.extension_number = get("extensionNumber")
    v = get("faxErrorCode")
    self.fax_error_code = FaxErrorCodeEnumTable[v] if typeof(v) is str else v
    self.location = get("location")
    v = get("messageStatus")
    self.message_status = MessageStatusEnumTable[v] if typeof(v) is str else v
    self.name = get("name")
    self.phone_number = get("phoneNumber")
    self.recipient_id = get("recipientId")
    self.target = get("target")
    self.contact = None
    self.contact_phone = None
    self.__extras__ = (
        None if MessageRecipientKeys.issuperset(d) else {k: d[k] for k in d if k not in MessageRecipientKeys}
    )
    return self


MessageRecipient.__decode__ = decode_MessageRecipient
MessageRecipientKeys = frozenset(
    (
        "extensionId",
        "extensionNumber",
        "faxErrorCode",
        "location",
        "messageStatus",
        "name",
        "phoneNumber",
        "recipientId",
        "target",
    )
)
