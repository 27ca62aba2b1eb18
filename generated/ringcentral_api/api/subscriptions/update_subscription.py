"""Changes the event filters of a push subscription and renews it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._shared_any_public_delivery_mode import SubscriptionInfo, UpdateSubscriptionRequest

OPERATION = Operation(
    "update_subscription",
    "PUT",
    "/restapi/v1.0/subscription/{subscriptionId}",
    "subscriptions",
    group="Medium",
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


def request(
    *, subscription_id: str, body: UpdateSubscriptionRequest | None = None, options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    if body is not None:
        content = _call.dump(body, "UpdateSubscriptionRequest")
        headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/subscription/{_call.segment(subscription_id, 'subscription_id')}",
        headers=headers,
        content=content,
        parts=parts,
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
    *,
    client: SyncClient,
    subscription_id: str,
    body: UpdateSubscriptionRequest | None = None,
    options: RequestOptions | None = None,
) -> Response[SubscriptionInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(subscription_id=subscription_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
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

    return parse(client.send(request(subscription_id=subscription_id, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    subscription_id: str,
    body: UpdateSubscriptionRequest | None = None,
    options: RequestOptions | None = None,
) -> Response[SubscriptionInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(subscription_id=subscription_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
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

    return parse(await client.send(request(subscription_id=subscription_id, body=body, options=options)), client.drift)
