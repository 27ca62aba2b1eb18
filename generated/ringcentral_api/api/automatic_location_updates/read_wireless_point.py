"""Reads one wireless access point with its emergency address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._automatic_location_updates import WirelessPointInfo

OPERATION = Operation(
    "read_wireless_point",
    "GET",
    "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}",
    "automatic_location_updates",
    group="Medium",
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, point_id: str, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/emergency-address-auto-update/wireless-points/{_call.segment(point_id, 'point_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> WirelessPointInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._automatic_location_updates import WirelessPointInfo

        return _call.decode_model(response, WirelessPointInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, point_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[WirelessPointInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, point_id=point_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, point_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> WirelessPointInfo:
    """Reads one wireless access point with its emergency address.

    `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`

    Throttling group: Medium.
    Application permission: EditAccounts.
    User permission: ConfigureEmergencyMaps.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        point_id: sent as `pointId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, point_id=point_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, point_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[WirelessPointInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, point_id=point_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, point_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> WirelessPointInfo:
    """Reads one wireless access point with its emergency address.

    `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`

    Throttling group: Medium.
    Application permission: EditAccounts.
    User permission: ConfigureEmergencyMaps.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        point_id: sent as `pointId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, point_id=point_id, options=options)), client.drift)
