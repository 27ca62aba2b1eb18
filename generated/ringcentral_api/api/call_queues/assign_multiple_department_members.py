"""Assigns queue members (deprecated: use `assign_multiple_call_queue_members`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._call_queues import DepartmentBulkAssignResourceDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._call_queues import DepartmentBulkAssignResource

OPERATION = Operation(
    "assign_multiple_department_members",
    "POST",
    "/restapi/v1.0/account/{accountId}/department/bulk-assign",
    "call_queues",
    group="Heavy",
    app_permission="EditAccounts",
    user_permission="UserGroups",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    body: DepartmentBulkAssignResource | DepartmentBulkAssignResourceDict | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Assigns queue members (deprecated: use `assign_multiple_call_queue_members`).

    `POST /restapi/v1.0/account/{accountId}/department/bulk-assign`

    Throttling group: Heavy.
    Application permission: EditAccounts.
    User permission: UserGroups.
    Deprecated by the API.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    if body is not None:
        content = _call.dump(body, "DepartmentBulkAssignResource")
        headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/department/bulk-assign",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
