"""Fetches a download link for one webinar recording."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._historical_recordings import RecordingDownloadModel, RecordingMediaType

OPERATION = Operation(
    "rcw_history_get_recording_download",
    "GET",
    "/webinar/history/v1/recordings/{recordingId}/download",
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


def request(
    *,
    recording_id: str | int,
    recording_media_type: RecordingMediaType | Literal["Video", "Audio"] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Fetches a download link for one webinar recording.

    `GET /webinar/history/v1/recordings/{recordingId}/download`

    Throttling group: Heavy. Application permission: ReadWebinars.

    Args:
        recording_id: Recording, from a call record; sent as `recordingId`.
        recording_media_type: `Video` | `Audio`; sent as `recordingMediaType`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if recording_media_type is not None:
        query.append(("recordingMediaType", _call.text(recording_media_type, "recording_media_type")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/webinar/history/v1/recordings/{_call.segment(recording_id, 'recording_id')}/download",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> RecordingDownloadModel:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._historical_recordings import RecordingDownloadModel

        return _call.decode_model(response, RecordingDownloadModel, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
