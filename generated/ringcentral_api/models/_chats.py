"""Models: chats."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_tm_chat_member_info import TMChatMemberInfo, decode_TMChatMemberInfo
from ._shared_tm_navigation_info import TMNavigationInfo, decode_TMNavigationInfo

if TYPE_CHECKING:
    from typing import Literal


class ListGlipChatsNewTypeItem(OpenEnum):
    """Values of `ListGlipChatsNewTypeItem`."""

    PERSONAL = "Personal"
    DIRECT = "Direct"
    GROUP = "Group"
    TEAM = "Team"
    EVERYONE = "Everyone"


ListGlipChatsNewTypeItemTable = EnumTable(ListGlipChatsNewTypeItem)


class ListRecentChatsNewTypeItem(OpenEnum):
    """Values of `ListRecentChatsNewTypeItem`."""

    EVERYONE = "Everyone"
    GROUP = "Group"
    PERSONAL = "Personal"
    DIRECT = "Direct"
    TEAM = "Team"


ListRecentChatsNewTypeItemTable = EnumTable(ListRecentChatsNewTypeItem)


class TMChatInfoStatus(OpenEnum):
    """Values of `TMChatInfoStatus`."""

    ACTIVE = "Active"
    ARCHIVED = "Archived"


TMChatInfoStatusTable = EnumTable(TMChatInfoStatus)


class TMChatInfoType(OpenEnum):
    """Values of `TMChatInfoType`."""

    EVERYONE = "Everyone"
    TEAM = "Team"
    GROUP = "Group"
    DIRECT = "Direct"
    PERSONAL = "Personal"


TMChatInfoTypeTable = EnumTable(TMChatInfoType)


class TMChatInfo(Model):
    """A chat of any type."""

    __slots__ = (
        "creation_time",
        "description",
        "id",
        "last_modified_time",
        "members",
        "name",
        "public",
        "status",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "members": "members",
        "status": "status",
        "type": "type",
    }
    creation_time: datetime.datetime | None
    """When the chat was created."""
    description: str | None
    """Purpose; only teams and the chat of everyone have one."""
    id: str | None
    """Id of the chat."""
    last_modified_time: datetime.datetime | None
    """When something last happened in it."""
    members: list[TMChatMemberInfo] | None
    """People in the chat."""
    name: str | None
    """Name; only teams and the chat of everyone have one."""
    public: bool | None
    """`True` if anybody in the company may join; teams only."""
    status: TMChatInfoStatus | None
    """`Active` or `Archived`; teams only."""
    type: TMChatInfoType | None
    """`Personal`, `Direct`, `Group`, `Team` or `Everyone`."""

    def __init__(
        self,
        *,
        creation_time: datetime.datetime | None = None,
        description: str | None = None,
        id: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        members: list[TMChatMemberInfo] | None = None,
        name: str | None = None,
        public: bool | None = None,
        status: TMChatInfoStatus | Literal["Active", "Archived"] | None = None,
        type: TMChatInfoType | Literal["Everyone", "Team", "Group", "Direct", "Personal"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.members
        if v is not None:
            d["members"] = (
                [i0.to_dict() if typeof(i0) is TMChatMemberInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.public
        if v is not None:
            d["public"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is TMChatInfoStatus else v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is TMChatInfoType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMChatInfo(d: dict[str, Any]) -> TMChatInfo:
    """Decode a `TMChatInfo`; what does not fit is passed on."""
    self = new(TMChatInfo)
    get: Getter = d.get
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.description = get("description")
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("members")
    self.members = [decode_TMChatMemberInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.name = get("name")
    self.public = get("public")
    v = get("status")
    self.status = TMChatInfoStatusTable[v] if typeof(v) is str else v
    v = get("type")
    self.type = TMChatInfoTypeTable[v] if typeof(v) is str else v
    self.__extras__ = None if TMChatInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TMChatInfoKeys}
    return self


TMChatInfo.__decode__ = decode_TMChatInfo
TMChatInfoKeys = frozenset(
    (
        "creationTime",
        "description",
        "id",
        "lastModifiedTime",
        "members",
        "name",
        "public",
        "status",
        "type",
    )
)


class TMChatList(Model):
    """One page of chats."""

    __slots__ = (
        "navigation",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "navigation": "navigation",
        "records": "records",
    }
    navigation: TMNavigationInfo | None
    """Tokens of the neighbouring pages."""
    records: list[TMChatInfo]
    """Chats of this page."""

    def __init__(
        self,
        *,
        navigation: TMNavigationInfo | None = None,
        records: list[TMChatInfo],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.navigation
        if v is not None:
            d["navigation"] = v.to_dict() if typeof(v) is TMNavigationInfo else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is TMChatInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMChatList(d: dict[str, Any]) -> TMChatList:
    """Decode a `TMChatList`; what does not fit is passed on."""
    self = new(TMChatList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_TMNavigationInfo(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_TMChatInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = None if TMChatListKeys.issuperset(d) else {k: d[k] for k in d if k not in TMChatListKeys}
    return self


TMChatList.__decode__ = decode_TMChatList
TMChatListKeys = frozenset(
    (
        "navigation",
        "records",
    )
)


class TMChatListWithoutNavigation(Model):
    """The object `TMChatListWithoutNavigation`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[TMChatInfo]

    def __init__(
        self,
        *,
        records: list[TMChatInfo],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is TMChatInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMChatListWithoutNavigation(d: dict[str, Any]) -> TMChatListWithoutNavigation:
    """Decode a `TMChatListWithoutNavigation`; what does not fit is passed on."""
    self = new(TMChatListWithoutNavigation)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_TMChatInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if TMChatListWithoutNavigationKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TMChatListWithoutNavigationKeys}
    )
    return self


TMChatListWithoutNavigation.__decode__ = decode_TMChatListWithoutNavigation
TMChatListWithoutNavigationKeys = frozenset(("records",))
