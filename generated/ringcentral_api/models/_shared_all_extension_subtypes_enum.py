"""Models: shared all extension subtypes enum."""

from __future__ import annotations

from .._model import EnumTable
from ..types import OpenEnum


class AllExtensionSubtypesEnum(OpenEnum):
    """Values of `AllExtensionSubtypesEnum`."""

    VIDEO_PRO = "VideoPro"
    VIDEO_PRO_PLUS = "VideoProPlus"
    DIGITAL_SIGNAGE_ONLY_ROOMS = "DigitalSignageOnlyRooms"
    UNKNOWN = "Unknown"
    EMERGENCY = "Emergency"


AllExtensionSubtypesEnumTable = EnumTable(AllExtensionSubtypesEnum)
