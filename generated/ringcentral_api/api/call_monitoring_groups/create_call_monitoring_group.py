"""Adds a group that says who may monitor whose calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._call_monitoring_groups import CallMonitoringGroup, CreateCallMonitoringGroupRequest

OPERATION = Operation(
    "create_call_monitoring_group",
    "POST",
    "/restapi/v1.0/account/{accountId}/call-monitoring-groups",
    "call_monitoring_groups",
    group="Medium",
    app_permission="EditExtensions",
    user_permission="Groups",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, body: CreateCallMonitoringGroupRequest, account_id: str = "~", options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CreateCallMonitoringGroupRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/call-monitoring-groups",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallMonitoringGroup:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._call_monitoring_groups import CallMonitoringGroup

        return _call.decode_model(response, CallMonitoringGroup, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateCallMonitoringGroupRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CallMonitoringGroup]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    body: CreateCallMonitoringGroupRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> CallMonitoringGroup:
    """Adds a group that says who may monitor whose calls.

    `POST /restapi/v1.0/account/{accountId}/call-monitoring-groups`

    Throttling group: Medium. Application permission: EditExtensions. User permission: Groups.

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
    body: CreateCallMonitoringGroupRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[CallMonitoringGroup]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    body: CreateCallMonitoringGroupRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> CallMonitoringGroup:
    """Adds a group that says who may monitor whose calls.

    `POST /restapi/v1.0/account/{accountId}/call-monitoring-groups`

    Throttling group: Medium. Application permission: EditExtensions. User permission: Groups.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, body=body, options=options)), client.drift)
