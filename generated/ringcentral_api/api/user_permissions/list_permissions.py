"""Pages through all user permissions that the service knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._user_permissions import PermissionCollectionResource

OPERATION = Operation(
    "list_permissions",
    "GET",
    "/restapi/v1.0/dictionary/permission",
    "user_permissions",
    group="Light",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    page: int | None = None,
    per_page: int | None = None,
    assignable: bool | None = None,
    service_plan_id: str | int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through all user permissions that the service knows.

    `GET /restapi/v1.0/dictionary/permission`

    Throttling group: Light.

    Args:
        page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        assignable: a query parameter.
        service_plan_id: sent as `servicePlanId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

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
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._user_permissions import PermissionCollectionResource

        return _call.decode_model(response, PermissionCollectionResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
