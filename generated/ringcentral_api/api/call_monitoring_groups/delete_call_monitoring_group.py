"""Deletes a group of call monitoring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy

OPERATION = Operation(
    "delete_call_monitoring_group",
    "DELETE",
    "/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}",
    "call_monitoring_groups",
    group="Medium",
    app_permission="EditExtensions",
    user_permission="Groups",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, group_id: str, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/call-monitoring-groups/{_call.segment(group_id, 'group_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, group_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, group_id=group_id, options=options))
    parse(response, client.drift)
    return Response(response, None)


def sync(*, client: SyncClient, group_id: str, account_id: str = "~", options: RequestOptions | None = None) -> None:
    """Deletes a group of call monitoring.

    `DELETE /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}`

    Throttling group: Medium. Application permission: EditExtensions. User permission: Groups.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        group_id: sent as `groupId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(client.send(request(account_id=account_id, group_id=group_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, group_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, group_id=group_id, options=options))
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(
    *, client: AsyncClient, group_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> None:
    """Deletes a group of call monitoring.

    `DELETE /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}`

    Throttling group: Medium. Application permission: EditExtensions. User permission: Groups.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        group_id: sent as `groupId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(await client.send(request(account_id=account_id, group_id=group_id, options=options)), client.drift)
