"""Deletes one of the company's addresses for emergency calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._automatic_location_updates import LocationDeletionResults

OPERATION = Operation(
    "delete_emergency_location",
    "DELETE",
    "/restapi/v1.0/account/{accountId}/emergency-locations/{locationId}",
    "automatic_location_updates",
    group="Heavy",
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    location_id: str | int,
    account_id: str | int = "~",
    validate_only: bool | None = None,
    new_location_id: str | int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Deletes one of the company's addresses for emergency calls.

    `DELETE /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`

    Throttling group: Heavy.
    Application permission: EditAccounts.
    User permission: ConfigureEmergencyMaps.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        location_id: sent as `locationId`.
        validate_only: sent as `validateOnly`.
        new_location_id: sent as `newLocationId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if validate_only is not None:
        query.append(("validateOnly", _call.text(validate_only, "validate_only")))
    if new_location_id is not None:
        query.append(("newLocationId", _call.text(new_location_id, "new_location_id")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/emergency-locations/{_call.segment(location_id, 'location_id')}",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> LocationDeletionResults | None:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        return None
    if status == 204:
        return None
    if status == 207:
        from ...models._automatic_location_updates import LocationDeletionResults

        return _call.decode_model(response, LocationDeletionResults, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
