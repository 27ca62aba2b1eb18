"""Joins a party of one live call with a party of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._call_control import BridgeTargetRequest, CallParty

OPERATION = Operation(
    "bridge_call_party",
    "POST",
    "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/bridge",
    "call_control",
    group="Light",
    app_permission="CallControl",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "409": "ParameterizedErrorResponseModel",
    "415": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    telephony_session_id: str,
    party_id: str,
    body: BridgeTargetRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "BridgeTargetRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/telephony/sessions/{_call.segment(telephony_session_id, 'telephony_session_id')}/parties/{_call.segment(party_id, 'party_id')}/bridge",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallParty:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._call_control import CallParty

        return _call.decode_model(response, CallParty, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    telephony_session_id: str,
    party_id: str,
    body: BridgeTargetRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CallParty]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    telephony_session_id: str,
    party_id: str,
    body: BridgeTargetRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> CallParty:
    """Joins a party of one live call with a party of another.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/bridge`

    Throttling group: Light. Application permission: CallControl.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        telephony_session_id: Telephony session; sent as `telephonySessionId`.
        party_id: sent as `partyId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                account_id=account_id,
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                body=body,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    telephony_session_id: str,
    party_id: str,
    body: BridgeTargetRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CallParty]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            telephony_session_id=telephony_session_id,
            party_id=party_id,
            body=body,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    telephony_session_id: str,
    party_id: str,
    body: BridgeTargetRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> CallParty:
    """Joins a party of one live call with a party of another.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/bridge`

    Throttling group: Light. Application permission: CallControl.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        telephony_session_id: Telephony session; sent as `telephonySessionId`.
        party_id: sent as `partyId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                account_id=account_id,
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                body=body,
                options=options,
            )
        ),
        client.drift,
    )
