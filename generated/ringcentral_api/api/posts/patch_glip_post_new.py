"""Changes the text of a post in a chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._posts import TMPostInfo, TMUpdatePostRequest

OPERATION = Operation(
    "patch_glip_post_new",
    "PATCH",
    "/team-messaging/v1/chats/{chatId}/posts/{postId}",
    "posts",
    group="Medium",
    app_permission="TeamMessaging",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, chat_id: str, post_id: str, body: TMUpdatePostRequest, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "TMUpdatePostRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/team-messaging/v1/chats/{_call.segment(chat_id, 'chat_id')}/posts/{_call.segment(post_id, 'post_id')}",
        headers=headers,
        content=content,
        parts=parts,
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
    *, client: SyncClient, chat_id: str, post_id: str, body: TMUpdatePostRequest, options: RequestOptions | None = None
) -> Response[TMPostInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(chat_id=chat_id, post_id=post_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, chat_id: str, post_id: str, body: TMUpdatePostRequest, options: RequestOptions | None = None
) -> TMPostInfo:
    """Changes the text of a post in a chat.

    `PATCH /team-messaging/v1/chats/{chatId}/posts/{postId}`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        chat_id: sent as `chatId`.
        post_id: sent as `postId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(chat_id=chat_id, post_id=post_id, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, chat_id: str, post_id: str, body: TMUpdatePostRequest, options: RequestOptions | None = None
) -> Response[TMPostInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(chat_id=chat_id, post_id=post_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, chat_id: str, post_id: str, body: TMUpdatePostRequest, options: RequestOptions | None = None
) -> TMPostInfo:
    """Changes the text of a post in a chat.

    `PATCH /team-messaging/v1/chats/{chatId}/posts/{postId}`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        chat_id: sent as `chatId`.
        post_id: sent as `postId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(chat_id=chat_id, post_id=post_id, body=body, options=options)), client.drift)
