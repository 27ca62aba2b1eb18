"""Models: other."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import Decoder, EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import UNSET, OpenEnum, UnknownVariant, Unset
from ._ai_conversation_expert import (
    AIInsights,
    AIInsightsCallDirection,
    AIInsightsCallDirectionTable,
    AIInsightsSpeakerInfoItem,
    RecordingDomain,
    RecordingDomainTable,
    decode_AIInsights,
    decode_AIInsightsSpeakerInfoItem,
)
from ._call_log import (
    BillingInfo,
    CallActionEnum,
    CallActionEnumTable,
    CallDirectionEnum,
    CallDirectionEnumTable,
    CallInternalTypeEnum,
    CallInternalTypeEnumTable,
    CallLogDelegateInfo,
    CallLogFromParty,
    CallLogRecordDeviceInfo,
    CallLogRecordingInfo,
    CallLogRecordMessage,
    CallLogToParty,
    CallResultEnum,
    CallResultEnumTable,
    CallResultReasonEnum,
    CallResultReasonEnumTable,
    CallTransportEnum,
    CallTransportEnumTable,
    CallTypeEnum,
    CallTypeEnumTable,
    DelegationTypeEnum,
    DelegationTypeEnumTable,
    ExtensionInfoCallLog,
    decode_BillingInfo,
    decode_CallLogDelegateInfo,
    decode_CallLogFromParty,
    decode_CallLogRecordDeviceInfo,
    decode_CallLogRecordingInfo,
    decode_CallLogRecordMessage,
    decode_CallLogToParty,
    decode_ExtensionInfoCallLog,
)
from ._company import (
    AccountLimitsInfo,
    BillingPackageInfo,
    BillingPlanInfo,
    BrandInfo,
    ServiceFeatureInfo,
    ServicePlanInfo,
    decode_AccountLimitsInfo,
    decode_BillingPackageInfo,
    decode_BillingPlanInfo,
    decode_BrandInfo,
    decode_ServiceFeatureInfo,
    decode_ServicePlanInfo,
)
from ._device_sip_registration import (
    SipFlagsResponse,
    SipInfoResponse,
    SipRegistrationDeviceInfo,
    decode_SipFlagsResponse,
    decode_SipInfoResponse,
    decode_SipRegistrationDeviceInfo,
)
from ._events import (
    NotificationAttachmentInfo,
    NotificationRecipientInfo,
    SenderInfo,
    decode_NotificationAttachmentInfo,
    decode_NotificationRecipientInfo,
    decode_SenderInfo,
)
from ._forwarding_targets import (
    CommCloudConnectorForwardingTargetResource,
    CommCoworkerAppsRingTargetRequest,
    CommCoworkerAppsRingTargetResource,
    CommCoworkerForwardingTargetRequest,
    CommCoworkerForwardingTargetResource,
    CommDeviceForwardingTargetRequest,
    CommDeviceForwardingTargetResource,
    CommFmcPhoneNumberForwardingTargetResource,
    CommImsPhoneNumberForwardingTargetResource,
    CommIntegrationForwardingTargetRequest,
    CommIntegrationForwardingTargetResource,
    CommPhoneNumberForwardingTargetRequest,
    CommPhoneNumberForwardingTargetResource,
    decode_CommCloudConnectorForwardingTargetResource,
    decode_CommCoworkerAppsRingTargetRequest,
    decode_CommCoworkerAppsRingTargetResource,
    decode_CommCoworkerForwardingTargetRequest,
    decode_CommCoworkerForwardingTargetResource,
    decode_CommDeviceForwardingTargetRequest,
    decode_CommDeviceForwardingTargetResource,
    decode_CommFmcPhoneNumberForwardingTargetResource,
    decode_CommImsPhoneNumberForwardingTargetResource,
    decode_CommIntegrationForwardingTargetRequest,
    decode_CommIntegrationForwardingTargetResource,
    decode_CommPhoneNumberForwardingTargetRequest,
    decode_CommPhoneNumberForwardingTargetResource,
)
from ._high_volume_sms import RejectedRecipientResponseResource, decode_RejectedRecipientResponseResource
from ._historical_webinars import (
    RcwSessionRuntimeStatusModel,
    RcwSessionRuntimeStatusModelTable,
    RcwSessionStatusModel,
    RcwSessionStatusModelTable,
    RecordingExtendedModel,
    RecordingModel,
    SessionLivestreamMinimalModel,
    decode_RecordingExtendedModel,
    decode_RecordingModel,
    decode_SessionLivestreamMinimalModel,
)
from ._internal_contacts import (
    AccountDirectoryProfileImageResource,
    AccountResource,
    AdgPhoneNumberResource,
    BusinessSiteResource,
    CustomFieldResource,
    ExternalIntegrationResource,
    decode_AccountDirectoryProfileImageResource,
    decode_AccountResource,
    decode_AdgPhoneNumberResource,
    decode_BusinessSiteResource,
    decode_CustomFieldResource,
    decode_ExternalIntegrationResource,
)
from ._invitees import RcwInviteeTypeEnum, RcwInviteeTypeEnumTable
from ._ivr import (
    IvrMenuActionsInfo,
    IvrMenuPromptInfo,
    IvrMenuSiteInfo,
    decode_IvrMenuActionsInfo,
    decode_IvrMenuPromptInfo,
    decode_IvrMenuSiteInfo,
)
from ._posts import TMMentionsInfo, TMMessageAttachmentInfo, decode_TMMentionsInfo, decode_TMMessageAttachmentInfo
from ._shared_api_error import ApiError, decode_ApiError
from ._shared_basic_paging import Host, decode_Host
from ._shared_comm_all_desktop_ring_always_ring_target_resource import (
    CommAllDesktopRingTargetRequest,
    CommAllDesktopRingTargetResource,
    CommAllMobileRingTargetRequest,
    CommAllMobileRingTargetResource,
    CommCloudConnectorRingTargetResource,
    CommCloudConnectorTerminatingTargetRequest,
    CommCloudConnectorTerminatingTargetResource,
    CommCoworkerRingTargetRequest,
    CommCoworkerRingTargetResource,
    CommDeviceRingTargetRequest,
    CommDeviceRingTargetResource,
    CommExtensionTerminatingTargetRequest,
    CommExtensionTerminatingTargetResource,
    CommFmcPhoneNumberRingTargetRequest,
    CommFmcPhoneNumberRingTargetResource,
    CommHotdeskRingTargetRequest,
    CommHotdeskRingTargetResource,
    CommImsPhoneNumberRingTargetRequest,
    CommImsPhoneNumberRingTargetResource,
    CommIntegrationRingTargetRequest,
    CommIntegrationRingTargetResource,
    CommPhoneNumberRingTargetRequest,
    CommPhoneNumberRingTargetResource,
    CommPhoneNumberTerminatingTargetRequest,
    CommPhoneNumberTerminatingTargetResource,
    CommPlayAnnouncementTerminatingTargetRequest,
    CommPlayAnnouncementTerminatingTargetResource,
    CommPlayConnectingMessageActionRequest,
    CommPlayConnectingMessageActionResource,
    CommPlayConnectingPromptActionRequest,
    CommPlayConnectingPromptActionResource,
    CommPlayWelcomePromptActionRequest,
    CommPlayWelcomePromptActionResource,
    CommRingAlwaysGroupActionRequest,
    CommRingAlwaysGroupActionResource,
    CommRingGroupActionRequest,
    CommRingGroupActionResource,
    CommScreeningActionRequest,
    CommScreeningActionResource,
    CommTerminatingActionRequest,
    CommTerminatingActionResource,
    CommVoiceMailTerminatingTargetRequest,
    CommVoiceMailTerminatingTargetResource,
    decode_CommAllDesktopRingTargetRequest,
    decode_CommAllDesktopRingTargetResource,
    decode_CommAllMobileRingTargetRequest,
    decode_CommAllMobileRingTargetResource,
    decode_CommCloudConnectorRingTargetResource,
    decode_CommCloudConnectorTerminatingTargetRequest,
    decode_CommCloudConnectorTerminatingTargetResource,
    decode_CommCoworkerRingTargetRequest,
    decode_CommCoworkerRingTargetResource,
    decode_CommDeviceRingTargetRequest,
    decode_CommDeviceRingTargetResource,
    decode_CommExtensionTerminatingTargetRequest,
    decode_CommExtensionTerminatingTargetResource,
    decode_CommFmcPhoneNumberRingTargetRequest,
    decode_CommFmcPhoneNumberRingTargetResource,
    decode_CommHotdeskRingTargetRequest,
    decode_CommHotdeskRingTargetResource,
    decode_CommImsPhoneNumberRingTargetRequest,
    decode_CommImsPhoneNumberRingTargetResource,
    decode_CommIntegrationRingTargetRequest,
    decode_CommIntegrationRingTargetResource,
    decode_CommPhoneNumberRingTargetRequest,
    decode_CommPhoneNumberRingTargetResource,
    decode_CommPhoneNumberTerminatingTargetRequest,
    decode_CommPhoneNumberTerminatingTargetResource,
    decode_CommPlayAnnouncementTerminatingTargetRequest,
    decode_CommPlayAnnouncementTerminatingTargetResource,
    decode_CommPlayConnectingMessageActionRequest,
    decode_CommPlayConnectingMessageActionResource,
    decode_CommPlayConnectingPromptActionRequest,
    decode_CommPlayConnectingPromptActionResource,
    decode_CommPlayWelcomePromptActionRequest,
    decode_CommPlayWelcomePromptActionResource,
    decode_CommRingAlwaysGroupActionRequest,
    decode_CommRingAlwaysGroupActionResource,
    decode_CommRingGroupActionRequest,
    decode_CommRingGroupActionResource,
    decode_CommScreeningActionRequest,
    decode_CommScreeningActionResource,
    decode_CommTerminatingActionRequest,
    decode_CommTerminatingActionResource,
    decode_CommVoiceMailTerminatingTargetRequest,
    decode_CommVoiceMailTerminatingTargetResource,
)
from ._shared_comm_cloud_connector_ring_target_request import (
    CommCloudConnectorRingTargetRequest,
    CommCloudDestination,
    CommDeviceRequest,
    CommDeviceResource,
    CommIntegrationRequest,
    CommIntegrationResource,
    CommPhoneNumberResource,
    CommReferencedExtensionResource,
    decode_CommCloudConnectorRingTargetRequest,
    decode_CommCloudDestination,
    decode_CommDeviceRequest,
    decode_CommDeviceResource,
    decode_CommIntegrationRequest,
    decode_CommIntegrationResource,
    decode_CommPhoneNumberResource,
    decode_CommReferencedExtensionResource,
)
from ._shared_comm_daily_trigger_resource import (
    CommDailyTriggerResource,
    CommRangeTriggerResource,
    CommWeeklyTriggerResource,
    decode_CommDailyTriggerResource,
    decode_CommRangeTriggerResource,
    decode_CommWeeklyTriggerResource,
)
from ._shared_country_info_short_model import CountryInfoShortModel, decode_CountryInfoShortModel
from ._shared_device_emergency_service_address_resource import (
    DeviceEmergencyServiceAddressResource,
    decode_DeviceEmergencyServiceAddressResource,
)
from ._shared_fax_resolution_enum import FaxResolutionEnum, FaxResolutionEnumTable
from ._shared_host_model import HostModel, RecordingStatusModel, RecordingStatusModelTable, decode_HostModel
from ._shared_message_availability_enum import (
    MessageAvailabilityEnum,
    MessageAvailabilityEnumTable,
    MessagePriorityEnum,
    MessagePriorityEnumTable,
    MessageReadStatusEnum,
    MessageReadStatusEnumTable,
)
from ._shared_message_direction_enum import MessageDirectionEnum, MessageDirectionEnumTable
from ._shared_message_status_enum import MessageStatusEnum, MessageStatusEnumTable
from ._shared_rcw_domain_user_model import RcwDomainUserModel, decode_RcwDomainUserModel
from ._shared_rcw_role_enum import RcwRoleEnum, RcwRoleEnumTable
from ._sms_consents import SmsOptStatusEnum, SmsOptStatusEnumTable
from ._states import (
    CommDailyTriggerRequest,
    CommRangeTriggerRequest,
    CommWeeklyTriggerRequest,
    decode_CommDailyTriggerRequest,
    decode_CommRangeTriggerRequest,
    decode_CommWeeklyTriggerRequest,
)
from ._status import (
    decode_AsrApiResponseResponse,
    decode_DiarizeApiResponseResponse,
    decode_InteractionApiResponseResponse,
    decode_PunctuateApiResponse,
    decode_SummaryApiResponse,
)
from ._user_settings import (
    InboundFaxesInfo,
    InboundTextsInfo,
    MissedCallsInfo,
    OutboundFaxesInfo,
    VoicemailsInfo,
    decode_InboundFaxesInfo,
    decode_InboundTextsInfo,
    decode_MissedCallsInfo,
    decode_OutboundFaxesInfo,
    decode_VoicemailsInfo,
)
from ._webinars_and_sessions import WcsHostModel, WcsSessionStatusModel, WcsSessionStatusModelTable, decode_WcsHostModel

if TYPE_CHECKING:
    from ._status import (
        AsrApiResponseResponse,
        DiarizeApiResponseResponse,
        InteractionApiResponseResponse,
        PunctuateApiResponse,
        SummaryApiResponse,
    )


class AsrApiResponseStatus(OpenEnum):
    """Values of `AsrApiResponseStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


AsrApiResponseStatusTable = EnumTable(AsrApiResponseStatus)


class AudioInputAudioType(OpenEnum):
    """Values of `AudioInputAudioType`."""

    CALL_CENTER = "CallCenter"
    MEETING = "Meeting"
    EARNINGS_CALLS = "EarningsCalls"
    INTERVIEW = "Interview"
    PRESS_CONFERENCE = "PressConference"
    VOICEMAIL = "Voicemail"


AudioInputAudioTypeTable = EnumTable(AudioInputAudioType)


class AudioInputEncoding(OpenEnum):
    """Values of `AudioInputEncoding`."""

    MPEG = "Mpeg"
    MP_4 = "Mp4"
    WAV = "Wav"
    WEBM = "Webm"
    WEBP = "Webp"
    AAC = "Aac"
    AVI = "Avi"
    OGG = "Ogg"


AudioInputEncodingTable = EnumTable(AudioInputEncoding)


class AuthCodeTokenRequestGrantType(OpenEnum):
    """Values of `AuthCodeTokenRequestGrantType`."""

    AUTHORIZATION_CODE = "authorization_code"


AuthCodeTokenRequestGrantTypeTable = EnumTable(AuthCodeTokenRequestGrantType)


class ClientAuthJwtModelClientAssertionType(OpenEnum):
    """Values of `ClientAuthJwtModelClientAssertionType`."""

    URN_IETF_PARAMS_OAUTH_CLIENT_ASSERTION_TYPE_JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


ClientAuthJwtModelClientAssertionTypeTable = EnumTable(ClientAuthJwtModelClientAssertionType)


class ClientCredentialsBaseGrantType(OpenEnum):
    """Values of `ClientCredentialsBaseGrantType`."""

    CLIENT_CREDENTIALS = "client_credentials"


ClientCredentialsBaseGrantTypeTable = EnumTable(ClientCredentialsBaseGrantType)


class ClientCredentialsByAccountGrantType(OpenEnum):
    """Values of `ClientCredentialsByAccountGrantType`."""

    CLIENT_CREDENTIALS = "client_credentials"


ClientCredentialsByAccountGrantTypeTable = EnumTable(ClientCredentialsByAccountGrantType)


class ClientCredentialsByBrandGrantType(OpenEnum):
    """Values of `ClientCredentialsByBrandGrantType`."""

    CLIENT_CREDENTIALS = "client_credentials"


ClientCredentialsByBrandGrantTypeTable = EnumTable(ClientCredentialsByBrandGrantType)


class ClientCredentialsByPartnerAccountGrantType(OpenEnum):
    """Values of `ClientCredentialsByPartnerAccountGrantType`."""

    CLIENT_CREDENTIALS = "client_credentials"


ClientCredentialsByPartnerAccountGrantTypeTable = EnumTable(ClientCredentialsByPartnerAccountGrantType)


class CloudConnectorTargetRequestType(OpenEnum):
    """Values of `CloudConnectorTargetRequestType`."""

    CLOUD_CONNECTOR_RING_TARGET = "CloudConnectorRingTarget"


CloudConnectorTargetRequestTypeTable = EnumTable(CloudConnectorTargetRequestType)


class CommActionTypeRequest(OpenEnum):
    """Values of `CommActionTypeRequest`."""

    PLAY_CONNECTING_MESSAGE_ACTION = "PlayConnectingMessageAction"
    PLAY_CONNECTING_PROMPT_ACTION = "PlayConnectingPromptAction"
    PLAY_WELCOME_PROMPT_ACTION = "PlayWelcomePromptAction"
    SCREENING_ACTION = "ScreeningAction"
    RING_GROUP_ACTION = "RingGroupAction"
    RING_ALWAYS_GROUP_ACTION = "RingAlwaysGroupAction"
    TERMINATING_ACTION = "TerminatingAction"


CommActionTypeRequestTable = EnumTable(CommActionTypeRequest)


class CommActionTypeResource(OpenEnum):
    """Values of `CommActionTypeResource`."""

    PLAY_CONNECTING_MESSAGE_ACTION = "PlayConnectingMessageAction"
    PLAY_CONNECTING_PROMPT_ACTION = "PlayConnectingPromptAction"
    PLAY_WELCOME_PROMPT_ACTION = "PlayWelcomePromptAction"
    SCREENING_ACTION = "ScreeningAction"
    RING_GROUP_ACTION = "RingGroupAction"
    RING_ALWAYS_GROUP_ACTION = "RingAlwaysGroupAction"
    TERMINATING_ACTION = "TerminatingAction"


CommActionTypeResourceTable = EnumTable(CommActionTypeResource)


class CommAllDesktopTargetRequestType(OpenEnum):
    """Values of `CommAllDesktopTargetRequestType`."""

    ALL_DESKTOP_RING_TARGET = "AllDesktopRingTarget"


CommAllDesktopTargetRequestTypeTable = EnumTable(CommAllDesktopTargetRequestType)


class CommAllDesktopTargetResourceType(OpenEnum):
    """Values of `CommAllDesktopTargetResourceType`."""

    ALL_DESKTOP_RING_TARGET = "AllDesktopRingTarget"


CommAllDesktopTargetResourceTypeTable = EnumTable(CommAllDesktopTargetResourceType)


class CommAllMobileTargetRequestType(OpenEnum):
    """Values of `CommAllMobileTargetRequestType`."""

    ALL_MOBILE_RING_TARGET = "AllMobileRingTarget"


CommAllMobileTargetRequestTypeTable = EnumTable(CommAllMobileTargetRequestType)


class CommAllMobileTargetResourceType(OpenEnum):
    """Values of `CommAllMobileTargetResourceType`."""

    ALL_MOBILE_RING_TARGET = "AllMobileRingTarget"


CommAllMobileTargetResourceTypeTable = EnumTable(CommAllMobileTargetResourceType)


class CommCloudConnectorTargetRequestType(OpenEnum):
    """Values of `CommCloudConnectorTargetRequestType`."""

    CLOUD_CONNECTOR_RING_TARGET = "CloudConnectorRingTarget"


CommCloudConnectorTargetRequestTypeTable = EnumTable(CommCloudConnectorTargetRequestType)


class CommCloudConnectorTargetResourceType(OpenEnum):
    """Values of `CommCloudConnectorTargetResourceType`."""

    CLOUD_CONNECTOR_RING_TARGET = "CloudConnectorRingTarget"


CommCloudConnectorTargetResourceTypeTable = EnumTable(CommCloudConnectorTargetResourceType)


class CommCoworkerTargetResourceType(OpenEnum):
    """Values of `CommCoworkerTargetResourceType`."""

    COWORKER_RING_TARGET = "CoworkerRingTarget"


CommCoworkerTargetResourceTypeTable = EnumTable(CommCoworkerTargetResourceType)


class CommDeviceTargetRequestType(OpenEnum):
    """Values of `CommDeviceTargetRequestType`."""

    DEVICE_RING_TARGET = "DeviceRingTarget"


CommDeviceTargetRequestTypeTable = EnumTable(CommDeviceTargetRequestType)


class CommDeviceTargetResourceType(OpenEnum):
    """Values of `CommDeviceTargetResourceType`."""

    DEVICE_RING_TARGET = "DeviceRingTarget"


CommDeviceTargetResourceTypeTable = EnumTable(CommDeviceTargetResourceType)


class CommFmcPhoneNumberTargetResourceType(OpenEnum):
    """Values of `CommFmcPhoneNumberTargetResourceType`."""

    FMC_PHONE_NUMBER_RING_TARGET = "FmcPhoneNumberRingTarget"


CommFmcPhoneNumberTargetResourceTypeTable = EnumTable(CommFmcPhoneNumberTargetResourceType)


class CommForwardingTargetTypeRequest(OpenEnum):
    """Values of `CommForwardingTargetTypeRequest`."""

    COWORKER_APPS_RING_TARGET = "CoworkerAppsRingTarget"
    COWORKER_RING_TARGET = "CoworkerRingTarget"
    DEVICE_RING_TARGET = "DeviceRingTarget"
    IMS_PHONE_NUMBER_RING_TARGET = "ImsPhoneNumberRingTarget"
    INTEGRATION_RING_TARGET = "IntegrationRingTarget"
    PHONE_NUMBER_RING_TARGET = "PhoneNumberRingTarget"
    CLOUD_CONNECTOR_RING_TARGET = "CloudConnectorRingTarget"


CommForwardingTargetTypeRequestTable = EnumTable(CommForwardingTargetTypeRequest)


class CommImsPhoneNumberTargetResourceType(OpenEnum):
    """Values of `CommImsPhoneNumberTargetResourceType`."""

    IMS_PHONE_NUMBER_RING_TARGET = "ImsPhoneNumberRingTarget"


CommImsPhoneNumberTargetResourceTypeTable = EnumTable(CommImsPhoneNumberTargetResourceType)


class CommIntegrationTargetRequestType(OpenEnum):
    """Values of `CommIntegrationTargetRequestType`."""

    INTEGRATION_RING_TARGET = "IntegrationRingTarget"


CommIntegrationTargetRequestTypeTable = EnumTable(CommIntegrationTargetRequestType)


class CommIntegrationTargetResourceType(OpenEnum):
    """Values of `CommIntegrationTargetResourceType`."""

    INTEGRATION_RING_TARGET = "IntegrationRingTarget"


CommIntegrationTargetResourceTypeTable = EnumTable(CommIntegrationTargetResourceType)


class CommInteractionConditionTypeResource(OpenEnum):
    """Values of `CommInteractionConditionTypeResource`."""

    INTERACTION = "Interaction"
    SCHEDULE = "Schedule"
    STATE = "State"


CommInteractionConditionTypeResourceTable = EnumTable(CommInteractionConditionTypeResource)


class CommPhoneNumberTargetResourceType(OpenEnum):
    """Values of `CommPhoneNumberTargetResourceType`."""

    PHONE_NUMBER_RING_TARGET = "PhoneNumberRingTarget"


CommPhoneNumberTargetResourceTypeTable = EnumTable(CommPhoneNumberTargetResourceType)


class CommRingAlwaysRingTargetTypeResource(OpenEnum):
    """Values of `CommRingAlwaysRingTargetTypeResource`."""

    ALL_DESKTOP_RING_TARGET = "AllDesktopRingTarget"
    ALL_MOBILE_RING_TARGET = "AllMobileRingTarget"


CommRingAlwaysRingTargetTypeResourceTable = EnumTable(CommRingAlwaysRingTargetTypeResource)


class CommStateConditionTypeResource(OpenEnum):
    """Values of `CommStateConditionTypeResource`."""

    SCHEDULE = "Schedule"
    STATE = "State"


CommStateConditionTypeResourceTable = EnumTable(CommStateConditionTypeResource)


class CommTriggerTypeRequest(OpenEnum):
    """Values of `CommTriggerTypeRequest`."""

    DAILY = "Daily"
    WEEKLY = "Weekly"
    RANGE = "Range"


CommTriggerTypeRequestTable = EnumTable(CommTriggerTypeRequest)


class CommTriggerTypeResource(OpenEnum):
    """Values of `CommTriggerTypeResource`."""

    DAILY = "Daily"
    WEEKLY = "Weekly"
    RANGE = "Range"


CommTriggerTypeResourceTable = EnumTable(CommTriggerTypeResource)


class DiarizeApiResponseStatus(OpenEnum):
    """Values of `DiarizeApiResponseStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


DiarizeApiResponseStatusTable = EnumTable(DiarizeApiResponseStatus)


class DiarizeCallbackRequestStatus(OpenEnum):
    """Values of `DiarizeCallbackRequestStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


DiarizeCallbackRequestStatusTable = EnumTable(DiarizeCallbackRequestStatus)


class DirectoryEntryChangeEventType(OpenEnum):
    """Values of `DirectoryEntryChangeEventType`."""

    CREATE = "Create"
    UPDATE = "Update"
    DELETE = "Delete"


DirectoryEntryChangeEventTypeTable = EnumTable(DirectoryEntryChangeEventType)


class DirectoryEntryChangeStatus(OpenEnum):
    """Values of `DirectoryEntryChangeStatus`."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    FROZEN = "Frozen"
    NOT_ACTIVATED = "NotActivated"
    UNASSIGNED = "Unassigned"
    UNKNOWN = "Unknown"


DirectoryEntryChangeStatusTable = EnumTable(DirectoryEntryChangeStatus)


class DirectoryEntryChangeType(OpenEnum):
    """Values of `DirectoryEntryChangeType`."""

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


DirectoryEntryChangeTypeTable = EnumTable(DirectoryEntryChangeType)


class ExtensionDndEventBodyDndStatus(OpenEnum):
    """Values of `ExtensionDndEventBodyDndStatus`."""

    TAKE_ALL_CALLS = "TakeAllCalls"
    DO_NOT_ACCEPT_DEPARTMENT_CALLS = "DoNotAcceptDepartmentCalls"
    TAKE_DEPARTMENT_CALLS_ONLY = "TakeDepartmentCallsOnly"
    DO_NOT_ACCEPT_ANY_CALLS = "DoNotAcceptAnyCalls"
    UNKNOWN = "Unknown"


ExtensionDndEventBodyDndStatusTable = EnumTable(ExtensionDndEventBodyDndStatus)


class HighVolumeBatchEventBodyStatus(OpenEnum):
    """Values of `HighVolumeBatchEventBodyStatus`."""

    PROCESSING = "Processing"
    COMPLETED = "Completed"
    SENT = "Sent"


HighVolumeBatchEventBodyStatusTable = EnumTable(HighVolumeBatchEventBodyStatus)


