"""Pages through the posts of a chat by page tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._posts import TMPostsList

OPERATION = Operation(
    "read_glip_posts_new",
    "GET",
    "/team-messaging/v1/chats/{chatId}/posts",
    "posts",
    group="Medium",
    app_permission="TeamMessaging",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    chat_id: str,
    record_count: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._posts import TMPostsList

        return _call.decode_model(response, TMPostsList, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    chat_id: str,
    record_count: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Response[TMPostsList]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(chat_id=chat_id, record_count=record_count, page_token=page_token, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    chat_id: str,
    record_count: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> TMPostsList:
    """Pages through the posts of a chat by page tokens.

    `GET /team-messaging/v1/chats/{chatId}/posts`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        chat_id: sent as `chatId`.
        record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(chat_id=chat_id, record_count=record_count, page_token=page_token, options=options)),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    chat_id: str,
    record_count: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Response[TMPostsList]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(chat_id=chat_id, record_count=record_count, page_token=page_token, options=options)
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    chat_id: str,
    record_count: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> TMPostsList:
    """Pages through the posts of a chat by page tokens.

    `GET /team-messaging/v1/chats/{chatId}/posts`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        chat_id: sent as `chatId`.
        record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(chat_id=chat_id, record_count=record_count, page_token=page_token, options=options)),
        client.drift,
    )
