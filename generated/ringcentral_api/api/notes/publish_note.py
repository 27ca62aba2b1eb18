"""Shows a draft note to the other members of its chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._notes import TMNoteInfo

OPERATION = Operation(
    "publish_note",
    "POST",
    "/team-messaging/v1/notes/{noteId}/publish",
    "notes",
    group="Medium",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, note_id: str | int, options: RequestOptions | None = None) -> Request:
    """Shows a draft note to the other members of its chat.

    `POST /team-messaging/v1/notes/{noteId}/publish`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        note_id: sent as `noteId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/team-messaging/v1/notes/{_call.segment(note_id, 'note_id')}/publish",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TMNoteInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._notes import TMNoteInfo

        return _call.decode_model(response, TMNoteInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
