"""Sends a text in a shared thread, starting or reopening one where needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._message_threads import MthSendMessageFormDataBody, NewThreadMessageRequest, ThreadMessageModel

OPERATION = Operation(
    "mth_send_message",
    "POST",
    "/restapi/v1.0/account/{accountId}/message-threads/messages",
    "message_threads",
    group="Medium",
    app_permission="SMS",
    max_body=10485760,
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
    body: NewThreadMessageRequest | MthSendMessageFormDataBody,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    from ...models._message_threads import NewThreadMessageRequest

    if isinstance(body, NewThreadMessageRequest):
        content = _call.dump(body, "NewThreadMessageRequest")
        headers["Content-Type"] = "application/json"
    else:
        _call.expect(body, "NewThreadMessageRequest", "MthSendMessageFormDataBody")
        parts = _call.parts(
            body, ("attachments",), ("metadata",), "MthSendMessageFormDataBody", most=OPERATION.max_body
        )
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/message-threads/messages",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ThreadMessageModel:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 201:
        from ...models._message_threads import ThreadMessageModel

        return _call.decode_model(response, ThreadMessageModel, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    body: NewThreadMessageRequest | MthSendMessageFormDataBody,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[ThreadMessageModel]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    body: NewThreadMessageRequest | MthSendMessageFormDataBody,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> ThreadMessageModel:
    """Sends a text in a shared thread, starting or reopening one where needed.

    `POST /restapi/v1.0/account/{accountId}/message-threads/messages`

    Throttling group: Medium. Application permission: SMS. Largest request body: 10485760 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`, `multipart/form-data`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: NewThreadMessageRequest | MthSendMessageFormDataBody,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[ThreadMessageModel]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        await _call.in_thread(lambda: request(account_id=account_id, body=body, options=options))
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    body: NewThreadMessageRequest | MthSendMessageFormDataBody,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> ThreadMessageModel:
    """Sends a text in a shared thread, starting or reopening one where needed.

    `POST /restapi/v1.0/account/{accountId}/message-threads/messages`

    Throttling group: Medium. Application permission: SMS. Largest request body: 10485760 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`, `multipart/form-data`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(await _call.in_thread(lambda: request(account_id=account_id, body=body, options=options))),
        client.drift,
    )
