"""Models: shared all extension types enum."""

from __future__ import annotations

from .._model import EnumTable
from ..types import OpenEnum


class AllExtensionTypesEnum(OpenEnum):
    """Kind of extension; `Department` is what is now called a call queue."""

    USER = "User"
    DEPARTMENT = "Department"
    ANNOUNCEMENT = "Announcement"
    VOICEMAIL = "Voicemail"
    DIGITAL_USER = "DigitalUser"
    VIRTUAL_USER = "VirtualUser"
    FAX_USER = "FaxUser"
    PAGING_ONLY = "PagingOnly"
    SHARED_LINES_GROUP = "SharedLinesGroup"
    DELEGATED_LINES_GROUP = "DelegatedLinesGroup"
    GROUP_CALL_PICKUP = "GroupCallPickup"
    IVR_MENU = "IvrMenu"
    APPLICATION_EXTENSION = "ApplicationExtension"
    PROXY_ADMIN = "ProxyAdmin"
    ROOM_CONNECTOR = "RoomConnector"
    PARK_LOCATION = "ParkLocation"
    LIMITED = "Limited"
    BOT = "Bot"
    SITE = "Site"
    ROOM = "Room"
    FLEXIBLE_USER = "FlexibleUser"
    TIE_LINE = "TieLine"
    UNKNOWN = "Unknown"


AllExtensionTypesEnumTable = EnumTable(AllExtensionTypesEnum)
