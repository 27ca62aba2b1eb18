"""Models: devices."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import EnumTable, Getter, Model, Variants, encode, fill, from_datetime, new, pick, to_datetime, typeof
from ..types import UNSET, OpenEnum, UnknownVariant, Unset
from ._shared_address_format_status import AddressFormatStatus, AddressFormatStatusTable
from ._shared_api_error import ApiError, decode_ApiError
from ._shared_api_error_with_parameter import ApiErrorWithParameter, decode_ApiErrorWithParameter
from ._shared_bulk_add_devices_item_phone_info import (
    BulkOperationExtensionReference,
    decode_BulkAddDevicesItemPhoneInfo,
    decode_BulkOperationExtensionReference,
)
from ._shared_device_emergency_service_address_resource import (
    DeviceEmergencyServiceAddressResource,
    DeviceSiteInfo,
    LinePoolingEnum,
    LinePoolingEnumTable,
    ShippingInfo,
    decode_DeviceEmergencyServiceAddressResource,
    decode_DeviceSiteInfo,
    decode_ShippingInfo,
)
from ._shared_emergency_location_address_resource import (
    EmergencyLocationAddressResource,
    decode_EmergencyLocationAddressResource,
)
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel
from ._shared_phone_number_toll_type import PhoneNumberType, PhoneNumberTypeTable
from ._shared_postal_address import PostalAddress, decode_PostalAddress
from ._shared_site_basic_info import SiteBasicInfo, decode_SiteBasicInfo

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._devices import (
        AddDeviceToInventoryRequestSiteDict,
        BulkAddDevicesItemDict,
        BulkAddDevicesItemEmergencyByLocationLocationDict,
        BulkAddDevicesItemEmergencyDict,
        DeleteDeviceFromInventoryRequestRecordsItemDict,
        DeviceEmergencyInfoDict,
        DeviceEmergencyLocationInfoDict,
        DeviceUpdateExtensionInfoDict,
        DeviceUpdatePhoneLinesInfoDict,
        EmergencyServiceAddressResourceRequestDict,
        UpdateDevicePhoneInfoDict,
    )
    from ..bodies._shared_bulk_add_devices_item_phone_info import (
        BulkAddDevicesItemPhoneInfoDict,
        BulkOperationExtensionReferenceDict,
    )
    from ..bodies._shared_emergency_location_address_resource import EmergencyLocationAddressResourceDict
    from ..bodies._shared_postal_address import PostalAddressDict
    from ..bodies._shared_site_basic_info import SiteBasicInfoDict
    from ._extensions import ExtensionListItem
    from ._phone_numbers import CompanyPhoneNumberInfo, UserPhoneNumberInfo
    from ._shared_assigned_country_info import Extension
    from ._shared_bulk_add_devices_item_phone_info import BulkAddDevicesItemPhoneInfo


class AddDeviceToInventoryRequestType(OpenEnum):
    """Values of `AddDeviceToInventoryRequestType`."""

    OTHER_PHONE = "OtherPhone"


AddDeviceToInventoryRequestTypeTable = EnumTable(AddDeviceToInventoryRequestType)


class AddressStatus(OpenEnum):
    """Values of `AddressStatus`."""

    VALID = "Valid"
    INVALID = "Invalid"
    PROVISIONING = "Provisioning"
    DEPROVISIONED = "Deprovisioned"


AddressStatusTable = EnumTable(AddressStatus)


class BulkAddDevicesItemType(OpenEnum):
    """Values of `BulkAddDevicesItemType`."""

    OTHER_PHONE = "OtherPhone"
    WEB_RTC = "WebRTC"


BulkAddDevicesItemTypeTable = EnumTable(BulkAddDevicesItemType)


class DeviceEmergencyInfoAddressEditableStatus(OpenEnum):
    """Values of `DeviceEmergencyInfoAddressEditableStatus`."""

    MAIN_DEVICE = "MainDevice"
    ANY_DEVICE = "AnyDevice"


DeviceEmergencyInfoAddressEditableStatusTable = EnumTable(DeviceEmergencyInfoAddressEditableStatus)


class DeviceEmergencyInfoSyncStatus(OpenEnum):
    """Values of `DeviceEmergencyInfoSyncStatus`."""

    VERIFIED = "Verified"
    UPDATED = "Updated"
    DELETED = "Deleted"
    NOT_REQUIRED = "NotRequired"
    UNSUPPORTED = "Unsupported"
    FAILED = "Failed"


DeviceEmergencyInfoSyncStatusTable = EnumTable(DeviceEmergencyInfoSyncStatus)


class DeviceEmergencyInfoVisibility(OpenEnum):
    """Values of `DeviceEmergencyInfoVisibility`."""

    PRIVATE = "Private"
    PUBLIC = "Public"


DeviceEmergencyInfoVisibilityTable = EnumTable(DeviceEmergencyInfoVisibility)


class DeviceFeatureEnum(OpenEnum):
    """Values of `DeviceFeatureEnum`."""

    BLA = "BLA"
    COMMON_PHONE = "CommonPhone"
    INTERCOM = "Intercom"
    PAGING = "Paging"
    HELD = "HELD"


DeviceFeatureEnumTable = EnumTable(DeviceFeatureEnum)


class DeviceResourceStatus(OpenEnum):
    """Values of `DeviceResourceStatus`."""

    OFFLINE = "Offline"
    ONLINE = "Online"


DeviceResourceStatusTable = EnumTable(DeviceResourceStatus)


class DeviceResourceType(OpenEnum):
    """Values of `DeviceResourceType`."""

    BLA = "BLA"
    SOFT_PHONE = "SoftPhone"
    OTHER_PHONE = "OtherPhone"
    HARD_PHONE = "HardPhone"
    WEB_PHONE = "WebPhone"
    PAGING = "Paging"
    ROOM = "Room"
    WEB_RTC = "WebRTC"


DeviceResourceTypeTable = EnumTable(DeviceResourceType)


class EmergencyAddressLineProvisioningStatus(OpenEnum):
    """Values of `EmergencyAddressLineProvisioningStatus`."""

    VALID = "Valid"
    PROVISIONING = "Provisioning"
    INVALID = "Invalid"


EmergencyAddressLineProvisioningStatusTable = EnumTable(EmergencyAddressLineProvisioningStatus)


class ListExtensionDevicesLinePooling(OpenEnum):
    """Values of `ListExtensionDevicesLinePooling`."""

    HOST = "Host"
    GUEST = "Guest"
    NONE = "None"


ListExtensionDevicesLinePoolingTable = EnumTable(ListExtensionDevicesLinePooling)


class ListExtensionDevicesTypeItem(OpenEnum):
    """Values of `ListExtensionDevicesTypeItem`."""

    HARD_PHONE = "HardPhone"
    SOFT_PHONE = "SoftPhone"
    OTHER_PHONE = "OtherPhone"
    WEB_RTC = "WebRTC"
    ROOM = "Room"


ListExtensionDevicesTypeItemTable = EnumTable(ListExtensionDevicesTypeItem)


class PaymentTypeInfo(OpenEnum):
    """Values of `PaymentTypeInfo`."""

    EXTERNAL = "External"
    TOLL_FREE = "TollFree"
    LOCAL = "Local"
    BUSINESS_MOBILE_NUMBER_PROVIDER = "BusinessMobileNumberProvider"
    EXTERNAL_NUMBER_PROVIDER = "ExternalNumberProvider"
    EXTERNAL_NUMBER_PROVIDER_TOLL_FREE = "ExternalNumberProviderTollFree"
    MOBILE = "Mobile"


PaymentTypeInfoTable = EnumTable(PaymentTypeInfo)


class PhoneLineTypeEnum(OpenEnum):
    """Values of `PhoneLineTypeEnum`."""

    UNKNOWN = "Unknown"
    STANDALONE = "Standalone"
    STANDALONE_FREE = "StandaloneFree"
    BLA_PRIMARY = "BlaPrimary"
    BLA_SECONDARY = "BlaSecondary"


PhoneLineTypeEnumTable = EnumTable(PhoneLineTypeEnum)


class PhoneNumberInfoIntIdUsageType(OpenEnum):
    """Values of `PhoneNumberInfoIntIdUsageType`."""

    MAIN_COMPANY_NUMBER = "MainCompanyNumber"
    ADDITIONAL_COMPANY_NUMBER = "AdditionalCompanyNumber"
    COMPANY_NUMBER = "CompanyNumber"
    DIRECT_NUMBER = "DirectNumber"
    COMPANY_FAX_NUMBER = "CompanyFaxNumber"
    FORWARDED_NUMBER = "ForwardedNumber"
    FORWARDED_COMPANY_NUMBER = "ForwardedCompanyNumber"
    CONTACT_CENTER_NUMBER = "ContactCenterNumber"
    INTEGRATION_NUMBER = "IntegrationNumber"


PhoneNumberInfoIntIdUsageTypeTable = EnumTable(PhoneNumberInfoIntIdUsageType)


class RemoveLineResponseType(OpenEnum):
    """Values of `RemoveLineResponseType`."""

    HARD_PHONE = "HardPhone"
    SOFT_PHONE = "SoftPhone"
    OTHER_PHONE = "OtherPhone"
    MOBILE_DEVICE = "MobileDevice"
    BLA = "BLA"
    PAGING = "Paging"
    WEB_PHONE = "WebPhone"
    WEB_RTC = "WebRTC"
    ZOOM_MOBILE = "ZoomMobile"
    ZOOM_PHONE = "ZoomPhone"
    ROOM = "Room"
    UNKNOWN = "Unknown"


RemoveLineResponseTypeTable = EnumTable(RemoveLineResponseType)


class WebAppDeviceRecordStatus(OpenEnum):
    """Values of `WebAppDeviceRecordStatus`."""

    OFFLINE = "Offline"
    ONLINE = "Online"


WebAppDeviceRecordStatusTable = EnumTable(WebAppDeviceRecordStatus)


class WebAppDeviceRecordType(OpenEnum):
    """Values of `WebAppDeviceRecordType`."""

    WEB_PHONE = "WebPhone"


WebAppDeviceRecordTypeTable = EnumTable(WebAppDeviceRecordType)


class AccountDeviceUpdate(Model):
    """The object `AccountDeviceUpdate`."""

    __slots__ = (
        "emergency",
        "emergency_service_address",
        "extension",
        "name",
        "phone_lines",
        "use_as_common_phone",
    )
    __fields__ = __slots__
    __converted__ = {
        "emergency": "emergency",
        "emergency_service_address": "emergencyServiceAddress",
        "extension": "extension",
        "phone_lines": "phoneLines",
    }
    emergency: DeviceEmergencyInfo | None
    emergency_service_address: EmergencyServiceAddressResourceRequest | None
    extension: DeviceUpdateExtensionInfo | None
    name: str | None
    phone_lines: DeviceUpdatePhoneLinesInfo | None
    use_as_common_phone: bool | None

    def __init__(
        self,
        *,
        emergency: DeviceEmergencyInfo | DeviceEmergencyInfoDict | None = None,
        emergency_service_address: EmergencyServiceAddressResourceRequest
        | EmergencyServiceAddressResourceRequestDict
        | None = None,
        extension: DeviceUpdateExtensionInfo | DeviceUpdateExtensionInfoDict | None = None,
        name: str | None = None,
        phone_lines: DeviceUpdatePhoneLinesInfo | DeviceUpdatePhoneLinesInfoDict | None = None,
        use_as_common_phone: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.emergency
        if v is not None:
            d["emergency"] = v.to_dict() if typeof(v) is DeviceEmergencyInfo else encode(v)
        v = self.emergency_service_address
        if v is not None:
            d["emergencyServiceAddress"] = (
                v.to_dict() if typeof(v) is EmergencyServiceAddressResourceRequest else encode(v)
            )
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is DeviceUpdateExtensionInfo else encode(v)
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.phone_lines
        if v is not None:
            d["phoneLines"] = v.to_dict() if typeof(v) is DeviceUpdatePhoneLinesInfo else encode(v)
        v = self.use_as_common_phone
        if v is not None:
            d["useAsCommonPhone"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountDeviceUpdate(d: dict[str, Any]) -> AccountDeviceUpdate:
    """Decode a `AccountDeviceUpdate`; what does not fit is passed on."""
    self = new(AccountDeviceUpdate)
    get: Getter = d.get
    v = get("emergency")
    self.emergency = decode_DeviceEmergencyInfo(v) if typeof(v) is dict else v
    v = get("emergencyServiceAddress")
    self.emergency_service_address = decode_EmergencyServiceAddressResourceRequest(v) if typeof(v) is dict else v
    v = get("extension")
    self.extension = decode_DeviceUpdateExtensionInfo(v) if typeof(v) is dict else v
    self.name = get("name")
    v = get("phoneLines")
    self.phone_lines = decode_DeviceUpdatePhoneLinesInfo(v) if typeof(v) is dict else v
    self.use_as_common_phone = get("useAsCommonPhone")
    self.__extras__ = (
        None if AccountDeviceUpdateKeys.issuperset(d) else {k: d[k] for k in d if k not in AccountDeviceUpdateKeys}
    )
    return self


AccountDeviceUpdate.__decode__ = decode_AccountDeviceUpdate
AccountDeviceUpdateKeys = frozenset(
    (
        "emergency",
        "emergencyServiceAddress",
        "extension",
        "name",
        "phoneLines",
        "useAsCommonPhone",
    )
)


class AddDeviceToInventoryRequest(Model):
    """The object `AddDeviceToInventoryRequest`."""

    __slots__ = (
        "quantity",
        "site",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "site": "site",
        "type": "type",
    }
    quantity: int
    site: AddDeviceToInventoryRequestSite | None
    type: AddDeviceToInventoryRequestType

    def __init__(
        self,
        *,
        quantity: int,
        site: AddDeviceToInventoryRequestSite | AddDeviceToInventoryRequestSiteDict | None = None,
        type: AddDeviceToInventoryRequestType | Literal["OtherPhone"] = AddDeviceToInventoryRequestType.OTHER_PHONE,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.quantity
        if v is not None:
            d["quantity"] = v
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is AddDeviceToInventoryRequestSite else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is AddDeviceToInventoryRequestType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AddDeviceToInventoryRequest(d: dict[str, Any]) -> AddDeviceToInventoryRequest:
    """Decode a `AddDeviceToInventoryRequest`; what does not fit is passed on."""
    self = new(AddDeviceToInventoryRequest)
    get: Getter = d.get
    self.quantity = get("quantity")
    v = get("site")
    self.site = decode_AddDeviceToInventoryRequestSite(v) if typeof(v) is dict else v
    v = get("type")
    self.type = AddDeviceToInventoryRequestTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AddDeviceToInventoryRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AddDeviceToInventoryRequestKeys}
    )
    return self


AddDeviceToInventoryRequest.__decode__ = decode_AddDeviceToInventoryRequest
AddDeviceToInventoryRequestKeys = frozenset(
    (
        "quantity",
        "site",
        "type",
    )
)


class AddDeviceToInventoryRequestSite(Model):
    """The object `AddDeviceToInventoryRequestSite`."""

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


def decode_AddDeviceToInventoryRequestSite(d: dict[str, Any]) -> AddDeviceToInventoryRequestSite:
    """Decode a `AddDeviceToInventoryRequestSite`; what does not fit is passed on."""
    self = new(AddDeviceToInventoryRequestSite)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if AddDeviceToInventoryRequestSiteKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AddDeviceToInventoryRequestSiteKeys}
    )
    return self


AddDeviceToInventoryRequestSite.__decode__ = decode_AddDeviceToInventoryRequestSite
AddDeviceToInventoryRequestSiteKeys = frozenset(("id",))


class AddDeviceToInventoryResponse(Model):
    """The object `AddDeviceToInventoryResponse`."""

    __slots__ = (
        "devices",
        "site",
    )
    __fields__ = __slots__
    __converted__ = {
        "devices": "devices",
        "site": "site",
    }
    devices: list[AddDeviceToInventoryResponseDevicesItem]
    site: SiteBasicInfo

    def __init__(
        self,
        *,
        devices: list[AddDeviceToInventoryResponseDevicesItem],
        site: SiteBasicInfo | SiteBasicInfoDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.devices
        if v is not None:
            d["devices"] = (
                [i0.to_dict() if typeof(i0) is AddDeviceToInventoryResponseDevicesItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is SiteBasicInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AddDeviceToInventoryResponse(d: dict[str, Any]) -> AddDeviceToInventoryResponse:
    """Decode a `AddDeviceToInventoryResponse`; what does not fit is passed on."""
    self = new(AddDeviceToInventoryResponse)
    get: Getter = d.get
    v = get("devices")
    self.devices = (
        [decode_AddDeviceToInventoryResponseDevicesItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("site")
    self.site = decode_SiteBasicInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if AddDeviceToInventoryResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AddDeviceToInventoryResponseKeys}
    )
    return self


AddDeviceToInventoryResponse.__decode__ = decode_AddDeviceToInventoryResponse
AddDeviceToInventoryResponseKeys = frozenset(
    (
        "devices",
        "site",
    )
)


class AddDeviceToInventoryResponseDevicesItem(Model):
    """The object `AddDeviceToInventoryResponseDevicesItem`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str

    def __init__(
        self,
        *,
        id: str,
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


def decode_AddDeviceToInventoryResponseDevicesItem(d: dict[str, Any]) -> AddDeviceToInventoryResponseDevicesItem:
    """Decode a `AddDeviceToInventoryResponseDevicesItem`; what does not fit is passed on."""
    self = new(AddDeviceToInventoryResponseDevicesItem)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if AddDeviceToInventoryResponseDevicesItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AddDeviceToInventoryResponseDevicesItemKeys}
    )
    return self


