"""Gives a role to several users, or takes it from them, in one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._role_management import BulkRoleAssignResource

OPERATION = Operation(
    "assign_multiple_user_roles",
    "POST",
    "/restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign",
    "role_management",
    group="Heavy",
    app_permission="RoleManagement",
    user_permission="EditUserRoles",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, role_id: str, body: BulkRoleAssignResource, account_id: str = "~", options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "BulkRoleAssignResource")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/user-role/{_call.segment(role_id, 'role_id')}/bulk-assign",
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
    role_id: str,
    body: BulkRoleAssignResource,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, role_id=role_id, body=body, options=options))
    parse(response, client.drift)
    return Response(response, None)


def sync(
    *,
    client: SyncClient,
    role_id: str,
    body: BulkRoleAssignResource,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> None:
    """Gives a role to several users, or takes it from them, in one call.

    `POST /restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign`

    Throttling group: Heavy. Application permission: RoleManagement. User permission: EditUserRoles.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        role_id: sent as `roleId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(client.send(request(account_id=account_id, role_id=role_id, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    role_id: str,
    body: BulkRoleAssignResource,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, role_id=role_id, body=body, options=options))
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(
    *,
    client: AsyncClient,
    role_id: str,
    body: BulkRoleAssignResource,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> None:
    """Gives a role to several users, or takes it from them, in one call.

    `POST /restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign`

    Throttling group: Heavy. Application permission: RoleManagement. User permission: EditUserRoles.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        role_id: sent as `roleId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(await client.send(request(account_id=account_id, role_id=role_id, body=body, options=options)), client.drift)
