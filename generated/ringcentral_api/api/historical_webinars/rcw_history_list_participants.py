"""Pages through those who took part in a past session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._historical_webinars import ParticipantListResource
    from ...models._shared_rcw_role_enum import RcwRoleEnum

OPERATION = Operation(
    "rcw_history_list_participants",
    "GET",
    "/webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants",
    "historical_webinars",
    group="Heavy",
    app_permission="ReadWebinars",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(
    *,
    webinar_id: str,
    session_id: str,
    role: RcwRoleEnum
    | Literal["Panelist", "CoHost", "Host", "Attendee"]
    | Sequence[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
    | None = None,
    original_role: RcwRoleEnum
    | Literal["Panelist", "CoHost", "Host", "Attendee"]
    | Sequence[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
    | None = None,
    per_page: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if role is not None:
        query.extend(("role", item) for item in _call.several(role, "role"))
    if original_role is not None:
        query.extend(("originalRole", item) for item in _call.several(original_role, "original_role"))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/webinar/history/v1/webinars/{_call.segment(webinar_id, 'webinar_id')}/sessions/{_call.segment(session_id, 'session_id')}/participants",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ParticipantListResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._historical_webinars import ParticipantListResource

        return _call.decode_model(response, ParticipantListResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    webinar_id: str,
    session_id: str,
    role: RcwRoleEnum
    | Literal["Panelist", "CoHost", "Host", "Attendee"]
    | Sequence[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
    | None = None,
    original_role: RcwRoleEnum
    | Literal["Panelist", "CoHost", "Host", "Attendee"]
    | Sequence[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
    | None = None,
    per_page: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Response[ParticipantListResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            webinar_id=webinar_id,
            session_id=session_id,
            role=role,
            original_role=original_role,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    webinar_id: str,
    session_id: str,
    role: RcwRoleEnum
    | Literal["Panelist", "CoHost", "Host", "Attendee"]
    | Sequence[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
    | None = None,
    original_role: RcwRoleEnum
    | Literal["Panelist", "CoHost", "Host", "Attendee"]
    | Sequence[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
    | None = None,
    per_page: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> ParticipantListResource:
    """Pages through those who took part in a past session.

    `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants`

    Throttling group: Heavy. Application permission: ReadWebinars.

    Args:
        webinar_id: up to 20 characters; sent as `webinarId`.
        session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
        role: `Panelist` | `CoHost` | `Host` | `Attendee`.
        original_role: `Panelist` | `CoHost` | `Host` | `Attendee`; sent as `originalRole`.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                webinar_id=webinar_id,
                session_id=session_id,
                role=role,
                original_role=original_role,
                per_page=per_page,
                page_token=page_token,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    webinar_id: str,
    session_id: str,
    role: RcwRoleEnum
    | Literal["Panelist", "CoHost", "Host", "Attendee"]
    | Sequence[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
    | None = None,
    original_role: RcwRoleEnum
    | Literal["Panelist", "CoHost", "Host", "Attendee"]
    | Sequence[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
    | None = None,
    per_page: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Response[ParticipantListResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            webinar_id=webinar_id,
            session_id=session_id,
            role=role,
            original_role=original_role,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    webinar_id: str,
    session_id: str,
    role: RcwRoleEnum
    | Literal["Panelist", "CoHost", "Host", "Attendee"]
    | Sequence[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
    | None = None,
    original_role: RcwRoleEnum
    | Literal["Panelist", "CoHost", "Host", "Attendee"]
    | Sequence[RcwRoleEnum | Literal["Panelist", "CoHost", "Host", "Attendee"]]
    | None = None,
    per_page: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> ParticipantListResource:
    """Pages through those who took part in a past session.

    `GET /webinar/history/v1/webinars/{webinarId}/sessions/{sessionId}/participants`

    Throttling group: Heavy. Application permission: ReadWebinars.

    Args:
        webinar_id: up to 20 characters; sent as `webinarId`.
        session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
        role: `Panelist` | `CoHost` | `Host` | `Attendee`.
        original_role: `Panelist` | `CoHost` | `Host` | `Attendee`; sent as `originalRole`.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                webinar_id=webinar_id,
                session_id=session_id,
                role=role,
                original_role=original_role,
                per_page=per_page,
                page_token=page_token,
                options=options,
            )
        ),
        client.drift,
    )
