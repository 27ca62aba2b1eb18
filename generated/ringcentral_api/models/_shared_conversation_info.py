"""Models: shared conversation info."""

from __future__ import annotations

from typing import Any

from .._model import EnumTable, Getter, Model, fill, new, typeof
from ..types import OpenEnum


class MessageAttachmentTypeEnum(OpenEnum):
    """What an attachment of a message is."""

    AUDIO_RECORDING = "AudioRecording"
    AUDIO_TRANSCRIPTION = "AudioTranscription"
    TEXT = "Text"
    SOURCE_DOCUMENT = "SourceDocument"
    RENDERED_DOCUMENT = "RenderedDocument"
    MMS_ATTACHMENT = "MmsAttachment"


MessageAttachmentTypeEnumTable = EnumTable(MessageAttachmentTypeEnum)


class ConversationInfo(Model):
    """Thread that an SMS or pager text belongs to."""

    __slots__ = (
        "id",
        "uri",
    )
    __fields__ = __slots__
    id: str | None
    """Id of the thread; message lists can be filtered by it."""
    uri: str | None
    """Address of the thread; deprecated, do not follow it."""

    def __init__(
        self,
        *,
        id: str | None = None,
        uri: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ConversationInfo(d: dict[str, Any]) -> ConversationInfo:
    """Decode a `ConversationInfo`; what does not fit is passed on."""
    self = new(ConversationInfo)
    get: Getter = d.get
    self.id = get("id")
    self.uri = get("uri")
    self.__extras__ = (
        None if ConversationInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ConversationInfoKeys}
    )
    return self


ConversationInfo.__decode__ = decode_ConversationInfo
ConversationInfoKeys = frozenset(
    (
        "id",
        "uri",
    )
)


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
        type: MessageAttachmentTypeEnum | None = None,
        uri: str | None = None,
        vm_duration: int | None = None,
        width: int | None = None,
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
