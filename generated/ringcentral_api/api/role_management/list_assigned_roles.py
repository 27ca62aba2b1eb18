"""Lists which roles the users of the account hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._role_management import ExtensionWithRolesCollectionResource

OPERATION = Operation(
    "list_assigned_roles",
    "GET",
    "/restapi/v1.0/account/{accountId}/assigned-role",
    "role_management",
    group="Medium",
    app_permission="ReadAccounts",
    user_permission="ReadAssignedRoles",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, account_id: str | int = "~", show_hidden: bool | None = None, options: RequestOptions | None = None
) -> Request:
    """Lists which roles the users of the account hold.

    `GET /restapi/v1.0/account/{accountId}/assigned-role`

    Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadAssignedRoles.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
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
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/assigned-role",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ExtensionWithRolesCollectionResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._role_management import ExtensionWithRolesCollectionResource

        return _call.decode_model(response, ExtensionWithRolesCollectionResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
