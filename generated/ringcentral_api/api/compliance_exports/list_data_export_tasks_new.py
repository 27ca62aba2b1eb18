"""Pages through the export tasks of Team Messaging data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._compliance_exports import DataExportTaskList, ListDataExportTasksNewStatus

OPERATION = Operation(
    "list_data_export_tasks_new",
    "GET",
    "/team-messaging/v1/data-export",
    "compliance_exports",
    group="Medium",
    app_permission="TeamMessaging",
    user_permission="Glip",
)
"""The facts of this operation."""

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
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._compliance_exports import DataExportTaskList

        return _call.decode_model(response, DataExportTaskList, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    status: ListDataExportTasksNewStatus
    | Literal["Accepted", "InProgress", "Completed", "Failed", "Expired"]
    | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Response[DataExportTaskList]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(status=status, page=page, per_page=per_page, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    status: ListDataExportTasksNewStatus
    | Literal["Accepted", "InProgress", "Completed", "Failed", "Expired"]
    | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> DataExportTaskList:
    """Pages through the export tasks of Team Messaging data.

    `GET /team-messaging/v1/data-export`

    Throttling group: Medium. Application permission: TeamMessaging. User permission: Glip.

    Args:
        status: Only what has this status; `Accepted` | `InProgress` | `Completed` | `Failed` | `Expired`.
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `30`; sent as `perPage`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(status=status, page=page, per_page=per_page, options=options)), client.drift)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    status: ListDataExportTasksNewStatus
    | Literal["Accepted", "InProgress", "Completed", "Failed", "Expired"]
    | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Response[DataExportTaskList]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(status=status, page=page, per_page=per_page, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    status: ListDataExportTasksNewStatus
    | Literal["Accepted", "InProgress", "Completed", "Failed", "Expired"]
    | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> DataExportTaskList:
    """Pages through the export tasks of Team Messaging data.

    `GET /team-messaging/v1/data-export`

    Throttling group: Medium. Application permission: TeamMessaging. User permission: Glip.

    Args:
        status: Only what has this status; `Accepted` | `InProgress` | `Completed` | `Failed` | `Expired`.
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `30`; sent as `perPage`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(status=status, page=page, per_page=per_page, options=options)), client.drift)
