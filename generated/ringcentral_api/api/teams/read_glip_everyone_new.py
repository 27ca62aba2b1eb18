"""Reads the chat that all employees of the company share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._teams import EveryoneTeamInfo

OPERATION = Operation(
    "read_glip_everyone_new",
    "GET",
    "/team-messaging/v1/everyone",
    "teams",
    group="Light",
    app_permission="TeamMessaging",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/team-messaging/v1/everyone",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> EveryoneTeamInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._teams import EveryoneTeamInfo

        return _call.decode_model(response, EveryoneTeamInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(*, client: SyncClient, options: RequestOptions | None = None) -> Response[EveryoneTeamInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, options: RequestOptions | None = None) -> EveryoneTeamInfo:
    """Reads the chat that all employees of the company share.

    `GET /team-messaging/v1/everyone`

    Throttling group: Light. Application permission: TeamMessaging.

    Args:
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(options=options)), client.drift)


async def asyncio_detailed(*, client: AsyncClient, options: RequestOptions | None = None) -> Response[EveryoneTeamInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(*, client: AsyncClient, options: RequestOptions | None = None) -> EveryoneTeamInfo:
    """Reads the chat that all employees of the company share.

    `GET /team-messaging/v1/everyone`

    Throttling group: Light. Application permission: TeamMessaging.

    Args:
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(options=options)), client.drift)
