"""Takes a phone line from an extension, with its device and number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
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
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(
    *,
    device_id: str,
    account_id: str = "~",
    body: RemoveLineRequest | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._devices import RemoveLineResponse

        return _call.decode_model(response, RemoveLineResponse, drift)
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    device_id: str,
    account_id: str = "~",
    body: RemoveLineRequest | None = None,
    options: RequestOptions | None = None,
) -> Response[RemoveLineResponse | None]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, device_id=device_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    device_id: str,
    account_id: str = "~",
    body: RemoveLineRequest | None = None,
    options: RequestOptions | None = None,
) -> RemoveLineResponse | None:
    """Takes a phone line from an extension, with its device and number.

    `DELETE /restapi/v2/accounts/{accountId}/devices/{deviceId}`

    Throttling group: Medium. Application permission: EditAccounts. User permission: EditAccountDevices.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        device_id: sent as `deviceId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(account_id=account_id, device_id=device_id, body=body, options=options)), client.drift
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    device_id: str,
    account_id: str = "~",
    body: RemoveLineRequest | None = None,
    options: RequestOptions | None = None,
) -> Response[RemoveLineResponse | None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, device_id=device_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    device_id: str,
    account_id: str = "~",
    body: RemoveLineRequest | None = None,
    options: RequestOptions | None = None,
) -> RemoveLineResponse | None:
    """Takes a phone line from an extension, with its device and number.

    `DELETE /restapi/v2/accounts/{accountId}/devices/{deviceId}`

    Throttling group: Medium. Application permission: EditAccounts. User permission: EditAccountDevices.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        device_id: sent as `deviceId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(account_id=account_id, device_id=device_id, body=body, options=options)), client.drift
    )
