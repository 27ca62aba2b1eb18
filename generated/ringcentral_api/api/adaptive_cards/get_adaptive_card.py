"""Reads one Adaptive Card, or several by a list of ids."""

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
    from ...models._adaptive_cards import AdaptiveCardInfo

OPERATION = Operation(
    "get_adaptive_card",
    "GET",
    "/team-messaging/v1/adaptive-cards/{cardId}",
    "adaptive_cards",
    group="Medium",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, card_id: str | int | Sequence[str | int], options: RequestOptions | None = None) -> Request:
    """Reads one Adaptive Card, or several by a list of ids.

    `GET /team-messaging/v1/adaptive-cards/{cardId}`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        card_id: sent as `cardId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {
        "Accept": "application/json, multipart/mixed" if _call.many(card_id) else "application/json"
    }
    return Request(
        OPERATION,
        f"/team-messaging/v1/adaptive-cards/{_call.segment(card_id, 'card_id')}",
        headers=headers,
        options=options,
    )


def parse(
    response: httpx.Response, drift: DriftPolicy | None = None
) -> AdaptiveCardInfo | BatchResult[AdaptiveCardInfo]:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._adaptive_cards import AdaptiveCardInfo

        return _call.decode_model(response, AdaptiveCardInfo, drift)
    if status == 207:
        from ...batch import decode_batch
        from ...models._adaptive_cards import AdaptiveCardInfo

        return decode_batch(response, _call.item_decoder(response, AdaptiveCardInfo, drift))
    raise _call.failure(response, _ERRORS)


@overload
def sync_detailed(
    *, client: SyncClient, card_id: str | int, options: RequestOptions | None = None
) -> Response[AdaptiveCardInfo]: ...


@overload
def sync_detailed(
    *,
    client: SyncClient,
    card_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> Response[BatchResult[AdaptiveCardInfo]]: ...


@overload
def sync_detailed(
    *, client: SyncClient, card_id: Sequence[str | int], options: RequestOptions | None = None
) -> Response[AdaptiveCardInfo | BatchResult[AdaptiveCardInfo]]: ...


def sync_detailed(
    *, client: SyncClient, card_id: str | int | Sequence[str | int], options: RequestOptions | None = None
) -> Response[AdaptiveCardInfo | BatchResult[AdaptiveCardInfo]]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(card_id=card_id, options=options))
    return Response(response, _call.as_asked(card_id, response, parse, client.drift))


@overload
def sync(*, client: SyncClient, card_id: str | int, options: RequestOptions | None = None) -> AdaptiveCardInfo: ...


@overload
def sync(
    *,
    client: SyncClient,
    card_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> BatchResult[AdaptiveCardInfo]: ...


@overload
def sync(
    *, client: SyncClient, card_id: Sequence[str | int], options: RequestOptions | None = None
) -> AdaptiveCardInfo | BatchResult[AdaptiveCardInfo]: ...


def sync(
    *, client: SyncClient, card_id: str | int | Sequence[str | int], options: RequestOptions | None = None
) -> AdaptiveCardInfo | BatchResult[AdaptiveCardInfo]:
    """Reads one Adaptive Card, or several by a list of ids.

    `GET /team-messaging/v1/adaptive-cards/{cardId}`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        card_id: sent as `cardId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    return _call.as_asked(card_id, client.send(request(card_id=card_id, options=options)), parse, client.drift)


@overload
async def asyncio_detailed(
    *, client: AsyncClient, card_id: str | int, options: RequestOptions | None = None
) -> Response[AdaptiveCardInfo]: ...


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    card_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> Response[BatchResult[AdaptiveCardInfo]]: ...


@overload
async def asyncio_detailed(
    *, client: AsyncClient, card_id: Sequence[str | int], options: RequestOptions | None = None
) -> Response[AdaptiveCardInfo | BatchResult[AdaptiveCardInfo]]: ...


async def asyncio_detailed(
    *, client: AsyncClient, card_id: str | int | Sequence[str | int], options: RequestOptions | None = None
) -> Response[AdaptiveCardInfo | BatchResult[AdaptiveCardInfo]]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(card_id=card_id, options=options))
    return Response(response, _call.as_asked(card_id, response, parse, client.drift))


@overload
async def asyncio(
    *, client: AsyncClient, card_id: str | int, options: RequestOptions | None = None
) -> AdaptiveCardInfo: ...


@overload
async def asyncio(
    *,
    client: AsyncClient,
    card_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> BatchResult[AdaptiveCardInfo]: ...


@overload
async def asyncio(
    *, client: AsyncClient, card_id: Sequence[str | int], options: RequestOptions | None = None
) -> AdaptiveCardInfo | BatchResult[AdaptiveCardInfo]: ...


async def asyncio(
    *, client: AsyncClient, card_id: str | int | Sequence[str | int], options: RequestOptions | None = None
) -> AdaptiveCardInfo | BatchResult[AdaptiveCardInfo]:
    """Reads one Adaptive Card, or several by a list of ids.

    `GET /team-messaging/v1/adaptive-cards/{cardId}`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        card_id: sent as `cardId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    return _call.as_asked(card_id, await client.send(request(card_id=card_id, options=options)), parse, client.drift)
