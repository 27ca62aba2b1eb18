"""All operations, grouped: what `rc.api` is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._endpoint import Group

if TYPE_CHECKING:
    from ..client import AsyncClient, SyncClient
    from .adaptive_cards._facade import AdaptiveCardsApi, AsyncAdaptiveCardsApi
    from .ai_conversation_expert._facade import AIConversationExpertApi, AsyncAIConversationExpertApi
    from .api_info._facade import APIInfoApi, AsyncAPIInfoApi
    from .audio._facade import AsyncAudioApi, AudioApi
    from .audit_trail._facade import AsyncAuditTrailApi, AuditTrailApi
    from .automatic_location_updates._facade import AsyncAutomaticLocationUpdatesApi, AutomaticLocationUpdatesApi
    from .bridge_management._facade import AsyncBridgeManagementApi, BridgeManagementApi
    from .business_analytics._facade import AsyncBusinessAnalyticsApi, BusinessAnalyticsApi
    from .business_hours._facade import AsyncBusinessHoursApi, BusinessHoursApi
    from .calendar_events._facade import AsyncCalendarEventsApi, CalendarEventsApi
    from .call_blocking._facade import AsyncCallBlockingApi, CallBlockingApi
    from .call_control._facade import AsyncCallControlApi, CallControlApi
    from .call_flip._facade import AsyncCallFlipApi, CallFlipApi
    from .call_forwarding._facade import AsyncCallForwardingApi, CallForwardingApi
    from .call_handling_rules._facade import AsyncCallHandlingRulesApi, CallHandlingRulesApi
    from .call_log._facade import AsyncCallLogApi, CallLogApi
    from .call_monitoring_groups._facade import AsyncCallMonitoringGroupsApi, CallMonitoringGroupsApi
    from .call_queues._facade import AsyncCallQueuesApi, CallQueuesApi
    from .call_recording_settings._facade import AsyncCallRecordingSettingsApi, CallRecordingSettingsApi
    from .call_recordings._facade import AsyncCallRecordingsApi, CallRecordingsApi
    from .chats._facade import AsyncChatsApi, ChatsApi
    from .company._facade import AsyncCompanyApi, CompanyApi
    from .compliance_exports._facade import AsyncComplianceExportsApi, ComplianceExportsApi
    from .conversations._facade import AsyncConversationsApi, ConversationsApi
    from .cost_centers._facade import AsyncCostCentersApi, CostCentersApi
    from .custom_fields._facade import AsyncCustomFieldsApi, CustomFieldsApi
    from .delegation_management._facade import AsyncDelegationManagementApi, DelegationManagementApi
    from .device_sip_registration._facade import AsyncDeviceSIPRegistrationApi, DeviceSIPRegistrationApi
    from .devices._facade import AsyncDevicesApi, DevicesApi
    from .extensions._facade import AsyncExtensionsApi, ExtensionsApi
    from .external_contacts._facade import AsyncExternalContactsApi, ExternalContactsApi
    from .fax._facade import AsyncFaxApi, FaxApi
    from .forwarding_targets._facade import AsyncForwardingTargetsApi, ForwardingTargetsApi
    from .greetings._facade import AsyncGreetingsApi, GreetingsApi
    from .high_volume_sms._facade import AsyncHighVolumeSMSApi, HighVolumeSMSApi
    from .historical_recordings._facade import AsyncHistoricalRecordingsApi, HistoricalRecordingsApi
    from .historical_webinars._facade import AsyncHistoricalWebinarsApi, HistoricalWebinarsApi
    from .incoming_webhooks._facade import AsyncIncomingWebhooksApi, IncomingWebhooksApi
    from .insights._facade import AsyncInsightsApi, InsightsApi
    from .interaction_rules._facade import AsyncInteractionRulesApi, InteractionRulesApi
    from .internal_contacts._facade import AsyncInternalContactsApi, InternalContactsApi
    from .invitees._facade import AsyncInviteesApi, InviteesApi
    from .ivr._facade import AsyncIVRApi, IVRApi
    from .meeting_recordings._facade import AsyncMeetingRecordingsApi, MeetingRecordingsApi
    from .meetings_history._facade import AsyncMeetingsHistoryApi, MeetingsHistoryApi
    from .message_exports._facade import AsyncMessageExportsApi, MessageExportsApi
    from .message_store._facade import AsyncMessageStoreApi, MessageStoreApi
    from .message_threads._facade import AsyncMessageThreadsApi, MessageThreadsApi
    from .ms_teams_direct_routing._facade import AsyncMSTeamsDirectRoutingApi, MSTeamsDirectRoutingApi
    from .multi_site._facade import AsyncMultiSiteApi, MultiSiteApi
    from .notes._facade import AsyncNotesApi, NotesApi
    from .oauth_and_oidc._facade import AsyncOAuthAndOIDCApi, OAuthAndOIDCApi
    from .pager_messages._facade import AsyncPagerMessagesApi, PagerMessagesApi
    from .paging_only_groups._facade import AsyncPagingOnlyGroupsApi, PagingOnlyGroupsApi
    from .phone_numbers._facade import AsyncPhoneNumbersApi, PhoneNumbersApi
    from .posts._facade import AsyncPostsApi, PostsApi
    from .presence._facade import AsyncPresenceApi, PresenceApi
    from .profile._facade import AsyncProfileApi, ProfileApi
    from .regional_settings._facade import AsyncRegionalSettingsApi, RegionalSettingsApi
    from .registrants._facade import AsyncRegistrantsApi, RegistrantsApi
    from .registration_management._facade import AsyncRegistrationManagementApi, RegistrationManagementApi
    from .ring_out._facade import AsyncRingOutApi, RingOutApi
    from .role_management._facade import AsyncRoleManagementApi, RoleManagementApi
    from .scim._facade import AsyncSCIMApi, SCIMApi
    from .site_administration._facade import AsyncSiteAdministrationApi, SiteAdministrationApi
    from .sms._facade import AsyncSMSApi, SMSApi
    from .sms_brands_campaigns._facade import AsyncSMSBrandsCampaignsApi, SMSBrandsCampaignsApi
    from .sms_consents._facade import AsyncSMSConsentsApi, SMSConsentsApi
    from .sms_templates._facade import AsyncSMSTemplatesApi, SMSTemplatesApi
    from .state_based_rules._facade import AsyncStateBasedRulesApi, StateBasedRulesApi
    from .states._facade import AsyncStatesApi, StatesApi
    from .status._facade import AsyncStatusApi, StatusApi
    from .subscriptions._facade import AsyncSubscriptionsApi, SubscriptionsApi
    from .tasks._facade import AsyncTasksApi, TasksApi
    from .teams._facade import AsyncTeamsApi, TeamsApi
    from .text._facade import AsyncTextApi, TextApi
    from .user_permissions._facade import AsyncUserPermissionsApi, UserPermissionsApi
    from .user_settings._facade import AsyncUserSettingsApi, UserSettingsApi
    from .video_configuration._facade import AsyncVideoConfigurationApi, VideoConfigurationApi
    from .webinar_subscriptions._facade import AsyncWebinarSubscriptionsApi, WebinarSubscriptionsApi
    from .webinars_and_sessions._facade import AsyncWebinarsAndSessionsApi, WebinarsAndSessionsApi


class Api(Group):
    """Every operation of the API, one attribute for each group.

    Args:
        client: sends the requests.
    """

    __slots__ = ()

    if TYPE_CHECKING:

        def __init__(self, client: SyncClient) -> None: ...

    @property
    def adaptive_cards(self) -> AdaptiveCardsApi:
        """Adaptive Cards."""
        from .adaptive_cards._facade import AdaptiveCardsApi

        return AdaptiveCardsApi(self._client)

    @property
    def ai_conversation_expert(self) -> AIConversationExpertApi:
        """AI Conversation Expert."""
        from .ai_conversation_expert._facade import AIConversationExpertApi

        return AIConversationExpertApi(self._client)

    @property
    def api_info(self) -> APIInfoApi:
        """API Info."""
        from .api_info._facade import APIInfoApi

        return APIInfoApi(self._client)

    @property
    def audio(self) -> AudioApi:
        """Audio."""
        from .audio._facade import AudioApi

        return AudioApi(self._client)

    @property
    def audit_trail(self) -> AuditTrailApi:
        """Audit Trail."""
        from .audit_trail._facade import AuditTrailApi

        return AuditTrailApi(self._client)

    @property
    def automatic_location_updates(self) -> AutomaticLocationUpdatesApi:
        """Automatic Location Updates."""
        from .automatic_location_updates._facade import AutomaticLocationUpdatesApi

        return AutomaticLocationUpdatesApi(self._client)

    @property
    def bridge_management(self) -> BridgeManagementApi:
        """Bridge Management."""
        from .bridge_management._facade import BridgeManagementApi

        return BridgeManagementApi(self._client)

    @property
    def business_analytics(self) -> BusinessAnalyticsApi:
        """Business Analytics."""
        from .business_analytics._facade import BusinessAnalyticsApi

        return BusinessAnalyticsApi(self._client)

    @property
    def business_hours(self) -> BusinessHoursApi:
        """Business Hours."""
        from .business_hours._facade import BusinessHoursApi

        return BusinessHoursApi(self._client)

    @property
    def calendar_events(self) -> CalendarEventsApi:
        """Calendar Events."""
        from .calendar_events._facade import CalendarEventsApi

        return CalendarEventsApi(self._client)

    @property
    def call_blocking(self) -> CallBlockingApi:
        """Call Blocking."""
        from .call_blocking._facade import CallBlockingApi

        return CallBlockingApi(self._client)

    @property
    def call_control(self) -> CallControlApi:
        """Call Control."""
        from .call_control._facade import CallControlApi

        return CallControlApi(self._client)

    @property
    def call_flip(self) -> CallFlipApi:
        """Call Flip."""
        from .call_flip._facade import CallFlipApi

        return CallFlipApi(self._client)

    @property
    def call_forwarding(self) -> CallForwardingApi:
        """Call Forwarding."""
        from .call_forwarding._facade import CallForwardingApi

        return CallForwardingApi(self._client)

    @property
    def call_handling_rules(self) -> CallHandlingRulesApi:
        """Call Handling Rules."""
        from .call_handling_rules._facade import CallHandlingRulesApi

        return CallHandlingRulesApi(self._client)

    @property
    def call_log(self) -> CallLogApi:
        """Call Log."""
        from .call_log._facade import CallLogApi

        return CallLogApi(self._client)

    @property
    def call_monitoring_groups(self) -> CallMonitoringGroupsApi:
        """Call Monitoring Groups."""
        from .call_monitoring_groups._facade import CallMonitoringGroupsApi

        return CallMonitoringGroupsApi(self._client)

    @property
    def call_queues(self) -> CallQueuesApi:
        """Call Queues."""
        from .call_queues._facade import CallQueuesApi

        return CallQueuesApi(self._client)

    @property
    def call_recording_settings(self) -> CallRecordingSettingsApi:
        """Call Recording Settings."""
        from .call_recording_settings._facade import CallRecordingSettingsApi

        return CallRecordingSettingsApi(self._client)

    @property
    def call_recordings(self) -> CallRecordingsApi:
        """Call Recordings."""
        from .call_recordings._facade import CallRecordingsApi

        return CallRecordingsApi(self._client)

    @property
    def chats(self) -> ChatsApi:
        """Chats."""
        from .chats._facade import ChatsApi

        return ChatsApi(self._client)

    @property
    def company(self) -> CompanyApi:
        """Company."""
        from .company._facade import CompanyApi

        return CompanyApi(self._client)

    @property
    def compliance_exports(self) -> ComplianceExportsApi:
        """Compliance Exports."""
        from .compliance_exports._facade import ComplianceExportsApi

        return ComplianceExportsApi(self._client)

    @property
    def conversations(self) -> ConversationsApi:
        """Conversations."""
        from .conversations._facade import ConversationsApi

        return ConversationsApi(self._client)

    @property
    def cost_centers(self) -> CostCentersApi:
        """Cost Centers."""
        from .cost_centers._facade import CostCentersApi

        return CostCentersApi(self._client)

    @property
    def custom_fields(self) -> CustomFieldsApi:
        """Custom Fields."""
        from .custom_fields._facade import CustomFieldsApi

        return CustomFieldsApi(self._client)

    @property
    def delegation_management(self) -> DelegationManagementApi:
        """Delegation Management."""
        from .delegation_management._facade import DelegationManagementApi

        return DelegationManagementApi(self._client)

    @property
    def device_sip_registration(self) -> DeviceSIPRegistrationApi:
        """Device SIP Registration."""
        from .device_sip_registration._facade import DeviceSIPRegistrationApi

        return DeviceSIPRegistrationApi(self._client)

    @property
    def devices(self) -> DevicesApi:
        """Devices."""
        from .devices._facade import DevicesApi

        return DevicesApi(self._client)

    @property
    def extensions(self) -> ExtensionsApi:
        """Extensions."""
        from .extensions._facade import ExtensionsApi

        return ExtensionsApi(self._client)

    @property
    def external_contacts(self) -> ExternalContactsApi:
        """External Contacts."""
        from .external_contacts._facade import ExternalContactsApi

        return ExternalContactsApi(self._client)

    @property
    def fax(self) -> FaxApi:
        """Fax."""
        from .fax._facade import FaxApi

        return FaxApi(self._client)

    @property
    def forwarding_targets(self) -> ForwardingTargetsApi:
        """Forwarding Targets."""
        from .forwarding_targets._facade import ForwardingTargetsApi

        return ForwardingTargetsApi(self._client)

    @property
    def greetings(self) -> GreetingsApi:
        """Greetings."""
        from .greetings._facade import GreetingsApi

        return GreetingsApi(self._client)

    @property
    def high_volume_sms(self) -> HighVolumeSMSApi:
        """High Volume SMS."""
        from .high_volume_sms._facade import HighVolumeSMSApi

        return HighVolumeSMSApi(self._client)

    @property
    def historical_recordings(self) -> HistoricalRecordingsApi:
        """Historical Recordings."""
        from .historical_recordings._facade import HistoricalRecordingsApi

        return HistoricalRecordingsApi(self._client)

    @property
    def historical_webinars(self) -> HistoricalWebinarsApi:
        """Historical Webinars."""
        from .historical_webinars._facade import HistoricalWebinarsApi

        return HistoricalWebinarsApi(self._client)

    @property
    def incoming_webhooks(self) -> IncomingWebhooksApi:
        """Incoming Webhooks."""
        from .incoming_webhooks._facade import IncomingWebhooksApi

        return IncomingWebhooksApi(self._client)

    @property
    def insights(self) -> InsightsApi:
        """Insights."""
        from .insights._facade import InsightsApi

        return InsightsApi(self._client)

    @property
    def interaction_rules(self) -> InteractionRulesApi:
        """Interaction Rules."""
        from .interaction_rules._facade import InteractionRulesApi

        return InteractionRulesApi(self._client)

    @property
    def internal_contacts(self) -> InternalContactsApi:
        """Internal Contacts."""
        from .internal_contacts._facade import InternalContactsApi

        return InternalContactsApi(self._client)

    @property
    def invitees(self) -> InviteesApi:
        """Invitees."""
        from .invitees._facade import InviteesApi

        return InviteesApi(self._client)

    @property
    def ivr(self) -> IVRApi:
        """IVR."""
        from .ivr._facade import IVRApi

        return IVRApi(self._client)

    @property
    def meeting_recordings(self) -> MeetingRecordingsApi:
        """Meeting Recordings."""
        from .meeting_recordings._facade import MeetingRecordingsApi

        return MeetingRecordingsApi(self._client)

    @property
    def meetings_history(self) -> MeetingsHistoryApi:
        """Meetings History."""
        from .meetings_history._facade import MeetingsHistoryApi

        return MeetingsHistoryApi(self._client)

    @property
    def message_exports(self) -> MessageExportsApi:
        """Message Exports."""
        from .message_exports._facade import MessageExportsApi

        return MessageExportsApi(self._client)

    @property
    def message_store(self) -> MessageStoreApi:
        """Message Store."""
        from .message_store._facade import MessageStoreApi

        return MessageStoreApi(self._client)

    @property
    def message_threads(self) -> MessageThreadsApi:
        """Message Threads."""
        from .message_threads._facade import MessageThreadsApi

        return MessageThreadsApi(self._client)

    @property
    def ms_teams_direct_routing(self) -> MSTeamsDirectRoutingApi:
        """MS Teams Direct Routing."""
        from .ms_teams_direct_routing._facade import MSTeamsDirectRoutingApi

        return MSTeamsDirectRoutingApi(self._client)

    @property
    def multi_site(self) -> MultiSiteApi:
        """Multi-Site."""
        from .multi_site._facade import MultiSiteApi

        return MultiSiteApi(self._client)

    @property
    def notes(self) -> NotesApi:
        """Notes."""
        from .notes._facade import NotesApi

        return NotesApi(self._client)

    @property
    def oauth_and_oidc(self) -> OAuthAndOIDCApi:
        """OAuth and OIDC."""
        from .oauth_and_oidc._facade import OAuthAndOIDCApi

        return OAuthAndOIDCApi(self._client)

    @property
    def pager_messages(self) -> PagerMessagesApi:
        """Pager Messages."""
        from .pager_messages._facade import PagerMessagesApi

        return PagerMessagesApi(self._client)

    @property
    def paging_only_groups(self) -> PagingOnlyGroupsApi:
        """Paging Only Groups."""
        from .paging_only_groups._facade import PagingOnlyGroupsApi

        return PagingOnlyGroupsApi(self._client)

    @property
    def phone_numbers(self) -> PhoneNumbersApi:
        """Phone Numbers."""
        from .phone_numbers._facade import PhoneNumbersApi

        return PhoneNumbersApi(self._client)

    @property
    def posts(self) -> PostsApi:
        """Posts."""
        from .posts._facade import PostsApi

        return PostsApi(self._client)

    @property
    def presence(self) -> PresenceApi:
        """Presence."""
        from .presence._facade import PresenceApi

        return PresenceApi(self._client)

    @property
    def profile(self) -> ProfileApi:
        """Profile."""
        from .profile._facade import ProfileApi

        return ProfileApi(self._client)

    @property
    def regional_settings(self) -> RegionalSettingsApi:
        """Regional Settings."""
        from .regional_settings._facade import RegionalSettingsApi

        return RegionalSettingsApi(self._client)

    @property
    def registrants(self) -> RegistrantsApi:
        """Registrants."""
        from .registrants._facade import RegistrantsApi

        return RegistrantsApi(self._client)

    @property
    def registration_management(self) -> RegistrationManagementApi:
        """Registration Management."""
        from .registration_management._facade import RegistrationManagementApi

        return RegistrationManagementApi(self._client)

    @property
    def ring_out(self) -> RingOutApi:
        """RingOut."""
        from .ring_out._facade import RingOutApi

        return RingOutApi(self._client)

    @property
    def role_management(self) -> RoleManagementApi:
        """Role Management."""
        from .role_management._facade import RoleManagementApi

        return RoleManagementApi(self._client)

    @property
    def scim(self) -> SCIMApi:
        """SCIM."""
        from .scim._facade import SCIMApi

        return SCIMApi(self._client)

    @property
    def site_administration(self) -> SiteAdministrationApi:
        """Site Administration."""
        from .site_administration._facade import SiteAdministrationApi

        return SiteAdministrationApi(self._client)

    @property
    def sms(self) -> SMSApi:
        """SMS."""
        from .sms._facade import SMSApi

        return SMSApi(self._client)

    @property
    def sms_brands_campaigns(self) -> SMSBrandsCampaignsApi:
        """SMS Brands/Campaigns."""
        from .sms_brands_campaigns._facade import SMSBrandsCampaignsApi

        return SMSBrandsCampaignsApi(self._client)

    @property
    def sms_consents(self) -> SMSConsentsApi:
        """SMS Consents."""
        from .sms_consents._facade import SMSConsentsApi

        return SMSConsentsApi(self._client)

    @property
    def sms_templates(self) -> SMSTemplatesApi:
        """SMS Templates."""
        from .sms_templates._facade import SMSTemplatesApi

        return SMSTemplatesApi(self._client)

    @property
    def state_based_rules(self) -> StateBasedRulesApi:
        """State-based Rules."""
        from .state_based_rules._facade import StateBasedRulesApi

        return StateBasedRulesApi(self._client)

    @property
    def states(self) -> StatesApi:
        """States."""
        from .states._facade import StatesApi

        return StatesApi(self._client)

    @property
    def status(self) -> StatusApi:
        """Status."""
        from .status._facade import StatusApi

        return StatusApi(self._client)

    @property
    def subscriptions(self) -> SubscriptionsApi:
        """Subscriptions."""
        from .subscriptions._facade import SubscriptionsApi

        return SubscriptionsApi(self._client)

    @property
    def tasks(self) -> TasksApi:
        """Tasks."""
        from .tasks._facade import TasksApi

        return TasksApi(self._client)

    @property
    def teams(self) -> TeamsApi:
        """Teams."""
        from .teams._facade import TeamsApi

        return TeamsApi(self._client)

    @property
    def text(self) -> TextApi:
        """Text."""
        from .text._facade import TextApi

        return TextApi(self._client)

    @property
    def user_permissions(self) -> UserPermissionsApi:
        """User Permissions."""
        from .user_permissions._facade import UserPermissionsApi

        return UserPermissionsApi(self._client)

    @property
    def user_settings(self) -> UserSettingsApi:
        """User Settings."""
        from .user_settings._facade import UserSettingsApi

        return UserSettingsApi(self._client)

    @property
    def video_configuration(self) -> VideoConfigurationApi:
        """Video Configuration."""
        from .video_configuration._facade import VideoConfigurationApi

        return VideoConfigurationApi(self._client)

    @property
    def webinar_subscriptions(self) -> WebinarSubscriptionsApi:
        """Webinar Subscriptions."""
        from .webinar_subscriptions._facade import WebinarSubscriptionsApi

        return WebinarSubscriptionsApi(self._client)

    @property
    def webinars_and_sessions(self) -> WebinarsAndSessionsApi:
        """Webinars and Sessions."""
        from .webinars_and_sessions._facade import WebinarsAndSessionsApi

        return WebinarsAndSessionsApi(self._client)


class AsyncApi(Group):
    """Every operation of the API, for asyncio, one attribute for each group.

    Args:
        client: sends the requests.
    """

    __slots__ = ()

    if TYPE_CHECKING:

        def __init__(self, client: AsyncClient) -> None: ...

    @property
    def adaptive_cards(self) -> AsyncAdaptiveCardsApi:
        """Adaptive Cards."""
        from .adaptive_cards._facade import AsyncAdaptiveCardsApi

        return AsyncAdaptiveCardsApi(self._client)

    @property
    def ai_conversation_expert(self) -> AsyncAIConversationExpertApi:
        """AI Conversation Expert."""
        from .ai_conversation_expert._facade import AsyncAIConversationExpertApi

        return AsyncAIConversationExpertApi(self._client)

    @property
    def api_info(self) -> AsyncAPIInfoApi:
        """API Info."""
        from .api_info._facade import AsyncAPIInfoApi

        return AsyncAPIInfoApi(self._client)

    @property
    def audio(self) -> AsyncAudioApi:
        """Audio."""
        from .audio._facade import AsyncAudioApi

        return AsyncAudioApi(self._client)

    @property
    def audit_trail(self) -> AsyncAuditTrailApi:
        """Audit Trail."""
        from .audit_trail._facade import AsyncAuditTrailApi

        return AsyncAuditTrailApi(self._client)

    @property
    def automatic_location_updates(self) -> AsyncAutomaticLocationUpdatesApi:
        """Automatic Location Updates."""
        from .automatic_location_updates._facade import AsyncAutomaticLocationUpdatesApi

        return AsyncAutomaticLocationUpdatesApi(self._client)

    @property
    def bridge_management(self) -> AsyncBridgeManagementApi:
        """Bridge Management."""
        from .bridge_management._facade import AsyncBridgeManagementApi

        return AsyncBridgeManagementApi(self._client)

    @property
    def business_analytics(self) -> AsyncBusinessAnalyticsApi:
        """Business Analytics."""
        from .business_analytics._facade import AsyncBusinessAnalyticsApi

        return AsyncBusinessAnalyticsApi(self._client)

    @property
    def business_hours(self) -> AsyncBusinessHoursApi:
        """Business Hours."""
        from .business_hours._facade import AsyncBusinessHoursApi

        return AsyncBusinessHoursApi(self._client)

    @property
    def calendar_events(self) -> AsyncCalendarEventsApi:
        """Calendar Events."""
        from .calendar_events._facade import AsyncCalendarEventsApi

        return AsyncCalendarEventsApi(self._client)

    @property
    def call_blocking(self) -> AsyncCallBlockingApi:
        """Call Blocking."""
        from .call_blocking._facade import AsyncCallBlockingApi

        return AsyncCallBlockingApi(self._client)

    @property
    def call_control(self) -> AsyncCallControlApi:
        """Call Control."""
        from .call_control._facade import AsyncCallControlApi

        return AsyncCallControlApi(self._client)

    @property
    def call_flip(self) -> AsyncCallFlipApi:
        """Call Flip."""
        from .call_flip._facade import AsyncCallFlipApi

        return AsyncCallFlipApi(self._client)

    @property
    def call_forwarding(self) -> AsyncCallForwardingApi:
        """Call Forwarding."""
        from .call_forwarding._facade import AsyncCallForwardingApi

        return AsyncCallForwardingApi(self._client)

    @property
    def call_handling_rules(self) -> AsyncCallHandlingRulesApi:
        """Call Handling Rules."""
        from .call_handling_rules._facade import AsyncCallHandlingRulesApi

        return AsyncCallHandlingRulesApi(self._client)

    @property
    def call_log(self) -> AsyncCallLogApi:
        """Call Log."""
        from .call_log._facade import AsyncCallLogApi

        return AsyncCallLogApi(self._client)

    @property
    def call_monitoring_groups(self) -> AsyncCallMonitoringGroupsApi:
        """Call Monitoring Groups."""
        from .call_monitoring_groups._facade import AsyncCallMonitoringGroupsApi

        return AsyncCallMonitoringGroupsApi(self._client)

    @property
    def call_queues(self) -> AsyncCallQueuesApi:
        """Call Queues."""
        from .call_queues._facade import AsyncCallQueuesApi

        return AsyncCallQueuesApi(self._client)

    @property
    def call_recording_settings(self) -> AsyncCallRecordingSettingsApi:
        """Call Recording Settings."""
        from .call_recording_settings._facade import AsyncCallRecordingSettingsApi

        return AsyncCallRecordingSettingsApi(self._client)

    @property
    def call_recordings(self) -> AsyncCallRecordingsApi:
        """Call Recordings."""
        from .call_recordings._facade import AsyncCallRecordingsApi

        return AsyncCallRecordingsApi(self._client)

    @property
    def chats(self) -> AsyncChatsApi:
        """Chats."""
        from .chats._facade import AsyncChatsApi

        return AsyncChatsApi(self._client)

    @property
    def company(self) -> AsyncCompanyApi:
        """Company."""
        from .company._facade import AsyncCompanyApi

        return AsyncCompanyApi(self._client)

    @property
    def compliance_exports(self) -> AsyncComplianceExportsApi:
        """Compliance Exports."""
        from .compliance_exports._facade import AsyncComplianceExportsApi

        return AsyncComplianceExportsApi(self._client)

    @property
    def conversations(self) -> AsyncConversationsApi:
        """Conversations."""
        from .conversations._facade import AsyncConversationsApi

        return AsyncConversationsApi(self._client)

    @property
    def cost_centers(self) -> AsyncCostCentersApi:
        """Cost Centers."""
        from .cost_centers._facade import AsyncCostCentersApi

        return AsyncCostCentersApi(self._client)

    @property
    def custom_fields(self) -> AsyncCustomFieldsApi:
        """Custom Fields."""
        from .custom_fields._facade import AsyncCustomFieldsApi

        return AsyncCustomFieldsApi(self._client)

    @property
    def delegation_management(self) -> AsyncDelegationManagementApi:
        """Delegation Management."""
        from .delegation_management._facade import AsyncDelegationManagementApi

        return AsyncDelegationManagementApi(self._client)

    @property
    def device_sip_registration(self) -> AsyncDeviceSIPRegistrationApi:
        """Device SIP Registration."""
        from .device_sip_registration._facade import AsyncDeviceSIPRegistrationApi

        return AsyncDeviceSIPRegistrationApi(self._client)

    @property
    def devices(self) -> AsyncDevicesApi:
        """Devices."""
        from .devices._facade import AsyncDevicesApi

        return AsyncDevicesApi(self._client)

    @property
    def extensions(self) -> AsyncExtensionsApi:
        """Extensions."""
        from .extensions._facade import AsyncExtensionsApi

        return AsyncExtensionsApi(self._client)

    @property
    def external_contacts(self) -> AsyncExternalContactsApi:
        """External Contacts."""
        from .external_contacts._facade import AsyncExternalContactsApi

        return AsyncExternalContactsApi(self._client)

    @property
    def fax(self) -> AsyncFaxApi:
        """Fax."""
        from .fax._facade import AsyncFaxApi

        return AsyncFaxApi(self._client)

    @property
    def forwarding_targets(self) -> AsyncForwardingTargetsApi:
        """Forwarding Targets."""
        from .forwarding_targets._facade import AsyncForwardingTargetsApi

        return AsyncForwardingTargetsApi(self._client)

    @property
    def greetings(self) -> AsyncGreetingsApi:
        """Greetings."""
        from .greetings._facade import AsyncGreetingsApi

        return AsyncGreetingsApi(self._client)

    @property
    def high_volume_sms(self) -> AsyncHighVolumeSMSApi:
        """High Volume SMS."""
        from .high_volume_sms._facade import AsyncHighVolumeSMSApi

        return AsyncHighVolumeSMSApi(self._client)

    @property
    def historical_recordings(self) -> AsyncHistoricalRecordingsApi:
        """Historical Recordings."""
        from .historical_recordings._facade import AsyncHistoricalRecordingsApi

        return AsyncHistoricalRecordingsApi(self._client)

    @property
    def historical_webinars(self) -> AsyncHistoricalWebinarsApi:
        """Historical Webinars."""
        from .historical_webinars._facade import AsyncHistoricalWebinarsApi

        return AsyncHistoricalWebinarsApi(self._client)

    @property
    def incoming_webhooks(self) -> AsyncIncomingWebhooksApi:
        """Incoming Webhooks."""
        from .incoming_webhooks._facade import AsyncIncomingWebhooksApi

        return AsyncIncomingWebhooksApi(self._client)

    @property
    def insights(self) -> AsyncInsightsApi:
        """Insights."""
        from .insights._facade import AsyncInsightsApi

        return AsyncInsightsApi(self._client)

    @property
    def interaction_rules(self) -> AsyncInteractionRulesApi:
        """Interaction Rules."""
        from .interaction_rules._facade import AsyncInteractionRulesApi

        return AsyncInteractionRulesApi(self._client)

    @property
    def internal_contacts(self) -> AsyncInternalContactsApi:
        """Internal Contacts."""
        from .internal_contacts._facade import AsyncInternalContactsApi

        return AsyncInternalContactsApi(self._client)

    @property
    def invitees(self) -> AsyncInviteesApi:
        """Invitees."""
        from .invitees._facade import AsyncInviteesApi

        return AsyncInviteesApi(self._client)

    @property
    def ivr(self) -> AsyncIVRApi:
        """IVR."""
        from .ivr._facade import AsyncIVRApi

        return AsyncIVRApi(self._client)

    @property
    def meeting_recordings(self) -> AsyncMeetingRecordingsApi:
        """Meeting Recordings."""
        from .meeting_recordings._facade import AsyncMeetingRecordingsApi

        return AsyncMeetingRecordingsApi(self._client)

    @property
    def meetings_history(self) -> AsyncMeetingsHistoryApi:
        """Meetings History."""
        from .meetings_history._facade import AsyncMeetingsHistoryApi

        return AsyncMeetingsHistoryApi(self._client)

    @property
    def message_exports(self) -> AsyncMessageExportsApi:
        """Message Exports."""
        from .message_exports._facade import AsyncMessageExportsApi

        return AsyncMessageExportsApi(self._client)

    @property
    def message_store(self) -> AsyncMessageStoreApi:
        """Message Store."""
        from .message_store._facade import AsyncMessageStoreApi

        return AsyncMessageStoreApi(self._client)

    @property
    def message_threads(self) -> AsyncMessageThreadsApi:
        """Message Threads."""
        from .message_threads._facade import AsyncMessageThreadsApi

        return AsyncMessageThreadsApi(self._client)

    @property
    def ms_teams_direct_routing(self) -> AsyncMSTeamsDirectRoutingApi:
        """MS Teams Direct Routing."""
        from .ms_teams_direct_routing._facade import AsyncMSTeamsDirectRoutingApi

        return AsyncMSTeamsDirectRoutingApi(self._client)

    @property
    def multi_site(self) -> AsyncMultiSiteApi:
        """Multi-Site."""
        from .multi_site._facade import AsyncMultiSiteApi

        return AsyncMultiSiteApi(self._client)

    @property
    def notes(self) -> AsyncNotesApi:
        """Notes."""
        from .notes._facade import AsyncNotesApi

        return AsyncNotesApi(self._client)

    @property
    def oauth_and_oidc(self) -> AsyncOAuthAndOIDCApi:
        """OAuth and OIDC."""
        from .oauth_and_oidc._facade import AsyncOAuthAndOIDCApi

        return AsyncOAuthAndOIDCApi(self._client)

    @property
    def pager_messages(self) -> AsyncPagerMessagesApi:
        """Pager Messages."""
        from .pager_messages._facade import AsyncPagerMessagesApi

        return AsyncPagerMessagesApi(self._client)

    @property
    def paging_only_groups(self) -> AsyncPagingOnlyGroupsApi:
        """Paging Only Groups."""
        from .paging_only_groups._facade import AsyncPagingOnlyGroupsApi

        return AsyncPagingOnlyGroupsApi(self._client)

    @property
    def phone_numbers(self) -> AsyncPhoneNumbersApi:
        """Phone Numbers."""
        from .phone_numbers._facade import AsyncPhoneNumbersApi

        return AsyncPhoneNumbersApi(self._client)

    @property
    def posts(self) -> AsyncPostsApi:
        """Posts."""
        from .posts._facade import AsyncPostsApi

        return AsyncPostsApi(self._client)

    @property
    def presence(self) -> AsyncPresenceApi:
        """Presence."""
        from .presence._facade import AsyncPresenceApi

        return AsyncPresenceApi(self._client)

    @property
    def profile(self) -> AsyncProfileApi:
        """Profile."""
        from .profile._facade import AsyncProfileApi

        return AsyncProfileApi(self._client)

    @property
    def regional_settings(self) -> AsyncRegionalSettingsApi:
        """Regional Settings."""
        from .regional_settings._facade import AsyncRegionalSettingsApi

        return AsyncRegionalSettingsApi(self._client)

    @property
    def registrants(self) -> AsyncRegistrantsApi:
        """Registrants."""
        from .registrants._facade import AsyncRegistrantsApi

        return AsyncRegistrantsApi(self._client)

    @property
    def registration_management(self) -> AsyncRegistrationManagementApi:
        """Registration Management."""
        from .registration_management._facade import AsyncRegistrationManagementApi

        return AsyncRegistrationManagementApi(self._client)

    @property
    def ring_out(self) -> AsyncRingOutApi:
        """RingOut."""
        from .ring_out._facade import AsyncRingOutApi

        return AsyncRingOutApi(self._client)

    @property
    def role_management(self) -> AsyncRoleManagementApi:
        """Role Management."""
        from .role_management._facade import AsyncRoleManagementApi

        return AsyncRoleManagementApi(self._client)

    @property
    def scim(self) -> AsyncSCIMApi:
        """SCIM."""
        from .scim._facade import AsyncSCIMApi

        return AsyncSCIMApi(self._client)

    @property
    def site_administration(self) -> AsyncSiteAdministrationApi:
        """Site Administration."""
        from .site_administration._facade import AsyncSiteAdministrationApi

        return AsyncSiteAdministrationApi(self._client)

    @property
    def sms(self) -> AsyncSMSApi:
        """SMS."""
        from .sms._facade import AsyncSMSApi

        return AsyncSMSApi(self._client)

    @property
    def sms_brands_campaigns(self) -> AsyncSMSBrandsCampaignsApi:
        """SMS Brands/Campaigns."""
        from .sms_brands_campaigns._facade import AsyncSMSBrandsCampaignsApi

        return AsyncSMSBrandsCampaignsApi(self._client)

    @property
    def sms_consents(self) -> AsyncSMSConsentsApi:
        """SMS Consents."""
        from .sms_consents._facade import AsyncSMSConsentsApi

        return AsyncSMSConsentsApi(self._client)

    @property
    def sms_templates(self) -> AsyncSMSTemplatesApi:
        """SMS Templates."""
        from .sms_templates._facade import AsyncSMSTemplatesApi

        return AsyncSMSTemplatesApi(self._client)

    @property
    def state_based_rules(self) -> AsyncStateBasedRulesApi:
        """State-based Rules."""
        from .state_based_rules._facade import AsyncStateBasedRulesApi

        return AsyncStateBasedRulesApi(self._client)

    @property
    def states(self) -> AsyncStatesApi:
        """States."""
        from .states._facade import AsyncStatesApi

        return AsyncStatesApi(self._client)

    @property
    def status(self) -> AsyncStatusApi:
        """Status."""
        from .status._facade import AsyncStatusApi

        return AsyncStatusApi(self._client)

    @property
    def subscriptions(self) -> AsyncSubscriptionsApi:
        """Subscriptions."""
        from .subscriptions._facade import AsyncSubscriptionsApi

        return AsyncSubscriptionsApi(self._client)

    @property
    def tasks(self) -> AsyncTasksApi:
        """Tasks."""
        from .tasks._facade import AsyncTasksApi

        return AsyncTasksApi(self._client)

    @property
    def teams(self) -> AsyncTeamsApi:
        """Teams."""
        from .teams._facade import AsyncTeamsApi

        return AsyncTeamsApi(self._client)

    @property
    def text(self) -> AsyncTextApi:
        """Text."""
        from .text._facade import AsyncTextApi

        return AsyncTextApi(self._client)

    @property
    def user_permissions(self) -> AsyncUserPermissionsApi:
        """User Permissions."""
        from .user_permissions._facade import AsyncUserPermissionsApi

        return AsyncUserPermissionsApi(self._client)

    @property
    def user_settings(self) -> AsyncUserSettingsApi:
        """User Settings."""
        from .user_settings._facade import AsyncUserSettingsApi

        return AsyncUserSettingsApi(self._client)

    @property
    def video_configuration(self) -> AsyncVideoConfigurationApi:
        """Video Configuration."""
        from .video_configuration._facade import AsyncVideoConfigurationApi

        return AsyncVideoConfigurationApi(self._client)

    @property
    def webinar_subscriptions(self) -> AsyncWebinarSubscriptionsApi:
        """Webinar Subscriptions."""
        from .webinar_subscriptions._facade import AsyncWebinarSubscriptionsApi

        return AsyncWebinarSubscriptionsApi(self._client)

    @property
    def webinars_and_sessions(self) -> AsyncWebinarsAndSessionsApi:
        """Webinars and Sessions."""
        from .webinars_and_sessions._facade import AsyncWebinarsAndSessionsApi

        return AsyncWebinarsAndSessionsApi(self._client)
