"""Deletes messages by id; the first call moves to trash, the second (or `purge`) destroys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._message_store import DeleteMessageType

OPERATION = Operation(
    "delete_message",
    "DELETE",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}",
    "message_store",
    group="Medium",
    app_permission="EditMessages",
    user_permission="EditMessages",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    message_id: str | int | Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    purge: bool | None = None,
    type: DeleteMessageType | Literal["Fax", "SMS", "VoiceMail", "Pager", "Text", "All"] | None = None,
    body: list[str] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Deletes messages by id; the first call moves to trash, the second (or `purge`) destroys.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

    Throttling group: Medium. Application permission: EditMessages. User permission: EditMessages.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        message_id: One message, or several for a batch; sent as `messageId`.
        purge: the platform's default is `false`.
        type: Only things of this type; `Fax` | `SMS` | `VoiceMail` | `Pager` | `Text` | `All`; the platform's default is `All`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if purge is not None:
        query.append(("purge", _call.text(purge, "purge")))
    if type is not None:
        query.append(("type", _call.text(type, "type")))
    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    if body is not None:
        content = _call.dump(body, "list", "tuple")
        headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/message-store/{_call.segment(message_id, 'message_id')}",
        query=query,
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
