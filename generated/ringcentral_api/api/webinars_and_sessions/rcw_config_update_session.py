"""Changes some fields of a webinar session, or its status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._webinars_and_sessions import WcsSessionResource, WcsSessionWithLocaleCodeModel

OPERATION = Operation(
    "rcw_config_update_session",
    "PATCH",
    "/webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}",
    "webinars_and_sessions",
    group="Heavy",
    app_permission="EditWebinars",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(
    *, webinar_id: str, session_id: str, body: WcsSessionWithLocaleCodeModel, options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "WcsSessionWithLocaleCodeModel")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/webinar/configuration/v1/webinars/{_call.segment(webinar_id, 'webinar_id')}/sessions/{_call.segment(session_id, 'session_id')}",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> WcsSessionResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._webinars_and_sessions import WcsSessionResource

        return _call.decode_model(response, WcsSessionResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    webinar_id: str,
    session_id: str,
    body: WcsSessionWithLocaleCodeModel,
    options: RequestOptions | None = None,
) -> Response[WcsSessionResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(webinar_id=webinar_id, session_id=session_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    webinar_id: str,
    session_id: str,
    body: WcsSessionWithLocaleCodeModel,
    options: RequestOptions | None = None,
) -> WcsSessionResource:
    """Changes some fields of a webinar session, or its status.

    `PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

    Throttling group: Heavy. Application permission: EditWebinars.

    Args:
        webinar_id: up to 20 characters; sent as `webinarId`.
        session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(webinar_id=webinar_id, session_id=session_id, body=body, options=options)), client.drift
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    webinar_id: str,
    session_id: str,
    body: WcsSessionWithLocaleCodeModel,
    options: RequestOptions | None = None,
) -> Response[WcsSessionResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(webinar_id=webinar_id, session_id=session_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    webinar_id: str,
    session_id: str,
    body: WcsSessionWithLocaleCodeModel,
    options: RequestOptions | None = None,
) -> WcsSessionResource:
    """Changes some fields of a webinar session, or its status.

    `PATCH /webinar/configuration/v1/webinars/{webinarId}/sessions/{sessionId}`

    Throttling group: Heavy. Application permission: EditWebinars.

    Args:
        webinar_id: up to 20 characters; sent as `webinarId`.
        session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(webinar_id=webinar_id, session_id=session_id, body=body, options=options)),
        client.drift,
    )
