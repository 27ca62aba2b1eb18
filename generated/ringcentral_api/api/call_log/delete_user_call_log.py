"""Deletes an extension's call records, all of them or those older than `date_to`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import datetime

    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy

OPERATION = Operation(
    "delete_user_call_log",
    "DELETE",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log",
    "call_log",
    group="Heavy",
    app_permission="EditCallLog",
    user_permission="EditCallLog",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    account_id: str = "~",
    extension_id: str = "~",
    date_to: datetime.datetime | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if date_to is not None:
        query.append(("dateTo", _call.text(date_to, "date_to")))
    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/call-log",
        query=query,
        headers=headers,
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
    account_id: str = "~",
    extension_id: str = "~",
    date_to: datetime.datetime | None = None,
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, extension_id=extension_id, date_to=date_to, options=options))
    parse(response, client.drift)
    return Response(response, None)


def sync(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    date_to: datetime.datetime | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Deletes an extension's call records, all of them or those older than `date_to`.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log`

    Throttling group: Heavy. Application permission: EditCallLog. User permission: EditCallLog.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(
        client.send(request(account_id=account_id, extension_id=extension_id, date_to=date_to, options=options)),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    date_to: datetime.datetime | None = None,
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, extension_id=extension_id, date_to=date_to, options=options)
    )
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str = "~",
    extension_id: str = "~",
    date_to: datetime.datetime | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Deletes an extension's call records, all of them or those older than `date_to`.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log`

    Throttling group: Heavy. Application permission: EditCallLog. User permission: EditCallLog.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(
        await client.send(request(account_id=account_id, extension_id=extension_id, date_to=date_to, options=options)),
        client.drift,
    )
