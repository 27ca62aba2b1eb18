"""Pages through the company directory, on request with federated accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._internal_contacts import (
        ADGSearchableExtensionTypesEnum,
        DirectoryResource,
        ListDirectoryEntriesPerPage,
        ListDirectoryEntriesTypeGroup,
    )

OPERATION = Operation(
    "list_directory_entries",
    "GET",
    "/restapi/v1.0/account/{accountId}/directory/entries",
    "internal_contacts",
    group="Medium",
    app_permission="ReadAccounts",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ADGErrorResponse",
    "500": "ADGErrorResponse",
    "503": "ADGErrorResponse",
}


def request(
    *,
    account_id: str = "~",
    accessible_sites_only: bool | None = None,
    show_federated: bool | None = None,
    type: ADGSearchableExtensionTypesEnum
    | Literal[
        "User",
        "Department",
        "Announcement",
        "Voicemail",
        "SharedLinesGroup",
        "PagingOnly",
        "IvrMenu",
        "ParkLocation",
        "Limited",
        "External",
        "DelegatedLinesGroup",
        "TieLine",
    ]
    | None = None,
    type_group: ListDirectoryEntriesTypeGroup | Literal["User", "NonUser"] | None = None,
    page: int | None = None,
    per_page: ListDirectoryEntriesPerPage | None = None,
    site_id: str | None = None,
    if_none_match: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if accessible_sites_only is not None:
        query.append(("accessibleSitesOnly", _call.text(accessible_sites_only, "accessible_sites_only")))
    if show_federated is not None:
        query.append(("showFederated", _call.text(show_federated, "show_federated")))
    if type is not None:
        query.append(("type", _call.text(type, "type")))
    if type_group is not None:
        query.append(("typeGroup", _call.text(type_group, "type_group")))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if site_id is not None:
        query.append(("siteId", _call.text(site_id, "site_id")))
    headers: dict[str, str] = {"Accept": "application/json"}
    if if_none_match is not None:
        headers["If-None-Match"] = _call.text(if_none_match, "if_none_match")
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/directory/entries",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> DirectoryResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._internal_contacts import DirectoryResource

        return _call.decode_model(response, DirectoryResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str = "~",
    accessible_sites_only: bool | None = None,
    show_federated: bool | None = None,
    type: ADGSearchableExtensionTypesEnum
    | Literal[
        "User",
        "Department",
        "Announcement",
        "Voicemail",
        "SharedLinesGroup",
        "PagingOnly",
        "IvrMenu",
        "ParkLocation",
        "Limited",
        "External",
        "DelegatedLinesGroup",
        "TieLine",
    ]
    | None = None,
    type_group: ListDirectoryEntriesTypeGroup | Literal["User", "NonUser"] | None = None,
    page: int | None = None,
    per_page: ListDirectoryEntriesPerPage | None = None,
    site_id: str | None = None,
    if_none_match: str | None = None,
    options: RequestOptions | None = None,
) -> Response[DirectoryResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            accessible_sites_only=accessible_sites_only,
            show_federated=show_federated,
            type=type,
            type_group=type_group,
            page=page,
            per_page=per_page,
            site_id=site_id,
            if_none_match=if_none_match,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    account_id: str = "~",
    accessible_sites_only: bool | None = None,
    show_federated: bool | None = None,
    type: ADGSearchableExtensionTypesEnum
    | Literal[
        "User",
        "Department",
        "Announcement",
        "Voicemail",
        "SharedLinesGroup",
        "PagingOnly",
        "IvrMenu",
        "ParkLocation",
        "Limited",
        "External",
        "DelegatedLinesGroup",
        "TieLine",
    ]
    | None = None,
    type_group: ListDirectoryEntriesTypeGroup | Literal["User", "NonUser"] | None = None,
    page: int | None = None,
    per_page: ListDirectoryEntriesPerPage | None = None,
    site_id: str | None = None,
    if_none_match: str | None = None,
    options: RequestOptions | None = None,
) -> DirectoryResource:
    """Pages through the company directory, on request with federated accounts.

    `GET /restapi/v1.0/account/{accountId}/directory/entries`

    Throttling group: Medium. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        accessible_sites_only: the platform's default is `true`; sent as `accessibleSitesOnly`.
        show_federated: the platform's default is `true`; sent as `showFederated`.
        type: Only things of this type; `User` | `Department` | `Announcement` | `Voicemail` | `SharedLinesGroup` | `PagingOnly` | ....
        type_group: `User` | `NonUser`; sent as `typeGroup`.
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; sent as `perPage`.
        site_id: Only what belongs to this site; sent as `siteId`.
        if_none_match: sent as `If-None-Match`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                account_id=account_id,
                accessible_sites_only=accessible_sites_only,
                show_federated=show_federated,
                type=type,
                type_group=type_group,
                page=page,
                per_page=per_page,
                site_id=site_id,
                if_none_match=if_none_match,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str = "~",
    accessible_sites_only: bool | None = None,
    show_federated: bool | None = None,
    type: ADGSearchableExtensionTypesEnum
    | Literal[
        "User",
        "Department",
        "Announcement",
        "Voicemail",
        "SharedLinesGroup",
        "PagingOnly",
        "IvrMenu",
        "ParkLocation",
        "Limited",
        "External",
        "DelegatedLinesGroup",
        "TieLine",
    ]
    | None = None,
    type_group: ListDirectoryEntriesTypeGroup | Literal["User", "NonUser"] | None = None,
    page: int | None = None,
    per_page: ListDirectoryEntriesPerPage | None = None,
    site_id: str | None = None,
    if_none_match: str | None = None,
    options: RequestOptions | None = None,
) -> Response[DirectoryResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            accessible_sites_only=accessible_sites_only,
            show_federated=show_federated,
            type=type,
            type_group=type_group,
            page=page,
            per_page=per_page,
            site_id=site_id,
            if_none_match=if_none_match,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str = "~",
    accessible_sites_only: bool | None = None,
    show_federated: bool | None = None,
    type: ADGSearchableExtensionTypesEnum
    | Literal[
        "User",
        "Department",
        "Announcement",
        "Voicemail",
        "SharedLinesGroup",
        "PagingOnly",
        "IvrMenu",
        "ParkLocation",
        "Limited",
        "External",
        "DelegatedLinesGroup",
        "TieLine",
    ]
    | None = None,
    type_group: ListDirectoryEntriesTypeGroup | Literal["User", "NonUser"] | None = None,
    page: int | None = None,
    per_page: ListDirectoryEntriesPerPage | None = None,
    site_id: str | None = None,
    if_none_match: str | None = None,
    options: RequestOptions | None = None,
) -> DirectoryResource:
    """Pages through the company directory, on request with federated accounts.

    `GET /restapi/v1.0/account/{accountId}/directory/entries`

    Throttling group: Medium. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        accessible_sites_only: the platform's default is `true`; sent as `accessibleSitesOnly`.
        show_federated: the platform's default is `true`; sent as `showFederated`.
        type: Only things of this type; `User` | `Department` | `Announcement` | `Voicemail` | `SharedLinesGroup` | `PagingOnly` | ....
        type_group: `User` | `NonUser`; sent as `typeGroup`.
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; sent as `perPage`.
        site_id: Only what belongs to this site; sent as `siteId`.
        if_none_match: sent as `If-None-Match`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                account_id=account_id,
                accessible_sites_only=accessible_sites_only,
                show_federated=show_federated,
                type=type,
                type_group=type_group,
                page=page,
                per_page=per_page,
                site_id=site_id,
                if_none_match=if_none_match,
                options=options,
            )
        ),
        client.drift,
    )
