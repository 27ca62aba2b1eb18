"""Reads number and release date of one REST API version, such as `v1.0`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._api_info import ApiVersionInfo

OPERATION = Operation(
    "read_api_version",
    "GET",
    "/restapi/{apiVersion}",
    "api_info",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, api_version: str | int, options: RequestOptions | None = None) -> Request:
    """Reads number and release date of one REST API version, such as `v1.0`.

    `GET /restapi/{apiVersion}`

    Not throttled.

    Args:
        api_version: sent as `apiVersion`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/{_call.segment(api_version, 'api_version')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ApiVersionInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._api_info import ApiVersionInfo

        return _call.decode_model(response, ApiVersionInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
