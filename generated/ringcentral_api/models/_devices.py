"""Models: devices."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import EnumTable, Getter, Model, Variants, encode, from_datetime, new, pick, to_datetime, typeof
from ..types import UNSET, OpenEnum, UnknownVariant, Unset
from ._shared_address_format_status import AddressFormatStatus, AddressFormatStatusTable
from ._shared_api_error import ApiError
from ._shared_api_error_with_parameter import ApiErrorWithParameter
from ._shared_bulk_add_devices_item_phone_info import (
    BulkOperationExtensionReference,
    decode_BulkAddDevicesItemPhoneInfo,
)
from ._shared_device_emergency_service_address_resource import (
    DeviceEmergencyServiceAddressResource,
    DeviceSiteInfo,
    LinePoolingEnum,
    LinePoolingEnumTable,
    ShippingInfo,
)
from ._shared_emergency_location_address_resource import EmergencyLocationAddressResource
from ._shared_enumerated_paging_model import EnumeratedPagingModel
from ._shared_page_navigation_model import PageNavigationModel
from ._shared_phone_number_toll_type import PhoneNumberType, PhoneNumberTypeTable
from ._shared_postal_address import PostalAddress
from ._shared_site_basic_info import SiteBasicInfo

if TYPE_CHECKING:
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
    emergency: DeviceEmergencyInfo | None
    emergency_service_address: EmergencyServiceAddressResourceRequest | None
    extension: DeviceUpdateExtensionInfo | None
    name: str | None
    phone_lines: DeviceUpdatePhoneLinesInfo | None
    use_as_common_phone: bool | None

    def __init__(
        self,
        *,
        emergency: DeviceEmergencyInfo | None = None,
        emergency_service_address: EmergencyServiceAddressResourceRequest | None = None,
        extension: DeviceUpdateExtensionInfo | None = None,
        name: str | None = None,
        phone_lines: DeviceUpdatePhoneLinesInfo | None = None,
        use_as_common_phone: bool | None = None,
    ) -> None:
        self.__extras__ = None
        self.emergency = emergency
        self.emergency_service_address = emergency_service_address
        self.extension = extension
        self.name = name
        self.phone_lines = phone_lines
        self.use_as_common_phone = use_as_common_phone

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AccountDeviceUpdate:
        self = new(AccountDeviceUpdate)
        get: Getter = d.get
        v = get("emergency")
        self.emergency = DeviceEmergencyInfo.__decode__(v) if typeof(v) is dict else v
        v = get("emergencyServiceAddress")
        self.emergency_service_address = (
            EmergencyServiceAddressResourceRequest.__decode__(v) if typeof(v) is dict else v
        )
        v = get("extension")
        self.extension = DeviceUpdateExtensionInfo.__decode__(v) if typeof(v) is dict else v
        self.name = get("name")
        v = get("phoneLines")
        self.phone_lines = DeviceUpdatePhoneLinesInfo.__decode__(v) if typeof(v) is dict else v
        self.use_as_common_phone = get("useAsCommonPhone")
        self.__extras__ = (
            None if AccountDeviceUpdateKeys.issuperset(d) else {k: d[k] for k in d if k not in AccountDeviceUpdateKeys}
        )
        return self

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
    quantity: int
    site: AddDeviceToInventoryRequestSite | None
    type: AddDeviceToInventoryRequestType

    def __init__(
        self,
        *,
        quantity: int,
        site: AddDeviceToInventoryRequestSite | None = None,
        type: AddDeviceToInventoryRequestType = AddDeviceToInventoryRequestType.OTHER_PHONE,
    ) -> None:
        self.__extras__ = None
        self.quantity = quantity
        self.site = site
        self.type = type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AddDeviceToInventoryRequest:
        self = new(AddDeviceToInventoryRequest)
        get: Getter = d.get
        self.quantity = get("quantity")
        v = get("site")
        self.site = AddDeviceToInventoryRequestSite.__decode__(v) if typeof(v) is dict else v
        v = get("type")
        self.type = AddDeviceToInventoryRequestTypeTable[v] if typeof(v) is str else v
        self.__extras__ = (
            None
            if AddDeviceToInventoryRequestKeys.issuperset(d)
            else {k: d[k] for k in d if k not in AddDeviceToInventoryRequestKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.id = id

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AddDeviceToInventoryRequestSite:
        self = new(AddDeviceToInventoryRequestSite)
        get: Getter = d.get
        self.id = get("id")
        self.__extras__ = (
            None
            if AddDeviceToInventoryRequestSiteKeys.issuperset(d)
            else {k: d[k] for k in d if k not in AddDeviceToInventoryRequestSiteKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


AddDeviceToInventoryRequestSiteKeys = frozenset(("id",))


class AddDeviceToInventoryResponse(Model):
    """The object `AddDeviceToInventoryResponse`."""

    __slots__ = (
        "devices",
        "site",
    )
    __fields__ = __slots__
    devices: list[AddDeviceToInventoryResponseDevicesItem]
    site: SiteBasicInfo

    def __init__(
        self,
        *,
        devices: list[AddDeviceToInventoryResponseDevicesItem],
        site: SiteBasicInfo,
    ) -> None:
        self.__extras__ = None
        self.devices = devices
        self.site = site

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AddDeviceToInventoryResponse:
        self = new(AddDeviceToInventoryResponse)
        get: Getter = d.get
        v = get("devices")
        self.devices = (
            [AddDeviceToInventoryResponseDevicesItem.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v]
            if typeof(v) is list
            else v
        )
        v = get("site")
        self.site = SiteBasicInfo.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None
            if AddDeviceToInventoryResponseKeys.issuperset(d)
            else {k: d[k] for k in d if k not in AddDeviceToInventoryResponseKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.id = id

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AddDeviceToInventoryResponseDevicesItem:
        self = new(AddDeviceToInventoryResponseDevicesItem)
        get: Getter = d.get
        self.id = get("id")
        self.__extras__ = (
            None
            if AddDeviceToInventoryResponseDevicesItemKeys.issuperset(d)
            else {k: d[k] for k in d if k not in AddDeviceToInventoryResponseDevicesItemKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


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
    ) -> None:
        self.__extras__ = None
        self.count = count
        self.id = id
        self.name = name

    @staticmethod
    def __decode__(d: dict[str, Any]) -> AddonInfo:
        self = new(AddonInfo)
        get: Getter = d.get
        self.count = get("count")
        self.id = get("id")
        self.name = get("name")
        self.__extras__ = None if AddonInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in AddonInfoKeys}
        return self

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
    ) -> None:
        self.__extras__ = None
        self.amount = amount
        self.description = description
        self.feature = feature
        self.free_service_credit = free_service_credit

    @staticmethod
    def __decode__(d: dict[str, Any]) -> BillingStatementCharges:
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
    ) -> None:
        self.__extras__ = None
        self.amount = amount
        self.description = description
        self.free_service_credit = free_service_credit

    @staticmethod
    def __decode__(d: dict[str, Any]) -> BillingStatementFees:
        self = new(BillingStatementFees)
        get: Getter = d.get
        self.amount = get("amount")
        self.description = get("description")
        self.free_service_credit = get("freeServiceCredit")
        self.__extras__ = (
            None
            if BillingStatementFeesKeys.issuperset(d)
            else {k: d[k] for k in d if k not in BillingStatementFeesKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.charges = charges
        self.currency = currency
        self.fees = fees
        self.subtotal = subtotal
        self.total_charged = total_charged
        self.total_charges = total_charges
        self.total_fees = total_fees
        self.total_free_service_credit = total_free_service_credit

    @staticmethod
    def __decode__(d: dict[str, Any]) -> BillingStatementInfo:
        self = new(BillingStatementInfo)
        get: Getter = d.get
        v = get("charges")
        self.charges = (
            [BillingStatementCharges.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v]
            if typeof(v) is list
            else v
        )
        self.currency = get("currency")
        v = get("fees")
        self.fees = (
            [BillingStatementFees.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.subtotal = get("subtotal")
        self.total_charged = get("totalCharged")
        self.total_charges = get("totalCharges")
        self.total_fees = get("totalFees")
        self.total_free_service_credit = get("totalFreeServiceCredit")
        self.__extras__ = (
            None
            if BillingStatementInfoKeys.issuperset(d)
            else {k: d[k] for k in d if k not in BillingStatementInfoKeys}
        )
        return self

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
    errors: list[ApiErrorWithParameter]
    successful: bool

    def __init__(
        self,
        *,
        errors: list[ApiErrorWithParameter],
        successful: bool,
    ) -> None:
        self.__extras__ = None
        self.errors = errors
        self.successful = successful

    @staticmethod
    def __decode__(d: dict[str, Any]) -> BulkAddDevicesErrorItem:
        self = new(BulkAddDevicesErrorItem)
        get: Getter = d.get
        v = get("errors")
        self.errors = (
            [ApiErrorWithParameter.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.successful = get("successful")
        self.__extras__ = (
            None
            if BulkAddDevicesErrorItemKeys.issuperset(d)
            else {k: d[k] for k in d if k not in BulkAddDevicesErrorItemKeys}
        )
        return self

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
        extension: BulkOperationExtensionReference,
        contact_center_phone_line: bool | None = None,
        emergency: BulkAddDevicesItemEmergency,
        phone_info: BulkAddDevicesItemPhoneInfo,
        type: BulkAddDevicesItemType,
    ) -> None:
        self.__extras__ = None
        self.cost_center_id = cost_center_id
        self.extension = extension
        self.contact_center_phone_line = contact_center_phone_line
        self.emergency = emergency
        self.phone_info = phone_info
        self.type = type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> BulkAddDevicesItem:
        self = new(BulkAddDevicesItem)
        get: Getter = d.get
        self.cost_center_id = get("costCenterId")
        v = get("extension")
        self.extension = BulkOperationExtensionReference.__decode__(v) if typeof(v) is dict else v
        self.contact_center_phone_line = get("contactCenterPhoneLine")
        self.emergency = decode_BulkAddDevicesItemEmergency(get("emergency"))
        self.phone_info = decode_BulkAddDevicesItemPhoneInfo(get("phoneInfo"))
        v = get("type")
        self.type = BulkAddDevicesItemTypeTable[v] if typeof(v) is str else v
        self.__extras__ = (
            None if BulkAddDevicesItemKeys.issuperset(d) else {k: d[k] for k in d if k not in BulkAddDevicesItemKeys}
        )
        return self

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


class BulkAddDevicesItemEmergencyOption1(Model):
    """The object `BulkAddDevicesItemEmergencyOption1`."""

    __slots__ = ("location",)
    __fields__ = __slots__
    location: BulkAddDevicesItemEmergencyOption1Location

    def __init__(
        self,
        *,
        location: BulkAddDevicesItemEmergencyOption1Location,
    ) -> None:
        self.__extras__ = None
        self.location = location

    @staticmethod
    def __decode__(d: dict[str, Any]) -> BulkAddDevicesItemEmergencyOption1:
        self = new(BulkAddDevicesItemEmergencyOption1)
        get: Getter = d.get
        v = get("location")
        self.location = BulkAddDevicesItemEmergencyOption1Location.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None
            if BulkAddDevicesItemEmergencyOption1Keys.issuperset(d)
            else {k: d[k] for k in d if k not in BulkAddDevicesItemEmergencyOption1Keys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.location
        if v is not None:
            d["location"] = v.to_dict() if typeof(v) is BulkAddDevicesItemEmergencyOption1Location else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


BulkAddDevicesItemEmergencyOption1Keys = frozenset(("location",))


class BulkAddDevicesItemEmergencyOption1Location(Model):
    """The object `BulkAddDevicesItemEmergencyOption1Location`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str

    def __init__(
        self,
        *,
        id: str,
    ) -> None:
        self.__extras__ = None
        self.id = id

    @staticmethod
    def __decode__(d: dict[str, Any]) -> BulkAddDevicesItemEmergencyOption1Location:
        self = new(BulkAddDevicesItemEmergencyOption1Location)
        get: Getter = d.get
        self.id = get("id")
        self.__extras__ = (
            None
            if BulkAddDevicesItemEmergencyOption1LocationKeys.issuperset(d)
            else {k: d[k] for k in d if k not in BulkAddDevicesItemEmergencyOption1LocationKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


BulkAddDevicesItemEmergencyOption1LocationKeys = frozenset(("id",))


class BulkAddDevicesItemEmergencyOption2(Model):
    """The object `BulkAddDevicesItemEmergencyOption2`."""

    __slots__ = ("address",)
    __fields__ = __slots__
    address: PostalAddress | None

    def __init__(
        self,
        *,
        address: PostalAddress | None = None,
    ) -> None:
        self.__extras__ = None
        self.address = address

    @staticmethod
    def __decode__(d: dict[str, Any]) -> BulkAddDevicesItemEmergencyOption2:
        self = new(BulkAddDevicesItemEmergencyOption2)
        get: Getter = d.get
        v = get("address")
        self.address = PostalAddress.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None
            if BulkAddDevicesItemEmergencyOption2Keys.issuperset(d)
            else {k: d[k] for k in d if k not in BulkAddDevicesItemEmergencyOption2Keys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.address
        if v is not None:
            d["address"] = v.to_dict() if typeof(v) is PostalAddress else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


BulkAddDevicesItemEmergencyOption2Keys = frozenset(("address",))


class BulkAddDevicesRequest(Model):
    """The object `BulkAddDevicesRequest`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    records: list[BulkAddDevicesItem]

    def __init__(
        self,
        *,
        records: list[BulkAddDevicesItem],
    ) -> None:
        self.__extras__ = None
        self.records = records

    @staticmethod
    def __decode__(d: dict[str, Any]) -> BulkAddDevicesRequest:
        self = new(BulkAddDevicesRequest)
        get: Getter = d.get
        v = get("records")
        self.records = (
            [BulkAddDevicesItem.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.__extras__ = (
            None
            if BulkAddDevicesRequestKeys.issuperset(d)
            else {k: d[k] for k in d if k not in BulkAddDevicesRequestKeys}
        )
        return self

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


BulkAddDevicesRequestKeys = frozenset(("records",))


class BulkAddDevicesResponse(Model):
    """The object `BulkAddDevicesResponse`."""

    __slots__ = ("results",)
    __fields__ = __slots__
    results: list[BulkAddDevicesResponseResultsItem]

    def __init__(
        self,
        *,
        results: list[BulkAddDevicesResponseResultsItem],
    ) -> None:
        self.__extras__ = None
        self.results = results

    @staticmethod
    def __decode__(d: dict[str, Any]) -> BulkAddDevicesResponse:
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

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.results
        if v is not None:
            d["results"] = [encode(i0) for i0 in v] if typeof(v) is list else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


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
    extension: BulkOperationExtensionReference
    id: str
    phone_number: str
    successful: bool

    def __init__(
        self,
        *,
        extension: BulkOperationExtensionReference,
        id: str,
        phone_number: str,
        successful: bool,
    ) -> None:
        self.__extras__ = None
        self.extension = extension
        self.id = id
        self.phone_number = phone_number
        self.successful = successful

    @staticmethod
    def __decode__(d: dict[str, Any]) -> BulkAddDevicesSuccessItem:
        self = new(BulkAddDevicesSuccessItem)
        get: Getter = d.get
        v = get("extension")
        self.extension = BulkOperationExtensionReference.__decode__(v) if typeof(v) is dict else v
        self.id = get("id")
        self.phone_number = get("phoneNumber")
        self.successful = get("successful")
        self.__extras__ = (
            None
            if BulkAddDevicesSuccessItemKeys.issuperset(d)
            else {k: d[k] for k in d if k not in BulkAddDevicesSuccessItemKeys}
        )
        return self

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
    records: list[DeleteDeviceFromInventoryRequestRecordsItem]

    def __init__(
        self,
        *,
        records: list[DeleteDeviceFromInventoryRequestRecordsItem],
    ) -> None:
        self.__extras__ = None
        self.records = records

    @staticmethod
    def __decode__(d: dict[str, Any]) -> DeleteDeviceFromInventoryRequest:
        self = new(DeleteDeviceFromInventoryRequest)
        get: Getter = d.get
        v = get("records")
        self.records = (
            [DeleteDeviceFromInventoryRequestRecordsItem.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v]
            if typeof(v) is list
            else v
        )
        self.__extras__ = (
            None
            if DeleteDeviceFromInventoryRequestKeys.issuperset(d)
            else {k: d[k] for k in d if k not in DeleteDeviceFromInventoryRequestKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.device_id = device_id

    @staticmethod
    def __decode__(d: dict[str, Any]) -> DeleteDeviceFromInventoryRequestRecordsItem:
        self = new(DeleteDeviceFromInventoryRequestRecordsItem)
        get: Getter = d.get
        self.device_id = get("deviceId")
        self.__extras__ = (
            None
            if DeleteDeviceFromInventoryRequestRecordsItemKeys.issuperset(d)
            else {k: d[k] for k in d if k not in DeleteDeviceFromInventoryRequestRecordsItemKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.device_id
        if v is not None:
            d["deviceId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


DeleteDeviceFromInventoryRequestRecordsItemKeys = frozenset(("deviceId",))


class DeleteDeviceFromInventoryResponse(Model):
    """The object `DeleteDeviceFromInventoryResponse`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    records: list[DeleteDeviceFromInventoryResponseRecordsItem]

    def __init__(
        self,
        *,
        records: list[DeleteDeviceFromInventoryResponseRecordsItem],
    ) -> None:
        self.__extras__ = None
        self.records = records

    @staticmethod
    def __decode__(d: dict[str, Any]) -> DeleteDeviceFromInventoryResponse:
        self = new(DeleteDeviceFromInventoryResponse)
        get: Getter = d.get
        v = get("records")
        self.records = (
            [DeleteDeviceFromInventoryResponseRecordsItem.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v]
            if typeof(v) is list
            else v
        )
        self.__extras__ = (
            None
            if DeleteDeviceFromInventoryResponseKeys.issuperset(d)
            else {k: d[k] for k in d if k not in DeleteDeviceFromInventoryResponseKeys}
        )
        return self

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


DeleteDeviceFromInventoryResponseKeys = frozenset(("records",))


class DeleteDeviceFromInventoryResponseRecordsItem(Model):
    """The object `DeleteDeviceFromInventoryResponseRecordsItem`."""

    __slots__ = (
        "bulk_item_errors",
        "bulk_item_successful",
        "device_id",
    )
    __fields__ = __slots__
    bulk_item_errors: list[ApiError] | None
    bulk_item_successful: bool | None
    device_id: str | None

    def __init__(
        self,
        *,
        bulk_item_errors: list[ApiError] | None = None,
        bulk_item_successful: bool | None = None,
        device_id: str | None = None,
    ) -> None:
        self.__extras__ = None
        self.bulk_item_errors = bulk_item_errors
        self.bulk_item_successful = bulk_item_successful
        self.device_id = device_id

    @staticmethod
    def __decode__(d: dict[str, Any]) -> DeleteDeviceFromInventoryResponseRecordsItem:
        self = new(DeleteDeviceFromInventoryResponseRecordsItem)
        get: Getter = d.get
        v = get("bulkItemErrors")
        self.bulk_item_errors = (
            [ApiError.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.bulk_item_successful = get("bulkItemSuccessful")
        self.device_id = get("deviceId")
        self.__extras__ = (
            None
            if DeleteDeviceFromInventoryResponseRecordsItemKeys.issuperset(d)
            else {k: d[k] for k in d if k not in DeleteDeviceFromInventoryResponseRecordsItemKeys}
        )
        return self

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
        address: EmergencyLocationAddressResource | None = None,
        address_editable_status: DeviceEmergencyInfoAddressEditableStatus | None = None,
        address_status: AddressStatus | None = None,
        location: DeviceEmergencyLocationInfo | None = None,
        out_of_country: bool | None = None,
        sync_status: DeviceEmergencyInfoSyncStatus | None = None,
        visibility: DeviceEmergencyInfoVisibility | None = None,
    ) -> None:
        self.__extras__ = None
        self.address = address
        self.address_editable_status = address_editable_status
        self.address_status = address_status
        self.location = location
        self.out_of_country = out_of_country
        self.sync_status = sync_status
        self.visibility = visibility

    @staticmethod
    def __decode__(d: dict[str, Any]) -> DeviceEmergencyInfo:
        self = new(DeviceEmergencyInfo)
        get: Getter = d.get
        v = get("address")
        self.address = EmergencyLocationAddressResource.__decode__(v) if typeof(v) is dict else v
        v = get("addressEditableStatus")
        self.address_editable_status = DeviceEmergencyInfoAddressEditableStatusTable[v] if typeof(v) is str else v
        v = get("addressStatus")
        self.address_status = AddressStatusTable[v] if typeof(v) is str else v
        v = get("location")
        self.location = DeviceEmergencyLocationInfo.__decode__(v) if typeof(v) is dict else v
        self.out_of_country = get("outOfCountry")
        v = get("syncStatus")
        self.sync_status = DeviceEmergencyInfoSyncStatusTable[v] if typeof(v) is str else v
        v = get("visibility")
        self.visibility = DeviceEmergencyInfoVisibilityTable[v] if typeof(v) is str else v
        self.__extras__ = (
            None if DeviceEmergencyInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in DeviceEmergencyInfoKeys}
        )
        return self

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
    address_format_id: str | None
    address_format_status: AddressFormatStatus | None
    id: str | None
    name: str | None
    trusted: bool | None

    def __init__(
        self,
        *,
        address_format_id: str | None = None,
        address_format_status: AddressFormatStatus | None = None,
        id: str | None = None,
        name: str | None = None,
        trusted: bool | None = None,
    ) -> None:
        self.__extras__ = None
        self.address_format_id = address_format_id
        self.address_format_status = address_format_status
        self.id = id
        self.name = name
        self.trusted = trusted

    @staticmethod
    def __decode__(d: dict[str, Any]) -> DeviceEmergencyLocationInfo:
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
    ) -> None:
        self.__extras__ = None
        self.extension_number = extension_number
        self.id = id
        self.partner_id = partner_id
        self.uri = uri

    @staticmethod
    def __decode__(d: dict[str, Any]) -> DeviceProvisioningExtensionInfo:
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
        "serial",
        "shipping",
        "site",
        "sku",
        "status",
        "type",
        "uri",
        "use_as_common_phone",
    )
    __fields__ = __slots__
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

    def __init__(
        self,
        *,
        automatic_voicemail_login: bool | None = None,
        billing_statement: BillingStatementInfo | None = None,
        box_billing_id: int | None = None,
        computer_name: str | None = None,
        emergency: DeviceEmergencyInfo | None = None,
        emergency_service_address: DeviceEmergencyServiceAddressResource | None = None,
        extension: ExtensionInfoIntId | None = None,
        hot_desk_device: bool | None = None,
        id: str | None = None,
        in_company_net: bool | None = None,
        last_location_report_time: datetime.datetime | None = None,
        line_pooling: LinePoolingEnum | None = None,
        model: ModelInfo | None = None,
        name: str | None = None,
        phone_lines: list[PhoneLinesInfo] | None = None,
        serial: str | None = None,
        shipping: ShippingInfo | None = None,
        site: DeviceSiteInfo | None = None,
        sku: str | None = None,
        status: DeviceResourceStatus | None = None,
        type: DeviceResourceType | None = None,
        uri: str | None = None,
        use_as_common_phone: bool | None = None,
    ) -> None:
        self.__extras__ = None
        self.automatic_voicemail_login = automatic_voicemail_login
        self.billing_statement = billing_statement
        self.box_billing_id = box_billing_id
        self.computer_name = computer_name
        self.emergency = emergency
        self.emergency_service_address = emergency_service_address
        self.extension = extension
        self.hot_desk_device = hot_desk_device
        self.id = id
        self.in_company_net = in_company_net
        self.last_location_report_time = last_location_report_time
        self.line_pooling = line_pooling
        self.model = model
        self.name = name
        self.phone_lines = phone_lines
        self.serial = serial
        self.shipping = shipping
        self.site = site
        self.sku = sku
        self.status = status
        self.type = type
        self.uri = uri
        self.use_as_common_phone = use_as_common_phone

    @staticmethod
    def __decode__(d: dict[str, Any]) -> DeviceResource:
        self = new(DeviceResource)
        get: Getter = d.get
        self.automatic_voicemail_login = get("automaticVoicemailLogin")
        v = get("billingStatement")
        self.billing_statement = BillingStatementInfo.__decode__(v) if typeof(v) is dict else v
        self.box_billing_id = get("boxBillingId")
        self.computer_name = get("computerName")
        v = get("emergency")
        self.emergency = DeviceEmergencyInfo.__decode__(v) if typeof(v) is dict else v
        v = get("emergencyServiceAddress")
        self.emergency_service_address = DeviceEmergencyServiceAddressResource.__decode__(v) if typeof(v) is dict else v
        v = get("extension")
        self.extension = ExtensionInfoIntId.__decode__(v) if typeof(v) is dict else v
        self.hot_desk_device = get("hotDeskDevice")
        self.id = get("id")
        self.in_company_net = get("inCompanyNet")
        v = get("lastLocationReportTime")
        self.last_location_report_time = to_datetime(v) if typeof(v) is str else v
        v = get("linePooling")
        self.line_pooling = LinePoolingEnumTable[v] if typeof(v) is str else v
        v = get("model")
        self.model = ModelInfo.__decode__(v) if typeof(v) is dict else v
        self.name = get("name")
        v = get("phoneLines")
        self.phone_lines = (
            [PhoneLinesInfo.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.serial = get("serial")
        v = get("shipping")
        self.shipping = ShippingInfo.__decode__(v) if typeof(v) is dict else v
        v = get("site")
        self.site = DeviceSiteInfo.__decode__(v) if typeof(v) is dict else v
        self.sku = get("sku")
        v = get("status")
        self.status = DeviceResourceStatusTable[v] if typeof(v) is str else v
        v = get("type")
        self.type = DeviceResourceTypeTable[v] if typeof(v) is str else v
        self.uri = get("uri")
        self.use_as_common_phone = get("useAsCommonPhone")
        self.__extras__ = (
            None if DeviceResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in DeviceResourceKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.id = id

    @staticmethod
    def __decode__(d: dict[str, Any]) -> DeviceUpdateExtensionInfo:
        self = new(DeviceUpdateExtensionInfo)
        get: Getter = d.get
        self.id = get("id")
        self.__extras__ = (
            None
            if DeviceUpdateExtensionInfoKeys.issuperset(d)
            else {k: d[k] for k in d if k not in DeviceUpdateExtensionInfoKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


DeviceUpdateExtensionInfoKeys = frozenset(("id",))


class DeviceUpdatePhoneLinesInfo(Model):
    """The object `DeviceUpdatePhoneLinesInfo`."""

    __slots__ = ("phone_lines",)
    __fields__ = __slots__
    phone_lines: list[UpdateDevicePhoneInfo] | None

    def __init__(
        self,
        *,
        phone_lines: list[UpdateDevicePhoneInfo] | None = None,
    ) -> None:
        self.__extras__ = None
        self.phone_lines = phone_lines

    @staticmethod
    def __decode__(d: dict[str, Any]) -> DeviceUpdatePhoneLinesInfo:
        self = new(DeviceUpdatePhoneLinesInfo)
        get: Getter = d.get
        v = get("phoneLines")
        self.phone_lines = (
            [UpdateDevicePhoneInfo.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.__extras__ = (
            None
            if DeviceUpdatePhoneLinesInfoKeys.issuperset(d)
            else {k: d[k] for k in d if k not in DeviceUpdatePhoneLinesInfoKeys}
        )
        return self

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


DeviceUpdatePhoneLinesInfoKeys = frozenset(("phoneLines",))


class EmergencyAddress(Model):
    """The object `EmergencyAddress`."""

    __slots__ = (
        "line_provisioning_status",
        "local_only",
        "required",
    )
    __fields__ = __slots__
    line_provisioning_status: EmergencyAddressLineProvisioningStatus | None
    local_only: bool | None
    required: bool | None

    def __init__(
        self,
        *,
        line_provisioning_status: EmergencyAddressLineProvisioningStatus | None = None,
        local_only: bool | None = None,
        required: bool | None = None,
    ) -> None:
        self.__extras__ = None
        self.line_provisioning_status = line_provisioning_status
        self.local_only = local_only
        self.required = required

    @staticmethod
    def __decode__(d: dict[str, Any]) -> EmergencyAddress:
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
    ) -> None:
        self.__extras__ = None
        self.country = country
        self.country_id = country_id
        self.customer_name = customer_name
        self.state = state
        self.state_id = state_id
        self.street = street
        self.street2 = street2
        self.zip = zip

    @staticmethod
    def __decode__(d: dict[str, Any]) -> EmergencyServiceAddressResourceRequest:
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


class ExtensionInfoIntId(Model):
    """Extension that a device is assigned to."""

    __slots__ = (
        "extension_number",
        "id",
        "partner_id",
        "uri",
    )
    __fields__ = __slots__
    extension_number: str | None
    """Short internal number."""
    id: int | None
    """Id of the extension, a number here."""
    partner_id: str | None
    """Id that a partner application gave the extension."""
    uri: str | None
    """Address of the extension."""

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: int | None = None,
        partner_id: str | None = None,
        uri: str | None = None,
    ) -> None:
        self.__extras__ = None
        self.extension_number = extension_number
        self.id = id
        self.partner_id = partner_id
        self.uri = uri

    @staticmethod
    def __decode__(d: dict[str, Any]) -> ExtensionInfoIntId:
        self = new(ExtensionInfoIntId)
        get: Getter = d.get
        self.extension_number = get("extensionNumber")
        self.id = get("id")
        self.partner_id = get("partnerId")
        self.uri = get("uri")
        self.__extras__ = (
            None if ExtensionInfoIntIdKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionInfoIntIdKeys}
        )
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
        v = self.partner_id
        if v is not None:
            d["partnerId"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


ExtensionInfoIntIdKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "partnerId",
        "uri",
    )
)


class GetExtensionDevicesResponse(Model):
    """One page of an extension's phones."""

    __slots__ = (
        "navigation",
        "paging",
        "records",
        "uri",
    )
    __fields__ = __slots__
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
    ) -> None:
        self.__extras__ = None
        self.navigation = navigation
        self.paging = paging
        self.records = records
        self.uri = uri

    @staticmethod
    def __decode__(d: dict[str, Any]) -> GetExtensionDevicesResponse:
        self = new(GetExtensionDevicesResponse)
        get: Getter = d.get
        v = get("navigation")
        self.navigation = PageNavigationModel.__decode__(v) if typeof(v) is dict else v
        v = get("paging")
        self.paging = EnumeratedPagingModel.__decode__(v) if typeof(v) is dict else v
        v = get("records")
        self.records = (
            [DeviceResource.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.uri = get("uri")
        self.__extras__ = (
            None
            if GetExtensionDevicesResponseKeys.issuperset(d)
            else {k: d[k] for k in d if k not in GetExtensionDevicesResponseKeys}
        )
        return self

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


GetExtensionDevicesResponseKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
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
        features: list[DeviceFeatureEnum] | None = None,
        id: str | None = None,
        line_count: int | None = None,
        name: str | None = None,
    ) -> None:
        self.__extras__ = None
        self.addons = addons
        self.device_class = device_class
        self.features = features
        self.id = id
        self.line_count = line_count
        self.name = name

    @staticmethod
    def __decode__(d: dict[str, Any]) -> ModelInfo:
        self = new(ModelInfo)
        get: Getter = d.get
        v = get("addons")
        self.addons = [AddonInfo.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        self.device_class = get("deviceClass")
        v = get("features")
        self.features = (
            [DeviceFeatureEnumTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
        )
        self.id = get("id")
        self.line_count = get("lineCount")
        self.name = get("name")
        self.__extras__ = None if ModelInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ModelInfoKeys}
        return self

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
    ) -> None:
        self.__extras__ = None
        self.proxy = proxy
        self.proxy_tls = proxy_tls
        self.region = region

    @staticmethod
    def __decode__(d: dict[str, Any]) -> OutboundProxyInfo:
        self = new(OutboundProxyInfo)
        get: Getter = d.get
        self.proxy = get("proxy")
        self.proxy_tls = get("proxyTLS")
        self.region = get("region")
        self.__extras__ = (
            None if OutboundProxyInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in OutboundProxyInfoKeys}
        )
        return self

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
        line_type: PhoneLineTypeEnum | None = None,
        phone_info: PhoneNumberInfoIntId | None = None,
    ) -> None:
        self.__extras__ = None
        self.emergency_address = emergency_address
        self.id = id
        self.line_type = line_type
        self.phone_info = phone_info

    @staticmethod
    def __decode__(d: dict[str, Any]) -> PhoneLinesInfo:
        self = new(PhoneLinesInfo)
        get: Getter = d.get
        v = get("emergencyAddress")
        self.emergency_address = EmergencyAddress.__decode__(v) if typeof(v) is dict else v
        self.id = get("id")
        v = get("lineType")
        self.line_type = PhoneLineTypeEnumTable[v] if typeof(v) is str else v
        v = get("phoneInfo")
        self.phone_info = PhoneNumberInfoIntId.__decode__(v) if typeof(v) is dict else v
        self.__extras__ = (
            None if PhoneLinesInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in PhoneLinesInfoKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.id = id
        self.name = name
        self.uri = uri

    @staticmethod
    def __decode__(d: dict[str, Any]) -> PhoneNumberCountryInfo:
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
        payment_type: PaymentTypeInfo | None = None,
        phone_number: str | None = None,
        status: str | None = None,
        type: PhoneNumberType | None | Unset = UNSET,
        usage_type: PhoneNumberInfoIntIdUsageType | None = None,
    ) -> None:
        self.__extras__ = None
        self.country = country
        self.extension = extension
        self.id = id
        self.label = label
        self.location = location
        self.payment_type = payment_type
        self.phone_number = phone_number
        self.status = status
        self.type = type
        self.usage_type = usage_type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> PhoneNumberInfoIntId:
        self = new(PhoneNumberInfoIntId)
        get: Getter = d.get
        v = get("country")
        self.country = PhoneNumberCountryInfo.__decode__(v) if typeof(v) is dict else v
        v = get("extension")
        self.extension = DeviceProvisioningExtensionInfo.__decode__(v) if typeof(v) is dict else v
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
            None
            if PhoneNumberInfoIntIdKeys.issuperset(d)
            else {k: d[k] for k in d if k not in PhoneNumberInfoIntIdKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.keep_assets_in_inventory = keep_assets_in_inventory

    @staticmethod
    def __decode__(d: dict[str, Any]) -> RemoveLineRequest:
        self = new(RemoveLineRequest)
        get: Getter = d.get
        self.keep_assets_in_inventory = get("keepAssetsInInventory")
        self.__extras__ = (
            None if RemoveLineRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in RemoveLineRequestKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.keep_assets_in_inventory
        if v is not None:
            d["keepAssetsInInventory"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


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
        type: RemoveLineResponseType,
    ) -> None:
        self.__extras__ = None
        self.id = id
        self.name = name
        self.serial = serial
        self.type = type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> RemoveLineResponse:
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
    ) -> None:
        self.__extras__ = None
        self.authorization_id = authorization_id
        self.domain = domain
        self.outbound_proxies = outbound_proxies
        self.password = password
        self.user_name = user_name

    @staticmethod
    def __decode__(d: dict[str, Any]) -> SipInfoResource:
        self = new(SipInfoResource)
        get: Getter = d.get
        self.authorization_id = get("authorizationId")
        self.domain = get("domain")
        v = get("outboundProxies")
        self.outbound_proxies = (
            [OutboundProxyInfo.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.password = get("password")
        self.user_name = get("userName")
        self.__extras__ = (
            None if SipInfoResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in SipInfoResourceKeys}
        )
        return self

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
    ) -> None:
        self.__extras__ = None
        self.target_device_id = target_device_id

    @staticmethod
    def __decode__(d: dict[str, Any]) -> SwapDeviceRequest:
        self = new(SwapDeviceRequest)
        get: Getter = d.get
        self.target_device_id = get("targetDeviceId")
        self.__extras__ = (
            None if SwapDeviceRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in SwapDeviceRequestKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.target_device_id
        if v is not None:
            d["targetDeviceId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


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
    ) -> None:
        self.__extras__ = None
        self.id = id

    @staticmethod
    def __decode__(d: dict[str, Any]) -> UpdateDevicePhoneInfo:
        self = new(UpdateDevicePhoneInfo)
        get: Getter = d.get
        self.id = get("id")
        self.__extras__ = (
            None
            if UpdateDevicePhoneInfoKeys.issuperset(d)
            else {k: d[k] for k in d if k not in UpdateDevicePhoneInfoKeys}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


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
        status: WebAppDeviceRecordStatus,
        type: WebAppDeviceRecordType = WebAppDeviceRecordType.WEB_PHONE,
    ) -> None:
        self.__extras__ = None
        self.expires_in = expires_in
        self.id = id
        self.name = name
        self.serial = serial
        self.status = status
        self.type = type

    @staticmethod
    def __decode__(d: dict[str, Any]) -> WebAppDeviceRecord:
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
    records: list[WebAppDeviceRecord] | None

    def __init__(
        self,
        *,
        records: list[WebAppDeviceRecord] | None = None,
    ) -> None:
        self.__extras__ = None
        self.records = records

    @staticmethod
    def __decode__(d: dict[str, Any]) -> WebAppDevicesResponse:
        self = new(WebAppDevicesResponse)
        get: Getter = d.get
        v = get("records")
        self.records = (
            [WebAppDeviceRecord.__decode__(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
        )
        self.__extras__ = (
            None
            if WebAppDevicesResponseKeys.issuperset(d)
            else {k: d[k] for k in d if k not in WebAppDevicesResponseKeys}
        )
        return self

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


WebAppDevicesResponseKeys = frozenset(("records",))

BulkAddDevicesItemEmergency: TypeAlias = (
    "BulkAddDevicesItemEmergencyOption1 | BulkAddDevicesItemEmergencyOption2 | UnknownVariant"
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
    (frozenset(("location",)), frozenset(("location",)), BulkAddDevicesItemEmergencyOption1.__decode__),
    (frozenset(()), frozenset(("address",)), BulkAddDevicesItemEmergencyOption2.__decode__),
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
        BulkAddDevicesSuccessItem.__decode__,
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
        BulkAddDevicesErrorItem.__decode__,
    ),
)
