"""Takes a person off a session that is not over yet."""

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
    "rcw_reg_delete_registrant",
    "DELETE",
    "/webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}",
    "registrants",
    group="Heavy",
    app_permission="EditWebinars",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(*, session_id: str | int, registrant_id: str | int, options: RequestOptions | None = None) -> Request:
    """Takes a person off a session that is not over yet.

    `DELETE /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`

    Throttling group: Heavy. Application permission: EditWebinars.

    Args:
        session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
        registrant_id: up to 20 characters; sent as `registrantId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/webinar/registration/v1/sessions/{_call.segment(session_id, 'session_id')}/registrants/{_call.segment(registrant_id, 'registrant_id')}",
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
