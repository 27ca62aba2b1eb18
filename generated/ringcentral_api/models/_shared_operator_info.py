"""Models: shared operator info."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, encode, new, typeof
from ._shared_contact_business_address_info import ContactBusinessAddressInfo
from ._shared_cost_center_info import SiteAccessStatus, SiteAccessStatusTable
from ._shared_regional_settings import RegionalSettings


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
    ) -> None:
        self.__extras__ = None
        self.extension_number = extension_number
        self.id = id
        self.name = name
        self.uri = uri

    @staticmethod
    def __decode__(d: dict[str, Any]) -> OperatorInfo:
        self = new(OperatorInfo)
        get: Getter = d.get
        self.extension_number = get("extensionNumber")
        self.id = get("id")
        self.name = get("name")
        self.uri = get("uri")
        self.__extras__ = None if OperatorInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in OperatorInfoKeys}
        return self

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
        business_address: ContactBusinessAddressInfo | None = None,
        caller_id_name: str | None = None,
        code: str | None = None,
        email: str | None = None,
        extension_number: str | None = None,
        id: str | None = None,
        name: str | None = None,
        operator: OperatorInfo | None = None,
        regional_settings: RegionalSettings | None = None,
        site_access: SiteAccessStatus | None = None,
        uri: str | None = None,
    ) -> None:
        self.__extras__ = None
        self.business_address = business_address
        self.caller_id_name = caller_id_name
        self.code = code
        self.email = email
        self.extension_number = extension_number
        self.id = id
        self.name = name
        self.operator = operator
        self.regional_settings = regional_settings
        self.site_access = site_access
        self.uri = uri

    @staticmethod
    def __decode__(d: dict[str, Any]) -> SiteInfo:
        self = new(SiteInfo)
        get: Getter = d.get
        v = get("businessAddress")
        self.business_address = ContactBusinessAddressInfo.__decode__(v) if typeof(v) is dict else v
        self.caller_id_name = get("callerIdName")
        self.code = get("code")
        self.email = get("email")
        self.extension_number = get("extensionNumber")
        self.id = get("id")
        self.name = get("name")
        v = get("operator")
        self.operator = OperatorInfo.__decode__(v) if typeof(v) is dict else v
        v = get("regionalSettings")
        self.regional_settings = RegionalSettings.__decode__(v) if typeof(v) is dict else v
        v = get("siteAccess")
        self.site_access = SiteAccessStatusTable[v] if typeof(v) is str else v
        self.uri = get("uri")
        self.__extras__ = None if SiteInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in SiteInfoKeys}
        return self

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
