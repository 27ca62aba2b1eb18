"""Adds a draft note to a chat; others see it once it is published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._notes import TMCreateNoteRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._notes import TMCreateNoteRequest, TMNoteInfo

OPERATION = Operation(
    "create_chat_note",
    "POST",
    "/team-messaging/v1/chats/{chatId}/notes",
    "notes",
    group="Medium",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, chat_id: str | int, body: TMCreateNoteRequest | TMCreateNoteRequestDict, options: RequestOptions | None = None
) -> Request:
    """Adds a draft note to a chat; others see it once it is published.

    `POST /team-messaging/v1/chats/{chatId}/notes`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        chat_id: sent as `chatId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "TMCreateNoteRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/team-messaging/v1/chats/{_call.segment(chat_id, 'chat_id')}/notes",
        headers=headers,
        content=content,
        parts=parts,
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
