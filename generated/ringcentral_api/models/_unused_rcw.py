"""Models: unused rcw."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import Getter, Model, fill, from_datetime, new, to_datetime, typeof
from ._shared_rcw_role_enum import RcwRoleEnum, RcwRoleEnumTable

if TYPE_CHECKING:
    from typing import Literal


class RcwAvatarOwnerModel(Model):
    """The object `RcwAvatarOwnerModel`."""

    __slots__ = ("avatar_token",)
    __fields__ = __slots__
    __secrets__ = frozenset(("avatar_token",))
    avatar_token: str | None

    def __init__(
        self,
        *,
        avatar_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.avatar_token
        if v is not None:
            d["avatarToken"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RcwAvatarOwnerModel(d: dict[str, Any]) -> RcwAvatarOwnerModel:
    """Decode a `RcwAvatarOwnerModel`; what does not fit is passed on."""
    self = new(RcwAvatarOwnerModel)
    get: Getter = d.get
    self.avatar_token = get("avatarToken")
    self.__extras__ = (
        None if RcwAvatarOwnerModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RcwAvatarOwnerModelKeys}
    )
    return self


RcwAvatarOwnerModel.__decode__ = decode_RcwAvatarOwnerModel
RcwAvatarOwnerModelKeys = frozenset(("avatarToken",))


class RcwBaseContactModel(Model):
    """The object `RcwBaseContactModel`."""

    __slots__ = (
        "first_name",
        "last_name",
    )
    __fields__ = __slots__
    first_name: str | None
    last_name: str | None

    def __init__(
        self,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RcwBaseContactModel(d: dict[str, Any]) -> RcwBaseContactModel:
    """Decode a `RcwBaseContactModel`; what does not fit is passed on."""
    self = new(RcwBaseContactModel)
    get: Getter = d.get
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.__extras__ = (
        None if RcwBaseContactModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RcwBaseContactModelKeys}
    )
    return self


RcwBaseContactModel.__decode__ = decode_RcwBaseContactModel
RcwBaseContactModelKeys = frozenset(
    (
        "firstName",
        "lastName",
    )
)


class RcwImmutableResourceIdModel(Model):
    """The object `RcwImmutableResourceIdModel`."""

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


def decode_RcwImmutableResourceIdModel(d: dict[str, Any]) -> RcwImmutableResourceIdModel:
    """Decode a `RcwImmutableResourceIdModel`; what does not fit is passed on."""
    self = new(RcwImmutableResourceIdModel)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if RcwImmutableResourceIdModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RcwImmutableResourceIdModelKeys}
    )
    return self


RcwImmutableResourceIdModel.__decode__ = decode_RcwImmutableResourceIdModel
RcwImmutableResourceIdModelKeys = frozenset(("id",))


class RcwResourceBaseModel(Model):
    """The object `RcwResourceBaseModel`."""

    __slots__ = (
        "id",
        "creation_time",
        "last_modified_time",
    )
    __fields__ = __slots__
    id: str | None
    creation_time: datetime.datetime
    last_modified_time: datetime.datetime

    def __init__(
        self,
        *,
        id: str | None = None,
        creation_time: datetime.datetime,
        last_modified_time: datetime.datetime,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RcwResourceBaseModel(d: dict[str, Any]) -> RcwResourceBaseModel:
    """Decode a `RcwResourceBaseModel`; what does not fit is passed on."""
    self = new(RcwResourceBaseModel)
    get: Getter = d.get
    self.id = get("id")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.__extras__ = (
        None if RcwResourceBaseModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RcwResourceBaseModelKeys}
    )
    return self


RcwResourceBaseModel.__decode__ = decode_RcwResourceBaseModel
RcwResourceBaseModelKeys = frozenset(
    (
        "id",
        "creationTime",
        "lastModifiedTime",
    )
)


class RcwRoleAttributeModel(Model):
    """The object `RcwRoleAttributeModel`."""

    __slots__ = ("role",)
    __fields__ = __slots__
    __converted__ = {
        "role": "role",
    }
    role: RcwRoleEnum

    def __init__(
        self,
        *,
        role: RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.role
        if v is not None:
            d["role"] = v.wire if typeof(v) is RcwRoleEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RcwRoleAttributeModel(d: dict[str, Any]) -> RcwRoleAttributeModel:
    """Decode a `RcwRoleAttributeModel`; what does not fit is passed on."""
    self = new(RcwRoleAttributeModel)
    get: Getter = d.get
    v = get("role")
    self.role = RcwRoleEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if RcwRoleAttributeModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RcwRoleAttributeModelKeys}
    )
    return self


RcwRoleAttributeModel.__decode__ = decode_RcwRoleAttributeModel
RcwRoleAttributeModelKeys = frozenset(("role",))


class RcwUserModel(Model):
    """The object `RcwUserModel`."""

    __slots__ = (
        "account_id",
        "user_id",
    )
    __fields__ = __slots__
    account_id: str
    user_id: str

    def __init__(
        self,
        *,
        account_id: str,
        user_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_id
        if v is not None:
            d["accountId"] = v
        v = self.user_id
        if v is not None:
            d["userId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RcwUserModel(d: dict[str, Any]) -> RcwUserModel:
    """Decode a `RcwUserModel`; what does not fit is passed on."""
    self = new(RcwUserModel)
    get: Getter = d.get
    self.account_id = get("accountId")
    self.user_id = get("userId")
    self.__extras__ = None if RcwUserModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RcwUserModelKeys}
    return self


RcwUserModel.__decode__ = decode_RcwUserModel
RcwUserModelKeys = frozenset(
    (
        "accountId",
        "userId",
    )
)
