"""Computes totals of calls and talk time over time, by hour, day, week or month."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
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
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "401": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(
    *,
    interval: Interval | Literal["Hour", "Day", "Week", "Month"],
    body: TimelineRequest,
    account_id: str = "~",
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._business_analytics import TimelineResponse

        return _call.decode_model(response, TimelineResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    interval: Interval | Literal["Hour", "Day", "Week", "Month"],
    body: TimelineRequest,
    account_id: str = "~",
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Response[TimelineResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(account_id=account_id, interval=interval, page=page, per_page=per_page, body=body, options=options)
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    interval: Interval | Literal["Hour", "Day", "Week", "Month"],
    body: TimelineRequest,
    account_id: str = "~",
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> TimelineResponse:
    """Computes totals of calls and talk time over time, by hour, day, week or month.

    `POST /analytics/calls/v1/accounts/{accountId}/timeline/fetch`

    Throttling group: Light. Application permission: Analytics.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        interval: `Hour` | `Day` | `Week` | `Month`.
        page: Number of the page, from 1; at least 1.
        per_page: How many records a page has; at least 1; at most 20; sent as `perPage`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(account_id=account_id, interval=interval, page=page, per_page=per_page, body=body, options=options)
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    interval: Interval | Literal["Hour", "Day", "Week", "Month"],
    body: TimelineRequest,
    account_id: str = "~",
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Response[TimelineResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, interval=interval, page=page, per_page=per_page, body=body, options=options)
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    interval: Interval | Literal["Hour", "Day", "Week", "Month"],
    body: TimelineRequest,
    account_id: str = "~",
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> TimelineResponse:
    """Computes totals of calls and talk time over time, by hour, day, week or month.

    `POST /analytics/calls/v1/accounts/{accountId}/timeline/fetch`

    Throttling group: Light. Application permission: Analytics.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        interval: `Hour` | `Day` | `Week` | `Month`.
        page: Number of the page, from 1; at least 1.
        per_page: How many records a page has; at least 1; at most 20; sent as `perPage`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(account_id=account_id, interval=interval, page=page, per_page=per_page, body=body, options=options)
        ),
        client.drift,
    )
