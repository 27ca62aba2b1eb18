"""Subscribes a webhook to webinar events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._shared_any_public_delivery_mode import SubscriptionInfo
    from ...models._webinar_subscriptions import CreateWebhookSubscriptionRequest

OPERATION = Operation(
    "rcw_notifications_create_subscription",
    "POST",
    "/webinar/notifications/v1/subscriptions",
    "webinar_subscriptions",
    group="Medium",
    max_body=104857600,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, body: CreateWebhookSubscriptionRequest, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CreateWebhookSubscriptionRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        "/webinar/notifications/v1/subscriptions",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> SubscriptionInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 201:
        from ...models._shared_any_public_delivery_mode import SubscriptionInfo

        return _call.decode_model(response, SubscriptionInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, body: CreateWebhookSubscriptionRequest, options: RequestOptions | None = None
) -> Response[SubscriptionInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, body: CreateWebhookSubscriptionRequest, options: RequestOptions | None = None
) -> SubscriptionInfo:
    """Subscribes a webhook to webinar events.

    `POST /webinar/notifications/v1/subscriptions`

    Throttling group: Medium. Largest request body: 104857600 bytes.

    Args:
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, body: CreateWebhookSubscriptionRequest, options: RequestOptions | None = None
) -> Response[SubscriptionInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, body: CreateWebhookSubscriptionRequest, options: RequestOptions | None = None
) -> SubscriptionInfo:
    """Subscribes a webhook to webinar events.

    `POST /webinar/notifications/v1/subscriptions`

    Throttling group: Medium. Largest request body: 104857600 bytes.

    Args:
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(body=body, options=options)), client.drift)
