"""Swaps a user's phone for another one of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._devices import SwapDeviceRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._devices import SwapDeviceRequest

OPERATION = Operation(
    "replace_device",
    "POST",
    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace",
    "devices",
    group="Medium",
    app_permission="EditAccounts",
    user_permission="EditUserDevices",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
}


def request(
    *,
    device_id: str | int,
    body: SwapDeviceRequest | SwapDeviceRequestDict,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Swaps a user's phone for another one of the account.

    `POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace`

    Throttling group: Medium. Application permission: EditAccounts. User permission: EditUserDevices.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        device_id: sent as `deviceId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "SwapDeviceRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/extensions/{_call.segment(extension_id, 'extension_id')}/devices/{_call.segment(device_id, 'device_id')}/replace",
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
