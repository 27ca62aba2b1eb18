"""Reads one role of the account with its permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._role_management import RoleResource

OPERATION = Operation(
    "read_user_role",
    "GET",
    "/restapi/v1.0/account/{accountId}/user-role/{roleId}",
    "role_management",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="ReadUserRoles",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    role_id: str,
    account_id: str = "~",
    advanced_permissions: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if advanced_permissions is not None:
        query.append(("advancedPermissions", _call.text(advanced_permissions, "advanced_permissions")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/user-role/{_call.segment(role_id, 'role_id')}",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> RoleResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._role_management import RoleResource

        return _call.decode_model(response, RoleResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    role_id: str,
    account_id: str = "~",
    advanced_permissions: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[RoleResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(account_id=account_id, role_id=role_id, advanced_permissions=advanced_permissions, options=options)
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    role_id: str,
    account_id: str = "~",
    advanced_permissions: bool | None = None,
    options: RequestOptions | None = None,
) -> RoleResource:
    """Reads one role of the account with its permissions.

    `GET /restapi/v1.0/account/{accountId}/user-role/{roleId}`

    Throttling group: Light. Application permission: ReadAccounts. User permission: ReadUserRoles.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        role_id: sent as `roleId`.
        advanced_permissions: the platform's default is `false`; sent as `advancedPermissions`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(account_id=account_id, role_id=role_id, advanced_permissions=advanced_permissions, options=options)
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    role_id: str,
    account_id: str = "~",
    advanced_permissions: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[RoleResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, role_id=role_id, advanced_permissions=advanced_permissions, options=options)
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    role_id: str,
    account_id: str = "~",
    advanced_permissions: bool | None = None,
    options: RequestOptions | None = None,
) -> RoleResource:
    """Reads one role of the account with its permissions.

    `GET /restapi/v1.0/account/{accountId}/user-role/{roleId}`

    Throttling group: Light. Application permission: ReadAccounts. User permission: ReadUserRoles.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        role_id: sent as `roleId`.
        advanced_permissions: the platform's default is `false`; sent as `advancedPermissions`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(account_id=account_id, role_id=role_id, advanced_permissions=advanced_permissions, options=options)
        ),
        client.drift,
    )
