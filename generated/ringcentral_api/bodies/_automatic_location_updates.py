"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._automatic_location_updates import (
        AutomaticLocationUpdatesSiteInfo,
        CreateWirelessPoint,
        EmergencyAddressAutoUpdateSiteInfo,
        EmergencyAddressInfo,
        EmergencyAddressInfoSyncStatus,
        EmergencyAddressResourceRequest,
        EmergencyLocationInfo,
        EmergencyLocationInfoAddressStatus,
        EmergencyLocationRequestResourceVisibility,
        LocationUpdatesEmergencyAddressInfoRequest,
        PrivateIpRangeInfoRequest,
        PublicIpRangeInfo,
        SwitchInfo,
        SwitchSiteInfo,
        UpdateWirelessPoint,
        WirelessPointInfo,
    )
    from ..models._shared_site_basic_info import SiteBasicInfo
    from ._shared_site_basic_info import SiteBasicInfoDict


class AssignMultipleDevicesAutomaticLocationUpdatesDict(TypedDict, total=False):
    """A `AssignMultipleDevicesAutomaticLocationUpdates` as a plain dict."""

    disabledDeviceIds: list[str]
    enabledDeviceIds: list[str]


class AutomaticLocationUpdatesSiteInfoDict(TypedDict, total=False):
    """A `AutomaticLocationUpdatesSiteInfo` as a plain dict."""

    code: str
    id: str
    name: str
    uri: str


class CreateMultipleSwitchesRequestDict(TypedDict, total=False):
    """A `CreateMultipleSwitchesRequest` as a plain dict."""

    records: Sequence[SwitchInfo | SwitchInfoDict]


class CreateMultipleWirelessPointsRequestDict(TypedDict, total=False):
    """A `CreateMultipleWirelessPointsRequest` as a plain dict."""

    records: Sequence[CreateWirelessPoint | CreateWirelessPointDict]


class CreateNetworkRequestDict(TypedDict, total=False):
    """A `CreateNetworkRequest` as a plain dict."""

    name: Required[str]
    privateIpRanges: Required[Sequence[PrivateIpRangeInfoRequest | PrivateIpRangeInfoRequestDict]]
    publicIpRanges: Required[Sequence[PublicIpRangeInfo | PublicIpRangeInfoDict]]
    site: AutomaticLocationUpdatesSiteInfo | AutomaticLocationUpdatesSiteInfoDict


class CreateUserEmergencyLocationRequestDict(TypedDict, total=False):
    """A `CreateUserEmergencyLocationRequest` as a plain dict."""

    address: EmergencyAddressResourceRequest | EmergencyAddressResourceRequestDict
    addressFormatId: str
    name: str
    site: SiteBasicInfo | SiteBasicInfoDict
    trusted: bool


class CreateWirelessPointDict(TypedDict, total=False):
    """A `CreateWirelessPoint` as a plain dict."""

    bssid: Required[str]
    emergencyAddress: EmergencyAddressInfo | EmergencyAddressInfoDict
    emergencyLocation: EmergencyLocationInfo | EmergencyLocationInfoDict
    emergencyLocationId: str
    name: Required[str]
    site: EmergencyAddressAutoUpdateSiteInfo | EmergencyAddressAutoUpdateSiteInfoDict


class EmergencyAddressAutoUpdateSiteInfoDict(TypedDict, total=False):
    """A `EmergencyAddressAutoUpdateSiteInfo` as a plain dict."""

    id: str
    name: str


class EmergencyAddressAutoUpdateUsersBulkAssignResourceDict(TypedDict, total=False):
    """A `EmergencyAddressAutoUpdateUsersBulkAssignResource` as a plain dict."""

    disabledUserIds: list[str]
    enabledUserIds: list[str]


class EmergencyAddressInfoDict(TypedDict, total=False):
    """A `EmergencyAddressInfo` as a plain dict."""

    buildingName: str
    buildingNumber: str
    city: str
    country: str
    countryId: str
    countryIsoCode: str
    countryName: str
    customerName: str
    outOfCountry: bool
    state: str
    stateId: str
    stateIsoCode: str
    stateName: str
    street: str
    street2: str
    streetType: str
    zip: str
    syncStatus: (
        EmergencyAddressInfoSyncStatus
        | Literal["Verified", "Updated", "Deleted", "NotRequired", "Unsupported", "Failed"]
    )


class EmergencyAddressResourceRequestDict(TypedDict, total=False):
    """A `EmergencyAddressResourceRequest` as a plain dict."""

    city: str
    country: str
    countryId: str
    customerName: str
    state: str
    stateId: str
    street: str
    street2: str
    zip: str


