"""Models: extensions."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum
from ._shared_all_extension_subtypes_enum import AllExtensionSubtypesEnum, AllExtensionSubtypesEnumTable
from ._shared_all_extension_types_enum import AllExtensionTypesEnum, AllExtensionTypesEnumTable
from ._shared_assigned_country_info import (
    AssignedCountryInfo,
    CallQueueExtensionInfo,
    CallQueueInfoRequest,
    ContactInfo,
    ContactInfoUpdateRequest,
    CustomFieldInfo,
    ExtensionPermissions,
    ExtensionRegionalSettingRequest,
    ExtensionStatusEnumForUpdate,
    ExtensionStatusEnumForUpdateTable,
    ExtensionStatusInfo,
    ProfileImageInfo,
    PronouncedNameInfo,
    ProvisioningSiteInfo,
    ReferenceInfo,
    Roles,
    SetupWizardStateForUpdateEnum,
    SetupWizardStateForUpdateEnumTable,
    UserTransitionInfo,
    decode_AssignedCountryInfo,
    decode_CallQueueExtensionInfo,
    decode_CallQueueInfoRequest,
    decode_ContactInfo,
    decode_ContactInfoUpdateRequest,
    decode_CustomFieldInfo,
    decode_ExtensionPermissions,
    decode_ExtensionRegionalSettingRequest,
    decode_ExtensionStatusInfo,
    decode_ProfileImageInfo,
    decode_PronouncedNameInfo,
    decode_ProvisioningSiteInfo,
    decode_ReferenceInfo,
    decode_Roles,
    decode_UserTransitionInfo,
)
from ._shared_call_queue_alert_timer_enum import CallQueueAlertTimerEnum, CallQueueAlertTimerEnumTable
from ._shared_contact_business_address_info import ContactBusinessAddressInfo, decode_ContactBusinessAddressInfo
from ._shared_cost_center_info import CostCenterInfo, decode_CostCenterInfo
from ._shared_enumerated_paging_model import EnumeratedPagingModel, decode_EnumeratedPagingModel
from ._shared_error_entity import ErrorEntity, decode_ErrorEntity
from ._shared_extension_status_enum_full import ExtensionStatusEnumFull, ExtensionStatusEnumFullTable
from ._shared_operator_info import SiteInfo, decode_SiteInfo
from ._shared_page_navigation_model import PageNavigationModel, decode_PageNavigationModel
from ._shared_regional_settings import RegionalSettings, decode_RegionalSettings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._extensions import ContactInfoCreationRequestDict, ExtensionBulkUpdateInfoDict
    from ..bodies._shared_assigned_country_info import (
        CallQueueInfoRequestDict,
        ContactInfoUpdateRequestDict,
        CustomFieldInfoDict,
        ExtensionRegionalSettingRequestDict,
        ExtensionStatusInfoDict,
        PronouncedNameInfoDict,
        ProvisioningSiteInfoDict,
        ReferenceInfoDict,
        UserTransitionInfoDict,
    )
    from ..bodies._shared_contact_business_address_info import ContactBusinessAddressInfoDict
    from ..bodies._shared_cost_center_info import CostCenterInfoDict
    from ..bodies._shared_operator_info import SiteInfoDict
    from ..bodies._shared_regional_settings import RegionalSettingsDict
    from ._devices import DeviceResource
    from ._phone_numbers import CompanyPhoneNumberInfo, UserPhoneNumberInfo
    from ._presence import PresenceInfoResponse


class ExtensionBulkUpdateInfoType(OpenEnum):
    """Values of `ExtensionBulkUpdateInfoType`."""

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
    DELEGATED_LINES_GROUP = "DelegatedLinesGroup"


ExtensionBulkUpdateInfoTypeTable = EnumTable(ExtensionBulkUpdateInfoType)


class ExtensionBulkUpdateTaskResourceStatus(OpenEnum):
    """Values of `ExtensionBulkUpdateTaskResourceStatus`."""

    ACCEPTED = "Accepted"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"


ExtensionBulkUpdateTaskResourceStatusTable = EnumTable(ExtensionBulkUpdateTaskResourceStatus)


class ExtensionCreationRequestType(OpenEnum):
    """Values of `ExtensionCreationRequestType`."""

    USER = "User"
    VIRTUAL_USER = "VirtualUser"
    DIGITAL_USER = "DigitalUser"
    FLEXIBLE_USER = "FlexibleUser"
    DEPARTMENT = "Department"
    ANNOUNCEMENT = "Announcement"
    VOICEMAIL = "Voicemail"
    SHARED_LINES_GROUP = "SharedLinesGroup"
    PAGING_ONLY = "PagingOnly"
    PARK_LOCATION = "ParkLocation"
    LIMITED = "Limited"


ExtensionCreationRequestTypeTable = EnumTable(ExtensionCreationRequestType)


class ExtensionUpdateShortResultStatus(OpenEnum):
    """Values of `ExtensionUpdateShortResultStatus`."""

    FAIL = "Fail"
    SUCCESS = "Success"


ExtensionUpdateShortResultStatusTable = EnumTable(ExtensionUpdateShortResultStatus)


class SmsRecipientExtensionTypesEnum(OpenEnum):
    """Values of `SmsRecipientExtensionTypesEnum`."""

    USER = "User"
    DIGITAL_USER = "DigitalUser"
    APPLICATION_EXTENSION = "ApplicationExtension"


SmsRecipientExtensionTypesEnumTable = EnumTable(SmsRecipientExtensionTypesEnum)


class TemplateType(OpenEnum):
    """Values of `TemplateType`."""

    CALL_HANDLING = "CallHandling"
    CALL_QUEUE_CALL_HANDLING = "CallQueueCallHandling"
    CALL_QUEUE_SETTINGS = "CallQueueSettings"
    KEY_TEMPLATES = "KeyTemplates"
    LIMITED_EXTENSIONS = "LimitedExtensions"
    SITE_CALL_HANDLING = "SiteCallHandling"
    USER_SETTINGS = "UserSettings"


TemplateTypeTable = EnumTable(TemplateType)


class BulkAssignSmsRecipientsRequest(Model):
    """The object `BulkAssignSmsRecipientsRequest`."""

    __slots__ = (
        "added_extension_ids",
        "removed_extension_ids",
    )
    __fields__ = __slots__
    added_extension_ids: list[str] | None
    removed_extension_ids: list[str] | None

    def __init__(
        self,
        *,
        added_extension_ids: list[str] | None = None,
        removed_extension_ids: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.added_extension_ids
        if v is not None:
            d["addedExtensionIds"] = v
        v = self.removed_extension_ids
        if v is not None:
            d["removedExtensionIds"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BulkAssignSmsRecipientsRequest(d: dict[str, Any]) -> BulkAssignSmsRecipientsRequest:
    """Decode a `BulkAssignSmsRecipientsRequest`; what does not fit is passed on."""
    self = new(BulkAssignSmsRecipientsRequest)
    get: Getter = d.get
    self.added_extension_ids = get("addedExtensionIds")
    self.removed_extension_ids = get("removedExtensionIds")
    self.__extras__ = (
        None
        if BulkAssignSmsRecipientsRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BulkAssignSmsRecipientsRequestKeys}
    )
    return self


BulkAssignSmsRecipientsRequest.__decode__ = decode_BulkAssignSmsRecipientsRequest
BulkAssignSmsRecipientsRequestKeys = frozenset(
    (
        "addedExtensionIds",
        "removedExtensionIds",
    )
)


class ContactInfoCreationRequest(Model):
    """The object `ContactInfoCreationRequest`."""

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
    business_phone: str | None
    company: str | None
    department: str | None
    email: str
    email_as_login_name: bool | None
    first_name: str
    job_title: str | None
    last_name: str | None
    mobile_phone: str | None
    pronounced_name: PronouncedNameInfo | None

    def __init__(
        self,
        *,
        business_address: ContactBusinessAddressInfo | ContactBusinessAddressInfoDict | None = None,
        business_phone: str | None = None,
        company: str | None = None,
        department: str | None = None,
        email: str,
        email_as_login_name: bool | None = None,
        first_name: str,
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


def decode_ContactInfoCreationRequest(d: dict[str, Any]) -> ContactInfoCreationRequest:
    """Decode a `ContactInfoCreationRequest`; what does not fit is passed on."""
    self = new(ContactInfoCreationRequest)
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
        if ContactInfoCreationRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ContactInfoCreationRequestKeys}
    )
    return self


ContactInfoCreationRequest.__decode__ = decode_ContactInfoCreationRequest
ContactInfoCreationRequestKeys = frozenset(
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


class ExtensionBulkUpdateInfo(Model):
    """The object `ExtensionBulkUpdateInfo`."""

    __slots__ = (
        "call_queue_info",
        "comment",
        "contact",
        "custom_fields",
        "extension_number",
        "id",
        "ivr_pin",
        "partner_id",
        "password",
        "reason",
        "references",
        "regional_settings",
        "setup_wizard_state",
        "site",
        "status",
        "status_info",
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
    comment: str | None
    contact: ContactInfoUpdateRequest | None
    custom_fields: list[CustomFieldInfo] | None
    extension_number: str | None
    id: str | None
    ivr_pin: str | None
    partner_id: str | None
    password: str | None
    reason: str | None
    references: list[ReferenceInfo] | None
    regional_settings: ExtensionRegionalSettingRequest | None
    setup_wizard_state: SetupWizardStateForUpdateEnum | None
    site: ProvisioningSiteInfo | None
    status: ExtensionStatusEnumForUpdate | None
    status_info: ExtensionStatusInfo | None
    transition: UserTransitionInfo | None
    type: ExtensionBulkUpdateInfoType | None

    def __init__(
        self,
        *,
        call_queue_info: CallQueueInfoRequest | CallQueueInfoRequestDict | None = None,
        comment: str | None = None,
        contact: ContactInfoUpdateRequest | ContactInfoUpdateRequestDict | None = None,
        custom_fields: Sequence[CustomFieldInfo | CustomFieldInfoDict] | None = None,
        extension_number: str | None = None,
        id: str | None = None,
        ivr_pin: str | None = None,
        partner_id: str | None = None,
        password: str | None = None,
        reason: str | None = None,
        references: Sequence[ReferenceInfo | ReferenceInfoDict] | None = None,
        regional_settings: ExtensionRegionalSettingRequest | ExtensionRegionalSettingRequestDict | None = None,
        setup_wizard_state: SetupWizardStateForUpdateEnum
        | Literal["NotStarted", "Incomplete", "Completed"]
        | None = None,
        site: ProvisioningSiteInfo | ProvisioningSiteInfoDict | None = None,
        status: ExtensionStatusEnumForUpdate | Literal["Enabled", "Disabled", "Frozen", "NotActivated"] | None = None,
        status_info: ExtensionStatusInfo | ExtensionStatusInfoDict | None = None,
        transition: UserTransitionInfo | UserTransitionInfoDict | None = None,
        type: ExtensionBulkUpdateInfoType
        | Literal[
            "User",
            "FaxUser",
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
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.call_queue_info
        if v is not None:
            d["callQueueInfo"] = v.to_dict() if typeof(v) is CallQueueInfoRequest else encode(v)
        v = self.comment
        if v is not None:
            d["comment"] = v
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
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.ivr_pin
        if v is not None:
            d["ivrPin"] = v
        v = self.partner_id
        if v is not None:
            d["partnerId"] = v
        v = self.password
        if v is not None:
            d["password"] = v
        v = self.reason
        if v is not None:
            d["reason"] = v
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
            d["site"] = v.to_dict() if typeof(v) is ProvisioningSiteInfo else encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is ExtensionStatusEnumForUpdate else v
        v = self.status_info
        if v is not None:
            d["statusInfo"] = v.to_dict() if typeof(v) is ExtensionStatusInfo else encode(v)
        v = self.transition
        if v is not None:
            d["transition"] = v.to_dict() if typeof(v) is UserTransitionInfo else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ExtensionBulkUpdateInfoType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionBulkUpdateInfo(d: dict[str, Any]) -> ExtensionBulkUpdateInfo:
    """Decode a `ExtensionBulkUpdateInfo`; what does not fit is passed on."""
    self = new(ExtensionBulkUpdateInfo)
    get: Getter = d.get
    v = get("callQueueInfo")
    self.call_queue_info = decode_CallQueueInfoRequest(v) if typeof(v) is dict else v
    self.comment = get("comment")
    v = get("contact")
    self.contact = decode_ContactInfoUpdateRequest(v) if typeof(v) is dict else v
    v = get("customFields")
    self.custom_fields = (
        [decode_CustomFieldInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.extension_number = get("extensionNumber")
    self.id = get("id")
    self.ivr_pin = get("ivrPin")
    self.partner_id = get("partnerId")
    self.password = get("password")
    self.reason = get("reason")
    v = get("references")
    self.references = [decode_ReferenceInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("regionalSettings")
    self.regional_settings = decode_ExtensionRegionalSettingRequest(v) if typeof(v) is dict else v
    v = get("setupWizardState")
    self.setup_wizard_state = SetupWizardStateForUpdateEnumTable[v] if typeof(v) is str else v
    v = get("site")
    self.site = decode_ProvisioningSiteInfo(v) if typeof(v) is dict else v
    v = get("status")
    self.status = ExtensionStatusEnumForUpdateTable[v] if typeof(v) is str else v
    v = get("statusInfo")
    self.status_info = decode_ExtensionStatusInfo(v) if typeof(v) is dict else v
    v = get("transition")
    self.transition = decode_UserTransitionInfo(v) if typeof(v) is dict else v
    v = get("type")
    self.type = ExtensionBulkUpdateInfoTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if ExtensionBulkUpdateInfoKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionBulkUpdateInfoKeys}
    )
    return self


ExtensionBulkUpdateInfo.__decode__ = decode_ExtensionBulkUpdateInfo
ExtensionBulkUpdateInfoKeys = frozenset(
    (
        "callQueueInfo",
        "comment",
        "contact",
        "customFields",
        "extensionNumber",
        "id",
        "ivrPin",
        "partnerId",
        "password",
        "reason",
        "references",
        "regionalSettings",
        "setupWizardState",
        "site",
        "status",
        "statusInfo",
        "transition",
        "type",
    )
)


class ExtensionBulkUpdateRequest(Model):
    """The object `ExtensionBulkUpdateRequest`."""

    __slots__ = ("records",)
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[ExtensionBulkUpdateInfo]

    def __init__(
        self,
        *,
        records: Sequence[ExtensionBulkUpdateInfo | ExtensionBulkUpdateInfoDict],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is ExtensionBulkUpdateInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionBulkUpdateRequest(d: dict[str, Any]) -> ExtensionBulkUpdateRequest:
    """Decode a `ExtensionBulkUpdateRequest`; what does not fit is passed on."""
    self = new(ExtensionBulkUpdateRequest)
    get: Getter = d.get
    v = get("records")
    self.records = (
        [decode_ExtensionBulkUpdateInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if ExtensionBulkUpdateRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionBulkUpdateRequestKeys}
    )
    return self


ExtensionBulkUpdateRequest.__decode__ = decode_ExtensionBulkUpdateRequest
ExtensionBulkUpdateRequestKeys = frozenset(("records",))


class ExtensionBulkUpdateTaskResource(Model):
    """The object `ExtensionBulkUpdateTaskResource`."""

    __slots__ = (
        "creation_time",
        "id",
        "last_modified_time",
        "result",
        "status",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "result": "result",
        "status": "status",
    }
    creation_time: datetime.datetime
    id: str
    last_modified_time: datetime.datetime
    result: ExtensionBulkUpdateTaskResult | None
    status: ExtensionBulkUpdateTaskResourceStatus
    uri: str

    def __init__(
        self,
        *,
        creation_time: datetime.datetime,
        id: str,
        last_modified_time: datetime.datetime,
        result: ExtensionBulkUpdateTaskResult | None = None,
        status: ExtensionBulkUpdateTaskResourceStatus | Literal["Accepted", "InProgress", "Completed", "Failed"],
        uri: str,
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
            d["result"] = v.to_dict() if typeof(v) is ExtensionBulkUpdateTaskResult else encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is ExtensionBulkUpdateTaskResourceStatus else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionBulkUpdateTaskResource(d: dict[str, Any]) -> ExtensionBulkUpdateTaskResource:
    """Decode a `ExtensionBulkUpdateTaskResource`; what does not fit is passed on."""
    self = new(ExtensionBulkUpdateTaskResource)
    get: Getter = d.get
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("result")
    self.result = decode_ExtensionBulkUpdateTaskResult(v) if typeof(v) is dict else v
    v = get("status")
    self.status = ExtensionBulkUpdateTaskResourceStatusTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = (
        None
        if ExtensionBulkUpdateTaskResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionBulkUpdateTaskResourceKeys}
    )
    return self


ExtensionBulkUpdateTaskResource.__decode__ = decode_ExtensionBulkUpdateTaskResource
ExtensionBulkUpdateTaskResourceKeys = frozenset(
    (
        "creationTime",
        "id",
        "lastModifiedTime",
        "result",
        "status",
        "uri",
    )
)


class ExtensionBulkUpdateTaskResult(Model):
    """The object `ExtensionBulkUpdateTaskResult`."""

    __slots__ = (
        "affected_items",
        "errors",
    )
    __fields__ = __slots__
    __converted__ = {
        "affected_items": "affectedItems",
        "errors": "errors",
    }
    affected_items: ExtensionBulkUpdateTaskResultAffectedItems | None
    errors: list[ErrorEntity] | None

    def __init__(
        self,
        *,
        affected_items: ExtensionBulkUpdateTaskResultAffectedItems | None = None,
        errors: list[ErrorEntity] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.affected_items
        if v is not None:
            d["affectedItems"] = v.to_dict() if typeof(v) is ExtensionBulkUpdateTaskResultAffectedItems else encode(v)
        v = self.errors
        if v is not None:
            d["errors"] = (
                [i0.to_dict() if typeof(i0) is ErrorEntity else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionBulkUpdateTaskResult(d: dict[str, Any]) -> ExtensionBulkUpdateTaskResult:
    """Decode a `ExtensionBulkUpdateTaskResult`; what does not fit is passed on."""
    self = new(ExtensionBulkUpdateTaskResult)
    get: Getter = d.get
    v = get("affectedItems")
    self.affected_items = decode_ExtensionBulkUpdateTaskResultAffectedItems(v) if typeof(v) is dict else v
    v = get("errors")
    self.errors = [decode_ErrorEntity(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None
        if ExtensionBulkUpdateTaskResultKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionBulkUpdateTaskResultKeys}
    )
    return self


ExtensionBulkUpdateTaskResult.__decode__ = decode_ExtensionBulkUpdateTaskResult
ExtensionBulkUpdateTaskResultKeys = frozenset(
    (
        "affectedItems",
        "errors",
    )
)


class ExtensionBulkUpdateTaskResultAffectedItems(Model):
    """The object `ExtensionBulkUpdateTaskResultAffectedItems`."""

    __slots__ = ("result",)
    __fields__ = __slots__
    __converted__ = {
        "result": "result",
    }
    result: list[ExtensionUpdateShortResult] | None

    def __init__(
        self,
        *,
        result: list[ExtensionUpdateShortResult] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.result
        if v is not None:
            d["result"] = (
                [i0.to_dict() if typeof(i0) is ExtensionUpdateShortResult else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionBulkUpdateTaskResultAffectedItems(d: dict[str, Any]) -> ExtensionBulkUpdateTaskResultAffectedItems:
    """Decode a `ExtensionBulkUpdateTaskResultAffectedItems`; what does not fit is passed on."""
    self = new(ExtensionBulkUpdateTaskResultAffectedItems)
    get: Getter = d.get
    v = get("result")
    self.result = (
        [decode_ExtensionUpdateShortResult(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if ExtensionBulkUpdateTaskResultAffectedItemsKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionBulkUpdateTaskResultAffectedItemsKeys}
    )
    return self


ExtensionBulkUpdateTaskResultAffectedItems.__decode__ = decode_ExtensionBulkUpdateTaskResultAffectedItems
ExtensionBulkUpdateTaskResultAffectedItemsKeys = frozenset(("result",))


class ExtensionCreationRequest(Model):
    """The object `ExtensionCreationRequest`."""

    __slots__ = (
        "contact",
        "cost_center",
        "custom_fields",
        "extension_number",
        "hidden",
        "ivr_pin",
        "name",
        "partner_id",
        "password",
        "references",
        "regional_settings",
        "setup_wizard_state",
        "site",
        "status",
        "status_info",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "contact": "contact",
        "cost_center": "costCenter",
        "custom_fields": "customFields",
        "references": "references",
        "regional_settings": "regionalSettings",
        "setup_wizard_state": "setupWizardState",
        "site": "site",
        "status": "status",
        "status_info": "statusInfo",
        "type": "type",
    }
    __secrets__ = frozenset(
        (
            "ivr_pin",
            "password",
        )
    )
    contact: ContactInfoCreationRequest | None
    cost_center: CostCenterInfo | None
    custom_fields: list[CustomFieldInfo] | None
    extension_number: str | None
    hidden: bool | None
    ivr_pin: str | None
    name: str | None
    partner_id: str | None
    password: str | None
    references: list[ReferenceInfo] | None
    regional_settings: RegionalSettings | None
    setup_wizard_state: SetupWizardStateForUpdateEnum | None
    site: SiteInfo | None
    status: ExtensionStatusEnumFull | None
    status_info: ExtensionStatusInfo | None
    type: ExtensionCreationRequestType | None

    def __init__(
        self,
        *,
        contact: ContactInfoCreationRequest | ContactInfoCreationRequestDict | None = None,
        cost_center: CostCenterInfo | CostCenterInfoDict | None = None,
        custom_fields: Sequence[CustomFieldInfo | CustomFieldInfoDict] | None = None,
        extension_number: str | None = None,
        hidden: bool | None = None,
        ivr_pin: str | None = None,
        name: str | None = None,
        partner_id: str | None = None,
        password: str | None = None,
        references: Sequence[ReferenceInfo | ReferenceInfoDict] | None = None,
        regional_settings: RegionalSettings | RegionalSettingsDict | None = None,
        setup_wizard_state: SetupWizardStateForUpdateEnum
        | Literal["NotStarted", "Incomplete", "Completed"]
        | None = None,
        site: SiteInfo | SiteInfoDict | None = None,
        status: ExtensionStatusEnumFull
        | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]
        | None = None,
        status_info: ExtensionStatusInfo | ExtensionStatusInfoDict | None = None,
        type: ExtensionCreationRequestType
        | Literal[
            "User",
            "VirtualUser",
            "DigitalUser",
            "FlexibleUser",
            "Department",
            "Announcement",
            "Voicemail",
            "SharedLinesGroup",
            "PagingOnly",
            "ParkLocation",
            "Limited",
        ]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.contact
        if v is not None:
            d["contact"] = v.to_dict() if typeof(v) is ContactInfoCreationRequest else encode(v)
        v = self.cost_center
        if v is not None:
            d["costCenter"] = v.to_dict() if typeof(v) is CostCenterInfo else encode(v)
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
        v = self.hidden
        if v is not None:
            d["hidden"] = v
        v = self.ivr_pin
        if v is not None:
            d["ivrPin"] = v
        v = self.name
        if v is not None:
            d["name"] = v
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
            d["regionalSettings"] = v.to_dict() if typeof(v) is RegionalSettings else encode(v)
        v = self.setup_wizard_state
        if v is not None:
            d["setupWizardState"] = v.wire if typeof(v) is SetupWizardStateForUpdateEnum else v
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is SiteInfo else encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is ExtensionStatusEnumFull else v
        v = self.status_info
        if v is not None:
            d["statusInfo"] = v.to_dict() if typeof(v) is ExtensionStatusInfo else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ExtensionCreationRequestType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionCreationRequest(d: dict[str, Any]) -> ExtensionCreationRequest:
    """Decode a `ExtensionCreationRequest`; what does not fit is passed on."""
    self = new(ExtensionCreationRequest)
    get: Getter = d.get
    v = get("contact")
    self.contact = decode_ContactInfoCreationRequest(v) if typeof(v) is dict else v
    v = get("costCenter")
    self.cost_center = decode_CostCenterInfo(v) if typeof(v) is dict else v
    v = get("customFields")
    self.custom_fields = (
        [decode_CustomFieldInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.extension_number = get("extensionNumber")
    self.hidden = get("hidden")
    self.ivr_pin = get("ivrPin")
    self.name = get("name")
    self.partner_id = get("partnerId")
    self.password = get("password")
    v = get("references")
    self.references = [decode_ReferenceInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("regionalSettings")
    self.regional_settings = decode_RegionalSettings(v) if typeof(v) is dict else v
    v = get("setupWizardState")
    self.setup_wizard_state = SetupWizardStateForUpdateEnumTable[v] if typeof(v) is str else v
    v = get("site")
    self.site = decode_SiteInfo(v) if typeof(v) is dict else v
    v = get("status")
    self.status = ExtensionStatusEnumFullTable[v] if typeof(v) is str else v
    v = get("statusInfo")
    self.status_info = decode_ExtensionStatusInfo(v) if typeof(v) is dict else v
    v = get("type")
    self.type = ExtensionCreationRequestTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if ExtensionCreationRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionCreationRequestKeys}
    )
    return self


ExtensionCreationRequest.__decode__ = decode_ExtensionCreationRequest
ExtensionCreationRequestKeys = frozenset(
    (
        "contact",
        "costCenter",
        "customFields",
        "extensionNumber",
        "hidden",
        "ivrPin",
        "name",
        "partnerId",
        "password",
        "references",
        "regionalSettings",
        "setupWizardState",
        "site",
        "status",
        "statusInfo",
        "type",
    )
)


class ExtensionList(Model):
    """One page of the account's extensions."""

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
    records: list[ExtensionListItem]
    """Extensions of this page."""
    uri: str | None
    """Address that gives this very page again."""

    def __init__(
        self,
        *,
        navigation: PageNavigationModel | None = None,
        paging: EnumeratedPagingModel | None = None,
        records: list[ExtensionListItem],
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
                [i0.to_dict() if typeof(i0) is ExtensionListItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionList(d: dict[str, Any]) -> ExtensionList:
    """Decode a `ExtensionList`; what does not fit is passed on."""
    self = new(ExtensionList)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_ExtensionListItem(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = None if ExtensionListKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionListKeys}
    return self


ExtensionList.__decode__ = decode_ExtensionList
ExtensionListKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)


class ExtensionListItem(Model):
    """An extension as lists show it."""

    __slots__ = (
        "alert_timer",
        "assigned_country",
        "call_queue_info",
        "contact",
        "cost_center",
        "creation_time",
        "devices",
        "extension_number",
        "hidden",
        "id",
        "name",
        "partner_id",
        "permissions",
        "phone_numbers",
        "presence",
        "profile_image",
        "references",
        "roles",
        "site",
        "status",
        "sub_type",
        "type",
        "uri",
    )
    __fields__ = (
        "alert_timer",
        "assigned_country",
        "call_queue_info",
        "contact",
        "cost_center",
        "creation_time",
        "extension_number",
        "hidden",
        "id",
        "name",
        "partner_id",
        "permissions",
        "profile_image",
        "references",
        "roles",
        "site",
        "status",
        "sub_type",
        "type",
        "uri",
    )
    __converted__ = {
        "alert_timer": "alertTimer",
        "assigned_country": "assignedCountry",
        "call_queue_info": "callQueueInfo",
        "contact": "contact",
        "cost_center": "costCenter",
        "permissions": "permissions",
        "profile_image": "profileImage",
        "references": "references",
        "roles": "roles",
        "site": "site",
        "status": "status",
        "sub_type": "subType",
        "type": "type",
    }
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
    extension_number: str | None
    """Short internal number."""
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
    roles: list[Roles] | None
    """Roles of the user; only in some answers."""
    site: ProvisioningSiteInfo | None
    """Site the extension belongs to."""
    status: ExtensionStatusEnumFull | None
    """`Enabled`, `Disabled`, `Frozen`, `NotActivated` or `Unassigned`."""
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
        alert_timer: CallQueueAlertTimerEnum
        | Literal[5, 10, 15, 20, 30, 45, 60, 120, 180, 240, 300, 360, 420, 480, 540, 600]
        | None = None,
        assigned_country: AssignedCountryInfo | None = None,
        call_queue_info: CallQueueExtensionInfo | None = None,
        contact: ContactInfo | None = None,
        cost_center: CostCenterInfo | CostCenterInfoDict | None = None,
        creation_time: datetime.datetime | None = None,
        extension_number: str | None = None,
        hidden: bool | None = None,
        id: int | None = None,
        name: str | None = None,
        partner_id: str | None = None,
        permissions: ExtensionPermissions | None = None,
        profile_image: ProfileImageInfo | None = None,
        references: Sequence[ReferenceInfo | ReferenceInfoDict] | None = None,
        roles: list[Roles] | None = None,
        site: ProvisioningSiteInfo | ProvisioningSiteInfoDict | None = None,
        status: ExtensionStatusEnumFull
        | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]
        | None = None,
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
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
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
        v = self.roles
        if v is not None:
            d["roles"] = (
                [i0.to_dict() if typeof(i0) is Roles else encode(i0) for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is ProvisioningSiteInfo else encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is ExtensionStatusEnumFull else v
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


def decode_ExtensionListItem(d: dict[str, Any]) -> ExtensionListItem:
    """Decode a `ExtensionListItem`; what does not fit is passed on."""
    self = new(ExtensionListItem)
    get: Getter = d.get
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
    self.extension_number = get("extensionNumber")
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
    v = get("roles")
    self.roles = [decode_Roles(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("site")
    self.site = decode_ProvisioningSiteInfo(v) if typeof(v) is dict else v
    v = get("status")
    self.status = ExtensionStatusEnumFullTable[v] if typeof(v) is str else v
    v = get("subType")
    self.sub_type = AllExtensionSubtypesEnumTable[v] if typeof(v) is str else v
    v = get("type")
    self.type = AllExtensionTypesEnumTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.devices = None
    self.phone_numbers = None
    self.presence = None
    self.__extras__ = (
        None if ExtensionListItemKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionListItemKeys}
    )
    return self


ExtensionListItem.__decode__ = decode_ExtensionListItem
ExtensionListItemKeys = frozenset(
    (
        "alertTimer",
        "assignedCountry",
        "callQueueInfo",
        "contact",
        "costCenter",
        "creationTime",
        "extensionNumber",
        "hidden",
        "id",
        "name",
        "partnerId",
        "permissions",
        "profileImage",
        "references",
        "roles",
        "site",
        "status",
        "subType",
        "type",
        "uri",
    )
)


class ExtensionUpdateShortResult(Model):
    """The object `ExtensionUpdateShortResult`."""

    __slots__ = (
        "errors",
        "extension_id",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "errors": "errors",
        "status": "status",
    }
    errors: list[ErrorEntity] | None
    extension_id: str | None
    status: ExtensionUpdateShortResultStatus | None

    def __init__(
        self,
        *,
        errors: list[ErrorEntity] | None = None,
        extension_id: str | None = None,
        status: ExtensionUpdateShortResultStatus | Literal["Fail", "Success"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.errors
        if v is not None:
            d["errors"] = (
                [i0.to_dict() if typeof(i0) is ErrorEntity else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is ExtensionUpdateShortResultStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionUpdateShortResult(d: dict[str, Any]) -> ExtensionUpdateShortResult:
    """Decode a `ExtensionUpdateShortResult`; what does not fit is passed on."""
    self = new(ExtensionUpdateShortResult)
    get: Getter = d.get
    v = get("errors")
    self.errors = [decode_ErrorEntity(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.extension_id = get("extensionId")
    v = get("status")
    self.status = ExtensionUpdateShortResultStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if ExtensionUpdateShortResultKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionUpdateShortResultKeys}
    )
    return self


ExtensionUpdateShortResult.__decode__ = decode_ExtensionUpdateShortResult
ExtensionUpdateShortResultKeys = frozenset(
    (
        "errors",
        "extensionId",
        "status",
    )
)


class SmsRecipient(Model):
    """The object `SmsRecipient`."""

    __slots__ = (
        "assignable",
        "extension_number",
        "extension_type",
        "has_license",
        "id",
        "name",
    )
    __fields__ = __slots__
    __converted__ = {
        "extension_type": "extensionType",
    }
    assignable: bool | None
    extension_number: str | None
    extension_type: SmsRecipientExtensionTypesEnum | None
    has_license: bool | None
    id: str | None
    name: str | None

    def __init__(
        self,
        *,
        assignable: bool | None = None,
        extension_number: str | None = None,
        extension_type: SmsRecipientExtensionTypesEnum
        | Literal["User", "DigitalUser", "ApplicationExtension"]
        | None = None,
        has_license: bool | None = None,
        id: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.assignable
        if v is not None:
            d["assignable"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.extension_type
        if v is not None:
            d["extensionType"] = v.wire if typeof(v) is SmsRecipientExtensionTypesEnum else v
        v = self.has_license
        if v is not None:
            d["hasLicense"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SmsRecipient(d: dict[str, Any]) -> SmsRecipient:
    """Decode a `SmsRecipient`; what does not fit is passed on."""
    self = new(SmsRecipient)
    get: Getter = d.get
    self.assignable = get("assignable")
    self.extension_number = get("extensionNumber")
    v = get("extensionType")
    self.extension_type = SmsRecipientExtensionTypesEnumTable[v] if typeof(v) is str else v
    self.has_license = get("hasLicense")
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = None if SmsRecipientKeys.issuperset(d) else {k: d[k] for k in d if k not in SmsRecipientKeys}
    return self


SmsRecipient.__decode__ = decode_SmsRecipient
SmsRecipientKeys = frozenset(
    (
        "assignable",
        "extensionNumber",
        "extensionType",
        "hasLicense",
        "id",
        "name",
    )
)


class SmsRecipientsResource(Model):
    """The object `SmsRecipientsResource`."""

    __slots__ = ("sms_recipients",)
    __fields__ = __slots__
    __converted__ = {
        "sms_recipients": "smsRecipients",
    }
    sms_recipients: list[SmsRecipient] | None

    def __init__(
        self,
        *,
        sms_recipients: list[SmsRecipient] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.sms_recipients
        if v is not None:
            d["smsRecipients"] = (
                [i0.to_dict() if typeof(i0) is SmsRecipient else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SmsRecipientsResource(d: dict[str, Any]) -> SmsRecipientsResource:
    """Decode a `SmsRecipientsResource`; what does not fit is passed on."""
    self = new(SmsRecipientsResource)
    get: Getter = d.get
    v = get("smsRecipients")
    self.sms_recipients = (
        [decode_SmsRecipient(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None if SmsRecipientsResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in SmsRecipientsResourceKeys}
    )
    return self


SmsRecipientsResource.__decode__ = decode_SmsRecipientsResource
SmsRecipientsResourceKeys = frozenset(("smsRecipients",))


class TemplateInfo(Model):
    """The object `TemplateInfo`."""

    __slots__ = (
        "creation_time",
        "description",
        "id",
        "last_modified_time",
        "name",
        "type",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    creation_time: datetime.datetime | None
    description: str | None
    id: str | None
    last_modified_time: datetime.datetime | None
    name: str | None
    type: TemplateType | None
    uri: str | None

    def __init__(
        self,
        *,
        creation_time: datetime.datetime | None = None,
        description: str | None = None,
        id: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        name: str | None = None,
        type: TemplateType
        | Literal[
            "CallHandling",
            "CallQueueCallHandling",
            "CallQueueSettings",
            "KeyTemplates",
            "LimitedExtensions",
            "SiteCallHandling",
            "UserSettings",
        ]
        | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is TemplateType else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TemplateInfo(d: dict[str, Any]) -> TemplateInfo:
    """Decode a `TemplateInfo`; what does not fit is passed on."""
    self = new(TemplateInfo)
    get: Getter = d.get
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.description = get("description")
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.name = get("name")
    v = get("type")
    self.type = TemplateTypeTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = None if TemplateInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TemplateInfoKeys}
    return self


TemplateInfo.__decode__ = decode_TemplateInfo
TemplateInfoKeys = frozenset(
    (
        "creationTime",
        "description",
        "id",
        "lastModifiedTime",
        "name",
        "type",
        "uri",
    )
)


class UserTemplates(Model):
    """The object `UserTemplates`."""

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
    paging: EnumeratedPagingModel
    records: list[TemplateInfo]
    uri: str | None

    def __init__(
        self,
        *,
        navigation: PageNavigationModel,
        paging: EnumeratedPagingModel,
        records: list[TemplateInfo],
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
                [i0.to_dict() if typeof(i0) is TemplateInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UserTemplates(d: dict[str, Any]) -> UserTemplates:
    """Decode a `UserTemplates`; what does not fit is passed on."""
    self = new(UserTemplates)
    get: Getter = d.get
    v = get("navigation")
    self.navigation = decode_PageNavigationModel(v) if typeof(v) is dict else v
    v = get("paging")
    self.paging = decode_EnumeratedPagingModel(v) if typeof(v) is dict else v
    v = get("records")
    self.records = [decode_TemplateInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = None if UserTemplatesKeys.issuperset(d) else {k: d[k] for k in d if k not in UserTemplatesKeys}
    return self


UserTemplates.__decode__ = decode_UserTemplates
UserTemplatesKeys = frozenset(
    (
        "navigation",
        "paging",
        "records",
        "uri",
    )
)
