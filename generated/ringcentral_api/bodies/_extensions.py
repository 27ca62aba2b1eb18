"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._extensions import (
        ContactInfoCreationRequest,
        ExtensionBulkUpdateInfo,
        ExtensionBulkUpdateInfoType,
        ExtensionCreationRequestType,
    )
    from ..models._shared_assigned_country_info import (
        CallQueueInfoRequest,
        ContactInfoUpdateRequest,
        CustomFieldInfo,
        ExtensionRegionalSettingRequest,
        ExtensionStatusEnumForUpdate,
        ExtensionStatusInfo,
        PronouncedNameInfo,
        ProvisioningSiteInfo,
        ReferenceInfo,
        SetupWizardStateForUpdateEnum,
        UserTransitionInfo,
    )
    from ..models._shared_contact_business_address_info import ContactBusinessAddressInfo
    from ..models._shared_cost_center_info import CostCenterInfo
    from ..models._shared_extension_status_enum_full import ExtensionStatusEnumFull
    from ..models._shared_operator_info import SiteInfo
    from ..models._shared_regional_settings import RegionalSettings
    from ._shared_assigned_country_info import (
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
    from ._shared_contact_business_address_info import ContactBusinessAddressInfoDict
    from ._shared_cost_center_info import CostCenterInfoDict
    from ._shared_operator_info import SiteInfoDict
    from ._shared_regional_settings import RegionalSettingsDict


class BulkAssignSmsRecipientsRequestDict(TypedDict, total=False):
    """A `BulkAssignSmsRecipientsRequest` as a plain dict."""

    addedExtensionIds: list[str]
    removedExtensionIds: list[str]


class ContactInfoCreationRequestDict(TypedDict, total=False):
    """A `ContactInfoCreationRequest` as a plain dict."""

    businessAddress: ContactBusinessAddressInfo | ContactBusinessAddressInfoDict
    businessPhone: str
    company: str
    department: str
    email: Required[str]
    emailAsLoginName: bool
    firstName: Required[str]
    jobTitle: str
    lastName: str
    mobilePhone: str
    pronouncedName: PronouncedNameInfo | PronouncedNameInfoDict


class ExtensionBulkUpdateInfoDict(TypedDict, total=False):
    """A `ExtensionBulkUpdateInfo` as a plain dict."""

    callQueueInfo: CallQueueInfoRequest | CallQueueInfoRequestDict
    comment: str
    contact: ContactInfoUpdateRequest | ContactInfoUpdateRequestDict
    customFields: Sequence[CustomFieldInfo | CustomFieldInfoDict]
    extensionNumber: str
    id: str
    ivrPin: str
    partnerId: str
    password: str
    reason: str
    references: Sequence[ReferenceInfo | ReferenceInfoDict]
    regionalSettings: ExtensionRegionalSettingRequest | ExtensionRegionalSettingRequestDict
    setupWizardState: SetupWizardStateForUpdateEnum | Literal["NotStarted", "Incomplete", "Completed"]
    site: ProvisioningSiteInfo | ProvisioningSiteInfoDict
    status: ExtensionStatusEnumForUpdate | Literal["Enabled", "Disabled", "Frozen", "NotActivated"]
    statusInfo: ExtensionStatusInfo | ExtensionStatusInfoDict
    transition: UserTransitionInfo | UserTransitionInfoDict
    type: (
        ExtensionBulkUpdateInfoType
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
    )


class ExtensionBulkUpdateRequestDict(TypedDict, total=False):
    """A `ExtensionBulkUpdateRequest` as a plain dict."""

    records: Required[Sequence[ExtensionBulkUpdateInfo | ExtensionBulkUpdateInfoDict]]


class ExtensionCreationRequestDict(TypedDict, total=False):
    """A `ExtensionCreationRequest` as a plain dict."""

    contact: ContactInfoCreationRequest | ContactInfoCreationRequestDict
    costCenter: CostCenterInfo | CostCenterInfoDict
    customFields: Sequence[CustomFieldInfo | CustomFieldInfoDict]
    extensionNumber: str
    hidden: bool
    ivrPin: str
    name: str
    partnerId: str
    password: str
    references: Sequence[ReferenceInfo | ReferenceInfoDict]
    regionalSettings: RegionalSettings | RegionalSettingsDict
    setupWizardState: SetupWizardStateForUpdateEnum | Literal["NotStarted", "Incomplete", "Completed"]
    site: SiteInfo | SiteInfoDict
    status: ExtensionStatusEnumFull | Literal["Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"]
    statusInfo: ExtensionStatusInfo | ExtensionStatusInfoDict
    type: (
        ExtensionCreationRequestType
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
    )