class EmergencyLocationInfoDict(TypedDict, total=False):
    """A `EmergencyLocationInfo` as a plain dict."""

    addressFormatId: str
    addressStatus: EmergencyLocationInfoAddressStatus | Literal["Valid", "Invalid", "Provisioning", "Deprovisioned"]
    id: Required[str]
    name: str


class EmergencyLocationRequestResourceDict(TypedDict, total=False):
    """A `EmergencyLocationRequestResource` as a plain dict."""

    address: EmergencyAddressResourceRequest | EmergencyAddressResourceRequestDict
    addressFormatId: str
    name: str
    site: SiteBasicInfo | SiteBasicInfoDict
    trusted: bool
    visibility: EmergencyLocationRequestResourceVisibility | Literal["Public"]


class LocationUpdatesEmergencyAddressInfoRequestDict(TypedDict, total=False):
    """A `LocationUpdatesEmergencyAddressInfoRequest` as a plain dict."""

    city: str
    country: str
    countryId: str
    countryIsoCode: str
    countryName: str
    customerName: str
    state: str
    stateId: str
    stateIsoCode: str
    stateName: str
    street: str
    street2: str
    zip: str


class PrivateIpRangeInfoRequestDict(TypedDict, total=False):
    """A `PrivateIpRangeInfoRequest` as a plain dict."""

    emergencyAddress: LocationUpdatesEmergencyAddressInfoRequest | LocationUpdatesEmergencyAddressInfoRequestDict
    emergencyLocation: EmergencyLocationInfo | EmergencyLocationInfoDict
    emergencyLocationId: str
    endIp: str
    id: str
    name: str
    startIp: str


class PublicIpRangeInfoDict(TypedDict, total=False):
    """A `PublicIpRangeInfo` as a plain dict."""

    endIp: str
    id: str
    matched: bool
    startIp: str


class SwitchInfoDict(TypedDict, total=False):
    """A `SwitchInfo` as a plain dict."""

    chassisId: Required[str]
    emergencyAddress: EmergencyAddressInfo | EmergencyAddressInfoDict
    emergencyLocation: EmergencyLocationInfo | EmergencyLocationInfoDict
    emergencyLocationId: str
    id: str
    name: str
    port: str
    site: SwitchSiteInfo | SwitchSiteInfoDict
    uri: str


class SwitchSiteInfoDict(TypedDict, total=False):
    """A `SwitchSiteInfo` as a plain dict."""

    id: str
    name: str


class UpdateMultipleSwitchesRequestDict(TypedDict, total=False):
    """A `UpdateMultipleSwitchesRequest` as a plain dict."""

    records: Sequence[SwitchInfo | SwitchInfoDict]


class UpdateMultipleWirelessPointsRequestDict(TypedDict, total=False):
    """A `UpdateMultipleWirelessPointsRequest` as a plain dict."""

    records: Sequence[UpdateWirelessPoint | UpdateWirelessPointDict]


class UpdateNetworkRequestDict(TypedDict, total=False):
    """A `UpdateNetworkRequest` as a plain dict."""

    id: str
    name: Required[str]
    privateIpRanges: Required[Sequence[PrivateIpRangeInfoRequest | PrivateIpRangeInfoRequestDict]]
    publicIpRanges: Required[Sequence[PublicIpRangeInfo | PublicIpRangeInfoDict]]
    site: AutomaticLocationUpdatesSiteInfo | AutomaticLocationUpdatesSiteInfoDict


class UpdateWirelessPointDict(TypedDict, total=False):
    """A `UpdateWirelessPoint` as a plain dict."""

    bssid: str
    emergencyAddress: EmergencyAddressInfo | EmergencyAddressInfoDict
    emergencyLocation: EmergencyLocationInfo | EmergencyLocationInfoDict
    emergencyLocationId: str
    id: str
    name: str
    site: EmergencyAddressAutoUpdateSiteInfo | EmergencyAddressAutoUpdateSiteInfoDict


class ValidateMultipleSwitchesRequestDict(TypedDict, total=False):
    """A `ValidateMultipleSwitchesRequest` as a plain dict."""

    records: Sequence[SwitchInfo | SwitchInfoDict]


class ValidateMultipleWirelessPointsRequestDict(TypedDict, total=False):
    """A `ValidateMultipleWirelessPointsRequest` as a plain dict."""

    records: Sequence[WirelessPointInfo | WirelessPointInfoDict]


class WirelessPointInfoDict(TypedDict, total=False):
    """A `WirelessPointInfo` as a plain dict."""

    bssid: Required[str]
    emergencyAddress: Required[EmergencyAddressInfo | EmergencyAddressInfoDict]
    emergencyLocation: EmergencyLocationInfo | EmergencyLocationInfoDict
    emergencyLocationId: str
    id: str
    name: Required[str]
    site: EmergencyAddressAutoUpdateSiteInfo | EmergencyAddressAutoUpdateSiteInfoDict
    uri: str
