"""Reads one incoming webhook, or several by a list of ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...batch import BatchResult
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._incoming_webhooks import TMWebhookList

OPERATION = Operation(
    "read_webhook",
    "GET",
    "/team-messaging/v1/webhooks/{webhookId}",
    "incoming_webhooks",
    group="Medium",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, webhook_id: str | int | Sequence[str | int], options: RequestOptions | None = None) -> Request:
    """Reads one incoming webhook, or several by a list of ids.

    `GET /team-messaging/v1/webhooks/{webhookId}`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        webhook_id: sent as `webhookId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {
        "Accept": "application/json, multipart/mixed" if _call.many(webhook_id) else "application/json"
    }
    return Request(
        OPERATION,
        f"/team-messaging/v1/webhooks/{_call.segment(webhook_id, 'webhook_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TMWebhookList | BatchResult[TMWebhookList]:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        if _call.is_multipart(response):
            from ...batch import decode_batch
            from ...models._incoming_webhooks import TMWebhookList

            return decode_batch(response, _call.item_decoder(response, TMWebhookList, drift))
        from ...models._incoming_webhooks import TMWebhookList

        return _call.decode_model(response, TMWebhookList, drift)
    raise _call.failure(response, _ERRORS)


@overload
def sync_detailed(
    *, client: SyncClient, webhook_id: str | int, options: RequestOptions | None = None
) -> Response[TMWebhookList]: ...


@overload
def sync_detailed(
    *,
    client: SyncClient,
    webhook_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> Response[BatchResult[TMWebhookList]]: ...


@overload
def sync_detailed(
    *, client: SyncClient, webhook_id: Sequence[str | int], options: RequestOptions | None = None
) -> Response[TMWebhookList | BatchResult[TMWebhookList]]: ...


def sync_detailed(
    *, client: SyncClient, webhook_id: str | int | Sequence[str | int], options: RequestOptions | None = None
) -> Response[TMWebhookList | BatchResult[TMWebhookList]]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(webhook_id=webhook_id, options=options))
    return Response(response, _call.as_asked(webhook_id, response, parse, client.drift))


@overload
def sync(*, client: SyncClient, webhook_id: str | int, options: RequestOptions | None = None) -> TMWebhookList: ...


@overload
def sync(
    *,
    client: SyncClient,
    webhook_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> BatchResult[TMWebhookList]: ...


@overload
def sync(
    *, client: SyncClient, webhook_id: Sequence[str | int], options: RequestOptions | None = None
) -> TMWebhookList | BatchResult[TMWebhookList]: ...


def sync(
    *, client: SyncClient, webhook_id: str | int | Sequence[str | int], options: RequestOptions | None = None
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

    return _call.as_asked(webhook_id, client.send(request(webhook_id=webhook_id, options=options)), parse, client.drift)


@overload
async def asyncio_detailed(
    *, client: AsyncClient, webhook_id: str | int, options: RequestOptions | None = None
) -> Response[TMWebhookList]: ...


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    webhook_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> Response[BatchResult[TMWebhookList]]: ...


@overload
async def asyncio_detailed(
    *, client: AsyncClient, webhook_id: Sequence[str | int], options: RequestOptions | None = None
) -> Response[TMWebhookList | BatchResult[TMWebhookList]]: ...


async def asyncio_detailed(
    *, client: AsyncClient, webhook_id: str | int | Sequence[str | int], options: RequestOptions | None = None
) -> Response[TMWebhookList | BatchResult[TMWebhookList]]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(webhook_id=webhook_id, options=options))
    return Response(response, _call.as_asked(webhook_id, response, parse, client.drift))


@overload
async def asyncio(
    *, client: AsyncClient, webhook_id: str | int, options: RequestOptions | None = None
) -> TMWebhookList: ...


@overload
async def asyncio(
    *,
    client: AsyncClient,
    webhook_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> BatchResult[TMWebhookList]: ...


@overload
async def asyncio(
    *, client: AsyncClient, webhook_id: Sequence[str | int], options: RequestOptions | None = None
) -> TMWebhookList | BatchResult[TMWebhookList]: ...


async def asyncio(
    *, client: AsyncClient, webhook_id: str | int | Sequence[str | int], options: RequestOptions | None = None
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
        webhook_id, await client.send(request(webhook_id=webhook_id, options=options)), parse, client.drift
    )
