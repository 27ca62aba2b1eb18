"""Searches who changed what in the account's settings, up to 180 days back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._audit_trail import AccountHistorySearchPublicRequest, AccountHistorySearchPublicResponse

OPERATION = Operation(
    "audit_trail_search",
    "POST",
    "/restapi/v1.0/account/{accountId}/audit-trail/search",
    "audit_trail",
    group="Heavy",
    app_permission="ReadAuditTrail",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    account_id: str = "~",
    body: AccountHistorySearchPublicRequest | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    if body is not None:
        content = _call.dump(body, "AccountHistorySearchPublicRequest")
        headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/audit-trail/search",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> AccountHistorySearchPublicResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._audit_trail import AccountHistorySearchPublicResponse

        return _call.decode_model(response, AccountHistorySearchPublicResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str = "~",
    body: AccountHistorySearchPublicRequest | None = None,
    options: RequestOptions | None = None,
) -> Response[AccountHistorySearchPublicResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    account_id: str = "~",
    body: AccountHistorySearchPublicRequest | None = None,
    options: RequestOptions | None = None,
) -> AccountHistorySearchPublicResponse:
    """Searches who changed what in the account's settings, up to 180 days back.

    `POST /restapi/v1.0/account/{accountId}/audit-trail/search`

    Throttling group: Heavy. Application permission: ReadAuditTrail.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str = "~",
    body: AccountHistorySearchPublicRequest | None = None,
    options: RequestOptions | None = None,
) -> Response[AccountHistorySearchPublicResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str = "~",
    body: AccountHistorySearchPublicRequest | None = None,
    options: RequestOptions | None = None,
) -> AccountHistorySearchPublicResponse:
    """Searches who changed what in the account's settings, up to 180 days back.

    `POST /restapi/v1.0/account/{accountId}/audit-trail/search`

    Throttling group: Heavy. Application permission: ReadAuditTrail.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, body=body, options=options)), client.drift)
