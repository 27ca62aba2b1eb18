"""Deletes a custom role of the account."""

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
    "delete_custom_role",
    "DELETE",
    "/restapi/v1.0/account/{accountId}/user-role/{roleId}",
    "role_management",
    group="Medium",
    app_permission="RoleManagement",
    user_permission="EditUserRoles",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, role_id: str, account_id: str = "~", validate_only: bool | None = None, options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if validate_only is not None:
        query.append(("validateOnly", _call.text(validate_only, "validate_only")))
    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/user-role/{_call.segment(role_id, 'role_id')}",
        query=query,
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
    *,
    client: SyncClient,
    role_id: str,
    account_id: str = "~",
    validate_only: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(account_id=account_id, role_id=role_id, validate_only=validate_only, options=options)
    )
    parse(response, client.drift)
    return Response(response, None)


def sync(
    *,
    client: SyncClient,
    role_id: str,
    account_id: str = "~",
    validate_only: bool | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Deletes a custom role of the account.

    `DELETE /restapi/v1.0/account/{accountId}/user-role/{roleId}`

    Throttling group: Medium. Application permission: RoleManagement. User permission: EditUserRoles.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        role_id: sent as `roleId`.
        validate_only: sent as `validateOnly`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(
        client.send(request(account_id=account_id, role_id=role_id, validate_only=validate_only, options=options)),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    role_id: str,
    account_id: str = "~",
    validate_only: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, role_id=role_id, validate_only=validate_only, options=options)
    )
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(
    *,
    client: AsyncClient,
    role_id: str,
    account_id: str = "~",
    validate_only: bool | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Deletes a custom role of the account.

    `DELETE /restapi/v1.0/account/{accountId}/user-role/{roleId}`

    Throttling group: Medium. Application permission: RoleManagement. User permission: EditUserRoles.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        role_id: sent as `roleId`.
        validate_only: sent as `validateOnly`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(
        await client.send(
            request(account_id=account_id, role_id=role_id, validate_only=validate_only, options=options)
        ),
        client.drift,
    )
