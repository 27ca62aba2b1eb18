"""Lists which roles the users of the account hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._role_management import ExtensionWithRolesCollectionResource

OPERATION = Operation(
    "list_assigned_roles",
    "GET",
    "/restapi/v1.0/account/{accountId}/assigned-role",
    "role_management",
    group="Medium",
    app_permission="ReadAccounts",
    user_permission="ReadAssignedRoles",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, account_id: str = "~", show_hidden: bool | None = None, options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if show_hidden is not None:
        query.append(("showHidden", _call.text(show_hidden, "show_hidden")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/assigned-role",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ExtensionWithRolesCollectionResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._role_management import ExtensionWithRolesCollectionResource

        return _call.decode_model(response, ExtensionWithRolesCollectionResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, account_id: str = "~", show_hidden: bool | None = None, options: RequestOptions | None = None
) -> Response[ExtensionWithRolesCollectionResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, show_hidden=show_hidden, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, account_id: str = "~", show_hidden: bool | None = None, options: RequestOptions | None = None
) -> ExtensionWithRolesCollectionResource:
    """Lists which roles the users of the account hold.

    `GET /restapi/v1.0/account/{accountId}/assigned-role`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadAssignedRoles.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        show_hidden: sent as `showHidden`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, show_hidden=show_hidden, options=options)), client.drift)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str = "~",
    show_hidden: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[ExtensionWithRolesCollectionResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, show_hidden=show_hidden, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str = "~",
    show_hidden: bool | None = None,
    options: RequestOptions | None = None,
) -> ExtensionWithRolesCollectionResource:
    """Lists which roles the users of the account hold.

    `GET /restapi/v1.0/account/{accountId}/assigned-role`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadAssignedRoles.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        show_hidden: sent as `showHidden`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(account_id=account_id, show_hidden=show_hidden, options=options)), client.drift
    )
