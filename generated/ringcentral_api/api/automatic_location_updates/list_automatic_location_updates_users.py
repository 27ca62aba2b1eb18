"""Pages through users and whether their emergency address follows the network."""

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
        AutomaticLocationUpdatesUserList,
        ListAutomaticLocationUpdatesUsersTypeItem,
    )

OPERATION = Operation(
    "list_automatic_location_updates_users",
    "GET",
    "/restapi/v1.0/account/{accountId}/emergency-address-auto-update/users",
    "automatic_location_updates",
    group="Medium",
    app_permission="EditAccounts",
    user_permission="ConfigureEmergencyMaps",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    type: ListAutomaticLocationUpdatesUsersTypeItem
    | Literal["User", "Limited"]
    | Sequence[ListAutomaticLocationUpdatesUsersTypeItem | Literal["User", "Limited"]]
    | None = None,
    search_string: str | None = None,
    department: str | Sequence[str] | None = None,
    site_id: str | int | Sequence[str | int] | None = None,
    feature_enabled: bool | None = None,
    order_by: str | Sequence[str] | None = None,
    per_page: int | None = None,
    page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through users and whether their emergency address follows the network.

    `GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users`

    Throttling group: Medium.
    Application permission: EditAccounts.
    User permission: ConfigureEmergencyMaps.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        type: Only things of this type; `User` | `Limited`.
        search_string: Text that must occur; sent as `searchString`.
        department: a query parameter.
        site_id: Only what belongs to this site; sent as `siteId`.
        feature_enabled: sent as `featureEnabled`.
        order_by: Field to sort by; sent as `orderBy`.
        per_page: How many records a page has; sent as `perPage`.
        page: Number of the page, from 1; the platform's default is `1`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if type is not None:
        query.extend(("type", item) for item in _call.several(type, "type"))
    if search_string is not None:
        query.append(("searchString", _call.text(search_string, "search_string")))
    if department is not None:
        query.extend(("department", item) for item in _call.several(department, "department"))
    if site_id is not None:
        query.extend(("siteId", item) for item in _call.several(site_id, "site_id"))
    if feature_enabled is not None:
        query.append(("featureEnabled", _call.text(feature_enabled, "feature_enabled")))
    if order_by is not None:
        query.append(("orderBy", ",".join(_call.several(order_by, "order_by"))))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/emergency-address-auto-update/users",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> AutomaticLocationUpdatesUserList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._automatic_location_updates import AutomaticLocationUpdatesUserList

        return _call.decode_model(response, AutomaticLocationUpdatesUserList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
