"""Models: teams."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_tm_navigation_info import TMNavigationInfo, decode_TMNavigationInfo

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._teams import (
        TMAddTeamMembersRequestMembersItemDict,
        TMCreateTeamRequestMembersItemDict,
        TMRemoveTeamMembersRequestMembersItemDict,
    )


class EveryoneTeamInfoType(OpenEnum):
    """Values of `EveryoneTeamInfoType`."""

    EVERYONE = "Everyone"


EveryoneTeamInfoTypeTable = EnumTable(EveryoneTeamInfoType)


class TMTeamInfoStatus(OpenEnum):
    """Values of `TMTeamInfoStatus`."""

    ACTIVE = "Active"
    ARCHIVED = "Archived"


TMTeamInfoStatusTable = EnumTable(TMTeamInfoStatus)


class TMTeamInfoType(OpenEnum):
    """Values of `TMTeamInfoType`."""

    TEAM = "Team"


TMTeamInfoTypeTable = EnumTable(TMTeamInfoType)


class EveryoneTeamInfo(Model):
    """The object `EveryoneTeamInfo`."""

    __slots__ = (
        "creation_time",
        "description",
        "id",
        "last_modified_time",
        "name",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    creation_time: datetime.datetime | None
    description: str | None
    id: str | None
    last_modified_time: datetime.datetime | None
    name: str | None
    type: EveryoneTeamInfoType | None

    def __init__(
        self,
        *,
        creation_time: datetime.datetime | None = None,
        description: str | None = None,
        id: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        name: str | None = None,
        type: EveryoneTeamInfoType | Literal["Everyone"] | None = None,
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
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is EveryoneTeamInfoType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_EveryoneTeamInfo(d: dict[str, Any]) -> EveryoneTeamInfo:
    """Decode a `EveryoneTeamInfo`; what does not fit is passed on."""
    self = new(EveryoneTeamInfo)
    get: Getter = d.get
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.description = get("description")
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.name = get("name")
    v = get("type")
    self.type = EveryoneTeamInfoTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if EveryoneTeamInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in EveryoneTeamInfoKeys}
    )
    return self


EveryoneTeamInfo.__decode__ = decode_EveryoneTeamInfo
EveryoneTeamInfoKeys = frozenset(
    (
        "creationTime",
        "description",
        "id",
        "lastModifiedTime",
        "name",
        "type",
    )
)


class TMAddTeamMembersRequest(Model):
    """The object `TMAddTeamMembersRequest`."""

    __slots__ = ("members",)
    __fields__ = __slots__
    __converted__ = {
        "members": "members",
    }
    members: list[TMAddTeamMembersRequestMembersItem]

    def __init__(
        self,
        *,
        members: Sequence[TMAddTeamMembersRequestMembersItem | TMAddTeamMembersRequestMembersItemDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.members
        if v is not None:
            d["members"] = (
                [i0.to_dict() if typeof(i0) is TMAddTeamMembersRequestMembersItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMAddTeamMembersRequest(d: dict[str, Any]) -> TMAddTeamMembersRequest:
    """Decode a `TMAddTeamMembersRequest`; what does not fit is passed on."""
    self = new(TMAddTeamMembersRequest)
    get: Getter = d.get
    v = get("members")
    self.members = (
        [decode_TMAddTeamMembersRequestMembersItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if TMAddTeamMembersRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TMAddTeamMembersRequestKeys}
    )
    return self


TMAddTeamMembersRequest.__decode__ = decode_TMAddTeamMembersRequest
TMAddTeamMembersRequestKeys = frozenset(("members",))


class TMAddTeamMembersRequestMembersItem(Model):
    """The object `TMAddTeamMembersRequestMembersItem`."""

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


def decode_TMAddTeamMembersRequestMembersItem(d: dict[str, Any]) -> TMAddTeamMembersRequestMembersItem:
    """Decode a `TMAddTeamMembersRequestMembersItem`; what does not fit is passed on."""
    self = new(TMAddTeamMembersRequestMembersItem)
    get: Getter = d.get
    self.email = get("email")
    self.id = get("id")
    self.__extras__ = (
        None
        if TMAddTeamMembersRequestMembersItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TMAddTeamMembersRequestMembersItemKeys}
    )
    return self


TMAddTeamMembersRequestMembersItem.__decode__ = decode_TMAddTeamMembersRequestMembersItem
TMAddTeamMembersRequestMembersItemKeys = frozenset(
    (
        "email",
        "id",
    )
)


class TMCreateTeamRequest(Model):
    """A team to create."""

    __slots__ = (
        "description",
        "members",
        "name",
        "public",
    )
    __fields__ = __slots__
    __converted__ = {
        "members": "members",
    }
    description: str | None
    """Purpose of the team."""
    members: list[TMCreateTeamRequestMembersItem] | None
    """People to add, each by id or e-mail."""
    name: str
    """Name of the team."""
    public: bool | None
    """`True` if anybody in the company may join."""

    def __init__(
        self,
        *,
        description: str | None = None,
        members: Sequence[TMCreateTeamRequestMembersItem | TMCreateTeamRequestMembersItemDict] | None = None,
        name: str,
        public: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.members
        if v is not None:
            d["members"] = (
                [i0.to_dict() if typeof(i0) is TMCreateTeamRequestMembersItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.public
        if v is not None:
            d["public"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMCreateTeamRequest(d: dict[str, Any]) -> TMCreateTeamRequest:
    """Decode a `TMCreateTeamRequest`; what does not fit is passed on."""
    self = new(TMCreateTeamRequest)
    get: Getter = d.get
    self.description = get("description")
    v = get("members")
    self.members = (
        [decode_TMCreateTeamRequestMembersItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.name = get("name")
    self.public = get("public")
    self.__extras__ = (
        None if TMCreateTeamRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in TMCreateTeamRequestKeys}
    )
    return self


TMCreateTeamRequest.__decode__ = decode_TMCreateTeamRequest
TMCreateTeamRequestKeys = frozenset(
    (
        "description",
        "members",
        "name",
        "public",
    )
)


class TMCreateTeamRequestMembersItem(Model):
    """The object `TMCreateTeamRequestMembersItem`."""

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


def decode_TMCreateTeamRequestMembersItem(d: dict[str, Any]) -> TMCreateTeamRequestMembersItem:
    """Decode a `TMCreateTeamRequestMembersItem`; what does not fit is passed on."""
    self = new(TMCreateTeamRequestMembersItem)
    get: Getter = d.get
    self.email = get("email")
    self.id = get("id")
    self.__extras__ = (
        None
        if TMCreateTeamRequestMembersItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TMCreateTeamRequestMembersItemKeys}
    )
    return self


TMCreateTeamRequestMembersItem.__decode__ = decode_TMCreateTeamRequestMembersItem
TMCreateTeamRequestMembersItemKeys = frozenset(
    (
        "email",
        "id",
    )
)


class TMRemoveTeamMembersRequest(Model):
    """The object `TMRemoveTeamMembersRequest`."""

    __slots__ = ("members",)
    __fields__ = __slots__
    __converted__ = {
        "members": "members",
    }
    members: list[TMRemoveTeamMembersRequestMembersItem]

    def __init__(
        self,
        *,
        members: Sequence[TMRemoveTeamMembersRequestMembersItem | TMRemoveTeamMembersRequestMembersItemDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.members
        if v is not None:
            d["members"] = (
                [i0.to_dict() if typeof(i0) is TMRemoveTeamMembersRequestMembersItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMRemoveTeamMembersRequest(d: dict[str, Any]) -> TMRemoveTeamMembersRequest:
    """Decode a `TMRemoveTeamMembersRequest`; what does not fit is passed on."""
    self = new(TMRemoveTeamMembersRequest)
    get: Getter = d.get
    v = get("members")
    self.members = (
        [decode_TMRemoveTeamMembersRequestMembersItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if TMRemoveTeamMembersRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TMRemoveTeamMembersRequestKeys}
    )
    return self


TMRemoveTeamMembersRequest.__decode__ = decode_TMRemoveTeamMembersRequest
TMRemoveTeamMembersRequestKeys = frozenset(("members",))


class TMRemoveTeamMembersRequestMembersItem(Model):
    """The object `TMRemoveTeamMembersRequestMembersItem`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMRemoveTeamMembersRequestMembersItem(d: dict[str, Any]) -> TMRemoveTeamMembersRequestMembersItem:
    """Decode a `TMRemoveTeamMembersRequestMembersItem`; what does not fit is passed on."""
    self = new(TMRemoveTeamMembersRequestMembersItem)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if TMRemoveTeamMembersRequestMembersItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TMRemoveTeamMembersRequestMembersItemKeys}
    )
    return self


