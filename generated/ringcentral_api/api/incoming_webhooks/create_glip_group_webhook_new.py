"""Creates a URL through which other systems post into a chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._incoming_webhooks import TMWebhookInfo

OPERATION = Operation(
    "create_glip_group_webhook_new",
    "POST",
    "/team-messaging/v1/groups/{groupId}/webhooks",
    "incoming_webhooks",
    group="Medium",
    app_permission="TeamMessaging",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, group_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/team-messaging/v1/groups/{_call.segment(group_id, 'group_id')}/webhooks",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TMWebhookInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._incoming_webhooks import TMWebhookInfo

        return _call.decode_model(response, TMWebhookInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, group_id: str, options: RequestOptions | None = None
) -> Response[TMWebhookInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(group_id=group_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, group_id: str, options: RequestOptions | None = None) -> TMWebhookInfo:
    """Creates a URL through which other systems post into a chat.

    `POST /team-messaging/v1/groups/{groupId}/webhooks`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        group_id: sent as `groupId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(group_id=group_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, group_id: str, options: RequestOptions | None = None
) -> Response[TMWebhookInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(group_id=group_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(*, client: AsyncClient, group_id: str, options: RequestOptions | None = None) -> TMWebhookInfo:
    """Creates a URL through which other systems post into a chat.

    `POST /team-messaging/v1/groups/{groupId}/webhooks`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        group_id: sent as `groupId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(group_id=group_id, options=options)), client.drift)
