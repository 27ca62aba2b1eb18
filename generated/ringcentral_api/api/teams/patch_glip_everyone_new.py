"""Renames the chat that all employees share, or changes its description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._teams import EveryoneTeamInfo, UpdateEveryoneTeamRequest

OPERATION = Operation(
    "patch_glip_everyone_new",
    "PATCH",
    "/team-messaging/v1/everyone",
    "teams",
    group="Medium",
    app_permission="TeamMessaging",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, body: UpdateEveryoneTeamRequest | None = None, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    if body is not None:
        content = _call.dump(body, "UpdateEveryoneTeamRequest")
        headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        "/team-messaging/v1/everyone",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> EveryoneTeamInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._teams import EveryoneTeamInfo

        return _call.decode_model(response, EveryoneTeamInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, body: UpdateEveryoneTeamRequest | None = None, options: RequestOptions | None = None
) -> Response[EveryoneTeamInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, body: UpdateEveryoneTeamRequest | None = None, options: RequestOptions | None = None
) -> EveryoneTeamInfo:
    """Renames the chat that all employees share, or changes its description.

    `PATCH /team-messaging/v1/everyone`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, body: UpdateEveryoneTeamRequest | None = None, options: RequestOptions | None = None
) -> Response[EveryoneTeamInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, body: UpdateEveryoneTeamRequest | None = None, options: RequestOptions | None = None
) -> EveryoneTeamInfo:
    """Renames the chat that all employees share, or changes its description.

    `PATCH /team-messaging/v1/everyone`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(body=body, options=options)), client.drift)
