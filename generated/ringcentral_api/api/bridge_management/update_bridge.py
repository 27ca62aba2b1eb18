"""Changes name, security or preferences of a meeting room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._bridge_management import UpdateBridgeRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._bridge_management import BridgeResponse, UpdateBridgeRequest

OPERATION = Operation(
    "update_bridge",
    "PATCH",
    "/rcvideo/v2/bridges/{bridgeId}",
    "bridge_management",
    group="Medium",
    app_permission="Video",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, bridge_id: str | int, body: UpdateBridgeRequest | UpdateBridgeRequestDict, options: RequestOptions | None = None
) -> Request:
    """Changes name, security or preferences of a meeting room.

    `PATCH /rcvideo/v2/bridges/{bridgeId}`

    Throttling group: Medium. Application permission: Video.

    Args:
        bridge_id: sent as `bridgeId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "UpdateBridgeRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/rcvideo/v2/bridges/{_call.segment(bridge_id, 'bridge_id')}",
        headers=headers,
        content=content,
        parts=parts,
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
