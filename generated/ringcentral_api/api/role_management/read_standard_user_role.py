"""Reads one ready-made role of the service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._role_management import RoleResource

OPERATION = Operation(
    "read_standard_user_role",
    "GET",
    "/restapi/v1.0/dictionary/user-role/{roleId}",
    "role_management",
    group="Light",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, role_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/dictionary/user-role/{_call.segment(role_id, 'role_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> RoleResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._role_management import RoleResource

        return _call.decode_model(response, RoleResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(*, client: SyncClient, role_id: str, options: RequestOptions | None = None) -> Response[RoleResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(role_id=role_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, role_id: str, options: RequestOptions | None = None) -> RoleResource:
    """Reads one ready-made role of the service.

    `GET /restapi/v1.0/dictionary/user-role/{roleId}`

    Throttling group: Light.

    Args:
        role_id: sent as `roleId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(role_id=role_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, role_id: str, options: RequestOptions | None = None
) -> Response[RoleResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(role_id=role_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(*, client: AsyncClient, role_id: str, options: RequestOptions | None = None) -> RoleResource:
    """Reads one ready-made role of the service.

    `GET /restapi/v1.0/dictionary/user-role/{roleId}`

    Throttling group: Light.

    Args:
        role_id: sent as `roleId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(role_id=role_id, options=options)), client.drift)
