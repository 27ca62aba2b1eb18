"""Takes a phone line from an extension, with its device and number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._devices import RemoveLineRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._devices import RemoveLineRequest, RemoveLineResponse

OPERATION = Operation(
    "remove_line",
    "DELETE",
    "/restapi/v2/accounts/{accountId}/devices/{deviceId}",
    "devices",
    group="Medium",
    app_permission="EditAccounts",
    user_permission="EditAccountDevices",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(
    *,
    device_id: str | int,
    account_id: str | int = "~",
    body: RemoveLineRequest | RemoveLineRequestDict | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Takes a phone line from an extension, with its device and number.

    `DELETE /restapi/v2/accounts/{accountId}/devices/{deviceId}`

    Throttling group: Medium. Application permission: EditAccounts. User permission: EditAccountDevices.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        device_id: sent as `deviceId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    if body is not None:
        content = _call.dump(body, "RemoveLineRequest")
        headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/devices/{_call.segment(device_id, 'device_id')}",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> RemoveLineResponse | None:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._devices import RemoveLineResponse

        return _call.decode_model(response, RemoveLineResponse, drift)
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
