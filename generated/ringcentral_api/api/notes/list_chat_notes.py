"""Pages through the notes of a chat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._notes import ListChatNotesNewStatus, TMNoteList

OPERATION = Operation(
    "list_chat_notes",
    "GET",
    "/team-messaging/v1/chats/{chatId}/notes",
    "notes",
    group="Heavy",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    chat_id: str | int,
    creation_time_to: str | None = None,
    creation_time_from: str | None = None,
    creator_id: str | int | None = None,
    status: ListChatNotesNewStatus | Literal["Active", "Draft"] | None = None,
    page_token: str | None = None,
    record_count: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the notes of a chat.

    `GET /team-messaging/v1/chats/{chatId}/notes`

    Throttling group: Heavy. Application permission: TeamMessaging.

    Args:
        chat_id: sent as `chatId`.
        creation_time_to: sent as `creationTimeTo`.
        creation_time_from: sent as `creationTimeFrom`.
        creator_id: sent as `creatorId`.
        status: Only what has this status; `Active` | `Draft`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if creation_time_to is not None:
        query.append(("creationTimeTo", _call.text(creation_time_to, "creation_time_to")))
    if creation_time_from is not None:
        query.append(("creationTimeFrom", _call.text(creation_time_from, "creation_time_from")))
    if creator_id is not None:
        query.append(("creatorId", _call.text(creator_id, "creator_id")))
    if status is not None:
        query.append(("status", _call.text(status, "status")))
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    if record_count is not None:
        query.append(("recordCount", _call.text(record_count, "record_count")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/team-messaging/v1/chats/{_call.segment(chat_id, 'chat_id')}/notes",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TMNoteList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._notes import TMNoteList

        return _call.decode_model(response, TMNoteList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
