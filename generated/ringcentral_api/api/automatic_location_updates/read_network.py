"""Reads one network: address ranges and their emergency addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
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
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, network_id: str | int, account_id: str | int = "~", options: RequestOptions | None = None) -> Request:
    """Reads one network: address ranges and their emergency addresses.

    `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`

    Throttling group: Medium.
    Application permission: EditAccounts.
    User permission: ConfigureEmergencyMaps.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        network_id: sent as `networkId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/emergency-address-auto-update/networks/{_call.segment(network_id, 'network_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> NetworkInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._automatic_location_updates import NetworkInfo

        return _call.decode_model(response, NetworkInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
