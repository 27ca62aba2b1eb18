"""Reads to which other queues a busy queue sends its callers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._call_queues import CallQueueOverflowSettings

OPERATION = Operation(
    "get_call_queue_overflow_settings",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings",
    "call_queues",
    group="Heavy",
    app_permission="ReadAccounts",
    user_permission="CallQueueToCallQueue",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, call_queue_id: str | int, account_id: str | int = "~", options: RequestOptions | None = None) -> Request:
    """Reads to which other queues a busy queue sends its callers.

    `GET /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`

    Throttling group: Heavy.
    Application permission: ReadAccounts.
    User permission: CallQueueToCallQueue.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        call_queue_id: sent as `callQueueId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(call_queue_id, 'call_queue_id')}/overflow-settings",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallQueueOverflowSettings:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._call_queues import CallQueueOverflowSettings

        return _call.decode_model(response, CallQueueOverflowSettings, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
