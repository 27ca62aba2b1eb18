"""Adds a calendar event to one chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._calendar_events import TMCreateEventRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._calendar_events import TMCreateEventRequest, TMEventInfo

OPERATION = Operation(
    "create_event_by_group_id",
    "POST",
    "/team-messaging/v1/groups/{groupId}/events",
    "calendar_events",
    group="Medium",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, group_id: str | int, body: TMCreateEventRequest | TMCreateEventRequestDict, options: RequestOptions | None = None
) -> Request:
    """Adds a calendar event to one chat.

    `POST /team-messaging/v1/groups/{groupId}/events`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        group_id: sent as `groupId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "TMCreateEventRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/team-messaging/v1/groups/{_call.segment(group_id, 'group_id')}/events",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TMEventInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._calendar_events import TMEventInfo

        return _call.decode_model(response, TMEventInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
