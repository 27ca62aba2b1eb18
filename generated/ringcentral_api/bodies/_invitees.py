"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._invitees import (
        AddInviteeRequest,
        BulkUpdateInviteesRequestUpdatedInviteesItem,
        RcwInviteeTypeEnum,
        RcwResourceIdModel,
    )
    from ..models._shared_rcw_domain_user_model import RcwDomainUserModel
    from ..models._shared_rcw_role_enum import RcwRoleEnum
    from ._shared_rcw_domain_user_model import RcwDomainUserModelDict


class AddInviteeRequestDict(TypedDict, total=False):
    """A `AddInviteeRequest` as a plain dict."""

    firstName: str
    lastName: str
    email: str
    jobTitle: str
    linkedUser: RcwDomainUserModel | RcwDomainUserModelDict
    role: Required[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
    sendInvite: bool
    type: RcwInviteeTypeEnum | Literal["User", "Room"]


class BulkUpdateInviteesRequestDict(TypedDict, total=False):
    """A `BulkUpdateInviteesRequest` as a plain dict."""

    addedInvitees: Sequence[AddInviteeRequest | AddInviteeRequestDict]
    deletedInvitees: Sequence[RcwResourceIdModel | RcwResourceIdModelDict]
    updatedInvitees: Sequence[
        BulkUpdateInviteesRequestUpdatedInviteesItem | BulkUpdateInviteesRequestUpdatedInviteesItemDict
    ]


class BulkUpdateInviteesRequestUpdatedInviteesItemDict(TypedDict, total=False):
    """A `BulkUpdateInviteesRequestUpdatedInviteesItem` as a plain dict."""

    id: str
    firstName: str
    lastName: str
    email: str
    jobTitle: str
    role: Required[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
    sendInvite: bool
    type: RcwInviteeTypeEnum | Literal["User", "Room"]


class RcwResourceIdModelDict(TypedDict, total=False):
    """A `RcwResourceIdModel` as a plain dict."""

    id: str


class UpdateInviteeRequestDict(TypedDict, total=False):
    """A `UpdateInviteeRequest` as a plain dict."""

    firstName: str
    lastName: str
    email: str
    jobTitle: str
    role: Required[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
    sendInvite: bool
    type: RcwInviteeTypeEnum | Literal["User", "Room"]
