"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..models._shared_all_extension_subtypes_enum import AllExtensionSubtypesEnum
    from ..models._shared_assigned_country_info import (
        CallQueueInfoRequest,
        ContactInfoUpdateRequest,
        CustomFieldInfo,
        ExtensionRegionalSettingRequest,
        ExtensionStatusEnumForUpdate,
        ExtensionStatusInfo,
        ReferenceInfo,
        SetupWizardStateForUpdateEnum,
        UserTransitionInfo,
    )
    from ..models._shared_bulk_add_devices_item_phone_info import (
        BulkAddDevicesItemPhoneInfo,
        BulkOperationExtensionReference,
    )
    from ..models._shared_postal_address import PostalAddress
    from ..models._shared_site_reference import SiteReference
    from ..models._user_settings import (
        BatchProvisionUsersRequestItem,
        BatchProvisionUsersRequestItemContact,
        BatchProvisionUsersRequestItemCostCenter,
        BatchProvisionUsersRequestItemDevicesItem,
        BatchProvisionUsersRequestItemRolesItem,
        BatchProvisionUsersRequestItemStatus,
        CallerIdByDevice,
        CallerIdByFeature,
        CallerIdByFeatureFeature,
        CallerIdData,
        CallerIdDataType,
        CallerIdDeviceInfo,
        CallerIdPhoneInfo,
        CallNotesInfo,
        ConferencePhoneNumberInfo,
        DeviceDefinition,
        DeviceDefinitionEmergency,
        DeviceDefinitionEmergencyByLocationLocation,
        DeviceDefinitionType,
        ExtensionUpdateRequestType,
        InboundFaxesInfo,
        InboundTextsInfo,
        MissedCallsInfo,
        OutboundFaxesInfo,
        TransitionInfo,
        VoicemailsInfo,
    )
    from ..types import Content, File
    from ._shared_assigned_country_info import (
        CallQueueInfoRequestDict,
        ContactInfoUpdateRequestDict,
        CustomFieldInfoDict,
        ExtensionRegionalSettingRequestDict,
        ExtensionStatusInfoDict,
        ReferenceInfoDict,
        UserTransitionInfoDict,
    )
    from ._shared_bulk_add_devices_item_phone_info import (
        BulkAddDevicesItemPhoneInfoDict,
        BulkOperationExtensionReferenceDict,
    )
    from ._shared_postal_address import PostalAddressDict
    from ._shared_site_reference import SiteReferenceDict


class BatchProvisionUsersRequestDict(TypedDict, total=False):
    """A `BatchProvisionUsersRequest` as a plain dict."""

    records: Required[Sequence[BatchProvisionUsersRequestItem | BatchProvisionUsersRequestItemDict]]


class BatchProvisionUsersRequestItemDict(TypedDict, total=False):
    """A `BatchProvisionUsersRequestItem` as a plain dict."""

    contact: Required[BatchProvisionUsersRequestItemContact | BatchProvisionUsersRequestItemContactDict]
    costCenter: BatchProvisionUsersRequestItemCostCenter | BatchProvisionUsersRequestItemCostCenterDict
    devices: Sequence[BatchProvisionUsersRequestItemDevicesItem | BatchProvisionUsersRequestItemDevicesItemDict]
    extensionNumber: str
    roles: Sequence[BatchProvisionUsersRequestItemRolesItem | BatchProvisionUsersRequestItemRolesItemDict]
    status: Required[BatchProvisionUsersRequestItemStatus | Literal["Enabled"]]


class BatchProvisionUsersRequestItemContactDict(TypedDict, total=False):
    """A `BatchProvisionUsersRequestItemContact` as a plain dict."""

    email: Required[str]
    firstName: Required[str]
    lastName: Required[str]
    emailAsLoginName: bool
    mobileNumber: str
    transition: TransitionInfo | TransitionInfoDict


class BatchProvisionUsersRequestItemCostCenterDict(TypedDict, total=False):
    """A `BatchProvisionUsersRequestItemCostCenter` as a plain dict."""

    id: Required[str]


class BatchProvisionUsersRequestItemDevicesItemDict(TypedDict, total=False):
    """A `BatchProvisionUsersRequestItemDevicesItem` as a plain dict."""

    deviceInfo: Required[DeviceDefinition | DeviceDefinitionDict]


