"""Models: user settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import EnumTable, Getter, Model, Variants, encode, fill, new, pick, typeof
from ..types import File, OpenEnum, UnknownVariant
from ._shared_all_extension_subtypes_enum import AllExtensionSubtypesEnum, AllExtensionSubtypesEnumTable
from ._shared_api_error import ApiError, decode_ApiError
from ._shared_api_error_with_parameter import ApiErrorWithParameter, decode_ApiErrorWithParameter
from ._shared_assigned_country_info import (
    CallQueueInfoRequest,
    ContactInfoUpdateRequest,
    CustomFieldInfo,
    ExtensionRegionalSettingRequest,
    ExtensionStatusEnumForUpdate,
    ExtensionStatusEnumForUpdateTable,
    ExtensionStatusInfo,
    ReferenceInfo,
    SetupWizardStateForUpdateEnum,
    SetupWizardStateForUpdateEnumTable,
    UserTransitionInfo,
    decode_CallQueueInfoRequest,
    decode_ContactInfoUpdateRequest,
    decode_CustomFieldInfo,
    decode_ExtensionRegionalSettingRequest,
    decode_ExtensionStatusInfo,
    decode_ReferenceInfo,
    decode_UserTransitionInfo,
)
from ._shared_bulk_add_devices_item_phone_info import (
    BulkOperationExtensionReference,
    decode_BulkAddDevicesItemPhoneInfo,
    decode_BulkOperationExtensionReference,
)
from ._shared_country_info_short_model import CountryInfoShortModel, decode_CountryInfoShortModel
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_extension_status_enum_full import ExtensionStatusEnumFull, ExtensionStatusEnumFullTable
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel
from ._shared_postal_address import PostalAddress, decode_PostalAddress
from ._shared_site_reference import SiteReference, decode_SiteReference

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._shared_assigned_country_info import (
        CallQueueInfoRequestDict,
        ContactInfoUpdateRequestDict,
        CustomFieldInfoDict,
        ExtensionRegionalSettingRequestDict,
        ExtensionStatusInfoDict,
        ReferenceInfoDict,
        UserTransitionInfoDict,
    )
    from ..bodies._shared_bulk_add_devices_item_phone_info import (
        BulkAddDevicesItemPhoneInfoDict,
        BulkOperationExtensionReferenceDict,
    )
    from ..bodies._shared_country_info_short_model import CountryInfoShortModelDict
    from ..bodies._shared_postal_address import PostalAddressDict
    from ..bodies._shared_site_reference import SiteReferenceDict
    from ..bodies._user_settings import (
        BatchProvisionUsersRequestItemContactDict,
        BatchProvisionUsersRequestItemCostCenterDict,
        BatchProvisionUsersRequestItemDevicesItemDict,
        BatchProvisionUsersRequestItemDict,
        BatchProvisionUsersRequestItemRolesItemDict,
        CallerIdByDeviceDict,
        CallerIdByFeatureDict,
        CallerIdDataDict,
        CallerIdDeviceInfoDict,
        CallerIdPhoneInfoDict,
        CallNotesInfoDict,
        ConferencePhoneNumberInfoDict,
        DeviceDefinitionDict,
        DeviceDefinitionEmergencyByLocationLocationDict,
        DeviceDefinitionEmergencyDict,
        InboundFaxesInfoDict,
        InboundTextsInfoDict,
        MissedCallsInfoDict,
        OutboundFaxesInfoDict,
        TransitionInfoDict,
        VoicemailsInfoDict,
    )
    from ._shared_bulk_add_devices_item_phone_info import BulkAddDevicesItemPhoneInfo


class BatchProvisionUsersRequestItemStatus(OpenEnum):
    """Values of `BatchProvisionUsersRequestItemStatus`."""

    ENABLED = "Enabled"


BatchProvisionUsersRequestItemStatusTable = EnumTable(BatchProvisionUsersRequestItemStatus)


class CallerIdByFeatureFeature(OpenEnum):
    """Values of `CallerIdByFeatureFeature`."""

    RING_OUT = "RingOut"
    RING_ME = "RingMe"
    CALL_FLIP = "CallFlip"
    FAX_NUMBER = "FaxNumber"
    ADDITIONAL_SOFTPHONE = "AdditionalSoftphone"
    ALTERNATE = "Alternate"
    COMMON_PHONE = "CommonPhone"
    MOBILE_APP = "MobileApp"
    DELEGATED = "Delegated"
    BUSINESS_MOBILE = "BusinessMobile"


CallerIdByFeatureFeatureTable = EnumTable(CallerIdByFeatureFeature)


class CallerIdDataType(OpenEnum):
    """Values of `CallerIdDataType`."""

    PHONE_NUMBER = "PhoneNumber"
    BLOCKED = "Blocked"
    CURRENT_LOCATION = "CurrentLocation"


CallerIdDataTypeTable = EnumTable(CallerIdDataType)


class DeviceDefinitionType(OpenEnum):
    """Values of `DeviceDefinitionType`."""

    OTHER_PHONE = "OtherPhone"
    WEB_RTC = "WebRTC"


DeviceDefinitionTypeTable = EnumTable(DeviceDefinitionType)


class EmailRecipientInfoPermission(OpenEnum):
    """Values of `EmailRecipientInfoPermission`."""

    FULL_ACCESS = "FullAccess"
    MESSAGES = "Messages"
    MEMBER_MANAGEMENT = "MemberManagement"
    NONE = "None"


EmailRecipientInfoPermissionTable = EnumTable(EmailRecipientInfoPermission)


class ExtensionInfoGrantsType(OpenEnum):
    """Values of `ExtensionInfoGrantsType`."""

    USER = "User"
    FAX_USER = "Fax User"
    VIRTUAL_USER = "VirtualUser"
    DIGITAL_USER = "DigitalUser"
    DEPARTMENT = "Department"
    ANNOUNCEMENT = "Announcement"
    VOICEMAIL = "Voicemail"
    SHARED_LINES_GROUP = "SharedLinesGroup"
    PAGING_ONLY = "PagingOnly"
    IVR_MENU = "IvrMenu"
    APPLICATION_EXTENSION = "ApplicationExtension"
    PARK_LOCATION = "ParkLocation"
    DELEGATED_LINES_GROUP = "DelegatedLinesGroup"


ExtensionInfoGrantsTypeTable = EnumTable(ExtensionInfoGrantsType)


class ExtensionUpdateRequestType(OpenEnum):
    """Values of `ExtensionUpdateRequestType`."""

    USER = "User"
    FAX_USER = "FaxUser"
    FLEXIBLE_USER = "FlexibleUser"
    VIRTUAL_USER = "VirtualUser"
    DIGITAL_USER = "DigitalUser"
    DEPARTMENT = "Department"
    ANNOUNCEMENT = "Announcement"
    VOICEMAIL = "Voicemail"
    SHARED_LINES_GROUP = "SharedLinesGroup"
    PAGING_ONLY = "PagingOnly"
    IVR_MENU = "IvrMenu"
    APPLICATION_EXTENSION = "ApplicationExtension"
    PARK_LOCATION = "ParkLocation"
    DELEGATED_LINES_GROUP = "DelegatedLinesGroup"
    GROUP_CALL_PICKUP = "GroupCallPickup"


ExtensionUpdateRequestTypeTable = EnumTable(ExtensionUpdateRequestType)


class ProfileImageScale(OpenEnum):
    """Values of `ProfileImageScale`."""

    ORIGINAL = "original"
    VALUE_90_X_90 = "90x90"
    VALUE_195_X_195 = "195x195"
    VALUE_584_X_584 = "584x584"


ProfileImageScaleTable = EnumTable(ProfileImageScale)


class ReasonInfoCode(OpenEnum):
    """Values of `ReasonInfoCode`."""

    SERVICE_PLAN_LIMITATION = "ServicePlanLimitation"
    ACCOUNT_LIMITATION = "AccountLimitation"
    EXTENSION_TYPE_LIMITATION = "ExtensionTypeLimitation"
    EXTENSION_SUB_TYPE_LIMITATION = "ExtensionSubTypeLimitation"
    EXTENSION_LIMITATION = "ExtensionLimitation"
    INSUFFICIENT_PERMISSIONS = "InsufficientPermissions"
    CONFIGURATION_LIMITATION = "ConfigurationLimitation"
    PERMISSION_LIMITATION = "PermissionLimitation"


ReasonInfoCodeTable = EnumTable(ReasonInfoCode)


class SearchGrantExtensionTypeEnum(OpenEnum):
    """Values of `SearchGrantExtensionTypeEnum`."""

    USER = "User"
    FAX_USER = "FaxUser"
    VIRTUAL_USER = "VirtualUser"
    DIGITAL_USER = "DigitalUser"
    DEPARTMENT = "Department"
    ANNOUNCEMENT = "Announcement"
    VOICEMAIL = "Voicemail"
    SHARED_LINES_GROUP = "SharedLinesGroup"
    PAGING_ONLY = "PagingOnly"
    IVR_MENU = "IvrMenu"
    APPLICATION_EXTENSION = "ApplicationExtension"
    PARK_LOCATION = "ParkLocation"
    LIMITED = "Limited"
    BOT = "Bot"
    ROOM = "Room"
    DELEGATED_LINES_GROUP = "DelegatedLinesGroup"


SearchGrantExtensionTypeEnumTable = EnumTable(SearchGrantExtensionTypeEnum)


class BatchProvisionErrorItem(Model):
    """The object `BatchProvisionErrorItem`."""

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


def decode_BatchProvisionErrorItem(d: dict[str, Any]) -> BatchProvisionErrorItem:
    """Decode a `BatchProvisionErrorItem`; what does not fit is passed on."""
    self = new(BatchProvisionErrorItem)
    get: Getter = d.get
    v = get("errors")
    self.errors = (
        [decode_ApiErrorWithParameter(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.successful = get("successful")
    self.__extras__ = (
        None
        if BatchProvisionErrorItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BatchProvisionErrorItemKeys}
    )
    return self


BatchProvisionErrorItem.__decode__ = decode_BatchProvisionErrorItem
BatchProvisionErrorItemKeys = frozenset(
    (
        "errors",
        "successful",
    )
)


class BatchProvisionUsersRequest(Model):
    """The object `BatchProvisionUsersRequest`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[BatchProvisionUsersRequestItem]

    def __init__(
        self,
        *,
        records: Sequence[BatchProvisionUsersRequestItem | BatchProvisionUsersRequestItemDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is BatchProvisionUsersRequestItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BatchProvisionUsersRequest(d: dict[str, Any]) -> BatchProvisionUsersRequest:
    """Decode a `BatchProvisionUsersRequest`; what does not fit is passed on."""
    self = new(BatchProvisionUsersRequest)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_BatchProvisionUsersRequestItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if BatchProvisionUsersRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BatchProvisionUsersRequestKeys}
    )
    return self


BatchProvisionUsersRequest.__decode__ = decode_BatchProvisionUsersRequest
BatchProvisionUsersRequestKeys = frozenset(("records",))


