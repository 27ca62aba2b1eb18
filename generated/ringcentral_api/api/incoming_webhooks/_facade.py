"""The operations of Incoming Webhooks as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...batch import BatchResult
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._incoming_webhooks import TMWebhookInfo, TMWebhookList


class IncomingWebhooksApi:
    """Incoming Webhooks."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def activate_glip_webhook_new(self, *, webhook_id: str, options: RequestOptions | None = None) -> None:
        """Switches a suspended incoming webhook on.

        `POST /team-messaging/v1/webhooks/{webhookId}/activate`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            webhook_id: sent as `webhookId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .activate_glip_webhook_new import sync

        sync(client=self._client, webhook_id=webhook_id, options=options)

    def create_glip_group_webhook_new(self, *, group_id: str, options: RequestOptions | None = None) -> TMWebhookInfo:
        """Creates a URL through which other systems post into a chat.

        `POST /team-messaging/v1/groups/{groupId}/webhooks`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            group_id: sent as `groupId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_glip_group_webhook_new import sync

        return sync(client=self._client, group_id=group_id, options=options)

    def delete_glip_webhook_new(self, *, webhook_id: str, options: RequestOptions | None = None) -> None:
        """Deletes an incoming webhook; its URL stops working.

        `DELETE /team-messaging/v1/webhooks/{webhookId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            webhook_id: sent as `webhookId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_glip_webhook_new import sync

        sync(client=self._client, webhook_id=webhook_id, options=options)

    def list_glip_group_webhooks_new(self, *, group_id: str, options: RequestOptions | None = None) -> TMWebhookList:
        """Lists the incoming webhooks of one chat.

        `GET /team-messaging/v1/groups/{groupId}/webhooks`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            group_id: sent as `groupId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_glip_group_webhooks_new import sync

        return sync(client=self._client, group_id=group_id, options=options)

    def list_glip_webhooks_new(
        self, *, options: RequestOptions | None = None
    ) -> TMWebhookList | BatchResult[TMWebhookList]:
        """Lists all incoming webhooks of the account.

        `GET /team-messaging/v1/webhooks`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_glip_webhooks_new import sync

        return sync(client=self._client, options=options)

    @overload
    def read_glip_webhook_new(self, *, webhook_id: str, options: RequestOptions | None = None) -> TMWebhookList: ...

    @overload
    def read_glip_webhook_new(
        self, *, webhook_id: list[str] | tuple[str, ...], options: RequestOptions | None = None
    ) -> BatchResult[TMWebhookList]: ...

    @overload
    def read_glip_webhook_new(
        self, *, webhook_id: Sequence[str], options: RequestOptions | None = None
    ) -> TMWebhookList | BatchResult[TMWebhookList]: ...

    def read_glip_webhook_new(
        self, *, webhook_id: str | Sequence[str], options: RequestOptions | None = None
    ) -> TMWebhookList | BatchResult[TMWebhookList]:
        """Reads one incoming webhook, or several by a list of ids.

        `GET /team-messaging/v1/webhooks/{webhookId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            webhook_id: sent as `webhookId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_glip_webhook_new import sync

        return sync(client=self._client, webhook_id=webhook_id, options=options)

    def suspend_glip_webhook_new(self, *, webhook_id: str, options: RequestOptions | None = None) -> None:
        """Switches an incoming webhook off without deleting it.

        `POST /team-messaging/v1/webhooks/{webhookId}/suspend`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            webhook_id: sent as `webhookId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .suspend_glip_webhook_new import sync

        sync(client=self._client, webhook_id=webhook_id, options=options)


class AsyncIncomingWebhooksApi:
    """Incoming Webhooks, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def activate_glip_webhook_new(self, *, webhook_id: str, options: RequestOptions | None = None) -> None:
        """Switches a suspended incoming webhook on.

        `POST /team-messaging/v1/webhooks/{webhookId}/activate`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            webhook_id: sent as `webhookId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .activate_glip_webhook_new import asyncio

        await asyncio(client=self._client, webhook_id=webhook_id, options=options)

    async def create_glip_group_webhook_new(
        self, *, group_id: str, options: RequestOptions | None = None
    ) -> TMWebhookInfo:
        """Creates a URL through which other systems post into a chat.

        `POST /team-messaging/v1/groups/{groupId}/webhooks`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            group_id: sent as `groupId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_glip_group_webhook_new import asyncio

        return await asyncio(client=self._client, group_id=group_id, options=options)

    async def delete_glip_webhook_new(self, *, webhook_id: str, options: RequestOptions | None = None) -> None:
        """Deletes an incoming webhook; its URL stops working.

        `DELETE /team-messaging/v1/webhooks/{webhookId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            webhook_id: sent as `webhookId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_glip_webhook_new import asyncio

        await asyncio(client=self._client, webhook_id=webhook_id, options=options)

    async def list_glip_group_webhooks_new(
        self, *, group_id: str, options: RequestOptions | None = None
    ) -> TMWebhookList:
        """Lists the incoming webhooks of one chat.

        `GET /team-messaging/v1/groups/{groupId}/webhooks`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            group_id: sent as `groupId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_glip_group_webhooks_new import asyncio

        return await asyncio(client=self._client, group_id=group_id, options=options)

    async def list_glip_webhooks_new(
        self, *, options: RequestOptions | None = None
    ) -> TMWebhookList | BatchResult[TMWebhookList]:
        """Lists all incoming webhooks of the account.

        `GET /team-messaging/v1/webhooks`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_glip_webhooks_new import asyncio

        return await asyncio(client=self._client, options=options)

    @overload
    async def read_glip_webhook_new(
        self, *, webhook_id: str, options: RequestOptions | None = None
    ) -> TMWebhookList: ...

    @overload
    async def read_glip_webhook_new(
        self, *, webhook_id: list[str] | tuple[str, ...], options: RequestOptions | None = None
    ) -> BatchResult[TMWebhookList]: ...

    @overload
    async def read_glip_webhook_new(
        self, *, webhook_id: Sequence[str], options: RequestOptions | None = None
    ) -> TMWebhookList | BatchResult[TMWebhookList]: ...

    async def read_glip_webhook_new(
        self, *, webhook_id: str | Sequence[str], options: RequestOptions | None = None
    ) -> TMWebhookList | BatchResult[TMWebhookList]:
        """Reads one incoming webhook, or several by a list of ids.

        `GET /team-messaging/v1/webhooks/{webhookId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            webhook_id: sent as `webhookId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_glip_webhook_new import asyncio

        return await asyncio(client=self._client, webhook_id=webhook_id, options=options)

    async def suspend_glip_webhook_new(self, *, webhook_id: str, options: RequestOptions | None = None) -> None:
        """Switches an incoming webhook off without deleting it.

        `POST /team-messaging/v1/webhooks/{webhookId}/suspend`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            webhook_id: sent as `webhookId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .suspend_glip_webhook_new import asyncio

        await asyncio(client=self._client, webhook_id=webhook_id, options=options)
