"""Pages through the ready-made roles of the service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._role_management import RolesCollectionResource

OPERATION = Operation(
    "list_standard_user_role",
    "GET",
    "/restapi/v1.0/dictionary/user-role",
    "role_management",
    group="Light",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    service_plan_id: str | int | None = None,
    page: int | None = None,
    per_page: int | None = None,
    advanced_permissions: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the ready-made roles of the service.

    `GET /restapi/v1.0/dictionary/user-role`

    Throttling group: Light.

    Args:
        service_plan_id: sent as `servicePlanId`.
        page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        advanced_permissions: the platform's default is `false`; sent as `advancedPermissions`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

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
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._role_management import RolesCollectionResource

        return _call.decode_model(response, RolesCollectionResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
