"""Reads one calendar event, or several by a list of ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...batch import BatchResult
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._calendar_events import TMEventInfo

OPERATION = Operation(
    "read_event",
    "GET",
    "/team-messaging/v1/events/{eventId}",
    "calendar_events",
    group="Medium",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, event_id: str | int | Sequence[str | int], options: RequestOptions | None = None) -> Request:
    """Reads one calendar event, or several by a list of ids.

    `GET /team-messaging/v1/events/{eventId}`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        event_id: sent as `eventId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {
        "Accept": "application/json, multipart/mixed" if _call.many(event_id) else "application/json"
    }
    return Request(
        OPERATION,
        f"/team-messaging/v1/events/{_call.segment(event_id, 'event_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TMEventInfo | BatchResult[TMEventInfo]:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        if _call.is_multipart(response):
            from ...batch import decode_batch
            from ...models._calendar_events import TMEventInfo

            return decode_batch(response, _call.item_decoder(response, TMEventInfo, drift))
        from ...models._calendar_events import TMEventInfo

        return _call.decode_model(response, TMEventInfo, drift)
    raise _call.failure(response, _ERRORS)


@overload
def sync_detailed(
    *, client: SyncClient, event_id: str | int, options: RequestOptions | None = None
) -> Response[TMEventInfo]: ...


@overload
def sync_detailed(
    *,
    client: SyncClient,
    event_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> Response[BatchResult[TMEventInfo]]: ...


@overload
def sync_detailed(
    *, client: SyncClient, event_id: Sequence[str | int], options: RequestOptions | None = None
) -> Response[TMEventInfo | BatchResult[TMEventInfo]]: ...


def sync_detailed(
    *, client: SyncClient, event_id: str | int | Sequence[str | int], options: RequestOptions | None = None
) -> Response[TMEventInfo | BatchResult[TMEventInfo]]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(event_id=event_id, options=options))
    return Response(response, _call.as_asked(event_id, response, parse, client.drift))


@overload
def sync(*, client: SyncClient, event_id: str | int, options: RequestOptions | None = None) -> TMEventInfo: ...


@overload
def sync(
    *,
    client: SyncClient,
    event_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> BatchResult[TMEventInfo]: ...


@overload
def sync(
    *, client: SyncClient, event_id: Sequence[str | int], options: RequestOptions | None = None
) -> TMEventInfo | BatchResult[TMEventInfo]: ...


def sync(
    *, client: SyncClient, event_id: str | int | Sequence[str | int], options: RequestOptions | None = None
) -> TMEventInfo | BatchResult[TMEventInfo]:
    """Reads one calendar event, or several by a list of ids.

    `GET /team-messaging/v1/events/{eventId}`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        event_id: sent as `eventId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    return _call.as_asked(event_id, client.send(request(event_id=event_id, options=options)), parse, client.drift)


@overload
async def asyncio_detailed(
    *, client: AsyncClient, event_id: str | int, options: RequestOptions | None = None
) -> Response[TMEventInfo]: ...


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    event_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> Response[BatchResult[TMEventInfo]]: ...


@overload
async def asyncio_detailed(
    *, client: AsyncClient, event_id: Sequence[str | int], options: RequestOptions | None = None
) -> Response[TMEventInfo | BatchResult[TMEventInfo]]: ...


async def asyncio_detailed(
    *, client: AsyncClient, event_id: str | int | Sequence[str | int], options: RequestOptions | None = None
) -> Response[TMEventInfo | BatchResult[TMEventInfo]]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(event_id=event_id, options=options))
    return Response(response, _call.as_asked(event_id, response, parse, client.drift))


@overload
async def asyncio(
    *, client: AsyncClient, event_id: str | int, options: RequestOptions | None = None
) -> TMEventInfo: ...


@overload
async def asyncio(
    *,
    client: AsyncClient,
    event_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> BatchResult[TMEventInfo]: ...


@overload
async def asyncio(
    *, client: AsyncClient, event_id: Sequence[str | int], options: RequestOptions | None = None
) -> TMEventInfo | BatchResult[TMEventInfo]: ...


async def asyncio(
    *, client: AsyncClient, event_id: str | int | Sequence[str | int], options: RequestOptions | None = None
) -> TMEventInfo | BatchResult[TMEventInfo]:
    """Reads one calendar event, or several by a list of ids.

    `GET /team-messaging/v1/events/{eventId}`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        event_id: sent as `eventId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    return _call.as_asked(event_id, await client.send(request(event_id=event_id, options=options)), parse, client.drift)
