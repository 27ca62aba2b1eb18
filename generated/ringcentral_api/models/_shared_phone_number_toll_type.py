"""Models: shared phone number toll type."""

from __future__ import annotations

from .._model import EnumTable
from ..types import OpenEnum


class PhoneNumberTollType(OpenEnum):
    """Values of `PhoneNumberTollType`."""

    TOLL = "Toll"
    TOLL_FREE = "TollFree"


PhoneNumberTollTypeTable = EnumTable(PhoneNumberTollType)


class PhoneNumberType(OpenEnum):
    """What a number can take."""

    VOICE_FAX = "VoiceFax"
    VOICE_ONLY = "VoiceOnly"
    FAX_ONLY = "FaxOnly"


PhoneNumberTypeTable = EnumTable(PhoneNumberType)
