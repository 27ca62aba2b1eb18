"""Polls an export of Team Messaging data; once done it has the download links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._compliance_exports import DataExportTask

OPERATION = Operation(
    "read_data_export_task_new",
    "GET",
    "/team-messaging/v1/data-export/{taskId}",
    "compliance_exports",
    group="Medium",
    app_permission="TeamMessaging",
    user_permission="Glip",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, task_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/team-messaging/v1/data-export/{_call.segment(task_id, 'task_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> DataExportTask:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._compliance_exports import DataExportTask

        return _call.decode_model(response, DataExportTask, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, task_id: str, options: RequestOptions | None = None
) -> Response[DataExportTask]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(task_id=task_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, task_id: str, options: RequestOptions | None = None) -> DataExportTask:
    """Polls an export of Team Messaging data; once done it has the download links.

    `GET /team-messaging/v1/data-export/{taskId}`

    Throttling group: Medium. Application permission: TeamMessaging. User permission: Glip.

    Args:
        task_id: sent as `taskId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(task_id=task_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, task_id: str, options: RequestOptions | None = None
) -> Response[DataExportTask]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(task_id=task_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(*, client: AsyncClient, task_id: str, options: RequestOptions | None = None) -> DataExportTask:
    """Polls an export of Team Messaging data; once done it has the download links.

    `GET /team-messaging/v1/data-export/{taskId}`

    Throttling group: Medium. Application permission: TeamMessaging. User permission: Glip.

    Args:
        task_id: sent as `taskId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(task_id=task_id, options=options)), client.drift)
