"""Ends a push subscription at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy

OPERATION = Operation(
    "delete_subscription",
    "DELETE",
    "/restapi/v1.0/subscription/{subscriptionId}",
    "subscriptions",
    group="Medium",
    max_body=104857600,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, subscription_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/restapi/v1.0/subscription/{_call.segment(subscription_id, 'subscription_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


def sync_detailed(*, client: SyncClient, subscription_id: str, options: RequestOptions | None = None) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(subscription_id=subscription_id, options=options))
    parse(response, client.drift)
    return Response(response, None)


def sync(*, client: SyncClient, subscription_id: str, options: RequestOptions | None = None) -> None:
    """Ends a push subscription at once.

    `DELETE /restapi/v1.0/subscription/{subscriptionId}`

    Throttling group: Medium. Largest request body: 104857600 bytes.

    Args:
        subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(client.send(request(subscription_id=subscription_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, subscription_id: str, options: RequestOptions | None = None
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(subscription_id=subscription_id, options=options))
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(*, client: AsyncClient, subscription_id: str, options: RequestOptions | None = None) -> None:
    """Ends a push subscription at once.

    `DELETE /restapi/v1.0/subscription/{subscriptionId}`

    Throttling group: Medium. Largest request body: 104857600 bytes.

    Args:
        subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(await client.send(request(subscription_id=subscription_id, options=options)), client.drift)
