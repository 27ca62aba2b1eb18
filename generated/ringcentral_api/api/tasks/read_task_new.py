"""Reads one task, or several by a list of ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._tasks import TMTaskInfo

OPERATION = Operation(
    "read_task_new",
    "GET",
    "/team-messaging/v1/tasks/{taskId}",
    "tasks",
    group="Medium",
    app_permission="TeamMessaging",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, task_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/team-messaging/v1/tasks/{_call.segment(task_id, 'task_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TMTaskInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._tasks import TMTaskInfo

        return _call.decode_model(response, TMTaskInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(*, client: SyncClient, task_id: str, options: RequestOptions | None = None) -> Response[TMTaskInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(task_id=task_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, task_id: str, options: RequestOptions | None = None) -> TMTaskInfo:
    """Reads one task, or several by a list of ids.

    `GET /team-messaging/v1/tasks/{taskId}`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        task_id: sent as `taskId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(task_id=task_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, task_id: str, options: RequestOptions | None = None
) -> Response[TMTaskInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(task_id=task_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(*, client: AsyncClient, task_id: str, options: RequestOptions | None = None) -> TMTaskInfo:
    """Reads one task, or several by a list of ids.

    `GET /team-messaging/v1/tasks/{taskId}`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        task_id: sent as `taskId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(task_id=task_id, options=options)), client.drift)
