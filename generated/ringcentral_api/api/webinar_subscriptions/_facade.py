"""The operations of Webinar Subscriptions as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    rcw_notifications_create_subscription as _rcw_notifications_create_subscription,
    rcw_notifications_delete_subscription as _rcw_notifications_delete_subscription,
    rcw_notifications_get_subscription as _rcw_notifications_get_subscription,
    rcw_notifications_list_subscriptions as _rcw_notifications_list_subscriptions,
    rcw_notifications_renew_subscription as _rcw_notifications_renew_subscription,
    rcw_notifications_update_subscription as _rcw_notifications_update_subscription,
)


class WebinarSubscriptionsApi(Group):
    """Webinar Subscriptions."""

    __slots__ = ()

    rcw_notifications_create_subscription = sync_method(
        _rcw_notifications_create_subscription.request, _rcw_notifications_create_subscription.parse
    )
    """Subscribes a webhook to webinar events (`POST /webinar/notifications/v1/subscriptions`)."""

    rcw_notifications_delete_subscription = sync_method(
        _rcw_notifications_delete_subscription.request, _rcw_notifications_delete_subscription.parse
    )
    """Ends a webhook subscription to webinar events (`DELETE /webinar/notifications/v1/subscriptions/{subscriptionId}`)."""

    rcw_notifications_get_subscription = sync_method(
        _rcw_notifications_get_subscription.request, _rcw_notifications_get_subscription.parse
    )
    """Reads one webhook subscription to webinar events (`GET /webinar/notifications/v1/subscriptions/{subscriptionId}`)."""

    rcw_notifications_list_subscriptions = sync_method(
        _rcw_notifications_list_subscriptions.request, _rcw_notifications_list_subscriptions.parse
    )
    """Lists the webhook subscriptions to webinar events (`GET /webinar/notifications/v1/subscriptions`)."""

    rcw_notifications_renew_subscription = sync_method(
        _rcw_notifications_renew_subscription.request, _rcw_notifications_renew_subscription.parse
    )
    """Prolongs a webhook subscription to webinar events (`POST /webinar/notifications/v1/subscriptions/{subscriptionId}/renew`)."""

    rcw_notifications_update_subscription = sync_method(
        _rcw_notifications_update_subscription.request, _rcw_notifications_update_subscription.parse
    )
    """Changes which webinar events a webhook hears of (`PUT /webinar/notifications/v1/subscriptions/{subscriptionId}`)."""


class AsyncWebinarSubscriptionsApi(Group):
    """Webinar Subscriptions, for asyncio."""

    __slots__ = ()

    rcw_notifications_create_subscription = async_method(
        _rcw_notifications_create_subscription.request, _rcw_notifications_create_subscription.parse
    )
    """Subscribes a webhook to webinar events (`POST /webinar/notifications/v1/subscriptions`)."""

    rcw_notifications_delete_subscription = async_method(
        _rcw_notifications_delete_subscription.request, _rcw_notifications_delete_subscription.parse
    )
    """Ends a webhook subscription to webinar events (`DELETE /webinar/notifications/v1/subscriptions/{subscriptionId}`)."""

    rcw_notifications_get_subscription = async_method(
        _rcw_notifications_get_subscription.request, _rcw_notifications_get_subscription.parse
    )
    """Reads one webhook subscription to webinar events (`GET /webinar/notifications/v1/subscriptions/{subscriptionId}`)."""

    rcw_notifications_list_subscriptions = async_method(
        _rcw_notifications_list_subscriptions.request, _rcw_notifications_list_subscriptions.parse
    )
    """Lists the webhook subscriptions to webinar events (`GET /webinar/notifications/v1/subscriptions`)."""

    rcw_notifications_renew_subscription = async_method(
        _rcw_notifications_renew_subscription.request, _rcw_notifications_renew_subscription.parse
    )
    """Prolongs a webhook subscription to webinar events (`POST /webinar/notifications/v1/subscriptions/{subscriptionId}/renew`)."""

    rcw_notifications_update_subscription = async_method(
        _rcw_notifications_update_subscription.request, _rcw_notifications_update_subscription.parse
    )
    """Changes which webinar events a webhook hears of (`PUT /webinar/notifications/v1/subscriptions/{subscriptionId}`)."""
