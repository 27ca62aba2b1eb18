"""Replaces the content of an Adaptive Card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._adaptive_cards import AdaptiveCardRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._adaptive_cards import AdaptiveCardRequest, AdaptiveCardShortInfo

OPERATION = Operation(
    "update_adaptive_card",
    "PUT",
    "/team-messaging/v1/adaptive-cards/{cardId}",
    "adaptive_cards",
    group="Medium",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, card_id: str | int, body: AdaptiveCardRequest | AdaptiveCardRequestDict, options: RequestOptions | None = None
) -> Request:
    """Replaces the content of an Adaptive Card.

    `PUT /team-messaging/v1/adaptive-cards/{cardId}`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        card_id: sent as `cardId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "AdaptiveCardRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/team-messaging/v1/adaptive-cards/{_call.segment(card_id, 'card_id')}",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> AdaptiveCardShortInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._adaptive_cards import AdaptiveCardShortInfo

        return _call.decode_model(response, AdaptiveCardShortInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
