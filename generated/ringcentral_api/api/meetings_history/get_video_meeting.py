"""Reads one video meeting with its participants and recordings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._meetings_history import Meeting

OPERATION = Operation(
    "get_video_meeting",
    "GET",
    "/rcvideo/v1/history/meetings/{meetingId}",
    "meetings_history",
    group="Light",
    app_permission="Video",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, meeting_id: str | int, options: RequestOptions | None = None) -> Request:
    """Reads one video meeting with its participants and recordings.

    `GET /rcvideo/v1/history/meetings/{meetingId}`

    Throttling group: Light. Application permission: Video.

    Args:
        meeting_id: sent as `meetingId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/rcvideo/v1/history/meetings/{_call.segment(meeting_id, 'meeting_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> Meeting:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._meetings_history import Meeting

        return _call.decode_model(response, Meeting, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
