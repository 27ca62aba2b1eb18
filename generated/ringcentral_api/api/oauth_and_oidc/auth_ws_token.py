"""Fetches a short-lived token and the address for opening a push WebSocket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._oauth_and_oidc import WsTokenResponse

OPERATION = Operation(
    "auth_ws_token",
    "POST",
    "/restapi/oauth/wstoken",
    "oauth_and_oidc",
    group="Auth",
    app_permission="WebSocket",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, options: RequestOptions | None = None) -> Request:
    """Fetches a short-lived token and the address for opening a push WebSocket.

    `POST /restapi/oauth/wstoken`

    Throttling group: Auth. Application permission: WebSocket.

    Args:
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/restapi/oauth/wstoken",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> WsTokenResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._oauth_and_oidc import WsTokenResponse

        return _call.decode_model(response, WsTokenResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
