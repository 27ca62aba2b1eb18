"""Adds a role with its own set of permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._role_management import RoleResource

OPERATION = Operation(
    "create_custom_role",
    "POST",
    "/restapi/v1.0/account/{accountId}/user-role",
    "role_management",
    group="Medium",
    app_permission="RoleManagement",
    user_permission="EditUserRoles",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: RoleResource,
    account_id: str = "~",
    advanced_permissions: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if advanced_permissions is not None:
        query.append(("advancedPermissions", _call.text(advanced_permissions, "advanced_permissions")))
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "RoleResource")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/user-role",
        query=query,
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> RoleResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 201:
        from ...models._role_management import RoleResource

        return _call.decode_model(response, RoleResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    body: RoleResource,
    account_id: str = "~",
    advanced_permissions: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[RoleResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(account_id=account_id, advanced_permissions=advanced_permissions, body=body, options=options)
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    body: RoleResource,
    account_id: str = "~",
    advanced_permissions: bool | None = None,
    options: RequestOptions | None = None,
) -> RoleResource:
    """Adds a role with its own set of permissions.

    `POST /restapi/v1.0/account/{accountId}/user-role`

    Throttling group: Medium. Application permission: RoleManagement. User permission: EditUserRoles.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        advanced_permissions: the platform's default is `false`; sent as `advancedPermissions`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(account_id=account_id, advanced_permissions=advanced_permissions, body=body, options=options)
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: RoleResource,
    account_id: str = "~",
    advanced_permissions: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[RoleResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, advanced_permissions=advanced_permissions, body=body, options=options)
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    body: RoleResource,
    account_id: str = "~",
    advanced_permissions: bool | None = None,
    options: RequestOptions | None = None,
) -> RoleResource:
    """Adds a role with its own set of permissions.

    `POST /restapi/v1.0/account/{accountId}/user-role`

    Throttling group: Medium. Application permission: RoleManagement. User permission: EditUserRoles.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        advanced_permissions: the platform's default is `false`; sent as `advancedPermissions`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(account_id=account_id, advanced_permissions=advanced_permissions, body=body, options=options)
        ),
        client.drift,
    )
