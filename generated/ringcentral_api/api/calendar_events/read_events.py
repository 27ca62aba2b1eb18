"""Pages through the calendar events of the logged-in user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...batch import BatchResult
    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._calendar_events import TMEventList

OPERATION = Operation(
    "read_events",
    "GET",
    "/team-messaging/v1/events",
    "calendar_events",
    group="Medium",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, record_count: int | None = None, page_token: str | None = None, options: RequestOptions | None = None
) -> Request:
    """Pages through the calendar events of the logged-in user.

    `GET /team-messaging/v1/events`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if record_count is not None:
        query.append(("recordCount", _call.text(record_count, "record_count")))
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    headers: dict[str, str] = {"Accept": "application/json, multipart/mixed"}
    return Request(
        OPERATION,
        "/team-messaging/v1/events",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TMEventList | BatchResult[TMEventList]:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        if _call.is_multipart(response):
            from ...batch import decode_batch
            from ...models._calendar_events import TMEventList

            return decode_batch(response, _call.item_decoder(response, TMEventList, drift))
        from ...models._calendar_events import TMEventList

        return _call.decode_model(response, TMEventList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
