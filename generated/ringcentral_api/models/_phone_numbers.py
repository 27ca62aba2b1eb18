"""Models: phone numbers."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import EnumTable, Getter, Model, Variants, encode, fill, from_datetime, new, pick, to_datetime, typeof
from ..types import UNSET, OpenEnum, UnknownVariant, Unset
from ._shared_all_extension_subtypes_enum import AllExtensionSubtypesEnum, AllExtensionSubtypesEnumTable
from ._shared_api_error import ApiError, decode_ApiError
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_extension_info import ExtensionInfo, decode_ExtensionInfo
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel
from ._shared_phone_number_toll_type import (
    PhoneNumberTollType,
    PhoneNumberTollTypeTable,
    PhoneNumberType,
    PhoneNumberTypeTable,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._phone_numbers import (
        AddPhoneNumberRequestItemDict,
        AssignPhoneNumberRequestExtensionDict,
        ContactCenterProviderDict,
        CountryContextDict,
        DeletePhoneNumbersRequestItemDict,
        NumberParserContextDict,
        ResultContentDict,
    )
    from ._devices import DeviceResource
    from ._extensions import ExtensionListItem
    from ._shared_assigned_country_info import Extension


class AddPhoneNumberRequestItemUsageType(OpenEnum):
    """Values of `AddPhoneNumberRequestItemUsageType`."""

    INVENTORY = "Inventory"
    INVENTORY_PARTNER_BUSINESS_MOBILE_NUMBER = "InventoryPartnerBusinessMobileNumber"
    INVENTORY_FMC_BUSINESS_MOBILE_NUMBER = "InventoryFmcBusinessMobileNumber"
    PARTNER_BUSINESS_MOBILE_NUMBER = "PartnerBusinessMobileNumber"
    INVENTORY_MOBILE_NUMBER = "InventoryMobileNumber"


AddPhoneNumberRequestItemUsageTypeTable = EnumTable(AddPhoneNumberRequestItemUsageType)


class AssignPhoneNumberRequestUsageType(OpenEnum):
    """Values of `AssignPhoneNumberRequestUsageType`."""

    MAIN_COMPANY_NUMBER = "MainCompanyNumber"
    COMPANY_NUMBER = "CompanyNumber"
    DIRECT_NUMBER = "DirectNumber"
    CONTACT_CENTER_NUMBER = "ContactCenterNumber"


AssignPhoneNumberRequestUsageTypeTable = EnumTable(AssignPhoneNumberRequestUsageType)


class CampaignStatusInfo(OpenEnum):
    """Values of `CampaignStatusInfo`."""

    CREATED = "Created"
    SUBMITTED = "Submitted"
    CONFIRMED = "Confirmed"
    SUBMIT_FAILED = "SubmitFailed"
    UPDATE_REQUESTED = "UpdateRequested"
    DELETE_REQUESTED = "DeleteRequested"
    CAMPAIGN_SUSPENDED = "CampaignSuspended"
    CAMPAIGN_EXPIRED = "CampaignExpired"
    DRAFT = "Draft"
    PRE_VET_FAILED = "PreVetFailed"
    UNCONFIRMED = "Unconfirmed"


CampaignStatusInfoTable = EnumTable(CampaignStatusInfo)


class FormatsItemCategory(OpenEnum):
    """Values of `FormatsItemCategory`."""

    EXTENSION = "Extension"
    REGULAR = "Regular"
    TOLL_FREE = "TollFree"
    SHORT_CODE = "ShortCode"


FormatsItemCategoryTable = EnumTable(FormatsItemCategory)


class NumberDetailsSpecialServiceType(OpenEnum):
    """Values of `NumberDetailsSpecialServiceType`."""

    EMERGENCY = "Emergency"
    DIRECTORY_ASSISTANCE = "DirectoryAssistance"
    UPDATE_EMERGENCY_ADDRESS = "UpdateEmergencyAddress"
    CUSTOMER_SUPPORT = "CustomerSupport"
    NON_EMERGENCY_POLICE = "NonEmergencyPolice"
    NON_EMERGENCY_MEDICAL = "NonEmergencyMedical"
    TELECOMMUNICATION_RELAY = "TelecommunicationRelay"
    UNSUPPORTED = "Unsupported"
    SUPPLEMENTARY = "Supplementary"
    UNKNOWN = "Unknown"


NumberDetailsSpecialServiceTypeTable = EnumTable(NumberDetailsSpecialServiceType)


class NumberDetailsStatus(OpenEnum):
    """Values of `NumberDetailsStatus`."""

    VALID = "Valid"
    POSSIBLE = "Possible"
    INVALID = "Invalid"


NumberDetailsStatusTable = EnumTable(NumberDetailsStatus)


class NumberParserContextConflictHandling(OpenEnum):
    """Values of `NumberParserContextConflictHandling`."""

    DEFAULT = "Default"
    CLIENT = "Client"


NumberParserContextConflictHandlingTable = EnumTable(NumberParserContextConflictHandling)


class ParsePhoneNumbersRequestContextSource(OpenEnum):
    """Values of `ParsePhoneNumbersRequestContextSource`."""

    DEFAULT = "Default"
    ACCOUNT = "Account"


ParsePhoneNumbersRequestContextSourceTable = EnumTable(ParsePhoneNumbersRequestContextSource)


class PhoneNumberActivationStatus(OpenEnum):
    """Values of `PhoneNumberActivationStatus`."""

    ACTIVE = "Active"
    INACTIVE = "Inactive"


PhoneNumberActivationStatusTable = EnumTable(PhoneNumberActivationStatus)


class PhoneNumberStatus(OpenEnum):
    """Whether a number is ready for use."""

    NORMAL = "Normal"
    PENDING = "Pending"
    PORTED_IN = "PortedIn"
    TEMPORARY = "Temporary"
    UNKNOWN = "Unknown"


PhoneNumberStatusTable = EnumTable(PhoneNumberStatus)


class PhoneNumberUsageType(OpenEnum):
    """What a number is for."""

    MAIN_COMPANY_NUMBER = "MainCompanyNumber"
    ADDITIONAL_COMPANY_NUMBER = "AdditionalCompanyNumber"
    COMPANY_NUMBER = "CompanyNumber"
    DIRECT_NUMBER = "DirectNumber"
    COMPANY_FAX_NUMBER = "CompanyFaxNumber"
    FMC_BUSINESS_MOBILE_NUMBER = "FmcBusinessMobileNumber"
    INVENTORY_FMC_BUSINESS_MOBILE_NUMBER = "InventoryFmcBusinessMobileNumber"
    FORWARDED_NUMBER = "ForwardedNumber"
    FORWARDED_COMPANY_NUMBER = "ForwardedCompanyNumber"
    CONTACT_CENTER_NUMBER = "ContactCenterNumber"
    CONFERENCING_NUMBER = "ConferencingNumber"
    MEETINGS_NUMBER = "MeetingsNumber"
    NUMBER_POOL = "NumberPool"
    BUSINESS_MOBILE_NUMBER = "BusinessMobileNumber"
    ELIN = "ELIN"
    PARTNER_BUSINESS_MOBILE_NUMBER = "PartnerBusinessMobileNumber"
    NUMBER_POOL_PARTNER_BUSINESS_MOBILE_NUMBER = "NumberPoolPartnerBusinessMobileNumber"
    NUMBER_STORAGE = "NumberStorage"
    INTEGRATION_NUMBER = "IntegrationNumber"
    INVENTORY_MOBILE_NUMBER = "InventoryMobileNumber"


PhoneNumberUsageTypeTable = EnumTable(PhoneNumberUsageType)


class PhoneNumberUsageTypeV2(OpenEnum):
    """Values of `PhoneNumberUsageTypeV2`."""

    MAIN_COMPANY_NUMBER = "MainCompanyNumber"
    DIRECT_NUMBER = "DirectNumber"
    INVENTORY = "Inventory"
    INVENTORY_PARTNER_BUSINESS_MOBILE_NUMBER = "InventoryPartnerBusinessMobileNumber"
    INVENTORY_FMC_BUSINESS_MOBILE_NUMBER = "InventoryFmcBusinessMobileNumber"
    PARTNER_BUSINESS_MOBILE_NUMBER = "PartnerBusinessMobileNumber"
    ADDITIONAL_COMPANY_NUMBER = "AdditionalCompanyNumber"
    COMPANY_NUMBER = "CompanyNumber"
    PHONE_LINE = "PhoneLine"
    COMPANY_FAX_NUMBER = "CompanyFaxNumber"
    FORWARDED_NUMBER = "ForwardedNumber"
    FORWARDED_COMPANY_NUMBER = "ForwardedCompanyNumber"
    CONTACT_CENTER_NUMBER = "ContactCenterNumber"
    CONFERENCING_NUMBER = "ConferencingNumber"
    MEETINGS_NUMBER = "MeetingsNumber"
    NUMBER_STORAGE = "NumberStorage"
    BUSINESS_MOBILE_NUMBER = "BusinessMobileNumber"
    FMC_BUSINESS_MOBILE_NUMBER = "FmcBusinessMobileNumber"
    ELIN = "ELIN"
    INVENTORY_MOBILE_NUMBER = "InventoryMobileNumber"


PhoneNumberUsageTypeV2Table = EnumTable(PhoneNumberUsageTypeV2)


class PlatformPaymentType(OpenEnum):
    """Who carries a number."""

    EXTERNAL = "External"
    TOLL_FREE = "TollFree"
    LOCAL = "Local"
    BUSINESS_MOBILE_NUMBER_PROVIDER = "BusinessMobileNumberProvider"
    EXTERNAL_NUMBER_PROVIDER = "ExternalNumberProvider"
    EXTERNAL_NUMBER_PROVIDER_TOLL_FREE = "ExternalNumberProviderTollFree"
    MOBILE = "Mobile"


PlatformPaymentTypeTable = EnumTable(PlatformPaymentType)


class TcrConsentCoverageType(OpenEnum):
    """Values of `TcrConsentCoverageType`."""

    PHONE_NUMBER = "PhoneNumber"
    ACCOUNT = "Account"
    CONVERSATIONAL = "Conversational"
    INFORMATIONAL = "Informational"
    PROMOTIONAL = "Promotional"


TcrConsentCoverageTypeTable = EnumTable(TcrConsentCoverageType)


class UserPhoneNumberExtensionInfoType(OpenEnum):
    """Values of `UserPhoneNumberExtensionInfoType`."""

    ANNOUNCEMENT = "Announcement"
    APPLICATION_EXTENSION = "ApplicationExtension"
    DIGITAL_USER = "DigitalUser"
    DELEGATED_LINES_GROUP = "DelegatedLinesGroup"
    DEPARTMENT = "Department"
    FAX_USER = "FaxUser"
    IVR_MENU = "IvrMenu"
    PAGING_ONLY = "PagingOnly"
    PARK_LOCATION = "ParkLocation"
    SHARED_LINES_GROUP = "SharedLinesGroup"
    SITE = "Site"
    USER = "User"
    VIRTUAL_USER = "VirtualUser"
    VOICEMAIL = "Voicemail"


UserPhoneNumberExtensionInfoTypeTable = EnumTable(UserPhoneNumberExtensionInfoType)


class UserPhoneNumberInfoFeaturesItem(OpenEnum):
    """Values of `UserPhoneNumberInfoFeaturesItem`."""

    CALLER_ID = "CallerId"
    SMS_SENDER = "SmsSender"
    A_2_P_SMS_SENDER = "A2PSmsSender"
    MMS_SENDER = "MmsSender"
    INTERNATIONAL_SMS_SENDER = "InternationalSmsSender"
    DELEGATED = "Delegated"


UserPhoneNumberInfoFeaturesItemTable = EnumTable(UserPhoneNumberInfoFeaturesItem)


class AccountPhoneNumberInfo(Model):
    """Phone number of the account in the v2 shape."""

    __slots__ = (
        "activation_status",
        "byoc_number",
        "caller_id_name",
        "contact_center_provider",
        "extension",
        "hot_desk_number",
        "id",
        "label",
        "mobile_number",
        "phone_number",
        "primary",
        "provider_id",
        "status",
        "toll_type",
        "type",
        "usage_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "activation_status": "activationStatus",
        "contact_center_provider": "contactCenterProvider",
        "extension": "extension",
        "status": "status",
        "toll_type": "tollType",
        "type": "type",
        "usage_type": "usageType",
    }
    activation_status: PhoneNumberActivationStatus | None
    """Whether the partner has finished moving the number."""
    byoc_number: bool | None
    """`True` if a carrier of the customer's choice provides it."""
    caller_id_name: str | None
    """Name sent along on outgoing calls, where carriers support it."""
    contact_center_provider: ContactCenterProvider | None
    """Provider of a contact centre routing number."""
    extension: AccountPhoneNumberInfoExtension | None
    """Extension the number rings; `None` for company numbers."""
    hot_desk_number: bool | None
    """`True` if it belongs to a phone shared by hot desking."""
    id: str
    """Id of the number, a string here."""
    label: str | None
    """Name that somebody gave the number."""
    mobile_number: bool | None
    """`True` for mobile numbers."""
    phone_number: str
    """The number in E.164, with `+`."""
    primary: bool | None
    """`True` for the number shown and used first."""
    provider_id: str | None
    """Id of the carrier that provides the number."""
    status: PhoneNumberStatus
    """`Normal` when ready for use; other values mean porting is under way."""
    toll_type: PhoneNumberTollType
    """`TollFree`, or `Toll` for all others."""
    type: PhoneNumberType | None | Unset
    """What it can take: `VoiceFax`, `VoiceOnly` or `FaxOnly`."""
    usage_type: PhoneNumberUsageTypeV2
    """What the number is for, or `Inventory` when it is free."""

    def __init__(
        self,
        *,
        activation_status: PhoneNumberActivationStatus | Literal["Active", "Inactive"] | None = None,
        byoc_number: bool | None = None,
        caller_id_name: str | None = None,
        contact_center_provider: ContactCenterProvider | ContactCenterProviderDict | None = None,
        extension: AccountPhoneNumberInfoExtension | None = None,
        hot_desk_number: bool | None = None,
        id: str,
        label: str | None = None,
        mobile_number: bool | None = None,
        phone_number: str,
        primary: bool | None = None,
        provider_id: str | None = None,
        status: PhoneNumberStatus | Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"],
        toll_type: PhoneNumberTollType | Literal["Toll", "TollFree"],
        type: PhoneNumberType | Literal["VoiceFax", "VoiceOnly", "FaxOnly"] | None | Unset = UNSET,
        usage_type: PhoneNumberUsageTypeV2
        | Literal[
            "MainCompanyNumber",
            "DirectNumber",
            "Inventory",
            "InventoryPartnerBusinessMobileNumber",
            "InventoryFmcBusinessMobileNumber",
            "PartnerBusinessMobileNumber",
            "AdditionalCompanyNumber",
            "CompanyNumber",
            "PhoneLine",
            "CompanyFaxNumber",
            "ForwardedNumber",
            "ForwardedCompanyNumber",
            "ContactCenterNumber",
            "ConferencingNumber",
            "MeetingsNumber",
            "NumberStorage",
            "BusinessMobileNumber",
            "FmcBusinessMobileNumber",
            "ELIN",
            "InventoryMobileNumber",
        ],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.activation_status
        if v is not None:
            d["activationStatus"] = v.wire if typeof(v) is PhoneNumberActivationStatus else v
        v = self.byoc_number
        if v is not None:
            d["byocNumber"] = v
        v = self.caller_id_name
        if v is not None:
            d["callerIdName"] = v
        v = self.contact_center_provider
        if v is not None:
            d["contactCenterProvider"] = v.to_dict() if typeof(v) is ContactCenterProvider else encode(v)
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is AccountPhoneNumberInfoExtension else encode(v)
        v = self.hot_desk_number
        if v is not None:
            d["hotDeskNumber"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.label
        if v is not None:
            d["label"] = v
        v = self.mobile_number
        if v is not None:
            d["mobileNumber"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.primary
        if v is not None:
            d["primary"] = v
        v = self.provider_id
        if v is not None:
            d["providerId"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is PhoneNumberStatus else v
        v = self.toll_type
        if v is not None:
            d["tollType"] = v.wire if typeof(v) is PhoneNumberTollType else v
        v = self.type
        if v is not UNSET:
            d["type"] = None if v is None else v.wire if typeof(v) is PhoneNumberType else v
        v = self.usage_type
        if v is not None:
            d["usageType"] = v.wire if typeof(v) is PhoneNumberUsageTypeV2 else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountPhoneNumberInfo(d: dict[str, Any]) -> AccountPhoneNumberInfo:
    """Decode a `AccountPhoneNumberInfo`; what does not fit is passed on."""
    self = new(AccountPhoneNumberInfo)
    get: Getter = d.get
    v = get("activationStatus")
    self.activation_status = PhoneNumberActivationStatusTable[v] if typeof(v) is str else v
    self.byoc_number = get("byocNumber")
    self.caller_id_name = get("callerIdName")
    v = get("contactCenterProvider")
    self.contact_center_provider = decode_ContactCenterProvider(v) if typeof(v) is dict else v
    v = get("extension")
    self.extension = decode_AccountPhoneNumberInfoExtension(v) if typeof(v) is dict else v
    self.hot_desk_number = get("hotDeskNumber")
    self.id = get("id")
    self.label = get("label")
    self.mobile_number = get("mobileNumber")
    self.phone_number = get("phoneNumber")
    self.primary = get("primary")
    self.provider_id = get("providerId")
    v = get("status")
    self.status = PhoneNumberStatusTable[v] if typeof(v) is str else v
    v = get("tollType")
    self.toll_type = PhoneNumberTollTypeTable[v] if typeof(v) is str else v
    v = get("type", UNSET)
    self.type = PhoneNumberTypeTable[v] if typeof(v) is str else v
    v = get("usageType")
    self.usage_type = PhoneNumberUsageTypeV2Table[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AccountPhoneNumberInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountPhoneNumberInfoKeys}
    )
    return self


AccountPhoneNumberInfo.__decode__ = decode_AccountPhoneNumberInfo
AccountPhoneNumberInfoKeys = frozenset(
    (
        "activationStatus",
        "byocNumber",
        "callerIdName",
        "contactCenterProvider",
        "extension",
        "hotDeskNumber",
        "id",
        "label",
        "mobileNumber",
        "phoneNumber",
        "primary",
        "providerId",
        "status",
        "tollType",
        "type",
        "usageType",
    )
)


class AccountPhoneNumberInfoExtension(Model):
    """The object `AccountPhoneNumberInfoExtension`."""

    __slots__ = (
        "extension_number",
        "id",
    )
    __fields__ = __slots__
    extension_number: str | None
    id: str

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: str,
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
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountPhoneNumberInfoExtension(d: dict[str, Any]) -> AccountPhoneNumberInfoExtension:
    """Decode a `AccountPhoneNumberInfoExtension`; what does not fit is passed on."""
    self = new(AccountPhoneNumberInfoExtension)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.__extras__ = (
        None
        if AccountPhoneNumberInfoExtensionKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountPhoneNumberInfoExtensionKeys}
    )
    return self


AccountPhoneNumberInfoExtension.__decode__ = decode_AccountPhoneNumberInfoExtension
AccountPhoneNumberInfoExtensionKeys = frozenset(
    (
        "extensionNumber",
        "id",
    )
)


class AccountPhoneNumberList(Model):
    """One page of the account's numbers in the v2 shape."""

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
    """Where this page stands; totals may be missing."""
    records: list[AccountPhoneNumberInfo]
    """Numbers of this page."""

    def __init__(
        self,
        *,
        paging: EnumeratedPagingModel,
        records: list[AccountPhoneNumberInfo],
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
                [i0.to_dict() if typeof(i0) is AccountPhoneNumberInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountPhoneNumberList(d: dict[str, Any]) -> AccountPhoneNumberList:
    """Decode a `AccountPhoneNumberList`; what does not fit is passed on."""
    self = new(AccountPhoneNumberList)
    get: Getter = d.get
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_AccountPhoneNumberInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if AccountPhoneNumberListKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountPhoneNumberListKeys}
    )
    return self


AccountPhoneNumberList.__decode__ = decode_AccountPhoneNumberList
AccountPhoneNumberListKeys = frozenset(
    (
        "paging",
        "records",
    )
)


class AccountPhoneNumbers(Model):
    """One page of the account's numbers."""

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
    """Links to the neighbouring pages; no `next_page` means the end."""
    paging: EnumeratedPagingModel | None
    """Where this page stands; totals may be missing."""
    records: list[CompanyPhoneNumberInfo] | None
    """Numbers of this page, company-wide and direct ones."""
    uri: str | None
    """Address that gives this very page again."""

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[CompanyPhoneNumberInfo] | None = None,
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
                [i0.to_dict() if typeof(i0) is CompanyPhoneNumberInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountPhoneNumbers(d: dict[str, Any]) -> AccountPhoneNumbers:
    """Decode a `AccountPhoneNumbers`; what does not fit is passed on."""
    self = new(AccountPhoneNumbers)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_CompanyPhoneNumberInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None if AccountPhoneNumbersKeys.issuperset(d) else {k: d[k] for k in d if k not in AccountPhoneNumbersKeys}
    )
    return self


AccountPhoneNumbers.__decode__ = decode_AccountPhoneNumbers
AccountPhoneNumbersKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class AddPhoneNumberRequestItem(Model):
    """The object `AddPhoneNumberRequestItem`."""

    __slots__ = (
        "activation_status",
        "phone_number",
        "provider_id",
        "usage_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "activation_status": "activationStatus",
        "usage_type": "usageType",
    }
    activation_status: PhoneNumberActivationStatus | None
    phone_number: str
    provider_id: str | None
    usage_type: AddPhoneNumberRequestItemUsageType

    def __init__(
        self,
        *,
        activation_status: PhoneNumberActivationStatus | Literal["Active", "Inactive"] | None = None,
        phone_number: str,
        provider_id: str | None = None,
        usage_type: AddPhoneNumberRequestItemUsageType
        | Literal[
            "Inventory",
            "InventoryPartnerBusinessMobileNumber",
            "InventoryFmcBusinessMobileNumber",
            "PartnerBusinessMobileNumber",
            "InventoryMobileNumber",
        ],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.activation_status
        if v is not None:
            d["activationStatus"] = v.wire if typeof(v) is PhoneNumberActivationStatus else v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.provider_id
        if v is not None:
            d["providerId"] = v
        v = self.usage_type
        if v is not None:
            d["usageType"] = v.wire if typeof(v) is AddPhoneNumberRequestItemUsageType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AddPhoneNumberRequestItem(d: dict[str, Any]) -> AddPhoneNumberRequestItem:
    """Decode a `AddPhoneNumberRequestItem`; what does not fit is passed on."""
    self = new(AddPhoneNumberRequestItem)
    get: Getter = d.get
    v = get("activationStatus")
    self.activation_status = PhoneNumberActivationStatusTable[v] if typeof(v) is str else v
    self.phone_number = get("phoneNumber")
    self.provider_id = get("providerId")
    v = get("usageType")
    self.usage_type = AddPhoneNumberRequestItemUsageTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AddPhoneNumberRequestItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AddPhoneNumberRequestItemKeys}
    )
    return self


AddPhoneNumberRequestItem.__decode__ = decode_AddPhoneNumberRequestItem
AddPhoneNumberRequestItemKeys = frozenset(
    (
        "activationStatus",
        "phoneNumber",
        "providerId",
        "usageType",
    )
)


class AddPhoneNumbersRequest(Model):
    """The object `AddPhoneNumbersRequest`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[AddPhoneNumberRequestItem]

    def __init__(
        self,
        *,
        records: Sequence[AddPhoneNumberRequestItem | AddPhoneNumberRequestItemDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is AddPhoneNumberRequestItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AddPhoneNumbersRequest(d: dict[str, Any]) -> AddPhoneNumbersRequest:
    """Decode a `AddPhoneNumbersRequest`; what does not fit is passed on."""
    self = new(AddPhoneNumbersRequest)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_AddPhoneNumberRequestItem(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if AddPhoneNumbersRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AddPhoneNumbersRequestKeys}
    )
    return self


AddPhoneNumbersRequest.__decode__ = decode_AddPhoneNumbersRequest
AddPhoneNumbersRequestKeys = frozenset(("records",))


class AddPhoneNumbersResponse(Model):
    """The object `AddPhoneNumbersResponse`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[AddPhoneNumbersResponseItem]

    def __init__(
        self,
        *,
        records: list[AddPhoneNumbersResponseItem],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is AddPhoneNumbersResponseItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AddPhoneNumbersResponse(d: dict[str, Any]) -> AddPhoneNumbersResponse:
    """Decode a `AddPhoneNumbersResponse`; what does not fit is passed on."""
    self = new(AddPhoneNumbersResponse)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_AddPhoneNumbersResponseItem(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if AddPhoneNumbersResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AddPhoneNumbersResponseKeys}
    )
    return self


AddPhoneNumbersResponse.__decode__ = decode_AddPhoneNumbersResponse
AddPhoneNumbersResponseKeys = frozenset(("records",))


class AddPhoneNumbersResponseItem(Model):
    """The object `AddPhoneNumbersResponseItem`."""

    __slots__ = (
        "bulk_item_errors",
        "bulk_item_successful",
        "activation_status",
        "id",
        "phone_number",
    )
    __fields__ = __slots__
    __converted__ = {
        "bulk_item_errors": "bulkItemErrors",
        "activation_status": "activationStatus",
    }
    bulk_item_errors: list[ApiError] | None
    bulk_item_successful: bool
    activation_status: PhoneNumberActivationStatus | None
    id: str | None
    phone_number: str

    def __init__(
        self,
        *,
        bulk_item_errors: list[ApiError] | None = None,
        bulk_item_successful: bool,
        activation_status: PhoneNumberActivationStatus | Literal["Active", "Inactive"] | None = None,
        id: str | None = None,
        phone_number: str,
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
        v = self.activation_status
        if v is not None:
            d["activationStatus"] = v.wire if typeof(v) is PhoneNumberActivationStatus else v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AddPhoneNumbersResponseItem(d: dict[str, Any]) -> AddPhoneNumbersResponseItem:
    """Decode a `AddPhoneNumbersResponseItem`; what does not fit is passed on."""
    self = new(AddPhoneNumbersResponseItem)
    get: Getter = d.get
    v = get("bulkItemErrors")
    self.bulk_item_errors = [decode_ApiError(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.bulk_item_successful = get("bulkItemSuccessful")
    v = get("activationStatus")
    self.activation_status = PhoneNumberActivationStatusTable[v] if typeof(v) is str else v
    self.id = get("id")
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None
        if AddPhoneNumbersResponseItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AddPhoneNumbersResponseItemKeys}
    )
    return self


AddPhoneNumbersResponseItem.__decode__ = decode_AddPhoneNumbersResponseItem
AddPhoneNumbersResponseItemKeys = frozenset(
    (
        "bulkItemErrors",
        "bulkItemSuccessful",
        "activationStatus",
        "id",
        "phoneNumber",
    )
)


class AddPhoneNumbersTask(Model):
    """The object `AddPhoneNumbersTask`."""

    __slots__ = (
        "creation_time",
        "id",
        "status",
    )
    __fields__ = __slots__
    creation_time: datetime.datetime | None
    id: str | None
    status: str | None

    def __init__(
        self,
        *,
        creation_time: datetime.datetime | None = None,
        id: str | None = None,
        status: str | None = None,
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
        v = self.status
        if v is not None:
            d["status"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AddPhoneNumbersTask(d: dict[str, Any]) -> AddPhoneNumbersTask:
    """Decode a `AddPhoneNumbersTask`; what does not fit is passed on."""
    self = new(AddPhoneNumbersTask)
    get: Getter = d.get
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.id = get("id")
    self.status = get("status")
    self.__extras__ = (
        None if AddPhoneNumbersTaskKeys.issuperset(d) else {k: d[k] for k in d if k not in AddPhoneNumbersTaskKeys}
    )
    return self


AddPhoneNumbersTask.__decode__ = decode_AddPhoneNumbersTask
AddPhoneNumbersTaskKeys = frozenset(
    (
        "creationTime",
        "id",
        "status",
    )
)


class AssignPhoneNumberRequest(Model):
    """The object `AssignPhoneNumberRequest`."""

    __slots__ = (
        "contact_center_provider",
        "cost_center_id",
        "extension",
        "type",
        "usage_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "contact_center_provider": "contactCenterProvider",
        "extension": "extension",
        "type": "type",
        "usage_type": "usageType",
    }
    contact_center_provider: ContactCenterProvider | None
    cost_center_id: str | None
    extension: AssignPhoneNumberRequestExtension | None
    type: PhoneNumberType | None | Unset
    usage_type: AssignPhoneNumberRequestUsageType

    def __init__(
        self,
        *,
        contact_center_provider: ContactCenterProvider | ContactCenterProviderDict | None = None,
        cost_center_id: str | None = None,
        extension: AssignPhoneNumberRequestExtension | AssignPhoneNumberRequestExtensionDict | None = None,
        type: PhoneNumberType | Literal["VoiceFax", "VoiceOnly", "FaxOnly"] | None | Unset = UNSET,
        usage_type: AssignPhoneNumberRequestUsageType
        | Literal["MainCompanyNumber", "CompanyNumber", "DirectNumber", "ContactCenterNumber"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.contact_center_provider
        if v is not None:
            d["contactCenterProvider"] = v.to_dict() if typeof(v) is ContactCenterProvider else encode(v)
        v = self.cost_center_id
        if v is not None:
            d["costCenterId"] = v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is AssignPhoneNumberRequestExtension else encode(v)
        v = self.type
        if v is not UNSET:
            d["type"] = None if v is None else v.wire if typeof(v) is PhoneNumberType else v
        v = self.usage_type
        if v is not None:
            d["usageType"] = v.wire if typeof(v) is AssignPhoneNumberRequestUsageType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AssignPhoneNumberRequest(d: dict[str, Any]) -> AssignPhoneNumberRequest:
    """Decode a `AssignPhoneNumberRequest`; what does not fit is passed on."""
    self = new(AssignPhoneNumberRequest)
    get: Getter = d.get
    v = get("contactCenterProvider")
    self.contact_center_provider = decode_ContactCenterProvider(v) if typeof(v) is dict else v
    self.cost_center_id = get("costCenterId")
    v = get("extension")
    self.extension = decode_AssignPhoneNumberRequestExtension(v) if typeof(v) is dict else v
    v = get("type", UNSET)
    self.type = PhoneNumberTypeTable[v] if typeof(v) is str else v
    v = get("usageType")
    self.usage_type = AssignPhoneNumberRequestUsageTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if AssignPhoneNumberRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AssignPhoneNumberRequestKeys}
    )
    return self


AssignPhoneNumberRequest.__decode__ = decode_AssignPhoneNumberRequest
AssignPhoneNumberRequestKeys = frozenset(
    (
        "contactCenterProvider",
        "costCenterId",
        "extension",
        "type",
        "usageType",
    )
)


class AssignPhoneNumberRequestExtension(Model):
    """The object `AssignPhoneNumberRequestExtension`."""

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


def decode_AssignPhoneNumberRequestExtension(d: dict[str, Any]) -> AssignPhoneNumberRequestExtension:
    """Decode a `AssignPhoneNumberRequestExtension`; what does not fit is passed on."""
    self = new(AssignPhoneNumberRequestExtension)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if AssignPhoneNumberRequestExtensionKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AssignPhoneNumberRequestExtensionKeys}
    )
    return self


AssignPhoneNumberRequestExtension.__decode__ = decode_AssignPhoneNumberRequestExtension
AssignPhoneNumberRequestExtensionKeys = frozenset(("id",))


class AutomaticConsentCollecting(Model):
    """The object `AutomaticConsentCollecting`."""

    __slots__ = (
        "enabled",
        "reply_message_body",
    )
    __fields__ = __slots__
    enabled: bool | None
    reply_message_body: str | None

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        reply_message_body: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.reply_message_body
        if v is not None:
            d["replyMessageBody"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AutomaticConsentCollecting(d: dict[str, Any]) -> AutomaticConsentCollecting:
    """Decode a `AutomaticConsentCollecting`; what does not fit is passed on."""
    self = new(AutomaticConsentCollecting)
    get: Getter = d.get
    self.enabled = get("enabled")
    self.reply_message_body = get("replyMessageBody")
    self.__extras__ = (
        None
        if AutomaticConsentCollectingKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AutomaticConsentCollectingKeys}
    )
    return self


AutomaticConsentCollecting.__decode__ = decode_AutomaticConsentCollecting
AutomaticConsentCollectingKeys = frozenset(
    (
        "enabled",
        "replyMessageBody",
    )
)


class ClientErrorsResponse(Model):
    """The object `ClientErrorsResponse`."""

    __slots__ = ("errors",)
    __fields__ = __slots__
    __converted__ = {
        "errors": "errors",
    }
    errors: list[ClientErrorsResponseErrorsItem]

    def __init__(
        self,
        *,
        errors: list[ClientErrorsResponseErrorsItem],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.errors
        if v is not None:
            d["errors"] = (
                [i0.to_dict() if typeof(i0) is ClientErrorsResponseErrorsItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ClientErrorsResponse(d: dict[str, Any]) -> ClientErrorsResponse:
    """Decode a `ClientErrorsResponse`; what does not fit is passed on."""
    self = new(ClientErrorsResponse)
    get: Getter = d.get
    v = get("errors")
    self.errors = (
        [decode_ClientErrorsResponseErrorsItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None if ClientErrorsResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in ClientErrorsResponseKeys}
    )
    return self


ClientErrorsResponse.__decode__ = decode_ClientErrorsResponse
ClientErrorsResponseKeys = frozenset(("errors",))


class ClientErrorsResponseErrorsItem(Model):
    """The object `ClientErrorsResponseErrorsItem`."""

    __slots__ = (
        "error_code",
        "message",
        "parameter_max_item_count",
        "parameter_name",
        "parameter_range",
        "parameter_value_length",
    )
    __fields__ = __slots__
    error_code: str
    message: str
    parameter_max_item_count: int | None | Unset
    parameter_name: str | None | Unset
    parameter_range: str | None | Unset
    parameter_value_length: int | None | Unset

    def __init__(
        self,
        *,
        error_code: str,
        message: str,
        parameter_max_item_count: int | None | Unset = UNSET,
        parameter_name: str | None | Unset = UNSET,
        parameter_range: str | None | Unset = UNSET,
        parameter_value_length: int | None | Unset = UNSET,
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
        v = self.parameter_max_item_count
        if v is not UNSET:
            d["parameterMaxItemCount"] = None if v is None else v
        v = self.parameter_name
        if v is not UNSET:
            d["parameterName"] = None if v is None else v
        v = self.parameter_range
        if v is not UNSET:
            d["parameterRange"] = None if v is None else v
        v = self.parameter_value_length
        if v is not UNSET:
            d["parameterValueLength"] = None if v is None else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ClientErrorsResponseErrorsItem(d: dict[str, Any]) -> ClientErrorsResponseErrorsItem:
    """Decode a `ClientErrorsResponseErrorsItem`; what does not fit is passed on."""
    self = new(ClientErrorsResponseErrorsItem)
    get: Getter = d.get
    self.error_code = get("errorCode")
    self.message = get("message")
    self.parameter_max_item_count = get("parameterMaxItemCount", UNSET)
    self.parameter_name = get("parameterName", UNSET)
    self.parameter_range = get("parameterRange", UNSET)
    self.parameter_value_length = get("parameterValueLength", UNSET)
    self.__extras__ = (
        None
        if ClientErrorsResponseErrorsItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ClientErrorsResponseErrorsItemKeys}
    )
    return self


ClientErrorsResponseErrorsItem.__decode__ = decode_ClientErrorsResponseErrorsItem
ClientErrorsResponseErrorsItemKeys = frozenset(
    (
        "errorCode",
        "message",
        "parameterMaxItemCount",
        "parameterName",
        "parameterRange",
        "parameterValueLength",
    )
)


class CompanyPhoneNumberInfo(Model):
    """Phone number of the account."""

    __slots__ = (
        "activation_status",
        "caller_id_name",
        "contact_center_provider",
        "devices",
        "extension",
        "id",
        "label",
        "location",
        "payment_type",
        "phone_number",
        "primary",
        "status",
        "temporary_number",
        "type",
        "uri",
        "usage_type",
        "vanity_pattern",
    )
    __fields__ = (
        "activation_status",
        "caller_id_name",
        "contact_center_provider",
        "extension",
        "id",
        "label",
        "location",
        "payment_type",
        "phone_number",
        "primary",
        "status",
        "temporary_number",
        "type",
        "uri",
        "usage_type",
        "vanity_pattern",
    )
    __converted__ = {
        "activation_status": "activationStatus",
        "contact_center_provider": "contactCenterProvider",
        "extension": "extension",
        "payment_type": "paymentType",
        "status": "status",
        "temporary_number": "temporaryNumber",
        "type": "type",
        "usage_type": "usageType",
    }
    activation_status: PhoneNumberActivationStatus | None
    """Whether the partner has finished moving the number."""
    caller_id_name: str | None
    """Name sent along on outgoing calls, where carriers support it."""
    contact_center_provider: ContactCenterProvider | None
    """Provider of a contact centre routing number."""
    extension: ExtensionInfo | None
    """Extension the number rings; `None` for company numbers."""
    id: int | None
    """Id of the number, itself an integer."""
    label: str | None
    """Name that somebody gave the number."""
    location: str | None
    """Town and state, for local numbers in the United States."""
    payment_type: PlatformPaymentType | None
    """Who carries the number: `TollFree`, `Local`, or `External` for one kept elsewhere."""
    phone_number: str | None
    """The number in E.164, with `+`."""
    primary: bool | None
    """`True` for the number shown and used first."""
    status: PhoneNumberStatus | None
    """`Normal` when ready for use; other values mean porting is under way."""
    temporary_number: TemporaryNumberInfo | None
    """Stand-in number while this one is being ported."""
    type: PhoneNumberType | None | Unset
    """What it can take: `VoiceFax`, `VoiceOnly` or `FaxOnly`."""
    uri: str | None
    """Address of the number."""
    usage_type: PhoneNumberUsageType | None
    """What the number is for, such as `MainCompanyNumber` or `DirectNumber`."""
    vanity_pattern: str | None
    """Letters that the number spells, if it was found by such a search."""
    devices: list[DeviceResource] | None
    """Devices with a line of this number, once devices have been attached. Client-side: never sent."""

    def __init__(
        self,
        *,
        activation_status: PhoneNumberActivationStatus | Literal["Active", "Inactive"] | None = None,
        caller_id_name: str | None = None,
        contact_center_provider: ContactCenterProvider | ContactCenterProviderDict | None = None,
        extension: ExtensionInfo | None = None,
        id: int | None = None,
        label: str | None = None,
        location: str | None = None,
        payment_type: PlatformPaymentType
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
        primary: bool | None = None,
        status: PhoneNumberStatus | Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"] | None = None,
        temporary_number: TemporaryNumberInfo | None = None,
        type: PhoneNumberType | Literal["VoiceFax", "VoiceOnly", "FaxOnly"] | None | Unset = UNSET,
        uri: str | None = None,
        usage_type: PhoneNumberUsageType
        | Literal[
            "MainCompanyNumber",
            "AdditionalCompanyNumber",
            "CompanyNumber",
            "DirectNumber",
            "CompanyFaxNumber",
            "FmcBusinessMobileNumber",
            "InventoryFmcBusinessMobileNumber",
            "ForwardedNumber",
            "ForwardedCompanyNumber",
            "ContactCenterNumber",
            "ConferencingNumber",
            "MeetingsNumber",
            "NumberPool",
            "BusinessMobileNumber",
            "ELIN",
            "PartnerBusinessMobileNumber",
            "NumberPoolPartnerBusinessMobileNumber",
            "NumberStorage",
            "IntegrationNumber",
            "InventoryMobileNumber",
        ]
        | None = None,
        vanity_pattern: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.activation_status
        if v is not None:
            d["activationStatus"] = v.wire if typeof(v) is PhoneNumberActivationStatus else v
        v = self.caller_id_name
        if v is not None:
            d["callerIdName"] = v
        v = self.contact_center_provider
        if v is not None:
            d["contactCenterProvider"] = v.to_dict() if typeof(v) is ContactCenterProvider else encode(v)
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is ExtensionInfo else encode(v)
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
            d["paymentType"] = v.wire if typeof(v) is PlatformPaymentType else v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.primary
        if v is not None:
            d["primary"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is PhoneNumberStatus else v
        v = self.temporary_number
        if v is not None:
            d["temporaryNumber"] = v.to_dict() if typeof(v) is TemporaryNumberInfo else encode(v)
        v = self.type
        if v is not UNSET:
            d["type"] = None if v is None else v.wire if typeof(v) is PhoneNumberType else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.usage_type
        if v is not None:
            d["usageType"] = v.wire if typeof(v) is PhoneNumberUsageType else v
        v = self.vanity_pattern
        if v is not None:
            d["vanityPattern"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CompanyPhoneNumberInfo(d: dict[str, Any]) -> CompanyPhoneNumberInfo:
    """Decode a `CompanyPhoneNumberInfo`; what does not fit is passed on."""
    self = new(CompanyPhoneNumberInfo)
    get: Getter = d.get
    v = get("activationStatus")
    self.activation_status = PhoneNumberActivationStatusTable[v] if typeof(v) is str else v
    self.caller_id_name = get("callerIdName")
    v = get("contactCenterProvider")
    self.contact_center_provider = decode_ContactCenterProvider(v) if typeof(v) is dict else v
    v = get("extension")
    self.extension = decode_ExtensionInfo(v) if typeof(v) is dict else v
    self.id = get("id")
    self.label = get("label")
    self.location = get("location")
    v = get("paymentType")
    self.payment_type = PlatformPaymentTypeTable[v] if typeof(v) is str else v
    self.phone_number = get("phoneNumber")
    self.primary = get("primary")
    v = get("status")
    self.status = PhoneNumberStatusTable[v] if typeof(v) is str else v
    v = get("temporaryNumber")
    self.temporary_number = decode_TemporaryNumberInfo(v) if typeof(v) is dict else v
    v = get("type", UNSET)
    self.type = PhoneNumberTypeTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    v = get("usageType")
    self.usage_type = PhoneNumberUsageTypeTable[v] if typeof(v) is str else v
    self.vanity_pattern = get("vanityPattern")
    self.devices = None
    self.__extras__ = (
        None
        if CompanyPhoneNumberInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CompanyPhoneNumberInfoKeys}
    )
    return self


CompanyPhoneNumberInfo.__decode__ = decode_CompanyPhoneNumberInfo
CompanyPhoneNumberInfoKeys = frozenset(
    (
        "activationStatus",
        "callerIdName",
        "contactCenterProvider",
        "extension",
        "id",
        "label",
        "location",
        "paymentType",
        "phoneNumber",
        "primary",
        "status",
        "temporaryNumber",
        "type",
        "uri",
        "usageType",
        "vanityPattern",
    )
)


class ConsentSettings(Model):
    """The object `ConsentSettings`."""

    __slots__ = (
        "automatic_consent_collecting",
        "coverage",
        "opt_in_required",
    )
    __fields__ = __slots__
    __converted__ = {
        "automatic_consent_collecting": "automaticConsentCollecting",
        "coverage": "coverage",
    }
    automatic_consent_collecting: AutomaticConsentCollecting | None
    coverage: ConsentSettingsCoverage | None
    opt_in_required: bool | None

    def __init__(
        self,
        *,
        automatic_consent_collecting: AutomaticConsentCollecting | None = None,
        coverage: ConsentSettingsCoverage | None = None,
        opt_in_required: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.automatic_consent_collecting
        if v is not None:
            d["automaticConsentCollecting"] = v.to_dict() if typeof(v) is AutomaticConsentCollecting else encode(v)
        v = self.coverage
        if v is not None:
            d["coverage"] = v.to_dict() if typeof(v) is ConsentSettingsCoverage else encode(v)
        v = self.opt_in_required
        if v is not None:
            d["optInRequired"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ConsentSettings(d: dict[str, Any]) -> ConsentSettings:
    """Decode a `ConsentSettings`; what does not fit is passed on."""
    self = new(ConsentSettings)
    get: Getter = d.get
    v = get("automaticConsentCollecting")
    self.automatic_consent_collecting = decode_AutomaticConsentCollecting(v) if typeof(v) is dict else v
    v = get("coverage")
    self.coverage = decode_ConsentSettingsCoverage(v) if typeof(v) is dict else v
    self.opt_in_required = get("optInRequired")
    self.__extras__ = (
        None if ConsentSettingsKeys.issuperset(d) else {k: d[k] for k in d if k not in ConsentSettingsKeys}
    )
    return self


ConsentSettings.__decode__ = decode_ConsentSettings
ConsentSettingsKeys = frozenset(
    (
        "automaticConsentCollecting",
        "coverage",
        "optInRequired",
    )
)


class ConsentSettingsCoverage(Model):
    """The object `ConsentSettingsCoverage`."""

    __slots__ = (
        "opt_in",
        "opt_out",
    )
    __fields__ = __slots__
    __converted__ = {
        "opt_in": "optIn",
        "opt_out": "optOut",
    }
    opt_in: TcrConsentCoverageType | None
    opt_out: TcrConsentCoverageType | None

    def __init__(
        self,
        *,
        opt_in: TcrConsentCoverageType
        | Literal["PhoneNumber", "Account", "Conversational", "Informational", "Promotional"]
        | None = None,
        opt_out: TcrConsentCoverageType
        | Literal["PhoneNumber", "Account", "Conversational", "Informational", "Promotional"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.opt_in
        if v is not None:
            d["optIn"] = v.wire if typeof(v) is TcrConsentCoverageType else v
        v = self.opt_out
        if v is not None:
            d["optOut"] = v.wire if typeof(v) is TcrConsentCoverageType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ConsentSettingsCoverage(d: dict[str, Any]) -> ConsentSettingsCoverage:
    """Decode a `ConsentSettingsCoverage`; what does not fit is passed on."""
    self = new(ConsentSettingsCoverage)
    get: Getter = d.get
    v = get("optIn")
    self.opt_in = TcrConsentCoverageTypeTable[v] if typeof(v) is str else v
    v = get("optOut")
    self.opt_out = TcrConsentCoverageTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if ConsentSettingsCoverageKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ConsentSettingsCoverageKeys}
    )
    return self


ConsentSettingsCoverage.__decode__ = decode_ConsentSettingsCoverage
ConsentSettingsCoverageKeys = frozenset(
    (
        "optIn",
        "optOut",
    )
)


class ContactCenterProvider(Model):
    """The object `ContactCenterProvider`."""

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


def decode_ContactCenterProvider(d: dict[str, Any]) -> ContactCenterProvider:
    """Decode a `ContactCenterProvider`; what does not fit is passed on."""
    self = new(ContactCenterProvider)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None if ContactCenterProviderKeys.issuperset(d) else {k: d[k] for k in d if k not in ContactCenterProviderKeys}
    )
    return self


ContactCenterProvider.__decode__ = decode_ContactCenterProvider
ContactCenterProviderKeys = frozenset(
    (
        "id",
        "name",
    )
)


class CountryContext(Model):
    """The object `CountryContext`."""

    __slots__ = (
        "calling_code",
        "iso_code",
        "name",
    )
    __fields__ = __slots__
    calling_code: str | None
    iso_code: str | None
    name: str | None

    def __init__(
        self,
        *,
        calling_code: str | None = None,
        iso_code: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.calling_code
        if v is not None:
            d["callingCode"] = v
        v = self.iso_code
        if v is not None:
            d["isoCode"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CountryContext(d: dict[str, Any]) -> CountryContext:
    """Decode a `CountryContext`; what does not fit is passed on."""
    self = new(CountryContext)
    get: Getter = d.get
    self.calling_code = get("callingCode")
    self.iso_code = get("isoCode")
    self.name = get("name")
    self.__extras__ = None if CountryContextKeys.issuperset(d) else {k: d[k] for k in d if k not in CountryContextKeys}
    return self


CountryContext.__decode__ = decode_CountryContext
CountryContextKeys = frozenset(
    (
        "callingCode",
        "isoCode",
        "name",
    )
)


class CountryInfoBasicModel(Model):
    """The object `CountryInfoBasicModel`."""

    __slots__ = (
        "id",
        "uri",
        "name",
    )
    __fields__ = __slots__
    id: str | None
    uri: str | None
    name: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        uri: str | None = None,
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
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CountryInfoBasicModel(d: dict[str, Any]) -> CountryInfoBasicModel:
    """Decode a `CountryInfoBasicModel`; what does not fit is passed on."""
    self = new(CountryInfoBasicModel)
    get: Getter = d.get
    self.id = get("id")
    self.uri = get("uri")
    self.name = get("name")
    self.__extras__ = (
        None if CountryInfoBasicModelKeys.issuperset(d) else {k: d[k] for k in d if k not in CountryInfoBasicModelKeys}
    )
    return self


CountryInfoBasicModel.__decode__ = decode_CountryInfoBasicModel
CountryInfoBasicModelKeys = frozenset(
    (
        "id",
        "uri",
        "name",
    )
)


class DeletePhoneNumbersRequest(Model):
    """The object `DeletePhoneNumbersRequest`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[DeletePhoneNumbersRequestItem]

    def __init__(
        self,
        *,
        records: Sequence[DeletePhoneNumbersRequestItem | DeletePhoneNumbersRequestItemDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is DeletePhoneNumbersRequestItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeletePhoneNumbersRequest(d: dict[str, Any]) -> DeletePhoneNumbersRequest:
    """Decode a `DeletePhoneNumbersRequest`; what does not fit is passed on."""
    self = new(DeletePhoneNumbersRequest)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_DeletePhoneNumbersRequestItem(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if DeletePhoneNumbersRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DeletePhoneNumbersRequestKeys}
    )
    return self


DeletePhoneNumbersRequest.__decode__ = decode_DeletePhoneNumbersRequest
DeletePhoneNumbersRequestKeys = frozenset(("records",))


class DeletePhoneNumbersRequestItem(Model):
    """The object `DeletePhoneNumbersRequestItem`."""

    __slots__ = (
        "id",
        "phone_number",
    )
    __fields__ = __slots__
    id: str | None
    phone_number: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
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


def decode_DeletePhoneNumbersRequestItem(d: dict[str, Any]) -> DeletePhoneNumbersRequestItem:
    """Decode a `DeletePhoneNumbersRequestItem`; what does not fit is passed on."""
    self = new(DeletePhoneNumbersRequestItem)
    get: Getter = d.get
    self.id = get("id")
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None
        if DeletePhoneNumbersRequestItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DeletePhoneNumbersRequestItemKeys}
    )
    return self


DeletePhoneNumbersRequestItem.__decode__ = decode_DeletePhoneNumbersRequestItem
DeletePhoneNumbersRequestItemKeys = frozenset(
    (
        "id",
        "phoneNumber",
    )
)


class DeletePhoneNumbersResponse(Model):
    """The object `DeletePhoneNumbersResponse`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[DeletePhoneNumbersResponseItem]

    def __init__(
        self,
        *,
        records: list[DeletePhoneNumbersResponseItem],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is DeletePhoneNumbersResponseItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeletePhoneNumbersResponse(d: dict[str, Any]) -> DeletePhoneNumbersResponse:
    """Decode a `DeletePhoneNumbersResponse`; what does not fit is passed on."""
    self = new(DeletePhoneNumbersResponse)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_DeletePhoneNumbersResponseItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if DeletePhoneNumbersResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DeletePhoneNumbersResponseKeys}
    )
    return self


DeletePhoneNumbersResponse.__decode__ = decode_DeletePhoneNumbersResponse
DeletePhoneNumbersResponseKeys = frozenset(("records",))


class DeletePhoneNumbersResponseItem(Model):
    """The object `DeletePhoneNumbersResponseItem`."""

    __slots__ = (
        "bulk_item_errors",
        "bulk_item_successful",
        "id",
        "phone_number",
    )
    __fields__ = __slots__
    __converted__ = {
        "bulk_item_errors": "bulkItemErrors",
    }
    bulk_item_errors: list[ApiError] | None
    bulk_item_successful: bool
    id: str | None
    phone_number: str | None

    def __init__(
        self,
        *,
        bulk_item_errors: list[ApiError] | None = None,
        bulk_item_successful: bool,
        id: str | None = None,
        phone_number: str | None = None,
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
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeletePhoneNumbersResponseItem(d: dict[str, Any]) -> DeletePhoneNumbersResponseItem:
    """Decode a `DeletePhoneNumbersResponseItem`; what does not fit is passed on."""
    self = new(DeletePhoneNumbersResponseItem)
    get: Getter = d.get
    v = get("bulkItemErrors")
    self.bulk_item_errors = [decode_ApiError(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.bulk_item_successful = get("bulkItemSuccessful")
    self.id = get("id")
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None
        if DeletePhoneNumbersResponseItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DeletePhoneNumbersResponseItemKeys}
    )
    return self


DeletePhoneNumbersResponseItem.__decode__ = decode_DeletePhoneNumbersResponseItem
DeletePhoneNumbersResponseItemKeys = frozenset(
    (
        "bulkItemErrors",
        "bulkItemSuccessful",
        "id",
        "phoneNumber",
    )
)


class DialingDetails(Model):
    """The object `DialingDetails`."""

    __slots__ = (
        "outbound_call_prefix",
        "service_code",
        "special_prefix",
    )
    __fields__ = __slots__
    __converted__ = {
        "service_code": "serviceCode",
        "special_prefix": "specialPrefix",
    }
    outbound_call_prefix: str | None | Unset
    service_code: DialingDetailsServiceCode | None | Unset
    special_prefix: DialingDetailsSpecialPrefix | None | Unset

    def __init__(
        self,
        *,
        outbound_call_prefix: str | None | Unset = UNSET,
        service_code: DialingDetailsServiceCode | None | Unset = UNSET,
        special_prefix: DialingDetailsSpecialPrefix | None | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.outbound_call_prefix
        if v is not UNSET:
            d["outboundCallPrefix"] = None if v is None else v
        v = self.service_code
        if v is not UNSET:
            d["serviceCode"] = (
                None if v is None else v.to_dict() if typeof(v) is DialingDetailsServiceCode else encode(v)
            )
        v = self.special_prefix
        if v is not UNSET:
            d["specialPrefix"] = (
                None if v is None else v.to_dict() if typeof(v) is DialingDetailsSpecialPrefix else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DialingDetails(d: dict[str, Any]) -> DialingDetails:
    """Decode a `DialingDetails`; what does not fit is passed on."""
    self = new(DialingDetails)
    get: Getter = d.get
    self.outbound_call_prefix = get("outboundCallPrefix", UNSET)
    v = get("serviceCode", UNSET)
    self.service_code = decode_DialingDetailsServiceCode(v) if typeof(v) is dict else v
    v = get("specialPrefix", UNSET)
    self.special_prefix = decode_DialingDetailsSpecialPrefix(v) if typeof(v) is dict else v
    self.__extras__ = None if DialingDetailsKeys.issuperset(d) else {k: d[k] for k in d if k not in DialingDetailsKeys}
    return self


DialingDetails.__decode__ = decode_DialingDetails
DialingDetailsKeys = frozenset(
    (
        "outboundCallPrefix",
        "serviceCode",
        "specialPrefix",
    )
)


class DialingDetailsServiceCode(Model):
    """The object `DialingDetailsServiceCode`."""

    __slots__ = (
        "dialing",
        "pattern",
    )
    __fields__ = __slots__
    dialing: str | None
    pattern: str | None | Unset

    def __init__(
        self,
        *,
        dialing: str | None = None,
        pattern: str | None | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.dialing
        if v is not None:
            d["dialing"] = v
        v = self.pattern
        if v is not UNSET:
            d["pattern"] = None if v is None else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DialingDetailsServiceCode(d: dict[str, Any]) -> DialingDetailsServiceCode:
    """Decode a `DialingDetailsServiceCode`; what does not fit is passed on."""
    self = new(DialingDetailsServiceCode)
    get: Getter = d.get
    self.dialing = get("dialing")
    self.pattern = get("pattern", UNSET)
    self.__extras__ = (
        None
        if DialingDetailsServiceCodeKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DialingDetailsServiceCodeKeys}
    )
    return self


DialingDetailsServiceCode.__decode__ = decode_DialingDetailsServiceCode
DialingDetailsServiceCodeKeys = frozenset(
    (
        "dialing",
        "pattern",
    )
)


class DialingDetailsSpecialPrefix(Model):
    """The object `DialingDetailsSpecialPrefix`."""

    __slots__ = (
        "dialing",
        "pattern",
    )
    __fields__ = __slots__
    dialing: str | None
    pattern: str | None

    def __init__(
        self,
        *,
        dialing: str | None = None,
        pattern: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.dialing
        if v is not None:
            d["dialing"] = v
        v = self.pattern
        if v is not None:
            d["pattern"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DialingDetailsSpecialPrefix(d: dict[str, Any]) -> DialingDetailsSpecialPrefix:
    """Decode a `DialingDetailsSpecialPrefix`; what does not fit is passed on."""
    self = new(DialingDetailsSpecialPrefix)
    get: Getter = d.get
    self.dialing = get("dialing")
    self.pattern = get("pattern")
    self.__extras__ = (
        None
        if DialingDetailsSpecialPrefixKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DialingDetailsSpecialPrefixKeys}
    )
    return self


DialingDetailsSpecialPrefix.__decode__ = decode_DialingDetailsSpecialPrefix
DialingDetailsSpecialPrefixKeys = frozenset(
    (
        "dialing",
        "pattern",
    )
)


class ExtensionPhoneNumbers(Model):
    """One page of the numbers an extension owns or may use."""

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
    records: list[UserPhoneNumberInfo]
    """Numbers of this page."""
    uri: str | None
    """Address that gives this very page again."""

    def __init__(
        self,
        *,
        navigation: PageNavigationModel,
        paging: EnumeratedPagingModel,
        records: list[UserPhoneNumberInfo],
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
                [i0.to_dict() if typeof(i0) is UserPhoneNumberInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionPhoneNumbers(d: dict[str, Any]) -> ExtensionPhoneNumbers:
    """Decode a `ExtensionPhoneNumbers`; what does not fit is passed on."""
    self = new(ExtensionPhoneNumbers)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = (
        [decode_UserPhoneNumberInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None if ExtensionPhoneNumbersKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionPhoneNumbersKeys}
    )
    return self


ExtensionPhoneNumbers.__decode__ = decode_ExtensionPhoneNumbers
ExtensionPhoneNumbersKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class FormatsItem(Model):
    """The object `FormatsItem`."""

    __slots__ = (
        "category",
        "dialable",
        "dialable_extended",
        "e164",
        "e164_extended",
        "international",
        "international_extended",
        "national",
        "national_extended",
    )
    __fields__ = __slots__
    __converted__ = {
        "category": "category",
    }
    category: FormatsItemCategory | None | Unset
    dialable: str | None
    dialable_extended: str | None
    e164: str | None | Unset
    e164_extended: str | None | Unset
    international: str | None | Unset
    international_extended: str | None | Unset
    national: str | None | Unset
    national_extended: str | None | Unset

    def __init__(
        self,
        *,
        category: FormatsItemCategory | Literal["Extension", "Regular", "TollFree", "ShortCode"] | None | Unset = UNSET,
        dialable: str | None = None,
        dialable_extended: str | None = None,
        e164: str | None | Unset = UNSET,
        e164_extended: str | None | Unset = UNSET,
        international: str | None | Unset = UNSET,
        international_extended: str | None | Unset = UNSET,
        national: str | None | Unset = UNSET,
        national_extended: str | None | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.category
        if v is not UNSET:
            d["category"] = None if v is None else v.wire if typeof(v) is FormatsItemCategory else v
        v = self.dialable
        if v is not None:
            d["dialable"] = v
        v = self.dialable_extended
        if v is not None:
            d["dialableExtended"] = v
        v = self.e164
        if v is not UNSET:
            d["e164"] = None if v is None else v
        v = self.e164_extended
        if v is not UNSET:
            d["e164Extended"] = None if v is None else v
        v = self.international
        if v is not UNSET:
            d["international"] = None if v is None else v
        v = self.international_extended
        if v is not UNSET:
            d["internationalExtended"] = None if v is None else v
        v = self.national
        if v is not UNSET:
            d["national"] = None if v is None else v
        v = self.national_extended
        if v is not UNSET:
            d["nationalExtended"] = None if v is None else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_FormatsItem(d: dict[str, Any]) -> FormatsItem:
    """Decode a `FormatsItem`; what does not fit is passed on."""
    self = new(FormatsItem)
    get: Getter = d.get
    v = get("category", UNSET)
    self.category = FormatsItemCategoryTable[v] if typeof(v) is str else v
    self.dialable = get("dialable")
    self.dialable_extended = get("dialableExtended")
    self.e164 = get("e164", UNSET)
    self.e164_extended = get("e164Extended", UNSET)
    self.international = get("international", UNSET)
    self.international_extended = get("internationalExtended", UNSET)
    self.national = get("national", UNSET)
    self.national_extended = get("nationalExtended", UNSET)
    self.__extras__ = None if FormatsItemKeys.issuperset(d) else {k: d[k] for k in d if k not in FormatsItemKeys}
    return self


FormatsItem.__decode__ = decode_FormatsItem
FormatsItemKeys = frozenset(
    (
        "category",
        "dialable",
        "dialableExtended",
        "e164",
        "e164Extended",
        "international",
        "internationalExtended",
        "national",
        "nationalExtended",
    )
)


class NumberDetails(Model):
    """The object `NumberDetails`."""

    __slots__ = (
        "allocation_block_code",
        "area_code",
        "country",
        "dtmf_postfix",
        "extension_number",
        "national_destination_code",
        "probably_masked",
        "regional_destination_code",
        "short_extension_number",
        "sip_postfix",
        "site_code",
        "special_service",
        "status",
        "sub_address",
        "subscriber_number",
    )
    __fields__ = __slots__
    __converted__ = {
        "country": "country",
        "special_service": "specialService",
        "status": "status",
    }
    allocation_block_code: str | None | Unset
    area_code: str | None | Unset
    country: CountryContext | None | Unset
    dtmf_postfix: str | None | Unset
    extension_number: str | None | Unset
    national_destination_code: str | None | Unset
    probably_masked: bool | None | Unset
    regional_destination_code: str | None | Unset
    short_extension_number: str | None | Unset
    sip_postfix: str | None | Unset
    site_code: str | None | Unset
    special_service: NumberDetailsSpecialService | None | Unset
    status: NumberDetailsStatus | None | Unset
    sub_address: str | None | Unset
    subscriber_number: str | None | Unset

    def __init__(
        self,
        *,
        allocation_block_code: str | None | Unset = UNSET,
        area_code: str | None | Unset = UNSET,
        country: CountryContext | CountryContextDict | None | Unset = UNSET,
        dtmf_postfix: str | None | Unset = UNSET,
        extension_number: str | None | Unset = UNSET,
        national_destination_code: str | None | Unset = UNSET,
        probably_masked: bool | None | Unset = UNSET,
        regional_destination_code: str | None | Unset = UNSET,
        short_extension_number: str | None | Unset = UNSET,
        sip_postfix: str | None | Unset = UNSET,
        site_code: str | None | Unset = UNSET,
        special_service: NumberDetailsSpecialService | None | Unset = UNSET,
        status: NumberDetailsStatus | Literal["Valid", "Possible", "Invalid"] | None | Unset = UNSET,
        sub_address: str | None | Unset = UNSET,
        subscriber_number: str | None | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.allocation_block_code
        if v is not UNSET:
            d["allocationBlockCode"] = None if v is None else v
        v = self.area_code
        if v is not UNSET:
            d["areaCode"] = None if v is None else v
        v = self.country
        if v is not UNSET:
            d["country"] = None if v is None else v.to_dict() if typeof(v) is CountryContext else encode(v)
        v = self.dtmf_postfix
        if v is not UNSET:
            d["dtmfPostfix"] = None if v is None else v
        v = self.extension_number
        if v is not UNSET:
            d["extensionNumber"] = None if v is None else v
        v = self.national_destination_code
        if v is not UNSET:
            d["nationalDestinationCode"] = None if v is None else v
        v = self.probably_masked
        if v is not UNSET:
            d["probablyMasked"] = None if v is None else v
        v = self.regional_destination_code
        if v is not UNSET:
            d["regionalDestinationCode"] = None if v is None else v
        v = self.short_extension_number
        if v is not UNSET:
            d["shortExtensionNumber"] = None if v is None else v
        v = self.sip_postfix
        if v is not UNSET:
            d["sipPostfix"] = None if v is None else v
        v = self.site_code
        if v is not UNSET:
            d["siteCode"] = None if v is None else v
        v = self.special_service
        if v is not UNSET:
            d["specialService"] = (
                None if v is None else v.to_dict() if typeof(v) is NumberDetailsSpecialService else encode(v)
            )
        v = self.status
        if v is not UNSET:
            d["status"] = None if v is None else v.wire if typeof(v) is NumberDetailsStatus else v
        v = self.sub_address
        if v is not UNSET:
            d["subAddress"] = None if v is None else v
        v = self.subscriber_number
        if v is not UNSET:
            d["subscriberNumber"] = None if v is None else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_NumberDetails(d: dict[str, Any]) -> NumberDetails:
    """Decode a `NumberDetails`; what does not fit is passed on."""
    self = new(NumberDetails)
    get: Getter = d.get
    self.allocation_block_code = get("allocationBlockCode", UNSET)
    self.area_code = get("areaCode", UNSET)
    v = get("country", UNSET)
    self.country = decode_CountryContext(v) if typeof(v) is dict else v
    self.dtmf_postfix = get("dtmfPostfix", UNSET)
    self.extension_number = get("extensionNumber", UNSET)
    self.national_destination_code = get("nationalDestinationCode", UNSET)
    self.probably_masked = get("probablyMasked", UNSET)
    self.regional_destination_code = get("regionalDestinationCode", UNSET)
    self.short_extension_number = get("shortExtensionNumber", UNSET)
    self.sip_postfix = get("sipPostfix", UNSET)
    self.site_code = get("siteCode", UNSET)
    v = get("specialService", UNSET)
    self.special_service = decode_NumberDetailsSpecialService(v) if typeof(v) is dict else v
    v = get("status", UNSET)
    self.status = NumberDetailsStatusTable[v] if typeof(v) is str else v
    self.sub_address = get("subAddress", UNSET)
    self.subscriber_number = get("subscriberNumber", UNSET)
    self.__extras__ = None if NumberDetailsKeys.issuperset(d) else {k: d[k] for k in d if k not in NumberDetailsKeys}
    return self


NumberDetails.__decode__ = decode_NumberDetails
NumberDetailsKeys = frozenset(
    (
        "allocationBlockCode",
        "areaCode",
        "country",
        "dtmfPostfix",
        "extensionNumber",
        "nationalDestinationCode",
        "probablyMasked",
        "regionalDestinationCode",
        "shortExtensionNumber",
        "sipPostfix",
        "siteCode",
        "specialService",
        "status",
        "subAddress",
        "subscriberNumber",
    )
)


class NumberDetailsSpecialService(Model):
    """The object `NumberDetailsSpecialService`."""

    __slots__ = (
        "pattern",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    pattern: str | None
    type: NumberDetailsSpecialServiceType | None

    def __init__(
        self,
        *,
        pattern: str | None = None,
        type: NumberDetailsSpecialServiceType
        | Literal[
            "Emergency",
            "DirectoryAssistance",
            "UpdateEmergencyAddress",
            "CustomerSupport",
            "NonEmergencyPolice",
            "NonEmergencyMedical",
            "TelecommunicationRelay",
            "Unsupported",
            "Supplementary",
            "Unknown",
        ]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.pattern
        if v is not None:
            d["pattern"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is NumberDetailsSpecialServiceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_NumberDetailsSpecialService(d: dict[str, Any]) -> NumberDetailsSpecialService:
    """Decode a `NumberDetailsSpecialService`; what does not fit is passed on."""
    self = new(NumberDetailsSpecialService)
    get: Getter = d.get
    self.pattern = get("pattern")
    v = get("type")
    self.type = NumberDetailsSpecialServiceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if NumberDetailsSpecialServiceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in NumberDetailsSpecialServiceKeys}
    )
    return self


NumberDetailsSpecialService.__decode__ = decode_NumberDetailsSpecialService
NumberDetailsSpecialServiceKeys = frozenset(
    (
        "pattern",
        "type",
    )
)


class NumberParserContext(Model):
    """The object `NumberParserContext`."""

    __slots__ = (
        "brand_id",
        "conflict_handling",
        "country",
        "default_area_code",
        "mask_length",
        "mask_symbol",
        "masked_phone_numbers_allowed",
        "max_extension_number_length",
        "outbound_call_prefix",
        "short_codes_allowed",
        "short_extension_number_length",
        "site_code",
        "vanity_phone_numbers_allowed",
    )
    __fields__ = __slots__
    __converted__ = {
        "conflict_handling": "conflictHandling",
        "country": "country",
    }
    brand_id: str | None | Unset
    conflict_handling: NumberParserContextConflictHandling | None
    country: CountryContext | None | Unset
    default_area_code: str | None | Unset
    mask_length: int | None | Unset
    mask_symbol: str | None | Unset
    masked_phone_numbers_allowed: bool | None
    max_extension_number_length: int | None | Unset
    outbound_call_prefix: str | None | Unset
    short_codes_allowed: bool | None
    short_extension_number_length: int | None
    site_code: str | None | Unset
    vanity_phone_numbers_allowed: bool | None

    def __init__(
        self,
        *,
        brand_id: str | None | Unset = UNSET,
        conflict_handling: NumberParserContextConflictHandling | Literal["Default", "Client"] | None = None,
        country: CountryContext | CountryContextDict | None | Unset = UNSET,
        default_area_code: str | None | Unset = UNSET,
        mask_length: int | None | Unset = UNSET,
        mask_symbol: str | None | Unset = UNSET,
        masked_phone_numbers_allowed: bool | None = None,
        max_extension_number_length: int | None | Unset = UNSET,
        outbound_call_prefix: str | None | Unset = UNSET,
        short_codes_allowed: bool | None = None,
        short_extension_number_length: int | None = None,
        site_code: str | None | Unset = UNSET,
        vanity_phone_numbers_allowed: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.brand_id
        if v is not UNSET:
            d["brandId"] = None if v is None else v
        v = self.conflict_handling
        if v is not None:
            d["conflictHandling"] = v.wire if typeof(v) is NumberParserContextConflictHandling else v
        v = self.country
        if v is not UNSET:
            d["country"] = None if v is None else v.to_dict() if typeof(v) is CountryContext else encode(v)
        v = self.default_area_code
        if v is not UNSET:
            d["defaultAreaCode"] = None if v is None else v
        v = self.mask_length
        if v is not UNSET:
            d["maskLength"] = None if v is None else v
        v = self.mask_symbol
        if v is not UNSET:
            d["maskSymbol"] = None if v is None else v
        v = self.masked_phone_numbers_allowed
        if v is not None:
            d["maskedPhoneNumbersAllowed"] = v
        v = self.max_extension_number_length
        if v is not UNSET:
            d["maxExtensionNumberLength"] = None if v is None else v
        v = self.outbound_call_prefix
        if v is not UNSET:
            d["outboundCallPrefix"] = None if v is None else v
        v = self.short_codes_allowed
        if v is not None:
            d["shortCodesAllowed"] = v
        v = self.short_extension_number_length
        if v is not None:
            d["shortExtensionNumberLength"] = v
        v = self.site_code
        if v is not UNSET:
            d["siteCode"] = None if v is None else v
        v = self.vanity_phone_numbers_allowed
        if v is not None:
            d["vanityPhoneNumbersAllowed"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_NumberParserContext(d: dict[str, Any]) -> NumberParserContext:
    """Decode a `NumberParserContext`; what does not fit is passed on."""
    self = new(NumberParserContext)
    get: Getter = d.get
    self.brand_id = get("brandId", UNSET)
    v = get("conflictHandling")
    self.conflict_handling = NumberParserContextConflictHandlingTable[v] if typeof(v) is str else v
    v = get("country", UNSET)
    self.country = decode_CountryContext(v) if typeof(v) is dict else v
    self.default_area_code = get("defaultAreaCode", UNSET)
    self.mask_length = get("maskLength", UNSET)
    self.mask_symbol = get("maskSymbol", UNSET)
    self.masked_phone_numbers_allowed = get("maskedPhoneNumbersAllowed")
    self.max_extension_number_length = get("maxExtensionNumberLength", UNSET)
    self.outbound_call_prefix = get("outboundCallPrefix", UNSET)
    self.short_codes_allowed = get("shortCodesAllowed")
    self.short_extension_number_length = get("shortExtensionNumberLength")
    self.site_code = get("siteCode", UNSET)
    self.vanity_phone_numbers_allowed = get("vanityPhoneNumbersAllowed")
    self.__extras__ = (
        None if NumberParserContextKeys.issuperset(d) else {k: d[k] for k in d if k not in NumberParserContextKeys}
    )
    return self


NumberParserContext.__decode__ = decode_NumberParserContext
NumberParserContextKeys = frozenset(
    (
        "brandId",
        "conflictHandling",
        "country",
        "defaultAreaCode",
        "maskLength",
        "maskSymbol",
        "maskedPhoneNumbersAllowed",
        "maxExtensionNumberLength",
        "outboundCallPrefix",
        "shortCodesAllowed",
        "shortExtensionNumberLength",
        "siteCode",
        "vanityPhoneNumbersAllowed",
    )
)


class ParsePhoneNumberRequest(Model):
    """The object `ParsePhoneNumberRequest`."""

    __slots__ = ("original_strings",)
    __fields__ = __slots__
    original_strings: list[str] | None

    def __init__(
        self,
        *,
        original_strings: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.original_strings
        if v is not None:
            d["originalStrings"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ParsePhoneNumberRequest(d: dict[str, Any]) -> ParsePhoneNumberRequest:
    """Decode a `ParsePhoneNumberRequest`; what does not fit is passed on."""
    self = new(ParsePhoneNumberRequest)
    get: Getter = d.get
    self.original_strings = get("originalStrings")
    self.__extras__ = (
        None
        if ParsePhoneNumberRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ParsePhoneNumberRequestKeys}
    )
    return self


ParsePhoneNumberRequest.__decode__ = decode_ParsePhoneNumberRequest
ParsePhoneNumberRequestKeys = frozenset(("originalStrings",))


class ParsePhoneNumberResponse(Model):
    """The object `ParsePhoneNumberResponse`."""

    __slots__ = (
        "home_country",
        "phone_numbers",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "home_country": "homeCountry",
        "phone_numbers": "phoneNumbers",
    }
    home_country: ParsedNumberCountry | None
    phone_numbers: list[PhoneNumberInfoNumberParser]
    uri: str | None

    def __init__(
        self,
        *,
        home_country: ParsedNumberCountry | None = None,
        phone_numbers: list[PhoneNumberInfoNumberParser],
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.home_country
        if v is not None:
            d["homeCountry"] = v.to_dict() if typeof(v) is ParsedNumberCountry else encode(v)
        v = self.phone_numbers
        if v is not None:
            d["phoneNumbers"] = (
                [i0.to_dict() if typeof(i0) is PhoneNumberInfoNumberParser else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ParsePhoneNumberResponse(d: dict[str, Any]) -> ParsePhoneNumberResponse:
    """Decode a `ParsePhoneNumberResponse`; what does not fit is passed on."""
    self = new(ParsePhoneNumberResponse)
    get: Getter = d.get
    v = get("homeCountry")
    self.home_country = decode_ParsedNumberCountry(v) if typeof(v) is dict else v
    v = get("phoneNumbers")
    self.phone_numbers = (
        [decode_PhoneNumberInfoNumberParser(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.uri = get("uri")
    self.__extras__ = (
        None
        if ParsePhoneNumberResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ParsePhoneNumberResponseKeys}
    )
    return self


ParsePhoneNumberResponse.__decode__ = decode_ParsePhoneNumberResponse
ParsePhoneNumberResponseKeys = frozenset(
    (
        "homeCountry",
        "phoneNumbers",
        "uri",
    )
)


class ParsePhoneNumberResponseV2(Model):
    """The object `ParsePhoneNumberResponseV2`."""

    __slots__ = (
        "context",
        "results",
    )
    __fields__ = __slots__
    __converted__ = {
        "context": "context",
        "results": "results",
    }
    context: NumberParserContext | None
    results: list[ParsePhoneNumberResponseV2ResultsItem] | None

    def __init__(
        self,
        *,
        context: NumberParserContext | NumberParserContextDict | None = None,
        results: list[ParsePhoneNumberResponseV2ResultsItem] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.context
        if v is not None:
            d["context"] = v.to_dict() if typeof(v) is NumberParserContext else encode(v)
        v = self.results
        if v is not None:
            d["results"] = (
                [i0.to_dict() if typeof(i0) is ParsePhoneNumberResponseV2ResultsItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ParsePhoneNumberResponseV2(d: dict[str, Any]) -> ParsePhoneNumberResponseV2:
    """Decode a `ParsePhoneNumberResponseV2`; what does not fit is passed on."""
    self = new(ParsePhoneNumberResponseV2)
    get: Getter = d.get
    v = get("context")
    self.context = decode_NumberParserContext(v) if typeof(v) is dict else v
    v = get("results")
    self.results = (
        [decode_ParsePhoneNumberResponseV2ResultsItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if ParsePhoneNumberResponseV2Keys.issuperset(d)
        else {k: d[k] for k in d if k not in ParsePhoneNumberResponseV2Keys}
    )
    return self


ParsePhoneNumberResponseV2.__decode__ = decode_ParsePhoneNumberResponseV2
ParsePhoneNumberResponseV2Keys = frozenset(
    (
        "context",
        "results",
    )
)


class ParsePhoneNumberResponseV2ResultsItem(Model):
    """The object `ParsePhoneNumberResponseV2ResultsItem`."""

    __slots__ = (
        "dialing_details",
        "formats",
        "number_details",
    )
    __fields__ = __slots__
    __converted__ = {
        "dialing_details": "dialingDetails",
        "formats": "formats",
        "number_details": "numberDetails",
    }
    dialing_details: DialingDetails | None | Unset
    formats: list[FormatsItem] | None | Unset
    number_details: NumberDetails | None | Unset

    def __init__(
        self,
        *,
        dialing_details: DialingDetails | None | Unset = UNSET,
        formats: list[FormatsItem] | None | Unset = UNSET,
        number_details: NumberDetails | None | Unset = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.dialing_details
        if v is not UNSET:
            d["dialingDetails"] = None if v is None else v.to_dict() if typeof(v) is DialingDetails else encode(v)
        v = self.formats
        if v is not UNSET:
            d["formats"] = (
                None
                if v is None
                else [i0.to_dict() if typeof(i0) is FormatsItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.number_details
        if v is not UNSET:
            d["numberDetails"] = None if v is None else v.to_dict() if typeof(v) is NumberDetails else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ParsePhoneNumberResponseV2ResultsItem(d: dict[str, Any]) -> ParsePhoneNumberResponseV2ResultsItem:
    """Decode a `ParsePhoneNumberResponseV2ResultsItem`; what does not fit is passed on."""
    self = new(ParsePhoneNumberResponseV2ResultsItem)
    get: Getter = d.get
    v = get("dialingDetails", UNSET)
    self.dialing_details = decode_DialingDetails(v) if typeof(v) is dict else v
    v = get("formats", UNSET)
    self.formats = [decode_FormatsItem(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("numberDetails", UNSET)
    self.number_details = decode_NumberDetails(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if ParsePhoneNumberResponseV2ResultsItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ParsePhoneNumberResponseV2ResultsItemKeys}
    )
    return self


ParsePhoneNumberResponseV2ResultsItem.__decode__ = decode_ParsePhoneNumberResponseV2ResultsItem
ParsePhoneNumberResponseV2ResultsItemKeys = frozenset(
    (
        "dialingDetails",
        "formats",
        "numberDetails",
    )
)


class ParsePhoneNumbersRequest(Model):
    """The object `ParsePhoneNumbersRequest`."""

    __slots__ = (
        "context",
        "context_source",
        "original_strings",
        "result_content",
    )
    __fields__ = __slots__
    __converted__ = {
        "context": "context",
        "context_source": "contextSource",
        "result_content": "resultContent",
    }
    context: NumberParserContext | None
    context_source: ParsePhoneNumbersRequestContextSource | None
    original_strings: list[str]
    result_content: ResultContent | None

    def __init__(
        self,
        *,
        context: NumberParserContext | NumberParserContextDict | None = None,
        context_source: ParsePhoneNumbersRequestContextSource | Literal["Default", "Account"] | None = None,
        original_strings: list[str],
        result_content: ResultContent | ResultContentDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.context
        if v is not None:
            d["context"] = v.to_dict() if typeof(v) is NumberParserContext else encode(v)
        v = self.context_source
        if v is not None:
            d["contextSource"] = v.wire if typeof(v) is ParsePhoneNumbersRequestContextSource else v
        v = self.original_strings
        if v is not None:
            d["originalStrings"] = v
        v = self.result_content
        if v is not None:
            d["resultContent"] = v.to_dict() if typeof(v) is ResultContent else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ParsePhoneNumbersRequest(d: dict[str, Any]) -> ParsePhoneNumbersRequest:
    """Decode a `ParsePhoneNumbersRequest`; what does not fit is passed on."""
    self = new(ParsePhoneNumbersRequest)
    get: Getter = d.get
    v = get("context")
    self.context = decode_NumberParserContext(v) if typeof(v) is dict else v
    v = get("contextSource")
    self.context_source = ParsePhoneNumbersRequestContextSourceTable[v] if typeof(v) is str else v
    self.original_strings = get("originalStrings")
    v = get("resultContent")
    self.result_content = decode_ResultContent(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if ParsePhoneNumbersRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ParsePhoneNumbersRequestKeys}
    )
    return self


ParsePhoneNumbersRequest.__decode__ = decode_ParsePhoneNumbersRequest
ParsePhoneNumbersRequestKeys = frozenset(
    (
        "context",
        "contextSource",
        "originalStrings",
        "resultContent",
    )
)


class ParsedNumberCountry(Model):
    """The object `ParsedNumberCountry`."""

    __slots__ = (
        "calling_code",
        "id",
        "iso_code",
        "name",
        "uri",
    )
    __fields__ = __slots__
    calling_code: str | None
    id: str | None
    iso_code: str | None
    name: str | None
    uri: str | None

    def __init__(
        self,
        *,
        calling_code: str | None = None,
        id: str | None = None,
        iso_code: str | None = None,
        name: str | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.calling_code
        if v is not None:
            d["callingCode"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.iso_code
        if v is not None:
            d["isoCode"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ParsedNumberCountry(d: dict[str, Any]) -> ParsedNumberCountry:
    """Decode a `ParsedNumberCountry`; what does not fit is passed on."""
    self = new(ParsedNumberCountry)
    get: Getter = d.get
    self.calling_code = get("callingCode")
    self.id = get("id")
    self.iso_code = get("isoCode")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = (
        None if ParsedNumberCountryKeys.issuperset(d) else {k: d[k] for k in d if k not in ParsedNumberCountryKeys}
    )
    return self


ParsedNumberCountry.__decode__ = decode_ParsedNumberCountry
ParsedNumberCountryKeys = frozenset(
    (
        "callingCode",
        "id",
        "isoCode",
        "name",
        "uri",
    )
)


class PhoneNumberInfoNumberParser(Model):
    """The object `PhoneNumberInfoNumberParser`."""

    __slots__ = (
        "area_code",
        "country",
        "dialable",
        "dtmf_postfix",
        "e164",
        "formatted_international",
        "formatted_national",
        "normalized",
        "original_string",
        "special",
        "sub_address",
        "subscriber_number",
        "toll_free",
    )
    __fields__ = __slots__
    __converted__ = {
        "country": "country",
    }
    area_code: str | None
    country: ParsedNumberCountry | None
    dialable: str | None
    dtmf_postfix: str | None
    e164: str | None
    formatted_international: str | None
    formatted_national: str | None
    normalized: str | None
    original_string: str | None
    special: bool | None
    sub_address: str | None
    subscriber_number: str | None
    toll_free: bool | None

    def __init__(
        self,
        *,
        area_code: str | None = None,
        country: ParsedNumberCountry | None = None,
        dialable: str | None = None,
        dtmf_postfix: str | None = None,
        e164: str | None = None,
        formatted_international: str | None = None,
        formatted_national: str | None = None,
        normalized: str | None = None,
        original_string: str | None = None,
        special: bool | None = None,
        sub_address: str | None = None,
        subscriber_number: str | None = None,
        toll_free: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.area_code
        if v is not None:
            d["areaCode"] = v
        v = self.country
        if v is not None:
            d["country"] = v.to_dict() if typeof(v) is ParsedNumberCountry else encode(v)
        v = self.dialable
        if v is not None:
            d["dialable"] = v
        v = self.dtmf_postfix
        if v is not None:
            d["dtmfPostfix"] = v
        v = self.e164
        if v is not None:
            d["e164"] = v
        v = self.formatted_international
        if v is not None:
            d["formattedInternational"] = v
        v = self.formatted_national
        if v is not None:
            d["formattedNational"] = v
        v = self.normalized
        if v is not None:
            d["normalized"] = v
        v = self.original_string
        if v is not None:
            d["originalString"] = v
        v = self.special
        if v is not None:
            d["special"] = v
        v = self.sub_address
        if v is not None:
            d["subAddress"] = v
        v = self.subscriber_number
        if v is not None:
            d["subscriberNumber"] = v
        v = self.toll_free
        if v is not None:
            d["tollFree"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PhoneNumberInfoNumberParser(d: dict[str, Any]) -> PhoneNumberInfoNumberParser:
    """Decode a `PhoneNumberInfoNumberParser`; what does not fit is passed on."""
    self = new(PhoneNumberInfoNumberParser)
    get: Getter = d.get
    self.area_code = get("areaCode")
    v = get("country")
    self.country = decode_ParsedNumberCountry(v) if typeof(v) is dict else v
    self.dialable = get("dialable")
    self.dtmf_postfix = get("dtmfPostfix")
    self.e164 = get("e164")
    self.formatted_international = get("formattedInternational")
    self.formatted_national = get("formattedNational")
    self.normalized = get("normalized")
    self.original_string = get("originalString")
    self.special = get("special")
    self.sub_address = get("subAddress")
    self.subscriber_number = get("subscriberNumber")
    self.toll_free = get("tollFree")
    self.__extras__ = (
        None
        if PhoneNumberInfoNumberParserKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PhoneNumberInfoNumberParserKeys}
    )
    return self


PhoneNumberInfoNumberParser.__decode__ = decode_PhoneNumberInfoNumberParser
PhoneNumberInfoNumberParserKeys = frozenset(
    (
        "areaCode",
        "country",
        "dialable",
        "dtmfPostfix",
        "e164",
        "formattedInternational",
        "formattedNational",
        "normalized",
        "originalString",
        "special",
        "subAddress",
        "subscriberNumber",
        "tollFree",
    )
)


class ReplacePhoneNumberRequest(Model):
    """The object `ReplacePhoneNumberRequest`."""

    __slots__ = ("target_phone_number_id",)
    __fields__ = __slots__
    target_phone_number_id: str | None

    def __init__(
        self,
        *,
        target_phone_number_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.target_phone_number_id
        if v is not None:
            d["targetPhoneNumberId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ReplacePhoneNumberRequest(d: dict[str, Any]) -> ReplacePhoneNumberRequest:
    """Decode a `ReplacePhoneNumberRequest`; what does not fit is passed on."""
    self = new(ReplacePhoneNumberRequest)
    get: Getter = d.get
    self.target_phone_number_id = get("targetPhoneNumberId")
    self.__extras__ = (
        None
        if ReplacePhoneNumberRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ReplacePhoneNumberRequestKeys}
    )
    return self


ReplacePhoneNumberRequest.__decode__ = decode_ReplacePhoneNumberRequest
ReplacePhoneNumberRequestKeys = frozenset(("targetPhoneNumberId",))


class ResultContent(Model):
    """The object `ResultContent`."""

    __slots__ = (
        "include_dialing_details",
        "include_formats",
        "include_number_details",
    )
    __fields__ = __slots__
    include_dialing_details: bool | None
    include_formats: bool | None
    include_number_details: bool | None

    def __init__(
        self,
        *,
        include_dialing_details: bool | None = None,
        include_formats: bool | None = None,
        include_number_details: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.include_dialing_details
        if v is not None:
            d["includeDialingDetails"] = v
        v = self.include_formats
        if v is not None:
            d["includeFormats"] = v
        v = self.include_number_details
        if v is not None:
            d["includeNumberDetails"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ResultContent(d: dict[str, Any]) -> ResultContent:
    """Decode a `ResultContent`; what does not fit is passed on."""
    self = new(ResultContent)
    get: Getter = d.get
    self.include_dialing_details = get("includeDialingDetails")
    self.include_formats = get("includeFormats")
    self.include_number_details = get("includeNumberDetails")
    self.__extras__ = None if ResultContentKeys.issuperset(d) else {k: d[k] for k in d if k not in ResultContentKeys}
    return self


ResultContent.__decode__ = decode_ResultContent
ResultContentKeys = frozenset(
    (
        "includeDialingDetails",
        "includeFormats",
        "includeNumberDetails",
    )
)


class ServerErrorsResponse(Model):
    """The object `ServerErrorsResponse`."""

    __slots__ = ("errors",)
    __fields__ = __slots__
    __converted__ = {
        "errors": "errors",
    }
    errors: list[ServerErrorsResponseErrorsItem]

    def __init__(
        self,
        *,
        errors: list[ServerErrorsResponseErrorsItem],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.errors
        if v is not None:
            d["errors"] = (
                [i0.to_dict() if typeof(i0) is ServerErrorsResponseErrorsItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ServerErrorsResponse(d: dict[str, Any]) -> ServerErrorsResponse:
    """Decode a `ServerErrorsResponse`; what does not fit is passed on."""
    self = new(ServerErrorsResponse)
    get: Getter = d.get
    v = get("errors")
    self.errors = (
        [decode_ServerErrorsResponseErrorsItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None if ServerErrorsResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in ServerErrorsResponseKeys}
    )
    return self


ServerErrorsResponse.__decode__ = decode_ServerErrorsResponse
ServerErrorsResponseKeys = frozenset(("errors",))


class ServerErrorsResponseErrorsItem(Model):
    """The object `ServerErrorsResponseErrorsItem`."""

    __slots__ = (
        "error_code",
        "message",
    )
    __fields__ = __slots__
    error_code: str
    message: str

    def __init__(
        self,
        *,
        error_code: str,
        message: str,
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
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ServerErrorsResponseErrorsItem(d: dict[str, Any]) -> ServerErrorsResponseErrorsItem:
    """Decode a `ServerErrorsResponseErrorsItem`; what does not fit is passed on."""
    self = new(ServerErrorsResponseErrorsItem)
    get: Getter = d.get
    self.error_code = get("errorCode")
    self.message = get("message")
    self.__extras__ = (
        None
        if ServerErrorsResponseErrorsItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ServerErrorsResponseErrorsItemKeys}
    )
    return self


ServerErrorsResponseErrorsItem.__decode__ = decode_ServerErrorsResponseErrorsItem
ServerErrorsResponseErrorsItemKeys = frozenset(
    (
        "errorCode",
        "message",
    )
)


class SmsBrandInfo(Model):
    """The object `SmsBrandInfo`."""

    __slots__ = (
        "errors",
        "id",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "errors": "errors",
        "status": "status",
    }
    errors: list[ApiError] | None
    id: str | None
    status: CampaignStatusInfo | None

    def __init__(
        self,
        *,
        errors: list[ApiError] | None = None,
        id: str | None = None,
        status: CampaignStatusInfo
        | Literal[
            "Created",
            "Submitted",
            "Confirmed",
            "SubmitFailed",
            "UpdateRequested",
            "DeleteRequested",
            "CampaignSuspended",
            "CampaignExpired",
            "Draft",
            "PreVetFailed",
            "Unconfirmed",
        ]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.errors
        if v is not None:
            d["errors"] = (
                [i0.to_dict() if typeof(i0) is ApiError else encode(i0) for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is CampaignStatusInfo else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SmsBrandInfo(d: dict[str, Any]) -> SmsBrandInfo:
    """Decode a `SmsBrandInfo`; what does not fit is passed on."""
    self = new(SmsBrandInfo)
    get: Getter = d.get
    v = get("errors")
    self.errors = [decode_ApiError(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.id = get("id")
    v = get("status")
    self.status = CampaignStatusInfoTable[v] if typeof(v) is str else v
    self.__extras__ = None if SmsBrandInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in SmsBrandInfoKeys}
    return self


SmsBrandInfo.__decode__ = decode_SmsBrandInfo
SmsBrandInfoKeys = frozenset(
    (
        "errors",
        "id",
        "status",
    )
)


class SmsCampaignInfo(Model):
    """The object `SmsCampaignInfo`."""

    __slots__ = (
        "consent_settings",
        "coverage_type",
        "errors",
        "id",
        "registration_tier",
        "status",
        "use_cases",
    )
    __fields__ = __slots__
    __converted__ = {
        "consent_settings": "consentSettings",
        "coverage_type": "coverageType",
        "errors": "errors",
        "status": "status",
    }
    consent_settings: ConsentSettings | None
    coverage_type: TcrConsentCoverageType | None
    errors: list[ApiError] | None
    id: str | None
    registration_tier: str | None
    status: CampaignStatusInfo | None
    use_cases: list[str] | None

    def __init__(
        self,
        *,
        consent_settings: ConsentSettings | None = None,
        coverage_type: TcrConsentCoverageType
        | Literal["PhoneNumber", "Account", "Conversational", "Informational", "Promotional"]
        | None = None,
        errors: list[ApiError] | None = None,
        id: str | None = None,
        registration_tier: str | None = None,
        status: CampaignStatusInfo
        | Literal[
            "Created",
            "Submitted",
            "Confirmed",
            "SubmitFailed",
            "UpdateRequested",
            "DeleteRequested",
            "CampaignSuspended",
            "CampaignExpired",
            "Draft",
            "PreVetFailed",
            "Unconfirmed",
        ]
        | None = None,
        use_cases: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.consent_settings
        if v is not None:
            d["consentSettings"] = v.to_dict() if typeof(v) is ConsentSettings else encode(v)
        v = self.coverage_type
        if v is not None:
            d["coverageType"] = v.wire if typeof(v) is TcrConsentCoverageType else v
        v = self.errors
        if v is not None:
            d["errors"] = (
                [i0.to_dict() if typeof(i0) is ApiError else encode(i0) for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.registration_tier
        if v is not None:
            d["registrationTier"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is CampaignStatusInfo else v
        v = self.use_cases
        if v is not None:
            d["useCases"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SmsCampaignInfo(d: dict[str, Any]) -> SmsCampaignInfo:
    """Decode a `SmsCampaignInfo`; what does not fit is passed on."""
    self = new(SmsCampaignInfo)
    get: Getter = d.get
    v = get("consentSettings")
    self.consent_settings = decode_ConsentSettings(v) if typeof(v) is dict else v
    v = get("coverageType")
    self.coverage_type = TcrConsentCoverageTypeTable[v] if typeof(v) is str else v
    v = get("errors")
    self.errors = [decode_ApiError(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.id = get("id")
    self.registration_tier = get("registrationTier")
    v = get("status")
    self.status = CampaignStatusInfoTable[v] if typeof(v) is str else v
    self.use_cases = get("useCases")
    self.__extras__ = (
        None if SmsCampaignInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in SmsCampaignInfoKeys}
    )
    return self


SmsCampaignInfo.__decode__ = decode_SmsCampaignInfo
SmsCampaignInfoKeys = frozenset(
    (
        "consentSettings",
        "coverageType",
        "errors",
        "id",
        "registrationTier",
        "status",
        "useCases",
    )
)


class SmsConfigurationResource(Model):
    """The object `SmsConfigurationResource`."""

    __slots__ = (
        "phone_number",
        "phone_number_id",
        "sms_brand_info",
        "sms_campaign_info",
    )
    __fields__ = __slots__
    __converted__ = {
        "sms_brand_info": "smsBrandInfo",
        "sms_campaign_info": "smsCampaignInfo",
    }
    phone_number: str | None
    phone_number_id: str | None
    sms_brand_info: SmsBrandInfo | None
    sms_campaign_info: SmsCampaignInfo | None

    def __init__(
        self,
        *,
        phone_number: str | None = None,
        phone_number_id: str | None = None,
        sms_brand_info: SmsBrandInfo | None = None,
        sms_campaign_info: SmsCampaignInfo | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.phone_number_id
        if v is not None:
            d["phoneNumberId"] = v
        v = self.sms_brand_info
        if v is not None:
            d["smsBrandInfo"] = v.to_dict() if typeof(v) is SmsBrandInfo else encode(v)
        v = self.sms_campaign_info
        if v is not None:
            d["smsCampaignInfo"] = v.to_dict() if typeof(v) is SmsCampaignInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SmsConfigurationResource(d: dict[str, Any]) -> SmsConfigurationResource:
    """Decode a `SmsConfigurationResource`; what does not fit is passed on."""
    self = new(SmsConfigurationResource)
    get: Getter = d.get
    self.phone_number = get("phoneNumber")
    self.phone_number_id = get("phoneNumberId")
    v = get("smsBrandInfo")
    self.sms_brand_info = decode_SmsBrandInfo(v) if typeof(v) is dict else v
    v = get("smsCampaignInfo")
    self.sms_campaign_info = decode_SmsCampaignInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if SmsConfigurationResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SmsConfigurationResourceKeys}
    )
    return self


SmsConfigurationResource.__decode__ = decode_SmsConfigurationResource
SmsConfigurationResourceKeys = frozenset(
    (
        "phoneNumber",
        "phoneNumberId",
        "smsBrandInfo",
        "smsCampaignInfo",
    )
)


class TemporaryNumberInfo(Model):
    """The object `TemporaryNumberInfo`."""

    __slots__ = (
        "id",
        "phone_number",
    )
    __fields__ = __slots__
    id: str | None
    phone_number: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
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


def decode_TemporaryNumberInfo(d: dict[str, Any]) -> TemporaryNumberInfo:
    """Decode a `TemporaryNumberInfo`; what does not fit is passed on."""
    self = new(TemporaryNumberInfo)
    get: Getter = d.get
    self.id = get("id")
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None if TemporaryNumberInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TemporaryNumberInfoKeys}
    )
    return self


TemporaryNumberInfo.__decode__ = decode_TemporaryNumberInfo
TemporaryNumberInfoKeys = frozenset(
    (
        "id",
        "phoneNumber",
    )
)


class UserPhoneNumberExtensionInfo(Model):
    """Extension that a number belongs to."""

    __slots__ = ("contact_center_provider", "details", "extension_number", "id", "name", "partner_id", "type", "uri")
    __fields__ = (
        "contact_center_provider",
        "extension_number",
        "id",
        "name",
        "partner_id",
        "type",
        "uri",
    )
    __converted__ = {
        "contact_center_provider": "contactCenterProvider",
        "type": "type",
    }
    contact_center_provider: ContactCenterProvider | None
    """Provider of a contact centre routing number."""
    extension_number: str | None
    """Short internal number."""
    id: int | None
    """Id of the extension, a number here."""
    name: str | None
    """Name of the extension; first and last name for users."""
    partner_id: str | None
    """Id that a partner application gave the extension."""
    type: UserPhoneNumberExtensionInfoType | None
    """Kind of extension, such as `User` or `Department` (a call queue)."""
    uri: str | None
    """Address of the extension."""
    details: Extension | ExtensionListItem | None
    """The extension itself, once extensions have been attached. Client-side: never sent."""

    def __init__(
        self,
        *,
        contact_center_provider: ContactCenterProvider | ContactCenterProviderDict | None = None,
        extension_number: str | None = None,
        id: int | None = None,
        name: str | None = None,
        partner_id: str | None = None,
        type: UserPhoneNumberExtensionInfoType
        | Literal[
            "Announcement",
            "ApplicationExtension",
            "DigitalUser",
            "DelegatedLinesGroup",
            "Department",
            "FaxUser",
            "IvrMenu",
            "PagingOnly",
            "ParkLocation",
            "SharedLinesGroup",
            "Site",
            "User",
            "VirtualUser",
            "Voicemail",
        ]
        | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.contact_center_provider
        if v is not None:
            d["contactCenterProvider"] = v.to_dict() if typeof(v) is ContactCenterProvider else encode(v)
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.partner_id
        if v is not None:
            d["partnerId"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is UserPhoneNumberExtensionInfoType else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UserPhoneNumberExtensionInfo(d: dict[str, Any]) -> UserPhoneNumberExtensionInfo:
    """Decode a `UserPhoneNumberExtensionInfo`; what does not fit is passed on."""
    self = new(UserPhoneNumberExtensionInfo)
    get: Getter = d.get
    v = get("contactCenterProvider")
    self.contact_center_provider = decode_ContactCenterProvider(v) if typeof(v) is dict else v
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.name = get("name")
    self.partner_id = get("partnerId")
    v = get("type")
    self.type = UserPhoneNumberExtensionInfoTypeTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.details = None
    self.__extras__ = (
        None
        if UserPhoneNumberExtensionInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UserPhoneNumberExtensionInfoKeys}
    )
    return self


UserPhoneNumberExtensionInfo.__decode__ = decode_UserPhoneNumberExtensionInfo
UserPhoneNumberExtensionInfoKeys = frozenset(
    (
        "contactCenterProvider",
        "extensionNumber",
        "id",
        "name",
        "partnerId",
        "type",
        "uri",
    )
)


class UserPhoneNumberInfo(Model):
    """Phone number that an extension owns or may use."""

    __slots__ = (
        "caller_id_name",
        "contact_center_provider",
        "country",
        "devices",
        "extension",
        "features",
        "id",
        "label",
        "location",
        "payment_type",
        "phone_number",
        "primary",
        "status",
        "sub_type",
        "type",
        "uri",
        "usage_type",
    )
    __fields__ = (
        "caller_id_name",
        "contact_center_provider",
        "country",
        "extension",
        "features",
        "id",
        "label",
        "location",
        "payment_type",
        "phone_number",
        "primary",
        "status",
        "sub_type",
        "type",
        "uri",
        "usage_type",
    )
    __converted__ = {
        "contact_center_provider": "contactCenterProvider",
        "country": "country",
        "extension": "extension",
        "features": "features",
        "payment_type": "paymentType",
        "status": "status",
        "sub_type": "subType",
        "type": "type",
        "usage_type": "usageType",
    }
    caller_id_name: str | None
    """Name sent along on outgoing calls, where carriers support it."""
    contact_center_provider: ContactCenterProvider | None
    """Provider of a contact centre routing number."""
    country: CountryInfoBasicModel | None
    """Country of the number."""
    extension: UserPhoneNumberExtensionInfo | None
    """Extension the number belongs to; `None` for company numbers."""
    features: list[UserPhoneNumberInfoFeaturesItem] | None
    """What the extension may do with it: look here for `SmsSender` or `CallerId`."""
    id: int | None
    """Id of the number, itself an integer."""
    label: str | None
    """Name that somebody gave the number."""
    location: str | None
    """Town and state, for local numbers in the United States."""
    payment_type: PlatformPaymentType | None
    """Who carries the number: `TollFree`, `Local`, or `External` for one kept elsewhere."""
    phone_number: str | None
    """The number in E.164, with `+`."""
    primary: bool | None
    """`True` for the number shown and used first."""
    status: PhoneNumberStatus | None
    """`Normal` when ready for use; other values mean porting is under way."""
    sub_type: AllExtensionSubtypesEnum | None
    """Subtype of the extension that owns the number."""
    type: PhoneNumberType | None | Unset
    """What it can take: `VoiceFax`, `VoiceOnly` or `FaxOnly`."""
    uri: str | None
    """Address of the number."""
    usage_type: PhoneNumberUsageType | None
    """What the number is for, such as `MainCompanyNumber` or `DirectNumber`."""
    devices: list[DeviceResource] | None
    """Devices with a line of this number, once devices have been attached. Client-side: never sent."""

    def __init__(
        self,
        *,
        caller_id_name: str | None = None,
        contact_center_provider: ContactCenterProvider | ContactCenterProviderDict | None = None,
        country: CountryInfoBasicModel | None = None,
        extension: UserPhoneNumberExtensionInfo | None = None,
        features: Sequence[
            UserPhoneNumberInfoFeaturesItem
            | Literal["CallerId", "SmsSender", "A2PSmsSender", "MmsSender", "InternationalSmsSender", "Delegated"]
        ]
        | None = None,
        id: int | None = None,
        label: str | None = None,
        location: str | None = None,
        payment_type: PlatformPaymentType
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
        primary: bool | None = None,
        status: PhoneNumberStatus | Literal["Normal", "Pending", "PortedIn", "Temporary", "Unknown"] | None = None,
        sub_type: AllExtensionSubtypesEnum
        | Literal["VideoPro", "VideoProPlus", "DigitalSignageOnlyRooms", "Unknown", "Emergency"]
        | None = None,
        type: PhoneNumberType | Literal["VoiceFax", "VoiceOnly", "FaxOnly"] | None | Unset = UNSET,
        uri: str | None = None,
        usage_type: PhoneNumberUsageType
        | Literal[
            "MainCompanyNumber",
            "AdditionalCompanyNumber",
            "CompanyNumber",
            "DirectNumber",
            "CompanyFaxNumber",
            "FmcBusinessMobileNumber",
            "InventoryFmcBusinessMobileNumber",
            "ForwardedNumber",
            "ForwardedCompanyNumber",
            "ContactCenterNumber",
            "ConferencingNumber",
            "MeetingsNumber",
            "NumberPool",
            "BusinessMobileNumber",
            "ELIN",
            "PartnerBusinessMobileNumber",
            "NumberPoolPartnerBusinessMobileNumber",
            "NumberStorage",
            "IntegrationNumber",
            "InventoryMobileNumber",
        ]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.caller_id_name
        if v is not None:
            d["callerIdName"] = v
        v = self.contact_center_provider
        if v is not None:
            d["contactCenterProvider"] = v.to_dict() if typeof(v) is ContactCenterProvider else encode(v)
        v = self.country
        if v is not None:
            d["country"] = v.to_dict() if typeof(v) is CountryInfoBasicModel else encode(v)
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is UserPhoneNumberExtensionInfo else encode(v)
        v = self.features
        if v is not None:
            d["features"] = (
                [i0.wire if typeof(i0) is UserPhoneNumberInfoFeaturesItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
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
            d["paymentType"] = v.wire if typeof(v) is PlatformPaymentType else v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.primary
        if v is not None:
            d["primary"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is PhoneNumberStatus else v
        v = self.sub_type
        if v is not None:
            d["subType"] = v.wire if typeof(v) is AllExtensionSubtypesEnum else v
        v = self.type
        if v is not UNSET:
            d["type"] = None if v is None else v.wire if typeof(v) is PhoneNumberType else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.usage_type
        if v is not None:
            d["usageType"] = v.wire if typeof(v) is PhoneNumberUsageType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UserPhoneNumberInfo(d: dict[str, Any]) -> UserPhoneNumberInfo:
    """Decode a `UserPhoneNumberInfo`; what does not fit is passed on."""
    self = new(UserPhoneNumberInfo)
    get: Getter = d.get
    self.caller_id_name = get("callerIdName")
    v = get("contactCenterProvider")
    self.contact_center_provider = decode_ContactCenterProvider(v) if typeof(v) is dict else v
    v = get("country")
    self.country = decode_CountryInfoBasicModel(v) if typeof(v) is dict else v
    v = get("extension")
    self.extension = decode_UserPhoneNumberExtensionInfo(v) if typeof(v) is dict else v
    v = get("features")
    self.features = (
        [UserPhoneNumberInfoFeaturesItemTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    )
    self.id = get("id")
    self.label = get("label")
    self.location = get("location")
    v = get("paymentType")
    self.payment_type = PlatformPaymentTypeTable[v] if typeof(v) is str else v
    self.phone_number = get("phoneNumber")
    self.primary = get("primary")
    v = get("status")
    self.status = PhoneNumberStatusTable[v] if typeof(v) is str else v
    v = get("subType")
    self.sub_type = AllExtensionSubtypesEnumTable[v] if typeof(v) is str else v
    v = get("type", UNSET)
    self.type = PhoneNumberTypeTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    v = get("usageType")
    self.usage_type = PhoneNumberUsageTypeTable[v] if typeof(v) is str else v
    self.devices = None
    self.__extras__ = (
        None if UserPhoneNumberInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in UserPhoneNumberInfoKeys}
    )
    return self


UserPhoneNumberInfo.__decode__ = decode_UserPhoneNumberInfo
UserPhoneNumberInfoKeys = frozenset(
    (
        "callerIdName",
        "contactCenterProvider",
        "country",
        "extension",
        "features",
        "id",
        "label",
        "location",
        "paymentType",
        "phoneNumber",
        "primary",
        "status",
        "subType",
        "type",
        "uri",
        "usageType",
    )
)

GetBulkAddTaskResultsV2Response200: TypeAlias = "AddPhoneNumbersResponse | AddPhoneNumbersTask | UnknownVariant"
"""One of several."""


def decode_GetBulkAddTaskResultsV2Response200(v: Any) -> Any:
    """Decode a `GetBulkAddTaskResultsV2Response200`; what fits no member is passed on."""
    if typeof(v) is dict:
        return pick(v, GetBulkAddTaskResultsV2Response200Variants)
    return v


GetBulkAddTaskResultsV2Response200Variants: Variants = (
    (frozenset(("records",)), frozenset(("records",)), decode_AddPhoneNumbersResponse),
    (
        frozenset(()),
        frozenset(
            (
                "creationTime",
                "id",
                "status",
            )
        ),
        decode_AddPhoneNumbersTask,
    ),
)