class BatchProvisionUsersRequestItemRolesItemDict(TypedDict, total=False):
    """A `BatchProvisionUsersRequestItemRolesItem` as a plain dict."""

    id: Required[str]


class BulkDeleteUsersRequestDict(TypedDict, total=False):
    """A `BulkDeleteUsersRequest` as a plain dict."""

    keepAssetsInInventory: bool
    records: Required[Sequence[BulkOperationExtensionReference | BulkOperationExtensionReferenceDict]]


class CallNotesInfoDict(TypedDict, total=False):
    """A `CallNotesInfo` as a plain dict."""

    advancedEmailAddresses: list[str]
    advancedSmsEmailAddresses: list[str]
    notifyByEmail: bool
    notifyBySms: bool


class CallerIdByDeviceDict(TypedDict, total=False):
    """A `CallerIdByDevice` as a plain dict."""

    callerId: CallerIdData | CallerIdDataDict
    device: CallerIdDeviceInfo | CallerIdDeviceInfoDict


class CallerIdByFeatureDict(TypedDict, total=False):
    """A `CallerIdByFeature` as a plain dict."""

    callerId: CallerIdData | CallerIdDataDict
    feature: (
        CallerIdByFeatureFeature
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
    )


class CallerIdDataDict(TypedDict, total=False):
    """A `CallerIdData` as a plain dict."""

    phoneInfo: CallerIdPhoneInfo | CallerIdPhoneInfoDict
    type: CallerIdDataType | Literal["PhoneNumber", "Blocked", "CurrentLocation"]


class CallerIdDeviceInfoDict(TypedDict, total=False):
    """A `CallerIdDeviceInfo` as a plain dict."""

    id: str
    name: str
    uri: str


class CallerIdPhoneInfoDict(TypedDict, total=False):
    """A `CallerIdPhoneInfo` as a plain dict."""

    id: str
    phoneNumber: str
    uri: str


class ConferencePhoneNumberInfoDict(TypedDict, total=False):
    """A `ConferencePhoneNumberInfo` as a plain dict."""

    default: bool
    phoneNumber: str


class CreateUserProfileImageBodyDict(TypedDict, total=False):
    """A `CreateUserProfileImageBody` as a plain dict."""

    image: Required[File | Content]


class DeviceDefinitionDict(TypedDict, total=False):
    """A `DeviceDefinition` as a plain dict."""

    contactCenterPhoneLine: bool
    emergency: Required[DeviceDefinitionEmergency | DeviceDefinitionEmergencyDict]
    phoneInfo: Required[BulkAddDevicesItemPhoneInfo | BulkAddDevicesItemPhoneInfoDict]
    type: Required[DeviceDefinitionType | Literal["OtherPhone", "WebRTC"]]


DeviceDefinitionEmergencyDict: TypeAlias = (
    "DeviceDefinitionEmergencyByLocationDict | DeviceDefinitionEmergencyByAddressDict"
)
"""A `DeviceDefinitionEmergency` as a plain dict."""


class DeviceDefinitionEmergencyByAddressDict(TypedDict, total=False):
    """A `DeviceDefinitionEmergencyByAddress` as a plain dict."""

    address: PostalAddress | PostalAddressDict


class DeviceDefinitionEmergencyByLocationDict(TypedDict, total=False):
    """A `DeviceDefinitionEmergencyByLocation` as a plain dict."""

    location: Required[DeviceDefinitionEmergencyByLocationLocation | DeviceDefinitionEmergencyByLocationLocationDict]


class DeviceDefinitionEmergencyByLocationLocationDict(TypedDict, total=False):
    """A `DeviceDefinitionEmergencyByLocationLocation` as a plain dict."""

    id: Required[str]


class ExtensionCallerIdInfoDict(TypedDict, total=False):
    """A `ExtensionCallerIdInfo` as a plain dict."""

    byDevice: Sequence[CallerIdByDevice | CallerIdByDeviceDict]
    byFeature: Sequence[CallerIdByFeature | CallerIdByFeatureDict]
    extensionNameForOutboundCalls: bool
    extensionNumberForInternalCalls: bool
    uri: str


