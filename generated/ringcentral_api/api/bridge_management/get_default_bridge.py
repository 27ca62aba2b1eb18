"""Reads a user's personal meeting room."""

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
    "get_default_bridge",
    "GET",
    "/rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges/default",
    "bridge_management",
    group="Medium",
    app_permission="Video",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/rcvideo/v2/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/bridges/default",
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
    *, client: SyncClient, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
) -> Response[BridgeResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, extension_id=extension_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
) -> BridgeResponse:
    """Reads a user's personal meeting room.

    `GET /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges/default`

    Throttling group: Medium. Application permission: Video.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, extension_id=extension_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
) -> Response[BridgeResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, extension_id=extension_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
) -> BridgeResponse:
    """Reads a user's personal meeting room.

    `GET /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges/default`

    Throttling group: Medium. Application permission: Video.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(account_id=account_id, extension_id=extension_id, options=options)), client.drift
    )
