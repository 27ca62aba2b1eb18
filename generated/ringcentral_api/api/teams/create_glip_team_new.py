"""Creates a team with a name and members, public or private."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._teams import TMCreateTeamRequest, TMTeamInfo

OPERATION = Operation(
    "create_glip_team_new",
    "POST",
    "/team-messaging/v1/teams",
    "teams",
    group="Medium",
    app_permission="TeamMessaging",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, body: TMCreateTeamRequest, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "TMCreateTeamRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        "/team-messaging/v1/teams",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TMTeamInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 201:
        from ...models._teams import TMTeamInfo

        return _call.decode_model(response, TMTeamInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, body: TMCreateTeamRequest, options: RequestOptions | None = None
) -> Response[TMTeamInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, body: TMCreateTeamRequest, options: RequestOptions | None = None) -> TMTeamInfo:
    """Creates a team with a name and members, public or private.

    `POST /team-messaging/v1/teams`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, body: TMCreateTeamRequest, options: RequestOptions | None = None
) -> Response[TMTeamInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, body: TMCreateTeamRequest, options: RequestOptions | None = None
) -> TMTeamInfo:
    """Creates a team with a name and members, public or private.

    `POST /team-messaging/v1/teams`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(body=body, options=options)), client.drift)
