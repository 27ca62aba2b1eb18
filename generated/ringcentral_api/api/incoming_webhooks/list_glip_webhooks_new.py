"""Lists all incoming webhooks of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...batch import BatchResult
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._incoming_webhooks import TMWebhookList

OPERATION = Operation(
    "list_glip_webhooks_new",
    "GET",
    "/team-messaging/v1/webhooks",
    "incoming_webhooks",
    group="Medium",
    app_permission="TeamMessaging",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json, multipart/mixed"}
    return Request(
        OPERATION,
        "/team-messaging/v1/webhooks",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TMWebhookList | BatchResult[TMWebhookList]:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        if _call.is_multipart(response):
            from ...batch import decode_batch
            from ...models._incoming_webhooks import TMWebhookList

            return decode_batch(response, _call.item_decoder(response, TMWebhookList, drift))
        from ...models._incoming_webhooks import TMWebhookList

        return _call.decode_model(response, TMWebhookList, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, options: RequestOptions | None = None
) -> Response[TMWebhookList | BatchResult[TMWebhookList]]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, options: RequestOptions | None = None) -> TMWebhookList | BatchResult[TMWebhookList]:
    """Lists all incoming webhooks of the account.

    `GET /team-messaging/v1/webhooks`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, options: RequestOptions | None = None
) -> Response[TMWebhookList | BatchResult[TMWebhookList]]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, options: RequestOptions | None = None
) -> TMWebhookList | BatchResult[TMWebhookList]:
    """Lists all incoming webhooks of the account.

    `GET /team-messaging/v1/webhooks`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(options=options)), client.drift)
