"""Reads one meeting room: PINs, links and preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
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
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, bridge_id: str, pw: str | None = None, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._bridge_management import BridgeResponse

        return _call.decode_model(response, BridgeResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, bridge_id: str, pw: str | None = None, options: RequestOptions | None = None
) -> Response[BridgeResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(bridge_id=bridge_id, pw=pw, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, bridge_id: str, pw: str | None = None, options: RequestOptions | None = None
) -> BridgeResponse:
    """Reads one meeting room: PINs, links and preferences.

    `GET /rcvideo/v2/bridges/{bridgeId}`

    Throttling group: Medium. Application permission: Video.

    Args:
        bridge_id: sent as `bridgeId`.
        pw: a query parameter.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(bridge_id=bridge_id, pw=pw, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, bridge_id: str, pw: str | None = None, options: RequestOptions | None = None
) -> Response[BridgeResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(bridge_id=bridge_id, pw=pw, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, bridge_id: str, pw: str | None = None, options: RequestOptions | None = None
) -> BridgeResponse:
    """Reads one meeting room: PINs, links and preferences.

    `GET /rcvideo/v2/bridges/{bridgeId}`

    Throttling group: Medium. Application permission: Video.

    Args:
        bridge_id: sent as `bridgeId`.
        pw: a query parameter.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(bridge_id=bridge_id, pw=pw, options=options)), client.drift)
