"""Reads one high-volume text with its delivery status and cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._high_volume_sms import MessageDetailsResponse

OPERATION = Operation(
    "read_a2p_sms",
    "GET",
    "/restapi/v1.0/account/{accountId}/a2p-sms/messages/{messageId}",
    "high_volume_sms",
    group="Light",
    app_permission="A2PSMS",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ASGErrorResponse",
    "401": "ASGErrorResponse",
    "404": "ASGErrorResponse",
    "500": "ASGErrorResponse",
}


def request(*, message_id: str | int, account_id: str | int = "~", options: RequestOptions | None = None) -> Request:
    """Reads one high-volume text with its delivery status and cost.

    `GET /restapi/v1.0/account/{accountId}/a2p-sms/messages/{messageId}`

    Throttling group: Light. Application permission: A2PSMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        message_id: One message, or several for a batch; sent as `messageId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/a2p-sms/messages/{_call.segment(message_id, 'message_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> MessageDetailsResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._high_volume_sms import MessageDetailsResponse

        return _call.decode_model(response, MessageDetailsResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
