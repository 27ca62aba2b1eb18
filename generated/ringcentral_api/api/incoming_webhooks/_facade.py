"""The operations of Incoming Webhooks as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ... import _call
from ..._endpoint import Group, async_method, sync_method
from . import (
    activate_webhook as _activate_webhook,
    create_group_webhook as _create_group_webhook,
    delete_webhook as _delete_webhook,
    list_group_webhooks as _list_group_webhooks,
    list_webhooks as _list_webhooks,
    read_webhook as _read_webhook,
    suspend_webhook as _suspend_webhook,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...batch import BatchResult
    from ...client import RequestOptions
    from ...models._incoming_webhooks import TMWebhookList


class IncomingWebhooksApi(Group):
    """Incoming Webhooks."""

    __slots__ = ()

    activate_webhook = sync_method(_activate_webhook.request, _activate_webhook.parse)
    """Switches a suspended incoming webhook on (`POST /team-messaging/v1/webhooks/{webhookId}/activate`)."""

    create_group_webhook = sync_method(_create_group_webhook.request, _create_group_webhook.parse)
    """Creates a URL through which other systems post into a chat (`POST /team-messaging/v1/groups/{groupId}/webhooks`)."""

    delete_webhook = sync_method(_delete_webhook.request, _delete_webhook.parse)
    """Deletes an incoming webhook; its URL stops working (`DELETE /team-messaging/v1/webhooks/{webhookId}`)."""

    list_group_webhooks = sync_method(_list_group_webhooks.request, _list_group_webhooks.parse)
    """Lists the incoming webhooks of one chat (`GET /team-messaging/v1/groups/{groupId}/webhooks`)."""

    list_webhooks = sync_method(_list_webhooks.request, _list_webhooks.parse)
    """Lists all incoming webhooks of the account (`GET /team-messaging/v1/webhooks`)."""

    @overload
    def read_webhook(self, *, webhook_id: str | int, options: RequestOptions | None = None) -> TMWebhookList: ...

    @overload
    def read_webhook(
        self,
        *,
        webhook_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        options: RequestOptions | None = None,
    ) -> BatchResult[TMWebhookList]: ...

    @overload
    def read_webhook(
        self, *, webhook_id: Sequence[str | int], options: RequestOptions | None = None
    ) -> TMWebhookList | BatchResult[TMWebhookList]: ...

    def read_webhook(
        self, *, webhook_id: str | int | Sequence[str | int], options: RequestOptions | None = None
    ) -> TMWebhookList | BatchResult[TMWebhookList]:
        """Reads one incoming webhook, or several by a list of ids.

        `GET /team-messaging/v1/webhooks/{webhookId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            webhook_id: sent as `webhookId`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _call.as_asked(
            webhook_id,
            self._client.send(_read_webhook.request(webhook_id=webhook_id, options=options)),
            _read_webhook.parse,
            self._client.drift,
        )

    suspend_webhook = sync_method(_suspend_webhook.request, _suspend_webhook.parse)
    """Switches an incoming webhook off without deleting it (`POST /team-messaging/v1/webhooks/{webhookId}/suspend`)."""


class AsyncIncomingWebhooksApi(Group):
    """Incoming Webhooks, for asyncio."""

    __slots__ = ()

    activate_webhook = async_method(_activate_webhook.request, _activate_webhook.parse)
    """Switches a suspended incoming webhook on (`POST /team-messaging/v1/webhooks/{webhookId}/activate`)."""

    create_group_webhook = async_method(_create_group_webhook.request, _create_group_webhook.parse)
    """Creates a URL through which other systems post into a chat (`POST /team-messaging/v1/groups/{groupId}/webhooks`)."""

    delete_webhook = async_method(_delete_webhook.request, _delete_webhook.parse)
    """Deletes an incoming webhook; its URL stops working (`DELETE /team-messaging/v1/webhooks/{webhookId}`)."""

    list_group_webhooks = async_method(_list_group_webhooks.request, _list_group_webhooks.parse)
    """Lists the incoming webhooks of one chat (`GET /team-messaging/v1/groups/{groupId}/webhooks`)."""

    list_webhooks = async_method(_list_webhooks.request, _list_webhooks.parse)
    """Lists all incoming webhooks of the account (`GET /team-messaging/v1/webhooks`)."""

    @overload
    async def read_webhook(self, *, webhook_id: str | int, options: RequestOptions | None = None) -> TMWebhookList: ...

    @overload
    async def read_webhook(
        self,
        *,
        webhook_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        options: RequestOptions | None = None,
    ) -> BatchResult[TMWebhookList]: ...

    @overload
    async def read_webhook(
        self, *, webhook_id: Sequence[str | int], options: RequestOptions | None = None
    ) -> TMWebhookList | BatchResult[TMWebhookList]: ...

    async def read_webhook(
        self, *, webhook_id: str | int | Sequence[str | int], options: RequestOptions | None = None
    ) -> TMWebhookList | BatchResult[TMWebhookList]:
        """Reads one incoming webhook, or several by a list of ids.

        `GET /team-messaging/v1/webhooks/{webhookId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            webhook_id: sent as `webhookId`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _call.as_asked(
            webhook_id,
            await self._client.send(_read_webhook.request(webhook_id=webhook_id, options=options)),
            _read_webhook.parse,
            self._client.drift,
        )

    suspend_webhook = async_method(_suspend_webhook.request, _suspend_webhook.parse)
    """Switches an incoming webhook off without deleting it (`POST /team-messaging/v1/webhooks/{webhookId}/suspend`)."""
