"""Starts a background export of Team Messaging data for compliance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._compliance_exports import CreateDataExportTaskRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._compliance_exports import CreateDataExportTaskRequest, DataExportTask

OPERATION = Operation(
    "create_data_export_task",
    "POST",
    "/team-messaging/v1/data-export",
    "compliance_exports",
    group="Heavy",
    app_permission="TeamMessaging",
    user_permission="Glip",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: CreateDataExportTaskRequest | CreateDataExportTaskRequestDict | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Starts a background export of Team Messaging data for compliance.

    `POST /team-messaging/v1/data-export`

    Throttling group: Heavy. Application permission: TeamMessaging. User permission: Glip.

    Args:
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

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
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 202:
        from ...models._compliance_exports import DataExportTask

        return _call.decode_model(response, DataExportTask, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
