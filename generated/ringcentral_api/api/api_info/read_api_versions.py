"""Lists the REST API versions the server offers, with its build; needs no login."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._api_info import ApiVersionsList

OPERATION = Operation(
    "read_api_versions",
    "GET",
    "/restapi",
    "api_info",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, options: RequestOptions | None = None) -> Request:
    """Lists the REST API versions the server offers, with its build; needs no login.

    `GET /restapi`

    Not throttled.

    Args:
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/restapi",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ApiVersionsList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._api_info import ApiVersionsList

        return _call.decode_model(response, ApiVersionsList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
