"""Reads length and media type of one call recording; the sound is a separate call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._call_recordings import GetCallRecordingResponse

OPERATION = Operation(
    "read_call_recording",
    "GET",
    "/restapi/v1.0/account/{accountId}/recording/{recordingId}",
    "call_recordings",
    group="Heavy",
    app_permission="ReadCallRecording",
    user_permission="ReadCallRecording",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, recording_id: str | int, account_id: str | int = "~", options: RequestOptions | None = None) -> Request:
    """Reads length and media type of one call recording; the sound is a separate call.

    `GET /restapi/v1.0/account/{accountId}/recording/{recordingId}`

    Throttling group: Heavy.
    Application permission: ReadCallRecording.
    User permission: ReadCallRecording.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        recording_id: Recording, from a call record; sent as `recordingId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/recording/{_call.segment(recording_id, 'recording_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> GetCallRecordingResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._call_recordings import GetCallRecordingResponse

        return _call.decode_model(response, GetCallRecordingResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
