"""Computes totals of calls and talk time over time, by hour, day, week or month."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._business_analytics import TimelineRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._business_analytics import Interval, TimelineRequest, TimelineResponse

OPERATION = Operation(
    "analytics_calls_timeline_fetch",
    "POST",
    "/analytics/calls/v1/accounts/{accountId}/timeline/fetch",
    "business_analytics",
    group="Light",
    app_permission="Analytics",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "401": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(
    *,
    interval: Interval | Literal["Hour", "Day", "Week", "Month"],
    body: TimelineRequest | TimelineRequestDict,
    account_id: str | int = "~",
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Computes totals of calls and talk time over time, by hour, day, week or month.

    `POST /analytics/calls/v1/accounts/{accountId}/timeline/fetch`

    Throttling group: Light. Application permission: Analytics.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        interval: `Hour` | `Day` | `Week` | `Month`.
        page: Number of the page, from 1; at least 1.
        per_page: How many records a page has; at least 1; at most 20; sent as `perPage`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    query.append(("interval", _call.text(interval, "interval")))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "TimelineRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/analytics/calls/v1/accounts/{_call.segment(account_id, 'account_id')}/timeline/fetch",
        query=query,
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TimelineResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._business_analytics import TimelineResponse

        return _call.decode_model(response, TimelineResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
