"""Models: shared owner resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, fill, new, typeof
from ..types import OpenEnum
from ._shared_all_extension_types_enum import AllExtensionTypesEnum, AllExtensionTypesEnumTable

if TYPE_CHECKING:
    from typing import Literal


class SyncTypeEnum(OpenEnum):
    """Full or incremental synchronization of messages."""

    F_SYNC = "FSync"
    I_SYNC = "ISync"


SyncTypeEnumTable = EnumTable(SyncTypeEnum)


class OwnerResource(Model):
    """Owner of a shared voicemail or SMS inbox."""

    __slots__ = (
        "extension_id",
        "extension_type",
        "name",
    )
    __fields__ = __slots__
    __converted__ = {
        "extension_type": "extensionType",
    }
    extension_id: str | None
    """Id of the owner's extension."""
    extension_type: AllExtensionTypesEnum | None
    """Kind of extension that owns the inbox, such as `Department` for a queue."""
    name: str | None
    """Name of the owner."""

    def __init__(
        self,
        *,
        extension_id: str | None = None,
        extension_type: AllExtensionTypesEnum
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "DigitalUser",
            "VirtualUser",
            "FaxUser",
            "PagingOnly",
            "SharedLinesGroup",
            "DelegatedLinesGroup",
            "GroupCallPickup",
            "IvrMenu",
            "ApplicationExtension",
            "ProxyAdmin",
            "RoomConnector",
            "ParkLocation",
            "Limited",
            "Bot",
            "Site",
            "Room",
            "FlexibleUser",
            "TieLine",
            "Unknown",
        ]
        | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.extension_type
        if v is not None:
            d["extensionType"] = v.wire if typeof(v) is AllExtensionTypesEnum else v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OwnerResource(d: dict[str, Any]) -> OwnerResource:
    """Decode a `OwnerResource`; what does not fit is passed on."""
    self = new(OwnerResource)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    v = get("extensionType")
    self.extension_type = AllExtensionTypesEnumTable[v] if typeof(v) is str else v
    self.name = get("name")
    self.__extras__ = None if OwnerResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in OwnerResourceKeys}
    return self


OwnerResource.__decode__ = decode_OwnerResource
OwnerResourceKeys = frozenset(
    (
        "extensionId",
        "extensionType",
        "name",
    )
)