class InteractionAnalyticsCallbackRequestStatus(OpenEnum):
    """Values of `InteractionAnalyticsCallbackRequestStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


InteractionAnalyticsCallbackRequestStatusTable = EnumTable(InteractionAnalyticsCallbackRequestStatus)


class InteractionApiResponseStatus(OpenEnum):
    """Values of `InteractionApiResponseStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


InteractionApiResponseStatusTable = EnumTable(InteractionApiResponseStatus)


class InternalDeliveryModeTransportType(OpenEnum):
    """Values of `InternalDeliveryModeTransportType`."""

    INTERNAL = "Internal"


InternalDeliveryModeTransportTypeTable = EnumTable(InternalDeliveryModeTransportType)


class JwtTokenRequestGrantType(OpenEnum):
    """Values of `JwtTokenRequestGrantType`."""

    URN_IETF_PARAMS_OAUTH_GRANT_TYPE_JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
    PARTNER_JWT = "partner_jwt"


JwtTokenRequestGrantTypeTable = EnumTable(JwtTokenRequestGrantType)


class MobileDeliveryModeRequestTransportType(OpenEnum):
    """Values of `MobileDeliveryModeRequestTransportType`."""

    RC_APNS = "RC/APNS"
    RC_GCM = "RC/GCM"


MobileDeliveryModeRequestTransportTypeTable = EnumTable(MobileDeliveryModeRequestTransportType)


class MobileDeliveryModeTransportType(OpenEnum):
    """Values of `MobileDeliveryModeTransportType`."""

    RC_APNS = "RC/APNS"
    RC_GCM = "RC/GCM"


MobileDeliveryModeTransportTypeTable = EnumTable(MobileDeliveryModeTransportType)


class ParticipantBaseModelType(OpenEnum):
    """Values of `ParticipantBaseModelType`."""

    USER = "User"
    ROOM = "Room"


ParticipantBaseModelTypeTable = EnumTable(ParticipantBaseModelType)


class ParticipantTypeModelType(OpenEnum):
    """Values of `ParticipantTypeModelType`."""

    USER = "User"
    ROOM = "Room"


ParticipantTypeModelTypeTable = EnumTable(ParticipantTypeModelType)


class PhoneNumberEventBodyEventType(OpenEnum):
    """Values of `PhoneNumberEventBodyEventType`."""

    CREATE = "Create"
    UPDATE = "Update"
    DELETE = "Delete"


PhoneNumberEventBodyEventTypeTable = EnumTable(PhoneNumberEventBodyEventType)


class PunctuateApiOutputStatus(OpenEnum):
    """Values of `PunctuateApiOutputStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


PunctuateApiOutputStatusTable = EnumTable(PunctuateApiOutputStatus)


class PunctuateCallbackRequestStatus(OpenEnum):
    """Values of `PunctuateCallbackRequestStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


PunctuateCallbackRequestStatusTable = EnumTable(PunctuateCallbackRequestStatus)


class RecordingInsightsEventBodyEventType(OpenEnum):
    """Values of `RecordingInsightsEventBodyEventType`."""

    CREATE = "Create"
    UPDATE = "Update"
    DELETE = "Delete"


RecordingInsightsEventBodyEventTypeTable = EnumTable(RecordingInsightsEventBodyEventType)


class RefreshTokenRequestGrantType(OpenEnum):
    """Values of `RefreshTokenRequestGrantType`."""

    REFRESH_TOKEN = "refresh_token"


RefreshTokenRequestGrantTypeTable = EnumTable(RefreshTokenRequestGrantType)


class ShippingMethodIdModelId(OpenEnum):
    """Values of `ShippingMethodIdModelId`."""

    VALUE_1 = "1"
    VALUE_2 = "2"
    VALUE_3 = "3"


ShippingMethodIdModelIdTable = EnumTable(ShippingMethodIdModelId)


class SpeechToTextCallbackRequestStatus(OpenEnum):
    """Values of `SpeechToTextCallbackRequestStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


SpeechToTextCallbackRequestStatusTable = EnumTable(SpeechToTextCallbackRequestStatus)


class SummaryApiOutputStatus(OpenEnum):
    """Values of `SummaryApiOutputStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


SummaryApiOutputStatusTable = EnumTable(SummaryApiOutputStatus)


class SummaryCallbackRequestStatus(OpenEnum):
    """Values of `SummaryCallbackRequestStatus`."""

    SUCCESS = "Success"
    FAIL = "Fail"


SummaryCallbackRequestStatusTable = EnumTable(SummaryCallbackRequestStatus)


class TeamMessagingChatEventBodyStatus(OpenEnum):
    """Values of `TeamMessagingChatEventBodyStatus`."""

    ACTIVE = "Active"
    ARCHIVED = "Archived"


TeamMessagingChatEventBodyStatusTable = EnumTable(TeamMessagingChatEventBodyStatus)


class TeamMessagingChatEventBodyType(OpenEnum):
    """Values of `TeamMessagingChatEventBodyType`."""

    EVERYONE = "Everyone"
    TEAM = "Team"
    GROUP = "Group"
    DIRECT = "Direct"
    PERSONAL = "Personal"


TeamMessagingChatEventBodyTypeTable = EnumTable(TeamMessagingChatEventBodyType)


class TeamMessagingPostEventBodyEventType(OpenEnum):
    """Values of `TeamMessagingPostEventBodyEventType`."""

    POST_ADDED = "PostAdded"
    POST_CHANGED = "PostChanged"
    POST_REMOVED = "PostRemoved"


TeamMessagingPostEventBodyEventTypeTable = EnumTable(TeamMessagingPostEventBodyEventType)


class TeamMessagingPostEventBodyType(OpenEnum):
    """Values of `TeamMessagingPostEventBodyType`."""

    TEXT_MESSAGE = "TextMessage"
    PERSON_JOINED = "PersonJoined"
    PERSONS_ADDED = "PersonsAdded"


TeamMessagingPostEventBodyTypeTable = EnumTable(TeamMessagingPostEventBodyType)


class AccountServiceInfoRequest(Model):
    """The object `AccountServiceInfoRequest`."""

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
    )
    __fields__ = __slots__
    billing_plan: BillingPlanInfo | None
    brand: BrandInfo | None
    contracted_country: CountryInfoShortModel | None
    limits: AccountLimitsInfo | None
    package: BillingPackageInfo | None
    service_features: list[ServiceFeatureInfo] | None
    service_plan: ServicePlanInfo | None
    service_plan_name: str | None
    target_service_plan: ServicePlanInfo | None
    uri: str | None

    def __init__(
        self,
        *,
        billing_plan: BillingPlanInfo | None = None,
        brand: BrandInfo | None = None,
        contracted_country: CountryInfoShortModel | None = None,
        limits: AccountLimitsInfo | None = None,
        package: BillingPackageInfo | None = None,
        service_features: list[ServiceFeatureInfo] | None = None,
        service_plan: ServicePlanInfo | None = None,
        service_plan_name: str | None = None,
        target_service_plan: ServicePlanInfo | None = None,
        uri: str | None = None,
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
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AccountServiceInfoRequest(d: dict[str, Any]) -> AccountServiceInfoRequest:
    """Decode a `AccountServiceInfoRequest`; what does not fit is passed on."""
    self = new(AccountServiceInfoRequest)
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
    self.__extras__ = (
        None
        if AccountServiceInfoRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in AccountServiceInfoRequestKeys}
    )
    return self


AccountServiceInfoRequest.__decode__ = decode_AccountServiceInfoRequest
AccountServiceInfoRequestKeys = frozenset(
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
    )
)


class AsrApiResponse(Model):
    """The object `AsrApiResponse`."""

    __slots__ = (
        "response",
        "status",
    )
    __fields__ = __slots__
    response: AsrApiResponseResponse | None
    status: AsrApiResponseStatus | None

    def __init__(
        self,
        *,
        response: AsrApiResponseResponse | None = None,
        status: AsrApiResponseStatus | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.response
        if v is not None:
            d["response"] = encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is AsrApiResponseStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AsrApiResponse(d: dict[str, Any]) -> AsrApiResponse:
    """Decode a `AsrApiResponse`; what does not fit is passed on."""
    self = new(AsrApiResponse)
    get: Getter = d.get
    self.response = decode_AsrApiResponseResponse(get("response"))
    v = get("status")
    self.status = AsrApiResponseStatusTable[v] if typeof(v) is str else v
    self.__extras__ = None if AsrApiResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in AsrApiResponseKeys}
    return self


AsrApiResponse.__decode__ = decode_AsrApiResponse
AsrApiResponseKeys = frozenset(
    (
        "response",
        "status",
    )
)


