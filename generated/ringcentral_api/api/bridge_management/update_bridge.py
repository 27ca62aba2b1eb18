"""Changes name, security or preferences of a meeting room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
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
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, bridge_id: str, body: UpdateBridgeRequest, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._bridge_management import BridgeResponse

        return _call.decode_model(response, BridgeResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, bridge_id: str, body: UpdateBridgeRequest, options: RequestOptions | None = None
) -> Response[BridgeResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(bridge_id=bridge_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, bridge_id: str, body: UpdateBridgeRequest, options: RequestOptions | None = None
) -> BridgeResponse:
    """Changes name, security or preferences of a meeting room.

    `PATCH /rcvideo/v2/bridges/{bridgeId}`

    Throttling group: Medium. Application permission: Video.

    Args:
        bridge_id: sent as `bridgeId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(bridge_id=bridge_id, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, bridge_id: str, body: UpdateBridgeRequest, options: RequestOptions | None = None
) -> Response[BridgeResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(bridge_id=bridge_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, bridge_id: str, body: UpdateBridgeRequest, options: RequestOptions | None = None
) -> BridgeResponse:
    """Changes name, security or preferences of a meeting room.

    `PATCH /rcvideo/v2/bridges/{bridgeId}`

    Throttling group: Medium. Application permission: Video.

    Args:
        bridge_id: sent as `bridgeId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(bridge_id=bridge_id, body=body, options=options)), client.drift)
