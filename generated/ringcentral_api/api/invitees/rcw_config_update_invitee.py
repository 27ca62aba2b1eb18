"""Changes the role of one invitee of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._invitees import UpdateInviteeRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._invitees import InviteeResource, UpdateInviteeRequest

OPERATION = Operation(
    "rcw_config_update_invitee",
    "PUT",
    "/webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}",
    "invitees",
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
    session_id: str | int,
    invitee_id: str | int,
    body: UpdateInviteeRequest | UpdateInviteeRequestDict,
    options: RequestOptions | None = None,
) -> Request:
    """Changes the role of one invitee of a session.

    `PUT /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}/invitees/{inviteeId}`

    Throttling group: Heavy. Application permission: EditWebinars.

    Args:
        webinar_id: up to 20 characters; sent as `webinarId`.
        session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
        invitee_id: up to 20 characters; sent as `inviteeId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "UpdateInviteeRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/webinar/configuration/v1/webinars/{_call.segment(webinar_id, 'webinar_id')}/sessions/{_call.segment(session_id, 'session_id')}/invitees/{_call.segment(invitee_id, 'invitee_id')}",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> InviteeResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._invitees import InviteeResource

        return _call.decode_model(response, InviteeResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
