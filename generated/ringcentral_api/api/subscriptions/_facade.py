"""The operations of Subscriptions as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_subscription as _create_subscription,
    delete_subscription as _delete_subscription,
    list_subscriptions as _list_subscriptions,
    read_subscription as _read_subscription,
    renew_subscription as _renew_subscription,
    update_subscription as _update_subscription,
)


class SubscriptionsApi(Group):
    """Subscriptions."""

    __slots__ = ()

    create_subscription = sync_method(_create_subscription.request, _create_subscription.parse)
    """Subscribes to events, delivered by webhook, WebSocket or PubNub (`POST /restapi/v1.0/subscription`)."""

    delete_subscription = sync_method(_delete_subscription.request, _delete_subscription.parse)
    """Ends a push subscription at once (`DELETE /restapi/v1.0/subscription/{subscriptionId}`)."""

    list_subscriptions = sync_method(_list_subscriptions.request, _list_subscriptions.parse)
    """Lists the push subscriptions of the logged-in user and this application (`GET /restapi/v1.0/subscription`)."""

    read_subscription = sync_method(_read_subscription.request, _read_subscription.parse)
    """Reads filters, expiry and delivery data of one push subscription (`GET /restapi/v1.0/subscription/{subscriptionId}`)."""

    renew_subscription = sync_method(_renew_subscription.request, _renew_subscription.parse)
    """Prolongs a push subscription; the delivery data in the answer may be new (`POST /restapi/v1.0/subscription/{subscriptionId}/renew`)."""

    update_subscription = sync_method(_update_subscription.request, _update_subscription.parse)
    """Changes the event filters of a push subscription and renews it (`PUT /restapi/v1.0/subscription/{subscriptionId}`)."""


class AsyncSubscriptionsApi(Group):
    """Subscriptions, for asyncio."""

    __slots__ = ()

    create_subscription = async_method(_create_subscription.request, _create_subscription.parse)
    """Subscribes to events, delivered by webhook, WebSocket or PubNub (`POST /restapi/v1.0/subscription`)."""

    delete_subscription = async_method(_delete_subscription.request, _delete_subscription.parse)
    """Ends a push subscription at once (`DELETE /restapi/v1.0/subscription/{subscriptionId}`)."""

    list_subscriptions = async_method(_list_subscriptions.request, _list_subscriptions.parse)
    """Lists the push subscriptions of the logged-in user and this application (`GET /restapi/v1.0/subscription`)."""

    read_subscription = async_method(_read_subscription.request, _read_subscription.parse)
    """Reads filters, expiry and delivery data of one push subscription (`GET /restapi/v1.0/subscription/{subscriptionId}`)."""

    renew_subscription = async_method(_renew_subscription.request, _renew_subscription.parse)
    """Prolongs a push subscription; the delivery data in the answer may be new (`POST /restapi/v1.0/subscription/{subscriptionId}/renew`)."""

    update_subscription = async_method(_update_subscription.request, _update_subscription.parse)
    """Changes the event filters of a push subscription and renews it (`PUT /restapi/v1.0/subscription/{subscriptionId}`)."""