TMRemoveTeamMembersRequestMembersItem.__decode__ = decode_TMRemoveTeamMembersRequestMembersItem
TMRemoveTeamMembersRequestMembersItemKeys = frozenset(("id",))


class TMTeamInfo(Model):
    """A team."""

    __slots__ = (
        "creation_time",
        "description",
        "id",
        "last_modified_time",
        "name",
        "public",
        "status",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "status": "status",
        "type": "type",
    }
    creation_time: datetime.datetime | None
    """When the team was created."""
    description: str | None
    """Purpose of the team."""
    id: str | None
    """Id of the team's chat."""
    last_modified_time: datetime.datetime | None
    """When something last happened in it."""
    name: str | None
    """Name of the team."""
    public: bool | None
    """`True` if anybody in the company may join."""
    status: TMTeamInfoStatus | None
    """`Active` or `Archived`."""
    type: TMTeamInfoType | None
    """Always `Team`."""

    def __init__(
        self,
        *,
        creation_time: datetime.datetime | None = None,
        description: str | None = None,
        id: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        name: str | None = None,
        public: bool | None = None,
        status: TMTeamInfoStatus | Literal["Active", "Archived"] | None = None,
        type: TMTeamInfoType | Literal["Team"] | None = None,
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
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.public
        if v is not None:
            d["public"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is TMTeamInfoStatus else v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is TMTeamInfoType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMTeamInfo(d: dict[str, Any]) -> TMTeamInfo:
    """Decode a `TMTeamInfo`; what does not fit is passed on."""
    self = new(TMTeamInfo)
    get: Getter = d.get
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.description = get("description")
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.name = get("name")
    self.public = get("public")
    v = get("status")
    self.status = TMTeamInfoStatusTable[v] if typeof(v) is str else v
    v = get("type")
    self.type = TMTeamInfoTypeTable[v] if typeof(v) is str else v
    self.__extras__ = None if TMTeamInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TMTeamInfoKeys}
    return self


TMTeamInfo.__decode__ = decode_TMTeamInfo
TMTeamInfoKeys = frozenset(
    (
        "creationTime",
        "description",
        "id",
        "lastModifiedTime",
        "name",
        "public",
        "status",
        "type",
    )
)


class TMTeamList(Model):
    """The object `TMTeamList`."""

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
    records: list[TMTeamInfo]

    def __init__(
        self,
        *,
        navigation: TMNavigationInfo | None = None,
        records: list[TMTeamInfo],
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
                [i0.to_dict() if typeof(i0) is TMTeamInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMTeamList(d: dict[str, Any]) -> TMTeamList:
    """Decode a `TMTeamList`; what does not fit is passed on."""
    self = new(TMTeamList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_TMNavigationInfo(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_TMTeamInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = None if TMTeamListKeys.issuperset(d) else {k: d[k] for k in d if k not in TMTeamListKeys}
    return self


TMTeamList.__decode__ = decode_TMTeamList
TMTeamListKeys = frozenset(
    (
        "navigation",
        "records",
    )
)


class TMUpdateTeamRequest(Model):
    """The object `TMUpdateTeamRequest`."""

    __slots__ = (
        "description",
        "name",
        "public",
    )
    __fields__ = __slots__
    description: str | None
    name: str | None
    public: bool | None

    def __init__(
        self,
        *,
        description: str | None = None,
        name: str | None = None,
        public: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.public
        if v is not None:
            d["public"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TMUpdateTeamRequest(d: dict[str, Any]) -> TMUpdateTeamRequest:
    """Decode a `TMUpdateTeamRequest`; what does not fit is passed on."""
    self = new(TMUpdateTeamRequest)
    get: Getter = d.get
    self.description = get("description")
    self.name = get("name")
    self.public = get("public")
    self.__extras__ = (
        None if TMUpdateTeamRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in TMUpdateTeamRequestKeys}
    )
    return self


TMUpdateTeamRequest.__decode__ = decode_TMUpdateTeamRequest
TMUpdateTeamRequestKeys = frozenset(
    (
        "description",
        "name",
        "public",
    )
)


class UpdateEveryoneTeamRequest(Model):
    """The object `UpdateEveryoneTeamRequest`."""

    __slots__ = (
        "description",
        "name",
    )
    __fields__ = __slots__
    description: str | None
    name: str | None

    def __init__(
        self,
        *,
        description: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UpdateEveryoneTeamRequest(d: dict[str, Any]) -> UpdateEveryoneTeamRequest:
    """Decode a `UpdateEveryoneTeamRequest`; what does not fit is passed on."""
    self = new(UpdateEveryoneTeamRequest)
    get: Getter = d.get
    self.description = get("description")
    self.name = get("name")
    self.__extras__ = (
        None
        if UpdateEveryoneTeamRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UpdateEveryoneTeamRequestKeys}
    )
    return self


UpdateEveryoneTeamRequest.__decode__ = decode_UpdateEveryoneTeamRequest
UpdateEveryoneTeamRequestKeys = frozenset(
    (
        "description",
        "name",
    )
)
