"""Pages through the company's addresses for emergency calls."""

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
        EmergencyLocationUsageStatus,
        ListEmergencyLocationsOrderBy,
        ListEmergencyLocationsVisibility,
    )
    from ...models._shared_emergency_address_status import EmergencyAddressStatus

OPERATION = Operation(
    "list_emergency_locations",
    "GET",
    "/restapi/v1.0/account/{accountId}/emergency-locations",
    "automatic_location_updates",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="ConfigureEmergencyMaps",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    site_id: str | int | Sequence[str | int] | None = None,
    search_string: str | None = None,
    address_status: EmergencyAddressStatus | Literal["Valid", "Invalid", "Provisioning", "Deprovisioned"] | None = None,
    usage_status: EmergencyLocationUsageStatus | Literal["Active", "Inactive"] | None = None,
    domestic_country_id: str | int | None = None,
    order_by: ListEmergencyLocationsOrderBy
    | Literal[
        "+name",
        "+siteName",
        "+address",
        "+addressStatus",
        "+usageStatus",
        "-name",
        "-siteName",
        "-address",
        "-addressStatus",
        "-usageStatus",
    ]
    | None = None,
    visibility: ListEmergencyLocationsVisibility | Literal["Public"] | None = None,
    per_page: int | None = None,
    page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the company's addresses for emergency calls.

    `GET /restapi/v1.0/account/{accountId}/emergency-locations`

    Throttling group: Light.
    Application permission: ReadAccounts.
    User permission: ConfigureEmergencyMaps.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        site_id: Only what belongs to this site; sent as `siteId`.
        search_string: Text that must occur; up to 64 characters; sent as `searchString`.
        address_status: `Valid` | `Invalid` | `Provisioning` | `Deprovisioned`; sent as `addressStatus`.
        usage_status: `Active` | `Inactive`; sent as `usageStatus`.
        domestic_country_id: sent as `domesticCountryId`.
        order_by: Field to sort by; `+name` | `+siteName` | `+address` | `+addressStatus` | `+usageStatus` | `-name` | ...; the platform's default is `+address`; sent as `orderBy`.
        visibility: `Public`; the platform's default is `Public`.
        per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
        page: Number of the page, from 1; the platform's default is `1`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if site_id is not None:
        query.extend(("siteId", item) for item in _call.several(site_id, "site_id"))
    if search_string is not None:
        query.append(("searchString", _call.text(search_string, "search_string")))
    if address_status is not None:
        query.append(("addressStatus", _call.text(address_status, "address_status")))
    if usage_status is not None:
        query.append(("usageStatus", _call.text(usage_status, "usage_status")))
    if domestic_country_id is not None:
        query.append(("domesticCountryId", _call.text(domestic_country_id, "domestic_country_id")))
    if order_by is not None:
        query.append(("orderBy", _call.text(order_by, "order_by")))
    if visibility is not None:
        query.append(("visibility", _call.text(visibility, "visibility")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/emergency-locations",
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
