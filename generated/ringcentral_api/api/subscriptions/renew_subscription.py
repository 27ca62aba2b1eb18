"""Prolongs a push subscription; the delivery data in the answer may be new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
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
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, subscription_id: str | int, options: RequestOptions | None = None) -> Request:
    """Prolongs a push subscription; the delivery data in the answer may be new.

    `POST /restapi/v1.0/subscription/{subscriptionId}/renew`

    Throttling group: Light. Largest request body: 104857600 bytes.

    Args:
        subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/subscription/{_call.segment(subscription_id, 'subscription_id')}/renew",
        headers=headers,
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
