"""Reads one colleague from the company directory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._internal_contacts import ContactResource

OPERATION = Operation(
    "read_directory_entry",
    "GET",
    "/restapi/v1.0/account/{accountId}/directory/entries/{entryId}",
    "internal_contacts",
    group="Medium",
    app_permission="ReadAccounts",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ADGErrorResponse",
    "404": "ADGErrorResponse",
    "500": "ADGErrorResponse",
    "503": "ADGErrorResponse",
}


def request(
    *,
    entry_id: str,
    account_id: str = "~",
    accessible_sites_only: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if accessible_sites_only is not None:
        query.append(("accessibleSitesOnly", _call.text(accessible_sites_only, "accessible_sites_only")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/directory/entries/{_call.segment(entry_id, 'entry_id')}",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ContactResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._internal_contacts import ContactResource

        return _call.decode_model(response, ContactResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    entry_id: str,
    account_id: str = "~",
    accessible_sites_only: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[ContactResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(account_id=account_id, entry_id=entry_id, accessible_sites_only=accessible_sites_only, options=options)
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    entry_id: str,
    account_id: str = "~",
    accessible_sites_only: bool | None = None,
    options: RequestOptions | None = None,
) -> ContactResource:
    """Reads one colleague from the company directory.

    `GET /restapi/v1.0/account/{accountId}/directory/entries/{entryId}`

    Throttling group: Medium. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        entry_id: sent as `entryId`.
        accessible_sites_only: the platform's default is `true`; sent as `accessibleSitesOnly`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                account_id=account_id, entry_id=entry_id, accessible_sites_only=accessible_sites_only, options=options
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    entry_id: str,
    account_id: str = "~",
    accessible_sites_only: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[ContactResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, entry_id=entry_id, accessible_sites_only=accessible_sites_only, options=options)
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    entry_id: str,
    account_id: str = "~",
    accessible_sites_only: bool | None = None,
    options: RequestOptions | None = None,
) -> ContactResource:
    """Reads one colleague from the company directory.

    `GET /restapi/v1.0/account/{accountId}/directory/entries/{entryId}`

    Throttling group: Medium. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        entry_id: sent as `entryId`.
        accessible_sites_only: the platform's default is `true`; sent as `accessibleSitesOnly`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                account_id=account_id, entry_id=entry_id, accessible_sites_only=accessible_sites_only, options=options
            )
        ),
        client.drift,
    )
