"""Models: internal contacts."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._internal_contacts import OrderByDict


class ADGErrorErrorCode(OpenEnum):
    """Values of `ADGErrorErrorCode`."""

    ERROR_CODE_CODE_ADG_000_HTTP_STATUS_503_DESCRIPTION_SERVICE_TEMPORARY_UNAVAILABLE = (
        "ErrorCode{code='ADG-000', httpStatus=503, description='Service temporary unavailable.'}"
    )
    ERROR_CODE_CODE_ADG_010_HTTP_STATUS_503_DESCRIPTION_FEDERATION_DATA_TEMPORARY_UNAVAILABLE = (
        "ErrorCode{code='ADG-010', httpStatus=503, description='Federation data temporary unavailable.'}"
    )
    ERROR_CODE_CODE_ADG_001_HTTP_STATUS_500_DESCRIPTION_SERVICE_INTERNAL_ERROR = (
        "ErrorCode{code='ADG-001', httpStatus=500, description='Service internal error.'}"
    )
    ERROR_CODE_CODE_ADG_100_HTTP_STATUS_403_DESCRIPTION_INSUFFICIENT_PERMISSIONS = (
        "ErrorCode{code='ADG-100', httpStatus=403, description='Insufficient permissions.'}"
    )
    ERROR_CODE_CODE_ADG_101_HTTP_STATUS_403_DESCRIPTION_UNAUTHORIZED_ACCESS = (
        "ErrorCode{code='ADG-101', httpStatus=403, description='Unauthorized access.'}"
    )
    ERROR_CODE_CODE_ADG_102_HTTP_STATUS_405_DESCRIPTION_METHOD_NOT_ALLOWED = (
        "ErrorCode{code='ADG-102', httpStatus=405, description='Method not allowed.'}"
    )
    ERROR_CODE_CODE_ADG_111_HTTP_STATUS_400_DESCRIPTION_NEED_CONTENT_TYPE_HEADER = (
        "ErrorCode{code='ADG-111', httpStatus=400, description='Need Content-Type header.'}"
    )
    ERROR_CODE_CODE_ADG_112_HTTP_STATUS_400_DESCRIPTION_REQUEST_BODY_IS_INVALID = (
        "ErrorCode{code='ADG-112', httpStatus=400, description='Request body is invalid.'}"
    )
    ERROR_CODE_CODE_ADG_121_HTTP_STATUS_400_DESCRIPTION_PARAMETER_PARAM_NAME_IS_INVALID_ADDITIONAL_INFO = "ErrorCode{code='ADG-121', httpStatus=400, description='Parameter [${paramName}] is invalid. ${additionalInfo:-}'}"
    ERROR_CODE_CODE_ADG_115_HTTP_STATUS_415_DESCRIPTION_UNSUPPORTED_MEDIA_TYPE = (
        "ErrorCode{code='ADG-115', httpStatus=415, description='Unsupported Media Type.'}"
    )
    ERROR_CODE_CODE_ADG_105_HTTP_STATUS_404_DESCRIPTION_CURRENT_ACCOUNT_IS_NOT_LINKED_TO_ANY_FEDERATION = (
        "ErrorCode{code='ADG-105', httpStatus=404, description='Current account is not linked to any federation.'}"
    )
    ERROR_CODE_CODE_ADG_107_HTTP_STATUS_404_DESCRIPTION_ACCOUNT_NOT_FOUND = (
        "ErrorCode{code='ADG-107', httpStatus=404, description='Account not found.'}"
    )
    ERROR_CODE_CODE_ADG_122_HTTP_STATUS_404_DESCRIPTION_CONTACT_NOT_FOUND = (
        "ErrorCode{code='ADG-122', httpStatus=404, description='Contact not found.'}"
    )
    ERROR_CODE_CODE_ADG_200_HTTP_STATUS_404_DESCRIPTION_INVALID_URI = (
        "ErrorCode{code='ADG-200', httpStatus=404, description='Invalid URI'}"
    )


ADGErrorErrorCodeTable = EnumTable(ADGErrorErrorCode)


class ADGIntegrationRoutingSearchType(OpenEnum):
    """Values of `ADGIntegrationRoutingSearchType`."""

    CARRIER = "Carrier"
    ACCOUNT = "Account"


ADGIntegrationRoutingSearchTypeTable = EnumTable(ADGIntegrationRoutingSearchType)


class ADGPhoneNumberSmsAvailabilityStatus(OpenEnum):
    """Values of `ADGPhoneNumberSmsAvailabilityStatus`."""

    ACTIVE = "Active"
    INACTIVE = "Inactive"
    DISABLED = "Disabled"
    BANNED = "Banned"
    SUSPENDED = "Suspended"
    DEPROVISIONING = "Deprovisioning"
    INBOUND_ONLY = "InboundOnly"
    UNKNOWN = "Unknown"


ADGPhoneNumberSmsAvailabilityStatusTable = EnumTable(ADGPhoneNumberSmsAvailabilityStatus)


class ADGSearchableExtensionTypesEnum(OpenEnum):
    """Values of `ADGSearchableExtensionTypesEnum`."""

    USER = "User"
    DEPARTMENT = "Department"
    ANNOUNCEMENT = "Announcement"
    VOICEMAIL = "Voicemail"
    SHARED_LINES_GROUP = "SharedLinesGroup"
    PAGING_ONLY = "PagingOnly"
    IVR_MENU = "IvrMenu"
    PARK_LOCATION = "ParkLocation"
    LIMITED = "Limited"
    EXTERNAL = "External"
    DELEGATED_LINES_GROUP = "DelegatedLinesGroup"
    TIE_LINE = "TieLine"


ADGSearchableExtensionTypesEnumTable = EnumTable(ADGSearchableExtensionTypesEnum)


class AdgPhoneNumberResourceUsageTypeOption2(OpenEnum):
    """Values of `AdgPhoneNumberResourceUsageTypeOption2`."""

    MOBILE_NUMBER = "MobileNumber"
    CONTACT_NUMBER = "ContactNumber"


AdgPhoneNumberResourceUsageTypeOption2Table = EnumTable(AdgPhoneNumberResourceUsageTypeOption2)


class ContactResourceStatus(OpenEnum):
    """Values of `ContactResourceStatus`."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    FROZEN = "Frozen"
    NOT_ACTIVATED = "NotActivated"
    UNASSIGNED = "Unassigned"
    UNKNOWN = "Unknown"


