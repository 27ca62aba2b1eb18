"""Pages through the calendar events of the logged-in user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...batch import BatchResult
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._calendar_events import TMEventList

OPERATION = Operation(
    "read_glip_events_new",
    "GET",
    "/team-messaging/v1/events",
    "calendar_events",
    group="Medium",
    app_permission="TeamMessaging",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, record_count: int | None = None, page_token: str | None = None, options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        if _call.is_multipart(response):
            from ...batch import decode_batch
            from ...models._calendar_events import TMEventList

            return decode_batch(response, _call.item_decoder(response, TMEventList, drift))
        from ...models._calendar_events import TMEventList

        return _call.decode_model(response, TMEventList, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    record_count: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Response[TMEventList | BatchResult[TMEventList]]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(record_count=record_count, page_token=page_token, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    record_count: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> TMEventList | BatchResult[TMEventList]:
    """Pages through the calendar events of the logged-in user.

    `GET /team-messaging/v1/events`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(record_count=record_count, page_token=page_token, options=options)), client.drift)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    record_count: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> Response[TMEventList | BatchResult[TMEventList]]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(record_count=record_count, page_token=page_token, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    record_count: int | None = None,
    page_token: str | None = None,
    options: RequestOptions | None = None,
) -> TMEventList | BatchResult[TMEventList]:
    """Pages through the calendar events of the logged-in user.

    `GET /team-messaging/v1/events`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
        page_token: Token of the page to read, from the answer before; sent as `pageToken`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(record_count=record_count, page_token=page_token, options=options)), client.drift
    )
