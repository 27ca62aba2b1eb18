"""Lists the user's chats with recent activity, newest first."""

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
    from ...models._chats import ListRecentChatsNewTypeItem, TMChatListWithoutNavigation

OPERATION = Operation(
    "list_recent_chats",
    "GET",
    "/team-messaging/v1/recent/chats",
    "chats",
    group="Light",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    type: ListRecentChatsNewTypeItem
    | Literal["Everyone", "Group", "Personal", "Direct", "Team"]
    | Sequence[ListRecentChatsNewTypeItem | Literal["Everyone", "Group", "Personal", "Direct", "Team"]]
    | None = None,
    record_count: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Lists the user's chats with recent activity, newest first.

    `GET /team-messaging/v1/recent/chats`

    Throttling group: Light. Application permission: TeamMessaging.

    Args:
        type: Only things of this type; `Everyone` | `Group` | `Personal` | `Direct` | `Team`.
        record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if type is not None:
        query.extend(("type", item) for item in _call.several(type, "type"))
    if record_count is not None:
        query.append(("recordCount", _call.text(record_count, "record_count")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/team-messaging/v1/recent/chats",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TMChatListWithoutNavigation:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._chats import TMChatListWithoutNavigation

        return _call.decode_model(response, TMChatListWithoutNavigation, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
