"""Lists which members of a call queue take its calls just now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._presence import CallQueuePresence

OPERATION = Operation(
    "read_call_queue_presence",
    "GET",
    "/restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence",
    "presence",
    group="Light",
    app_permission="ReadPresence",
    max_body=104857600,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, group_id: str, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/call-queues/{_call.segment(group_id, 'group_id')}/presence",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallQueuePresence:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._presence import CallQueuePresence

        return _call.decode_model(response, CallQueuePresence, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, group_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[CallQueuePresence]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, group_id=group_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, group_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> CallQueuePresence:
    """Lists which members of a call queue take its calls just now.

    `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence`

    Throttling group: Light.
    Application permission: ReadPresence.
    Largest request body: 104857600 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        group_id: sent as `groupId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, group_id=group_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, group_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[CallQueuePresence]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, group_id=group_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, group_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> CallQueuePresence:
    """Lists which members of a call queue take its calls just now.

    `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence`

    Throttling group: Light.
    Application permission: ReadPresence.
    Largest request body: 104857600 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        group_id: sent as `groupId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, group_id=group_id, options=options)), client.drift)
