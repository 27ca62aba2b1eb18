"""Reads a live call with all its parties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._call_control import CallSessionObject

OPERATION = Operation(
    "read_call_session_status",
    "GET",
    "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}",
    "call_control",
    group="Light",
    app_permission="CallControl",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "415": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, telephony_session_id: str, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/telephony/sessions/{_call.segment(telephony_session_id, 'telephony_session_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallSessionObject:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._call_control import CallSessionObject

        return _call.decode_model(response, CallSessionObject, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, telephony_session_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[CallSessionObject]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, telephony_session_id=telephony_session_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, telephony_session_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> CallSessionObject:
    """Reads a live call with all its parties.

    `GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}`

    Throttling group: Light. Application permission: CallControl.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        telephony_session_id: Telephony session; sent as `telephonySessionId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(account_id=account_id, telephony_session_id=telephony_session_id, options=options)),
        client.drift,
    )


async def asyncio_detailed(
    *, client: AsyncClient, telephony_session_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[CallSessionObject]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, telephony_session_id=telephony_session_id, options=options)
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, telephony_session_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> CallSessionObject:
    """Reads a live call with all its parties.

    `GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}`

    Throttling group: Light. Application permission: CallControl.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        telephony_session_id: Telephony session; sent as `telephonySessionId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(account_id=account_id, telephony_session_id=telephony_session_id, options=options)),
        client.drift,
    )
