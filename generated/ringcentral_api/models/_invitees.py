"""Models: invitees."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_rcw_domain_user_model import (
    RcwDomainUserModel,
    RcwPagingModel,
    decode_RcwDomainUserModel,
    decode_RcwPagingModel,
)
from ._shared_rcw_role_enum import RcwRoleEnum, RcwRoleEnumTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._invitees import (
        AddInviteeRequestDict,
        BulkUpdateInviteesRequestUpdatedInviteesItemDict,
        RcwResourceIdModelDict,
    )
    from ..bodies._shared_rcw_domain_user_model import RcwDomainUserModelDict


class RcwInviteeTypeEnum(OpenEnum):
    """Values of `RcwInviteeTypeEnum`."""

    USER = "User"
    ROOM = "Room"


RcwInviteeTypeEnumTable = EnumTable(RcwInviteeTypeEnum)


class AddInviteeRequest(Model):
    """The object `AddInviteeRequest`."""

    __slots__ = (
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


def decode_AddInviteeRequest(d: dict[str, Any]) -> AddInviteeRequest:
    """Decode a `AddInviteeRequest`; what does not fit is passed on."""
    self = new(AddInviteeRequest)
    get: Getter = d.get
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
        None if AddInviteeRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in AddInviteeRequestKeys}
    )
    return self


AddInviteeRequest.__decode__ = decode_AddInviteeRequest
AddInviteeRequestKeys = frozenset(
    (
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


class BulkUpdateInviteesRequest(Model):
    """The object `BulkUpdateInviteesRequest`."""

    __slots__ = (
        "added_invitees",
        "deleted_invitees",
        "updated_invitees",
    )
    __fields__ = __slots__
    __converted__ = {
        "added_invitees": "addedInvitees",
        "deleted_invitees": "deletedInvitees",
        "updated_invitees": "updatedInvitees",
    }
    added_invitees: list[AddInviteeRequest] | None
    deleted_invitees: list[RcwResourceIdModel] | None
    updated_invitees: list[BulkUpdateInviteesRequestUpdatedInviteesItem] | None

    def __init__(
        self,
        *,
        added_invitees: Sequence[AddInviteeRequest | AddInviteeRequestDict] | None = None,
        deleted_invitees: Sequence[RcwResourceIdModel | RcwResourceIdModelDict] | None = None,
        updated_invitees: Sequence[
            BulkUpdateInviteesRequestUpdatedInviteesItem | BulkUpdateInviteesRequestUpdatedInviteesItemDict
        ]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.added_invitees
        if v is not None:
            d["addedInvitees"] = (
                [i0.to_dict() if typeof(i0) is AddInviteeRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.deleted_invitees
        if v is not None:
            d["deletedInvitees"] = (
                [i0.to_dict() if typeof(i0) is RcwResourceIdModel else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.updated_invitees
        if v is not None:
            d["updatedInvitees"] = (
                [i0.to_dict() if typeof(i0) is BulkUpdateInviteesRequestUpdatedInviteesItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BulkUpdateInviteesRequest(d: dict[str, Any]) -> BulkUpdateInviteesRequest:
    """Decode a `BulkUpdateInviteesRequest`; what does not fit is passed on."""
    self = new(BulkUpdateInviteesRequest)
    get: Getter = d.get
    v = get("addedInvitees")
    self.added_invitees = (
        [decode_AddInviteeRequest(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("deletedInvitees")
    self.deleted_invitees = (
        [decode_RcwResourceIdModel(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("updatedInvitees")
    self.updated_invitees = (
        [decode_BulkUpdateInviteesRequestUpdatedInviteesItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if BulkUpdateInviteesRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BulkUpdateInviteesRequestKeys}
    )
    return self


BulkUpdateInviteesRequest.__decode__ = decode_BulkUpdateInviteesRequest
BulkUpdateInviteesRequestKeys = frozenset(
    (
        "addedInvitees",
        "deletedInvitees",
        "updatedInvitees",
    )
)


class BulkUpdateInviteesRequestUpdatedInviteesItem(Model):
    """The object `BulkUpdateInviteesRequestUpdatedInviteesItem`."""

    __slots__ = (
        "id",
        "first_name",
        "last_name",
        "email",
        "job_title",
        "role",
        "send_invite",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "role": "role",
        "type": "type",
    }
    id: str | None
    first_name: str | None
    last_name: str | None
    email: str | None
    job_title: str | None
    role: RcwRoleEnum
    send_invite: bool | None
    type: RcwInviteeTypeEnum | None

    def __init__(
        self,
        *,
        id: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        email: str | None = None,
        job_title: str | None = None,
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


def decode_BulkUpdateInviteesRequestUpdatedInviteesItem(
    d: dict[str, Any],
) -> BulkUpdateInviteesRequestUpdatedInviteesItem:
    """Decode a `BulkUpdateInviteesRequestUpdatedInviteesItem`; what does not fit is passed on."""
    self = new(BulkUpdateInviteesRequestUpdatedInviteesItem)
    get: Getter = d.get
    self.id = get("id")
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.email = get("email")
    self.job_title = get("jobTitle")
    v = get("role")
    self.role = RcwRoleEnumTable[v] if typeof(v) is str else v
    self.send_invite = get("sendInvite")
    v = get("type")
    self.type = RcwInviteeTypeEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if BulkUpdateInviteesRequestUpdatedInviteesItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BulkUpdateInviteesRequestUpdatedInviteesItemKeys}
    )
    return self


BulkUpdateInviteesRequestUpdatedInviteesItem.__decode__ = decode_BulkUpdateInviteesRequestUpdatedInviteesItem
BulkUpdateInviteesRequestUpdatedInviteesItemKeys = frozenset(
    (
        "id",
        "firstName",
        "lastName",
        "email",
        "jobTitle",
        "role",
        "sendInvite",
        "type",
    )
)


class BulkUpdateInviteesResponse(Model):
    """The object `BulkUpdateInviteesResponse`."""

    __slots__ = (
        "added_invitees",
        "deleted_invitees",
        "updated_invitees",
    )
    __fields__ = __slots__
    __converted__ = {
        "added_invitees": "addedInvitees",
        "deleted_invitees": "deletedInvitees",
        "updated_invitees": "updatedInvitees",
    }
    added_invitees: list[InviteeResource] | None
    deleted_invitees: list[RcwResourceIdModel] | None
    updated_invitees: list[InviteeResource] | None

    def __init__(
        self,
        *,
        added_invitees: list[InviteeResource] | None = None,
        deleted_invitees: Sequence[RcwResourceIdModel | RcwResourceIdModelDict] | None = None,
        updated_invitees: list[InviteeResource] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.added_invitees
        if v is not None:
            d["addedInvitees"] = (
                [i0.to_dict() if typeof(i0) is InviteeResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.deleted_invitees
        if v is not None:
            d["deletedInvitees"] = (
                [i0.to_dict() if typeof(i0) is RcwResourceIdModel else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.updated_invitees
        if v is not None:
            d["updatedInvitees"] = (
                [i0.to_dict() if typeof(i0) is InviteeResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BulkUpdateInviteesResponse(d: dict[str, Any]) -> BulkUpdateInviteesResponse:
    """Decode a `BulkUpdateInviteesResponse`; what does not fit is passed on."""
    self = new(BulkUpdateInviteesResponse)
    get: Getter = d.get
    v = get("addedInvitees")
    self.added_invitees = (
        [decode_InviteeResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("deletedInvitees")
    self.deleted_invitees = (
        [decode_RcwResourceIdModel(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("updatedInvitees")
    self.updated_invitees = (
        [decode_InviteeResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if BulkUpdateInviteesResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BulkUpdateInviteesResponseKeys}
    )
    return self


BulkUpdateInviteesResponse.__decode__ = decode_BulkUpdateInviteesResponse
BulkUpdateInviteesResponseKeys = frozenset(
    (
        "addedInvitees",
        "deletedInvitees",
        "updatedInvitees",
    )
)


class InviteeResource(Model):
    """The object `InviteeResource`."""

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
        "join_uri",
        "phone_participant_code",
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
    join_uri: str | None
    phone_participant_code: str | None

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
        join_uri: str | None = None,
        phone_participant_code: str | None = None,
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
        v = self.join_uri
        if v is not None:
            d["joinUri"] = v
        v = self.phone_participant_code
        if v is not None:
            d["phoneParticipantCode"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InviteeResource(d: dict[str, Any]) -> InviteeResource:
    """Decode a `InviteeResource`; what does not fit is passed on."""
    self = new(InviteeResource)
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
    self.join_uri = get("joinUri")
    self.phone_participant_code = get("phoneParticipantCode")
    self.__extras__ = (
        None if InviteeResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in InviteeResourceKeys}
    )
    return self


InviteeResource.__decode__ = decode_InviteeResource
InviteeResourceKeys = frozenset(
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
        "joinUri",
        "phoneParticipantCode",
    )
)


class RcwResourceIdModel(Model):
    """The object `RcwResourceIdModel`."""

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


def decode_RcwResourceIdModel(d: dict[str, Any]) -> RcwResourceIdModel:
    """Decode a `RcwResourceIdModel`; what does not fit is passed on."""
    self = new(RcwResourceIdModel)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None if RcwResourceIdModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RcwResourceIdModelKeys}
    )
    return self


RcwResourceIdModel.__decode__ = decode_RcwResourceIdModel
RcwResourceIdModelKeys = frozenset(("id",))


class UpdateInviteeRequest(Model):
    """The object `UpdateInviteeRequest`."""

    __slots__ = (
        "first_name",
        "last_name",
        "email",
        "job_title",
        "role",
        "send_invite",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "role": "role",
        "type": "type",
    }
    first_name: str | None
    last_name: str | None
    email: str | None
    job_title: str | None
    role: RcwRoleEnum
    send_invite: bool | None
    type: RcwInviteeTypeEnum | None

    def __init__(
        self,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        email: str | None = None,
        job_title: str | None = None,
        role: RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"],
        send_invite: bool | None = None,
        type: RcwInviteeTypeEnum | Literal["User", "Room"] | None = None,
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


def decode_UpdateInviteeRequest(d: dict[str, Any]) -> UpdateInviteeRequest:
    """Decode a `UpdateInviteeRequest`; what does not fit is passed on."""
    self = new(UpdateInviteeRequest)
    get: Getter = d.get
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.email = get("email")
    self.job_title = get("jobTitle")
    v = get("role")
    self.role = RcwRoleEnumTable[v] if typeof(v) is str else v
    self.send_invite = get("sendInvite")
    v = get("type")
    self.type = RcwInviteeTypeEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if UpdateInviteeRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in UpdateInviteeRequestKeys}
    )
    return self


UpdateInviteeRequest.__decode__ = decode_UpdateInviteeRequest
UpdateInviteeRequestKeys = frozenset(
    (
        "firstName",
        "lastName",
        "email",
        "jobTitle",
        "role",
        "sendInvite",
        "type",
    )
)


class WcsInviteeListResource(Model):
    """The object `WcsInviteeListResource`."""

    __slots__ = (
        "paging",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "paging": "paging",
        "records": "records",
    }
    paging: RcwPagingModel
    records: list[InviteeResource]

    def __init__(
        self,
        *,
        paging: RcwPagingModel,
        records: list[InviteeResource],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is RcwPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is InviteeResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WcsInviteeListResource(d: dict[str, Any]) -> WcsInviteeListResource:
    """Decode a `WcsInviteeListResource`; what does not fit is passed on."""
    self = new(WcsInviteeListResource)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_RcwPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_InviteeResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if WcsInviteeListResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in WcsInviteeListResourceKeys}
    )
    return self


WcsInviteeListResource.__decode__ = decode_WcsInviteeListResource
WcsInviteeListResourceKeys = frozenset(
    (
        "paging",
        "records",
    )
)
