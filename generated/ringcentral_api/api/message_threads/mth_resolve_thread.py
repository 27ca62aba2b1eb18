"""Closes an open text thread as dealt with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._message_threads import MessageThread

OPERATION = Operation(
    "mth_resolve_thread",
    "POST",
    "/restapi/v1.0/account/{accountId}/message-threads/{threadId}/resolve",
    "message_threads",
    group="Medium",
    app_permission="SMS",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(*, thread_id: str, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/message-threads/{_call.segment(thread_id, 'thread_id')}/resolve",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> MessageThread:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._message_threads import MessageThread

        return _call.decode_model(response, MessageThread, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, thread_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[MessageThread]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, thread_id=thread_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, thread_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> MessageThread:
    """Closes an open text thread as dealt with.

    `POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/resolve`

    Throttling group: Medium. Application permission: SMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        thread_id: sent as `threadId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, thread_id=thread_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, thread_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[MessageThread]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, thread_id=thread_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, thread_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> MessageThread:
    """Closes an open text thread as dealt with.

    `POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/resolve`

    Throttling group: Medium. Application permission: SMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        thread_id: sent as `threadId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, thread_id=thread_id, options=options)), client.drift)
