"""Reads one role of the account with its permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._role_management import RoleResource

OPERATION = Operation(
    "read_user_role",
    "GET",
    "/restapi/v1.0/account/{accountId}/user-role/{roleId}",
    "role_management",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="ReadUserRoles",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    role_id: str | int,
    account_id: str | int = "~",
    advanced_permissions: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Reads one role of the account with its permissions.

    `GET /restapi/v1.0/account/{accountId}/user-role/{roleId}`

    Throttling group: Light. Application permission: ReadAccounts. User permission: ReadUserRoles.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        role_id: sent as `roleId`.
        advanced_permissions: the platform's default is `false`; sent as `advancedPermissions`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if advanced_permissions is not None:
        query.append(("advancedPermissions", _call.text(advanced_permissions, "advanced_permissions")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/user-role/{_call.segment(role_id, 'role_id')}",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> RoleResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._role_management import RoleResource

        return _call.decode_model(response, RoleResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
