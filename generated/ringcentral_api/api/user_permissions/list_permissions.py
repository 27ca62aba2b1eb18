"""Pages through all user permissions that the service knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._user_permissions import PermissionCollectionResource

OPERATION = Operation(
    "list_permissions",
    "GET",
    "/restapi/v1.0/dictionary/permission",
    "user_permissions",
    group="Light",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    assignable: bool | None = None,
    service_plan_id: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if assignable is not None:
        query.append(("assignable", _call.text(assignable, "assignable")))
    if service_plan_id is not None:
        query.append(("servicePlanId", _call.text(service_plan_id, "service_plan_id")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/restapi/v1.0/dictionary/permission",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> PermissionCollectionResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._user_permissions import PermissionCollectionResource

        return _call.decode_model(response, PermissionCollectionResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    page: int | None = None,
    per_page: int | None = None,
    assignable: bool | None = None,
    service_plan_id: str | None = None,
    options: RequestOptions | None = None,
) -> Response[PermissionCollectionResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(page=page, per_page=per_page, assignable=assignable, service_plan_id=service_plan_id, options=options)
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    page: int | None = None,
    per_page: int | None = None,
    assignable: bool | None = None,
    service_plan_id: str | None = None,
    options: RequestOptions | None = None,
) -> PermissionCollectionResource:
    """Pages through all user permissions that the service knows.

    `GET /restapi/v1.0/dictionary/permission`

    Throttling group: Light.

    Args:
        page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        assignable: a query parameter.
        service_plan_id: sent as `servicePlanId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                page=page, per_page=per_page, assignable=assignable, service_plan_id=service_plan_id, options=options
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    page: int | None = None,
    per_page: int | None = None,
    assignable: bool | None = None,
    service_plan_id: str | None = None,
    options: RequestOptions | None = None,
) -> Response[PermissionCollectionResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(page=page, per_page=per_page, assignable=assignable, service_plan_id=service_plan_id, options=options)
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    page: int | None = None,
    per_page: int | None = None,
    assignable: bool | None = None,
    service_plan_id: str | None = None,
    options: RequestOptions | None = None,
) -> PermissionCollectionResource:
    """Pages through all user permissions that the service knows.

    `GET /restapi/v1.0/dictionary/permission`

    Throttling group: Light.

    Args:
        page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        assignable: a query parameter.
        service_plan_id: sent as `servicePlanId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                page=page, per_page=per_page, assignable=assignable, service_plan_id=service_plan_id, options=options
            )
        ),
        client.drift,
    )
