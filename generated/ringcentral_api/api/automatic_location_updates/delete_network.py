"""Deletes one or several networks that stand for emergency addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy

OPERATION = Operation(
    "delete_network",
    "DELETE",
    "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}",
    "automatic_location_updates",
    group="Heavy",
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, network_id: str | Sequence[str], account_id: str = "~", options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/emergency-address-auto-update/networks/{_call.segment(network_id, 'network_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, network_id: str | Sequence[str], account_id: str = "~", options: RequestOptions | None = None
) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, network_id=network_id, options=options))
    parse(response, client.drift)
    return Response(response, None)


def sync(
    *, client: SyncClient, network_id: str | Sequence[str], account_id: str = "~", options: RequestOptions | None = None
) -> None:
    """Deletes one or several networks that stand for emergency addresses.

    `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`

    Throttling group: Heavy.
    Application permission: EditAccounts.
    User permission: ConfigureEmergencyMaps.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        network_id: sent as `networkId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(client.send(request(account_id=account_id, network_id=network_id, options=options)), client.drift)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    network_id: str | Sequence[str],
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, network_id=network_id, options=options))
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(
    *,
    client: AsyncClient,
    network_id: str | Sequence[str],
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> None:
    """Deletes one or several networks that stand for emergency addresses.

    `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`

    Throttling group: Heavy.
    Application permission: EditAccounts.
    User permission: ConfigureEmergencyMaps.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        network_id: sent as `networkId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(await client.send(request(account_id=account_id, network_id=network_id, options=options)), client.drift)
