"""Reads one webinar recording of the company, for administrators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._historical_recordings import RecordingAdminExtendedItemModel

OPERATION = Operation(
    "rcw_history_admin_get_recording",
    "GET",
    "/webinar/history/v1/company/recordings/{recordingId}",
    "historical_recordings",
    group="Heavy",
    app_permission="ReadWebinars",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(*, recording_id: str | int, options: RequestOptions | None = None) -> Request:
    """Reads one webinar recording of the company, for administrators.

    `GET /webinar/history/v1/company/recordings/{recordingId}`

    Throttling group: Heavy. Application permission: ReadWebinars.

    Args:
        recording_id: Recording, from a call record; sent as `recordingId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/webinar/history/v1/company/recordings/{_call.segment(recording_id, 'recording_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> RecordingAdminExtendedItemModel:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._historical_recordings import RecordingAdminExtendedItemModel

        return _call.decode_model(response, RecordingAdminExtendedItemModel, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
