"""Which models the bodies of notifications have, by event filter."""

from __future__ import annotations

MODELS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("/restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence", ("CallQueuePresenceEvent",)),
    ("/restapi/v1.0/account/{accountId}/extension", ("ExtensionListEvent",)),
    ("/restapi/v1.0/account/{accountId}/extension/{extensionId}", ("ExtensionInfoEvent",)),
    ("/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence", ("CallQueuePresenceEvent",)),
    ("/restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite", ("ExtensionFavoritesEvent",)),
    ("/restapi/v1.0/account/{accountId}/extension/{extensionId}/grant", ("ExtensionGrantListEvent",)),
    (
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store",
        (
            "InboundMessageEvent",
            "InstantMessageEvent",
            "MessageEvent",
        ),
    ),
    ("/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}", ("VoicemailMessageEvent",)),
    (
        "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence",
        (
            "DetailedExtensionPresenceEvent",
            "DetailedExtensionPresenceWithSIPEvent",
            "ExtensionPresenceEvent",
            "IncomingCallEvent",
            "MissedCallEvent",
        ),
    ),
    ("/restapi/v1.0/account/{accountId}/presence", ("AccountPresenceEvent",)),
    (
        "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}",
        (
            "AccountTelephonySessionsEvent",
            "ExtensionTelephonySessionsEvent",
        ),
    ),
)
"""Pairs of a path template and the names (in `ringcentral_api.models`) of the events that a filter on it brings."""
