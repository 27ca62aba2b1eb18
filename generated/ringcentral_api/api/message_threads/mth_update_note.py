"""Changes the user's own note in an open text thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._message_threads import ThreadNoteUpdateRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._message_threads import ThreadNoteModel, ThreadNoteUpdateRequest

OPERATION = Operation(
    "mth_update_note",
    "PATCH",
    "/restapi/v1.0/account/{accountId}/message-threads/notes/{noteId}",
    "message_threads",
    group="Medium",
    app_permission="SMS",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(
    *,
    note_id: str | int,
    body: ThreadNoteUpdateRequest | ThreadNoteUpdateRequestDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Changes the user's own note in an open text thread.

    `PATCH /restapi/v1.0/account/{accountId}/message-threads/notes/{noteId}`

    Throttling group: Medium. Application permission: SMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        note_id: sent as `noteId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "ThreadNoteUpdateRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/message-threads/notes/{_call.segment(note_id, 'note_id')}",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ThreadNoteModel:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._message_threads import ThreadNoteModel

        return _call.decode_model(response, ThreadNoteModel, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
