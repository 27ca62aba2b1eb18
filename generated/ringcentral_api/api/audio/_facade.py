"""The operations of Audio as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    cai_speaker_diarize as _cai_speaker_diarize,
    cai_speech_to_text as _cai_speech_to_text,
)


class AudioApi(Group):
    """Audio."""

    __slots__ = ()

    cai_speaker_diarize = sync_method(_cai_speaker_diarize.request, _cai_speaker_diarize.parse)
    """Starts finding out who speaks when; the result goes to a webhook (deprecated) (`POST /ai/audio/v1/async/speaker-diarize`)."""

    cai_speech_to_text = sync_method(_cai_speech_to_text.request, _cai_speech_to_text.parse)
    """Starts turning speech into text; the result goes to a webhook (deprecated) (`POST /ai/audio/v1/async/speech-to-text`)."""


class AsyncAudioApi(Group):
    """Audio, for asyncio."""

    __slots__ = ()

    cai_speaker_diarize = async_method(_cai_speaker_diarize.request, _cai_speaker_diarize.parse)
    """Starts finding out who speaks when; the result goes to a webhook (deprecated) (`POST /ai/audio/v1/async/speaker-diarize`)."""

    cai_speech_to_text = async_method(_cai_speech_to_text.request, _cai_speech_to_text.parse)
    """Starts turning speech into text; the result goes to a webhook (deprecated) (`POST /ai/audio/v1/async/speech-to-text`)."""
