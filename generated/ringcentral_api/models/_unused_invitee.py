"""Models: unused invitee."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ._invitees import RcwInviteeTypeEnum, RcwInviteeTypeEnumTable
from ._shared_rcw_domain_user_model import RcwDomainUserModel, decode_RcwDomainUserModel
from ._shared_rcw_role_enum import RcwRoleEnum, RcwRoleEnumTable

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._shared_rcw_domain_user_model import RcwDomainUserModelDict


class InviteeBaseModel(Model):
    """The object `InviteeBaseModel`."""

    __slots__ = (
        "id",
        "creation_time",
        "last_modified_time",
        "first_name",
        "last_name",
        "email",
        "job_title",
        "linked_user",
        "role",
        "send_invite",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "linked_user": "linkedUser",
        "role": "role",
        "type": "type",
    }
    id: str | None
    creation_time: datetime.datetime
    last_modified_time: datetime.datetime
    first_name: str | None
    last_name: str | None
    email: str | None
    job_title: str | None
    linked_user: RcwDomainUserModel | None
    role: RcwRoleEnum
    send_invite: bool | None
    type: RcwInviteeTypeEnum | None

    def __init__(
        self,
        *,
        id: str | None = None,
        creation_time: datetime.datetime,
        last_modified_time: datetime.datetime,
        first_name: str | None = None,
        last_name: str | None = None,
        email: str | None = None,
        job_title: str | None = None,
        linked_user: RcwDomainUserModel | RcwDomainUserModelDict | None = None,
        role: RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"],
        send_invite: bool | None = None,
        type: RcwInviteeTypeEnum | Literal["User", "Room"] | None = None,
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
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.job_title
        if v is not None:
            d["jobTitle"] = v
        v = self.linked_user
        if v is not None:
            d["linkedUser"] = v.to_dict() if typeof(v) is RcwDomainUserModel else encode(v)
        v = self.role
        if v is not None:
            d["role"] = v.wire if typeof(v) is RcwRoleEnum else v
        v = self.send_invite
        if v is not None:
            d["sendInvite"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is RcwInviteeTypeEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InviteeBaseModel(d: dict[str, Any]) -> InviteeBaseModel:
    """Decode a `InviteeBaseModel`; what does not fit is passed on."""
    self = new(InviteeBaseModel)
    get: Getter = d.get
    self.id = get("id")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.email = get("email")
    self.job_title = get("jobTitle")
    v = get("linkedUser")
    self.linked_user = decode_RcwDomainUserModel(v) if typeof(v) is dict else v
    v = get("role")
    self.role = RcwRoleEnumTable[v] if typeof(v) is str else v
    self.send_invite = get("sendInvite")
    v = get("type")
    self.type = RcwInviteeTypeEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if InviteeBaseModelKeys.issuperset(d) else {k: d[k] for k in d if k not in InviteeBaseModelKeys}
    )
    return self


InviteeBaseModel.__decode__ = decode_InviteeBaseModel
InviteeBaseModelKeys = frozenset(
    (
        "id",
        "creationTime",
        "lastModifiedTime",
        "firstName",
        "lastName",
        "email",
        "jobTitle",
        "linkedUser",
        "role",
        "sendInvite",
        "type",
    )
)


class InviteeContactModel(Model):
    """The object `InviteeContactModel`."""

    __slots__ = (
        "first_name",
        "last_name",
        "email",
        "job_title",
    )
    __fields__ = __slots__
    first_name: str | None
    last_name: str | None
    email: str | None
    job_title: str | None

    def __init__(
        self,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        email: str | None = None,
        job_title: str | None = None,
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
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.job_title
        if v is not None:
            d["jobTitle"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InviteeContactModel(d: dict[str, Any]) -> InviteeContactModel:
    """Decode a `InviteeContactModel`; what does not fit is passed on."""
    self = new(InviteeContactModel)
    get: Getter = d.get
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.email = get("email")
    self.job_title = get("jobTitle")
    self.__extras__ = (
        None if InviteeContactModelKeys.issuperset(d) else {k: d[k] for k in d if k not in InviteeContactModelKeys}
    )
    return self


InviteeContactModel.__decode__ = decode_InviteeContactModel
InviteeContactModelKeys = frozenset(
    (
        "firstName",
        "lastName",
        "email",
        "jobTitle",
    )
)


class InviteeGeneratedModel(Model):
    """The object `InviteeGeneratedModel`."""

    __slots__ = (
        "join_uri",
        "phone_participant_code",
    )
    __fields__ = __slots__
    join_uri: str | None
    phone_participant_code: str | None

    def __init__(
        self,
        *,
        join_uri: str | None = None,
        phone_participant_code: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.join_uri
        if v is not None:
            d["joinUri"] = v
        v = self.phone_participant_code
        if v is not None:
            d["phoneParticipantCode"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InviteeGeneratedModel(d: dict[str, Any]) -> InviteeGeneratedModel:
    """Decode a `InviteeGeneratedModel`; what does not fit is passed on."""
    self = new(InviteeGeneratedModel)
    get: Getter = d.get
    self.join_uri = get("joinUri")
    self.phone_participant_code = get("phoneParticipantCode")
    self.__extras__ = (
        None if InviteeGeneratedModelKeys.issuperset(d) else {k: d[k] for k in d if k not in InviteeGeneratedModelKeys}
    )
    return self


InviteeGeneratedModel.__decode__ = decode_InviteeGeneratedModel
InviteeGeneratedModelKeys = frozenset(
    (
        "joinUri",
        "phoneParticipantCode",
    )
)


class InviteeSettingsModel(Model):
    """The object `InviteeSettingsModel`."""

    __slots__ = (
        "send_invite",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    send_invite: bool | None
    type: RcwInviteeTypeEnum | None

    def __init__(
        self,
        *,
        send_invite: bool | None = None,
        type: RcwInviteeTypeEnum | Literal["User", "Room"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.send_invite
        if v is not None:
            d["sendInvite"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is RcwInviteeTypeEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InviteeSettingsModel(d: dict[str, Any]) -> InviteeSettingsModel:
    """Decode a `InviteeSettingsModel`; what does not fit is passed on."""
    self = new(InviteeSettingsModel)
    get: Getter = d.get
    self.send_invite = get("sendInvite")
    v = get("type")
    self.type = RcwInviteeTypeEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if InviteeSettingsModelKeys.issuperset(d) else {k: d[k] for k in d if k not in InviteeSettingsModelKeys}
    )
    return self


InviteeSettingsModel.__decode__ = decode_InviteeSettingsModel
InviteeSettingsModelKeys = frozenset(
    (
        "sendInvite",
        "type",
    )
)
