"""Event filters of push notifications. Generated from spec/events.yaml by `make regen`; do not edit."""

from __future__ import annotations

from typing import Final

Query = dict[str, tuple[str, ...] | str]

#: Path, query parameters with their values or types, and models by query (`""` matches any query).
EVENT_FILTERS: Final[tuple[tuple[str, Query, tuple[tuple[str, str], ...]], ...]] = (
    (
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence",
        {"detailedTelephonyState": ("true", "false"), "sipData": ("true", "false")},
        (
            ("detailedTelephonyState=true&sipData=true", "DetailedExtensionPresenceWithSIPEventBody"),
            ("detailedTelephonyState=true", "DetailedExtensionPresenceEventBody"),
            ("", "ExtensionPresenceEventBody"),
        ),
    ),
    (
        "/restapi/v1.0/account/{accountId}/presence",
        {"detailedTelephonyState": ("true", "false"), "sipData": ("true", "false")},
        (
            ("detailedTelephonyState=true&sipData=true", "DetailedExtensionPresenceWithSIPEventBody"),
            ("detailedTelephonyState=true", "DetailedExtensionPresenceEventBody"),
            ("", "AccountPresenceEventBody"),
        ),
    ),
    ("/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/dnd", {}, (("", "ExtensionDndEventBody"),)),
    (
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/line",
        {},
        (("", "ExtensionLinePresenceEventBody"),),
    ),
    (
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/favorite",
        {},
        (("", "ExtensionPresenceEventBody"),),
    ),
    (
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite/presence",
        {},
        (("", "ExtensionPresenceEventBody"),),
    ),
    (
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/incoming-call-pickup",
        {},
        (("", "IncomingCallEvent"),),
    ),
    (
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/incoming-call-pickup",
        {},
        (("", "IncomingCallEvent"),),
    ),
    ("/restapi/v1.0/account/{accountId}/extension/{extensionId}/missed-calls", {}, (("", "MissedCallEvent"),)),
    ("/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence/missed-calls", {}, (("", "MissedCallEvent"),)),
    ("/restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence", {}, (("", "CallQueuePresenceEventBody"),)),
    (
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence",
        {},
        (("", "CallQueuePresenceEventBody"),),
    ),
    (
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/telephony/sessions",
        {
            "direction": ("Inbound", "Outbound"),
            "missedCall": ("true", "false"),
            "phoneNumber": "phoneNumber",
            "statusCode": (
                "Setup",
                "Proceeding",
                "Answered",
                "Disconnected",
                "Gone",
                "Parked",
                "Hold",
                "VoiceMail",
                "FaxReceive",
                "VoiceMailScreening",
            ),
        },
        (("", "TelephonySessionsEventBody"),),
    ),
    (
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/telephony/sessions/{telephonySessionId}",
        {
            "direction": ("Inbound", "Outbound"),
            "missedCall": ("true", "false"),
            "phoneNumber": "phoneNumber",
            "statusCode": (
                "Setup",
                "Proceeding",
                "Answered",
                "Disconnected",
                "Gone",
                "Parked",
                "Hold",
                "VoiceMail",
                "FaxReceive",
                "VoiceMailScreening",
            ),
        },
        (("", "TelephonySessionsEventBody"),),
    ),
    (
        "/restapi/v1.0/account/{accountId}/telephony/sessions",
        {
            "direction": ("Inbound", "Outbound"),
            "missedCall": ("true", "false"),
            "phoneNumber": "phoneNumber",
            "statusCode": (
                "Setup",
                "Proceeding",
                "Answered",
                "Disconnected",
                "Gone",
                "Parked",
                "Hold",
                "VoiceMail",
                "FaxReceive",
                "VoiceMailScreening",
            ),
        },
        (("", "TelephonySessionsEventBody"),),
    ),
    (
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}",
        {
            "direction": ("Inbound", "Outbound"),
            "missedCall": ("true", "false"),
            "phoneNumber": "phoneNumber",
            "statusCode": (
                "Setup",
                "Proceeding",
                "Answered",
                "Disconnected",
                "Gone",
                "Parked",
                "Hold",
                "VoiceMail",
                "FaxReceive",
                "VoiceMailScreening",
            ),
        },
        (("", "TelephonySessionsEventBody"),),
    ),
    (
        "/ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/insights",
        {},
        (("", "RecordingInsightsEventBody"),),
    ),
    (
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store",
        {"type": ("Fax", "SMS", "VoiceMail", "Pager"), "direction": ("Inbound", "Outbound")},
        (("", "MessageEventBody"),),
    ),
    (
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/instant",
        {"type": ("SMS",)},
        (("", "InstantMessageEventBody"),),
    ),
    ("/restapi/v1.0/account/{accountId}/extension/{extensionId}/voicemail", {}, (("", "VoicemailMessageEventBody"),)),
    (
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/fax",
        {"direction": ("Inbound", "Outbound")},
        (("", "FaxMessageEventBody"),),
    ),
    (
        "/restapi/v1.0/account/{accountId}/a2p-sms/messages",
        {"direction": ("Inbound", "Outbound"), "from": "phoneNumber", "to": "phoneNumber"},
        (("", "HighVolumeMessageEventBody"),),
    ),
    ("/restapi/v1.0/account/{accountId}/a2p-sms/batches", {"from": "phoneNumber"}, (("", "HighVolumeBatchEventBody"),)),
    (
        "/restapi/v1.0/account/{accountId}/a2p-sms/opt-outs",
        {"from": "phoneNumber", "to": "phoneNumber"},
        (("", "OptOutEventBody"),),
    ),
    ("/restapi/v1.0/account/{accountId}/extension/{extensionId}", {}, (("", "ExtensionInfoEventBody"),)),
    ("/restapi/v1.0/account/{accountId}/extension", {}, (("", "ExtensionListEventBody"),)),
    ("/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite", {}, (("", "ExtensionFavoritesEventBody"),)),
    ("/restapi/v1.0/account/{accountId}/extension/{extensionId}/grant", {}, (("", "ExtensionGrantListEventBody"),)),
    ("/restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number", {}, (("", "PhoneNumberEventBody"),)),
    ("/restapi/v1.0/account/{accountId}/phone-number", {}, (("", "PhoneNumberEventBody"),)),
    (
        "/restapi/v1.0/account/{accountId}/device/{deviceId}/emergency-address",
        {},
        (("", "DeviceEmergencyAddressEventBody"),),
    ),
    ("/restapi/v1.0/account/{accountId}/directory/entries", {}, (("", "DirectoryEntriesEventBody"),)),
    ("/restapi/v1.0/account/{accountId}/directory/contacts", {}, (("", "DirectoryEntriesEventBody"),)),
    ("/team-messaging/v1/posts", {}, (("", "TeamMessagingPostEventBody"),)),
    ("/restapi/v1.0/glip/posts", {}, (("", "TeamMessagingPostEventBody"),)),
    ("/team-messaging/v1/chats", {}, (("", "TeamMessagingChatEventBody"),)),
    ("/restapi/v1.0/glip/groups", {}, (("", "TeamMessagingChatEventBody"),)),
    ("/restapi/v1.0/glip/chats", {}, (("", "TeamMessagingChatEventBody"),)),
    (
        "/restapi/v1.0/subscription/{subscriptionId}",
        {"threshold": "integer", "interval": "integer"},
        (("", "SubscriptionInfo"),),
    ),
)
