"""Lists the schemas of the SCIM service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._scim import ScimSchemaSearchResponse

OPERATION = Operation(
    "list_schemas",
    "GET",
    "/scim/v2/Schemas",
    "scim",
    group="Light",
    app_permission="ReadAccounts",
    max_body=1048576,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "403": "ScimErrorResponse",
}


def request(*, options: RequestOptions | None = None) -> Request:
    """Lists the schemas of the SCIM service.

    `GET /scim/v2/Schemas`

    Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

    Args:
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json, application/scim+json"}
    return Request(
        OPERATION,
        "/scim/v2/Schemas",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ScimSchemaSearchResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._scim import ScimSchemaSearchResponse

        return _call.decode_model(response, ScimSchemaSearchResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
