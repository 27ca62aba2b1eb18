"""Pages through the posts of a chat by page tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._posts import TMPostsList

OPERATION = Operation(
    "read_posts",
    "GET",
    "/team-messaging/v1/chats/{chatId}/posts",
    "posts",
    group="Medium",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    chat_id: str | int,
    record_count: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the posts of a chat by page tokens.

    `GET /team-messaging/v1/chats/{chatId}/posts`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        chat_id: sent as `chatId`.
        record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if record_count is not None:
        query.append(("recordCount", _call.text(record_count, "record_count")))
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/team-messaging/v1/chats/{_call.segment(chat_id, 'chat_id')}/posts",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TMPostsList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._posts import TMPostsList

        return _call.decode_model(response, TMPostsList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
