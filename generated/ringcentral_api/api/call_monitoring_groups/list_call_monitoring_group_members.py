"""Pages through those who monitor and are monitored in a group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._call_monitoring_groups import CallMonitoringGroupMemberList

OPERATION = Operation(
    "list_call_monitoring_group_members",
    "GET",
    "/restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members",
    "call_monitoring_groups",
    group="Medium",
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    group_id: str | int,
    account_id: str | int = "~",
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through those who monitor and are monitored in a group.

    `GET /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        group_id: sent as `groupId`.
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/call-monitoring-groups/{_call.segment(group_id, 'group_id')}/members",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallMonitoringGroupMemberList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._call_monitoring_groups import CallMonitoringGroupMemberList

        return _call.decode_model(response, CallMonitoringGroupMemberList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
