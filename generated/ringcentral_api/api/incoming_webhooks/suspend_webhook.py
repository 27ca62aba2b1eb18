"""Switches an incoming webhook off without deleting it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy

OPERATION = Operation(
    "suspend_webhook",
    "POST",
    "/team-messaging/v1/webhooks/{webhookId}/suspend",
    "incoming_webhooks",
    group="Medium",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, webhook_id: str | int, options: RequestOptions | None = None) -> Request:
    """Switches an incoming webhook off without deleting it.

    `POST /team-messaging/v1/webhooks/{webhookId}/suspend`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        webhook_id: sent as `webhookId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/team-messaging/v1/webhooks/{_call.segment(webhook_id, 'webhook_id')}/suspend",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        return None
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
