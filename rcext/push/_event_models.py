"""Models of notifications by event filter. Generated from spec/events.yaml by `make regen`; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

if TYPE_CHECKING:
    from ringcentral_api.models import (
        AccountPresenceEventBody,
        CallQueuePresenceEventBody,
        DetailedExtensionPresenceEventBody,
        DetailedExtensionPresenceWithSIPEventBody,
        DeviceEmergencyAddressEventBody,
        DirectoryEntriesEventBody,
        ExtensionDndEventBody,
        ExtensionFavoritesEventBody,
        ExtensionGrantListEventBody,
        ExtensionInfoEventBody,
        ExtensionLinePresenceEventBody,
        ExtensionListEventBody,
        ExtensionPresenceEventBody,
        FaxMessageEventBody,
        HighVolumeBatchEventBody,
        HighVolumeMessageEventBody,
        IncomingCallEvent,
        InstantMessageEventBody,
        MessageEventBody,
        MissedCallEvent,
        OptOutEventBody,
        PhoneNumberEventBody,
        RecordingInsightsEventBody,
        SubscriptionInfo,
        TeamMessagingChatEventBody,
        TeamMessagingPostEventBody,
        TelephonySessionsEventBody,
        VoicemailMessageEventBody,
    )


class EventModels:
    """Gives the body of a notification the type of its event filter."""

    __slots__ = ()

    @overload
    def model_of(
        self, event_filter: Literal["/restapi/v1.0/account/~/presence", "/account/~/presence"]
    ) -> AccountPresenceEventBody | None: ...

    @overload
    def model_of(
        self,
        event_filter: Literal[
            "/restapi/v1.0/account/~/call-queues/{groupId}/presence",
            "/account/~/call-queues/{groupId}/presence",
            "/restapi/v1.0/account/~/extension/~/call-queue-presence",
            "/account/~/extension/~/call-queue-presence",
        ],
    ) -> CallQueuePresenceEventBody | None: ...

    @overload
    def model_of(
        self,
        event_filter: Literal[
            "/restapi/v1.0/account/~/extension/~/presence?detailedTelephonyState=true",
            "/account/~/extension/~/presence?detailedTelephonyState=true",
            "/restapi/v1.0/account/~/presence?detailedTelephonyState=true",
            "/account/~/presence?detailedTelephonyState=true",
        ],
    ) -> DetailedExtensionPresenceEventBody | None: ...

    @overload
    def model_of(
        self,
        event_filter: Literal[
            "/restapi/v1.0/account/~/extension/~/presence?detailedTelephonyState=true&sipData=true",
            "/account/~/extension/~/presence?detailedTelephonyState=true&sipData=true",
            "/restapi/v1.0/account/~/presence?detailedTelephonyState=true&sipData=true",
            "/account/~/presence?detailedTelephonyState=true&sipData=true",
        ],
    ) -> DetailedExtensionPresenceWithSIPEventBody | None: ...

    @overload
    def model_of(
        self,
        event_filter: Literal[
            "/restapi/v1.0/account/~/device/{deviceId}/emergency-address",
            "/account/~/device/{deviceId}/emergency-address",
        ],
    ) -> DeviceEmergencyAddressEventBody | None: ...

    @overload
    def model_of(
        self,
        event_filter: Literal[
            "/restapi/v1.0/account/~/directory/entries",
            "/account/~/directory/entries",
            "/restapi/v1.0/account/~/directory/contacts",
            "/account/~/directory/contacts",
        ],
    ) -> DirectoryEntriesEventBody | None: ...

    @overload
    def model_of(
        self,
        event_filter: Literal[
            "/restapi/v1.0/account/~/extension/~/presence/dnd", "/account/~/extension/~/presence/dnd"
        ],
    ) -> ExtensionDndEventBody | None: ...

    @overload
    def model_of(
        self, event_filter: Literal["/restapi/v1.0/account/~/extension/~/favorite", "/account/~/extension/~/favorite"]
    ) -> ExtensionFavoritesEventBody | None: ...

    @overload
    def model_of(
        self, event_filter: Literal["/restapi/v1.0/account/~/extension/~/grant", "/account/~/extension/~/grant"]
    ) -> ExtensionGrantListEventBody | None: ...

    @overload
    def model_of(
        self, event_filter: Literal["/restapi/v1.0/account/~/extension/~", "/account/~/extension/~"]
    ) -> ExtensionInfoEventBody | None: ...

    @overload
    def model_of(
        self,
        event_filter: Literal[
            "/restapi/v1.0/account/~/extension/~/presence/line", "/account/~/extension/~/presence/line"
        ],
    ) -> ExtensionLinePresenceEventBody | None: ...

    @overload
    def model_of(
        self, event_filter: Literal["/restapi/v1.0/account/~/extension", "/account/~/extension"]
    ) -> ExtensionListEventBody | None: ...

    @overload
    def model_of(
        self,
        event_filter: Literal[
            "/restapi/v1.0/account/~/extension/~/presence",
            "/account/~/extension/~/presence",
            "/restapi/v1.0/account/~/extension/~/presence/favorite",
            "/account/~/extension/~/presence/favorite",
            "/restapi/v1.0/account/~/extension/~/favorite/presence",
            "/account/~/extension/~/favorite/presence",
        ],
    ) -> ExtensionPresenceEventBody | None: ...

    @overload
    def model_of(
        self, event_filter: Literal["/restapi/v1.0/account/~/extension/~/fax", "/account/~/extension/~/fax"]
    ) -> FaxMessageEventBody | None: ...

    @overload
    def model_of(
        self, event_filter: Literal["/restapi/v1.0/account/~/a2p-sms/batches", "/account/~/a2p-sms/batches"]
    ) -> HighVolumeBatchEventBody | None: ...

    @overload
    def model_of(
        self, event_filter: Literal["/restapi/v1.0/account/~/a2p-sms/messages", "/account/~/a2p-sms/messages"]
    ) -> HighVolumeMessageEventBody | None: ...

    @overload
    def model_of(
        self,
        event_filter: Literal[
            "/restapi/v1.0/account/~/extension/~/presence/incoming-call-pickup",
            "/account/~/extension/~/presence/incoming-call-pickup",
            "/restapi/v1.0/account/~/extension/~/incoming-call-pickup",
            "/account/~/extension/~/incoming-call-pickup",
        ],
    ) -> IncomingCallEvent | None: ...

    @overload
    def model_of(
        self,
        event_filter: Literal[
            "/restapi/v1.0/account/~/extension/~/message-store/instant", "/account/~/extension/~/message-store/instant"
        ],
    ) -> InstantMessageEventBody | None: ...

    @overload
    def model_of(
        self,
        event_filter: Literal[
            "/restapi/v1.0/account/~/extension/~/message-store", "/account/~/extension/~/message-store"
        ],
    ) -> MessageEventBody | None: ...

    @overload
    def model_of(
        self,
        event_filter: Literal[
            "/restapi/v1.0/account/~/extension/~/missed-calls",
            "/account/~/extension/~/missed-calls",
            "/restapi/v1.0/account/~/extension/~/presence/missed-calls",
            "/account/~/extension/~/presence/missed-calls",
        ],
    ) -> MissedCallEvent | None: ...

    @overload
    def model_of(
        self, event_filter: Literal["/restapi/v1.0/account/~/a2p-sms/opt-outs", "/account/~/a2p-sms/opt-outs"]
    ) -> OptOutEventBody | None: ...

    @overload
    def model_of(
        self,
        event_filter: Literal[
            "/restapi/v1.0/account/~/extension/~/phone-number",
            "/account/~/extension/~/phone-number",
            "/restapi/v1.0/account/~/phone-number",
            "/account/~/phone-number",
        ],
    ) -> PhoneNumberEventBody | None: ...

    @overload
    def model_of(
        self, event_filter: Literal["/ai/ringsense/v1/public/accounts/~/domains/{domain}/insights"]
    ) -> RecordingInsightsEventBody | None: ...

    @overload
    def model_of(
        self, event_filter: Literal["/restapi/v1.0/subscription/{subscriptionId}", "/subscription/{subscriptionId}"]
    ) -> SubscriptionInfo | None: ...

    @overload
    def model_of(
        self,
        event_filter: Literal[
            "/team-messaging/v1/chats",
            "/restapi/v1.0/glip/groups",
            "/glip/groups",
            "/restapi/v1.0/glip/chats",
            "/glip/chats",
        ],
    ) -> TeamMessagingChatEventBody | None: ...

    @overload
    def model_of(
        self, event_filter: Literal["/team-messaging/v1/posts", "/restapi/v1.0/glip/posts", "/glip/posts"]
    ) -> TeamMessagingPostEventBody | None: ...

    @overload
    def model_of(
        self,
        event_filter: Literal[
            "/restapi/v1.0/account/~/extension/~/telephony/sessions",
            "/account/~/extension/~/telephony/sessions",
            "/restapi/v1.0/account/~/extension/~/telephony/sessions/{telephonySessionId}",
            "/account/~/extension/~/telephony/sessions/{telephonySessionId}",
            "/restapi/v1.0/account/~/telephony/sessions",
            "/account/~/telephony/sessions",
            "/restapi/v1.0/account/~/telephony/sessions/{telephonySessionId}",
            "/account/~/telephony/sessions/{telephonySessionId}",
        ],
    ) -> TelephonySessionsEventBody | None: ...

    @overload
    def model_of(
        self, event_filter: Literal["/restapi/v1.0/account/~/extension/~/voicemail", "/account/~/extension/~/voicemail"]
    ) -> VoicemailMessageEventBody | None: ...

    @overload
    def model_of(self, event_filter: str) -> object | None: ...

    def model_of(self, event_filter: str) -> object | None:
        """Return the body as the model of an event filter, or `None` if it is of another event.

        Type checkers know the model of each filter that the registry has.

        Args:
            event_filter: a filter of `rc.subscription`; an id, `~` or a placeholder stands for any id.
        """
        return self._model_of(event_filter)

    def _model_of(self, event_filter: str) -> object | None:
        raise NotImplementedError
