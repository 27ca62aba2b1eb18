"""Deletes a session with its invitees, unless it runs or has run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy

OPERATION = Operation(
    "rcw_config_delete_session",
    "DELETE",
    "/webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}",
    "webinars_and_sessions",
    group="Heavy",
    app_permission="EditWebinars",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(*, webinar_id: str | int, session_id: str | int, options: RequestOptions | None = None) -> Request:
    """Deletes a session with its invitees, unless it runs or has run.

    `DELETE /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

    Throttling group: Heavy. Application permission: EditWebinars.

    Args:
        webinar_id: up to 20 characters; sent as `webinarId`.
        session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/webinar/configuration/v1/webinars/{_call.segment(webinar_id, 'webinar_id')}/sessions/{_call.segment(session_id, 'session_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
