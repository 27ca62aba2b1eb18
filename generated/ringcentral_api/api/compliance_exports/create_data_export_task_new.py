"""Starts a background export of Team Messaging data for compliance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._compliance_exports import CreateDataExportTaskRequest, DataExportTask

OPERATION = Operation(
    "create_data_export_task_new",
    "POST",
    "/team-messaging/v1/data-export",
    "compliance_exports",
    group="Heavy",
    app_permission="TeamMessaging",
    user_permission="Glip",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, body: CreateDataExportTaskRequest | None = None, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    if body is not None:
        content = _call.dump(body, "CreateDataExportTaskRequest")
        headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        "/team-messaging/v1/data-export",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> DataExportTask:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 202:
        from ...models._compliance_exports import DataExportTask

        return _call.decode_model(response, DataExportTask, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, body: CreateDataExportTaskRequest | None = None, options: RequestOptions | None = None
) -> Response[DataExportTask]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, body: CreateDataExportTaskRequest | None = None, options: RequestOptions | None = None
) -> DataExportTask:
    """Starts a background export of Team Messaging data for compliance.

    `POST /team-messaging/v1/data-export`

    Throttling group: Heavy. Application permission: TeamMessaging. User permission: Glip.

    Args:
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, body: CreateDataExportTaskRequest | None = None, options: RequestOptions | None = None
) -> Response[DataExportTask]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, body: CreateDataExportTaskRequest | None = None, options: RequestOptions | None = None
) -> DataExportTask:
    """Starts a background export of Team Messaging data for compliance.

    `POST /team-messaging/v1/data-export`

    Throttling group: Heavy. Application permission: TeamMessaging. User permission: Glip.

    Args:
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(body=body, options=options)), client.drift)
