"""Changes the event filters of a push subscription and renews it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._shared_any_public_delivery_mode import UpdateSubscriptionRequestDict
    from ...client import Part, RequestOptions
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
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    subscription_id: str | int,
    body: UpdateSubscriptionRequest | UpdateSubscriptionRequestDict | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Changes the event filters of a push subscription and renews it.

    `PUT /restapi/v1.0/subscription/{subscriptionId}`

    Throttling group: Medium. Largest request body: 104857600 bytes.

    Args:
        subscription_id: Subscription, from the answer that made it; up to 20 characters; sent as `subscriptionId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

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
