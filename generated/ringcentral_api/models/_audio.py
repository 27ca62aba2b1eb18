"""Models: audio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum
from ._shared_speech_context_phrases_input import SpeechContextPhrasesInput, decode_SpeechContextPhrasesInput

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._shared_speech_context_phrases_input import SpeechContextPhrasesInputDict


class AsrInputAudioType(OpenEnum):
    """Values of `AsrInputAudioType`."""

    CALL_CENTER = "CallCenter"
    MEETING = "Meeting"
    EARNINGS_CALLS = "EarningsCalls"
    INTERVIEW = "Interview"
    PRESS_CONFERENCE = "PressConference"
    VOICEMAIL = "Voicemail"


AsrInputAudioTypeTable = EnumTable(AsrInputAudioType)


class AsrInputEncoding(OpenEnum):
    """Values of `AsrInputEncoding`."""

    MPEG = "Mpeg"
    MP_4 = "Mp4"
    WAV = "Wav"
    WEBM = "Webm"
    WEBP = "Webp"
    AAC = "Aac"
    AVI = "Avi"
    OGG = "Ogg"


AsrInputEncodingTable = EnumTable(AsrInputEncoding)


class DiarizeInputAudioType(OpenEnum):
    """Values of `DiarizeInputAudioType`."""

    CALL_CENTER = "CallCenter"
    MEETING = "Meeting"
    EARNINGS_CALLS = "EarningsCalls"
    INTERVIEW = "Interview"
    PRESS_CONFERENCE = "PressConference"
    VOICEMAIL = "Voicemail"


DiarizeInputAudioTypeTable = EnumTable(DiarizeInputAudioType)


class DiarizeInputEncoding(OpenEnum):
    """Values of `DiarizeInputEncoding`."""

    MPEG = "Mpeg"
    MP_4 = "Mp4"
    WAV = "Wav"
    WEBM = "Webm"
    WEBP = "Webp"
    AAC = "Aac"
    AVI = "Avi"
    OGG = "Ogg"


DiarizeInputEncodingTable = EnumTable(DiarizeInputEncoding)


class AsrInput(Model):
    """The object `AsrInput`."""

    __slots__ = (
        "content_uri",
        "audio_type",
        "encoding",
        "language_code",
        "source",
        "enable_voice_activity_detection",
        "separate_speaker_per_channel",
        "speaker_count",
        "enable_punctuation",
        "enable_speaker_diarization",
        "speech_contexts",
    )
    __fields__ = __slots__
    __converted__ = {
        "audio_type": "audioType",
        "encoding": "encoding",
        "speech_contexts": "speechContexts",
    }
    content_uri: str | None
    audio_type: AsrInputAudioType | None
    encoding: AsrInputEncoding
    language_code: str
    source: str | None
    enable_voice_activity_detection: bool | None
    separate_speaker_per_channel: bool | None
    speaker_count: int | None
    enable_punctuation: bool | None
    enable_speaker_diarization: bool | None
    speech_contexts: list[SpeechContextPhrasesInput] | None

    def __init__(
        self,
        *,
        content_uri: str | None = None,
        audio_type: AsrInputAudioType
        | Literal["CallCenter", "Meeting", "EarningsCalls", "Interview", "PressConference", "Voicemail"]
        | None = None,
        encoding: AsrInputEncoding | Literal["Mpeg", "Mp4", "Wav", "Webm", "Webp", "Aac", "Avi", "Ogg"],
        language_code: str,
        source: str | None = None,
        enable_voice_activity_detection: bool | None = None,
        separate_speaker_per_channel: bool | None = None,
        speaker_count: int | None = None,
        enable_punctuation: bool | None = None,
        enable_speaker_diarization: bool | None = None,
        speech_contexts: Sequence[SpeechContextPhrasesInput | SpeechContextPhrasesInputDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.content_uri
        if v is not None:
            d["contentUri"] = v
        v = self.audio_type
        if v is not None:
            d["audioType"] = v.wire if typeof(v) is AsrInputAudioType else v
        v = self.encoding
        if v is not None:
            d["encoding"] = v.wire if typeof(v) is AsrInputEncoding else v
        v = self.language_code
        if v is not None:
            d["languageCode"] = v
        v = self.source
        if v is not None:
            d["source"] = v
        v = self.enable_voice_activity_detection
        if v is not None:
            d["enableVoiceActivityDetection"] = v
        v = self.separate_speaker_per_channel
        if v is not None:
            d["separateSpeakerPerChannel"] = v
        v = self.speaker_count
        if v is not None:
            d["speakerCount"] = v
        v = self.enable_punctuation
        if v is not None:
            d["enablePunctuation"] = v
        v = self.enable_speaker_diarization
        if v is not None:
            d["enableSpeakerDiarization"] = v
        v = self.speech_contexts
        if v is not None:
            d["speechContexts"] = (
                [i0.to_dict() if typeof(i0) is SpeechContextPhrasesInput else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AsrInput(d: dict[str, Any]) -> AsrInput:
    """Decode a `AsrInput`; what does not fit is passed on."""
    self = new(AsrInput)
    get: Getter = d.get
    self.content_uri = get("contentUri")
    v = get("audioType")
    self.audio_type = AsrInputAudioTypeTable[v] if typeof(v) is str else v
    v = get("encoding")
    self.encoding = AsrInputEncodingTable[v] if typeof(v) is str else v
    self.language_code = get("languageCode")
    self.source = get("source")
    self.enable_voice_activity_detection = get("enableVoiceActivityDetection")
    self.separate_speaker_per_channel = get("separateSpeakerPerChannel")
    self.speaker_count = get("speakerCount")
    self.enable_punctuation = get("enablePunctuation")
    self.enable_speaker_diarization = get("enableSpeakerDiarization")
    v = get("speechContexts")
    self.speech_contexts = (
        [decode_SpeechContextPhrasesInput(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = None if AsrInputKeys.issuperset(d) else {k: d[k] for k in d if k not in AsrInputKeys}
    return self


AsrInput.__decode__ = decode_AsrInput
AsrInputKeys = frozenset(
    (
        "contentUri",
        "audioType",
        "encoding",
        "languageCode",
        "source",
        "enableVoiceActivityDetection",
        "separateSpeakerPerChannel",
        "speakerCount",
        "enablePunctuation",
        "enableSpeakerDiarization",
        "speechContexts",
    )
)


class DiarizeInput(Model):
    """The object `DiarizeInput`."""

    __slots__ = (
        "content_uri",
        "audio_type",
        "encoding",
        "language_code",
        "source",
        "enable_voice_activity_detection",
        "separate_speaker_per_channel",
        "speaker_count",
    )
    __fields__ = __slots__
    __converted__ = {
        "audio_type": "audioType",
        "encoding": "encoding",
    }
    content_uri: str | None
    audio_type: DiarizeInputAudioType | None
    encoding: DiarizeInputEncoding
    language_code: str
    source: str | None
    enable_voice_activity_detection: bool | None
    separate_speaker_per_channel: bool | None
    speaker_count: int | None

    def __init__(
        self,
        *,
        content_uri: str | None = None,
        audio_type: DiarizeInputAudioType
        | Literal["CallCenter", "Meeting", "EarningsCalls", "Interview", "PressConference", "Voicemail"]
        | None = None,
        encoding: DiarizeInputEncoding | Literal["Mpeg", "Mp4", "Wav", "Webm", "Webp", "Aac", "Avi", "Ogg"],
        language_code: str,
        source: str | None = None,
        enable_voice_activity_detection: bool | None = None,
        separate_speaker_per_channel: bool | None = None,
        speaker_count: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.content_uri
        if v is not None:
            d["contentUri"] = v
        v = self.audio_type
        if v is not None:
            d["audioType"] = v.wire if typeof(v) is DiarizeInputAudioType else v
        v = self.encoding
        if v is not None:
            d["encoding"] = v.wire if typeof(v) is DiarizeInputEncoding else v
        v = self.language_code
        if v is not None:
            d["languageCode"] = v
        v = self.source
        if v is not None:
            d["source"] = v
        v = self.enable_voice_activity_detection
        if v is not None:
            d["enableVoiceActivityDetection"] = v
        v = self.separate_speaker_per_channel
        if v is not None:
            d["separateSpeakerPerChannel"] = v
        v = self.speaker_count
        if v is not None:
            d["speakerCount"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DiarizeInput(d: dict[str, Any]) -> DiarizeInput:
    """Decode a `DiarizeInput`; what does not fit is passed on."""
    self = new(DiarizeInput)
    get: Getter = d.get
    self.content_uri = get("contentUri")
    v = get("audioType")
    self.audio_type = DiarizeInputAudioTypeTable[v] if typeof(v) is str else v
    v = get("encoding")
    self.encoding = DiarizeInputEncodingTable[v] if typeof(v) is str else v
    self.language_code = get("languageCode")
    self.source = get("source")
    self.enable_voice_activity_detection = get("enableVoiceActivityDetection")
    self.separate_speaker_per_channel = get("separateSpeakerPerChannel")
    self.speaker_count = get("speakerCount")
    self.__extras__ = None if DiarizeInputKeys.issuperset(d) else {k: d[k] for k in d if k not in DiarizeInputKeys}
    return self


DiarizeInput.__decode__ = decode_DiarizeInput
DiarizeInputKeys = frozenset(
    (
        "contentUri",
        "audioType",
        "encoding",
        "languageCode",
        "source",
        "enableVoiceActivityDetection",
        "separateSpeakerPerChannel",
        "speakerCount",
    )
)
