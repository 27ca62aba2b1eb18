"""Models: conversations."""

from __future__ import annotations

import datetime
from typing import Any

from .._model import EnumTable, Getter, Model, encode, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_tm_chat_member_info import TMChatMemberInfo
from ._shared_tm_navigation_info import TMNavigationInfo


class TMConversationInfoType(OpenEnum):
    """Values of `TMConversationInfoType`."""

    DIRECT = "Direct"
    PERSONAL = "Personal"
    GROUP = "Group"


TMConversationInfoTypeTable = EnumTable(TMConversationInfoType)


class CreateConversationRequest(Model):
    """The object `CreateConversationRequest`."""

    __slots__ = ("members",)
    __fields__ = __slots__
    members: list[CreateConversationRequestMembersItem]

    def __init__(
        self,
        *,
        members: list[CreateConversationRequestMembersItem],
    ) -> None:
        self.__extras__ = None
        self.members = members

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CreateConversationRequest:
        self = new(CreateConversationRequest)
        get: Getter = d.get
        v = get("members")
        self.members = (
            [CreateConversationRequestMembersItem.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v]
            if typeof(v) is list
            else v
        )
        self.__extras__ = (
            None
            if CreateConversationRequestKeys.issuperset(d)
            else {k: d[k] for k in d if k not in CreateConversationRequestKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.members
        if v is not None:
            d["members"] = (
                [i0.to_dict() if typeof(i0) is CreateConversationRequestMembersItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


CreateConversationRequestKeys = frozenset(("members",))


class CreateConversationRequestMembersItem(Model):
    """The object `CreateConversationRequestMembersItem`."""

    __slots__ = (
        "email",
        "id",
    )
    __fields__ = __slots__
    email: str | None
    id: str | None

    def __init__(
        self,
        *,
        email: str | None = None,
        id: str | None = None,
    ) -> None:
        self.__extras__ = None
        self.email = email
        self.id = id

    @staticmethod
    def __decode__(d: dict[str, Any]) -> CreateConversationRequestMembersItem:
        self = new(CreateConversationRequestMembersItem)
        get: Getter = d.get
        self.email = get("email")
        self.id = get("id")
        self.__extras__ = (
            None
            if CreateConversationRequestMembersItemKeys.issuperset(d)
            else {k: d[k] for k in d if k not in CreateConversationRequestMembersItemKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


CreateConversationRequestMembersItemKeys = frozenset(
    (
        "email",
        "id",
    )
)


class TMConversationInfo(Model):
    """A chat without a name of its own."""

    __slots__ = (
        "creation_time",
        "id",
        "last_modified_time",
        "members",
        "type",
    )
    __fields__ = __slots__
    creation_time: datetime.datetime | None
    """When the conversation was created."""
    id: str | None
    """Id of the conversation's chat."""
    last_modified_time: datetime.datetime | None
    """When something last happened in it."""
    members: list[TMChatMemberInfo] | None
    """People in the conversation."""
    type: TMConversationInfoType | None
    """`Direct`, `Group` or `Personal`."""

    def __init__(
        self,
        *,
        creation_time: datetime.datetime | None = None,
        id: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        members: list[TMChatMemberInfo] | None = None,
        type: TMConversationInfoType | None = None,
    ) -> None:
        self.__extras__ = None
        self.creation_time = creation_time
        self.id = id
        self.last_modified_time = last_modified_time
        self.members = members
        self.type = type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> TMConversationInfo:
        self = new(TMConversationInfo)
        get: Getter = d.get
        v = get("creationTime")
        self.creation_time = to_datetime(v) if typeof(v) is str else v
        self.id = get("id")
        v = get("lastModifiedTime")
        self.last_modified_time = to_datetime(v) if typeof(v) is str else v
        v = get("members")
        self.members = (
            [TMChatMemberInfo.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        v = get("type")
        self.type = TMConversationInfoTypeTable[v] if typeof(v) is str else v
        self.__extras__ = (
            None if TMConversationInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TMConversationInfoKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
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
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is TMConversationInfoType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


TMConversationInfoKeys = frozenset(
    (
        "creationTime",
        "id",
        "lastModifiedTime",
        "members",
        "type",
    )
)


class TMConversationList(Model):
    """The object `TMConversationList`."""

    __slots__ = (
        "navigation",
        "records",
    )
    __fields__ = __slots__
    navigation: TMNavigationInfo | None
    records: list[TMConversationInfo]

    def __init__(
        self,
        *,
        navigation: TMNavigationInfo | None = None,
        records: list[TMConversationInfo],
    ) -> None:
        self.__extras__ = None
        self.navigation = navigation
        self.records = records

    @staticmethod
    def __decode__(d: dict[str, Any]) -> TMConversationList:
        self = new(TMConversationList)
        get: Getter = d.get
        v = get("navigation")
        self.navigation = TMNavigationInfo.__decode__(v) if typeof(v) is dict else v
        v = get("records")
        self.records = (
            [TMConversationInfo.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.__extras__ = (
            None if TMConversationListKeys.issuperset(d) else {k: d[k] for k in d if k not in TMConversationListKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.navigation
        if v is not None:
            d["navigation"] = v.to_dict() if typeof(v) is TMNavigationInfo else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is TMConversationInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


TMConversationListKeys = frozenset(
    (
        "navigation",
        "records",
    )
)