ContactResourceStatusTable = EnumTable(ContactResourceStatus)


class ContactResourceType(OpenEnum):
    """Values of `ContactResourceType`."""

    USER = "User"
    DEPARTMENT = "Department"
    ANNOUNCEMENT = "Announcement"
    VOICEMAIL = "Voicemail"
    SHARED_LINES_GROUP = "SharedLinesGroup"
    PAGING_ONLY = "PagingOnly"
    PARK_LOCATION = "ParkLocation"
    IVR_MENU = "IvrMenu"
    LIMITED = "Limited"
    APPLICATION_EXTENSION = "ApplicationExtension"
    SITE = "Site"
    BOT = "Bot"
    ROOM = "Room"
    PROXY_ADMIN = "ProxyAdmin"
    DELEGATED_LINES_GROUP = "DelegatedLinesGroup"
    GROUP_CALL_PICKUP = "GroupCallPickup"
    EXTERNAL = "External"
    ROOM_CONNECTOR = "RoomConnector"
    UNKNOWN = "Unknown"


ContactResourceTypeTable = EnumTable(ContactResourceType)


class FederationType(OpenEnum):
    """Values of `FederationType`."""

    REGULAR = "Regular"
    ADMIN_ONLY = "AdminOnly"


FederationTypeTable = EnumTable(FederationType)


class FederationTypes(OpenEnum):
    """Values of `FederationTypes`."""

    ALL = "All"
    REGULAR = "Regular"
    ADMIN_ONLY = "AdminOnly"


FederationTypesTable = EnumTable(FederationTypes)


class ListDirectoryEntriesPerPageOption2(OpenEnum):
    """Values of `ListDirectoryEntriesPerPageOption2`."""

    MAX = "max"
    ALL = "all"


ListDirectoryEntriesPerPageOption2Table = EnumTable(ListDirectoryEntriesPerPageOption2)


class ListDirectoryEntriesTypeGroup(OpenEnum):
    """Values of `ListDirectoryEntriesTypeGroup`."""

    USER = "User"
    NON_USER = "NonUser"


ListDirectoryEntriesTypeGroupTable = EnumTable(ListDirectoryEntriesTypeGroup)


class OrderByDirection(OpenEnum):
    """Values of `OrderByDirection`."""

    ASC = "Asc"
    DESC = "Desc"


OrderByDirectionTable = EnumTable(OrderByDirection)


class OrderByFieldName(OpenEnum):
    """Values of `OrderByFieldName`."""

    FIRST_NAME = "firstName"
    LAST_NAME = "lastName"
    EXTENSION_NUMBER = "extensionNumber"
    PHONE_NUMBER = "phoneNumber"
    EMAIL = "email"
    JOB_TITLE = "jobTitle"
    DEPARTMENT = "department"


OrderByFieldNameTable = EnumTable(OrderByFieldName)


class SearchDirectoryContactType(OpenEnum):
    """Values of `SearchDirectoryContactType`."""

    USER = "User"
    DEPARTMENT = "Department"
    ANNOUNCEMENT = "Announcement"
    VOICEMAIL = "Voicemail"
    SHARED_LINES_GROUP = "SharedLinesGroup"
    PAGING_ONLY = "PagingOnly"
    PARK_LOCATION = "ParkLocation"
    IVR_MENU = "IvrMenu"
    LIMITED = "Limited"
    APPLICATION_EXTENSION = "ApplicationExtension"
    SITE = "Site"
    BOT = "Bot"
    ROOM = "Room"
    DELEGATED_LINES_GROUP = "DelegatedLinesGroup"
    GROUP_CALL_PICKUP = "GroupCallPickup"
    EXTERNAL = "External"


SearchDirectoryContactTypeTable = EnumTable(SearchDirectoryContactType)


