"""Marks a task as done, for all assignees or for single ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._tasks import TMCompleteTaskRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._tasks import TMCompleteTaskRequest

OPERATION = Operation(
    "complete_task",
    "POST",
    "/team-messaging/v1/tasks/{taskId}/complete",
    "tasks",
    group="Medium",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    task_id: str | int,
    body: TMCompleteTaskRequest | TMCompleteTaskRequestDict,
    options: RequestOptions | None = None,
) -> Request:
    """Marks a task as done, for all assignees or for single ones.

    `POST /team-messaging/v1/tasks/{taskId}/complete`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        task_id: sent as `taskId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "TMCompleteTaskRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/team-messaging/v1/tasks/{_call.segment(task_id, 'task_id')}/complete",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
