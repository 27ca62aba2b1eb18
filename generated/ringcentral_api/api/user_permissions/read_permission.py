"""Reads one user permission from the dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._user_permissions import PermissionResource

OPERATION = Operation(
    "read_permission",
    "GET",
    "/restapi/v1.0/dictionary/permission/{permissionId}",
    "user_permissions",
    group="Light",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, permission_id: str, service_plan_id: str | None = None, options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if service_plan_id is not None:
        query.append(("servicePlanId", _call.text(service_plan_id, "service_plan_id")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/dictionary/permission/{_call.segment(permission_id, 'permission_id')}",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> PermissionResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._user_permissions import PermissionResource

        return _call.decode_model(response, PermissionResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, permission_id: str, service_plan_id: str | None = None, options: RequestOptions | None = None
) -> Response[PermissionResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(permission_id=permission_id, service_plan_id=service_plan_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, permission_id: str, service_plan_id: str | None = None, options: RequestOptions | None = None
) -> PermissionResource:
    """Reads one user permission from the dictionary.

    `GET /restapi/v1.0/dictionary/permission/{permissionId}`

    Throttling group: Light.

    Args:
        permission_id: sent as `permissionId`.
        service_plan_id: sent as `servicePlanId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(permission_id=permission_id, service_plan_id=service_plan_id, options=options)),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    permission_id: str,
    service_plan_id: str | None = None,
    options: RequestOptions | None = None,
) -> Response[PermissionResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(permission_id=permission_id, service_plan_id=service_plan_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    permission_id: str,
    service_plan_id: str | None = None,
    options: RequestOptions | None = None,
) -> PermissionResource:
    """Reads one user permission from the dictionary.

    `GET /restapi/v1.0/dictionary/permission/{permissionId}`

    Throttling group: Light.

    Args:
        permission_id: sent as `permissionId`.
        service_plan_id: sent as `servicePlanId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(permission_id=permission_id, service_plan_id=service_plan_id, options=options)),
        client.drift,
    )
