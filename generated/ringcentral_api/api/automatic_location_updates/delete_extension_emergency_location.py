"""Deletes one or several of the user's own addresses for emergency calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy

OPERATION = Operation(
    "delete_extension_emergency_location",
    "DELETE",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}",
    "automatic_location_updates",
    group="Heavy",
    app_permission="EditAccounts",
    user_permission="EmergencyFramework",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    location_id: str | int,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    validate_only: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Deletes one or several of the user's own addresses for emergency calls.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`

    Throttling group: Heavy. Application permission: EditAccounts. User permission: EmergencyFramework.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        location_id: sent as `locationId`.
        validate_only: sent as `validateOnly`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if validate_only is not None:
        query.append(("validateOnly", _call.text(validate_only, "validate_only")))
    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/emergency-locations/{_call.segment(location_id, 'location_id')}",
        query=query,
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
