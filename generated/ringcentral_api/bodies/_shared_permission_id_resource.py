"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models._shared_permission_id_resource import PermissionIdResourceSiteCompatible, PermissionsCapabilities


class PermissionIdResourceDict(TypedDict, total=False):
    """A `PermissionIdResource` as a plain dict."""

    assignable: bool
    id: str
    permissionsCapabilities: PermissionsCapabilities | PermissionsCapabilitiesDict
    readOnly: bool
    siteCompatible: PermissionIdResourceSiteCompatible | Literal["Compatible", "Incompatible", "Independent"]
    uri: str


class PermissionsCapabilitiesDict(TypedDict, total=False):
    """A `PermissionsCapabilities` as a plain dict."""

    enabled: bool
    grantEnabled: bool
    manageEnabled: bool
