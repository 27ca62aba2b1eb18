"""One stream of typed events over PubNub, WebSocket and webhooks.

`rc.subscription(events=[...])` returns a `Subscription` or an `AsyncSubscription`. Names are imported on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._lazy import lazy

if TYPE_CHECKING:
    from ._delivery import Overflow
    from ._subscription_base import Transport
    from ._subscription_info import Delivery, SubscriptionInfo
    from ._webhook_machine import WebhookReply
    from ._websocket_machine import SocketResponse
    from .async_subscription import AsyncSubscription
    from .decrypt import DecryptError, Decryptor
    from .errors import BufferOverflow, MessageError, SubscriptionClosed, SubscriptionError, SubscriptionTimeout
    from .filters import EventFilter, check_filters, normalize_filter, normalize_filters
    from .notification import Gap, GapReason, Notification, State, StateChange, body_model, decode_body, register_body
    from .subscription import Subscription
    from .timing import Timing
    from .webhook import AsgiWebhook, WsgiWebhook
    from .webhook_stores import RedisWebhookStore, SqliteWebhookStore, WebhookStore

__all__ = [
    "AsgiWebhook",
    "AsyncSubscription",
    "BufferOverflow",
    "DecryptError",
    "Decryptor",
    "Delivery",
    "EventFilter",
    "Gap",
    "GapReason",
    "MessageError",
    "Notification",
    "Overflow",
    "RedisWebhookStore",
    "SocketResponse",
    "SqliteWebhookStore",
    "State",
    "StateChange",
    "Subscription",
    "SubscriptionClosed",
    "SubscriptionError",
    "SubscriptionInfo",
    "SubscriptionTimeout",
    "Timing",
    "Transport",
    "WebhookReply",
    "WebhookStore",
    "WsgiWebhook",
    "body_model",
    "check_filters",
    "decode_body",
    "normalize_filter",
    "normalize_filters",
    "register_body",
]

_MODULES = {
    "timing": ("Timing",),
    "_delivery": ("Overflow",),
    "_subscription_info": ("Delivery", "SubscriptionInfo"),
    "_subscription_base": ("Transport",),
    "_websocket_machine": ("SocketResponse",),
    "async_subscription": ("AsyncSubscription",),
    "decrypt": ("DecryptError", "Decryptor"),
    "errors": ("BufferOverflow", "MessageError", "SubscriptionClosed", "SubscriptionError", "SubscriptionTimeout"),
    "filters": ("EventFilter", "check_filters", "normalize_filter", "normalize_filters"),
    "notification": (
        "Gap",
        "GapReason",
        "Notification",
        "State",
        "StateChange",
        "body_model",
        "decode_body",
        "register_body",
    ),
    "subscription": ("Subscription",),
    "_webhook_machine": ("WebhookReply",),
    "webhook": ("AsgiWebhook", "WsgiWebhook"),
    "webhook_stores": ("RedisWebhookStore", "SqliteWebhookStore", "WebhookStore"),
}

if not TYPE_CHECKING:  # a typo is still an error for type checkers
    __getattr__, __dir__ = lazy(__name__, {name: module for module, names in _MODULES.items() for name in names})
