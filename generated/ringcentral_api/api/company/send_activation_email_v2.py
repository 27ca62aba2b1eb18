"""Mails the activation link once more to the owner of an unconfirmed account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy

OPERATION = Operation(
    "send_activation_email_v2",
    "POST",
    "/restapi/v2/accounts/{accountId}/send-activation-email",
    "company",
    group="Medium",
    app_permission="EditAccounts",
    user_permission="AccountAdministration",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/send-activation-email",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        return None
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, account_id: str = "~", options: RequestOptions | None = None
) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, options=options))
    parse(response, client.drift)
    return Response(response, None)


def sync(*, client: SyncClient, account_id: str = "~", options: RequestOptions | None = None) -> None:
    """Mails the activation link once more to the owner of an unconfirmed account.

    `POST /restapi/v2/accounts/{accountId}/send-activation-email`

    Throttling group: Medium.
    Application permission: EditAccounts.
    User permission: AccountAdministration.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(client.send(request(account_id=account_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, account_id: str = "~", options: RequestOptions | None = None
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, options=options))
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(*, client: AsyncClient, account_id: str = "~", options: RequestOptions | None = None) -> None:
    """Mails the activation link once more to the owner of an unconfirmed account.

    `POST /restapi/v2/accounts/{accountId}/send-activation-email`

    Throttling group: Medium.
    Application permission: EditAccounts.
    User permission: AccountAdministration.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(await client.send(request(account_id=account_id, options=options)), client.drift)
