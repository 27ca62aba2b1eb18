"""Reads the registration settings of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._registration_management import RegSessionModel

OPERATION = Operation(
    "rcw_reg_get_session",
    "GET",
    "/webinar/registration/v1/sessions/{sessionId}",
    "registration_management",
    group="Heavy",
    app_permission="ReadWebinars",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(*, session_id: str | int, options: RequestOptions | None = None) -> Request:
    """Reads the registration settings of a session.

    `GET /webinar/registration/v1/sessions/{sessionId}`

    Throttling group: Heavy. Application permission: ReadWebinars.

    Args:
        session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/webinar/registration/v1/sessions/{_call.segment(session_id, 'session_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> RegSessionModel:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._registration_management import RegSessionModel

        return _call.decode_model(response, RegSessionModel, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
