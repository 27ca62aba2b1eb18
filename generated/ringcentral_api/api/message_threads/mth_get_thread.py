"""Reads one shared text thread; 403 if it is not the user's to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._message_threads import MessageThread

OPERATION = Operation(
    "mth_get_thread",
    "GET",
    "/restapi/v1.0/account/{accountId}/message-threads/{threadId}",
    "message_threads",
    group="Medium",
    app_permission="SMS",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(*, thread_id: str | int, account_id: str | int = "~", options: RequestOptions | None = None) -> Request:
    """Reads one shared text thread; 403 if it is not the user's to see.

    `GET /restapi/v1.0/account/{accountId}/message-threads/{threadId}`

    Throttling group: Medium. Application permission: SMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        thread_id: sent as `threadId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/message-threads/{_call.segment(thread_id, 'thread_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> MessageThread:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._message_threads import MessageThread

        return _call.decode_model(response, MessageThread, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
