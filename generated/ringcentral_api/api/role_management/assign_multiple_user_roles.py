"""Gives a role to several users, or takes it from them, in one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._role_management import BulkRoleAssignResourceDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._role_management import BulkRoleAssignResource

OPERATION = Operation(
    "assign_multiple_user_roles",
    "POST",
    "/restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign",
    "role_management",
    group="Heavy",
    app_permission="RoleManagement",
    user_permission="EditUserRoles",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    role_id: str | int,
    body: BulkRoleAssignResource | BulkRoleAssignResourceDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Gives a role to several users, or takes it from them, in one call.

    `POST /restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign`

    Throttling group: Heavy. Application permission: RoleManagement. User permission: EditUserRoles.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        role_id: sent as `roleId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "BulkRoleAssignResource")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/user-role/{_call.segment(role_id, 'role_id')}/bulk-assign",
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
