"""Lists the download links of a finished message export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._message_exports import MessageStoreReportArchive

OPERATION = Operation(
    "read_message_store_report_archive",
    "GET",
    "/restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive",
    "message_exports",
    group="Heavy",
    app_permission="ReadMessages",
    user_permission="Users",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, task_id: str, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/message-store-report/{_call.segment(task_id, 'task_id')}/archive",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> MessageStoreReportArchive:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._message_exports import MessageStoreReportArchive

        return _call.decode_model(response, MessageStoreReportArchive, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, task_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[MessageStoreReportArchive]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, task_id=task_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, task_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> MessageStoreReportArchive:
    """Lists the download links of a finished message export.

    `GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive`

    Throttling group: Heavy. Application permission: ReadMessages. User permission: Users.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        task_id: sent as `taskId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, task_id=task_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, task_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[MessageStoreReportArchive]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, task_id=task_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, task_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> MessageStoreReportArchive:
    """Lists the download links of a finished message export.

    `GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive`

    Throttling group: Heavy. Application permission: ReadMessages. User permission: Users.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        task_id: sent as `taskId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, task_id=task_id, options=options)), client.drift)
