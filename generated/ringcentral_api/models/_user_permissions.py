"""Models: user permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel
from ._shared_permission_id_resource import PermissionIdResource, decode_PermissionIdResource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._shared_permission_id_resource import PermissionIdResourceDict


class ActivePermissionResourceScopesItem(OpenEnum):
    """Values of `ActivePermissionResourceScopesItem`."""

    ACCOUNT = "Account"
    ALL_EXTENSIONS = "AllExtensions"
    FEDERATION = "Federation"
    NON_USER_EXTENSIONS = "NonUserExtensions"
    ROLE_BASED = "RoleBased"
    SELF = "Self"
    USER_EXTENSIONS = "UserExtensions"


ActivePermissionResourceScopesItemTable = EnumTable(ActivePermissionResourceScopesItem)


class PermissionResourceSiteCompatible(OpenEnum):
    """Values of `PermissionResourceSiteCompatible`."""

    INCOMPATIBLE = "Incompatible"
    COMPATIBLE = "Compatible"
    INDEPENDENT = "Independent"


PermissionResourceSiteCompatibleTable = EnumTable(PermissionResourceSiteCompatible)


class ActivePermissionResource(Model):
    """Permission that a user holds."""

    __slots__ = (
        "effective_role",
        "permission",
        "scopes",
    )
    __fields__ = __slots__
    __converted__ = {
        "effective_role": "effectiveRole",
        "permission": "permission",
        "scopes": "scopes",
    }
    effective_role: EffectiveRoleResource | None
    """Role that grants it."""
    permission: PermissionIdResource | None
    """Which one."""
    scopes: list[ActivePermissionResourceScopesItem] | None
    """Whom it reaches, such as `Self` or `AllExtensions`."""

    def __init__(
        self,
        *,
        effective_role: EffectiveRoleResource | None = None,
        permission: PermissionIdResource | PermissionIdResourceDict | None = None,
        scopes: Sequence[
            ActivePermissionResourceScopesItem
            | Literal[
                "Account", "AllExtensions", "Federation", "NonUserExtensions", "RoleBased", "Self", "UserExtensions"
            ]
        ]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.effective_role
        if v is not None:
            d["effectiveRole"] = v.to_dict() if typeof(v) is EffectiveRoleResource else encode(v)
        v = self.permission
        if v is not None:
            d["permission"] = v.to_dict() if typeof(v) is PermissionIdResource else encode(v)
        v = self.scopes
        if v is not None:
            d["scopes"] = (
                [i0.wire if typeof(i0) is ActivePermissionResourceScopesItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ActivePermissionResource(d: dict[str, Any]) -> ActivePermissionResource:
    """Decode a `ActivePermissionResource`; what does not fit is passed on."""
    self = new(ActivePermissionResource)
    get: Getter = d.get
    v = get("effectiveRole")
    self.effective_role = decode_EffectiveRoleResource(v) if typeof(v) is dict else v
    v = get("permission")
    self.permission = decode_PermissionIdResource(v) if typeof(v) is dict else v
    v = get("scopes")
    self.scopes = (
        [ActivePermissionResourceScopesItemTable[i0] if typeof(i0) is str else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if ActivePermissionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ActivePermissionResourceKeys}
    )
    return self


ActivePermissionResource.__decode__ = decode_ActivePermissionResource
ActivePermissionResourceKeys = frozenset(
    (
        "effectiveRole",
        "permission",
        "scopes",
    )
)


class AuthProfileCheckResource(Model):
    """Answer to whether a user holds a permission."""

    __slots__ = (
        "details",
        "successful",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "details": "details",
    }
    details: ActivePermissionResource | None
    """The permission with its reach."""
    successful: bool | None
    """`True` if the user holds it."""
    uri: str | None
    """Address that asks again."""

    def __init__(
        self,
        *,
        details: ActivePermissionResource | None = None,
        successful: bool | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.details
        if v is not None:
            d["details"] = v.to_dict() if typeof(v) is ActivePermissionResource else encode(v)
        v = self.successful
        if v is not None:
            d["successful"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AuthProfileCheckResource(d: dict[str, Any]) -> AuthProfileCheckResource:
    """Decode a `AuthProfileCheckResource`; what does not fit is passed on."""
    self = new(AuthProfileCheckResource)
    get: Getter = d.get
    v = get("details")
    self.details = decode_ActivePermissionResource(v) if typeof(v) is dict else v
    self.successful = get("successful")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if AuthProfileCheckResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AuthProfileCheckResourceKeys}
    )
    return self


AuthProfileCheckResource.__decode__ = decode_AuthProfileCheckResource
AuthProfileCheckResourceKeys = frozenset(
    (
        "details",
        "successful",
        "uri",
    )
)


class AuthProfileResource(Model):
    """What the logged-in user may do."""

    __slots__ = (
        "permissions",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "permissions": "permissions",
    }
    permissions: list[ActivePermissionResource] | None
    """Permissions with their reach."""
    uri: str | None
    """Address of this profile."""

    def __init__(
        self,
        *,
        permissions: list[ActivePermissionResource] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.permissions
        if v is not None:
            d["permissions"] = (
                [i0.to_dict() if typeof(i0) is ActivePermissionResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AuthProfileResource(d: dict[str, Any]) -> AuthProfileResource:
    """Decode a `AuthProfileResource`; what does not fit is passed on."""
    self = new(AuthProfileResource)
    get: Getter = d.get
    v = get("permissions")
    self.permissions = (
        [decode_ActivePermissionResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None if AuthProfileResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in AuthProfileResourceKeys}
    )
    return self


AuthProfileResource.__decode__ = decode_AuthProfileResource
AuthProfileResourceKeys = frozenset(
    (
        "permissions",
        "uri",
    )
)


class EffectiveRoleResource(Model):
    """Role that grants a permission."""

    __slots__ = (
        "domain",
        "id",
        "uri",
    )
    __fields__ = __slots__
    domain: str | None
    """Which part of the service the role belongs to."""
    id: str | None
    """Id of the role."""
    uri: str | None
    """Address of the role."""

    def __init__(
        self,
        *,
        domain: str | None = None,
        id: str | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.domain
        if v is not None:
            d["domain"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_EffectiveRoleResource(d: dict[str, Any]) -> EffectiveRoleResource:
    """Decode a `EffectiveRoleResource`; what does not fit is passed on."""
    self = new(EffectiveRoleResource)
    get: Getter = d.get
    self.domain = get("domain")
    self.id = get("id")
    self.uri = get("uri")
    self.__extras__ = (
        None if EffectiveRoleResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in EffectiveRoleResourceKeys}
    )
    return self


EffectiveRoleResource.__decode__ = decode_EffectiveRoleResource
EffectiveRoleResourceKeys = frozenset(
    (
        "domain",
        "id",
        "uri",
    )
)


class PermissionCategoryCollectionResource(Model):
    """The object `PermissionCategoryCollectionResource`."""

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
    records: list[PermissionCategoryResource] | None
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[PermissionCategoryResource] | None = None,
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
                [i0.to_dict() if typeof(i0) is PermissionCategoryResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PermissionCategoryCollectionResource(d: dict[str, Any]) -> PermissionCategoryCollectionResource:
    """Decode a `PermissionCategoryCollectionResource`; what does not fit is passed on."""
    self = new(PermissionCategoryCollectionResource)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_PermissionCategoryResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None
        if PermissionCategoryCollectionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PermissionCategoryCollectionResourceKeys}
    )
    return self


PermissionCategoryCollectionResource.__decode__ = decode_PermissionCategoryCollectionResource
PermissionCategoryCollectionResourceKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class PermissionCategoryIdResource(Model):
    """The object `PermissionCategoryIdResource`."""

    __slots__ = (
        "id",
        "uri",
    )
    __fields__ = __slots__
    id: str | None
    uri: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PermissionCategoryIdResource(d: dict[str, Any]) -> PermissionCategoryIdResource:
    """Decode a `PermissionCategoryIdResource`; what does not fit is passed on."""
    self = new(PermissionCategoryIdResource)
    get: Getter = d.get
    self.id = get("id")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if PermissionCategoryIdResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PermissionCategoryIdResourceKeys}
    )
    return self


PermissionCategoryIdResource.__decode__ = decode_PermissionCategoryIdResource
PermissionCategoryIdResourceKeys = frozenset(
    (
        "id",
        "uri",
    )
)


class PermissionCategoryResource(Model):
    """The object `PermissionCategoryResource`."""

    __slots__ = (
        "description",
        "display_name",
        "id",
        "uri",
    )
    __fields__ = __slots__
    description: str | None
    display_name: str | None
    id: str | None
    uri: str | None

    def __init__(
        self,
        *,
        description: str | None = None,
        display_name: str | None = None,
        id: str | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PermissionCategoryResource(d: dict[str, Any]) -> PermissionCategoryResource:
    """Decode a `PermissionCategoryResource`; what does not fit is passed on."""
    self = new(PermissionCategoryResource)
    get: Getter = d.get
    self.description = get("description")
    self.display_name = get("displayName")
    self.id = get("id")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if PermissionCategoryResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PermissionCategoryResourceKeys}
    )
    return self


PermissionCategoryResource.__decode__ = decode_PermissionCategoryResource
PermissionCategoryResourceKeys = frozenset(
    (
        "description",
        "displayName",
        "id",
        "uri",
    )
)


class PermissionCollectionResource(Model):
    """The object `PermissionCollectionResource`."""

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
    records: list[PermissionResource] | None
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[PermissionResource] | None = None,
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
                [i0.to_dict() if typeof(i0) is PermissionResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PermissionCollectionResource(d: dict[str, Any]) -> PermissionCollectionResource:
    """Decode a `PermissionCollectionResource`; what does not fit is passed on."""
    self = new(PermissionCollectionResource)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_PermissionResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = (
        None
        if PermissionCollectionResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PermissionCollectionResourceKeys}
    )
    return self


PermissionCollectionResource.__decode__ = decode_PermissionCollectionResource
PermissionCollectionResourceKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class PermissionResource(Model):
    """The object `PermissionResource`."""

    __slots__ = (
        "assignable",
        "category",
        "description",
        "display_name",
        "id",
        "included_permissions",
        "read_only",
        "site_compatible",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "category": "category",
        "included_permissions": "includedPermissions",
        "site_compatible": "siteCompatible",
    }
    assignable: bool | None
    category: PermissionCategoryIdResource | None
    description: str | None
    display_name: str | None
    id: str | None
    included_permissions: list[PermissionIdResource] | None
    read_only: bool | None
    site_compatible: PermissionResourceSiteCompatible | None
    uri: str | None

    def __init__(
        self,
        *,
        assignable: bool | None = None,
        category: PermissionCategoryIdResource | None = None,
        description: str | None = None,
        display_name: str | None = None,
        id: str | None = None,
        included_permissions: Sequence[PermissionIdResource | PermissionIdResourceDict] | None = None,
        read_only: bool | None = None,
        site_compatible: PermissionResourceSiteCompatible
        | Literal["Incompatible", "Compatible", "Independent"]
        | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.assignable
        if v is not None:
            d["assignable"] = v
        v = self.category
        if v is not None:
            d["category"] = v.to_dict() if typeof(v) is PermissionCategoryIdResource else encode(v)
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.included_permissions
        if v is not None:
            d["includedPermissions"] = (
                [i0.to_dict() if typeof(i0) is PermissionIdResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.read_only
        if v is not None:
            d["readOnly"] = v
        v = self.site_compatible
        if v is not None:
            d["siteCompatible"] = v.wire if typeof(v) is PermissionResourceSiteCompatible else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PermissionResource(d: dict[str, Any]) -> PermissionResource:
    """Decode a `PermissionResource`; what does not fit is passed on."""
    self = new(PermissionResource)
    get: Getter = d.get
    self.assignable = get("assignable")
    v = get("category")
    self.category = decode_PermissionCategoryIdResource(v) if typeof(v) is dict else v
    self.description = get("description")
    self.display_name = get("displayName")
    self.id = get("id")
    v = get("includedPermissions")
    self.included_permissions = (
        [decode_PermissionIdResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.read_only = get("readOnly")
    v = get("siteCompatible")
    self.site_compatible = PermissionResourceSiteCompatibleTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = (
        None if PermissionResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in PermissionResourceKeys}
    )
    return self


PermissionResource.__decode__ = decode_PermissionResource
PermissionResourceKeys = frozenset(
    (
        "assignable",
        "category",
        "description",
        "displayName",
        "id",
        "includedPermissions",
        "readOnly",
        "siteCompatible",
        "uri",
    )
)
