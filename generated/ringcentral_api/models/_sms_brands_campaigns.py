"""Models: sms brands campaigns."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_api_error_with_parameter import ApiErrorWithParameter, decode_ApiErrorWithParameter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal


class RegistrationTier(OpenEnum):
    """Values of `RegistrationTier`."""

    LOW_VOLUME = "LowVolume"
    STANDARD_VOLUME = "StandardVolume"


RegistrationTierTable = EnumTable(RegistrationTier)


class TcrBrandStatus(OpenEnum):
    """Values of `TcrBrandStatus`."""

    CREATED = "Created"
    SUBMITTED = "Submitted"
    SUBMIT_FAILED = "SubmitFailed"
    VERIFIED = "Verified"
    UNVERIFIED = "Unverified"
    UPDATE_REQUESTED = "UpdateRequested"
    DELETE_REQUESTED = "DeleteRequested"
    SUSPENDED = "Suspended"
    EXPIRED = "Expired"
    DRAFT = "Draft"
    PREVENT_FAILED = "PreventFailed"


TcrBrandStatusTable = EnumTable(TcrBrandStatus)


class TcrCampaignStatus(OpenEnum):
    """Values of `TcrCampaignStatus`."""

    CREATED = "Created"
    SUBMITTED = "Submitted"
    CONFIRMED = "Confirmed"
    SUBMIT_FAILED = "SubmitFailed"
    UPDATE_REQUESTED = "UpdateRequested"
    DELETE_REQUESTED = "DeleteRequested"
    CAMPAIGN_SUSPENDED = "CampaignSuspended"
    CAMPAIGN_EXPIRED = "CampaignExpired"
    DRAFT = "Draft"
    PREVENT_FAILED = "PreventFailed"
    UNCONFIRMED = "Unconfirmed"


TcrCampaignStatusTable = EnumTable(TcrCampaignStatus)


class TcrOrganizationType(OpenEnum):
    """Values of `TcrOrganizationType`."""

    SOLE_PROPRIETOR = "SoleProprietor"
    PRIVATE_PROFIT = "PrivateProfit"
    PUBLIC_PROFIT = "PublicProfit"
    NON_PROFIT = "NonProfit"
    GOVERNMENT = "Government"


TcrOrganizationTypeTable = EnumTable(TcrOrganizationType)


class TcrUseCase(OpenEnum):
    """Values of `TcrUseCase`."""

    ACCOUNT_NOTIFICATION = "AccountNotification"
    CONVERSATIONS_INTERNAL = "ConversationsInternal"
    CONVERSATIONS_EXTERNAL = "ConversationsExternal"
    CUSTOMER_CARE = "CustomerCare"
    DELIVERY_NOTIFICATION = "DeliveryNotification"
    FRAUD_ALERT = "FraudAlert"
    HIGHER_EDUCATION = "HigherEducation"
    K_12_EDUCATION = "K12Education"
    MACHINE_TO_MACHINE = "MachineToMachine"
    MARKETING = "Marketing"
    MIXED = "Mixed"
    POLLING_VOTING = "PollingVoting"
    PUBLIC_SERVICE_ANNOUNCEMENT = "PublicServiceAnnouncement"
    SECURITY_ALERT = "SecurityAlert"
    UNKNOWN = "Unknown"


TcrUseCaseTable = EnumTable(TcrUseCase)


class AssignNumbersRequest(Model):
    """The object `AssignNumbersRequest`."""

    __slots__ = ("phone_numbers",)
    __fields__ = __slots__
    phone_numbers: list[str] | None

    def __init__(
        self,
        *,
        phone_numbers: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.phone_numbers
        if v is not None:
            d["phoneNumbers"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AssignNumbersRequest(d: dict[str, Any]) -> AssignNumbersRequest:
    """Decode a `AssignNumbersRequest`; what does not fit is passed on."""
    self = new(AssignNumbersRequest)
    get: Getter = d.get
    self.phone_numbers = get("phoneNumbers")
    self.__extras__ = (
        None if AssignNumbersRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in AssignNumbersRequestKeys}
    )
    return self


AssignNumbersRequest.__decode__ = decode_AssignNumbersRequest
AssignNumbersRequestKeys = frozenset(("phoneNumbers",))


class BrandListResponse(Model):
    """The object `BrandListResponse`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[TcrBrandRecord]

    def __init__(
        self,
        *,
        records: list[TcrBrandRecord],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is TcrBrandRecord else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BrandListResponse(d: dict[str, Any]) -> BrandListResponse:
    """Decode a `BrandListResponse`; what does not fit is passed on."""
    self = new(BrandListResponse)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_TcrBrandRecord(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if BrandListResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in BrandListResponseKeys}
    )
    return self