class AudioInput(Model):
    """The object `AudioInput`."""

    __slots__ = (
        "content_uri",
        "audio_type",
        "encoding",
        "language_code",
        "source",
    )
    __fields__ = __slots__
    content_uri: str | None
    audio_type: AudioInputAudioType | None
    encoding: AudioInputEncoding
    language_code: str
    source: str | None

    def __init__(
        self,
        *,
        content_uri: str | None = None,
        audio_type: AudioInputAudioType | None = None,
        encoding: AudioInputEncoding,
        language_code: str,
        source: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.content_uri
        if v is not None:
            d["contentUri"] = v
        v = self.audio_type
        if v is not None:
            d["audioType"] = v.wire if typeof(v) is AudioInputAudioType else v
        v = self.encoding
        if v is not None:
            d["encoding"] = v.wire if typeof(v) is AudioInputEncoding else v
        v = self.language_code
        if v is not None:
            d["languageCode"] = v
        v = self.source
        if v is not None:
            d["source"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AudioInput(d: dict[str, Any]) -> AudioInput:
    """Decode a `AudioInput`; what does not fit is passed on."""
    self = new(AudioInput)
    get: Getter = d.get
    self.content_uri = get("contentUri")
    v = get("audioType")
    self.audio_type = AudioInputAudioTypeTable[v] if typeof(v) is str else v
    v = get("encoding")
    self.encoding = AudioInputEncodingTable[v] if typeof(v) is str else v
    self.language_code = get("languageCode")
    self.source = get("source")
    self.__extras__ = None if AudioInputKeys.issuperset(d) else {k: d[k] for k in d if k not in AudioInputKeys}
    return self


AudioInput.__decode__ = decode_AudioInput
AudioInputKeys = frozenset(
    (
        "contentUri",
        "audioType",
        "encoding",
        "languageCode",
        "source",
    )
)


class AuthCodeTokenRequest(Model):
    """Request for tokens after a login in the browser."""

    __slots__ = (
        "code",
        "code_verifier",
        "grant_type",
        "redirect_uri",
    )
    __fields__ = __slots__
    __secrets__ = frozenset(
        (
            "code",
            "code_verifier",
        )
    )
    code: str
    """Code that the browser brought back; good once and for a short time."""
    code_verifier: str | None
    """PKCE secret that belongs to the challenge sent at the start of the login."""
    grant_type: AuthCodeTokenRequestGrantType
    """Always `authorization_code`."""
    redirect_uri: str | None
    """The very address that the login was started with."""

    def __init__(
        self,
        *,
        code: str,
        code_verifier: str | None = None,
        grant_type: AuthCodeTokenRequestGrantType = AuthCodeTokenRequestGrantType.AUTHORIZATION_CODE,
        redirect_uri: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.code
        if v is not None:
            d["code"] = v
        v = self.code_verifier
        if v is not None:
            d["code_verifier"] = v
        v = self.grant_type
        if v is not None:
            d["grant_type"] = v.wire if typeof(v) is AuthCodeTokenRequestGrantType else v
        v = self.redirect_uri
        if v is not None:
            d["redirect_uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AuthCodeTokenRequest(d: dict[str, Any]) -> AuthCodeTokenRequest:
    """Decode a `AuthCodeTokenRequest`; what does not fit is passed on."""
    self = new(AuthCodeTokenRequest)
    get: Getter = d.get
    self.code = get("code")
    self.code_verifier = get("code_verifier")
    v = get("grant_type")
    self.grant_type = AuthCodeTokenRequestGrantTypeTable[v] if typeof(v) is str else v
    self.redirect_uri = get("redirect_uri")
    self.__extras__ = (
        None if AuthCodeTokenRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in AuthCodeTokenRequestKeys}
    )
    return self


AuthCodeTokenRequest.__decode__ = decode_AuthCodeTokenRequest
AuthCodeTokenRequestKeys = frozenset(
    (
        "code",
        "code_verifier",
        "grant_type",
        "redirect_uri",
    )
)


class BaseCallLogFromParty(Model):
    """The object `BaseCallLogFromParty`."""

    __slots__ = ("dialer_phone_number",)
    __fields__ = __slots__
    dialer_phone_number: str | None

    def __init__(
        self,
        *,
        dialer_phone_number: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.dialer_phone_number
        if v is not None:
            d["dialerPhoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BaseCallLogFromParty(d: dict[str, Any]) -> BaseCallLogFromParty:
    """Decode a `BaseCallLogFromParty`; what does not fit is passed on."""
    self = new(BaseCallLogFromParty)
    get: Getter = d.get
    self.dialer_phone_number = get("dialerPhoneNumber")
    self.__extras__ = (
        None if BaseCallLogFromPartyKeys.issuperset(d) else {k: d[k] for k in d if k not in BaseCallLogFromPartyKeys}
    )
    return self


BaseCallLogFromParty.__decode__ = decode_BaseCallLogFromParty
BaseCallLogFromPartyKeys = frozenset(("dialerPhoneNumber",))


class BaseCallLogParty(Model):
    """The object `BaseCallLogParty`."""

    __slots__ = (
        "extension_id",
        "extension_number",
        "name",
        "phone_number",
    )
    __fields__ = __slots__
    extension_id: str | None
    extension_number: str | None
    name: str | None
    phone_number: str | None

    def __init__(
        self,
        *,
        extension_id: str | None = None,
        extension_number: str | None = None,
        name: str | None = None,
        phone_number: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BaseCallLogParty(d: dict[str, Any]) -> BaseCallLogParty:
    """Decode a `BaseCallLogParty`; what does not fit is passed on."""
    self = new(BaseCallLogParty)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    self.extension_number = get("extensionNumber")
    self.name = get("name")
    self.phone_number = get("phoneNumber")
    self.__extras__ = (
        None if BaseCallLogPartyKeys.issuperset(d) else {k: d[k] for k in d if k not in BaseCallLogPartyKeys}
    )
    return self


BaseCallLogParty.__decode__ = decode_BaseCallLogParty
BaseCallLogPartyKeys = frozenset(
    (
        "extensionId",
        "extensionNumber",
        "name",
        "phoneNumber",
    )
)


class BaseCallLogRecord(Model):
    """The object `BaseCallLogRecord`."""

    __slots__ = (
        "action",
        "billing",
        "delegate",
        "delegation_type",
        "direction",
        "duration",
        "duration_ms",
        "extension",
        "finished",
        "from_",
        "internal_type",
        "message",
        "metadata_categories",
        "party_id",
        "reason",
        "reason_description",
        "recording",
        "result",
        "short_recording",
        "sip_uuid_info",
        "start_time",
        "telephony_session_id",
        "to",
        "transfer_target",
        "transferee",
        "transport",
        "type",
    )
    __fields__ = __slots__
    action: CallActionEnum
    billing: BillingInfo | None
    delegate: CallLogDelegateInfo | None
    delegation_type: DelegationTypeEnum | None
    direction: CallDirectionEnum
    duration: int | None
    duration_ms: int | None
    extension: ExtensionInfoCallLog | None
    finished: bool | None
    from_: CallLogFromParty | None
    internal_type: CallInternalTypeEnum | None
    message: CallLogRecordMessage | None
    metadata_categories: list[str] | None
    party_id: str | None
    reason: CallResultReasonEnum | None
    reason_description: str | None
    recording: CallLogRecordingInfo | None
    result: CallResultEnum | None
    short_recording: bool | None
    sip_uuid_info: str | None
    start_time: datetime.datetime
    telephony_session_id: str | None
    to: CallLogToParty | None
    transfer_target: BaseCallLogRecordTransferTarget | None
    transferee: BaseCallLogRecordTransferee | None
    transport: CallTransportEnum | None
    type: CallTypeEnum

    def __init__(
        self,
        *,
        action: CallActionEnum,
        billing: BillingInfo | None = None,
        delegate: CallLogDelegateInfo | None = None,
        delegation_type: DelegationTypeEnum | None = None,
        direction: CallDirectionEnum,
        duration: int | None = None,
        duration_ms: int | None = None,
        extension: ExtensionInfoCallLog | None = None,
        finished: bool | None = None,
        from_: CallLogFromParty | None = None,
        internal_type: CallInternalTypeEnum | None = None,
        message: CallLogRecordMessage | None = None,
        metadata_categories: list[str] | None = None,
        party_id: str | None = None,
        reason: CallResultReasonEnum | None = None,
        reason_description: str | None = None,
        recording: CallLogRecordingInfo | None = None,
        result: CallResultEnum | None = None,
        short_recording: bool | None = None,
        sip_uuid_info: str | None = None,
        start_time: datetime.datetime,
        telephony_session_id: str | None = None,
        to: CallLogToParty | None = None,
        transfer_target: BaseCallLogRecordTransferTarget | None = None,
        transferee: BaseCallLogRecordTransferee | None = None,
        transport: CallTransportEnum | None = None,
        type: CallTypeEnum,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.action
        if v is not None:
            d["action"] = v.wire if typeof(v) is CallActionEnum else v
        v = self.billing
        if v is not None:
            d["billing"] = v.to_dict() if typeof(v) is BillingInfo else encode(v)
        v = self.delegate
        if v is not None:
            d["delegate"] = v.to_dict() if typeof(v) is CallLogDelegateInfo else encode(v)
        v = self.delegation_type
        if v is not None:
            d["delegationType"] = v.wire if typeof(v) is DelegationTypeEnum else v
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is CallDirectionEnum else v
        v = self.duration
        if v is not None:
            d["duration"] = v
        v = self.duration_ms
        if v is not None:
            d["durationMs"] = v
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is ExtensionInfoCallLog else encode(v)
        v = self.finished
        if v is not None:
            d["finished"] = v
        v = self.from_
        if v is not None:
            d["from"] = v.to_dict() if typeof(v) is CallLogFromParty else encode(v)
        v = self.internal_type
        if v is not None:
            d["internalType"] = v.wire if typeof(v) is CallInternalTypeEnum else v
        v = self.message
        if v is not None:
            d["message"] = v.to_dict() if typeof(v) is CallLogRecordMessage else encode(v)
        v = self.metadata_categories
        if v is not None:
            d["metadataCategories"] = v
        v = self.party_id
        if v is not None:
            d["partyId"] = v
        v = self.reason
        if v is not None:
            d["reason"] = v.wire if typeof(v) is CallResultReasonEnum else v
        v = self.reason_description
        if v is not None:
            d["reasonDescription"] = v
        v = self.recording
        if v is not None:
            d["recording"] = v.to_dict() if typeof(v) is CallLogRecordingInfo else encode(v)
        v = self.result
        if v is not None:
            d["result"] = v.wire if typeof(v) is CallResultEnum else v
        v = self.short_recording
        if v is not None:
            d["shortRecording"] = v
        v = self.sip_uuid_info
        if v is not None:
            d["sipUuidInfo"] = v
        v = self.start_time
        if v is not None:
            d["startTime"] = from_datetime(v)
        v = self.telephony_session_id
        if v is not None:
            d["telephonySessionId"] = v
        v = self.to
        if v is not None:
            d["to"] = v.to_dict() if typeof(v) is CallLogToParty else encode(v)
        v = self.transfer_target
        if v is not None:
            d["transferTarget"] = v.to_dict() if typeof(v) is BaseCallLogRecordTransferTarget else encode(v)
        v = self.transferee
        if v is not None:
            d["transferee"] = v.to_dict() if typeof(v) is BaseCallLogRecordTransferee else encode(v)
        v = self.transport
        if v is not None:
            d["transport"] = v.wire if typeof(v) is CallTransportEnum else v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CallTypeEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BaseCallLogRecord(d: dict[str, Any]) -> BaseCallLogRecord:
    """Decode a `BaseCallLogRecord`; what does not fit is passed on."""
    self = new(BaseCallLogRecord)
    get: Getter = d.get
    v = get("action")
    self.action = CallActionEnumTable[v] if typeof(v) is str else v
    v = get("billing")
    self.billing = decode_BillingInfo(v) if typeof(v) is dict else v
    v = get("delegate")
    self.delegate = decode_CallLogDelegateInfo(v) if typeof(v) is dict else v
    v = get("delegationType")
    self.delegation_type = DelegationTypeEnumTable[v] if typeof(v) is str else v
    v = get("direction")
    self.direction = CallDirectionEnumTable[v] if typeof(v) is str else v
    self.duration = get("duration")
    self.duration_ms = get("durationMs")
    v = get("extension")
    self.extension = decode_ExtensionInfoCallLog(v) if typeof(v) is dict else v
    self.finished = get("finished")
    v = get("from")
    self.from_ = decode_CallLogFromParty(v) if typeof(v) is dict else v
    v = get("internalType")
    self.internal_type = CallInternalTypeEnumTable[v] if typeof(v) is str else v
    v = get("message")
    self.message = decode_CallLogRecordMessage(v) if typeof(v) is dict else v
    self.metadata_categories = get("metadataCategories")
    self.party_id = get("partyId")
    v = get("reason")
    self.reason = CallResultReasonEnumTable[v] if typeof(v) is str else v
    self.reason_description = get("reasonDescription")
    v = get("recording")
    self.recording = decode_CallLogRecordingInfo(v) if typeof(v) is dict else v
    v = get("result")
    self.result = CallResultEnumTable[v] if typeof(v) is str else v
    self.short_recording = get("shortRecording")
    self.sip_uuid_info = get("sipUuidInfo")
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.telephony_session_id = get("telephonySessionId")
    v = get("to")
    self.to = decode_CallLogToParty(v) if typeof(v) is dict else v
    v = get("transferTarget")
    self.transfer_target = decode_BaseCallLogRecordTransferTarget(v) if typeof(v) is dict else v
    v = get("transferee")
    self.transferee = decode_BaseCallLogRecordTransferee(v) if typeof(v) is dict else v
    v = get("transport")
    self.transport = CallTransportEnumTable[v] if typeof(v) is str else v
    v = get("type")
    self.type = CallTypeEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if BaseCallLogRecordKeys.issuperset(d) else {k: d[k] for k in d if k not in BaseCallLogRecordKeys}
    )
    return self


BaseCallLogRecord.__decode__ = decode_BaseCallLogRecord
BaseCallLogRecordKeys = frozenset(
    (
        "action",
        "billing",
        "delegate",
        "delegationType",
        "direction",
        "duration",
        "durationMs",
        "extension",
        "finished",
        "from",
        "internalType",
        "message",
        "metadataCategories",
        "partyId",
        "reason",
        "reasonDescription",
        "recording",
        "result",
        "shortRecording",
        "sipUuidInfo",
        "startTime",
        "telephonySessionId",
        "to",
        "transferTarget",
        "transferee",
        "transport",
        "type",
    )
)


class BaseCallLogRecordTransferTarget(Model):
    """The object `BaseCallLogRecordTransferTarget`."""

    __slots__ = ("telephony_session_id",)
    __fields__ = __slots__
    telephony_session_id: str | None

    def __init__(
        self,
        *,
        telephony_session_id: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.telephony_session_id
        if v is not None:
            d["telephonySessionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BaseCallLogRecordTransferTarget(d: dict[str, Any]) -> BaseCallLogRecordTransferTarget:
    """Decode a `BaseCallLogRecordTransferTarget`; what does not fit is passed on."""
    self = new(BaseCallLogRecordTransferTarget)
    get: Getter = d.get
    self.telephony_session_id = get("telephonySessionId")
    self.__extras__ = (
        None
        if BaseCallLogRecordTransferTargetKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BaseCallLogRecordTransferTargetKeys}
    )
    return self


BaseCallLogRecordTransferTarget.__decode__ = decode_BaseCallLogRecordTransferTarget
BaseCallLogRecordTransferTargetKeys = frozenset(("telephonySessionId",))


class BaseCallLogRecordTransferee(Model):
    """The object `BaseCallLogRecordTransferee`."""

    __slots__ = ("telephony_session_id",)
    __fields__ = __slots__
    telephony_session_id: str | None

    def __init__(
        self,
        *,
        telephony_session_id: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.telephony_session_id
        if v is not None:
            d["telephonySessionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BaseCallLogRecordTransferee(d: dict[str, Any]) -> BaseCallLogRecordTransferee:
    """Decode a `BaseCallLogRecordTransferee`; what does not fit is passed on."""
    self = new(BaseCallLogRecordTransferee)
    get: Getter = d.get
    self.telephony_session_id = get("telephonySessionId")
    self.__extras__ = (
        None
        if BaseCallLogRecordTransfereeKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BaseCallLogRecordTransfereeKeys}
    )
    return self


BaseCallLogRecordTransferee.__decode__ = decode_BaseCallLogRecordTransferee
BaseCallLogRecordTransfereeKeys = frozenset(("telephonySessionId",))


class BaseCallLogToParty(Model):
    """The object `BaseCallLogToParty`."""

    __slots__ = ("dialed_phone_number",)
    __fields__ = __slots__
    dialed_phone_number: str | None

    def __init__(
        self,
        *,
        dialed_phone_number: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.dialed_phone_number
        if v is not None:
            d["dialedPhoneNumber"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BaseCallLogToParty(d: dict[str, Any]) -> BaseCallLogToParty:
    """Decode a `BaseCallLogToParty`; what does not fit is passed on."""
    self = new(BaseCallLogToParty)
    get: Getter = d.get
    self.dialed_phone_number = get("dialedPhoneNumber")
    self.__extras__ = (
        None if BaseCallLogToPartyKeys.issuperset(d) else {k: d[k] for k in d if k not in BaseCallLogToPartyKeys}
    )
    return self


BaseCallLogToParty.__decode__ = decode_BaseCallLogToParty
BaseCallLogToPartyKeys = frozenset(("dialedPhoneNumber",))


class BaseNotificationSettings(Model):
    """The object `BaseNotificationSettings`."""

    __slots__ = (
        "advanced_mode",
        "inbound_faxes",
        "inbound_texts",
        "missed_calls",
        "outbound_faxes",
        "sms_phone_numbers",
        "uri",
        "voicemails",
    )
    __fields__ = __slots__
    advanced_mode: bool | None
    inbound_faxes: InboundFaxesInfo | None
    inbound_texts: InboundTextsInfo | None
    missed_calls: MissedCallsInfo | None
    outbound_faxes: OutboundFaxesInfo | None
    sms_phone_numbers: list[str] | None
    uri: str | None
    voicemails: VoicemailsInfo | None

    def __init__(
        self,
        *,
        advanced_mode: bool | None = None,
        inbound_faxes: InboundFaxesInfo | None = None,
        inbound_texts: InboundTextsInfo | None = None,
        missed_calls: MissedCallsInfo | None = None,
        outbound_faxes: OutboundFaxesInfo | None = None,
        sms_phone_numbers: list[str] | None = None,
        uri: str | None = None,
        voicemails: VoicemailsInfo | None = None,
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
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BaseNotificationSettings(d: dict[str, Any]) -> BaseNotificationSettings:
    """Decode a `BaseNotificationSettings`; what does not fit is passed on."""
    self = new(BaseNotificationSettings)
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
    self.__extras__ = (
        None
        if BaseNotificationSettingsKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BaseNotificationSettingsKeys}
    )
    return self


BaseNotificationSettings.__decode__ = decode_BaseNotificationSettings
BaseNotificationSettingsKeys = frozenset(
    (
        "advancedMode",
        "inboundFaxes",
        "inboundTexts",
        "missedCalls",
        "outboundFaxes",
        "smsPhoneNumbers",
        "uri",
        "voicemails",
    )
)


class BaseTokenRequest(Model):
    """Fields that every request for tokens may carry."""

    __slots__ = (
        "access_token_ttl",
        "endpoint_id",
        "refresh_token_ttl",
        "scope",
    )
    __fields__ = __slots__
    access_token_ttl: int | None
    """Wished life of the access token in seconds, 600 to 3600."""
    endpoint_id: str | None
    """Id of this installation of the application; the server makes one if left out."""
    refresh_token_ttl: int | None
    """Wished life of the refresh token in seconds, one week unless set."""
    scope: str | None
    """Permissions wanted, with spaces between; all of the application's if left out."""

    def __init__(
        self,
        *,
        access_token_ttl: int | None = None,
        endpoint_id: str | None = None,
        refresh_token_ttl: int | None = None,
        scope: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.access_token_ttl
        if v is not None:
            d["access_token_ttl"] = v
        v = self.endpoint_id
        if v is not None:
            d["endpoint_id"] = v
        v = self.refresh_token_ttl
        if v is not None:
            d["refresh_token_ttl"] = v
        v = self.scope
        if v is not None:
            d["scope"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BaseTokenRequest(d: dict[str, Any]) -> BaseTokenRequest:
    """Decode a `BaseTokenRequest`; what does not fit is passed on."""
    self = new(BaseTokenRequest)
    get: Getter = d.get
    self.access_token_ttl = get("access_token_ttl")
    self.endpoint_id = get("endpoint_id")
    self.refresh_token_ttl = get("refresh_token_ttl")
    self.scope = get("scope")
    self.__extras__ = (
        None if BaseTokenRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in BaseTokenRequestKeys}
    )
    return self


BaseTokenRequest.__decode__ = decode_BaseTokenRequest
BaseTokenRequestKeys = frozenset(
    (
        "access_token_ttl",
        "endpoint_id",
        "refresh_token_ttl",
        "scope",
    )
)


class BasicContactInfo(Model):
    """The object `BasicContactInfo`."""

    __slots__ = (
        "email",
        "first_name",
        "last_name",
    )
    __fields__ = __slots__
    email: str | None
    first_name: str | None
    last_name: str | None

    def __init__(
        self,
        *,
        email: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
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
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BasicContactInfo(d: dict[str, Any]) -> BasicContactInfo:
    """Decode a `BasicContactInfo`; what does not fit is passed on."""
    self = new(BasicContactInfo)
    get: Getter = d.get
    self.email = get("email")
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.__extras__ = (
        None if BasicContactInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in BasicContactInfoKeys}
    )
    return self


BasicContactInfo.__decode__ = decode_BasicContactInfo
BasicContactInfoKeys = frozenset(
    (
        "email",
        "firstName",
        "lastName",
    )
)


class BasicContactInfoWithPhone(Model):
    """The object `BasicContactInfoWithPhone`."""

    __slots__ = (
        "email",
        "first_name",
        "last_name",
        "contact_phone",
    )
    __fields__ = __slots__
    email: str | None
    first_name: str | None
    last_name: str | None
    contact_phone: str | None

    def __init__(
        self,
        *,
        email: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        contact_phone: str | None = None,
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
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BasicContactInfoWithPhone(d: dict[str, Any]) -> BasicContactInfoWithPhone:
    """Decode a `BasicContactInfoWithPhone`; what does not fit is passed on."""
    self = new(BasicContactInfoWithPhone)
    get: Getter = d.get
    self.email = get("email")
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.contact_phone = get("contactPhone")
    self.__extras__ = (
        None
        if BasicContactInfoWithPhoneKeys.issuperset(d)
        else {k: d[k] for k in d if k not in BasicContactInfoWithPhoneKeys}
    )
    return self


BasicContactInfoWithPhone.__decode__ = decode_BasicContactInfoWithPhone
BasicContactInfoWithPhoneKeys = frozenset(
    (
        "email",
        "firstName",
        "lastName",
        "contactPhone",
    )
)


class BasicMeeting(Model):
    """The object `BasicMeeting`."""

    __slots__ = (
        "bridge_id",
        "display_name",
        "host_info",
        "id",
        "short_id",
        "start_time",
    )
    __fields__ = __slots__
    bridge_id: str | None
    display_name: str
    host_info: Host
    id: str
    short_id: str
    start_time: datetime.datetime

    def __init__(
        self,
        *,
        bridge_id: str | None = None,
        display_name: str,
        host_info: Host,
        id: str,
        short_id: str,
        start_time: datetime.datetime,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.bridge_id
        if v is not None:
            d["bridgeId"] = v
        v = self.display_name
        if v is not None:
            d["displayName"] = v
        v = self.host_info
        if v is not None:
            d["hostInfo"] = v.to_dict() if typeof(v) is Host else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.short_id
        if v is not None:
            d["shortId"] = v
        v = self.start_time
        if v is not None:
            d["startTime"] = from_datetime(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BasicMeeting(d: dict[str, Any]) -> BasicMeeting:
    """Decode a `BasicMeeting`; what does not fit is passed on."""
    self = new(BasicMeeting)
    get: Getter = d.get
    self.bridge_id = get("bridgeId")
    self.display_name = get("displayName")
    v = get("hostInfo")
    self.host_info = decode_Host(v) if typeof(v) is dict else v
    self.id = get("id")
    self.short_id = get("shortId")
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.__extras__ = None if BasicMeetingKeys.issuperset(d) else {k: d[k] for k in d if k not in BasicMeetingKeys}
    return self


BasicMeeting.__decode__ = decode_BasicMeeting
BasicMeetingKeys = frozenset(
    (
        "bridgeId",
        "displayName",
        "hostInfo",
        "id",
        "shortId",
        "startTime",
    )
)


class BulkItemResultModel(Model):
    """The object `BulkItemResultModel`."""

    __slots__ = (
        "bulk_item_errors",
        "bulk_item_successful",
    )
    __fields__ = __slots__
    bulk_item_errors: list[ApiError] | None
    bulk_item_successful: bool

    def __init__(
        self,
        *,
        bulk_item_errors: list[ApiError] | None = None,
        bulk_item_successful: bool,
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
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_BulkItemResultModel(d: dict[str, Any]) -> BulkItemResultModel:
    """Decode a `BulkItemResultModel`; what does not fit is passed on."""
    self = new(BulkItemResultModel)
    get: Getter = d.get
    v = get("bulkItemErrors")
    self.bulk_item_errors = [decode_ApiError(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.bulk_item_successful = get("bulkItemSuccessful")
    self.__extras__ = (
        None if BulkItemResultModelKeys.issuperset(d) else {k: d[k] for k in d if k not in BulkItemResultModelKeys}
    )
    return self


BulkItemResultModel.__decode__ = decode_BulkItemResultModel
BulkItemResultModelKeys = frozenset(
    (
        "bulkItemErrors",
        "bulkItemSuccessful",
    )
)


class CallLogParty(Model):
    """The object `CallLogParty`."""

    __slots__ = (
        "extension_id",
        "extension_number",
        "name",
        "phone_number",
        "device",
        "location",
    )
    __fields__ = __slots__
    extension_id: str | None
    extension_number: str | None
    name: str | None
    phone_number: str | None
    device: CallLogRecordDeviceInfo | None
    location: str | None

    def __init__(
        self,
        *,
        extension_id: str | None = None,
        extension_number: str | None = None,
        name: str | None = None,
        phone_number: str | None = None,
        device: CallLogRecordDeviceInfo | None = None,
        location: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.device
        if v is not None:
            d["device"] = v.to_dict() if typeof(v) is CallLogRecordDeviceInfo else encode(v)
        v = self.location
        if v is not None:
            d["location"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CallLogParty(d: dict[str, Any]) -> CallLogParty:
    """Decode a `CallLogParty`; what does not fit is passed on."""
    self = new(CallLogParty)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    self.extension_number = get("extensionNumber")
    self.name = get("name")
    self.phone_number = get("phoneNumber")
    v = get("device")
    self.device = decode_CallLogRecordDeviceInfo(v) if typeof(v) is dict else v
    self.location = get("location")
    self.__extras__ = None if CallLogPartyKeys.issuperset(d) else {k: d[k] for k in d if k not in CallLogPartyKeys}
    return self


CallLogParty.__decode__ = decode_CallLogParty
CallLogPartyKeys = frozenset(
    (
        "extensionId",
        "extensionNumber",
        "name",
        "phoneNumber",
        "device",
        "location",
    )
)


class ClientAuthJwtModel(Model):
    """Client authentication by a signed JWT."""

    __slots__ = (
        "client_assertion",
        "client_assertion_type",
    )
    __fields__ = __slots__
    __secrets__ = frozenset(("client_assertion",))
    client_assertion: str | None
    """JWT signed by the client, in place of the client secret."""
    client_assertion_type: ClientAuthJwtModelClientAssertionType | None
    """Says that a signed JWT stands in for the client secret."""

    def __init__(
        self,
        *,
        client_assertion: str | None = None,
        client_assertion_type: ClientAuthJwtModelClientAssertionType | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.client_assertion
        if v is not None:
            d["client_assertion"] = v
        v = self.client_assertion_type
        if v is not None:
            d["client_assertion_type"] = v.wire if typeof(v) is ClientAuthJwtModelClientAssertionType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ClientAuthJwtModel(d: dict[str, Any]) -> ClientAuthJwtModel:
    """Decode a `ClientAuthJwtModel`; what does not fit is passed on."""
    self = new(ClientAuthJwtModel)
    get: Getter = d.get
    self.client_assertion = get("client_assertion")
    v = get("client_assertion_type")
    self.client_assertion_type = ClientAuthJwtModelClientAssertionTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if ClientAuthJwtModelKeys.issuperset(d) else {k: d[k] for k in d if k not in ClientAuthJwtModelKeys}
    )
    return self


ClientAuthJwtModel.__decode__ = decode_ClientAuthJwtModel
ClientAuthJwtModelKeys = frozenset(
    (
        "client_assertion",
        "client_assertion_type",
    )
)


class ClientCredentialsBase(Model):
    """The object `ClientCredentialsBase`."""

    __slots__ = ("grant_type",)
    __fields__ = __slots__
    grant_type: ClientCredentialsBaseGrantType

    def __init__(
        self,
        *,
        grant_type: ClientCredentialsBaseGrantType = ClientCredentialsBaseGrantType.CLIENT_CREDENTIALS,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.grant_type
        if v is not None:
            d["grant_type"] = v.wire if typeof(v) is ClientCredentialsBaseGrantType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ClientCredentialsBase(d: dict[str, Any]) -> ClientCredentialsBase:
    """Decode a `ClientCredentialsBase`; what does not fit is passed on."""
    self = new(ClientCredentialsBase)
    get: Getter = d.get
    v = get("grant_type")
    self.grant_type = ClientCredentialsBaseGrantTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if ClientCredentialsBaseKeys.issuperset(d) else {k: d[k] for k in d if k not in ClientCredentialsBaseKeys}
    )
    return self


ClientCredentialsBase.__decode__ = decode_ClientCredentialsBase
ClientCredentialsBaseKeys = frozenset(("grant_type",))


class ClientCredentialsByAccount(Model):
    """The object `ClientCredentialsByAccount`."""

    __slots__ = (
        "grant_type",
        "account_id",
    )
    __fields__ = __slots__
    grant_type: ClientCredentialsByAccountGrantType
    account_id: str

    def __init__(
        self,
        *,
        grant_type: ClientCredentialsByAccountGrantType = ClientCredentialsByAccountGrantType.CLIENT_CREDENTIALS,
        account_id: str,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.grant_type
        if v is not None:
            d["grant_type"] = v.wire if typeof(v) is ClientCredentialsByAccountGrantType else v
        v = self.account_id
        if v is not None:
            d["account_id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ClientCredentialsByAccount(d: dict[str, Any]) -> ClientCredentialsByAccount:
    """Decode a `ClientCredentialsByAccount`; what does not fit is passed on."""
    self = new(ClientCredentialsByAccount)
    get: Getter = d.get
    v = get("grant_type")
    self.grant_type = ClientCredentialsByAccountGrantTypeTable[v] if typeof(v) is str else v
    self.account_id = get("account_id")
    self.__extras__ = (
        None
        if ClientCredentialsByAccountKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ClientCredentialsByAccountKeys}
    )
    return self


ClientCredentialsByAccount.__decode__ = decode_ClientCredentialsByAccount
ClientCredentialsByAccountKeys = frozenset(
    (
        "grant_type",
        "account_id",
    )
)


class ClientCredentialsByBrand(Model):
    """The object `ClientCredentialsByBrand`."""

    __slots__ = (
        "grant_type",
        "brand_id",
    )
    __fields__ = __slots__
    grant_type: ClientCredentialsByBrandGrantType
    brand_id: str

    def __init__(
        self,
        *,
        grant_type: ClientCredentialsByBrandGrantType = ClientCredentialsByBrandGrantType.CLIENT_CREDENTIALS,
        brand_id: str,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.grant_type
        if v is not None:
            d["grant_type"] = v.wire if typeof(v) is ClientCredentialsByBrandGrantType else v
        v = self.brand_id
        if v is not None:
            d["brand_id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ClientCredentialsByBrand(d: dict[str, Any]) -> ClientCredentialsByBrand:
    """Decode a `ClientCredentialsByBrand`; what does not fit is passed on."""
    self = new(ClientCredentialsByBrand)
    get: Getter = d.get
    v = get("grant_type")
    self.grant_type = ClientCredentialsByBrandGrantTypeTable[v] if typeof(v) is str else v
    self.brand_id = get("brand_id")
    self.__extras__ = (
        None
        if ClientCredentialsByBrandKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ClientCredentialsByBrandKeys}
    )
    return self


ClientCredentialsByBrand.__decode__ = decode_ClientCredentialsByBrand
ClientCredentialsByBrandKeys = frozenset(
    (
        "grant_type",
        "brand_id",
    )
)


class ClientCredentialsByPartnerAccount(Model):
    """The object `ClientCredentialsByPartnerAccount`."""

    __slots__ = (
        "grant_type",
        "brand_id",
        "partner_account_id",
    )
    __fields__ = __slots__
    grant_type: ClientCredentialsByPartnerAccountGrantType
    brand_id: str
    partner_account_id: str

    def __init__(
        self,
        *,
        grant_type: ClientCredentialsByPartnerAccountGrantType = ClientCredentialsByPartnerAccountGrantType.CLIENT_CREDENTIALS,
        brand_id: str,
        partner_account_id: str,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.grant_type
        if v is not None:
            d["grant_type"] = v.wire if typeof(v) is ClientCredentialsByPartnerAccountGrantType else v
        v = self.brand_id
        if v is not None:
            d["brand_id"] = v
        v = self.partner_account_id
        if v is not None:
            d["partner_account_id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ClientCredentialsByPartnerAccount(d: dict[str, Any]) -> ClientCredentialsByPartnerAccount:
    """Decode a `ClientCredentialsByPartnerAccount`; what does not fit is passed on."""
    self = new(ClientCredentialsByPartnerAccount)
    get: Getter = d.get
    v = get("grant_type")
    self.grant_type = ClientCredentialsByPartnerAccountGrantTypeTable[v] if typeof(v) is str else v
    self.brand_id = get("brand_id")
    self.partner_account_id = get("partner_account_id")
    self.__extras__ = (
        None
        if ClientCredentialsByPartnerAccountKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ClientCredentialsByPartnerAccountKeys}
    )
    return self


ClientCredentialsByPartnerAccount.__decode__ = decode_ClientCredentialsByPartnerAccount
ClientCredentialsByPartnerAccountKeys = frozenset(
    (
        "grant_type",
        "brand_id",
        "partner_account_id",
    )
)


class ClientIdModel(Model):
    """Id of a client that has no secret."""

    __slots__ = ("client_id",)
    __fields__ = __slots__
    client_id: str | None
    """Id of the application; only for clients that do not authenticate otherwise."""

    def __init__(
        self,
        *,
        client_id: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.client_id
        if v is not None:
            d["client_id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ClientIdModel(d: dict[str, Any]) -> ClientIdModel:
    """Decode a `ClientIdModel`; what does not fit is passed on."""
    self = new(ClientIdModel)
    get: Getter = d.get
    self.client_id = get("client_id")
    self.__extras__ = None if ClientIdModelKeys.issuperset(d) else {k: d[k] for k in d if k not in ClientIdModelKeys}
    return self


ClientIdModel.__decode__ = decode_ClientIdModel
ClientIdModelKeys = frozenset(("client_id",))


class CloudConnectorTargetRequest(Model):
    """The object `CloudConnectorTargetRequest`."""

    __slots__ = (
        "destination",
        "type",
    )
    __fields__ = __slots__
    destination: CommCloudDestination
    type: CloudConnectorTargetRequestType | None

    def __init__(
        self,
        *,
        destination: CommCloudDestination,
        type: CloudConnectorTargetRequestType | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommCloudDestination else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CloudConnectorTargetRequestType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CloudConnectorTargetRequest(d: dict[str, Any]) -> CloudConnectorTargetRequest:
    """Decode a `CloudConnectorTargetRequest`; what does not fit is passed on."""
    self = new(CloudConnectorTargetRequest)
    get: Getter = d.get
    v = get("destination")
    self.destination = decode_CommCloudDestination(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CloudConnectorTargetRequestTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CloudConnectorTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CloudConnectorTargetRequestKeys}
    )
    return self


CloudConnectorTargetRequest.__decode__ = decode_CloudConnectorTargetRequest
CloudConnectorTargetRequestKeys = frozenset(
    (
        "destination",
        "type",
    )
)


class CommAllDesktopTargetRequest(Model):
    """The object `CommAllDesktopTargetRequest`."""

    __slots__ = (
        "extension",
        "type",
    )
    __fields__ = __slots__
    extension: CommReferencedExtensionResource | None
    type: CommAllDesktopTargetRequestType | None

    def __init__(
        self,
        *,
        extension: CommReferencedExtensionResource | None = None,
        type: CommAllDesktopTargetRequestType | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommAllDesktopTargetRequestType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommAllDesktopTargetRequest(d: dict[str, Any]) -> CommAllDesktopTargetRequest:
    """Decode a `CommAllDesktopTargetRequest`; what does not fit is passed on."""
    self = new(CommAllDesktopTargetRequest)
    get: Getter = d.get
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommAllDesktopTargetRequestTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommAllDesktopTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommAllDesktopTargetRequestKeys}
    )
    return self


CommAllDesktopTargetRequest.__decode__ = decode_CommAllDesktopTargetRequest
CommAllDesktopTargetRequestKeys = frozenset(
    (
        "extension",
        "type",
    )
)


class CommAllDesktopTargetResource(Model):
    """The object `CommAllDesktopTargetResource`."""

    __slots__ = (
        "extension",
        "name",
        "type",
    )
    __fields__ = __slots__
    extension: CommReferencedExtensionResource | None
    name: str
    type: CommAllDesktopTargetResourceType | None

    def __init__(
        self,
        *,
        extension: CommReferencedExtensionResource | None = None,
        name: str,
        type: CommAllDesktopTargetResourceType | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommAllDesktopTargetResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommAllDesktopTargetResource(d: dict[str, Any]) -> CommAllDesktopTargetResource:
    """Decode a `CommAllDesktopTargetResource`; what does not fit is passed on."""
    self = new(CommAllDesktopTargetResource)
    get: Getter = d.get
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    self.name = get("name")
    v = get("type")
    self.type = CommAllDesktopTargetResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommAllDesktopTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommAllDesktopTargetResourceKeys}
    )
    return self


CommAllDesktopTargetResource.__decode__ = decode_CommAllDesktopTargetResource
CommAllDesktopTargetResourceKeys = frozenset(
    (
        "extension",
        "name",
        "type",
    )
)


class CommAllMobileTargetRequest(Model):
    """The object `CommAllMobileTargetRequest`."""

    __slots__ = (
        "extension",
        "type",
    )
    __fields__ = __slots__
    extension: CommReferencedExtensionResource | None
    type: CommAllMobileTargetRequestType | None

    def __init__(
        self,
        *,
        extension: CommReferencedExtensionResource | None = None,
        type: CommAllMobileTargetRequestType | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommAllMobileTargetRequestType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommAllMobileTargetRequest(d: dict[str, Any]) -> CommAllMobileTargetRequest:
    """Decode a `CommAllMobileTargetRequest`; what does not fit is passed on."""
    self = new(CommAllMobileTargetRequest)
    get: Getter = d.get
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommAllMobileTargetRequestTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommAllMobileTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommAllMobileTargetRequestKeys}
    )
    return self


CommAllMobileTargetRequest.__decode__ = decode_CommAllMobileTargetRequest
CommAllMobileTargetRequestKeys = frozenset(
    (
        "extension",
        "type",
    )
)


class CommAllMobileTargetResource(Model):
    """The object `CommAllMobileTargetResource`."""

    __slots__ = (
        "extension",
        "name",
        "type",
    )
    __fields__ = __slots__
    extension: CommReferencedExtensionResource | None
    name: str
    type: CommAllMobileTargetResourceType | None

    def __init__(
        self,
        *,
        extension: CommReferencedExtensionResource | None = None,
        name: str,
        type: CommAllMobileTargetResourceType | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommAllMobileTargetResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommAllMobileTargetResource(d: dict[str, Any]) -> CommAllMobileTargetResource:
    """Decode a `CommAllMobileTargetResource`; what does not fit is passed on."""
    self = new(CommAllMobileTargetResource)
    get: Getter = d.get
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    self.name = get("name")
    v = get("type")
    self.type = CommAllMobileTargetResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommAllMobileTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommAllMobileTargetResourceKeys}
    )
    return self


CommAllMobileTargetResource.__decode__ = decode_CommAllMobileTargetResource
CommAllMobileTargetResourceKeys = frozenset(
    (
        "extension",
        "name",
        "type",
    )
)


class CommCloudConnectorForwardingTargetRequest(Model):
    """The object `CommCloudConnectorForwardingTargetRequest`."""

    __slots__ = (
        "destination",
        "type",
        "name",
    )
    __fields__ = __slots__
    destination: CommCloudDestination
    type: CommForwardingTargetTypeRequest
    name: str | None

    def __init__(
        self,
        *,
        destination: CommCloudDestination,
        type: CommForwardingTargetTypeRequest,
        name: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommCloudDestination else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommForwardingTargetTypeRequest else v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCloudConnectorForwardingTargetRequest(d: dict[str, Any]) -> CommCloudConnectorForwardingTargetRequest:
    """Decode a `CommCloudConnectorForwardingTargetRequest`; what does not fit is passed on."""
    self = new(CommCloudConnectorForwardingTargetRequest)
    get: Getter = d.get
    v = get("destination")
    self.destination = decode_CommCloudDestination(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommForwardingTargetTypeRequestTable[v] if typeof(v) is str else v
    self.name = get("name")
    self.__extras__ = (
        None
        if CommCloudConnectorForwardingTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommCloudConnectorForwardingTargetRequestKeys}
    )
    return self


CommCloudConnectorForwardingTargetRequest.__decode__ = decode_CommCloudConnectorForwardingTargetRequest
CommCloudConnectorForwardingTargetRequestKeys = frozenset(
    (
        "destination",
        "type",
        "name",
    )
)


class CommCloudConnectorTargetRequest(Model):
    """The object `CommCloudConnectorTargetRequest`."""

    __slots__ = (
        "destination",
        "type",
        "name",
    )
    __fields__ = __slots__
    destination: CommCloudDestination
    type: CommCloudConnectorTargetRequestType | None
    name: str

    def __init__(
        self,
        *,
        destination: CommCloudDestination,
        type: CommCloudConnectorTargetRequestType | None = None,
        name: str,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommCloudDestination else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommCloudConnectorTargetRequestType else v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCloudConnectorTargetRequest(d: dict[str, Any]) -> CommCloudConnectorTargetRequest:
    """Decode a `CommCloudConnectorTargetRequest`; what does not fit is passed on."""
    self = new(CommCloudConnectorTargetRequest)
    get: Getter = d.get
    v = get("destination")
    self.destination = decode_CommCloudDestination(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommCloudConnectorTargetRequestTypeTable[v] if typeof(v) is str else v
    self.name = get("name")
    self.__extras__ = (
        None
        if CommCloudConnectorTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommCloudConnectorTargetRequestKeys}
    )
    return self


CommCloudConnectorTargetRequest.__decode__ = decode_CommCloudConnectorTargetRequest
CommCloudConnectorTargetRequestKeys = frozenset(
    (
        "destination",
        "type",
        "name",
    )
)


class CommCloudConnectorTargetResource(Model):
    """The object `CommCloudConnectorTargetResource`."""

    __slots__ = (
        "destination",
        "type",
    )
    __fields__ = __slots__
    destination: CommCloudDestination
    type: CommCloudConnectorTargetResourceType | None

    def __init__(
        self,
        *,
        destination: CommCloudDestination,
        type: CommCloudConnectorTargetResourceType | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommCloudDestination else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommCloudConnectorTargetResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCloudConnectorTargetResource(d: dict[str, Any]) -> CommCloudConnectorTargetResource:
    """Decode a `CommCloudConnectorTargetResource`; what does not fit is passed on."""
    self = new(CommCloudConnectorTargetResource)
    get: Getter = d.get
    v = get("destination")
    self.destination = decode_CommCloudDestination(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommCloudConnectorTargetResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommCloudConnectorTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommCloudConnectorTargetResourceKeys}
    )
    return self


CommCloudConnectorTargetResource.__decode__ = decode_CommCloudConnectorTargetResource
CommCloudConnectorTargetResourceKeys = frozenset(
    (
        "destination",
        "type",
    )
)


class CommCoworkerTargetResource(Model):
    """The object `CommCoworkerTargetResource`."""

    __slots__ = (
        "extension",
        "type",
    )
    __fields__ = __slots__
    extension: CommReferencedExtensionResource
    type: CommCoworkerTargetResourceType | None

    def __init__(
        self,
        *,
        extension: CommReferencedExtensionResource,
        type: CommCoworkerTargetResourceType | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommCoworkerTargetResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommCoworkerTargetResource(d: dict[str, Any]) -> CommCoworkerTargetResource:
    """Decode a `CommCoworkerTargetResource`; what does not fit is passed on."""
    self = new(CommCoworkerTargetResource)
    get: Getter = d.get
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommCoworkerTargetResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommCoworkerTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommCoworkerTargetResourceKeys}
    )
    return self


CommCoworkerTargetResource.__decode__ = decode_CommCoworkerTargetResource
CommCoworkerTargetResourceKeys = frozenset(
    (
        "extension",
        "type",
    )
)


class CommDeviceTargetRequest(Model):
    """The object `CommDeviceTargetRequest`."""

    __slots__ = (
        "device",
        "extension",
        "type",
    )
    __fields__ = __slots__
    device: CommDeviceRequest
    extension: CommReferencedExtensionResource | None
    type: CommDeviceTargetRequestType | None

    def __init__(
        self,
        *,
        device: CommDeviceRequest,
        extension: CommReferencedExtensionResource | None = None,
        type: CommDeviceTargetRequestType | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.device
        if v is not None:
            d["device"] = v.to_dict() if typeof(v) is CommDeviceRequest else encode(v)
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommDeviceTargetRequestType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommDeviceTargetRequest(d: dict[str, Any]) -> CommDeviceTargetRequest:
    """Decode a `CommDeviceTargetRequest`; what does not fit is passed on."""
    self = new(CommDeviceTargetRequest)
    get: Getter = d.get
    v = get("device")
    self.device = decode_CommDeviceRequest(v) if typeof(v) is dict else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommDeviceTargetRequestTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommDeviceTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommDeviceTargetRequestKeys}
    )
    return self


CommDeviceTargetRequest.__decode__ = decode_CommDeviceTargetRequest
CommDeviceTargetRequestKeys = frozenset(
    (
        "device",
        "extension",
        "type",
    )
)


class CommDeviceTargetResource(Model):
    """The object `CommDeviceTargetResource`."""

    __slots__ = (
        "device",
        "extension",
        "type",
    )
    __fields__ = __slots__
    device: CommDeviceResource
    extension: CommReferencedExtensionResource | None
    type: CommDeviceTargetResourceType | None

    def __init__(
        self,
        *,
        device: CommDeviceResource,
        extension: CommReferencedExtensionResource | None = None,
        type: CommDeviceTargetResourceType | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.device
        if v is not None:
            d["device"] = v.to_dict() if typeof(v) is CommDeviceResource else encode(v)
        v = self.extension
        if v is not None:
            d["extension"] = v.to_dict() if typeof(v) is CommReferencedExtensionResource else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommDeviceTargetResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommDeviceTargetResource(d: dict[str, Any]) -> CommDeviceTargetResource:
    """Decode a `CommDeviceTargetResource`; what does not fit is passed on."""
    self = new(CommDeviceTargetResource)
    get: Getter = d.get
    v = get("device")
    self.device = decode_CommDeviceResource(v) if typeof(v) is dict else v
    v = get("extension")
    self.extension = decode_CommReferencedExtensionResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommDeviceTargetResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommDeviceTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommDeviceTargetResourceKeys}
    )
    return self


CommDeviceTargetResource.__decode__ = decode_CommDeviceTargetResource
CommDeviceTargetResourceKeys = frozenset(
    (
        "device",
        "extension",
        "type",
    )
)


class CommFmcPhoneNumberTargetResource(Model):
    """The object `CommFmcPhoneNumberTargetResource`."""

    __slots__ = (
        "destination",
        "type",
    )
    __fields__ = __slots__
    destination: CommPhoneNumberResource
    type: CommFmcPhoneNumberTargetResourceType | None

    def __init__(
        self,
        *,
        destination: CommPhoneNumberResource,
        type: CommFmcPhoneNumberTargetResourceType | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommPhoneNumberResource else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommFmcPhoneNumberTargetResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommFmcPhoneNumberTargetResource(d: dict[str, Any]) -> CommFmcPhoneNumberTargetResource:
    """Decode a `CommFmcPhoneNumberTargetResource`; what does not fit is passed on."""
    self = new(CommFmcPhoneNumberTargetResource)
    get: Getter = d.get
    v = get("destination")
    self.destination = decode_CommPhoneNumberResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommFmcPhoneNumberTargetResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommFmcPhoneNumberTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommFmcPhoneNumberTargetResourceKeys}
    )
    return self


CommFmcPhoneNumberTargetResource.__decode__ = decode_CommFmcPhoneNumberTargetResource
CommFmcPhoneNumberTargetResourceKeys = frozenset(
    (
        "destination",
        "type",
    )
)


class CommImsPhoneNumberTargetResource(Model):
    """The object `CommImsPhoneNumberTargetResource`."""

    __slots__ = (
        "destination",
        "type",
    )
    __fields__ = __slots__
    destination: CommPhoneNumberResource
    type: CommImsPhoneNumberTargetResourceType | None

    def __init__(
        self,
        *,
        destination: CommPhoneNumberResource,
        type: CommImsPhoneNumberTargetResourceType | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommPhoneNumberResource else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommImsPhoneNumberTargetResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommImsPhoneNumberTargetResource(d: dict[str, Any]) -> CommImsPhoneNumberTargetResource:
    """Decode a `CommImsPhoneNumberTargetResource`; what does not fit is passed on."""
    self = new(CommImsPhoneNumberTargetResource)
    get: Getter = d.get
    v = get("destination")
    self.destination = decode_CommPhoneNumberResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommImsPhoneNumberTargetResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommImsPhoneNumberTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommImsPhoneNumberTargetResourceKeys}
    )
    return self


CommImsPhoneNumberTargetResource.__decode__ = decode_CommImsPhoneNumberTargetResource
CommImsPhoneNumberTargetResourceKeys = frozenset(
    (
        "destination",
        "type",
    )
)


class CommIntegrationTargetRequest(Model):
    """The object `CommIntegrationTargetRequest`."""

    __slots__ = (
        "integration",
        "type",
    )
    __fields__ = __slots__
    integration: CommIntegrationRequest
    type: CommIntegrationTargetRequestType | None

    def __init__(
        self,
        *,
        integration: CommIntegrationRequest,
        type: CommIntegrationTargetRequestType | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.integration
        if v is not None:
            d["integration"] = v.to_dict() if typeof(v) is CommIntegrationRequest else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommIntegrationTargetRequestType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommIntegrationTargetRequest(d: dict[str, Any]) -> CommIntegrationTargetRequest:
    """Decode a `CommIntegrationTargetRequest`; what does not fit is passed on."""
    self = new(CommIntegrationTargetRequest)
    get: Getter = d.get
    v = get("integration")
    self.integration = decode_CommIntegrationRequest(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommIntegrationTargetRequestTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommIntegrationTargetRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommIntegrationTargetRequestKeys}
    )
    return self


CommIntegrationTargetRequest.__decode__ = decode_CommIntegrationTargetRequest
CommIntegrationTargetRequestKeys = frozenset(
    (
        "integration",
        "type",
    )
)


class CommIntegrationTargetResource(Model):
    """The object `CommIntegrationTargetResource`."""

    __slots__ = (
        "integration",
        "type",
    )
    __fields__ = __slots__
    integration: CommIntegrationResource
    type: CommIntegrationTargetResourceType | None

    def __init__(
        self,
        *,
        integration: CommIntegrationResource,
        type: CommIntegrationTargetResourceType | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.integration
        if v is not None:
            d["integration"] = v.to_dict() if typeof(v) is CommIntegrationResource else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommIntegrationTargetResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommIntegrationTargetResource(d: dict[str, Any]) -> CommIntegrationTargetResource:
    """Decode a `CommIntegrationTargetResource`; what does not fit is passed on."""
    self = new(CommIntegrationTargetResource)
    get: Getter = d.get
    v = get("integration")
    self.integration = decode_CommIntegrationResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommIntegrationTargetResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommIntegrationTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommIntegrationTargetResourceKeys}
    )
    return self


CommIntegrationTargetResource.__decode__ = decode_CommIntegrationTargetResource
CommIntegrationTargetResourceKeys = frozenset(
    (
        "integration",
        "type",
    )
)


class CommPhoneNumberTargetResource(Model):
    """The object `CommPhoneNumberTargetResource`."""

    __slots__ = (
        "destination",
        "type",
    )
    __fields__ = __slots__
    destination: CommPhoneNumberResource
    type: CommPhoneNumberTargetResourceType | None

    def __init__(
        self,
        *,
        destination: CommPhoneNumberResource,
        type: CommPhoneNumberTargetResourceType | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.destination
        if v is not None:
            d["destination"] = v.to_dict() if typeof(v) is CommPhoneNumberResource else encode(v)
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is CommPhoneNumberTargetResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CommPhoneNumberTargetResource(d: dict[str, Any]) -> CommPhoneNumberTargetResource:
    """Decode a `CommPhoneNumberTargetResource`; what does not fit is passed on."""
    self = new(CommPhoneNumberTargetResource)
    get: Getter = d.get
    v = get("destination")
    self.destination = decode_CommPhoneNumberResource(v) if typeof(v) is dict else v
    v = get("type")
    self.type = CommPhoneNumberTargetResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if CommPhoneNumberTargetResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CommPhoneNumberTargetResourceKeys}
    )
    return self


CommPhoneNumberTargetResource.__decode__ = decode_CommPhoneNumberTargetResource
CommPhoneNumberTargetResourceKeys = frozenset(
    (
        "destination",
        "type",
    )
)


class ContentInput(Model):
    """The object `ContentInput`."""

    __slots__ = ("content_uri",)
    __fields__ = __slots__
    content_uri: str | None

    def __init__(
        self,
        *,
        content_uri: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.content_uri
        if v is not None:
            d["contentUri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ContentInput(d: dict[str, Any]) -> ContentInput:
    """Decode a `ContentInput`; what does not fit is passed on."""
    self = new(ContentInput)
    get: Getter = d.get
    self.content_uri = get("contentUri")
    self.__extras__ = None if ContentInputKeys.issuperset(d) else {k: d[k] for k in d if k not in ContentInputKeys}
    return self


ContentInput.__decode__ = decode_ContentInput
ContentInputKeys = frozenset(("contentUri",))


class CostCenterBase(Model):
    """The object `CostCenterBase`."""

    __slots__ = (
        "billing_code",
        "id",
        "name",
    )
    __fields__ = __slots__
    billing_code: str | None
    id: int | None
    name: str | None

    def __init__(
        self,
        *,
        billing_code: str | None = None,
        id: int | None = None,
        name: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.billing_code
        if v is not None:
            d["billingCode"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CostCenterBase(d: dict[str, Any]) -> CostCenterBase:
    """Decode a `CostCenterBase`; what does not fit is passed on."""
    self = new(CostCenterBase)
    get: Getter = d.get
    self.billing_code = get("billingCode")
    self.id = get("id")
    self.name = get("name")
    self.__extras__ = None if CostCenterBaseKeys.issuperset(d) else {k: d[k] for k in d if k not in CostCenterBaseKeys}
    return self


CostCenterBase.__decode__ = decode_CostCenterBase
CostCenterBaseKeys = frozenset(
    (
        "billingCode",
        "id",
        "name",
    )
)


class CreateDeviceRegistrationResponse(Model):
    """The object `CreateDeviceRegistrationResponse`."""

    __slots__ = (
        "device",
        "polling_interval",
        "sip_error_codes",
        "sip_flags",
        "sip_info",
        "sip_info_pstn",
    )
    __fields__ = __slots__
    device: SipRegistrationDeviceInfo
    polling_interval: int | None
    sip_error_codes: list[str] | None
    sip_flags: SipFlagsResponse
    sip_info: list[SipInfoResponse]
    sip_info_pstn: list[SipInfoResponse] | None

    def __init__(
        self,
        *,
        device: SipRegistrationDeviceInfo,
        polling_interval: int | None = None,
        sip_error_codes: list[str] | None = None,
        sip_flags: SipFlagsResponse,
        sip_info: list[SipInfoResponse],
        sip_info_pstn: list[SipInfoResponse] | None = None,
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
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateDeviceRegistrationResponse(d: dict[str, Any]) -> CreateDeviceRegistrationResponse:
    """Decode a `CreateDeviceRegistrationResponse`; what does not fit is passed on."""
    self = new(CreateDeviceRegistrationResponse)
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
    self.__extras__ = (
        None
        if CreateDeviceRegistrationResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateDeviceRegistrationResponseKeys}
    )
    return self


CreateDeviceRegistrationResponse.__decode__ = decode_CreateDeviceRegistrationResponse
CreateDeviceRegistrationResponseKeys = frozenset(
    (
        "device",
        "pollingInterval",
        "sipErrorCodes",
        "sipFlags",
        "sipInfo",
        "sipInfoPstn",
    )
)


class DeviceEmergencyAddressEventBody(Model):
    """The object `DeviceEmergencyAddressEventBody`."""

    __slots__ = (
        "device_id",
        "emergency_service_address",
        "extension_id",
    )
    __fields__ = __slots__
    device_id: str | None
    emergency_service_address: DeviceEmergencyServiceAddressResource | None
    extension_id: str | None

    def __init__(
        self,
        *,
        device_id: str | None = None,
        emergency_service_address: DeviceEmergencyServiceAddressResource | None = None,
        extension_id: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.device_id
        if v is not None:
            d["deviceId"] = v
        v = self.emergency_service_address
        if v is not None:
            d["emergencyServiceAddress"] = (
                v.to_dict() if typeof(v) is DeviceEmergencyServiceAddressResource else encode(v)
            )
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DeviceEmergencyAddressEventBody(d: dict[str, Any]) -> DeviceEmergencyAddressEventBody:
    """Decode a `DeviceEmergencyAddressEventBody`; what does not fit is passed on."""
    self = new(DeviceEmergencyAddressEventBody)
    get: Getter = d.get
    self.device_id = get("deviceId")
    v = get("emergencyServiceAddress")
    self.emergency_service_address = decode_DeviceEmergencyServiceAddressResource(v) if typeof(v) is dict else v
    self.extension_id = get("extensionId")
    self.__extras__ = (
        None
        if DeviceEmergencyAddressEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DeviceEmergencyAddressEventBodyKeys}
    )
    return self


DeviceEmergencyAddressEventBody.__decode__ = decode_DeviceEmergencyAddressEventBody
DeviceEmergencyAddressEventBodyKeys = frozenset(
    (
        "deviceId",
        "emergencyServiceAddress",
        "extensionId",
    )
)


class DiarizeApiResponse(Model):
    """The object `DiarizeApiResponse`."""

    __slots__ = (
        "response",
        "status",
    )
    __fields__ = __slots__
    response: DiarizeApiResponseResponse | None
    status: DiarizeApiResponseStatus | None

    def __init__(
        self,
        *,
        response: DiarizeApiResponseResponse | None = None,
        status: DiarizeApiResponseStatus | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.response
        if v is not None:
            d["response"] = encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is DiarizeApiResponseStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DiarizeApiResponse(d: dict[str, Any]) -> DiarizeApiResponse:
    """Decode a `DiarizeApiResponse`; what does not fit is passed on."""
    self = new(DiarizeApiResponse)
    get: Getter = d.get
    self.response = decode_DiarizeApiResponseResponse(get("response"))
    v = get("status")
    self.status = DiarizeApiResponseStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if DiarizeApiResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in DiarizeApiResponseKeys}
    )
    return self


DiarizeApiResponse.__decode__ = decode_DiarizeApiResponse
DiarizeApiResponseKeys = frozenset(
    (
        "response",
        "status",
    )
)


class DiarizeCallbackRequest(Model):
    """The object `DiarizeCallbackRequest`."""

    __slots__ = (
        "completion_time",
        "creation_time",
        "expiration_time",
        "job_id",
        "response",
        "status",
    )
    __fields__ = __slots__
    completion_time: datetime.datetime | None
    creation_time: datetime.datetime | None
    expiration_time: datetime.datetime | None
    job_id: str | None
    response: DiarizeApiResponseResponse | None
    status: DiarizeCallbackRequestStatus | None

    def __init__(
        self,
        *,
        completion_time: datetime.datetime | None = None,
        creation_time: datetime.datetime | None = None,
        expiration_time: datetime.datetime | None = None,
        job_id: str | None = None,
        response: DiarizeApiResponseResponse | None = None,
        status: DiarizeCallbackRequestStatus | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.completion_time
        if v is not None:
            d["completionTime"] = from_datetime(v)
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.expiration_time
        if v is not None:
            d["expirationTime"] = from_datetime(v)
        v = self.job_id
        if v is not None:
            d["jobId"] = v
        v = self.response
        if v is not None:
            d["response"] = encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is DiarizeCallbackRequestStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DiarizeCallbackRequest(d: dict[str, Any]) -> DiarizeCallbackRequest:
    """Decode a `DiarizeCallbackRequest`; what does not fit is passed on."""
    self = new(DiarizeCallbackRequest)
    get: Getter = d.get
    v = get("completionTime")
    self.completion_time = to_datetime(v) if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("expirationTime")
    self.expiration_time = to_datetime(v) if typeof(v) is str else v
    self.job_id = get("jobId")
    self.response = decode_DiarizeApiResponseResponse(get("response"))
    v = get("status")
    self.status = DiarizeCallbackRequestStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if DiarizeCallbackRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DiarizeCallbackRequestKeys}
    )
    return self


DiarizeCallbackRequest.__decode__ = decode_DiarizeCallbackRequest
DiarizeCallbackRequestKeys = frozenset(
    (
        "completionTime",
        "creationTime",
        "expirationTime",
        "jobId",
        "response",
        "status",
    )
)


class DirectoryEntriesEventBody(Model):
    """The object `DirectoryEntriesEventBody`."""

    __slots__ = ("contacts",)
    __fields__ = __slots__
    contacts: list[DirectoryEntryChange] | None

    def __init__(
        self,
        *,
        contacts: list[DirectoryEntryChange] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.contacts
        if v is not None:
            d["contacts"] = (
                [i0.to_dict() if typeof(i0) is DirectoryEntryChange else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DirectoryEntriesEventBody(d: dict[str, Any]) -> DirectoryEntriesEventBody:
    """Decode a `DirectoryEntriesEventBody`; what does not fit is passed on."""
    self = new(DirectoryEntriesEventBody)
    get: Getter = d.get
    v = get("contacts")
    self.contacts = (
        [decode_DirectoryEntryChange(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if DirectoryEntriesEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in DirectoryEntriesEventBodyKeys}
    )
    return self


DirectoryEntriesEventBody.__decode__ = decode_DirectoryEntriesEventBody
DirectoryEntriesEventBodyKeys = frozenset(("contacts",))


class DirectoryEntryChange(Model):
    """The object `DirectoryEntryChange`."""

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
        "event_type",
    )
    __fields__ = __slots__
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
    status: DirectoryEntryChangeStatus | None
    """`Enabled`, `Disabled`, `NotActivated` and so on."""
    type: DirectoryEntryChangeType | None
    """Kind of extension, such as `User` or `Department` (a call queue)."""
    event_type: DirectoryEntryChangeEventType | None

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
        status: DirectoryEntryChangeStatus | None = None,
        type: DirectoryEntryChangeType | None = None,
        event_type: DirectoryEntryChangeEventType | None = None,
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
            d["status"] = v.wire if typeof(v) is DirectoryEntryChangeStatus else v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is DirectoryEntryChangeType else v
        v = self.event_type
        if v is not None:
            d["eventType"] = v.wire if typeof(v) is DirectoryEntryChangeEventType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DirectoryEntryChange(d: dict[str, Any]) -> DirectoryEntryChange:
    """Decode a `DirectoryEntryChange`; what does not fit is passed on."""
    self = new(DirectoryEntryChange)
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
    self.status = DirectoryEntryChangeStatusTable[v] if typeof(v) is str else v
    v = get("type")
    self.type = DirectoryEntryChangeTypeTable[v] if typeof(v) is str else v
    v = get("eventType")
    self.event_type = DirectoryEntryChangeEventTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if DirectoryEntryChangeKeys.issuperset(d) else {k: d[k] for k in d if k not in DirectoryEntryChangeKeys}
    )
    return self


DirectoryEntryChange.__decode__ = decode_DirectoryEntryChange
DirectoryEntryChangeKeys = frozenset(
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
        "eventType",
    )
)


class ExtensionDndEventBody(Model):
    """The object `ExtensionDndEventBody`."""

    __slots__ = (
        "dnd_status",
        "extension_id",
    )
    __fields__ = __slots__
    dnd_status: ExtensionDndEventBodyDndStatus | None
    extension_id: str | None

    def __init__(
        self,
        *,
        dnd_status: ExtensionDndEventBodyDndStatus | None = None,
        extension_id: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.dnd_status
        if v is not None:
            d["dndStatus"] = v.wire if typeof(v) is ExtensionDndEventBodyDndStatus else v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionDndEventBody(d: dict[str, Any]) -> ExtensionDndEventBody:
    """Decode a `ExtensionDndEventBody`; what does not fit is passed on."""
    self = new(ExtensionDndEventBody)
    get: Getter = d.get
    v = get("dndStatus")
    self.dnd_status = ExtensionDndEventBodyDndStatusTable[v] if typeof(v) is str else v
    self.extension_id = get("extensionId")
    self.__extras__ = (
        None if ExtensionDndEventBodyKeys.issuperset(d) else {k: d[k] for k in d if k not in ExtensionDndEventBodyKeys}
    )
    return self


ExtensionDndEventBody.__decode__ = decode_ExtensionDndEventBody
ExtensionDndEventBodyKeys = frozenset(
    (
        "dndStatus",
        "extensionId",
    )
)


class ExtensionLinePresenceEventBody(Model):
    """The object `ExtensionLinePresenceEventBody`."""

    __slots__ = (
        "extension_id",
        "line_id",
        "telephony_status",
    )
    __fields__ = __slots__
    extension_id: str | None
    line_id: str | None
    telephony_status: str | None

    def __init__(
        self,
        *,
        extension_id: str | None = None,
        line_id: str | None = None,
        telephony_status: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.line_id
        if v is not None:
            d["lineId"] = v
        v = self.telephony_status
        if v is not None:
            d["telephonyStatus"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ExtensionLinePresenceEventBody(d: dict[str, Any]) -> ExtensionLinePresenceEventBody:
    """Decode a `ExtensionLinePresenceEventBody`; what does not fit is passed on."""
    self = new(ExtensionLinePresenceEventBody)
    get: Getter = d.get
    self.extension_id = get("extensionId")
    self.line_id = get("lineId")
    self.telephony_status = get("telephonyStatus")
    self.__extras__ = (
        None
        if ExtensionLinePresenceEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ExtensionLinePresenceEventBodyKeys}
    )
    return self


ExtensionLinePresenceEventBody.__decode__ = decode_ExtensionLinePresenceEventBody
ExtensionLinePresenceEventBodyKeys = frozenset(
    (
        "extensionId",
        "lineId",
        "telephonyStatus",
    )
)


class FaxMessageEventBody(Model):
    """The object `FaxMessageEventBody`."""

    __slots__ = (
        "attachments",
        "availability",
        "creation_time",
        "direction",
        "extension_id",
        "fax_page_count",
        "fax_resolution",
        "from_",
        "id",
        "last_modified_time",
        "message_status",
        "owner_id",
        "priority",
        "read_status",
        "subject",
        "to",
        "type",
    )
    __fields__ = __slots__
    attachments: list[NotificationAttachmentInfo] | None
    availability: MessageAvailabilityEnum | None
    creation_time: datetime.datetime | None
    direction: MessageDirectionEnum | None
    extension_id: str | None
    fax_page_count: int | None
    fax_resolution: FaxResolutionEnum | None
    from_: SenderInfo | None
    id: str | None
    last_modified_time: datetime.datetime | None
    message_status: MessageStatusEnum | None
    owner_id: str | None
    priority: MessagePriorityEnum | None
    read_status: MessageReadStatusEnum | None
    subject: str | None
    to: list[NotificationRecipientInfo] | None
    type: str | None

    def __init__(
        self,
        *,
        attachments: list[NotificationAttachmentInfo] | None = None,
        availability: MessageAvailabilityEnum | None = None,
        creation_time: datetime.datetime | None = None,
        direction: MessageDirectionEnum | None = None,
        extension_id: str | None = None,
        fax_page_count: int | None = None,
        fax_resolution: FaxResolutionEnum | None = None,
        from_: SenderInfo | None = None,
        id: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        message_status: MessageStatusEnum | None = None,
        owner_id: str | None = None,
        priority: MessagePriorityEnum | None = None,
        read_status: MessageReadStatusEnum | None = None,
        subject: str | None = None,
        to: list[NotificationRecipientInfo] | None = None,
        type: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.attachments
        if v is not None:
            d["attachments"] = (
                [i0.to_dict() if typeof(i0) is NotificationAttachmentInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.availability
        if v is not None:
            d["availability"] = v.wire if typeof(v) is MessageAvailabilityEnum else v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is MessageDirectionEnum else v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.fax_page_count
        if v is not None:
            d["faxPageCount"] = v
        v = self.fax_resolution
        if v is not None:
            d["faxResolution"] = v.wire if typeof(v) is FaxResolutionEnum else v
        v = self.from_
        if v is not None:
            d["from"] = v.to_dict() if typeof(v) is SenderInfo else encode(v)
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.message_status
        if v is not None:
            d["messageStatus"] = v.wire if typeof(v) is MessageStatusEnum else v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        v = self.priority
        if v is not None:
            d["priority"] = v.wire if typeof(v) is MessagePriorityEnum else v
        v = self.read_status
        if v is not None:
            d["readStatus"] = v.wire if typeof(v) is MessageReadStatusEnum else v
        v = self.subject
        if v is not None:
            d["subject"] = v
        v = self.to
        if v is not None:
            d["to"] = (
                [i0.to_dict() if typeof(i0) is NotificationRecipientInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.type
        if v is not None:
            d["type"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_FaxMessageEventBody(d: dict[str, Any]) -> FaxMessageEventBody:
    """Decode a `FaxMessageEventBody`; what does not fit is passed on."""
    self = new(FaxMessageEventBody)
    get: Getter = d.get
    v = get("attachments")
    self.attachments = (
        [decode_NotificationAttachmentInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("availability")
    self.availability = MessageAvailabilityEnumTable[v] if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("direction")
    self.direction = MessageDirectionEnumTable[v] if typeof(v) is str else v
    self.extension_id = get("extensionId")
    self.fax_page_count = get("faxPageCount")
    v = get("faxResolution")
    self.fax_resolution = FaxResolutionEnumTable[v] if typeof(v) is str else v
    v = get("from")
    self.from_ = decode_SenderInfo(v) if typeof(v) is dict else v
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("messageStatus")
    self.message_status = MessageStatusEnumTable[v] if typeof(v) is str else v
    self.owner_id = get("ownerId")
    v = get("priority")
    self.priority = MessagePriorityEnumTable[v] if typeof(v) is str else v
    v = get("readStatus")
    self.read_status = MessageReadStatusEnumTable[v] if typeof(v) is str else v
    self.subject = get("subject")
    v = get("to")
    self.to = (
        [decode_NotificationRecipientInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.type = get("type")
    self.__extras__ = (
        None if FaxMessageEventBodyKeys.issuperset(d) else {k: d[k] for k in d if k not in FaxMessageEventBodyKeys}
    )
    return self


FaxMessageEventBody.__decode__ = decode_FaxMessageEventBody
FaxMessageEventBodyKeys = frozenset(
    (
        "attachments",
        "availability",
        "creationTime",
        "direction",
        "extensionId",
        "faxPageCount",
        "faxResolution",
        "from",
        "id",
        "lastModifiedTime",
        "messageStatus",
        "ownerId",
        "priority",
        "readStatus",
        "subject",
        "to",
        "type",
    )
)


class HighVolumeBatchEventBody(Model):
    """The object `HighVolumeBatchEventBody`."""

    __slots__ = (
        "batch_size",
        "cost",
        "creation_time",
        "from_",
        "id",
        "last_modified_time",
        "processed_count",
        "rejected",
        "status",
        "owner_id",
    )
    __fields__ = __slots__
    batch_size: int | None
    cost: float | None
    creation_time: datetime.datetime | None
    from_: str | None
    id: str | None
    last_modified_time: datetime.datetime | None
    processed_count: int | None
    rejected: list[RejectedRecipientResponseResource] | None
    status: HighVolumeBatchEventBodyStatus | None
    owner_id: str | None

    def __init__(
        self,
        *,
        batch_size: int | None = None,
        cost: float | None = None,
        creation_time: datetime.datetime | None = None,
        from_: str | None = None,
        id: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        processed_count: int | None = None,
        rejected: list[RejectedRecipientResponseResource] | None = None,
        status: HighVolumeBatchEventBodyStatus | None = None,
        owner_id: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.batch_size
        if v is not None:
            d["batchSize"] = v
        v = self.cost
        if v is not None:
            d["cost"] = v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.from_
        if v is not None:
            d["from"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.processed_count
        if v is not None:
            d["processedCount"] = v
        v = self.rejected
        if v is not None:
            d["rejected"] = (
                [i0.to_dict() if typeof(i0) is RejectedRecipientResponseResource else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is HighVolumeBatchEventBodyStatus else v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_HighVolumeBatchEventBody(d: dict[str, Any]) -> HighVolumeBatchEventBody:
    """Decode a `HighVolumeBatchEventBody`; what does not fit is passed on."""
    self = new(HighVolumeBatchEventBody)
    get: Getter = d.get
    self.batch_size = get("batchSize")
    self.cost = get("cost")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.from_ = get("from")
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.processed_count = get("processedCount")
    v = get("rejected")
    self.rejected = (
        [decode_RejectedRecipientResponseResource(i0) if typeof(i0) is dict else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("status")
    self.status = HighVolumeBatchEventBodyStatusTable[v] if typeof(v) is str else v
    self.owner_id = get("ownerId")
    self.__extras__ = (
        None
        if HighVolumeBatchEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in HighVolumeBatchEventBodyKeys}
    )
    return self


HighVolumeBatchEventBody.__decode__ = decode_HighVolumeBatchEventBody
HighVolumeBatchEventBodyKeys = frozenset(
    (
        "batchSize",
        "cost",
        "creationTime",
        "from",
        "id",
        "lastModifiedTime",
        "processedCount",
        "rejected",
        "status",
        "ownerId",
    )
)


class HighVolumeMessageEventBody(Model):
    """The object `HighVolumeMessageEventBody`."""

    __slots__ = (
        "batch_id",
        "cost",
        "creation_time",
        "direction",
        "error_code",
        "from_",
        "id",
        "last_modified_time",
        "message_status",
        "owner_id",
        "segment_count",
        "text",
        "to",
    )
    __fields__ = __slots__
    batch_id: str | None
    cost: float | None
    creation_time: datetime.datetime | None
    direction: MessageDirectionEnum | None
    error_code: str | None
    from_: str | None
    id: str | None
    last_modified_time: datetime.datetime | None
    message_status: str | None
    owner_id: str | None
    segment_count: int | None
    text: str | None
    to: list[str] | None

    def __init__(
        self,
        *,
        batch_id: str | None = None,
        cost: float | None = None,
        creation_time: datetime.datetime | None = None,
        direction: MessageDirectionEnum | None = None,
        error_code: str | None = None,
        from_: str | None = None,
        id: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        message_status: str | None = None,
        owner_id: str | None = None,
        segment_count: int | None = None,
        text: str | None = None,
        to: list[str] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.batch_id
        if v is not None:
            d["batchId"] = v
        v = self.cost
        if v is not None:
            d["cost"] = v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.direction
        if v is not None:
            d["direction"] = v.wire if typeof(v) is MessageDirectionEnum else v
        v = self.error_code
        if v is not None:
            d["errorCode"] = v
        v = self.from_
        if v is not None:
            d["from"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.message_status
        if v is not None:
            d["messageStatus"] = v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        v = self.segment_count
        if v is not None:
            d["segmentCount"] = v
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.to
        if v is not None:
            d["to"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_HighVolumeMessageEventBody(d: dict[str, Any]) -> HighVolumeMessageEventBody:
    """Decode a `HighVolumeMessageEventBody`; what does not fit is passed on."""
    self = new(HighVolumeMessageEventBody)
    get: Getter = d.get
    self.batch_id = get("batchId")
    self.cost = get("cost")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("direction")
    self.direction = MessageDirectionEnumTable[v] if typeof(v) is str else v
    self.error_code = get("errorCode")
    self.from_ = get("from")
    self.id = get("id")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.message_status = get("messageStatus")
    self.owner_id = get("ownerId")
    self.segment_count = get("segmentCount")
    self.text = get("text")
    self.to = get("to")
    self.__extras__ = (
        None
        if HighVolumeMessageEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in HighVolumeMessageEventBodyKeys}
    )
    return self


HighVolumeMessageEventBody.__decode__ = decode_HighVolumeMessageEventBody
HighVolumeMessageEventBodyKeys = frozenset(
    (
        "batchId",
        "cost",
        "creationTime",
        "direction",
        "errorCode",
        "from",
        "id",
        "lastModifiedTime",
        "messageStatus",
        "ownerId",
        "segmentCount",
        "text",
        "to",
    )
)


class HistorySessionBaseModel(Model):
    """The object `HistorySessionBaseModel`."""

    __slots__ = (
        "description",
        "duration",
        "end_time",
        "start_time",
        "title",
        "attendee_count",
        "broadcasting_end_time",
        "broadcasting_start_time",
        "locale_code",
        "panel_join_time_offset",
        "participant_count",
        "runtime_status",
        "scheduled_duration",
        "scheduled_start_time",
        "status",
        "time_zone",
        "unique_attendee_count",
        "unique_participant_count",
    )
    __fields__ = __slots__
    description: str | None
    duration: int | None
    end_time: datetime.datetime | None
    start_time: datetime.datetime | None
    title: str | None
    attendee_count: int | None
    broadcasting_end_time: datetime.datetime | None
    broadcasting_start_time: datetime.datetime | None
    locale_code: str | None
    panel_join_time_offset: int | None
    participant_count: int | None
    runtime_status: RcwSessionRuntimeStatusModel | None
    scheduled_duration: int | None
    scheduled_start_time: datetime.datetime | None
    status: RcwSessionStatusModel | None
    time_zone: str | None
    unique_attendee_count: int | None
    unique_participant_count: int | None

    def __init__(
        self,
        *,
        description: str | None = None,
        duration: int | None = None,
        end_time: datetime.datetime | None = None,
        start_time: datetime.datetime | None = None,
        title: str | None = None,
        attendee_count: int | None = None,
        broadcasting_end_time: datetime.datetime | None = None,
        broadcasting_start_time: datetime.datetime | None = None,
        locale_code: str | None = None,
        panel_join_time_offset: int | None = None,
        participant_count: int | None = None,
        runtime_status: RcwSessionRuntimeStatusModel | None = None,
        scheduled_duration: int | None = None,
        scheduled_start_time: datetime.datetime | None = None,
        status: RcwSessionStatusModel | None = None,
        time_zone: str | None = None,
        unique_attendee_count: int | None = None,
        unique_participant_count: int | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.duration
        if v is not None:
            d["duration"] = v
        v = self.end_time
        if v is not None:
            d["endTime"] = from_datetime(v)
        v = self.start_time
        if v is not None:
            d["startTime"] = from_datetime(v)
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.attendee_count
        if v is not None:
            d["attendeeCount"] = v
        v = self.broadcasting_end_time
        if v is not None:
            d["broadcastingEndTime"] = from_datetime(v)
        v = self.broadcasting_start_time
        if v is not None:
            d["broadcastingStartTime"] = from_datetime(v)
        v = self.locale_code
        if v is not None:
            d["localeCode"] = v
        v = self.panel_join_time_offset
        if v is not None:
            d["panelJoinTimeOffset"] = v
        v = self.participant_count
        if v is not None:
            d["participantCount"] = v
        v = self.runtime_status
        if v is not None:
            d["runtimeStatus"] = v.wire if typeof(v) is RcwSessionRuntimeStatusModel else v
        v = self.scheduled_duration
        if v is not None:
            d["scheduledDuration"] = v
        v = self.scheduled_start_time
        if v is not None:
            d["scheduledStartTime"] = from_datetime(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is RcwSessionStatusModel else v
        v = self.time_zone
        if v is not None:
            d["timeZone"] = v
        v = self.unique_attendee_count
        if v is not None:
            d["uniqueAttendeeCount"] = v
        v = self.unique_participant_count
        if v is not None:
            d["uniqueParticipantCount"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_HistorySessionBaseModel(d: dict[str, Any]) -> HistorySessionBaseModel:
    """Decode a `HistorySessionBaseModel`; what does not fit is passed on."""
    self = new(HistorySessionBaseModel)
    get: Getter = d.get
    self.description = get("description")
    self.duration = get("duration")
    v = get("endTime")
    self.end_time = to_datetime(v) if typeof(v) is str else v
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.title = get("title")
    self.attendee_count = get("attendeeCount")
    v = get("broadcastingEndTime")
    self.broadcasting_end_time = to_datetime(v) if typeof(v) is str else v
    v = get("broadcastingStartTime")
    self.broadcasting_start_time = to_datetime(v) if typeof(v) is str else v
    self.locale_code = get("localeCode")
    self.panel_join_time_offset = get("panelJoinTimeOffset")
    self.participant_count = get("participantCount")
    v = get("runtimeStatus")
    self.runtime_status = RcwSessionRuntimeStatusModelTable[v] if typeof(v) is str else v
    self.scheduled_duration = get("scheduledDuration")
    v = get("scheduledStartTime")
    self.scheduled_start_time = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = RcwSessionStatusModelTable[v] if typeof(v) is str else v
    self.time_zone = get("timeZone")
    self.unique_attendee_count = get("uniqueAttendeeCount")
    self.unique_participant_count = get("uniqueParticipantCount")
    self.__extras__ = (
        None
        if HistorySessionBaseModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in HistorySessionBaseModelKeys}
    )
    return self


HistorySessionBaseModel.__decode__ = decode_HistorySessionBaseModel
HistorySessionBaseModelKeys = frozenset(
    (
        "description",
        "duration",
        "endTime",
        "startTime",
        "title",
        "attendeeCount",
        "broadcastingEndTime",
        "broadcastingStartTime",
        "localeCode",
        "panelJoinTimeOffset",
        "participantCount",
        "runtimeStatus",
        "scheduledDuration",
        "scheduledStartTime",
        "status",
        "timeZone",
        "uniqueAttendeeCount",
        "uniqueParticipantCount",
    )
)


class HistorySessionMinimalModel(Model):
    """The object `HistorySessionMinimalModel`."""

    __slots__ = (
        "description",
        "duration",
        "end_time",
        "start_time",
        "title",
    )
    __fields__ = __slots__
    description: str | None
    duration: int | None
    end_time: datetime.datetime | None
    start_time: datetime.datetime | None
    title: str | None

    def __init__(
        self,
        *,
        description: str | None = None,
        duration: int | None = None,
        end_time: datetime.datetime | None = None,
        start_time: datetime.datetime | None = None,
        title: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.duration
        if v is not None:
            d["duration"] = v
        v = self.end_time
        if v is not None:
            d["endTime"] = from_datetime(v)
        v = self.start_time
        if v is not None:
            d["startTime"] = from_datetime(v)
        v = self.title
        if v is not None:
            d["title"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_HistorySessionMinimalModel(d: dict[str, Any]) -> HistorySessionMinimalModel:
    """Decode a `HistorySessionMinimalModel`; what does not fit is passed on."""
    self = new(HistorySessionMinimalModel)
    get: Getter = d.get
    self.description = get("description")
    self.duration = get("duration")
    v = get("endTime")
    self.end_time = to_datetime(v) if typeof(v) is str else v
    v = get("startTime")
    self.start_time = to_datetime(v) if typeof(v) is str else v
    self.title = get("title")
    self.__extras__ = (
        None
        if HistorySessionMinimalModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in HistorySessionMinimalModelKeys}
    )
    return self


HistorySessionMinimalModel.__decode__ = decode_HistorySessionMinimalModel
HistorySessionMinimalModelKeys = frozenset(
    (
        "description",
        "duration",
        "endTime",
        "startTime",
        "title",
    )
)


class InteractionAnalyticsCallbackRequest(Model):
    """The object `InteractionAnalyticsCallbackRequest`."""

    __slots__ = (
        "completion_time",
        "creation_time",
        "expiration_time",
        "job_id",
        "response",
        "status",
    )
    __fields__ = __slots__
    completion_time: datetime.datetime | None
    creation_time: datetime.datetime | None
    expiration_time: datetime.datetime | None
    job_id: str | None
    response: InteractionApiResponseResponse | None
    status: InteractionAnalyticsCallbackRequestStatus | None

    def __init__(
        self,
        *,
        completion_time: datetime.datetime | None = None,
        creation_time: datetime.datetime | None = None,
        expiration_time: datetime.datetime | None = None,
        job_id: str | None = None,
        response: InteractionApiResponseResponse | None = None,
        status: InteractionAnalyticsCallbackRequestStatus | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.completion_time
        if v is not None:
            d["completionTime"] = from_datetime(v)
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.expiration_time
        if v is not None:
            d["expirationTime"] = from_datetime(v)
        v = self.job_id
        if v is not None:
            d["jobId"] = v
        v = self.response
        if v is not None:
            d["response"] = encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is InteractionAnalyticsCallbackRequestStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InteractionAnalyticsCallbackRequest(d: dict[str, Any]) -> InteractionAnalyticsCallbackRequest:
    """Decode a `InteractionAnalyticsCallbackRequest`; what does not fit is passed on."""
    self = new(InteractionAnalyticsCallbackRequest)
    get: Getter = d.get
    v = get("completionTime")
    self.completion_time = to_datetime(v) if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("expirationTime")
    self.expiration_time = to_datetime(v) if typeof(v) is str else v
    self.job_id = get("jobId")
    self.response = decode_InteractionApiResponseResponse(get("response"))
    v = get("status")
    self.status = InteractionAnalyticsCallbackRequestStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if InteractionAnalyticsCallbackRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in InteractionAnalyticsCallbackRequestKeys}
    )
    return self


InteractionAnalyticsCallbackRequest.__decode__ = decode_InteractionAnalyticsCallbackRequest
InteractionAnalyticsCallbackRequestKeys = frozenset(
    (
        "completionTime",
        "creationTime",
        "expirationTime",
        "jobId",
        "response",
        "status",
    )
)


class InteractionApiResponse(Model):
    """The object `InteractionApiResponse`."""

    __slots__ = (
        "response",
        "status",
    )
    __fields__ = __slots__
    response: InteractionApiResponseResponse | None
    status: InteractionApiResponseStatus | None

    def __init__(
        self,
        *,
        response: InteractionApiResponseResponse | None = None,
        status: InteractionApiResponseStatus | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.response
        if v is not None:
            d["response"] = encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is InteractionApiResponseStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InteractionApiResponse(d: dict[str, Any]) -> InteractionApiResponse:
    """Decode a `InteractionApiResponse`; what does not fit is passed on."""
    self = new(InteractionApiResponse)
    get: Getter = d.get
    self.response = decode_InteractionApiResponseResponse(get("response"))
    v = get("status")
    self.status = InteractionApiResponseStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if InteractionApiResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in InteractionApiResponseKeys}
    )
    return self


InteractionApiResponse.__decode__ = decode_InteractionApiResponse
InteractionApiResponseKeys = frozenset(
    (
        "response",
        "status",
    )
)


class InternalDeliveryMode(Model):
    """The object `InternalDeliveryMode`."""

    __slots__ = (
        "config_name",
        "transport_type",
    )
    __fields__ = __slots__
    config_name: str
    transport_type: InternalDeliveryModeTransportType

    def __init__(
        self,
        *,
        config_name: str,
        transport_type: InternalDeliveryModeTransportType = InternalDeliveryModeTransportType.INTERNAL,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.config_name
        if v is not None:
            d["configName"] = v
        v = self.transport_type
        if v is not None:
            d["transportType"] = v.wire if typeof(v) is InternalDeliveryModeTransportType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InternalDeliveryMode(d: dict[str, Any]) -> InternalDeliveryMode:
    """Decode a `InternalDeliveryMode`; what does not fit is passed on."""
    self = new(InternalDeliveryMode)
    get: Getter = d.get
    self.config_name = get("configName")
    v = get("transportType")
    self.transport_type = InternalDeliveryModeTransportTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if InternalDeliveryModeKeys.issuperset(d) else {k: d[k] for k in d if k not in InternalDeliveryModeKeys}
    )
    return self


InternalDeliveryMode.__decode__ = decode_InternalDeliveryMode
InternalDeliveryModeKeys = frozenset(
    (
        "configName",
        "transportType",
    )
)


class InviteeBaseModel(Model):
    """The object `InviteeBaseModel`."""

    __slots__ = (
        "id",
        "creation_time",
        "last_modified_time",
        "first_name",
        "last_name",
        "email",
        "job_title",
        "linked_user",
        "role",
        "send_invite",
        "type",
    )
    __fields__ = __slots__
    id: str | None
    creation_time: datetime.datetime
    last_modified_time: datetime.datetime
    first_name: str | None
    last_name: str | None
    email: str | None
    job_title: str | None
    linked_user: RcwDomainUserModel | None
    role: RcwRoleEnum
    send_invite: bool | None
    type: RcwInviteeTypeEnum | None

    def __init__(
        self,
        *,
        id: str | None = None,
        creation_time: datetime.datetime,
        last_modified_time: datetime.datetime,
        first_name: str | None = None,
        last_name: str | None = None,
        email: str | None = None,
        job_title: str | None = None,
        linked_user: RcwDomainUserModel | None = None,
        role: RcwRoleEnum,
        send_invite: bool | None = None,
        type: RcwInviteeTypeEnum | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.job_title
        if v is not None:
            d["jobTitle"] = v
        v = self.linked_user
        if v is not None:
            d["linkedUser"] = v.to_dict() if typeof(v) is RcwDomainUserModel else encode(v)
        v = self.role
        if v is not None:
            d["role"] = v.wire if typeof(v) is RcwRoleEnum else v
        v = self.send_invite
        if v is not None:
            d["sendInvite"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is RcwInviteeTypeEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InviteeBaseModel(d: dict[str, Any]) -> InviteeBaseModel:
    """Decode a `InviteeBaseModel`; what does not fit is passed on."""
    self = new(InviteeBaseModel)
    get: Getter = d.get
    self.id = get("id")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.email = get("email")
    self.job_title = get("jobTitle")
    v = get("linkedUser")
    self.linked_user = decode_RcwDomainUserModel(v) if typeof(v) is dict else v
    v = get("role")
    self.role = RcwRoleEnumTable[v] if typeof(v) is str else v
    self.send_invite = get("sendInvite")
    v = get("type")
    self.type = RcwInviteeTypeEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if InviteeBaseModelKeys.issuperset(d) else {k: d[k] for k in d if k not in InviteeBaseModelKeys}
    )
    return self


InviteeBaseModel.__decode__ = decode_InviteeBaseModel
InviteeBaseModelKeys = frozenset(
    (
        "id",
        "creationTime",
        "lastModifiedTime",
        "firstName",
        "lastName",
        "email",
        "jobTitle",
        "linkedUser",
        "role",
        "sendInvite",
        "type",
    )
)


class InviteeContactModel(Model):
    """The object `InviteeContactModel`."""

    __slots__ = (
        "first_name",
        "last_name",
        "email",
        "job_title",
    )
    __fields__ = __slots__
    first_name: str | None
    last_name: str | None
    email: str | None
    job_title: str | None

    def __init__(
        self,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        email: str | None = None,
        job_title: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.job_title
        if v is not None:
            d["jobTitle"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InviteeContactModel(d: dict[str, Any]) -> InviteeContactModel:
    """Decode a `InviteeContactModel`; what does not fit is passed on."""
    self = new(InviteeContactModel)
    get: Getter = d.get
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.email = get("email")
    self.job_title = get("jobTitle")
    self.__extras__ = (
        None if InviteeContactModelKeys.issuperset(d) else {k: d[k] for k in d if k not in InviteeContactModelKeys}
    )
    return self


InviteeContactModel.__decode__ = decode_InviteeContactModel
InviteeContactModelKeys = frozenset(
    (
        "firstName",
        "lastName",
        "email",
        "jobTitle",
    )
)


class InviteeGeneratedModel(Model):
    """The object `InviteeGeneratedModel`."""

    __slots__ = (
        "join_uri",
        "phone_participant_code",
    )
    __fields__ = __slots__
    join_uri: str | None
    phone_participant_code: str | None

    def __init__(
        self,
        *,
        join_uri: str | None = None,
        phone_participant_code: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.join_uri
        if v is not None:
            d["joinUri"] = v
        v = self.phone_participant_code
        if v is not None:
            d["phoneParticipantCode"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InviteeGeneratedModel(d: dict[str, Any]) -> InviteeGeneratedModel:
    """Decode a `InviteeGeneratedModel`; what does not fit is passed on."""
    self = new(InviteeGeneratedModel)
    get: Getter = d.get
    self.join_uri = get("joinUri")
    self.phone_participant_code = get("phoneParticipantCode")
    self.__extras__ = (
        None if InviteeGeneratedModelKeys.issuperset(d) else {k: d[k] for k in d if k not in InviteeGeneratedModelKeys}
    )
    return self


InviteeGeneratedModel.__decode__ = decode_InviteeGeneratedModel
InviteeGeneratedModelKeys = frozenset(
    (
        "joinUri",
        "phoneParticipantCode",
    )
)


class InviteeSettingsModel(Model):
    """The object `InviteeSettingsModel`."""

    __slots__ = (
        "send_invite",
        "type",
    )
    __fields__ = __slots__
    send_invite: bool | None
    type: RcwInviteeTypeEnum | None

    def __init__(
        self,
        *,
        send_invite: bool | None = None,
        type: RcwInviteeTypeEnum | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.send_invite
        if v is not None:
            d["sendInvite"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is RcwInviteeTypeEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_InviteeSettingsModel(d: dict[str, Any]) -> InviteeSettingsModel:
    """Decode a `InviteeSettingsModel`; what does not fit is passed on."""
    self = new(InviteeSettingsModel)
    get: Getter = d.get
    self.send_invite = get("sendInvite")
    v = get("type")
    self.type = RcwInviteeTypeEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if InviteeSettingsModelKeys.issuperset(d) else {k: d[k] for k in d if k not in InviteeSettingsModelKeys}
    )
    return self


InviteeSettingsModel.__decode__ = decode_InviteeSettingsModel
InviteeSettingsModelKeys = frozenset(
    (
        "sendInvite",
        "type",
    )
)


class IvrMenuInfoRequest(Model):
    """The object `IvrMenuInfoRequest`."""

    __slots__ = (
        "actions",
        "extension_number",
        "name",
        "prompt",
        "site",
    )
    __fields__ = __slots__
    actions: list[IvrMenuActionsInfo] | None
    extension_number: str | None
    name: str | None
    prompt: IvrMenuPromptInfo | None
    site: IvrMenuSiteInfo | None

    def __init__(
        self,
        *,
        actions: list[IvrMenuActionsInfo] | None = None,
        extension_number: str | None = None,
        name: str | None = None,
        prompt: IvrMenuPromptInfo | None = None,
        site: IvrMenuSiteInfo | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.actions
        if v is not None:
            d["actions"] = (
                [i0.to_dict() if typeof(i0) is IvrMenuActionsInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.extension_number
        if v is not None:
            d["extensionNumber"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.prompt
        if v is not None:
            d["prompt"] = v.to_dict() if typeof(v) is IvrMenuPromptInfo else encode(v)
        v = self.site
        if v is not None:
            d["site"] = v.to_dict() if typeof(v) is IvrMenuSiteInfo else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_IvrMenuInfoRequest(d: dict[str, Any]) -> IvrMenuInfoRequest:
    """Decode a `IvrMenuInfoRequest`; what does not fit is passed on."""
    self = new(IvrMenuInfoRequest)
    get: Getter = d.get
    v = get("actions")
    self.actions = [decode_IvrMenuActionsInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.extension_number = get("extensionNumber")
    self.name = get("name")
    v = get("prompt")
    self.prompt = decode_IvrMenuPromptInfo(v) if typeof(v) is dict else v
    v = get("site")
    self.site = decode_IvrMenuSiteInfo(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if IvrMenuInfoRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in IvrMenuInfoRequestKeys}
    )
    return self


IvrMenuInfoRequest.__decode__ = decode_IvrMenuInfoRequest
IvrMenuInfoRequestKeys = frozenset(
    (
        "actions",
        "extensionNumber",
        "name",
        "prompt",
        "site",
    )
)


class JwtTokenRequest(Model):
    """Request for tokens with a JWT made in the developer console."""

    __slots__ = (
        "assertion",
        "grant_type",
    )
    __fields__ = __slots__
    __secrets__ = frozenset(("assertion",))
    assertion: str
    """The JWT; a secret that logs in without a password."""
    grant_type: JwtTokenRequestGrantType
    """The JWT bearer grant, written as a URN; partners have `partner_jwt`."""

    def __init__(
        self,
        *,
        assertion: str,
        grant_type: JwtTokenRequestGrantType,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.assertion
        if v is not None:
            d["assertion"] = v
        v = self.grant_type
        if v is not None:
            d["grant_type"] = v.wire if typeof(v) is JwtTokenRequestGrantType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_JwtTokenRequest(d: dict[str, Any]) -> JwtTokenRequest:
    """Decode a `JwtTokenRequest`; what does not fit is passed on."""
    self = new(JwtTokenRequest)
    get: Getter = d.get
    self.assertion = get("assertion")
    v = get("grant_type")
    self.grant_type = JwtTokenRequestGrantTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if JwtTokenRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in JwtTokenRequestKeys}
    )
    return self


JwtTokenRequest.__decode__ = decode_JwtTokenRequest
JwtTokenRequestKeys = frozenset(
    (
        "assertion",
        "grant_type",
    )
)


class MinimalSmsOptRecordPhoneNumberSenderConsentRecord(Model):
    """The object `MinimalSmsOptRecordPhoneNumberSenderConsentRecord`."""

    __slots__ = (
        "opt_status",
        "to",
        "from_",
        "coverage",
    )
    __fields__ = __slots__
    opt_status: SmsOptStatusEnum
    to: str
    from_: str
    coverage: str

    def __init__(
        self,
        *,
        opt_status: SmsOptStatusEnum,
        to: str,
        from_: str,
        coverage: str,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.opt_status
        if v is not None:
            d["optStatus"] = v.wire if typeof(v) is SmsOptStatusEnum else v
        v = self.to
        if v is not None:
            d["to"] = v
        v = self.from_
        if v is not None:
            d["from"] = v
        v = self.coverage
        if v is not None:
            d["coverage"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MinimalSmsOptRecordPhoneNumberSenderConsentRecord(
    d: dict[str, Any],
) -> MinimalSmsOptRecordPhoneNumberSenderConsentRecord:
    """Decode a `MinimalSmsOptRecordPhoneNumberSenderConsentRecord`; what does not fit is passed on."""
    self = new(MinimalSmsOptRecordPhoneNumberSenderConsentRecord)
    get: Getter = d.get
    v = get("optStatus")
    self.opt_status = SmsOptStatusEnumTable[v] if typeof(v) is str else v
    self.to = get("to")
    self.from_ = get("from")
    self.coverage = get("coverage")
    self.__extras__ = (
        None
        if MinimalSmsOptRecordPhoneNumberSenderConsentRecordKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MinimalSmsOptRecordPhoneNumberSenderConsentRecordKeys}
    )
    return self


MinimalSmsOptRecordPhoneNumberSenderConsentRecord.__decode__ = decode_MinimalSmsOptRecordPhoneNumberSenderConsentRecord
MinimalSmsOptRecordPhoneNumberSenderConsentRecordKeys = frozenset(
    (
        "optStatus",
        "to",
        "from",
        "coverage",
    )
)


class MobileDeliveryMode(Model):
    """The object `MobileDeliveryMode`."""

    __slots__ = (
        "certificate_name",
        "registration_id",
        "transport_type",
        "encryption",
    )
    __fields__ = __slots__
    certificate_name: str
    registration_id: str
    transport_type: MobileDeliveryModeTransportType
    encryption: bool

    def __init__(
        self,
        *,
        certificate_name: str,
        registration_id: str,
        transport_type: MobileDeliveryModeTransportType,
        encryption: bool,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.certificate_name
        if v is not None:
            d["certificateName"] = v
        v = self.registration_id
        if v is not None:
            d["registrationId"] = v
        v = self.transport_type
        if v is not None:
            d["transportType"] = v.wire if typeof(v) is MobileDeliveryModeTransportType else v
        v = self.encryption
        if v is not None:
            d["encryption"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MobileDeliveryMode(d: dict[str, Any]) -> MobileDeliveryMode:
    """Decode a `MobileDeliveryMode`; what does not fit is passed on."""
    self = new(MobileDeliveryMode)
    get: Getter = d.get
    self.certificate_name = get("certificateName")
    self.registration_id = get("registrationId")
    v = get("transportType")
    self.transport_type = MobileDeliveryModeTransportTypeTable[v] if typeof(v) is str else v
    self.encryption = get("encryption")
    self.__extras__ = (
        None if MobileDeliveryModeKeys.issuperset(d) else {k: d[k] for k in d if k not in MobileDeliveryModeKeys}
    )
    return self


MobileDeliveryMode.__decode__ = decode_MobileDeliveryMode
MobileDeliveryModeKeys = frozenset(
    (
        "certificateName",
        "registrationId",
        "transportType",
        "encryption",
    )
)


class MobileDeliveryModeRequest(Model):
    """The object `MobileDeliveryModeRequest`."""

    __slots__ = (
        "certificate_name",
        "registration_id",
        "transport_type",
    )
    __fields__ = __slots__
    certificate_name: str
    registration_id: str
    transport_type: MobileDeliveryModeRequestTransportType

    def __init__(
        self,
        *,
        certificate_name: str,
        registration_id: str,
        transport_type: MobileDeliveryModeRequestTransportType,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.certificate_name
        if v is not None:
            d["certificateName"] = v
        v = self.registration_id
        if v is not None:
            d["registrationId"] = v
        v = self.transport_type
        if v is not None:
            d["transportType"] = v.wire if typeof(v) is MobileDeliveryModeRequestTransportType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MobileDeliveryModeRequest(d: dict[str, Any]) -> MobileDeliveryModeRequest:
    """Decode a `MobileDeliveryModeRequest`; what does not fit is passed on."""
    self = new(MobileDeliveryModeRequest)
    get: Getter = d.get
    self.certificate_name = get("certificateName")
    self.registration_id = get("registrationId")
    v = get("transportType")
    self.transport_type = MobileDeliveryModeRequestTransportTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if MobileDeliveryModeRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MobileDeliveryModeRequestKeys}
    )
    return self


MobileDeliveryModeRequest.__decode__ = decode_MobileDeliveryModeRequest
MobileDeliveryModeRequestKeys = frozenset(
    (
        "certificateName",
        "registrationId",
        "transportType",
    )
)


class MultipartRequestEntryBase(Model):
    """The object `MultipartRequestEntryBase`."""

    __slots__ = ("resource_id",)
    __fields__ = __slots__
    resource_id: str | None

    def __init__(
        self,
        *,
        resource_id: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.resource_id
        if v is not None:
            d["resourceId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MultipartRequestEntryBase(d: dict[str, Any]) -> MultipartRequestEntryBase:
    """Decode a `MultipartRequestEntryBase`; what does not fit is passed on."""
    self = new(MultipartRequestEntryBase)
    get: Getter = d.get
    self.resource_id = get("resourceId")
    self.__extras__ = (
        None
        if MultipartRequestEntryBaseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MultipartRequestEntryBaseKeys}
    )
    return self


MultipartRequestEntryBase.__decode__ = decode_MultipartRequestEntryBase
MultipartRequestEntryBaseKeys = frozenset(("resourceId",))


class MultipartResponseEntryBase(Model):
    """The object `MultipartResponseEntryBase`."""

    __slots__ = (
        "resource_id",
        "status",
    )
    __fields__ = __slots__
    resource_id: str
    status: int

    def __init__(
        self,
        *,
        resource_id: str,
        status: int,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.resource_id
        if v is not None:
            d["resourceId"] = v
        v = self.status
        if v is not None:
            d["status"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_MultipartResponseEntryBase(d: dict[str, Any]) -> MultipartResponseEntryBase:
    """Decode a `MultipartResponseEntryBase`; what does not fit is passed on."""
    self = new(MultipartResponseEntryBase)
    get: Getter = d.get
    self.resource_id = get("resourceId")
    self.status = get("status")
    self.__extras__ = (
        None
        if MultipartResponseEntryBaseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in MultipartResponseEntryBaseKeys}
    )
    return self


MultipartResponseEntryBase.__decode__ = decode_MultipartResponseEntryBase
MultipartResponseEntryBaseKeys = frozenset(
    (
        "resourceId",
        "status",
    )
)


class OptOutEventBody(Model):
    """The object `OptOutEventBody`."""

    __slots__ = (
        "active",
        "from_",
        "owner_id",
        "to",
    )
    __fields__ = __slots__
    active: bool | None
    from_: str | None
    owner_id: str | None
    to: str | None

    def __init__(
        self,
        *,
        active: bool | None = None,
        from_: str | None = None,
        owner_id: str | None = None,
        to: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.active
        if v is not None:
            d["active"] = v
        v = self.from_
        if v is not None:
            d["from"] = v
        v = self.owner_id
        if v is not None:
            d["ownerId"] = v
        v = self.to
        if v is not None:
            d["to"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OptOutEventBody(d: dict[str, Any]) -> OptOutEventBody:
    """Decode a `OptOutEventBody`; what does not fit is passed on."""
    self = new(OptOutEventBody)
    get: Getter = d.get
    self.active = get("active")
    self.from_ = get("from")
    self.owner_id = get("ownerId")
    self.to = get("to")
    self.__extras__ = (
        None if OptOutEventBodyKeys.issuperset(d) else {k: d[k] for k in d if k not in OptOutEventBodyKeys}
    )
    return self


OptOutEventBody.__decode__ = decode_OptOutEventBody
OptOutEventBodyKeys = frozenset(
    (
        "active",
        "from",
        "ownerId",
        "to",
    )
)


class OriginalRoleModel(Model):
    """The object `OriginalRoleModel`."""

    __slots__ = ("original_role",)
    __fields__ = __slots__
    original_role: RcwRoleEnum

    def __init__(
        self,
        *,
        original_role: RcwRoleEnum,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.original_role
        if v is not None:
            d["originalRole"] = v.wire if typeof(v) is RcwRoleEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OriginalRoleModel(d: dict[str, Any]) -> OriginalRoleModel:
    """Decode a `OriginalRoleModel`; what does not fit is passed on."""
    self = new(OriginalRoleModel)
    get: Getter = d.get
    v = get("originalRole")
    self.original_role = RcwRoleEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if OriginalRoleModelKeys.issuperset(d) else {k: d[k] for k in d if k not in OriginalRoleModelKeys}
    )
    return self


OriginalRoleModel.__decode__ = decode_OriginalRoleModel
OriginalRoleModelKeys = frozenset(("originalRole",))


class ParticipantBaseModel(Model):
    """The object `ParticipantBaseModel`."""

    __slots__ = (
        "id",
        "first_name",
        "last_name",
        "role",
        "original_role",
        "linked_user",
        "avatar_token",
        "type",
        "email",
        "qna_blocked",
    )
    __fields__ = __slots__
    __secrets__ = frozenset(("avatar_token",))
    id: str | None
    first_name: str | None
    last_name: str | None
    role: RcwRoleEnum
    original_role: RcwRoleEnum
    linked_user: RcwDomainUserModel | None
    avatar_token: str | None
    type: ParticipantBaseModelType
    email: str | None
    qna_blocked: bool | None

    def __init__(
        self,
        *,
        id: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        role: RcwRoleEnum,
        original_role: RcwRoleEnum,
        linked_user: RcwDomainUserModel | None = None,
        avatar_token: str | None = None,
        type: ParticipantBaseModelType,
        email: str | None = None,
        qna_blocked: bool | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.role
        if v is not None:
            d["role"] = v.wire if typeof(v) is RcwRoleEnum else v
        v = self.original_role
        if v is not None:
            d["originalRole"] = v.wire if typeof(v) is RcwRoleEnum else v
        v = self.linked_user
        if v is not None:
            d["linkedUser"] = v.to_dict() if typeof(v) is RcwDomainUserModel else encode(v)
        v = self.avatar_token
        if v is not None:
            d["avatarToken"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ParticipantBaseModelType else v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.qna_blocked
        if v is not None:
            d["qnaBlocked"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ParticipantBaseModel(d: dict[str, Any]) -> ParticipantBaseModel:
    """Decode a `ParticipantBaseModel`; what does not fit is passed on."""
    self = new(ParticipantBaseModel)
    get: Getter = d.get
    self.id = get("id")
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    v = get("role")
    self.role = RcwRoleEnumTable[v] if typeof(v) is str else v
    v = get("originalRole")
    self.original_role = RcwRoleEnumTable[v] if typeof(v) is str else v
    v = get("linkedUser")
    self.linked_user = decode_RcwDomainUserModel(v) if typeof(v) is dict else v
    self.avatar_token = get("avatarToken")
    v = get("type")
    self.type = ParticipantBaseModelTypeTable[v] if typeof(v) is str else v
    self.email = get("email")
    self.qna_blocked = get("qnaBlocked")
    self.__extras__ = (
        None if ParticipantBaseModelKeys.issuperset(d) else {k: d[k] for k in d if k not in ParticipantBaseModelKeys}
    )
    return self


ParticipantBaseModel.__decode__ = decode_ParticipantBaseModel
ParticipantBaseModelKeys = frozenset(
    (
        "id",
        "firstName",
        "lastName",
        "role",
        "originalRole",
        "linkedUser",
        "avatarToken",
        "type",
        "email",
        "qnaBlocked",
    )
)


class ParticipantTypeModel(Model):
    """The object `ParticipantTypeModel`."""

    __slots__ = ("type",)
    __fields__ = __slots__
    type: ParticipantTypeModelType

    def __init__(
        self,
        *,
        type: ParticipantTypeModelType,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ParticipantTypeModelType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ParticipantTypeModel(d: dict[str, Any]) -> ParticipantTypeModel:
    """Decode a `ParticipantTypeModel`; what does not fit is passed on."""
    self = new(ParticipantTypeModel)
    get: Getter = d.get
    v = get("type")
    self.type = ParticipantTypeModelTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if ParticipantTypeModelKeys.issuperset(d) else {k: d[k] for k in d if k not in ParticipantTypeModelKeys}
    )
    return self


ParticipantTypeModel.__decode__ = decode_ParticipantTypeModel
ParticipantTypeModelKeys = frozenset(("type",))


class PhoneNumberEventBody(Model):
    """The object `PhoneNumberEventBody`."""

    __slots__ = (
        "event_type",
        "extension_id",
        "phone_number",
        "phone_number_id",
    )
    __fields__ = __slots__
    event_type: PhoneNumberEventBodyEventType | None
    extension_id: str | None
    phone_number: str | None
    phone_number_id: str | None

    def __init__(
        self,
        *,
        event_type: PhoneNumberEventBodyEventType | None = None,
        extension_id: str | None = None,
        phone_number: str | None = None,
        phone_number_id: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.event_type
        if v is not None:
            d["eventType"] = v.wire if typeof(v) is PhoneNumberEventBodyEventType else v
        v = self.extension_id
        if v is not None:
            d["extensionId"] = v
        v = self.phone_number
        if v is not None:
            d["phoneNumber"] = v
        v = self.phone_number_id
        if v is not None:
            d["phoneNumberId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PhoneNumberEventBody(d: dict[str, Any]) -> PhoneNumberEventBody:
    """Decode a `PhoneNumberEventBody`; what does not fit is passed on."""
    self = new(PhoneNumberEventBody)
    get: Getter = d.get
    v = get("eventType")
    self.event_type = PhoneNumberEventBodyEventTypeTable[v] if typeof(v) is str else v
    self.extension_id = get("extensionId")
    self.phone_number = get("phoneNumber")
    self.phone_number_id = get("phoneNumberId")
    self.__extras__ = (
        None if PhoneNumberEventBodyKeys.issuperset(d) else {k: d[k] for k in d if k not in PhoneNumberEventBodyKeys}
    )
    return self


PhoneNumberEventBody.__decode__ = decode_PhoneNumberEventBody
PhoneNumberEventBodyKeys = frozenset(
    (
        "eventType",
        "extensionId",
        "phoneNumber",
        "phoneNumberId",
    )
)


class PhoneNumberSenderConsentRecord(Model):
    """The object `PhoneNumberSenderConsentRecord`."""

    __slots__ = ("from_",)
    __fields__ = __slots__
    from_: str

    def __init__(
        self,
        *,
        from_: str,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.from_
        if v is not None:
            d["from"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PhoneNumberSenderConsentRecord(d: dict[str, Any]) -> PhoneNumberSenderConsentRecord:
    """Decode a `PhoneNumberSenderConsentRecord`; what does not fit is passed on."""
    self = new(PhoneNumberSenderConsentRecord)
    get: Getter = d.get
    self.from_ = get("from")
    self.__extras__ = (
        None
        if PhoneNumberSenderConsentRecordKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PhoneNumberSenderConsentRecordKeys}
    )
    return self


PhoneNumberSenderConsentRecord.__decode__ = decode_PhoneNumberSenderConsentRecord
PhoneNumberSenderConsentRecordKeys = frozenset(("from",))


class PunctuateApiOutput(Model):
    """The object `PunctuateApiOutput`."""

    __slots__ = (
        "response",
        "status",
    )
    __fields__ = __slots__
    response: PunctuateApiResponse | None
    status: PunctuateApiOutputStatus | None

    def __init__(
        self,
        *,
        response: PunctuateApiResponse | None = None,
        status: PunctuateApiOutputStatus | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.response
        if v is not None:
            d["response"] = encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is PunctuateApiOutputStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PunctuateApiOutput(d: dict[str, Any]) -> PunctuateApiOutput:
    """Decode a `PunctuateApiOutput`; what does not fit is passed on."""
    self = new(PunctuateApiOutput)
    get: Getter = d.get
    self.response = decode_PunctuateApiResponse(get("response"))
    v = get("status")
    self.status = PunctuateApiOutputStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if PunctuateApiOutputKeys.issuperset(d) else {k: d[k] for k in d if k not in PunctuateApiOutputKeys}
    )
    return self


PunctuateApiOutput.__decode__ = decode_PunctuateApiOutput
PunctuateApiOutputKeys = frozenset(
    (
        "response",
        "status",
    )
)


class PunctuateCallbackRequest(Model):
    """The object `PunctuateCallbackRequest`."""

    __slots__ = (
        "completion_time",
        "creation_time",
        "expiration_time",
        "job_id",
        "response",
        "status",
    )
    __fields__ = __slots__
    completion_time: datetime.datetime | None
    creation_time: datetime.datetime | None
    expiration_time: datetime.datetime | None
    job_id: str | None
    response: PunctuateApiResponse | None
    status: PunctuateCallbackRequestStatus | None

    def __init__(
        self,
        *,
        completion_time: datetime.datetime | None = None,
        creation_time: datetime.datetime | None = None,
        expiration_time: datetime.datetime | None = None,
        job_id: str | None = None,
        response: PunctuateApiResponse | None = None,
        status: PunctuateCallbackRequestStatus | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.completion_time
        if v is not None:
            d["completionTime"] = from_datetime(v)
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.expiration_time
        if v is not None:
            d["expirationTime"] = from_datetime(v)
        v = self.job_id
        if v is not None:
            d["jobId"] = v
        v = self.response
        if v is not None:
            d["response"] = encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is PunctuateCallbackRequestStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PunctuateCallbackRequest(d: dict[str, Any]) -> PunctuateCallbackRequest:
    """Decode a `PunctuateCallbackRequest`; what does not fit is passed on."""
    self = new(PunctuateCallbackRequest)
    get: Getter = d.get
    v = get("completionTime")
    self.completion_time = to_datetime(v) if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("expirationTime")
    self.expiration_time = to_datetime(v) if typeof(v) is str else v
    self.job_id = get("jobId")
    self.response = decode_PunctuateApiResponse(get("response"))
    v = get("status")
    self.status = PunctuateCallbackRequestStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if PunctuateCallbackRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PunctuateCallbackRequestKeys}
    )
    return self


PunctuateCallbackRequest.__decode__ = decode_PunctuateCallbackRequest
PunctuateCallbackRequestKeys = frozenset(
    (
        "completionTime",
        "creationTime",
        "expirationTime",
        "jobId",
        "response",
        "status",
    )
)


class RcwAvatarOwnerModel(Model):
    """The object `RcwAvatarOwnerModel`."""

    __slots__ = ("avatar_token",)
    __fields__ = __slots__
    __secrets__ = frozenset(("avatar_token",))
    avatar_token: str | None

    def __init__(
        self,
        *,
        avatar_token: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.avatar_token
        if v is not None:
            d["avatarToken"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RcwAvatarOwnerModel(d: dict[str, Any]) -> RcwAvatarOwnerModel:
    """Decode a `RcwAvatarOwnerModel`; what does not fit is passed on."""
    self = new(RcwAvatarOwnerModel)
    get: Getter = d.get
    self.avatar_token = get("avatarToken")
    self.__extras__ = (
        None if RcwAvatarOwnerModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RcwAvatarOwnerModelKeys}
    )
    return self


RcwAvatarOwnerModel.__decode__ = decode_RcwAvatarOwnerModel
RcwAvatarOwnerModelKeys = frozenset(("avatarToken",))


class RcwBaseContactModel(Model):
    """The object `RcwBaseContactModel`."""

    __slots__ = (
        "first_name",
        "last_name",
    )
    __fields__ = __slots__
    first_name: str | None
    last_name: str | None

    def __init__(
        self,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RcwBaseContactModel(d: dict[str, Any]) -> RcwBaseContactModel:
    """Decode a `RcwBaseContactModel`; what does not fit is passed on."""
    self = new(RcwBaseContactModel)
    get: Getter = d.get
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.__extras__ = (
        None if RcwBaseContactModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RcwBaseContactModelKeys}
    )
    return self


RcwBaseContactModel.__decode__ = decode_RcwBaseContactModel
RcwBaseContactModelKeys = frozenset(
    (
        "firstName",
        "lastName",
    )
)


class RcwImmutableResourceIdModel(Model):
    """The object `RcwImmutableResourceIdModel`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: str | None

    def __init__(
        self,
        *,
        id: str | None = None,
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


def decode_RcwImmutableResourceIdModel(d: dict[str, Any]) -> RcwImmutableResourceIdModel:
    """Decode a `RcwImmutableResourceIdModel`; what does not fit is passed on."""
    self = new(RcwImmutableResourceIdModel)
    get: Getter = d.get
    self.id = get("id")
    self.__extras__ = (
        None
        if RcwImmutableResourceIdModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RcwImmutableResourceIdModelKeys}
    )
    return self


RcwImmutableResourceIdModel.__decode__ = decode_RcwImmutableResourceIdModel
RcwImmutableResourceIdModelKeys = frozenset(("id",))


class RcwResourceBaseModel(Model):
    """The object `RcwResourceBaseModel`."""

    __slots__ = (
        "id",
        "creation_time",
        "last_modified_time",
    )
    __fields__ = __slots__
    id: str | None
    creation_time: datetime.datetime
    last_modified_time: datetime.datetime

    def __init__(
        self,
        *,
        id: str | None = None,
        creation_time: datetime.datetime,
        last_modified_time: datetime.datetime,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RcwResourceBaseModel(d: dict[str, Any]) -> RcwResourceBaseModel:
    """Decode a `RcwResourceBaseModel`; what does not fit is passed on."""
    self = new(RcwResourceBaseModel)
    get: Getter = d.get
    self.id = get("id")
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.__extras__ = (
        None if RcwResourceBaseModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RcwResourceBaseModelKeys}
    )
    return self


RcwResourceBaseModel.__decode__ = decode_RcwResourceBaseModel
RcwResourceBaseModelKeys = frozenset(
    (
        "id",
        "creationTime",
        "lastModifiedTime",
    )
)


class RcwRoleAttributeModel(Model):
    """The object `RcwRoleAttributeModel`."""

    __slots__ = ("role",)
    __fields__ = __slots__
    role: RcwRoleEnum

    def __init__(
        self,
        *,
        role: RcwRoleEnum,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.role
        if v is not None:
            d["role"] = v.wire if typeof(v) is RcwRoleEnum else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RcwRoleAttributeModel(d: dict[str, Any]) -> RcwRoleAttributeModel:
    """Decode a `RcwRoleAttributeModel`; what does not fit is passed on."""
    self = new(RcwRoleAttributeModel)
    get: Getter = d.get
    v = get("role")
    self.role = RcwRoleEnumTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if RcwRoleAttributeModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RcwRoleAttributeModelKeys}
    )
    return self


RcwRoleAttributeModel.__decode__ = decode_RcwRoleAttributeModel
RcwRoleAttributeModelKeys = frozenset(("role",))


class RcwUserModel(Model):
    """The object `RcwUserModel`."""

    __slots__ = (
        "account_id",
        "user_id",
    )
    __fields__ = __slots__
    account_id: str
    user_id: str

    def __init__(
        self,
        *,
        account_id: str,
        user_id: str,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_id
        if v is not None:
            d["accountId"] = v
        v = self.user_id
        if v is not None:
            d["userId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RcwUserModel(d: dict[str, Any]) -> RcwUserModel:
    """Decode a `RcwUserModel`; what does not fit is passed on."""
    self = new(RcwUserModel)
    get: Getter = d.get
    self.account_id = get("accountId")
    self.user_id = get("userId")
    self.__extras__ = None if RcwUserModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RcwUserModelKeys}
    return self


RcwUserModel.__decode__ = decode_RcwUserModel
RcwUserModelKeys = frozenset(
    (
        "accountId",
        "userId",
    )
)


class RecordingBaseModel(Model):
    """The object `RecordingBaseModel`."""

    __slots__ = (
        "duration",
        "failure_reason",
        "shared",
        "shared_uri_expiration_time",
        "status",
    )
    __fields__ = __slots__
    duration: int | None
    failure_reason: ApiError | None
    shared: bool | None
    shared_uri_expiration_time: datetime.datetime | None | Unset
    status: RecordingStatusModel

    def __init__(
        self,
        *,
        duration: int | None = None,
        failure_reason: ApiError | None = None,
        shared: bool | None = None,
        shared_uri_expiration_time: datetime.datetime | None | Unset = UNSET,
        status: RecordingStatusModel,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.duration
        if v is not None:
            d["duration"] = v
        v = self.failure_reason
        if v is not None:
            d["failureReason"] = v.to_dict() if typeof(v) is ApiError else encode(v)
        v = self.shared
        if v is not None:
            d["shared"] = v
        v = self.shared_uri_expiration_time
        if v is not UNSET:
            d["sharedUriExpirationTime"] = None if v is None else from_datetime(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is RecordingStatusModel else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RecordingBaseModel(d: dict[str, Any]) -> RecordingBaseModel:
    """Decode a `RecordingBaseModel`; what does not fit is passed on."""
    self = new(RecordingBaseModel)
    get: Getter = d.get
    self.duration = get("duration")
    v = get("failureReason")
    self.failure_reason = decode_ApiError(v) if typeof(v) is dict else v
    self.shared = get("shared")
    v = get("sharedUriExpirationTime", UNSET)
    self.shared_uri_expiration_time = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = RecordingStatusModelTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if RecordingBaseModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RecordingBaseModelKeys}
    )
    return self


RecordingBaseModel.__decode__ = decode_RecordingBaseModel
RecordingBaseModelKeys = frozenset(
    (
        "duration",
        "failureReason",
        "shared",
        "sharedUriExpirationTime",
        "status",
    )
)


class RecordingInsightsEventBody(Model):
    """The object `RecordingInsightsEventBody`."""

    __slots__ = (
        "call_direction",
        "creation_time",
        "domain",
        "insights",
        "last_modified_time",
        "owner_extension_id",
        "recording_duration_ms",
        "recording_start_time",
        "rs_record_uri",
        "source_record_id",
        "source_session_id",
        "speaker_info",
        "title",
        "event_type",
    )
    __fields__ = __slots__
    call_direction: AIInsightsCallDirection | None
    creation_time: datetime.datetime
    domain: RecordingDomain
    insights: AIInsights
    last_modified_time: datetime.datetime
    owner_extension_id: str
    recording_duration_ms: int
    recording_start_time: datetime.datetime
    rs_record_uri: str | None
    source_record_id: str
    source_session_id: str
    speaker_info: list[AIInsightsSpeakerInfoItem]
    title: str
    event_type: RecordingInsightsEventBodyEventType | None

    def __init__(
        self,
        *,
        call_direction: AIInsightsCallDirection | None = None,
        creation_time: datetime.datetime,
        domain: RecordingDomain,
        insights: AIInsights,
        last_modified_time: datetime.datetime,
        owner_extension_id: str,
        recording_duration_ms: int,
        recording_start_time: datetime.datetime,
        rs_record_uri: str | None = None,
        source_record_id: str,
        source_session_id: str,
        speaker_info: list[AIInsightsSpeakerInfoItem],
        title: str,
        event_type: RecordingInsightsEventBodyEventType | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.call_direction
        if v is not None:
            d["callDirection"] = v.wire if typeof(v) is AIInsightsCallDirection else v
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.domain
        if v is not None:
            d["domain"] = v.wire if typeof(v) is RecordingDomain else v
        v = self.insights
        if v is not None:
            d["insights"] = v.to_dict() if typeof(v) is AIInsights else encode(v)
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.owner_extension_id
        if v is not None:
            d["ownerExtensionId"] = v
        v = self.recording_duration_ms
        if v is not None:
            d["recordingDurationMs"] = v
        v = self.recording_start_time
        if v is not None:
            d["recordingStartTime"] = from_datetime(v)
        v = self.rs_record_uri
        if v is not None:
            d["rsRecordUri"] = v
        v = self.source_record_id
        if v is not None:
            d["sourceRecordId"] = v
        v = self.source_session_id
        if v is not None:
            d["sourceSessionId"] = v
        v = self.speaker_info
        if v is not None:
            d["speakerInfo"] = (
                [i0.to_dict() if typeof(i0) is AIInsightsSpeakerInfoItem else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.event_type
        if v is not None:
            d["eventType"] = v.wire if typeof(v) is RecordingInsightsEventBodyEventType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RecordingInsightsEventBody(d: dict[str, Any]) -> RecordingInsightsEventBody:
    """Decode a `RecordingInsightsEventBody`; what does not fit is passed on."""
    self = new(RecordingInsightsEventBody)
    get: Getter = d.get
    v = get("callDirection")
    self.call_direction = AIInsightsCallDirectionTable[v] if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("domain")
    self.domain = RecordingDomainTable[v] if typeof(v) is str else v
    v = get("insights")
    self.insights = decode_AIInsights(v) if typeof(v) is dict else v
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.owner_extension_id = get("ownerExtensionId")
    self.recording_duration_ms = get("recordingDurationMs")
    v = get("recordingStartTime")
    self.recording_start_time = to_datetime(v) if typeof(v) is str else v
    self.rs_record_uri = get("rsRecordUri")
    self.source_record_id = get("sourceRecordId")
    self.source_session_id = get("sourceSessionId")
    v = get("speakerInfo")
    self.speaker_info = (
        [decode_AIInsightsSpeakerInfoItem(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.title = get("title")
    v = get("eventType")
    self.event_type = RecordingInsightsEventBodyEventTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if RecordingInsightsEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RecordingInsightsEventBodyKeys}
    )
    return self


RecordingInsightsEventBody.__decode__ = decode_RecordingInsightsEventBody
RecordingInsightsEventBodyKeys = frozenset(
    (
        "callDirection",
        "creationTime",
        "domain",
        "insights",
        "lastModifiedTime",
        "ownerExtensionId",
        "recordingDurationMs",
        "recordingStartTime",
        "rsRecordUri",
        "sourceRecordId",
        "sourceSessionId",
        "speakerInfo",
        "title",
        "eventType",
    )
)


class RecordingSharingModel(Model):
    """The object `RecordingSharingModel`."""

    __slots__ = ("recording_shared_uri",)
    __fields__ = __slots__
    recording_shared_uri: str

    def __init__(
        self,
        *,
        recording_shared_uri: str,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.recording_shared_uri
        if v is not None:
            d["recordingSharedUri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RecordingSharingModel(d: dict[str, Any]) -> RecordingSharingModel:
    """Decode a `RecordingSharingModel`; what does not fit is passed on."""
    self = new(RecordingSharingModel)
    get: Getter = d.get
    self.recording_shared_uri = get("recordingSharedUri")
    self.__extras__ = (
        None if RecordingSharingModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RecordingSharingModelKeys}
    )
    return self


RecordingSharingModel.__decode__ = decode_RecordingSharingModel
RecordingSharingModelKeys = frozenset(("recordingSharedUri",))


class RefreshTokenRequest(Model):
    """Request for the next pair of tokens."""

    __slots__ = (
        "grant_type",
        "refresh_token",
    )
    __fields__ = __slots__
    __secrets__ = frozenset(("refresh_token",))
    grant_type: RefreshTokenRequestGrantType
    """Always `refresh_token`."""
    refresh_token: str
    """Refresh token of the last pair; the answer brings a new one."""

    def __init__(
        self,
        *,
        grant_type: RefreshTokenRequestGrantType = RefreshTokenRequestGrantType.REFRESH_TOKEN,
        refresh_token: str,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.grant_type
        if v is not None:
            d["grant_type"] = v.wire if typeof(v) is RefreshTokenRequestGrantType else v
        v = self.refresh_token
        if v is not None:
            d["refresh_token"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RefreshTokenRequest(d: dict[str, Any]) -> RefreshTokenRequest:
    """Decode a `RefreshTokenRequest`; what does not fit is passed on."""
    self = new(RefreshTokenRequest)
    get: Getter = d.get
    v = get("grant_type")
    self.grant_type = RefreshTokenRequestGrantTypeTable[v] if typeof(v) is str else v
    self.refresh_token = get("refresh_token")
    self.__extras__ = (
        None if RefreshTokenRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in RefreshTokenRequestKeys}
    )
    return self


RefreshTokenRequest.__decode__ = decode_RefreshTokenRequest
RefreshTokenRequestKeys = frozenset(
    (
        "grant_type",
        "refresh_token",
    )
)


class RegQuestionBaseModel(Model):
    """The object `RegQuestionBaseModel`."""

    __slots__ = ("question_id",)
    __fields__ = __slots__
    question_id: str

    def __init__(
        self,
        *,
        question_id: str,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.question_id
        if v is not None:
            d["questionId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RegQuestionBaseModel(d: dict[str, Any]) -> RegQuestionBaseModel:
    """Decode a `RegQuestionBaseModel`; what does not fit is passed on."""
    self = new(RegQuestionBaseModel)
    get: Getter = d.get
    self.question_id = get("questionId")
    self.__extras__ = (
        None if RegQuestionBaseModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RegQuestionBaseModelKeys}
    )
    return self


RegQuestionBaseModel.__decode__ = decode_RegQuestionBaseModel
RegQuestionBaseModelKeys = frozenset(("questionId",))


class RegistrantBaseModel(Model):
    """The object `RegistrantBaseModel`."""

    __slots__ = (
        "first_name",
        "last_name",
        "cancellation_uri",
        "email",
        "join_uri",
        "registered_post_webinar",
        "external_id",
        "ip_address",
        "participant_id",
        "registration_time",
        "source",
        "visitor_id",
    )
    __fields__ = __slots__
    first_name: str
    last_name: str
    cancellation_uri: str | None
    email: str
    join_uri: str | None
    registered_post_webinar: bool | None
    external_id: str | None
    ip_address: str | None
    participant_id: str | None
    registration_time: datetime.datetime | None
    source: str | None
    visitor_id: str | None

    def __init__(
        self,
        *,
        first_name: str,
        last_name: str,
        cancellation_uri: str | None = None,
        email: str,
        join_uri: str | None = None,
        registered_post_webinar: bool | None = None,
        external_id: str | None = None,
        ip_address: str | None = None,
        participant_id: str | None = None,
        registration_time: datetime.datetime | None = None,
        source: str | None = None,
        visitor_id: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.cancellation_uri
        if v is not None:
            d["cancellationUri"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.join_uri
        if v is not None:
            d["joinUri"] = v
        v = self.registered_post_webinar
        if v is not None:
            d["registeredPostWebinar"] = v
        v = self.external_id
        if v is not None:
            d["externalId"] = v
        v = self.ip_address
        if v is not None:
            d["ipAddress"] = v
        v = self.participant_id
        if v is not None:
            d["participantId"] = v
        v = self.registration_time
        if v is not None:
            d["registrationTime"] = from_datetime(v)
        v = self.source
        if v is not None:
            d["source"] = v
        v = self.visitor_id
        if v is not None:
            d["visitorId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RegistrantBaseModel(d: dict[str, Any]) -> RegistrantBaseModel:
    """Decode a `RegistrantBaseModel`; what does not fit is passed on."""
    self = new(RegistrantBaseModel)
    get: Getter = d.get
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.cancellation_uri = get("cancellationUri")
    self.email = get("email")
    self.join_uri = get("joinUri")
    self.registered_post_webinar = get("registeredPostWebinar")
    self.external_id = get("externalId")
    self.ip_address = get("ipAddress")
    self.participant_id = get("participantId")
    v = get("registrationTime")
    self.registration_time = to_datetime(v) if typeof(v) is str else v
    self.source = get("source")
    self.visitor_id = get("visitorId")
    self.__extras__ = (
        None if RegistrantBaseModelKeys.issuperset(d) else {k: d[k] for k in d if k not in RegistrantBaseModelKeys}
    )
    return self


RegistrantBaseModel.__decode__ = decode_RegistrantBaseModel
RegistrantBaseModelKeys = frozenset(
    (
        "firstName",
        "lastName",
        "cancellationUri",
        "email",
        "joinUri",
        "registeredPostWebinar",
        "externalId",
        "ipAddress",
        "participantId",
        "registrationTime",
        "source",
        "visitorId",
    )
)


class RegistrantMinimalModel(Model):
    """The object `RegistrantMinimalModel`."""

    __slots__ = (
        "first_name",
        "last_name",
        "cancellation_uri",
        "email",
        "join_uri",
        "registered_post_webinar",
    )
    __fields__ = __slots__
    first_name: str
    last_name: str
    cancellation_uri: str | None
    email: str
    join_uri: str | None
    registered_post_webinar: bool | None

    def __init__(
        self,
        *,
        first_name: str,
        last_name: str,
        cancellation_uri: str | None = None,
        email: str,
        join_uri: str | None = None,
        registered_post_webinar: bool | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.first_name
        if v is not None:
            d["firstName"] = v
        v = self.last_name
        if v is not None:
            d["lastName"] = v
        v = self.cancellation_uri
        if v is not None:
            d["cancellationUri"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.join_uri
        if v is not None:
            d["joinUri"] = v
        v = self.registered_post_webinar
        if v is not None:
            d["registeredPostWebinar"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RegistrantMinimalModel(d: dict[str, Any]) -> RegistrantMinimalModel:
    """Decode a `RegistrantMinimalModel`; what does not fit is passed on."""
    self = new(RegistrantMinimalModel)
    get: Getter = d.get
    self.first_name = get("firstName")
    self.last_name = get("lastName")
    self.cancellation_uri = get("cancellationUri")
    self.email = get("email")
    self.join_uri = get("joinUri")
    self.registered_post_webinar = get("registeredPostWebinar")
    self.__extras__ = (
        None
        if RegistrantMinimalModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in RegistrantMinimalModelKeys}
    )
    return self


RegistrantMinimalModel.__decode__ = decode_RegistrantMinimalModel
RegistrantMinimalModelKeys = frozenset(
    (
        "firstName",
        "lastName",
        "cancellationUri",
        "email",
        "joinUri",
        "registeredPostWebinar",
    )
)


class SessionGeneratedModel(Model):
    """The object `SessionGeneratedModel`."""

    __slots__ = ("video_bridge_id",)
    __fields__ = __slots__
    video_bridge_id: str | None

    def __init__(
        self,
        *,
        video_bridge_id: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.video_bridge_id
        if v is not None:
            d["videoBridgeId"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SessionGeneratedModel(d: dict[str, Any]) -> SessionGeneratedModel:
    """Decode a `SessionGeneratedModel`; what does not fit is passed on."""
    self = new(SessionGeneratedModel)
    get: Getter = d.get
    self.video_bridge_id = get("videoBridgeId")
    self.__extras__ = (
        None if SessionGeneratedModelKeys.issuperset(d) else {k: d[k] for k in d if k not in SessionGeneratedModelKeys}
    )
    return self


SessionGeneratedModel.__decode__ = decode_SessionGeneratedModel
SessionGeneratedModelKeys = frozenset(("videoBridgeId",))


class SessionLivestreamListModel(Model):
    """The object `SessionLivestreamListModel`."""

    __slots__ = ("livestreams",)
    __fields__ = __slots__
    livestreams: list[SessionLivestreamMinimalModel] | None

    def __init__(
        self,
        *,
        livestreams: list[SessionLivestreamMinimalModel] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.livestreams
        if v is not None:
            d["livestreams"] = (
                [i0.to_dict() if typeof(i0) is SessionLivestreamMinimalModel else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SessionLivestreamListModel(d: dict[str, Any]) -> SessionLivestreamListModel:
    """Decode a `SessionLivestreamListModel`; what does not fit is passed on."""
    self = new(SessionLivestreamListModel)
    get: Getter = d.get
    v = get("livestreams")
    self.livestreams = (
        [decode_SessionLivestreamMinimalModel(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if SessionLivestreamListModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SessionLivestreamListModelKeys}
    )
    return self


SessionLivestreamListModel.__decode__ = decode_SessionLivestreamListModel
SessionLivestreamListModelKeys = frozenset(("livestreams",))


class SessionRecordingExtendedModel(Model):
    """The object `SessionRecordingExtendedModel`."""

    __slots__ = ("recording",)
    __fields__ = __slots__
    recording: RecordingExtendedModel | None

    def __init__(
        self,
        *,
        recording: RecordingExtendedModel | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.recording
        if v is not None:
            d["recording"] = v.to_dict() if typeof(v) is RecordingExtendedModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SessionRecordingExtendedModel(d: dict[str, Any]) -> SessionRecordingExtendedModel:
    """Decode a `SessionRecordingExtendedModel`; what does not fit is passed on."""
    self = new(SessionRecordingExtendedModel)
    get: Getter = d.get
    v = get("recording")
    self.recording = decode_RecordingExtendedModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if SessionRecordingExtendedModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SessionRecordingExtendedModelKeys}
    )
    return self


SessionRecordingExtendedModel.__decode__ = decode_SessionRecordingExtendedModel
SessionRecordingExtendedModelKeys = frozenset(("recording",))


class SessionRecordingModel(Model):
    """The object `SessionRecordingModel`."""

    __slots__ = ("recording",)
    __fields__ = __slots__
    recording: RecordingModel | None

    def __init__(
        self,
        *,
        recording: RecordingModel | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.recording
        if v is not None:
            d["recording"] = v.to_dict() if typeof(v) is RecordingModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SessionRecordingModel(d: dict[str, Any]) -> SessionRecordingModel:
    """Decode a `SessionRecordingModel`; what does not fit is passed on."""
    self = new(SessionRecordingModel)
    get: Getter = d.get
    v = get("recording")
    self.recording = decode_RecordingModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if SessionRecordingModelKeys.issuperset(d) else {k: d[k] for k in d if k not in SessionRecordingModelKeys}
    )
    return self


SessionRecordingModel.__decode__ = decode_SessionRecordingModel
SessionRecordingModelKeys = frozenset(("recording",))


class ShippingMethodIdModel(Model):
    """The object `ShippingMethodIdModel`."""

    __slots__ = ("id",)
    __fields__ = __slots__
    id: ShippingMethodIdModelId

    def __init__(
        self,
        *,
        id: ShippingMethodIdModelId,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.id
        if v is not None:
            d["id"] = v.wire if typeof(v) is ShippingMethodIdModelId else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ShippingMethodIdModel(d: dict[str, Any]) -> ShippingMethodIdModel:
    """Decode a `ShippingMethodIdModel`; what does not fit is passed on."""
    self = new(ShippingMethodIdModel)
    get: Getter = d.get
    v = get("id")
    self.id = ShippingMethodIdModelIdTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if ShippingMethodIdModelKeys.issuperset(d) else {k: d[k] for k in d if k not in ShippingMethodIdModelKeys}
    )
    return self


ShippingMethodIdModel.__decode__ = decode_ShippingMethodIdModel
ShippingMethodIdModelKeys = frozenset(("id",))


class SimpleSettings(Model):
    """The object `SimpleSettings`."""

    __slots__ = (
        "advanced_sms_phone_numbers",
        "notify_by_email",
        "notify_by_sms",
    )
    __fields__ = __slots__
    advanced_sms_phone_numbers: list[str] | None
    notify_by_email: bool | None
    notify_by_sms: bool | None

    def __init__(
        self,
        *,
        advanced_sms_phone_numbers: list[str] | None = None,
        notify_by_email: bool | None = None,
        notify_by_sms: bool | None = None,
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
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SimpleSettings(d: dict[str, Any]) -> SimpleSettings:
    """Decode a `SimpleSettings`; what does not fit is passed on."""
    self = new(SimpleSettings)
    get: Getter = d.get
    self.advanced_sms_phone_numbers = get("advancedSmsPhoneNumbers")
    self.notify_by_email = get("notifyByEmail")
    self.notify_by_sms = get("notifyBySms")
    self.__extras__ = None if SimpleSettingsKeys.issuperset(d) else {k: d[k] for k in d if k not in SimpleSettingsKeys}
    return self


SimpleSettings.__decode__ = decode_SimpleSettings
SimpleSettingsKeys = frozenset(
    (
        "advancedSmsPhoneNumbers",
        "notifyByEmail",
        "notifyBySms",
    )
)


class SpeechToTextCallbackRequest(Model):
    """The object `SpeechToTextCallbackRequest`."""

    __slots__ = (
        "completion_time",
        "creation_time",
        "expiration_time",
        "job_id",
        "response",
        "status",
    )
    __fields__ = __slots__
    completion_time: datetime.datetime | None
    creation_time: datetime.datetime | None
    expiration_time: datetime.datetime | None
    job_id: str | None
    response: AsrApiResponseResponse | None
    status: SpeechToTextCallbackRequestStatus | None

    def __init__(
        self,
        *,
        completion_time: datetime.datetime | None = None,
        creation_time: datetime.datetime | None = None,
        expiration_time: datetime.datetime | None = None,
        job_id: str | None = None,
        response: AsrApiResponseResponse | None = None,
        status: SpeechToTextCallbackRequestStatus | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.completion_time
        if v is not None:
            d["completionTime"] = from_datetime(v)
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.expiration_time
        if v is not None:
            d["expirationTime"] = from_datetime(v)
        v = self.job_id
        if v is not None:
            d["jobId"] = v
        v = self.response
        if v is not None:
            d["response"] = encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is SpeechToTextCallbackRequestStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SpeechToTextCallbackRequest(d: dict[str, Any]) -> SpeechToTextCallbackRequest:
    """Decode a `SpeechToTextCallbackRequest`; what does not fit is passed on."""
    self = new(SpeechToTextCallbackRequest)
    get: Getter = d.get
    v = get("completionTime")
    self.completion_time = to_datetime(v) if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("expirationTime")
    self.expiration_time = to_datetime(v) if typeof(v) is str else v
    self.job_id = get("jobId")
    self.response = decode_AsrApiResponseResponse(get("response"))
    v = get("status")
    self.status = SpeechToTextCallbackRequestStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if SpeechToTextCallbackRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SpeechToTextCallbackRequestKeys}
    )
    return self


SpeechToTextCallbackRequest.__decode__ = decode_SpeechToTextCallbackRequest
SpeechToTextCallbackRequestKeys = frozenset(
    (
        "completionTime",
        "creationTime",
        "expirationTime",
        "jobId",
        "response",
        "status",
    )
)


class SummaryApiOutput(Model):
    """The object `SummaryApiOutput`."""

    __slots__ = (
        "response",
        "status",
    )
    __fields__ = __slots__
    response: SummaryApiResponse | None
    status: SummaryApiOutputStatus | None

    def __init__(
        self,
        *,
        response: SummaryApiResponse | None = None,
        status: SummaryApiOutputStatus | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.response
        if v is not None:
            d["response"] = encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is SummaryApiOutputStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SummaryApiOutput(d: dict[str, Any]) -> SummaryApiOutput:
    """Decode a `SummaryApiOutput`; what does not fit is passed on."""
    self = new(SummaryApiOutput)
    get: Getter = d.get
    self.response = decode_SummaryApiResponse(get("response"))
    v = get("status")
    self.status = SummaryApiOutputStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if SummaryApiOutputKeys.issuperset(d) else {k: d[k] for k in d if k not in SummaryApiOutputKeys}
    )
    return self


SummaryApiOutput.__decode__ = decode_SummaryApiOutput
SummaryApiOutputKeys = frozenset(
    (
        "response",
        "status",
    )
)


class SummaryCallbackRequest(Model):
    """The object `SummaryCallbackRequest`."""

    __slots__ = (
        "completion_time",
        "creation_time",
        "expiration_time",
        "job_id",
        "response",
        "status",
    )
    __fields__ = __slots__
    completion_time: datetime.datetime | None
    creation_time: datetime.datetime | None
    expiration_time: datetime.datetime | None
    job_id: str | None
    response: SummaryApiResponse | None
    status: SummaryCallbackRequestStatus | None

    def __init__(
        self,
        *,
        completion_time: datetime.datetime | None = None,
        creation_time: datetime.datetime | None = None,
        expiration_time: datetime.datetime | None = None,
        job_id: str | None = None,
        response: SummaryApiResponse | None = None,
        status: SummaryCallbackRequestStatus | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.completion_time
        if v is not None:
            d["completionTime"] = from_datetime(v)
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.expiration_time
        if v is not None:
            d["expirationTime"] = from_datetime(v)
        v = self.job_id
        if v is not None:
            d["jobId"] = v
        v = self.response
        if v is not None:
            d["response"] = encode(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is SummaryCallbackRequestStatus else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SummaryCallbackRequest(d: dict[str, Any]) -> SummaryCallbackRequest:
    """Decode a `SummaryCallbackRequest`; what does not fit is passed on."""
    self = new(SummaryCallbackRequest)
    get: Getter = d.get
    v = get("completionTime")
    self.completion_time = to_datetime(v) if typeof(v) is str else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    v = get("expirationTime")
    self.expiration_time = to_datetime(v) if typeof(v) is str else v
    self.job_id = get("jobId")
    self.response = decode_SummaryApiResponse(get("response"))
    v = get("status")
    self.status = SummaryCallbackRequestStatusTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if SummaryCallbackRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SummaryCallbackRequestKeys}
    )
    return self


SummaryCallbackRequest.__decode__ = decode_SummaryCallbackRequest
SummaryCallbackRequestKeys = frozenset(
    (
        "completionTime",
        "creationTime",
        "expirationTime",
        "jobId",
        "response",
        "status",
    )
)


class TeamMessagingChatEventBody(Model):
    """The object `TeamMessagingChatEventBody`."""

    __slots__ = (
        "creation_time",
        "description",
        "event_type",
        "id",
        "is_public",
        "last_modified_time",
        "members",
        "name",
        "status",
        "type",
    )
    __fields__ = __slots__
    creation_time: datetime.datetime | None
    description: str | None | Unset
    event_type: str | None
    id: str | None
    is_public: bool | None | Unset
    last_modified_time: datetime.datetime | None
    members: list[str] | None
    name: str | None | Unset
    status: TeamMessagingChatEventBodyStatus | None
    type: TeamMessagingChatEventBodyType | None

    def __init__(
        self,
        *,
        creation_time: datetime.datetime | None = None,
        description: str | None | Unset = UNSET,
        event_type: str | None = None,
        id: str | None = None,
        is_public: bool | None | Unset = UNSET,
        last_modified_time: datetime.datetime | None = None,
        members: list[str] | None = None,
        name: str | None | Unset = UNSET,
        status: TeamMessagingChatEventBodyStatus | None = None,
        type: TeamMessagingChatEventBodyType | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.description
        if v is not UNSET:
            d["description"] = None if v is None else v
        v = self.event_type
        if v is not None:
            d["eventType"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.is_public
        if v is not UNSET:
            d["isPublic"] = None if v is None else v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.members
        if v is not None:
            d["members"] = v
        v = self.name
        if v is not UNSET:
            d["name"] = None if v is None else v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is TeamMessagingChatEventBodyStatus else v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is TeamMessagingChatEventBodyType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TeamMessagingChatEventBody(d: dict[str, Any]) -> TeamMessagingChatEventBody:
    """Decode a `TeamMessagingChatEventBody`; what does not fit is passed on."""
    self = new(TeamMessagingChatEventBody)
    get: Getter = d.get
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.description = get("description", UNSET)
    self.event_type = get("eventType")
    self.id = get("id")
    self.is_public = get("isPublic", UNSET)
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    self.members = get("members")
    self.name = get("name", UNSET)
    v = get("status")
    self.status = TeamMessagingChatEventBodyStatusTable[v] if typeof(v) is str else v
    v = get("type")
    self.type = TeamMessagingChatEventBodyTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if TeamMessagingChatEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TeamMessagingChatEventBodyKeys}
    )
    return self


TeamMessagingChatEventBody.__decode__ = decode_TeamMessagingChatEventBody
TeamMessagingChatEventBodyKeys = frozenset(
    (
        "creationTime",
        "description",
        "eventType",
        "id",
        "isPublic",
        "lastModifiedTime",
        "members",
        "name",
        "status",
        "type",
    )
)


class TeamMessagingPostEventBody(Model):
    """The object `TeamMessagingPostEventBody`."""

    __slots__ = (
        "activity",
        "added_person_ids",
        "attachments",
        "creation_time",
        "creator_id",
        "group_id",
        "icon_emoji",
        "icon_uri",
        "id",
        "is_parent",
        "last_modified_time",
        "mentions",
        "parent_post_id",
        "text",
        "thread_id",
        "title",
        "type",
        "event_type",
    )
    __fields__ = __slots__
    activity: str | None
    """Label that an integration shows above the post."""
    added_person_ids: list[str] | None
    """Ids of the people who were added; notices only."""
    attachments: list[TMMessageAttachmentInfo] | None
    """Files, cards, notes, tasks and events of the post."""
    creation_time: datetime.datetime | None
    """When it was posted."""
    creator_id: str | None
    """Id of the author."""
    group_id: str | None
    """Id of the chat the post is in."""
    icon_emoji: str | None
    """Emoji shown as the author's picture; integrations only."""
    icon_uri: str | None
    """Picture shown as the author's; integrations only."""
    id: str | None
    """Id of the post."""
    is_parent: bool | None
    """`True` for the post that a thread hangs on."""
    last_modified_time: datetime.datetime | None
    """When it was last edited."""
    mentions: list[TMMentionsInfo] | None
    """People and things that the text mentions."""
    parent_post_id: str | None
    """Post that this one replies to; `None` outside of threads."""
    text: str | None
    """What was written, in Markdown; text posts only."""
    thread_id: str | None
    """Thread the post is in; `None` outside of threads."""
    title: str | None
    """Title of the post; bots only."""
    type: TeamMessagingPostEventBodyType | None
    """`TextMessage`, or a notice such as `PersonJoined`."""
    event_type: TeamMessagingPostEventBodyEventType | None

    def __init__(
        self,
        *,
        activity: str | None = None,
        added_person_ids: list[str] | None = None,
        attachments: list[TMMessageAttachmentInfo] | None = None,
        creation_time: datetime.datetime | None = None,
        creator_id: str | None = None,
        group_id: str | None = None,
        icon_emoji: str | None = None,
        icon_uri: str | None = None,
        id: str | None = None,
        is_parent: bool | None = None,
        last_modified_time: datetime.datetime | None = None,
        mentions: list[TMMentionsInfo] | None = None,
        parent_post_id: str | None = None,
        text: str | None = None,
        thread_id: str | None = None,
        title: str | None = None,
        type: TeamMessagingPostEventBodyType | None = None,
        event_type: TeamMessagingPostEventBodyEventType | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.activity
        if v is not None:
            d["activity"] = v
        v = self.added_person_ids
        if v is not None:
            d["addedPersonIds"] = v
        v = self.attachments
        if v is not None:
            d["attachments"] = (
                [i0.to_dict() if typeof(i0) is TMMessageAttachmentInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.creator_id
        if v is not None:
            d["creatorId"] = v
        v = self.group_id
        if v is not None:
            d["groupId"] = v
        v = self.icon_emoji
        if v is not None:
            d["iconEmoji"] = v
        v = self.icon_uri
        if v is not None:
            d["iconUri"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.is_parent
        if v is not None:
            d["isParent"] = v
        v = self.last_modified_time
        if v is not None:
            d["lastModifiedTime"] = from_datetime(v)
        v = self.mentions
        if v is not None:
            d["mentions"] = (
                [i0.to_dict() if typeof(i0) is TMMentionsInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.parent_post_id
        if v is not None:
            d["parentPostId"] = v
        v = self.text
        if v is not None:
            d["text"] = v
        v = self.thread_id
        if v is not None:
            d["threadId"] = v
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is TeamMessagingPostEventBodyType else v
        v = self.event_type
        if v is not None:
            d["eventType"] = v.wire if typeof(v) is TeamMessagingPostEventBodyEventType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TeamMessagingPostEventBody(d: dict[str, Any]) -> TeamMessagingPostEventBody:
    """Decode a `TeamMessagingPostEventBody`; what does not fit is passed on."""
    self = new(TeamMessagingPostEventBody)
    get: Getter = d.get
    self.activity = get("activity")
    self.added_person_ids = get("addedPersonIds")
    v = get("attachments")
    self.attachments = (
        [decode_TMMessageAttachmentInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.creator_id = get("creatorId")
    self.group_id = get("groupId")
    self.icon_emoji = get("iconEmoji")
    self.icon_uri = get("iconUri")
    self.id = get("id")
    self.is_parent = get("isParent")
    v = get("lastModifiedTime")
    self.last_modified_time = to_datetime(v) if typeof(v) is str else v
    v = get("mentions")
    self.mentions = [decode_TMMentionsInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.parent_post_id = get("parentPostId")
    self.text = get("text")
    self.thread_id = get("threadId")
    self.title = get("title")
    v = get("type")
    self.type = TeamMessagingPostEventBodyTypeTable[v] if typeof(v) is str else v
    v = get("eventType")
    self.event_type = TeamMessagingPostEventBodyEventTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if TeamMessagingPostEventBodyKeys.issuperset(d)
        else {k: d[k] for k in d if k not in TeamMessagingPostEventBodyKeys}
    )
    return self


TeamMessagingPostEventBody.__decode__ = decode_TeamMessagingPostEventBody
TeamMessagingPostEventBodyKeys = frozenset(
    (
        "activity",
        "addedPersonIds",
        "attachments",
        "creationTime",
        "creatorId",
        "groupId",
        "iconEmoji",
        "iconUri",
        "id",
        "isParent",
        "lastModifiedTime",
        "mentions",
        "parentPostId",
        "text",
        "threadId",
        "title",
        "type",
        "eventType",
    )
)


class WcsSessionBaseModel(Model):
    """The object `WcsSessionBaseModel`."""

    __slots__ = (
        "description",
        "host_join_uri",
        "localized_time_zone_description",
        "panel_join_time_offset",
        "scheduled_duration",
        "scheduled_start_time",
        "status",
        "time_zone",
        "title",
    )
    __fields__ = __slots__
    description: str | None
    host_join_uri: str | None
    localized_time_zone_description: str | None
    panel_join_time_offset: int | None
    scheduled_duration: int
    scheduled_start_time: datetime.datetime
    status: WcsSessionStatusModel | None
    time_zone: str
    title: str | None

    def __init__(
        self,
        *,
        description: str | None = None,
        host_join_uri: str | None = None,
        localized_time_zone_description: str | None = None,
        panel_join_time_offset: int | None = None,
        scheduled_duration: int,
        scheduled_start_time: datetime.datetime,
        status: WcsSessionStatusModel | None = None,
        time_zone: str,
        title: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.host_join_uri
        if v is not None:
            d["hostJoinUri"] = v
        v = self.localized_time_zone_description
        if v is not None:
            d["localizedTimeZoneDescription"] = v
        v = self.panel_join_time_offset
        if v is not None:
            d["panelJoinTimeOffset"] = v
        v = self.scheduled_duration
        if v is not None:
            d["scheduledDuration"] = v
        v = self.scheduled_start_time
        if v is not None:
            d["scheduledStartTime"] = from_datetime(v)
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is WcsSessionStatusModel else v
        v = self.time_zone
        if v is not None:
            d["timeZone"] = v
        v = self.title
        if v is not None:
            d["title"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WcsSessionBaseModel(d: dict[str, Any]) -> WcsSessionBaseModel:
    """Decode a `WcsSessionBaseModel`; what does not fit is passed on."""
    self = new(WcsSessionBaseModel)
    get: Getter = d.get
    self.description = get("description")
    self.host_join_uri = get("hostJoinUri")
    self.localized_time_zone_description = get("localizedTimeZoneDescription")
    self.panel_join_time_offset = get("panelJoinTimeOffset")
    self.scheduled_duration = get("scheduledDuration")
    v = get("scheduledStartTime")
    self.scheduled_start_time = to_datetime(v) if typeof(v) is str else v
    v = get("status")
    self.status = WcsSessionStatusModelTable[v] if typeof(v) is str else v
    self.time_zone = get("timeZone")
    self.title = get("title")
    self.__extras__ = (
        None if WcsSessionBaseModelKeys.issuperset(d) else {k: d[k] for k in d if k not in WcsSessionBaseModelKeys}
    )
    return self


WcsSessionBaseModel.__decode__ = decode_WcsSessionBaseModel
WcsSessionBaseModelKeys = frozenset(
    (
        "description",
        "hostJoinUri",
        "localizedTimeZoneDescription",
        "panelJoinTimeOffset",
        "scheduledDuration",
        "scheduledStartTime",
        "status",
        "timeZone",
        "title",
    )
)


class WcsSessionGeneratedModel(Model):
    """The object `WcsSessionGeneratedModel`."""

    __slots__ = (
        "attendee_join_uri",
        "has_unsent_invites",
        "video_bridge_id",
        "video_bridge_password",
        "video_bridge_pstn_password",
    )
    __fields__ = __slots__
    __secrets__ = frozenset(
        (
            "video_bridge_password",
            "video_bridge_pstn_password",
        )
    )
    attendee_join_uri: str | None
    has_unsent_invites: bool | None
    video_bridge_id: str | None
    video_bridge_password: str | None
    video_bridge_pstn_password: str | None

    def __init__(
        self,
        *,
        attendee_join_uri: str | None = None,
        has_unsent_invites: bool | None = None,
        video_bridge_id: str | None = None,
        video_bridge_password: str | None = None,
        video_bridge_pstn_password: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.attendee_join_uri
        if v is not None:
            d["attendeeJoinUri"] = v
        v = self.has_unsent_invites
        if v is not None:
            d["hasUnsentInvites"] = v
        v = self.video_bridge_id
        if v is not None:
            d["videoBridgeId"] = v
        v = self.video_bridge_password
        if v is not None:
            d["videoBridgePassword"] = v
        v = self.video_bridge_pstn_password
        if v is not None:
            d["videoBridgePstnPassword"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WcsSessionGeneratedModel(d: dict[str, Any]) -> WcsSessionGeneratedModel:
    """Decode a `WcsSessionGeneratedModel`; what does not fit is passed on."""
    self = new(WcsSessionGeneratedModel)
    get: Getter = d.get
    self.attendee_join_uri = get("attendeeJoinUri")
    self.has_unsent_invites = get("hasUnsentInvites")
    self.video_bridge_id = get("videoBridgeId")
    self.video_bridge_password = get("videoBridgePassword")
    self.video_bridge_pstn_password = get("videoBridgePstnPassword")
    self.__extras__ = (
        None
        if WcsSessionGeneratedModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in WcsSessionGeneratedModelKeys}
    )
    return self


WcsSessionGeneratedModel.__decode__ = decode_WcsSessionGeneratedModel
WcsSessionGeneratedModelKeys = frozenset(
    (
        "attendeeJoinUri",
        "hasUnsentInvites",
        "videoBridgeId",
        "videoBridgePassword",
        "videoBridgePstnPassword",
    )
)


class WebinarGeneratedModel(Model):
    """The object `WebinarGeneratedModel`."""

    __slots__ = ("host",)
    __fields__ = __slots__
    host: WcsHostModel

    def __init__(
        self,
        *,
        host: WcsHostModel,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.host
        if v is not None:
            d["host"] = v.to_dict() if typeof(v) is WcsHostModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WebinarGeneratedModel(d: dict[str, Any]) -> WebinarGeneratedModel:
    """Decode a `WebinarGeneratedModel`; what does not fit is passed on."""
    self = new(WebinarGeneratedModel)
    get: Getter = d.get
    v = get("host")
    self.host = decode_WcsHostModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if WebinarGeneratedModelKeys.issuperset(d) else {k: d[k] for k in d if k not in WebinarGeneratedModelKeys}
    )
    return self


WebinarGeneratedModel.__decode__ = decode_WebinarGeneratedModel
WebinarGeneratedModelKeys = frozenset(("host",))


class WebinarHostModel(Model):
    """The object `WebinarHostModel`."""

    __slots__ = ("host",)
    __fields__ = __slots__
    host: HostModel

    def __init__(
        self,
        *,
        host: HostModel,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.host
        if v is not None:
            d["host"] = v.to_dict() if typeof(v) is HostModel else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WebinarHostModel(d: dict[str, Any]) -> WebinarHostModel:
    """Decode a `WebinarHostModel`; what does not fit is passed on."""
    self = new(WebinarHostModel)
    get: Getter = d.get
    v = get("host")
    self.host = decode_HostModel(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if WebinarHostModelKeys.issuperset(d) else {k: d[k] for k in d if k not in WebinarHostModelKeys}
    )
    return self


WebinarHostModel.__decode__ = decode_WebinarHostModel
WebinarHostModelKeys = frozenset(("host",))


class WebinarInfoModel(Model):
    """The object `WebinarInfoModel`."""

    __slots__ = (
        "description",
        "title",
    )
    __fields__ = __slots__
    description: str | None
    title: str | None

    def __init__(
        self,
        *,
        description: str | None = None,
        title: str | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.title
        if v is not None:
            d["title"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WebinarInfoModel(d: dict[str, Any]) -> WebinarInfoModel:
    """Decode a `WebinarInfoModel`; what does not fit is passed on."""
    self = new(WebinarInfoModel)
    get: Getter = d.get
    self.description = get("description")
    self.title = get("title")
    self.__extras__ = (
        None if WebinarInfoModelKeys.issuperset(d) else {k: d[k] for k in d if k not in WebinarInfoModelKeys}
    )
    return self


WebinarInfoModel.__decode__ = decode_WebinarInfoModel
WebinarInfoModelKeys = frozenset(
    (
        "description",
        "title",
    )
)


class WebinarTitleModel(Model):
    """The object `WebinarTitleModel`."""

    __slots__ = (
        "description",
        "title",
    )
    __fields__ = __slots__
    description: str | None
    title: str

    def __init__(
        self,
        *,
        description: str | None = None,
        title: str,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.title
        if v is not None:
            d["title"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WebinarTitleModel(d: dict[str, Any]) -> WebinarTitleModel:
    """Decode a `WebinarTitleModel`; what does not fit is passed on."""
    self = new(WebinarTitleModel)
    get: Getter = d.get
    self.description = get("description")
    self.title = get("title")
    self.__extras__ = (
        None if WebinarTitleModelKeys.issuperset(d) else {k: d[k] for k in d if k not in WebinarTitleModelKeys}
    )
    return self


WebinarTitleModel.__decode__ = decode_WebinarTitleModel
WebinarTitleModelKeys = frozenset(
    (
        "description",
        "title",
    )
)

CommActionRequest: TypeAlias = "CommPlayConnectingMessageActionRequest | CommPlayConnectingPromptActionRequest | CommPlayWelcomePromptActionRequest | CommRingAlwaysGroupActionRequest | CommRingGroupActionRequest | CommScreeningActionRequest | CommTerminatingActionRequest | UnknownVariant"
"""One of several."""


def decode_CommActionRequest(v: Any) -> Any:
    """Decode a `CommActionRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommActionRequestVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommActionResource: TypeAlias = "CommPlayConnectingMessageActionResource | CommPlayConnectingPromptActionResource | CommPlayWelcomePromptActionResource | CommRingAlwaysGroupActionResource | CommRingGroupActionResource | CommScreeningActionResource | CommTerminatingActionResource | UnknownVariant"
"""One of several."""


def decode_CommActionResource(v: Any) -> Any:
    """Decode a `CommActionResource`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommActionResourceVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommForwardingTargetRequest: TypeAlias = "CommCloudConnectorForwardingTargetRequest | CommCoworkerAppsRingTargetRequest | CommCoworkerForwardingTargetRequest | CommDeviceForwardingTargetRequest | CommImsPhoneNumberRingTargetRequest | CommIntegrationForwardingTargetRequest | CommPhoneNumberForwardingTargetRequest | UnknownVariant"
"""One of several."""


def decode_CommForwardingTargetRequest(v: Any) -> Any:
    """Decode a `CommForwardingTargetRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommForwardingTargetRequestVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommForwardingTargetResource: TypeAlias = "CommCloudConnectorForwardingTargetResource | CommCoworkerAppsRingTargetResource | CommCoworkerForwardingTargetResource | CommDeviceForwardingTargetResource | CommFmcPhoneNumberForwardingTargetResource | CommImsPhoneNumberForwardingTargetResource | CommIntegrationForwardingTargetResource | CommPhoneNumberForwardingTargetResource | UnknownVariant"
"""One of several."""


def decode_CommForwardingTargetResource(v: Any) -> Any:
    """Decode a `CommForwardingTargetResource`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommForwardingTargetResourceVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommRingTargetRequest: TypeAlias = "CommAllDesktopRingTargetRequest | CommAllMobileRingTargetRequest | CommCloudConnectorRingTargetRequest | CommCoworkerRingTargetRequest | CommDeviceRingTargetRequest | CommFmcPhoneNumberRingTargetRequest | CommHotdeskRingTargetRequest | CommImsPhoneNumberRingTargetRequest | CommIntegrationRingTargetRequest | CommPhoneNumberRingTargetRequest | UnknownVariant"
"""One of several."""


def decode_CommRingTargetRequest(v: Any) -> Any:
    """Decode a `CommRingTargetRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommRingTargetRequestVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommRingTargetResource: TypeAlias = "CommAllDesktopRingTargetResource | CommAllMobileRingTargetResource | CommCloudConnectorRingTargetResource | CommCoworkerRingTargetResource | CommDeviceRingTargetResource | CommFmcPhoneNumberRingTargetResource | CommHotdeskRingTargetResource | CommImsPhoneNumberRingTargetResource | CommIntegrationRingTargetResource | CommPhoneNumberRingTargetResource | UnknownVariant"
"""One of several."""


def decode_CommRingTargetResource(v: Any) -> Any:
    """Decode a `CommRingTargetResource`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommRingTargetResourceVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommTerminatingTargetRequest: TypeAlias = "CommCloudConnectorTerminatingTargetRequest | CommExtensionTerminatingTargetRequest | CommPhoneNumberTerminatingTargetRequest | CommPlayAnnouncementTerminatingTargetRequest | CommVoiceMailTerminatingTargetRequest | UnknownVariant"
"""One of several."""


def decode_CommTerminatingTargetRequest(v: Any) -> Any:
    """Decode a `CommTerminatingTargetRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommTerminatingTargetRequestVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommTerminatingTargetResource: TypeAlias = "CommCloudConnectorTerminatingTargetResource | CommExtensionTerminatingTargetResource | CommPhoneNumberTerminatingTargetResource | CommPlayAnnouncementTerminatingTargetResource | CommVoiceMailTerminatingTargetResource | UnknownVariant"
"""One of several."""


def decode_CommTerminatingTargetResource(v: Any) -> Any:
    """Decode a `CommTerminatingTargetResource`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("type")
        decode = CommTerminatingTargetResourceVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommTriggerRequest: TypeAlias = (
    "CommDailyTriggerRequest | CommRangeTriggerRequest | CommWeeklyTriggerRequest | UnknownVariant"
)
"""One of several."""


def decode_CommTriggerRequest(v: Any) -> Any:
    """Decode a `CommTriggerRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("triggerType")
        decode = CommTriggerRequestVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommTriggerResource: TypeAlias = (
    "CommDailyTriggerResource | CommRangeTriggerResource | CommWeeklyTriggerResource | UnknownVariant"
)
"""One of several."""


def decode_CommTriggerResource(v: Any) -> Any:
    """Decode a `CommTriggerResource`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("triggerType")
        decode = CommTriggerResourceVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


MinimalSmsOptRecord: TypeAlias = "MinimalSmsOptRecordPhoneNumberSenderConsentRecord | UnknownVariant"
"""One of several."""


def decode_MinimalSmsOptRecord(v: Any) -> Any:
    """Decode a `MinimalSmsOptRecord`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("coverage")
        decode = MinimalSmsOptRecordVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


CommActionRequestVariants: dict[str, Decoder] = {
    "PlayConnectingMessageAction": decode_CommPlayConnectingMessageActionRequest,
    "PlayConnectingPromptAction": decode_CommPlayConnectingPromptActionRequest,
    "PlayWelcomePromptAction": decode_CommPlayWelcomePromptActionRequest,
    "RingAlwaysGroupAction": decode_CommRingAlwaysGroupActionRequest,
    "RingGroupAction": decode_CommRingGroupActionRequest,
    "ScreeningAction": decode_CommScreeningActionRequest,
    "TerminatingAction": decode_CommTerminatingActionRequest,
}
CommActionResourceVariants: dict[str, Decoder] = {
    "PlayConnectingMessageAction": decode_CommPlayConnectingMessageActionResource,
    "PlayConnectingPromptAction": decode_CommPlayConnectingPromptActionResource,
    "PlayWelcomePromptAction": decode_CommPlayWelcomePromptActionResource,
    "RingAlwaysGroupAction": decode_CommRingAlwaysGroupActionResource,
    "RingGroupAction": decode_CommRingGroupActionResource,
    "ScreeningAction": decode_CommScreeningActionResource,
    "TerminatingAction": decode_CommTerminatingActionResource,
}
CommForwardingTargetRequestVariants: dict[str, Decoder] = {
    "CloudConnectorRingTarget": decode_CommCloudConnectorForwardingTargetRequest,
    "CoworkerAppsRingTarget": decode_CommCoworkerAppsRingTargetRequest,
    "CoworkerRingTarget": decode_CommCoworkerForwardingTargetRequest,
    "DeviceRingTarget": decode_CommDeviceForwardingTargetRequest,
    "ImsPhoneNumberRingTarget": decode_CommImsPhoneNumberRingTargetRequest,
    "IntegrationRingTarget": decode_CommIntegrationForwardingTargetRequest,
    "PhoneNumberRingTarget": decode_CommPhoneNumberForwardingTargetRequest,
}
CommForwardingTargetResourceVariants: dict[str, Decoder] = {
    "CloudConnectorRingTarget": decode_CommCloudConnectorForwardingTargetResource,
    "CoworkerAppsRingTarget": decode_CommCoworkerAppsRingTargetResource,
    "CoworkerRingTarget": decode_CommCoworkerForwardingTargetResource,
    "DeviceRingTarget": decode_CommDeviceForwardingTargetResource,
    "FmcPhoneNumberRingTarget": decode_CommFmcPhoneNumberForwardingTargetResource,
    "ImsPhoneNumberRingTarget": decode_CommImsPhoneNumberForwardingTargetResource,
    "IntegrationRingTarget": decode_CommIntegrationForwardingTargetResource,
    "PhoneNumberRingTarget": decode_CommPhoneNumberForwardingTargetResource,
}
CommRingTargetRequestVariants: dict[str, Decoder] = {
    "AllDesktopRingTarget": decode_CommAllDesktopRingTargetRequest,
    "AllMobileRingTarget": decode_CommAllMobileRingTargetRequest,
    "CloudConnectorRingTarget": decode_CommCloudConnectorRingTargetRequest,
    "CoworkerRingTarget": decode_CommCoworkerRingTargetRequest,
    "DeviceRingTarget": decode_CommDeviceRingTargetRequest,
    "FmcPhoneNumberRingTarget": decode_CommFmcPhoneNumberRingTargetRequest,
    "HotdeskRingTarget": decode_CommHotdeskRingTargetRequest,
    "ImsPhoneNumberRingTarget": decode_CommImsPhoneNumberRingTargetRequest,
    "IntegrationRingTarget": decode_CommIntegrationRingTargetRequest,
    "PhoneNumberRingTarget": decode_CommPhoneNumberRingTargetRequest,
}
CommRingTargetResourceVariants: dict[str, Decoder] = {
    "AllDesktopRingTarget": decode_CommAllDesktopRingTargetResource,
    "AllMobileRingTarget": decode_CommAllMobileRingTargetResource,
    "CloudConnectorRingTarget": decode_CommCloudConnectorRingTargetResource,
    "CoworkerRingTarget": decode_CommCoworkerRingTargetResource,
    "DeviceRingTarget": decode_CommDeviceRingTargetResource,
    "FmcPhoneNumberRingTarget": decode_CommFmcPhoneNumberRingTargetResource,
    "HotdeskRingTarget": decode_CommHotdeskRingTargetResource,
    "ImsPhoneNumberRingTarget": decode_CommImsPhoneNumberRingTargetResource,
    "IntegrationRingTarget": decode_CommIntegrationRingTargetResource,
    "PhoneNumberRingTarget": decode_CommPhoneNumberRingTargetResource,
}
CommTerminatingTargetRequestVariants: dict[str, Decoder] = {
    "CloudConnectorTerminatingTarget": decode_CommCloudConnectorTerminatingTargetRequest,
    "ExtensionTerminatingTarget": decode_CommExtensionTerminatingTargetRequest,
    "PhoneNumberTerminatingTarget": decode_CommPhoneNumberTerminatingTargetRequest,
    "PlayAnnouncementTerminatingTarget": decode_CommPlayAnnouncementTerminatingTargetRequest,
    "VoiceMailTerminatingTarget": decode_CommVoiceMailTerminatingTargetRequest,
}
CommTerminatingTargetResourceVariants: dict[str, Decoder] = {
    "CloudConnectorTerminatingTarget": decode_CommCloudConnectorTerminatingTargetResource,
    "ExtensionTerminatingTarget": decode_CommExtensionTerminatingTargetResource,
    "PhoneNumberTerminatingTarget": decode_CommPhoneNumberTerminatingTargetResource,
    "PlayAnnouncementTerminatingTarget": decode_CommPlayAnnouncementTerminatingTargetResource,
    "VoiceMailTerminatingTarget": decode_CommVoiceMailTerminatingTargetResource,
}
CommTriggerRequestVariants: dict[str, Decoder] = {
    "Daily": decode_CommDailyTriggerRequest,
    "Range": decode_CommRangeTriggerRequest,
    "Weekly": decode_CommWeeklyTriggerRequest,
}
CommTriggerResourceVariants: dict[str, Decoder] = {
    "Daily": decode_CommDailyTriggerResource,
    "Range": decode_CommRangeTriggerResource,
    "Weekly": decode_CommWeeklyTriggerResource,
}
MinimalSmsOptRecordVariants: dict[str, Decoder] = {
    "Account": decode_MinimalSmsOptRecordPhoneNumberSenderConsentRecord,
    "PhoneNumber": decode_MinimalSmsOptRecordPhoneNumberSenderConsentRecord,
}
