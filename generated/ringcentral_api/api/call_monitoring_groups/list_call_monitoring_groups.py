"""Pages through the groups that say who may monitor whose calls."""

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
    from ...models._call_monitoring_groups import CallMonitoringGroups

OPERATION = Operation(
    "list_call_monitoring_groups",
    "GET",
    "/restapi/v1.0/account/{accountId}/call-monitoring-groups",
    "call_monitoring_groups",
    group="Medium",
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    page: int | None = None,
    per_page: int | None = None,
    member_extension_id: str | int | None = None,
    site_id: str | int | Sequence[str | int] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the groups that say who may monitor whose calls.

    `GET /restapi/v1.0/account/{accountId}/call-monitoring-groups`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
        member_extension_id: sent as `memberExtensionId`.
        site_id: Only what belongs to this site; sent as `siteId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if member_extension_id is not None:
        query.append(("memberExtensionId", _call.text(member_extension_id, "member_extension_id")))
    if site_id is not None:
        query.extend(("siteId", item) for item in _call.several(site_id, "site_id"))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/call-monitoring-groups",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallMonitoringGroups:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._call_monitoring_groups import CallMonitoringGroups

        return _call.decode_model(response, CallMonitoringGroups, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
