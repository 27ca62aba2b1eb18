"""Models: shared conversation info."""

from __future__ import annotations

from typing import Any

from .._model import EnumTable, Getter, Model, fill, new
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
        additional_properties: dict[str, Any] | None = None,
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
