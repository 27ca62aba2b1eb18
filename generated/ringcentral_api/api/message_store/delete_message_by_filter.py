"""Deletes whole conversations, or messages by type and age, from the mailbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._message_store import DeleteMessageByFilterType, OwnerInfoParameterOption1

OPERATION = Operation(
    "delete_message_by_filter",
    "DELETE",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store",
    "message_store",
    group="Medium",
    app_permission="EditMessages",
    user_permission="EditMessages",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    owner: OwnerInfoParameterOption1 | Literal["Any", "Personal", "Shared"] | Sequence[str] | None = None,
    conversation_id: str | int | Sequence[str | int] | None = None,
    date_to: datetime.datetime | None = None,
    type: DeleteMessageByFilterType | Literal["Fax", "SMS", "VoiceMail", "Pager", "Text", "All"] | None = None,
    purge: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Deletes whole conversations, or messages by type and age, from the mailbox.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store`

    Throttling group: Medium. Application permission: EditMessages. User permission: EditMessages.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        owner: a query parameter.
        conversation_id: sent as `conversationId`.
        date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
        type: Only things of this type; `Fax` | `SMS` | `VoiceMail` | `Pager` | `Text` | `All`; the platform's default is `All`.
        purge: the platform's default is `false`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if owner is not None:
        query.extend(("owner", item) for item in _call.several(owner, "owner"))
    if conversation_id is not None:
        query.extend(("conversationId", item) for item in _call.several(conversation_id, "conversation_id"))
    if date_to is not None:
        query.append(("dateTo", _call.text(date_to, "date_to")))
    if type is not None:
        query.append(("type", _call.text(type, "type")))
    if purge is not None:
        query.append(("purge", _call.text(purge, "purge")))
    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/message-store",
        query=query,
        headers=headers,
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
