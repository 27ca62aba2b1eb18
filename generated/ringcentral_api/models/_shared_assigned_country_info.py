"""Models: shared assigned country info."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_all_extension_subtypes_enum import AllExtensionSubtypesEnum, AllExtensionSubtypesEnumTable
from ._shared_all_extension_types_enum import AllExtensionTypesEnum, AllExtensionTypesEnumTable
from ._shared_call_queue_alert_timer_enum import CallQueueAlertTimerEnum, CallQueueAlertTimerEnumTable
from ._shared_contact_business_address_info import ContactBusinessAddressInfo, decode_ContactBusinessAddressInfo
from ._shared_cost_center_info import CostCenterInfo, SiteAccessStatus, SiteAccessStatusTable, decode_CostCenterInfo
from ._shared_extension_status_enum_full import ExtensionStatusEnumFull, ExtensionStatusEnumFullTable
from ._shared_regional_settings import RegionalSettings, decode_RegionalSettings
from ._shared_time_format_enum import TimeFormatEnum, TimeFormatEnumTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._shared_assigned_country_info import (
        CustomFieldInfoDict,
        ExtensionCountryInfoRequestDict,
        ExtensionCurrencyInfoRequestDict,
        ExtensionFormattingLocaleInfoRequestDict,
        ExtensionGreetingLanguageInfoRequestDict,
        ExtensionLanguageInfoRequestDict,
        ExtensionStatusInfoDict,
        ExtensionTimezoneInfoRequestDict,
        PronouncedNameInfoDict,
        PronouncedNamePromptInfoDict,
        ProvisioningSiteInfoDict,
        ReferenceInfoDict,
    )
    from ..bodies._shared_contact_business_address_info import ContactBusinessAddressInfoDict
    from ..bodies._shared_cost_center_info import CostCenterInfoDict
    from ..bodies._shared_regional_settings import RegionalSettingsDict
    from ._devices import DeviceResource
    from ._phone_numbers import CompanyPhoneNumberInfo, UserPhoneNumberInfo
    from ._presence import PresenceInfoResponse


class ExtensionServiceFeatureInfoFeatureName(OpenEnum):
    """Values of `ExtensionServiceFeatureInfoFeatureName`."""

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


ExtensionServiceFeatureInfoFeatureNameTable = EnumTable(ExtensionServiceFeatureInfoFeatureName)


class ExtensionStatusEnumForUpdate(OpenEnum):
    """Values of `ExtensionStatusEnumForUpdate`."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    FROZEN = "Frozen"
    NOT_ACTIVATED = "NotActivated"


ExtensionStatusEnumForUpdateTable = EnumTable(ExtensionStatusEnumForUpdate)


class ExtensionStatusInfoReason(OpenEnum):
    """Values of `ExtensionStatusInfoReason`."""

    VOLUNTARILY = "Voluntarily"
    INVOLUNTARILY = "Involuntarily"


ExtensionStatusInfoReasonTable = EnumTable(ExtensionStatusInfoReason)


class PronouncedNameInfoType(OpenEnum):
    """Values of `PronouncedNameInfoType`."""

    DEFAULT = "Default"
    TEXT_TO_SPEECH = "TextToSpeech"
    RECORDED = "Recorded"


PronouncedNameInfoTypeTable = EnumTable(PronouncedNameInfoType)


class PronouncedNamePromptInfoContentType(OpenEnum):
    """Values of `PronouncedNamePromptInfoContentType`."""

    AUDIO_MPEG = "audio/mpeg"
    AUDIO_WAV = "audio/wav"


PronouncedNamePromptInfoContentTypeTable = EnumTable(PronouncedNamePromptInfoContentType)


class ReferenceInfoType(OpenEnum):
    """Values of `ReferenceInfoType`."""

    PARTNER_ID = "PartnerId"
    CUSTOMER_DIRECTORY_ID = "CustomerDirectoryId"


ReferenceInfoTypeTable = EnumTable(ReferenceInfoType)


class SetupWizardStateForUpdateEnum(OpenEnum):
    """Values of `SetupWizardStateForUpdateEnum`."""

    NOT_STARTED = "NotStarted"
    INCOMPLETE = "Incomplete"
    COMPLETED = "Completed"


SetupWizardStateForUpdateEnumTable = EnumTable(SetupWizardStateForUpdateEnum)


class AssignedCountryInfo(Model):
    """Country assigned to a user."""

    __slots__ = (
        "id",
        "iso_code",
        "name",
        "uri",
    )
    __fields__ = __slots__
    id: str | None
    """Id of the country in the dictionary."""
    iso_code: str | None
    """Two letters, ISO 3166-1, such as `US`."""
    name: str | None
    """Name of the country."""
    uri: str | None
    """Address of the country."""

    def __init__(
        self,
        *,
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


def decode_AssignedCountryInfo(d: dict[str, Any]) -> AssignedCountryInfo:
    """Decode a `AssignedCountryInfo`; what does not fit is passed on."""
    self = new(AssignedCountryInfo)
    get: Getter = d.get
    self.id = get("id")
    self.iso_code = get("isoCode")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = (
        None if AssignedCountryInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in AssignedCountryInfoKeys}
    )
    return self


AssignedCountryInfo.__decode__ = decode_AssignedCountryInfo
AssignedCountryInfoKeys = frozenset(
    (
        "id",
        "isoCode",
        "name",
        "uri",
    )
)


