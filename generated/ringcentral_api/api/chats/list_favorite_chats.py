"""Lists the chats the user has marked as favourites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._chats import TMChatListWithoutNavigation

OPERATION = Operation(
    "list_favorite_chats",
    "GET",
    "/team-messaging/v1/favorites",
    "chats",
    group="Light",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, record_count: int | None = None, options: RequestOptions | None = None) -> Request:
    """Lists the chats the user has marked as favourites.

    `GET /team-messaging/v1/favorites`

    Throttling group: Light. Application permission: TeamMessaging.

    Args:
        record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if record_count is not None:
        query.append(("recordCount", _call.text(record_count, "record_count")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/team-messaging/v1/favorites",
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
