"""The operations of Message Store as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ...batch import BatchResult
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._message_store import (
        DeleteMessageByFilterType,
        DeleteMessageType,
        GetMessageInfoResponse,
        GetMessageList,
        GetMessageSyncResponse,
        GetSingleMessageInfoResponse,
        MessageStoreConfiguration,
        OwnerInfoParameter,
        PatchMessageBulkRequestItem,
        PatchMessageRequest,
        SyncMessagesVoicemailOwner,
        UpdateMessageBulkRequestItem,
        UpdateMessageRequest,
    )
    from ...models._shared_all_extension_types_enum import AllExtensionTypesEnum
    from ...models._shared_content_disposition import ContentDisposition
    from ...models._shared_message_availability_enum import MessageAvailabilityEnum, MessageReadStatusEnum
    from ...models._shared_message_direction_enum import MessageDirectionEnum
    from ...models._shared_message_type_enum import MessageTypeEnum
    from ...models._shared_owner_resource import SyncTypeEnum


class MessageStoreApi:
    """Message Store."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def delete_message(
        self,
        *,
        message_id: str | Sequence[str],
        account_id: str = "~",
        extension_id: str = "~",
        purge: bool | None = None,
        type: DeleteMessageType | Literal["Fax", "SMS", "VoiceMail", "Pager", "Text", "All"] | None = None,
        body: list[str] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
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
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_message import sync

        sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            message_id=message_id,
            purge=purge,
            type=type,
            body=body,
            options=options,
        )

    def delete_message_by_filter(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        owner: OwnerInfoParameter | None = None,
        conversation_id: str | Sequence[str] | None = None,
        date_to: datetime.datetime | None = None,
        type: DeleteMessageByFilterType | Literal["Fax", "SMS", "VoiceMail", "Pager", "Text", "All"] | None = None,
        purge: bool | None = None,
        options: RequestOptions | None = None,
    ) -> None:
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
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_message_by_filter import sync

        sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            owner=owner,
            conversation_id=conversation_id,
            date_to=date_to,
            type=type,
            purge=purge,
            options=options,
        )

    def list_messages(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        owner: OwnerInfoParameter | None = None,
        availability: MessageAvailabilityEnum
        | Literal["Alive", "Deleted", "Purged"]
        | Sequence[MessageAvailabilityEnum | Literal["Alive", "Deleted", "Purged"]]
        | None = None,
        conversation_id: str | None = None,
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
    ) -> GetMessageList:
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
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_messages import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            owner=owner,
            availability=availability,
            conversation_id=conversation_id,
            date_from=date_from,
            date_to=date_to,
            direction=direction,
            distinct_conversations=distinct_conversations,
            message_type=message_type,
            read_status=read_status,
            page=page,
            per_page=per_page,
            phone_number=phone_number,
            voicemail_owner=voicemail_owner,
            owner_extension_type=owner_extension_type,
            options=options,
        )

    @overload
    def patch_message(
        self,
        *,
        message_id: str,
        body: PatchMessageRequest | list[PatchMessageBulkRequestItem] | bytes,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetMessageInfoResponse: ...

    @overload
    def patch_message(
        self,
        *,
        message_id: list[str] | tuple[str, ...],
        body: PatchMessageRequest | list[PatchMessageBulkRequestItem] | bytes,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> BatchResult[GetMessageInfoResponse]: ...

    @overload
    def patch_message(
        self,
        *,
        message_id: Sequence[str],
        body: PatchMessageRequest | list[PatchMessageBulkRequestItem] | bytes,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetMessageInfoResponse | BatchResult[GetMessageInfoResponse]: ...

    def patch_message(
        self,
        *,
        message_id: str | Sequence[str],
        body: PatchMessageRequest | list[PatchMessageBulkRequestItem] | bytes,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetMessageInfoResponse | BatchResult[GetMessageInfoResponse]:
        """Marks messages as read or unread, or brings deleted ones back.

        `PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

        Throttling group: Medium. Application permission: EditMessages. User permission: EditMessages.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            message_id: One message, or several for a batch; sent as `messageId`.
            body: sent as `application/json`, `application/vnd.ringcentral.multipart+json`, `multipart/mixed`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .patch_message import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            message_id=message_id,
            body=body,
            options=options,
        )

    @overload
    def read_message(
        self, *, message_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> GetSingleMessageInfoResponse: ...

    @overload
    def read_message(
        self,
        *,
        message_id: list[str] | tuple[str, ...],
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> BatchResult[GetSingleMessageInfoResponse]: ...

    @overload
    def read_message(
        self,
        *,
        message_id: Sequence[str],
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetSingleMessageInfoResponse | BatchResult[GetSingleMessageInfoResponse]: ...

    def read_message(
        self,
        *,
        message_id: str | Sequence[str],
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetSingleMessageInfoResponse | BatchResult[GetSingleMessageInfoResponse]:
        """Reads one message of the mailbox, or several by a list of ids.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

        Throttling group: Light. Application permission: ReadMessages. User permission: ReadMessages.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            message_id: One message, or several for a batch; sent as `messageId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_message import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            message_id=message_id,
            options=options,
        )

    def read_message_content(
        self,
        *,
        message_id: str,
        attachment_id: str,
        account_id: str = "~",
        extension_id: str = "~",
        content_disposition: ContentDisposition | Literal["Inline", "Attachment"] | None = None,
        content_disposition_filename: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Downloads one attachment (voicemail sound, fax pages, MMS media) from the media host.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId}`

        Throttling group: Medium. Application permission: ReadMessages. Served by the media host.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            message_id: One message, or several for a batch; sent as `messageId`.
            attachment_id: sent as `attachmentId`.
            content_disposition: How the file asks to be shown: `Inline` or `Attachment`; `Inline` | `Attachment`; sent as `contentDisposition`.
            content_disposition_filename: Name under which the file asks to be saved; sent as `contentDispositionFilename`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_message_content import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            message_id=message_id,
            attachment_id=attachment_id,
            content_disposition=content_disposition,
            content_disposition_filename=content_disposition_filename,
            options=options,
        )

    def read_message_store_configuration(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageStoreConfiguration:
        """Reads for how many days the account keeps faxes and voicemail.

        `GET /restapi/v1.0/account/{accountId}/message-store-configuration`

        Throttling group: Light.
        Application permission: EditAccounts.
        User permission: AccountAdministration.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_message_store_configuration import sync

        return sync(client=self._client, account_id=account_id, options=options)

    def sync_messages(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        owner: OwnerInfoParameter | None = None,
        conversation_id: int | None = None,
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
        voicemail_owner: SyncMessagesVoicemailOwner | None = None,
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
    ) -> GetMessageSyncResponse:
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
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .sync_messages import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            owner=owner,
            conversation_id=conversation_id,
            date_from=date_from,
            date_to=date_to,
            direction=direction,
            distinct_conversations=distinct_conversations,
            message_type=message_type,
            record_count=record_count,
            sync_token=sync_token,
            sync_type=sync_type,
            voicemail_owner=voicemail_owner,
            owner_extension_type=owner_extension_type,
            options=options,
        )

    @overload
    def update_message(
        self,
        *,
        message_id: str,
        body: UpdateMessageRequest | list[UpdateMessageBulkRequestItem] | bytes,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetMessageInfoResponse: ...

    @overload
    def update_message(
        self,
        *,
        message_id: list[str] | tuple[str, ...],
        body: UpdateMessageRequest | list[UpdateMessageBulkRequestItem] | bytes,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> BatchResult[GetMessageInfoResponse]: ...

    @overload
    def update_message(
        self,
        *,
        message_id: Sequence[str],
        body: UpdateMessageRequest | list[UpdateMessageBulkRequestItem] | bytes,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetMessageInfoResponse | BatchResult[GetMessageInfoResponse]: ...

    def update_message(
        self,
        *,
        message_id: str | Sequence[str],
        body: UpdateMessageRequest | list[UpdateMessageBulkRequestItem] | bytes,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetMessageInfoResponse | BatchResult[GetMessageInfoResponse]:
        """Marks one or several messages as read or unread.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

        Throttling group: Medium. Application permission: EditMessages. User permission: EditMessages.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            message_id: One message, or several for a batch; sent as `messageId`.
            body: sent as `application/json`, `application/vnd.ringcentral.multipart+json`, `multipart/mixed`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_message import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            message_id=message_id,
            body=body,
            options=options,
        )

    def update_message_store_configuration(
        self, *, body: MessageStoreConfiguration, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageStoreConfiguration:
        """Sets for how many days (7 to 90) the account keeps faxes and voicemail.

        `PUT /restapi/v1.0/account/{accountId}/message-store-configuration`

        Throttling group: Light.
        Application permission: EditAccounts.
        User permission: AccountAdministration.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_message_store_configuration import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)


class AsyncMessageStoreApi:
    """Message Store, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def delete_message(
        self,
        *,
        message_id: str | Sequence[str],
        account_id: str = "~",
        extension_id: str = "~",
        purge: bool | None = None,
        type: DeleteMessageType | Literal["Fax", "SMS", "VoiceMail", "Pager", "Text", "All"] | None = None,
        body: list[str] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
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
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_message import asyncio

        await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            message_id=message_id,
            purge=purge,
            type=type,
            body=body,
            options=options,
        )

    async def delete_message_by_filter(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        owner: OwnerInfoParameter | None = None,
        conversation_id: str | Sequence[str] | None = None,
        date_to: datetime.datetime | None = None,
        type: DeleteMessageByFilterType | Literal["Fax", "SMS", "VoiceMail", "Pager", "Text", "All"] | None = None,
        purge: bool | None = None,
        options: RequestOptions | None = None,
    ) -> None:
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
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_message_by_filter import asyncio

        await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            owner=owner,
            conversation_id=conversation_id,
            date_to=date_to,
            type=type,
            purge=purge,
            options=options,
        )

    async def list_messages(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        owner: OwnerInfoParameter | None = None,
        availability: MessageAvailabilityEnum
        | Literal["Alive", "Deleted", "Purged"]
        | Sequence[MessageAvailabilityEnum | Literal["Alive", "Deleted", "Purged"]]
        | None = None,
        conversation_id: str | None = None,
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
    ) -> GetMessageList:
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
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_messages import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            owner=owner,
            availability=availability,
            conversation_id=conversation_id,
            date_from=date_from,
            date_to=date_to,
            direction=direction,
            distinct_conversations=distinct_conversations,
            message_type=message_type,
            read_status=read_status,
            page=page,
            per_page=per_page,
            phone_number=phone_number,
            voicemail_owner=voicemail_owner,
            owner_extension_type=owner_extension_type,
            options=options,
        )

    @overload
    async def patch_message(
        self,
        *,
        message_id: str,
        body: PatchMessageRequest | list[PatchMessageBulkRequestItem] | bytes,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetMessageInfoResponse: ...

    @overload
    async def patch_message(
        self,
        *,
        message_id: list[str] | tuple[str, ...],
        body: PatchMessageRequest | list[PatchMessageBulkRequestItem] | bytes,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> BatchResult[GetMessageInfoResponse]: ...

    @overload
    async def patch_message(
        self,
        *,
        message_id: Sequence[str],
        body: PatchMessageRequest | list[PatchMessageBulkRequestItem] | bytes,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetMessageInfoResponse | BatchResult[GetMessageInfoResponse]: ...

    async def patch_message(
        self,
        *,
        message_id: str | Sequence[str],
        body: PatchMessageRequest | list[PatchMessageBulkRequestItem] | bytes,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetMessageInfoResponse | BatchResult[GetMessageInfoResponse]:
        """Marks messages as read or unread, or brings deleted ones back.

        `PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

        Throttling group: Medium. Application permission: EditMessages. User permission: EditMessages.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            message_id: One message, or several for a batch; sent as `messageId`.
            body: sent as `application/json`, `application/vnd.ringcentral.multipart+json`, `multipart/mixed`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .patch_message import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            message_id=message_id,
            body=body,
            options=options,
        )

    @overload
    async def read_message(
        self, *, message_id: str, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> GetSingleMessageInfoResponse: ...

    @overload
    async def read_message(
        self,
        *,
        message_id: list[str] | tuple[str, ...],
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> BatchResult[GetSingleMessageInfoResponse]: ...

    @overload
    async def read_message(
        self,
        *,
        message_id: Sequence[str],
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetSingleMessageInfoResponse | BatchResult[GetSingleMessageInfoResponse]: ...

    async def read_message(
        self,
        *,
        message_id: str | Sequence[str],
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetSingleMessageInfoResponse | BatchResult[GetSingleMessageInfoResponse]:
        """Reads one message of the mailbox, or several by a list of ids.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

        Throttling group: Light. Application permission: ReadMessages. User permission: ReadMessages.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            message_id: One message, or several for a batch; sent as `messageId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_message import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            message_id=message_id,
            options=options,
        )

    async def read_message_content(
        self,
        *,
        message_id: str,
        attachment_id: str,
        account_id: str = "~",
        extension_id: str = "~",
        content_disposition: ContentDisposition | Literal["Inline", "Attachment"] | None = None,
        content_disposition_filename: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Downloads one attachment (voicemail sound, fax pages, MMS media) from the media host.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId}`

        Throttling group: Medium. Application permission: ReadMessages. Served by the media host.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            message_id: One message, or several for a batch; sent as `messageId`.
            attachment_id: sent as `attachmentId`.
            content_disposition: How the file asks to be shown: `Inline` or `Attachment`; `Inline` | `Attachment`; sent as `contentDisposition`.
            content_disposition_filename: Name under which the file asks to be saved; sent as `contentDispositionFilename`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_message_content import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            message_id=message_id,
            attachment_id=attachment_id,
            content_disposition=content_disposition,
            content_disposition_filename=content_disposition_filename,
            options=options,
        )

    async def read_message_store_configuration(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageStoreConfiguration:
        """Reads for how many days the account keeps faxes and voicemail.

        `GET /restapi/v1.0/account/{accountId}/message-store-configuration`

        Throttling group: Light.
        Application permission: EditAccounts.
        User permission: AccountAdministration.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_message_store_configuration import asyncio

        return await asyncio(client=self._client, account_id=account_id, options=options)

    async def sync_messages(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        owner: OwnerInfoParameter | None = None,
        conversation_id: int | None = None,
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
        voicemail_owner: SyncMessagesVoicemailOwner | None = None,
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
    ) -> GetMessageSyncResponse:
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
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .sync_messages import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            owner=owner,
            conversation_id=conversation_id,
            date_from=date_from,
            date_to=date_to,
            direction=direction,
            distinct_conversations=distinct_conversations,
            message_type=message_type,
            record_count=record_count,
            sync_token=sync_token,
            sync_type=sync_type,
            voicemail_owner=voicemail_owner,
            owner_extension_type=owner_extension_type,
            options=options,
        )

    @overload
    async def update_message(
        self,
        *,
        message_id: str,
        body: UpdateMessageRequest | list[UpdateMessageBulkRequestItem] | bytes,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetMessageInfoResponse: ...

    @overload
    async def update_message(
        self,
        *,
        message_id: list[str] | tuple[str, ...],
        body: UpdateMessageRequest | list[UpdateMessageBulkRequestItem] | bytes,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> BatchResult[GetMessageInfoResponse]: ...

    @overload
    async def update_message(
        self,
        *,
        message_id: Sequence[str],
        body: UpdateMessageRequest | list[UpdateMessageBulkRequestItem] | bytes,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetMessageInfoResponse | BatchResult[GetMessageInfoResponse]: ...

    async def update_message(
        self,
        *,
        message_id: str | Sequence[str],
        body: UpdateMessageRequest | list[UpdateMessageBulkRequestItem] | bytes,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> GetMessageInfoResponse | BatchResult[GetMessageInfoResponse]:
        """Marks one or several messages as read or unread.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

        Throttling group: Medium. Application permission: EditMessages. User permission: EditMessages.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            message_id: One message, or several for a batch; sent as `messageId`.
            body: sent as `application/json`, `application/vnd.ringcentral.multipart+json`, `multipart/mixed`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_message import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            message_id=message_id,
            body=body,
            options=options,
        )

    async def update_message_store_configuration(
        self, *, body: MessageStoreConfiguration, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageStoreConfiguration:
        """Sets for how many days (7 to 90) the account keeps faxes and voicemail.

        `PUT /restapi/v1.0/account/{accountId}/message-store-configuration`

        Throttling group: Light.
        Application permission: EditAccounts.
        User permission: AccountAdministration.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_message_store_configuration import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)
