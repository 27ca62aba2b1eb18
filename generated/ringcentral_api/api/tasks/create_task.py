"""Adds a task to a chat, with assignees and an optional due date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._tasks import TMCreateTaskRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._tasks import TMCreateTaskRequest, TMTaskInfo

OPERATION = Operation(
    "create_task",
    "POST",
    "/team-messaging/v1/chats/{chatId}/tasks",
    "tasks",
    group="Medium",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, chat_id: str | int, body: TMCreateTaskRequest | TMCreateTaskRequestDict, options: RequestOptions | None = None
) -> Request:
    """Adds a task to a chat, with assignees and an optional due date.

    `POST /team-messaging/v1/chats/{chatId}/tasks`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        chat_id: sent as `chatId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "TMCreateTaskRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/team-messaging/v1/chats/{_call.segment(chat_id, 'chat_id')}/tasks",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TMTaskInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 201:
        from ...models._tasks import TMTaskInfo

        return _call.decode_model(response, TMTaskInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
