"""Pages through the tasks of a chat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._tasks import (
        ListChatTasksNewAssigneeStatus,
        ListChatTasksNewAssignmentStatus,
        ListChatTasksNewStatusItem,
        TMTaskList,
    )

OPERATION = Operation(
    "list_chat_tasks",
    "GET",
    "/team-messaging/v1/chats/{chatId}/tasks",
    "tasks",
    group="Heavy",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    chat_id: str | int,
    creation_time_to: str | None = None,
    creation_time_from: str | None = None,
    creator_id: str | int | Sequence[str | int] | None = None,
    status: ListChatTasksNewStatusItem
    | Literal["Pending", "InProgress", "Completed"]
    | Sequence[ListChatTasksNewStatusItem | Literal["Pending", "InProgress", "Completed"]]
    | None = None,
    assignment_status: ListChatTasksNewAssignmentStatus | Literal["Unassigned", "Assigned"] | None = None,
    assignee_id: str | int | Sequence[str | int] | None = None,
    assignee_status: ListChatTasksNewAssigneeStatus | Literal["Pending", "Completed"] | None = None,
    page_token: str | None = None,
    record_count: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the tasks of a chat.

    `GET /team-messaging/v1/chats/{chatId}/tasks`

    Throttling group: Heavy. Application permission: TeamMessaging.

    Args:
        chat_id: sent as `chatId`.
        creation_time_to: the platform's default is `now`; sent as `creationTimeTo`.
        creation_time_from: sent as `creationTimeFrom`.
        creator_id: sent as `creatorId`.
        status: Only what has this status; `Pending` | `InProgress` | `Completed`.
        assignment_status: `Unassigned` | `Assigned`; sent as `assignmentStatus`.
        assignee_id: sent as `assigneeId`.
        assignee_status: `Pending` | `Completed`; sent as `assigneeStatus`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        record_count: How many records the answer has at most; the platform's default is `30`; at least 1; at most 250; sent as `recordCount`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if creation_time_to is not None:
        query.append(("creationTimeTo", _call.text(creation_time_to, "creation_time_to")))
    if creation_time_from is not None:
        query.append(("creationTimeFrom", _call.text(creation_time_from, "creation_time_from")))
    if creator_id is not None:
        query.append(("creatorId", ",".join(_call.several(creator_id, "creator_id"))))
    if status is not None:
        query.append(("status", ",".join(_call.several(status, "status"))))
    if assignment_status is not None:
        query.append(("assignmentStatus", _call.text(assignment_status, "assignment_status")))
    if assignee_id is not None:
        query.append(("assigneeId", ",".join(_call.several(assignee_id, "assignee_id"))))
    if assignee_status is not None:
        query.append(("assigneeStatus", _call.text(assignee_status, "assignee_status")))
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    if record_count is not None:
        query.append(("recordCount", _call.text(record_count, "record_count")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/team-messaging/v1/chats/{_call.segment(chat_id, 'chat_id')}/tasks",
        query=query,
        headers=headers,
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
