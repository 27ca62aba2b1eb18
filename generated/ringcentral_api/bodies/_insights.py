"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._insights import InsightsEnum, InteractionInputAudioType, InteractionInputEncoding
    from ..models._shared_speech_context_phrases_input import SpeechContextPhrasesInput
    from ._shared_speech_context_phrases_input import SpeechContextPhrasesInputDict


class InteractionInputDict(TypedDict, total=False):
    """A `InteractionInput` as a plain dict."""

    contentUri: str
    audioType: (
        InteractionInputAudioType
        | Literal["CallCenter", "Meeting", "EarningsCalls", "Interview", "PressConference", "Voicemail"]
    )
    encoding: Required[InteractionInputEncoding | Literal["Mpeg", "Mp4", "Wav", "Webm", "Webp", "Aac", "Avi", "Ogg"]]
    languageCode: Required[str]
    source: str
    enableVoiceActivityDetection: bool
    separateSpeakerPerChannel: bool
    speakerCount: int
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
    speechContexts: Sequence[SpeechContextPhrasesInput | SpeechContextPhrasesInputDict]
