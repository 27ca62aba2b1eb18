"""Adds and removes speakers and devices of a paging group in one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._paging_only_groups import EditPagingGroupRequest

OPERATION = Operation(
    "assign_multiple_paging_group_users_devices",
    "POST",
    "/restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign",
    "paging_only_groups",
    group="Heavy",
    app_permission="EditAccounts",
    user_permission="Groups",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    paging_only_group_id: str,
    account_id: str = "~",
    body: EditPagingGroupRequest | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    if body is not None:
        content = _call.dump(body, "EditPagingGroupRequest")
        headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/paging-only-groups/{_call.segment(paging_only_group_id, 'paging_only_group_id')}/bulk-assign",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        return None
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    paging_only_group_id: str,
    account_id: str = "~",
    body: EditPagingGroupRequest | None = None,
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(account_id=account_id, paging_only_group_id=paging_only_group_id, body=body, options=options)
    )
    parse(response, client.drift)
    return Response(response, None)


def sync(
    *,
    client: SyncClient,
    paging_only_group_id: str,
    account_id: str = "~",
    body: EditPagingGroupRequest | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Adds and removes speakers and devices of a paging group in one call.

    `POST /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign`

    Throttling group: Heavy. Application permission: EditAccounts. User permission: Groups.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        paging_only_group_id: sent as `pagingOnlyGroupId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(
        client.send(
            request(account_id=account_id, paging_only_group_id=paging_only_group_id, body=body, options=options)
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    paging_only_group_id: str,
    account_id: str = "~",
    body: EditPagingGroupRequest | None = None,
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, paging_only_group_id=paging_only_group_id, body=body, options=options)
    )
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(
    *,
    client: AsyncClient,
    paging_only_group_id: str,
    account_id: str = "~",
    body: EditPagingGroupRequest | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Adds and removes speakers and devices of a paging group in one call.

    `POST /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign`

    Throttling group: Heavy. Application permission: EditAccounts. User permission: Groups.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        paging_only_group_id: sent as `pagingOnlyGroupId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(
        await client.send(
            request(account_id=account_id, paging_only_group_id=paging_only_group_id, body=body, options=options)
        ),
        client.drift,
    )
