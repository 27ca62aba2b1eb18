"""Models: cost centers."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_postal_address import PostalAddress, decode_PostalAddress

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._shared_postal_address import PostalAddressDict


class TaxLocationType(OpenEnum):
    """Values of `TaxLocationType`."""

    BILLING_ADDRESS = "BillingAddress"
    TAX_LOCATION = "TaxLocation"
    SITE = "Site"


TaxLocationTypeTable = EnumTable(TaxLocationType)


class CostCenterItem(Model):
    """The object `CostCenterItem`."""

    __slots__ = (
        "billing_code",
        "id",
        "name",
        "parent_id",
        "tax_location",
    )
    __fields__ = __slots__
    __converted__ = {
        "tax_location": "taxLocation",
    }
    billing_code: str | None
    id: int | None
    name: str | None
    parent_id: int | None
    tax_location: TaxLocation

    def __init__(
        self,
        *,
        billing_code: str | None = None,
        id: int | None = None,
        name: str | None = None,
        parent_id: int | None = None,
        tax_location: TaxLocation,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.billing_code
        if v is not None:
            d["billingCode"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.parent_id
        if v is not None:
            d["parentId"] = v
        v = self.tax_location
        if v is not None:
            d["taxLocation"] = v.to_dict() if typeof(v) is TaxLocation else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CostCenterItem(d: dict[str, Any]) -> CostCenterItem:
    """Decode a `CostCenterItem`; what does not fit is passed on."""
    self = new(CostCenterItem)
    get: Getter = d.get
    self.billing_code = get("billingCode")
    self.id = get("id")
    self.name = get("name")
    self.parent_id = get("parentId")
    v = get("taxLocation")
    self.tax_location = decode_TaxLocation(v) if typeof(v) is dict else v
    self.__extras__ = None if CostCenterItemKeys.issuperset(d) else {k: d[k] for k in d if k not in CostCenterItemKeys}
    return self


CostCenterItem.__decode__ = decode_CostCenterItem
CostCenterItemKeys = frozenset(
    (
        "billingCode",
        "id",
        "name",
        "parentId",
        "taxLocation",
    )
)


class CostCenterList(Model):
    """The object `CostCenterList`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[CostCenterItem]

    def __init__(
        self,
        *,
        records: list[CostCenterItem],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is CostCenterItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CostCenterList(d: dict[str, Any]) -> CostCenterList:
    """Decode a `CostCenterList`; what does not fit is passed on."""
    self = new(CostCenterList)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_CostCenterItem(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = None if CostCenterListKeys.issuperset(d) else {k: d[k] for k in d if k not in CostCenterListKeys}
    return self


CostCenterList.__decode__ = decode_CostCenterList
CostCenterListKeys = frozenset(("records",))


class TaxLocation(Model):
    """The object `TaxLocation`."""

    __slots__ = (
        "address",
        "effective_date",
        "external_location_id",
        "id",
        "name",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "address": "address",
        "type": "type",
    }
    address: PostalAddress
    effective_date: datetime.datetime | None
    external_location_id: str | None
    id: int
    name: str
    type: TaxLocationType

    def __init__(
        self,
        *,
        address: PostalAddress | PostalAddressDict,
        effective_date: datetime.datetime | None = None,
        external_location_id: str | None = None,
        id: int,
        name: str,
        type: TaxLocationType | Literal["BillingAddress", "TaxLocation", "Site"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.address
        if v is not None:
            d["address"] = v.to_dict() if typeof(v) is PostalAddress else encode(v)
        v = self.effective_date
        if v is not None:
            d["effectiveDate"] = from_datetime(v)
        v = self.external_location_id
        if v is not None:
            d["externalLocationId"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is TaxLocationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TaxLocation(d: dict[str, Any]) -> TaxLocation:
    """Decode a `TaxLocation`; what does not fit is passed on."""
    self = new(TaxLocation)
    get: Getter = d.get
    v = get("address")
    self.address = decode_PostalAddress(v) if typeof(v) is dict else v
    v = get("effectiveDate")
    self.effective_date = to_datetime(v) if typeof(v) is str else v
    self.external_location_id = get("externalLocationId")
    self.id = get("id")
    self.name = get("name")
    v = get("type")
    self.type = TaxLocationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = None if TaxLocationKeys.issuperset(d) else {k: d[k] for k in d if k not in TaxLocationKeys}
    return self


TaxLocation.__decode__ = decode_TaxLocation
TaxLocationKeys = frozenset(
    (
        "address",
        "effectiveDate",
        "externalLocationId",
        "id",
        "name",
        "type",
    )
)
