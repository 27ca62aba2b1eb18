"""Searches the company directory by text and filters, with sorting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._internal_contacts import (
        DirectoryResource,
        SearchDirectoryEntriesRequest,
        SearchDirectoryExtensionType,
    )

OPERATION = Operation(
    "search_directory_entries",
    "POST",
    "/restapi/v1.0/account/{accountId}/directory/entries/search",
    "internal_contacts",
    group="Heavy",
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ADGErrorResponse",
    "500": "ADGErrorResponse",
    "503": "ADGErrorResponse",
}


def request(
    *,
    body: SearchDirectoryEntriesRequest,
    account_id: str = "~",
    accessible_sites_only: bool | None = None,
    account_id_2: str | Sequence[str] | None = None,
    department: str | None = None,
    site_id: str | Sequence[str] | None = None,
    extension_status: str | Sequence[str] | None = None,
    extension_type: SearchDirectoryExtensionType
    | Literal[
        "User",
        "Department",
        "Announcement",
        "Voicemail",
        "DigitalUser",
        "VirtualUser",
        "FaxUser",
        "PagingOnly",
        "SharedLinesGroup",
        "IvrMenu",
        "ApplicationExtension",
        "ParkLocation",
        "Limited",
        "Bot",
        "Site",
        "Room",
        "ProxyAdmin",
        "DelegatedLinesGroup",
        "FlexibleUser",
        "GroupCallPickup",
        "RoomConnector",
        "TieLine",
        "External",
    ]
    | Sequence[
        SearchDirectoryExtensionType
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "DigitalUser",
            "VirtualUser",
            "FaxUser",
            "PagingOnly",
            "SharedLinesGroup",
            "IvrMenu",
            "ApplicationExtension",
            "ParkLocation",
            "Limited",
            "Bot",
            "Site",
            "Room",
            "ProxyAdmin",
            "DelegatedLinesGroup",
            "FlexibleUser",
            "GroupCallPickup",
            "RoomConnector",
            "TieLine",
            "External",
        ]
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if accessible_sites_only is not None:
        query.append(("accessibleSitesOnly", _call.text(accessible_sites_only, "accessible_sites_only")))
    if account_id_2 is not None:
        query.extend(("accountId", item) for item in _call.several(account_id_2, "account_id_2"))
    if department is not None:
        query.append(("department", _call.text(department, "department")))
    if site_id is not None:
        query.extend(("siteId", item) for item in _call.several(site_id, "site_id"))
    if extension_status is not None:
        query.extend(("extensionStatus", item) for item in _call.several(extension_status, "extension_status"))
    if extension_type is not None:
        query.extend(("extensionType", item) for item in _call.several(extension_type, "extension_type"))
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "SearchDirectoryEntriesRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/directory/entries/search",
        query=query,
        headers=headers,
        content=content,
        parts=parts,
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
    body: SearchDirectoryEntriesRequest,
    account_id: str = "~",
    accessible_sites_only: bool | None = None,
    account_id_2: str | Sequence[str] | None = None,
    department: str | None = None,
    site_id: str | Sequence[str] | None = None,
    extension_status: str | Sequence[str] | None = None,
    extension_type: SearchDirectoryExtensionType
    | Literal[
        "User",
        "Department",
        "Announcement",
        "Voicemail",
        "DigitalUser",
        "VirtualUser",
        "FaxUser",
        "PagingOnly",
        "SharedLinesGroup",
        "IvrMenu",
        "ApplicationExtension",
        "ParkLocation",
        "Limited",
        "Bot",
        "Site",
        "Room",
        "ProxyAdmin",
        "DelegatedLinesGroup",
        "FlexibleUser",
        "GroupCallPickup",
        "RoomConnector",
        "TieLine",
        "External",
    ]
    | Sequence[
        SearchDirectoryExtensionType
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "DigitalUser",
            "VirtualUser",
            "FaxUser",
            "PagingOnly",
            "SharedLinesGroup",
            "IvrMenu",
            "ApplicationExtension",
            "ParkLocation",
            "Limited",
            "Bot",
            "Site",
            "Room",
            "ProxyAdmin",
            "DelegatedLinesGroup",
            "FlexibleUser",
            "GroupCallPickup",
            "RoomConnector",
            "TieLine",
            "External",
        ]
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> Response[DirectoryResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            accessible_sites_only=accessible_sites_only,
            account_id_2=account_id_2,
            department=department,
            site_id=site_id,
            extension_status=extension_status,
            extension_type=extension_type,
            body=body,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    body: SearchDirectoryEntriesRequest,
    account_id: str = "~",
    accessible_sites_only: bool | None = None,
    account_id_2: str | Sequence[str] | None = None,
    department: str | None = None,
    site_id: str | Sequence[str] | None = None,
    extension_status: str | Sequence[str] | None = None,
    extension_type: SearchDirectoryExtensionType
    | Literal[
        "User",
        "Department",
        "Announcement",
        "Voicemail",
        "DigitalUser",
        "VirtualUser",
        "FaxUser",
        "PagingOnly",
        "SharedLinesGroup",
        "IvrMenu",
        "ApplicationExtension",
        "ParkLocation",
        "Limited",
        "Bot",
        "Site",
        "Room",
        "ProxyAdmin",
        "DelegatedLinesGroup",
        "FlexibleUser",
        "GroupCallPickup",
        "RoomConnector",
        "TieLine",
        "External",
    ]
    | Sequence[
        SearchDirectoryExtensionType
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "DigitalUser",
            "VirtualUser",
            "FaxUser",
            "PagingOnly",
            "SharedLinesGroup",
            "IvrMenu",
            "ApplicationExtension",
            "ParkLocation",
            "Limited",
            "Bot",
            "Site",
            "Room",
            "ProxyAdmin",
            "DelegatedLinesGroup",
            "FlexibleUser",
            "GroupCallPickup",
            "RoomConnector",
            "TieLine",
            "External",
        ]
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> DirectoryResource:
    """Searches the company directory by text and filters, with sorting.

    `POST /restapi/v1.0/account/{accountId}/directory/entries/search`

    Throttling group: Heavy. Application permission: ReadAccounts. User permission: ReadExtensions.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        accessible_sites_only: the platform's default is `true`; sent as `accessibleSitesOnly`.
        account_id_2: Account; `~` is the one that is logged in; sent as `accountId`.
        department: a query parameter.
        site_id: Only what belongs to this site; sent as `siteId`.
        extension_status: sent as `extensionStatus`.
        extension_type: `User` | `Department` | `Announcement` | `Voicemail` | `DigitalUser` | `VirtualUser` | ...; sent as `extensionType`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                account_id=account_id,
                accessible_sites_only=accessible_sites_only,
                account_id_2=account_id_2,
                department=department,
                site_id=site_id,
                extension_status=extension_status,
                extension_type=extension_type,
                body=body,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: SearchDirectoryEntriesRequest,
    account_id: str = "~",
    accessible_sites_only: bool | None = None,
    account_id_2: str | Sequence[str] | None = None,
    department: str | None = None,
    site_id: str | Sequence[str] | None = None,
    extension_status: str | Sequence[str] | None = None,
    extension_type: SearchDirectoryExtensionType
    | Literal[
        "User",
        "Department",
        "Announcement",
        "Voicemail",
        "DigitalUser",
        "VirtualUser",
        "FaxUser",
        "PagingOnly",
        "SharedLinesGroup",
        "IvrMenu",
        "ApplicationExtension",
        "ParkLocation",
        "Limited",
        "Bot",
        "Site",
        "Room",
        "ProxyAdmin",
        "DelegatedLinesGroup",
        "FlexibleUser",
        "GroupCallPickup",
        "RoomConnector",
        "TieLine",
        "External",
    ]
    | Sequence[
        SearchDirectoryExtensionType
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "DigitalUser",
            "VirtualUser",
            "FaxUser",
            "PagingOnly",
            "SharedLinesGroup",
            "IvrMenu",
            "ApplicationExtension",
            "ParkLocation",
            "Limited",
            "Bot",
            "Site",
            "Room",
            "ProxyAdmin",
            "DelegatedLinesGroup",
            "FlexibleUser",
            "GroupCallPickup",
            "RoomConnector",
            "TieLine",
            "External",
        ]
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> Response[DirectoryResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            accessible_sites_only=accessible_sites_only,
            account_id_2=account_id_2,
            department=department,
            site_id=site_id,
            extension_status=extension_status,
            extension_type=extension_type,
            body=body,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    body: SearchDirectoryEntriesRequest,
    account_id: str = "~",
    accessible_sites_only: bool | None = None,
    account_id_2: str | Sequence[str] | None = None,
    department: str | None = None,
    site_id: str | Sequence[str] | None = None,
    extension_status: str | Sequence[str] | None = None,
    extension_type: SearchDirectoryExtensionType
    | Literal[
        "User",
        "Department",
        "Announcement",
        "Voicemail",
        "DigitalUser",
        "VirtualUser",
        "FaxUser",
        "PagingOnly",
        "SharedLinesGroup",
        "IvrMenu",
        "ApplicationExtension",
        "ParkLocation",
        "Limited",
        "Bot",
        "Site",
        "Room",
        "ProxyAdmin",
        "DelegatedLinesGroup",
        "FlexibleUser",
        "GroupCallPickup",
        "RoomConnector",
        "TieLine",
        "External",
    ]
    | Sequence[
        SearchDirectoryExtensionType
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "DigitalUser",
            "VirtualUser",
            "FaxUser",
            "PagingOnly",
            "SharedLinesGroup",
            "IvrMenu",
            "ApplicationExtension",
            "ParkLocation",
            "Limited",
            "Bot",
            "Site",
            "Room",
            "ProxyAdmin",
            "DelegatedLinesGroup",
            "FlexibleUser",
            "GroupCallPickup",
            "RoomConnector",
            "TieLine",
            "External",
        ]
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> DirectoryResource:
    """Searches the company directory by text and filters, with sorting.

    `POST /restapi/v1.0/account/{accountId}/directory/entries/search`

    Throttling group: Heavy. Application permission: ReadAccounts. User permission: ReadExtensions.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        accessible_sites_only: the platform's default is `true`; sent as `accessibleSitesOnly`.
        account_id_2: Account; `~` is the one that is logged in; sent as `accountId`.
        department: a query parameter.
        site_id: Only what belongs to this site; sent as `siteId`.
        extension_status: sent as `extensionStatus`.
        extension_type: `User` | `Department` | `Announcement` | `Voicemail` | `DigitalUser` | `VirtualUser` | ...; sent as `extensionType`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                account_id=account_id,
                accessible_sites_only=accessible_sites_only,
                account_id_2=account_id_2,
                department=department,
                site_id=site_id,
                extension_status=extension_status,
                extension_type=extension_type,
                body=body,
                options=options,
            )
        ),
        client.drift,
    )
