"""Sets the role that new users of the account get."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._role_management import DefaultUserRoleRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._role_management import DefaultUserRole, DefaultUserRoleRequest

OPERATION = Operation(
    "update_default_user_role",
    "PUT",
    "/restapi/v1.0/account/{accountId}/user-role/default",
    "role_management",
    group="Medium",
    app_permission="RoleManagement",
    user_permission="Roles",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: DefaultUserRoleRequest | DefaultUserRoleRequestDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Sets the role that new users of the account get.

    `PUT /restapi/v1.0/account/{accountId}/user-role/default`

    Throttling group: Medium. Application permission: RoleManagement. User permission: Roles.

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
    content = _call.dump(body, "DefaultUserRoleRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/user-role/default",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> DefaultUserRole:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._role_management import DefaultUserRole

        return _call.decode_model(response, DefaultUserRole, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
