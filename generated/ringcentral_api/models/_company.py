"""Models: company."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_contact_business_address_info import ContactBusinessAddressInfo, decode_ContactBusinessAddressInfo
from ._shared_country_info_short_model import (
    CountryInfoShortModel,
    FormattingLocaleInfo,
    GreetingLanguageInfo,
    RegionalLanguageInfo,
    TimezoneInfoBase,
    decode_CountryInfoShortModel,
    decode_FormattingLocaleInfo,
    decode_GreetingLanguageInfo,
    decode_RegionalLanguageInfo,
    decode_TimezoneInfoBase,
)
from ._shared_postal_address import PostalAddress, decode_PostalAddress
from ._shared_time_format_enum import TimeFormatEnum, TimeFormatEnumTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._company import BusinessAddressInfoDict
    from ..bodies._shared_contact_business_address_info import ContactBusinessAddressInfoDict
    from ..bodies._shared_country_info_short_model import (
        CountryInfoShortModelDict,
        FormattingLocaleInfoDict,
        GreetingLanguageInfoDict,
        RegionalLanguageInfoDict,
        TimezoneInfoBaseDict,
    )
    from ..bodies._shared_postal_address import PostalAddressDict


class AccountStatusEnumFull(OpenEnum):
    """How far the account's sign-up got, or whether it is disabled."""

    INITIAL = "Initial"
    UNCONFIRMED = "Unconfirmed"
    CONFIRMED = "Confirmed"
    DISABLED = "Disabled"


AccountStatusEnumFullTable = EnumTable(AccountStatusEnumFull)


class AccountStatusInfoReason(OpenEnum):
    """Values of `AccountStatusInfoReason`."""

    SUSPENDED_VOLUNTARILY = "SuspendedVoluntarily"
    SUSPENDED_INVOLUNTARILY = "SuspendedInvoluntarily"
    CANCELLED_VOLUNTARILY = "CancelledVoluntarily"
    CANCELLED_INVOLUNTARILY = "CancelledInvoluntarily"


AccountStatusInfoReasonTable = EnumTable(AccountStatusInfoReason)


class BillingPlanInfoDurationUnit(OpenEnum):
    """Values of `BillingPlanInfoDurationUnit`."""

    DAY = "Day"
    MONTH = "Month"
    YEAR = "Year"


BillingPlanInfoDurationUnitTable = EnumTable(BillingPlanInfoDurationUnit)


class BillingPlanInfoType(OpenEnum):
    """Values of `BillingPlanInfoType`."""

    INITIAL = "Initial"
    REGULAR = "Regular"
    SUSPENDED = "Suspended"
    TRIAL = "Trial"
    TRIAL_NO_CC = "TrialNoCC"
    FREE = "Free"


BillingPlanInfoTypeTable = EnumTable(BillingPlanInfoType)


class ServiceFeatureInfoFeatureName(OpenEnum):
    """Values of `ServiceFeatureInfoFeatureName`."""

    ACCOUNT_FEDERATION = "AccountFederation"
    ARCHIVER = "Archiver"
    AUTOMATIC_CALL_RECORDING_MUTE = "AutomaticCallRecordingMute"
    AUTOMATIC_INBOUND_CALL_RECORDING = "AutomaticInboundCallRecording"
    AUTOMATIC_OUTBOUND_CALL_RECORDING = "AutomaticOutboundCallRecording"
    BLOCKED_MESSAGE_FORWARDING = "BlockedMessageForwarding"
    CALENDAR = "Calendar"
    CALLER_ID_CONTROL = "CallerIdControl"
    CALL_FORWARDING = "CallForwarding"
    CALL_PARK = "CallPark"
    CALL_PARK_LOCATIONS = "CallParkLocations"
    CALL_SUPERVISION = "CallSupervision"
    CALL_SWITCH = "CallSwitch"
    CALL_QUALITY_SURVEY = "CallQualitySurvey"
    CONFERENCING = "Conferencing"
    CONFERENCING_NUMBER = "ConferencingNumber"
    CONFIGURE_DELEGATES = "ConfigureDelegates"
    DEVELOPER_PORTAL = "DeveloperPortal"
    DND = "DND"
    DYNAMIC_CONFERENCE = "DynamicConference"
    EMERGENCY_ADDRESS_AUTO_UPDATE = "EmergencyAddressAutoUpdate"
    EMERGENCY_CALLING = "EmergencyCalling"
    ENCRYPTION_AT_REST = "EncryptionAtRest"
    EXTERNAL_DIRECTORY_INTEGRATION = "ExternalDirectoryIntegration"
    FAX = "Fax"
    FAX_RECEIVING = "FaxReceiving"
    FREE_SOFT_PHONE_LINES = "FreeSoftPhoneLines"
    HD_VOICE = "HDVoice"
    HIPAA_COMPLIANCE = "HipaaCompliance"
    INTERCOM = "Intercom"
    INTERNATIONAL_CALLING = "InternationalCalling"
    INTERNATIONAL_SMS = "InternationalSMS"
    LINKED_SOFTPHONE_LINES = "LinkedSoftphoneLines"
    MMS = "MMS"
    MOBILE_VOIP_EMERGENCY_CALLING = "MobileVoipEmergencyCalling"
    ON_DEMAND_CALL_RECORDING = "OnDemandCallRecording"
    PAGER = "Pager"
    PAGER_RECEIVING = "PagerReceiving"
    PAGING = "Paging"
    PASSWORD_AUTH = "PasswordAuth"
    PROMO_MESSAGE = "PromoMessage"
    REPORTS = "Reports"
    PRESENCE = "Presence"
    RC_TEAMS = "RCTeams"
    RING_OUT = "RingOut"
    SALES_FORCE = "SalesForce"
    SHARED_LINES = "SharedLines"
    SINGLE_EXTENSION_UI = "SingleExtensionUI"
    SITE_CODES = "SiteCodes"
    SMS = "SMS"
    SMS_RECEIVING = "SMSReceiving"
    SOFT_PHONE_UPDATE = "SoftPhoneUpdate"
    TELEPHONY_SESSIONS = "TelephonySessions"
    USER_MANAGEMENT = "UserManagement"
    VIDEO_CONFERENCING = "VideoConferencing"
    VOIP_CALLING = "VoipCalling"
    VOIP_CALLING_ON_MOBILE = "VoipCallingOnMobile"
    VOICEMAIL = "Voicemail"
    VOICEMAIL_TO_TEXT = "VoicemailToText"
    WEB_PHONE = "WebPhone"


ServiceFeatureInfoFeatureNameTable = EnumTable(ServiceFeatureInfoFeatureName)


class ServicePlanInfoFreemiumProductType(OpenEnum):
    """Values of `ServicePlanInfoFreemiumProductType`."""

    FREYJA = "Freyja"
    PHOENIX = "Phoenix"
    PBX_BASIC = "PbxBasic"


ServicePlanInfoFreemiumProductTypeTable = EnumTable(ServicePlanInfoFreemiumProductType)


class SetupWizardStateEnum(OpenEnum):
    """Values of `SetupWizardStateEnum`."""

    NOT_STARTED = "NotStarted"
    INCOMPLETE = "Incomplete"
    COMPLETED = "Completed"
    UNKNOWN = "Unknown"


SetupWizardStateEnumTable = EnumTable(SetupWizardStateEnum)


class SignupInfoResourceSignupStateItem(OpenEnum):
    """Values of `SignupInfoResourceSignupStateItem`."""

    ACCOUNT_CREATED = "AccountCreated"
    BILLING_ENTERED = "BillingEntered"
    CREDIT_CARD_APPROVED = "CreditCardApproved"
    ACCOUNT_CONFIRMED = "AccountConfirmed"
    PHONE_VERIFICATION_REQUIRED = "PhoneVerificationRequired"
    PHONE_VERIFICATION_PASSED = "PhoneVerificationPassed"


SignupInfoResourceSignupStateItemTable = EnumTable(SignupInfoResourceSignupStateItem)


