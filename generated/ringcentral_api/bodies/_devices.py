"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..models._devices import (
        AddDeviceToInventoryRequestSite,
        AddDeviceToInventoryRequestType,
        AddressStatus,
        BulkAddDevicesItem,
        BulkAddDevicesItemEmergency,
        BulkAddDevicesItemEmergencyByLocationLocation,
        BulkAddDevicesItemType,
        DeleteDeviceFromInventoryRequestRecordsItem,
        DeviceEmergencyInfo,
        DeviceEmergencyInfoAddressEditableStatus,
        DeviceEmergencyInfoSyncStatus,
        DeviceEmergencyInfoVisibility,
        DeviceEmergencyLocationInfo,
        DeviceUpdateExtensionInfo,
        DeviceUpdatePhoneLinesInfo,
        EmergencyServiceAddressResourceRequest,
        UpdateDevicePhoneInfo,
    )
    from ..models._shared_address_format_status import AddressFormatStatus
    from ..models._shared_bulk_add_devices_item_phone_info import (
        BulkAddDevicesItemPhoneInfo,
        BulkOperationExtensionReference,
    )
    from ..models._shared_emergency_location_address_resource import EmergencyLocationAddressResource
    from ..models._shared_postal_address import PostalAddress
    from ._shared_bulk_add_devices_item_phone_info import (
        BulkAddDevicesItemPhoneInfoDict,
        BulkOperationExtensionReferenceDict,
    )
    from ._shared_emergency_location_address_resource import EmergencyLocationAddressResourceDict
    from ._shared_postal_address import PostalAddressDict


class AccountDeviceUpdateDict(TypedDict, total=False):
    """A `AccountDeviceUpdate` as a plain dict."""

    emergency: DeviceEmergencyInfo | DeviceEmergencyInfoDict
    emergencyServiceAddress: EmergencyServiceAddressResourceRequest | EmergencyServiceAddressResourceRequestDict
    extension: DeviceUpdateExtensionInfo | DeviceUpdateExtensionInfoDict
    name: str
    phoneLines: DeviceUpdatePhoneLinesInfo | DeviceUpdatePhoneLinesInfoDict
    useAsCommonPhone: bool


class AddDeviceToInventoryRequestDict(TypedDict, total=False):
    """A `AddDeviceToInventoryRequest` as a plain dict."""

    quantity: Required[int]
    site: AddDeviceToInventoryRequestSite | AddDeviceToInventoryRequestSiteDict
    type: Required[AddDeviceToInventoryRequestType | Literal["OtherPhone"]]


class AddDeviceToInventoryRequestSiteDict(TypedDict, total=False):
    """A `AddDeviceToInventoryRequestSite` as a plain dict."""

    id: str


class BulkAddDevicesItemDict(TypedDict, total=False):
    """A `BulkAddDevicesItem` as a plain dict."""

    costCenterId: str
    extension: Required[BulkOperationExtensionReference | BulkOperationExtensionReferenceDict]
    contactCenterPhoneLine: bool
    emergency: Required[BulkAddDevicesItemEmergency | BulkAddDevicesItemEmergencyDict]
    phoneInfo: Required[BulkAddDevicesItemPhoneInfo | BulkAddDevicesItemPhoneInfoDict]
    type: Required[BulkAddDevicesItemType | Literal["OtherPhone", "WebRTC"]]


BulkAddDevicesItemEmergencyDict: TypeAlias = (
    "BulkAddDevicesItemEmergencyByLocationDict | BulkAddDevicesItemEmergencyByAddressDict"
)
"""A `BulkAddDevicesItemEmergency` as a plain dict."""


class BulkAddDevicesItemEmergencyByAddressDict(TypedDict, total=False):
    """A `BulkAddDevicesItemEmergencyByAddress` as a plain dict."""

    address: PostalAddress | PostalAddressDict


class BulkAddDevicesItemEmergencyByLocationDict(TypedDict, total=False):
    """A `BulkAddDevicesItemEmergencyByLocation` as a plain dict."""

    location: Required[
        BulkAddDevicesItemEmergencyByLocationLocation | BulkAddDevicesItemEmergencyByLocationLocationDict
    ]


class BulkAddDevicesItemEmergencyByLocationLocationDict(TypedDict, total=False):
    """A `BulkAddDevicesItemEmergencyByLocationLocation` as a plain dict."""

    id: Required[str]


class BulkAddDevicesRequestDict(TypedDict, total=False):
    """A `BulkAddDevicesRequest` as a plain dict."""

    records: Required[Sequence[BulkAddDevicesItem | BulkAddDevicesItemDict]]


class DeleteDeviceFromInventoryRequestDict(TypedDict, total=False):
    """A `DeleteDeviceFromInventoryRequest` as a plain dict."""

    records: Required[
        Sequence[DeleteDeviceFromInventoryRequestRecordsItem | DeleteDeviceFromInventoryRequestRecordsItemDict]
    ]


class DeleteDeviceFromInventoryRequestRecordsItemDict(TypedDict, total=False):
    """A `DeleteDeviceFromInventoryRequestRecordsItem` as a plain dict."""

    deviceId: str


class DeviceEmergencyInfoDict(TypedDict, total=False):
    """A `DeviceEmergencyInfo` as a plain dict."""

    address: EmergencyLocationAddressResource | EmergencyLocationAddressResourceDict
    addressEditableStatus: DeviceEmergencyInfoAddressEditableStatus | Literal["MainDevice", "AnyDevice"]
    addressStatus: AddressStatus | Literal["Valid", "Invalid", "Provisioning", "Deprovisioned"]
    location: DeviceEmergencyLocationInfo | DeviceEmergencyLocationInfoDict
    outOfCountry: bool
    syncStatus: (
        DeviceEmergencyInfoSyncStatus
        | Literal["Verified", "Updated", "Deleted", "NotRequired", "Unsupported", "Failed"]
    )
    visibility: DeviceEmergencyInfoVisibility | Literal["Private", "Public"]


class DeviceEmergencyLocationInfoDict(TypedDict, total=False):
    """A `DeviceEmergencyLocationInfo` as a plain dict."""

    addressFormatId: str
    addressFormatStatus: AddressFormatStatus | Literal["Actual", "Outdated", "Deprecated"]
    id: str
    name: str
    trusted: bool


class DeviceUpdateExtensionInfoDict(TypedDict, total=False):
    """A `DeviceUpdateExtensionInfo` as a plain dict."""

    id: str


class DeviceUpdatePhoneLinesInfoDict(TypedDict, total=False):
    """A `DeviceUpdatePhoneLinesInfo` as a plain dict."""

    phoneLines: Sequence[UpdateDevicePhoneInfo | UpdateDevicePhoneInfoDict]


class EmergencyServiceAddressResourceRequestDict(TypedDict, total=False):
    """A `EmergencyServiceAddressResourceRequest` as a plain dict."""

    country: str
    countryId: str
    customerName: str
    state: str
    stateId: str
    street: str
    street2: str
    zip: str


class RemoveLineRequestDict(TypedDict, total=False):
    """A `RemoveLineRequest` as a plain dict."""

    keepAssetsInInventory: Required[bool]


class SwapDeviceRequestDict(TypedDict, total=False):
    """A `SwapDeviceRequest` as a plain dict."""

    targetDeviceId: str


class UpdateDevicePhoneInfoDict(TypedDict, total=False):
    """A `UpdateDevicePhoneInfo` as a plain dict."""

    id: str
