"""Adds a draft note to a chat; others see it once it is published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._notes import TMCreateNoteRequest, TMNoteInfo

OPERATION = Operation(
    "create_chat_note_new",
    "POST",
    "/team-messaging/v1/chats/{chatId}/notes",
    "notes",
    group="Medium",
    app_permission="TeamMessaging",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, chat_id: str, body: TMCreateNoteRequest, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._notes import TMNoteInfo

        return _call.decode_model(response, TMNoteInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, chat_id: str, body: TMCreateNoteRequest, options: RequestOptions | None = None
) -> Response[TMNoteInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(chat_id=chat_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, chat_id: str, body: TMCreateNoteRequest, options: RequestOptions | None = None
) -> TMNoteInfo:
    """Adds a draft note to a chat; others see it once it is published.

    `POST /team-messaging/v1/chats/{chatId}/notes`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        chat_id: sent as `chatId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(chat_id=chat_id, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, chat_id: str, body: TMCreateNoteRequest, options: RequestOptions | None = None
) -> Response[TMNoteInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(chat_id=chat_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, chat_id: str, body: TMCreateNoteRequest, options: RequestOptions | None = None
) -> TMNoteInfo:
    """Adds a draft note to a chat; others see it once it is published.

    `POST /team-messaging/v1/chats/{chatId}/notes`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        chat_id: sent as `chatId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(chat_id=chat_id, body=body, options=options)), client.drift)
