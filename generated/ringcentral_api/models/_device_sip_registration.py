"""Models: device sip registration."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_address_format_status import AddressFormatStatus, AddressFormatStatusTable
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
from ._shared_emergency_address_status import EmergencyAddressStatus, EmergencyAddressStatusTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._device_sip_registration import DeviceInfoRequestDict, SIPInfoRequestDict


class AuthorizationType(OpenEnum):
    """Values of `AuthorizationType`."""

    SIP_DIGEST = "SipDigest"
    BEARER_TOKEN = "BearerToken"


AuthorizationTypeTable = EnumTable(AuthorizationType)


class CreateSipRegistrationRequestSoftPhoneLineReassignment(OpenEnum):
    """Values of `CreateSipRegistrationRequestSoftPhoneLineReassignment`."""

    NONE = "None"
    INITIALIZE = "Initialize"
    REASSIGN = "Reassign"


CreateSipRegistrationRequestSoftPhoneLineReassignmentTable = EnumTable(
    CreateSipRegistrationRequestSoftPhoneLineReassignment
)


class DeviceModelInfoFeaturesItem(OpenEnum):
    """Values of `DeviceModelInfoFeaturesItem`."""

    BLA = "BLA"
    INTERCOM = "Intercom"
    PAGING = "Paging"
    HELD = "HELD"


DeviceModelInfoFeaturesItemTable = EnumTable(DeviceModelInfoFeaturesItem)


class DevicePhoneLinesEmergencyAddressInfoLineProvisioningStatus(OpenEnum):
    """Values of `DevicePhoneLinesEmergencyAddressInfoLineProvisioningStatus`."""

    INVALID = "Invalid"
    PROVISIONING = "Provisioning"
    VALID = "Valid"


DevicePhoneLinesEmergencyAddressInfoLineProvisioningStatusTable = EnumTable(
    DevicePhoneLinesEmergencyAddressInfoLineProvisioningStatus
)


class DevicePhoneLinesInfoLineType(OpenEnum):
    """Values of `DevicePhoneLinesInfoLineType`."""

    STANDALONE = "Standalone"
    STANDALONE_FREE = "StandaloneFree"
    BLA_PRIMARY = "BlaPrimary"
    BLA_SECONDARY = "BlaSecondary"


DevicePhoneLinesInfoLineTypeTable = EnumTable(DevicePhoneLinesInfoLineType)


class DevicePhoneNumberInfoPaymentType(OpenEnum):
    """Values of `DevicePhoneNumberInfoPaymentType`."""

    EXTERNAL = "External"
    TOLL_FREE = "TollFree"
    LOCAL = "Local"
    EXTERNAL_NUMBER_PROVIDER = "ExternalNumberProvider"


DevicePhoneNumberInfoPaymentTypeTable = EnumTable(DevicePhoneNumberInfoPaymentType)


class DevicePhoneNumberInfoType(OpenEnum):
    """Values of `DevicePhoneNumberInfoType`."""

    VOICE_FAX = "VoiceFax"
    FAX_ONLY = "FaxOnly"
    VOICE_ONLY = "VoiceOnly"


DevicePhoneNumberInfoTypeTable = EnumTable(DevicePhoneNumberInfoType)


class DevicePhoneNumberInfoUsageType(OpenEnum):
    """Values of `DevicePhoneNumberInfoUsageType`."""

    COMPANY_NUMBER = "CompanyNumber"
    MAIN_COMPANY_NUMBER = "MainCompanyNumber"
    ADDITIONAL_COMPANY_NUMBER = "AdditionalCompanyNumber"
    DIRECT_NUMBER = "DirectNumber"
    COMPANY_FAX_NUMBER = "CompanyFaxNumber"
    FORWARDED_NUMBER = "ForwardedNumber"
    FORWARDED_COMPANY_NUMBER = "ForwardedCompanyNumber"
    CONTACT_CENTER_NUMBER = "ContactCenterNumber"


DevicePhoneNumberInfoUsageTypeTable = EnumTable(DevicePhoneNumberInfoUsageType)


class SIPInfoRequestTransport(OpenEnum):
    """Values of `SIPInfoRequestTransport`."""

    UDP = "UDP"
    TCP = "TCP"
    TLS = "TLS"
    WSS = "WSS"


SIPInfoRequestTransportTable = EnumTable(SIPInfoRequestTransport)


class SipInfoResponseTransport(OpenEnum):
    """Values of `SipInfoResponseTransport`."""

    UDP = "UDP"
    TCP = "TCP"
    TLS = "TLS"
    WSS = "WSS"


SipInfoResponseTransportTable = EnumTable(SipInfoResponseTransport)


class SipRegistrationDeviceEmergencyInfoAddressEditableStatus(OpenEnum):
    """Values of `SipRegistrationDeviceEmergencyInfoAddressEditableStatus`."""

    MAIN_DEVICE = "MainDevice"
    ANY_DEVICE = "AnyDevice"


SipRegistrationDeviceEmergencyInfoAddressEditableStatusTable = EnumTable(
    SipRegistrationDeviceEmergencyInfoAddressEditableStatus
)


class SipRegistrationDeviceEmergencyInfoSyncStatus(OpenEnum):
    """Values of `SipRegistrationDeviceEmergencyInfoSyncStatus`."""

    VERIFIED = "Verified"
    UPDATED = "Updated"
    DELETED = "Deleted"
    NOT_REQUIRED = "NotRequired"
    UNSUPPORTED = "Unsupported"
    FAILED = "Failed"


SipRegistrationDeviceEmergencyInfoSyncStatusTable = EnumTable(SipRegistrationDeviceEmergencyInfoSyncStatus)


class SipRegistrationDeviceEmergencyInfoVisibility(OpenEnum):
    """Values of `SipRegistrationDeviceEmergencyInfoVisibility`."""

    PRIVATE = "Private"
    PUBLIC = "Public"


SipRegistrationDeviceEmergencyInfoVisibilityTable = EnumTable(SipRegistrationDeviceEmergencyInfoVisibility)


class SipRegistrationDeviceInfoStatus(OpenEnum):
    """Values of `SipRegistrationDeviceInfoStatus`."""

    ONLINE = "Online"
    OFFLINE = "Offline"


SipRegistrationDeviceInfoStatusTable = EnumTable(SipRegistrationDeviceInfoStatus)


class SipRegistrationDeviceInfoType(OpenEnum):
    """Values of `SipRegistrationDeviceInfoType`."""

    HARD_PHONE = "HardPhone"
    MOBILE_DEVICE = "MobileDevice"
    OTHER_PHONE = "OtherPhone"
    PAGING = "Paging"
    ROOM = "Room"
    SOFT_PHONE = "SoftPhone"
    WEB_PHONE = "WebPhone"


SipRegistrationDeviceInfoTypeTable = EnumTable(SipRegistrationDeviceInfoType)


class CreateSipRegistrationRequest(Model):
    """The object `CreateSipRegistrationRequest`."""

    __slots__ = (
        "device",
        "sip_info",
        "soft_phone_line_reassignment",
    )
    __fields__ = __slots__
    __converted__ = {
        "device": "device",
        "sip_info": "sipInfo",
        "soft_phone_line_reassignment": "softPhoneLineReassignment",
    }
    device: DeviceInfoRequest | None
    sip_info: list[SIPInfoRequest] | None
    soft_phone_line_reassignment: CreateSipRegistrationRequestSoftPhoneLineReassignment | None

    def __init__(
        self,
        *,
        device: DeviceInfoRequest | DeviceInfoRequestDict | None = None,
        sip_info: Sequence[SIPInfoRequest | SIPInfoRequestDict] | None = None,
        soft_phone_line_reassignment: CreateSipRegistrationRequestSoftPhoneLineReassignment
        | Literal["None", "Initialize", "Reassign"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.device
        if v is not None:
            d["device"] = v.to_dict() if typeof(v) is DeviceInfoRequest else encode(v)
        v = self.sip_info
        if v is not None:
            d["sipInfo"] = (
                [i0.to_dict() if typeof(i0) is SIPInfoRequest else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.soft_phone_line_reassignment
        if v is not None:
            d["softPhoneLineReassignment"] = (
                v.wire if typeof(v) is CreateSipRegistrationRequestSoftPhoneLineReassignment else v
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateSipRegistrationRequest(d: dict[str, Any]) -> CreateSipRegistrationRequest:
    """Decode a `CreateSipRegistrationRequest`; what does not fit is passed on."""
    self = new(CreateSipRegistrationRequest)
    get: Getter = d.get
    v = get("device")
    self.device = decode_DeviceInfoRequest(v) if typeof(v) is dict else v
    v = get("sipInfo")
    self.sip_info = [decode_SIPInfoRequest(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("softPhoneLineReassignment")
    self.soft_phone_line_reassignment = (
        CreateSipRegistrationRequestSoftPhoneLineReassignmentTable[v] if typeof(v) is str else v
    )
    self.__extras__ = (
        None
        if CreateSipRegistrationRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateSipRegistrationRequestKeys}
    )
    return self


CreateSipRegistrationRequest.__decode__ = decode_CreateSipRegistrationRequest
CreateSipRegistrationRequestKeys = frozenset(
    (
        "device",
        "sipInfo",
        "softPhoneLineReassignment",
    )
)


class CreateSipRegistrationResponse(Model):
    """The object `CreateSipRegistrationResponse`."""

    __slots__ = (
        "device",
        "polling_interval",
        "sip_error_codes",
        "sip_flags",
        "sip_info",
        "sip_info_pstn",
        "persist_gateway_configured",
    )
    __fields__ = __slots__
    __converted__ = {
        "device": "device",
        "sip_flags": "sipFlags",
        "sip_info": "sipInfo",
        "sip_info_pstn": "sipInfoPstn",
    }
    device: SipRegistrationDeviceInfo
    polling_interval: int | None
    sip_error_codes: list[str] | None
    sip_flags: SipFlagsResponse
    sip_info: list[SipInfoResponse]
    sip_info_pstn: list[SipInfoResponse] | None
    persist_gateway_configured: bool | None

    def __init__(
        self,
        *,
        device: SipRegistrationDeviceInfo,
        polling_interval: int | None = None,
        sip_error_codes: list[str] | None = None,
        sip_flags: SipFlagsResponse,
        sip_info: list[SipInfoResponse],
        sip_info_pstn: list[SipInfoResponse] | None = None,
        persist_gateway_configured: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.device
        if v is not None:
            d["device"] = v.to_dict() if typeof(v) is SipRegistrationDeviceInfo else encode(v)
        v = self.polling_interval
        if v is not None:
            d["pollingInterval"] = v
        v = self.sip_error_codes
        if v is not None:
            d["sipErrorCodes"] = v
        v = self.sip_flags
        if v is not None:
            d["sipFlags"] = v.to_dict() if typeof(v) is SipFlagsResponse else encode(v)
        v = self.sip_info
        if v is not None:
            d["sipInfo"] = (
                [i0.to_dict() if typeof(i0) is SipInfoResponse else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.sip_info_pstn
        if v is not None:
            d["sipInfoPstn"] = (
                [i0.to_dict() if typeof(i0) is SipInfoResponse else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.persist_gateway_configured
        if v is not None:
            d["persistGatewayConfigured"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateSipRegistrationResponse(d: dict[str, Any]) -> CreateSipRegistrationResponse:
    """Decode a `CreateSipRegistrationResponse`; what does not fit is passed on."""
    self = new(CreateSipRegistrationResponse)
    get: Getter = d.get
    v = get("device")
    self.device = decode_SipRegistrationDeviceInfo(v) if typeof(v) is dict else v
    self.polling_interval = get("pollingInterval")
    self.sip_error_codes = get("sipErrorCodes")
    v = get("sipFlags")
    self.sip_flags = decode_SipFlagsResponse(v) if typeof(v) is dict else v
    v = get("sipInfo")
    self.sip_info = [decode_SipInfoResponse(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("sipInfoPstn")
    self.sip_info_pstn = (
        [decode_SipInfoResponse(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.persist_gateway_configured = get("persistGatewayConfigured")
    self.__extras__ = (
        None
        if CreateSipRegistrationResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateSipRegistrationResponseKeys}
    )
    return self


CreateSipRegistrationResponse.__decode__ = decode_CreateSipRegistrationResponse
CreateSipRegistrationResponseKeys = frozenset(
    (
        "device",
        "pollingInterval",
        "sipErrorCodes",
        "sipFlags",
        "sipInfo",
        "sipInfoPstn",
        "persistGatewayConfigured",
    )
)


class DeviceAddonInfo(Model):
    """The object `DeviceAddonInfo`."""

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


def decode_DeviceAddonInfo(d: dict[str, Any]) -> DeviceAddonInfo:
    """Decode a `DeviceAddonInfo`; what does not fit is passed on."""
    self = new(DeviceAddonInfo)
    get: Getter = d.get
    self.count = get("count")
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None if DeviceAddonInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in DeviceAddonInfoKeys}
    )
    return self


DeviceAddonInfo.__decode__ = decode_DeviceAddonInfo
DeviceAddonInfoKeys = frozenset(
    (
        "count",
        "id",
        "name",
    )
)


class DeviceExtensionInfo(Model):
    """The object `DeviceExtensionInfo`."""

    __slots__ = (
        "extension_number",
        "id",
        "uri",
    )
    __fields__ = __slots__
    extension_number: str | None
    id: int | None
    uri: str | None

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: int | None = None,
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
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeviceExtensionInfo(d: dict[str, Any]) -> DeviceExtensionInfo:
    """Decode a `DeviceExtensionInfo`; what does not fit is passed on."""
    self = new(DeviceExtensionInfo)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.uri = get("uri")
    self.__extras__ = (
        None if DeviceExtensionInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in DeviceExtensionInfoKeys}
    )
    return self


DeviceExtensionInfo.__decode__ = decode_DeviceExtensionInfo
DeviceExtensionInfoKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "uri",
    )
)


class DeviceInfoRequest(Model):
    """The object `DeviceInfoRequest`."""

    __slots__ = (
        "app_external_id",
        "computer_name",
        "id",
        "serial",
    )
    __fields__ = __slots__
    app_external_id: str | None
    computer_name: str | None
    id: str | None
    serial: str | None

    def __init__(
        self,
        *,
        app_external_id: str | None = None,
        computer_name: str | None = None,
        id: str | None = None,
        serial: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.app_external_id
        if v is not None:
            d["appExternalId"] = v
        v = self.computer_name
        if v is not None:
            d["computerName"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.serial
        if v is not None:
            d["serial"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeviceInfoRequest(d: dict[str, Any]) -> DeviceInfoRequest:
    """Decode a `DeviceInfoRequest`; what does not fit is passed on."""
    self = new(DeviceInfoRequest)
    get: Getter = d.get
    self.app_external_id = get("appExternalId")
    self.computer_name = get("computerName")
    self.id = get("id")
    self.serial = get("serial")
    self.__extras__ = (
        None if DeviceInfoRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in DeviceInfoRequestKeys}
    )
    return self


DeviceInfoRequest.__decode__ = decode_DeviceInfoRequest
DeviceInfoRequestKeys = frozenset(
    (
        "appExternalId",
        "computerName",
        "id",
        "serial",
    )
)


class DeviceModelInfo(Model):
    """The object `DeviceModelInfo`."""

    __slots__ = (
        "addons",
        "features",
        "id",
        "name",
    )
    __fields__ = __slots__
    __converted__ = {
        "addons": "addons",
        "features": "features",
    }
    addons: list[DeviceAddonInfo]
    features: list[DeviceModelInfoFeaturesItem] | None
    id: str | None
    name: str | None

    def __init__(
        self,
        *,
        addons: list[DeviceAddonInfo],
        features: Sequence[DeviceModelInfoFeaturesItem | Literal["BLA", "Intercom", "Paging", "HELD"]] | None = None,
        id: str | None = None,
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
                [i0.to_dict() if typeof(i0) is DeviceAddonInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.features
        if v is not None:
            d["features"] = (
                [i0.wire if typeof(i0) is DeviceModelInfoFeaturesItem else i0 for i0 in v]
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


def decode_DeviceModelInfo(d: dict[str, Any]) -> DeviceModelInfo:
    """Decode a `DeviceModelInfo`; what does not fit is passed on."""
    self = new(DeviceModelInfo)
    get: Getter = d.get
    v = get("addons")
    self.addons = [decode_DeviceAddonInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("features")
    self.features = (
        [DeviceModelInfoFeaturesItemTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    )
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None if DeviceModelInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in DeviceModelInfoKeys}
    )
    return self


DeviceModelInfo.__decode__ = decode_DeviceModelInfo
DeviceModelInfoKeys = frozenset(
    (
        "addons",
        "features",
        "id",
        "name",
    )
)


class DevicePhoneLinesEmergencyAddressInfo(Model):
    """The object `DevicePhoneLinesEmergencyAddressInfo`."""

    __slots__ = (
        "line_provisioning_status",
        "local_only",
        "required",
    )
    __fields__ = __slots__
    __converted__ = {
        "line_provisioning_status": "lineProvisioningStatus",
    }
    line_provisioning_status: DevicePhoneLinesEmergencyAddressInfoLineProvisioningStatus | None
    local_only: bool | None
    required: bool | None

    def __init__(
        self,
        *,
        line_provisioning_status: DevicePhoneLinesEmergencyAddressInfoLineProvisioningStatus
        | Literal["Invalid", "Provisioning", "Valid"]
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
            d["lineProvisioningStatus"] = (
                v.wire if typeof(v) is DevicePhoneLinesEmergencyAddressInfoLineProvisioningStatus else v
            )
        v = self.local_only
        if v is not None:
            d["localOnly"] = v
        v = self.required
        if v is not None:
            d["required"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DevicePhoneLinesEmergencyAddressInfo(d: dict[str, Any]) -> DevicePhoneLinesEmergencyAddressInfo:
    """Decode a `DevicePhoneLinesEmergencyAddressInfo`; what does not fit is passed on."""
    self = new(DevicePhoneLinesEmergencyAddressInfo)
    get: Getter = d.get
    v = get("lineProvisioningStatus")
    self.line_provisioning_status = (
        DevicePhoneLinesEmergencyAddressInfoLineProvisioningStatusTable[v] if typeof(v) is str else v
    )
    self.local_only = get("localOnly")
    self.required = get("required")
    self.__extras__ = (
        None
        if DevicePhoneLinesEmergencyAddressInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DevicePhoneLinesEmergencyAddressInfoKeys}
    )
    return self


DevicePhoneLinesEmergencyAddressInfo.__decode__ = decode_DevicePhoneLinesEmergencyAddressInfo
DevicePhoneLinesEmergencyAddressInfoKeys = frozenset(
    (
        "lineProvisioningStatus",
        "localOnly",
        "required",
    )
)


class DevicePhoneLinesInfo(Model):
    """The object `DevicePhoneLinesInfo`."""

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
    emergency_address: DevicePhoneLinesEmergencyAddressInfo | None
    id: str | None
    line_type: DevicePhoneLinesInfoLineType | None
    phone_info: DevicePhoneNumberInfo | None

    def __init__(
        self,
        *,
        emergency_address: DevicePhoneLinesEmergencyAddressInfo | None = None,
        id: str | None = None,
        line_type: DevicePhoneLinesInfoLineType
        | Literal["Standalone", "StandaloneFree", "BlaPrimary", "BlaSecondary"]
        | None = None,
        phone_info: DevicePhoneNumberInfo | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.emergency_address
        if v is not None:
            d["emergencyAddress"] = v.to_dict() if typeof(v) is DevicePhoneLinesEmergencyAddressInfo else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.line_type
        if v is not None:
            d["lineType"] = v.wire if typeof(v) is DevicePhoneLinesInfoLineType else v
        v = self.phone_info
        if v is not None:
            d["phoneInfo"] = v.to_dict() if typeof(v) is DevicePhoneNumberInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DevicePhoneLinesInfo(d: dict[str, Any]) -> DevicePhoneLinesInfo:
    """Decode a `DevicePhoneLinesInfo`; what does not fit is passed on."""
    self = new(DevicePhoneLinesInfo)
    get: Getter = d.get
    v = get("emergencyAddress")
    self.emergency_address = decode_DevicePhoneLinesEmergencyAddressInfo(v) if typeof(v) is dict else v
    self.id = get("id")
    v = get("lineType")
    self.line_type = DevicePhoneLinesInfoLineTypeTable[v] if typeof(v) is str else v
    v = get("phoneInfo")
    self.phone_info = decode_DevicePhoneNumberInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if DevicePhoneLinesInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in DevicePhoneLinesInfoKeys}
    )
    return self


DevicePhoneLinesInfo.__decode__ = decode_DevicePhoneLinesInfo
DevicePhoneLinesInfoKeys = frozenset(
    (
        "emergencyAddress",
        "id",
        "lineType",
        "phoneInfo",
    )
)


class DevicePhoneNumberCountryInfo(Model):
    """The object `DevicePhoneNumberCountryInfo`."""

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


def decode_DevicePhoneNumberCountryInfo(d: dict[str, Any]) -> DevicePhoneNumberCountryInfo:
    """Decode a `DevicePhoneNumberCountryInfo`; what does not fit is passed on."""
    self = new(DevicePhoneNumberCountryInfo)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if DevicePhoneNumberCountryInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DevicePhoneNumberCountryInfoKeys}
    )
    return self


DevicePhoneNumberCountryInfo.__decode__ = decode_DevicePhoneNumberCountryInfo
DevicePhoneNumberCountryInfoKeys = frozenset(
    (
        "id",
        "name",
        "uri",
    )
)


class DevicePhoneNumberInfo(Model):
    """The object `DevicePhoneNumberInfo`."""

    __slots__ = (
        "country",
        "id",
        "payment_type",
        "phone_number",
        "type",
        "usage_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "country": "country",
        "payment_type": "paymentType",
        "type": "type",
        "usage_type": "usageType",
    }
    country: DevicePhoneNumberCountryInfo | None
    id: int | None
    payment_type: DevicePhoneNumberInfoPaymentType | None
    phone_number: str | None
    type: DevicePhoneNumberInfoType | None
    usage_type: DevicePhoneNumberInfoUsageType | None

    def __init__(
        self,
        *,
        country: DevicePhoneNumberCountryInfo | None = None,
        id: int | None = None,
        payment_type: DevicePhoneNumberInfoPaymentType
        | Literal["External", "TollFree", "Local", "ExternalNumberProvider"]
        | None = None,
        phone_number: str | None = None,
        type: DevicePhoneNumberInfoType | Literal["VoiceFax", "FaxOnly", "VoiceOnly"] | None = None,
        usage_type: DevicePhoneNumberInfoUsageType
        | Literal[
            "CompanyNumber",
            "MainCompanyNumber",
            "AdditionalCompanyNumber",
            "DirectNumber",
            "CompanyFaxNumber",
            "ForwardedNumber",
            "ForwardedCompanyNumber",
            "ContactCenterNumber",
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
            d["country"] = v.to_dict() if typeof(v) is DevicePhoneNumberCountryInfo else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.payment_type
        if v is not None:
            d["paymentType"] = v.wire if typeof(v) is DevicePhoneNumberInfoPaymentType else v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is DevicePhoneNumberInfoType else v
        v = self.usage_type
        if v is not None:
            d["usageType"] = v.wire if typeof(v) is DevicePhoneNumberInfoUsageType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DevicePhoneNumberInfo(d: dict[str, Any]) -> DevicePhoneNumberInfo:
    """Decode a `DevicePhoneNumberInfo`; what does not fit is passed on."""
    self = new(DevicePhoneNumberInfo)
    get: Getter = d.get
    v = get("country")
    self.country = decode_DevicePhoneNumberCountryInfo(v) if typeof(v) is dict else v
    self.id = get("id")
    v = get("paymentType")
    self.payment_type = DevicePhoneNumberInfoPaymentTypeTable[v] if typeof(v) is str else v
    self.phone_number = get("phoneNumber")
    v = get("type")
    self.type = DevicePhoneNumberInfoTypeTable[v] if typeof(v) is str else v
    v = get("usageType")
    self.usage_type = DevicePhoneNumberInfoUsageTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if DevicePhoneNumberInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in DevicePhoneNumberInfoKeys}
    )
    return self


DevicePhoneNumberInfo.__decode__ = decode_DevicePhoneNumberInfo
DevicePhoneNumberInfoKeys = frozenset(
    (
        "country",
        "id",
        "paymentType",
        "phoneNumber",
        "type",
        "usageType",
    )
)


class SIPInfoRequest(Model):
    """The object `SIPInfoRequest`."""

    __slots__ = ("transport",)
    __fields__ = __slots__
    __converted__ = {
        "transport": "transport",
    }
    transport: SIPInfoRequestTransport | None

    def __init__(
        self,
        *,
        transport: SIPInfoRequestTransport | Literal["UDP", "TCP", "TLS", "WSS"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.transport
        if v is not None:
            d["transport"] = v.wire if typeof(v) is SIPInfoRequestTransport else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SIPInfoRequest(d: dict[str, Any]) -> SIPInfoRequest:
    """Decode a `SIPInfoRequest`; what does not fit is passed on."""
    self = new(SIPInfoRequest)
    get: Getter = d.get
    v = get("transport")
    self.transport = SIPInfoRequestTransportTable[v] if typeof(v) is str else v
    self.__extras__ = None if SIPInfoRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in SIPInfoRequestKeys}
    return self


SIPInfoRequest.__decode__ = decode_SIPInfoRequest
SIPInfoRequestKeys = frozenset(("transport",))


class SipFlagsResponse(Model):
    """The object `SipFlagsResponse`."""

    __slots__ = (
        "dscp_enabled",
        "dscp_signaling",
        "dscp_video",
        "dscp_voice",
        "outbound_calls_enabled",
        "voip_country_blocked",
        "voip_feature_enabled",
    )
    __fields__ = __slots__
    dscp_enabled: bool | None
    dscp_signaling: int | None
    dscp_video: int | None
    dscp_voice: int | None
    outbound_calls_enabled: bool | None
    voip_country_blocked: bool | None
    voip_feature_enabled: bool | None

    def __init__(
        self,
        *,
        dscp_enabled: bool | None = None,
        dscp_signaling: int | None = None,
        dscp_video: int | None = None,
        dscp_voice: int | None = None,
        outbound_calls_enabled: bool | None = None,
        voip_country_blocked: bool | None = None,
        voip_feature_enabled: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.dscp_enabled
        if v is not None:
            d["dscpEnabled"] = v
        v = self.dscp_signaling
        if v is not None:
            d["dscpSignaling"] = v
        v = self.dscp_video
        if v is not None:
            d["dscpVideo"] = v
        v = self.dscp_voice
        if v is not None:
            d["dscpVoice"] = v
        v = self.outbound_calls_enabled
        if v is not None:
            d["outboundCallsEnabled"] = v
        v = self.voip_country_blocked
        if v is not None:
            d["voipCountryBlocked"] = v
        v = self.voip_feature_enabled
        if v is not None:
            d["voipFeatureEnabled"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SipFlagsResponse(d: dict[str, Any]) -> SipFlagsResponse:
    """Decode a `SipFlagsResponse`; what does not fit is passed on."""
    self = new(SipFlagsResponse)
    get: Getter = d.get
    self.dscp_enabled = get("dscpEnabled")
    self.dscp_signaling = get("dscpSignaling")
    self.dscp_video = get("dscpVideo")
    self.dscp_voice = get("dscpVoice")
    self.outbound_calls_enabled = get("outboundCallsEnabled")
    self.voip_country_blocked = get("voipCountryBlocked")
    self.voip_feature_enabled = get("voipFeatureEnabled")
    self.__extras__ = (
        None if SipFlagsResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in SipFlagsResponseKeys}
    )
    return self


SipFlagsResponse.__decode__ = decode_SipFlagsResponse
SipFlagsResponseKeys = frozenset(
    (
        "dscpEnabled",
        "dscpSignaling",
        "dscpVideo",
        "dscpVoice",
        "outboundCallsEnabled",
        "voipCountryBlocked",
        "voipFeatureEnabled",
    )
)


class SipInfoResponse(Model):
    """The object `SipInfoResponse`."""

    __slots__ = (
        "authorization_id",
        "authorization_types",
        "certificate",
        "domain",
        "outbound_proxy",
        "outbound_proxy_backup",
        "outbound_proxy_ipv6",
        "outbound_proxy_ipv6_backup",
        "password",
        "stun_servers",
        "switch_back_interval",
        "transport",
        "username",
    )
    __fields__ = __slots__
    __converted__ = {
        "authorization_types": "authorizationTypes",
        "transport": "transport",
    }
    __secrets__ = frozenset(("password",))
    authorization_id: str | None
    authorization_types: list[AuthorizationType] | None
    certificate: str | None
    domain: str | None
    outbound_proxy: str | None
    outbound_proxy_backup: str | None
    outbound_proxy_ipv6: str | None
    outbound_proxy_ipv6_backup: str | None
    password: str | None
    stun_servers: list[str] | None
    switch_back_interval: int | None
    transport: SipInfoResponseTransport | None
    username: str | None

    def __init__(
        self,
        *,
        authorization_id: str | None = None,
        authorization_types: Sequence[AuthorizationType | Literal["SipDigest", "BearerToken"]] | None = None,
        certificate: str | None = None,
        domain: str | None = None,
        outbound_proxy: str | None = None,
        outbound_proxy_backup: str | None = None,
        outbound_proxy_ipv6: str | None = None,
        outbound_proxy_ipv6_backup: str | None = None,
        password: str | None = None,
        stun_servers: list[str] | None = None,
        switch_back_interval: int | None = None,
        transport: SipInfoResponseTransport | Literal["UDP", "TCP", "TLS", "WSS"] | None = None,
        username: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.authorization_id
        if v is not None:
            d["authorizationId"] = v
        v = self.authorization_types
        if v is not None:
            d["authorizationTypes"] = (
                [i0.wire if typeof(i0) is AuthorizationType else i0 for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.certificate
        if v is not None:
            d["certificate"] = v
        v = self.domain
        if v is not None:
            d["domain"] = v
        v = self.outbound_proxy
        if v is not None:
            d["outboundProxy"] = v
        v = self.outbound_proxy_backup
        if v is not None:
            d["outboundProxyBackup"] = v
        v = self.outbound_proxy_ipv6
        if v is not None:
            d["outboundProxyIPv6"] = v
        v = self.outbound_proxy_ipv6_backup
        if v is not None:
            d["outboundProxyIPv6Backup"] = v
        v = self.password
        if v is not None:
            d["password"] = v
        v = self.stun_servers
        if v is not None:
            d["stunServers"] = v
        v = self.switch_back_interval
        if v is not None:
            d["switchBackInterval"] = v
        v = self.transport
        if v is not None:
            d["transport"] = v.wire if typeof(v) is SipInfoResponseTransport else v
        v = self.username
        if v is not None:
            d["username"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SipInfoResponse(d: dict[str, Any]) -> SipInfoResponse:
    """Decode a `SipInfoResponse`; what does not fit is passed on."""
    self = new(SipInfoResponse)
    get: Getter = d.get
    self.authorization_id = get("authorizationId")
    v = get("authorizationTypes")
    self.authorization_types = (
        [AuthorizationTypeTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    )
    self.certificate = get("certificate")
    self.domain = get("domain")
    self.outbound_proxy = get("outboundProxy")
    self.outbound_proxy_backup = get("outboundProxyBackup")
    self.outbound_proxy_ipv6 = get("outboundProxyIPv6")
    self.outbound_proxy_ipv6_backup = get("outboundProxyIPv6Backup")
    self.password = get("password")
    self.stun_servers = get("stunServers")
    self.switch_back_interval = get("switchBackInterval")
    v = get("transport")
    self.transport = SipInfoResponseTransportTable[v] if typeof(v) is str else v
    self.username = get("username")
    self.__extras__ = (
        None if SipInfoResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in SipInfoResponseKeys}
    )
    return self


SipInfoResponse.__decode__ = decode_SipInfoResponse
SipInfoResponseKeys = frozenset(
    (
        "authorizationId",
        "authorizationTypes",
        "certificate",
        "domain",
        "outboundProxy",
        "outboundProxyBackup",
        "outboundProxyIPv6",
        "outboundProxyIPv6Backup",
        "password",
        "stunServers",
        "switchBackInterval",
        "transport",
        "username",
    )
)


class SipRegistrationDeviceEmergencyInfo(Model):
    """The object `SipRegistrationDeviceEmergencyInfo`."""

    __slots__ = (
        "address",
        "address_editable_status",
        "address_location_only",
        "address_required",
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
    address: DeviceEmergencyServiceAddressResource | None
    address_editable_status: SipRegistrationDeviceEmergencyInfoAddressEditableStatus | None
    address_location_only: bool | None
    address_required: bool | None
    address_status: EmergencyAddressStatus | None
    location: SipRegistrationDeviceLocationInfo | None
    out_of_country: bool | None
    sync_status: SipRegistrationDeviceEmergencyInfoSyncStatus | None
    visibility: SipRegistrationDeviceEmergencyInfoVisibility | None

    def __init__(
        self,
        *,
        address: DeviceEmergencyServiceAddressResource | None = None,
        address_editable_status: SipRegistrationDeviceEmergencyInfoAddressEditableStatus
        | Literal["MainDevice", "AnyDevice"]
        | None = None,
        address_location_only: bool | None = None,
        address_required: bool | None = None,
        address_status: EmergencyAddressStatus
        | Literal["Valid", "Invalid", "Provisioning", "Deprovisioned"]
        | None = None,
        location: SipRegistrationDeviceLocationInfo | None = None,
        out_of_country: bool | None = None,
        sync_status: SipRegistrationDeviceEmergencyInfoSyncStatus
        | Literal["Verified", "Updated", "Deleted", "NotRequired", "Unsupported", "Failed"]
        | None = None,
        visibility: SipRegistrationDeviceEmergencyInfoVisibility | Literal["Private", "Public"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.address
        if v is not None:
            d["address"] = v.to_dict() if typeof(v) is DeviceEmergencyServiceAddressResource else encode(v)
        v = self.address_editable_status
        if v is not None:
            d["addressEditableStatus"] = (
                v.wire if typeof(v) is SipRegistrationDeviceEmergencyInfoAddressEditableStatus else v
            )
        v = self.address_location_only
        if v is not None:
            d["addressLocationOnly"] = v
        v = self.address_required
        if v is not None:
            d["addressRequired"] = v
        v = self.address_status
        if v is not None:
            d["addressStatus"] = v.wire if typeof(v) is EmergencyAddressStatus else v
        v = self.location
        if v is not None:
            d["location"] = v.to_dict() if typeof(v) is SipRegistrationDeviceLocationInfo else encode(v)
        v = self.out_of_country
        if v is not None:
            d["outOfCountry"] = v
        v = self.sync_status
        if v is not None:
            d["syncStatus"] = v.wire if typeof(v) is SipRegistrationDeviceEmergencyInfoSyncStatus else v
        v = self.visibility
        if v is not None:
            d["visibility"] = v.wire if typeof(v) is SipRegistrationDeviceEmergencyInfoVisibility else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SipRegistrationDeviceEmergencyInfo(d: dict[str, Any]) -> SipRegistrationDeviceEmergencyInfo:
    """Decode a `SipRegistrationDeviceEmergencyInfo`; what does not fit is passed on."""
    self = new(SipRegistrationDeviceEmergencyInfo)
    get: Getter = d.get
    v = get("address")
    self.address = decode_DeviceEmergencyServiceAddressResource(v) if typeof(v) is dict else v
    v = get("addressEditableStatus")
    self.address_editable_status = (
        SipRegistrationDeviceEmergencyInfoAddressEditableStatusTable[v] if typeof(v) is str else v
    )
    self.address_location_only = get("addressLocationOnly")
    self.address_required = get("addressRequired")
    v = get("addressStatus")
    self.address_status = EmergencyAddressStatusTable[v] if typeof(v) is str else v
    v = get("location")
    self.location = decode_SipRegistrationDeviceLocationInfo(v) if typeof(v) is dict else v
    self.out_of_country = get("outOfCountry")
    v = get("syncStatus")
    self.sync_status = SipRegistrationDeviceEmergencyInfoSyncStatusTable[v] if typeof(v) is str else v
    v = get("visibility")
    self.visibility = SipRegistrationDeviceEmergencyInfoVisibilityTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if SipRegistrationDeviceEmergencyInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SipRegistrationDeviceEmergencyInfoKeys}
    )
    return self


SipRegistrationDeviceEmergencyInfo.__decode__ = decode_SipRegistrationDeviceEmergencyInfo
SipRegistrationDeviceEmergencyInfoKeys = frozenset(
    (
        "address",
        "addressEditableStatus",
        "addressLocationOnly",
        "addressRequired",
        "addressStatus",
        "location",
        "outOfCountry",
        "syncStatus",
        "visibility",
    )
)


class SipRegistrationDeviceInfo(Model):
    """The object `SipRegistrationDeviceInfo`."""

    __slots__ = (
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
    __converted__ = {
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
    box_billing_id: int | None
    computer_name: str | None
    emergency: SipRegistrationDeviceEmergencyInfo | None
    emergency_service_address: DeviceEmergencyServiceAddressResource | None
    extension: DeviceExtensionInfo | None
    hot_desk_device: bool | None
    id: str | None
    in_company_net: bool | None
    last_location_report_time: datetime.datetime | None
    line_pooling: LinePoolingEnum | None
    model: DeviceModelInfo | None
    name: str | None
    phone_lines: list[DevicePhoneLinesInfo] | None
    serial: str | None
    shipping: ShippingInfo | None
    site: DeviceSiteInfo | None
    sku: str | None
    status: SipRegistrationDeviceInfoStatus | None
    type: SipRegistrationDeviceInfoType | None
    uri: str | None
    use_as_common_phone: bool | None

    def __init__(
        self,
        *,
        box_billing_id: int | None = None,
        computer_name: str | None = None,
        emergency: SipRegistrationDeviceEmergencyInfo | None = None,
        emergency_service_address: DeviceEmergencyServiceAddressResource | None = None,
        extension: DeviceExtensionInfo | None = None,
        hot_desk_device: bool | None = None,
        id: str | None = None,
        in_company_net: bool | None = None,
        last_location_report_time: datetime.datetime | None = None,
        line_pooling: LinePoolingEnum | Literal["Host", "Guest", "None"] | None = None,
        model: DeviceModelInfo | None = None,
        name: str | None = None,
        phone_lines: list[DevicePhoneLinesInfo] | None = None,
        serial: str | None = None,
        shipping: ShippingInfo | None = None,
        site: DeviceSiteInfo | None = None,
        sku: str | None = None,
        status: SipRegistrationDeviceInfoStatus | Literal["Online", "Offline"] | None = None,
        type: SipRegistrationDeviceInfoType
        | Literal["HardPhone", "MobileDevice", "OtherPhone", "Paging", "Room", "SoftPhone", "WebPhone"]
        | None = None,
        uri: str | None = None,
        use_as_common_phone: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.box_billing_id
        if v is not None:
            d["boxBillingId"] = v
        v = self.computer_name
        if v is not None:
            d["computerName"] = v
        v = self.emergency
        if v is not None:
            d["emergency"] = v.to_dict() if typeof(v) is SipRegistrationDeviceEmergencyInfo else encode(v)
        v = self.emergency_service_address
        if v is not None:
            d["emergencyServiceAddress"] = (
                v.to_dict() if typeof(v) is DeviceEmergencyServiceAddressResource else encode(v)
            )
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is DeviceExtensionInfo else encode(v)
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
            d["model"] = v.to_dict() if typeof(v) is DeviceModelInfo else encode(v)
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.phone_lines
        if v is not None:
            d["phoneLines"] = (
                [i0.to_dict() if typeof(i0) is DevicePhoneLinesInfo else encode(i0) for i0 in v]
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
            d["status"] = v.wire if typeof(v) is SipRegistrationDeviceInfoStatus else v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is SipRegistrationDeviceInfoType else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.use_as_common_phone
        if v is not None:
            d["useAsCommonPhone"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SipRegistrationDeviceInfo(d: dict[str, Any]) -> SipRegistrationDeviceInfo:
    """Decode a `SipRegistrationDeviceInfo`; what does not fit is passed on."""
    self = new(SipRegistrationDeviceInfo)
    get: Getter = d.get
    self.box_billing_id = get("boxBillingId")
    self.computer_name = get("computerName")
    v = get("emergency")
    self.emergency = decode_SipRegistrationDeviceEmergencyInfo(v) if typeof(v) is dict else v
    v = get("emergencyServiceAddress")
    self.emergency_service_address = decode_DeviceEmergencyServiceAddressResource(v) if typeof(v) is dict else v
    v = get("extension")
    self.extension = decode_DeviceExtensionInfo(v) if typeof(v) is dict else v
    self.hot_desk_device = get("hotDeskDevice")
    self.id = get("id")
    self.in_company_net = get("inCompanyNet")
    v = get("lastLocationReportTime")
    self.last_location_report_time = to_datetime(v) if typeof(v) is str else v
    v = get("linePooling")
    self.line_pooling = LinePoolingEnumTable[v] if typeof(v) is str else v
    v = get("model")
    self.model = decode_DeviceModelInfo(v) if typeof(v) is dict else v
    self.name = get("name")
    v = get("phoneLines")
    self.phone_lines = (
        [decode_DevicePhoneLinesInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.serial = get("serial")
    v = get("shipping")
    self.shipping = decode_ShippingInfo(v) if typeof(v) is dict else v
    v = get("site")
    self.site = decode_DeviceSiteInfo(v) if typeof(v) is dict else v
    self.sku = get("sku")
    v = get("status")
    self.status = SipRegistrationDeviceInfoStatusTable[v] if typeof(v) is str else v
    v = get("type")
    self.type = SipRegistrationDeviceInfoTypeTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.use_as_common_phone = get("useAsCommonPhone")
    self.__extras__ = (
        None
        if SipRegistrationDeviceInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SipRegistrationDeviceInfoKeys}
    )
    return self


SipRegistrationDeviceInfo.__decode__ = decode_SipRegistrationDeviceInfo
SipRegistrationDeviceInfoKeys = frozenset(
    (
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


class SipRegistrationDeviceLocationInfo(Model):
    """The object `SipRegistrationDeviceLocationInfo`."""

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


def decode_SipRegistrationDeviceLocationInfo(d: dict[str, Any]) -> SipRegistrationDeviceLocationInfo:
    """Decode a `SipRegistrationDeviceLocationInfo`; what does not fit is passed on."""
    self = new(SipRegistrationDeviceLocationInfo)
    get: Getter = d.get
    self.address_format_id = get("addressFormatId")
    v = get("addressFormatStatus")
    self.address_format_status = AddressFormatStatusTable[v] if typeof(v) is str else v
    self.id = get("id")
    self.name = get("name")
    self.trusted = get("trusted")
    self.__extras__ = (
        None
        if SipRegistrationDeviceLocationInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SipRegistrationDeviceLocationInfoKeys}
    )
    return self


SipRegistrationDeviceLocationInfo.__decode__ = decode_SipRegistrationDeviceLocationInfo
SipRegistrationDeviceLocationInfoKeys = frozenset(
    (
        "addressFormatId",
        "addressFormatStatus",
        "id",
        "name",
        "trusted",
    )
)
