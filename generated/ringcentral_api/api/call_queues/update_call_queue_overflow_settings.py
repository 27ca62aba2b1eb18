"""Sets to which other queues a busy queue sends its callers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._call_queues import CallQueueOverflowSettings, CallQueueOverflowSettingsRequestResource

OPERATION = Operation(
    "update_call_queue_overflow_settings",
    "PUT",
    "/restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings",
    "call_queues",
    group="Heavy",
    app_permission="EditExtensions",
    user_permission="CallQueueToCallQueue",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    call_queue_id: str,
    body: CallQueueOverflowSettingsRequestResource,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CallQueueOverflowSettingsRequestResource")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(call_queue_id, 'call_queue_id')}/overflow-settings",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallQueueOverflowSettings:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._call_queues import CallQueueOverflowSettings

        return _call.decode_model(response, CallQueueOverflowSettings, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    call_queue_id: str,
    body: CallQueueOverflowSettingsRequestResource,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CallQueueOverflowSettings]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, call_queue_id=call_queue_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    call_queue_id: str,
    body: CallQueueOverflowSettingsRequestResource,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> CallQueueOverflowSettings:
    """Sets to which other queues a busy queue sends its callers.

    `PUT /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`

    Throttling group: Heavy.
    Application permission: EditExtensions.
    User permission: CallQueueToCallQueue.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        call_queue_id: sent as `callQueueId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(account_id=account_id, call_queue_id=call_queue_id, body=body, options=options)),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    call_queue_id: str,
    body: CallQueueOverflowSettingsRequestResource,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CallQueueOverflowSettings]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, call_queue_id=call_queue_id, body=body, options=options)
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    call_queue_id: str,
    body: CallQueueOverflowSettingsRequestResource,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> CallQueueOverflowSettings:
    """Sets to which other queues a busy queue sends its callers.

    `PUT /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`

    Throttling group: Heavy.
    Application permission: EditExtensions.
    User permission: CallQueueToCallQueue.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        call_queue_id: sent as `callQueueId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(account_id=account_id, call_queue_id=call_queue_id, body=body, options=options)),
        client.drift,
    )