class CallQueueExtensionInfo(Model):
    """Service level settings of a call queue."""

    __slots__ = (
        "abandoned_threshold_seconds",
        "include_abandoned_calls",
        "sla_goal",
        "sla_threshold_seconds",
    )
    __fields__ = __slots__
    abandoned_threshold_seconds: int | None
    """Seconds; callers who hang up sooner are not counted."""
    include_abandoned_calls: bool | None
    """`True` to count callers who hung up while waiting."""
    sla_goal: int | None
    """Per cent of calls to be answered within the threshold."""
    sla_threshold_seconds: int | None
    """Seconds of waiting that still count as good service."""

    def __init__(
        self,
        *,
        abandoned_threshold_seconds: int | None = None,
        include_abandoned_calls: bool | None = None,
        sla_goal: int | None = None,
        sla_threshold_seconds: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.abandoned_threshold_seconds
        if v is not None:
            d["abandonedThresholdSeconds"] = v
        v = self.include_abandoned_calls
        if v is not None:
            d["includeAbandonedCalls"] = v
        v = self.sla_goal
        if v is not None:
            d["slaGoal"] = v
        v = self.sla_threshold_seconds
        if v is not None:
            d["slaThresholdSeconds"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallQueueExtensionInfo(d: dict[str, Any]) -> CallQueueExtensionInfo:
    """Decode a `CallQueueExtensionInfo`; what does not fit is passed on."""
    self = new(CallQueueExtensionInfo)
    get: Getter = d.get
    self.abandoned_threshold_seconds = get("abandonedThresholdSeconds")
    self.include_abandoned_calls = get("includeAbandonedCalls")
    self.sla_goal = get("slaGoal")
    self.sla_threshold_seconds = get("slaThresholdSeconds")
    self.__extras__ = (
        None
        if CallQueueExtensionInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CallQueueExtensionInfoKeys}
    )
    return self


CallQueueExtensionInfo.__decode__ = decode_CallQueueExtensionInfo
CallQueueExtensionInfoKeys = frozenset(
    (
        "abandonedThresholdSeconds",
        "includeAbandonedCalls",
        "slaGoal",
        "slaThresholdSeconds",
    )
)


class CallQueueInfoRequest(Model):
    """Service level settings of a call queue to set."""

    __slots__ = (
        "abandoned_threshold_seconds",
        "include_abandoned_calls",
        "sla_goal",
        "sla_threshold_seconds",
    )
    __fields__ = __slots__
    abandoned_threshold_seconds: int | None
    """Seconds; callers who hang up sooner are not counted."""
    include_abandoned_calls: bool | None
    """`True` to count callers who hung up while waiting."""
    sla_goal: int | None
    """Per cent of calls to be answered within the threshold."""
    sla_threshold_seconds: int | None
    """Seconds of waiting that still count as good service."""

    def __init__(
        self,
        *,
        abandoned_threshold_seconds: int | None = None,
        include_abandoned_calls: bool | None = None,
        sla_goal: int | None = None,
        sla_threshold_seconds: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.abandoned_threshold_seconds
        if v is not None:
            d["abandonedThresholdSeconds"] = v
        v = self.include_abandoned_calls
        if v is not None:
            d["includeAbandonedCalls"] = v
        v = self.sla_goal
        if v is not None:
            d["slaGoal"] = v
        v = self.sla_threshold_seconds
        if v is not None:
            d["slaThresholdSeconds"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallQueueInfoRequest(d: dict[str, Any]) -> CallQueueInfoRequest:
    """Decode a `CallQueueInfoRequest`; what does not fit is passed on."""
    self = new(CallQueueInfoRequest)
    get: Getter = d.get
    self.abandoned_threshold_seconds = get("abandonedThresholdSeconds")
    self.include_abandoned_calls = get("includeAbandonedCalls")
    self.sla_goal = get("slaGoal")
    self.sla_threshold_seconds = get("slaThresholdSeconds")
    self.__extras__ = (
        None if CallQueueInfoRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in CallQueueInfoRequestKeys}
    )
    return self


CallQueueInfoRequest.__decode__ = decode_CallQueueInfoRequest
CallQueueInfoRequestKeys = frozenset(
    (
        "abandonedThresholdSeconds",
        "includeAbandonedCalls",
        "slaGoal",
        "slaThresholdSeconds",
    )
)


class ContactInfo(Model):
    """Contact data of an extension."""

    __slots__ = (
        "business_address",
        "business_phone",
        "company",
        "department",
        "email",
        "email_as_login_name",
        "first_name",
        "job_title",
        "last_name",
        "mobile_phone",
        "name",
        "pronounced_name",
    )
    __fields__ = __slots__
    __converted__ = {
        "business_address": "businessAddress",
        "pronounced_name": "pronouncedName",
    }
    business_address: ContactBusinessAddressInfo | None
    """Postal address at work."""
    business_phone: str | None
    """Work number to publish, E.164 with `+`; it need not be on the account."""
    company: str | None
    """Company of the user."""
    department: str | None
    """Department of the company."""
    email: str | None
    """Address for notices and, if `email_as_login_name`, for logging in."""
    email_as_login_name: bool | None
    """`True` if the user may log in with the e-mail address."""
    first_name: str | None
    """First name; users only."""
    job_title: str | None
    """Position in the company."""
    last_name: str | None
    """Last name; users only."""
    mobile_phone: str | None
    """Mobile number, E.164 with `+`; not toll-free."""
    name: str | None
    """Name of the extension; first and last name for users."""
    pronounced_name: PronouncedNameInfo | None
    """How the name is spoken in greetings."""

    def __init__(
        self,
        *,
        business_address: ContactBusinessAddressInfo | ContactBusinessAddressInfoDict | None = None,
        business_phone: str | None = None,
        company: str | None = None,
        department: str | None = None,
        email: str | None = None,
        email_as_login_name: bool | None = None,
        first_name: str | None = None,
        job_title: str | None = None,
        last_name: str | None = None,
        mobile_phone: str | None = None,
        name: str | None = None,
        pronounced_name: PronouncedNameInfo | PronouncedNameInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.business_address
        if v is not None:
            d["businessAddress"] = v.to_dict() if typeof(v) is ContactBusinessAddressInfo else encode(v)
        v = self.business_phone
        if v is not None:
            d["businessPhone"] = v
        v = self.company
        if v is not None:
            d["company"] = v
        v = self.department
        if v is not None:
            d["department"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.email_as_login_name
        if v is not None:
            d["emailAsLoginName"] = v
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.job_title
        if v is not None:
            d["jobTitle"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.mobile_phone
        if v is not None:
            d["mobilePhone"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.pronounced_name
        if v is not None:
            d["pronouncedName"] = v.to_dict() if typeof(v) is PronouncedNameInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ContactInfo(d: dict[str, Any]) -> ContactInfo:
    """Decode a `ContactInfo`; what does not fit is passed on."""
    self = new(ContactInfo)
    get: Getter = d.get
    v = get("businessAddress")
    self.business_address = decode_ContactBusinessAddressInfo(v) if typeof(v) is dict else v
    self.business_phone = get("businessPhone")
    self.company = get("company")
    self.department = get("department")
    self.email = get("email")
    self.email_as_login_name = get("emailAsLoginName")
    self.first_name = get("firstName")
    self.job_title = get("jobTitle")
    self.last_name = get("lastName")
    self.mobile_phone = get("mobilePhone")
    self.name = get("name")
    v = get("pronouncedName")
    self.pronounced_name = decode_PronouncedNameInfo(v) if typeof(v) is dict else v
    self.__extras__ = None if ContactInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ContactInfoKeys}
    return self


ContactInfo.__decode__ = decode_ContactInfo
ContactInfoKeys = frozenset(
    (
        "businessAddress",
        "businessPhone",
        "company",
        "department",
        "email",
        "emailAsLoginName",
        "firstName",
        "jobTitle",
        "lastName",
        "mobilePhone",
        "name",
        "pronouncedName",
    )
)


class ContactInfoUpdateRequest(Model):
    """Change of an extension's contact data."""

    __slots__ = (
        "business_address",
        "business_phone",
        "company",
        "department",
        "email",
        "email_as_login_name",
        "first_name",
        "job_title",
        "last_name",
        "mobile_phone",
        "pronounced_name",
    )
    __fields__ = __slots__
    __converted__ = {
        "business_address": "businessAddress",
        "pronounced_name": "pronouncedName",
    }
    business_address: ContactBusinessAddressInfo | None
    """Postal address at work."""
    business_phone: str | None
    """Work number to publish, E.164 with `+`."""
    company: str | None
    """Company of the user."""
    department: str | None
    """Department of the company."""
    email: str | None
    """Address for notices and, if `email_as_login_name`, for logging in."""
    email_as_login_name: bool | None
    """`True` to let the user log in with the e-mail address, which must be unique then."""
    first_name: str | None
    """First name; users only."""
    job_title: str | None
    """Position in the company."""
    last_name: str | None
    """Last name; users only."""
    mobile_phone: str | None
    """Mobile number, E.164 with `+`; not toll-free."""
    pronounced_name: PronouncedNameInfo | None
    """How the name is spoken in greetings."""

    def __init__(
        self,
        *,
        business_address: ContactBusinessAddressInfo | ContactBusinessAddressInfoDict | None = None,
        business_phone: str | None = None,
        company: str | None = None,
        department: str | None = None,
        email: str | None = None,
        email_as_login_name: bool | None = None,
        first_name: str | None = None,
        job_title: str | None = None,
        last_name: str | None = None,
        mobile_phone: str | None = None,
        pronounced_name: PronouncedNameInfo | PronouncedNameInfoDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.business_address
        if v is not None:
            d["businessAddress"] = v.to_dict() if typeof(v) is ContactBusinessAddressInfo else encode(v)
        v = self.business_phone
        if v is not None:
            d["businessPhone"] = v
        v = self.company
        if v is not None:
            d["company"] = v
        v = self.department
        if v is not None:
            d["department"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.email_as_login_name
        if v is not None:
            d["emailAsLoginName"] = v
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.job_title
        if v is not None:
            d["jobTitle"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.mobile_phone
        if v is not None:
            d["mobilePhone"] = v
        v = self.pronounced_name
        if v is not None:
            d["pronouncedName"] = v.to_dict() if typeof(v) is PronouncedNameInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ContactInfoUpdateRequest(d: dict[str, Any]) -> ContactInfoUpdateRequest:
    """Decode a `ContactInfoUpdateRequest`; what does not fit is passed on."""
    self = new(ContactInfoUpdateRequest)
    get: Getter = d.get
    v = get("businessAddress")
    self.business_address = decode_ContactBusinessAddressInfo(v) if typeof(v) is dict else v
    self.business_phone = get("businessPhone")
    self.company = get("company")
    self.department = get("department")
    self.email = get("email")
    self.email_as_login_name = get("emailAsLoginName")
    self.first_name = get("firstName")
    self.job_title = get("jobTitle")
    self.last_name = get("lastName")
    self.mobile_phone = get("mobilePhone")
    v = get("pronouncedName")
    self.pronounced_name = decode_PronouncedNameInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if ContactInfoUpdateRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ContactInfoUpdateRequestKeys}
    )
    return self


ContactInfoUpdateRequest.__decode__ = decode_ContactInfoUpdateRequest
ContactInfoUpdateRequestKeys = frozenset(
    (
        "businessAddress",
        "businessPhone",
        "company",
        "department",
        "email",
        "emailAsLoginName",
        "firstName",
        "jobTitle",
        "lastName",
        "mobilePhone",
        "pronouncedName",
    )
)


class CustomFieldInfo(Model):
    """Value of a field that the company has defined itself."""

    __slots__ = (
        "display_name",
        "id",
        "value",
    )
    __fields__ = __slots__
    display_name: str | None
    """Label of the field."""
    id: str | None
    """Id of the field."""
    value: str | None
    """Value for this extension."""

    def __init__(
        self,
        *,
        display_name: str | None = None,
        id: str | None = None,
        value: str | None = None,
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
        v = self.value
        if v is not None:
            d["value"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CustomFieldInfo(d: dict[str, Any]) -> CustomFieldInfo:
    """Decode a `CustomFieldInfo`; what does not fit is passed on."""
    self = new(CustomFieldInfo)
    get: Getter = d.get
    self.display_name = get("displayName")
    self.id = get("id")
    self.value = get("value")
    self.__extras__ = (
        None if CustomFieldInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in CustomFieldInfoKeys}
    )
    return self


CustomFieldInfo.__decode__ = decode_CustomFieldInfo
CustomFieldInfoKeys = frozenset(
    (
        "displayName",
        "id",
        "value",
    )
)


class DepartmentInfo(Model):
    """Queue in the old sense that a user belongs to."""

    __slots__ = (
        "extension_number",
        "id",
        "uri",
    )
    __fields__ = __slots__
    extension_number: str | None
    """Short internal number of the queue."""
    id: str | None
    """Id of the queue's extension."""
    uri: str | None
    """Address of the queue's extension."""

    def __init__(
        self,
        *,
        extension_number: str | None = None,
        id: str | None = None,
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


def decode_DepartmentInfo(d: dict[str, Any]) -> DepartmentInfo:
    """Decode a `DepartmentInfo`; what does not fit is passed on."""
    self = new(DepartmentInfo)
    get: Getter = d.get
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.uri = get("uri")
    self.__extras__ = None if DepartmentInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in DepartmentInfoKeys}
    return self


DepartmentInfo.__decode__ = decode_DepartmentInfo
DepartmentInfoKeys = frozenset(
    (
        "extensionNumber",
        "id",
        "uri",
    )
)


class Extension(Model):
    """An extension with all its details."""

    __slots__ = (
        "account",
        "alert_timer",
        "assigned_country",
        "call_queue_info",
        "contact",
        "cost_center",
        "creation_time",
        "custom_fields",
        "departments",
        "devices",
        "extension_number",
        "extension_numbers",
        "hidden",
        "id",
        "name",
        "partner_id",
        "permissions",
        "phone_numbers",
        "presence",
        "profile_image",
        "references",
        "regional_settings",
        "roles",
        "service_features",
        "setup_wizard_state",
        "site",
        "site_access",
        "status",
        "status_info",
        "sub_type",
        "type",
        "uri",
    )
    __fields__ = (
        "account",
        "alert_timer",
        "assigned_country",
        "call_queue_info",
        "contact",
        "cost_center",
        "creation_time",
        "custom_fields",
        "departments",
        "extension_number",
        "extension_numbers",
        "hidden",
        "id",
        "name",
        "partner_id",
        "permissions",
        "profile_image",
        "references",
        "regional_settings",
        "roles",
        "service_features",
        "setup_wizard_state",
        "site",
        "site_access",
        "status",
        "status_info",
        "sub_type",
        "type",
        "uri",
    )
    __converted__ = {
        "account": "account",
        "alert_timer": "alertTimer",
        "assigned_country": "assignedCountry",
        "call_queue_info": "callQueueInfo",
        "contact": "contact",
        "cost_center": "costCenter",
        "custom_fields": "customFields",
        "departments": "departments",
        "permissions": "permissions",
        "profile_image": "profileImage",
        "references": "references",
        "regional_settings": "regionalSettings",
        "roles": "roles",
        "service_features": "serviceFeatures",
        "setup_wizard_state": "setupWizardState",
        "site": "site",
        "site_access": "siteAccess",
        "status": "status",
        "status_info": "statusInfo",
        "sub_type": "subType",
        "type": "type",
    }
    account: ExtensionAccount | None
    """Account the extension belongs to."""
    alert_timer: CallQueueAlertTimerEnum | None
    """Seconds that a call waits in the group before its members are alerted."""
    assigned_country: AssignedCountryInfo | None
    """Country assigned to the user."""
    call_queue_info: CallQueueExtensionInfo | None
    """Service level settings; call queues only."""
    contact: ContactInfo | None
    """Name, e-mail and numbers of the person or group."""
    cost_center: CostCenterInfo | None
    """Cost centre the extension is booked on."""
    creation_time: datetime.datetime | None
    """When the extension was created."""
    custom_fields: list[CustomFieldInfo] | None
    """Values of the company's own fields."""
    departments: list[DepartmentInfo] | None
    """Queues in the old sense that the user is a member of."""
    extension_number: str | None
    """Short internal number."""
    extension_numbers: list[str] | None
    """All short numbers that reach it."""
    hidden: bool | None
    """`True` if the company directory leaves it out."""
    id: int | None
    """Id of the extension, a number; other models have it as a string."""
    name: str | None
    """Name of the extension; first and last name for users."""
    partner_id: str | None
    """Id that a partner application gave the extension."""
    permissions: ExtensionPermissions | None
    """Whether it is an administrator and may call abroad."""
    profile_image: ProfileImageInfo | None
    """Picture of the user, in several sizes."""
    references: list[ReferenceInfo] | None
    """Ids of the extension in other systems."""
    regional_settings: RegionalSettings | None
    """Time zone, country, language and formats."""
    roles: list[Roles] | None
    """Roles of the user; only in some answers."""
    service_features: list[ExtensionServiceFeatureInfo] | None
    """Which features are on; only when users read themselves."""
    setup_wizard_state: SetupWizardStateForUpdateEnum | None
    """How far the first set-up of the extension got."""
    site: ProvisioningSiteInfo | None
    """Site the extension belongs to."""
    site_access: SiteAccessStatus | None
    """Whether calls to other sites are `Limited`."""
    status: ExtensionStatusEnumFull | None
    """`Enabled`, `Disabled`, `Frozen`, `NotActivated` or `Unassigned`."""
    status_info: ExtensionStatusInfo | None
    """Why the extension is disabled; `None` otherwise."""
    sub_type: AllExtensionSubtypesEnum | None
    """Finer kind, such as `VideoPro`; `None` for most."""
    type: AllExtensionTypesEnum | None
    """Kind of extension, such as `User` or `Department` (a call queue)."""
    uri: str | None
    """Address of the extension."""
    devices: list[DeviceResource] | None
    """Phones of this extension, once devices have been attached. Client-side: never sent."""
    phone_numbers: list[CompanyPhoneNumberInfo | UserPhoneNumberInfo] | None
    """Numbers of this extension, once numbers have been attached. Client-side: never sent."""
    presence: PresenceInfoResponse | None
    """Presence with live calls, once presences have been attached. Client-side: never sent."""

    def __init__(
        self,
        *,
        account: ExtensionAccount | None = None,
        alert_timer: CallQueueAlertTimerEnum
        | Literal[5, 10, 15, 20, 30, 45, 60, 120, 180, 240, 300, 360, 420, 480, 540, 600]
        | None = None,
        assigned_country: AssignedCountryInfo | None = None,
        call_queue_info: CallQueueExtensionInfo | None = None,
        contact: ContactInfo | None = None,
        cost_center: CostCenterInfo | CostCenterInfoDict | None = None,
        creation_time: datetime.datetime | None = None,
        custom_fields: Sequence[CustomFieldInfo | CustomFieldInfoDict] | None = None,
        departments: list[DepartmentInfo] | None = None,
        extension_number: str | None = None,
        extension_numbers: list[str] | None = None,
        hidden: bool | None = None,
        id: int | None = None,
        name: str | None = None,
        partner_id: str | None = None,
        permissions: ExtensionPermissions | None = None,
        profile_image: ProfileImageInfo | None = None,
        references: Sequence[ReferenceInfo | ReferenceInfoDict] | None = None,
        regional_settings: RegionalSettings | RegionalSettingsDict | None = None,
        roles: list[Roles] | None = None,
        service_features: list[ExtensionServiceFeatureInfo] | None = None,
        setup_wizard_state: SetupWizardStateForUpdateEnum
        | Literal["NotStarted", "Incomplete", "Completed"]
        | None = None,
        site: ProvisioningSiteInfo | ProvisioningSiteInfoDict | None = None,
        site_access: SiteAccessStatus | Literal["Limited", "Unlimited"] | None = None,
        status: ExtensionStatusEnumFull
        | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]
        | None = None,
        status_info: ExtensionStatusInfo | ExtensionStatusInfoDict | None = None,
        sub_type: AllExtensionSubtypesEnum
        | Literal["VideoPro", "VideoProPlus", "DigitalSignageOnlyRooms", "Unknown", "Emergency"]
        | None = None,
        type: AllExtensionTypesEnum
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
            "DelegatedLinesGroup",
            "GroupCallPickup",
            "IvrMenu",
            "ApplicationExtension",
            "ProxyAdmin",
            "RoomConnector",
            "ParkLocation",
            "Limited",
            "Bot",
            "Site",
            "Room",
            "FlexibleUser",
            "TieLine",
            "Unknown",
        ]
        | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account
        if v is not None:
            d["account"] = v.to_dict() if typeof(v) is ExtensionAccount else encode(v)
        v = self.alert_timer
        if v is not None:
            d["alertTimer"] = v.wire if typeof(v) is CallQueueAlertTimerEnum else v
        v = self.assigned_country
        if v is not None:
            d["assignedCountry"] = v.to_dict() if typeof(v) is AssignedCountryInfo else encode(v)
        v = self.call_queue_info
        if v is not None:
            d["callQueueInfo"] = v.to_dict() if typeof(v) is CallQueueExtensionInfo else encode(v)
        v = self.contact
        if v is not None:
            d["contact"] = v.to_dict() if typeof(v) is ContactInfo else encode(v)
        v = self.cost_center
        if v is not None:
            d["costCenter"] = v.to_dict() if typeof(v) is CostCenterInfo else encode(v)
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.custom_fields
        if v is not None:
            d["customFields"] = (
                [i0.to_dict() if typeof(i0) is CustomFieldInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.departments
        if v is not None:
            d["departments"] = (
                [i0.to_dict() if typeof(i0) is DepartmentInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.extension_numbers
        if v is not None:
            d["extensionNumbers"] = v
        v = self.hidden
        if v is not None:
            d["hidden"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.partner_id
        if v is not None:
            d["partnerId"] = v
        v = self.permissions
        if v is not None:
            d["permissions"] = v.to_dict() if typeof(v) is ExtensionPermissions else encode(v)
        v = self.profile_image
        if v is not None:
            d["profileImage"] = v.to_dict() if typeof(v) is ProfileImageInfo else encode(v)
        v = self.references
        if v is not None:
            d["references"] = (
                [i0.to_dict() if typeof(i0) is ReferenceInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.regional_settings
        if v is not None:
            d["regionalSettings"] = v.to_dict() if typeof(v) is RegionalSettings else encode(v)
        v = self.roles
        if v is not None:
            d["roles"] = (
                [i0.to_dict() if typeof(i0) is Roles else encode(i0) for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.service_features
        if v is not None:
            d["serviceFeatures"] = (
                [i0.to_dict() if typeof(i0) is ExtensionServiceFeatureInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.setup_wizard_state
        if v is not None:
            d["setupWizardState"] = v.wire if typeof(v) is SetupWizardStateForUpdateEnum else v
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is ProvisioningSiteInfo else encode(v)
        v = self.site_access
        if v is not None:
            d["siteAccess"] = v.wire if typeof(v) is SiteAccessStatus else v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is ExtensionStatusEnumFull else v
        v = self.status_info
        if v is not None:
            d["statusInfo"] = v.to_dict() if typeof(v) is ExtensionStatusInfo else encode(v)
        v = self.sub_type
        if v is not None:
            d["subType"] = v.wire if typeof(v) is AllExtensionSubtypesEnum else v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is AllExtensionTypesEnum else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_Extension(d: dict[str, Any]) -> Extension:
    """Decode a `Extension`; what does not fit is passed on."""
    self = new(Extension)
    get: Getter = d.get
    v = get("account")
    self.account = decode_ExtensionAccount(v) if typeof(v) is dict else v
    v = get("alertTimer")
    self.alert_timer = CallQueueAlertTimerEnumTable[v] if typeof(v) is int else v
    v = get("assignedCountry")
    self.assigned_country = decode_AssignedCountryInfo(v) if typeof(v) is dict else v
    v = get("callQueueInfo")
    self.call_queue_info = decode_CallQueueExtensionInfo(v) if typeof(v) is dict else v
    v = get("contact")
    self.contact = decode_ContactInfo(v) if typeof(v) is dict else v
    v = get("costCenter")
    self.cost_center = decode_CostCenterInfo(v) if typeof(v) is dict else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("customFields")
    self.custom_fields = (
        [decode_CustomFieldInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("departments")
    self.departments = [decode_DepartmentInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.extension_number = get("extensionNumber")
    self.extension_numbers = get("extensionNumbers")
    self.hidden = get("hidden")
    self.id = get("id")
    self.name = get("name")
    self.partner_id = get("partnerId")
    v = get("permissions")
    self.permissions = decode_ExtensionPermissions(v) if typeof(v) is dict else v
    v = get("profileImage")
    self.profile_image = decode_ProfileImageInfo(v) if typeof(v) is dict else v
    v = get("references")
    self.references = [decode_ReferenceInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("regionalSettings")
    self.regional_settings = decode_RegionalSettings(v) if typeof(v) is dict else v
    v = get("roles")
    self.roles = [decode_Roles(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("serviceFeatures")
    self.service_features = (
        [decode_ExtensionServiceFeatureInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("setupWizardState")
    self.setup_wizard_state = SetupWizardStateForUpdateEnumTable[v] if typeof(v) is str else v
    v = get("site")
    self.site = decode_ProvisioningSiteInfo(v) if typeof(v) is dict else v
    v = get("siteAccess")
    self.site_access = SiteAccessStatusTable[v] if typeof(v) is str else v
    v = get("status")
    self.status = ExtensionStatusEnumFullTable[v] if typeof(v) is str else v
    v = get("statusInfo")
    self.status_info = decode_ExtensionStatusInfo(v) if typeof(v) is dict else v
    v = get("subType")
    self.sub_type = AllExtensionSubtypesEnumTable[v] if typeof(v) is str else v
    v = get("type")
    self.type = AllExtensionTypesEnumTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.devices = None
    self.phone_numbers = None
    self.presence = None
    self.__extras__ = None if ExtensionKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionKeys}
    return self


Extension.__decode__ = decode_Extension
ExtensionKeys = frozenset(
    (
        "account",
        "alertTimer",
        "assignedCountry",
        "callQueueInfo",
        "contact",
        "costCenter",
        "creationTime",
        "customFields",
        "departments",
        "extensionNumber",
        "extensionNumbers",
        "hidden",
        "id",
        "name",
        "partnerId",
        "permissions",
        "profileImage",
        "references",
        "regionalSettings",
        "roles",
        "serviceFeatures",
        "setupWizardState",
        "site",
        "siteAccess",
        "status",
        "statusInfo",
        "subType",
        "type",
        "uri",
    )
)


class ExtensionAccount(Model):
    """Account that an extension belongs to."""

    __slots__ = (
        "id",
        "uri",
    )
    __fields__ = __slots__
    id: str | None
    """Id of the account."""
    uri: str | None
    """Address of the account."""

    def __init__(
        self,
        *,
        id: str | None = None,
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
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionAccount(d: dict[str, Any]) -> ExtensionAccount:
    """Decode a `ExtensionAccount`; what does not fit is passed on."""
    self = new(ExtensionAccount)
    get: Getter = d.get
    self.id = get("id")
    self.uri = get("uri")
    self.__extras__ = (
        None if ExtensionAccountKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionAccountKeys}
    )
    return self


ExtensionAccount.__decode__ = decode_ExtensionAccount
ExtensionAccountKeys = frozenset(
    (
        "id",
        "uri",
    )
)


class ExtensionCountryInfoRequest(Model):
    """The object `ExtensionCountryInfoRequest`."""

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


def decode_ExtensionCountryInfoRequest(d: dict[str, Any]) -> ExtensionCountryInfoRequest:
    """Decode a `ExtensionCountryInfoRequest`; what does not fit is passed on."""
    self = new(ExtensionCountryInfoRequest)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if ExtensionCountryInfoRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionCountryInfoRequestKeys}
    )
    return self


ExtensionCountryInfoRequest.__decode__ = decode_ExtensionCountryInfoRequest
ExtensionCountryInfoRequestKeys = frozenset(("id",))


class ExtensionCurrencyInfoRequest(Model):
    """The object `ExtensionCurrencyInfoRequest`."""

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


def decode_ExtensionCurrencyInfoRequest(d: dict[str, Any]) -> ExtensionCurrencyInfoRequest:
    """Decode a `ExtensionCurrencyInfoRequest`; what does not fit is passed on."""
    self = new(ExtensionCurrencyInfoRequest)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if ExtensionCurrencyInfoRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionCurrencyInfoRequestKeys}
    )
    return self


ExtensionCurrencyInfoRequest.__decode__ = decode_ExtensionCurrencyInfoRequest
ExtensionCurrencyInfoRequestKeys = frozenset(("id",))


class ExtensionFormattingLocaleInfoRequest(Model):
    """The object `ExtensionFormattingLocaleInfoRequest`."""

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


def decode_ExtensionFormattingLocaleInfoRequest(d: dict[str, Any]) -> ExtensionFormattingLocaleInfoRequest:
    """Decode a `ExtensionFormattingLocaleInfoRequest`; what does not fit is passed on."""
    self = new(ExtensionFormattingLocaleInfoRequest)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if ExtensionFormattingLocaleInfoRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionFormattingLocaleInfoRequestKeys}
    )
    return self


ExtensionFormattingLocaleInfoRequest.__decode__ = decode_ExtensionFormattingLocaleInfoRequest
ExtensionFormattingLocaleInfoRequestKeys = frozenset(("id",))


class ExtensionGreetingLanguageInfoRequest(Model):
    """The object `ExtensionGreetingLanguageInfoRequest`."""

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


def decode_ExtensionGreetingLanguageInfoRequest(d: dict[str, Any]) -> ExtensionGreetingLanguageInfoRequest:
    """Decode a `ExtensionGreetingLanguageInfoRequest`; what does not fit is passed on."""
    self = new(ExtensionGreetingLanguageInfoRequest)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if ExtensionGreetingLanguageInfoRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionGreetingLanguageInfoRequestKeys}
    )
    return self


ExtensionGreetingLanguageInfoRequest.__decode__ = decode_ExtensionGreetingLanguageInfoRequest
ExtensionGreetingLanguageInfoRequestKeys = frozenset(("id",))


class ExtensionLanguageInfoRequest(Model):
    """The object `ExtensionLanguageInfoRequest`."""

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


def decode_ExtensionLanguageInfoRequest(d: dict[str, Any]) -> ExtensionLanguageInfoRequest:
    """Decode a `ExtensionLanguageInfoRequest`; what does not fit is passed on."""
    self = new(ExtensionLanguageInfoRequest)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if ExtensionLanguageInfoRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionLanguageInfoRequestKeys}
    )
    return self


ExtensionLanguageInfoRequest.__decode__ = decode_ExtensionLanguageInfoRequest
ExtensionLanguageInfoRequestKeys = frozenset(("id",))


class ExtensionPermissions(Model):
    """The two permissions that extensions carry themselves."""

    __slots__ = (
        "admin",
        "international_calling",
    )
    __fields__ = __slots__
    __converted__ = {
        "admin": "admin",
        "international_calling": "internationalCalling",
    }
    admin: PermissionInfoAdmin | None
    """Whether it may administer the account."""
    international_calling: PermissionInfoInt | None
    """Whether it may call other countries."""

    def __init__(
        self,
        *,
        admin: PermissionInfoAdmin | None = None,
        international_calling: PermissionInfoInt | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.admin
        if v is not None:
            d["admin"] = v.to_dict() if typeof(v) is PermissionInfoAdmin else encode(v)
        v = self.international_calling
        if v is not None:
            d["internationalCalling"] = v.to_dict() if typeof(v) is PermissionInfoInt else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionPermissions(d: dict[str, Any]) -> ExtensionPermissions:
    """Decode a `ExtensionPermissions`; what does not fit is passed on."""
    self = new(ExtensionPermissions)
    get: Getter = d.get
    v = get("admin")
    self.admin = decode_PermissionInfoAdmin(v) if typeof(v) is dict else v
    v = get("internationalCalling")
    self.international_calling = decode_PermissionInfoInt(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if ExtensionPermissionsKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionPermissionsKeys}
    )
    return self


ExtensionPermissions.__decode__ = decode_ExtensionPermissions
ExtensionPermissionsKeys = frozenset(
    (
        "admin",
        "internationalCalling",
    )
)


class ExtensionRegionalSettingRequest(Model):
    """The object `ExtensionRegionalSettingRequest`."""

    __slots__ = (
        "currency",
        "formatting_locale",
        "greeting_language",
        "home_country",
        "language",
        "time_format",
        "timezone",
    )
    __fields__ = __slots__
    __converted__ = {
        "currency": "currency",
        "formatting_locale": "formattingLocale",
        "greeting_language": "greetingLanguage",
        "home_country": "homeCountry",
        "language": "language",
        "time_format": "timeFormat",
        "timezone": "timezone",
    }
    currency: ExtensionCurrencyInfoRequest | None
    formatting_locale: ExtensionFormattingLocaleInfoRequest | None
    greeting_language: ExtensionGreetingLanguageInfoRequest | None
    home_country: ExtensionCountryInfoRequest | None
    language: ExtensionLanguageInfoRequest | None
    time_format: TimeFormatEnum | None
    timezone: ExtensionTimezoneInfoRequest | None

    def __init__(
        self,
        *,
        currency: ExtensionCurrencyInfoRequest | ExtensionCurrencyInfoRequestDict | None = None,
        formatting_locale: ExtensionFormattingLocaleInfoRequest
        | ExtensionFormattingLocaleInfoRequestDict
        | None = None,
        greeting_language: ExtensionGreetingLanguageInfoRequest
        | ExtensionGreetingLanguageInfoRequestDict
        | None = None,
        home_country: ExtensionCountryInfoRequest | ExtensionCountryInfoRequestDict | None = None,
        language: ExtensionLanguageInfoRequest | ExtensionLanguageInfoRequestDict | None = None,
        time_format: TimeFormatEnum | Literal["12h", "24h"] | None = None,
        timezone: ExtensionTimezoneInfoRequest | ExtensionTimezoneInfoRequestDict | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.currency
        if v is not None:
            d["currency"] = v.to_dict() if typeof(v) is ExtensionCurrencyInfoRequest else encode(v)
        v = self.formatting_locale
        if v is not None:
            d["formattingLocale"] = v.to_dict() if typeof(v) is ExtensionFormattingLocaleInfoRequest else encode(v)
        v = self.greeting_language
        if v is not None:
            d["greetingLanguage"] = v.to_dict() if typeof(v) is ExtensionGreetingLanguageInfoRequest else encode(v)
        v = self.home_country
        if v is not None:
            d["homeCountry"] = v.to_dict() if typeof(v) is ExtensionCountryInfoRequest else encode(v)
        v = self.language
        if v is not None:
            d["language"] = v.to_dict() if typeof(v) is ExtensionLanguageInfoRequest else encode(v)
        v = self.time_format
        if v is not None:
            d["timeFormat"] = v.wire if typeof(v) is TimeFormatEnum else v
        v = self.timezone
        if v is not None:
            d["timezone"] = v.to_dict() if typeof(v) is ExtensionTimezoneInfoRequest else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionRegionalSettingRequest(d: dict[str, Any]) -> ExtensionRegionalSettingRequest:
    """Decode a `ExtensionRegionalSettingRequest`; what does not fit is passed on."""
    self = new(ExtensionRegionalSettingRequest)
    get: Getter = d.get
    v = get("currency")
    self.currency = decode_ExtensionCurrencyInfoRequest(v) if typeof(v) is dict else v
    v = get("formattingLocale")
    self.formatting_locale = decode_ExtensionFormattingLocaleInfoRequest(v) if typeof(v) is dict else v
    v = get("greetingLanguage")
    self.greeting_language = decode_ExtensionGreetingLanguageInfoRequest(v) if typeof(v) is dict else v
    v = get("homeCountry")
    self.home_country = decode_ExtensionCountryInfoRequest(v) if typeof(v) is dict else v
    v = get("language")
    self.language = decode_ExtensionLanguageInfoRequest(v) if typeof(v) is dict else v
    v = get("timeFormat")
    self.time_format = TimeFormatEnumTable[v] if typeof(v) is str else v
    v = get("timezone")
    self.timezone = decode_ExtensionTimezoneInfoRequest(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if ExtensionRegionalSettingRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionRegionalSettingRequestKeys}
    )
    return self


ExtensionRegionalSettingRequest.__decode__ = decode_ExtensionRegionalSettingRequest
ExtensionRegionalSettingRequestKeys = frozenset(
    (
        "currency",
        "formattingLocale",
        "greetingLanguage",
        "homeCountry",
        "language",
        "timeFormat",
        "timezone",
    )
)


class ExtensionServiceFeatureInfo(Model):
    """One feature of an extension and whether it is on."""

    __slots__ = (
        "enabled",
        "feature_name",
        "reason",
    )
    __fields__ = __slots__
    __converted__ = {
        "feature_name": "featureName",
    }
    enabled: bool | None
    """`True` if the extension may use it."""
    feature_name: ExtensionServiceFeatureInfoFeatureName | None
    """Name of the feature, such as `SMS` or `VideoConferencing`."""
    reason: str | None
    """Why it is off; `None` while it is on."""

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        feature_name: ExtensionServiceFeatureInfoFeatureName | str | None = None,
        reason: str | None = None,
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
            d["featureName"] = v.wire if typeof(v) is ExtensionServiceFeatureInfoFeatureName else v
        v = self.reason
        if v is not None:
            d["reason"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionServiceFeatureInfo(d: dict[str, Any]) -> ExtensionServiceFeatureInfo:
    """Decode a `ExtensionServiceFeatureInfo`; what does not fit is passed on."""
    self = new(ExtensionServiceFeatureInfo)
    get: Getter = d.get
    self.enabled = get("enabled")
    v = get("featureName")
    self.feature_name = ExtensionServiceFeatureInfoFeatureNameTable[v] if typeof(v) is str else v
    self.reason = get("reason")
    self.__extras__ = (
        None
        if ExtensionServiceFeatureInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionServiceFeatureInfoKeys}
    )
    return self


ExtensionServiceFeatureInfo.__decode__ = decode_ExtensionServiceFeatureInfo
ExtensionServiceFeatureInfoKeys = frozenset(
    (
        "enabled",
        "featureName",
        "reason",
    )
)


class ExtensionStatusInfo(Model):
    """Why an extension is disabled."""

    __slots__ = (
        "comment",
        "reason",
    )
    __fields__ = __slots__
    __converted__ = {
        "reason": "reason",
    }
    comment: str | None
    """Free text of whoever disabled it."""
    reason: ExtensionStatusInfoReason | None
    """`Voluntarily` on the customer's wish, `Involuntarily` otherwise."""

    def __init__(
        self,
        *,
        comment: str | None = None,
        reason: ExtensionStatusInfoReason | Literal["Voluntarily", "Involuntarily"] | None = None,
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
            d["reason"] = v.wire if typeof(v) is ExtensionStatusInfoReason else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionStatusInfo(d: dict[str, Any]) -> ExtensionStatusInfo:
    """Decode a `ExtensionStatusInfo`; what does not fit is passed on."""
    self = new(ExtensionStatusInfo)
    get: Getter = d.get
    self.comment = get("comment")
    v = get("reason")
    self.reason = ExtensionStatusInfoReasonTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if ExtensionStatusInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionStatusInfoKeys}
    )
    return self


ExtensionStatusInfo.__decode__ = decode_ExtensionStatusInfo
ExtensionStatusInfoKeys = frozenset(
    (
        "comment",
        "reason",
    )
)


class ExtensionTimezoneInfoRequest(Model):
    """The object `ExtensionTimezoneInfoRequest`."""

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


def decode_ExtensionTimezoneInfoRequest(d: dict[str, Any]) -> ExtensionTimezoneInfoRequest:
    """Decode a `ExtensionTimezoneInfoRequest`; what does not fit is passed on."""
    self = new(ExtensionTimezoneInfoRequest)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if ExtensionTimezoneInfoRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionTimezoneInfoRequestKeys}
    )
    return self


ExtensionTimezoneInfoRequest.__decode__ = decode_ExtensionTimezoneInfoRequest
ExtensionTimezoneInfoRequestKeys = frozenset(("id",))


class PermissionInfoAdmin(Model):
    """Right to administer the account."""

    __slots__ = ("enabled",)
    __fields__ = __slots__
    enabled: bool | None
    """`True` if granted."""

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PermissionInfoAdmin(d: dict[str, Any]) -> PermissionInfoAdmin:
    """Decode a `PermissionInfoAdmin`; what does not fit is passed on."""
    self = new(PermissionInfoAdmin)
    get: Getter = d.get
    self.enabled = get("enabled")
    self.__extras__ = (
        None if PermissionInfoAdminKeys.issuperset(d) else {k: d[k] for k in d if k not in PermissionInfoAdminKeys}
    )
    return self


PermissionInfoAdmin.__decode__ = decode_PermissionInfoAdmin
PermissionInfoAdminKeys = frozenset(("enabled",))


class PermissionInfoInt(Model):
    """Right to call other countries."""

    __slots__ = ("enabled",)
    __fields__ = __slots__
    enabled: bool | None
    """`True` if granted."""

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.enabled
        if v is not None:
            d["enabled"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PermissionInfoInt(d: dict[str, Any]) -> PermissionInfoInt:
    """Decode a `PermissionInfoInt`; what does not fit is passed on."""
    self = new(PermissionInfoInt)
    get: Getter = d.get
    self.enabled = get("enabled")
    self.__extras__ = (
        None if PermissionInfoIntKeys.issuperset(d) else {k: d[k] for k in d if k not in PermissionInfoIntKeys}
    )
    return self


PermissionInfoInt.__decode__ = decode_PermissionInfoInt
PermissionInfoIntKeys = frozenset(("enabled",))


class ProfileImageInfo(Model):
    """Picture of a user."""

    __slots__ = (
        "content_type",
        "etag",
        "last_modified",
        "scales",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "scales": "scales",
    }
    content_type: str | None
    """Media type of the picture."""
    etag: str | None
    """Changes whenever the picture does."""
    last_modified: datetime.datetime | None
    """When the picture was last changed."""
    scales: list[ProfileImageInfoURI] | None
    """Links to the picture in fixed sizes."""
    uri: str
    """Address of the picture; the only field set if there is none."""

    def __init__(
        self,
        *,
        content_type: str | None = None,
        etag: str | None = None,
        last_modified: datetime.datetime | None = None,
        scales: list[ProfileImageInfoURI] | None = None,
        uri: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.content_type
        if v is not None:
            d["contentType"] = v
        v = self.etag
        if v is not None:
            d["etag"] = v
        v = self.last_modified
        if v is not None:
            d["lastModified"] = from_datetime(v)
        v = self.scales
        if v is not None:
            d["scales"] = (
                [i0.to_dict() if typeof(i0) is ProfileImageInfoURI else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ProfileImageInfo(d: dict[str, Any]) -> ProfileImageInfo:
    """Decode a `ProfileImageInfo`; what does not fit is passed on."""
    self = new(ProfileImageInfo)
    get: Getter = d.get
    self.content_type = get("contentType")
    self.etag = get("etag")
    v = get("lastModified")
    self.last_modified = to_datetime(v) if typeof(v) is str else v
    v = get("scales")
    self.scales = [decode_ProfileImageInfoURI(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = (
        None if ProfileImageInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ProfileImageInfoKeys}
    )
    return self


ProfileImageInfo.__decode__ = decode_ProfileImageInfo
ProfileImageInfoKeys = frozenset(
    (
        "contentType",
        "etag",
        "lastModified",
        "scales",
        "uri",
    )
)


class ProfileImageInfoURI(Model):
    """Picture of a user in one size."""

    __slots__ = ("uri",)
    __fields__ = __slots__
    uri: str | None
    """Address of the picture in that size."""

    def __init__(
        self,
        *,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ProfileImageInfoURI(d: dict[str, Any]) -> ProfileImageInfoURI:
    """Decode a `ProfileImageInfoURI`; what does not fit is passed on."""
    self = new(ProfileImageInfoURI)
    get: Getter = d.get
    self.uri = get("uri")
    self.__extras__ = (
        None if ProfileImageInfoURIKeys.issuperset(d) else {k: d[k] for k in d if k not in ProfileImageInfoURIKeys}
    )
    return self


ProfileImageInfoURI.__decode__ = decode_ProfileImageInfoURI
ProfileImageInfoURIKeys = frozenset(("uri",))


class PronouncedNameInfo(Model):
    """How a user's name is spoken in greetings."""

    __slots__ = (
        "prompt",
        "text",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "prompt": "prompt",
        "type": "type",
    }
    prompt: PronouncedNamePromptInfo | None
    """The recording; only for `Recorded`."""
    text: str | None
    """What the machine is to say; only for `TextToSpeech`."""
    type: PronouncedNameInfoType | None
    """`Default` and `TextToSpeech` are spoken by machine, `Recorded` is a recording."""

    def __init__(
        self,
        *,
        prompt: PronouncedNamePromptInfo | PronouncedNamePromptInfoDict | None = None,
        text: str | None = None,
        type: PronouncedNameInfoType | Literal["Default", "TextToSpeech", "Recorded"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.prompt
        if v is not None:
            d["prompt"] = v.to_dict() if typeof(v) is PronouncedNamePromptInfo else encode(v)
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is PronouncedNameInfoType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PronouncedNameInfo(d: dict[str, Any]) -> PronouncedNameInfo:
    """Decode a `PronouncedNameInfo`; what does not fit is passed on."""
    self = new(PronouncedNameInfo)
    get: Getter = d.get
    v = get("prompt")
    self.prompt = decode_PronouncedNamePromptInfo(v) if typeof(v) is dict else v
    self.text = get("text")
    v = get("type")
    self.type = PronouncedNameInfoTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if PronouncedNameInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in PronouncedNameInfoKeys}
    )
    return self


PronouncedNameInfo.__decode__ = decode_PronouncedNameInfo
PronouncedNameInfoKeys = frozenset(
    (
        "prompt",
        "text",
        "type",
    )
)


class PronouncedNamePromptInfo(Model):
    """The object `PronouncedNamePromptInfo`."""

    __slots__ = (
        "content_type",
        "content_uri",
        "id",
    )
    __fields__ = __slots__
    __converted__ = {
        "content_type": "contentType",
    }
    content_type: PronouncedNamePromptInfoContentType | None
    content_uri: str | None
    id: str | None

    def __init__(
        self,
        *,
        content_type: PronouncedNamePromptInfoContentType | Literal["audio/mpeg", "audio/wav"] | None = None,
        content_uri: str | None = None,
        id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.content_type
        if v is not None:
            d["contentType"] = v.wire if typeof(v) is PronouncedNamePromptInfoContentType else v
        v = self.content_uri
        if v is not None:
            d["contentUri"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PronouncedNamePromptInfo(d: dict[str, Any]) -> PronouncedNamePromptInfo:
    """Decode a `PronouncedNamePromptInfo`; what does not fit is passed on."""
    self = new(PronouncedNamePromptInfo)
    get: Getter = d.get
    v = get("contentType")
    self.content_type = PronouncedNamePromptInfoContentTypeTable[v] if typeof(v) is str else v
    self.content_uri = get("contentUri")
    self.id = get("id")
    self.__extras__ = (
        None
        if PronouncedNamePromptInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PronouncedNamePromptInfoKeys}
    )
    return self


PronouncedNamePromptInfo.__decode__ = decode_PronouncedNamePromptInfo
PronouncedNamePromptInfoKeys = frozenset(
    (
        "contentType",
        "contentUri",
        "id",
    )
)


class ProvisioningSiteInfo(Model):
    """Site that an extension belongs to."""

    __slots__ = (
        "code",
        "id",
        "name",
        "uri",
    )
    __fields__ = __slots__
    code: str | None
    """Digits dialled before extension numbers of the site."""
    id: str | None
    """Id of the site; `main-site` stands for the company itself."""
    name: str | None
    """Name of the site."""
    uri: str | None
    """Address of the site."""

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


def decode_ProvisioningSiteInfo(d: dict[str, Any]) -> ProvisioningSiteInfo:
    """Decode a `ProvisioningSiteInfo`; what does not fit is passed on."""
    self = new(ProvisioningSiteInfo)
    get: Getter = d.get
    self.code = get("code")
    self.id = get("id")
    self.name = get("name")
    self.uri = get("uri")
    self.__extras__ = (
        None if ProvisioningSiteInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ProvisioningSiteInfoKeys}
    )
    return self


ProvisioningSiteInfo.__decode__ = decode_ProvisioningSiteInfo
ProvisioningSiteInfoKeys = frozenset(
    (
        "code",
        "id",
        "name",
        "uri",
    )
)


class ReferenceInfo(Model):
    """Id of an extension in another system."""

    __slots__ = (
        "ref",
        "ref_acc_id",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    ref: str | None
    """The id over there."""
    ref_acc_id: str | None
    """Account that administers the federation."""
    type: ReferenceInfoType | None
    """Which kind of system it comes from."""

    def __init__(
        self,
        *,
        ref: str | None = None,
        ref_acc_id: str | None = None,
        type: ReferenceInfoType | Literal["PartnerId", "CustomerDirectoryId"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.ref
        if v is not None:
            d["ref"] = v
        v = self.ref_acc_id
        if v is not None:
            d["refAccId"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ReferenceInfoType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ReferenceInfo(d: dict[str, Any]) -> ReferenceInfo:
    """Decode a `ReferenceInfo`; what does not fit is passed on."""
    self = new(ReferenceInfo)
    get: Getter = d.get
    self.ref = get("ref")
    self.ref_acc_id = get("refAccId")
    v = get("type")
    self.type = ReferenceInfoTypeTable[v] if typeof(v) is str else v
    self.__extras__ = None if ReferenceInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ReferenceInfoKeys}
    return self


ReferenceInfo.__decode__ = decode_ReferenceInfo
ReferenceInfoKeys = frozenset(
    (
        "ref",
        "refAccId",
        "type",
    )
)


class Roles(Model):
    """Role of a user."""

    __slots__ = (
        "auto_assigned",
        "display_name",
        "id",
        "site_compatible",
        "site_restricted",
        "uri",
    )
    __fields__ = __slots__
    auto_assigned: bool | None
    """`True` if the user got it without anybody's doing."""
    display_name: str | None
    """Name of the role as administrators see it."""
    id: str | None
    """Id of the role."""
    site_compatible: bool | None
    """`True` if the role can be limited to single sites."""
    site_restricted: bool | None
    """`True` if the role is limited to single sites."""
    uri: str | None
    """Address of the role."""

    def __init__(
        self,
        *,
        auto_assigned: bool | None = None,
        display_name: str | None = None,
        id: str | None = None,
        site_compatible: bool | None = None,
        site_restricted: bool | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.auto_assigned
        if v is not None:
            d["autoAssigned"] = v
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.site_compatible
        if v is not None:
            d["siteCompatible"] = v
        v = self.site_restricted
        if v is not None:
            d["siteRestricted"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_Roles(d: dict[str, Any]) -> Roles:
    """Decode a `Roles`; what does not fit is passed on."""
    self = new(Roles)
    get: Getter = d.get
    self.auto_assigned = get("autoAssigned")
    self.display_name = get("displayName")
    self.id = get("id")
    self.site_compatible = get("siteCompatible")
    self.site_restricted = get("siteRestricted")
    self.uri = get("uri")
    self.__extras__ = None if RolesKeys.issuperset(d) else {k: d[k] for k in d if k not in RolesKeys}
    return self


Roles.__decode__ = decode_Roles
RolesKeys = frozenset(
    (
        "autoAssigned",
        "displayName",
        "id",
        "siteCompatible",
        "siteRestricted",
        "uri",
    )
)


class UserTransitionInfo(Model):
    """The object `UserTransitionInfo`."""

    __slots__ = (
        "send_welcome_email",
        "send_welcome_emails_to_users",
    )
    __fields__ = __slots__
    send_welcome_email: bool | None
    send_welcome_emails_to_users: bool | None

    def __init__(
        self,
        *,
        send_welcome_email: bool | None = None,
        send_welcome_emails_to_users: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.send_welcome_email
        if v is not None:
            d["sendWelcomeEmail"] = v
        v = self.send_welcome_emails_to_users
        if v is not None:
            d["sendWelcomeEmailsToUsers"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UserTransitionInfo(d: dict[str, Any]) -> UserTransitionInfo:
    """Decode a `UserTransitionInfo`; what does not fit is passed on."""
    self = new(UserTransitionInfo)
    get: Getter = d.get
    self.send_welcome_email = get("sendWelcomeEmail")
    self.send_welcome_emails_to_users = get("sendWelcomeEmailsToUsers")
    self.__extras__ = (
        None if UserTransitionInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in UserTransitionInfoKeys}
    )
    return self


UserTransitionInfo.__decode__ = decode_UserTransitionInfo
UserTransitionInfoKeys = frozenset(
    (
        "sendWelcomeEmail",
        "sendWelcomeEmailsToUsers",
    )
)
