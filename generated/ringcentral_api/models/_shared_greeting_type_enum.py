"""Models: shared greeting type enum."""

from __future__ import annotations

from .._model import EnumTable
from ..types import OpenEnum


class GreetingTypeEnum(OpenEnum):
    """Values of `GreetingTypeEnum`."""

    INTRODUCTORY = "Introductory"
    ANNOUNCEMENT = "Announcement"
    AUTOMATIC_RECORDING = "AutomaticRecording"
    BLOCKED_CALLERS_ALL = "BlockedCallersAll"
    BLOCKED_CALLERS_SPECIFIC = "BlockedCallersSpecific"
    BLOCKED_NO_CALLER_ID = "BlockedNoCallerId"
    BLOCKED_PAY_PHONES = "BlockedPayPhones"
    CONNECTING_MESSAGE = "ConnectingMessage"
    CONNECTING_AUDIO = "ConnectingAudio"
    START_RECORDING = "StartRecording"
    STOP_RECORDING = "StopRecording"
    VOICEMAIL = "Voicemail"
    UNAVAILABLE = "Unavailable"
    INTERRUPT_PROMPT = "InterruptPrompt"
    HOLD_MUSIC = "HoldMusic"
    COMPANY = "Company"


GreetingTypeEnumTable = EnumTable(GreetingTypeEnum)
