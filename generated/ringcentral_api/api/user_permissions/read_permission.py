"""Reads one user permission from the dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._user_permissions import PermissionResource

OPERATION = Operation(
    "read_permission",
    "GET",
    "/restapi/v1.0/dictionary/permission/{permissionId}",
    "user_permissions",
    group="Light",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, permission_id: str | int, service_plan_id: str | int | None = None, options: RequestOptions | None = None
) -> Request:
    """Reads one user permission from the dictionary.

    `GET /restapi/v1.0/dictionary/permission/{permissionId}`

    Throttling group: Light.

    Args:
        permission_id: sent as `permissionId`.
        service_plan_id: sent as `servicePlanId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

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
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._user_permissions import PermissionResource

        return _call.decode_model(response, PermissionResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
