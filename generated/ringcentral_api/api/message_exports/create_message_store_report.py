"""Starts a background export of all messages of the account in a time span."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._message_exports import CreateMessageStoreReportRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._message_exports import CreateMessageStoreReportRequest, MessageStoreReport

OPERATION = Operation(
    "create_message_store_report",
    "POST",
    "/restapi/v1.0/account/{accountId}/message-store-report",
    "message_exports",
    group="Heavy",
    app_permission="ReadMessages",
    user_permission="Users",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    body: CreateMessageStoreReportRequest | CreateMessageStoreReportRequestDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Starts a background export of all messages of the account in a time span.

    `POST /restapi/v1.0/account/{accountId}/message-store-report`

    Throttling group: Heavy. Application permission: ReadMessages. User permission: Users.

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
    content = _call.dump(body, "CreateMessageStoreReportRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/message-store-report",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> MessageStoreReport:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 202:
        from ...models._message_exports import MessageStoreReport

        return _call.decode_model(response, MessageStoreReport, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
