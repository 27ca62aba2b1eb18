"""Models: conversations."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_tm_chat_member_info import TMChatMemberInfo, decode_TMChatMemberInfo
from ._shared_tm_navigation_info import TMNavigationInfo, decode_TMNavigationInfo

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._conversations import CreateConversationRequestMembersItemDict


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
    __converted__ = {
        "members": "members",
    }
    members: list[CreateConversationRequestMembersItem]

    def __init__(
        self,
        *,
        members: Sequence[CreateConversationRequestMembersItem | CreateConversationRequestMembersItemDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

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


def decode_CreateConversationRequest(d: dict[str, Any]) -> CreateConversationRequest:
    """Decode a `CreateConversationRequest`; what does not fit is passed on."""
    self = new(CreateConversationRequest)
    get: Getter = d.get
    v = get("members")
    self.members = (
        [decode_CreateConversationRequestMembersItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if CreateConversationRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateConversationRequestKeys}
    )
    return self


CreateConversationRequest.__decode__ = decode_CreateConversationRequest
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
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

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


def decode_CreateConversationRequestMembersItem(d: dict[str, Any]) -> CreateConversationRequestMembersItem:
    """Decode a `CreateConversationRequestMembersItem`; what does not fit is passed on."""
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


CreateConversationRequestMembersItem.__decode__ = decode_CreateConversationRequestMembersItem
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
    __converted__ = {
        "members": "members",
        "type": "type",
    }
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
        type: TMConversationInfoType | Literal["Direct", "Personal", "Group"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

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


def decode_TMConversationInfo(d: dict[str, Any]) -> TMConversationInfo:
    """Decode a `TMConversationInfo`; what does not fit is passed on."""
    self = new(TMConversationInfo)
    get: Getter = d.get
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("members")
    self.members = [decode_TMChatMemberInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("type")
    self.type = TMConversationInfoTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if TMConversationInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TMConversationInfoKeys}
    )
    return self


TMConversationInfo.__decode__ = decode_TMConversationInfo
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
    __converted__ = {
        "navigation": "navigation",
        "records": "records",
    }
    navigation: TMNavigationInfo | None
    records: list[TMConversationInfo]

    def __init__(
        self,
        *,
        navigation: TMNavigationInfo | None = None,
        records: list[TMConversationInfo],
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
                [i0.to_dict() if typeof(i0) is TMConversationInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMConversationList(d: dict[str, Any]) -> TMConversationList:
    """Decode a `TMConversationList`; what does not fit is passed on."""
    self = new(TMConversationList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_TMNavigationInfo(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_TMConversationInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if TMConversationListKeys.issuperset(d) else {k: d[k] for k in d if k not in TMConversationListKeys}
    )
    return self


TMConversationList.__decode__ = decode_TMConversationList
TMConversationListKeys = frozenset(
    (
        "navigation",
        "records",
    )
)
