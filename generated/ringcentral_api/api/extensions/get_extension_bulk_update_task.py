"""Polls the background task that changes many extensions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._extensions import ExtensionBulkUpdateTaskResource

OPERATION = Operation(
    "get_extension_bulk_update_task",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}",
    "extensions",
    group="Light",
    app_permission="EditExtensions",
    user_permission="EditExtensionInfo",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, task_id: str, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension-bulk-update/tasks/{_call.segment(task_id, 'task_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ExtensionBulkUpdateTaskResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._extensions import ExtensionBulkUpdateTaskResource

        return _call.decode_model(response, ExtensionBulkUpdateTaskResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, task_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[ExtensionBulkUpdateTaskResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, task_id=task_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, task_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> ExtensionBulkUpdateTaskResource:
    """Polls the background task that changes many extensions.

    `GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}`

    Throttling group: Light. Application permission: EditExtensions. User permission: EditExtensionInfo.

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
) -> Response[ExtensionBulkUpdateTaskResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, task_id=task_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, task_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> ExtensionBulkUpdateTaskResource:
    """Polls the background task that changes many extensions.

    `GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}`

    Throttling group: Light. Application permission: EditExtensions. User permission: EditExtensionInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        task_id: sent as `taskId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, task_id=task_id, options=options)), client.drift)
