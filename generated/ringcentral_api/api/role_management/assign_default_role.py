"""Gives one user the account's default role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._role_management import AssignedRolesResource

OPERATION = Operation(
    "assign_default_role",
    "PUT",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role/default",
    "role_management",
    group="Medium",
    app_permission="RoleManagement",
    user_permission="Users",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, account_id: str | int = "~", extension_id: str | int = "~", options: RequestOptions | None = None
) -> Request:
    """Gives one user the account's default role.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role/default`

    Throttling group: Medium. Application permission: RoleManagement. User permission: Users.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/assigned-role/default",
        headers=headers,
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
