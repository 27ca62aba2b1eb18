"""Changes subject, assignees, dates or colour of a task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._tasks import TMUpdateTaskRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._tasks import TMTaskList, TMUpdateTaskRequest

OPERATION = Operation(
    "patch_task",
    "PATCH",
    "/team-messaging/v1/tasks/{taskId}",
    "tasks",
    group="Medium",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    task_id: str | int,
    body: TMUpdateTaskRequest | TMUpdateTaskRequestDict | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Changes subject, assignees, dates or colour of a task.

    `PATCH /team-messaging/v1/tasks/{taskId}`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        task_id: sent as `taskId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    if body is not None:
        content = _call.dump(body, "TMUpdateTaskRequest")
        headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/team-messaging/v1/tasks/{_call.segment(task_id, 'task_id')}",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TMTaskList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._tasks import TMTaskList

        return _call.decode_model(response, TMTaskList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
