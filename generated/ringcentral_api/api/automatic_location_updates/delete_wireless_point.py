"""Deletes one or several wireless access points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy

OPERATION = Operation(
    "delete_wireless_point",
    "DELETE",
    "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}",
    "automatic_location_updates",
    group="Heavy",
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, point_id: str | int | Sequence[str | int], account_id: str | int = "~", options: RequestOptions | None = None
) -> Request:
    """Deletes one or several wireless access points.

    `DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`

    Throttling group: Heavy.
    Application permission: EditAccounts.
    User permission: ConfigureEmergencyMaps.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        point_id: sent as `pointId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/emergency-address-auto-update/wireless-points/{_call.segment(point_id, 'point_id')}",
        headers=headers,
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
