"""Prolongs a push subscription; the delivery data in the answer may be new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._shared_any_public_delivery_mode import SubscriptionInfo

OPERATION = Operation(
    "renew_subscription",
    "POST",
    "/restapi/v1.0/subscription/{subscriptionId}/renew",
    "subscriptions",
    group="Light",
    max_body=104857600,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, subscription_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/subscription/{_call.segment(subscription_id, 'subscription_id')}/renew",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> SubscriptionInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._shared_any_public_delivery_mode import SubscriptionInfo

        return _call.decode_model(response, SubscriptionInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, subscription_id: str, options: RequestOptions | None = None
) -> Response[SubscriptionInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(subscription_id=subscription_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, subscription_id: str, options: RequestOptions | None = None) -> SubscriptionInfo:
    """Prolongs a push subscription; the delivery data in the answer may be new.

    `POST /restapi/v1.0/subscription/{subscriptionId}/renew`

    Throttling group: Light. Largest request body: 104857600 bytes.

    Args:
        subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(subscription_id=subscription_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, subscription_id: str, options: RequestOptions | None = None
) -> Response[SubscriptionInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(subscription_id=subscription_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, subscription_id: str, options: RequestOptions | None = None
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

    return parse(await client.send(request(subscription_id=subscription_id, options=options)), client.drift)
