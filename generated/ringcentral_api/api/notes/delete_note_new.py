"""Deletes a note from its chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy

OPERATION = Operation(
    "delete_note_new",
    "DELETE",
    "/team-messaging/v1/notes/{noteId}",
    "notes",
    group="Medium",
    app_permission="TeamMessaging",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, note_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/team-messaging/v1/notes/{_call.segment(note_id, 'note_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


def sync_detailed(*, client: SyncClient, note_id: str, options: RequestOptions | None = None) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(note_id=note_id, options=options))
    parse(response, client.drift)
    return Response(response, None)


def sync(*, client: SyncClient, note_id: str, options: RequestOptions | None = None) -> None:
    """Deletes a note from its chat.

    `DELETE /team-messaging/v1/notes/{noteId}`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        note_id: sent as `noteId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(client.send(request(note_id=note_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, note_id: str, options: RequestOptions | None = None
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(note_id=note_id, options=options))
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(*, client: AsyncClient, note_id: str, options: RequestOptions | None = None) -> None:
    """Deletes a note from its chat.

    `DELETE /team-messaging/v1/notes/{noteId}`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        note_id: sent as `noteId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(await client.send(request(note_id=note_id, options=options)), client.drift)
