"""Models: automatic location updates."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_address_format_status import AddressFormatStatus, AddressFormatStatusTable
from ._shared_emergency_address_status import EmergencyAddressStatus, EmergencyAddressStatusTable
from ._shared_emergency_location_address_resource import (
    EmergencyLocationAddressResource,
    decode_EmergencyLocationAddressResource,
)
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel
from ._shared_site_basic_info import SiteBasicInfo, decode_SiteBasicInfo

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._automatic_location_updates import (
        AutomaticLocationUpdatesSiteInfoDict,
        CreateWirelessPointDict,
        EmergencyAddressAutoUpdateSiteInfoDict,
        EmergencyAddressInfoDict,
        EmergencyAddressResourceRequestDict,
        EmergencyLocationInfoDict,
        LocationUpdatesEmergencyAddressInfoRequestDict,
        PrivateIpRangeInfoRequestDict,
        PublicIpRangeInfoDict,
        SwitchInfoDict,
        SwitchSiteInfoDict,
        UpdateWirelessPointDict,
        WirelessPointInfoDict,
    )
    from ..bodies._shared_emergency_location_address_resource import EmergencyLocationAddressResourceDict
    from ..bodies._shared_site_basic_info import SiteBasicInfoDict


class AutomaticLocationUpdatesDeviceType(OpenEnum):
    """Values of `AutomaticLocationUpdatesDeviceType`."""

    HARD_PHONE = "HardPhone"
    SOFT_PHONE = "SoftPhone"
    OTHER_PHONE = "OtherPhone"


AutomaticLocationUpdatesDeviceTypeTable = EnumTable(AutomaticLocationUpdatesDeviceType)


class AutomaticLocationUpdatesModelFeature(OpenEnum):
    """Values of `AutomaticLocationUpdatesModelFeature`."""

    BLA = "BLA"
    INTERCOM = "Intercom"
    PAGING = "Paging"
    HELD = "HELD"


AutomaticLocationUpdatesModelFeatureTable = EnumTable(AutomaticLocationUpdatesModelFeature)


class AutomaticLocationUpdatesPhoneLineType(OpenEnum):
    """Values of `AutomaticLocationUpdatesPhoneLineType`."""

    UNKNOWN = "Unknown"
    STANDALONE = "Standalone"
    STANDALONE_FREE = "StandaloneFree"
    BLA_PRIMARY = "BlaPrimary"
    BLA_SECONDARY = "BlaSecondary"
    BLF = "BLF"


AutomaticLocationUpdatesPhoneLineTypeTable = EnumTable(AutomaticLocationUpdatesPhoneLineType)


class AutomaticLocationUpdatesTaskInfoStatus(OpenEnum):
    """Values of `AutomaticLocationUpdatesTaskInfoStatus`."""

    ACCEPTED = "Accepted"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"


AutomaticLocationUpdatesTaskInfoStatusTable = EnumTable(AutomaticLocationUpdatesTaskInfoStatus)


class AutomaticLocationUpdatesTaskInfoType(OpenEnum):
    """Values of `AutomaticLocationUpdatesTaskInfoType`."""

    WIRELESS_POINTS_BULK_CREATE = "WirelessPointsBulkCreate"
    WIRELESS_POINTS_BULK_UPDATE = "WirelessPointsBulkUpdate"
    SWITCHES_BULK_CREATE = "SwitchesBulkCreate"
    SWITCHES_BULK_UPDATE = "SwitchesBulkUpdate"


AutomaticLocationUpdatesTaskInfoTypeTable = EnumTable(AutomaticLocationUpdatesTaskInfoType)


class AutomaticLocationUpdatesUserInfoType(OpenEnum):
    """Values of `AutomaticLocationUpdatesUserInfoType`."""

    USER = "User"
    LIMITED = "Limited"


AutomaticLocationUpdatesUserInfoTypeTable = EnumTable(AutomaticLocationUpdatesUserInfoType)


class BulkTaskInfoStatus(OpenEnum):
    """Values of `BulkTaskInfoStatus`."""

    ACCEPTED = "Accepted"
    FAILED = "Failed"


BulkTaskInfoStatusTable = EnumTable(BulkTaskInfoStatus)


class EmergencyAddressInfoSyncStatus(OpenEnum):
    """Values of `EmergencyAddressInfoSyncStatus`."""

    VERIFIED = "Verified"
    UPDATED = "Updated"
    DELETED = "Deleted"
    NOT_REQUIRED = "NotRequired"
    UNSUPPORTED = "Unsupported"
    FAILED = "Failed"


EmergencyAddressInfoSyncStatusTable = EnumTable(EmergencyAddressInfoSyncStatus)


class EmergencyAddressType(OpenEnum):
    """Values of `EmergencyAddressType`."""

    LOCATION_WITH_ELINS = "LocationWithElins"
    LOCATION_WITH_ENDPOINT = "LocationWithEndpoint"


EmergencyAddressTypeTable = EnumTable(EmergencyAddressType)


class EmergencyLocationInfoAddressStatus(OpenEnum):
    """Values of `EmergencyLocationInfoAddressStatus`."""

    VALID = "Valid"
    INVALID = "Invalid"
    PROVISIONING = "Provisioning"
    DEPROVISIONED = "Deprovisioned"


EmergencyLocationInfoAddressStatusTable = EnumTable(EmergencyLocationInfoAddressStatus)


class EmergencyLocationRequestResourceVisibility(OpenEnum):
    """Values of `EmergencyLocationRequestResourceVisibility`."""

    PUBLIC = "Public"


EmergencyLocationRequestResourceVisibilityTable = EnumTable(EmergencyLocationRequestResourceVisibility)


class EmergencyLocationUsageStatus(OpenEnum):
    """Values of `EmergencyLocationUsageStatus`."""

    ACTIVE = "Active"
    INACTIVE = "Inactive"


EmergencyLocationUsageStatusTable = EnumTable(EmergencyLocationUsageStatus)


class EmergencyLocationVisibility(OpenEnum):
    """Values of `EmergencyLocationVisibility`."""

    PRIVATE = "Private"
    PUBLIC = "Public"


EmergencyLocationVisibilityTable = EnumTable(EmergencyLocationVisibility)


class GetExtensionEmergencyLocationsOrderBy(OpenEnum):
    """Values of `GetExtensionEmergencyLocationsOrderBy`."""

    PLUS_NAME = "+name"
    PLUS_SITE_NAME = "+siteName"
    PLUS_ADDRESS = "+address"
    PLUS_ADDRESS_STATUS = "+addressStatus"
    PLUS_USAGE_STATUS = "+usageStatus"
    PLUS_VISIBILITY = "+visibility"
    MINUS_NAME = "-name"
    MINUS_SITE_NAME = "-siteName"
    MINUS_ADDRESS = "-address"
    MINUS_ADDRESS_STATUS = "-addressStatus"
    MINUS_USAGE_STATUS = "-usageStatus"
    MINUS_VISIBILITY = "-visibility"


GetExtensionEmergencyLocationsOrderByTable = EnumTable(GetExtensionEmergencyLocationsOrderBy)


class GetExtensionEmergencyLocationsVisibility(OpenEnum):
    """Values of `GetExtensionEmergencyLocationsVisibility`."""

    PUBLIC = "Public"


GetExtensionEmergencyLocationsVisibilityTable = EnumTable(GetExtensionEmergencyLocationsVisibility)


class ListAutomaticLocationUpdatesUsersTypeItem(OpenEnum):
    """Values of `ListAutomaticLocationUpdatesUsersTypeItem`."""

    USER = "User"
    LIMITED = "Limited"


ListAutomaticLocationUpdatesUsersTypeItemTable = EnumTable(ListAutomaticLocationUpdatesUsersTypeItem)


class ListEmergencyLocationsOrderBy(OpenEnum):
    """Values of `ListEmergencyLocationsOrderBy`."""

    PLUS_NAME = "+name"
    PLUS_SITE_NAME = "+siteName"
    PLUS_ADDRESS = "+address"
    PLUS_ADDRESS_STATUS = "+addressStatus"
    PLUS_USAGE_STATUS = "+usageStatus"
    MINUS_NAME = "-name"
    MINUS_SITE_NAME = "-siteName"
    MINUS_ADDRESS = "-address"
    MINUS_ADDRESS_STATUS = "-addressStatus"
    MINUS_USAGE_STATUS = "-usageStatus"


ListEmergencyLocationsOrderByTable = EnumTable(ListEmergencyLocationsOrderBy)


class ListEmergencyLocationsVisibility(OpenEnum):
    """Values of `ListEmergencyLocationsVisibility`."""

    PUBLIC = "Public"


ListEmergencyLocationsVisibilityTable = EnumTable(ListEmergencyLocationsVisibility)


class LocationDeletionInfoDeletion(OpenEnum):
    """Values of `LocationDeletionInfoDeletion`."""

    FAILED = "Failed"
    COMPLETED = "Completed"
    FORBIDDEN = "Forbidden"
    RESTRICTED = "Restricted"
    ALLOWED = "Allowed"


LocationDeletionInfoDeletionTable = EnumTable(LocationDeletionInfoDeletion)


class LocationDeletionResultsDeletion(OpenEnum):
    """Values of `LocationDeletionResultsDeletion`."""

    FORBIDDEN = "Forbidden"
    RESTRICTED = "Restricted"
    ALLOWED = "Allowed"


LocationDeletionResultsDeletionTable = EnumTable(LocationDeletionResultsDeletion)


class LocationDeletionResultsReassignment(OpenEnum):
    """Values of `LocationDeletionResultsReassignment`."""

    FORBIDDEN = "Forbidden"
    ALLOWED = "Allowed"


LocationDeletionResultsReassignmentTable = EnumTable(LocationDeletionResultsReassignment)


class SwitchValidatedStatus(OpenEnum):
    """Values of `SwitchValidatedStatus`."""

    VALID = "Valid"
    INVALID = "Invalid"


SwitchValidatedStatusTable = EnumTable(SwitchValidatedStatus)


class SyncStatus(OpenEnum):
    """Values of `SyncStatus`."""

    VERIFIED = "Verified"
    UPDATED = "Updated"
    DELETED = "Deleted"
    ACTIVATION_PROCESS = "ActivationProcess"
    NOT_REQUIRED = "NotRequired"
    UNSUPPORTED = "Unsupported"
    FAILED = "Failed"


SyncStatusTable = EnumTable(SyncStatus)


class UsageStatus(OpenEnum):
    """Values of `UsageStatus`."""

    ACTIVE = "Active"
    INACTIVE = "Inactive"


UsageStatusTable = EnumTable(UsageStatus)


class WirelessPointValidatedStatus(OpenEnum):
    """Values of `WirelessPointValidatedStatus`."""

    VALID = "Valid"
    INVALID = "Invalid"


WirelessPointValidatedStatusTable = EnumTable(WirelessPointValidatedStatus)


class AssignMultipleDevicesAutomaticLocationUpdates(Model):
    """The object `AssignMultipleDevicesAutomaticLocationUpdates`."""

    __slots__ = (
        "disabled_device_ids",
        "enabled_device_ids",
    )
    __fields__ = __slots__
    disabled_device_ids: list[str] | None
    enabled_device_ids: list[str] | None

    def __init__(
        self,
        *,
        disabled_device_ids: list[str] | None = None,
        enabled_device_ids: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.disabled_device_ids
        if v is not None:
            d["disabledDeviceIds"] = v
        v = self.enabled_device_ids
        if v is not None:
            d["enabledDeviceIds"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AssignMultipleDevicesAutomaticLocationUpdates(
    d: dict[str, Any],
) -> AssignMultipleDevicesAutomaticLocationUpdates:
    """Decode a `AssignMultipleDevicesAutomaticLocationUpdates`; what does not fit is passed on."""
    self = new(AssignMultipleDevicesAutomaticLocationUpdates)
    get: Getter = d.get
    self.disabled_device_ids = get("disabledDeviceIds")
    self.enabled_device_ids = get("enabledDeviceIds")
    self.__extras__ = (
        None
        if AssignMultipleDevicesAutomaticLocationUpdatesKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AssignMultipleDevicesAutomaticLocationUpdatesKeys}
    )
    return self


AssignMultipleDevicesAutomaticLocationUpdates.__decode__ = decode_AssignMultipleDevicesAutomaticLocationUpdates
AssignMultipleDevicesAutomaticLocationUpdatesKeys = frozenset(
    (
        "disabledDeviceIds",
        "enabledDeviceIds",
    )
)


class AutomaticLocationUpdatesDeviceInfo(Model):
    """The object `AutomaticLocationUpdatesDeviceInfo`."""

    __slots__ = (
        "feature_enabled",
        "id",
        "model",
        "name",
        "phone_lines",
        "serial",
        "site",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "model": "model",
        "phone_lines": "phoneLines",
        "site": "site",
        "type": "type",
    }
    feature_enabled: bool | None
    id: str | None
    model: AutomaticLocationUpdatesModelInfo | None
    name: str | None
    phone_lines: list[AutomaticLocationUpdatesPhoneLine] | None
    serial: str | None
    site: AutomaticLocationUpdatesSiteInfo | None
    type: AutomaticLocationUpdatesDeviceType | None

    def __init__(
        self,
        *,
        feature_enabled: bool | None = None,
        id: str | None = None,
        model: AutomaticLocationUpdatesModelInfo | None = None,
        name: str | None = None,
        phone_lines: list[AutomaticLocationUpdatesPhoneLine] | None = None,
        serial: str | None = None,
        site: AutomaticLocationUpdatesSiteInfo | AutomaticLocationUpdatesSiteInfoDict | None = None,
        type: AutomaticLocationUpdatesDeviceType | Literal["HardPhone", "SoftPhone", "OtherPhone"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.feature_enabled
        if v is not None:
            d["featureEnabled"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.model
        if v is not None:
            d["model"] = v.to_dict() if typeof(v) is AutomaticLocationUpdatesModelInfo else encode(v)
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.phone_lines
        if v is not None:
            d["phoneLines"] = (
                [i0.to_dict() if typeof(i0) is AutomaticLocationUpdatesPhoneLine else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.serial
        if v is not None:
            d["serial"] = v
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is AutomaticLocationUpdatesSiteInfo else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is AutomaticLocationUpdatesDeviceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AutomaticLocationUpdatesDeviceInfo(d: dict[str, Any]) -> AutomaticLocationUpdatesDeviceInfo:
    """Decode a `AutomaticLocationUpdatesDeviceInfo`; what does not fit is passed on."""
    self = new(AutomaticLocationUpdatesDeviceInfo)
    get: Getter = d.get
    self.feature_enabled = get("featureEnabled")
    self.id = get("id")
    v = get("model")
    self.model = decode_AutomaticLocationUpdatesModelInfo(v) if typeof(v) is dict else v
    self.name = get("name")
    v = get("phoneLines")
    self.phone_lines = (
        [decode_AutomaticLocationUpdatesPhoneLine(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.serial = get("serial")
    v = get("site")
    self.site = decode_AutomaticLocationUpdatesSiteInfo(v) if typeof(v) is dict else v
    v = get("type")
    self.type = AutomaticLocationUpdatesDeviceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AutomaticLocationUpdatesDeviceInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AutomaticLocationUpdatesDeviceInfoKeys}
    )
    return self


AutomaticLocationUpdatesDeviceInfo.__decode__ = decode_AutomaticLocationUpdatesDeviceInfo
AutomaticLocationUpdatesDeviceInfoKeys = frozenset(
    (
        "featureEnabled",
        "id",
        "model",
        "name",
        "phoneLines",
        "serial",
        "site",
        "type",
    )
)


class AutomaticLocationUpdatesModelInfo(Model):
    """The object `AutomaticLocationUpdatesModelInfo`."""

    __slots__ = (
        "features",
        "id",
        "name",
    )
    __fields__ = __slots__
    __converted__ = {
        "features": "features",
    }
    features: list[AutomaticLocationUpdatesModelFeature] | None
    id: str | None
    name: str | None

    def __init__(
        self,
        *,
        features: Sequence[AutomaticLocationUpdatesModelFeature | Literal["BLA", "Intercom", "Paging", "HELD"]]
        | None = None,
        id: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.features
        if v is not None:
            d["features"] = (
                [i0.wire if typeof(i0) is AutomaticLocationUpdatesModelFeature else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AutomaticLocationUpdatesModelInfo(d: dict[str, Any]) -> AutomaticLocationUpdatesModelInfo:
    """Decode a `AutomaticLocationUpdatesModelInfo`; what does not fit is passed on."""
    self = new(AutomaticLocationUpdatesModelInfo)
    get: Getter = d.get
    v = get("features")
    self.features = (
        [AutomaticLocationUpdatesModelFeatureTable[i0] if typeof(i0) is str else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None
        if AutomaticLocationUpdatesModelInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AutomaticLocationUpdatesModelInfoKeys}
    )
    return self


AutomaticLocationUpdatesModelInfo.__decode__ = decode_AutomaticLocationUpdatesModelInfo
AutomaticLocationUpdatesModelInfoKeys = frozenset(
    (
        "features",
        "id",
        "name",
    )
)


class AutomaticLocationUpdatesPhoneLine(Model):
    """The object `AutomaticLocationUpdatesPhoneLine`."""

    __slots__ = (
        "line_type",
        "phone_info",
    )
    __fields__ = __slots__
    __converted__ = {
        "line_type": "lineType",
        "phone_info": "phoneInfo",
    }
    line_type: AutomaticLocationUpdatesPhoneLineType | None
    phone_info: AutomaticLocationUpdatesPhoneNumberInfo | None

    def __init__(
        self,
        *,
        line_type: AutomaticLocationUpdatesPhoneLineType
        | Literal["Unknown", "Standalone", "StandaloneFree", "BlaPrimary", "BlaSecondary", "BLF"]
        | None = None,
        phone_info: AutomaticLocationUpdatesPhoneNumberInfo | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.line_type
        if v is not None:
            d["lineType"] = v.wire if typeof(v) is AutomaticLocationUpdatesPhoneLineType else v
        v = self.phone_info
        if v is not None:
            d["phoneInfo"] = v.to_dict() if typeof(v) is AutomaticLocationUpdatesPhoneNumberInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AutomaticLocationUpdatesPhoneLine(d: dict[str, Any]) -> AutomaticLocationUpdatesPhoneLine:
    """Decode a `AutomaticLocationUpdatesPhoneLine`; what does not fit is passed on."""
    self = new(AutomaticLocationUpdatesPhoneLine)
    get: Getter = d.get
    v = get("lineType")
    self.line_type = AutomaticLocationUpdatesPhoneLineTypeTable[v] if typeof(v) is str else v
    v = get("phoneInfo")
    self.phone_info = decode_AutomaticLocationUpdatesPhoneNumberInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if AutomaticLocationUpdatesPhoneLineKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AutomaticLocationUpdatesPhoneLineKeys}
    )
    return self


AutomaticLocationUpdatesPhoneLine.__decode__ = decode_AutomaticLocationUpdatesPhoneLine
AutomaticLocationUpdatesPhoneLineKeys = frozenset(
    (
        "lineType",
        "phoneInfo",
    )
)


class AutomaticLocationUpdatesPhoneNumberInfo(Model):
    """The object `AutomaticLocationUpdatesPhoneNumberInfo`."""

    __slots__ = (
        "id",
        "phone_number",
    )
    __fields__ = __slots__
    id: int | None
    phone_number: str | None

    def __init__(
        self,
        *,
        id: int | None = None,
        phone_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AutomaticLocationUpdatesPhoneNumberInfo(d: dict[str, Any]) -> AutomaticLocationUpdatesPhoneNumberInfo:
    """Decode a `AutomaticLocationUpdatesPhoneNumberInfo`; what does not fit is passed on."""
    self = new(AutomaticLocationUpdatesPhoneNumberInfo)
    get: Getter = d.get
    self.id = get("id")
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None
        if AutomaticLocationUpdatesPhoneNumberInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AutomaticLocationUpdatesPhoneNumberInfoKeys}
    )
    return self


AutomaticLocationUpdatesPhoneNumberInfo.__decode__ = decode_AutomaticLocationUpdatesPhoneNumberInfo
AutomaticLocationUpdatesPhoneNumberInfoKeys = frozenset(
    (
        "id",
        "phoneNumber",
    )
)


class AutomaticLocationUpdatesSiteInfo(Model):
    """The object `AutomaticLocationUpdatesSiteInfo`."""

    __slots__ = (
        "code",
        "id",
        "name",
        "uri",
    )
    __fields__ = __slots__
    code: str | None
    id: str | None
    name: str | None
    uri: str | None

    def __init__(
        self,
        *,
        code: str | None = None,
        id: str | None = None,
        name: str | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.code
        if v is not None:
            d["code"] = v
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


def decode_AutomaticLocationUpdatesSiteInfo(d: dict[str, Any]) -> AutomaticLocationUpdatesSiteInfo:
    """Decode a `AutomaticLocationUpdatesSiteInfo`; what does not fit is passed on."""
    self = new(AutomaticLocationUpdatesSiteInfo)
    get: Getter = d.get
    self.code = get("code")
    self.id = get("id")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if AutomaticLocationUpdatesSiteInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AutomaticLocationUpdatesSiteInfoKeys}
    )
    return self


AutomaticLocationUpdatesSiteInfo.__decode__ = decode_AutomaticLocationUpdatesSiteInfo
AutomaticLocationUpdatesSiteInfoKeys = frozenset(
    (
        "code",
        "id",
        "name",
        "uri",
    )
)


class AutomaticLocationUpdatesTaskInfo(Model):
    """The object `AutomaticLocationUpdatesTaskInfo`."""

    __slots__ = (
        "creation_time",
        "id",
        "last_modified_time",
        "result",
        "status",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "result": "result",
        "status": "status",
        "type": "type",
    }
    creation_time: datetime.datetime | None
    id: str | None
    last_modified_time: datetime.datetime | None
    result: TaskResultInfo | None
    status: AutomaticLocationUpdatesTaskInfoStatus | None
    type: AutomaticLocationUpdatesTaskInfoType | None

    def __init__(
        self,
        *,
        creation_time: datetime.datetime | None = None,
        id: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        result: TaskResultInfo | None = None,
        status: AutomaticLocationUpdatesTaskInfoStatus
        | Literal["Accepted", "InProgress", "Completed", "Failed"]
        | None = None,
        type: AutomaticLocationUpdatesTaskInfoType
        | Literal["WirelessPointsBulkCreate", "WirelessPointsBulkUpdate", "SwitchesBulkCreate", "SwitchesBulkUpdate"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.result
        if v is not None:
            d["result"] = v.to_dict() if typeof(v) is TaskResultInfo else encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is AutomaticLocationUpdatesTaskInfoStatus else v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is AutomaticLocationUpdatesTaskInfoType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AutomaticLocationUpdatesTaskInfo(d: dict[str, Any]) -> AutomaticLocationUpdatesTaskInfo:
    """Decode a `AutomaticLocationUpdatesTaskInfo`; what does not fit is passed on."""
    self = new(AutomaticLocationUpdatesTaskInfo)
    get: Getter = d.get
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("result")
    self.result = decode_TaskResultInfo(v) if typeof(v) is dict else v
    v = get("status")
    self.status = AutomaticLocationUpdatesTaskInfoStatusTable[v] if typeof(v) is str else v
    v = get("type")
    self.type = AutomaticLocationUpdatesTaskInfoTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AutomaticLocationUpdatesTaskInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AutomaticLocationUpdatesTaskInfoKeys}
    )
    return self


AutomaticLocationUpdatesTaskInfo.__decode__ = decode_AutomaticLocationUpdatesTaskInfo
AutomaticLocationUpdatesTaskInfoKeys = frozenset(
    (
        "creationTime",
        "id",
        "lastModifiedTime",
        "result",
        "status",
        "type",
    )
)


class AutomaticLocationUpdatesUserInfo(Model):
    """The object `AutomaticLocationUpdatesUserInfo`."""

    __slots__ = (
        "department",
        "extension_number",
        "feature_enabled",
        "full_name",
        "id",
        "site",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "site": "site",
        "type": "type",
    }
    department: str | None
    extension_number: str | None
    feature_enabled: bool | None
    full_name: str | None
    id: str | None
    site: AutomaticLocationUpdatesSiteInfo | None
    type: AutomaticLocationUpdatesUserInfoType | None

    def __init__(
        self,
        *,
        department: str | None = None,
        extension_number: str | None = None,
        feature_enabled: bool | None = None,
        full_name: str | None = None,
        id: str | None = None,
        site: AutomaticLocationUpdatesSiteInfo | AutomaticLocationUpdatesSiteInfoDict | None = None,
        type: AutomaticLocationUpdatesUserInfoType | Literal["User", "Limited"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.department
        if v is not None:
            d["department"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.feature_enabled
        if v is not None:
            d["featureEnabled"] = v
        v = self.full_name
        if v is not None:
            d["fullName"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is AutomaticLocationUpdatesSiteInfo else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is AutomaticLocationUpdatesUserInfoType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AutomaticLocationUpdatesUserInfo(d: dict[str, Any]) -> AutomaticLocationUpdatesUserInfo:
    """Decode a `AutomaticLocationUpdatesUserInfo`; what does not fit is passed on."""
    self = new(AutomaticLocationUpdatesUserInfo)
    get: Getter = d.get
    self.department = get("department")
    self.extension_number = get("extensionNumber")
    self.feature_enabled = get("featureEnabled")
    self.full_name = get("fullName")
    self.id = get("id")
    v = get("site")
    self.site = decode_AutomaticLocationUpdatesSiteInfo(v) if typeof(v) is dict else v
    v = get("type")
    self.type = AutomaticLocationUpdatesUserInfoTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AutomaticLocationUpdatesUserInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AutomaticLocationUpdatesUserInfoKeys}
    )
    return self


AutomaticLocationUpdatesUserInfo.__decode__ = decode_AutomaticLocationUpdatesUserInfo
AutomaticLocationUpdatesUserInfoKeys = frozenset(
    (
        "department",
        "extensionNumber",
        "featureEnabled",
        "fullName",
        "id",
        "site",
        "type",
    )
)


class AutomaticLocationUpdatesUserList(Model):
    """The object `AutomaticLocationUpdatesUserList`."""

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
    records: list[AutomaticLocationUpdatesUserInfo] | None
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[AutomaticLocationUpdatesUserInfo] | None = None,
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
                [i0.to_dict() if typeof(i0) is AutomaticLocationUpdatesUserInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AutomaticLocationUpdatesUserList(d: dict[str, Any]) -> AutomaticLocationUpdatesUserList:
    """Decode a `AutomaticLocationUpdatesUserList`; what does not fit is passed on."""
    self = new(AutomaticLocationUpdatesUserList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_AutomaticLocationUpdatesUserInfo(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None
        if AutomaticLocationUpdatesUserListKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AutomaticLocationUpdatesUserListKeys}
    )
    return self


AutomaticLocationUpdatesUserList.__decode__ = decode_AutomaticLocationUpdatesUserList
AutomaticLocationUpdatesUserListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class BulkTaskInfo(Model):
    """The object `BulkTaskInfo`."""

    __slots__ = (
        "creation_time",
        "id",
        "last_modified_time",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "status": "status",
    }
    creation_time: datetime.datetime | None
    id: str | None
    last_modified_time: datetime.datetime | None
    status: BulkTaskInfoStatus | None

    def __init__(
        self,
        *,
        creation_time: datetime.datetime | None = None,
        id: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        status: BulkTaskInfoStatus | Literal["Accepted", "Failed"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is BulkTaskInfoStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BulkTaskInfo(d: dict[str, Any]) -> BulkTaskInfo:
    """Decode a `BulkTaskInfo`; what does not fit is passed on."""
    self = new(BulkTaskInfo)
    get: Getter = d.get
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = BulkTaskInfoStatusTable[v] if typeof(v) is str else v
    self.__extras__ = None if BulkTaskInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in BulkTaskInfoKeys}
    return self


BulkTaskInfo.__decode__ = decode_BulkTaskInfo
BulkTaskInfoKeys = frozenset(
    (
        "creationTime",
        "id",
        "lastModifiedTime",
        "status",
    )
)


class CommonEmergencyLocationResource(Model):
    """The object `CommonEmergencyLocationResource`."""

    __slots__ = (
        "address",
        "address_format_id",
        "address_format_status",
        "address_status",
        "address_type",
        "id",
        "name",
        "owners",
        "site",
        "sync_status",
        "trusted",
        "uri",
        "usage_status",
        "visibility",
    )
    __fields__ = __slots__
    __converted__ = {
        "address": "address",
        "address_format_status": "addressFormatStatus",
        "address_status": "addressStatus",
        "address_type": "addressType",
        "owners": "owners",
        "site": "site",
        "sync_status": "syncStatus",
        "usage_status": "usageStatus",
        "visibility": "visibility",
    }
    address: EmergencyLocationAddressResource | None
    address_format_id: str | None
    address_format_status: AddressFormatStatus | None
    address_status: EmergencyAddressStatus | None
    address_type: EmergencyAddressType | None
    id: str | None
    name: str | None
    owners: list[LocationOwnerInfo] | None
    site: SiteBasicInfo | None
    sync_status: SyncStatus | None
    trusted: bool | None
    uri: str | None
    usage_status: UsageStatus | None
    visibility: EmergencyLocationVisibility | None

    def __init__(
        self,
        *,
        address: EmergencyLocationAddressResource | EmergencyLocationAddressResourceDict | None = None,
        address_format_id: str | None = None,
        address_format_status: AddressFormatStatus | Literal["Actual", "Outdated", "Deprecated"] | None = None,
        address_status: EmergencyAddressStatus
        | Literal["Valid", "Invalid", "Provisioning", "Deprovisioned"]
        | None = None,
        address_type: EmergencyAddressType | Literal["LocationWithElins", "LocationWithEndpoint"] | None = None,
        id: str | None = None,
        name: str | None = None,
        owners: list[LocationOwnerInfo] | None = None,
        site: SiteBasicInfo | SiteBasicInfoDict | None = None,
        sync_status: SyncStatus
        | Literal["Verified", "Updated", "Deleted", "ActivationProcess", "NotRequired", "Unsupported", "Failed"]
        | None = None,
        trusted: bool | None = None,
        uri: str | None = None,
        usage_status: UsageStatus | Literal["Active", "Inactive"] | None = None,
        visibility: EmergencyLocationVisibility | Literal["Private", "Public"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.address
        if v is not None:
            d["address"] = v.to_dict() if typeof(v) is EmergencyLocationAddressResource else encode(v)
        v = self.address_format_id
        if v is not None:
            d["addressFormatId"] = v
        v = self.address_format_status
        if v is not None:
            d["addressFormatStatus"] = v.wire if typeof(v) is AddressFormatStatus else v
        v = self.address_status
        if v is not None:
            d["addressStatus"] = v.wire if typeof(v) is EmergencyAddressStatus else v
        v = self.address_type
        if v is not None:
            d["addressType"] = v.wire if typeof(v) is EmergencyAddressType else v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.owners
        if v is not None:
            d["owners"] = (
                [i0.to_dict() if typeof(i0) is LocationOwnerInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is SiteBasicInfo else encode(v)
        v = self.sync_status
        if v is not None:
            d["syncStatus"] = v.wire if typeof(v) is SyncStatus else v
        v = self.trusted
        if v is not None:
            d["trusted"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.usage_status
        if v is not None:
            d["usageStatus"] = v.wire if typeof(v) is UsageStatus else v
        v = self.visibility
        if v is not None:
            d["visibility"] = v.wire if typeof(v) is EmergencyLocationVisibility else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommonEmergencyLocationResource(d: dict[str, Any]) -> CommonEmergencyLocationResource:
    """Decode a `CommonEmergencyLocationResource`; what does not fit is passed on."""
    self = new(CommonEmergencyLocationResource)
    get: Getter = d.get
    v = get("address")
    self.address = decode_EmergencyLocationAddressResource(v) if typeof(v) is dict else v
    self.address_format_id = get("addressFormatId")
    v = get("addressFormatStatus")
    self.address_format_status = AddressFormatStatusTable[v] if typeof(v) is str else v
    v = get("addressStatus")
    self.address_status = EmergencyAddressStatusTable[v] if typeof(v) is str else v
    v = get("addressType")
    self.address_type = EmergencyAddressTypeTable[v] if typeof(v) is str else v
    self.id = get("id")
    self.name = get("name")
    v = get("owners")
    self.owners = [decode_LocationOwnerInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("site")
    self.site = decode_SiteBasicInfo(v) if typeof(v) is dict else v
    v = get("syncStatus")
    self.sync_status = SyncStatusTable[v] if typeof(v) is str else v
    self.trusted = get("trusted")
    self.uri = get("uri")
    v = get("usageStatus")
    self.usage_status = UsageStatusTable[v] if typeof(v) is str else v
    v = get("visibility")
    self.visibility = EmergencyLocationVisibilityTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommonEmergencyLocationResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommonEmergencyLocationResourceKeys}
    )
    return self


CommonEmergencyLocationResource.__decode__ = decode_CommonEmergencyLocationResource
CommonEmergencyLocationResourceKeys = frozenset(
    (
        "address",
        "addressFormatId",
        "addressFormatStatus",
        "addressStatus",
        "addressType",
        "id",
        "name",
        "owners",
        "site",
        "syncStatus",
        "trusted",
        "uri",
        "usageStatus",
        "visibility",
    )
)


class CreateMultipleSwitchesRequest(Model):
    """The object `CreateMultipleSwitchesRequest`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[SwitchInfo] | None

    def __init__(
        self,
        *,
        records: Sequence[SwitchInfo | SwitchInfoDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is SwitchInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateMultipleSwitchesRequest(d: dict[str, Any]) -> CreateMultipleSwitchesRequest:
    """Decode a `CreateMultipleSwitchesRequest`; what does not fit is passed on."""
    self = new(CreateMultipleSwitchesRequest)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_SwitchInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if CreateMultipleSwitchesRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateMultipleSwitchesRequestKeys}
    )
    return self


