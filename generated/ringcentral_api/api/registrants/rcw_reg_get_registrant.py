"""Reads one person registered for a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._registrants import RegistrantModelWithQuestionnaire

OPERATION = Operation(
    "rcw_reg_get_registrant",
    "GET",
    "/webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}",
    "registrants",
    group="Heavy",
    app_permission="ReadWebinars",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(
    *,
    session_id: str,
    registrant_id: str,
    include_questionnaire: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if include_questionnaire is not None:
        query.append(("includeQuestionnaire", _call.text(include_questionnaire, "include_questionnaire")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/webinar/registration/v1/sessions/{_call.segment(session_id, 'session_id')}/registrants/{_call.segment(registrant_id, 'registrant_id')}",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> RegistrantModelWithQuestionnaire:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._registrants import RegistrantModelWithQuestionnaire

        return _call.decode_model(response, RegistrantModelWithQuestionnaire, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    session_id: str,
    registrant_id: str,
    include_questionnaire: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[RegistrantModelWithQuestionnaire]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            session_id=session_id,
            registrant_id=registrant_id,
            include_questionnaire=include_questionnaire,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    session_id: str,
    registrant_id: str,
    include_questionnaire: bool | None = None,
    options: RequestOptions | None = None,
) -> RegistrantModelWithQuestionnaire:
    """Reads one person registered for a session.

    `GET /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`

    Throttling group: Heavy. Application permission: ReadWebinars.

    Args:
        session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
        registrant_id: up to 20 characters; sent as `registrantId`.
        include_questionnaire: the platform's default is `false`; sent as `includeQuestionnaire`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                session_id=session_id,
                registrant_id=registrant_id,
                include_questionnaire=include_questionnaire,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    session_id: str,
    registrant_id: str,
    include_questionnaire: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[RegistrantModelWithQuestionnaire]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            session_id=session_id,
            registrant_id=registrant_id,
            include_questionnaire=include_questionnaire,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    session_id: str,
    registrant_id: str,
    include_questionnaire: bool | None = None,
    options: RequestOptions | None = None,
) -> RegistrantModelWithQuestionnaire:
    """Reads one person registered for a session.

    `GET /webinar/registration/v1/sessions/{sessionId}/registrants/{registrantId}`

    Throttling group: Heavy. Application permission: ReadWebinars.

    Args:
        session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
        registrant_id: up to 20 characters; sent as `registrantId`.
        include_questionnaire: the platform's default is `false`; sent as `includeQuestionnaire`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                session_id=session_id,
                registrant_id=registrant_id,
                include_questionnaire=include_questionnaire,
                options=options,
            )
        ),
        client.drift,
    )
