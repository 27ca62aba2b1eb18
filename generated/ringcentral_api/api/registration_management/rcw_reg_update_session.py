"""Changes the registration settings of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._registration_management import RegSessionModel

OPERATION = Operation(
    "rcw_reg_update_session",
    "PATCH",
    "/webinar/registration/v1/sessions/{sessionId}",
    "registration_management",
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


def request(*, session_id: str, body: RegSessionModel, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "RegSessionModel")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/webinar/registration/v1/sessions/{_call.segment(session_id, 'session_id')}",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> RegSessionModel:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._registration_management import RegSessionModel

        return _call.decode_model(response, RegSessionModel, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, session_id: str, body: RegSessionModel, options: RequestOptions | None = None
) -> Response[RegSessionModel]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(session_id=session_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, session_id: str, body: RegSessionModel, options: RequestOptions | None = None
) -> RegSessionModel:
    """Changes the registration settings of a session.

    `PATCH /webinar/registration/v1/sessions/{sessionId}`

    Throttling group: Heavy. Application permission: EditWebinars.

    Args:
        session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(session_id=session_id, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, session_id: str, body: RegSessionModel, options: RequestOptions | None = None
) -> Response[RegSessionModel]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(session_id=session_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, session_id: str, body: RegSessionModel, options: RequestOptions | None = None
) -> RegSessionModel:
    """Changes the registration settings of a session.

    `PATCH /webinar/registration/v1/sessions/{sessionId}`

    Throttling group: Heavy. Application permission: EditWebinars.

    Args:
        session_id: Only calls of this session; up to 20 characters; sent as `sessionId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(session_id=session_id, body=body, options=options)), client.drift)
