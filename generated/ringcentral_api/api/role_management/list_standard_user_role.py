"""Pages through the ready-made roles of the service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._role_management import RolesCollectionResource

OPERATION = Operation(
    "list_standard_user_role",
    "GET",
    "/restapi/v1.0/dictionary/user-role",
    "role_management",
    group="Light",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    service_plan_id: str | None = None,
    page: int | None = None,
    per_page: int | None = None,
    advanced_permissions: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if service_plan_id is not None:
        query.append(("servicePlanId", _call.text(service_plan_id, "service_plan_id")))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if advanced_permissions is not None:
        query.append(("advancedPermissions", _call.text(advanced_permissions, "advanced_permissions")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/restapi/v1.0/dictionary/user-role",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> RolesCollectionResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._role_management import RolesCollectionResource

        return _call.decode_model(response, RolesCollectionResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    service_plan_id: str | None = None,
    page: int | None = None,
    per_page: int | None = None,
    advanced_permissions: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[RolesCollectionResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            service_plan_id=service_plan_id,
            page=page,
            per_page=per_page,
            advanced_permissions=advanced_permissions,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    service_plan_id: str | None = None,
    page: int | None = None,
    per_page: int | None = None,
    advanced_permissions: bool | None = None,
    options: RequestOptions | None = None,
) -> RolesCollectionResource:
    """Pages through the ready-made roles of the service.

    `GET /restapi/v1.0/dictionary/user-role`

    Throttling group: Light.

    Args:
        service_plan_id: sent as `servicePlanId`.
        page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        advanced_permissions: the platform's default is `false`; sent as `advancedPermissions`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                service_plan_id=service_plan_id,
                page=page,
                per_page=per_page,
                advanced_permissions=advanced_permissions,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    service_plan_id: str | None = None,
    page: int | None = None,
    per_page: int | None = None,
    advanced_permissions: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[RolesCollectionResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            service_plan_id=service_plan_id,
            page=page,
            per_page=per_page,
            advanced_permissions=advanced_permissions,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    service_plan_id: str | None = None,
    page: int | None = None,
    per_page: int | None = None,
    advanced_permissions: bool | None = None,
    options: RequestOptions | None = None,
) -> RolesCollectionResource:
    """Pages through the ready-made roles of the service.

    `GET /restapi/v1.0/dictionary/user-role`

    Throttling group: Light.

    Args:
        service_plan_id: sent as `servicePlanId`.
        page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        advanced_permissions: the platform's default is `false`; sent as `advancedPermissions`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                service_plan_id=service_plan_id,
                page=page,
                per_page=per_page,
                advanced_permissions=advanced_permissions,
                options=options,
            )
        ),
        client.drift,
    )
