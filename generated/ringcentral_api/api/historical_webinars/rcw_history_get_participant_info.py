"""Reads what a past session holds about the logged-in participant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._historical_webinars import ParticipantReducedModel

OPERATION = Operation(
    "rcw_history_get_participant_info",
    "GET",
    "/webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants/self",
    "historical_webinars",
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


def request(*, webinar_id: str | int, session_id: str | int, options: RequestOptions | None = None) -> Request:
    """Reads what a past session holds about the logged-in participant.

    `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants/self`

    Throttling group: Heavy. Application permission: ReadWebinars.

    Args:
        webinar_id: up to 20 characters; sent as `webinarId`.
        session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/webinar/history/v1/webinars/{_call.segment(webinar_id, 'webinar_id')}/sessions/{_call.segment(session_id, 'session_id')}/participants/self",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ParticipantReducedModel:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._historical_webinars import ParticipantReducedModel

        return _call.decode_model(response, ParticipantReducedModel, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
