"""Pages through the addresses that a user can make emergency calls from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._automatic_location_updates import (
        EmergencyLocationsResource,
        GetExtensionEmergencyLocationsOrderBy,
        GetExtensionEmergencyLocationsVisibility,
    )

OPERATION = Operation(
    "get_extension_emergency_locations",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations",
    "automatic_location_updates",
    group="Light",
    app_permission="ReadAccounts",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    site_id: str | int | Sequence[str | int] | None = None,
    search_string: str | None = None,
    domestic_country_id: str | int | None = None,
    order_by: GetExtensionEmergencyLocationsOrderBy
    | Literal[
        "+name",
        "+siteName",
        "+address",
        "+addressStatus",
        "+usageStatus",
        "+visibility",
        "-name",
        "-siteName",
        "-address",
        "-addressStatus",
        "-usageStatus",
        "-visibility",
    ]
    | None = None,
    per_page: int | None = None,
    page: int | None = None,
    visibility: GetExtensionEmergencyLocationsVisibility | Literal["Public"] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the addresses that a user can make emergency calls from.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations`

    Throttling group: Light. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        site_id: Only what belongs to this site; sent as `siteId`.
        search_string: Text that must occur; sent as `searchString`.
        domestic_country_id: sent as `domesticCountryId`.
        order_by: Field to sort by; `+name` | `+siteName` | `+address` | `+addressStatus` | `+usageStatus` | `+visibility` | ...; the platform's default is `+visibility`; sent as `orderBy`.
        per_page: How many records a page has; sent as `perPage`.
        page: Number of the page, from 1; the platform's default is `1`.
        visibility: `Public`; the platform's default is `Public`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if site_id is not None:
        query.extend(("siteId", item) for item in _call.several(site_id, "site_id"))
    if search_string is not None:
        query.append(("searchString", _call.text(search_string, "search_string")))
    if domestic_country_id is not None:
        query.append(("domesticCountryId", _call.text(domestic_country_id, "domestic_country_id")))
    if order_by is not None:
        query.append(("orderBy", _call.text(order_by, "order_by")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if visibility is not None:
        query.append(("visibility", _call.text(visibility, "visibility")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/emergency-locations",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> EmergencyLocationsResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._automatic_location_updates import EmergencyLocationsResource

        return _call.decode_model(response, EmergencyLocationsResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