class SignupInfoResourceVerificationReason(OpenEnum):
    """Values of `SignupInfoResourceVerificationReason`."""

    CC_FAILED = "CC_Failed"
    PHONE_SUSPICIOUS = "Phone_Suspicious"
    CC_PHONE_NOT_MATCH = "CC_Phone_Not_Match"
    AVS_NOT_AVAILABLE = "AVS_Not_Available"
    MAX_MIND = "MaxMind"
    CC_BLACKLISTED = "CC_Blacklisted"
    EMAIL_BLACKLISTED = "Email_Blacklisted"
    PHONE_BLACKLISTED = "Phone_Blacklisted"
    COOKIE_BLACKLISTED = "Cookie_Blacklisted"
    DEVICE_BLACKLISTED = "Device_Blacklisted"
    IP_BLACKLISTED = "IP_Blacklisted"
    AGENT_INSTANCE_BLACKLISTED = "Agent_Instance_Blacklisted"
    CHARGE_LIMIT = "Charge_Limit"
    OTHER_COUNTRY = "Other_Country"
    UNKNOWN = "Unknown"


SignupInfoResourceVerificationReasonTable = EnumTable(SignupInfoResourceVerificationReason)


class Account(Model):
    """The account of the logged-in user."""

    __slots__ = (
        "bsid",
        "cfid",
        "federated",
        "id",
        "limits",
        "main_number",
        "operator",
        "outbound_call_prefix",
        "partner_id",
        "regional_settings",
        "service_info",
        "setup_wizard_state",
        "signup_info",
        "status",
        "status_info",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "limits": "limits",
        "operator": "operator",
        "regional_settings": "regionalSettings",
        "service_info": "serviceInfo",
        "setup_wizard_state": "setupWizardState",
        "signup_info": "signupInfo",
        "status": "status",
        "status_info": "statusInfo",
    }
    bsid: str | None
    """Id that billing knows the account by."""
    cfid: str | None
    """Number by which customers know the account; only where the phone system is off."""
    federated: bool | None
    """`True` if it shares a directory with other accounts."""
    id: int | None
    """Id of the account, a number; other models have it as a string."""
    limits: AccountLimitsInfo | None
    """Limits in force for the account."""
    main_number: str | None
    """Main company number, digits with country code."""
    operator: AccountOperatorInfo | None
    """Extension that takes calls for the operator (0)."""
    outbound_call_prefix: int | None
    """Digit (2 to 9) to dial for an outside line; `None` if there is none."""
    partner_id: str | None
    """Id that a partner application gave the account."""
    regional_settings: AccountRegionalSettings | None
    """Time zone, country, language, formats and currency."""
    service_info: ServiceInfo | None
    """Brand, plan and country of the contract."""
    setup_wizard_state: SetupWizardStateEnum | None
    """How far the first set-up of the account got."""
    signup_info: SignupInfoResource | None
    """How the account was signed up for."""
    status: AccountStatusEnumFull | None
    """`Confirmed` for a live account."""
    status_info: AccountStatusInfo | None
    """Why the account is disabled; `None` otherwise."""
    uri: str | None
    """Address of the account."""

    def __init__(
        self,
        *,
        bsid: str | None = None,
        cfid: str | None = None,
        federated: bool | None = None,
        id: int | None = None,
        limits: AccountLimitsInfo | None = None,
        main_number: str | None = None,
        operator: AccountOperatorInfo | None = None,
        outbound_call_prefix: int | None = None,
        partner_id: str | None = None,
        regional_settings: AccountRegionalSettings | None = None,
        service_info: ServiceInfo | None = None,
        setup_wizard_state: SetupWizardStateEnum
        | Literal["NotStarted", "Incomplete", "Completed", "Unknown"]
        | None = None,
        signup_info: SignupInfoResource | None = None,
        status: AccountStatusEnumFull | Literal["Initial", "Unconfirmed", "Confirmed", "Disabled"] | None = None,
        status_info: AccountStatusInfo | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.bsid
        if v is not None:
            d["bsid"] = v
        v = self.cfid
        if v is not None:
            d["cfid"] = v
        v = self.federated
        if v is not None:
            d["federated"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.limits
        if v is not None:
            d["limits"] = v.to_dict() if typeof(v) is AccountLimitsInfo else encode(v)
        v = self.main_number
        if v is not None:
            d["mainNumber"] = v
        v = self.operator
        if v is not None:
            d["operator"] = v.to_dict() if typeof(v) is AccountOperatorInfo else encode(v)
        v = self.outbound_call_prefix
        if v is not None:
            d["outboundCallPrefix"] = v
        v = self.partner_id
        if v is not None:
            d["partnerId"] = v
        v = self.regional_settings
        if v is not None:
            d["regionalSettings"] = v.to_dict() if typeof(v) is AccountRegionalSettings else encode(v)
        v = self.service_info
        if v is not None:
            d["serviceInfo"] = v.to_dict() if typeof(v) is ServiceInfo else encode(v)
        v = self.setup_wizard_state
        if v is not None:
            d["setupWizardState"] = v.wire if typeof(v) is SetupWizardStateEnum else v
        v = self.signup_info
        if v is not None:
            d["signupInfo"] = v.to_dict() if typeof(v) is SignupInfoResource else encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is AccountStatusEnumFull else v
        v = self.status_info
        if v is not None:
            d["statusInfo"] = v.to_dict() if typeof(v) is AccountStatusInfo else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_Account(d: dict[str, Any]) -> Account:
    """Decode a `Account`; what does not fit is passed on."""
    self = new(Account)
    get: Getter = d.get
    self.bsid = get("bsid")
    self.cfid = get("cfid")
    self.federated = get("federated")
    self.id = get("id")
    v = get("limits")
    self.limits = decode_AccountLimitsInfo(v) if typeof(v) is dict else v
    self.main_number = get("mainNumber")
    v = get("operator")
    self.operator = decode_AccountOperatorInfo(v) if typeof(v) is dict else v
    self.outbound_call_prefix = get("outboundCallPrefix")
    self.partner_id = get("partnerId")
    v = get("regionalSettings")
    self.regional_settings = decode_AccountRegionalSettings(v) if typeof(v) is dict else v
    v = get("serviceInfo")
    self.service_info = decode_ServiceInfo(v) if typeof(v) is dict else v
    v = get("setupWizardState")
    self.setup_wizard_state = SetupWizardStateEnumTable[v] if typeof(v) is str else v
    v = get("signupInfo")
    self.signup_info = decode_SignupInfoResource(v) if typeof(v) is dict else v
    v = get("status")
    self.status = AccountStatusEnumFullTable[v] if typeof(v) is str else v
    v = get("statusInfo")
    self.status_info = decode_AccountStatusInfo(v) if typeof(v) is dict else v
    self.uri = get("uri")
    self.__extras__ = None if AccountKeys.issuperset(d) else {k: d[k] for k in d if k not in AccountKeys}
    return self


Account.__decode__ = decode_Account
AccountKeys = frozenset(
    (
        "bsid",
        "cfid",
        "federated",
        "id",
        "limits",
        "mainNumber",
        "operator",
        "outboundCallPrefix",
        "partnerId",
        "regionalSettings",
        "serviceInfo",
        "setupWizardState",
        "signupInfo",
        "status",
        "statusInfo",
        "uri",
    )
)


class AccountBusinessAddressResource(Model):
    """The object `AccountBusinessAddressResource`."""

    __slots__ = (
        "business_address",
        "company",
        "email",
        "main_site_name",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "business_address": "businessAddress",
    }
    business_address: ContactBusinessAddressInfo | None
    company: str | None
    email: str | None
    main_site_name: str | None
    uri: str | None

    def __init__(
        self,
        *,
        business_address: ContactBusinessAddressInfo | ContactBusinessAddressInfoDict | None = None,
        company: str | None = None,
        email: str | None = None,
        main_site_name: str | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.business_address
        if v is not None:
            d["businessAddress"] = v.to_dict() if typeof(v) is ContactBusinessAddressInfo else encode(v)
        v = self.company
        if v is not None:
            d["company"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.main_site_name
        if v is not None:
            d["mainSiteName"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountBusinessAddressResource(d: dict[str, Any]) -> AccountBusinessAddressResource:
    """Decode a `AccountBusinessAddressResource`; what does not fit is passed on."""
    self = new(AccountBusinessAddressResource)
    get: Getter = d.get
    v = get("businessAddress")
    self.business_address = decode_ContactBusinessAddressInfo(v) if typeof(v) is dict else v
    self.company = get("company")
    self.email = get("email")
    self.main_site_name = get("mainSiteName")
    self.uri = get("uri")
    self.__extras__ = (
        None
        if AccountBusinessAddressResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountBusinessAddressResourceKeys}
    )
    return self


AccountBusinessAddressResource.__decode__ = decode_AccountBusinessAddressResource
AccountBusinessAddressResourceKeys = frozenset(
    (
        "businessAddress",
        "company",
        "email",
        "mainSiteName",
        "uri",
    )
)


class AccountInfo(Model):
    """The account in the v2 shape."""

    __slots__ = (
        "billing_active",
        "company_address",
        "company_name",
        "contact_info",
        "external_account_id",
        "id",
        "main_number",
        "opportunity_id",
        "service_info",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "company_address": "companyAddress",
        "contact_info": "contactInfo",
        "service_info": "serviceInfo",
        "status": "status",
    }
    billing_active: bool | None
    """`True` while the account is being billed."""
    company_address: PostalAddress | None
    """Postal address of the company."""
    company_name: str | None
    """Name of the company."""
    contact_info: SystemUserContactInfo | None
    """The account's first user, who administers it."""
    external_account_id: str | None
    """Id of the account in a partner's system."""
    id: str
    """Id of the account, a string here."""
    main_number: str | None
    """Main company number, E.164 with `+`."""
    opportunity_id: str | None
    """Id of the deal in the seller's CRM."""
    service_info: ServiceInfoV2
    """Brand, package and plan of the contract."""
    status: AccountStatusEnumFull
    """`Confirmed` for a live account."""

    def __init__(
        self,
        *,
        billing_active: bool | None = None,
        company_address: PostalAddress | PostalAddressDict | None = None,
        company_name: str | None = None,
        contact_info: SystemUserContactInfo | None = None,
        external_account_id: str | None = None,
        id: str,
        main_number: str | None = None,
        opportunity_id: str | None = None,
        service_info: ServiceInfoV2,
        status: AccountStatusEnumFull | Literal["Initial", "Unconfirmed", "Confirmed", "Disabled"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.billing_active
        if v is not None:
            d["billingActive"] = v
        v = self.company_address
        if v is not None:
            d["companyAddress"] = v.to_dict() if typeof(v) is PostalAddress else encode(v)
        v = self.company_name
        if v is not None:
            d["companyName"] = v
        v = self.contact_info
        if v is not None:
            d["contactInfo"] = v.to_dict() if typeof(v) is SystemUserContactInfo else encode(v)
        v = self.external_account_id
        if v is not None:
            d["externalAccountId"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.main_number
        if v is not None:
            d["mainNumber"] = v
        v = self.opportunity_id
        if v is not None:
            d["opportunityId"] = v
        v = self.service_info
        if v is not None:
            d["serviceInfo"] = v.to_dict() if typeof(v) is ServiceInfoV2 else encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is AccountStatusEnumFull else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountInfo(d: dict[str, Any]) -> AccountInfo:
    """Decode a `AccountInfo`; what does not fit is passed on."""
    self = new(AccountInfo)
    get: Getter = d.get
    self.billing_active = get("billingActive")
    v = get("companyAddress")
    self.company_address = decode_PostalAddress(v) if typeof(v) is dict else v
    self.company_name = get("companyName")
    v = get("contactInfo")
    self.contact_info = decode_SystemUserContactInfo(v) if typeof(v) is dict else v
    self.external_account_id = get("externalAccountId")
    self.id = get("id")
    self.main_number = get("mainNumber")
    self.opportunity_id = get("opportunityId")
    v = get("serviceInfo")
    self.service_info = decode_ServiceInfoV2(v) if typeof(v) is dict else v
    v = get("status")
    self.status = AccountStatusEnumFullTable[v] if typeof(v) is str else v
    self.__extras__ = None if AccountInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in AccountInfoKeys}
    return self


AccountInfo.__decode__ = decode_AccountInfo
AccountInfoKeys = frozenset(
    (
        "billingActive",
        "companyAddress",
        "companyName",
        "contactInfo",
        "externalAccountId",
        "id",
        "mainNumber",
        "opportunityId",
        "serviceInfo",
        "status",
    )
)


class AccountLimitsInfo(Model):
    """Limits in force for an account."""

    __slots__ = (
        "cloud_recording_storage",
        "free_soft_phone_lines_per_extension",
        "max_extension_number_length",
        "max_monitored_extensions_per_user",
        "meeting_size",
        "short_extension_number_length",
        "site_code_length",
    )
    __fields__ = __slots__
    cloud_recording_storage: int | None
    """Gigabytes for recorded meetings."""
    free_soft_phone_lines_per_extension: int | None
    """Free soft phone lines that each user may have."""
    max_extension_number_length: int | None
    """Digits that an extension number may have, 8 at most."""
    max_monitored_extensions_per_user: int | None
    """Colleagues whose presence one user may watch."""
    meeting_size: int | None
    """People who fit into one meeting."""
    short_extension_number_length: int | None
    """Digits of an extension number without its site code."""
    site_code_length: int | None
    """Digits of a site code."""

    def __init__(
        self,
        *,
        cloud_recording_storage: int | None = None,
        free_soft_phone_lines_per_extension: int | None = None,
        max_extension_number_length: int | None = None,
        max_monitored_extensions_per_user: int | None = None,
        meeting_size: int | None = None,
        short_extension_number_length: int | None = None,
        site_code_length: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.cloud_recording_storage
        if v is not None:
            d["cloudRecordingStorage"] = v
        v = self.free_soft_phone_lines_per_extension
        if v is not None:
            d["freeSoftPhoneLinesPerExtension"] = v
        v = self.max_extension_number_length
        if v is not None:
            d["maxExtensionNumberLength"] = v
        v = self.max_monitored_extensions_per_user
        if v is not None:
            d["maxMonitoredExtensionsPerUser"] = v
        v = self.meeting_size
        if v is not None:
            d["meetingSize"] = v
        v = self.short_extension_number_length
        if v is not None:
            d["shortExtensionNumberLength"] = v
        v = self.site_code_length
        if v is not None:
            d["siteCodeLength"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountLimitsInfo(d: dict[str, Any]) -> AccountLimitsInfo:
    """Decode a `AccountLimitsInfo`; what does not fit is passed on."""
    self = new(AccountLimitsInfo)
    get: Getter = d.get
    self.cloud_recording_storage = get("cloudRecordingStorage")
    self.free_soft_phone_lines_per_extension = get("freeSoftPhoneLinesPerExtension")
    self.max_extension_number_length = get("maxExtensionNumberLength")
    self.max_monitored_extensions_per_user = get("maxMonitoredExtensionsPerUser")
    self.meeting_size = get("meetingSize")
    self.short_extension_number_length = get("shortExtensionNumberLength")
    self.site_code_length = get("siteCodeLength")
    self.__extras__ = (
        None if AccountLimitsInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in AccountLimitsInfoKeys}
    )
    return self


AccountLimitsInfo.__decode__ = decode_AccountLimitsInfo
AccountLimitsInfoKeys = frozenset(
    (
        "cloudRecordingStorage",
        "freeSoftPhoneLinesPerExtension",
        "maxExtensionNumberLength",
        "maxMonitoredExtensionsPerUser",
        "meetingSize",
        "shortExtensionNumberLength",
        "siteCodeLength",
    )
)


class AccountOperatorInfo(Model):
    """Extension that takes calls for the operator."""

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


def decode_AccountOperatorInfo(d: dict[str, Any]) -> AccountOperatorInfo:
    """Decode a `AccountOperatorInfo`; what does not fit is passed on."""
    self = new(AccountOperatorInfo)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.partner_id = get("partnerId")
    self.uri = get("uri")
    self.__extras__ = (
        None if AccountOperatorInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in AccountOperatorInfoKeys}
    )
    return self


AccountOperatorInfo.__decode__ = decode_AccountOperatorInfo
AccountOperatorInfoKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "partnerId",
        "uri",
    )
)


class AccountRegionalSettings(Model):
    """Time zone, country, language, formats and currency of an account."""

    __slots__ = (
        "formatting_locale",
        "greeting_language",
        "home_country",
        "language",
        "time_format",
        "timezone",
        "currency",
    )
    __fields__ = __slots__
    __converted__ = {
        "formatting_locale": "formattingLocale",
        "greeting_language": "greetingLanguage",
        "home_country": "homeCountry",
        "language": "language",
        "time_format": "timeFormat",
        "timezone": "timezone",
        "currency": "currency",
    }
    formatting_locale: FormattingLocaleInfo | None
    """Language whose number and date formats are used."""
    greeting_language: GreetingLanguageInfo | None
    """Language of the spoken greetings."""
    home_country: CountryInfoShortModel | None
    """Country whose dialling rules apply."""
    language: RegionalLanguageInfo | None
    """Language of the interface."""
    time_format: TimeFormatEnum | None
    """`12h` or `24h`."""
    timezone: TimezoneInfoBase | None
    """Time zone of business hours."""
    currency: CurrencyInfo | None
    """Currency of the bills."""

    def __init__(
        self,
        *,
        formatting_locale: FormattingLocaleInfo | FormattingLocaleInfoDict | None = None,
        greeting_language: GreetingLanguageInfo | GreetingLanguageInfoDict | None = None,
        home_country: CountryInfoShortModel | CountryInfoShortModelDict | None = None,
        language: RegionalLanguageInfo | RegionalLanguageInfoDict | None = None,
        time_format: TimeFormatEnum | Literal["12h", "24h"] | None = None,
        timezone: TimezoneInfoBase | TimezoneInfoBaseDict | None = None,
        currency: CurrencyInfo | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.formatting_locale
        if v is not None:
            d["formattingLocale"] = v.to_dict() if typeof(v) is FormattingLocaleInfo else encode(v)
        v = self.greeting_language
        if v is not None:
            d["greetingLanguage"] = v.to_dict() if typeof(v) is GreetingLanguageInfo else encode(v)
        v = self.home_country
        if v is not None:
            d["homeCountry"] = v.to_dict() if typeof(v) is CountryInfoShortModel else encode(v)
        v = self.language
        if v is not None:
            d["language"] = v.to_dict() if typeof(v) is RegionalLanguageInfo else encode(v)
        v = self.time_format
        if v is not None:
            d["timeFormat"] = v.wire if typeof(v) is TimeFormatEnum else v
        v = self.timezone
        if v is not None:
            d["timezone"] = v.to_dict() if typeof(v) is TimezoneInfoBase else encode(v)
        v = self.currency
        if v is not None:
            d["currency"] = v.to_dict() if typeof(v) is CurrencyInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountRegionalSettings(d: dict[str, Any]) -> AccountRegionalSettings:
    """Decode a `AccountRegionalSettings`; what does not fit is passed on."""
    self = new(AccountRegionalSettings)
    get: Getter = d.get
    v = get("formattingLocale")
    self.formatting_locale = decode_FormattingLocaleInfo(v) if typeof(v) is dict else v
    v = get("greetingLanguage")
    self.greeting_language = decode_GreetingLanguageInfo(v) if typeof(v) is dict else v
    v = get("homeCountry")
    self.home_country = decode_CountryInfoShortModel(v) if typeof(v) is dict else v
    v = get("language")
    self.language = decode_RegionalLanguageInfo(v) if typeof(v) is dict else v
    v = get("timeFormat")
    self.time_format = TimeFormatEnumTable[v] if typeof(v) is str else v
    v = get("timezone")
    self.timezone = decode_TimezoneInfoBase(v) if typeof(v) is dict else v
    v = get("currency")
    self.currency = decode_CurrencyInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if AccountRegionalSettingsKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountRegionalSettingsKeys}
    )
    return self


AccountRegionalSettings.__decode__ = decode_AccountRegionalSettings
AccountRegionalSettingsKeys = frozenset(
    (
        "formattingLocale",
        "greetingLanguage",
        "homeCountry",
        "language",
        "timeFormat",
        "timezone",
        "currency",
    )
)


class AccountServiceInfo(Model):
    """Contract of the account: brand, plan, features and limits."""

    __slots__ = (
        "billing_plan",
        "brand",
        "contracted_country",
        "limits",
        "package",
        "service_features",
        "service_plan",
        "service_plan_name",
        "target_service_plan",
        "uri",
        "u_brand",
    )
    __fields__ = __slots__
    __converted__ = {
        "billing_plan": "billingPlan",
        "brand": "brand",
        "contracted_country": "contractedCountry",
        "limits": "limits",
        "package": "package",
        "service_features": "serviceFeatures",
        "service_plan": "servicePlan",
        "target_service_plan": "targetServicePlan",
        "u_brand": "uBrand",
    }
    billing_plan: BillingPlanInfo | None
    """How often and for what the account is billed."""
    brand: BrandInfo | None
    """Brand the account was bought from."""
    contracted_country: CountryInfoShortModel | None
    """Country of the contract."""
    limits: AccountLimitsInfo | None
    """Limits in force for the account."""
    package: BillingPackageInfo | None
    """Billing package of the contract."""
    service_features: list[ServiceFeatureInfo] | None
    """Which features the account has."""
    service_plan: ServicePlanInfo | None
    """Service plan in force."""
    service_plan_name: str | None
    """Name of the service plan."""
    target_service_plan: ServicePlanInfo | None
    """Service plan that the account is changing to."""
    uri: str | None
    """Address of this information."""
    u_brand: UBrandInfo | None
    """Sub-brand, if there is one."""

    def __init__(
        self,
        *,
        billing_plan: BillingPlanInfo | None = None,
        brand: BrandInfo | None = None,
        contracted_country: CountryInfoShortModel | CountryInfoShortModelDict | None = None,
        limits: AccountLimitsInfo | None = None,
        package: BillingPackageInfo | None = None,
        service_features: list[ServiceFeatureInfo] | None = None,
        service_plan: ServicePlanInfo | None = None,
        service_plan_name: str | None = None,
        target_service_plan: ServicePlanInfo | None = None,
        uri: str | None = None,
        u_brand: UBrandInfo | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.billing_plan
        if v is not None:
            d["billingPlan"] = v.to_dict() if typeof(v) is BillingPlanInfo else encode(v)
        v = self.brand
        if v is not None:
            d["brand"] = v.to_dict() if typeof(v) is BrandInfo else encode(v)
        v = self.contracted_country
        if v is not None:
            d["contractedCountry"] = v.to_dict() if typeof(v) is CountryInfoShortModel else encode(v)
        v = self.limits
        if v is not None:
            d["limits"] = v.to_dict() if typeof(v) is AccountLimitsInfo else encode(v)
        v = self.package
        if v is not None:
            d["package"] = v.to_dict() if typeof(v) is BillingPackageInfo else encode(v)
        v = self.service_features
        if v is not None:
            d["serviceFeatures"] = (
                [i0.to_dict() if typeof(i0) is ServiceFeatureInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.service_plan
        if v is not None:
            d["servicePlan"] = v.to_dict() if typeof(v) is ServicePlanInfo else encode(v)
        v = self.service_plan_name
        if v is not None:
            d["servicePlanName"] = v
        v = self.target_service_plan
        if v is not None:
            d["targetServicePlan"] = v.to_dict() if typeof(v) is ServicePlanInfo else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.u_brand
        if v is not None:
            d["uBrand"] = v.to_dict() if typeof(v) is UBrandInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountServiceInfo(d: dict[str, Any]) -> AccountServiceInfo:
    """Decode a `AccountServiceInfo`; what does not fit is passed on."""
    self = new(AccountServiceInfo)
    get: Getter = d.get
    v = get("billingPlan")
    self.billing_plan = decode_BillingPlanInfo(v) if typeof(v) is dict else v
    v = get("brand")
    self.brand = decode_BrandInfo(v) if typeof(v) is dict else v
    v = get("contractedCountry")
    self.contracted_country = decode_CountryInfoShortModel(v) if typeof(v) is dict else v
    v = get("limits")
    self.limits = decode_AccountLimitsInfo(v) if typeof(v) is dict else v
    v = get("package")
    self.package = decode_BillingPackageInfo(v) if typeof(v) is dict else v
    v = get("serviceFeatures")
    self.service_features = (
        [decode_ServiceFeatureInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("servicePlan")
    self.service_plan = decode_ServicePlanInfo(v) if typeof(v) is dict else v
    self.service_plan_name = get("servicePlanName")
    v = get("targetServicePlan")
    self.target_service_plan = decode_ServicePlanInfo(v) if typeof(v) is dict else v
    self.uri = get("uri")
    v = get("uBrand")
    self.u_brand = decode_UBrandInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if AccountServiceInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in AccountServiceInfoKeys}
    )
    return self


AccountServiceInfo.__decode__ = decode_AccountServiceInfo
AccountServiceInfoKeys = frozenset(
    (
        "billingPlan",
        "brand",
        "contractedCountry",
        "limits",
        "package",
        "serviceFeatures",
        "servicePlan",
        "servicePlanName",
        "targetServicePlan",
        "uri",
        "uBrand",
    )
)


class AccountStatusInfo(Model):
    """Why an account is disabled."""

    __slots__ = (
        "comment",
        "reason",
        "till",
    )
    __fields__ = __slots__
    __converted__ = {
        "reason": "reason",
    }
    comment: str | None
    """Free text that says why."""
    reason: AccountStatusInfoReason | None
    """Whether it was suspended or cancelled, and whether the customer wanted that."""
    till: datetime.datetime | None
    """After this date the disabled account is deleted, by default after 30 days."""

    def __init__(
        self,
        *,
        comment: str | None = None,
        reason: AccountStatusInfoReason
        | Literal["SuspendedVoluntarily", "SuspendedInvoluntarily", "CancelledVoluntarily", "CancelledInvoluntarily"]
        | None = None,
        till: datetime.datetime | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.comment
        if v is not None:
            d["comment"] = v
        v = self.reason
        if v is not None:
            d["reason"] = v.wire if typeof(v) is AccountStatusInfoReason else v
        v = self.till
        if v is not None:
            d["till"] = from_datetime(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountStatusInfo(d: dict[str, Any]) -> AccountStatusInfo:
    """Decode a `AccountStatusInfo`; what does not fit is passed on."""
    self = new(AccountStatusInfo)
    get: Getter = d.get
    self.comment = get("comment")
    v = get("reason")
    self.reason = AccountStatusInfoReasonTable[v] if typeof(v) is str else v
    v = get("till")
    self.till = to_datetime(v) if typeof(v) is str else v
    self.__extras__ = (
        None if AccountStatusInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in AccountStatusInfoKeys}
    )
    return self


AccountStatusInfo.__decode__ = decode_AccountStatusInfo
AccountStatusInfoKeys = frozenset(
    (
        "comment",
        "reason",
        "till",
    )
)


class BillingPackageInfo(Model):
    """The object `BillingPackageInfo`."""

    __slots__ = (
        "id",
        "version",
    )
    __fields__ = __slots__
    id: str | None
    version: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
        version: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.version
        if v is not None:
            d["version"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BillingPackageInfo(d: dict[str, Any]) -> BillingPackageInfo:
    """Decode a `BillingPackageInfo`; what does not fit is passed on."""
    self = new(BillingPackageInfo)
    get: Getter = d.get
    self.id = get("id")
    self.version = get("version")
    self.__extras__ = (
        None if BillingPackageInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in BillingPackageInfoKeys}
    )
    return self


BillingPackageInfo.__decode__ = decode_BillingPackageInfo
BillingPackageInfoKeys = frozenset(
    (
        "id",
        "version",
    )
)


class BillingPlanInfo(Model):
    """How an account is billed."""

    __slots__ = (
        "duration",
        "duration_unit",
        "id",
        "included_phone_lines",
        "name",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "duration_unit": "durationUnit",
        "type": "type",
    }
    duration: int | None
    """How many of these units a period has."""
    duration_unit: BillingPlanInfoDurationUnit | None
    """`Day`, `Month` or `Year`."""
    id: str | None
    """Id of the billing plan."""
    included_phone_lines: int | None
    """Phone lines that the price includes."""
    name: str | None
    """Name of the billing plan."""
    type: BillingPlanInfoType | None
    """Kind of plan, such as `Regular` or `Trial`."""

    def __init__(
        self,
        *,
        duration: int | None = None,
        duration_unit: BillingPlanInfoDurationUnit | Literal["Day", "Month", "Year"] | None = None,
        id: str | None = None,
        included_phone_lines: int | None = None,
        name: str | None = None,
        type: BillingPlanInfoType
        | Literal["Initial", "Regular", "Suspended", "Trial", "TrialNoCC", "Free"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.duration
        if v is not None:
            d["duration"] = v
        v = self.duration_unit
        if v is not None:
            d["durationUnit"] = v.wire if typeof(v) is BillingPlanInfoDurationUnit else v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.included_phone_lines
        if v is not None:
            d["includedPhoneLines"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is BillingPlanInfoType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BillingPlanInfo(d: dict[str, Any]) -> BillingPlanInfo:
    """Decode a `BillingPlanInfo`; what does not fit is passed on."""
    self = new(BillingPlanInfo)
    get: Getter = d.get
    self.duration = get("duration")
    v = get("durationUnit")
    self.duration_unit = BillingPlanInfoDurationUnitTable[v] if typeof(v) is str else v
    self.id = get("id")
    self.included_phone_lines = get("includedPhoneLines")
    self.name = get("name")
    v = get("type")
    self.type = BillingPlanInfoTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if BillingPlanInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in BillingPlanInfoKeys}
    )
    return self


BillingPlanInfo.__decode__ = decode_BillingPlanInfo
BillingPlanInfoKeys = frozenset(
    (
        "duration",
        "durationUnit",
        "id",
        "includedPhoneLines",
        "name",
        "type",
    )
)


class BrandInfo(Model):
    """Brand that an account was bought from."""

    __slots__ = (
        "home_country",
        "id",
        "name",
    )
    __fields__ = __slots__
    __converted__ = {
        "home_country": "homeCountry",
    }
    home_country: CountryInfoShortModel | None
    """Country the brand is at home in."""
    id: str | None
    """Id of the brand; 1210 is RingCentral in the United States."""
    name: str | None
    """Name of the brand."""

    def __init__(
        self,
        *,
        home_country: CountryInfoShortModel | CountryInfoShortModelDict | None = None,
        id: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.home_country
        if v is not None:
            d["homeCountry"] = v.to_dict() if typeof(v) is CountryInfoShortModel else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BrandInfo(d: dict[str, Any]) -> BrandInfo:
    """Decode a `BrandInfo`; what does not fit is passed on."""
    self = new(BrandInfo)
    get: Getter = d.get
    v = get("homeCountry")
    self.home_country = decode_CountryInfoShortModel(v) if typeof(v) is dict else v
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = None if BrandInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in BrandInfoKeys}
    return self


BrandInfo.__decode__ = decode_BrandInfo
BrandInfoKeys = frozenset(
    (
        "homeCountry",
        "id",
        "name",
    )
)


class BusinessAddressInfo(Model):
    """The object `BusinessAddressInfo`."""

    __slots__ = (
        "city",
        "country",
        "state",
        "street",
        "zip",
    )
    __fields__ = __slots__
    city: str | None
    country: str | None
    state: str | None
    street: str | None
    zip: str | None

    def __init__(
        self,
        *,
        city: str | None = None,
        country: str | None = None,
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
        v = self.country
        if v is not None:
            d["country"] = v
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


def decode_BusinessAddressInfo(d: dict[str, Any]) -> BusinessAddressInfo:
    """Decode a `BusinessAddressInfo`; what does not fit is passed on."""
    self = new(BusinessAddressInfo)
    get: Getter = d.get
    self.city = get("city")
    self.country = get("country")
    self.state = get("state")
    self.street = get("street")
    self.zip = get("zip")
    self.__extras__ = (
        None if BusinessAddressInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in BusinessAddressInfoKeys}
    )
    return self


BusinessAddressInfo.__decode__ = decode_BusinessAddressInfo
BusinessAddressInfoKeys = frozenset(
    (
        "city",
        "country",
        "state",
        "street",
        "zip",
    )
)


class ContractedCountryListResponse(Model):
    """The object `ContractedCountryListResponse`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[ContractedCountryListResponseRecordsItem]

    def __init__(
        self,
        *,
        records: list[ContractedCountryListResponseRecordsItem],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is ContractedCountryListResponseRecordsItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ContractedCountryListResponse(d: dict[str, Any]) -> ContractedCountryListResponse:
    """Decode a `ContractedCountryListResponse`; what does not fit is passed on."""
    self = new(ContractedCountryListResponse)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_ContractedCountryListResponseRecordsItem(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None
        if ContractedCountryListResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ContractedCountryListResponseKeys}
    )
    return self


ContractedCountryListResponse.__decode__ = decode_ContractedCountryListResponse
ContractedCountryListResponseKeys = frozenset(("records",))


class ContractedCountryListResponseRecordsItem(Model):
    """The object `ContractedCountryListResponseRecordsItem`."""

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


def decode_ContractedCountryListResponseRecordsItem(d: dict[str, Any]) -> ContractedCountryListResponseRecordsItem:
    """Decode a `ContractedCountryListResponseRecordsItem`; what does not fit is passed on."""
    self = new(ContractedCountryListResponseRecordsItem)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None
        if ContractedCountryListResponseRecordsItemKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ContractedCountryListResponseRecordsItemKeys}
    )
    return self


ContractedCountryListResponseRecordsItem.__decode__ = decode_ContractedCountryListResponseRecordsItem
ContractedCountryListResponseRecordsItemKeys = frozenset(
    (
        "id",
        "name",
    )
)


class CurrencyInfo(Model):
    """Currency of the bills."""

    __slots__ = (
        "code",
        "id",
        "minor_symbol",
        "name",
        "symbol",
    )
    __fields__ = __slots__
    code: str | None
    """Three letters, ISO 4217."""
    id: int | None
    """Id of the currency, a number here."""
    minor_symbol: str | None
    """Sign of its hundredth part."""
    name: str | None
    """Name of the currency."""
    symbol: str | None
    """Sign of the currency."""

    def __init__(
        self,
        *,
        code: str | None = None,
        id: int | None = None,
        minor_symbol: str | None = None,
        name: str | None = None,
        symbol: str | None = None,
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
        v = self.minor_symbol
        if v is not None:
            d["minorSymbol"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.symbol
        if v is not None:
            d["symbol"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CurrencyInfo(d: dict[str, Any]) -> CurrencyInfo:
    """Decode a `CurrencyInfo`; what does not fit is passed on."""
    self = new(CurrencyInfo)
    get: Getter = d.get
    self.code = get("code")
    self.id = get("id")
    self.minor_symbol = get("minorSymbol")
    self.name = get("name")
    self.symbol = get("symbol")
    self.__extras__ = None if CurrencyInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CurrencyInfoKeys}
    return self


CurrencyInfo.__decode__ = decode_CurrencyInfo
CurrencyInfoKeys = frozenset(
    (
        "code",
        "id",
        "minorSymbol",
        "name",
        "symbol",
    )
)


class ModifyAccountBusinessAddressRequest(Model):
    """The object `ModifyAccountBusinessAddressRequest`."""

    __slots__ = (
        "business_address",
        "company",
        "email",
        "main_site_name",
    )
    __fields__ = __slots__
    __converted__ = {
        "business_address": "businessAddress",
    }
    business_address: BusinessAddressInfo | None
    company: str | None
    email: str | None
    main_site_name: str | None

    def __init__(
        self,
        *,
        business_address: BusinessAddressInfo | BusinessAddressInfoDict | None = None,
        company: str | None = None,
        email: str | None = None,
        main_site_name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.business_address
        if v is not None:
            d["businessAddress"] = v.to_dict() if typeof(v) is BusinessAddressInfo else encode(v)
        v = self.company
        if v is not None:
            d["company"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.main_site_name
        if v is not None:
            d["mainSiteName"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ModifyAccountBusinessAddressRequest(d: dict[str, Any]) -> ModifyAccountBusinessAddressRequest:
    """Decode a `ModifyAccountBusinessAddressRequest`; what does not fit is passed on."""
    self = new(ModifyAccountBusinessAddressRequest)
    get: Getter = d.get
    v = get("businessAddress")
    self.business_address = decode_BusinessAddressInfo(v) if typeof(v) is dict else v
    self.company = get("company")
    self.email = get("email")
    self.main_site_name = get("mainSiteName")
    self.__extras__ = (
        None
        if ModifyAccountBusinessAddressRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ModifyAccountBusinessAddressRequestKeys}
    )
    return self


ModifyAccountBusinessAddressRequest.__decode__ = decode_ModifyAccountBusinessAddressRequest
ModifyAccountBusinessAddressRequestKeys = frozenset(
    (
        "businessAddress",
        "company",
        "email",
        "mainSiteName",
    )
)


class SendWelcomeEmailV2Body(Model):
    """The object `SendWelcomeEmailV2Body`."""

    __slots__ = ("email",)
    __fields__ = __slots__
    email: str | None

    def __init__(
        self,
        *,
        email: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.email
        if v is not None:
            d["email"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SendWelcomeEmailV2Body(d: dict[str, Any]) -> SendWelcomeEmailV2Body:
    """Decode a `SendWelcomeEmailV2Body`; what does not fit is passed on."""
    self = new(SendWelcomeEmailV2Body)
    get: Getter = d.get
    self.email = get("email")
    self.__extras__ = (
        None
        if SendWelcomeEmailV2BodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SendWelcomeEmailV2BodyKeys}
    )
    return self


SendWelcomeEmailV2Body.__decode__ = decode_SendWelcomeEmailV2Body
SendWelcomeEmailV2BodyKeys = frozenset(("email",))


class ServiceFeatureInfo(Model):
    """The object `ServiceFeatureInfo`."""

    __slots__ = (
        "enabled",
        "feature_name",
    )
    __fields__ = __slots__
    __converted__ = {
        "feature_name": "featureName",
    }
    enabled: bool | None
    feature_name: ServiceFeatureInfoFeatureName | None

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        feature_name: ServiceFeatureInfoFeatureName | str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        v = self.feature_name
        if v is not None:
            d["featureName"] = v.wire if typeof(v) is ServiceFeatureInfoFeatureName else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ServiceFeatureInfo(d: dict[str, Any]) -> ServiceFeatureInfo:
    """Decode a `ServiceFeatureInfo`; what does not fit is passed on."""
    self = new(ServiceFeatureInfo)
    get: Getter = d.get
    self.enabled = get("enabled")
    v = get("featureName")
    self.feature_name = ServiceFeatureInfoFeatureNameTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if ServiceFeatureInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ServiceFeatureInfoKeys}
    )
    return self


ServiceFeatureInfo.__decode__ = decode_ServiceFeatureInfo
ServiceFeatureInfoKeys = frozenset(
    (
        "enabled",
        "featureName",
    )
)


class ServiceInfo(Model):
    """Contract of the account: brand, plan and country."""

    __slots__ = (
        "billing_plan",
        "brand",
        "contracted_country",
        "service_plan",
        "target_service_plan",
        "u_brand",
        "ubrand",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "billing_plan": "billingPlan",
        "brand": "brand",
        "contracted_country": "contractedCountry",
        "service_plan": "servicePlan",
        "target_service_plan": "targetServicePlan",
        "u_brand": "uBrand",
        "ubrand": "ubrand",
    }
    billing_plan: BillingPlanInfo | None
    """How often and for what the account is billed."""
    brand: BrandInfo | None
    """Brand the account was bought from."""
    contracted_country: CountryInfoShortModel | None
    """Country of the contract."""
    service_plan: ServicePlanInfo | None
    """Service plan in force."""
    target_service_plan: ServicePlanInfo | None
    """Service plan that the account is changing to."""
    u_brand: UBrandInfo | None
    """Sub-brand, if there is one."""
    ubrand: UBrandInfo | None
    """Old spelling of `u_brand`; deprecated. Deprecated by the API."""
    uri: str | None
    """Address of the full information."""

    def __init__(
        self,
        *,
        billing_plan: BillingPlanInfo | None = None,
        brand: BrandInfo | None = None,
        contracted_country: CountryInfoShortModel | CountryInfoShortModelDict | None = None,
        service_plan: ServicePlanInfo | None = None,
        target_service_plan: ServicePlanInfo | None = None,
        u_brand: UBrandInfo | None = None,
        ubrand: UBrandInfo | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.billing_plan
        if v is not None:
            d["billingPlan"] = v.to_dict() if typeof(v) is BillingPlanInfo else encode(v)
        v = self.brand
        if v is not None:
            d["brand"] = v.to_dict() if typeof(v) is BrandInfo else encode(v)
        v = self.contracted_country
        if v is not None:
            d["contractedCountry"] = v.to_dict() if typeof(v) is CountryInfoShortModel else encode(v)
        v = self.service_plan
        if v is not None:
            d["servicePlan"] = v.to_dict() if typeof(v) is ServicePlanInfo else encode(v)
        v = self.target_service_plan
        if v is not None:
            d["targetServicePlan"] = v.to_dict() if typeof(v) is ServicePlanInfo else encode(v)
        v = self.u_brand
        if v is not None:
            d["uBrand"] = v.to_dict() if typeof(v) is UBrandInfo else encode(v)
        v = self.ubrand
        if v is not None:
            d["ubrand"] = v.to_dict() if typeof(v) is UBrandInfo else encode(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ServiceInfo(d: dict[str, Any]) -> ServiceInfo:
    """Decode a `ServiceInfo`; what does not fit is passed on."""
    self = new(ServiceInfo)
    get: Getter = d.get
    v = get("billingPlan")
    self.billing_plan = decode_BillingPlanInfo(v) if typeof(v) is dict else v
    v = get("brand")
    self.brand = decode_BrandInfo(v) if typeof(v) is dict else v
    v = get("contractedCountry")
    self.contracted_country = decode_CountryInfoShortModel(v) if typeof(v) is dict else v
    v = get("servicePlan")
    self.service_plan = decode_ServicePlanInfo(v) if typeof(v) is dict else v
    v = get("targetServicePlan")
    self.target_service_plan = decode_ServicePlanInfo(v) if typeof(v) is dict else v
    v = get("uBrand")
    self.u_brand = decode_UBrandInfo(v) if typeof(v) is dict else v
    v = get("ubrand")
    self.ubrand = decode_UBrandInfo(v) if typeof(v) is dict else v
    self.uri = get("uri")
    self.__extras__ = None if ServiceInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ServiceInfoKeys}
    return self


ServiceInfo.__decode__ = decode_ServiceInfo
ServiceInfoKeys = frozenset(
    (
        "billingPlan",
        "brand",
        "contractedCountry",
        "servicePlan",
        "targetServicePlan",
        "uBrand",
        "ubrand",
        "uri",
    )
)


class ServiceInfoBrand(Model):
    """The object `ServiceInfoBrand`."""

    __slots__ = (
        "id",
        "name",
    )
    __fields__ = __slots__
    id: str
    name: str

    def __init__(
        self,
        *,
        id: str,
        name: str,
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


def decode_ServiceInfoBrand(d: dict[str, Any]) -> ServiceInfoBrand:
    """Decode a `ServiceInfoBrand`; what does not fit is passed on."""
    self = new(ServiceInfoBrand)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None if ServiceInfoBrandKeys.issuperset(d) else {k: d[k] for k in d if k not in ServiceInfoBrandKeys}
    )
    return self


ServiceInfoBrand.__decode__ = decode_ServiceInfoBrand
ServiceInfoBrandKeys = frozenset(
    (
        "id",
        "name",
    )
)


class ServiceInfoContractedCountryId(Model):
    """The object `ServiceInfoContractedCountryId`."""

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


def decode_ServiceInfoContractedCountryId(d: dict[str, Any]) -> ServiceInfoContractedCountryId:
    """Decode a `ServiceInfoContractedCountryId`; what does not fit is passed on."""
    self = new(ServiceInfoContractedCountryId)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if ServiceInfoContractedCountryIdKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ServiceInfoContractedCountryIdKeys}
    )
    return self


ServiceInfoContractedCountryId.__decode__ = decode_ServiceInfoContractedCountryId
ServiceInfoContractedCountryIdKeys = frozenset(("id",))


class ServiceInfoPackage(Model):
    """The object `ServiceInfoPackage`."""

    __slots__ = (
        "id",
        "version",
    )
    __fields__ = __slots__
    id: str
    version: str

    def __init__(
        self,
        *,
        id: str,
        version: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.version
        if v is not None:
            d["version"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ServiceInfoPackage(d: dict[str, Any]) -> ServiceInfoPackage:
    """Decode a `ServiceInfoPackage`; what does not fit is passed on."""
    self = new(ServiceInfoPackage)
    get: Getter = d.get
    self.id = get("id")
    self.version = get("version")
    self.__extras__ = (
        None if ServiceInfoPackageKeys.issuperset(d) else {k: d[k] for k in d if k not in ServiceInfoPackageKeys}
    )
    return self


ServiceInfoPackage.__decode__ = decode_ServiceInfoPackage
ServiceInfoPackageKeys = frozenset(
    (
        "id",
        "version",
    )
)


class ServiceInfoPlanV2(Model):
    """The object `ServiceInfoPlanV2`."""

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


def decode_ServiceInfoPlanV2(d: dict[str, Any]) -> ServiceInfoPlanV2:
    """Decode a `ServiceInfoPlanV2`; what does not fit is passed on."""
    self = new(ServiceInfoPlanV2)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None if ServiceInfoPlanV2Keys.issuperset(d) else {k: d[k] for k in d if k not in ServiceInfoPlanV2Keys}
    )
    return self


ServiceInfoPlanV2.__decode__ = decode_ServiceInfoPlanV2
ServiceInfoPlanV2Keys = frozenset(
    (
        "id",
        "name",
    )
)


class ServiceInfoUBrand(Model):
    """The object `ServiceInfoUBrand`."""

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


def decode_ServiceInfoUBrand(d: dict[str, Any]) -> ServiceInfoUBrand:
    """Decode a `ServiceInfoUBrand`; what does not fit is passed on."""
    self = new(ServiceInfoUBrand)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None if ServiceInfoUBrandKeys.issuperset(d) else {k: d[k] for k in d if k not in ServiceInfoUBrandKeys}
    )
    return self


ServiceInfoUBrand.__decode__ = decode_ServiceInfoUBrand
ServiceInfoUBrandKeys = frozenset(
    (
        "id",
        "name",
    )
)


class ServiceInfoV2(Model):
    """The object `ServiceInfoV2`."""

    __slots__ = (
        "brand",
        "contracted_country",
        "package",
        "partner_package",
        "service_plan",
        "u_brand",
    )
    __fields__ = __slots__
    __converted__ = {
        "brand": "brand",
        "contracted_country": "contractedCountry",
        "package": "package",
        "partner_package": "partnerPackage",
        "service_plan": "servicePlan",
        "u_brand": "uBrand",
    }
    brand: ServiceInfoBrand | None
    contracted_country: ServiceInfoContractedCountryId | None
    package: ServiceInfoPackage
    partner_package: ServiceInfoPackage | None
    service_plan: ServiceInfoPlanV2 | None
    u_brand: ServiceInfoUBrand | None

    def __init__(
        self,
        *,
        brand: ServiceInfoBrand | None = None,
        contracted_country: ServiceInfoContractedCountryId | None = None,
        package: ServiceInfoPackage,
        partner_package: ServiceInfoPackage | None = None,
        service_plan: ServiceInfoPlanV2 | None = None,
        u_brand: ServiceInfoUBrand | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.brand
        if v is not None:
            d["brand"] = v.to_dict() if typeof(v) is ServiceInfoBrand else encode(v)
        v = self.contracted_country
        if v is not None:
            d["contractedCountry"] = v.to_dict() if typeof(v) is ServiceInfoContractedCountryId else encode(v)
        v = self.package
        if v is not None:
            d["package"] = v.to_dict() if typeof(v) is ServiceInfoPackage else encode(v)
        v = self.partner_package
        if v is not None:
            d["partnerPackage"] = v.to_dict() if typeof(v) is ServiceInfoPackage else encode(v)
        v = self.service_plan
        if v is not None:
            d["servicePlan"] = v.to_dict() if typeof(v) is ServiceInfoPlanV2 else encode(v)
        v = self.u_brand
        if v is not None:
            d["uBrand"] = v.to_dict() if typeof(v) is ServiceInfoUBrand else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ServiceInfoV2(d: dict[str, Any]) -> ServiceInfoV2:
    """Decode a `ServiceInfoV2`; what does not fit is passed on."""
    self = new(ServiceInfoV2)
    get: Getter = d.get
    v = get("brand")
    self.brand = decode_ServiceInfoBrand(v) if typeof(v) is dict else v
    v = get("contractedCountry")
    self.contracted_country = decode_ServiceInfoContractedCountryId(v) if typeof(v) is dict else v
    v = get("package")
    self.package = decode_ServiceInfoPackage(v) if typeof(v) is dict else v
    v = get("partnerPackage")
    self.partner_package = decode_ServiceInfoPackage(v) if typeof(v) is dict else v
    v = get("servicePlan")
    self.service_plan = decode_ServiceInfoPlanV2(v) if typeof(v) is dict else v
    v = get("uBrand")
    self.u_brand = decode_ServiceInfoUBrand(v) if typeof(v) is dict else v
    self.__extras__ = None if ServiceInfoV2Keys.issuperset(d) else {k: d[k] for k in d if k not in ServiceInfoV2Keys}
    return self


ServiceInfoV2.__decode__ = decode_ServiceInfoV2
ServiceInfoV2Keys = frozenset(
    (
        "brand",
        "contractedCountry",
        "package",
        "partnerPackage",
        "servicePlan",
        "uBrand",
    )
)


class ServicePlanInfo(Model):
    """Service plan of an account."""

    __slots__ = (
        "edition",
        "freemium_product_type",
        "id",
        "name",
    )
    __fields__ = __slots__
    __converted__ = {
        "freemium_product_type": "freemiumProductType",
    }
    edition: str | None
    """Edition of the plan."""
    freemium_product_type: ServicePlanInfoFreemiumProductType | None
    """Which free product it is; `None` for paid plans."""
    id: str | None
    """Id of the plan."""
    name: str | None
    """Name of the plan."""

    def __init__(
        self,
        *,
        edition: str | None = None,
        freemium_product_type: ServicePlanInfoFreemiumProductType
        | Literal["Freyja", "Phoenix", "PbxBasic"]
        | None = None,
        id: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.edition
        if v is not None:
            d["edition"] = v
        v = self.freemium_product_type
        if v is not None:
            d["freemiumProductType"] = v.wire if typeof(v) is ServicePlanInfoFreemiumProductType else v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ServicePlanInfo(d: dict[str, Any]) -> ServicePlanInfo:
    """Decode a `ServicePlanInfo`; what does not fit is passed on."""
    self = new(ServicePlanInfo)
    get: Getter = d.get
    self.edition = get("edition")
    v = get("freemiumProductType")
    self.freemium_product_type = ServicePlanInfoFreemiumProductTypeTable[v] if typeof(v) is str else v
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = (
        None if ServicePlanInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ServicePlanInfoKeys}
    )
    return self


ServicePlanInfo.__decode__ = decode_ServicePlanInfo
ServicePlanInfoKeys = frozenset(
    (
        "edition",
        "freemiumProductType",
        "id",
        "name",
    )
)


class SignupInfoResource(Model):
    """The object `SignupInfoResource`."""

    __slots__ = (
        "creation_time",
        "marketing_accepted",
        "signup_state",
        "tos_accepted",
        "verification_reason",
    )
    __fields__ = __slots__
    __converted__ = {
        "signup_state": "signupState",
        "verification_reason": "verificationReason",
    }
    creation_time: datetime.datetime | None
    marketing_accepted: bool | None
    signup_state: list[SignupInfoResourceSignupStateItem] | None
    tos_accepted: bool | None
    verification_reason: SignupInfoResourceVerificationReason | None

    def __init__(
        self,
        *,
        creation_time: datetime.datetime | None = None,
        marketing_accepted: bool | None = None,
        signup_state: Sequence[
            SignupInfoResourceSignupStateItem
            | Literal[
                "AccountCreated",
                "BillingEntered",
                "CreditCardApproved",
                "AccountConfirmed",
                "PhoneVerificationRequired",
                "PhoneVerificationPassed",
            ]
        ]
        | None = None,
        tos_accepted: bool | None = None,
        verification_reason: SignupInfoResourceVerificationReason
        | Literal[
            "CC_Failed",
            "Phone_Suspicious",
            "CC_Phone_Not_Match",
            "AVS_Not_Available",
            "MaxMind",
            "CC_Blacklisted",
            "Email_Blacklisted",
            "Phone_Blacklisted",
            "Cookie_Blacklisted",
            "Device_Blacklisted",
            "IP_Blacklisted",
            "Agent_Instance_Blacklisted",
            "Charge_Limit",
            "Other_Country",
            "Unknown",
        ]
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
        v = self.marketing_accepted
        if v is not None:
            d["marketingAccepted"] = v
        v = self.signup_state
        if v is not None:
            d["signupState"] = (
                [i0.wire if typeof(i0) is SignupInfoResourceSignupStateItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.tos_accepted
        if v is not None:
            d["tosAccepted"] = v
        v = self.verification_reason
        if v is not None:
            d["verificationReason"] = v.wire if typeof(v) is SignupInfoResourceVerificationReason else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SignupInfoResource(d: dict[str, Any]) -> SignupInfoResource:
    """Decode a `SignupInfoResource`; what does not fit is passed on."""
    self = new(SignupInfoResource)
    get: Getter = d.get
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.marketing_accepted = get("marketingAccepted")
    v = get("signupState")
    self.signup_state = (
        [SignupInfoResourceSignupStateItemTable[i0] if typeof(i0) is str else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.tos_accepted = get("tosAccepted")
    v = get("verificationReason")
    self.verification_reason = SignupInfoResourceVerificationReasonTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if SignupInfoResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in SignupInfoResourceKeys}
    )
    return self


SignupInfoResource.__decode__ = decode_SignupInfoResource
SignupInfoResourceKeys = frozenset(
    (
        "creationTime",
        "marketingAccepted",
        "signupState",
        "tosAccepted",
        "verificationReason",
    )
)


class SystemUserContactInfo(Model):
    """First user of an account, who administers it."""

    __slots__ = (
        "email",
        "first_name",
        "last_name",
        "contact_phone",
        "extension_number",
        "id",
    )
    __fields__ = __slots__
    email: str
    """E-mail address."""
    first_name: str
    """First name."""
    last_name: str
    """Last name."""
    contact_phone: str
    """Number to reach the person on, E.164 with `+`."""
    extension_number: str
    """Short internal number."""
    id: str
    """Id of the user's extension."""

    def __init__(
        self,
        *,
        email: str,
        first_name: str,
        last_name: str,
        contact_phone: str,
        extension_number: str,
        id: str,
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
        v = self.contact_phone
        if v is not None:
            d["contactPhone"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SystemUserContactInfo(d: dict[str, Any]) -> SystemUserContactInfo:
    """Decode a `SystemUserContactInfo`; what does not fit is passed on."""
    self = new(SystemUserContactInfo)
    get: Getter = d.get
    self.email = get("email")
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.contact_phone = get("contactPhone")
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.__extras__ = (
        None if SystemUserContactInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in SystemUserContactInfoKeys}
    )
    return self


SystemUserContactInfo.__decode__ = decode_SystemUserContactInfo
SystemUserContactInfoKeys = frozenset(
    (
        "email",
        "firstName",
        "lastName",
        "contactPhone",
        "extensionNumber",
        "id",
    )
)


class UBrandInfo(Model):
    """Sub-brand of an account."""

    __slots__ = (
        "id",
        "name",
    )
    __fields__ = __slots__
    id: str | None
    """Id of the sub-brand."""
    name: str | None
    """Name of the sub-brand."""

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


def decode_UBrandInfo(d: dict[str, Any]) -> UBrandInfo:
    """Decode a `UBrandInfo`; what does not fit is passed on."""
    self = new(UBrandInfo)
    get: Getter = d.get
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = None if UBrandInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in UBrandInfoKeys}
    return self


UBrandInfo.__decode__ = decode_UBrandInfo
UBrandInfoKeys = frozenset(
    (
        "id",
        "name",
    )
)
