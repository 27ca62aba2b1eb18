"""Lists the push subscriptions of the logged-in user and this application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._shared_any_public_delivery_mode import SubscriptionListResource

OPERATION = Operation(
    "list_subscriptions",
    "GET",
    "/restapi/v1.0/subscription",
    "subscriptions",
    group="Light",
    max_body=104857600,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, options: RequestOptions | None = None) -> Request:
    """Lists the push subscriptions of the logged-in user and this application.

    `GET /restapi/v1.0/subscription`

    Throttling group: Light. Largest request body: 104857600 bytes.

    Args:
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/restapi/v1.0/subscription",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> SubscriptionListResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._shared_any_public_delivery_mode import SubscriptionListResource

        return _call.decode_model(response, SubscriptionListResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
