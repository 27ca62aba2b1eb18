"""Pages through the company's networks and their emergency addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._automatic_location_updates import NetworksList

OPERATION = Operation(
    "list_networks",
    "GET",
    "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks",
    "automatic_location_updates",
    group="Heavy",
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    site_id: str | int | Sequence[str | int] | None = None,
    search_string: str | None = None,
    order_by: str | Sequence[str] | None = None,
    per_page: int | None = None,
    page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the company's networks and their emergency addresses.

    `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks`

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
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

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
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/emergency-address-auto-update/networks",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> NetworksList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._automatic_location_updates import NetworksList

        return _call.decode_model(response, NetworksList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
