"""Reads one schema of the SCIM service by its URI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._scim import ScimSchemaResponse

OPERATION = Operation(
    "get_schema",
    "GET",
    "/scim/v2/Schemas/{uri}",
    "scim",
    group="Light",
    app_permission="ReadAccounts",
    max_body=1048576,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "404": "ScimErrorResponse",
}


def request(*, uri: str | int, options: RequestOptions | None = None) -> Request:
    """Reads one schema of the SCIM service by its URI.

    `GET /scim/v2/Schemas/{uri}`

    Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

    Args:
        uri: part of the path.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json, application/scim+json"}
    return Request(
        OPERATION,
        f"/scim/v2/Schemas/{_call.segment(uri, 'uri')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ScimSchemaResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._scim import ScimSchemaResponse

        return _call.decode_model(response, ScimSchemaResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
