"""Registers a person for a session, while registration is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._registrants import RegistrantBaseModelWithQuestionnaireDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._registrants import (
        RegistrantBaseModelWithQuestionnaire,
        RegistrantModelResponsePostWithQuestionnaire,
    )

OPERATION = Operation(
    "rcw_reg_create_registrant",
    "POST",
    "/webinar/registration/v1/sessions/{sessionId}/registrants",
    "registrants",
    group="Heavy",
    app_permission="EditWebinars",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "409": "ParameterizedErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(
    *,
    session_id: str | int,
    body: RegistrantBaseModelWithQuestionnaire | RegistrantBaseModelWithQuestionnaireDict,
    options: RequestOptions | None = None,
) -> Request:
    """Registers a person for a session, while registration is open.

    `POST /webinar/registration/v1/sessions/{sessionId}/registrants`

    Throttling group: Heavy. Application permission: EditWebinars.

    Args:
        session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "RegistrantBaseModelWithQuestionnaire")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/webinar/registration/v1/sessions/{_call.segment(session_id, 'session_id')}/registrants",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> RegistrantModelResponsePostWithQuestionnaire:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 201:
        from ...models._registrants import RegistrantModelResponsePostWithQuestionnaire

        return _call.decode_model(response, RegistrantModelResponsePostWithQuestionnaire, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
