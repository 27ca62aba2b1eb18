"""Reads one meeting room: PINs, links and preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._bridge_management import BridgeResponse

OPERATION = Operation(
    "get_bridge",
    "GET",
    "/rcvideo/v2/bridges/{bridgeId}",
    "bridge_management",
    group="Medium",
    app_permission="Video",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, bridge_id: str | int, pw: str | None = None, options: RequestOptions | None = None) -> Request:
    """Reads one meeting room: PINs, links and preferences.

    `GET /rcvideo/v2/bridges/{bridgeId}`

    Throttling group: Medium. Application permission: Video.

    Args:
        bridge_id: sent as `bridgeId`.
        pw: a query parameter.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if pw is not None:
        query.append(("pw", _call.text(pw, "pw")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/rcvideo/v2/bridges/{_call.segment(bridge_id, 'bridge_id')}",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> BridgeResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._bridge_management import BridgeResponse

        return _call.decode_model(response, BridgeResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
