"""Reads one IVR menu with its prompt and key actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._ivr import IvrMenuInfo

OPERATION = Operation(
    "read_ivr_menu",
    "GET",
    "/restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}",
    "ivr",
    group="Medium",
    app_permission="ReadAccounts",
    user_permission="AutoReceptionist",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, ivr_menu_id: str, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/ivr-menus/{_call.segment(ivr_menu_id, 'ivr_menu_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> IvrMenuInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._ivr import IvrMenuInfo

        return _call.decode_model(response, IvrMenuInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, ivr_menu_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[IvrMenuInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, ivr_menu_id=ivr_menu_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, ivr_menu_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> IvrMenuInfo:
    """Reads one IVR menu with its prompt and key actions.

    `GET /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: AutoReceptionist.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        ivr_menu_id: sent as `ivrMenuId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, ivr_menu_id=ivr_menu_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, ivr_menu_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[IvrMenuInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, ivr_menu_id=ivr_menu_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, ivr_menu_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> IvrMenuInfo:
    """Reads one IVR menu with its prompt and key actions.

    `GET /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: AutoReceptionist.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        ivr_menu_id: sent as `ivrMenuId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(account_id=account_id, ivr_menu_id=ivr_menu_id, options=options)), client.drift
    )
