"""Starts a background export of all messages of the account in a time span."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._message_exports import CreateMessageStoreReportRequest, MessageStoreReport

OPERATION = Operation(
    "create_message_store_report",
    "POST",
    "/restapi/v1.0/account/{accountId}/message-store-report",
    "message_exports",
    group="Heavy",
    app_permission="ReadMessages",
    user_permission="Users",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *, body: CreateMessageStoreReportRequest, account_id: str = "~", options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CreateMessageStoreReportRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/message-store-report",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> MessageStoreReport:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 202:
        from ...models._message_exports import MessageStoreReport

        return _call.decode_model(response, MessageStoreReport, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateMessageStoreReportRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[MessageStoreReport]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    body: CreateMessageStoreReportRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> MessageStoreReport:
    """Starts a background export of all messages of the account in a time span.

    `POST /restapi/v1.0/account/{accountId}/message-store-report`

    Throttling group: Heavy. Application permission: ReadMessages. User permission: Users.

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
    body: CreateMessageStoreReportRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[MessageStoreReport]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    body: CreateMessageStoreReportRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> MessageStoreReport:
    """Starts a background export of all messages of the account in a time span.

    `POST /restapi/v1.0/account/{accountId}/message-store-report`

    Throttling group: Heavy. Application permission: ReadMessages. User permission: Users.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, body=body, options=options)), client.drift)
