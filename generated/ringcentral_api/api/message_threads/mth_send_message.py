"""Sends a text in a shared thread, starting or reopening one where needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._message_threads import MthSendMessageFormDataBodyDict, NewThreadMessageRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._message_threads import MthSendMessageFormDataBody, NewThreadMessageRequest, ThreadMessageModel

OPERATION = Operation(
    "mth_send_message",
    "POST",
    "/restapi/v1.0/account/{accountId}/message-threads/messages",
    "message_threads",
    group="Medium",
    app_permission="SMS",
    max_body=10485760,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(
    *,
    body: NewThreadMessageRequest
    | NewThreadMessageRequestDict
    | MthSendMessageFormDataBody
    | MthSendMessageFormDataBodyDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Sends a text in a shared thread, starting or reopening one where needed.

    `POST /restapi/v1.0/account/{accountId}/message-threads/messages`

    Throttling group: Medium. Application permission: SMS. Largest request body: 10485760 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`, `multipart/form-data`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    from ...models._message_threads import NewThreadMessageRequest

    if isinstance(body, NewThreadMessageRequest):
        content = _call.dump(body, "NewThreadMessageRequest")
        headers["Content-Type"] = "application/json"
    else:
        _call.expect(body, "NewThreadMessageRequest", "MthSendMessageFormDataBody")
        parts = _call.parts(
            body, ("attachments",), ("metadata",), "MthSendMessageFormDataBody", most=OPERATION.max_body
        )
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/message-threads/messages",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ThreadMessageModel:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 201:
        from ...models._message_threads import ThreadMessageModel

        return _call.decode_model(response, ThreadMessageModel, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse, files=True)
asyncio_detailed = async_detailed_function(request, parse, files=True)
