"""Pages through the company directory, on request with federated accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._internal_contacts import (
        ADGSearchableExtensionTypesEnum,
        DirectoryResource,
        ListDirectoryEntriesPerPageOption2,
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
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ADGErrorResponse",
    "500": "ADGErrorResponse",
    "503": "ADGErrorResponse",
}


def request(
    *,
    account_id: str | int = "~",
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
    per_page: int | ListDirectoryEntriesPerPageOption2 | Literal["max", "all"] | None = None,
    site_id: str | int | None = None,
    if_none_match: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
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
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

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
