"""Changes name, assignment or emergency address of a device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._devices import AccountDeviceUpdateDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._devices import AccountDeviceUpdate, DeviceResource

OPERATION = Operation(
    "update_device",
    "PUT",
    "/restapi/v1.0/account/{accountId}/device/{deviceId}",
    "devices",
    group="Medium",
    app_permission="EditAccounts",
    user_permission="EditCompanyDevices",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "409": "ParameterizedErrorResponseModel",
}


def request(
    *,
    device_id: str | int,
    body: AccountDeviceUpdate | AccountDeviceUpdateDict,
    account_id: str | int = "~",
    prestatement: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Changes name, assignment or emergency address of a device.

    `PUT /restapi/v1.0/account/{accountId}/device/{deviceId}`

    Throttling group: Medium. Application permission: EditAccounts. User permission: EditCompanyDevices.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        device_id: sent as `deviceId`.
        prestatement: the platform's default is `false`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if prestatement is not None:
        query.append(("prestatement", _call.text(prestatement, "prestatement")))
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "AccountDeviceUpdate")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/device/{_call.segment(device_id, 'device_id')}",
        query=query,
        headers=headers,
        content=content,
        parts=parts,
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
