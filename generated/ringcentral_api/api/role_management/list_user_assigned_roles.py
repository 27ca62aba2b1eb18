"""Lists the roles that one user holds."""

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
    "list_user_assigned_roles",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role",
    "role_management",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="ReadAssignedRoles",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    show_hidden: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Lists the roles that one user holds.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role`

    Throttling group: Light. Application permission: ReadAccounts. User permission: ReadAssignedRoles.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        show_hidden: sent as `showHidden`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if show_hidden is not None:
        query.append(("showHidden", _call.text(show_hidden, "show_hidden")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/assigned-role",
        query=query,
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
