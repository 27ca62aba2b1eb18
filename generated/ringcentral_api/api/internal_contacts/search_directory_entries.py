"""Searches the company directory by text and filters, with sorting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...bodies._internal_contacts import SearchDirectoryEntriesRequestDict
    from ...client import Part, RequestOptions
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
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ADGErrorResponse",
    "500": "ADGErrorResponse",
    "503": "ADGErrorResponse",
}


def request(
    *,
    body: SearchDirectoryEntriesRequest | SearchDirectoryEntriesRequestDict,
    account_id: str | int = "~",
    accessible_sites_only: bool | None = None,
    account_id_2: str | int | Sequence[str | int] | None = None,
    department: str | None = None,
    site_id: str | int | Sequence[str | int] | None = None,
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
    """Searches the company directory by text and filters, with sorting.

    `POST /restapi/v1.0/account/{accountId}/directory/entries/search`

    Throttling group: Heavy. Application permission: ReadAccounts. User permission: ReadExtensions.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        accessible_sites_only: the platform's default is `true`; sent as `accessibleSitesOnly`.
        account_id_2: Account; `~` is the one that is logged in; deprecated by the API; sent as `accountId`.
        department: deprecated by the API.
        site_id: Only what belongs to this site; deprecated by the API; sent as `siteId`.
        extension_status: deprecated by the API; sent as `extensionStatus`.
        extension_type: `User` | `Department` | `Announcement` | `Voicemail` | `DigitalUser` | `VirtualUser` | ...; deprecated by the API; sent as `extensionType`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

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
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._internal_contacts import DirectoryResource

        return _call.decode_model(response, DirectoryResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
