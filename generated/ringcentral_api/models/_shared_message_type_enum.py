"""Models: shared message type enum."""

from __future__ import annotations

from .._model import EnumTable
from ..types import OpenEnum


class MessageTypeEnum(OpenEnum):
    """Kind of message."""

    FAX = "Fax"
    SMS = "SMS"
    VOICE_MAIL = "VoiceMail"
    PAGER = "Pager"


MessageTypeEnumTable = EnumTable(MessageTypeEnum)
