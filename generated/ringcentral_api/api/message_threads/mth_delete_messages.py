"""Deletes messages from shared text threads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._message_threads import ThreadMessagesDeleteRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._message_threads import ThreadMessagesDeleteRequest

OPERATION = Operation(
    "mth_delete_messages",
    "DELETE",
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
    body: ThreadMessagesDeleteRequest | ThreadMessagesDeleteRequestDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Deletes messages from shared text threads.

    `DELETE /restapi/v1.0/account/{accountId}/message-threads/messages`

    Throttling group: Medium. Application permission: SMS. Largest request body: 10485760 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "ThreadMessagesDeleteRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/message-threads/messages",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
