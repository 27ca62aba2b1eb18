"""Lists the webhook subscriptions to webinar events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._shared_any_public_delivery_mode import SubscriptionListResource

OPERATION = Operation(
    "rcw_notifications_list_subscriptions",
    "GET",
    "/webinar/notifications/v1/subscriptions",
    "webinar_subscriptions",
    group="Light",
    max_body=104857600,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/webinar/notifications/v1/subscriptions",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> SubscriptionListResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._shared_any_public_delivery_mode import SubscriptionListResource

        return _call.decode_model(response, SubscriptionListResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(*, client: SyncClient, options: RequestOptions | None = None) -> Response[SubscriptionListResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, options: RequestOptions | None = None) -> SubscriptionListResource:
    """Lists the webhook subscriptions to webinar events.

    `GET /webinar/notifications/v1/subscriptions`

    Throttling group: Light. Largest request body: 104857600 bytes.

    Args:
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, options: RequestOptions | None = None
) -> Response[SubscriptionListResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(*, client: AsyncClient, options: RequestOptions | None = None) -> SubscriptionListResource:
    """Lists the webhook subscriptions to webinar events.

    `GET /webinar/notifications/v1/subscriptions`

    Throttling group: Light. Largest request body: 104857600 bytes.

    Args:
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(options=options)), client.drift)
