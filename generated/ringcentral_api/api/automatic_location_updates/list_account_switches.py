"""Pages through the network switches that stand for emergency addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._automatic_location_updates import SwitchesList

OPERATION = Operation(
    "list_account_switches",
    "GET",
    "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches",
    "automatic_location_updates",
    group="Heavy",
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str = "~",
    site_id: str | Sequence[str] | None = None,
    search_string: str | None = None,
    order_by: str | Sequence[str] | None = None,
    per_page: int | None = None,
    page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if site_id is not None:
        query.extend(("siteId", item) for item in _call.several(site_id, "site_id"))
    if search_string is not None:
        query.append(("searchString", _call.text(search_string, "search_string")))
    if order_by is not None:
        query.append(("orderBy", ",".join(_call.several(order_by, "order_by"))))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/emergency-address-auto-update/switches",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> SwitchesList:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._automatic_location_updates import SwitchesList

        return _call.decode_model(response, SwitchesList, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str = "~",
    site_id: str | Sequence[str] | None = None,
    search_string: str | None = None,
    order_by: str | Sequence[str] | None = None,
    per_page: int | None = None,
    page: int | None = None,
    options: RequestOptions | None = None,
) -> Response[SwitchesList]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            site_id=site_id,
            search_string=search_string,
            order_by=order_by,
            per_page=per_page,
            page=page,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    account_id: str = "~",
    site_id: str | Sequence[str] | None = None,
    search_string: str | None = None,
    order_by: str | Sequence[str] | None = None,
    per_page: int | None = None,
    page: int | None = None,
    options: RequestOptions | None = None,
) -> SwitchesList:
    """Pages through the network switches that stand for emergency addresses.

    `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches`

    Throttling group: Heavy.
    Application permission: EditAccounts.
    User permission: ConfigureEmergencyMaps.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        site_id: Only what belongs to this site; sent as `siteId`.
        search_string: Text that must occur; sent as `searchString`.
        order_by: Field to sort by; sent as `orderBy`.
        per_page: How many records a page has; sent as `perPage`.
        page: Number of the page, from 1; the platform's default is `1`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                account_id=account_id,
                site_id=site_id,
                search_string=search_string,
                order_by=order_by,
                per_page=per_page,
                page=page,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str = "~",
    site_id: str | Sequence[str] | None = None,
    search_string: str | None = None,
    order_by: str | Sequence[str] | None = None,
    per_page: int | None = None,
    page: int | None = None,
    options: RequestOptions | None = None,
) -> Response[SwitchesList]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            site_id=site_id,
            search_string=search_string,
            order_by=order_by,
            per_page=per_page,
            page=page,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str = "~",
    site_id: str | Sequence[str] | None = None,
    search_string: str | None = None,
    order_by: str | Sequence[str] | None = None,
    per_page: int | None = None,
    page: int | None = None,
    options: RequestOptions | None = None,
) -> SwitchesList:
    """Pages through the network switches that stand for emergency addresses.

    `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches`

    Throttling group: Heavy.
    Application permission: EditAccounts.
    User permission: ConfigureEmergencyMaps.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        site_id: Only what belongs to this site; sent as `siteId`.
        search_string: Text that must occur; sent as `searchString`.
        order_by: Field to sort by; sent as `orderBy`.
        per_page: How many records a page has; sent as `perPage`.
        page: Number of the page, from 1; the platform's default is `1`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                account_id=account_id,
                site_id=site_id,
                search_string=search_string,
                order_by=order_by,
                per_page=per_page,
                page=page,
                options=options,
            )
        ),
        client.drift,
    )
