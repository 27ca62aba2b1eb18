"""Pages through the user's video meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
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
"""The facts of this operation."""

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
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._meetings_history import MeetingPage

        return _call.decode_model(response, MeetingPage, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    text: str | None = None,
    page_token: str | None = None,
    per_page: int | None = None,
    type: ListVideoMeetingsType | Literal["All", "My", "Deleted", "Shared"] | None = None,
    materials: ListVideoMeetingsMaterials | Literal["Recordings", "Notes"] | None = None,
    start_time: int | None = None,
    end_time: int | None = None,
    options: RequestOptions | None = None,
) -> Response[MeetingPage]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            text=text,
            page_token=page_token,
            per_page=per_page,
            type=type,
            materials=materials,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    text: str | None = None,
    page_token: str | None = None,
    per_page: int | None = None,
    type: ListVideoMeetingsType | Literal["All", "My", "Deleted", "Shared"] | None = None,
    materials: ListVideoMeetingsMaterials | Literal["Recordings", "Notes"] | None = None,
    start_time: int | None = None,
    end_time: int | None = None,
    options: RequestOptions | None = None,
) -> MeetingPage:
    """Pages through the user's video meetings.

    `GET /rcvideo/v1/history/meetings`

    Throttling group: Light. Application permission: Video.

    Args:
        text: a query parameter.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        per_page: How many records a page has; sent as `perPage`.
        type: Only things of this type; `All` | `My` | `Deleted` | `Shared`.
        materials: `Recordings` | `Notes`.
        start_time: sent as `startTime`.
        end_time: sent as `endTime`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                text=text,
                page_token=page_token,
                per_page=per_page,
                type=type,
                materials=materials,
                start_time=start_time,
                end_time=end_time,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    text: str | None = None,
    page_token: str | None = None,
    per_page: int | None = None,
    type: ListVideoMeetingsType | Literal["All", "My", "Deleted", "Shared"] | None = None,
    materials: ListVideoMeetingsMaterials | Literal["Recordings", "Notes"] | None = None,
    start_time: int | None = None,
    end_time: int | None = None,
    options: RequestOptions | None = None,
) -> Response[MeetingPage]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            text=text,
            page_token=page_token,
            per_page=per_page,
            type=type,
            materials=materials,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    text: str | None = None,
    page_token: str | None = None,
    per_page: int | None = None,
    type: ListVideoMeetingsType | Literal["All", "My", "Deleted", "Shared"] | None = None,
    materials: ListVideoMeetingsMaterials | Literal["Recordings", "Notes"] | None = None,
    start_time: int | None = None,
    end_time: int | None = None,
    options: RequestOptions | None = None,
) -> MeetingPage:
    """Pages through the user's video meetings.

    `GET /rcvideo/v1/history/meetings`

    Throttling group: Light. Application permission: Video.

    Args:
        text: a query parameter.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        per_page: How many records a page has; sent as `perPage`.
        type: Only things of this type; `All` | `My` | `Deleted` | `Shared`.
        materials: `Recordings` | `Notes`.
        start_time: sent as `startTime`.
        end_time: sent as `endTime`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                text=text,
                page_token=page_token,
                per_page=per_page,
                type=type,
                materials=materials,
                start_time=start_time,
                end_time=end_time,
                options=options,
            )
        ),
        client.drift,
    )
