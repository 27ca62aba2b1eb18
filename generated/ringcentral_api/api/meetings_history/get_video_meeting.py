"""Reads one video meeting with its participants and recordings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
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
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, meeting_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/rcvideo/v1/history/meetings/{_call.segment(meeting_id, 'meeting_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> Meeting:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._meetings_history import Meeting

        return _call.decode_model(response, Meeting, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(*, client: SyncClient, meeting_id: str, options: RequestOptions | None = None) -> Response[Meeting]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(meeting_id=meeting_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, meeting_id: str, options: RequestOptions | None = None) -> Meeting:
    """Reads one video meeting with its participants and recordings.

    `GET /rcvideo/v1/history/meetings/{meetingId}`

    Throttling group: Light. Application permission: Video.

    Args:
        meeting_id: sent as `meetingId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(meeting_id=meeting_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, meeting_id: str, options: RequestOptions | None = None
) -> Response[Meeting]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(meeting_id=meeting_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(*, client: AsyncClient, meeting_id: str, options: RequestOptions | None = None) -> Meeting:
    """Reads one video meeting with its participants and recordings.

    `GET /rcvideo/v1/history/meetings/{meetingId}`

    Throttling group: Light. Application permission: Video.

    Args:
        meeting_id: sent as `meetingId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(meeting_id=meeting_id, options=options)), client.drift)
