"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models._role_management import AssignedRoleResource, RoleResourceScope
    from ..models._shared_permission_id_resource import PermissionIdResource
    from ._shared_permission_id_resource import PermissionIdResourceDict


class AssignedRoleResourceDict(TypedDict, total=False):
    """A `AssignedRoleResource` as a plain dict."""

    autoAssigned: bool
    displayName: str
    id: str
    siteCompatible: bool
    siteRestricted: bool
    uri: str


class AssignedRolesResourceDict(TypedDict, total=False):
    """A `AssignedRolesResource` as a plain dict."""

    records: Sequence[AssignedRoleResource | AssignedRoleResourceDict]
    uri: str


class BulkRoleAssignResourceDict(TypedDict, total=False):
    """A `BulkRoleAssignResource` as a plain dict."""

    addedExtensionIds: list[str]
    removedExtensionIds: list[str]
    siteCompatible: bool
    siteRestricted: bool
    uri: str


class DefaultUserRoleRequestDict(TypedDict, total=False):
    """A `DefaultUserRoleRequest` as a plain dict."""

    id: str


class RoleResourceDict(TypedDict, total=False):
    """A `RoleResource` as a plain dict."""

    custom: bool
    description: str
    displayName: str
    hidden: bool
    id: str
    lastUpdated: datetime.datetime | str
    permissions: Sequence[PermissionIdResource | PermissionIdResourceDict]
    scope: (
        RoleResourceScope
        | Literal[
            "Account",
            "AllExtensions",
            "Federation",
            "Group",
            "NonUserExtensions",
            "RoleBased",
            "Self",
            "UserExtensions",
        ]
    )
    siteCompatible: bool
    uri: str
