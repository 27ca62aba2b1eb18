"""Adds a role with its own set of permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._role_management import RoleResourceDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._role_management import RoleResource

OPERATION = Operation(
    "create_custom_role",
    "POST",
    "/restapi/v1.0/account/{accountId}/user-role",
    "role_management",
    group="Medium",
    app_permission="RoleManagement",
    user_permission="EditUserRoles",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: RoleResource | RoleResourceDict,
    account_id: str | int = "~",
    advanced_permissions: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Adds a role with its own set of permissions.

    `POST /restapi/v1.0/account/{accountId}/user-role`

    Throttling group: Medium. Application permission: RoleManagement. User permission: EditUserRoles.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        advanced_permissions: the platform's default is `false`; sent as `advancedPermissions`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if advanced_permissions is not None:
        query.append(("advancedPermissions", _call.text(advanced_permissions, "advanced_permissions")))
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "RoleResource")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/user-role",
        query=query,
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> RoleResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 201:
        from ...models._role_management import RoleResource

        return _call.decode_model(response, RoleResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
