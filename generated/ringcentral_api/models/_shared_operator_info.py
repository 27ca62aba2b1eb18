"""Models: shared operator info."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import Getter, Model, encode, fill, new, typeof
from ._shared_contact_business_address_info import ContactBusinessAddressInfo, decode_ContactBusinessAddressInfo
from ._shared_cost_center_info import SiteAccessStatus, SiteAccessStatusTable
from ._shared_regional_settings import RegionalSettings, decode_RegionalSettings

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._shared_contact_business_address_info import ContactBusinessAddressInfoDict
    from ..bodies._shared_operator_info import OperatorInfoDict
    from ..bodies._shared_regional_settings import RegionalSettingsDict


class OperatorInfo(Model):
    """The object `OperatorInfo`."""

    __slots__ = (
        "extension_number",
        "id",
        "name",
        "uri",
    )
    __fields__ = __slots__
    extension_number: str | None
    id: str | None
    name: str | None
    uri: str | None

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: str | None = None,
        name: str | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OperatorInfo(d: dict[str, Any]) -> OperatorInfo:
    """Decode a `OperatorInfo`; what does not fit is passed on."""
    self = new(OperatorInfo)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = None if OperatorInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in OperatorInfoKeys}
    return self


OperatorInfo.__decode__ = decode_OperatorInfo
OperatorInfoKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "name",
        "uri",
    )
)


class SiteInfo(Model):
    """The object `SiteInfo`."""

    __slots__ = (
        "business_address",
        "caller_id_name",
        "code",
        "email",
        "extension_number",
        "id",
        "name",
        "operator",
        "regional_settings",
        "site_access",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "business_address": "businessAddress",
        "operator": "operator",
        "regional_settings": "regionalSettings",
        "site_access": "siteAccess",
    }
    business_address: ContactBusinessAddressInfo | None
    caller_id_name: str | None
    code: str | None
    email: str | None
    extension_number: str | None
    id: str | None
    name: str | None
    operator: OperatorInfo | None
    regional_settings: RegionalSettings | None
    site_access: SiteAccessStatus | None
    uri: str | None

    def __init__(
        self,
        *,
        business_address: ContactBusinessAddressInfo | ContactBusinessAddressInfoDict | None = None,
        caller_id_name: str | None = None,
        code: str | None = None,
        email: str | None = None,
        extension_number: str | None = None,
        id: str | None = None,
        name: str | None = None,
        operator: OperatorInfo | OperatorInfoDict | None = None,
        regional_settings: RegionalSettings | RegionalSettingsDict | None = None,
        site_access: SiteAccessStatus | Literal["Limited", "Unlimited"] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.business_address
        if v is not None:
            d["businessAddress"] = v.to_dict() if typeof(v) is ContactBusinessAddressInfo else encode(v)
        v = self.caller_id_name
        if v is not None:
            d["callerIdName"] = v
        v = self.code
        if v is not None:
            d["code"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.operator
        if v is not None:
            d["operator"] = v.to_dict() if typeof(v) is OperatorInfo else encode(v)
        v = self.regional_settings
        if v is not None:
            d["regionalSettings"] = v.to_dict() if typeof(v) is RegionalSettings else encode(v)
        v = self.site_access
        if v is not None:
            d["siteAccess"] = v.wire if typeof(v) is SiteAccessStatus else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SiteInfo(d: dict[str, Any]) -> SiteInfo:
    """Decode a `SiteInfo`; what does not fit is passed on."""
    self = new(SiteInfo)
    get: Getter = d.get
    v = get("businessAddress")
    self.business_address = decode_ContactBusinessAddressInfo(v) if typeof(v) is dict else v
    self.caller_id_name = get("callerIdName")
    self.code = get("code")
    self.email = get("email")
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.name = get("name")
    v = get("operator")
    self.operator = decode_OperatorInfo(v) if typeof(v) is dict else v
    v = get("regionalSettings")
    self.regional_settings = decode_RegionalSettings(v) if typeof(v) is dict else v
    v = get("siteAccess")
    self.site_access = SiteAccessStatusTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = None if SiteInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in SiteInfoKeys}
    return self


SiteInfo.__decode__ = decode_SiteInfo
SiteInfoKeys = frozenset(
    (
        "businessAddress",
        "callerIdName",
        "code",
        "email",
        "extensionNumber",
        "id",
        "name",
        "operator",
        "regionalSettings",
        "siteAccess",
        "uri",
    )
)