AddDeviceToInventoryResponseDevicesItem.__decode__ = decode_AddDeviceToInventoryResponseDevicesItem
AddDeviceToInventoryResponseDevicesItemKeys = frozenset(("id",))


class AddonInfo(Model):
    """The object `AddonInfo`."""

    __slots__ = (
        "count",
        "id",
        "name",
    )
    __fields__ = __slots__
    count: int | None
    id: str | None
    name: str | None

    def __init__(
        self,
        *,
        count: int | None = None,
        id: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.count
        if v is not None:
            d["count"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AddonInfo(d: dict[str, Any]) -> AddonInfo:
    """Decode a `AddonInfo`; what does not fit is passed on."""
    self = new(AddonInfo)
    get: Getter = d.get
    self.count = get("count")
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = None if AddonInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in AddonInfoKeys}
    return self


AddonInfo.__decode__ = decode_AddonInfo
AddonInfoKeys = frozenset(
    (
        "count",
        "id",
        "name",
    )
)


class BillingStatementCharges(Model):
    """The object `BillingStatementCharges`."""

    __slots__ = (
        "amount",
        "description",
        "feature",
        "free_service_credit",
    )
    __fields__ = __slots__
    amount: float | None
    description: str | None
    feature: str | None
    free_service_credit: float | None

    def __init__(
        self,
        *,
        amount: float | None = None,
        description: str | None = None,
        feature: str | None = None,
        free_service_credit: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.amount
        if v is not None:
            d["amount"] = v
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.feature
        if v is not None:
            d["feature"] = v
        v = self.free_service_credit
        if v is not None:
            d["freeServiceCredit"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BillingStatementCharges(d: dict[str, Any]) -> BillingStatementCharges:
    """Decode a `BillingStatementCharges`; what does not fit is passed on."""
    self = new(BillingStatementCharges)
    get: Getter = d.get
    self.amount = get("amount")
    self.description = get("description")
    self.feature = get("feature")
    self.free_service_credit = get("freeServiceCredit")
    self.__extras__ = (
        None
        if BillingStatementChargesKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BillingStatementChargesKeys}
    )
    return self


BillingStatementCharges.__decode__ = decode_BillingStatementCharges
BillingStatementChargesKeys = frozenset(
    (
        "amount",
        "description",
        "feature",
        "freeServiceCredit",
    )
)


class BillingStatementFees(Model):
    """The object `BillingStatementFees`."""

    __slots__ = (
        "amount",
        "description",
        "free_service_credit",
    )
    __fields__ = __slots__
    amount: float | None
    description: str | None
    free_service_credit: float | None

    def __init__(
        self,
        *,
        amount: float | None = None,
        description: str | None = None,
        free_service_credit: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.amount
        if v is not None:
            d["amount"] = v
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.free_service_credit
        if v is not None:
            d["freeServiceCredit"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BillingStatementFees(d: dict[str, Any]) -> BillingStatementFees:
    """Decode a `BillingStatementFees`; what does not fit is passed on."""
    self = new(BillingStatementFees)
    get: Getter = d.get
    self.amount = get("amount")
    self.description = get("description")
    self.free_service_credit = get("freeServiceCredit")
    self.__extras__ = (
        None if BillingStatementFeesKeys.issuperset(d) else {k: d[k] for k in d if k not in BillingStatementFeesKeys}
    )
    return self


BillingStatementFees.__decode__ = decode_BillingStatementFees
BillingStatementFeesKeys = frozenset(
    (
        "amount",
        "description",
        "freeServiceCredit",
    )
)


class BillingStatementInfo(Model):
    """The object `BillingStatementInfo`."""

    __slots__ = (
        "charges",
        "currency",
        "fees",
        "subtotal",
        "total_charged",
        "total_charges",
        "total_fees",
        "total_free_service_credit",
    )
    __fields__ = __slots__
    __converted__ = {
        "charges": "charges",
        "fees": "fees",
    }
    charges: list[BillingStatementCharges] | None
    currency: str | None
    fees: list[BillingStatementFees] | None
    subtotal: float | None
    total_charged: float | None
    total_charges: float | None
    total_fees: float | None
    total_free_service_credit: float | None

    def __init__(
        self,
        *,
        charges: list[BillingStatementCharges] | None = None,
        currency: str | None = None,
        fees: list[BillingStatementFees] | None = None,
        subtotal: float | None = None,
        total_charged: float | None = None,
        total_charges: float | None = None,
        total_fees: float | None = None,
        total_free_service_credit: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.charges
        if v is not None:
            d["charges"] = (
                [i0.to_dict() if typeof(i0) is BillingStatementCharges else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.currency
        if v is not None:
            d["currency"] = v
        v = self.fees
        if v is not None:
            d["fees"] = (
                [i0.to_dict() if typeof(i0) is BillingStatementFees else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.subtotal
        if v is not None:
            d["subtotal"] = v
        v = self.total_charged
        if v is not None:
            d["totalCharged"] = v
        v = self.total_charges
        if v is not None:
            d["totalCharges"] = v
        v = self.total_fees
        if v is not None:
            d["totalFees"] = v
        v = self.total_free_service_credit
        if v is not None:
            d["totalFreeServiceCredit"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BillingStatementInfo(d: dict[str, Any]) -> BillingStatementInfo:
    """Decode a `BillingStatementInfo`; what does not fit is passed on."""
    self = new(BillingStatementInfo)
    get: Getter = d.get
    v = get("charges")
    self.charges = (
        [decode_BillingStatementCharges(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.currency = get("currency")
    v = get("fees")
    self.fees = [decode_BillingStatementFees(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.subtotal = get("subtotal")
    self.total_charged = get("totalCharged")
    self.total_charges = get("totalCharges")
    self.total_fees = get("totalFees")
    self.total_free_service_credit = get("totalFreeServiceCredit")
    self.__extras__ = (
        None if BillingStatementInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in BillingStatementInfoKeys}
    )
    return self


BillingStatementInfo.__decode__ = decode_BillingStatementInfo
BillingStatementInfoKeys = frozenset(
    (
        "charges",
        "currency",
        "fees",
        "subtotal",
        "totalCharged",
        "totalCharges",
        "totalFees",
        "totalFreeServiceCredit",
    )
)


class BulkAddDevicesErrorItem(Model):
    """The object `BulkAddDevicesErrorItem`."""

    __slots__ = (
        "errors",
        "successful",
    )
    __fields__ = __slots__
    __converted__ = {
        "errors": "errors",
    }
    errors: list[ApiErrorWithParameter]
    successful: bool

    def __init__(
        self,
        *,
        errors: list[ApiErrorWithParameter],
        successful: bool,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.errors
        if v is not None:
            d["errors"] = (
                [i0.to_dict() if typeof(i0) is ApiErrorWithParameter else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.successful
        if v is not None:
            d["successful"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BulkAddDevicesErrorItem(d: dict[str, Any]) -> BulkAddDevicesErrorItem:
    """Decode a `BulkAddDevicesErrorItem`; what does not fit is passed on."""
    self = new(BulkAddDevicesErrorItem)
    get: Getter = d.get
    v = get("errors")
    self.errors = (
        [decode_ApiErrorWithParameter(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.successful = get("successful")
    self.__extras__ = (
        None
        if BulkAddDevicesErrorItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BulkAddDevicesErrorItemKeys}
    )
    return self


BulkAddDevicesErrorItem.__decode__ = decode_BulkAddDevicesErrorItem
BulkAddDevicesErrorItemKeys = frozenset(
    (
        "errors",
        "successful",
    )
)


class BulkAddDevicesItem(Model):
    """The object `BulkAddDevicesItem`."""

    __slots__ = (
        "cost_center_id",
        "extension",
        "contact_center_phone_line",
        "emergency",
        "phone_info",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "extension": "extension",
        "emergency": "emergency",
        "phone_info": "phoneInfo",
        "type": "type",
    }
    cost_center_id: str | None
    extension: BulkOperationExtensionReference
    contact_center_phone_line: bool | None
    emergency: BulkAddDevicesItemEmergency
    phone_info: BulkAddDevicesItemPhoneInfo
    type: BulkAddDevicesItemType

    def __init__(
        self,
        *,
        cost_center_id: str | None = None,
        extension: BulkOperationExtensionReference | BulkOperationExtensionReferenceDict,
        contact_center_phone_line: bool | None = None,
        emergency: BulkAddDevicesItemEmergency | BulkAddDevicesItemEmergencyDict,
        phone_info: BulkAddDevicesItemPhoneInfo | BulkAddDevicesItemPhoneInfoDict,
        type: BulkAddDevicesItemType | Literal["OtherPhone", "WebRTC"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.cost_center_id
        if v is not None:
            d["costCenterId"] = v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is BulkOperationExtensionReference else encode(v)
        v = self.contact_center_phone_line
        if v is not None:
            d["contactCenterPhoneLine"] = v
        v = self.emergency
        if v is not None:
            d["emergency"] = encode(v)
        v = self.phone_info
        if v is not None:
            d["phoneInfo"] = encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is BulkAddDevicesItemType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BulkAddDevicesItem(d: dict[str, Any]) -> BulkAddDevicesItem:
    """Decode a `BulkAddDevicesItem`; what does not fit is passed on."""
    self = new(BulkAddDevicesItem)
    get: Getter = d.get
    self.cost_center_id = get("costCenterId")
    v = get("extension")
    self.extension = decode_BulkOperationExtensionReference(v) if typeof(v) is dict else v
    self.contact_center_phone_line = get("contactCenterPhoneLine")
    self.emergency = decode_BulkAddDevicesItemEmergency(get("emergency"))
    self.phone_info = decode_BulkAddDevicesItemPhoneInfo(get("phoneInfo"))
    v = get("type")
    self.type = BulkAddDevicesItemTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if BulkAddDevicesItemKeys.issuperset(d) else {k: d[k] for k in d if k not in BulkAddDevicesItemKeys}
    )
    return self


BulkAddDevicesItem.__decode__ = decode_BulkAddDevicesItem
BulkAddDevicesItemKeys = frozenset(
    (
        "costCenterId",
        "extension",
        "contactCenterPhoneLine",
        "emergency",
        "phoneInfo",
        "type",
    )
)


class BulkAddDevicesItemEmergencyByAddress(Model):
    """The object `BulkAddDevicesItemEmergencyByAddress`."""

    __slots__ = ("address",)
    __fields__ = __slots__
    __converted__ = {
        "address": "address",
    }
    address: PostalAddress | None

    def __init__(
        self,
        *,
        address: PostalAddress | PostalAddressDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.address
        if v is not None:
            d["address"] = v.to_dict() if typeof(v) is PostalAddress else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BulkAddDevicesItemEmergencyByAddress(d: dict[str, Any]) -> BulkAddDevicesItemEmergencyByAddress:
    """Decode a `BulkAddDevicesItemEmergencyByAddress`; what does not fit is passed on."""
    self = new(BulkAddDevicesItemEmergencyByAddress)
    get: Getter = d.get
    v = get("address")
    self.address = decode_PostalAddress(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if BulkAddDevicesItemEmergencyByAddressKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BulkAddDevicesItemEmergencyByAddressKeys}
    )
    return self


BulkAddDevicesItemEmergencyByAddress.__decode__ = decode_BulkAddDevicesItemEmergencyByAddress
BulkAddDevicesItemEmergencyByAddressKeys = frozenset(("address",))


class BulkAddDevicesItemEmergencyByLocation(Model):
    """The object `BulkAddDevicesItemEmergencyByLocation`."""

    __slots__ = ("location",)
    __fields__ = __slots__
    __converted__ = {
        "location": "location",
    }
    location: BulkAddDevicesItemEmergencyByLocationLocation

    def __init__(
        self,
        *,
        location: BulkAddDevicesItemEmergencyByLocationLocation | BulkAddDevicesItemEmergencyByLocationLocationDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.location
        if v is not None:
            d["location"] = v.to_dict() if typeof(v) is BulkAddDevicesItemEmergencyByLocationLocation else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BulkAddDevicesItemEmergencyByLocation(d: dict[str, Any]) -> BulkAddDevicesItemEmergencyByLocation:
    """Decode a `BulkAddDevicesItemEmergencyByLocation`; what does not fit is passed on."""
    self = new(BulkAddDevicesItemEmergencyByLocation)
    get: Getter = d.get
    v = get("location")
    self.location = decode_BulkAddDevicesItemEmergencyByLocationLocation(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if BulkAddDevicesItemEmergencyByLocationKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BulkAddDevicesItemEmergencyByLocationKeys}
    )
    return self


BulkAddDevicesItemEmergencyByLocation.__decode__ = decode_BulkAddDevicesItemEmergencyByLocation
BulkAddDevicesItemEmergencyByLocationKeys = frozenset(("location",))


class BulkAddDevicesItemEmergencyByLocationLocation(Model):
    """The object `BulkAddDevicesItemEmergencyByLocationLocation`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str

    def __init__(
        self,
        *,
        id: str,
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


def decode_BulkAddDevicesItemEmergencyByLocationLocation(
    d: dict[str, Any],
) -> BulkAddDevicesItemEmergencyByLocationLocation:
    """Decode a `BulkAddDevicesItemEmergencyByLocationLocation`; what does not fit is passed on."""
    self = new(BulkAddDevicesItemEmergencyByLocationLocation)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if BulkAddDevicesItemEmergencyByLocationLocationKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BulkAddDevicesItemEmergencyByLocationLocationKeys}
    )
    return self


BulkAddDevicesItemEmergencyByLocationLocation.__decode__ = decode_BulkAddDevicesItemEmergencyByLocationLocation
BulkAddDevicesItemEmergencyByLocationLocationKeys = frozenset(("id",))


class BulkAddDevicesRequest(Model):
    """The object `BulkAddDevicesRequest`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[BulkAddDevicesItem]

    def __init__(
        self,
        *,
        records: Sequence[BulkAddDevicesItem | BulkAddDevicesItemDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is BulkAddDevicesItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BulkAddDevicesRequest(d: dict[str, Any]) -> BulkAddDevicesRequest:
    """Decode a `BulkAddDevicesRequest`; what does not fit is passed on."""
    self = new(BulkAddDevicesRequest)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_BulkAddDevicesItem(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if BulkAddDevicesRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in BulkAddDevicesRequestKeys}
    )
    return self


BulkAddDevicesRequest.__decode__ = decode_BulkAddDevicesRequest
BulkAddDevicesRequestKeys = frozenset(("records",))


class BulkAddDevicesResponse(Model):
    """The object `BulkAddDevicesResponse`."""

    __slots__ = ("results",)
    __fields__ = __slots__
    __converted__ = {
        "results": "results",
    }
    results: list[BulkAddDevicesResponseResultsItem]

    def __init__(
        self,
        *,
        results: list[BulkAddDevicesResponseResultsItem],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.results
        if v is not None:
            d["results"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BulkAddDevicesResponse(d: dict[str, Any]) -> BulkAddDevicesResponse:
    """Decode a `BulkAddDevicesResponse`; what does not fit is passed on."""
    self = new(BulkAddDevicesResponse)
    get: Getter = d.get
    v = get("results")
    self.results = [decode_BulkAddDevicesResponseResultsItem(i0) for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if BulkAddDevicesResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BulkAddDevicesResponseKeys}
    )
    return self


BulkAddDevicesResponse.__decode__ = decode_BulkAddDevicesResponse
BulkAddDevicesResponseKeys = frozenset(("results",))


class BulkAddDevicesSuccessItem(Model):
    """The object `BulkAddDevicesSuccessItem`."""

    __slots__ = (
        "extension",
        "id",
        "phone_number",
        "successful",
    )
    __fields__ = __slots__
    __converted__ = {
        "extension": "extension",
    }
    extension: BulkOperationExtensionReference
    id: str
    phone_number: str
    successful: bool

    def __init__(
        self,
        *,
        extension: BulkOperationExtensionReference | BulkOperationExtensionReferenceDict,
        id: str,
        phone_number: str,
        successful: bool,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is BulkOperationExtensionReference else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.successful
        if v is not None:
            d["successful"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BulkAddDevicesSuccessItem(d: dict[str, Any]) -> BulkAddDevicesSuccessItem:
    """Decode a `BulkAddDevicesSuccessItem`; what does not fit is passed on."""
    self = new(BulkAddDevicesSuccessItem)
    get: Getter = d.get
    v = get("extension")
    self.extension = decode_BulkOperationExtensionReference(v) if typeof(v) is dict else v
    self.id = get("id")
    self.phone_number = get("phoneNumber")
    self.successful = get("successful")
    self.__extras__ = (
        None
        if BulkAddDevicesSuccessItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BulkAddDevicesSuccessItemKeys}
    )
    return self


BulkAddDevicesSuccessItem.__decode__ = decode_BulkAddDevicesSuccessItem
BulkAddDevicesSuccessItemKeys = frozenset(
    (
        "extension",
        "id",
        "phoneNumber",
        "successful",
    )
)


class DeleteDeviceFromInventoryRequest(Model):
    """The object `DeleteDeviceFromInventoryRequest`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[DeleteDeviceFromInventoryRequestRecordsItem]

    def __init__(
        self,
        *,
        records: Sequence[
            DeleteDeviceFromInventoryRequestRecordsItem | DeleteDeviceFromInventoryRequestRecordsItemDict
        ],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is DeleteDeviceFromInventoryRequestRecordsItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeleteDeviceFromInventoryRequest(d: dict[str, Any]) -> DeleteDeviceFromInventoryRequest:
    """Decode a `DeleteDeviceFromInventoryRequest`; what does not fit is passed on."""
    self = new(DeleteDeviceFromInventoryRequest)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_DeleteDeviceFromInventoryRequestRecordsItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if DeleteDeviceFromInventoryRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DeleteDeviceFromInventoryRequestKeys}
    )
    return self


DeleteDeviceFromInventoryRequest.__decode__ = decode_DeleteDeviceFromInventoryRequest
DeleteDeviceFromInventoryRequestKeys = frozenset(("records",))


class DeleteDeviceFromInventoryRequestRecordsItem(Model):
    """The object `DeleteDeviceFromInventoryRequestRecordsItem`."""

    __slots__ = ("device_id",)
    __fields__ = __slots__
    device_id: str | None

    def __init__(
        self,
        *,
        device_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.device_id
        if v is not None:
            d["deviceId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeleteDeviceFromInventoryRequestRecordsItem(
    d: dict[str, Any],
) -> DeleteDeviceFromInventoryRequestRecordsItem:
    """Decode a `DeleteDeviceFromInventoryRequestRecordsItem`; what does not fit is passed on."""
    self = new(DeleteDeviceFromInventoryRequestRecordsItem)
    get: Getter = d.get
    self.device_id = get("deviceId")
    self.__extras__ = (
        None
        if DeleteDeviceFromInventoryRequestRecordsItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DeleteDeviceFromInventoryRequestRecordsItemKeys}
    )
    return self


DeleteDeviceFromInventoryRequestRecordsItem.__decode__ = decode_DeleteDeviceFromInventoryRequestRecordsItem
DeleteDeviceFromInventoryRequestRecordsItemKeys = frozenset(("deviceId",))


class DeleteDeviceFromInventoryResponse(Model):
    """The object `DeleteDeviceFromInventoryResponse`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[DeleteDeviceFromInventoryResponseRecordsItem]

    def __init__(
        self,
        *,
        records: list[DeleteDeviceFromInventoryResponseRecordsItem],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is DeleteDeviceFromInventoryResponseRecordsItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeleteDeviceFromInventoryResponse(d: dict[str, Any]) -> DeleteDeviceFromInventoryResponse:
    """Decode a `DeleteDeviceFromInventoryResponse`; what does not fit is passed on."""
    self = new(DeleteDeviceFromInventoryResponse)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_DeleteDeviceFromInventoryResponseRecordsItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if DeleteDeviceFromInventoryResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DeleteDeviceFromInventoryResponseKeys}
    )
    return self


DeleteDeviceFromInventoryResponse.__decode__ = decode_DeleteDeviceFromInventoryResponse
DeleteDeviceFromInventoryResponseKeys = frozenset(("records",))


class DeleteDeviceFromInventoryResponseRecordsItem(Model):
    """The object `DeleteDeviceFromInventoryResponseRecordsItem`."""

    __slots__ = (
        "bulk_item_errors",
        "bulk_item_successful",
        "device_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "bulk_item_errors": "bulkItemErrors",
    }
    bulk_item_errors: list[ApiError] | None
    bulk_item_successful: bool | None
    device_id: str | None

    def __init__(
        self,
        *,
        bulk_item_errors: list[ApiError] | None = None,
        bulk_item_successful: bool | None = None,
        device_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.bulk_item_errors
        if v is not None:
            d["bulkItemErrors"] = (
                [i0.to_dict() if typeof(i0) is ApiError else encode(i0) for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.bulk_item_successful
        if v is not None:
            d["bulkItemSuccessful"] = v
        v = self.device_id
        if v is not None:
            d["deviceId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeleteDeviceFromInventoryResponseRecordsItem(
    d: dict[str, Any],
) -> DeleteDeviceFromInventoryResponseRecordsItem:
    """Decode a `DeleteDeviceFromInventoryResponseRecordsItem`; what does not fit is passed on."""
    self = new(DeleteDeviceFromInventoryResponseRecordsItem)
    get: Getter = d.get
    v = get("bulkItemErrors")
    self.bulk_item_errors = [decode_ApiError(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.bulk_item_successful = get("bulkItemSuccessful")
    self.device_id = get("deviceId")
    self.__extras__ = (
        None
        if DeleteDeviceFromInventoryResponseRecordsItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DeleteDeviceFromInventoryResponseRecordsItemKeys}
    )
    return self


DeleteDeviceFromInventoryResponseRecordsItem.__decode__ = decode_DeleteDeviceFromInventoryResponseRecordsItem
DeleteDeviceFromInventoryResponseRecordsItemKeys = frozenset(
    (
        "bulkItemErrors",
        "bulkItemSuccessful",
        "deviceId",
    )
)


class DeviceEmergencyInfo(Model):
    """The object `DeviceEmergencyInfo`."""

    __slots__ = (
        "address",
        "address_editable_status",
        "address_status",
        "location",
        "out_of_country",
        "sync_status",
        "visibility",
    )
    __fields__ = __slots__
    __converted__ = {
        "address": "address",
        "address_editable_status": "addressEditableStatus",
        "address_status": "addressStatus",
        "location": "location",
        "sync_status": "syncStatus",
        "visibility": "visibility",
    }
    address: EmergencyLocationAddressResource | None
    address_editable_status: DeviceEmergencyInfoAddressEditableStatus | None
    address_status: AddressStatus | None
    location: DeviceEmergencyLocationInfo | None
    out_of_country: bool | None
    sync_status: DeviceEmergencyInfoSyncStatus | None
    visibility: DeviceEmergencyInfoVisibility | None

    def __init__(
        self,
        *,
        address: EmergencyLocationAddressResource | EmergencyLocationAddressResourceDict | None = None,
        address_editable_status: DeviceEmergencyInfoAddressEditableStatus
        | Literal["MainDevice", "AnyDevice"]
        | None = None,
        address_status: AddressStatus | Literal["Valid", "Invalid", "Provisioning", "Deprovisioned"] | None = None,
        location: DeviceEmergencyLocationInfo | DeviceEmergencyLocationInfoDict | None = None,
        out_of_country: bool | None = None,
        sync_status: DeviceEmergencyInfoSyncStatus
        | Literal["Verified", "Updated", "Deleted", "NotRequired", "Unsupported", "Failed"]
        | None = None,
        visibility: DeviceEmergencyInfoVisibility | Literal["Private", "Public"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.address
        if v is not None:
            d["address"] = v.to_dict() if typeof(v) is EmergencyLocationAddressResource else encode(v)
        v = self.address_editable_status
        if v is not None:
            d["addressEditableStatus"] = v.wire if typeof(v) is DeviceEmergencyInfoAddressEditableStatus else v
        v = self.address_status
        if v is not None:
            d["addressStatus"] = v.wire if typeof(v) is AddressStatus else v
        v = self.location
        if v is not None:
            d["location"] = v.to_dict() if typeof(v) is DeviceEmergencyLocationInfo else encode(v)
        v = self.out_of_country
        if v is not None:
            d["outOfCountry"] = v
        v = self.sync_status
        if v is not None:
            d["syncStatus"] = v.wire if typeof(v) is DeviceEmergencyInfoSyncStatus else v
        v = self.visibility
        if v is not None:
            d["visibility"] = v.wire if typeof(v) is DeviceEmergencyInfoVisibility else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeviceEmergencyInfo(d: dict[str, Any]) -> DeviceEmergencyInfo:
    """Decode a `DeviceEmergencyInfo`; what does not fit is passed on."""
    self = new(DeviceEmergencyInfo)
    get: Getter = d.get
    v = get("address")
    self.address = decode_EmergencyLocationAddressResource(v) if typeof(v) is dict else v
    v = get("addressEditableStatus")
    self.address_editable_status = DeviceEmergencyInfoAddressEditableStatusTable[v] if typeof(v) is str else v
    v = get("addressStatus")
    self.address_status = AddressStatusTable[v] if typeof(v) is str else v
    v = get("location")
    self.location = decode_DeviceEmergencyLocationInfo(v) if typeof(v) is dict else v
    self.out_of_country = get("outOfCountry")
    v = get("syncStatus")
    self.sync_status = DeviceEmergencyInfoSyncStatusTable[v] if typeof(v) is str else v
    v = get("visibility")
    self.visibility = DeviceEmergencyInfoVisibilityTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if DeviceEmergencyInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in DeviceEmergencyInfoKeys}
    )
    return self


DeviceEmergencyInfo.__decode__ = decode_DeviceEmergencyInfo
DeviceEmergencyInfoKeys = frozenset(
    (
        "address",
        "addressEditableStatus",
        "addressStatus",
        "location",
        "outOfCountry",
        "syncStatus",
        "visibility",
    )
)


class DeviceEmergencyLocationInfo(Model):
    """The object `DeviceEmergencyLocationInfo`."""

    __slots__ = (
        "address_format_id",
        "address_format_status",
        "id",
        "name",
        "trusted",
    )
    __fields__ = __slots__
    __converted__ = {
        "address_format_status": "addressFormatStatus",
    }
    address_format_id: str | None
    address_format_status: AddressFormatStatus | None
    id: str | None
    name: str | None
    trusted: bool | None

    def __init__(
        self,
        *,
        address_format_id: str | None = None,
        address_format_status: AddressFormatStatus | Literal["Actual", "Outdated", "Deprecated"] | None = None,
        id: str | None = None,
        name: str | None = None,
        trusted: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.address_format_id
        if v is not None:
            d["addressFormatId"] = v
        v = self.address_format_status
        if v is not None:
            d["addressFormatStatus"] = v.wire if typeof(v) is AddressFormatStatus else v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.trusted
        if v is not None:
            d["trusted"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeviceEmergencyLocationInfo(d: dict[str, Any]) -> DeviceEmergencyLocationInfo:
    """Decode a `DeviceEmergencyLocationInfo`; what does not fit is passed on."""
    self = new(DeviceEmergencyLocationInfo)
    get: Getter = d.get
    self.address_format_id = get("addressFormatId")
    v = get("addressFormatStatus")
    self.address_format_status = AddressFormatStatusTable[v] if typeof(v) is str else v
    self.id = get("id")
    self.name = get("name")
    self.trusted = get("trusted")
    self.__extras__ = (
        None
        if DeviceEmergencyLocationInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DeviceEmergencyLocationInfoKeys}
    )
    return self


DeviceEmergencyLocationInfo.__decode__ = decode_DeviceEmergencyLocationInfo
DeviceEmergencyLocationInfoKeys = frozenset(
    (
        "addressFormatId",
        "addressFormatStatus",
        "id",
        "name",
        "trusted",
    )
)


class DeviceProvisioningExtensionInfo(Model):
    """The object `DeviceProvisioningExtensionInfo`."""

    __slots__ = (
        "extension_number",
        "id",
        "partner_id",
        "uri",
    )
    __fields__ = __slots__
    extension_number: str | None
    id: str | None
    partner_id: str | None
    uri: str | None

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: str | None = None,
        partner_id: str | None = None,
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
        v = self.partner_id
        if v is not None:
            d["partnerId"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeviceProvisioningExtensionInfo(d: dict[str, Any]) -> DeviceProvisioningExtensionInfo:
    """Decode a `DeviceProvisioningExtensionInfo`; what does not fit is passed on."""
    self = new(DeviceProvisioningExtensionInfo)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.partner_id = get("partnerId")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if DeviceProvisioningExtensionInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DeviceProvisioningExtensionInfoKeys}
    )
    return self


DeviceProvisioningExtensionInfo.__decode__ = decode_DeviceProvisioningExtensionInfo
DeviceProvisioningExtensionInfoKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "partnerId",
        "uri",
    )
)


class DeviceResource(Model):
    """A desk phone, soft phone or other device of the account."""

    __slots__ = (
        "automatic_voicemail_login",
        "billing_statement",
        "box_billing_id",
        "computer_name",
        "emergency",
        "emergency_service_address",
        "extension",
        "hot_desk_device",
        "id",
        "in_company_net",
        "last_location_report_time",
        "line_pooling",
        "model",
        "name",
        "phone_lines",
        "phone_numbers",
        "serial",
        "shipping",
        "site",
        "sku",
        "status",
        "type",
        "uri",
        "use_as_common_phone",
    )
    __fields__ = (
        "automatic_voicemail_login",
        "billing_statement",
        "box_billing_id",
        "computer_name",
        "emergency",
        "emergency_service_address",
        "extension",
        "hot_desk_device",
        "id",
        "in_company_net",
        "last_location_report_time",
        "line_pooling",
        "model",
        "name",
        "phone_lines",
        "serial",
        "shipping",
        "site",
        "sku",
        "status",
        "type",
        "uri",
        "use_as_common_phone",
    )
    __converted__ = {
        "billing_statement": "billingStatement",
        "emergency": "emergency",
        "emergency_service_address": "emergencyServiceAddress",
        "extension": "extension",
        "line_pooling": "linePooling",
        "model": "model",
        "phone_lines": "phoneLines",
        "shipping": "shipping",
        "site": "site",
        "status": "status",
        "type": "type",
    }
    automatic_voicemail_login: bool | None
    """`True` if voicemail opens from this phone without a PIN."""
    billing_statement: BillingStatementInfo | None
    """What the change would cost; only if a pre-statement was asked for."""
    box_billing_id: int | None
    """Code for ordering, in place of `model`."""
    computer_name: str | None
    """Name of the computer that a soft phone runs on."""
    emergency: DeviceEmergencyInfo | None
    """Emergency address and location, in the current shape."""
    emergency_service_address: DeviceEmergencyServiceAddressResource | None
    """Emergency address in the older shape."""
    extension: ExtensionInfoIntId | None
    """Extension that has the device; `None` if it is free."""
    hot_desk_device: bool | None
    """`True` if people log in to it for a day at a time (hot desking)."""
    id: str | None
    """Id of the device."""
    in_company_net: bool | None
    """`True` if it is inside the company network; `None` if that is not tracked."""
    last_location_report_time: datetime.datetime | None
    """When the device last told where it is."""
    line_pooling: LinePoolingEnum | None
    """Whether it lends its line (`Host`), borrows one (`Guest`) or neither (`None`)."""
    model: ModelInfo | None
    """Model of a desk phone."""
    name: str | None
    """Name of the device; the model's name if nobody chose one."""
    phone_lines: list[PhoneLinesInfo] | None
    """Lines of the device with their numbers."""
    serial: str | None
    """Serial number of a desk phone, or endpoint id of an application."""
    shipping: ShippingInfo | None
    """Delivery of the device, if it was ordered."""
    site: DeviceSiteInfo | None
    """Site the device belongs to."""
    sku: str | None
    """Order code of the model and its extras."""
    status: DeviceResourceStatus | None
    """`Online` if it is registered with the service now."""
    type: DeviceResourceType | None
    """Kind of device, such as `HardPhone`, `SoftPhone` or `OtherPhone`."""
    uri: str | None
    """Address of the device."""
    use_as_common_phone: bool | None
    """`True` if several people may log in to it; limited extensions only."""
    phone_numbers: list[CompanyPhoneNumberInfo | UserPhoneNumberInfo] | None
    """Numbers of the lines of this device, once numbers have been attached. Client-side: never sent."""

    def __init__(
        self,
        *,
        automatic_voicemail_login: bool | None = None,
        billing_statement: BillingStatementInfo | None = None,
        box_billing_id: int | None = None,
        computer_name: str | None = None,
        emergency: DeviceEmergencyInfo | DeviceEmergencyInfoDict | None = None,
        emergency_service_address: DeviceEmergencyServiceAddressResource | None = None,
        extension: ExtensionInfoIntId | None = None,
        hot_desk_device: bool | None = None,
        id: str | None = None,
        in_company_net: bool | None = None,
        last_location_report_time: datetime.datetime | None = None,
        line_pooling: LinePoolingEnum | Literal["Host", "Guest", "None"] | None = None,
        model: ModelInfo | None = None,
        name: str | None = None,
        phone_lines: list[PhoneLinesInfo] | None = None,
        serial: str | None = None,
        shipping: ShippingInfo | None = None,
        site: DeviceSiteInfo | None = None,
        sku: str | None = None,
        status: DeviceResourceStatus | Literal["Offline", "Online"] | None = None,
        type: DeviceResourceType
        | Literal["BLA", "SoftPhone", "OtherPhone", "HardPhone", "WebPhone", "Paging", "Room", "WebRTC"]
        | None = None,
        uri: str | None = None,
        use_as_common_phone: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.automatic_voicemail_login
        if v is not None:
            d["automaticVoicemailLogin"] = v
        v = self.billing_statement
        if v is not None:
            d["billingStatement"] = v.to_dict() if typeof(v) is BillingStatementInfo else encode(v)
        v = self.box_billing_id
        if v is not None:
            d["boxBillingId"] = v
        v = self.computer_name
        if v is not None:
            d["computerName"] = v
        v = self.emergency
        if v is not None:
            d["emergency"] = v.to_dict() if typeof(v) is DeviceEmergencyInfo else encode(v)
        v = self.emergency_service_address
        if v is not None:
            d["emergencyServiceAddress"] = (
                v.to_dict() if typeof(v) is DeviceEmergencyServiceAddressResource else encode(v)
            )
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is ExtensionInfoIntId else encode(v)
        v = self.hot_desk_device
        if v is not None:
            d["hotDeskDevice"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.in_company_net
        if v is not None:
            d["inCompanyNet"] = v
        v = self.last_location_report_time
        if v is not None:
            d["lastLocationReportTime"] = from_datetime(v)
        v = self.line_pooling
        if v is not None:
            d["linePooling"] = v.wire if typeof(v) is LinePoolingEnum else v
        v = self.model
        if v is not None:
            d["model"] = v.to_dict() if typeof(v) is ModelInfo else encode(v)
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.phone_lines
        if v is not None:
            d["phoneLines"] = (
                [i0.to_dict() if typeof(i0) is PhoneLinesInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.serial
        if v is not None:
            d["serial"] = v
        v = self.shipping
        if v is not None:
            d["shipping"] = v.to_dict() if typeof(v) is ShippingInfo else encode(v)
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is DeviceSiteInfo else encode(v)
        v = self.sku
        if v is not None:
            d["sku"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is DeviceResourceStatus else v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is DeviceResourceType else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.use_as_common_phone
        if v is not None:
            d["useAsCommonPhone"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeviceResource(d: dict[str, Any]) -> DeviceResource:
    """Decode a `DeviceResource`; what does not fit is passed on."""
    self = new(DeviceResource)
    get: Getter = d.get
    self.automatic_voicemail_login = get("automaticVoicemailLogin")
    v = get("billingStatement")
    self.billing_statement = decode_BillingStatementInfo(v) if typeof(v) is dict else v
    self.box_billing_id = get("boxBillingId")
    self.computer_name = get("computerName")
    v = get("emergency")
    self.emergency = decode_DeviceEmergencyInfo(v) if typeof(v) is dict else v
    v = get("emergencyServiceAddress")
    self.emergency_service_address = decode_DeviceEmergencyServiceAddressResource(v) if typeof(v) is dict else v
    v = get("extension")
    self.extension = decode_ExtensionInfoIntId(v) if typeof(v) is dict else v
    self.hot_desk_device = get("hotDeskDevice")
    self.id = get("id")
    self.in_company_net = get("inCompanyNet")
    v = get("lastLocationReportTime")
    self.last_location_report_time = to_datetime(v) if typeof(v) is str else v
    v = get("linePooling")
    self.line_pooling = LinePoolingEnumTable[v] if typeof(v) is str else v
    v = get("model")
    self.model = decode_ModelInfo(v) if typeof(v) is dict else v
    self.name = get("name")
    v = get("phoneLines")
    self.phone_lines = [decode_PhoneLinesInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.serial = get("serial")
    v = get("shipping")
    self.shipping = decode_ShippingInfo(v) if typeof(v) is dict else v
    v = get("site")
    self.site = decode_DeviceSiteInfo(v) if typeof(v) is dict else v
    self.sku = get("sku")
    v = get("status")
    self.status = DeviceResourceStatusTable[v] if typeof(v) is str else v
    v = get("type")
    self.type = DeviceResourceTypeTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.use_as_common_phone = get("useAsCommonPhone")
    self.phone_numbers = None
    self.__extras__ = None if DeviceResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in DeviceResourceKeys}
    return self


DeviceResource.__decode__ = decode_DeviceResource
DeviceResourceKeys = frozenset(
    (
        "automaticVoicemailLogin",
        "billingStatement",
        "boxBillingId",
        "computerName",
        "emergency",
        "emergencyServiceAddress",
        "extension",
        "hotDeskDevice",
        "id",
        "inCompanyNet",
        "lastLocationReportTime",
        "linePooling",
        "model",
        "name",
        "phoneLines",
        "serial",
        "shipping",
        "site",
        "sku",
        "status",
        "type",
        "uri",
        "useAsCommonPhone",
    )
)


class DeviceUpdateExtensionInfo(Model):
    """The object `DeviceUpdateExtensionInfo`."""

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


def decode_DeviceUpdateExtensionInfo(d: dict[str, Any]) -> DeviceUpdateExtensionInfo:
    """Decode a `DeviceUpdateExtensionInfo`; what does not fit is passed on."""
    self = new(DeviceUpdateExtensionInfo)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if DeviceUpdateExtensionInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DeviceUpdateExtensionInfoKeys}
    )
    return self


DeviceUpdateExtensionInfo.__decode__ = decode_DeviceUpdateExtensionInfo
DeviceUpdateExtensionInfoKeys = frozenset(("id",))


class DeviceUpdatePhoneLinesInfo(Model):
    """The object `DeviceUpdatePhoneLinesInfo`."""

    __slots__ = ("phone_lines",)
    __fields__ = __slots__
    __converted__ = {
        "phone_lines": "phoneLines",
    }
    phone_lines: list[UpdateDevicePhoneInfo] | None

    def __init__(
        self,
        *,
        phone_lines: Sequence[UpdateDevicePhoneInfo | UpdateDevicePhoneInfoDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.phone_lines
        if v is not None:
            d["phoneLines"] = (
                [i0.to_dict() if typeof(i0) is UpdateDevicePhoneInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeviceUpdatePhoneLinesInfo(d: dict[str, Any]) -> DeviceUpdatePhoneLinesInfo:
    """Decode a `DeviceUpdatePhoneLinesInfo`; what does not fit is passed on."""
    self = new(DeviceUpdatePhoneLinesInfo)
    get: Getter = d.get
    v = get("phoneLines")
    self.phone_lines = (
        [decode_UpdateDevicePhoneInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if DeviceUpdatePhoneLinesInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DeviceUpdatePhoneLinesInfoKeys}
    )
    return self


DeviceUpdatePhoneLinesInfo.__decode__ = decode_DeviceUpdatePhoneLinesInfo
DeviceUpdatePhoneLinesInfoKeys = frozenset(("phoneLines",))


class EmergencyAddress(Model):
    """The object `EmergencyAddress`."""

    __slots__ = (
        "line_provisioning_status",
        "local_only",
        "required",
    )
    __fields__ = __slots__
    __converted__ = {
        "line_provisioning_status": "lineProvisioningStatus",
    }
    line_provisioning_status: EmergencyAddressLineProvisioningStatus | None
    local_only: bool | None
    required: bool | None

    def __init__(
        self,
        *,
        line_provisioning_status: EmergencyAddressLineProvisioningStatus
        | Literal["Valid", "Provisioning", "Invalid"]
        | None = None,
        local_only: bool | None = None,
        required: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.line_provisioning_status
        if v is not None:
            d["lineProvisioningStatus"] = v.wire if typeof(v) is EmergencyAddressLineProvisioningStatus else v
        v = self.local_only
        if v is not None:
            d["localOnly"] = v
        v = self.required
        if v is not None:
            d["required"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_EmergencyAddress(d: dict[str, Any]) -> EmergencyAddress:
    """Decode a `EmergencyAddress`; what does not fit is passed on."""
    self = new(EmergencyAddress)
    get: Getter = d.get
    v = get("lineProvisioningStatus")
    self.line_provisioning_status = EmergencyAddressLineProvisioningStatusTable[v] if typeof(v) is str else v
    self.local_only = get("localOnly")
    self.required = get("required")
    self.__extras__ = (
        None if EmergencyAddressKeys.issuperset(d) else {k: d[k] for k in d if k not in EmergencyAddressKeys}
    )
    return self


EmergencyAddress.__decode__ = decode_EmergencyAddress
EmergencyAddressKeys = frozenset(
    (
        "lineProvisioningStatus",
        "localOnly",
        "required",
    )
)


class EmergencyServiceAddressResourceRequest(Model):
    """The object `EmergencyServiceAddressResourceRequest`."""

    __slots__ = (
        "country",
        "country_id",
        "customer_name",
        "state",
        "state_id",
        "street",
        "street2",
        "zip",
    )
    __fields__ = __slots__
    country: str | None
    country_id: str | None
    customer_name: str | None
    state: str | None
    state_id: str | None
    street: str | None
    street2: str | None
    zip: str | None

    def __init__(
        self,
        *,
        country: str | None = None,
        country_id: str | None = None,
        customer_name: str | None = None,
        state: str | None = None,
        state_id: str | None = None,
        street: str | None = None,
        street2: str | None = None,
        zip: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.country
        if v is not None:
            d["country"] = v
        v = self.country_id
        if v is not None:
            d["countryId"] = v
        v = self.customer_name
        if v is not None:
            d["customerName"] = v
        v = self.state
        if v is not None:
            d["state"] = v
        v = self.state_id
        if v is not None:
            d["stateId"] = v
        v = self.street
        if v is not None:
            d["street"] = v
        v = self.street2
        if v is not None:
            d["street2"] = v
        v = self.zip
        if v is not None:
            d["zip"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_EmergencyServiceAddressResourceRequest(d: dict[str, Any]) -> EmergencyServiceAddressResourceRequest:
    """Decode a `EmergencyServiceAddressResourceRequest`; what does not fit is passed on."""
    self = new(EmergencyServiceAddressResourceRequest)
    get: Getter = d.get
    self.country = get("country")
    self.country_id = get("countryId")
    self.customer_name = get("customerName")
    self.state = get("state")
    self.state_id = get("stateId")
    self.street = get("street")
    self.street2 = get("street2")
    self.zip = get("zip")
    self.__extras__ = (
        None
        if EmergencyServiceAddressResourceRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in EmergencyServiceAddressResourceRequestKeys}
    )
    return self


EmergencyServiceAddressResourceRequest.__decode__ = decode_EmergencyServiceAddressResourceRequest
EmergencyServiceAddressResourceRequestKeys = frozenset(
    (
        "country",
        "countryId",
        "customerName",
        "state",
        "stateId",
        "street",
        "street2",
        "zip",
    )
)


class ExtensionDevices(Model):
    """One page of an extension's phones."""

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
    navigation: PageNavigationModel
    """Links to the neighbouring pages; no `next_page` means the end."""
    paging: EnumeratedPagingModel
    """Where this page stands; totals may be missing."""
    records: list[DeviceResource]
    """Phones of this page."""
    uri: str | None
    """Address that gives this very page again."""

    def __init__(
        self,
        *,
        navigation: PageNavigationModel,
        paging: EnumeratedPagingModel,
        records: list[DeviceResource],
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
                [i0.to_dict() if typeof(i0) is DeviceResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionDevices(d: dict[str, Any]) -> ExtensionDevices:
    """Decode a `ExtensionDevices`; what does not fit is passed on."""
    self = new(ExtensionDevices)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_DeviceResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = (
        None if ExtensionDevicesKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionDevicesKeys}
    )
    return self


ExtensionDevices.__decode__ = decode_ExtensionDevices
ExtensionDevicesKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class ExtensionInfoIntId(Model):
    """Extension that a device is assigned to."""

    __slots__ = ("details", "extension_number", "id", "partner_id", "uri")
    __fields__ = (
        "extension_number",
        "id",
        "partner_id",
        "uri",
    )
    extension_number: str | None
    """Short internal number."""
    id: int | None
    """Id of the extension, a number here."""
    partner_id: str | None
    """Id that a partner application gave the extension."""
    uri: str | None
    """Address of the extension."""
    details: Extension | ExtensionListItem | None
    """The extension itself, once extensions have been attached. Client-side: never sent."""

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: int | None = None,
        partner_id: str | None = None,
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
        v = self.partner_id
        if v is not None:
            d["partnerId"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionInfoIntId(d: dict[str, Any]) -> ExtensionInfoIntId:
    """Decode a `ExtensionInfoIntId`; what does not fit is passed on."""
    self = new(ExtensionInfoIntId)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.partner_id = get("partnerId")
    self.uri = get("uri")
    self.details = None
    self.__extras__ = (
        None if ExtensionInfoIntIdKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionInfoIntIdKeys}
    )
    return self


ExtensionInfoIntId.__decode__ = decode_ExtensionInfoIntId
ExtensionInfoIntIdKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "partnerId",
        "uri",
    )
)


class ModelInfo(Model):
    """Model of a desk phone."""

    __slots__ = (
        "addons",
        "device_class",
        "features",
        "id",
        "line_count",
        "name",
    )
    __fields__ = __slots__
    __converted__ = {
        "addons": "addons",
        "features": "features",
    }
    addons: list[AddonInfo] | None
    """Extras such as key modules."""
    device_class: str | None
    """Class of device the model belongs to."""
    features: list[DeviceFeatureEnum] | None
    """What the model can do, such as `Paging` or `Intercom`."""
    id: str | None
    """Id of the model."""
    line_count: int | None
    """How many lines it can hold at most."""
    name: str | None
    """Name of the model."""

    def __init__(
        self,
        *,
        addons: list[AddonInfo] | None = None,
        device_class: str | None = None,
        features: Sequence[DeviceFeatureEnum | Literal["BLA", "CommonPhone", "Intercom", "Paging", "HELD"]]
        | None = None,
        id: str | None = None,
        line_count: int | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.addons
        if v is not None:
            d["addons"] = (
                [i0.to_dict() if typeof(i0) is AddonInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.device_class
        if v is not None:
            d["deviceClass"] = v
        v = self.features
        if v is not None:
            d["features"] = (
                [i0.wire if typeof(i0) is DeviceFeatureEnum else i0 for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.line_count
        if v is not None:
            d["lineCount"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ModelInfo(d: dict[str, Any]) -> ModelInfo:
    """Decode a `ModelInfo`; what does not fit is passed on."""
    self = new(ModelInfo)
    get: Getter = d.get
    v = get("addons")
    self.addons = [decode_AddonInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.device_class = get("deviceClass")
    v = get("features")
    self.features = [DeviceFeatureEnumTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    self.id = get("id")
    self.line_count = get("lineCount")
    self.name = get("name")
    self.__extras__ = None if ModelInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ModelInfoKeys}
    return self


ModelInfo.__decode__ = decode_ModelInfo
ModelInfoKeys = frozenset(
    (
        "addons",
        "deviceClass",
        "features",
        "id",
        "lineCount",
        "name",
    )
)


class OutboundProxyInfo(Model):
    """SIP proxy of a region."""

    __slots__ = (
        "proxy",
        "proxy_tls",
        "region",
    )
    __fields__ = __slots__
    proxy: str | None
    """Host and port for plain SIP."""
    proxy_tls: str | None
    """Host and port for SIP over TLS."""
    region: str | None
    """Where the proxy stands, such as NA or EMEA."""

    def __init__(
        self,
        *,
        proxy: str | None = None,
        proxy_tls: str | None = None,
        region: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.proxy
        if v is not None:
            d["proxy"] = v
        v = self.proxy_tls
        if v is not None:
            d["proxyTLS"] = v
        v = self.region
        if v is not None:
            d["region"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OutboundProxyInfo(d: dict[str, Any]) -> OutboundProxyInfo:
    """Decode a `OutboundProxyInfo`; what does not fit is passed on."""
    self = new(OutboundProxyInfo)
    get: Getter = d.get
    self.proxy = get("proxy")
    self.proxy_tls = get("proxyTLS")
    self.region = get("region")
    self.__extras__ = (
        None if OutboundProxyInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in OutboundProxyInfoKeys}
    )
    return self


OutboundProxyInfo.__decode__ = decode_OutboundProxyInfo
OutboundProxyInfoKeys = frozenset(
    (
        "proxy",
        "proxyTLS",
        "region",
    )
)


class PhoneLinesInfo(Model):
    """One line of a device."""

    __slots__ = (
        "emergency_address",
        "id",
        "line_type",
        "phone_info",
    )
    __fields__ = __slots__
    __converted__ = {
        "emergency_address": "emergencyAddress",
        "line_type": "lineType",
        "phone_info": "phoneInfo",
    }
    emergency_address: EmergencyAddress | None
    """Emergency address of the line."""
    id: str | None
    """Id of the line."""
    line_type: PhoneLineTypeEnum | None
    """Whether the line stands alone or is shared with other phones."""
    phone_info: PhoneNumberInfoIntId | None
    """Number of the line."""

    def __init__(
        self,
        *,
        emergency_address: EmergencyAddress | None = None,
        id: str | None = None,
        line_type: PhoneLineTypeEnum
        | Literal["Unknown", "Standalone", "StandaloneFree", "BlaPrimary", "BlaSecondary"]
        | None = None,
        phone_info: PhoneNumberInfoIntId | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.emergency_address
        if v is not None:
            d["emergencyAddress"] = v.to_dict() if typeof(v) is EmergencyAddress else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.line_type
        if v is not None:
            d["lineType"] = v.wire if typeof(v) is PhoneLineTypeEnum else v
        v = self.phone_info
        if v is not None:
            d["phoneInfo"] = v.to_dict() if typeof(v) is PhoneNumberInfoIntId else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PhoneLinesInfo(d: dict[str, Any]) -> PhoneLinesInfo:
    """Decode a `PhoneLinesInfo`; what does not fit is passed on."""
    self = new(PhoneLinesInfo)
    get: Getter = d.get
    v = get("emergencyAddress")
    self.emergency_address = decode_EmergencyAddress(v) if typeof(v) is dict else v
    self.id = get("id")
    v = get("lineType")
    self.line_type = PhoneLineTypeEnumTable[v] if typeof(v) is str else v
    v = get("phoneInfo")
    self.phone_info = decode_PhoneNumberInfoIntId(v) if typeof(v) is dict else v
    self.__extras__ = None if PhoneLinesInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in PhoneLinesInfoKeys}
    return self


PhoneLinesInfo.__decode__ = decode_PhoneLinesInfo
PhoneLinesInfoKeys = frozenset(
    (
        "emergencyAddress",
        "id",
        "lineType",
        "phoneInfo",
    )
)


class PhoneNumberCountryInfo(Model):
    """The object `PhoneNumberCountryInfo`."""

    __slots__ = (
        "id",
        "name",
        "uri",
    )
    __fields__ = __slots__
    id: str | None
    name: str | None
    uri: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
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
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PhoneNumberCountryInfo(d: dict[str, Any]) -> PhoneNumberCountryInfo:
    """Decode a `PhoneNumberCountryInfo`; what does not fit is passed on."""
    self = new(PhoneNumberCountryInfo)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if PhoneNumberCountryInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PhoneNumberCountryInfoKeys}
    )
    return self


PhoneNumberCountryInfo.__decode__ = decode_PhoneNumberCountryInfo
PhoneNumberCountryInfoKeys = frozenset(
    (
        "id",
        "name",
        "uri",
    )
)


class PhoneNumberInfoIntId(Model):
    """The object `PhoneNumberInfoIntId`."""

    __slots__ = (
        "country",
        "extension",
        "id",
        "label",
        "location",
        "payment_type",
        "phone_number",
        "status",
        "type",
        "usage_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "country": "country",
        "extension": "extension",
        "payment_type": "paymentType",
        "type": "type",
        "usage_type": "usageType",
    }
    country: PhoneNumberCountryInfo | None
    extension: DeviceProvisioningExtensionInfo | None
    id: int | None
    label: str | None
    location: str | None
    payment_type: PaymentTypeInfo | None
    phone_number: str | None
    status: str | None
    type: PhoneNumberType | None | Unset
    usage_type: PhoneNumberInfoIntIdUsageType | None

    def __init__(
        self,
        *,
        country: PhoneNumberCountryInfo | None = None,
        extension: DeviceProvisioningExtensionInfo | None = None,
        id: int | None = None,
        label: str | None = None,
        location: str | None = None,
        payment_type: PaymentTypeInfo
        | Literal[
            "External",
            "TollFree",
            "Local",
            "BusinessMobileNumberProvider",
            "ExternalNumberProvider",
            "ExternalNumberProviderTollFree",
            "Mobile",
        ]
        | None = None,
        phone_number: str | None = None,
        status: str | None = None,
        type: PhoneNumberType | Literal["VoiceFax", "VoiceOnly", "FaxOnly"] | None | Unset = UNSET,
        usage_type: PhoneNumberInfoIntIdUsageType
        | Literal[
            "MainCompanyNumber",
            "AdditionalCompanyNumber",
            "CompanyNumber",
            "DirectNumber",
            "CompanyFaxNumber",
            "ForwardedNumber",
            "ForwardedCompanyNumber",
            "ContactCenterNumber",
            "IntegrationNumber",
        ]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.country
        if v is not None:
            d["country"] = v.to_dict() if typeof(v) is PhoneNumberCountryInfo else encode(v)
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is DeviceProvisioningExtensionInfo else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.label
        if v is not None:
            d["label"] = v
        v = self.location
        if v is not None:
            d["location"] = v
        v = self.payment_type
        if v is not None:
            d["paymentType"] = v.wire if typeof(v) is PaymentTypeInfo else v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.status
        if v is not None:
            d["status"] = v
        v = self.type
        if v is not UNSET:
            d["type"] = None if v is None else v.wire if typeof(v) is PhoneNumberType else v
        v = self.usage_type
        if v is not None:
            d["usageType"] = v.wire if typeof(v) is PhoneNumberInfoIntIdUsageType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PhoneNumberInfoIntId(d: dict[str, Any]) -> PhoneNumberInfoIntId:
    """Decode a `PhoneNumberInfoIntId`; what does not fit is passed on."""
    self = new(PhoneNumberInfoIntId)
    get: Getter = d.get
    v = get("country")
    self.country = decode_PhoneNumberCountryInfo(v) if typeof(v) is dict else v
    v = get("extension")
    self.extension = decode_DeviceProvisioningExtensionInfo(v) if typeof(v) is dict else v
    self.id = get("id")
    self.label = get("label")
    self.location = get("location")
    v = get("paymentType")
    self.payment_type = PaymentTypeInfoTable[v] if typeof(v) is str else v
    self.phone_number = get("phoneNumber")
    self.status = get("status")
    v = get("type", UNSET)
    self.type = PhoneNumberTypeTable[v] if typeof(v) is str else v
    v = get("usageType")
    self.usage_type = PhoneNumberInfoIntIdUsageTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if PhoneNumberInfoIntIdKeys.issuperset(d) else {k: d[k] for k in d if k not in PhoneNumberInfoIntIdKeys}
    )
    return self


PhoneNumberInfoIntId.__decode__ = decode_PhoneNumberInfoIntId
PhoneNumberInfoIntIdKeys = frozenset(
    (
        "country",
        "extension",
        "id",
        "label",
        "location",
        "paymentType",
        "phoneNumber",
        "status",
        "type",
        "usageType",
    )
)


class RemoveLineRequest(Model):
    """The object `RemoveLineRequest`."""

    __slots__ = ("keep_assets_in_inventory",)
    __fields__ = __slots__
    keep_assets_in_inventory: bool

    def __init__(
        self,
        *,
        keep_assets_in_inventory: bool,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.keep_assets_in_inventory
        if v is not None:
            d["keepAssetsInInventory"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RemoveLineRequest(d: dict[str, Any]) -> RemoveLineRequest:
    """Decode a `RemoveLineRequest`; what does not fit is passed on."""
    self = new(RemoveLineRequest)
    get: Getter = d.get
    self.keep_assets_in_inventory = get("keepAssetsInInventory")
    self.__extras__ = (
        None if RemoveLineRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in RemoveLineRequestKeys}
    )
    return self


RemoveLineRequest.__decode__ = decode_RemoveLineRequest
RemoveLineRequestKeys = frozenset(("keepAssetsInInventory",))


class RemoveLineResponse(Model):
    """The object `RemoveLineResponse`."""

    __slots__ = (
        "id",
        "name",
        "serial",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    id: str
    name: str
    serial: str | None
    type: RemoveLineResponseType

    def __init__(
        self,
        *,
        id: str,
        name: str,
        serial: str | None = None,
        type: RemoveLineResponseType
        | Literal[
            "HardPhone",
            "SoftPhone",
            "OtherPhone",
            "MobileDevice",
            "BLA",
            "Paging",
            "WebPhone",
            "WebRTC",
            "ZoomMobile",
            "ZoomPhone",
            "Room",
            "Unknown",
        ],
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
        v = self.serial
        if v is not None:
            d["serial"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is RemoveLineResponseType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RemoveLineResponse(d: dict[str, Any]) -> RemoveLineResponse:
    """Decode a `RemoveLineResponse`; what does not fit is passed on."""
    self = new(RemoveLineResponse)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.serial = get("serial")
    v = get("type")
    self.type = RemoveLineResponseTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if RemoveLineResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in RemoveLineResponseKeys}
    )
    return self


RemoveLineResponse.__decode__ = decode_RemoveLineResponse
RemoveLineResponseKeys = frozenset(
    (
        "id",
        "name",
        "serial",
        "type",
    )
)


class SipInfoResource(Model):
    """What a phone needs to be set up by hand."""

    __slots__ = (
        "authorization_id",
        "domain",
        "outbound_proxies",
        "password",
        "user_name",
    )
    __fields__ = __slots__
    __converted__ = {
        "outbound_proxies": "outboundProxies",
    }
    __secrets__ = frozenset(("password",))
    authorization_id: str | None
    """User for SIP authorization, which differs from the SIP user."""
    domain: str | None
    """SIP domain to register with."""
    outbound_proxies: list[OutboundProxyInfo] | None
    """Proxies, one a region."""
    password: str | None
    """SIP password; a secret."""
    user_name: str | None
    """SIP user."""

    def __init__(
        self,
        *,
        authorization_id: str | None = None,
        domain: str | None = None,
        outbound_proxies: list[OutboundProxyInfo] | None = None,
        password: str | None = None,
        user_name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.authorization_id
        if v is not None:
            d["authorizationId"] = v
        v = self.domain
        if v is not None:
            d["domain"] = v
        v = self.outbound_proxies
        if v is not None:
            d["outboundProxies"] = (
                [i0.to_dict() if typeof(i0) is OutboundProxyInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.password
        if v is not None:
            d["password"] = v
        v = self.user_name
        if v is not None:
            d["userName"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SipInfoResource(d: dict[str, Any]) -> SipInfoResource:
    """Decode a `SipInfoResource`; what does not fit is passed on."""
    self = new(SipInfoResource)
    get: Getter = d.get
    self.authorization_id = get("authorizationId")
    self.domain = get("domain")
    v = get("outboundProxies")
    self.outbound_proxies = (
        [decode_OutboundProxyInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.password = get("password")
    self.user_name = get("userName")
    self.__extras__ = (
        None if SipInfoResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in SipInfoResourceKeys}
    )
    return self


SipInfoResource.__decode__ = decode_SipInfoResource
SipInfoResourceKeys = frozenset(
    (
        "authorizationId",
        "domain",
        "outboundProxies",
        "password",
        "userName",
    )
)


class SwapDeviceRequest(Model):
    """The object `SwapDeviceRequest`."""

    __slots__ = ("target_device_id",)
    __fields__ = __slots__
    target_device_id: str | None

    def __init__(
        self,
        *,
        target_device_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.target_device_id
        if v is not None:
            d["targetDeviceId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SwapDeviceRequest(d: dict[str, Any]) -> SwapDeviceRequest:
    """Decode a `SwapDeviceRequest`; what does not fit is passed on."""
    self = new(SwapDeviceRequest)
    get: Getter = d.get
    self.target_device_id = get("targetDeviceId")
    self.__extras__ = (
        None if SwapDeviceRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in SwapDeviceRequestKeys}
    )
    return self


SwapDeviceRequest.__decode__ = decode_SwapDeviceRequest
SwapDeviceRequestKeys = frozenset(("targetDeviceId",))


class UpdateDevicePhoneInfo(Model):
    """The object `UpdateDevicePhoneInfo`."""

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


def decode_UpdateDevicePhoneInfo(d: dict[str, Any]) -> UpdateDevicePhoneInfo:
    """Decode a `UpdateDevicePhoneInfo`; what does not fit is passed on."""
    self = new(UpdateDevicePhoneInfo)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None if UpdateDevicePhoneInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in UpdateDevicePhoneInfoKeys}
    )
    return self


UpdateDevicePhoneInfo.__decode__ = decode_UpdateDevicePhoneInfo
UpdateDevicePhoneInfoKeys = frozenset(("id",))


class WebAppDeviceRecord(Model):
    """The object `WebAppDeviceRecord`."""

    __slots__ = (
        "expires_in",
        "id",
        "name",
        "serial",
        "status",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "status": "status",
        "type": "type",
    }
    expires_in: int | None
    id: str
    name: str | None
    serial: str | None
    status: WebAppDeviceRecordStatus
    type: WebAppDeviceRecordType

    def __init__(
        self,
        *,
        expires_in: int | None = None,
        id: str,
        name: str | None = None,
        serial: str | None = None,
        status: WebAppDeviceRecordStatus | Literal["Offline", "Online"],
        type: WebAppDeviceRecordType | Literal["WebPhone"] = WebAppDeviceRecordType.WEB_PHONE,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.expires_in
        if v is not None:
            d["expiresIn"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.serial
        if v is not None:
            d["serial"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is WebAppDeviceRecordStatus else v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is WebAppDeviceRecordType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WebAppDeviceRecord(d: dict[str, Any]) -> WebAppDeviceRecord:
    """Decode a `WebAppDeviceRecord`; what does not fit is passed on."""
    self = new(WebAppDeviceRecord)
    get: Getter = d.get
    self.expires_in = get("expiresIn")
    self.id = get("id")
    self.name = get("name")
    self.serial = get("serial")
    v = get("status")
    self.status = WebAppDeviceRecordStatusTable[v] if typeof(v) is str else v
    v = get("type")
    self.type = WebAppDeviceRecordTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if WebAppDeviceRecordKeys.issuperset(d) else {k: d[k] for k in d if k not in WebAppDeviceRecordKeys}
    )
    return self


WebAppDeviceRecord.__decode__ = decode_WebAppDeviceRecord
WebAppDeviceRecordKeys = frozenset(
    (
        "expiresIn",
        "id",
        "name",
        "serial",
        "status",
        "type",
    )
)


class WebAppDevicesResponse(Model):
    """The object `WebAppDevicesResponse`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[WebAppDeviceRecord] | None

    def __init__(
        self,
        *,
        records: list[WebAppDeviceRecord] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is WebAppDeviceRecord else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WebAppDevicesResponse(d: dict[str, Any]) -> WebAppDevicesResponse:
    """Decode a `WebAppDevicesResponse`; what does not fit is passed on."""
    self = new(WebAppDevicesResponse)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_WebAppDeviceRecord(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if WebAppDevicesResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in WebAppDevicesResponseKeys}
    )
    return self


WebAppDevicesResponse.__decode__ = decode_WebAppDevicesResponse
WebAppDevicesResponseKeys = frozenset(("records",))

BulkAddDevicesItemEmergency: TypeAlias = (
    "BulkAddDevicesItemEmergencyByLocation | BulkAddDevicesItemEmergencyByAddress | UnknownVariant"
)
"""One of several."""


def decode_BulkAddDevicesItemEmergency(v: Any) -> Any:
    """Decode a `BulkAddDevicesItemEmergency`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, BulkAddDevicesItemEmergencyVariants)
    return v


BulkAddDevicesResponseResultsItem: TypeAlias = "BulkAddDevicesSuccessItem | BulkAddDevicesErrorItem | UnknownVariant"
"""One of several."""


def decode_BulkAddDevicesResponseResultsItem(v: Any) -> Any:
    """Decode a `BulkAddDevicesResponseResultsItem`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, BulkAddDevicesResponseResultsItemVariants)
    return v


BulkAddDevicesItemEmergencyVariants: Variants = (
    (frozenset(("location",)), frozenset(("location",)), decode_BulkAddDevicesItemEmergencyByLocation),
    (frozenset(()), frozenset(("address",)), decode_BulkAddDevicesItemEmergencyByAddress),
)
BulkAddDevicesResponseResultsItemVariants: Variants = (
    (
        frozenset(
            (
                "extension",
                "id",
                "phoneNumber",
                "successful",
            )
        ),
        frozenset(
            (
                "extension",
                "id",
                "phoneNumber",
                "successful",
            )
        ),
        decode_BulkAddDevicesSuccessItem,
    ),
    (
        frozenset(
            (
                "errors",
                "successful",
            )
        ),
        frozenset(
            (
                "errors",
                "successful",
            )
        ),
        decode_BulkAddDevicesErrorItem,
    ),
)
