"""Adds a session (a date) to a webinar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._webinars_and_sessions import WcsSessionWithLocaleCodeModelDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._webinars_and_sessions import WcsSessionResource, WcsSessionWithLocaleCodeModel

OPERATION = Operation(
    "rcw_config_create_session",
    "POST",
    "/webinar/configuration/v1/webinars/{webinarId}/sessions",
    "webinars_and_sessions",
    group="Heavy",
    app_permission="EditWebinars",
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
    webinar_id: str | int,
    body: WcsSessionWithLocaleCodeModel | WcsSessionWithLocaleCodeModelDict,
    options: RequestOptions | None = None,
) -> Request:
    """Adds a session (a date) to a webinar.

    `POST /webinar/configuration/v1/webinars/{webinarId}/sessions`

    Throttling group: Heavy. Application permission: EditWebinars.

    Args:
        webinar_id: up to 20 characters; sent as `webinarId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "WcsSessionWithLocaleCodeModel")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/webinar/configuration/v1/webinars/{_call.segment(webinar_id, 'webinar_id')}/sessions",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> WcsSessionResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 201:
        from ...models._webinars_and_sessions import WcsSessionResource

        return _call.decode_model(response, WcsSessionResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
