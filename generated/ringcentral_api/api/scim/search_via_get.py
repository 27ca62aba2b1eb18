"""Searches users by a SCIM filter in the query string."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._scim import ScimUserSearchResponse

OPERATION = Operation(
    "search_via_get",
    "GET",
    "/scim/v2/Users",
    "scim",
    group="Light",
    app_permission="ReadAccounts",
    max_body=1048576,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ScimErrorResponse",
    "401": "ScimErrorResponse",
    "403": "ScimErrorResponse",
    "429": "ScimErrorResponse",
    "500": "ScimErrorResponse",
}


def request(
    *,
    filter: str | None = None,
    start_index: int | None = None,
    count: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Searches users by a SCIM filter in the query string.

    `GET /scim/v2/Users`

    Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

    Args:
        filter: a query parameter.
        start_index: the platform's default is `1`; sent as `startIndex`.
        count: the platform's default is `100`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if filter is not None:
        query.append(("filter", _call.text(filter, "filter")))
    if start_index is not None:
        query.append(("startIndex", _call.text(start_index, "start_index")))
    if count is not None:
        query.append(("count", _call.text(count, "count")))
    headers: dict[str, str] = {"Accept": "application/json, application/scim+json"}
    return Request(
        OPERATION,
        "/scim/v2/Users",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ScimUserSearchResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._scim import ScimUserSearchResponse

        return _call.decode_model(response, ScimUserSearchResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
