"""Pages through the internal notes in shared text threads, oldest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._message_threads import ThreadAvailabilityEnum, ThreadNoteList

OPERATION = Operation(
    "mth_list_notes",
    "GET",
    "/restapi/v1.0/account/{accountId}/message-threads/notes",
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
    account_id: str | int = "~",
    owner_extension_ids: str | int | Sequence[str | int] | None = None,
    availability: ThreadAvailabilityEnum
    | Literal["Alive", "Deleted"]
    | Sequence[ThreadAvailabilityEnum | Literal["Alive", "Deleted"]]
    | None = None,
    thread_ids: str | int | Sequence[str | int] | None = None,
    note_ids: str | int | Sequence[str | int] | None = None,
    per_page: int | None = None,
    page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the internal notes in shared text threads, oldest first.

    `GET /restapi/v1.0/account/{accountId}/message-threads/notes`

    Throttling group: Medium. Application permission: SMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        owner_extension_ids: up to 10 values; sent as `ownerExtensionIds`.
        availability: Only what is still there (`Alive`), in the bin (`Deleted`), or gone for good (`Purged`); `Alive` | `Deleted`; the platform's default is `Alive`.
        thread_ids: up to 10 values; sent as `threadIds`.
        note_ids: up to 10 values; sent as `noteIds`.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if owner_extension_ids is not None:
        query.extend(("ownerExtensionIds", item) for item in _call.several(owner_extension_ids, "owner_extension_ids"))
    if availability is not None:
        query.extend(("availability", item) for item in _call.several(availability, "availability"))
    if thread_ids is not None:
        query.extend(("threadIds", item) for item in _call.several(thread_ids, "thread_ids"))
    if note_ids is not None:
        query.extend(("noteIds", item) for item in _call.several(note_ids, "note_ids"))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/message-threads/notes",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ThreadNoteList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._message_threads import ThreadNoteList

        return _call.decode_model(response, ThreadNoteList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
