"""The operations of Subscriptions as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._shared_any_public_delivery_mode import (
        SubscriptionInfo,
        SubscriptionListResource,
        UpdateSubscriptionRequest,
    )
    from ...models._subscriptions import CreateSubscriptionRequest


class SubscriptionsApi:
    """Subscriptions."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_subscription(
        self, *, body: CreateSubscriptionRequest, options: RequestOptions | None = None
    ) -> SubscriptionInfo:
        """Subscribes to events, delivered by webhook, WebSocket or PubNub.

        `POST /restapi/v1.0/subscription`

        Throttling group: Medium. Largest request body: 104857600 bytes.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_subscription import sync

        return sync(client=self._client, body=body, options=options)

    def delete_subscription(self, *, subscription_id: str, options: RequestOptions | None = None) -> None:
        """Ends a push subscription at once.

        `DELETE /restapi/v1.0/subscription/{subscriptionId}`

        Throttling group: Medium. Largest request body: 104857600 bytes.

        Args:
            subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_subscription import sync

        sync(client=self._client, subscription_id=subscription_id, options=options)

    def list_subscriptions(self, *, options: RequestOptions | None = None) -> SubscriptionListResource:
        """Lists the push subscriptions of the logged-in user and this application.

        `GET /restapi/v1.0/subscription`

        Throttling group: Light. Largest request body: 104857600 bytes.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_subscriptions import sync

        return sync(client=self._client, options=options)

    def read_subscription(self, *, subscription_id: str, options: RequestOptions | None = None) -> SubscriptionInfo:
        """Reads filters, expiry and delivery data of one push subscription.

        `GET /restapi/v1.0/subscription/{subscriptionId}`

        Throttling group: Light. Largest request body: 104857600 bytes.

        Args:
            subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_subscription import sync

        return sync(client=self._client, subscription_id=subscription_id, options=options)

    def renew_subscription(self, *, subscription_id: str, options: RequestOptions | None = None) -> SubscriptionInfo:
        """Prolongs a push subscription; the delivery data in the answer may be new.

        `POST /restapi/v1.0/subscription/{subscriptionId}/renew`

        Throttling group: Light. Largest request body: 104857600 bytes.

        Args:
            subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .renew_subscription import sync

        return sync(client=self._client, subscription_id=subscription_id, options=options)

    def update_subscription(
        self,
        *,
        subscription_id: str,
        body: UpdateSubscriptionRequest | None = None,
        options: RequestOptions | None = None,
    ) -> SubscriptionInfo:
        """Changes the event filters of a push subscription and renews it.

        `PUT /restapi/v1.0/subscription/{subscriptionId}`

        Throttling group: Medium. Largest request body: 104857600 bytes.

        Args:
            subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_subscription import sync

        return sync(client=self._client, subscription_id=subscription_id, body=body, options=options)


class AsyncSubscriptionsApi:
    """Subscriptions, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_subscription(
        self, *, body: CreateSubscriptionRequest, options: RequestOptions | None = None
    ) -> SubscriptionInfo:
        """Subscribes to events, delivered by webhook, WebSocket or PubNub.

        `POST /restapi/v1.0/subscription`

        Throttling group: Medium. Largest request body: 104857600 bytes.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_subscription import asyncio

        return await asyncio(client=self._client, body=body, options=options)

    async def delete_subscription(self, *, subscription_id: str, options: RequestOptions | None = None) -> None:
        """Ends a push subscription at once.

        `DELETE /restapi/v1.0/subscription/{subscriptionId}`

        Throttling group: Medium. Largest request body: 104857600 bytes.

        Args:
            subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_subscription import asyncio

        await asyncio(client=self._client, subscription_id=subscription_id, options=options)

    async def list_subscriptions(self, *, options: RequestOptions | None = None) -> SubscriptionListResource:
        """Lists the push subscriptions of the logged-in user and this application.

        `GET /restapi/v1.0/subscription`

        Throttling group: Light. Largest request body: 104857600 bytes.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_subscriptions import asyncio

        return await asyncio(client=self._client, options=options)

    async def read_subscription(
        self, *, subscription_id: str, options: RequestOptions | None = None
    ) -> SubscriptionInfo:
        """Reads filters, expiry and delivery data of one push subscription.

        `GET /restapi/v1.0/subscription/{subscriptionId}`

        Throttling group: Light. Largest request body: 104857600 bytes.

        Args:
            subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_subscription import asyncio

        return await asyncio(client=self._client, subscription_id=subscription_id, options=options)

    async def renew_subscription(
        self, *, subscription_id: str, options: RequestOptions | None = None
    ) -> SubscriptionInfo:
        """Prolongs a push subscription; the delivery data in the answer may be new.

        `POST /restapi/v1.0/subscription/{subscriptionId}/renew`

        Throttling group: Light. Largest request body: 104857600 bytes.

        Args:
            subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .renew_subscription import asyncio

        return await asyncio(client=self._client, subscription_id=subscription_id, options=options)

    async def update_subscription(
        self,
        *,
        subscription_id: str,
        body: UpdateSubscriptionRequest | None = None,
        options: RequestOptions | None = None,
    ) -> SubscriptionInfo:
        """Changes the event filters of a push subscription and renews it.

        `PUT /restapi/v1.0/subscription/{subscriptionId}`

        Throttling group: Medium. Largest request body: 104857600 bytes.

        Args:
            subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_subscription import asyncio

        return await asyncio(client=self._client, subscription_id=subscription_id, body=body, options=options)