class SearchDirectoryEntriesRequestExtensionStatusesItem(OpenEnum):
    """Values of `SearchDirectoryEntriesRequestExtensionStatusesItem`."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    NOT_ACTIVATED = "NotActivated"


SearchDirectoryEntriesRequestExtensionStatusesItemTable = EnumTable(SearchDirectoryEntriesRequestExtensionStatusesItem)


class SearchDirectoryEntriesRequestSearchFieldsItem(OpenEnum):
    """Values of `SearchDirectoryEntriesRequestSearchFieldsItem`."""

    FIRST_NAME = "firstName"
    LAST_NAME = "lastName"
    EXTENSION_NUMBER = "extensionNumber"
    PHONE_NUMBER = "phoneNumber"
    EMAIL = "email"
    JOB_TITLE = "jobTitle"
    DEPARTMENT = "department"
    CUSTOM_FIELD_VALUE = "customFieldValue"


SearchDirectoryEntriesRequestSearchFieldsItemTable = EnumTable(SearchDirectoryEntriesRequestSearchFieldsItem)


class SearchDirectoryExtensionType(OpenEnum):
    """Values of `SearchDirectoryExtensionType`."""

    USER = "User"
    DEPARTMENT = "Department"
    ANNOUNCEMENT = "Announcement"
    VOICEMAIL = "Voicemail"
    DIGITAL_USER = "DigitalUser"
    VIRTUAL_USER = "VirtualUser"
    FAX_USER = "FaxUser"
    PAGING_ONLY = "PagingOnly"
    SHARED_LINES_GROUP = "SharedLinesGroup"
    IVR_MENU = "IvrMenu"
    APPLICATION_EXTENSION = "ApplicationExtension"
    PARK_LOCATION = "ParkLocation"
    LIMITED = "Limited"
    BOT = "Bot"
    SITE = "Site"
    ROOM = "Room"
    PROXY_ADMIN = "ProxyAdmin"
    DELEGATED_LINES_GROUP = "DelegatedLinesGroup"
    FLEXIBLE_USER = "FlexibleUser"
    GROUP_CALL_PICKUP = "GroupCallPickup"
    ROOM_CONNECTOR = "RoomConnector"
    TIE_LINE = "TieLine"
    EXTERNAL = "External"


SearchDirectoryExtensionTypeTable = EnumTable(SearchDirectoryExtensionType)


class UsageTypes(OpenEnum):
    """Values of `UsageTypes`."""

    MAIN_COMPANY_NUMBER = "MainCompanyNumber"
    ADDITIONAL_COMPANY_NUMBER = "AdditionalCompanyNumber"
    DIRECT_NUMBER = "DirectNumber"
    COMPANY_NUMBER = "CompanyNumber"
    COMPANY_FAX_NUMBER = "CompanyFaxNumber"
    FORWARDED_NUMBER = "ForwardedNumber"
    FORWARDED_COMPANY_NUMBER = "ForwardedCompanyNumber"
    CONTACT_CENTER_NUMBER = "ContactCenterNumber"
    CONFERENCING_NUMBER = "ConferencingNumber"
    MEETINGS_NUMBER = "MeetingsNumber"
    NUMBER_POOL = "NumberPool"
    ELIN = "ELIN"
    BUSINESS_MOBILE_NUMBER = "BusinessMobileNumber"
    EXTERNAL_MOBILE_NUMBER = "ExternalMobileNumber"
    INTEGRATION_NUMBER = "IntegrationNumber"
    PARTNER_BUSINESS_MOBILE_NUMBER = "PartnerBusinessMobileNumber"
    NUMBER_POOL_PARTNER_BUSINESS_MOBILE_NUMBER = "NumberPoolPartnerBusinessMobileNumber"
    NUMBER_STORAGE = "NumberStorage"
    FMC_BUSINESS_MOBILE_NUMBER = "FmcBusinessMobileNumber"
    INVENTORY_FMC_BUSINESS_MOBILE_NUMBER = "InventoryFmcBusinessMobileNumber"
    INVENTORY_MOBILE_NUMBER = "InventoryMobileNumber"


UsageTypesTable = EnumTable(UsageTypes)


class ADGError(Model):
    """The object `ADGError`."""

    __slots__ = (
        "error_code",
        "message",
        "parameter_name",
    )
    __fields__ = __slots__
    __converted__ = {
        "error_code": "errorCode",
    }
    error_code: ADGErrorErrorCode | None
    message: str | None
    parameter_name: str | None

    def __init__(
        self,
        *,
        error_code: ADGErrorErrorCode
        | Literal[
            "ErrorCode{code='ADG-000', httpStatus=503, description='Service temporary unavailable.'}",
            "ErrorCode{code='ADG-010', httpStatus=503, description='Federation data temporary unavailable.'}",
            "ErrorCode{code='ADG-001', httpStatus=500, description='Service internal error.'}",
            "ErrorCode{code='ADG-100', httpStatus=403, description='Insufficient permissions.'}",
            "ErrorCode{code='ADG-101', httpStatus=403, description='Unauthorized access.'}",
            "ErrorCode{code='ADG-102', httpStatus=405, description='Method not allowed.'}",
            "ErrorCode{code='ADG-111', httpStatus=400, description='Need Content-Type header.'}",
            "ErrorCode{code='ADG-112', httpStatus=400, description='Request body is invalid.'}",
            "ErrorCode{code='ADG-121', httpStatus=400, description='Parameter [${paramName}] is invalid. ${additionalInfo:-}'}",
            "ErrorCode{code='ADG-115', httpStatus=415, description='Unsupported Media Type.'}",
            "ErrorCode{code='ADG-105', httpStatus=404, description='Current account is not linked to any federation.'}",
            "ErrorCode{code='ADG-107', httpStatus=404, description='Account not found.'}",
            "ErrorCode{code='ADG-122', httpStatus=404, description='Contact not found.'}",
            "ErrorCode{code='ADG-200', httpStatus=404, description='Invalid URI'}",
        ]
        | None = None,
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
            d["errorCode"] = v.wire if typeof(v) is ADGErrorErrorCode else v
        v = self.message
        if v is not None:
            d["message"] = v
        v = self.parameter_name
        if v is not None:
            d["parameterName"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ADGError(d: dict[str, Any]) -> ADGError:
    """Decode a `ADGError`; what does not fit is passed on."""
    self = new(ADGError)
    get: Getter = d.get
    v = get("errorCode")
    self.error_code = ADGErrorErrorCodeTable[v] if typeof(v) is str else v
    self.message = get("message")
    self.parameter_name = get("parameterName")
    self.__extras__ = None if ADGErrorKeys.issuperset(d) else {k: d[k] for k in d if k not in ADGErrorKeys}
    return self


ADGError.__decode__ = decode_ADGError
ADGErrorKeys = frozenset(
    (
        "errorCode",
        "message",
        "parameterName",
    )
)


class ADGErrorResponse(Model):
    """The object `ADGErrorResponse`."""

    __slots__ = ("errors",)
    __fields__ = __slots__
    __converted__ = {
        "errors": "errors",
    }
    errors: list[ADGError] | None

    def __init__(
        self,
        *,
        errors: list[ADGError] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.errors
        if v is not None:
            d["errors"] = (
                [i0.to_dict() if typeof(i0) is ADGError else encode(i0) for i0 in v] if typeof(v) is list else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ADGErrorResponse(d: dict[str, Any]) -> ADGErrorResponse:
    """Decode a `ADGErrorResponse`; what does not fit is passed on."""
    self = new(ADGErrorResponse)
    get: Getter = d.get
    v = get("errors")
    self.errors = [decode_ADGError(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if ADGErrorResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in ADGErrorResponseKeys}
    )
    return self


ADGErrorResponse.__decode__ = decode_ADGErrorResponse
ADGErrorResponseKeys = frozenset(("errors",))


class AccountDirectoryProfileImageResource(Model):
    """The object `AccountDirectoryProfileImageResource`."""

    __slots__ = (
        "etag",
        "uri",
    )
    __fields__ = __slots__
    etag: str | None
    uri: str | None

    def __init__(
        self,
        *,
        etag: str | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.etag
        if v is not None:
            d["etag"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountDirectoryProfileImageResource(d: dict[str, Any]) -> AccountDirectoryProfileImageResource:
    """Decode a `AccountDirectoryProfileImageResource`; what does not fit is passed on."""
    self = new(AccountDirectoryProfileImageResource)
    get: Getter = d.get
    self.etag = get("etag")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if AccountDirectoryProfileImageResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountDirectoryProfileImageResourceKeys}
    )
    return self


AccountDirectoryProfileImageResource.__decode__ = decode_AccountDirectoryProfileImageResource
AccountDirectoryProfileImageResourceKeys = frozenset(
    (
        "etag",
        "uri",
    )
)


class AccountResource(Model):
    """The object `AccountResource`."""

    __slots__ = (
        "company_name",
        "federated_name",
        "id",
        "main_number",
    )
    __fields__ = __slots__
    __converted__ = {
        "main_number": "mainNumber",
    }
    company_name: str | None
    federated_name: str | None
    id: str
    main_number: AdgPhoneNumberResource | None

    def __init__(
        self,
        *,
        company_name: str | None = None,
        federated_name: str | None = None,
        id: str,
        main_number: AdgPhoneNumberResource | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.company_name
        if v is not None:
            d["companyName"] = v
        v = self.federated_name
        if v is not None:
            d["federatedName"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.main_number
        if v is not None:
            d["mainNumber"] = v.to_dict() if typeof(v) is AdgPhoneNumberResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountResource(d: dict[str, Any]) -> AccountResource:
    """Decode a `AccountResource`; what does not fit is passed on."""
    self = new(AccountResource)
    get: Getter = d.get
    self.company_name = get("companyName")
    self.federated_name = get("federatedName")
    self.id = get("id")
    v = get("mainNumber")
    self.main_number = decode_AdgPhoneNumberResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if AccountResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in AccountResourceKeys}
    )
    return self


AccountResource.__decode__ = decode_AccountResource
AccountResourceKeys = frozenset(
    (
        "companyName",
        "federatedName",
        "id",
        "mainNumber",
    )
)


class AdgPhoneNumberResource(Model):
    """The object `AdgPhoneNumberResource`."""

    __slots__ = (
        "e164",
        "formatted",
        "formatted_phone_number",
        "hidden",
        "label",
        "phone_number",
        "primary",
        "sms_availability_status",
        "sms_campaign_id",
        "type",
        "usage_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "sms_availability_status": "smsAvailabilityStatus",
        "usage_type": "usageType",
    }
    e164: str | None
    formatted: str | None
    formatted_phone_number: str | None
    hidden: bool | None
    label: str | None
    phone_number: str | None
    primary: bool | None
    sms_availability_status: ADGPhoneNumberSmsAvailabilityStatus | None
    sms_campaign_id: str | None
    type: str | None
    usage_type: AdgPhoneNumberResourceUsageType | None

    def __init__(
        self,
        *,
        e164: str | None = None,
        formatted: str | None = None,
        formatted_phone_number: str | None = None,
        hidden: bool | None = None,
        label: str | None = None,
        phone_number: str | None = None,
        primary: bool | None = None,
        sms_availability_status: ADGPhoneNumberSmsAvailabilityStatus
        | Literal["Active", "Inactive", "Disabled", "Banned", "Suspended", "Deprovisioning", "InboundOnly", "Unknown"]
        | None = None,
        sms_campaign_id: str | None = None,
        type: str | None = None,
        usage_type: AdgPhoneNumberResourceUsageType
        | UsageTypes
        | Literal[
            "MainCompanyNumber",
            "AdditionalCompanyNumber",
            "DirectNumber",
            "CompanyNumber",
            "CompanyFaxNumber",
            "ForwardedNumber",
            "ForwardedCompanyNumber",
            "ContactCenterNumber",
            "ConferencingNumber",
            "MeetingsNumber",
            "NumberPool",
            "ELIN",
            "BusinessMobileNumber",
            "ExternalMobileNumber",
            "IntegrationNumber",
            "PartnerBusinessMobileNumber",
            "NumberPoolPartnerBusinessMobileNumber",
            "NumberStorage",
            "FmcBusinessMobileNumber",
            "InventoryFmcBusinessMobileNumber",
            "InventoryMobileNumber",
        ]
        | AdgPhoneNumberResourceUsageTypeOption2
        | Literal["MobileNumber", "ContactNumber"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.e164
        if v is not None:
            d["e164"] = v
        v = self.formatted
        if v is not None:
            d["formatted"] = v
        v = self.formatted_phone_number
        if v is not None:
            d["formattedPhoneNumber"] = v
        v = self.hidden
        if v is not None:
            d["hidden"] = v
        v = self.label
        if v is not None:
            d["label"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.primary
        if v is not None:
            d["primary"] = v
        v = self.sms_availability_status
        if v is not None:
            d["smsAvailabilityStatus"] = v.wire if typeof(v) is ADGPhoneNumberSmsAvailabilityStatus else v
        v = self.sms_campaign_id
        if v is not None:
            d["smsCampaignId"] = v
        v = self.type
        if v is not None:
            d["type"] = v
        v = self.usage_type
        if v is not None:
            d["usageType"] = encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AdgPhoneNumberResource(d: dict[str, Any]) -> AdgPhoneNumberResource:
    """Decode a `AdgPhoneNumberResource`; what does not fit is passed on."""
    self = new(AdgPhoneNumberResource)
    get: Getter = d.get
    self.e164 = get("e164")
    self.formatted = get("formatted")
    self.formatted_phone_number = get("formattedPhoneNumber")
    self.hidden = get("hidden")
    self.label = get("label")
    self.phone_number = get("phoneNumber")
    self.primary = get("primary")
    v = get("smsAvailabilityStatus")
    self.sms_availability_status = ADGPhoneNumberSmsAvailabilityStatusTable[v] if typeof(v) is str else v
    self.sms_campaign_id = get("smsCampaignId")
    self.type = get("type")
    self.usage_type = decode_AdgPhoneNumberResourceUsageType(get("usageType"))
    self.__extras__ = (
        None
        if AdgPhoneNumberResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AdgPhoneNumberResourceKeys}
    )
    return self


AdgPhoneNumberResource.__decode__ = decode_AdgPhoneNumberResource
AdgPhoneNumberResourceKeys = frozenset(
    (
        "e164",
        "formatted",
        "formattedPhoneNumber",
        "hidden",
        "label",
        "phoneNumber",
        "primary",
        "smsAvailabilityStatus",
        "smsCampaignId",
        "type",
        "usageType",
    )
)


class BusinessSiteResource(Model):
    """The object `BusinessSiteResource`."""

    __slots__ = (
        "code",
        "id",
        "name",
    )
    __fields__ = __slots__
    code: str | None
    id: str | None
    name: str | None

    def __init__(
        self,
        *,
        code: str | None = None,
        id: str | None = None,
        name: str | None = None,
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
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BusinessSiteResource(d: dict[str, Any]) -> BusinessSiteResource:
    """Decode a `BusinessSiteResource`; what does not fit is passed on."""
    self = new(BusinessSiteResource)
    get: Getter = d.get
    self.code = get("code")
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None if BusinessSiteResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in BusinessSiteResourceKeys}
    )
    return self


BusinessSiteResource.__decode__ = decode_BusinessSiteResource
BusinessSiteResourceKeys = frozenset(
    (
        "code",
        "id",
        "name",
    )
)


class ContactResource(Model):
    """Entry of the company directory."""

    __slots__ = (
        "account",
        "custom_fields",
        "department",
        "email",
        "extension_number",
        "first_name",
        "hidden",
        "id",
        "integration",
        "job_title",
        "last_name",
        "name",
        "phone_numbers",
        "profile_image",
        "site",
        "status",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "account": "account",
        "custom_fields": "customFields",
        "integration": "integration",
        "phone_numbers": "phoneNumbers",
        "profile_image": "profileImage",
        "site": "site",
        "status": "status",
        "type": "type",
    }
    account: AccountResource | None
    """Account of the extension; of use with federated accounts."""
    custom_fields: list[CustomFieldResource] | None
    """Values of the company's own fields."""
    department: str | None
    """Department of the company."""
    email: str | None
    """E-mail address."""
    extension_number: str | None
    """Short internal number."""
    first_name: str | None
    """First name; users only."""
    hidden: bool | None
    """`True` if only administrators see the entry."""
    id: str
    """Id of the extension, a string here."""
    integration: ExternalIntegrationResource | None
    """Connection to another system that the entry comes from."""
    job_title: str | None
    """Position in the company."""
    last_name: str | None
    """Last name; users only."""
    name: str | None
    """Name of a group or other extension; users have first and last name instead."""
    phone_numbers: list[AdgPhoneNumberResource] | None
    """Direct numbers of the extension."""
    profile_image: AccountDirectoryProfileImageResource | None
    """Picture of the user."""
    site: BusinessSiteResource | None
    """Site the extension belongs to."""
    status: ContactResourceStatus | None
    """`Enabled`, `Disabled`, `NotActivated` and so on."""
    type: ContactResourceType | None
    """Kind of extension, such as `User` or `Department` (a call queue)."""

    def __init__(
        self,
        *,
        account: AccountResource | None = None,
        custom_fields: list[CustomFieldResource] | None = None,
        department: str | None = None,
        email: str | None = None,
        extension_number: str | None = None,
        first_name: str | None = None,
        hidden: bool | None = None,
        id: str,
        integration: ExternalIntegrationResource | None = None,
        job_title: str | None = None,
        last_name: str | None = None,
        name: str | None = None,
        phone_numbers: list[AdgPhoneNumberResource] | None = None,
        profile_image: AccountDirectoryProfileImageResource | None = None,
        site: BusinessSiteResource | None = None,
        status: ContactResourceStatus
        | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned", "Unknown"]
        | None = None,
        type: ContactResourceType
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "SharedLinesGroup",
            "PagingOnly",
            "ParkLocation",
            "IvrMenu",
            "Limited",
            "ApplicationExtension",
            "Site",
            "Bot",
            "Room",
            "ProxyAdmin",
            "DelegatedLinesGroup",
            "GroupCallPickup",
            "External",
            "RoomConnector",
            "Unknown",
        ]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account
        if v is not None:
            d["account"] = v.to_dict() if typeof(v) is AccountResource else encode(v)
        v = self.custom_fields
        if v is not None:
            d["customFields"] = (
                [i0.to_dict() if typeof(i0) is CustomFieldResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.department
        if v is not None:
            d["department"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.hidden
        if v is not None:
            d["hidden"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.integration
        if v is not None:
            d["integration"] = v.to_dict() if typeof(v) is ExternalIntegrationResource else encode(v)
        v = self.job_title
        if v is not None:
            d["jobTitle"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.phone_numbers
        if v is not None:
            d["phoneNumbers"] = (
                [i0.to_dict() if typeof(i0) is AdgPhoneNumberResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.profile_image
        if v is not None:
            d["profileImage"] = v.to_dict() if typeof(v) is AccountDirectoryProfileImageResource else encode(v)
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is BusinessSiteResource else encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is ContactResourceStatus else v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ContactResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ContactResource(d: dict[str, Any]) -> ContactResource:
    """Decode a `ContactResource`; what does not fit is passed on."""
    self = new(ContactResource)
    get: Getter = d.get
    v = get("account")
    self.account = decode_AccountResource(v) if typeof(v) is dict else v
    v = get("customFields")
    self.custom_fields = (
        [decode_CustomFieldResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.department = get("department")
    self.email = get("email")
    self.extension_number = get("extensionNumber")
    self.first_name = get("firstName")
    self.hidden = get("hidden")
    self.id = get("id")
    v = get("integration")
    self.integration = decode_ExternalIntegrationResource(v) if typeof(v) is dict else v
    self.job_title = get("jobTitle")
    self.last_name = get("lastName")
    self.name = get("name")
    v = get("phoneNumbers")
    self.phone_numbers = (
        [decode_AdgPhoneNumberResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("profileImage")
    self.profile_image = decode_AccountDirectoryProfileImageResource(v) if typeof(v) is dict else v
    v = get("site")
    self.site = decode_BusinessSiteResource(v) if typeof(v) is dict else v
    v = get("status")
    self.status = ContactResourceStatusTable[v] if typeof(v) is str else v
    v = get("type")
    self.type = ContactResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if ContactResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in ContactResourceKeys}
    )
    return self


ContactResource.__decode__ = decode_ContactResource
ContactResourceKeys = frozenset(
    (
        "account",
        "customFields",
        "department",
        "email",
        "extensionNumber",
        "firstName",
        "hidden",
        "id",
        "integration",
        "jobTitle",
        "lastName",
        "name",
        "phoneNumbers",
        "profileImage",
        "site",
        "status",
        "type",
    )
)


class CustomFieldResource(Model):
    """The object `CustomFieldResource`."""

    __slots__ = (
        "id",
        "name",
        "value",
    )
    __fields__ = __slots__
    id: str | None
    name: str | None
    value: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        value: str | None = None,
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
        v = self.value
        if v is not None:
            d["value"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CustomFieldResource(d: dict[str, Any]) -> CustomFieldResource:
    """Decode a `CustomFieldResource`; what does not fit is passed on."""
    self = new(CustomFieldResource)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.value = get("value")
    self.__extras__ = (
        None if CustomFieldResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in CustomFieldResourceKeys}
    )
    return self


CustomFieldResource.__decode__ = decode_CustomFieldResource
CustomFieldResourceKeys = frozenset(
    (
        "id",
        "name",
        "value",
    )
)


class DirectoryResource(Model):
    """One page of the company directory."""

    __slots__ = (
        "paging",
        "records",
    )
    __fields__ = __slots__
    __converted__ = {
        "paging": "paging",
        "records": "records",
    }
    paging: EnumeratedPagingModel
    """Where this page stands; follow the page number, there are no links."""
    records: list[ContactResource]
    """Entries of this page."""

    def __init__(
        self,
        *,
        paging: EnumeratedPagingModel,
        records: list[ContactResource],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.paging
        if v is not None:
            d["paging"] = v.to_dict() if typeof(v) is EnumeratedPagingModel else encode(v)
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is ContactResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DirectoryResource(d: dict[str, Any]) -> DirectoryResource:
    """Decode a `DirectoryResource`; what does not fit is passed on."""
    self = new(DirectoryResource)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_ContactResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if DirectoryResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in DirectoryResourceKeys}
    )
    return self


DirectoryResource.__decode__ = decode_DirectoryResource
DirectoryResourceKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class ExternalIntegrationResource(Model):
    """The object `ExternalIntegrationResource`."""

    __slots__ = (
        "display_name",
        "id",
        "outbound_edge_id",
        "routing_type",
        "type",
        "type_id",
    )
    __fields__ = __slots__
    display_name: str | None
    id: str | None
    outbound_edge_id: str | None
    routing_type: str | None
    type: str | None
    type_id: str | None

    def __init__(
        self,
        *,
        display_name: str | None = None,
        id: str | None = None,
        outbound_edge_id: str | None = None,
        routing_type: str | None = None,
        type: str | None = None,
        type_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.outbound_edge_id
        if v is not None:
            d["outboundEdgeId"] = v
        v = self.routing_type
        if v is not None:
            d["routingType"] = v
        v = self.type
        if v is not None:
            d["type"] = v
        v = self.type_id
        if v is not None:
            d["typeId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExternalIntegrationResource(d: dict[str, Any]) -> ExternalIntegrationResource:
    """Decode a `ExternalIntegrationResource`; what does not fit is passed on."""
    self = new(ExternalIntegrationResource)
    get: Getter = d.get
    self.display_name = get("displayName")
    self.id = get("id")
    self.outbound_edge_id = get("outboundEdgeId")
    self.routing_type = get("routingType")
    self.type = get("type")
    self.type_id = get("typeId")
    self.__extras__ = (
        None
        if ExternalIntegrationResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExternalIntegrationResourceKeys}
    )
    return self


ExternalIntegrationResource.__decode__ = decode_ExternalIntegrationResource
ExternalIntegrationResourceKeys = frozenset(
    (
        "displayName",
        "id",
        "outboundEdgeId",
        "routingType",
        "type",
        "typeId",
    )
)


class FederatedAccountResource(Model):
    """The object `FederatedAccountResource`."""

    __slots__ = (
        "company_name",
        "conflict_count",
        "federated_name",
        "id",
        "link_creation_time",
        "main_number",
    )
    __fields__ = __slots__
    __converted__ = {
        "main_number": "mainNumber",
    }
    company_name: str | None
    conflict_count: int | None
    federated_name: str | None
    id: str
    link_creation_time: datetime.datetime | None
    main_number: AdgPhoneNumberResource | None

    def __init__(
        self,
        *,
        company_name: str | None = None,
        conflict_count: int | None = None,
        federated_name: str | None = None,
        id: str,
        link_creation_time: datetime.datetime | None = None,
        main_number: AdgPhoneNumberResource | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.company_name
        if v is not None:
            d["companyName"] = v
        v = self.conflict_count
        if v is not None:
            d["conflictCount"] = v
        v = self.federated_name
        if v is not None:
            d["federatedName"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.link_creation_time
        if v is not None:
            d["linkCreationTime"] = from_datetime(v)
        v = self.main_number
        if v is not None:
            d["mainNumber"] = v.to_dict() if typeof(v) is AdgPhoneNumberResource else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_FederatedAccountResource(d: dict[str, Any]) -> FederatedAccountResource:
    """Decode a `FederatedAccountResource`; what does not fit is passed on."""
    self = new(FederatedAccountResource)
    get: Getter = d.get
    self.company_name = get("companyName")
    self.conflict_count = get("conflictCount")
    self.federated_name = get("federatedName")
    self.id = get("id")
    v = get("linkCreationTime")
    self.link_creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("mainNumber")
    self.main_number = decode_AdgPhoneNumberResource(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if FederatedAccountResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in FederatedAccountResourceKeys}
    )
    return self


FederatedAccountResource.__decode__ = decode_FederatedAccountResource
FederatedAccountResourceKeys = frozenset(
    (
        "companyName",
        "conflictCount",
        "federatedName",
        "id",
        "linkCreationTime",
        "mainNumber",
    )
)


class FederationResource(Model):
    """The object `FederationResource`."""

    __slots__ = (
        "accounts",
        "creation_time",
        "display_name",
        "id",
        "last_modified_time",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "accounts": "accounts",
        "type": "type",
    }
    accounts: list[FederatedAccountResource] | None
    creation_time: datetime.datetime | None
    display_name: str | None
    id: str | None
    last_modified_time: datetime.datetime | None
    type: FederationType | None

    def __init__(
        self,
        *,
        accounts: list[FederatedAccountResource] | None = None,
        creation_time: datetime.datetime | None = None,
        display_name: str | None = None,
        id: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        type: FederationType | Literal["Regular", "AdminOnly"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.accounts
        if v is not None:
            d["accounts"] = (
                [i0.to_dict() if typeof(i0) is FederatedAccountResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is FederationType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_FederationResource(d: dict[str, Any]) -> FederationResource:
    """Decode a `FederationResource`; what does not fit is passed on."""
    self = new(FederationResource)
    get: Getter = d.get
    v = get("accounts")
    self.accounts = (
        [decode_FederatedAccountResource(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.display_name = get("displayName")
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("type")
    self.type = FederationTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if FederationResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in FederationResourceKeys}
    )
    return self


FederationResource.__decode__ = decode_FederationResource
FederationResourceKeys = frozenset(
    (
        "accounts",
        "creationTime",
        "displayName",
        "id",
        "lastModifiedTime",
        "type",
    )
)


class OrderBy(Model):
    """The object `OrderBy`."""

    __slots__ = (
        "direction",
        "field_name",
        "index",
    )
    __fields__ = __slots__
    __converted__ = {
        "direction": "direction",
        "field_name": "fieldName",
    }
    direction: OrderByDirection | None
    field_name: OrderByFieldName | None
    index: int | None

    def __init__(
        self,
        *,
        direction: OrderByDirection | Literal["Asc", "Desc"] | None = None,
        field_name: OrderByFieldName
        | Literal["firstName", "lastName", "extensionNumber", "phoneNumber", "email", "jobTitle", "department"]
        | None = None,
        index: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is OrderByDirection else v
        v = self.field_name
        if v is not None:
            d["fieldName"] = v.wire if typeof(v) is OrderByFieldName else v
        v = self.index
        if v is not None:
            d["index"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OrderBy(d: dict[str, Any]) -> OrderBy:
    """Decode a `OrderBy`; what does not fit is passed on."""
    self = new(OrderBy)
    get: Getter = d.get
    v = get("direction")
    self.direction = OrderByDirectionTable[v] if typeof(v) is str else v
    v = get("fieldName")
    self.field_name = OrderByFieldNameTable[v] if typeof(v) is str else v
    self.index = get("index")
    self.__extras__ = None if OrderByKeys.issuperset(d) else {k: d[k] for k in d if k not in OrderByKeys}
    return self


OrderBy.__decode__ = decode_OrderBy
OrderByKeys = frozenset(
    (
        "direction",
        "fieldName",
        "index",
    )
)


class SearchDirectoryEntriesRequest(Model):
    """The object `SearchDirectoryEntriesRequest`."""

    __slots__ = (
        "account_ids",
        "department",
        "extension_ids",
        "extension_statuses",
        "extension_type",
        "extension_types",
        "integration_routing_types",
        "order_by",
        "page",
        "per_page",
        "phone_number_sms_availability_statuses",
        "phone_number_sms_campaign_ids",
        "search_fields",
        "search_string",
        "show_admin_only_contacts",
        "show_external_contacts",
        "show_federated",
        "site_id",
        "site_ids",
    )
    __fields__ = __slots__
    __converted__ = {
        "extension_statuses": "extensionStatuses",
        "extension_type": "extensionType",
        "extension_types": "extensionTypes",
        "integration_routing_types": "integrationRoutingTypes",
        "order_by": "orderBy",
        "phone_number_sms_availability_statuses": "phoneNumberSmsAvailabilityStatuses",
        "search_fields": "searchFields",
    }
    account_ids: list[str] | None
    department: str | None
    extension_ids: list[str] | None
    extension_statuses: list[SearchDirectoryEntriesRequestExtensionStatusesItem] | None
    extension_type: SearchDirectoryContactType | None
    extension_types: list[SearchDirectoryExtensionType] | None
    integration_routing_types: list[ADGIntegrationRoutingSearchType] | None
    order_by: list[OrderBy] | None
    page: int | None
    per_page: int | None
    phone_number_sms_availability_statuses: list[ADGPhoneNumberSmsAvailabilityStatus] | None
    phone_number_sms_campaign_ids: list[str] | None
    search_fields: list[SearchDirectoryEntriesRequestSearchFieldsItem] | None
    search_string: str | None
    show_admin_only_contacts: bool | None
    show_external_contacts: bool | None
    show_federated: bool | None
    site_id: str | None
    site_ids: list[str] | None

    def __init__(
        self,
        *,
        account_ids: list[str] | None = None,
        department: str | None = None,
        extension_ids: list[str] | None = None,
        extension_statuses: Sequence[
            SearchDirectoryEntriesRequestExtensionStatusesItem | Literal["Enabled", "Disabled", "NotActivated"]
        ]
        | None = None,
        extension_type: SearchDirectoryContactType
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "SharedLinesGroup",
            "PagingOnly",
            "ParkLocation",
            "IvrMenu",
            "Limited",
            "ApplicationExtension",
            "Site",
            "Bot",
            "Room",
            "DelegatedLinesGroup",
            "GroupCallPickup",
            "External",
        ]
        | None = None,
        extension_types: Sequence[
            SearchDirectoryExtensionType
            | Literal[
                "User",
                "Department",
                "Announcement",
                "Voicemail",
                "DigitalUser",
                "VirtualUser",
                "FaxUser",
                "PagingOnly",
                "SharedLinesGroup",
                "IvrMenu",
                "ApplicationExtension",
                "ParkLocation",
                "Limited",
                "Bot",
                "Site",
                "Room",
                "ProxyAdmin",
                "DelegatedLinesGroup",
                "FlexibleUser",
                "GroupCallPickup",
                "RoomConnector",
                "TieLine",
                "External",
            ]
        ]
        | None = None,
        integration_routing_types: Sequence[ADGIntegrationRoutingSearchType | Literal["Carrier", "Account"]]
        | None = None,
        order_by: Sequence[OrderBy | OrderByDict] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        phone_number_sms_availability_statuses: Sequence[
            ADGPhoneNumberSmsAvailabilityStatus
            | Literal[
                "Active", "Inactive", "Disabled", "Banned", "Suspended", "Deprovisioning", "InboundOnly", "Unknown"
            ]
        ]
        | None = None,
        phone_number_sms_campaign_ids: list[str] | None = None,
        search_fields: Sequence[
            SearchDirectoryEntriesRequestSearchFieldsItem
            | Literal[
                "firstName",
                "lastName",
                "extensionNumber",
                "phoneNumber",
                "email",
                "jobTitle",
                "department",
                "customFieldValue",
            ]
        ]
        | None = None,
        search_string: str | None = None,
        show_admin_only_contacts: bool | None = None,
        show_external_contacts: bool | None = None,
        show_federated: bool | None = None,
        site_id: str | None = None,
        site_ids: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_ids
        if v is not None:
            d["accountIds"] = v
        v = self.department
        if v is not None:
            d["department"] = v
        v = self.extension_ids
        if v is not None:
            d["extensionIds"] = v
        v = self.extension_statuses
        if v is not None:
            d["extensionStatuses"] = (
                [i0.wire if typeof(i0) is SearchDirectoryEntriesRequestExtensionStatusesItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.extension_type
        if v is not None:
            d["extensionType"] = v.wire if typeof(v) is SearchDirectoryContactType else v
        v = self.extension_types
        if v is not None:
            d["extensionTypes"] = (
                [i0.wire if typeof(i0) is SearchDirectoryExtensionType else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.integration_routing_types
        if v is not None:
            d["integrationRoutingTypes"] = (
                [i0.wire if typeof(i0) is ADGIntegrationRoutingSearchType else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.order_by
        if v is not None:
            d["orderBy"] = (
                [i0.to_dict() if typeof(i0) is OrderBy else encode(i0) for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.page
        if v is not None:
            d["page"] = v
        v = self.per_page
        if v is not None:
            d["perPage"] = v
        v = self.phone_number_sms_availability_statuses
        if v is not None:
            d["phoneNumberSmsAvailabilityStatuses"] = (
                [i0.wire if typeof(i0) is ADGPhoneNumberSmsAvailabilityStatus else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.phone_number_sms_campaign_ids
        if v is not None:
            d["phoneNumberSmsCampaignIds"] = v
        v = self.search_fields
        if v is not None:
            d["searchFields"] = (
                [i0.wire if typeof(i0) is SearchDirectoryEntriesRequestSearchFieldsItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.search_string
        if v is not None:
            d["searchString"] = v
        v = self.show_admin_only_contacts
        if v is not None:
            d["showAdminOnlyContacts"] = v
        v = self.show_external_contacts
        if v is not None:
            d["showExternalContacts"] = v
        v = self.show_federated
        if v is not None:
            d["showFederated"] = v
        v = self.site_id
        if v is not None:
            d["siteId"] = v
        v = self.site_ids
        if v is not None:
            d["siteIds"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SearchDirectoryEntriesRequest(d: dict[str, Any]) -> SearchDirectoryEntriesRequest:
    """Decode a `SearchDirectoryEntriesRequest`; what does not fit is passed on."""
    self = new(SearchDirectoryEntriesRequest)
    get: Getter = d.get
    self.account_ids = get("accountIds")
    self.department = get("department")
    self.extension_ids = get("extensionIds")
    v = get("extensionStatuses")
    self.extension_statuses = (
        [SearchDirectoryEntriesRequestExtensionStatusesItemTable[i0] if typeof(i0) is str else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("extensionType")
    self.extension_type = SearchDirectoryContactTypeTable[v] if typeof(v) is str else v
    v = get("extensionTypes")
    self.extension_types = (
        [SearchDirectoryExtensionTypeTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("integrationRoutingTypes")
    self.integration_routing_types = (
        [ADGIntegrationRoutingSearchTypeTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("orderBy")
    self.order_by = [decode_OrderBy(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.page = get("page")
    self.per_page = get("perPage")
    v = get("phoneNumberSmsAvailabilityStatuses")
    self.phone_number_sms_availability_statuses = (
        [ADGPhoneNumberSmsAvailabilityStatusTable[i0] if typeof(i0) is str else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.phone_number_sms_campaign_ids = get("phoneNumberSmsCampaignIds")
    v = get("searchFields")
    self.search_fields = (
        [SearchDirectoryEntriesRequestSearchFieldsItemTable[i0] if typeof(i0) is str else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.search_string = get("searchString")
    self.show_admin_only_contacts = get("showAdminOnlyContacts")
    self.show_external_contacts = get("showExternalContacts")
    self.show_federated = get("showFederated")
    self.site_id = get("siteId")
    self.site_ids = get("siteIds")
    self.__extras__ = (
        None
        if SearchDirectoryEntriesRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SearchDirectoryEntriesRequestKeys}
    )
    return self


SearchDirectoryEntriesRequest.__decode__ = decode_SearchDirectoryEntriesRequest
SearchDirectoryEntriesRequestKeys = frozenset(
    (
        "accountIds",
        "department",
        "extensionIds",
        "extensionStatuses",
        "extensionType",
        "extensionTypes",
        "integrationRoutingTypes",
        "orderBy",
        "page",
        "perPage",
        "phoneNumberSmsAvailabilityStatuses",
        "phoneNumberSmsCampaignIds",
        "searchFields",
        "searchString",
        "showAdminOnlyContacts",
        "showExternalContacts",
        "showFederated",
        "siteId",
        "siteIds",
    )
)

AdgPhoneNumberResourceUsageType: TypeAlias = "UsageTypes | AdgPhoneNumberResourceUsageTypeOption2"
"""One of several."""


def decode_AdgPhoneNumberResourceUsageType(v: Any) -> Any:
    """Decode a `AdgPhoneNumberResourceUsageType`; what fits no member is passed on."""
    if typeof(v) is str and v in UsageTypesTable:
        return UsageTypesTable[v]
    if typeof(v) is str and v in AdgPhoneNumberResourceUsageTypeOption2Table:
        return AdgPhoneNumberResourceUsageTypeOption2Table[v]
    if typeof(v) is str:
        return UsageTypesTable[v]
    return v


ListDirectoryEntriesPerPage: TypeAlias = "int | ListDirectoryEntriesPerPageOption2"
"""One of several."""


def decode_ListDirectoryEntriesPerPage(v: Any) -> Any:
    """Decode a `ListDirectoryEntriesPerPage`; what fits no member is passed on."""
    if typeof(v) is str and v in ListDirectoryEntriesPerPageOption2Table:
        return ListDirectoryEntriesPerPageOption2Table[v]
    if typeof(v) is str:
        return ListDirectoryEntriesPerPageOption2Table[v]
    return v
