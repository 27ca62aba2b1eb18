"""Adds extensions to a call queue and removes others, in one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._call_queues import CallQueueBulkAssignResourceDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._call_queues import CallQueueBulkAssignResource

OPERATION = Operation(
    "assign_multiple_call_queue_members",
    "POST",
    "/restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign",
    "call_queues",
    group="Heavy",
    app_permission="EditExtensions",
    user_permission="Groups",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    group_id: str | int,
    body: CallQueueBulkAssignResource | CallQueueBulkAssignResourceDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Adds extensions to a call queue and removes others, in one call.

    `POST /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign`

    Throttling group: Heavy. Application permission: EditExtensions. User permission: Groups.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        group_id: sent as `groupId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CallQueueBulkAssignResource")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/call-queues/{_call.segment(group_id, 'group_id')}/bulk-assign",
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
