"""Polls the background task that changes many extensions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
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
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, task_id: str | int, account_id: str | int = "~", options: RequestOptions | None = None) -> Request:
    """Polls the background task that changes many extensions.

    `GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}`

    Throttling group: Light. Application permission: EditExtensions. User permission: EditExtensionInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        task_id: sent as `taskId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension-bulk-update/tasks/{_call.segment(task_id, 'task_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ExtensionBulkUpdateTaskResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._extensions import ExtensionBulkUpdateTaskResource

        return _call.decode_model(response, ExtensionBulkUpdateTaskResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
