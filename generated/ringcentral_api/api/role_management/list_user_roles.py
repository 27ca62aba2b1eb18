"""Pages through the roles of the account, custom ones included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._role_management import RolesCollectionResource

OPERATION = Operation(
    "list_user_roles",
    "GET",
    "/restapi/v1.0/account/{accountId}/user-role",
    "role_management",
    group="Medium",
    app_permission="ReadAccounts",
    user_permission="ReadUserRoles",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str = "~",
    custom: bool | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if custom is not None:
        query.append(("custom", _call.text(custom, "custom")))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/user-role",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> RolesCollectionResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._role_management import RolesCollectionResource

        return _call.decode_model(response, RolesCollectionResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str = "~",
    custom: bool | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Response[RolesCollectionResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, custom=custom, page=page, per_page=per_page, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    account_id: str = "~",
    custom: bool | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> RolesCollectionResource:
    """Pages through the roles of the account, custom ones included.

    `GET /restapi/v1.0/account/{accountId}/user-role`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadUserRoles.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        custom: a query parameter.
        page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(request(account_id=account_id, custom=custom, page=page, per_page=per_page, options=options)),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str = "~",
    custom: bool | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Response[RolesCollectionResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, custom=custom, page=page, per_page=per_page, options=options)
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str = "~",
    custom: bool | None = None,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> RolesCollectionResource:
    """Pages through the roles of the account, custom ones included.

    `GET /restapi/v1.0/account/{accountId}/user-role`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadUserRoles.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        custom: a query parameter.
        page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
        per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(account_id=account_id, custom=custom, page=page, per_page=per_page, options=options)),
        client.drift,
    )
