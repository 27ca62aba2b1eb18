"""Pages through an extension's mailbox: SMS, fax, voicemail, pager; last 24 hours by default."""

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
    from ...models._message_store import MessageList, OwnerInfoParameterOption1
    from ...models._shared_all_extension_types_enum import AllExtensionTypesEnum
    from ...models._shared_message_availability_enum import MessageAvailabilityEnum, MessageReadStatusEnum
    from ...models._shared_message_direction_enum import MessageDirectionEnum
    from ...models._shared_message_type_enum import MessageTypeEnum

OPERATION = Operation(
    "list_messages",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store",
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
    availability: MessageAvailabilityEnum
    | Literal["Alive", "Deleted", "Purged"]
    | Sequence[MessageAvailabilityEnum | Literal["Alive", "Deleted", "Purged"]]
    | None = None,
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
    read_status: MessageReadStatusEnum
    | Literal["Read", "Unread"]
    | Sequence[MessageReadStatusEnum | Literal["Read", "Unread"]]
    | None = None,
    page: int | None = None,
    per_page: int | None = None,
    phone_number: str | None = None,
    voicemail_owner: str | Sequence[str] | None = None,
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
    """Pages through an extension's mailbox: SMS, fax, voicemail, pager; last 24 hours by default.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store`

    Throttling group: Light. Application permission: ReadMessages. User permission: ReadMessages.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        owner: a query parameter.
        availability: Only what is still there (`Alive`), in the bin (`Deleted`), or gone for good (`Purged`); `Alive` | `Deleted` | `Purged`.
        conversation_id: sent as `conversationId`.
        date_from: Start of the time range; a naive datetime is taken as UTC; sent as `dateFrom`.
        date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
        direction: Only what came in, or only what went out; `Inbound` | `Outbound`.
        distinct_conversations: sent as `distinctConversations`.
        message_type: `Fax` | `SMS` | `VoiceMail` | `Pager`; sent as `messageType`.
        read_status: Only what was read, or only what was not; `Read` | `Unread`; sent as `readStatus`.
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
        phone_number: Only what this phone number had a part in; sent as `phoneNumber`.
        voicemail_owner: sent as `voicemailOwner`.
        owner_extension_type: `User` | `Department` | `Announcement` | `Voicemail` | `DigitalUser` | `VirtualUser` | ...; sent as `ownerExtensionType`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if owner is not None:
        query.extend(("owner", item) for item in _call.several(owner, "owner"))
    if availability is not None:
        query.extend(("availability", item) for item in _call.several(availability, "availability"))
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
    if read_status is not None:
        query.extend(("readStatus", item) for item in _call.several(read_status, "read_status"))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if phone_number is not None:
        query.append(("phoneNumber", _call.text(phone_number, "phone_number")))
    if voicemail_owner is not None:
        query.extend(("voicemailOwner", item) for item in _call.several(voicemail_owner, "voicemail_owner"))
    if owner_extension_type is not None:
        query.extend(
            ("ownerExtensionType", item) for item in _call.several(owner_extension_type, "owner_extension_type")
        )
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/message-store",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> MessageList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._message_store import MessageList

        return _call.decode_model(response, MessageList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
