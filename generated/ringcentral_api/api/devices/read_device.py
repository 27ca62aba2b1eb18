"""Reads one device: model, phone lines, emergency address and whether it is online."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._devices import DeviceResource

OPERATION = Operation(
    "read_device",
    "GET",
    "/restapi/v1.0/account/{accountId}/device/{deviceId}",
    "devices",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="ReadCompanyDevices",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    device_id: str | int,
    account_id: str | int = "~",
    sync_emergency_address: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Reads one device: model, phone lines, emergency address and whether it is online.

    `GET /restapi/v1.0/account/{accountId}/device/{deviceId}`

    Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyDevices.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        device_id: sent as `deviceId`.
        sync_emergency_address: the platform's default is `false`; sent as `syncEmergencyAddress`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if sync_emergency_address is not None:
        query.append(("syncEmergencyAddress", _call.text(sync_emergency_address, "sync_emergency_address")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/device/{_call.segment(device_id, 'device_id')}",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> DeviceResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._devices import DeviceResource

        return _call.decode_model(response, DeviceResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
