"""Polls an export of Team Messaging data; once done it has the download links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._compliance_exports import DataExportTask

OPERATION = Operation(
    "read_data_export_task",
    "GET",
    "/team-messaging/v1/data-export/{taskId}",
    "compliance_exports",
    group="Medium",
    app_permission="TeamMessaging",
    user_permission="Glip",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, task_id: str | int, options: RequestOptions | None = None) -> Request:
    """Polls an export of Team Messaging data; once done it has the download links.

    `GET /team-messaging/v1/data-export/{taskId}`

    Throttling group: Medium. Application permission: TeamMessaging. User permission: Glip.

    Args:
        task_id: sent as `taskId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/team-messaging/v1/data-export/{_call.segment(task_id, 'task_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> DataExportTask:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._compliance_exports import DataExportTask

        return _call.decode_model(response, DataExportTask, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
