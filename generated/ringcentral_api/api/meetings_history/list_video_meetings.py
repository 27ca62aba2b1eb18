"""Pages through the user's video meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._meetings_history import ListVideoMeetingsMaterials, ListVideoMeetingsType, MeetingPage

OPERATION = Operation(
    "list_video_meetings",
    "GET",
    "/rcvideo/v1/history/meetings",
    "meetings_history",
    group="Light",
    app_permission="Video",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    text: str | None = None,
    page_token: str | None = None,
    per_page: int | None = None,
    type: ListVideoMeetingsType | Literal["All", "My", "Deleted", "Shared"] | None = None,
    materials: ListVideoMeetingsMaterials | Literal["Recordings", "Notes"] | None = None,
    start_time: int | None = None,
    end_time: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the user's video meetings.

    `GET /rcvideo/v1/history/meetings`

    Throttling group: Light. Application permission: Video.

    Args:
        text: a query parameter.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        per_page: How many records a page has; sent as `perPage`.
        type: Only things of this type; `All` | `My` | `Deleted` | `Shared`; deprecated by the API.
        materials: `Recordings` | `Notes`.
        start_time: sent as `startTime`.
        end_time: sent as `endTime`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if text is not None:
        query.append(("text", _call.text(text, "text")))
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if type is not None:
        query.append(("type", _call.text(type, "type")))
    if materials is not None:
        query.append(("materials", _call.text(materials, "materials")))
    if start_time is not None:
        query.append(("startTime", _call.text(start_time, "start_time")))
    if end_time is not None:
        query.append(("endTime", _call.text(end_time, "end_time")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/rcvideo/v1/history/meetings",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> MeetingPage:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._meetings_history import MeetingPage

        return _call.decode_model(response, MeetingPage, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
