"""Reads one category of user permissions from the dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._user_permissions import PermissionCategoryResource

OPERATION = Operation(
    "read_permission_category",
    "GET",
    "/restapi/v1.0/dictionary/permission-category/{permissionCategoryId}",
    "user_permissions",
    group="Light",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, permission_category_id: str | int, options: RequestOptions | None = None) -> Request:
    """Reads one category of user permissions from the dictionary.

    `GET /restapi/v1.0/dictionary/permission-category/{permissionCategoryId}`

    Throttling group: Light.

    Args:
        permission_category_id: sent as `permissionCategoryId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/dictionary/permission-category/{_call.segment(permission_category_id, 'permission_category_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> PermissionCategoryResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._user_permissions import PermissionCategoryResource

        return _call.decode_model(response, PermissionCategoryResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
