"""Changes a call queue's name, service level figures or what its members may change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._call_queues import CallQueueDetails, CallQueueDetailsForUpdate

OPERATION = Operation(
    "update_call_queue_info",
    "PUT",
    "/restapi/v1.0/account/{accountId}/call-queues/{groupId}",
    "call_queues",
    group="Light",
    app_permission="EditExtensions",
    user_permission="EditUserInfo",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, group_id: str, body: CallQueueDetailsForUpdate, account_id: str = "~", options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CallQueueDetailsForUpdate")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/call-queues/{_call.segment(group_id, 'group_id')}",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallQueueDetails:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._call_queues import CallQueueDetails

        return _call.decode_model(response, CallQueueDetails, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    group_id: str,
    body: CallQueueDetailsForUpdate,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CallQueueDetails]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, group_id=group_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    group_id: str,
    body: CallQueueDetailsForUpdate,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> CallQueueDetails:
    """Changes a call queue's name, service level figures or what its members may change.

    `PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}`

    Throttling group: Light. Application permission: EditExtensions. User permission: EditUserInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        group_id: sent as `groupId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(account_id=account_id, group_id=group_id, body=body, options=options)), client.drift
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    group_id: str,
    body: CallQueueDetailsForUpdate,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CallQueueDetails]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, group_id=group_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    group_id: str,
    body: CallQueueDetailsForUpdate,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> CallQueueDetails:
    """Changes a call queue's name, service level figures or what its members may change.

    `PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}`

    Throttling group: Light. Application permission: EditExtensions. User permission: EditUserInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        group_id: sent as `groupId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(account_id=account_id, group_id=group_id, body=body, options=options)), client.drift
    )
