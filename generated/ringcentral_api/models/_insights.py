"""Models: insights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum
from ._shared_speech_context_phrases_input import SpeechContextPhrasesInput, decode_SpeechContextPhrasesInput

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._shared_speech_context_phrases_input import SpeechContextPhrasesInputDict


class InsightsEnum(OpenEnum):
    """Values of `InsightsEnum`."""

    ALL = "All"
    KEY_PHRASES = "KeyPhrases"
    ABSTRACTIVE_SUMMARY_LONG = "AbstractiveSummaryLong"
    ABSTRACTIVE_SUMMARY_SHORT = "AbstractiveSummaryShort"
    EXTRACTIVE_SUMMARY = "ExtractiveSummary"
    TOPICS = "Topics"
    TALK_TO_LISTEN_RATIO = "TalkToListenRatio"
    PACE = "Pace"
    QUESTIONS_ASKED = "QuestionsAsked"


InsightsEnumTable = EnumTable(InsightsEnum)


class InteractionInputAudioType(OpenEnum):
    """Values of `InteractionInputAudioType`."""

    CALL_CENTER = "CallCenter"
    MEETING = "Meeting"
    EARNINGS_CALLS = "EarningsCalls"
    INTERVIEW = "Interview"
    PRESS_CONFERENCE = "PressConference"
    VOICEMAIL = "Voicemail"


InteractionInputAudioTypeTable = EnumTable(InteractionInputAudioType)


class InteractionInputEncoding(OpenEnum):
    """Values of `InteractionInputEncoding`."""

    MPEG = "Mpeg"
    MP_4 = "Mp4"
    WAV = "Wav"
    WEBM = "Webm"
    WEBP = "Webp"
    AAC = "Aac"
    AVI = "Avi"
    OGG = "Ogg"


InteractionInputEncodingTable = EnumTable(InteractionInputEncoding)


class InteractionInput(Model):
    """The object `InteractionInput`."""

    __slots__ = (
        "content_uri",
        "audio_type",
        "encoding",
        "language_code",
        "source",
        "enable_voice_activity_detection",
        "separate_speaker_per_channel",
        "speaker_count",
        "insights",
        "speech_contexts",
    )
    __fields__ = __slots__
    __converted__ = {
        "audio_type": "audioType",
        "encoding": "encoding",
        "insights": "insights",
        "speech_contexts": "speechContexts",
    }
    content_uri: str | None
    audio_type: InteractionInputAudioType | None
    encoding: InteractionInputEncoding
    language_code: str
    source: str | None
    enable_voice_activity_detection: bool | None
    separate_speaker_per_channel: bool | None
    speaker_count: int | None
    insights: list[InsightsEnum] | None
    speech_contexts: list[SpeechContextPhrasesInput] | None

    def __init__(
        self,
        *,
        content_uri: str | None = None,
        audio_type: InteractionInputAudioType
        | Literal["CallCenter", "Meeting", "EarningsCalls", "Interview", "PressConference", "Voicemail"]
        | None = None,
        encoding: InteractionInputEncoding | Literal["Mpeg", "Mp4", "Wav", "Webm", "Webp", "Aac", "Avi", "Ogg"],
        language_code: str,
        source: str | None = None,
        enable_voice_activity_detection: bool | None = None,
        separate_speaker_per_channel: bool | None = None,
        speaker_count: int | None = None,
        insights: Sequence[
            InsightsEnum
            | Literal[
                "All",
                "KeyPhrases",
                "AbstractiveSummaryLong",
                "AbstractiveSummaryShort",
                "ExtractiveSummary",
                "Topics",
                "TalkToListenRatio",
                "Pace",
                "QuestionsAsked",
            ]
        ]
        | None = None,
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
            d["audioType"] = v.wire if typeof(v) is InteractionInputAudioType else v
        v = self.encoding
        if v is not None:
            d["encoding"] = v.wire if typeof(v) is InteractionInputEncoding else v
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
        v = self.insights
        if v is not None:
            d["insights"] = (
                [i0.wire if typeof(i0) is InsightsEnum else i0 for i0 in v] if typeof(v) is list else encode(v)
            )
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


def decode_InteractionInput(d: dict[str, Any]) -> InteractionInput:
    """Decode a `InteractionInput`; what does not fit is passed on."""
    self = new(InteractionInput)
    get: Getter = d.get
    self.content_uri = get("contentUri")
    v = get("audioType")
    self.audio_type = InteractionInputAudioTypeTable[v] if typeof(v) is str else v
    v = get("encoding")
    self.encoding = InteractionInputEncodingTable[v] if typeof(v) is str else v
    self.language_code = get("languageCode")
    self.source = get("source")
    self.enable_voice_activity_detection = get("enableVoiceActivityDetection")
    self.separate_speaker_per_channel = get("separateSpeakerPerChannel")
    self.speaker_count = get("speakerCount")
    v = get("insights")
    self.insights = [InsightsEnumTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    v = get("speechContexts")
    self.speech_contexts = (
        [decode_SpeechContextPhrasesInput(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None if InteractionInputKeys.issuperset(d) else {k: d[k] for k in d if k not in InteractionInputKeys}
    )
    return self


InteractionInput.__decode__ = decode_InteractionInput
InteractionInputKeys = frozenset(
    (
        "contentUri",
        "audioType",
        "encoding",
        "languageCode",
        "source",
        "enableVoiceActivityDetection",
        "separateSpeakerPerChannel",
        "speakerCount",
        "insights",
        "speechContexts",
    )
)
