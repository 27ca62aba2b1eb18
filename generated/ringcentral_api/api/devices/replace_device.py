"""Swaps a user's phone for another one of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
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
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
}


def request(
    *,
    device_id: str,
    body: SwapDeviceRequest,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    device_id: str,
    body: SwapDeviceRequest,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(account_id=account_id, extension_id=extension_id, device_id=device_id, body=body, options=options)
    )
    parse(response, client.drift)
    return Response(response, None)


def sync(
    *,
    client: SyncClient,
    device_id: str,
    body: SwapDeviceRequest,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> None:
    """Swaps a user's phone for another one of the account.

    `POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace`

    Throttling group: Medium. Application permission: EditAccounts. User permission: EditUserDevices.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        device_id: sent as `deviceId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(
        client.send(
            request(account_id=account_id, extension_id=extension_id, device_id=device_id, body=body, options=options)
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    device_id: str,
    body: SwapDeviceRequest,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, extension_id=extension_id, device_id=device_id, body=body, options=options)
    )
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(
    *,
    client: AsyncClient,
    device_id: str,
    body: SwapDeviceRequest,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> None:
    """Swaps a user's phone for another one of the account.

    `POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace`

    Throttling group: Medium. Application permission: EditAccounts. User permission: EditUserDevices.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        device_id: sent as `deviceId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(
        await client.send(
            request(account_id=account_id, extension_id=extension_id, device_id=device_id, body=body, options=options)
        ),
        client.drift,
    )