class BatchProvisionUsersRequestItem(Model):
    """The object `BatchProvisionUsersRequestItem`."""

    __slots__ = (
        "contact",
        "cost_center",
        "devices",
        "extension_number",
        "roles",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "contact": "contact",
        "cost_center": "costCenter",
        "devices": "devices",
        "roles": "roles",
        "status": "status",
    }
    contact: BatchProvisionUsersRequestItemContact
    cost_center: BatchProvisionUsersRequestItemCostCenter | None
    devices: list[BatchProvisionUsersRequestItemDevicesItem] | None
    extension_number: str | None
    roles: list[BatchProvisionUsersRequestItemRolesItem] | None
    status: BatchProvisionUsersRequestItemStatus

    def __init__(
        self,
        *,
        contact: BatchProvisionUsersRequestItemContact | BatchProvisionUsersRequestItemContactDict,
        cost_center: BatchProvisionUsersRequestItemCostCenter
        | BatchProvisionUsersRequestItemCostCenterDict
        | None = None,
        devices: Sequence[BatchProvisionUsersRequestItemDevicesItem | BatchProvisionUsersRequestItemDevicesItemDict]
        | None = None,
        extension_number: str | None = None,
        roles: Sequence[BatchProvisionUsersRequestItemRolesItem | BatchProvisionUsersRequestItemRolesItemDict]
        | None = None,
        status: BatchProvisionUsersRequestItemStatus
        | Literal["Enabled"] = BatchProvisionUsersRequestItemStatus.ENABLED,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.contact
        if v is not None:
            d["contact"] = v.to_dict() if typeof(v) is BatchProvisionUsersRequestItemContact else encode(v)
        v = self.cost_center
        if v is not None:
            d["costCenter"] = v.to_dict() if typeof(v) is BatchProvisionUsersRequestItemCostCenter else encode(v)
        v = self.devices
        if v is not None:
            d["devices"] = (
                [i0.to_dict() if typeof(i0) is BatchProvisionUsersRequestItemDevicesItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.roles
        if v is not None:
            d["roles"] = (
                [i0.to_dict() if typeof(i0) is BatchProvisionUsersRequestItemRolesItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is BatchProvisionUsersRequestItemStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BatchProvisionUsersRequestItem(d: dict[str, Any]) -> BatchProvisionUsersRequestItem:
    """Decode a `BatchProvisionUsersRequestItem`; what does not fit is passed on."""
    self = new(BatchProvisionUsersRequestItem)
    get: Getter = d.get
    v = get("contact")
    self.contact = decode_BatchProvisionUsersRequestItemContact(v) if typeof(v) is dict else v
    v = get("costCenter")
    self.cost_center = decode_BatchProvisionUsersRequestItemCostCenter(v) if typeof(v) is dict else v
    v = get("devices")
    self.devices = (
        [decode_BatchProvisionUsersRequestItemDevicesItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.extension_number = get("extensionNumber")
    v = get("roles")
    self.roles = (
        [decode_BatchProvisionUsersRequestItemRolesItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("status")
    self.status = BatchProvisionUsersRequestItemStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if BatchProvisionUsersRequestItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BatchProvisionUsersRequestItemKeys}
    )
    return self


BatchProvisionUsersRequestItem.__decode__ = decode_BatchProvisionUsersRequestItem
BatchProvisionUsersRequestItemKeys = frozenset(
    (
        "contact",
        "costCenter",
        "devices",
        "extensionNumber",
        "roles",
        "status",
    )
)


class BatchProvisionUsersRequestItemContact(Model):
    """The object `BatchProvisionUsersRequestItemContact`."""

    __slots__ = (
        "email",
        "first_name",
        "last_name",
        "email_as_login_name",
        "mobile_number",
        "transition",
    )
    __fields__ = __slots__
    __converted__ = {
        "transition": "transition",
    }
    email: str
    first_name: str
    last_name: str
    email_as_login_name: bool | None
    mobile_number: str | None
    transition: TransitionInfo | None

    def __init__(
        self,
        *,
        email: str,
        first_name: str,
        last_name: str,
        email_as_login_name: bool | None = None,
        mobile_number: str | None = None,
        transition: TransitionInfo | TransitionInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.email_as_login_name
        if v is not None:
            d["emailAsLoginName"] = v
        v = self.mobile_number
        if v is not None:
            d["mobileNumber"] = v
        v = self.transition
        if v is not None:
            d["transition"] = v.to_dict() if typeof(v) is TransitionInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BatchProvisionUsersRequestItemContact(d: dict[str, Any]) -> BatchProvisionUsersRequestItemContact:
    """Decode a `BatchProvisionUsersRequestItemContact`; what does not fit is passed on."""
    self = new(BatchProvisionUsersRequestItemContact)
    get: Getter = d.get
    self.email = get("email")
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.email_as_login_name = get("emailAsLoginName")
    self.mobile_number = get("mobileNumber")
    v = get("transition")
    self.transition = decode_TransitionInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if BatchProvisionUsersRequestItemContactKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BatchProvisionUsersRequestItemContactKeys}
    )
    return self


BatchProvisionUsersRequestItemContact.__decode__ = decode_BatchProvisionUsersRequestItemContact
BatchProvisionUsersRequestItemContactKeys = frozenset(
    (
        "email",
        "firstName",
        "lastName",
        "emailAsLoginName",
        "mobileNumber",
        "transition",
    )
)


class BatchProvisionUsersRequestItemCostCenter(Model):
    """The object `BatchProvisionUsersRequestItemCostCenter`."""

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


def decode_BatchProvisionUsersRequestItemCostCenter(d: dict[str, Any]) -> BatchProvisionUsersRequestItemCostCenter:
    """Decode a `BatchProvisionUsersRequestItemCostCenter`; what does not fit is passed on."""
    self = new(BatchProvisionUsersRequestItemCostCenter)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if BatchProvisionUsersRequestItemCostCenterKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BatchProvisionUsersRequestItemCostCenterKeys}
    )
    return self


BatchProvisionUsersRequestItemCostCenter.__decode__ = decode_BatchProvisionUsersRequestItemCostCenter
BatchProvisionUsersRequestItemCostCenterKeys = frozenset(("id",))


class BatchProvisionUsersRequestItemDevicesItem(Model):
    """The object `BatchProvisionUsersRequestItemDevicesItem`."""

    __slots__ = ("device_info",)
    __fields__ = __slots__
    __converted__ = {
        "device_info": "deviceInfo",
    }
    device_info: DeviceDefinition

    def __init__(
        self,
        *,
        device_info: DeviceDefinition | DeviceDefinitionDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.device_info
        if v is not None:
            d["deviceInfo"] = v.to_dict() if typeof(v) is DeviceDefinition else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BatchProvisionUsersRequestItemDevicesItem(d: dict[str, Any]) -> BatchProvisionUsersRequestItemDevicesItem:
    """Decode a `BatchProvisionUsersRequestItemDevicesItem`; what does not fit is passed on."""
    self = new(BatchProvisionUsersRequestItemDevicesItem)
    get: Getter = d.get
    v = get("deviceInfo")
    self.device_info = decode_DeviceDefinition(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if BatchProvisionUsersRequestItemDevicesItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BatchProvisionUsersRequestItemDevicesItemKeys}
    )
    return self


BatchProvisionUsersRequestItemDevicesItem.__decode__ = decode_BatchProvisionUsersRequestItemDevicesItem
BatchProvisionUsersRequestItemDevicesItemKeys = frozenset(("deviceInfo",))


class BatchProvisionUsersRequestItemRolesItem(Model):
    """The object `BatchProvisionUsersRequestItemRolesItem`."""

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


def decode_BatchProvisionUsersRequestItemRolesItem(d: dict[str, Any]) -> BatchProvisionUsersRequestItemRolesItem:
    """Decode a `BatchProvisionUsersRequestItemRolesItem`; what does not fit is passed on."""
    self = new(BatchProvisionUsersRequestItemRolesItem)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if BatchProvisionUsersRequestItemRolesItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BatchProvisionUsersRequestItemRolesItemKeys}
    )
    return self


BatchProvisionUsersRequestItemRolesItem.__decode__ = decode_BatchProvisionUsersRequestItemRolesItem
BatchProvisionUsersRequestItemRolesItemKeys = frozenset(("id",))


class BatchProvisionUsersResponse(Model):
    """The object `BatchProvisionUsersResponse`."""

    __slots__ = ("results",)
    __fields__ = __slots__
    __converted__ = {
        "results": "results",
    }
    results: list[BatchProvisionUsersResponseResultsItem]

    def __init__(
        self,
        *,
        results: list[BatchProvisionUsersResponseResultsItem],
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


def decode_BatchProvisionUsersResponse(d: dict[str, Any]) -> BatchProvisionUsersResponse:
    """Decode a `BatchProvisionUsersResponse`; what does not fit is passed on."""
    self = new(BatchProvisionUsersResponse)
    get: Getter = d.get
    v = get("results")
    self.results = [decode_BatchProvisionUsersResponseResultsItem(i0) for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if BatchProvisionUsersResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BatchProvisionUsersResponseKeys}
    )
    return self


BatchProvisionUsersResponse.__decode__ = decode_BatchProvisionUsersResponse
BatchProvisionUsersResponseKeys = frozenset(("results",))


class BatchProvisionUsersSuccessItem(Model):
    """The object `BatchProvisionUsersSuccessItem`."""

    __slots__ = (
        "extension",
        "successful",
    )
    __fields__ = __slots__
    __converted__ = {
        "extension": "extension",
    }
    extension: BatchProvisionUsersSuccessItemExtension
    successful: bool

    def __init__(
        self,
        *,
        extension: BatchProvisionUsersSuccessItemExtension,
        successful: bool,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is BatchProvisionUsersSuccessItemExtension else encode(v)
        v = self.successful
        if v is not None:
            d["successful"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BatchProvisionUsersSuccessItem(d: dict[str, Any]) -> BatchProvisionUsersSuccessItem:
    """Decode a `BatchProvisionUsersSuccessItem`; what does not fit is passed on."""
    self = new(BatchProvisionUsersSuccessItem)
    get: Getter = d.get
    v = get("extension")
    self.extension = decode_BatchProvisionUsersSuccessItemExtension(v) if typeof(v) is dict else v
    self.successful = get("successful")
    self.__extras__ = (
        None
        if BatchProvisionUsersSuccessItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BatchProvisionUsersSuccessItemKeys}
    )
    return self


BatchProvisionUsersSuccessItem.__decode__ = decode_BatchProvisionUsersSuccessItem
BatchProvisionUsersSuccessItemKeys = frozenset(
    (
        "extension",
        "successful",
    )
)


class BatchProvisionUsersSuccessItemExtension(Model):
    """The object `BatchProvisionUsersSuccessItemExtension`."""

    __slots__ = (
        "devices",
        "id",
    )
    __fields__ = __slots__
    __converted__ = {
        "devices": "devices",
    }
    devices: list[BatchProvisionUsersSuccessItemExtensionDevicesItem]
    id: str

    def __init__(
        self,
        *,
        devices: list[BatchProvisionUsersSuccessItemExtensionDevicesItem],
        id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.devices
        if v is not None:
            d["devices"] = (
                [
                    i0.to_dict() if typeof(i0) is BatchProvisionUsersSuccessItemExtensionDevicesItem else encode(i0)
                    for i0 in v
                ]
                if typeof(v) is list
                else encode(v)
            )
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BatchProvisionUsersSuccessItemExtension(d: dict[str, Any]) -> BatchProvisionUsersSuccessItemExtension:
    """Decode a `BatchProvisionUsersSuccessItemExtension`; what does not fit is passed on."""
    self = new(BatchProvisionUsersSuccessItemExtension)
    get: Getter = d.get
    v = get("devices")
    self.devices = (
        [decode_BatchProvisionUsersSuccessItemExtensionDevicesItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.id = get("id")
    self.__extras__ = (
        None
        if BatchProvisionUsersSuccessItemExtensionKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BatchProvisionUsersSuccessItemExtensionKeys}
    )
    return self


BatchProvisionUsersSuccessItemExtension.__decode__ = decode_BatchProvisionUsersSuccessItemExtension
BatchProvisionUsersSuccessItemExtensionKeys = frozenset(
    (
        "devices",
        "id",
    )
)


class BatchProvisionUsersSuccessItemExtensionDevicesItem(Model):
    """The object `BatchProvisionUsersSuccessItemExtensionDevicesItem`."""

    __slots__ = (
        "id",
        "phone_number",
    )
    __fields__ = __slots__
    id: str
    phone_number: str

    def __init__(
        self,
        *,
        id: str,
        phone_number: str,
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


def decode_BatchProvisionUsersSuccessItemExtensionDevicesItem(
    d: dict[str, Any],
) -> BatchProvisionUsersSuccessItemExtensionDevicesItem:
    """Decode a `BatchProvisionUsersSuccessItemExtensionDevicesItem`; what does not fit is passed on."""
    self = new(BatchProvisionUsersSuccessItemExtensionDevicesItem)
    get: Getter = d.get
    self.id = get("id")
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None
        if BatchProvisionUsersSuccessItemExtensionDevicesItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BatchProvisionUsersSuccessItemExtensionDevicesItemKeys}
    )
    return self


BatchProvisionUsersSuccessItemExtensionDevicesItem.__decode__ = (
    decode_BatchProvisionUsersSuccessItemExtensionDevicesItem
)
BatchProvisionUsersSuccessItemExtensionDevicesItemKeys = frozenset(
    (
        "id",
        "phoneNumber",
    )
)


class BulkDeleteUsersRequest(Model):
    """The object `BulkDeleteUsersRequest`."""

    __slots__ = (
        "keep_assets_in_inventory",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    keep_assets_in_inventory: bool | None
    records: list[BulkOperationExtensionReference]

    def __init__(
        self,
        *,
        keep_assets_in_inventory: bool | None = None,
        records: Sequence[BulkOperationExtensionReference | BulkOperationExtensionReferenceDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.keep_assets_in_inventory
        if v is not None:
            d["keepAssetsInInventory"] = v
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is BulkOperationExtensionReference else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BulkDeleteUsersRequest(d: dict[str, Any]) -> BulkDeleteUsersRequest:
    """Decode a `BulkDeleteUsersRequest`; what does not fit is passed on."""
    self = new(BulkDeleteUsersRequest)
    get: Getter = d.get
    self.keep_assets_in_inventory = get("keepAssetsInInventory")
    v = get("records")
    self.records = (
        [decode_BulkOperationExtensionReference(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if BulkDeleteUsersRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BulkDeleteUsersRequestKeys}
    )
    return self


BulkDeleteUsersRequest.__decode__ = decode_BulkDeleteUsersRequest
BulkDeleteUsersRequestKeys = frozenset(
    (
        "keepAssetsInInventory",
        "records",
    )
)


class BulkDeleteUsersResponse(Model):
    """The object `BulkDeleteUsersResponse`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[BulkDeleteUsersResponseRecordsItem]

    def __init__(
        self,
        *,
        records: list[BulkDeleteUsersResponseRecordsItem],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is BulkDeleteUsersResponseRecordsItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BulkDeleteUsersResponse(d: dict[str, Any]) -> BulkDeleteUsersResponse:
    """Decode a `BulkDeleteUsersResponse`; what does not fit is passed on."""
    self = new(BulkDeleteUsersResponse)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_BulkDeleteUsersResponseRecordsItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if BulkDeleteUsersResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BulkDeleteUsersResponseKeys}
    )
    return self


BulkDeleteUsersResponse.__decode__ = decode_BulkDeleteUsersResponse
BulkDeleteUsersResponseKeys = frozenset(("records",))


class BulkDeleteUsersResponseRecordsItem(Model):
    """The object `BulkDeleteUsersResponseRecordsItem`."""

    __slots__ = (
        "id",
        "bulk_item_errors",
        "bulk_item_successful",
    )
    __fields__ = __slots__
    __converted__ = {
        "bulk_item_errors": "bulkItemErrors",
    }
    id: str | None
    bulk_item_errors: list[ApiError] | None
    bulk_item_successful: bool

    def __init__(
        self,
        *,
        id: str | None = None,
        bulk_item_errors: list[ApiError] | None = None,
        bulk_item_successful: bool,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.bulk_item_errors
        if v is not None:
            d["bulkItemErrors"] = (
                [i0.to_dict() if typeof(i0) is ApiError else encode(i0) for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.bulk_item_successful
        if v is not None:
            d["bulkItemSuccessful"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BulkDeleteUsersResponseRecordsItem(d: dict[str, Any]) -> BulkDeleteUsersResponseRecordsItem:
    """Decode a `BulkDeleteUsersResponseRecordsItem`; what does not fit is passed on."""
    self = new(BulkDeleteUsersResponseRecordsItem)
    get: Getter = d.get
    self.id = get("id")
    v = get("bulkItemErrors")
    self.bulk_item_errors = [decode_ApiError(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.bulk_item_successful = get("bulkItemSuccessful")
    self.__extras__ = (
        None
        if BulkDeleteUsersResponseRecordsItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BulkDeleteUsersResponseRecordsItemKeys}
    )
    return self


BulkDeleteUsersResponseRecordsItem.__decode__ = decode_BulkDeleteUsersResponseRecordsItem
BulkDeleteUsersResponseRecordsItemKeys = frozenset(
    (
        "id",
        "bulkItemErrors",
        "bulkItemSuccessful",
    )
)


class CallNotesInfo(Model):
    """The object `CallNotesInfo`."""

    __slots__ = (
        "advanced_email_addresses",
        "advanced_sms_email_addresses",
        "notify_by_email",
        "notify_by_sms",
    )
    __fields__ = __slots__
    advanced_email_addresses: list[str] | None
    advanced_sms_email_addresses: list[str] | None
    notify_by_email: bool | None
    notify_by_sms: bool | None

    def __init__(
        self,
        *,
        advanced_email_addresses: list[str] | None = None,
        advanced_sms_email_addresses: list[str] | None = None,
        notify_by_email: bool | None = None,
        notify_by_sms: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.advanced_email_addresses
        if v is not None:
            d["advancedEmailAddresses"] = v
        v = self.advanced_sms_email_addresses
        if v is not None:
            d["advancedSmsEmailAddresses"] = v
        v = self.notify_by_email
        if v is not None:
            d["notifyByEmail"] = v
        v = self.notify_by_sms
        if v is not None:
            d["notifyBySms"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallNotesInfo(d: dict[str, Any]) -> CallNotesInfo:
    """Decode a `CallNotesInfo`; what does not fit is passed on."""
    self = new(CallNotesInfo)
    get: Getter = d.get
    self.advanced_email_addresses = get("advancedEmailAddresses")
    self.advanced_sms_email_addresses = get("advancedSmsEmailAddresses")
    self.notify_by_email = get("notifyByEmail")
    self.notify_by_sms = get("notifyBySms")
    self.__extras__ = None if CallNotesInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CallNotesInfoKeys}
    return self


CallNotesInfo.__decode__ = decode_CallNotesInfo
CallNotesInfoKeys = frozenset(
    (
        "advancedEmailAddresses",
        "advancedSmsEmailAddresses",
        "notifyByEmail",
        "notifyBySms",
    )
)


class CallerIdByDevice(Model):
    """What one phone shows on outgoing calls."""

    __slots__ = (
        "caller_id",
        "device",
    )
    __fields__ = __slots__
    __converted__ = {
        "caller_id": "callerId",
        "device": "device",
    }
    caller_id: CallerIdData | None
    """Number or blocking of it."""
    device: CallerIdDeviceInfo | None
    """The phone."""

    def __init__(
        self,
        *,
        caller_id: CallerIdData | CallerIdDataDict | None = None,
        device: CallerIdDeviceInfo | CallerIdDeviceInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.caller_id
        if v is not None:
            d["callerId"] = v.to_dict() if typeof(v) is CallerIdData else encode(v)
        v = self.device
        if v is not None:
            d["device"] = v.to_dict() if typeof(v) is CallerIdDeviceInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallerIdByDevice(d: dict[str, Any]) -> CallerIdByDevice:
    """Decode a `CallerIdByDevice`; what does not fit is passed on."""
    self = new(CallerIdByDevice)
    get: Getter = d.get
    v = get("callerId")
    self.caller_id = decode_CallerIdData(v) if typeof(v) is dict else v
    v = get("device")
    self.device = decode_CallerIdDeviceInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if CallerIdByDeviceKeys.issuperset(d) else {k: d[k] for k in d if k not in CallerIdByDeviceKeys}
    )
    return self


CallerIdByDevice.__decode__ = decode_CallerIdByDevice
CallerIdByDeviceKeys = frozenset(
    (
        "callerId",
        "device",
    )
)


class CallerIdByFeature(Model):
    """What one kind of call shows."""

    __slots__ = (
        "caller_id",
        "feature",
    )
    __fields__ = __slots__
    __converted__ = {
        "caller_id": "callerId",
        "feature": "feature",
    }
    caller_id: CallerIdData | None
    """Number or blocking of it."""
    feature: CallerIdByFeatureFeature | None
    """Kind of call, such as `RingOut` or `FaxNumber`."""

    def __init__(
        self,
        *,
        caller_id: CallerIdData | CallerIdDataDict | None = None,
        feature: CallerIdByFeatureFeature
        | Literal[
            "RingOut",
            "RingMe",
            "CallFlip",
            "FaxNumber",
            "AdditionalSoftphone",
            "Alternate",
            "CommonPhone",
            "MobileApp",
            "Delegated",
            "BusinessMobile",
        ]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.caller_id
        if v is not None:
            d["callerId"] = v.to_dict() if typeof(v) is CallerIdData else encode(v)
        v = self.feature
        if v is not None:
            d["feature"] = v.wire if typeof(v) is CallerIdByFeatureFeature else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallerIdByFeature(d: dict[str, Any]) -> CallerIdByFeature:
    """Decode a `CallerIdByFeature`; what does not fit is passed on."""
    self = new(CallerIdByFeature)
    get: Getter = d.get
    v = get("callerId")
    self.caller_id = decode_CallerIdData(v) if typeof(v) is dict else v
    v = get("feature")
    self.feature = CallerIdByFeatureFeatureTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if CallerIdByFeatureKeys.issuperset(d) else {k: d[k] for k in d if k not in CallerIdByFeatureKeys}
    )
    return self


CallerIdByFeature.__decode__ = decode_CallerIdByFeature
CallerIdByFeatureKeys = frozenset(
    (
        "callerId",
        "feature",
    )
)


class CallerIdData(Model):
    """The object `CallerIdData`."""

    __slots__ = (
        "phone_info",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "phone_info": "phoneInfo",
        "type": "type",
    }
    phone_info: CallerIdPhoneInfo | None
    type: CallerIdDataType | None

    def __init__(
        self,
        *,
        phone_info: CallerIdPhoneInfo | CallerIdPhoneInfoDict | None = None,
        type: CallerIdDataType | Literal["PhoneNumber", "Blocked", "CurrentLocation"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.phone_info
        if v is not None:
            d["phoneInfo"] = v.to_dict() if typeof(v) is CallerIdPhoneInfo else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CallerIdDataType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallerIdData(d: dict[str, Any]) -> CallerIdData:
    """Decode a `CallerIdData`; what does not fit is passed on."""
    self = new(CallerIdData)
    get: Getter = d.get
    v = get("phoneInfo")
    self.phone_info = decode_CallerIdPhoneInfo(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CallerIdDataTypeTable[v] if typeof(v) is str else v
    self.__extras__ = None if CallerIdDataKeys.issuperset(d) else {k: d[k] for k in d if k not in CallerIdDataKeys}
    return self


CallerIdData.__decode__ = decode_CallerIdData
CallerIdDataKeys = frozenset(
    (
        "phoneInfo",
        "type",
    )
)


class CallerIdDeviceInfo(Model):
    """Phone that shows a caller id."""

    __slots__ = (
        "id",
        "name",
        "uri",
    )
    __fields__ = __slots__
    id: str | None
    """Id of the device."""
    name: str | None
    """Name of the device."""
    uri: str | None
    """Address of the device."""

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


def decode_CallerIdDeviceInfo(d: dict[str, Any]) -> CallerIdDeviceInfo:
    """Decode a `CallerIdDeviceInfo`; what does not fit is passed on."""
    self = new(CallerIdDeviceInfo)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = (
        None if CallerIdDeviceInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CallerIdDeviceInfoKeys}
    )
    return self


CallerIdDeviceInfo.__decode__ = decode_CallerIdDeviceInfo
CallerIdDeviceInfoKeys = frozenset(
    (
        "id",
        "name",
        "uri",
    )
)


class CallerIdPhoneInfo(Model):
    """Number shown on outgoing calls."""

    __slots__ = (
        "id",
        "phone_number",
        "uri",
    )
    __fields__ = __slots__
    id: str | None
    """Id of the number, a string here."""
    phone_number: str | None
    """The number in E.164, with `+`."""
    uri: str | None
    """Address of the number."""

    def __init__(
        self,
        *,
        id: str | None = None,
        phone_number: str | None = None,
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
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallerIdPhoneInfo(d: dict[str, Any]) -> CallerIdPhoneInfo:
    """Decode a `CallerIdPhoneInfo`; what does not fit is passed on."""
    self = new(CallerIdPhoneInfo)
    get: Getter = d.get
    self.id = get("id")
    self.phone_number = get("phoneNumber")
    self.uri = get("uri")
    self.__extras__ = (
        None if CallerIdPhoneInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CallerIdPhoneInfoKeys}
    )
    return self


CallerIdPhoneInfo.__decode__ = decode_CallerIdPhoneInfo
CallerIdPhoneInfoKeys = frozenset(
    (
        "id",
        "phoneNumber",
        "uri",
    )
)


class ConferencePhoneNumberInfo(Model):
    """The object `ConferencePhoneNumberInfo`."""

    __slots__ = (
        "default",
        "phone_number",
    )
    __fields__ = __slots__
    default: bool | None
    phone_number: str | None

    def __init__(
        self,
        *,
        default: bool | None = None,
        phone_number: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.default
        if v is not None:
            d["default"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ConferencePhoneNumberInfo(d: dict[str, Any]) -> ConferencePhoneNumberInfo:
    """Decode a `ConferencePhoneNumberInfo`; what does not fit is passed on."""
    self = new(ConferencePhoneNumberInfo)
    get: Getter = d.get
    self.default = get("default")
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None
        if ConferencePhoneNumberInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ConferencePhoneNumberInfoKeys}
    )
    return self


ConferencePhoneNumberInfo.__decode__ = decode_ConferencePhoneNumberInfo
ConferencePhoneNumberInfoKeys = frozenset(
    (
        "default",
        "phoneNumber",
    )
)


class ConferencingInfo(Model):
    """The object `ConferencingInfo`."""

    __slots__ = (
        "allow_join_before_host",
        "host_code",
        "mode",
        "participant_code",
        "phone_number",
        "phone_numbers",
        "support_uri",
        "tap_to_join_uri",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "phone_numbers": "phoneNumbers",
    }
    allow_join_before_host: bool | None
    host_code: str | None
    mode: str | None
    participant_code: str | None
    phone_number: str | None
    phone_numbers: list[PhoneNumberInfoConferencing] | None
    support_uri: str | None
    tap_to_join_uri: str | None
    uri: str | None

    def __init__(
        self,
        *,
        allow_join_before_host: bool | None = None,
        host_code: str | None = None,
        mode: str | None = None,
        participant_code: str | None = None,
        phone_number: str | None = None,
        phone_numbers: list[PhoneNumberInfoConferencing] | None = None,
        support_uri: str | None = None,
        tap_to_join_uri: str | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.allow_join_before_host
        if v is not None:
            d["allowJoinBeforeHost"] = v
        v = self.host_code
        if v is not None:
            d["hostCode"] = v
        v = self.mode
        if v is not None:
            d["mode"] = v
        v = self.participant_code
        if v is not None:
            d["participantCode"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.phone_numbers
        if v is not None:
            d["phoneNumbers"] = (
                [i0.to_dict() if typeof(i0) is PhoneNumberInfoConferencing else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.support_uri
        if v is not None:
            d["supportUri"] = v
        v = self.tap_to_join_uri
        if v is not None:
            d["tapToJoinUri"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ConferencingInfo(d: dict[str, Any]) -> ConferencingInfo:
    """Decode a `ConferencingInfo`; what does not fit is passed on."""
    self = new(ConferencingInfo)
    get: Getter = d.get
    self.allow_join_before_host = get("allowJoinBeforeHost")
    self.host_code = get("hostCode")
    self.mode = get("mode")
    self.participant_code = get("participantCode")
    self.phone_number = get("phoneNumber")
    v = get("phoneNumbers")
    self.phone_numbers = (
        [decode_PhoneNumberInfoConferencing(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.support_uri = get("supportUri")
    self.tap_to_join_uri = get("tapToJoinUri")
    self.uri = get("uri")
    self.__extras__ = (
        None if ConferencingInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ConferencingInfoKeys}
    )
    return self


ConferencingInfo.__decode__ = decode_ConferencingInfo
ConferencingInfoKeys = frozenset(
    (
        "allowJoinBeforeHost",
        "hostCode",
        "mode",
        "participantCode",
        "phoneNumber",
        "phoneNumbers",
        "supportUri",
        "tapToJoinUri",
        "uri",
    )
)


class CreateUserProfileImageBody(Model):
    """The object `CreateUserProfileImageBody`."""

    __slots__ = ("image",)
    __fields__ = __slots__
    image: File

    def __init__(
        self,
        *,
        image: File,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.image
        if v is not None:
            d["image"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateUserProfileImageBody(d: dict[str, Any]) -> CreateUserProfileImageBody:
    """Decode a `CreateUserProfileImageBody`; what does not fit is passed on."""
    self = new(CreateUserProfileImageBody)
    get: Getter = d.get
    self.image = get("image")
    self.__extras__ = (
        None
        if CreateUserProfileImageBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateUserProfileImageBodyKeys}
    )
    return self


CreateUserProfileImageBody.__decode__ = decode_CreateUserProfileImageBody
CreateUserProfileImageBodyKeys = frozenset(("image",))


class DeviceDefinition(Model):
    """The object `DeviceDefinition`."""

    __slots__ = (
        "contact_center_phone_line",
        "emergency",
        "phone_info",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "emergency": "emergency",
        "phone_info": "phoneInfo",
        "type": "type",
    }
    contact_center_phone_line: bool | None
    emergency: DeviceDefinitionEmergency
    phone_info: BulkAddDevicesItemPhoneInfo
    type: DeviceDefinitionType

    def __init__(
        self,
        *,
        contact_center_phone_line: bool | None = None,
        emergency: DeviceDefinitionEmergency | DeviceDefinitionEmergencyDict,
        phone_info: BulkAddDevicesItemPhoneInfo | BulkAddDevicesItemPhoneInfoDict,
        type: DeviceDefinitionType | Literal["OtherPhone", "WebRTC"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
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
            d["type"] = v.wire if typeof(v) is DeviceDefinitionType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeviceDefinition(d: dict[str, Any]) -> DeviceDefinition:
    """Decode a `DeviceDefinition`; what does not fit is passed on."""
    self = new(DeviceDefinition)
    get: Getter = d.get
    self.contact_center_phone_line = get("contactCenterPhoneLine")
    self.emergency = decode_DeviceDefinitionEmergency(get("emergency"))
    self.phone_info = decode_BulkAddDevicesItemPhoneInfo(get("phoneInfo"))
    v = get("type")
    self.type = DeviceDefinitionTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if DeviceDefinitionKeys.issuperset(d) else {k: d[k] for k in d if k not in DeviceDefinitionKeys}
    )
    return self


DeviceDefinition.__decode__ = decode_DeviceDefinition
DeviceDefinitionKeys = frozenset(
    (
        "contactCenterPhoneLine",
        "emergency",
        "phoneInfo",
        "type",
    )
)


class DeviceDefinitionEmergencyByAddress(Model):
    """The object `DeviceDefinitionEmergencyByAddress`."""

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


def decode_DeviceDefinitionEmergencyByAddress(d: dict[str, Any]) -> DeviceDefinitionEmergencyByAddress:
    """Decode a `DeviceDefinitionEmergencyByAddress`; what does not fit is passed on."""
    self = new(DeviceDefinitionEmergencyByAddress)
    get: Getter = d.get
    v = get("address")
    self.address = decode_PostalAddress(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if DeviceDefinitionEmergencyByAddressKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DeviceDefinitionEmergencyByAddressKeys}
    )
    return self


DeviceDefinitionEmergencyByAddress.__decode__ = decode_DeviceDefinitionEmergencyByAddress
DeviceDefinitionEmergencyByAddressKeys = frozenset(("address",))


class DeviceDefinitionEmergencyByLocation(Model):
    """The object `DeviceDefinitionEmergencyByLocation`."""

    __slots__ = ("location",)
    __fields__ = __slots__
    __converted__ = {
        "location": "location",
    }
    location: DeviceDefinitionEmergencyByLocationLocation

    def __init__(
        self,
        *,
        location: DeviceDefinitionEmergencyByLocationLocation | DeviceDefinitionEmergencyByLocationLocationDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.location
        if v is not None:
            d["location"] = v.to_dict() if typeof(v) is DeviceDefinitionEmergencyByLocationLocation else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeviceDefinitionEmergencyByLocation(d: dict[str, Any]) -> DeviceDefinitionEmergencyByLocation:
    """Decode a `DeviceDefinitionEmergencyByLocation`; what does not fit is passed on."""
    self = new(DeviceDefinitionEmergencyByLocation)
    get: Getter = d.get
    v = get("location")
    self.location = decode_DeviceDefinitionEmergencyByLocationLocation(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if DeviceDefinitionEmergencyByLocationKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DeviceDefinitionEmergencyByLocationKeys}
    )
    return self


DeviceDefinitionEmergencyByLocation.__decode__ = decode_DeviceDefinitionEmergencyByLocation
DeviceDefinitionEmergencyByLocationKeys = frozenset(("location",))


class DeviceDefinitionEmergencyByLocationLocation(Model):
    """The object `DeviceDefinitionEmergencyByLocationLocation`."""

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


def decode_DeviceDefinitionEmergencyByLocationLocation(
    d: dict[str, Any],
) -> DeviceDefinitionEmergencyByLocationLocation:
    """Decode a `DeviceDefinitionEmergencyByLocationLocation`; what does not fit is passed on."""
    self = new(DeviceDefinitionEmergencyByLocationLocation)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if DeviceDefinitionEmergencyByLocationLocationKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DeviceDefinitionEmergencyByLocationLocationKeys}
    )
    return self


DeviceDefinitionEmergencyByLocationLocation.__decode__ = decode_DeviceDefinitionEmergencyByLocationLocation
DeviceDefinitionEmergencyByLocationLocationKeys = frozenset(("id",))


class EmailRecipientInfo(Model):
    """The object `EmailRecipientInfo`."""

    __slots__ = (
        "email_addresses",
        "extension_id",
        "extension_number",
        "full_name",
        "permission",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "permission": "permission",
        "status": "status",
    }
    email_addresses: list[str] | None
    extension_id: str | None
    extension_number: str | None
    full_name: str | None
    permission: EmailRecipientInfoPermission | None
    status: ExtensionStatusEnumFull | None

    def __init__(
        self,
        *,
        email_addresses: list[str] | None = None,
        extension_id: str | None = None,
        extension_number: str | None = None,
        full_name: str | None = None,
        permission: EmailRecipientInfoPermission
        | Literal["FullAccess", "Messages", "MemberManagement", "None"]
        | None = None,
        status: ExtensionStatusEnumFull
        | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.email_addresses
        if v is not None:
            d["emailAddresses"] = v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.full_name
        if v is not None:
            d["fullName"] = v
        v = self.permission
        if v is not None:
            d["permission"] = v.wire if typeof(v) is EmailRecipientInfoPermission else v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is ExtensionStatusEnumFull else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_EmailRecipientInfo(d: dict[str, Any]) -> EmailRecipientInfo:
    """Decode a `EmailRecipientInfo`; what does not fit is passed on."""
    self = new(EmailRecipientInfo)
    get: Getter = d.get
    self.email_addresses = get("emailAddresses")
    self.extension_id = get("extensionId")
    self.extension_number = get("extensionNumber")
    self.full_name = get("fullName")
    v = get("permission")
    self.permission = EmailRecipientInfoPermissionTable[v] if typeof(v) is str else v
    v = get("status")
    self.status = ExtensionStatusEnumFullTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if EmailRecipientInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in EmailRecipientInfoKeys}
    )
    return self


EmailRecipientInfo.__decode__ = decode_EmailRecipientInfo
EmailRecipientInfoKeys = frozenset(
    (
        "emailAddresses",
        "extensionId",
        "extensionNumber",
        "fullName",
        "permission",
        "status",
    )
)


class ExtensionCallerIdInfo(Model):
    """What an extension shows to those it calls."""

    __slots__ = (
        "by_device",
        "by_feature",
        "extension_name_for_outbound_calls",
        "extension_number_for_internal_calls",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "by_device": "byDevice",
        "by_feature": "byFeature",
    }
    by_device: list[CallerIdByDevice] | None
    """Caller id for each phone."""
    by_feature: list[CallerIdByFeature] | None
    """Caller id for each kind of call, such as ring-out or fax."""
    extension_name_for_outbound_calls: bool | None
    """`True` to show the user's name on outgoing calls."""
    extension_number_for_internal_calls: bool | None
    """`True` to show the short number to colleagues."""
    uri: str | None
    """Address of these settings."""

    def __init__(
        self,
        *,
        by_device: Sequence[CallerIdByDevice | CallerIdByDeviceDict] | None = None,
        by_feature: Sequence[CallerIdByFeature | CallerIdByFeatureDict] | None = None,
        extension_name_for_outbound_calls: bool | None = None,
        extension_number_for_internal_calls: bool | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.by_device
        if v is not None:
            d["byDevice"] = (
                [i0.to_dict() if typeof(i0) is CallerIdByDevice else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.by_feature
        if v is not None:
            d["byFeature"] = (
                [i0.to_dict() if typeof(i0) is CallerIdByFeature else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.extension_name_for_outbound_calls
        if v is not None:
            d["extensionNameForOutboundCalls"] = v
        v = self.extension_number_for_internal_calls
        if v is not None:
            d["extensionNumberForInternalCalls"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionCallerIdInfo(d: dict[str, Any]) -> ExtensionCallerIdInfo:
    """Decode a `ExtensionCallerIdInfo`; what does not fit is passed on."""
    self = new(ExtensionCallerIdInfo)
    get: Getter = d.get
    v = get("byDevice")
    self.by_device = [decode_CallerIdByDevice(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("byFeature")
    self.by_feature = (
        [decode_CallerIdByFeature(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.extension_name_for_outbound_calls = get("extensionNameForOutboundCalls")
    self.extension_number_for_internal_calls = get("extensionNumberForInternalCalls")
    self.uri = get("uri")
    self.__extras__ = (
        None if ExtensionCallerIdInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionCallerIdInfoKeys}
    )
    return self


ExtensionCallerIdInfo.__decode__ = decode_ExtensionCallerIdInfo
ExtensionCallerIdInfoKeys = frozenset(
    (
        "byDevice",
        "byFeature",
        "extensionNameForOutboundCalls",
        "extensionNumberForInternalCalls",
        "uri",
    )
)


class ExtensionGrantList(Model):
    """One page of what an extension may do with others."""

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
    records: list[GrantInfo]
    """One entry for each other extension."""
    uri: str | None
    """Address that gives this very page again."""

    def __init__(
        self,
        *,
        navigation: PageNavigationModel,
        paging: EnumeratedPagingModel,
        records: list[GrantInfo],
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
                [i0.to_dict() if typeof(i0) is GrantInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionGrantList(d: dict[str, Any]) -> ExtensionGrantList:
    """Decode a `ExtensionGrantList`; what does not fit is passed on."""
    self = new(ExtensionGrantList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_GrantInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = (
        None if ExtensionGrantListKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionGrantListKeys}
    )
    return self


ExtensionGrantList.__decode__ = decode_ExtensionGrantList
ExtensionGrantListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class ExtensionInfoGrants(Model):
    """Extension that somebody has rights over."""

    __slots__ = (
        "extension_number",
        "id",
        "name",
        "type",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    extension_number: str | None
    """Short internal number."""
    id: str | None
    """Id of the extension."""
    name: str | None
    """Name of the extension."""
    type: ExtensionInfoGrantsType | None
    """Kind of extension, such as `User` or `Department` (a call queue)."""
    uri: str | None
    """Address of the extension."""

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: str | None = None,
        name: str | None = None,
        type: ExtensionInfoGrantsType
        | Literal[
            "User",
            "Fax User",
            "VirtualUser",
            "DigitalUser",
            "Department",
            "Announcement",
            "Voicemail",
            "SharedLinesGroup",
            "PagingOnly",
            "IvrMenu",
            "ApplicationExtension",
            "ParkLocation",
            "DelegatedLinesGroup",
        ]
        | None = None,
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
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ExtensionInfoGrantsType else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionInfoGrants(d: dict[str, Any]) -> ExtensionInfoGrants:
    """Decode a `ExtensionInfoGrants`; what does not fit is passed on."""
    self = new(ExtensionInfoGrants)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.name = get("name")
    v = get("type")
    self.type = ExtensionInfoGrantsTypeTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = (
        None if ExtensionInfoGrantsKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionInfoGrantsKeys}
    )
    return self


ExtensionInfoGrants.__decode__ = decode_ExtensionInfoGrants
ExtensionInfoGrantsKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "name",
        "type",
        "uri",
    )
)


class ExtensionUpdateRequest(Model):
    """Change of an extension; fields left out stay as they are."""

    __slots__ = (
        "call_queue_info",
        "contact",
        "custom_fields",
        "extension_number",
        "ivr_pin",
        "partner_id",
        "password",
        "references",
        "regional_settings",
        "setup_wizard_state",
        "site",
        "status",
        "status_info",
        "sub_type",
        "transition",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "call_queue_info": "callQueueInfo",
        "contact": "contact",
        "custom_fields": "customFields",
        "references": "references",
        "regional_settings": "regionalSettings",
        "setup_wizard_state": "setupWizardState",
        "site": "site",
        "status": "status",
        "status_info": "statusInfo",
        "sub_type": "subType",
        "transition": "transition",
        "type": "type",
    }
    __secrets__ = frozenset(
        (
            "ivr_pin",
            "password",
        )
    )
    call_queue_info: CallQueueInfoRequest | None
    """Service level settings; call queues only."""
    contact: ContactInfoUpdateRequest | None
    """Name, e-mail and numbers of the person or group."""
    custom_fields: list[CustomFieldInfo] | None
    """Values of the company's own fields."""
    extension_number: str | None
    """New short number, which must be free."""
    ivr_pin: str | None
    """PIN for voicemail and phone menus; never read back."""
    partner_id: str | None
    """Id that a partner application gives the extension."""
    password: str | None
    """New password; never read back."""
    references: list[ReferenceInfo] | None
    """Ids of the extension in other systems."""
    regional_settings: ExtensionRegionalSettingRequest | None
    """Time zone, country, language and formats."""
    setup_wizard_state: SetupWizardStateForUpdateEnum | None
    """How far the first set-up of the extension got."""
    site: SiteReference | None
    """Site the extension is to belong to."""
    status: ExtensionStatusEnumForUpdate | None
    """`Enabled`, `Disabled`, `Frozen` or `NotActivated`."""
    status_info: ExtensionStatusInfo | None
    """Why the extension is being disabled."""
    sub_type: AllExtensionSubtypesEnum | None
    """Finer kind, such as `VideoPro`."""
    transition: UserTransitionInfo | None
    """Which welcome mails to send; extensions not yet activated only."""
    type: ExtensionUpdateRequestType | None
    """Kind of extension to turn it into, such as `User`."""

    def __init__(
        self,
        *,
        call_queue_info: CallQueueInfoRequest | CallQueueInfoRequestDict | None = None,
        contact: ContactInfoUpdateRequest | ContactInfoUpdateRequestDict | None = None,
        custom_fields: Sequence[CustomFieldInfo | CustomFieldInfoDict] | None = None,
        extension_number: str | None = None,
        ivr_pin: str | None = None,
        partner_id: str | None = None,
        password: str | None = None,
        references: Sequence[ReferenceInfo | ReferenceInfoDict] | None = None,
        regional_settings: ExtensionRegionalSettingRequest | ExtensionRegionalSettingRequestDict | None = None,
        setup_wizard_state: SetupWizardStateForUpdateEnum
        | Literal["NotStarted", "Incomplete", "Completed"]
        | None = None,
        site: SiteReference | SiteReferenceDict | None = None,
        status: ExtensionStatusEnumForUpdate | Literal["Enabled", "Disabled", "Frozen", "NotActivated"] | None = None,
        status_info: ExtensionStatusInfo | ExtensionStatusInfoDict | None = None,
        sub_type: AllExtensionSubtypesEnum
        | Literal["VideoPro", "VideoProPlus", "DigitalSignageOnlyRooms", "Unknown", "Emergency"]
        | None = None,
        transition: UserTransitionInfo | UserTransitionInfoDict | None = None,
        type: ExtensionUpdateRequestType
        | Literal[
            "User",
            "FaxUser",
            "FlexibleUser",
            "VirtualUser",
            "DigitalUser",
            "Department",
            "Announcement",
            "Voicemail",
            "SharedLinesGroup",
            "PagingOnly",
            "IvrMenu",
            "ApplicationExtension",
            "ParkLocation",
            "DelegatedLinesGroup",
            "GroupCallPickup",
        ]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.call_queue_info
        if v is not None:
            d["callQueueInfo"] = v.to_dict() if typeof(v) is CallQueueInfoRequest else encode(v)
        v = self.contact
        if v is not None:
            d["contact"] = v.to_dict() if typeof(v) is ContactInfoUpdateRequest else encode(v)
        v = self.custom_fields
        if v is not None:
            d["customFields"] = (
                [i0.to_dict() if typeof(i0) is CustomFieldInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.ivr_pin
        if v is not None:
            d["ivrPin"] = v
        v = self.partner_id
        if v is not None:
            d["partnerId"] = v
        v = self.password
        if v is not None:
            d["password"] = v
        v = self.references
        if v is not None:
            d["references"] = (
                [i0.to_dict() if typeof(i0) is ReferenceInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.regional_settings
        if v is not None:
            d["regionalSettings"] = v.to_dict() if typeof(v) is ExtensionRegionalSettingRequest else encode(v)
        v = self.setup_wizard_state
        if v is not None:
            d["setupWizardState"] = v.wire if typeof(v) is SetupWizardStateForUpdateEnum else v
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is SiteReference else encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is ExtensionStatusEnumForUpdate else v
        v = self.status_info
        if v is not None:
            d["statusInfo"] = v.to_dict() if typeof(v) is ExtensionStatusInfo else encode(v)
        v = self.sub_type
        if v is not None:
            d["subType"] = v.wire if typeof(v) is AllExtensionSubtypesEnum else v
        v = self.transition
        if v is not None:
            d["transition"] = v.to_dict() if typeof(v) is UserTransitionInfo else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ExtensionUpdateRequestType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionUpdateRequest(d: dict[str, Any]) -> ExtensionUpdateRequest:
    """Decode a `ExtensionUpdateRequest`; what does not fit is passed on."""
    self = new(ExtensionUpdateRequest)
    get: Getter = d.get
    v = get("callQueueInfo")
    self.call_queue_info = decode_CallQueueInfoRequest(v) if typeof(v) is dict else v
    v = get("contact")
    self.contact = decode_ContactInfoUpdateRequest(v) if typeof(v) is dict else v
    v = get("customFields")
    self.custom_fields = (
        [decode_CustomFieldInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.extension_number = get("extensionNumber")
    self.ivr_pin = get("ivrPin")
    self.partner_id = get("partnerId")
    self.password = get("password")
    v = get("references")
    self.references = [decode_ReferenceInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("regionalSettings")
    self.regional_settings = decode_ExtensionRegionalSettingRequest(v) if typeof(v) is dict else v
    v = get("setupWizardState")
    self.setup_wizard_state = SetupWizardStateForUpdateEnumTable[v] if typeof(v) is str else v
    v = get("site")
    self.site = decode_SiteReference(v) if typeof(v) is dict else v
    v = get("status")
    self.status = ExtensionStatusEnumForUpdateTable[v] if typeof(v) is str else v
    v = get("statusInfo")
    self.status_info = decode_ExtensionStatusInfo(v) if typeof(v) is dict else v
    v = get("subType")
    self.sub_type = AllExtensionSubtypesEnumTable[v] if typeof(v) is str else v
    v = get("transition")
    self.transition = decode_UserTransitionInfo(v) if typeof(v) is dict else v
    v = get("type")
    self.type = ExtensionUpdateRequestTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if ExtensionUpdateRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionUpdateRequestKeys}
    )
    return self


ExtensionUpdateRequest.__decode__ = decode_ExtensionUpdateRequest
ExtensionUpdateRequestKeys = frozenset(
    (
        "callQueueInfo",
        "contact",
        "customFields",
        "extensionNumber",
        "ivrPin",
        "partnerId",
        "password",
        "references",
        "regionalSettings",
        "setupWizardState",
        "site",
        "status",
        "statusInfo",
        "subType",
        "transition",
        "type",
    )
)


class FeatureInfo(Model):
    """A feature and whether the logged-in user may use it."""

    __slots__ = (
        "available",
        "id",
        "params",
        "reason",
    )
    __fields__ = __slots__
    __converted__ = {
        "params": "params",
        "reason": "reason",
    }
    available: bool
    """`True` if it may be used."""
    id: str
    """Name of the feature."""
    params: list[ParamsInfo] | None
    """Further settings of the feature."""
    reason: ReasonInfo | None
    """Why it may not be used; `None` if it may."""

    def __init__(
        self,
        *,
        available: bool,
        id: str,
        params: list[ParamsInfo] | None = None,
        reason: ReasonInfo | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.available
        if v is not None:
            d["available"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.params
        if v is not None:
            d["params"] = (
                [i0.to_dict() if typeof(i0) is ParamsInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.reason
        if v is not None:
            d["reason"] = v.to_dict() if typeof(v) is ReasonInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_FeatureInfo(d: dict[str, Any]) -> FeatureInfo:
    """Decode a `FeatureInfo`; what does not fit is passed on."""
    self = new(FeatureInfo)
    get: Getter = d.get
    self.available = get("available")
    self.id = get("id")
    v = get("params")
    self.params = [decode_ParamsInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("reason")
    self.reason = decode_ReasonInfo(v) if typeof(v) is dict else v
    self.__extras__ = None if FeatureInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in FeatureInfoKeys}
    return self


FeatureInfo.__decode__ = decode_FeatureInfo
FeatureInfoKeys = frozenset(
    (
        "available",
        "id",
        "params",
        "reason",
    )
)


class FeatureList(Model):
    """Features of an extension."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[FeatureInfo] | None
    """One entry a feature."""

    def __init__(
        self,
        *,
        records: list[FeatureInfo] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is FeatureInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_FeatureList(d: dict[str, Any]) -> FeatureList:
    """Decode a `FeatureList`; what does not fit is passed on."""
    self = new(FeatureList)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_FeatureInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = None if FeatureListKeys.issuperset(d) else {k: d[k] for k in d if k not in FeatureListKeys}
    return self


FeatureList.__decode__ = decode_FeatureList
FeatureListKeys = frozenset(("records",))


class GrantInfo(Model):
    """The object `GrantInfo`."""

    __slots__ = (
        "call_delegation",
        "call_monitoring",
        "call_on_behalf_of",
        "call_pickup",
        "call_queue_fac_setup",
        "call_queue_members_setup",
        "call_queue_messages",
        "call_queue_setup",
        "call_queue_sms_recipient",
        "extension",
        "group_paging",
        "shared_voicemails",
        "sms_recipient",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "extension": "extension",
    }
    call_delegation: bool | None
    call_monitoring: bool | None
    call_on_behalf_of: bool | None
    call_pickup: bool | None
    call_queue_fac_setup: bool | None
    call_queue_members_setup: bool | None
    call_queue_messages: bool | None
    call_queue_setup: bool | None
    call_queue_sms_recipient: bool | None
    extension: ExtensionInfoGrants | None
    group_paging: bool | None
    shared_voicemails: bool | None
    sms_recipient: bool | None
    uri: str | None

    def __init__(
        self,
        *,
        call_delegation: bool | None = None,
        call_monitoring: bool | None = None,
        call_on_behalf_of: bool | None = None,
        call_pickup: bool | None = None,
        call_queue_fac_setup: bool | None = None,
        call_queue_members_setup: bool | None = None,
        call_queue_messages: bool | None = None,
        call_queue_setup: bool | None = None,
        call_queue_sms_recipient: bool | None = None,
        extension: ExtensionInfoGrants | None = None,
        group_paging: bool | None = None,
        shared_voicemails: bool | None = None,
        sms_recipient: bool | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.call_delegation
        if v is not None:
            d["callDelegation"] = v
        v = self.call_monitoring
        if v is not None:
            d["callMonitoring"] = v
        v = self.call_on_behalf_of
        if v is not None:
            d["callOnBehalfOf"] = v
        v = self.call_pickup
        if v is not None:
            d["callPickup"] = v
        v = self.call_queue_fac_setup
        if v is not None:
            d["callQueueFacSetup"] = v
        v = self.call_queue_members_setup
        if v is not None:
            d["callQueueMembersSetup"] = v
        v = self.call_queue_messages
        if v is not None:
            d["callQueueMessages"] = v
        v = self.call_queue_setup
        if v is not None:
            d["callQueueSetup"] = v
        v = self.call_queue_sms_recipient
        if v is not None:
            d["callQueueSmsRecipient"] = v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is ExtensionInfoGrants else encode(v)
        v = self.group_paging
        if v is not None:
            d["groupPaging"] = v
        v = self.shared_voicemails
        if v is not None:
            d["sharedVoicemails"] = v
        v = self.sms_recipient
        if v is not None:
            d["smsRecipient"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_GrantInfo(d: dict[str, Any]) -> GrantInfo:
    """Decode a `GrantInfo`; what does not fit is passed on."""
    self = new(GrantInfo)
    get: Getter = d.get
    self.call_delegation = get("callDelegation")
    self.call_monitoring = get("callMonitoring")
    self.call_on_behalf_of = get("callOnBehalfOf")
    self.call_pickup = get("callPickup")
    self.call_queue_fac_setup = get("callQueueFacSetup")
    self.call_queue_members_setup = get("callQueueMembersSetup")
    self.call_queue_messages = get("callQueueMessages")
    self.call_queue_setup = get("callQueueSetup")
    self.call_queue_sms_recipient = get("callQueueSmsRecipient")
    v = get("extension")
    self.extension = decode_ExtensionInfoGrants(v) if typeof(v) is dict else v
    self.group_paging = get("groupPaging")
    self.shared_voicemails = get("sharedVoicemails")
    self.sms_recipient = get("smsRecipient")
    self.uri = get("uri")
    self.__extras__ = None if GrantInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in GrantInfoKeys}
    return self


GrantInfo.__decode__ = decode_GrantInfo
GrantInfoKeys = frozenset(
    (
        "callDelegation",
        "callMonitoring",
        "callOnBehalfOf",
        "callPickup",
        "callQueueFacSetup",
        "callQueueMembersSetup",
        "callQueueMessages",
        "callQueueSetup",
        "callQueueSmsRecipient",
        "extension",
        "groupPaging",
        "sharedVoicemails",
        "smsRecipient",
        "uri",
    )
)


class InboundFaxesInfo(Model):
    """The object `InboundFaxesInfo`."""

    __slots__ = (
        "advanced_sms_phone_numbers",
        "notify_by_email",
        "notify_by_sms",
        "advanced_email_addresses",
        "advanced_sms_email_addresses",
        "include_attachment",
        "mark_as_read",
    )
    __fields__ = __slots__
    advanced_sms_phone_numbers: list[str] | None
    notify_by_email: bool | None
    notify_by_sms: bool | None
    advanced_email_addresses: list[str] | None
    advanced_sms_email_addresses: list[str] | None
    include_attachment: bool | None
    mark_as_read: bool | None

    def __init__(
        self,
        *,
        advanced_sms_phone_numbers: list[str] | None = None,
        notify_by_email: bool | None = None,
        notify_by_sms: bool | None = None,
        advanced_email_addresses: list[str] | None = None,
        advanced_sms_email_addresses: list[str] | None = None,
        include_attachment: bool | None = None,
        mark_as_read: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.advanced_sms_phone_numbers
        if v is not None:
            d["advancedSmsPhoneNumbers"] = v
        v = self.notify_by_email
        if v is not None:
            d["notifyByEmail"] = v
        v = self.notify_by_sms
        if v is not None:
            d["notifyBySms"] = v
        v = self.advanced_email_addresses
        if v is not None:
            d["advancedEmailAddresses"] = v
        v = self.advanced_sms_email_addresses
        if v is not None:
            d["advancedSmsEmailAddresses"] = v
        v = self.include_attachment
        if v is not None:
            d["includeAttachment"] = v
        v = self.mark_as_read
        if v is not None:
            d["markAsRead"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InboundFaxesInfo(d: dict[str, Any]) -> InboundFaxesInfo:
    """Decode a `InboundFaxesInfo`; what does not fit is passed on."""
    self = new(InboundFaxesInfo)
    get: Getter = d.get
    self.advanced_sms_phone_numbers = get("advancedSmsPhoneNumbers")
    self.notify_by_email = get("notifyByEmail")
    self.notify_by_sms = get("notifyBySms")
    self.advanced_email_addresses = get("advancedEmailAddresses")
    self.advanced_sms_email_addresses = get("advancedSmsEmailAddresses")
    self.include_attachment = get("includeAttachment")
    self.mark_as_read = get("markAsRead")
    self.__extras__ = (
        None if InboundFaxesInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in InboundFaxesInfoKeys}
    )
    return self


InboundFaxesInfo.__decode__ = decode_InboundFaxesInfo
InboundFaxesInfoKeys = frozenset(
    (
        "advancedSmsPhoneNumbers",
        "notifyByEmail",
        "notifyBySms",
        "advancedEmailAddresses",
        "advancedSmsEmailAddresses",
        "includeAttachment",
        "markAsRead",
    )
)


class InboundTextsInfo(Model):
    """The object `InboundTextsInfo`."""

    __slots__ = (
        "advanced_sms_phone_numbers",
        "notify_by_email",
        "notify_by_sms",
        "advanced_email_addresses",
        "advanced_sms_email_addresses",
    )
    __fields__ = __slots__
    advanced_sms_phone_numbers: list[str] | None
    notify_by_email: bool | None
    notify_by_sms: bool | None
    advanced_email_addresses: list[str] | None
    advanced_sms_email_addresses: list[str] | None

    def __init__(
        self,
        *,
        advanced_sms_phone_numbers: list[str] | None = None,
        notify_by_email: bool | None = None,
        notify_by_sms: bool | None = None,
        advanced_email_addresses: list[str] | None = None,
        advanced_sms_email_addresses: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.advanced_sms_phone_numbers
        if v is not None:
            d["advancedSmsPhoneNumbers"] = v
        v = self.notify_by_email
        if v is not None:
            d["notifyByEmail"] = v
        v = self.notify_by_sms
        if v is not None:
            d["notifyBySms"] = v
        v = self.advanced_email_addresses
        if v is not None:
            d["advancedEmailAddresses"] = v
        v = self.advanced_sms_email_addresses
        if v is not None:
            d["advancedSmsEmailAddresses"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InboundTextsInfo(d: dict[str, Any]) -> InboundTextsInfo:
    """Decode a `InboundTextsInfo`; what does not fit is passed on."""
    self = new(InboundTextsInfo)
    get: Getter = d.get
    self.advanced_sms_phone_numbers = get("advancedSmsPhoneNumbers")
    self.notify_by_email = get("notifyByEmail")
    self.notify_by_sms = get("notifyBySms")
    self.advanced_email_addresses = get("advancedEmailAddresses")
    self.advanced_sms_email_addresses = get("advancedSmsEmailAddresses")
    self.__extras__ = (
        None if InboundTextsInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in InboundTextsInfoKeys}
    )
    return self


InboundTextsInfo.__decode__ = decode_InboundTextsInfo
InboundTextsInfoKeys = frozenset(
    (
        "advancedSmsPhoneNumbers",
        "notifyByEmail",
        "notifyBySms",
        "advancedEmailAddresses",
        "advancedSmsEmailAddresses",
    )
)


class MissedCallsInfo(Model):
    """The object `MissedCallsInfo`."""

    __slots__ = (
        "advanced_sms_phone_numbers",
        "notify_by_email",
        "notify_by_sms",
        "advanced_email_addresses",
        "advanced_sms_email_addresses",
    )
    __fields__ = __slots__
    advanced_sms_phone_numbers: list[str] | None
    notify_by_email: bool | None
    notify_by_sms: bool | None
    advanced_email_addresses: list[str] | None
    advanced_sms_email_addresses: list[str] | None

    def __init__(
        self,
        *,
        advanced_sms_phone_numbers: list[str] | None = None,
        notify_by_email: bool | None = None,
        notify_by_sms: bool | None = None,
        advanced_email_addresses: list[str] | None = None,
        advanced_sms_email_addresses: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.advanced_sms_phone_numbers
        if v is not None:
            d["advancedSmsPhoneNumbers"] = v
        v = self.notify_by_email
        if v is not None:
            d["notifyByEmail"] = v
        v = self.notify_by_sms
        if v is not None:
            d["notifyBySms"] = v
        v = self.advanced_email_addresses
        if v is not None:
            d["advancedEmailAddresses"] = v
        v = self.advanced_sms_email_addresses
        if v is not None:
            d["advancedSmsEmailAddresses"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MissedCallsInfo(d: dict[str, Any]) -> MissedCallsInfo:
    """Decode a `MissedCallsInfo`; what does not fit is passed on."""
    self = new(MissedCallsInfo)
    get: Getter = d.get
    self.advanced_sms_phone_numbers = get("advancedSmsPhoneNumbers")
    self.notify_by_email = get("notifyByEmail")
    self.notify_by_sms = get("notifyBySms")
    self.advanced_email_addresses = get("advancedEmailAddresses")
    self.advanced_sms_email_addresses = get("advancedSmsEmailAddresses")
    self.__extras__ = (
        None if MissedCallsInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in MissedCallsInfoKeys}
    )
    return self


MissedCallsInfo.__decode__ = decode_MissedCallsInfo
MissedCallsInfoKeys = frozenset(
    (
        "advancedSmsPhoneNumbers",
        "notifyByEmail",
        "notifyBySms",
        "advancedEmailAddresses",
        "advancedSmsEmailAddresses",
    )
)


class NotificationSettings(Model):
    """The object `NotificationSettings`."""

    __slots__ = (
        "advanced_mode",
        "inbound_faxes",
        "inbound_texts",
        "missed_calls",
        "outbound_faxes",
        "sms_phone_numbers",
        "uri",
        "voicemails",
        "call_notes",
        "email_addresses",
        "email_recipients",
        "include_managers",
        "include_sms_recipients",
        "sms_email_addresses",
        "sms_recipients",
    )
    __fields__ = __slots__
    __converted__ = {
        "inbound_faxes": "inboundFaxes",
        "inbound_texts": "inboundTexts",
        "missed_calls": "missedCalls",
        "outbound_faxes": "outboundFaxes",
        "voicemails": "voicemails",
        "call_notes": "callNotes",
        "email_recipients": "emailRecipients",
        "sms_recipients": "smsRecipients",
    }
    advanced_mode: bool | None
    inbound_faxes: InboundFaxesInfo | None
    inbound_texts: InboundTextsInfo | None
    missed_calls: MissedCallsInfo | None
    outbound_faxes: OutboundFaxesInfo | None
    sms_phone_numbers: list[str] | None
    uri: str | None
    voicemails: VoicemailsInfo | None
    call_notes: CallNotesInfo | None
    email_addresses: list[str] | None
    email_recipients: list[EmailRecipientInfo] | None
    include_managers: bool | None
    include_sms_recipients: bool | None
    """Deprecated by the API."""
    sms_email_addresses: list[str] | None
    sms_recipients: list[EmailRecipientInfo] | None

    def __init__(
        self,
        *,
        advanced_mode: bool | None = None,
        inbound_faxes: InboundFaxesInfo | InboundFaxesInfoDict | None = None,
        inbound_texts: InboundTextsInfo | InboundTextsInfoDict | None = None,
        missed_calls: MissedCallsInfo | MissedCallsInfoDict | None = None,
        outbound_faxes: OutboundFaxesInfo | OutboundFaxesInfoDict | None = None,
        sms_phone_numbers: list[str] | None = None,
        uri: str | None = None,
        voicemails: VoicemailsInfo | VoicemailsInfoDict | None = None,
        call_notes: CallNotesInfo | CallNotesInfoDict | None = None,
        email_addresses: list[str] | None = None,
        email_recipients: list[EmailRecipientInfo] | None = None,
        include_managers: bool | None = None,
        include_sms_recipients: bool | None = None,
        sms_email_addresses: list[str] | None = None,
        sms_recipients: list[EmailRecipientInfo] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.advanced_mode
        if v is not None:
            d["advancedMode"] = v
        v = self.inbound_faxes
        if v is not None:
            d["inboundFaxes"] = v.to_dict() if typeof(v) is InboundFaxesInfo else encode(v)
        v = self.inbound_texts
        if v is not None:
            d["inboundTexts"] = v.to_dict() if typeof(v) is InboundTextsInfo else encode(v)
        v = self.missed_calls
        if v is not None:
            d["missedCalls"] = v.to_dict() if typeof(v) is MissedCallsInfo else encode(v)
        v = self.outbound_faxes
        if v is not None:
            d["outboundFaxes"] = v.to_dict() if typeof(v) is OutboundFaxesInfo else encode(v)
        v = self.sms_phone_numbers
        if v is not None:
            d["smsPhoneNumbers"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.voicemails
        if v is not None:
            d["voicemails"] = v.to_dict() if typeof(v) is VoicemailsInfo else encode(v)
        v = self.call_notes
        if v is not None:
            d["callNotes"] = v.to_dict() if typeof(v) is CallNotesInfo else encode(v)
        v = self.email_addresses
        if v is not None:
            d["emailAddresses"] = v
        v = self.email_recipients
        if v is not None:
            d["emailRecipients"] = (
                [i0.to_dict() if typeof(i0) is EmailRecipientInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.include_managers
        if v is not None:
            d["includeManagers"] = v
        v = self.include_sms_recipients
        if v is not None:
            d["includeSmsRecipients"] = v
        v = self.sms_email_addresses
        if v is not None:
            d["smsEmailAddresses"] = v
        v = self.sms_recipients
        if v is not None:
            d["smsRecipients"] = (
                [i0.to_dict() if typeof(i0) is EmailRecipientInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_NotificationSettings(d: dict[str, Any]) -> NotificationSettings:
    """Decode a `NotificationSettings`; what does not fit is passed on."""
    self = new(NotificationSettings)
    get: Getter = d.get
    self.advanced_mode = get("advancedMode")
    v = get("inboundFaxes")
    self.inbound_faxes = decode_InboundFaxesInfo(v) if typeof(v) is dict else v
    v = get("inboundTexts")
    self.inbound_texts = decode_InboundTextsInfo(v) if typeof(v) is dict else v
    v = get("missedCalls")
    self.missed_calls = decode_MissedCallsInfo(v) if typeof(v) is dict else v
    v = get("outboundFaxes")
    self.outbound_faxes = decode_OutboundFaxesInfo(v) if typeof(v) is dict else v
    self.sms_phone_numbers = get("smsPhoneNumbers")
    self.uri = get("uri")
    v = get("voicemails")
    self.voicemails = decode_VoicemailsInfo(v) if typeof(v) is dict else v
    v = get("callNotes")
    self.call_notes = decode_CallNotesInfo(v) if typeof(v) is dict else v
    self.email_addresses = get("emailAddresses")
    v = get("emailRecipients")
    self.email_recipients = (
        [decode_EmailRecipientInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.include_managers = get("includeManagers")
    self.include_sms_recipients = get("includeSmsRecipients")
    self.sms_email_addresses = get("smsEmailAddresses")
    v = get("smsRecipients")
    self.sms_recipients = (
        [decode_EmailRecipientInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None if NotificationSettingsKeys.issuperset(d) else {k: d[k] for k in d if k not in NotificationSettingsKeys}
    )
    return self


NotificationSettings.__decode__ = decode_NotificationSettings
NotificationSettingsKeys = frozenset(
    (
        "advancedMode",
        "inboundFaxes",
        "inboundTexts",
        "missedCalls",
        "outboundFaxes",
        "smsPhoneNumbers",
        "uri",
        "voicemails",
        "callNotes",
        "emailAddresses",
        "emailRecipients",
        "includeManagers",
        "includeSmsRecipients",
        "smsEmailAddresses",
        "smsRecipients",
    )
)


class NotificationSettingsUpdateRequest(Model):
    """The object `NotificationSettingsUpdateRequest`."""

    __slots__ = (
        "advanced_mode",
        "inbound_faxes",
        "inbound_texts",
        "missed_calls",
        "outbound_faxes",
        "sms_phone_numbers",
        "uri",
        "voicemails",
        "call_notes",
        "email_addresses",
        "include_managers",
        "sms_email_addresses",
    )
    __fields__ = __slots__
    __converted__ = {
        "inbound_faxes": "inboundFaxes",
        "inbound_texts": "inboundTexts",
        "missed_calls": "missedCalls",
        "outbound_faxes": "outboundFaxes",
        "voicemails": "voicemails",
        "call_notes": "callNotes",
    }
    advanced_mode: bool | None
    inbound_faxes: InboundFaxesInfo | None
    inbound_texts: InboundTextsInfo | None
    missed_calls: MissedCallsInfo | None
    outbound_faxes: OutboundFaxesInfo | None
    sms_phone_numbers: list[str] | None
    uri: str | None
    voicemails: VoicemailsInfo | None
    call_notes: CallNotesInfo | None
    email_addresses: list[str] | None
    include_managers: bool | None
    sms_email_addresses: list[str] | None

    def __init__(
        self,
        *,
        advanced_mode: bool | None = None,
        inbound_faxes: InboundFaxesInfo | InboundFaxesInfoDict | None = None,
        inbound_texts: InboundTextsInfo | InboundTextsInfoDict | None = None,
        missed_calls: MissedCallsInfo | MissedCallsInfoDict | None = None,
        outbound_faxes: OutboundFaxesInfo | OutboundFaxesInfoDict | None = None,
        sms_phone_numbers: list[str] | None = None,
        uri: str | None = None,
        voicemails: VoicemailsInfo | VoicemailsInfoDict | None = None,
        call_notes: CallNotesInfo | CallNotesInfoDict | None = None,
        email_addresses: list[str] | None = None,
        include_managers: bool | None = None,
        sms_email_addresses: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.advanced_mode
        if v is not None:
            d["advancedMode"] = v
        v = self.inbound_faxes
        if v is not None:
            d["inboundFaxes"] = v.to_dict() if typeof(v) is InboundFaxesInfo else encode(v)
        v = self.inbound_texts
        if v is not None:
            d["inboundTexts"] = v.to_dict() if typeof(v) is InboundTextsInfo else encode(v)
        v = self.missed_calls
        if v is not None:
            d["missedCalls"] = v.to_dict() if typeof(v) is MissedCallsInfo else encode(v)
        v = self.outbound_faxes
        if v is not None:
            d["outboundFaxes"] = v.to_dict() if typeof(v) is OutboundFaxesInfo else encode(v)
        v = self.sms_phone_numbers
        if v is not None:
            d["smsPhoneNumbers"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.voicemails
        if v is not None:
            d["voicemails"] = v.to_dict() if typeof(v) is VoicemailsInfo else encode(v)
        v = self.call_notes
        if v is not None:
            d["callNotes"] = v.to_dict() if typeof(v) is CallNotesInfo else encode(v)
        v = self.email_addresses
        if v is not None:
            d["emailAddresses"] = v
        v = self.include_managers
        if v is not None:
            d["includeManagers"] = v
        v = self.sms_email_addresses
        if v is not None:
            d["smsEmailAddresses"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_NotificationSettingsUpdateRequest(d: dict[str, Any]) -> NotificationSettingsUpdateRequest:
    """Decode a `NotificationSettingsUpdateRequest`; what does not fit is passed on."""
    self = new(NotificationSettingsUpdateRequest)
    get: Getter = d.get
    self.advanced_mode = get("advancedMode")
    v = get("inboundFaxes")
    self.inbound_faxes = decode_InboundFaxesInfo(v) if typeof(v) is dict else v
    v = get("inboundTexts")
    self.inbound_texts = decode_InboundTextsInfo(v) if typeof(v) is dict else v
    v = get("missedCalls")
    self.missed_calls = decode_MissedCallsInfo(v) if typeof(v) is dict else v
    v = get("outboundFaxes")
    self.outbound_faxes = decode_OutboundFaxesInfo(v) if typeof(v) is dict else v
    self.sms_phone_numbers = get("smsPhoneNumbers")
    self.uri = get("uri")
    v = get("voicemails")
    self.voicemails = decode_VoicemailsInfo(v) if typeof(v) is dict else v
    v = get("callNotes")
    self.call_notes = decode_CallNotesInfo(v) if typeof(v) is dict else v
    self.email_addresses = get("emailAddresses")
    self.include_managers = get("includeManagers")
    self.sms_email_addresses = get("smsEmailAddresses")
    self.__extras__ = (
        None
        if NotificationSettingsUpdateRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in NotificationSettingsUpdateRequestKeys}
    )
    return self


NotificationSettingsUpdateRequest.__decode__ = decode_NotificationSettingsUpdateRequest
NotificationSettingsUpdateRequestKeys = frozenset(
    (
        "advancedMode",
        "inboundFaxes",
        "inboundTexts",
        "missedCalls",
        "outboundFaxes",
        "smsPhoneNumbers",
        "uri",
        "voicemails",
        "callNotes",
        "emailAddresses",
        "includeManagers",
        "smsEmailAddresses",
    )
)


class OutboundFaxesInfo(Model):
    """The object `OutboundFaxesInfo`."""

    __slots__ = (
        "advanced_sms_phone_numbers",
        "notify_by_email",
        "notify_by_sms",
        "advanced_email_addresses",
        "advanced_sms_email_addresses",
    )
    __fields__ = __slots__
    advanced_sms_phone_numbers: list[str] | None
    notify_by_email: bool | None
    notify_by_sms: bool | None
    advanced_email_addresses: list[str] | None
    advanced_sms_email_addresses: list[str] | None

    def __init__(
        self,
        *,
        advanced_sms_phone_numbers: list[str] | None = None,
        notify_by_email: bool | None = None,
        notify_by_sms: bool | None = None,
        advanced_email_addresses: list[str] | None = None,
        advanced_sms_email_addresses: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.advanced_sms_phone_numbers
        if v is not None:
            d["advancedSmsPhoneNumbers"] = v
        v = self.notify_by_email
        if v is not None:
            d["notifyByEmail"] = v
        v = self.notify_by_sms
        if v is not None:
            d["notifyBySms"] = v
        v = self.advanced_email_addresses
        if v is not None:
            d["advancedEmailAddresses"] = v
        v = self.advanced_sms_email_addresses
        if v is not None:
            d["advancedSmsEmailAddresses"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OutboundFaxesInfo(d: dict[str, Any]) -> OutboundFaxesInfo:
    """Decode a `OutboundFaxesInfo`; what does not fit is passed on."""
    self = new(OutboundFaxesInfo)
    get: Getter = d.get
    self.advanced_sms_phone_numbers = get("advancedSmsPhoneNumbers")
    self.notify_by_email = get("notifyByEmail")
    self.notify_by_sms = get("notifyBySms")
    self.advanced_email_addresses = get("advancedEmailAddresses")
    self.advanced_sms_email_addresses = get("advancedSmsEmailAddresses")
    self.__extras__ = (
        None if OutboundFaxesInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in OutboundFaxesInfoKeys}
    )
    return self


OutboundFaxesInfo.__decode__ = decode_OutboundFaxesInfo
OutboundFaxesInfoKeys = frozenset(
    (
        "advancedSmsPhoneNumbers",
        "notifyByEmail",
        "notifyBySms",
        "advancedEmailAddresses",
        "advancedSmsEmailAddresses",
    )
)


class ParamsInfo(Model):
    """Setting of a feature."""

    __slots__ = (
        "name",
        "value",
    )
    __fields__ = __slots__
    name: str | None
    """Name of the setting."""
    value: str | None
    """Value of the setting."""

    def __init__(
        self,
        *,
        name: str | None = None,
        value: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.value
        if v is not None:
            d["value"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ParamsInfo(d: dict[str, Any]) -> ParamsInfo:
    """Decode a `ParamsInfo`; what does not fit is passed on."""
    self = new(ParamsInfo)
    get: Getter = d.get
    self.name = get("name")
    self.value = get("value")
    self.__extras__ = None if ParamsInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ParamsInfoKeys}
    return self


ParamsInfo.__decode__ = decode_ParamsInfo
ParamsInfoKeys = frozenset(
    (
        "name",
        "value",
    )
)


class PhoneNumberInfoConferencing(Model):
    """The object `PhoneNumberInfoConferencing`."""

    __slots__ = (
        "country",
        "default",
        "has_greeting",
        "location",
        "phone_number",
        "premium",
    )
    __fields__ = __slots__
    __converted__ = {
        "country": "country",
    }
    country: CountryInfoShortModel | None
    default: bool | None
    has_greeting: bool | None
    location: str | None
    phone_number: str | None
    premium: bool | None

    def __init__(
        self,
        *,
        country: CountryInfoShortModel | CountryInfoShortModelDict | None = None,
        default: bool | None = None,
        has_greeting: bool | None = None,
        location: str | None = None,
        phone_number: str | None = None,
        premium: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.country
        if v is not None:
            d["country"] = v.to_dict() if typeof(v) is CountryInfoShortModel else encode(v)
        v = self.default
        if v is not None:
            d["default"] = v
        v = self.has_greeting
        if v is not None:
            d["hasGreeting"] = v
        v = self.location
        if v is not None:
            d["location"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.premium
        if v is not None:
            d["premium"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PhoneNumberInfoConferencing(d: dict[str, Any]) -> PhoneNumberInfoConferencing:
    """Decode a `PhoneNumberInfoConferencing`; what does not fit is passed on."""
    self = new(PhoneNumberInfoConferencing)
    get: Getter = d.get
    v = get("country")
    self.country = decode_CountryInfoShortModel(v) if typeof(v) is dict else v
    self.default = get("default")
    self.has_greeting = get("hasGreeting")
    self.location = get("location")
    self.phone_number = get("phoneNumber")
    self.premium = get("premium")
    self.__extras__ = (
        None
        if PhoneNumberInfoConferencingKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PhoneNumberInfoConferencingKeys}
    )
    return self


PhoneNumberInfoConferencing.__decode__ = decode_PhoneNumberInfoConferencing
PhoneNumberInfoConferencingKeys = frozenset(
    (
        "country",
        "default",
        "hasGreeting",
        "location",
        "phoneNumber",
        "premium",
    )
)


class ReasonInfo(Model):
    """Why a feature may not be used."""

    __slots__ = (
        "code",
        "message",
        "permission",
    )
    __fields__ = __slots__
    __converted__ = {
        "code": "code",
    }
    code: ReasonInfoCode | None
    """Where the limit comes from, such as `ServicePlanLimitation`."""
    message: str | None
    """Sentence for people."""
    permission: str | None
    """Permission that is lacking."""

    def __init__(
        self,
        *,
        code: ReasonInfoCode
        | Literal[
            "ServicePlanLimitation",
            "AccountLimitation",
            "ExtensionTypeLimitation",
            "ExtensionSubTypeLimitation",
            "ExtensionLimitation",
            "InsufficientPermissions",
            "ConfigurationLimitation",
            "PermissionLimitation",
        ]
        | None = None,
        message: str | None = None,
        permission: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.code
        if v is not None:
            d["code"] = v.wire if typeof(v) is ReasonInfoCode else v
        v = self.message
        if v is not None:
            d["message"] = v
        v = self.permission
        if v is not None:
            d["permission"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ReasonInfo(d: dict[str, Any]) -> ReasonInfo:
    """Decode a `ReasonInfo`; what does not fit is passed on."""
    self = new(ReasonInfo)
    get: Getter = d.get
    v = get("code")
    self.code = ReasonInfoCodeTable[v] if typeof(v) is str else v
    self.message = get("message")
    self.permission = get("permission")
    self.__extras__ = None if ReasonInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ReasonInfoKeys}
    return self


ReasonInfo.__decode__ = decode_ReasonInfo
ReasonInfoKeys = frozenset(
    (
        "code",
        "message",
        "permission",
    )
)


class TransitionInfo(Model):
    """The object `TransitionInfo`."""

    __slots__ = (
        "regional_settings",
        "send_welcome_email",
    )
    __fields__ = __slots__
    __converted__ = {
        "regional_settings": "regionalSettings",
    }
    regional_settings: ExtensionRegionalSettingRequest | None
    send_welcome_email: bool | None

    def __init__(
        self,
        *,
        regional_settings: ExtensionRegionalSettingRequest | ExtensionRegionalSettingRequestDict | None = None,
        send_welcome_email: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.regional_settings
        if v is not None:
            d["regionalSettings"] = v.to_dict() if typeof(v) is ExtensionRegionalSettingRequest else encode(v)
        v = self.send_welcome_email
        if v is not None:
            d["sendWelcomeEmail"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TransitionInfo(d: dict[str, Any]) -> TransitionInfo:
    """Decode a `TransitionInfo`; what does not fit is passed on."""
    self = new(TransitionInfo)
    get: Getter = d.get
    v = get("regionalSettings")
    self.regional_settings = decode_ExtensionRegionalSettingRequest(v) if typeof(v) is dict else v
    self.send_welcome_email = get("sendWelcomeEmail")
    self.__extras__ = None if TransitionInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TransitionInfoKeys}
    return self


TransitionInfo.__decode__ = decode_TransitionInfo
TransitionInfoKeys = frozenset(
    (
        "regionalSettings",
        "sendWelcomeEmail",
    )
)


class UpdateConferencingInfoRequest(Model):
    """The object `UpdateConferencingInfoRequest`."""

    __slots__ = (
        "allow_join_before_host",
        "phone_numbers",
    )
    __fields__ = __slots__
    __converted__ = {
        "phone_numbers": "phoneNumbers",
    }
    allow_join_before_host: bool | None
    phone_numbers: list[ConferencePhoneNumberInfo] | None

    def __init__(
        self,
        *,
        allow_join_before_host: bool | None = None,
        phone_numbers: Sequence[ConferencePhoneNumberInfo | ConferencePhoneNumberInfoDict] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.allow_join_before_host
        if v is not None:
            d["allowJoinBeforeHost"] = v
        v = self.phone_numbers
        if v is not None:
            d["phoneNumbers"] = (
                [i0.to_dict() if typeof(i0) is ConferencePhoneNumberInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UpdateConferencingInfoRequest(d: dict[str, Any]) -> UpdateConferencingInfoRequest:
    """Decode a `UpdateConferencingInfoRequest`; what does not fit is passed on."""
    self = new(UpdateConferencingInfoRequest)
    get: Getter = d.get
    self.allow_join_before_host = get("allowJoinBeforeHost")
    v = get("phoneNumbers")
    self.phone_numbers = (
        [decode_ConferencePhoneNumberInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if UpdateConferencingInfoRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UpdateConferencingInfoRequestKeys}
    )
    return self


UpdateConferencingInfoRequest.__decode__ = decode_UpdateConferencingInfoRequest
UpdateConferencingInfoRequestKeys = frozenset(
    (
        "allowJoinBeforeHost",
        "phoneNumbers",
    )
)


class UpdateUserProfileImageBody(Model):
    """The object `UpdateUserProfileImageBody`."""

    __slots__ = ("image",)
    __fields__ = __slots__
    image: File | None

    def __init__(
        self,
        *,
        image: File | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.image
        if v is not None:
            d["image"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UpdateUserProfileImageBody(d: dict[str, Any]) -> UpdateUserProfileImageBody:
    """Decode a `UpdateUserProfileImageBody`; what does not fit is passed on."""
    self = new(UpdateUserProfileImageBody)
    get: Getter = d.get
    self.image = get("image")
    self.__extras__ = (
        None
        if UpdateUserProfileImageBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UpdateUserProfileImageBodyKeys}
    )
    return self


UpdateUserProfileImageBody.__decode__ = decode_UpdateUserProfileImageBody
UpdateUserProfileImageBodyKeys = frozenset(("image",))


class VoicemailsInfo(Model):
    """The object `VoicemailsInfo`."""

    __slots__ = (
        "advanced_sms_phone_numbers",
        "notify_by_email",
        "notify_by_sms",
        "advanced_email_addresses",
        "advanced_sms_email_addresses",
        "include_attachment",
        "include_transcription",
        "mark_as_read",
    )
    __fields__ = __slots__
    advanced_sms_phone_numbers: list[str] | None
    notify_by_email: bool | None
    notify_by_sms: bool | None
    advanced_email_addresses: list[str] | None
    advanced_sms_email_addresses: list[str] | None
    include_attachment: bool | None
    include_transcription: bool | None
    mark_as_read: bool | None

    def __init__(
        self,
        *,
        advanced_sms_phone_numbers: list[str] | None = None,
        notify_by_email: bool | None = None,
        notify_by_sms: bool | None = None,
        advanced_email_addresses: list[str] | None = None,
        advanced_sms_email_addresses: list[str] | None = None,
        include_attachment: bool | None = None,
        include_transcription: bool | None = None,
        mark_as_read: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.advanced_sms_phone_numbers
        if v is not None:
            d["advancedSmsPhoneNumbers"] = v
        v = self.notify_by_email
        if v is not None:
            d["notifyByEmail"] = v
        v = self.notify_by_sms
        if v is not None:
            d["notifyBySms"] = v
        v = self.advanced_email_addresses
        if v is not None:
            d["advancedEmailAddresses"] = v
        v = self.advanced_sms_email_addresses
        if v is not None:
            d["advancedSmsEmailAddresses"] = v
        v = self.include_attachment
        if v is not None:
            d["includeAttachment"] = v
        v = self.include_transcription
        if v is not None:
            d["includeTranscription"] = v
        v = self.mark_as_read
        if v is not None:
            d["markAsRead"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_VoicemailsInfo(d: dict[str, Any]) -> VoicemailsInfo:
    """Decode a `VoicemailsInfo`; what does not fit is passed on."""
    self = new(VoicemailsInfo)
    get: Getter = d.get
    self.advanced_sms_phone_numbers = get("advancedSmsPhoneNumbers")
    self.notify_by_email = get("notifyByEmail")
    self.notify_by_sms = get("notifyBySms")
    self.advanced_email_addresses = get("advancedEmailAddresses")
    self.advanced_sms_email_addresses = get("advancedSmsEmailAddresses")
    self.include_attachment = get("includeAttachment")
    self.include_transcription = get("includeTranscription")
    self.mark_as_read = get("markAsRead")
    self.__extras__ = None if VoicemailsInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in VoicemailsInfoKeys}
    return self


VoicemailsInfo.__decode__ = decode_VoicemailsInfo
VoicemailsInfoKeys = frozenset(
    (
        "advancedSmsPhoneNumbers",
        "notifyByEmail",
        "notifyBySms",
        "advancedEmailAddresses",
        "advancedSmsEmailAddresses",
        "includeAttachment",
        "includeTranscription",
        "markAsRead",
    )
)

BatchProvisionUsersResponseResultsItem: TypeAlias = (
    "BatchProvisionUsersSuccessItem | BatchProvisionErrorItem | UnknownVariant"
)
"""One of several."""


def decode_BatchProvisionUsersResponseResultsItem(v: Any) -> Any:
    """Decode a `BatchProvisionUsersResponseResultsItem`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, BatchProvisionUsersResponseResultsItemVariants)
    return v


DeviceDefinitionEmergency: TypeAlias = (
    "DeviceDefinitionEmergencyByLocation | DeviceDefinitionEmergencyByAddress | UnknownVariant"
)
"""One of several."""


def decode_DeviceDefinitionEmergency(v: Any) -> Any:
    """Decode a `DeviceDefinitionEmergency`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, DeviceDefinitionEmergencyVariants)
    return v


BatchProvisionUsersResponseResultsItemVariants: Variants = (
    (
        frozenset(
            (
                "extension",
                "successful",
            )
        ),
        frozenset(
            (
                "extension",
                "successful",
            )
        ),
        decode_BatchProvisionUsersSuccessItem,
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
        decode_BatchProvisionErrorItem,
    ),
)
DeviceDefinitionEmergencyVariants: Variants = (
    (frozenset(("location",)), frozenset(("location",)), decode_DeviceDefinitionEmergencyByLocation),
    (frozenset(()), frozenset(("address",)), decode_DeviceDefinitionEmergencyByAddress),
)
