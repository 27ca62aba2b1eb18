"""The operations of Webinar Subscriptions as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._shared_any_public_delivery_mode import (
        SubscriptionInfo,
        SubscriptionListResource,
        UpdateSubscriptionRequest,
    )
    from ...models._webinar_subscriptions import CreateWebhookSubscriptionRequest


class WebinarSubscriptionsApi:
    """Webinar Subscriptions."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def rcw_notifications_create_subscription(
        self, *, body: CreateWebhookSubscriptionRequest, options: RequestOptions | None = None
    ) -> SubscriptionInfo:
        """Subscribes a webhook to webinar events.

        `POST /webinar/notifications/v1/subscriptions`

        Throttling group: Medium. Largest request body: 104857600 bytes.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_notifications_create_subscription import sync

        return sync(client=self._client, body=body, options=options)

    def rcw_notifications_delete_subscription(
        self, *, subscription_id: str, options: RequestOptions | None = None
    ) -> None:
        """Ends a webhook subscription to webinar events.

        `DELETE /webinar/notifications/v1/subscriptions/{subscriptionId}`

        Throttling group: Medium. Largest request body: 104857600 bytes.

        Args:
            subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_notifications_delete_subscription import sync

        sync(client=self._client, subscription_id=subscription_id, options=options)

    def rcw_notifications_get_subscription(
        self, *, subscription_id: str, options: RequestOptions | None = None
    ) -> SubscriptionInfo:
        """Reads one webhook subscription to webinar events.

        `GET /webinar/notifications/v1/subscriptions/{subscriptionId}`

        Throttling group: Light. Largest request body: 104857600 bytes.

        Args:
            subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_notifications_get_subscription import sync

        return sync(client=self._client, subscription_id=subscription_id, options=options)

    def rcw_notifications_list_subscriptions(
        self, *, options: RequestOptions | None = None
    ) -> SubscriptionListResource:
        """Lists the webhook subscriptions to webinar events.

        `GET /webinar/notifications/v1/subscriptions`

        Throttling group: Light. Largest request body: 104857600 bytes.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_notifications_list_subscriptions import sync

        return sync(client=self._client, options=options)

    def rcw_notifications_renew_subscription(
        self, *, subscription_id: str, options: RequestOptions | None = None
    ) -> SubscriptionInfo:
        """Prolongs a webhook subscription to webinar events.

        `POST /webinar/notifications/v1/subscriptions/{subscriptionId}/renew`

        Throttling group: Light. Largest request body: 104857600 bytes.

        Args:
            subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_notifications_renew_subscription import sync

        return sync(client=self._client, subscription_id=subscription_id, options=options)

    def rcw_notifications_update_subscription(
        self, *, subscription_id: str, body: UpdateSubscriptionRequest, options: RequestOptions | None = None
    ) -> SubscriptionInfo:
        """Changes which webinar events a webhook hears of.

        `PUT /webinar/notifications/v1/subscriptions/{subscriptionId}`

        Throttling group: Medium. Largest request body: 104857600 bytes.

        Args:
            subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_notifications_update_subscription import sync

        return sync(client=self._client, subscription_id=subscription_id, body=body, options=options)


class AsyncWebinarSubscriptionsApi:
    """Webinar Subscriptions, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def rcw_notifications_create_subscription(
        self, *, body: CreateWebhookSubscriptionRequest, options: RequestOptions | None = None
    ) -> SubscriptionInfo:
        """Subscribes a webhook to webinar events.

        `POST /webinar/notifications/v1/subscriptions`

        Throttling group: Medium. Largest request body: 104857600 bytes.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_notifications_create_subscription import asyncio

        return await asyncio(client=self._client, body=body, options=options)

    async def rcw_notifications_delete_subscription(
        self, *, subscription_id: str, options: RequestOptions | None = None
    ) -> None:
        """Ends a webhook subscription to webinar events.

        `DELETE /webinar/notifications/v1/subscriptions/{subscriptionId}`

        Throttling group: Medium. Largest request body: 104857600 bytes.

        Args:
            subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_notifications_delete_subscription import asyncio

        await asyncio(client=self._client, subscription_id=subscription_id, options=options)

    async def rcw_notifications_get_subscription(
        self, *, subscription_id: str, options: RequestOptions | None = None
    ) -> SubscriptionInfo:
        """Reads one webhook subscription to webinar events.

        `GET /webinar/notifications/v1/subscriptions/{subscriptionId}`

        Throttling group: Light. Largest request body: 104857600 bytes.

        Args:
            subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_notifications_get_subscription import asyncio

        return await asyncio(client=self._client, subscription_id=subscription_id, options=options)

    async def rcw_notifications_list_subscriptions(
        self, *, options: RequestOptions | None = None
    ) -> SubscriptionListResource:
        """Lists the webhook subscriptions to webinar events.

        `GET /webinar/notifications/v1/subscriptions`

        Throttling group: Light. Largest request body: 104857600 bytes.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_notifications_list_subscriptions import asyncio

        return await asyncio(client=self._client, options=options)

    async def rcw_notifications_renew_subscription(
        self, *, subscription_id: str, options: RequestOptions | None = None
    ) -> SubscriptionInfo:
        """Prolongs a webhook subscription to webinar events.

        `POST /webinar/notifications/v1/subscriptions/{subscriptionId}/renew`

        Throttling group: Light. Largest request body: 104857600 bytes.

        Args:
            subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_notifications_renew_subscription import asyncio

        return await asyncio(client=self._client, subscription_id=subscription_id, options=options)

    async def rcw_notifications_update_subscription(
        self, *, subscription_id: str, body: UpdateSubscriptionRequest, options: RequestOptions | None = None
    ) -> SubscriptionInfo:
        """Changes which webinar events a webhook hears of.

        `PUT /webinar/notifications/v1/subscriptions/{subscriptionId}`

        Throttling group: Medium. Largest request body: 104857600 bytes.

        Args:
            subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_notifications_update_subscription import asyncio

        return await asyncio(client=self._client, subscription_id=subscription_id, body=body, options=options)
