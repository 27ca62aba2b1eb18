"""Reads one past session, as its host or co-host."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._historical_webinars import HistorySessionResource

OPERATION = Operation(
    "rcw_history_get_session",
    "GET",
    "/webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}",
    "historical_webinars",
    group="Heavy",
    app_permission="ReadWebinars",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(*, webinar_id: str, session_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/webinar/history/v1/webinars/{_call.segment(webinar_id, 'webinar_id')}/sessions/{_call.segment(session_id, 'session_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> HistorySessionResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._historical_webinars import HistorySessionResource

        return _call.decode_model(response, HistorySessionResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, webinar_id: str, session_id: str, options: RequestOptions | None = None
) -> Response[HistorySessionResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(webinar_id=webinar_id, session_id=session_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, webinar_id: str, session_id: str, options: RequestOptions | None = None
) -> HistorySessionResource:
    """Reads one past session, as its host or co-host.

    `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}`

    Throttling group: Heavy. Application permission: ReadWebinars.

    Args:
        webinar_id: up to 20 characters; sent as `webinarId`.
        session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(webinar_id=webinar_id, session_id=session_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, webinar_id: str, session_id: str, options: RequestOptions | None = None
) -> Response[HistorySessionResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(webinar_id=webinar_id, session_id=session_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, webinar_id: str, session_id: str, options: RequestOptions | None = None
) -> HistorySessionResource:
    """Reads one past session, as its host or co-host.

    `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}`

    Throttling group: Heavy. Application permission: ReadWebinars.

    Args:
        webinar_id: up to 20 characters; sent as `webinarId`.
        session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(webinar_id=webinar_id, session_id=session_id, options=options)), client.drift
    )
