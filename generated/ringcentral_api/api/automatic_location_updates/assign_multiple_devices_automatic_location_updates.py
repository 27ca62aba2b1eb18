"""Switches emergency addresses that follow the network on or off for shared phones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._automatic_location_updates import AssignMultipleDevicesAutomaticLocationUpdatesDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._automatic_location_updates import AssignMultipleDevicesAutomaticLocationUpdates

OPERATION = Operation(
    "assign_multiple_devices_automatic_location_updates",
    "POST",
    "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices/bulk-assign",
    "automatic_location_updates",
    group="Heavy",
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    body: AssignMultipleDevicesAutomaticLocationUpdates
    | AssignMultipleDevicesAutomaticLocationUpdatesDict
    | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Switches emergency addresses that follow the network on or off for shared phones.

    `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices/bulk-assign`

    Throttling group: Heavy.
    Application permission: EditAccounts.
    User permission: ConfigureEmergencyMaps.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    if body is not None:
        content = _call.dump(body, "AssignMultipleDevicesAutomaticLocationUpdates")
        headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/emergency-address-auto-update/devices/bulk-assign",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
