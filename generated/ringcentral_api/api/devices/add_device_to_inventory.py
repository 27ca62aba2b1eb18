"""Adds a phone of the customer's own to the account, assigned to nobody yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._devices import AddDeviceToInventoryRequest, AddDeviceToInventoryResponse

OPERATION = Operation(
    "add_device_to_inventory",
    "POST",
    "/restapi/v2/accounts/{accountId}/device-inventory",
    "devices",
    group="Heavy",
    app_permission="EditAccounts",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "429": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *, body: AddDeviceToInventoryRequest, account_id: str = "~", options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "AddDeviceToInventoryRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/device-inventory",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> AddDeviceToInventoryResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 201:
        from ...models._devices import AddDeviceToInventoryResponse

        return _call.decode_model(response, AddDeviceToInventoryResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    body: AddDeviceToInventoryRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[AddDeviceToInventoryResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    body: AddDeviceToInventoryRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> AddDeviceToInventoryResponse:
    """Adds a phone of the customer's own to the account, assigned to nobody yet.

    `POST /restapi/v2/accounts/{accountId}/device-inventory`

    Throttling group: Heavy. Application permission: EditAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: AddDeviceToInventoryRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[AddDeviceToInventoryResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    body: AddDeviceToInventoryRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> AddDeviceToInventoryResponse:
    """Adds a phone of the customer's own to the account, assigned to nobody yet.

    `POST /restapi/v2/accounts/{accountId}/device-inventory`

    Throttling group: Heavy. Application permission: EditAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, body=body, options=options)), client.drift)
