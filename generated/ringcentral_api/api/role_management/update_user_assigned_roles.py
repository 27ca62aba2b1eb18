"""Replaces the roles that one user holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._role_management import AssignedRolesResourceDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._role_management import AssignedRolesResource

OPERATION = Operation(
    "update_user_assigned_roles",
    "PUT",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role",
    "role_management",
    group="Medium",
    app_permission="RoleManagement",
    user_permission="EditAssignedRoles",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: AssignedRolesResource | AssignedRolesResourceDict,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Replaces the roles that one user holds.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role`

    Throttling group: Medium.
    Application permission: RoleManagement.
    User permission: EditAssignedRoles.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "AssignedRolesResource")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/assigned-role",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> AssignedRolesResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._role_management import AssignedRolesResource

        return _call.decode_model(response, AssignedRolesResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
