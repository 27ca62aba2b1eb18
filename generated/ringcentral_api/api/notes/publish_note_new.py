"""Shows a draft note to the other members of its chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._notes import TMNoteInfo

OPERATION = Operation(
    "publish_note_new",
    "POST",
    "/team-messaging/v1/notes/{noteId}/publish",
    "notes",
    group="Medium",
    app_permission="TeamMessaging",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, note_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/team-messaging/v1/notes/{_call.segment(note_id, 'note_id')}/publish",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TMNoteInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._notes import TMNoteInfo

        return _call.decode_model(response, TMNoteInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(*, client: SyncClient, note_id: str, options: RequestOptions | None = None) -> Response[TMNoteInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(note_id=note_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, note_id: str, options: RequestOptions | None = None) -> TMNoteInfo:
    """Shows a draft note to the other members of its chat.

    `POST /team-messaging/v1/notes/{noteId}/publish`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        note_id: sent as `noteId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(note_id=note_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, note_id: str, options: RequestOptions | None = None
) -> Response[TMNoteInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(note_id=note_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(*, client: AsyncClient, note_id: str, options: RequestOptions | None = None) -> TMNoteInfo:
    """Shows a draft note to the other members of its chat.

    `POST /team-messaging/v1/notes/{noteId}/publish`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        note_id: sent as `noteId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(note_id=note_id, options=options)), client.drift)
