"""Removes people from a team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._teams import TMRemoveTeamMembersRequest

OPERATION = Operation(
    "remove_glip_team_members_new",
    "POST",
    "/team-messaging/v1/teams/{chatId}/remove",
    "teams",
    group="Medium",
    app_permission="TeamMessaging",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, chat_id: str, body: TMRemoveTeamMembersRequest, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "TMRemoveTeamMembersRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/team-messaging/v1/teams/{_call.segment(chat_id, 'chat_id')}/remove",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, chat_id: str, body: TMRemoveTeamMembersRequest, options: RequestOptions | None = None
) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(chat_id=chat_id, body=body, options=options))
    parse(response, client.drift)
    return Response(response, None)


def sync(
    *, client: SyncClient, chat_id: str, body: TMRemoveTeamMembersRequest, options: RequestOptions | None = None
) -> None:
    """Removes people from a team.

    `POST /team-messaging/v1/teams/{chatId}/remove`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        chat_id: sent as `chatId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(client.send(request(chat_id=chat_id, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, chat_id: str, body: TMRemoveTeamMembersRequest, options: RequestOptions | None = None
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(chat_id=chat_id, body=body, options=options))
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(
    *, client: AsyncClient, chat_id: str, body: TMRemoveTeamMembersRequest, options: RequestOptions | None = None
) -> None:
    """Removes people from a team.

    `POST /team-messaging/v1/teams/{chatId}/remove`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        chat_id: sent as `chatId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(await client.send(request(chat_id=chat_id, body=body, options=options)), client.drift)
