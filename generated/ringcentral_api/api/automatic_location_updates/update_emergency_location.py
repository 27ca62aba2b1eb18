"""Changes one of the company's addresses for emergency calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._automatic_location_updates import EmergencyLocationRequestResourceDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._automatic_location_updates import CommonEmergencyLocationResource, EmergencyLocationRequestResource

OPERATION = Operation(
    "update_emergency_location",
    "PUT",
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
    body: EmergencyLocationRequestResource | EmergencyLocationRequestResourceDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Changes one of the company's addresses for emergency calls.

    `PUT /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`

    Throttling group: Heavy.
    Application permission: EditAccounts.
    User permission: ConfigureEmergencyMaps.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        location_id: sent as `locationId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "EmergencyLocationRequestResource")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/emergency-locations/{_call.segment(location_id, 'location_id')}",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CommonEmergencyLocationResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._automatic_location_updates import CommonEmergencyLocationResource

        return _call.decode_model(response, CommonEmergencyLocationResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
