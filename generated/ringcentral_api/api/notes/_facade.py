"""The operations of Notes as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._notes import ListChatNotesNewStatus, TMCreateNoteRequest, TMNoteInfo, TMNoteList, TMNoteWithBodyInfo


class NotesApi:
    """Notes."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_chat_note_new(
        self, *, chat_id: str, body: TMCreateNoteRequest, options: RequestOptions | None = None
    ) -> TMNoteInfo:
        """Adds a draft note to a chat; others see it once it is published.

        `POST /team-messaging/v1/chats/{chatId}/notes`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_chat_note_new import sync

        return sync(client=self._client, chat_id=chat_id, body=body, options=options)

    def delete_note_new(self, *, note_id: str, options: RequestOptions | None = None) -> None:
        """Deletes a note from its chat.

        `DELETE /team-messaging/v1/notes/{noteId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            note_id: sent as `noteId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_note_new import sync

        sync(client=self._client, note_id=note_id, options=options)

    def list_chat_notes_new(
        self,
        *,
        chat_id: str,
        creation_time_to: str | None = None,
        creation_time_from: str | None = None,
        creator_id: str | None = None,
        status: ListChatNotesNewStatus | Literal["Active", "Draft"] | None = None,
        page_token: str | None = None,
        record_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> TMNoteList:
        """Pages through the notes of a chat.

        `GET /team-messaging/v1/chats/{chatId}/notes`

        Throttling group: Heavy. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            creation_time_to: sent as `creationTimeTo`.
            creation_time_from: sent as `creationTimeFrom`.
            creator_id: sent as `creatorId`.
            status: Only what has this status; `Active` | `Draft`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_chat_notes_new import sync

        return sync(
            client=self._client,
            chat_id=chat_id,
            creation_time_to=creation_time_to,
            creation_time_from=creation_time_from,
            creator_id=creator_id,
            status=status,
            page_token=page_token,
            record_count=record_count,
            options=options,
        )

    def lock_note_new(self, *, note_id: str, options: RequestOptions | None = None) -> None:
        """Reserves a note for the user to edit, for 5 hours.

        `POST /team-messaging/v1/notes/{noteId}/lock`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            note_id: sent as `noteId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .lock_note_new import sync

        sync(client=self._client, note_id=note_id, options=options)

    def patch_note_new(
        self,
        *,
        note_id: str,
        body: TMCreateNoteRequest,
        release_lock: bool | None = None,
        options: RequestOptions | None = None,
    ) -> TMNoteInfo:
        """Changes title or text of a note.

        `PATCH /team-messaging/v1/notes/{noteId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            note_id: sent as `noteId`.
            release_lock: the platform's default is `false`; sent as `releaseLock`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .patch_note_new import sync

        return sync(client=self._client, note_id=note_id, release_lock=release_lock, body=body, options=options)

    def publish_note_new(self, *, note_id: str, options: RequestOptions | None = None) -> TMNoteInfo:
        """Shows a draft note to the other members of its chat.

        `POST /team-messaging/v1/notes/{noteId}/publish`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            note_id: sent as `noteId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .publish_note_new import sync

        return sync(client=self._client, note_id=note_id, options=options)

    def read_user_note_new(self, *, note_id: str, options: RequestOptions | None = None) -> TMNoteWithBodyInfo:
        """Reads one note, or up to 50 by a list of ids.

        `GET /team-messaging/v1/notes/{noteId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            note_id: sent as `noteId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_user_note_new import sync

        return sync(client=self._client, note_id=note_id, options=options)

    def unlock_note_new(self, *, note_id: str, options: RequestOptions | None = None) -> None:
        """Gives a reserved note free for others to edit.

        `POST /team-messaging/v1/notes/{noteId}/unlock`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            note_id: sent as `noteId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .unlock_note_new import sync

        sync(client=self._client, note_id=note_id, options=options)


class AsyncNotesApi:
    """Notes, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_chat_note_new(
        self, *, chat_id: str, body: TMCreateNoteRequest, options: RequestOptions | None = None
    ) -> TMNoteInfo:
        """Adds a draft note to a chat; others see it once it is published.

        `POST /team-messaging/v1/chats/{chatId}/notes`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_chat_note_new import asyncio

        return await asyncio(client=self._client, chat_id=chat_id, body=body, options=options)

    async def delete_note_new(self, *, note_id: str, options: RequestOptions | None = None) -> None:
        """Deletes a note from its chat.

        `DELETE /team-messaging/v1/notes/{noteId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            note_id: sent as `noteId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_note_new import asyncio

        await asyncio(client=self._client, note_id=note_id, options=options)

    async def list_chat_notes_new(
        self,
        *,
        chat_id: str,
        creation_time_to: str | None = None,
        creation_time_from: str | None = None,
        creator_id: str | None = None,
        status: ListChatNotesNewStatus | Literal["Active", "Draft"] | None = None,
        page_token: str | None = None,
        record_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> TMNoteList:
        """Pages through the notes of a chat.

        `GET /team-messaging/v1/chats/{chatId}/notes`

        Throttling group: Heavy. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            creation_time_to: sent as `creationTimeTo`.
            creation_time_from: sent as `creationTimeFrom`.
            creator_id: sent as `creatorId`.
            status: Only what has this status; `Active` | `Draft`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_chat_notes_new import asyncio

        return await asyncio(
            client=self._client,
            chat_id=chat_id,
            creation_time_to=creation_time_to,
            creation_time_from=creation_time_from,
            creator_id=creator_id,
            status=status,
            page_token=page_token,
            record_count=record_count,
            options=options,
        )

    async def lock_note_new(self, *, note_id: str, options: RequestOptions | None = None) -> None:
        """Reserves a note for the user to edit, for 5 hours.

        `POST /team-messaging/v1/notes/{noteId}/lock`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            note_id: sent as `noteId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .lock_note_new import asyncio

        await asyncio(client=self._client, note_id=note_id, options=options)

    async def patch_note_new(
        self,
        *,
        note_id: str,
        body: TMCreateNoteRequest,
        release_lock: bool | None = None,
        options: RequestOptions | None = None,
    ) -> TMNoteInfo:
        """Changes title or text of a note.

        `PATCH /team-messaging/v1/notes/{noteId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            note_id: sent as `noteId`.
            release_lock: the platform's default is `false`; sent as `releaseLock`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .patch_note_new import asyncio

        return await asyncio(
            client=self._client, note_id=note_id, release_lock=release_lock, body=body, options=options
        )

    async def publish_note_new(self, *, note_id: str, options: RequestOptions | None = None) -> TMNoteInfo:
        """Shows a draft note to the other members of its chat.

        `POST /team-messaging/v1/notes/{noteId}/publish`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            note_id: sent as `noteId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .publish_note_new import asyncio

        return await asyncio(client=self._client, note_id=note_id, options=options)

    async def read_user_note_new(self, *, note_id: str, options: RequestOptions | None = None) -> TMNoteWithBodyInfo:
        """Reads one note, or up to 50 by a list of ids.

        `GET /team-messaging/v1/notes/{noteId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            note_id: sent as `noteId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_user_note_new import asyncio

        return await asyncio(client=self._client, note_id=note_id, options=options)

    async def unlock_note_new(self, *, note_id: str, options: RequestOptions | None = None) -> None:
        """Gives a reserved note free for others to edit.

        `POST /team-messaging/v1/notes/{noteId}/unlock`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            note_id: sent as `noteId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .unlock_note_new import asyncio

        await asyncio(client=self._client, note_id=note_id, options=options)
