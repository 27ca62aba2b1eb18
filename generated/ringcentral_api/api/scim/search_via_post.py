"""Searches users by a SCIM filter in the body, for long filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._scim import ScimSearchRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._scim import ScimSearchRequest, ScimUserSearchResponse

OPERATION = Operation(
    "search_via_post",
    "POST",
    "/scim/v2/Users/.search",
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


def request(*, body: ScimSearchRequest | ScimSearchRequestDict, options: RequestOptions | None = None) -> Request:
    """Searches users by a SCIM filter in the body, for long filters.

    `POST /scim/v2/Users/.search`

    Throttling group: Light. Application permission: ReadAccounts. Largest request body: 1048576 bytes.

    Args:
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json, application/scim+json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "ScimSearchRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        "/scim/v2/Users/.search",
        headers=headers,
        content=content,
        parts=parts,
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
