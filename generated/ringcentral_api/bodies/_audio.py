"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._audio import AsrInputAudioType, AsrInputEncoding, DiarizeInputAudioType, DiarizeInputEncoding
    from ..models._shared_speech_context_phrases_input import SpeechContextPhrasesInput
    from ._shared_speech_context_phrases_input import SpeechContextPhrasesInputDict


class AsrInputDict(TypedDict, total=False):
    """A `AsrInput` as a plain dict."""

    contentUri: str
    audioType: (
        AsrInputAudioType
        | Literal["CallCenter", "Meeting", "EarningsCalls", "Interview", "PressConference", "Voicemail"]
    )
    encoding: Required[AsrInputEncoding | Literal["Mpeg", "Mp4", "Wav", "Webm", "Webp", "Aac", "Avi", "Ogg"]]
    languageCode: Required[str]
    source: str
    enableVoiceActivityDetection: bool
    separateSpeakerPerChannel: bool
    speakerCount: int
    enablePunctuation: bool
    enableSpeakerDiarization: bool
    speechContexts: Sequence[SpeechContextPhrasesInput | SpeechContextPhrasesInputDict]


class DiarizeInputDict(TypedDict, total=False):
    """A `DiarizeInput` as a plain dict."""

    contentUri: str
    audioType: (
        DiarizeInputAudioType
        | Literal["CallCenter", "Meeting", "EarningsCalls", "Interview", "PressConference", "Voicemail"]
    )
    encoding: Required[DiarizeInputEncoding | Literal["Mpeg", "Mp4", "Wav", "Webm", "Webp", "Aac", "Avi", "Ogg"]]
    languageCode: Required[str]
    source: str
    enableVoiceActivityDetection: bool
    separateSpeakerPerChannel: bool
    speakerCount: int
