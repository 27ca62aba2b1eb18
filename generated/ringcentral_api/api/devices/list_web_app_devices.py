"""Lists the user's web phones and whether each is online."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._devices import WebAppDevicesResponse

OPERATION = Operation(
    "list_web_app_devices",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices",
    "devices",
    group="Medium",
    app_permission="ReadAccounts",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(*, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/webapp-devices",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> WebAppDevicesResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._devices import WebAppDevicesResponse

        return _call.decode_model(response, WebAppDevicesResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
) -> Response[WebAppDevicesResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, extension_id=extension_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
) -> WebAppDevicesResponse:
    """Lists the user's web phones and whether each is online.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices`

    Throttling group: Medium. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, extension_id=extension_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
) -> Response[WebAppDevicesResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, extension_id=extension_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
) -> WebAppDevicesResponse:
    """Lists the user's web phones and whether each is online.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices`

    Throttling group: Medium. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(account_id=account_id, extension_id=extension_id, options=options)), client.drift
    )
