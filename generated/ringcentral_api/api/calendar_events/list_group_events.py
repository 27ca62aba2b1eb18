"""Lists the calendar events of one chat that the user may see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._calendar_events import TMEventInfo

OPERATION = Operation(
    "list_group_events",
    "GET",
    "/team-messaging/v1/groups/{groupId}/events",
    "calendar_events",
    group="Medium",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, group_id: str | int, options: RequestOptions | None = None) -> Request:
    """Lists the calendar events of one chat that the user may see.

    `GET /team-messaging/v1/groups/{groupId}/events`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        group_id: sent as `groupId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/team-messaging/v1/groups/{_call.segment(group_id, 'group_id')}/events",
        headers=headers,
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