CreateMultipleSwitchesRequest.__decode__ = decode_CreateMultipleSwitchesRequest
CreateMultipleSwitchesRequestKeys = frozenset(("records",))


class CreateMultipleSwitchesResponse(Model):
    """The object `CreateMultipleSwitchesResponse`."""

    __slots__ = ("task",)
    __fields__ = __slots__
    __converted__ = {
        "task": "task",
    }
    task: list[BulkTaskInfo] | None

    def __init__(
        self,
        *,
        task: list[BulkTaskInfo] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.task
        if v is not None:
            d["task"] = (
                [i0.to_dict() if typeof(i0) is BulkTaskInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateMultipleSwitchesResponse(d: dict[str, Any]) -> CreateMultipleSwitchesResponse:
    """Decode a `CreateMultipleSwitchesResponse`; what does not fit is passed on."""
    self = new(CreateMultipleSwitchesResponse)
    get: Getter = d.get
    v = get("task")
    self.task = [decode_BulkTaskInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if CreateMultipleSwitchesResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateMultipleSwitchesResponseKeys}
    )
    return self


CreateMultipleSwitchesResponse.__decode__ = decode_CreateMultipleSwitchesResponse
CreateMultipleSwitchesResponseKeys = frozenset(("task",))


class CreateMultipleWirelessPointsRequest(Model):
    """The object `CreateMultipleWirelessPointsRequest`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[CreateWirelessPoint] | None

    def __init__(
        self,
        *,
        records: Sequence[CreateWirelessPoint | CreateWirelessPointDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is CreateWirelessPoint else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateMultipleWirelessPointsRequest(d: dict[str, Any]) -> CreateMultipleWirelessPointsRequest:
    """Decode a `CreateMultipleWirelessPointsRequest`; what does not fit is passed on."""
    self = new(CreateMultipleWirelessPointsRequest)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_CreateWirelessPoint(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if CreateMultipleWirelessPointsRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateMultipleWirelessPointsRequestKeys}
    )
    return self


CreateMultipleWirelessPointsRequest.__decode__ = decode_CreateMultipleWirelessPointsRequest
CreateMultipleWirelessPointsRequestKeys = frozenset(("records",))


class CreateMultipleWirelessPointsResponse(Model):
    """The object `CreateMultipleWirelessPointsResponse`."""

    __slots__ = ("task",)
    __fields__ = __slots__
    __converted__ = {
        "task": "task",
    }
    task: BulkTaskInfo | None

    def __init__(
        self,
        *,
        task: BulkTaskInfo | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.task
        if v is not None:
            d["task"] = v.to_dict() if typeof(v) is BulkTaskInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateMultipleWirelessPointsResponse(d: dict[str, Any]) -> CreateMultipleWirelessPointsResponse:
    """Decode a `CreateMultipleWirelessPointsResponse`; what does not fit is passed on."""
    self = new(CreateMultipleWirelessPointsResponse)
    get: Getter = d.get
    v = get("task")
    self.task = decode_BulkTaskInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CreateMultipleWirelessPointsResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateMultipleWirelessPointsResponseKeys}
    )
    return self


CreateMultipleWirelessPointsResponse.__decode__ = decode_CreateMultipleWirelessPointsResponse
CreateMultipleWirelessPointsResponseKeys = frozenset(("task",))


class CreateNetworkRequest(Model):
    """The object `CreateNetworkRequest`."""

    __slots__ = (
        "name",
        "private_ip_ranges",
        "public_ip_ranges",
        "site",
    )
    __fields__ = __slots__
    __converted__ = {
        "private_ip_ranges": "privateIpRanges",
        "public_ip_ranges": "publicIpRanges",
        "site": "site",
    }
    name: str
    private_ip_ranges: list[PrivateIpRangeInfoRequest]
    public_ip_ranges: list[PublicIpRangeInfo]
    site: AutomaticLocationUpdatesSiteInfo | None

    def __init__(
        self,
        *,
        name: str,
        private_ip_ranges: Sequence[PrivateIpRangeInfoRequest | PrivateIpRangeInfoRequestDict],
        public_ip_ranges: Sequence[PublicIpRangeInfo | PublicIpRangeInfoDict],
        site: AutomaticLocationUpdatesSiteInfo | AutomaticLocationUpdatesSiteInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.private_ip_ranges
        if v is not None:
            d["privateIpRanges"] = (
                [i0.to_dict() if typeof(i0) is PrivateIpRangeInfoRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.public_ip_ranges
        if v is not None:
            d["publicIpRanges"] = (
                [i0.to_dict() if typeof(i0) is PublicIpRangeInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is AutomaticLocationUpdatesSiteInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateNetworkRequest(d: dict[str, Any]) -> CreateNetworkRequest:
    """Decode a `CreateNetworkRequest`; what does not fit is passed on."""
    self = new(CreateNetworkRequest)
    get: Getter = d.get
    self.name = get("name")
    v = get("privateIpRanges")
    self.private_ip_ranges = (
        [decode_PrivateIpRangeInfoRequest(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("publicIpRanges")
    self.public_ip_ranges = (
        [decode_PublicIpRangeInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("site")
    self.site = decode_AutomaticLocationUpdatesSiteInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if CreateNetworkRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in CreateNetworkRequestKeys}
    )
    return self


CreateNetworkRequest.__decode__ = decode_CreateNetworkRequest
CreateNetworkRequestKeys = frozenset(
    (
        "name",
        "privateIpRanges",
        "publicIpRanges",
        "site",
    )
)


class CreateUserEmergencyLocationRequest(Model):
    """The object `CreateUserEmergencyLocationRequest`."""

    __slots__ = (
        "address",
        "address_format_id",
        "name",
        "site",
        "trusted",
    )
    __fields__ = __slots__
    __converted__ = {
        "address": "address",
        "site": "site",
    }
    address: EmergencyAddressResourceRequest | None
    address_format_id: str | None
    name: str | None
    site: SiteBasicInfo | None
    trusted: bool | None

    def __init__(
        self,
        *,
        address: EmergencyAddressResourceRequest | EmergencyAddressResourceRequestDict | None = None,
        address_format_id: str | None = None,
        name: str | None = None,
        site: SiteBasicInfo | SiteBasicInfoDict | None = None,
        trusted: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.address
        if v is not None:
            d["address"] = v.to_dict() if typeof(v) is EmergencyAddressResourceRequest else encode(v)
        v = self.address_format_id
        if v is not None:
            d["addressFormatId"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is SiteBasicInfo else encode(v)
        v = self.trusted
        if v is not None:
            d["trusted"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateUserEmergencyLocationRequest(d: dict[str, Any]) -> CreateUserEmergencyLocationRequest:
    """Decode a `CreateUserEmergencyLocationRequest`; what does not fit is passed on."""
    self = new(CreateUserEmergencyLocationRequest)
    get: Getter = d.get
    v = get("address")
    self.address = decode_EmergencyAddressResourceRequest(v) if typeof(v) is dict else v
    self.address_format_id = get("addressFormatId")
    self.name = get("name")
    v = get("site")
    self.site = decode_SiteBasicInfo(v) if typeof(v) is dict else v
    self.trusted = get("trusted")
    self.__extras__ = (
        None
        if CreateUserEmergencyLocationRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateUserEmergencyLocationRequestKeys}
    )
    return self


CreateUserEmergencyLocationRequest.__decode__ = decode_CreateUserEmergencyLocationRequest
CreateUserEmergencyLocationRequestKeys = frozenset(
    (
        "address",
        "addressFormatId",
        "name",
        "site",
        "trusted",
    )
)


class CreateWirelessPoint(Model):
    """The object `CreateWirelessPoint`."""

    __slots__ = (
        "bssid",
        "emergency_address",
        "emergency_location",
        "emergency_location_id",
        "name",
        "site",
    )
    __fields__ = __slots__
    __converted__ = {
        "emergency_address": "emergencyAddress",
        "emergency_location": "emergencyLocation",
        "site": "site",
    }
    bssid: str
    emergency_address: EmergencyAddressInfo | None
    emergency_location: EmergencyLocationInfo | None
    emergency_location_id: str | None
    """Deprecated by the API."""
    name: str
    site: EmergencyAddressAutoUpdateSiteInfo | None

    def __init__(
        self,
        *,
        bssid: str,
        emergency_address: EmergencyAddressInfo | EmergencyAddressInfoDict | None = None,
        emergency_location: EmergencyLocationInfo | EmergencyLocationInfoDict | None = None,
        emergency_location_id: str | None = None,
        name: str,
        site: EmergencyAddressAutoUpdateSiteInfo | EmergencyAddressAutoUpdateSiteInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.bssid
        if v is not None:
            d["bssid"] = v
        v = self.emergency_address
        if v is not None:
            d["emergencyAddress"] = v.to_dict() if typeof(v) is EmergencyAddressInfo else encode(v)
        v = self.emergency_location
        if v is not None:
            d["emergencyLocation"] = v.to_dict() if typeof(v) is EmergencyLocationInfo else encode(v)
        v = self.emergency_location_id
        if v is not None:
            d["emergencyLocationId"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is EmergencyAddressAutoUpdateSiteInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateWirelessPoint(d: dict[str, Any]) -> CreateWirelessPoint:
    """Decode a `CreateWirelessPoint`; what does not fit is passed on."""
    self = new(CreateWirelessPoint)
    get: Getter = d.get
    self.bssid = get("bssid")
    v = get("emergencyAddress")
    self.emergency_address = decode_EmergencyAddressInfo(v) if typeof(v) is dict else v
    v = get("emergencyLocation")
    self.emergency_location = decode_EmergencyLocationInfo(v) if typeof(v) is dict else v
    self.emergency_location_id = get("emergencyLocationId")
    self.name = get("name")
    v = get("site")
    self.site = decode_EmergencyAddressAutoUpdateSiteInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if CreateWirelessPointKeys.issuperset(d) else {k: d[k] for k in d if k not in CreateWirelessPointKeys}
    )
    return self


CreateWirelessPoint.__decode__ = decode_CreateWirelessPoint
CreateWirelessPointKeys = frozenset(
    (
        "bssid",
        "emergencyAddress",
        "emergencyLocation",
        "emergencyLocationId",
        "name",
        "site",
    )
)


class EmergencyAddressAutoUpdateSiteInfo(Model):
    """The object `EmergencyAddressAutoUpdateSiteInfo`."""

    __slots__ = (
        "id",
        "name",
    )
    __fields__ = __slots__
    id: str | None
    name: str | None

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


def decode_EmergencyAddressAutoUpdateSiteInfo(d: dict[str, Any]) -> EmergencyAddressAutoUpdateSiteInfo:
    """Decode a `EmergencyAddressAutoUpdateSiteInfo`; what does not fit is passed on."""
    self = new(EmergencyAddressAutoUpdateSiteInfo)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None
        if EmergencyAddressAutoUpdateSiteInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in EmergencyAddressAutoUpdateSiteInfoKeys}
    )
    return self


EmergencyAddressAutoUpdateSiteInfo.__decode__ = decode_EmergencyAddressAutoUpdateSiteInfo
EmergencyAddressAutoUpdateSiteInfoKeys = frozenset(
    (
        "id",
        "name",
    )
)


class EmergencyAddressAutoUpdateUsersBulkAssignResource(Model):
    """The object `EmergencyAddressAutoUpdateUsersBulkAssignResource`."""

    __slots__ = (
        "disabled_user_ids",
        "enabled_user_ids",
    )
    __fields__ = __slots__
    disabled_user_ids: list[str] | None
    enabled_user_ids: list[str] | None

    def __init__(
        self,
        *,
        disabled_user_ids: list[str] | None = None,
        enabled_user_ids: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.disabled_user_ids
        if v is not None:
            d["disabledUserIds"] = v
        v = self.enabled_user_ids
        if v is not None:
            d["enabledUserIds"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_EmergencyAddressAutoUpdateUsersBulkAssignResource(
    d: dict[str, Any],
) -> EmergencyAddressAutoUpdateUsersBulkAssignResource:
    """Decode a `EmergencyAddressAutoUpdateUsersBulkAssignResource`; what does not fit is passed on."""
    self = new(EmergencyAddressAutoUpdateUsersBulkAssignResource)
    get: Getter = d.get
    self.disabled_user_ids = get("disabledUserIds")
    self.enabled_user_ids = get("enabledUserIds")
    self.__extras__ = (
        None
        if EmergencyAddressAutoUpdateUsersBulkAssignResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in EmergencyAddressAutoUpdateUsersBulkAssignResourceKeys}
    )
    return self


EmergencyAddressAutoUpdateUsersBulkAssignResource.__decode__ = decode_EmergencyAddressAutoUpdateUsersBulkAssignResource
EmergencyAddressAutoUpdateUsersBulkAssignResourceKeys = frozenset(
    (
        "disabledUserIds",
        "enabledUserIds",
    )
)


class EmergencyAddressInfo(Model):
    """The object `EmergencyAddressInfo`."""

    __slots__ = (
        "building_name",
        "building_number",
        "city",
        "country",
        "country_id",
        "country_iso_code",
        "country_name",
        "customer_name",
        "out_of_country",
        "state",
        "state_id",
        "state_iso_code",
        "state_name",
        "street",
        "street2",
        "street_type",
        "zip",
        "sync_status",
    )
    __fields__ = __slots__
    __converted__ = {
        "sync_status": "syncStatus",
    }
    building_name: str | None
    building_number: str | None
    city: str | None
    country: str | None
    country_id: str | None
    country_iso_code: str | None
    country_name: str | None
    customer_name: str | None
    out_of_country: bool | None
    state: str | None
    state_id: str | None
    state_iso_code: str | None
    state_name: str | None
    street: str | None
    street2: str | None
    street_type: str | None
    zip: str | None
    sync_status: EmergencyAddressInfoSyncStatus | None

    def __init__(
        self,
        *,
        building_name: str | None = None,
        building_number: str | None = None,
        city: str | None = None,
        country: str | None = None,
        country_id: str | None = None,
        country_iso_code: str | None = None,
        country_name: str | None = None,
        customer_name: str | None = None,
        out_of_country: bool | None = None,
        state: str | None = None,
        state_id: str | None = None,
        state_iso_code: str | None = None,
        state_name: str | None = None,
        street: str | None = None,
        street2: str | None = None,
        street_type: str | None = None,
        zip: str | None = None,
        sync_status: EmergencyAddressInfoSyncStatus
        | Literal["Verified", "Updated", "Deleted", "NotRequired", "Unsupported", "Failed"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
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
        v = self.customer_name
        if v is not None:
            d["customerName"] = v
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
        v = self.zip
        if v is not None:
            d["zip"] = v
        v = self.sync_status
        if v is not None:
            d["syncStatus"] = v.wire if typeof(v) is EmergencyAddressInfoSyncStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_EmergencyAddressInfo(d: dict[str, Any]) -> EmergencyAddressInfo:
    """Decode a `EmergencyAddressInfo`; what does not fit is passed on."""
    self = new(EmergencyAddressInfo)
    get: Getter = d.get
    self.building_name = get("buildingName")
    self.building_number = get("buildingNumber")
    self.city = get("city")
    self.country = get("country")
    self.country_id = get("countryId")
    self.country_iso_code = get("countryIsoCode")
    self.country_name = get("countryName")
    self.customer_name = get("customerName")
    self.out_of_country = get("outOfCountry")
    self.state = get("state")
    self.state_id = get("stateId")
    self.state_iso_code = get("stateIsoCode")
    self.state_name = get("stateName")
    self.street = get("street")
    self.street2 = get("street2")
    self.street_type = get("streetType")
    self.zip = get("zip")
    v = get("syncStatus")
    self.sync_status = EmergencyAddressInfoSyncStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if EmergencyAddressInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in EmergencyAddressInfoKeys}
    )
    return self


EmergencyAddressInfo.__decode__ = decode_EmergencyAddressInfo
EmergencyAddressInfoKeys = frozenset(
    (
        "buildingName",
        "buildingNumber",
        "city",
        "country",
        "countryId",
        "countryIsoCode",
        "countryName",
        "customerName",
        "outOfCountry",
        "state",
        "stateId",
        "stateIsoCode",
        "stateName",
        "street",
        "street2",
        "streetType",
        "zip",
        "syncStatus",
    )
)


class EmergencyAddressResourceRequest(Model):
    """The object `EmergencyAddressResourceRequest`."""

    __slots__ = (
        "city",
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
    city: str | None
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
        city: str | None = None,
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
        v = self.city
        if v is not None:
            d["city"] = v
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


def decode_EmergencyAddressResourceRequest(d: dict[str, Any]) -> EmergencyAddressResourceRequest:
    """Decode a `EmergencyAddressResourceRequest`; what does not fit is passed on."""
    self = new(EmergencyAddressResourceRequest)
    get: Getter = d.get
    self.city = get("city")
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
        if EmergencyAddressResourceRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in EmergencyAddressResourceRequestKeys}
    )
    return self


EmergencyAddressResourceRequest.__decode__ = decode_EmergencyAddressResourceRequest
EmergencyAddressResourceRequestKeys = frozenset(
    (
        "city",
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


class EmergencyLocationInfo(Model):
    """The object `EmergencyLocationInfo`."""

    __slots__ = (
        "address_format_id",
        "address_status",
        "id",
        "name",
    )
    __fields__ = __slots__
    __converted__ = {
        "address_status": "addressStatus",
    }
    address_format_id: str | None
    address_status: EmergencyLocationInfoAddressStatus | None
    id: str
    name: str | None

    def __init__(
        self,
        *,
        address_format_id: str | None = None,
        address_status: EmergencyLocationInfoAddressStatus
        | Literal["Valid", "Invalid", "Provisioning", "Deprovisioned"]
        | None = None,
        id: str,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.address_format_id
        if v is not None:
            d["addressFormatId"] = v
        v = self.address_status
        if v is not None:
            d["addressStatus"] = v.wire if typeof(v) is EmergencyLocationInfoAddressStatus else v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_EmergencyLocationInfo(d: dict[str, Any]) -> EmergencyLocationInfo:
    """Decode a `EmergencyLocationInfo`; what does not fit is passed on."""
    self = new(EmergencyLocationInfo)
    get: Getter = d.get
    self.address_format_id = get("addressFormatId")
    v = get("addressStatus")
    self.address_status = EmergencyLocationInfoAddressStatusTable[v] if typeof(v) is str else v
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None if EmergencyLocationInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in EmergencyLocationInfoKeys}
    )
    return self


EmergencyLocationInfo.__decode__ = decode_EmergencyLocationInfo
EmergencyLocationInfoKeys = frozenset(
    (
        "addressFormatId",
        "addressStatus",
        "id",
        "name",
    )
)


class EmergencyLocationRequestResource(Model):
    """The object `EmergencyLocationRequestResource`."""

    __slots__ = (
        "address",
        "address_format_id",
        "name",
        "site",
        "trusted",
        "visibility",
    )
    __fields__ = __slots__
    __converted__ = {
        "address": "address",
        "site": "site",
        "visibility": "visibility",
    }
    address: EmergencyAddressResourceRequest | None
    address_format_id: str | None
    name: str | None
    site: SiteBasicInfo | None
    trusted: bool | None
    visibility: EmergencyLocationRequestResourceVisibility | None

    def __init__(
        self,
        *,
        address: EmergencyAddressResourceRequest | EmergencyAddressResourceRequestDict | None = None,
        address_format_id: str | None = None,
        name: str | None = None,
        site: SiteBasicInfo | SiteBasicInfoDict | None = None,
        trusted: bool | None = None,
        visibility: EmergencyLocationRequestResourceVisibility | Literal["Public"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.address
        if v is not None:
            d["address"] = v.to_dict() if typeof(v) is EmergencyAddressResourceRequest else encode(v)
        v = self.address_format_id
        if v is not None:
            d["addressFormatId"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is SiteBasicInfo else encode(v)
        v = self.trusted
        if v is not None:
            d["trusted"] = v
        v = self.visibility
        if v is not None:
            d["visibility"] = v.wire if typeof(v) is EmergencyLocationRequestResourceVisibility else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_EmergencyLocationRequestResource(d: dict[str, Any]) -> EmergencyLocationRequestResource:
    """Decode a `EmergencyLocationRequestResource`; what does not fit is passed on."""
    self = new(EmergencyLocationRequestResource)
    get: Getter = d.get
    v = get("address")
    self.address = decode_EmergencyAddressResourceRequest(v) if typeof(v) is dict else v
    self.address_format_id = get("addressFormatId")
    self.name = get("name")
    v = get("site")
    self.site = decode_SiteBasicInfo(v) if typeof(v) is dict else v
    self.trusted = get("trusted")
    v = get("visibility")
    self.visibility = EmergencyLocationRequestResourceVisibilityTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if EmergencyLocationRequestResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in EmergencyLocationRequestResourceKeys}
    )
    return self


EmergencyLocationRequestResource.__decode__ = decode_EmergencyLocationRequestResource
EmergencyLocationRequestResourceKeys = frozenset(
    (
        "address",
        "addressFormatId",
        "name",
        "site",
        "trusted",
        "visibility",
    )
)


class EmergencyLocationsPaging(Model):
    """The object `EmergencyLocationsPaging`."""

    __slots__ = (
        "page",
        "page_end",
        "page_start",
        "per_page",
        "total_elements",
        "total_pages",
    )
    __fields__ = __slots__
    page: int
    page_end: int
    page_start: int
    per_page: int
    total_elements: int
    total_pages: int

    def __init__(
        self,
        *,
        page: int,
        page_end: int,
        page_start: int,
        per_page: int,
        total_elements: int,
        total_pages: int,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.page
        if v is not None:
            d["page"] = v
        v = self.page_end
        if v is not None:
            d["pageEnd"] = v
        v = self.page_start
        if v is not None:
            d["pageStart"] = v
        v = self.per_page
        if v is not None:
            d["perPage"] = v
        v = self.total_elements
        if v is not None:
            d["totalElements"] = v
        v = self.total_pages
        if v is not None:
            d["totalPages"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_EmergencyLocationsPaging(d: dict[str, Any]) -> EmergencyLocationsPaging:
    """Decode a `EmergencyLocationsPaging`; what does not fit is passed on."""
    self = new(EmergencyLocationsPaging)
    get: Getter = d.get
    self.page = get("page")
    self.page_end = get("pageEnd")
    self.page_start = get("pageStart")
    self.per_page = get("perPage")
    self.total_elements = get("totalElements")
    self.total_pages = get("totalPages")
    self.__extras__ = (
        None
        if EmergencyLocationsPagingKeys.issuperset(d)
        else {k: d[k] for k in d if k not in EmergencyLocationsPagingKeys}
    )
    return self


EmergencyLocationsPaging.__decode__ = decode_EmergencyLocationsPaging
EmergencyLocationsPagingKeys = frozenset(
    (
        "page",
        "pageEnd",
        "pageStart",
        "perPage",
        "totalElements",
        "totalPages",
    )
)


class EmergencyLocationsResource(Model):
    """The object `EmergencyLocationsResource`."""

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
    paging: EmergencyLocationsPaging | None
    records: list[CommonEmergencyLocationResource] | None
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EmergencyLocationsPaging | None = None,
        records: list[CommonEmergencyLocationResource] | None = None,
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
            d["paging"] = v.to_dict() if typeof(v) is EmergencyLocationsPaging else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is CommonEmergencyLocationResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_EmergencyLocationsResource(d: dict[str, Any]) -> EmergencyLocationsResource:
    """Decode a `EmergencyLocationsResource`; what does not fit is passed on."""
    self = new(EmergencyLocationsResource)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EmergencyLocationsPaging(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_CommonEmergencyLocationResource(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None
        if EmergencyLocationsResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in EmergencyLocationsResourceKeys}
    )
    return self


EmergencyLocationsResource.__decode__ = decode_EmergencyLocationsResource
EmergencyLocationsResourceKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class ListDevicesAutomaticLocationUpdates(Model):
    """The object `ListDevicesAutomaticLocationUpdates`."""

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
    records: list[AutomaticLocationUpdatesDeviceInfo] | None
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[AutomaticLocationUpdatesDeviceInfo] | None = None,
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
                [i0.to_dict() if typeof(i0) is AutomaticLocationUpdatesDeviceInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ListDevicesAutomaticLocationUpdates(d: dict[str, Any]) -> ListDevicesAutomaticLocationUpdates:
    """Decode a `ListDevicesAutomaticLocationUpdates`; what does not fit is passed on."""
    self = new(ListDevicesAutomaticLocationUpdates)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_AutomaticLocationUpdatesDeviceInfo(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None
        if ListDevicesAutomaticLocationUpdatesKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ListDevicesAutomaticLocationUpdatesKeys}
    )
    return self


ListDevicesAutomaticLocationUpdates.__decode__ = decode_ListDevicesAutomaticLocationUpdates
ListDevicesAutomaticLocationUpdatesKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class LocationDeletionErrorInfo(Model):
    """The object `LocationDeletionErrorInfo`."""

    __slots__ = (
        "additional_info",
        "error_code",
        "message",
    )
    __fields__ = __slots__
    additional_info: str | None
    error_code: str | None
    message: str | None

    def __init__(
        self,
        *,
        additional_info: str | None = None,
        error_code: str | None = None,
        message: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.additional_info
        if v is not None:
            d["additionalInfo"] = v
        v = self.error_code
        if v is not None:
            d["errorCode"] = v
        v = self.message
        if v is not None:
            d["message"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_LocationDeletionErrorInfo(d: dict[str, Any]) -> LocationDeletionErrorInfo:
    """Decode a `LocationDeletionErrorInfo`; what does not fit is passed on."""
    self = new(LocationDeletionErrorInfo)
    get: Getter = d.get
    self.additional_info = get("additionalInfo")
    self.error_code = get("errorCode")
    self.message = get("message")
    self.__extras__ = (
        None
        if LocationDeletionErrorInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in LocationDeletionErrorInfoKeys}
    )
    return self


LocationDeletionErrorInfo.__decode__ = decode_LocationDeletionErrorInfo
LocationDeletionErrorInfoKeys = frozenset(
    (
        "additionalInfo",
        "errorCode",
        "message",
    )
)


class LocationDeletionInfo(Model):
    """The object `LocationDeletionInfo`."""

    __slots__ = (
        "deletion",
        "errors",
        "id",
        "name",
    )
    __fields__ = __slots__
    __converted__ = {
        "deletion": "deletion",
        "errors": "errors",
    }
    deletion: LocationDeletionInfoDeletion | None
    errors: LocationDeletionErrorInfo | None
    id: str | None
    name: str | None

    def __init__(
        self,
        *,
        deletion: LocationDeletionInfoDeletion
        | Literal["Failed", "Completed", "Forbidden", "Restricted", "Allowed"]
        | None = None,
        errors: LocationDeletionErrorInfo | None = None,
        id: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.deletion
        if v is not None:
            d["deletion"] = v.wire if typeof(v) is LocationDeletionInfoDeletion else v
        v = self.errors
        if v is not None:
            d["errors"] = v.to_dict() if typeof(v) is LocationDeletionErrorInfo else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_LocationDeletionInfo(d: dict[str, Any]) -> LocationDeletionInfo:
    """Decode a `LocationDeletionInfo`; what does not fit is passed on."""
    self = new(LocationDeletionInfo)
    get: Getter = d.get
    v = get("deletion")
    self.deletion = LocationDeletionInfoDeletionTable[v] if typeof(v) is str else v
    v = get("errors")
    self.errors = decode_LocationDeletionErrorInfo(v) if typeof(v) is dict else v
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None if LocationDeletionInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in LocationDeletionInfoKeys}
    )
    return self


LocationDeletionInfo.__decode__ = decode_LocationDeletionInfo
LocationDeletionInfoKeys = frozenset(
    (
        "deletion",
        "errors",
        "id",
        "name",
    )
)


class LocationDeletionResults(Model):
    """The object `LocationDeletionResults`."""

    __slots__ = (
        "deletion",
        "emergency_locations",
        "reassignment",
    )
    __fields__ = __slots__
    __converted__ = {
        "deletion": "deletion",
        "emergency_locations": "emergencyLocations",
        "reassignment": "reassignment",
    }
    deletion: LocationDeletionResultsDeletion | None
    emergency_locations: list[LocationDeletionInfo] | None
    reassignment: LocationDeletionResultsReassignment | None

    def __init__(
        self,
        *,
        deletion: LocationDeletionResultsDeletion | Literal["Forbidden", "Restricted", "Allowed"] | None = None,
        emergency_locations: list[LocationDeletionInfo] | None = None,
        reassignment: LocationDeletionResultsReassignment | Literal["Forbidden", "Allowed"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.deletion
        if v is not None:
            d["deletion"] = v.wire if typeof(v) is LocationDeletionResultsDeletion else v
        v = self.emergency_locations
        if v is not None:
            d["emergencyLocations"] = (
                [i0.to_dict() if typeof(i0) is LocationDeletionInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.reassignment
        if v is not None:
            d["reassignment"] = v.wire if typeof(v) is LocationDeletionResultsReassignment else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_LocationDeletionResults(d: dict[str, Any]) -> LocationDeletionResults:
    """Decode a `LocationDeletionResults`; what does not fit is passed on."""
    self = new(LocationDeletionResults)
    get: Getter = d.get
    v = get("deletion")
    self.deletion = LocationDeletionResultsDeletionTable[v] if typeof(v) is str else v
    v = get("emergencyLocations")
    self.emergency_locations = (
        [decode_LocationDeletionInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("reassignment")
    self.reassignment = LocationDeletionResultsReassignmentTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if LocationDeletionResultsKeys.issuperset(d)
        else {k: d[k] for k in d if k not in LocationDeletionResultsKeys}
    )
    return self


LocationDeletionResults.__decode__ = decode_LocationDeletionResults
LocationDeletionResultsKeys = frozenset(
    (
        "deletion",
        "emergencyLocations",
        "reassignment",
    )
)


class LocationOwnerInfo(Model):
    """The object `LocationOwnerInfo`."""

    __slots__ = (
        "extension_number",
        "id",
        "name",
    )
    __fields__ = __slots__
    extension_number: str | None
    id: str | None
    name: str | None

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: str | None = None,
        name: str | None = None,
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
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_LocationOwnerInfo(d: dict[str, Any]) -> LocationOwnerInfo:
    """Decode a `LocationOwnerInfo`; what does not fit is passed on."""
    self = new(LocationOwnerInfo)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None if LocationOwnerInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in LocationOwnerInfoKeys}
    )
    return self


LocationOwnerInfo.__decode__ = decode_LocationOwnerInfo
LocationOwnerInfoKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "name",
    )
)


class LocationUpdatesEmergencyAddressInfoRequest(Model):
    """The object `LocationUpdatesEmergencyAddressInfoRequest`."""

    __slots__ = (
        "city",
        "country",
        "country_id",
        "country_iso_code",
        "country_name",
        "customer_name",
        "state",
        "state_id",
        "state_iso_code",
        "state_name",
        "street",
        "street2",
        "zip",
    )
    __fields__ = __slots__
    city: str | None
    country: str | None
    country_id: str | None
    country_iso_code: str | None
    country_name: str | None
    customer_name: str | None
    state: str | None
    state_id: str | None
    state_iso_code: str | None
    state_name: str | None
    street: str | None
    street2: str | None
    zip: str | None

    def __init__(
        self,
        *,
        city: str | None = None,
        country: str | None = None,
        country_id: str | None = None,
        country_iso_code: str | None = None,
        country_name: str | None = None,
        customer_name: str | None = None,
        state: str | None = None,
        state_id: str | None = None,
        state_iso_code: str | None = None,
        state_name: str | None = None,
        street: str | None = None,
        street2: str | None = None,
        zip: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
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
        v = self.customer_name
        if v is not None:
            d["customerName"] = v
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
        v = self.zip
        if v is not None:
            d["zip"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_LocationUpdatesEmergencyAddressInfoRequest(d: dict[str, Any]) -> LocationUpdatesEmergencyAddressInfoRequest:
    """Decode a `LocationUpdatesEmergencyAddressInfoRequest`; what does not fit is passed on."""
    self = new(LocationUpdatesEmergencyAddressInfoRequest)
    get: Getter = d.get
    self.city = get("city")
    self.country = get("country")
    self.country_id = get("countryId")
    self.country_iso_code = get("countryIsoCode")
    self.country_name = get("countryName")
    self.customer_name = get("customerName")
    self.state = get("state")
    self.state_id = get("stateId")
    self.state_iso_code = get("stateIsoCode")
    self.state_name = get("stateName")
    self.street = get("street")
    self.street2 = get("street2")
    self.zip = get("zip")
    self.__extras__ = (
        None
        if LocationUpdatesEmergencyAddressInfoRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in LocationUpdatesEmergencyAddressInfoRequestKeys}
    )
    return self


LocationUpdatesEmergencyAddressInfoRequest.__decode__ = decode_LocationUpdatesEmergencyAddressInfoRequest
LocationUpdatesEmergencyAddressInfoRequestKeys = frozenset(
    (
        "city",
        "country",
        "countryId",
        "countryIsoCode",
        "countryName",
        "customerName",
        "state",
        "stateId",
        "stateIsoCode",
        "stateName",
        "street",
        "street2",
        "zip",
    )
)


class NetworkInfo(Model):
    """The object `NetworkInfo`."""

    __slots__ = (
        "id",
        "name",
        "private_ip_ranges",
        "public_ip_ranges",
        "site",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "private_ip_ranges": "privateIpRanges",
        "public_ip_ranges": "publicIpRanges",
        "site": "site",
    }
    id: str | None
    name: str | None
    private_ip_ranges: list[PrivateIpRangeInfo] | None
    public_ip_ranges: list[PublicIpRangeInfo] | None
    site: AutomaticLocationUpdatesSiteInfo | None
    uri: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        private_ip_ranges: list[PrivateIpRangeInfo] | None = None,
        public_ip_ranges: Sequence[PublicIpRangeInfo | PublicIpRangeInfoDict] | None = None,
        site: AutomaticLocationUpdatesSiteInfo | AutomaticLocationUpdatesSiteInfoDict | None = None,
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
        v = self.private_ip_ranges
        if v is not None:
            d["privateIpRanges"] = (
                [i0.to_dict() if typeof(i0) is PrivateIpRangeInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.public_ip_ranges
        if v is not None:
            d["publicIpRanges"] = (
                [i0.to_dict() if typeof(i0) is PublicIpRangeInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is AutomaticLocationUpdatesSiteInfo else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_NetworkInfo(d: dict[str, Any]) -> NetworkInfo:
    """Decode a `NetworkInfo`; what does not fit is passed on."""
    self = new(NetworkInfo)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    v = get("privateIpRanges")
    self.private_ip_ranges = (
        [decode_PrivateIpRangeInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("publicIpRanges")
    self.public_ip_ranges = (
        [decode_PublicIpRangeInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("site")
    self.site = decode_AutomaticLocationUpdatesSiteInfo(v) if typeof(v) is dict else v
    self.uri = get("uri")
    self.__extras__ = None if NetworkInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in NetworkInfoKeys}
    return self


NetworkInfo.__decode__ = decode_NetworkInfo
NetworkInfoKeys = frozenset(
    (
        "id",
        "name",
        "privateIpRanges",
        "publicIpRanges",
        "site",
        "uri",
    )
)


class NetworksList(Model):
    """The object `NetworksList`."""

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
    records: list[NetworkInfo] | None
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[NetworkInfo] | None = None,
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
                [i0.to_dict() if typeof(i0) is NetworkInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_NetworksList(d: dict[str, Any]) -> NetworksList:
    """Decode a `NetworksList`; what does not fit is passed on."""
    self = new(NetworksList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_NetworkInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = None if NetworksListKeys.issuperset(d) else {k: d[k] for k in d if k not in NetworksListKeys}
    return self


NetworksList.__decode__ = decode_NetworksList
NetworksListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class PrivateIpRangeInfo(Model):
    """The object `PrivateIpRangeInfo`."""

    __slots__ = (
        "emergency_address",
        "emergency_location",
        "emergency_location_id",
        "end_ip",
        "id",
        "matched",
        "name",
        "start_ip",
    )
    __fields__ = __slots__
    __converted__ = {
        "emergency_address": "emergencyAddress",
        "emergency_location": "emergencyLocation",
    }
    emergency_address: EmergencyLocationAddressResource | None
    emergency_location: EmergencyLocationInfo | None
    emergency_location_id: str | None
    """Deprecated by the API."""
    end_ip: str | None
    id: str | None
    matched: bool | None
    name: str | None
    start_ip: str | None

    def __init__(
        self,
        *,
        emergency_address: EmergencyLocationAddressResource | EmergencyLocationAddressResourceDict | None = None,
        emergency_location: EmergencyLocationInfo | EmergencyLocationInfoDict | None = None,
        emergency_location_id: str | None = None,
        end_ip: str | None = None,
        id: str | None = None,
        matched: bool | None = None,
        name: str | None = None,
        start_ip: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.emergency_address
        if v is not None:
            d["emergencyAddress"] = v.to_dict() if typeof(v) is EmergencyLocationAddressResource else encode(v)
        v = self.emergency_location
        if v is not None:
            d["emergencyLocation"] = v.to_dict() if typeof(v) is EmergencyLocationInfo else encode(v)
        v = self.emergency_location_id
        if v is not None:
            d["emergencyLocationId"] = v
        v = self.end_ip
        if v is not None:
            d["endIp"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.matched
        if v is not None:
            d["matched"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.start_ip
        if v is not None:
            d["startIp"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PrivateIpRangeInfo(d: dict[str, Any]) -> PrivateIpRangeInfo:
    """Decode a `PrivateIpRangeInfo`; what does not fit is passed on."""
    self = new(PrivateIpRangeInfo)
    get: Getter = d.get
    v = get("emergencyAddress")
    self.emergency_address = decode_EmergencyLocationAddressResource(v) if typeof(v) is dict else v
    v = get("emergencyLocation")
    self.emergency_location = decode_EmergencyLocationInfo(v) if typeof(v) is dict else v
    self.emergency_location_id = get("emergencyLocationId")
    self.end_ip = get("endIp")
    self.id = get("id")
    self.matched = get("matched")
    self.name = get("name")
    self.start_ip = get("startIp")
    self.__extras__ = (
        None if PrivateIpRangeInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in PrivateIpRangeInfoKeys}
    )
    return self


PrivateIpRangeInfo.__decode__ = decode_PrivateIpRangeInfo
PrivateIpRangeInfoKeys = frozenset(
    (
        "emergencyAddress",
        "emergencyLocation",
        "emergencyLocationId",
        "endIp",
        "id",
        "matched",
        "name",
        "startIp",
    )
)


class PrivateIpRangeInfoRequest(Model):
    """The object `PrivateIpRangeInfoRequest`."""

    __slots__ = (
        "emergency_address",
        "emergency_location",
        "emergency_location_id",
        "end_ip",
        "id",
        "name",
        "start_ip",
    )
    __fields__ = __slots__
    __converted__ = {
        "emergency_address": "emergencyAddress",
        "emergency_location": "emergencyLocation",
    }
    emergency_address: LocationUpdatesEmergencyAddressInfoRequest | None
    emergency_location: EmergencyLocationInfo | None
    emergency_location_id: str | None
    end_ip: str | None
    id: str | None
    name: str | None
    start_ip: str | None

    def __init__(
        self,
        *,
        emergency_address: LocationUpdatesEmergencyAddressInfoRequest
        | LocationUpdatesEmergencyAddressInfoRequestDict
        | None = None,
        emergency_location: EmergencyLocationInfo | EmergencyLocationInfoDict | None = None,
        emergency_location_id: str | None = None,
        end_ip: str | None = None,
        id: str | None = None,
        name: str | None = None,
        start_ip: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.emergency_address
        if v is not None:
            d["emergencyAddress"] = (
                v.to_dict() if typeof(v) is LocationUpdatesEmergencyAddressInfoRequest else encode(v)
            )
        v = self.emergency_location
        if v is not None:
            d["emergencyLocation"] = v.to_dict() if typeof(v) is EmergencyLocationInfo else encode(v)
        v = self.emergency_location_id
        if v is not None:
            d["emergencyLocationId"] = v
        v = self.end_ip
        if v is not None:
            d["endIp"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.start_ip
        if v is not None:
            d["startIp"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PrivateIpRangeInfoRequest(d: dict[str, Any]) -> PrivateIpRangeInfoRequest:
    """Decode a `PrivateIpRangeInfoRequest`; what does not fit is passed on."""
    self = new(PrivateIpRangeInfoRequest)
    get: Getter = d.get
    v = get("emergencyAddress")
    self.emergency_address = decode_LocationUpdatesEmergencyAddressInfoRequest(v) if typeof(v) is dict else v
    v = get("emergencyLocation")
    self.emergency_location = decode_EmergencyLocationInfo(v) if typeof(v) is dict else v
    self.emergency_location_id = get("emergencyLocationId")
    self.end_ip = get("endIp")
    self.id = get("id")
    self.name = get("name")
    self.start_ip = get("startIp")
    self.__extras__ = (
        None
        if PrivateIpRangeInfoRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PrivateIpRangeInfoRequestKeys}
    )
    return self


PrivateIpRangeInfoRequest.__decode__ = decode_PrivateIpRangeInfoRequest
PrivateIpRangeInfoRequestKeys = frozenset(
    (
        "emergencyAddress",
        "emergencyLocation",
        "emergencyLocationId",
        "endIp",
        "id",
        "name",
        "startIp",
    )
)


class PublicIpRangeInfo(Model):
    """The object `PublicIpRangeInfo`."""

    __slots__ = (
        "end_ip",
        "id",
        "matched",
        "start_ip",
    )
    __fields__ = __slots__
    end_ip: str | None
    id: str | None
    matched: bool | None
    start_ip: str | None

    def __init__(
        self,
        *,
        end_ip: str | None = None,
        id: str | None = None,
        matched: bool | None = None,
        start_ip: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.end_ip
        if v is not None:
            d["endIp"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.matched
        if v is not None:
            d["matched"] = v
        v = self.start_ip
        if v is not None:
            d["startIp"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PublicIpRangeInfo(d: dict[str, Any]) -> PublicIpRangeInfo:
    """Decode a `PublicIpRangeInfo`; what does not fit is passed on."""
    self = new(PublicIpRangeInfo)
    get: Getter = d.get
    self.end_ip = get("endIp")
    self.id = get("id")
    self.matched = get("matched")
    self.start_ip = get("startIp")
    self.__extras__ = (
        None if PublicIpRangeInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in PublicIpRangeInfoKeys}
    )
    return self


PublicIpRangeInfo.__decode__ = decode_PublicIpRangeInfo
PublicIpRangeInfoKeys = frozenset(
    (
        "endIp",
        "id",
        "matched",
        "startIp",
    )
)


class SwitchInfo(Model):
    """The object `SwitchInfo`."""

    __slots__ = (
        "chassis_id",
        "emergency_address",
        "emergency_location",
        "emergency_location_id",
        "id",
        "name",
        "port",
        "site",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "emergency_address": "emergencyAddress",
        "emergency_location": "emergencyLocation",
        "site": "site",
    }
    chassis_id: str
    emergency_address: EmergencyAddressInfo | None
    emergency_location: EmergencyLocationInfo | None
    emergency_location_id: str | None
    """Deprecated by the API."""
    id: str | None
    name: str | None
    port: str | None
    site: SwitchSiteInfo | None
    uri: str | None

    def __init__(
        self,
        *,
        chassis_id: str,
        emergency_address: EmergencyAddressInfo | EmergencyAddressInfoDict | None = None,
        emergency_location: EmergencyLocationInfo | EmergencyLocationInfoDict | None = None,
        emergency_location_id: str | None = None,
        id: str | None = None,
        name: str | None = None,
        port: str | None = None,
        site: SwitchSiteInfo | SwitchSiteInfoDict | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.chassis_id
        if v is not None:
            d["chassisId"] = v
        v = self.emergency_address
        if v is not None:
            d["emergencyAddress"] = v.to_dict() if typeof(v) is EmergencyAddressInfo else encode(v)
        v = self.emergency_location
        if v is not None:
            d["emergencyLocation"] = v.to_dict() if typeof(v) is EmergencyLocationInfo else encode(v)
        v = self.emergency_location_id
        if v is not None:
            d["emergencyLocationId"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.port
        if v is not None:
            d["port"] = v
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is SwitchSiteInfo else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SwitchInfo(d: dict[str, Any]) -> SwitchInfo:
    """Decode a `SwitchInfo`; what does not fit is passed on."""
    self = new(SwitchInfo)
    get: Getter = d.get
    self.chassis_id = get("chassisId")
    v = get("emergencyAddress")
    self.emergency_address = decode_EmergencyAddressInfo(v) if typeof(v) is dict else v
    v = get("emergencyLocation")
    self.emergency_location = decode_EmergencyLocationInfo(v) if typeof(v) is dict else v
    self.emergency_location_id = get("emergencyLocationId")
    self.id = get("id")
    self.name = get("name")
    self.port = get("port")
    v = get("site")
    self.site = decode_SwitchSiteInfo(v) if typeof(v) is dict else v
    self.uri = get("uri")
    self.__extras__ = None if SwitchInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in SwitchInfoKeys}
    return self


SwitchInfo.__decode__ = decode_SwitchInfo
SwitchInfoKeys = frozenset(
    (
        "chassisId",
        "emergencyAddress",
        "emergencyLocation",
        "emergencyLocationId",
        "id",
        "name",
        "port",
        "site",
        "uri",
    )
)


class SwitchSiteInfo(Model):
    """The object `SwitchSiteInfo`."""

    __slots__ = (
        "id",
        "name",
    )
    __fields__ = __slots__
    id: str | None
    name: str | None

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


def decode_SwitchSiteInfo(d: dict[str, Any]) -> SwitchSiteInfo:
    """Decode a `SwitchSiteInfo`; what does not fit is passed on."""
    self = new(SwitchSiteInfo)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = None if SwitchSiteInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in SwitchSiteInfoKeys}
    return self


SwitchSiteInfo.__decode__ = decode_SwitchSiteInfo
SwitchSiteInfoKeys = frozenset(
    (
        "id",
        "name",
    )
)


class SwitchValidated(Model):
    """The object `SwitchValidated`."""

    __slots__ = (
        "chassis_id",
        "errors",
        "id",
        "port",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "errors": "errors",
        "status": "status",
    }
    chassis_id: str | None
    errors: list[ValidationError] | None
    id: str | None
    port: str | None
    status: SwitchValidatedStatus | None

    def __init__(
        self,
        *,
        chassis_id: str | None = None,
        errors: list[ValidationError] | None = None,
        id: str | None = None,
        port: str | None = None,
        status: SwitchValidatedStatus | Literal["Valid", "Invalid"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.chassis_id
        if v is not None:
            d["chassisId"] = v
        v = self.errors
        if v is not None:
            d["errors"] = (
                [i0.to_dict() if typeof(i0) is ValidationError else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.port
        if v is not None:
            d["port"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is SwitchValidatedStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SwitchValidated(d: dict[str, Any]) -> SwitchValidated:
    """Decode a `SwitchValidated`; what does not fit is passed on."""
    self = new(SwitchValidated)
    get: Getter = d.get
    self.chassis_id = get("chassisId")
    v = get("errors")
    self.errors = [decode_ValidationError(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.id = get("id")
    self.port = get("port")
    v = get("status")
    self.status = SwitchValidatedStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if SwitchValidatedKeys.issuperset(d) else {k: d[k] for k in d if k not in SwitchValidatedKeys}
    )
    return self


SwitchValidated.__decode__ = decode_SwitchValidated
SwitchValidatedKeys = frozenset(
    (
        "chassisId",
        "errors",
        "id",
        "port",
        "status",
    )
)


class SwitchesList(Model):
    """The object `SwitchesList`."""

    __slots__ = (
        "navigation",
        "paging",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "navigation": "navigation",
        "paging": "paging",
        "records": "records",
    }
    navigation: PageNavigationModel | None
    paging: EnumeratedPagingModel | None
    records: list[SwitchInfo] | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: Sequence[SwitchInfo | SwitchInfoDict] | None = None,
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
                [i0.to_dict() if typeof(i0) is SwitchInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SwitchesList(d: dict[str, Any]) -> SwitchesList:
    """Decode a `SwitchesList`; what does not fit is passed on."""
    self = new(SwitchesList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_SwitchInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = None if SwitchesListKeys.issuperset(d) else {k: d[k] for k in d if k not in SwitchesListKeys}
    return self


SwitchesList.__decode__ = decode_SwitchesList
SwitchesListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
    )
)


class TaskResultInfo(Model):
    """The object `TaskResultInfo`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[TaskResultRecord] | None

    def __init__(
        self,
        *,
        records: list[TaskResultRecord] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is TaskResultRecord else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TaskResultInfo(d: dict[str, Any]) -> TaskResultInfo:
    """Decode a `TaskResultInfo`; what does not fit is passed on."""
    self = new(TaskResultInfo)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_TaskResultRecord(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = None if TaskResultInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TaskResultInfoKeys}
    return self


TaskResultInfo.__decode__ = decode_TaskResultInfo
TaskResultInfoKeys = frozenset(("records",))


class TaskResultRecord(Model):
    """The object `TaskResultRecord`."""

    __slots__ = (
        "bssid",
        "chassis_id",
        "errors",
        "id",
        "port",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "errors": "errors",
    }
    bssid: str | None
    chassis_id: str | None
    errors: list[TaskResultRecordErrorsInfo] | None
    id: str | None
    port: str | None
    status: str | None

    def __init__(
        self,
        *,
        bssid: str | None = None,
        chassis_id: str | None = None,
        errors: list[TaskResultRecordErrorsInfo] | None = None,
        id: str | None = None,
        port: str | None = None,
        status: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.bssid
        if v is not None:
            d["bssid"] = v
        v = self.chassis_id
        if v is not None:
            d["chassisId"] = v
        v = self.errors
        if v is not None:
            d["errors"] = (
                [i0.to_dict() if typeof(i0) is TaskResultRecordErrorsInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.port
        if v is not None:
            d["port"] = v
        v = self.status
        if v is not None:
            d["status"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TaskResultRecord(d: dict[str, Any]) -> TaskResultRecord:
    """Decode a `TaskResultRecord`; what does not fit is passed on."""
    self = new(TaskResultRecord)
    get: Getter = d.get
    self.bssid = get("bssid")
    self.chassis_id = get("chassisId")
    v = get("errors")
    self.errors = (
        [decode_TaskResultRecordErrorsInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.id = get("id")
    self.port = get("port")
    self.status = get("status")
    self.__extras__ = (
        None if TaskResultRecordKeys.issuperset(d) else {k: d[k] for k in d if k not in TaskResultRecordKeys}
    )
    return self


TaskResultRecord.__decode__ = decode_TaskResultRecord
TaskResultRecordKeys = frozenset(
    (
        "bssid",
        "chassisId",
        "errors",
        "id",
        "port",
        "status",
    )
)


class TaskResultRecordErrorsInfo(Model):
    """The object `TaskResultRecordErrorsInfo`."""

    __slots__ = (
        "description",
        "error_code",
        "message",
        "parameter_name",
    )
    __fields__ = __slots__
    description: str | None
    error_code: str | None
    message: str | None
    parameter_name: str | None

    def __init__(
        self,
        *,
        description: str | None = None,
        error_code: str | None = None,
        message: str | None = None,
        parameter_name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.error_code
        if v is not None:
            d["errorCode"] = v
        v = self.message
        if v is not None:
            d["message"] = v
        v = self.parameter_name
        if v is not None:
            d["parameterName"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TaskResultRecordErrorsInfo(d: dict[str, Any]) -> TaskResultRecordErrorsInfo:
    """Decode a `TaskResultRecordErrorsInfo`; what does not fit is passed on."""
    self = new(TaskResultRecordErrorsInfo)
    get: Getter = d.get
    self.description = get("description")
    self.error_code = get("errorCode")
    self.message = get("message")
    self.parameter_name = get("parameterName")
    self.__extras__ = (
        None
        if TaskResultRecordErrorsInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TaskResultRecordErrorsInfoKeys}
    )
    return self


TaskResultRecordErrorsInfo.__decode__ = decode_TaskResultRecordErrorsInfo
TaskResultRecordErrorsInfoKeys = frozenset(
    (
        "description",
        "errorCode",
        "message",
        "parameterName",
    )
)


class UpdateMultipleSwitchesRequest(Model):
    """The object `UpdateMultipleSwitchesRequest`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[SwitchInfo] | None

    def __init__(
        self,
        *,
        records: Sequence[SwitchInfo | SwitchInfoDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is SwitchInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UpdateMultipleSwitchesRequest(d: dict[str, Any]) -> UpdateMultipleSwitchesRequest:
    """Decode a `UpdateMultipleSwitchesRequest`; what does not fit is passed on."""
    self = new(UpdateMultipleSwitchesRequest)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_SwitchInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if UpdateMultipleSwitchesRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UpdateMultipleSwitchesRequestKeys}
    )
    return self


UpdateMultipleSwitchesRequest.__decode__ = decode_UpdateMultipleSwitchesRequest
UpdateMultipleSwitchesRequestKeys = frozenset(("records",))


class UpdateMultipleSwitchesResponse(Model):
    """The object `UpdateMultipleSwitchesResponse`."""

    __slots__ = ("task",)
    __fields__ = __slots__
    __converted__ = {
        "task": "task",
    }
    task: BulkTaskInfo | None

    def __init__(
        self,
        *,
        task: BulkTaskInfo | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.task
        if v is not None:
            d["task"] = v.to_dict() if typeof(v) is BulkTaskInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UpdateMultipleSwitchesResponse(d: dict[str, Any]) -> UpdateMultipleSwitchesResponse:
    """Decode a `UpdateMultipleSwitchesResponse`; what does not fit is passed on."""
    self = new(UpdateMultipleSwitchesResponse)
    get: Getter = d.get
    v = get("task")
    self.task = decode_BulkTaskInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if UpdateMultipleSwitchesResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UpdateMultipleSwitchesResponseKeys}
    )
    return self


UpdateMultipleSwitchesResponse.__decode__ = decode_UpdateMultipleSwitchesResponse
UpdateMultipleSwitchesResponseKeys = frozenset(("task",))


class UpdateMultipleWirelessPointsRequest(Model):
    """The object `UpdateMultipleWirelessPointsRequest`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[UpdateWirelessPoint] | None

    def __init__(
        self,
        *,
        records: Sequence[UpdateWirelessPoint | UpdateWirelessPointDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is UpdateWirelessPoint else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UpdateMultipleWirelessPointsRequest(d: dict[str, Any]) -> UpdateMultipleWirelessPointsRequest:
    """Decode a `UpdateMultipleWirelessPointsRequest`; what does not fit is passed on."""
    self = new(UpdateMultipleWirelessPointsRequest)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_UpdateWirelessPoint(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if UpdateMultipleWirelessPointsRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UpdateMultipleWirelessPointsRequestKeys}
    )
    return self


UpdateMultipleWirelessPointsRequest.__decode__ = decode_UpdateMultipleWirelessPointsRequest
UpdateMultipleWirelessPointsRequestKeys = frozenset(("records",))


class UpdateMultipleWirelessPointsResponse(Model):
    """The object `UpdateMultipleWirelessPointsResponse`."""

    __slots__ = ("task",)
    __fields__ = __slots__
    __converted__ = {
        "task": "task",
    }
    task: BulkTaskInfo | None

    def __init__(
        self,
        *,
        task: BulkTaskInfo | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.task
        if v is not None:
            d["task"] = v.to_dict() if typeof(v) is BulkTaskInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UpdateMultipleWirelessPointsResponse(d: dict[str, Any]) -> UpdateMultipleWirelessPointsResponse:
    """Decode a `UpdateMultipleWirelessPointsResponse`; what does not fit is passed on."""
    self = new(UpdateMultipleWirelessPointsResponse)
    get: Getter = d.get
    v = get("task")
    self.task = decode_BulkTaskInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if UpdateMultipleWirelessPointsResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UpdateMultipleWirelessPointsResponseKeys}
    )
    return self


UpdateMultipleWirelessPointsResponse.__decode__ = decode_UpdateMultipleWirelessPointsResponse
UpdateMultipleWirelessPointsResponseKeys = frozenset(("task",))


class UpdateNetworkRequest(Model):
    """The object `UpdateNetworkRequest`."""

    __slots__ = (
        "id",
        "name",
        "private_ip_ranges",
        "public_ip_ranges",
        "site",
    )
    __fields__ = __slots__
    __converted__ = {
        "private_ip_ranges": "privateIpRanges",
        "public_ip_ranges": "publicIpRanges",
        "site": "site",
    }
    id: str | None
    name: str
    private_ip_ranges: list[PrivateIpRangeInfoRequest]
    public_ip_ranges: list[PublicIpRangeInfo]
    site: AutomaticLocationUpdatesSiteInfo | None

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str,
        private_ip_ranges: Sequence[PrivateIpRangeInfoRequest | PrivateIpRangeInfoRequestDict],
        public_ip_ranges: Sequence[PublicIpRangeInfo | PublicIpRangeInfoDict],
        site: AutomaticLocationUpdatesSiteInfo | AutomaticLocationUpdatesSiteInfoDict | None = None,
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
        v = self.private_ip_ranges
        if v is not None:
            d["privateIpRanges"] = (
                [i0.to_dict() if typeof(i0) is PrivateIpRangeInfoRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.public_ip_ranges
        if v is not None:
            d["publicIpRanges"] = (
                [i0.to_dict() if typeof(i0) is PublicIpRangeInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is AutomaticLocationUpdatesSiteInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UpdateNetworkRequest(d: dict[str, Any]) -> UpdateNetworkRequest:
    """Decode a `UpdateNetworkRequest`; what does not fit is passed on."""
    self = new(UpdateNetworkRequest)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    v = get("privateIpRanges")
    self.private_ip_ranges = (
        [decode_PrivateIpRangeInfoRequest(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("publicIpRanges")
    self.public_ip_ranges = (
        [decode_PublicIpRangeInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("site")
    self.site = decode_AutomaticLocationUpdatesSiteInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if UpdateNetworkRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in UpdateNetworkRequestKeys}
    )
    return self


UpdateNetworkRequest.__decode__ = decode_UpdateNetworkRequest
UpdateNetworkRequestKeys = frozenset(
    (
        "id",
        "name",
        "privateIpRanges",
        "publicIpRanges",
        "site",
    )
)


class UpdateWirelessPoint(Model):
    """The object `UpdateWirelessPoint`."""

    __slots__ = (
        "bssid",
        "emergency_address",
        "emergency_location",
        "emergency_location_id",
        "id",
        "name",
        "site",
    )
    __fields__ = __slots__
    __converted__ = {
        "emergency_address": "emergencyAddress",
        "emergency_location": "emergencyLocation",
        "site": "site",
    }
    bssid: str | None
    emergency_address: EmergencyAddressInfo | None
    emergency_location: EmergencyLocationInfo | None
    emergency_location_id: str | None
    """Deprecated by the API."""
    id: str | None
    name: str | None
    site: EmergencyAddressAutoUpdateSiteInfo | None

    def __init__(
        self,
        *,
        bssid: str | None = None,
        emergency_address: EmergencyAddressInfo | EmergencyAddressInfoDict | None = None,
        emergency_location: EmergencyLocationInfo | EmergencyLocationInfoDict | None = None,
        emergency_location_id: str | None = None,
        id: str | None = None,
        name: str | None = None,
        site: EmergencyAddressAutoUpdateSiteInfo | EmergencyAddressAutoUpdateSiteInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.bssid
        if v is not None:
            d["bssid"] = v
        v = self.emergency_address
        if v is not None:
            d["emergencyAddress"] = v.to_dict() if typeof(v) is EmergencyAddressInfo else encode(v)
        v = self.emergency_location
        if v is not None:
            d["emergencyLocation"] = v.to_dict() if typeof(v) is EmergencyLocationInfo else encode(v)
        v = self.emergency_location_id
        if v is not None:
            d["emergencyLocationId"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is EmergencyAddressAutoUpdateSiteInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UpdateWirelessPoint(d: dict[str, Any]) -> UpdateWirelessPoint:
    """Decode a `UpdateWirelessPoint`; what does not fit is passed on."""
    self = new(UpdateWirelessPoint)
    get: Getter = d.get
    self.bssid = get("bssid")
    v = get("emergencyAddress")
    self.emergency_address = decode_EmergencyAddressInfo(v) if typeof(v) is dict else v
    v = get("emergencyLocation")
    self.emergency_location = decode_EmergencyLocationInfo(v) if typeof(v) is dict else v
    self.emergency_location_id = get("emergencyLocationId")
    self.id = get("id")
    self.name = get("name")
    v = get("site")
    self.site = decode_EmergencyAddressAutoUpdateSiteInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if UpdateWirelessPointKeys.issuperset(d) else {k: d[k] for k in d if k not in UpdateWirelessPointKeys}
    )
    return self


UpdateWirelessPoint.__decode__ = decode_UpdateWirelessPoint
UpdateWirelessPointKeys = frozenset(
    (
        "bssid",
        "emergencyAddress",
        "emergencyLocation",
        "emergencyLocationId",
        "id",
        "name",
        "site",
    )
)


class ValidateMultipleSwitchesRequest(Model):
    """The object `ValidateMultipleSwitchesRequest`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[SwitchInfo] | None

    def __init__(
        self,
        *,
        records: Sequence[SwitchInfo | SwitchInfoDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is SwitchInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ValidateMultipleSwitchesRequest(d: dict[str, Any]) -> ValidateMultipleSwitchesRequest:
    """Decode a `ValidateMultipleSwitchesRequest`; what does not fit is passed on."""
    self = new(ValidateMultipleSwitchesRequest)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_SwitchInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if ValidateMultipleSwitchesRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ValidateMultipleSwitchesRequestKeys}
    )
    return self


ValidateMultipleSwitchesRequest.__decode__ = decode_ValidateMultipleSwitchesRequest
ValidateMultipleSwitchesRequestKeys = frozenset(("records",))


class ValidateMultipleSwitchesResponse(Model):
    """The object `ValidateMultipleSwitchesResponse`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[SwitchValidated] | None

    def __init__(
        self,
        *,
        records: list[SwitchValidated] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is SwitchValidated else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ValidateMultipleSwitchesResponse(d: dict[str, Any]) -> ValidateMultipleSwitchesResponse:
    """Decode a `ValidateMultipleSwitchesResponse`; what does not fit is passed on."""
    self = new(ValidateMultipleSwitchesResponse)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_SwitchValidated(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if ValidateMultipleSwitchesResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ValidateMultipleSwitchesResponseKeys}
    )
    return self


ValidateMultipleSwitchesResponse.__decode__ = decode_ValidateMultipleSwitchesResponse
ValidateMultipleSwitchesResponseKeys = frozenset(("records",))


class ValidateMultipleWirelessPointsRequest(Model):
    """The object `ValidateMultipleWirelessPointsRequest`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[WirelessPointInfo] | None

    def __init__(
        self,
        *,
        records: Sequence[WirelessPointInfo | WirelessPointInfoDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is WirelessPointInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ValidateMultipleWirelessPointsRequest(d: dict[str, Any]) -> ValidateMultipleWirelessPointsRequest:
    """Decode a `ValidateMultipleWirelessPointsRequest`; what does not fit is passed on."""
    self = new(ValidateMultipleWirelessPointsRequest)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_WirelessPointInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if ValidateMultipleWirelessPointsRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ValidateMultipleWirelessPointsRequestKeys}
    )
    return self


ValidateMultipleWirelessPointsRequest.__decode__ = decode_ValidateMultipleWirelessPointsRequest
ValidateMultipleWirelessPointsRequestKeys = frozenset(("records",))


class ValidateMultipleWirelessPointsResponse(Model):
    """The object `ValidateMultipleWirelessPointsResponse`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[WirelessPointValidated] | None

    def __init__(
        self,
        *,
        records: list[WirelessPointValidated] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is WirelessPointValidated else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ValidateMultipleWirelessPointsResponse(d: dict[str, Any]) -> ValidateMultipleWirelessPointsResponse:
    """Decode a `ValidateMultipleWirelessPointsResponse`; what does not fit is passed on."""
    self = new(ValidateMultipleWirelessPointsResponse)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_WirelessPointValidated(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if ValidateMultipleWirelessPointsResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ValidateMultipleWirelessPointsResponseKeys}
    )
    return self


ValidateMultipleWirelessPointsResponse.__decode__ = decode_ValidateMultipleWirelessPointsResponse
ValidateMultipleWirelessPointsResponseKeys = frozenset(("records",))


class ValidationError(Model):
    """The object `ValidationError`."""

    __slots__ = (
        "error_code",
        "message",
        "parameter_name",
    )
    __fields__ = __slots__
    error_code: str | None
    message: str | None
    parameter_name: str | None

    def __init__(
        self,
        *,
        error_code: str | None = None,
        message: str | None = None,
        parameter_name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.error_code
        if v is not None:
            d["errorCode"] = v
        v = self.message
        if v is not None:
            d["message"] = v
        v = self.parameter_name
        if v is not None:
            d["parameterName"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ValidationError(d: dict[str, Any]) -> ValidationError:
    """Decode a `ValidationError`; what does not fit is passed on."""
    self = new(ValidationError)
    get: Getter = d.get
    self.error_code = get("errorCode")
    self.message = get("message")
    self.parameter_name = get("parameterName")
    self.__extras__ = (
        None if ValidationErrorKeys.issuperset(d) else {k: d[k] for k in d if k not in ValidationErrorKeys}
    )
    return self


ValidationError.__decode__ = decode_ValidationError
ValidationErrorKeys = frozenset(
    (
        "errorCode",
        "message",
        "parameterName",
    )
)


class WirelessPointInfo(Model):
    """The object `WirelessPointInfo`."""

    __slots__ = (
        "bssid",
        "emergency_address",
        "emergency_location",
        "emergency_location_id",
        "id",
        "name",
        "site",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "emergency_address": "emergencyAddress",
        "emergency_location": "emergencyLocation",
        "site": "site",
    }
    bssid: str
    emergency_address: EmergencyAddressInfo
    emergency_location: EmergencyLocationInfo | None
    emergency_location_id: str | None
    """Deprecated by the API."""
    id: str | None
    name: str
    site: EmergencyAddressAutoUpdateSiteInfo | None
    uri: str | None

    def __init__(
        self,
        *,
        bssid: str,
        emergency_address: EmergencyAddressInfo | EmergencyAddressInfoDict,
        emergency_location: EmergencyLocationInfo | EmergencyLocationInfoDict | None = None,
        emergency_location_id: str | None = None,
        id: str | None = None,
        name: str,
        site: EmergencyAddressAutoUpdateSiteInfo | EmergencyAddressAutoUpdateSiteInfoDict | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.bssid
        if v is not None:
            d["bssid"] = v
        v = self.emergency_address
        if v is not None:
            d["emergencyAddress"] = v.to_dict() if typeof(v) is EmergencyAddressInfo else encode(v)
        v = self.emergency_location
        if v is not None:
            d["emergencyLocation"] = v.to_dict() if typeof(v) is EmergencyLocationInfo else encode(v)
        v = self.emergency_location_id
        if v is not None:
            d["emergencyLocationId"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is EmergencyAddressAutoUpdateSiteInfo else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WirelessPointInfo(d: dict[str, Any]) -> WirelessPointInfo:
    """Decode a `WirelessPointInfo`; what does not fit is passed on."""
    self = new(WirelessPointInfo)
    get: Getter = d.get
    self.bssid = get("bssid")
    v = get("emergencyAddress")
    self.emergency_address = decode_EmergencyAddressInfo(v) if typeof(v) is dict else v
    v = get("emergencyLocation")
    self.emergency_location = decode_EmergencyLocationInfo(v) if typeof(v) is dict else v
    self.emergency_location_id = get("emergencyLocationId")
    self.id = get("id")
    self.name = get("name")
    v = get("site")
    self.site = decode_EmergencyAddressAutoUpdateSiteInfo(v) if typeof(v) is dict else v
    self.uri = get("uri")
    self.__extras__ = (
        None if WirelessPointInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in WirelessPointInfoKeys}
    )
    return self


WirelessPointInfo.__decode__ = decode_WirelessPointInfo
WirelessPointInfoKeys = frozenset(
    (
        "bssid",
        "emergencyAddress",
        "emergencyLocation",
        "emergencyLocationId",
        "id",
        "name",
        "site",
        "uri",
    )
)


class WirelessPointValidated(Model):
    """The object `WirelessPointValidated`."""

    __slots__ = (
        "bssid",
        "errors",
        "id",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "errors": "errors",
        "status": "status",
    }
    bssid: str | None
    errors: list[ValidationError] | None
    id: str | None
    status: WirelessPointValidatedStatus | None

    def __init__(
        self,
        *,
        bssid: str | None = None,
        errors: list[ValidationError] | None = None,
        id: str | None = None,
        status: WirelessPointValidatedStatus | Literal["Valid", "Invalid"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.bssid
        if v is not None:
            d["bssid"] = v
        v = self.errors
        if v is not None:
            d["errors"] = (
                [i0.to_dict() if typeof(i0) is ValidationError else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is WirelessPointValidatedStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WirelessPointValidated(d: dict[str, Any]) -> WirelessPointValidated:
    """Decode a `WirelessPointValidated`; what does not fit is passed on."""
    self = new(WirelessPointValidated)
    get: Getter = d.get
    self.bssid = get("bssid")
    v = get("errors")
    self.errors = [decode_ValidationError(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.id = get("id")
    v = get("status")
    self.status = WirelessPointValidatedStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if WirelessPointValidatedKeys.issuperset(d)
        else {k: d[k] for k in d if k not in WirelessPointValidatedKeys}
    )
    return self


WirelessPointValidated.__decode__ = decode_WirelessPointValidated
WirelessPointValidatedKeys = frozenset(
    (
        "bssid",
        "errors",
        "id",
        "status",
    )
)


class WirelessPointsList(Model):
    """The object `WirelessPointsList`."""

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
    records: list[WirelessPointInfo] | None
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: Sequence[WirelessPointInfo | WirelessPointInfoDict] | None = None,
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
                [i0.to_dict() if typeof(i0) is WirelessPointInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WirelessPointsList(d: dict[str, Any]) -> WirelessPointsList:
    """Decode a `WirelessPointsList`; what does not fit is passed on."""
    self = new(WirelessPointsList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_WirelessPointInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = (
        None if WirelessPointsListKeys.issuperset(d) else {k: d[k] for k in d if k not in WirelessPointsListKeys}
    )
    return self


WirelessPointsList.__decode__ = decode_WirelessPointsList
WirelessPointsListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)
