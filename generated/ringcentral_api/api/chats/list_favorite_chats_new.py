"""Lists the chats the user has marked as favourites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._chats import TMChatListWithoutNavigation

OPERATION = Operation(
    "list_favorite_chats_new",
    "GET",
    "/team-messaging/v1/favorites",
    "chats",
    group="Light",
    app_permission="TeamMessaging",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, record_count: int | None = None, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._chats import TMChatListWithoutNavigation

        return _call.decode_model(response, TMChatListWithoutNavigation, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, record_count: int | None = None, options: RequestOptions | None = None
) -> Response[TMChatListWithoutNavigation]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(record_count=record_count, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, record_count: int | None = None, options: RequestOptions | None = None
) -> TMChatListWithoutNavigation:
    """Lists the chats the user has marked as favourites.

    `GET /team-messaging/v1/favorites`

    Throttling group: Light. Application permission: TeamMessaging.

    Args:
        record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(record_count=record_count, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, record_count: int | None = None, options: RequestOptions | None = None
) -> Response[TMChatListWithoutNavigation]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(record_count=record_count, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, record_count: int | None = None, options: RequestOptions | None = None
) -> TMChatListWithoutNavigation:
    """Lists the chats the user has marked as favourites.

    `GET /team-messaging/v1/favorites`

    Throttling group: Light. Application permission: TeamMessaging.

    Args:
        record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(record_count=record_count, options=options)), client.drift)
