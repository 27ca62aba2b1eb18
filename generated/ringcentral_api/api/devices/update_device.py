"""Changes name, assignment or emergency address of a device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
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
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "409": "ParameterizedErrorResponseModel",
}


def request(
    *,
    device_id: str,
    body: AccountDeviceUpdate,
    account_id: str = "~",
    prestatement: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._devices import DeviceResource

        return _call.decode_model(response, DeviceResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    device_id: str,
    body: AccountDeviceUpdate,
    account_id: str = "~",
    prestatement: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[DeviceResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(account_id=account_id, device_id=device_id, prestatement=prestatement, body=body, options=options)
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    device_id: str,
    body: AccountDeviceUpdate,
    account_id: str = "~",
    prestatement: bool | None = None,
    options: RequestOptions | None = None,
) -> DeviceResource:
    """Changes name, assignment or emergency address of a device.

    `PUT /restapi/v1.0/account/{accountId}/device/{deviceId}`

    Throttling group: Medium. Application permission: EditAccounts. User permission: EditCompanyDevices.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        device_id: sent as `deviceId`.
        prestatement: the platform's default is `false`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(account_id=account_id, device_id=device_id, prestatement=prestatement, body=body, options=options)
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    device_id: str,
    body: AccountDeviceUpdate,
    account_id: str = "~",
    prestatement: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[DeviceResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, device_id=device_id, prestatement=prestatement, body=body, options=options)
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    device_id: str,
    body: AccountDeviceUpdate,
    account_id: str = "~",
    prestatement: bool | None = None,
    options: RequestOptions | None = None,
) -> DeviceResource:
    """Changes name, assignment or emergency address of a device.

    `PUT /restapi/v1.0/account/{accountId}/device/{deviceId}`

    Throttling group: Medium. Application permission: EditAccounts. User permission: EditCompanyDevices.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        device_id: sent as `deviceId`.
        prestatement: the platform's default is `false`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(account_id=account_id, device_id=device_id, prestatement=prestatement, body=body, options=options)
        ),
        client.drift,
    )
