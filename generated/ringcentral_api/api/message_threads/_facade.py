"""The operations of Message Threads as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._message_threads import (
        AssignMessageThreadRequest,
        MessageThread,
        MessageThreadList,
        MthSendMessageFormDataBody,
        MthSyncEntriesScope,
        NewThreadMessageRequest,
        ThreadAvailabilityEnum,
        ThreadEntriesSyncList,
        ThreadMessageList,
        ThreadMessageModel,
        ThreadMessagesDeleteRequest,
        ThreadNoteCreateRequest,
        ThreadNoteList,
        ThreadNoteModel,
        ThreadNotesDeleteRequest,
        ThreadNoteUpdateRequest,
        ThreadStatusEnum,
        ThreadSyncList,
    )
    from ...models._shared_content_disposition import ContentDisposition
    from ...models._shared_owner_resource import SyncTypeEnum


class MessageThreadsApi:
    """Message Threads."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def mth_assign_thread(
        self,
        *,
        thread_id: str,
        body: AssignMessageThreadRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> MessageThread:
        """Gives a shared text thread to a colleague, or to nobody.

        `POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/assign`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            thread_id: sent as `threadId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_assign_thread import sync

        return sync(client=self._client, account_id=account_id, thread_id=thread_id, body=body, options=options)

    def mth_create_note(
        self, *, body: ThreadNoteCreateRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> ThreadNoteModel:
        """Adds an internal note to an open text thread.

        `POST /restapi/v1.0/account/{accountId}/message-threads/notes`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_create_note import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def mth_delete_messages(
        self, *, body: ThreadMessagesDeleteRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes messages from shared text threads.

        `DELETE /restapi/v1.0/account/{accountId}/message-threads/messages`

        Throttling group: Medium. Application permission: SMS. Largest request body: 10485760 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_delete_messages import sync

        sync(client=self._client, account_id=account_id, body=body, options=options)

    def mth_delete_notes(
        self, *, body: ThreadNotesDeleteRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes the user's own notes from open text threads.

        `DELETE /restapi/v1.0/account/{accountId}/message-threads/notes`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_delete_notes import sync

        sync(client=self._client, account_id=account_id, body=body, options=options)

    def mth_delete_thread(
        self, *, thread_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes a shared text thread; it is marked as deleted, not destroyed.

        `DELETE /restapi/v1.0/account/{accountId}/message-threads/{threadId}`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            thread_id: sent as `threadId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_delete_thread import sync

        sync(client=self._client, account_id=account_id, thread_id=thread_id, options=options)

    def mth_get_thread(
        self, *, thread_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageThread:
        """Reads one shared text thread; 403 if it is not the user's to see.

        `GET /restapi/v1.0/account/{accountId}/message-threads/{threadId}`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            thread_id: sent as `threadId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_get_thread import sync

        return sync(client=self._client, account_id=account_id, thread_id=thread_id, options=options)

    def mth_list_messages(
        self,
        *,
        account_id: str = "~",
        thread_status: ThreadStatusEnum | Literal["Open", "Resolved"] | None = None,
        owner_extension_ids: str | Sequence[str] | None = None,
        availability: ThreadAvailabilityEnum
        | Literal["Alive", "Deleted"]
        | Sequence[ThreadAvailabilityEnum | Literal["Alive", "Deleted"]]
        | None = None,
        message_ids: str | Sequence[str] | None = None,
        thread_ids: str | Sequence[str] | None = None,
        creation_time_from: str | None = None,
        creation_time_to: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> ThreadMessageList:
        """Pages through the messages of shared text threads, oldest first.

        `GET /restapi/v1.0/account/{accountId}/message-threads/messages`

        Throttling group: Medium. Application permission: SMS. Largest request body: 10485760 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            thread_status: `Open` | `Resolved`; sent as `threadStatus`.
            owner_extension_ids: up to 10 values; sent as `ownerExtensionIds`.
            availability: Only what is still there (`Alive`), in the bin (`Deleted`), or gone for good (`Purged`); `Alive` | `Deleted`; the platform's default is `Alive`.
            message_ids: up to 10 values; sent as `messageIds`.
            thread_ids: up to 10 values; sent as `threadIds`.
            creation_time_from: sent as `creationTimeFrom`.
            creation_time_to: sent as `creationTimeTo`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_list_messages import sync

        return sync(
            client=self._client,
            account_id=account_id,
            thread_status=thread_status,
            owner_extension_ids=owner_extension_ids,
            availability=availability,
            message_ids=message_ids,
            thread_ids=thread_ids,
            creation_time_from=creation_time_from,
            creation_time_to=creation_time_to,
            per_page=per_page,
            page=page,
            options=options,
        )

    def mth_list_notes(
        self,
        *,
        account_id: str = "~",
        owner_extension_ids: str | Sequence[str] | None = None,
        availability: ThreadAvailabilityEnum
        | Literal["Alive", "Deleted"]
        | Sequence[ThreadAvailabilityEnum | Literal["Alive", "Deleted"]]
        | None = None,
        thread_ids: str | Sequence[str] | None = None,
        note_ids: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> ThreadNoteList:
        """Pages through the internal notes in shared text threads, oldest first.

        `GET /restapi/v1.0/account/{accountId}/message-threads/notes`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            owner_extension_ids: up to 10 values; sent as `ownerExtensionIds`.
            availability: Only what is still there (`Alive`), in the bin (`Deleted`), or gone for good (`Purged`); `Alive` | `Deleted`; the platform's default is `Alive`.
            thread_ids: up to 10 values; sent as `threadIds`.
            note_ids: up to 10 values; sent as `noteIds`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_list_notes import sync

        return sync(
            client=self._client,
            account_id=account_id,
            owner_extension_ids=owner_extension_ids,
            availability=availability,
            thread_ids=thread_ids,
            note_ids=note_ids,
            per_page=per_page,
            page=page,
            options=options,
        )

    def mth_list_threads(
        self,
        *,
        account_id: str = "~",
        thread_status: ThreadStatusEnum | Literal["Open", "Resolved"] | None = None,
        owner_extension_ids: str | Sequence[str] | None = None,
        creation_time_from: str | None = None,
        creation_time_to: str | None = None,
        owner_phone_number: str | None = None,
        guest_phone_number: str | None = None,
        availability: ThreadAvailabilityEnum
        | Literal["Alive", "Deleted"]
        | Sequence[ThreadAvailabilityEnum | Literal["Alive", "Deleted"]]
        | None = None,
        per_page: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> MessageThreadList:
        """Pages through the shared text threads of the account.

        `GET /restapi/v1.0/account/{accountId}/message-threads`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            thread_status: `Open` | `Resolved`; sent as `threadStatus`.
            owner_extension_ids: up to 10 values; sent as `ownerExtensionIds`.
            creation_time_from: sent as `creationTimeFrom`.
            creation_time_to: sent as `creationTimeTo`.
            owner_phone_number: up to 18 characters; sent as `ownerPhoneNumber`.
            guest_phone_number: up to 18 characters; sent as `guestPhoneNumber`.
            availability: Only what is still there (`Alive`), in the bin (`Deleted`), or gone for good (`Purged`); `Alive` | `Deleted`; the platform's default is `Alive`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_list_threads import sync

        return sync(
            client=self._client,
            account_id=account_id,
            thread_status=thread_status,
            owner_extension_ids=owner_extension_ids,
            creation_time_from=creation_time_from,
            creation_time_to=creation_time_to,
            owner_phone_number=owner_phone_number,
            guest_phone_number=guest_phone_number,
            availability=availability,
            per_page=per_page,
            page=page,
            options=options,
        )

    def mth_read_message_content(
        self,
        *,
        message_id: str,
        attachment_id: str,
        account_id: str = "~",
        content_disposition: ContentDisposition | Literal["Inline", "Attachment"] | None = None,
        content_disposition_filename: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Downloads one attachment of a message in a shared thread from the media host.

        `GET /restapi/v1.0/account/{accountId}/message-threads/messages/{messageId}/content/{attachmentId}`

        Throttling group: Medium. Application permission: SMS. Served by the media host.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            message_id: One message, or several for a batch; sent as `messageId`.
            attachment_id: sent as `attachmentId`.
            content_disposition: How the file asks to be shown: `Inline` or `Attachment`; `Inline` | `Attachment`; sent as `contentDisposition`.
            content_disposition_filename: Name under which the file asks to be saved; sent as `contentDispositionFilename`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_read_message_content import sync

        return sync(
            client=self._client,
            account_id=account_id,
            message_id=message_id,
            attachment_id=attachment_id,
            content_disposition=content_disposition,
            content_disposition_filename=content_disposition_filename,
            options=options,
        )

    def mth_resolve_thread(
        self, *, thread_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageThread:
        """Closes an open text thread as dealt with.

        `POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/resolve`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            thread_id: sent as `threadId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_resolve_thread import sync

        return sync(client=self._client, account_id=account_id, thread_id=thread_id, options=options)

    def mth_send_message(
        self,
        *,
        body: NewThreadMessageRequest | MthSendMessageFormDataBody,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> ThreadMessageModel:
        """Sends a text in a shared thread, starting or reopening one where needed.

        `POST /restapi/v1.0/account/{accountId}/message-threads/messages`

        Throttling group: Medium. Application permission: SMS. Largest request body: 10485760 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`, `multipart/form-data`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_send_message import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def mth_sync_entries(
        self,
        *,
        account_id: str = "~",
        scope: MthSyncEntriesScope
        | Literal["Accessible", "Unassigned", "AssignedToMe", "AssignedToMeAndUnassigned", "Explicit"]
        | None = None,
        thread_ids: str | Sequence[str] | None = None,
        sync_type: SyncTypeEnum | Literal["FSync", "ISync"] | None = None,
        sync_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> ThreadEntriesSyncList:
        """Keeps a copy of messages and notes in shared threads: `FSync` first, then `ISync`.

        `GET /restapi/v1.0/account/{accountId}/message-threads/entries/sync`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            scope: `Accessible` | `Unassigned` | `AssignedToMe` | `AssignedToMeAndUnassigned` | `Explicit`; the platform's default is `AssignedToMe`.
            thread_ids: up to 10 values; sent as `threadIds`.
            sync_type: `FSync` reads everything anew, `ISync` what changed since the token; `FSync` | `ISync`; the platform's default is `FSync`; sent as `syncType`.
            sync_token: Token of the last synchronisation; needed for `ISync`; sent as `syncToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_sync_entries import sync

        return sync(
            client=self._client,
            account_id=account_id,
            scope=scope,
            thread_ids=thread_ids,
            sync_type=sync_type,
            sync_token=sync_token,
            options=options,
        )

    def mth_sync_threads(
        self,
        *,
        account_id: str = "~",
        sync_type: SyncTypeEnum | Literal["FSync", "ISync"] | None = None,
        sync_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> ThreadSyncList:
        """Keeps a copy of the shared text threads: first `FSync`, then `ISync` with the token.

        `GET /restapi/v1.0/account/{accountId}/message-threads/sync`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            sync_type: `FSync` reads everything anew, `ISync` what changed since the token; `FSync` | `ISync`; the platform's default is `FSync`; sent as `syncType`.
            sync_token: Token of the last synchronisation; needed for `ISync`; sent as `syncToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_sync_threads import sync

        return sync(
            client=self._client, account_id=account_id, sync_type=sync_type, sync_token=sync_token, options=options
        )

    def mth_update_note(
        self,
        *,
        note_id: str,
        body: ThreadNoteUpdateRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> ThreadNoteModel:
        """Changes the user's own note in an open text thread.

        `PATCH /restapi/v1.0/account/{accountId}/message-threads/notes/{noteId}`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            note_id: sent as `noteId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_update_note import sync

        return sync(client=self._client, account_id=account_id, note_id=note_id, body=body, options=options)


class AsyncMessageThreadsApi:
    """Message Threads, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def mth_assign_thread(
        self,
        *,
        thread_id: str,
        body: AssignMessageThreadRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> MessageThread:
        """Gives a shared text thread to a colleague, or to nobody.

        `POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/assign`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            thread_id: sent as `threadId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_assign_thread import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, thread_id=thread_id, body=body, options=options
        )

    async def mth_create_note(
        self, *, body: ThreadNoteCreateRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> ThreadNoteModel:
        """Adds an internal note to an open text thread.

        `POST /restapi/v1.0/account/{accountId}/message-threads/notes`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_create_note import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def mth_delete_messages(
        self, *, body: ThreadMessagesDeleteRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes messages from shared text threads.

        `DELETE /restapi/v1.0/account/{accountId}/message-threads/messages`

        Throttling group: Medium. Application permission: SMS. Largest request body: 10485760 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_delete_messages import asyncio

        await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def mth_delete_notes(
        self, *, body: ThreadNotesDeleteRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes the user's own notes from open text threads.

        `DELETE /restapi/v1.0/account/{accountId}/message-threads/notes`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_delete_notes import asyncio

        await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def mth_delete_thread(
        self, *, thread_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes a shared text thread; it is marked as deleted, not destroyed.

        `DELETE /restapi/v1.0/account/{accountId}/message-threads/{threadId}`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            thread_id: sent as `threadId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_delete_thread import asyncio

        await asyncio(client=self._client, account_id=account_id, thread_id=thread_id, options=options)

    async def mth_get_thread(
        self, *, thread_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageThread:
        """Reads one shared text thread; 403 if it is not the user's to see.

        `GET /restapi/v1.0/account/{accountId}/message-threads/{threadId}`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            thread_id: sent as `threadId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_get_thread import asyncio

        return await asyncio(client=self._client, account_id=account_id, thread_id=thread_id, options=options)

    async def mth_list_messages(
        self,
        *,
        account_id: str = "~",
        thread_status: ThreadStatusEnum | Literal["Open", "Resolved"] | None = None,
        owner_extension_ids: str | Sequence[str] | None = None,
        availability: ThreadAvailabilityEnum
        | Literal["Alive", "Deleted"]
        | Sequence[ThreadAvailabilityEnum | Literal["Alive", "Deleted"]]
        | None = None,
        message_ids: str | Sequence[str] | None = None,
        thread_ids: str | Sequence[str] | None = None,
        creation_time_from: str | None = None,
        creation_time_to: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> ThreadMessageList:
        """Pages through the messages of shared text threads, oldest first.

        `GET /restapi/v1.0/account/{accountId}/message-threads/messages`

        Throttling group: Medium. Application permission: SMS. Largest request body: 10485760 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            thread_status: `Open` | `Resolved`; sent as `threadStatus`.
            owner_extension_ids: up to 10 values; sent as `ownerExtensionIds`.
            availability: Only what is still there (`Alive`), in the bin (`Deleted`), or gone for good (`Purged`); `Alive` | `Deleted`; the platform's default is `Alive`.
            message_ids: up to 10 values; sent as `messageIds`.
            thread_ids: up to 10 values; sent as `threadIds`.
            creation_time_from: sent as `creationTimeFrom`.
            creation_time_to: sent as `creationTimeTo`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_list_messages import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            thread_status=thread_status,
            owner_extension_ids=owner_extension_ids,
            availability=availability,
            message_ids=message_ids,
            thread_ids=thread_ids,
            creation_time_from=creation_time_from,
            creation_time_to=creation_time_to,
            per_page=per_page,
            page=page,
            options=options,
        )

    async def mth_list_notes(
        self,
        *,
        account_id: str = "~",
        owner_extension_ids: str | Sequence[str] | None = None,
        availability: ThreadAvailabilityEnum
        | Literal["Alive", "Deleted"]
        | Sequence[ThreadAvailabilityEnum | Literal["Alive", "Deleted"]]
        | None = None,
        thread_ids: str | Sequence[str] | None = None,
        note_ids: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> ThreadNoteList:
        """Pages through the internal notes in shared text threads, oldest first.

        `GET /restapi/v1.0/account/{accountId}/message-threads/notes`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            owner_extension_ids: up to 10 values; sent as `ownerExtensionIds`.
            availability: Only what is still there (`Alive`), in the bin (`Deleted`), or gone for good (`Purged`); `Alive` | `Deleted`; the platform's default is `Alive`.
            thread_ids: up to 10 values; sent as `threadIds`.
            note_ids: up to 10 values; sent as `noteIds`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_list_notes import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            owner_extension_ids=owner_extension_ids,
            availability=availability,
            thread_ids=thread_ids,
            note_ids=note_ids,
            per_page=per_page,
            page=page,
            options=options,
        )

    async def mth_list_threads(
        self,
        *,
        account_id: str = "~",
        thread_status: ThreadStatusEnum | Literal["Open", "Resolved"] | None = None,
        owner_extension_ids: str | Sequence[str] | None = None,
        creation_time_from: str | None = None,
        creation_time_to: str | None = None,
        owner_phone_number: str | None = None,
        guest_phone_number: str | None = None,
        availability: ThreadAvailabilityEnum
        | Literal["Alive", "Deleted"]
        | Sequence[ThreadAvailabilityEnum | Literal["Alive", "Deleted"]]
        | None = None,
        per_page: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> MessageThreadList:
        """Pages through the shared text threads of the account.

        `GET /restapi/v1.0/account/{accountId}/message-threads`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            thread_status: `Open` | `Resolved`; sent as `threadStatus`.
            owner_extension_ids: up to 10 values; sent as `ownerExtensionIds`.
            creation_time_from: sent as `creationTimeFrom`.
            creation_time_to: sent as `creationTimeTo`.
            owner_phone_number: up to 18 characters; sent as `ownerPhoneNumber`.
            guest_phone_number: up to 18 characters; sent as `guestPhoneNumber`.
            availability: Only what is still there (`Alive`), in the bin (`Deleted`), or gone for good (`Purged`); `Alive` | `Deleted`; the platform's default is `Alive`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1; at most 1000.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_list_threads import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            thread_status=thread_status,
            owner_extension_ids=owner_extension_ids,
            creation_time_from=creation_time_from,
            creation_time_to=creation_time_to,
            owner_phone_number=owner_phone_number,
            guest_phone_number=guest_phone_number,
            availability=availability,
            per_page=per_page,
            page=page,
            options=options,
        )

    async def mth_read_message_content(
        self,
        *,
        message_id: str,
        attachment_id: str,
        account_id: str = "~",
        content_disposition: ContentDisposition | Literal["Inline", "Attachment"] | None = None,
        content_disposition_filename: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Downloads one attachment of a message in a shared thread from the media host.

        `GET /restapi/v1.0/account/{accountId}/message-threads/messages/{messageId}/content/{attachmentId}`

        Throttling group: Medium. Application permission: SMS. Served by the media host.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            message_id: One message, or several for a batch; sent as `messageId`.
            attachment_id: sent as `attachmentId`.
            content_disposition: How the file asks to be shown: `Inline` or `Attachment`; `Inline` | `Attachment`; sent as `contentDisposition`.
            content_disposition_filename: Name under which the file asks to be saved; sent as `contentDispositionFilename`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_read_message_content import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            message_id=message_id,
            attachment_id=attachment_id,
            content_disposition=content_disposition,
            content_disposition_filename=content_disposition_filename,
            options=options,
        )

    async def mth_resolve_thread(
        self, *, thread_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> MessageThread:
        """Closes an open text thread as dealt with.

        `POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/resolve`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            thread_id: sent as `threadId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_resolve_thread import asyncio

        return await asyncio(client=self._client, account_id=account_id, thread_id=thread_id, options=options)

    async def mth_send_message(
        self,
        *,
        body: NewThreadMessageRequest | MthSendMessageFormDataBody,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> ThreadMessageModel:
        """Sends a text in a shared thread, starting or reopening one where needed.

        `POST /restapi/v1.0/account/{accountId}/message-threads/messages`

        Throttling group: Medium. Application permission: SMS. Largest request body: 10485760 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`, `multipart/form-data`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_send_message import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def mth_sync_entries(
        self,
        *,
        account_id: str = "~",
        scope: MthSyncEntriesScope
        | Literal["Accessible", "Unassigned", "AssignedToMe", "AssignedToMeAndUnassigned", "Explicit"]
        | None = None,
        thread_ids: str | Sequence[str] | None = None,
        sync_type: SyncTypeEnum | Literal["FSync", "ISync"] | None = None,
        sync_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> ThreadEntriesSyncList:
        """Keeps a copy of messages and notes in shared threads: `FSync` first, then `ISync`.

        `GET /restapi/v1.0/account/{accountId}/message-threads/entries/sync`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            scope: `Accessible` | `Unassigned` | `AssignedToMe` | `AssignedToMeAndUnassigned` | `Explicit`; the platform's default is `AssignedToMe`.
            thread_ids: up to 10 values; sent as `threadIds`.
            sync_type: `FSync` reads everything anew, `ISync` what changed since the token; `FSync` | `ISync`; the platform's default is `FSync`; sent as `syncType`.
            sync_token: Token of the last synchronisation; needed for `ISync`; sent as `syncToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_sync_entries import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            scope=scope,
            thread_ids=thread_ids,
            sync_type=sync_type,
            sync_token=sync_token,
            options=options,
        )

    async def mth_sync_threads(
        self,
        *,
        account_id: str = "~",
        sync_type: SyncTypeEnum | Literal["FSync", "ISync"] | None = None,
        sync_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> ThreadSyncList:
        """Keeps a copy of the shared text threads: first `FSync`, then `ISync` with the token.

        `GET /restapi/v1.0/account/{accountId}/message-threads/sync`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            sync_type: `FSync` reads everything anew, `ISync` what changed since the token; `FSync` | `ISync`; the platform's default is `FSync`; sent as `syncType`.
            sync_token: Token of the last synchronisation; needed for `ISync`; sent as `syncToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_sync_threads import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, sync_type=sync_type, sync_token=sync_token, options=options
        )

    async def mth_update_note(
        self,
        *,
        note_id: str,
        body: ThreadNoteUpdateRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> ThreadNoteModel:
        """Changes the user's own note in an open text thread.

        `PATCH /restapi/v1.0/account/{accountId}/message-threads/notes/{noteId}`

        Throttling group: Medium. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            note_id: sent as `noteId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .mth_update_note import asyncio

        return await asyncio(client=self._client, account_id=account_id, note_id=note_id, body=body, options=options)
