"""Models: ms teams direct routing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._ms_teams_direct_routing import MsTeamsUserEntryDict


class MsTeamsUserStatus(OpenEnum):
    """Values of `MsTeamsUserStatus`."""

    CONNECTED = "Connected"
    INITIAL = "Initial"
    REMOTE_NOT_FOUND = "RemoteNotFound"
    OUT_OF_SYNC = "OutOfSync"
    CONNECTING = "Connecting"
    DISCONNECTING = "Disconnecting"
    DISCONNECT_FAILED = "DisconnectFailed"
    REMOTE_USER_REMOVED = "RemoteUserRemoved"


MsTeamsUserStatusTable = EnumTable(MsTeamsUserStatus)


class ConnectTeamsUsersRequest(Model):
    """The object `ConnectTeamsUsersRequest`."""

    __slots__ = ("mappings",)
    __fields__ = __slots__
    __converted__ = {
        "mappings": "mappings",
    }
    mappings: list[MsTeamsUserEntry]

    def __init__(
        self,
        *,
        mappings: Sequence[MsTeamsUserEntry | MsTeamsUserEntryDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.mappings
        if v is not None:
            d["mappings"] = (
                [i0.to_dict() if typeof(i0) is MsTeamsUserEntry else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ConnectTeamsUsersRequest(d: dict[str, Any]) -> ConnectTeamsUsersRequest:
    """Decode a `ConnectTeamsUsersRequest`; what does not fit is passed on."""
    self = new(ConnectTeamsUsersRequest)
    get: Getter = d.get
    v = get("mappings")
    self.mappings = [decode_MsTeamsUserEntry(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if ConnectTeamsUsersRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ConnectTeamsUsersRequestKeys}
    )
    return self


ConnectTeamsUsersRequest.__decode__ = decode_ConnectTeamsUsersRequest
ConnectTeamsUsersRequestKeys = frozenset(("mappings",))


class MsTeamsUserEntry(Model):
    """The object `MsTeamsUserEntry`."""

    __slots__ = (
        "extension_id",
        "phone_number",
    )
    __fields__ = __slots__
    extension_id: str
    phone_number: str

    def __init__(
        self,
        *,
        extension_id: str,
        phone_number: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MsTeamsUserEntry(d: dict[str, Any]) -> MsTeamsUserEntry:
    """Decode a `MsTeamsUserEntry`; what does not fit is passed on."""
    self = new(MsTeamsUserEntry)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None if MsTeamsUserEntryKeys.issuperset(d) else {k: d[k] for k in d if k not in MsTeamsUserEntryKeys}
    )
    return self


MsTeamsUserEntry.__decode__ = decode_MsTeamsUserEntry
MsTeamsUserEntryKeys = frozenset(
    (
        "extensionId",
        "phoneNumber",
    )
)


class MsTeamsUserListResponse(Model):
    """The object `MsTeamsUserListResponse`."""

    __slots__ = ("mappings",)
    __fields__ = __slots__
    __converted__ = {
        "mappings": "mappings",
    }
    mappings: list[MsTeamsUserListResponseMappingsItem]

    def __init__(
        self,
        *,
        mappings: list[MsTeamsUserListResponseMappingsItem],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.mappings
        if v is not None:
            d["mappings"] = (
                [i0.to_dict() if typeof(i0) is MsTeamsUserListResponseMappingsItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MsTeamsUserListResponse(d: dict[str, Any]) -> MsTeamsUserListResponse:
    """Decode a `MsTeamsUserListResponse`; what does not fit is passed on."""
    self = new(MsTeamsUserListResponse)
    get: Getter = d.get
    v = get("mappings")
    self.mappings = (
        [decode_MsTeamsUserListResponseMappingsItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if MsTeamsUserListResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MsTeamsUserListResponseKeys}
    )
    return self


MsTeamsUserListResponse.__decode__ = decode_MsTeamsUserListResponse
MsTeamsUserListResponseKeys = frozenset(("mappings",))


class MsTeamsUserListResponseMappingsItem(Model):
    """The object `MsTeamsUserListResponseMappingsItem`."""

    __slots__ = (
        "extension_id",
        "phone_number",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "status": "status",
    }
    extension_id: str
    phone_number: str
    status: MsTeamsUserStatus

    def __init__(
        self,
        *,
        extension_id: str,
        phone_number: str,
        status: MsTeamsUserStatus
        | Literal[
            "Connected",
            "Initial",
            "RemoteNotFound",
            "OutOfSync",
            "Connecting",
            "Disconnecting",
            "DisconnectFailed",
            "RemoteUserRemoved",
        ],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is MsTeamsUserStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MsTeamsUserListResponseMappingsItem(d: dict[str, Any]) -> MsTeamsUserListResponseMappingsItem:
    """Decode a `MsTeamsUserListResponseMappingsItem`; what does not fit is passed on."""
    self = new(MsTeamsUserListResponseMappingsItem)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    self.phone_number = get("phoneNumber")
    v = get("status")
    self.status = MsTeamsUserStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if MsTeamsUserListResponseMappingsItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MsTeamsUserListResponseMappingsItemKeys}
    )
    return self


MsTeamsUserListResponseMappingsItem.__decode__ = decode_MsTeamsUserListResponseMappingsItem
MsTeamsUserListResponseMappingsItemKeys = frozenset(
    (
        "extensionId",
        "phoneNumber",
        "status",
    )
)
