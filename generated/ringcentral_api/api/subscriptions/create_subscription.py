"""Subscribes to events, delivered by webhook, WebSocket or PubNub."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._subscriptions import CreateSubscriptionRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._shared_any_public_delivery_mode import SubscriptionInfo
    from ...models._subscriptions import CreateSubscriptionRequest

OPERATION = Operation(
    "create_subscription",
    "POST",
    "/restapi/v1.0/subscription",
    "subscriptions",
    group="Medium",
    max_body=104857600,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *, body: CreateSubscriptionRequest | CreateSubscriptionRequestDict, options: RequestOptions | None = None
) -> Request:
    """Subscribes to events, delivered by webhook, WebSocket or PubNub.

    `POST /restapi/v1.0/subscription`

    Throttling group: Medium. Largest request body: 104857600 bytes.

    Args:
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CreateSubscriptionRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        "/restapi/v1.0/subscription",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> SubscriptionInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._shared_any_public_delivery_mode import SubscriptionInfo

        return _call.decode_model(response, SubscriptionInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
