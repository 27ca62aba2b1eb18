"""Reads one kind of resource of the SCIM service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._scim import ScimResourceTypeResponse

OPERATION = Operation(
    "get_resource_type",
    "GET",
    "/scim/v2/ResourceTypes/{type}",
    "scim",
    group="Light",
    app_permission="ReadAccounts",
    max_body=1048576,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "404": "ScimErrorResponse",
}


def request(*, type: str | int, options: RequestOptions | None = None) -> Request:
    """Reads one kind of resource of the SCIM service.

    `GET /scim/v2/ResourceTypes/{type}`

    Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

    Args:
        type: Only things of this type.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json, application/scim+json"}
    return Request(
        OPERATION,
        f"/scim/v2/ResourceTypes/{_call.segment(type, 'type')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ScimResourceTypeResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._scim import ScimResourceTypeResponse

        return _call.decode_model(response, ScimResourceTypeResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