BrandListResponse.__decode__ = decode_BrandListResponse
BrandListResponseKeys = frozenset(("records",))


class BusinessAddress(Model):
    """The object `BusinessAddress`."""

    __slots__ = (
        "city",
        "country_code",
        "state",
        "street",
        "zip",
    )
    __fields__ = __slots__
    city: str | None
    country_code: str | None
    state: str | None
    street: str | None
    zip: str | None

    def __init__(
        self,
        *,
        city: str | None = None,
        country_code: str | None = None,
        state: str | None = None,
        street: str | None = None,
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
        v = self.country_code
        if v is not None:
            d["countryCode"] = v
        v = self.state
        if v is not None:
            d["state"] = v
        v = self.street
        if v is not None:
            d["street"] = v
        v = self.zip
        if v is not None:
            d["zip"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BusinessAddress(d: dict[str, Any]) -> BusinessAddress:
    """Decode a `BusinessAddress`; what does not fit is passed on."""
    self = new(BusinessAddress)
    get: Getter = d.get
    self.city = get("city")
    self.country_code = get("countryCode")
    self.state = get("state")
    self.street = get("street")
    self.zip = get("zip")
    self.__extras__ = (
        None if BusinessAddressKeys.issuperset(d) else {k: d[k] for k in d if k not in BusinessAddressKeys}
    )
    return self


BusinessAddress.__decode__ = decode_BusinessAddress
BusinessAddressKeys = frozenset(
    (
        "city",
        "countryCode",
        "state",
        "street",
        "zip",
    )
)


class CampaignListResponse(Model):
    """The object `CampaignListResponse`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[TcrCampaignRecord]

    def __init__(
        self,
        *,
        records: list[TcrCampaignRecord],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is TcrCampaignRecord else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CampaignListResponse(d: dict[str, Any]) -> CampaignListResponse:
    """Decode a `CampaignListResponse`; what does not fit is passed on."""
    self = new(CampaignListResponse)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_TcrCampaignRecord(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if CampaignListResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in CampaignListResponseKeys}
    )
    return self


CampaignListResponse.__decode__ = decode_CampaignListResponse
CampaignListResponseKeys = frozenset(("records",))


class CompanyDetails(Model):
    """The object `CompanyDetails`."""

    __slots__ = (
        "business_address",
        "business_contact_email",
        "commercial_type",
        "company_name",
        "contact",
        "industry_category",
        "web_site_uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "business_address": "businessAddress",
        "commercial_type": "commercialType",
        "contact": "contact",
    }
    business_address: BusinessAddress | None
    business_contact_email: str | None
    commercial_type: TcrOrganizationType | None
    company_name: str | None
    contact: Contact | None
    industry_category: str | None
    web_site_uri: str | None

    def __init__(
        self,
        *,
        business_address: BusinessAddress | None = None,
        business_contact_email: str | None = None,
        commercial_type: TcrOrganizationType
        | Literal["SoleProprietor", "PrivateProfit", "PublicProfit", "NonProfit", "Government"]
        | None = None,
        company_name: str | None = None,
        contact: Contact | None = None,
        industry_category: str | None = None,
        web_site_uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.business_address
        if v is not None:
            d["businessAddress"] = v.to_dict() if typeof(v) is BusinessAddress else encode(v)
        v = self.business_contact_email
        if v is not None:
            d["businessContactEmail"] = v
        v = self.commercial_type
        if v is not None:
            d["commercialType"] = v.wire if typeof(v) is TcrOrganizationType else v
        v = self.company_name
        if v is not None:
            d["companyName"] = v
        v = self.contact
        if v is not None:
            d["contact"] = v.to_dict() if typeof(v) is Contact else encode(v)
        v = self.industry_category
        if v is not None:
            d["industryCategory"] = v
        v = self.web_site_uri
        if v is not None:
            d["webSiteUri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CompanyDetails(d: dict[str, Any]) -> CompanyDetails:
    """Decode a `CompanyDetails`; what does not fit is passed on."""
    self = new(CompanyDetails)
    get: Getter = d.get
    v = get("businessAddress")
    self.business_address = decode_BusinessAddress(v) if typeof(v) is dict else v
    self.business_contact_email = get("businessContactEmail")
    v = get("commercialType")
    self.commercial_type = TcrOrganizationTypeTable[v] if typeof(v) is str else v
    self.company_name = get("companyName")
    v = get("contact")
    self.contact = decode_Contact(v) if typeof(v) is dict else v
    self.industry_category = get("industryCategory")
    self.web_site_uri = get("webSiteUri")
    self.__extras__ = None if CompanyDetailsKeys.issuperset(d) else {k: d[k] for k in d if k not in CompanyDetailsKeys}
    return self


CompanyDetails.__decode__ = decode_CompanyDetails
CompanyDetailsKeys = frozenset(
    (
        "businessAddress",
        "businessContactEmail",
        "commercialType",
        "companyName",
        "contact",
        "industryCategory",
        "webSiteUri",
    )
)


class Contact(Model):
    """The object `Contact`."""

    __slots__ = (
        "email",
        "first_name",
        "last_name",
        "phone_number",
    )
    __fields__ = __slots__
    email: str | None
    first_name: str | None
    last_name: str | None
    phone_number: str | None

    def __init__(
        self,
        *,
        email: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        phone_number: str | None = None,
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
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_Contact(d: dict[str, Any]) -> Contact:
    """Decode a `Contact`; what does not fit is passed on."""
    self = new(Contact)
    get: Getter = d.get
    self.email = get("email")
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.phone_number = get("phoneNumber")
    self.__extras__ = None if ContactKeys.issuperset(d) else {k: d[k] for k in d if k not in ContactKeys}
    return self


Contact.__decode__ = decode_Contact
ContactKeys = frozenset(
    (
        "email",
        "firstName",
        "lastName",
        "phoneNumber",
    )
)


class TcrBrandRecord(Model):
    """The object `TcrBrandRecord`."""

    __slots__ = (
        "company_details",
        "country_code",
        "errors",
        "external_id",
        "id",
        "name",
        "registration_time",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "company_details": "companyDetails",
        "errors": "errors",
        "status": "status",
    }
    company_details: CompanyDetails | None
    country_code: str | None
    errors: list[ApiErrorWithParameter] | None
    external_id: str | None
    id: int | None
    name: str | None
    registration_time: datetime.datetime | None
    status: TcrBrandStatus | None

    def __init__(
        self,
        *,
        company_details: CompanyDetails | None = None,
        country_code: str | None = None,
        errors: list[ApiErrorWithParameter] | None = None,
        external_id: str | None = None,
        id: int | None = None,
        name: str | None = None,
        registration_time: datetime.datetime | None = None,
        status: TcrBrandStatus
        | Literal[
            "Created",
            "Submitted",
            "SubmitFailed",
            "Verified",
            "Unverified",
            "UpdateRequested",
            "DeleteRequested",
            "Suspended",
            "Expired",
            "Draft",
            "PreventFailed",
        ]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.company_details
        if v is not None:
            d["companyDetails"] = v.to_dict() if typeof(v) is CompanyDetails else encode(v)
        v = self.country_code
        if v is not None:
            d["countryCode"] = v
        v = self.errors
        if v is not None:
            d["errors"] = (
                [i0.to_dict() if typeof(i0) is ApiErrorWithParameter else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.external_id
        if v is not None:
            d["externalId"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.registration_time
        if v is not None:
            d["registrationTime"] = from_datetime(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is TcrBrandStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TcrBrandRecord(d: dict[str, Any]) -> TcrBrandRecord:
    """Decode a `TcrBrandRecord`; what does not fit is passed on."""
    self = new(TcrBrandRecord)
    get: Getter = d.get
    v = get("companyDetails")
    self.company_details = decode_CompanyDetails(v) if typeof(v) is dict else v
    self.country_code = get("countryCode")
    v = get("errors")
    self.errors = (
        [decode_ApiErrorWithParameter(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.external_id = get("externalId")
    self.id = get("id")
    self.name = get("name")
    v = get("registrationTime")
    self.registration_time = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = TcrBrandStatusTable[v] if typeof(v) is str else v
    self.__extras__ = None if TcrBrandRecordKeys.issuperset(d) else {k: d[k] for k in d if k not in TcrBrandRecordKeys}
    return self


TcrBrandRecord.__decode__ = decode_TcrBrandRecord
TcrBrandRecordKeys = frozenset(
    (
        "companyDetails",
        "countryCode",
        "errors",
        "externalId",
        "id",
        "name",
        "registrationTime",
        "status",
    )
)


class TcrCampaignRecord(Model):
    """The object `TcrCampaignRecord`."""

    __slots__ = (
        "brand",
        "consent_settings",
        "errors",
        "external_id",
        "id",
        "name",
        "registration_tier",
        "registration_time",
        "status",
        "use_cases",
    )
    __fields__ = __slots__
    __converted__ = {
        "brand": "brand",
        "errors": "errors",
        "registration_tier": "registrationTier",
        "status": "status",
        "use_cases": "useCases",
    }
    brand: TcrCampaignRecordBrand | None
    consent_settings: Any
    errors: list[ApiErrorWithParameter] | None
    external_id: str | None
    id: int | None
    name: str | None
    registration_tier: RegistrationTier | None
    registration_time: datetime.datetime | None
    status: TcrCampaignStatus | None
    use_cases: list[TcrUseCase] | None

    def __init__(
        self,
        *,
        brand: TcrCampaignRecordBrand | None = None,
        consent_settings: Any = None,
        errors: list[ApiErrorWithParameter] | None = None,
        external_id: str | None = None,
        id: int | None = None,
        name: str | None = None,
        registration_tier: RegistrationTier | Literal["LowVolume", "StandardVolume"] | None = None,
        registration_time: datetime.datetime | None = None,
        status: TcrCampaignStatus
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
            "PreventFailed",
            "Unconfirmed",
        ]
        | None = None,
        use_cases: Sequence[
            TcrUseCase
            | Literal[
                "AccountNotification",
                "ConversationsInternal",
                "ConversationsExternal",
                "CustomerCare",
                "DeliveryNotification",
                "FraudAlert",
                "HigherEducation",
                "K12Education",
                "MachineToMachine",
                "Marketing",
                "Mixed",
                "PollingVoting",
                "PublicServiceAnnouncement",
                "SecurityAlert",
                "Unknown",
            ]
        ]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.brand
        if v is not None:
            d["brand"] = v.to_dict() if typeof(v) is TcrCampaignRecordBrand else encode(v)
        v = self.consent_settings
        if v is not None:
            d["consentSettings"] = v
        v = self.errors
        if v is not None:
            d["errors"] = (
                [i0.to_dict() if typeof(i0) is ApiErrorWithParameter else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.external_id
        if v is not None:
            d["externalId"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.registration_tier
        if v is not None:
            d["registrationTier"] = v.wire if typeof(v) is RegistrationTier else v
        v = self.registration_time
        if v is not None:
            d["registrationTime"] = from_datetime(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is TcrCampaignStatus else v
        v = self.use_cases
        if v is not None:
            d["useCases"] = (
                [i0.wire if typeof(i0) is TcrUseCase else i0 for i0 in v] if typeof(v) is list else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TcrCampaignRecord(d: dict[str, Any]) -> TcrCampaignRecord:
    """Decode a `TcrCampaignRecord`; what does not fit is passed on."""
    self = new(TcrCampaignRecord)
    get: Getter = d.get
    v = get("brand")
    self.brand = decode_TcrCampaignRecordBrand(v) if typeof(v) is dict else v
    self.consent_settings = get("consentSettings")
    v = get("errors")
    self.errors = (
        [decode_ApiErrorWithParameter(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.external_id = get("externalId")
    self.id = get("id")
    self.name = get("name")
    v = get("registrationTier")
    self.registration_tier = RegistrationTierTable[v] if typeof(v) is str else v
    v = get("registrationTime")
    self.registration_time = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = TcrCampaignStatusTable[v] if typeof(v) is str else v
    v = get("useCases")
    self.use_cases = [TcrUseCaseTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if TcrCampaignRecordKeys.issuperset(d) else {k: d[k] for k in d if k not in TcrCampaignRecordKeys}
    )
    return self


TcrCampaignRecord.__decode__ = decode_TcrCampaignRecord
TcrCampaignRecordKeys = frozenset(
    (
        "brand",
        "consentSettings",
        "errors",
        "externalId",
        "id",
        "name",
        "registrationTier",
        "registrationTime",
        "status",
        "useCases",
    )
)


class TcrCampaignRecordBrand(Model):
    """The object `TcrCampaignRecordBrand`."""

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


def decode_TcrCampaignRecordBrand(d: dict[str, Any]) -> TcrCampaignRecordBrand:
    """Decode a `TcrCampaignRecordBrand`; what does not fit is passed on."""
    self = new(TcrCampaignRecordBrand)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None
        if TcrCampaignRecordBrandKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TcrCampaignRecordBrandKeys}
    )
    return self


TcrCampaignRecordBrand.__decode__ = decode_TcrCampaignRecordBrand
TcrCampaignRecordBrandKeys = frozenset(
    (
        "id",
        "name",
    )
)
