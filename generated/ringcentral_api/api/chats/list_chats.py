"""Pages through the user's chats of all types, and public teams open to join."""

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
    from ...models._chats import ListGlipChatsNewTypeItem, TMChatList

OPERATION = Operation(
    "list_chats",
    "GET",
    "/team-messaging/v1/chats",
    "chats",
    group="Medium",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    type: ListGlipChatsNewTypeItem
    | Literal["Personal", "Direct", "Group", "Team", "Everyone"]
    | Sequence[ListGlipChatsNewTypeItem | Literal["Personal", "Direct", "Group", "Team", "Everyone"]]
    | None = None,
    record_count: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the user's chats of all types, and public teams open to join.

    `GET /team-messaging/v1/chats`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        type: Only things of this type; `Personal` | `Direct` | `Group` | `Team` | `Everyone`.
        record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if type is not None:
        query.extend(("type", item) for item in _call.several(type, "type"))
    if record_count is not None:
        query.append(("recordCount", _call.text(record_count, "record_count")))
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/team-messaging/v1/chats",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TMChatList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._chats import TMChatList

        return _call.decode_model(response, TMChatList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
