"""Pages through the users who may speak to a paging group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._paging_only_groups import PagingOnlyGroupUsers

OPERATION = Operation(
    "list_paging_group_users",
    "GET",
    "/restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users",
    "paging_only_groups",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="ReadUserInfo",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    paging_only_group_id: str | int,
    account_id: str | int = "~",
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the users who may speak to a paging group.

    `GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users`

    Throttling group: Light. Application permission: ReadAccounts. User permission: ReadUserInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        paging_only_group_id: sent as `pagingOnlyGroupId`.
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/paging-only-groups/{_call.segment(paging_only_group_id, 'paging_only_group_id')}/users",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> PagingOnlyGroupUsers:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._paging_only_groups import PagingOnlyGroupUsers

        return _call.decode_model(response, PagingOnlyGroupUsers, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
