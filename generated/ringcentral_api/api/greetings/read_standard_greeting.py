"""Reads one ready-made greeting of the dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._greetings import DictionaryGreetingInfo

OPERATION = Operation(
    "read_standard_greeting",
    "GET",
    "/restapi/v1.0/dictionary/greeting/{greetingId}",
    "greetings",
    group="Medium",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, greeting_id: str | int, options: RequestOptions | None = None) -> Request:
    """Reads one ready-made greeting of the dictionary.

    `GET /restapi/v1.0/dictionary/greeting/{greetingId}`

    Throttling group: Medium.

    Args:
        greeting_id: sent as `greetingId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/dictionary/greeting/{_call.segment(greeting_id, 'greeting_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> DictionaryGreetingInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._greetings import DictionaryGreetingInfo

        return _call.decode_model(response, DictionaryGreetingInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
