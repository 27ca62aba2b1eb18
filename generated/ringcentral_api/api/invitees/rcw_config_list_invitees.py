"""Pages through those invited to a session: its co-hosts and panelists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._invitees import WcsInviteeListResource

OPERATION = Operation(
    "rcw_config_list_invitees",
    "GET",
    "/webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees",
    "invitees",
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
    webinar_id: str | int,
    session_id: str | int,
    per_page: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through those invited to a session: its co-hosts and panelists.

    `GET /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees`

    Throttling group: Heavy. Application permission: ReadWebinars.

    Args:
        webinar_id: up to 20 characters; sent as `webinarId`.
        session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/webinar/configuration/v1/webinars/{_call.segment(webinar_id, 'webinar_id')}/sessions/{_call.segment(session_id, 'session_id')}/invitees",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> WcsInviteeListResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._invitees import WcsInviteeListResource

        return _call.decode_model(response, WcsInviteeListResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
