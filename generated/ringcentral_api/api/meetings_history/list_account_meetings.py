"""Pages through past video meetings of the whole account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import datetime

    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._meetings_history import AdminAccessMeetings

OPERATION = Operation(
    "list_account_meetings",
    "GET",
    "/rcvideo/v1/history/account/{accountId}/meetings",
    "meetings_history",
    group="Light",
    app_permission="Video",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    page_token: str | None = None,
    per_page: int | None = None,
    start_time_from: datetime.datetime | None = None,
    start_time_to: datetime.datetime | None = None,
    order_by: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through past video meetings of the whole account.

    `GET /rcvideo/v1/history/account/{accountId}/meetings`

    Throttling group: Light. Application permission: Video.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        per_page: How many records a page has; the platform's default is `25`; at least 10; at most 100; sent as `perPage`.
        start_time_from: a naive datetime is taken as UTC; sent as `startTimeFrom`.
        start_time_to: a naive datetime is taken as UTC; sent as `startTimeTo`.
        order_by: Field to sort by; the platform's default is `-startTime`; sent as `orderBy`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if start_time_from is not None:
        query.append(("startTimeFrom", _call.text(start_time_from, "start_time_from")))
    if start_time_to is not None:
        query.append(("startTimeTo", _call.text(start_time_to, "start_time_to")))
    if order_by is not None:
        query.append(("orderBy", _call.text(order_by, "order_by")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/rcvideo/v1/history/account/{_call.segment(account_id, 'account_id')}/meetings",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> AdminAccessMeetings:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._meetings_history import AdminAccessMeetings

        return _call.decode_model(response, AdminAccessMeetings, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
