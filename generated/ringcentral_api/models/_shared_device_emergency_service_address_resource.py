"""Models: shared device emergency service address resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, new, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from typing import Literal


class DeviceEmergencyServiceAddressResourceLineProvisioningStatus(OpenEnum):
    """Values of `DeviceEmergencyServiceAddressResourceLineProvisioningStatus`."""

    PROVISIONING = "Provisioning"
    VALID = "Valid"
    INVALID = "Invalid"


DeviceEmergencyServiceAddressResourceLineProvisioningStatusTable = EnumTable(
    DeviceEmergencyServiceAddressResourceLineProvisioningStatus
)


class DeviceEmergencyServiceAddressResourceSyncStatus(OpenEnum):
    """Values of `DeviceEmergencyServiceAddressResourceSyncStatus`."""

    VERIFIED = "Verified"
    UPDATED = "Updated"
    DELETED = "Deleted"
    NOT_REQUIRED = "NotRequired"
    UNSUPPORTED = "Unsupported"
    FAILED = "Failed"


DeviceEmergencyServiceAddressResourceSyncStatusTable = EnumTable(DeviceEmergencyServiceAddressResourceSyncStatus)


class LinePoolingEnum(OpenEnum):
    """Whether a device lends its phone line, borrows one or neither."""

    HOST = "Host"
    GUEST = "Guest"
    NONE = "None"


LinePoolingEnumTable = EnumTable(LinePoolingEnum)


class ShippingMethodInfoId(OpenEnum):
    """Values of `ShippingMethodInfoId`."""

    VALUE_1 = "1"
    VALUE_2 = "2"
    VALUE_3 = "3"


ShippingMethodInfoIdTable = EnumTable(ShippingMethodInfoId)


class ShippingMethodInfoName(OpenEnum):
    """Values of `ShippingMethodInfoName`."""

    GROUND = "Ground"
    VALUE_2_DAY = "2 Day"
    OVERNIGHT = "Overnight"


ShippingMethodInfoNameTable = EnumTable(ShippingMethodInfoName)


class ShippingStatus(OpenEnum):
    """Values of `ShippingStatus`."""

    INITIAL = "Initial"
    ACCEPTED = "Accepted"
    SHIPPED = "Shipped"
    WON_T_SHIP = "Won't ship"


ShippingStatusTable = EnumTable(ShippingStatus)


class DeviceEmergencyServiceAddressResource(Model):
    """The object `DeviceEmergencyServiceAddressResource`."""

    __slots__ = (
        "additional_customer_email",
        "additional_customer_name",
        "additional_customer_phone",
        "apartment",
        "building_name",
        "building_number",
        "city",
        "country",
        "country_id",
        "country_iso_code",
        "country_name",
        "customer_email",
        "customer_name",
        "customer_phone",
        "designation",
        "floor",
        "line_provisioning_status",
        "out_of_country",
        "state",
        "state_id",
        "state_iso_code",
        "state_name",
        "street",
        "street2",
        "street_type",
        "sync_status",
        "tax_id",
        "zip",
    )
    __fields__ = __slots__
    __converted__ = {
        "line_provisioning_status": "lineProvisioningStatus",
        "sync_status": "syncStatus",
    }
    additional_customer_email: str | None
    additional_customer_name: str | None
    additional_customer_phone: str | None
    apartment: str | None
    building_name: str | None
    building_number: str | None
    city: str | None
    country: str | None
    country_id: str | None
    country_iso_code: str | None
    country_name: str | None
    customer_email: str | None
    customer_name: str | None
    customer_phone: str | None
    designation: str | None
    floor: str | None
    line_provisioning_status: DeviceEmergencyServiceAddressResourceLineProvisioningStatus | None
    out_of_country: bool | None
    state: str | None
    state_id: str | None
    state_iso_code: str | None
    state_name: str | None
    street: str | None
    street2: str | None
    street_type: str | None
    sync_status: DeviceEmergencyServiceAddressResourceSyncStatus | None
    tax_id: str | None
    zip: str | None

    def __init__(
        self,
        *,
        additional_customer_email: str | None = None,
        additional_customer_name: str | None = None,
        additional_customer_phone: str | None = None,
        apartment: str | None = None,
        building_name: str | None = None,
        building_number: str | None = None,
        city: str | None = None,
        country: str | None = None,
        country_id: str | None = None,
        country_iso_code: str | None = None,
        country_name: str | None = None,
        customer_email: str | None = None,
        customer_name: str | None = None,
        customer_phone: str | None = None,
        designation: str | None = None,
        floor: str | None = None,
        line_provisioning_status: DeviceEmergencyServiceAddressResourceLineProvisioningStatus
        | Literal["Provisioning", "Valid", "Invalid"]
        | None = None,
        out_of_country: bool | None = None,
        state: str | None = None,
        state_id: str | None = None,
        state_iso_code: str | None = None,
        state_name: str | None = None,
        street: str | None = None,
        street2: str | None = None,
        street_type: str | None = None,
        sync_status: DeviceEmergencyServiceAddressResourceSyncStatus
        | Literal["Verified", "Updated", "Deleted", "NotRequired", "Unsupported", "Failed"]
        | None = None,
        tax_id: str | None = None,
        zip: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.additional_customer_email
        if v is not None:
            d["additionalCustomerEmail"] = v
        v = self.additional_customer_name
        if v is not None:
            d["additionalCustomerName"] = v
        v = self.additional_customer_phone
        if v is not None:
            d["additionalCustomerPhone"] = v
        v = self.apartment
        if v is not None:
            d["apartment"] = v
        v = self.building_name
        if v is not None:
            d["buildingName"] = v
        v = self.building_number
        if v is not None:
            d["buildingNumber"] = v
        v = self.city
        if v is not None:
            d["city"] = v
        v = self.country
        if v is not None:
            d["country"] = v
        v = self.country_id
        if v is not None:
            d["countryId"] = v
        v = self.country_iso_code
        if v is not None:
            d["countryIsoCode"] = v
        v = self.country_name
        if v is not None:
            d["countryName"] = v
        v = self.customer_email
        if v is not None:
            d["customerEmail"] = v
        v = self.customer_name
        if v is not None:
            d["customerName"] = v
        v = self.customer_phone
        if v is not None:
            d["customerPhone"] = v
        v = self.designation
        if v is not None:
            d["designation"] = v
        v = self.floor
        if v is not None:
            d["floor"] = v
        v = self.line_provisioning_status
        if v is not None:
            d["lineProvisioningStatus"] = (
                v.wire if typeof(v) is DeviceEmergencyServiceAddressResourceLineProvisioningStatus else v
            )
        v = self.out_of_country
        if v is not None:
            d["outOfCountry"] = v
        v = self.state
        if v is not None:
            d["state"] = v
        v = self.state_id
        if v is not None:
            d["stateId"] = v
        v = self.state_iso_code
        if v is not None:
            d["stateIsoCode"] = v
        v = self.state_name
        if v is not None:
            d["stateName"] = v
        v = self.street
        if v is not None:
            d["street"] = v
        v = self.street2
        if v is not None:
            d["street2"] = v
        v = self.street_type
        if v is not None:
            d["streetType"] = v
        v = self.sync_status
        if v is not None:
            d["syncStatus"] = v.wire if typeof(v) is DeviceEmergencyServiceAddressResourceSyncStatus else v
        v = self.tax_id
        if v is not None:
            d["taxId"] = v
        v = self.zip
        if v is not None:
            d["zip"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeviceEmergencyServiceAddressResource(d: dict[str, Any]) -> DeviceEmergencyServiceAddressResource:
    """Decode a `DeviceEmergencyServiceAddressResource`; what does not fit is passed on."""
    self = new(DeviceEmergencyServiceAddressResource)
    get: Getter = d.get
    self.additional_customer_email = get("additionalCustomerEmail")
    self.additional_customer_name = get("additionalCustomerName")
    self.additional_customer_phone = get("additionalCustomerPhone")
    self.apartment = get("apartment")
    self.building_name = get("buildingName")
    self.building_number = get("buildingNumber")
    self.city = get("city")
    self.country = get("country")
    self.country_id = get("countryId")
    self.country_iso_code = get("countryIsoCode")
    self.country_name = get("countryName")
    self.customer_email = get("customerEmail")
    self.customer_name = get("customerName")
    self.customer_phone = get("customerPhone")
    self.designation = get("designation")
    self.floor = get("floor")
    v = get("lineProvisioningStatus")
    self.line_provisioning_status = (
        DeviceEmergencyServiceAddressResourceLineProvisioningStatusTable[v] if typeof(v) is str else v
    )
    self.out_of_country = get("outOfCountry")
    self.state = get("state")
    self.state_id = get("stateId")
    self.state_iso_code = get("stateIsoCode")
    self.state_name = get("stateName")
    self.street = get("street")
    self.street2 = get("street2")
    self.street_type = get("streetType")
    v = get("syncStatus")
    self.sync_status = DeviceEmergencyServiceAddressResourceSyncStatusTable[v] if typeof(v) is str else v
    self.tax_id = get("taxId")
    self.zip = get("zip")
    self.__extras__ = (
        None
        if DeviceEmergencyServiceAddressResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DeviceEmergencyServiceAddressResourceKeys}
    )
    return self


DeviceEmergencyServiceAddressResource.__decode__ = decode_DeviceEmergencyServiceAddressResource
DeviceEmergencyServiceAddressResourceKeys = frozenset(
    (
        "additionalCustomerEmail",
        "additionalCustomerName",
        "additionalCustomerPhone",
        "apartment",
        "buildingName",
        "buildingNumber",
        "city",
        "country",
        "countryId",
        "countryIsoCode",
        "countryName",
        "customerEmail",
        "customerName",
        "customerPhone",
        "designation",
        "floor",
        "lineProvisioningStatus",
        "outOfCountry",
        "state",
        "stateId",
        "stateIsoCode",
        "stateName",
        "street",
        "street2",
        "streetType",
        "syncStatus",
        "taxId",
        "zip",
    )
)


class DeviceSiteInfo(Model):
    """Site that a device belongs to."""

    __slots__ = (
        "id",
        "name",
    )
    __fields__ = __slots__
    id: str | None
    """Id of the site."""
    name: str | None
    """Name of the site."""

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeviceSiteInfo(d: dict[str, Any]) -> DeviceSiteInfo:
    """Decode a `DeviceSiteInfo`; what does not fit is passed on."""
    self = new(DeviceSiteInfo)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = None if DeviceSiteInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in DeviceSiteInfoKeys}
    return self


DeviceSiteInfo.__decode__ = decode_DeviceSiteInfo
DeviceSiteInfoKeys = frozenset(
    (
        "id",
        "name",
    )
)


class ShippingAddressInfo(Model):
    """The object `ShippingAddressInfo`."""

    __slots__ = (
        "additional_customer_email",
        "additional_customer_name",
        "additional_customer_phone",
        "city",
        "country",
        "country_id",
        "country_iso_code",
        "country_name",
        "customer_email",
        "customer_name",
        "customer_phone",
        "state",
        "state_id",
        "state_iso_code",
        "state_name",
        "street",
        "street2",
        "tax_id",
        "zip",
    )
    __fields__ = __slots__
    additional_customer_email: str | None
    additional_customer_name: str | None
    additional_customer_phone: str | None
    city: str | None
    country: str | None
    country_id: str | None
    country_iso_code: str | None
    country_name: str | None
    customer_email: str | None
    customer_name: str | None
    customer_phone: str | None
    state: str | None
    state_id: str | None
    state_iso_code: str | None
    state_name: str | None
    street: str | None
    street2: str | None
    tax_id: str | None
    zip: str | None

    def __init__(
        self,
        *,
        additional_customer_email: str | None = None,
        additional_customer_name: str | None = None,
        additional_customer_phone: str | None = None,
        city: str | None = None,
        country: str | None = None,
        country_id: str | None = None,
        country_iso_code: str | None = None,
        country_name: str | None = None,
        customer_email: str | None = None,
        customer_name: str | None = None,
        customer_phone: str | None = None,
        state: str | None = None,
        state_id: str | None = None,
        state_iso_code: str | None = None,
        state_name: str | None = None,
        street: str | None = None,
        street2: str | None = None,
        tax_id: str | None = None,
        zip: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.additional_customer_email
        if v is not None:
            d["additionalCustomerEmail"] = v
        v = self.additional_customer_name
        if v is not None:
            d["additionalCustomerName"] = v
        v = self.additional_customer_phone
        if v is not None:
            d["additionalCustomerPhone"] = v
        v = self.city
        if v is not None:
            d["city"] = v
        v = self.country
        if v is not None:
            d["country"] = v
        v = self.country_id
        if v is not None:
            d["countryId"] = v
        v = self.country_iso_code
        if v is not None:
            d["countryIsoCode"] = v
        v = self.country_name
        if v is not None:
            d["countryName"] = v
        v = self.customer_email
        if v is not None:
            d["customerEmail"] = v
        v = self.customer_name
        if v is not None:
            d["customerName"] = v
        v = self.customer_phone
        if v is not None:
            d["customerPhone"] = v
        v = self.state
        if v is not None:
            d["state"] = v
        v = self.state_id
        if v is not None:
            d["stateId"] = v
        v = self.state_iso_code
        if v is not None:
            d["stateIsoCode"] = v
        v = self.state_name
        if v is not None:
            d["stateName"] = v
        v = self.street
        if v is not None:
            d["street"] = v
        v = self.street2
        if v is not None:
            d["street2"] = v
        v = self.tax_id
        if v is not None:
            d["taxId"] = v
        v = self.zip
        if v is not None:
            d["zip"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ShippingAddressInfo(d: dict[str, Any]) -> ShippingAddressInfo:
    """Decode a `ShippingAddressInfo`; what does not fit is passed on."""
    self = new(ShippingAddressInfo)
    get: Getter = d.get
    self.additional_customer_email = get("additionalCustomerEmail")
    self.additional_customer_name = get("additionalCustomerName")
    self.additional_customer_phone = get("additionalCustomerPhone")
    self.city = get("city")
    self.country = get("country")
    self.country_id = get("countryId")
    self.country_iso_code = get("countryIsoCode")
    self.country_name = get("countryName")
    self.customer_email = get("customerEmail")
    self.customer_name = get("customerName")
    self.customer_phone = get("customerPhone")
    self.state = get("state")
    self.state_id = get("stateId")
    self.state_iso_code = get("stateIsoCode")
    self.state_name = get("stateName")
    self.street = get("street")
    self.street2 = get("street2")
    self.tax_id = get("taxId")
    self.zip = get("zip")
    self.__extras__ = (
        None if ShippingAddressInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ShippingAddressInfoKeys}
    )
    return self


ShippingAddressInfo.__decode__ = decode_ShippingAddressInfo
ShippingAddressInfoKeys = frozenset(
    (
        "additionalCustomerEmail",
        "additionalCustomerName",
        "additionalCustomerPhone",
        "city",
        "country",
        "countryId",
        "countryIsoCode",
        "countryName",
        "customerEmail",
        "customerName",
        "customerPhone",
        "state",
        "stateId",
        "stateIsoCode",
        "stateName",
        "street",
        "street2",
        "taxId",
        "zip",
    )
)


class ShippingInfo(Model):
    """The object `ShippingInfo`."""

    __slots__ = (
        "address",
        "carrier",
        "method",
        "status",
        "tracking_number",
    )
    __fields__ = __slots__
    __converted__ = {
        "address": "address",
        "method": "method",
        "status": "status",
    }
    address: ShippingAddressInfo | None
    carrier: str | None
    method: ShippingMethodInfo | None
    status: ShippingStatus | None
    tracking_number: str | None

    def __init__(
        self,
        *,
        address: ShippingAddressInfo | None = None,
        carrier: str | None = None,
        method: ShippingMethodInfo | None = None,
        status: ShippingStatus | Literal["Initial", "Accepted", "Shipped", "Won't ship"] | None = None,
        tracking_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.address
        if v is not None:
            d["address"] = v.to_dict() if typeof(v) is ShippingAddressInfo else encode(v)
        v = self.carrier
        if v is not None:
            d["carrier"] = v
        v = self.method
        if v is not None:
            d["method"] = v.to_dict() if typeof(v) is ShippingMethodInfo else encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is ShippingStatus else v
        v = self.tracking_number
        if v is not None:
            d["trackingNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ShippingInfo(d: dict[str, Any]) -> ShippingInfo:
    """Decode a `ShippingInfo`; what does not fit is passed on."""
    self = new(ShippingInfo)
    get: Getter = d.get
    v = get("address")
    self.address = decode_ShippingAddressInfo(v) if typeof(v) is dict else v
    self.carrier = get("carrier")
    v = get("method")
    self.method = decode_ShippingMethodInfo(v) if typeof(v) is dict else v
    v = get("status")
    self.status = ShippingStatusTable[v] if typeof(v) is str else v
    self.tracking_number = get("trackingNumber")
    self.__extras__ = None if ShippingInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ShippingInfoKeys}
    return self


ShippingInfo.__decode__ = decode_ShippingInfo
ShippingInfoKeys = frozenset(
    (
        "address",
        "carrier",
        "method",
        "status",
        "trackingNumber",
    )
)


class ShippingMethodInfo(Model):
    """The object `ShippingMethodInfo`."""

    __slots__ = (
        "id",
        "name",
    )
    __fields__ = __slots__
    __converted__ = {
        "id": "id",
        "name": "name",
    }
    id: ShippingMethodInfoId
    name: ShippingMethodInfoName | None

    def __init__(
        self,
        *,
        id: ShippingMethodInfoId | Literal["1", "2", "3"],
        name: ShippingMethodInfoName | Literal["Ground", "2 Day", "Overnight"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v.wire if typeof(v) is ShippingMethodInfoId else v
        v = self.name
        if v is not None:
            d["name"] = v.wire if typeof(v) is ShippingMethodInfoName else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ShippingMethodInfo(d: dict[str, Any]) -> ShippingMethodInfo:
    """Decode a `ShippingMethodInfo`; what does not fit is passed on."""
    self = new(ShippingMethodInfo)
    get: Getter = d.get
    v = get("id")
    self.id = ShippingMethodInfoIdTable[v] if typeof(v) is str else v
    v = get("name")
    self.name = ShippingMethodInfoNameTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if ShippingMethodInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ShippingMethodInfoKeys}
    )
    return self


ShippingMethodInfo.__decode__ = decode_ShippingMethodInfo
ShippingMethodInfoKeys = frozenset(
    (
        "id",
        "name",
    )
)
