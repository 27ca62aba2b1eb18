"""Reads one category of user permissions from the dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._user_permissions import PermissionCategoryResource

OPERATION = Operation(
    "read_permission_category",
    "GET",
    "/restapi/v1.0/dictionary/permission-category/{permissionCategoryId}",
    "user_permissions",
    group="Light",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, permission_category_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/dictionary/permission-category/{_call.segment(permission_category_id, 'permission_category_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> PermissionCategoryResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._user_permissions import PermissionCategoryResource

        return _call.decode_model(response, PermissionCategoryResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, permission_category_id: str, options: RequestOptions | None = None
) -> Response[PermissionCategoryResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(permission_category_id=permission_category_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, permission_category_id: str, options: RequestOptions | None = None
) -> PermissionCategoryResource:
    """Reads one category of user permissions from the dictionary.

    `GET /restapi/v1.0/dictionary/permission-category/{permissionCategoryId}`

    Throttling group: Light.

    Args:
        permission_category_id: sent as `permissionCategoryId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(permission_category_id=permission_category_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, permission_category_id: str, options: RequestOptions | None = None
) -> Response[PermissionCategoryResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(permission_category_id=permission_category_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, permission_category_id: str, options: RequestOptions | None = None
) -> PermissionCategoryResource:
    """Reads one category of user permissions from the dictionary.

    `GET /restapi/v1.0/dictionary/permission-category/{permissionCategoryId}`

    Throttling group: Light.

    Args:
        permission_category_id: sent as `permissionCategoryId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(permission_category_id=permission_category_id, options=options)), client.drift
    )
