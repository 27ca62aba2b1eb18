"""Replaces the users who receive text messages sent to this queue or group extension."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._extensions import BulkAssignSmsRecipientsRequest

OPERATION = Operation(
    "bulk_assign_sms_recipients",
    "POST",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign",
    "extensions",
    group="Medium",
    app_permission="EditExtensions",
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
    body: BulkAssignSmsRecipientsRequest,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "BulkAssignSmsRecipientsRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/sms-recipients/bulk-assign",
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
    body: BulkAssignSmsRecipientsRequest,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options))
    parse(response, client.drift)
    return Response(response, None)


def sync(
    *,
    client: SyncClient,
    body: BulkAssignSmsRecipientsRequest,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> None:
    """Replaces the users who receive text messages sent to this queue or group extension.

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign`

    Throttling group: Medium. Application permission: EditExtensions.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(
        client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options)), client.drift
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: BulkAssignSmsRecipientsRequest,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options))
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(
    *,
    client: AsyncClient,
    body: BulkAssignSmsRecipientsRequest,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> None:
    """Replaces the users who receive text messages sent to this queue or group extension.

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign`

    Throttling group: Medium. Application permission: EditExtensions.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(
        await client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options)),
        client.drift,
    )
