"""Replaces the list of queues a user answers; queues left out lose the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._call_queues import UserCallQueues

OPERATION = Operation(
    "update_user_call_queues",
    "PUT",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues",
    "call_queues",
    group="Medium",
    app_permission="EditAccounts",
    user_permission="EditCallQueuePresence",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, body: UserCallQueues, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "UserCallQueues")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/call-queues",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> UserCallQueues:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._call_queues import UserCallQueues

        return _call.decode_model(response, UserCallQueues, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    body: UserCallQueues,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[UserCallQueues]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    body: UserCallQueues,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> UserCallQueues:
    """Replaces the list of queues a user answers; queues left out lose the user.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues`

    Throttling group: Medium.
    Application permission: EditAccounts.
    User permission: EditCallQueuePresence.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options)), client.drift
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: UserCallQueues,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[UserCallQueues]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    body: UserCallQueues,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> UserCallQueues:
    """Replaces the list of queues a user answers; queues left out lose the user.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues`

    Throttling group: Medium.
    Application permission: EditAccounts.
    User permission: EditCallQueuePresence.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(account_id=account_id, extension_id=extension_id, body=body, options=options)),
        client.drift,
    )
