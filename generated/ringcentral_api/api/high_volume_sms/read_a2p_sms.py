"""Reads one high-volume text with its delivery status and cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._high_volume_sms import MessageDetailsResponse

OPERATION = Operation(
    "read_a2p_sms",
    "GET",
    "/restapi/v1.0/account/{accountId}/a2p-sms/messages/{messageId}",
    "high_volume_sms",
    group="Light",
    app_permission="A2PSMS",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ASGErrorResponse",
    "401": "ASGErrorResponse",
    "404": "ASGErrorResponse",
    "500": "ASGErrorResponse",
}


def request(*, message_id: str, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/a2p-sms/messages/{_call.segment(message_id, 'message_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> MessageDetailsResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._high_volume_sms import MessageDetailsResponse

        return _call.decode_model(response, MessageDetailsResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, message_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[MessageDetailsResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, message_id=message_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, message_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> MessageDetailsResponse:
    """Reads one high-volume text with its delivery status and cost.

    `GET /restapi/v1.0/account/{accountId}/a2p-sms/messages/{messageId}`

    Throttling group: Light. Application permission: A2PSMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        message_id: One message, or several for a batch; sent as `messageId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, message_id=message_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, message_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[MessageDetailsResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, message_id=message_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, message_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> MessageDetailsResponse:
    """Reads one high-volume text with its delivery status and cost.

    `GET /restapi/v1.0/account/{accountId}/a2p-sms/messages/{messageId}`

    Throttling group: Light. Application permission: A2PSMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        message_id: One message, or several for a batch; sent as `messageId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(account_id=account_id, message_id=message_id, options=options)), client.drift
    )
