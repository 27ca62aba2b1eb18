"""Pages through the export tasks of Team Messaging data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._compliance_exports import DataExportTaskList, ListDataExportTasksNewStatus

OPERATION = Operation(
    "list_data_export_tasks",
    "GET",
    "/team-messaging/v1/data-export",
    "compliance_exports",
    group="Medium",
    app_permission="TeamMessaging",
    user_permission="Glip",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    status: ListDataExportTasksNewStatus
    | Literal["Accepted", "InProgress", "Completed", "Failed", "Expired"]
    | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the export tasks of Team Messaging data.

    `GET /team-messaging/v1/data-export`

    Throttling group: Medium. Application permission: TeamMessaging. User permission: Glip.

    Args:
        status: Only what has this status; `Accepted` | `InProgress` | `Completed` | `Failed` | `Expired`.
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `30`; sent as `perPage`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if status is not None:
        query.append(("status", _call.text(status, "status")))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/team-messaging/v1/data-export",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> DataExportTaskList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._compliance_exports import DataExportTaskList

        return _call.decode_model(response, DataExportTaskList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
