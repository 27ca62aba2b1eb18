"""Reads one post of a chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._posts import TMPostInfo

OPERATION = Operation(
    "read_glip_post_new",
    "GET",
    "/team-messaging/v1/chats/{chatId}/posts/{postId}",
    "posts",
    group="Light",
    app_permission="TeamMessaging",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, chat_id: str, post_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/team-messaging/v1/chats/{_call.segment(chat_id, 'chat_id')}/posts/{_call.segment(post_id, 'post_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TMPostInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._posts import TMPostInfo

        return _call.decode_model(response, TMPostInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, chat_id: str, post_id: str, options: RequestOptions | None = None
) -> Response[TMPostInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(chat_id=chat_id, post_id=post_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, chat_id: str, post_id: str, options: RequestOptions | None = None) -> TMPostInfo:
    """Reads one post of a chat.

    `GET /team-messaging/v1/chats/{chatId}/posts/{postId}`

    Throttling group: Light. Application permission: TeamMessaging.

    Args:
        chat_id: sent as `chatId`.
        post_id: sent as `postId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(chat_id=chat_id, post_id=post_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, chat_id: str, post_id: str, options: RequestOptions | None = None
) -> Response[TMPostInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(chat_id=chat_id, post_id=post_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, chat_id: str, post_id: str, options: RequestOptions | None = None
) -> TMPostInfo:
    """Reads one post of a chat.

    `GET /team-messaging/v1/chats/{chatId}/posts/{postId}`

    Throttling group: Light. Application permission: TeamMessaging.

    Args:
        chat_id: sent as `chatId`.
        post_id: sent as `postId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(chat_id=chat_id, post_id=post_id, options=options)), client.drift)
