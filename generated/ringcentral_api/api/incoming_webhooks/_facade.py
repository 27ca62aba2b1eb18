"""The operations of Incoming Webhooks as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._endpoint import Group, async_method, sync_method
from . import (
    activate_glip_webhook_new as _activate_glip_webhook_new,
    create_glip_group_webhook_new as _create_glip_group_webhook_new,
    delete_glip_webhook_new as _delete_glip_webhook_new,
    list_glip_group_webhooks_new as _list_glip_group_webhooks_new,
    list_glip_webhooks_new as _list_glip_webhooks_new,
    read_glip_webhook_new as _read_glip_webhook_new,
    suspend_glip_webhook_new as _suspend_glip_webhook_new,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...batch import BatchResult
    from ...client import RequestOptions
    from ...models._incoming_webhooks import TMWebhookList


class IncomingWebhooksApi(Group):
    """Incoming Webhooks."""

    __slots__ = ()

    activate_glip_webhook_new = sync_method(_activate_glip_webhook_new.request, _activate_glip_webhook_new.parse)
    """Switches a suspended incoming webhook on (`POST /team-messaging/v1/webhooks/{webhookId}/activate`)."""

    create_glip_group_webhook_new = sync_method(
        _create_glip_group_webhook_new.request, _create_glip_group_webhook_new.parse
    )
    """Creates a URL through which other systems post into a chat (`POST /team-messaging/v1/groups/{groupId}/webhooks`)."""

    delete_glip_webhook_new = sync_method(_delete_glip_webhook_new.request, _delete_glip_webhook_new.parse)
    """Deletes an incoming webhook; its URL stops working (`DELETE /team-messaging/v1/webhooks/{webhookId}`)."""

    list_glip_group_webhooks_new = sync_method(
        _list_glip_group_webhooks_new.request, _list_glip_group_webhooks_new.parse
    )
    """Lists the incoming webhooks of one chat (`GET /team-messaging/v1/groups/{groupId}/webhooks`)."""

    list_glip_webhooks_new = sync_method(_list_glip_webhooks_new.request, _list_glip_webhooks_new.parse)
    """Lists all incoming webhooks of the account (`GET /team-messaging/v1/webhooks`)."""

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
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _read_glip_webhook_new.sync(client=self._client, webhook_id=webhook_id, options=options)

    suspend_glip_webhook_new = sync_method(_suspend_glip_webhook_new.request, _suspend_glip_webhook_new.parse)
    """Switches an incoming webhook off without deleting it (`POST /team-messaging/v1/webhooks/{webhookId}/suspend`)."""


class AsyncIncomingWebhooksApi(Group):
    """Incoming Webhooks, for asyncio."""

    __slots__ = ()

    activate_glip_webhook_new = async_method(_activate_glip_webhook_new.request, _activate_glip_webhook_new.parse)
    """Switches a suspended incoming webhook on (`POST /team-messaging/v1/webhooks/{webhookId}/activate`)."""

    create_glip_group_webhook_new = async_method(
        _create_glip_group_webhook_new.request, _create_glip_group_webhook_new.parse
    )
    """Creates a URL through which other systems post into a chat (`POST /team-messaging/v1/groups/{groupId}/webhooks`)."""

    delete_glip_webhook_new = async_method(_delete_glip_webhook_new.request, _delete_glip_webhook_new.parse)
    """Deletes an incoming webhook; its URL stops working (`DELETE /team-messaging/v1/webhooks/{webhookId}`)."""

    list_glip_group_webhooks_new = async_method(
        _list_glip_group_webhooks_new.request, _list_glip_group_webhooks_new.parse
    )
    """Lists the incoming webhooks of one chat (`GET /team-messaging/v1/groups/{groupId}/webhooks`)."""

    list_glip_webhooks_new = async_method(_list_glip_webhooks_new.request, _list_glip_webhooks_new.parse)
    """Lists all incoming webhooks of the account (`GET /team-messaging/v1/webhooks`)."""

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
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return await _read_glip_webhook_new.asyncio(client=self._client, webhook_id=webhook_id, options=options)

    suspend_glip_webhook_new = async_method(_suspend_glip_webhook_new.request, _suspend_glip_webhook_new.parse)
    """Switches an incoming webhook off without deleting it (`POST /team-messaging/v1/webhooks/{webhookId}/suspend`)."""