class ExtensionUpdateRequestDict(TypedDict, total=False):
    """A `ExtensionUpdateRequest` as a plain dict."""

    callQueueInfo: CallQueueInfoRequest | CallQueueInfoRequestDict
    contact: ContactInfoUpdateRequest | ContactInfoUpdateRequestDict
    customFields: Sequence[CustomFieldInfo | CustomFieldInfoDict]
    extensionNumber: str
    ivrPin: str
    partnerId: str
    password: str
    references: Sequence[ReferenceInfo | ReferenceInfoDict]
    regionalSettings: ExtensionRegionalSettingRequest | ExtensionRegionalSettingRequestDict
    setupWizardState: SetupWizardStateForUpdateEnum | Literal["NotStarted", "Incomplete", "Completed"]
    site: SiteReference | SiteReferenceDict
    status: ExtensionStatusEnumForUpdate | Literal["Enabled", "Disabled", "Frozen", "NotActivated"]
    statusInfo: ExtensionStatusInfo | ExtensionStatusInfoDict
    subType: (
        AllExtensionSubtypesEnum
        | Literal["VideoPro", "VideoProPlus", "DigitalSignageOnlyRooms", "Unknown", "Emergency"]
    )
    transition: UserTransitionInfo | UserTransitionInfoDict
    type: (
        ExtensionUpdateRequestType
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
    )


class InboundFaxesInfoDict(TypedDict, total=False):
    """A `InboundFaxesInfo` as a plain dict."""

    advancedSmsPhoneNumbers: list[str]
    notifyByEmail: bool
    notifyBySms: bool
    advancedEmailAddresses: list[str]
    advancedSmsEmailAddresses: list[str]
    includeAttachment: bool
    markAsRead: bool


class InboundTextsInfoDict(TypedDict, total=False):
    """A `InboundTextsInfo` as a plain dict."""

    advancedSmsPhoneNumbers: list[str]
    notifyByEmail: bool
    notifyBySms: bool
    advancedEmailAddresses: list[str]
    advancedSmsEmailAddresses: list[str]


class MissedCallsInfoDict(TypedDict, total=False):
    """A `MissedCallsInfo` as a plain dict."""

    advancedSmsPhoneNumbers: list[str]
    notifyByEmail: bool
    notifyBySms: bool
    advancedEmailAddresses: list[str]
    advancedSmsEmailAddresses: list[str]


class NotificationSettingsUpdateRequestDict(TypedDict, total=False):
    """A `NotificationSettingsUpdateRequest` as a plain dict."""

    advancedMode: bool
    inboundFaxes: InboundFaxesInfo | InboundFaxesInfoDict
    inboundTexts: InboundTextsInfo | InboundTextsInfoDict
    missedCalls: MissedCallsInfo | MissedCallsInfoDict
    outboundFaxes: OutboundFaxesInfo | OutboundFaxesInfoDict
    smsPhoneNumbers: list[str]
    uri: str
    voicemails: VoicemailsInfo | VoicemailsInfoDict
    callNotes: CallNotesInfo | CallNotesInfoDict
    emailAddresses: list[str]
    includeManagers: bool
    smsEmailAddresses: list[str]


class OutboundFaxesInfoDict(TypedDict, total=False):
    """A `OutboundFaxesInfo` as a plain dict."""

    advancedSmsPhoneNumbers: list[str]
    notifyByEmail: bool
    notifyBySms: bool
    advancedEmailAddresses: list[str]
    advancedSmsEmailAddresses: list[str]


class TransitionInfoDict(TypedDict, total=False):
    """A `TransitionInfo` as a plain dict."""

    regionalSettings: ExtensionRegionalSettingRequest | ExtensionRegionalSettingRequestDict
    sendWelcomeEmail: bool


class UpdateConferencingInfoRequestDict(TypedDict, total=False):
    """A `UpdateConferencingInfoRequest` as a plain dict."""

    allowJoinBeforeHost: bool
    phoneNumbers: Sequence[ConferencePhoneNumberInfo | ConferencePhoneNumberInfoDict]


class UpdateUserProfileImageBodyDict(TypedDict, total=False):
    """A `UpdateUserProfileImageBody` as a plain dict."""

    image: File | Content


class VoicemailsInfoDict(TypedDict, total=False):
    """A `VoicemailsInfo` as a plain dict."""

    advancedSmsPhoneNumbers: list[str]
    notifyByEmail: bool
    notifyBySms: bool
    advancedEmailAddresses: list[str]
    advancedSmsEmailAddresses: list[str]
    includeAttachment: bool
    includeTranscription: bool
    markAsRead: bool
