"""Models: role management."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel
from ._shared_permission_id_resource import PermissionIdResource, decode_PermissionIdResource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._role_management import AssignedRoleResourceDict, RoleResourceDict
    from ..bodies._shared_permission_id_resource import PermissionIdResourceDict


class RoleResourceScope(OpenEnum):
    """Values of `RoleResourceScope`."""

    ACCOUNT = "Account"
    ALL_EXTENSIONS = "AllExtensions"
    FEDERATION = "Federation"
    GROUP = "Group"
    NON_USER_EXTENSIONS = "NonUserExtensions"
    ROLE_BASED = "RoleBased"
    SELF = "Self"
    USER_EXTENSIONS = "UserExtensions"


RoleResourceScopeTable = EnumTable(RoleResourceScope)


class AssignedRoleResource(Model):
    """The object `AssignedRoleResource`."""

    __slots__ = (
        "auto_assigned",
        "display_name",
        "id",
        "site_compatible",
        "site_restricted",
        "uri",
    )
    __fields__ = __slots__
    auto_assigned: bool | None
    display_name: str | None
    id: str | None
    site_compatible: bool | None
    site_restricted: bool | None
    uri: str | None

    def __init__(
        self,
        *,
        auto_assigned: bool | None = None,
        display_name: str | None = None,
        id: str | None = None,
        site_compatible: bool | None = None,
        site_restricted: bool | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.auto_assigned
        if v is not None:
            d["autoAssigned"] = v
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.site_compatible
        if v is not None:
            d["siteCompatible"] = v
        v = self.site_restricted
        if v is not None:
            d["siteRestricted"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AssignedRoleResource(d: dict[str, Any]) -> AssignedRoleResource:
    """Decode a `AssignedRoleResource`; what does not fit is passed on."""
    self = new(AssignedRoleResource)
    get: Getter = d.get
    self.auto_assigned = get("autoAssigned")
    self.display_name = get("displayName")
    self.id = get("id")
    self.site_compatible = get("siteCompatible")
    self.site_restricted = get("siteRestricted")
    self.uri = get("uri")
    self.__extras__ = (
        None if AssignedRoleResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in AssignedRoleResourceKeys}
    )
    return self


AssignedRoleResource.__decode__ = decode_AssignedRoleResource
AssignedRoleResourceKeys = frozenset(
    (
        "autoAssigned",
        "displayName",
        "id",
        "siteCompatible",
        "siteRestricted",
        "uri",
    )
)


class AssignedRolesResource(Model):
    """The object `AssignedRolesResource`."""

    __slots__ = (
        "records",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[AssignedRoleResource] | None
    uri: str | None

    def __init__(
        self,
        *,
        records: Sequence[AssignedRoleResource | AssignedRoleResourceDict] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is AssignedRoleResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AssignedRolesResource(d: dict[str, Any]) -> AssignedRolesResource:
    """Decode a `AssignedRolesResource`; what does not fit is passed on."""
    self = new(AssignedRolesResource)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_AssignedRoleResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None if AssignedRolesResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in AssignedRolesResourceKeys}
    )
    return self


AssignedRolesResource.__decode__ = decode_AssignedRolesResource
AssignedRolesResourceKeys = frozenset(
    (
        "records",
        "uri",
    )
)


class BulkRoleAssignResource(Model):
    """The object `BulkRoleAssignResource`."""

    __slots__ = (
        "added_extension_ids",
        "removed_extension_ids",
        "site_compatible",
        "site_restricted",
        "uri",
    )
    __fields__ = __slots__
    added_extension_ids: list[str] | None
    removed_extension_ids: list[str] | None
    site_compatible: bool | None
    site_restricted: bool | None
    uri: str | None

    def __init__(
        self,
        *,
        added_extension_ids: list[str] | None = None,
        removed_extension_ids: list[str] | None = None,
        site_compatible: bool | None = None,
        site_restricted: bool | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.added_extension_ids
        if v is not None:
            d["addedExtensionIds"] = v
        v = self.removed_extension_ids
        if v is not None:
            d["removedExtensionIds"] = v
        v = self.site_compatible
        if v is not None:
            d["siteCompatible"] = v
        v = self.site_restricted
        if v is not None:
            d["siteRestricted"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BulkRoleAssignResource(d: dict[str, Any]) -> BulkRoleAssignResource:
    """Decode a `BulkRoleAssignResource`; what does not fit is passed on."""
    self = new(BulkRoleAssignResource)
    get: Getter = d.get
    self.added_extension_ids = get("addedExtensionIds")
    self.removed_extension_ids = get("removedExtensionIds")
    self.site_compatible = get("siteCompatible")
    self.site_restricted = get("siteRestricted")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if BulkRoleAssignResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BulkRoleAssignResourceKeys}
    )
    return self


BulkRoleAssignResource.__decode__ = decode_BulkRoleAssignResource
BulkRoleAssignResourceKeys = frozenset(
    (
        "addedExtensionIds",
        "removedExtensionIds",
        "siteCompatible",
        "siteRestricted",
        "uri",
    )
)


class DefaultUserRole(Model):
    """The object `DefaultUserRole`."""

    __slots__ = (
        "display_name",
        "id",
        "site_compatible",
        "uri",
    )
    __fields__ = __slots__
    display_name: str | None
    id: str | None
    site_compatible: bool | None
    uri: str | None

    def __init__(
        self,
        *,
        display_name: str | None = None,
        id: str | None = None,
        site_compatible: bool | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.site_compatible
        if v is not None:
            d["siteCompatible"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DefaultUserRole(d: dict[str, Any]) -> DefaultUserRole:
    """Decode a `DefaultUserRole`; what does not fit is passed on."""
    self = new(DefaultUserRole)
    get: Getter = d.get
    self.display_name = get("displayName")
    self.id = get("id")
    self.site_compatible = get("siteCompatible")
    self.uri = get("uri")
    self.__extras__ = (
        None if DefaultUserRoleKeys.issuperset(d) else {k: d[k] for k in d if k not in DefaultUserRoleKeys}
    )
    return self


DefaultUserRole.__decode__ = decode_DefaultUserRole
DefaultUserRoleKeys = frozenset(
    (
        "displayName",
        "id",
        "siteCompatible",
        "uri",
    )
)


class DefaultUserRoleRequest(Model):
    """The object `DefaultUserRoleRequest`."""

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


def decode_DefaultUserRoleRequest(d: dict[str, Any]) -> DefaultUserRoleRequest:
    """Decode a `DefaultUserRoleRequest`; what does not fit is passed on."""
    self = new(DefaultUserRoleRequest)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if DefaultUserRoleRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DefaultUserRoleRequestKeys}
    )
    return self


DefaultUserRoleRequest.__decode__ = decode_DefaultUserRoleRequest
DefaultUserRoleRequestKeys = frozenset(("id",))


class ExtensionWithRolesCollectionResource(Model):
    """The object `ExtensionWithRolesCollectionResource`."""

    __slots__ = (
        "navigation",
        "paging",
        "records",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "navigation": "navigation",
        "paging": "paging",
        "records": "records",
    }
    navigation: PageNavigationModel | None
    paging: EnumeratedPagingModel | None
    records: list[ExtensionWithRolesResource] | None
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[ExtensionWithRolesResource] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.navigation
        if v is not None:
            d["navigation"] = v.to_dict() if typeof(v) is PageNavigationModel else encode(v)
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is EnumeratedPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is ExtensionWithRolesResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionWithRolesCollectionResource(d: dict[str, Any]) -> ExtensionWithRolesCollectionResource:
    """Decode a `ExtensionWithRolesCollectionResource`; what does not fit is passed on."""
    self = new(ExtensionWithRolesCollectionResource)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_ExtensionWithRolesResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None
        if ExtensionWithRolesCollectionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionWithRolesCollectionResourceKeys}
    )
    return self


ExtensionWithRolesCollectionResource.__decode__ = decode_ExtensionWithRolesCollectionResource
ExtensionWithRolesCollectionResourceKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class ExtensionWithRolesResource(Model):
    """The object `ExtensionWithRolesResource`."""

    __slots__ = (
        "extension_id",
        "roles",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "roles": "roles",
    }
    extension_id: str | None
    roles: list[AssignedRoleResource] | None
    uri: str | None

    def __init__(
        self,
        *,
        extension_id: str | None = None,
        roles: Sequence[AssignedRoleResource | AssignedRoleResourceDict] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.roles
        if v is not None:
            d["roles"] = (
                [i0.to_dict() if typeof(i0) is AssignedRoleResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionWithRolesResource(d: dict[str, Any]) -> ExtensionWithRolesResource:
    """Decode a `ExtensionWithRolesResource`; what does not fit is passed on."""
    self = new(ExtensionWithRolesResource)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    v = get("roles")
    self.roles = [decode_AssignedRoleResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = (
        None
        if ExtensionWithRolesResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionWithRolesResourceKeys}
    )
    return self


ExtensionWithRolesResource.__decode__ = decode_ExtensionWithRolesResource
ExtensionWithRolesResourceKeys = frozenset(
    (
        "extensionId",
        "roles",
        "uri",
    )
)


class RoleResource(Model):
    """The object `RoleResource`."""

    __slots__ = (
        "custom",
        "description",
        "display_name",
        "hidden",
        "id",
        "last_updated",
        "permissions",
        "scope",
        "site_compatible",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "permissions": "permissions",
        "scope": "scope",
    }
    custom: bool | None
    description: str | None
    display_name: str | None
    hidden: bool | None
    id: str | None
    last_updated: datetime.datetime | None
    permissions: list[PermissionIdResource] | None
    scope: RoleResourceScope | None
    site_compatible: bool | None
    uri: str | None

    def __init__(
        self,
        *,
        custom: bool | None = None,
        description: str | None = None,
        display_name: str | None = None,
        hidden: bool | None = None,
        id: str | None = None,
        last_updated: datetime.datetime | None = None,
        permissions: Sequence[PermissionIdResource | PermissionIdResourceDict] | None = None,
        scope: RoleResourceScope
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
        | None = None,
        site_compatible: bool | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.custom
        if v is not None:
            d["custom"] = v
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.hidden
        if v is not None:
            d["hidden"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_updated
        if v is not None:
            d["lastUpdated"] = from_datetime(v)
        v = self.permissions
        if v is not None:
            d["permissions"] = (
                [i0.to_dict() if typeof(i0) is PermissionIdResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.scope
        if v is not None:
            d["scope"] = v.wire if typeof(v) is RoleResourceScope else v
        v = self.site_compatible
        if v is not None:
            d["siteCompatible"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RoleResource(d: dict[str, Any]) -> RoleResource:
    """Decode a `RoleResource`; what does not fit is passed on."""
    self = new(RoleResource)
    get: Getter = d.get
    self.custom = get("custom")
    self.description = get("description")
    self.display_name = get("displayName")
    self.hidden = get("hidden")
    self.id = get("id")
    v = get("lastUpdated")
    self.last_updated = to_datetime(v) if typeof(v) is str else v
    v = get("permissions")
    self.permissions = (
        [decode_PermissionIdResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("scope")
    self.scope = RoleResourceScopeTable[v] if typeof(v) is str else v
    self.site_compatible = get("siteCompatible")
    self.uri = get("uri")
    self.__extras__ = None if RoleResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in RoleResourceKeys}
    return self


RoleResource.__decode__ = decode_RoleResource
RoleResourceKeys = frozenset(
    (
        "custom",
        "description",
        "displayName",
        "hidden",
        "id",
        "lastUpdated",
        "permissions",
        "scope",
        "siteCompatible",
        "uri",
    )
)


class RolesCollectionResource(Model):
    """The object `RolesCollectionResource`."""

    __slots__ = (
        "navigation",
        "paging",
        "records",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "navigation": "navigation",
        "paging": "paging",
        "records": "records",
    }
    navigation: PageNavigationModel | None
    paging: EnumeratedPagingModel | None
    records: list[RoleResource] | None
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: Sequence[RoleResource | RoleResourceDict] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.navigation
        if v is not None:
            d["navigation"] = v.to_dict() if typeof(v) is PageNavigationModel else encode(v)
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is EnumeratedPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is RoleResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RolesCollectionResource(d: dict[str, Any]) -> RolesCollectionResource:
    """Decode a `RolesCollectionResource`; what does not fit is passed on."""
    self = new(RolesCollectionResource)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_RoleResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = (
        None
        if RolesCollectionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RolesCollectionResourceKeys}
    )
    return self


RolesCollectionResource.__decode__ = decode_RolesCollectionResource
RolesCollectionResourceKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)
