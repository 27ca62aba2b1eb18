"""Adds a group that says who may monitor whose calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._call_monitoring_groups import CreateCallMonitoringGroupRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._call_monitoring_groups import CallMonitoringGroup, CreateCallMonitoringGroupRequest

OPERATION = Operation(
    "create_call_monitoring_group",
    "POST",
    "/restapi/v1.0/account/{accountId}/call-monitoring-groups",
    "call_monitoring_groups",
    group="Medium",
    app_permission="EditExtensions",
    user_permission="Groups",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: CreateCallMonitoringGroupRequest | CreateCallMonitoringGroupRequestDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Adds a group that says who may monitor whose calls.

    `POST /restapi/v1.0/account/{accountId}/call-monitoring-groups`

    Throttling group: Medium. Application permission: EditExtensions. User permission: Groups.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CreateCallMonitoringGroupRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/call-monitoring-groups",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallMonitoringGroup:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._call_monitoring_groups import CallMonitoringGroup

        return _call.decode_model(response, CallMonitoringGroup, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
