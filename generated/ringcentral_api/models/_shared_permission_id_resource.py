"""Models: shared permission id resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._shared_permission_id_resource import PermissionsCapabilitiesDict


class PermissionIdResourceSiteCompatible(OpenEnum):
    """Values of `PermissionIdResourceSiteCompatible`."""

    COMPATIBLE = "Compatible"
    INCOMPATIBLE = "Incompatible"
    INDEPENDENT = "Independent"


PermissionIdResourceSiteCompatibleTable = EnumTable(PermissionIdResourceSiteCompatible)


class PermissionIdResource(Model):
    """The object `PermissionIdResource`."""

    __slots__ = (
        "assignable",
        "id",
        "permissions_capabilities",
        "read_only",
        "site_compatible",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "permissions_capabilities": "permissionsCapabilities",
        "site_compatible": "siteCompatible",
    }
    assignable: bool | None
    id: str | None
    permissions_capabilities: PermissionsCapabilities | None
    read_only: bool | None
    site_compatible: PermissionIdResourceSiteCompatible | None
    uri: str | None

    def __init__(
        self,
        *,
        assignable: bool | None = None,
        id: str | None = None,
        permissions_capabilities: PermissionsCapabilities | PermissionsCapabilitiesDict | None = None,
        read_only: bool | None = None,
        site_compatible: PermissionIdResourceSiteCompatible
        | Literal["Compatible", "Incompatible", "Independent"]
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
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.permissions_capabilities
        if v is not None:
            d["permissionsCapabilities"] = v.to_dict() if typeof(v) is PermissionsCapabilities else encode(v)
        v = self.read_only
        if v is not None:
            d["readOnly"] = v
        v = self.site_compatible
        if v is not None:
            d["siteCompatible"] = v.wire if typeof(v) is PermissionIdResourceSiteCompatible else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PermissionIdResource(d: dict[str, Any]) -> PermissionIdResource:
    """Decode a `PermissionIdResource`; what does not fit is passed on."""
    self = new(PermissionIdResource)
    get: Getter = d.get
    self.assignable = get("assignable")
    self.id = get("id")
    v = get("permissionsCapabilities")
    self.permissions_capabilities = decode_PermissionsCapabilities(v) if typeof(v) is dict else v
    self.read_only = get("readOnly")
    v = get("siteCompatible")
    self.site_compatible = PermissionIdResourceSiteCompatibleTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = (
        None if PermissionIdResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in PermissionIdResourceKeys}
    )
    return self


PermissionIdResource.__decode__ = decode_PermissionIdResource
PermissionIdResourceKeys = frozenset(
    (
        "assignable",
        "id",
        "permissionsCapabilities",
        "readOnly",
        "siteCompatible",
        "uri",
    )
)


class PermissionsCapabilities(Model):
    """The object `PermissionsCapabilities`."""

    __slots__ = (
        "enabled",
        "grant_enabled",
        "manage_enabled",
    )
    __fields__ = __slots__
    enabled: bool | None
    grant_enabled: bool | None
    manage_enabled: bool | None

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        grant_enabled: bool | None = None,
        manage_enabled: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.grant_enabled
        if v is not None:
            d["grantEnabled"] = v
        v = self.manage_enabled
        if v is not None:
            d["manageEnabled"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PermissionsCapabilities(d: dict[str, Any]) -> PermissionsCapabilities:
    """Decode a `PermissionsCapabilities`; what does not fit is passed on."""
    self = new(PermissionsCapabilities)
    get: Getter = d.get
    self.enabled = get("enabled")
    self.grant_enabled = get("grantEnabled")
    self.manage_enabled = get("manageEnabled")
    self.__extras__ = (
        None
        if PermissionsCapabilitiesKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PermissionsCapabilitiesKeys}
    )
    return self


PermissionsCapabilities.__decode__ = decode_PermissionsCapabilities
PermissionsCapabilitiesKeys = frozenset(
    (
        "enabled",
        "grantEnabled",
        "manageEnabled",
    )
)
