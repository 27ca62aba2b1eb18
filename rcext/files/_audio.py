"""Suffixes of audio files."""

from __future__ import annotations

from typing import Final

AUDIO_TYPES: Final = {".mp3": "audio/mpeg", ".wav": "audio/wav", ".bin": None}
"""The suffixes of recordings and voicemail, and their media types; `.bin` is for all others."""


def audio_suffix(content_type: str | None) -> str:
    """Return the suffix for audio of a media type, with or without parameters; `.bin` for an unknown one."""
    media = (content_type or "").partition(";")[0].strip().lower().replace("/x-", "/")
    return next((suffix for suffix, known in AUDIO_TYPES.items() if media == known), ".bin")
