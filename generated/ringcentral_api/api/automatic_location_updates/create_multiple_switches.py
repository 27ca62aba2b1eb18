"""Starts a task that adds up to 10,000 network switches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._automatic_location_updates import CreateMultipleSwitchesRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._automatic_location_updates import CreateMultipleSwitchesRequest, CreateMultipleSwitchesResponse

OPERATION = Operation(
    "create_multiple_switches",
    "POST",
    "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-create",
    "automatic_location_updates",
    group="Heavy",
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
    max_body=104857600,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: CreateMultipleSwitchesRequest | CreateMultipleSwitchesRequestDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Starts a task that adds up to 10,000 network switches.

    `POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-create`

    Throttling group: Heavy.
    Application permission: EditAccounts.
    User permission: ConfigureEmergencyMaps.
    Largest request body: 104857600 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CreateMultipleSwitchesRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/emergency-address-auto-update/switches-bulk-create",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CreateMultipleSwitchesResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 202:
        from ...models._automatic_location_updates import CreateMultipleSwitchesResponse

        return _call.decode_model(response, CreateMultipleSwitchesResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
