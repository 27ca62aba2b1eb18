"""Deletes messages from shared text threads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._message_threads import ThreadMessagesDeleteRequest

OPERATION = Operation(
    "mth_delete_messages",
    "DELETE",
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
    *, body: ThreadMessagesDeleteRequest, account_id: str = "~", options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "ThreadMessagesDeleteRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/message-threads/messages",
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
    body: ThreadMessagesDeleteRequest,
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
    body: ThreadMessagesDeleteRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> None:
    """Deletes messages from shared text threads.

    `DELETE /restapi/v1.0/account/{accountId}/message-threads/messages`

    Throttling group: Medium. Application permission: SMS. Largest request body: 10485760 bytes.

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
    body: ThreadMessagesDeleteRequest,
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
    body: ThreadMessagesDeleteRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> None:
    """Deletes messages from shared text threads.

    `DELETE /restapi/v1.0/account/{accountId}/message-threads/messages`

    Throttling group: Medium. Application permission: SMS. Largest request body: 10485760 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(await client.send(request(account_id=account_id, body=body, options=options)), client.drift)
