"""Lists queue members in the old shape (deprecated: use `list_call_queue_members`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._call_queues import DepartmentMemberList

OPERATION = Operation(
    "list_department_members",
    "GET",
    "/restapi/v1.0/account/{accountId}/department/{departmentId}/members",
    "call_queues",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="ReadExtensions",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    department_id: str | int,
    account_id: str | int = "~",
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Lists queue members in the old shape (deprecated: use `list_call_queue_members`).

    `GET /restapi/v1.0/account/{accountId}/department/{departmentId}/members`

    Throttling group: Light.
    Application permission: ReadAccounts.
    User permission: ReadExtensions.
    Deprecated by the API.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        department_id: sent as `departmentId`.
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
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/department/{_call.segment(department_id, 'department_id')}/members",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> DepartmentMemberList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._call_queues import DepartmentMemberList

        return _call.decode_model(response, DepartmentMemberList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
