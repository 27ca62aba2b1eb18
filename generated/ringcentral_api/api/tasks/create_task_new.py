"""Adds a task to a chat, with assignees and an optional due date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._tasks import TMCreateTaskRequest, TMTaskInfo

OPERATION = Operation(
    "create_task_new",
    "POST",
    "/team-messaging/v1/chats/{chatId}/tasks",
    "tasks",
    group="Medium",
    app_permission="TeamMessaging",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, chat_id: str, body: TMCreateTaskRequest, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 201:
        from ...models._tasks import TMTaskInfo

        return _call.decode_model(response, TMTaskInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, chat_id: str, body: TMCreateTaskRequest, options: RequestOptions | None = None
) -> Response[TMTaskInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(chat_id=chat_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, chat_id: str, body: TMCreateTaskRequest, options: RequestOptions | None = None
) -> TMTaskInfo:
    """Adds a task to a chat, with assignees and an optional due date.

    `POST /team-messaging/v1/chats/{chatId}/tasks`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        chat_id: sent as `chatId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(chat_id=chat_id, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, chat_id: str, body: TMCreateTaskRequest, options: RequestOptions | None = None
) -> Response[TMTaskInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(chat_id=chat_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, chat_id: str, body: TMCreateTaskRequest, options: RequestOptions | None = None
) -> TMTaskInfo:
    """Adds a task to a chat, with assignees and an optional due date.

    `POST /team-messaging/v1/chats/{chatId}/tasks`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        chat_id: sent as `chatId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(chat_id=chat_id, body=body, options=options)), client.drift)
