"""Keeps a copy of a mailbox: first `FSync`, then `ISync` with the token."""

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
    from ...models._message_store import MessageSync, OwnerInfoParameterOption1, SyncMessagesVoicemailOwnerOption1
    from ...models._shared_all_extension_types_enum import AllExtensionTypesEnum
    from ...models._shared_message_direction_enum import MessageDirectionEnum
    from ...models._shared_message_type_enum import MessageTypeEnum
    from ...models._shared_owner_resource import SyncTypeEnum

OPERATION = Operation(
    "sync_messages",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-sync",
    "message_store",
    group="Light",
    app_permission="ReadMessages",
    user_permission="ReadMessages",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    owner: OwnerInfoParameterOption1 | Literal["Any", "Personal", "Shared"] | Sequence[str] | None = None,
    conversation_id: str | int | None = None,
    date_from: datetime.datetime | None = None,
    date_to: datetime.datetime | None = None,
    direction: MessageDirectionEnum
    | Literal["Inbound", "Outbound"]
    | Sequence[MessageDirectionEnum | Literal["Inbound", "Outbound"]]
    | None = None,
    distinct_conversations: bool | None = None,
    message_type: MessageTypeEnum
    | Literal["Fax", "SMS", "VoiceMail", "Pager"]
    | Sequence[MessageTypeEnum | Literal["Fax", "SMS", "VoiceMail", "Pager"]]
    | None = None,
    record_count: int | None = None,
    sync_token: str | None = None,
    sync_type: SyncTypeEnum | Literal["FSync", "ISync"] | None = None,
    voicemail_owner: SyncMessagesVoicemailOwnerOption1
    | Literal["Any", "Personal", "Shared"]
    | Sequence[str]
    | None = None,
    owner_extension_type: AllExtensionTypesEnum
    | Literal[
        "User",
        "Department",
        "Announcement",
        "Voicemail",
        "DigitalUser",
        "VirtualUser",
        "FaxUser",
        "PagingOnly",
        "SharedLinesGroup",
        "DelegatedLinesGroup",
        "GroupCallPickup",
        "IvrMenu",
        "ApplicationExtension",
        "ProxyAdmin",
        "RoomConnector",
        "ParkLocation",
        "Limited",
        "Bot",
        "Site",
        "Room",
        "FlexibleUser",
        "TieLine",
        "Unknown",
    ]
    | Sequence[
        AllExtensionTypesEnum
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "DigitalUser",
            "VirtualUser",
            "FaxUser",
            "PagingOnly",
            "SharedLinesGroup",
            "DelegatedLinesGroup",
            "GroupCallPickup",
            "IvrMenu",
            "ApplicationExtension",
            "ProxyAdmin",
            "RoomConnector",
            "ParkLocation",
            "Limited",
            "Bot",
            "Site",
            "Room",
            "FlexibleUser",
            "TieLine",
            "Unknown",
        ]
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Keeps a copy of a mailbox: first `FSync`, then `ISync` with the token.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-sync`

    Throttling group: Light. Application permission: ReadMessages. User permission: ReadMessages.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        owner: a query parameter.
        conversation_id: sent as `conversationId`.
        date_from: Start of the time range; a naive datetime is taken as UTC; sent as `dateFrom`.
        date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
        direction: Only what came in, or only what went out; `Inbound` | `Outbound`.
        distinct_conversations: sent as `distinctConversations`.
        message_type: `Fax` | `SMS` | `VoiceMail` | `Pager`; sent as `messageType`.
        record_count: How many records the answer has at most; sent as `recordCount`.
        sync_token: Token of the last synchronisation; needed for `ISync`; sent as `syncToken`.
        sync_type: `FSync` reads everything anew, `ISync` what changed since the token; `FSync` | `ISync`; sent as `syncType`.
        voicemail_owner: sent as `voicemailOwner`.
        owner_extension_type: `User` | `Department` | `Announcement` | `Voicemail` | `DigitalUser` | `VirtualUser` | ...; sent as `ownerExtensionType`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if owner is not None:
        query.extend(("owner", item) for item in _call.several(owner, "owner"))
    if conversation_id is not None:
        query.append(("conversationId", _call.text(conversation_id, "conversation_id")))
    if date_from is not None:
        query.append(("dateFrom", _call.text(date_from, "date_from")))
    if date_to is not None:
        query.append(("dateTo", _call.text(date_to, "date_to")))
    if direction is not None:
        query.extend(("direction", item) for item in _call.several(direction, "direction"))
    if distinct_conversations is not None:
        query.append(("distinctConversations", _call.text(distinct_conversations, "distinct_conversations")))
    if message_type is not None:
        query.extend(("messageType", item) for item in _call.several(message_type, "message_type"))
    if record_count is not None:
        query.append(("recordCount", _call.text(record_count, "record_count")))
    if sync_token is not None:
        query.append(("syncToken", _call.text(sync_token, "sync_token")))
    if sync_type is not None:
        query.append(("syncType", _call.text(sync_type, "sync_type")))
    if voicemail_owner is not None:
        query.extend(("voicemailOwner", item) for item in _call.several(voicemail_owner, "voicemail_owner"))
    if owner_extension_type is not None:
        query.extend(
            ("ownerExtensionType", item) for item in _call.several(owner_extension_type, "owner_extension_type")
        )
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/message-sync",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> MessageSync:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._message_store import MessageSync

        return _call.decode_model(response, MessageSync, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
