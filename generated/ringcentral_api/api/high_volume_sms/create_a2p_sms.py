"""Queues a batch of texts from a number enabled for high volume."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._high_volume_sms import MessageBatchCreateRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._high_volume_sms import MessageBatchCreateRequest, MessageBatchResponse

OPERATION = Operation(
    "create_a2p_sms",
    "POST",
    "/restapi/v1.0/account/{accountId}/a2p-sms/batches",
    "high_volume_sms",
    group="Light",
    app_permission="A2PSMS",
    max_body=52428800,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ASGErrorResponse",
    "401": "ASGErrorResponse",
    "500": "ASGErrorResponse",
}


def request(
    *,
    body: MessageBatchCreateRequest | MessageBatchCreateRequestDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Queues a batch of texts from a number enabled for high volume.

    `POST /restapi/v1.0/account/{accountId}/a2p-sms/batches`

    Throttling group: Light. Application permission: A2PSMS. Largest request body: 52428800 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "MessageBatchCreateRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/a2p-sms/batches",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> MessageBatchResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 201:
        from ...models._high_volume_sms import MessageBatchResponse

        return _call.decode_model(response, MessageBatchResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
