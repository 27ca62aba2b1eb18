"""Reads one network: address ranges and their emergency addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._automatic_location_updates import NetworkInfo

OPERATION = Operation(
    "read_network",
    "GET",
    "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}",
    "automatic_location_updates",
    group="Medium",
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, network_id: str, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/emergency-address-auto-update/networks/{_call.segment(network_id, 'network_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> NetworkInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._automatic_location_updates import NetworkInfo

        return _call.decode_model(response, NetworkInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, network_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[NetworkInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, network_id=network_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, network_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> NetworkInfo:
    """Reads one network: address ranges and their emergency addresses.

    `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`

    Throttling group: Medium.
    Application permission: EditAccounts.
    User permission: ConfigureEmergencyMaps.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        network_id: sent as `networkId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, network_id=network_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, network_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[NetworkInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, network_id=network_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, network_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> NetworkInfo:
    """Reads one network: address ranges and their emergency addresses.

    `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`

    Throttling group: Medium.
    Application permission: EditAccounts.
    User permission: ConfigureEmergencyMaps.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        network_id: sent as `networkId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(account_id=account_id, network_id=network_id, options=options)), client.drift
    )
