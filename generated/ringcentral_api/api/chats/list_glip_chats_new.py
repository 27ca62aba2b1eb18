"""Pages through the user's chats of all types, and public teams open to join."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._chats import ListGlipChatsNewTypeItem, TMChatList

OPERATION = Operation(
    "list_glip_chats_new",
    "GET",
    "/team-messaging/v1/chats",
    "chats",
    group="Medium",
    app_permission="TeamMessaging",
)
"""The facts of this operation."""

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
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._chats import TMChatList

        return _call.decode_model(response, TMChatList, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    type: ListGlipChatsNewTypeItem
    | Literal["Personal", "Direct", "Group", "Team", "Everyone"]
    | Sequence[ListGlipChatsNewTypeItem | Literal["Personal", "Direct", "Group", "Team", "Everyone"]]
    | None = None,
    record_count: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Response[TMChatList]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(type=type, record_count=record_count, page_token=page_token, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    type: ListGlipChatsNewTypeItem
    | Literal["Personal", "Direct", "Group", "Team", "Everyone"]
    | Sequence[ListGlipChatsNewTypeItem | Literal["Personal", "Direct", "Group", "Team", "Everyone"]]
    | None = None,
    record_count: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> TMChatList:
    """Pages through the user's chats of all types, and public teams open to join.

    `GET /team-messaging/v1/chats`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        type: Only things of this type; `Personal` | `Direct` | `Group` | `Team` | `Everyone`.
        record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(type=type, record_count=record_count, page_token=page_token, options=options)), client.drift
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    type: ListGlipChatsNewTypeItem
    | Literal["Personal", "Direct", "Group", "Team", "Everyone"]
    | Sequence[ListGlipChatsNewTypeItem | Literal["Personal", "Direct", "Group", "Team", "Everyone"]]
    | None = None,
    record_count: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Response[TMChatList]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(type=type, record_count=record_count, page_token=page_token, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    type: ListGlipChatsNewTypeItem
    | Literal["Personal", "Direct", "Group", "Team", "Everyone"]
    | Sequence[ListGlipChatsNewTypeItem | Literal["Personal", "Direct", "Group", "Team", "Everyone"]]
    | None = None,
    record_count: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> TMChatList:
    """Pages through the user's chats of all types, and public teams open to join.

    `GET /team-messaging/v1/chats`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        type: Only things of this type; `Personal` | `Direct` | `Group` | `Team` | `Everyone`.
        record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(type=type, record_count=record_count, page_token=page_token, options=options)),
        client.drift,
    )
