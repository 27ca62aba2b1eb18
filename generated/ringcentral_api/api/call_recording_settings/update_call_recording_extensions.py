"""Adds or removes extensions whose calls are recorded automatically."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._call_recording_settings import BulkAccountCallRecordingsResource

OPERATION = Operation(
    "update_call_recording_extensions",
    "POST",
    "/restapi/v1.0/account/{accountId}/call-recording/bulk-assign",
    "call_recording_settings",
    group="Medium",
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *, body: BulkAccountCallRecordingsResource, account_id: str = "~", options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "BulkAccountCallRecordingsResource")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/call-recording/bulk-assign",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    body: BulkAccountCallRecordingsResource,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, body=body, options=options))
    parse(response, client.drift)
    return Response(response, None)


def sync(
    *,
    client: SyncClient,
    body: BulkAccountCallRecordingsResource,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> None:
    """Adds or removes extensions whose calls are recorded automatically.

    `POST /restapi/v1.0/account/{accountId}/call-recording/bulk-assign`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(client.send(request(account_id=account_id, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: BulkAccountCallRecordingsResource,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, body=body, options=options))
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(
    *,
    client: AsyncClient,
    body: BulkAccountCallRecordingsResource,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> None:
    """Adds or removes extensions whose calls are recorded automatically.

    `POST /restapi/v1.0/account/{accountId}/call-recording/bulk-assign`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(await client.send(request(account_id=account_id, body=body, options=options)), client.drift)
