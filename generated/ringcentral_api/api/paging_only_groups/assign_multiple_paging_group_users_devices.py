"""Adds and removes speakers and devices of a paging group in one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._paging_only_groups import EditPagingGroupRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._paging_only_groups import EditPagingGroupRequest

OPERATION = Operation(
    "assign_multiple_paging_group_users_devices",
    "POST",
    "/restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign",
    "paging_only_groups",
    group="Heavy",
    app_permission="EditAccounts",
    user_permission="Groups",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    paging_only_group_id: str | int,
    account_id: str | int = "~",
    body: EditPagingGroupRequest | EditPagingGroupRequestDict | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Adds and removes speakers and devices of a paging group in one call.

    `POST /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign`

    Throttling group: Heavy. Application permission: EditAccounts. User permission: Groups.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        paging_only_group_id: sent as `pagingOnlyGroupId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    if body is not None:
        content = _call.dump(body, "EditPagingGroupRequest")
        headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/paging-only-groups/{_call.segment(paging_only_group_id, 'paging_only_group_id')}/bulk-assign",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        return None
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
