"""Switches members of a call queue on or off for its calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._presence import CallQueueUpdatePresenceDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._presence import CallQueuePresence, CallQueueUpdatePresence

OPERATION = Operation(
    "update_call_queue_presence",
    "PUT",
    "/restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence",
    "presence",
    group="Medium",
    app_permission="EditPresence",
    max_body=104857600,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    group_id: str | int,
    body: CallQueueUpdatePresence | CallQueueUpdatePresenceDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Switches members of a call queue on or off for its calls.

    `PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence`

    Throttling group: Medium.
    Application permission: EditPresence.
    Largest request body: 104857600 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        group_id: sent as `groupId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CallQueueUpdatePresence")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/call-queues/{_call.segment(group_id, 'group_id')}/presence",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallQueuePresence:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._presence import CallQueuePresence

        return _call.decode_model(response, CallQueuePresence, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
