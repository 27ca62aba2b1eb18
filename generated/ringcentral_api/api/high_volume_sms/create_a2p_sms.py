"""Queues a batch of texts from a number enabled for high volume."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._high_volume_sms import MessageBatchCreateRequest, MessageBatchResponse

OPERATION = Operation(
    "create_a2p_sms",
    "POST",
    "/restapi/v1.0/account/{accountId}/a2p-sms/batches",
    "high_volume_sms",
    group="Light",
    app_permission="A2PSMS",
    max_body=52428800,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ASGErrorResponse",
    "401": "ASGErrorResponse",
    "500": "ASGErrorResponse",
}


def request(
    *, body: MessageBatchCreateRequest, account_id: str = "~", options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "MessageBatchCreateRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/a2p-sms/batches",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> MessageBatchResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 201:
        from ...models._high_volume_sms import MessageBatchResponse

        return _call.decode_model(response, MessageBatchResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, body: MessageBatchCreateRequest, account_id: str = "~", options: RequestOptions | None = None
) -> Response[MessageBatchResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, body: MessageBatchCreateRequest, account_id: str = "~", options: RequestOptions | None = None
) -> MessageBatchResponse:
    """Queues a batch of texts from a number enabled for high volume.

    `POST /restapi/v1.0/account/{accountId}/a2p-sms/batches`

    Throttling group: Light. Application permission: A2PSMS. Largest request body: 52428800 bytes.

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
    body: MessageBatchCreateRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[MessageBatchResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    body: MessageBatchCreateRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> MessageBatchResponse:
    """Queues a batch of texts from a number enabled for high volume.

    `POST /restapi/v1.0/account/{accountId}/a2p-sms/batches`

    Throttling group: Light. Application permission: A2PSMS. Largest request body: 52428800 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, body=body, options=options)), client.drift)
