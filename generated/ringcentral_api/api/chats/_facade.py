"""The operations of Chats as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._chats import (
        ListGlipChatsNewTypeItem,
        ListRecentChatsNewTypeItem,
        TMChatInfo,
        TMChatList,
        TMChatListWithoutNavigation,
    )


class ChatsApi:
    """Chats."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def favorite_glip_chat_new(self, *, chat_id: str, options: RequestOptions | None = None) -> None:
        """Marks a chat as one of the user's favourites.

        `POST /team-messaging/v1/chats/{chatId}/favorite`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .favorite_glip_chat_new import sync

        sync(client=self._client, chat_id=chat_id, options=options)

    def list_favorite_chats_new(
        self, *, record_count: int | None = None, options: RequestOptions | None = None
    ) -> TMChatListWithoutNavigation:
        """Lists the chats the user has marked as favourites.

        `GET /team-messaging/v1/favorites`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_favorite_chats_new import sync

        return sync(client=self._client, record_count=record_count, options=options)

    def list_glip_chats_new(
        self,
        *,
        type: ListGlipChatsNewTypeItem
        | Literal["Personal", "Direct", "Group", "Team", "Everyone"]
        | Sequence[ListGlipChatsNewTypeItem | Literal["Personal", "Direct", "Group", "Team", "Everyone"]]
        | None = None,
        record_count: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> TMChatList:
        """Pages through the user's chats of all types, and public teams open to join.

        `GET /team-messaging/v1/chats`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            type: Only things of this type; `Personal` | `Direct` | `Group` | `Team` | `Everyone`.
            record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_glip_chats_new import sync

        return sync(client=self._client, type=type, record_count=record_count, page_token=page_token, options=options)

    def list_recent_chats_new(
        self,
        *,
        type: ListRecentChatsNewTypeItem
        | Literal["Everyone", "Group", "Personal", "Direct", "Team"]
        | Sequence[ListRecentChatsNewTypeItem | Literal["Everyone", "Group", "Personal", "Direct", "Team"]]
        | None = None,
        record_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> TMChatListWithoutNavigation:
        """Lists the user's chats with recent activity, newest first.

        `GET /team-messaging/v1/recent/chats`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            type: Only things of this type; `Everyone` | `Group` | `Personal` | `Direct` | `Team`.
            record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_recent_chats_new import sync

        return sync(client=self._client, type=type, record_count=record_count, options=options)

    def read_glip_chat_new(self, *, chat_id: str, options: RequestOptions | None = None) -> TMChatInfo:
        """Reads one chat of any type: personal, direct, group, team or everyone.

        `GET /team-messaging/v1/chats/{chatId}`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_glip_chat_new import sync

        return sync(client=self._client, chat_id=chat_id, options=options)

    def unfavorite_glip_chat_new(self, *, chat_id: str, options: RequestOptions | None = None) -> None:
        """Takes a chat off the user's favourites.

        `POST /team-messaging/v1/chats/{chatId}/unfavorite`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .unfavorite_glip_chat_new import sync

        sync(client=self._client, chat_id=chat_id, options=options)


class AsyncChatsApi:
    """Chats, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def favorite_glip_chat_new(self, *, chat_id: str, options: RequestOptions | None = None) -> None:
        """Marks a chat as one of the user's favourites.

        `POST /team-messaging/v1/chats/{chatId}/favorite`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .favorite_glip_chat_new import asyncio

        await asyncio(client=self._client, chat_id=chat_id, options=options)

    async def list_favorite_chats_new(
        self, *, record_count: int | None = None, options: RequestOptions | None = None
    ) -> TMChatListWithoutNavigation:
        """Lists the chats the user has marked as favourites.

        `GET /team-messaging/v1/favorites`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_favorite_chats_new import asyncio

        return await asyncio(client=self._client, record_count=record_count, options=options)

    async def list_glip_chats_new(
        self,
        *,
        type: ListGlipChatsNewTypeItem
        | Literal["Personal", "Direct", "Group", "Team", "Everyone"]
        | Sequence[ListGlipChatsNewTypeItem | Literal["Personal", "Direct", "Group", "Team", "Everyone"]]
        | None = None,
        record_count: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> TMChatList:
        """Pages through the user's chats of all types, and public teams open to join.

        `GET /team-messaging/v1/chats`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            type: Only things of this type; `Personal` | `Direct` | `Group` | `Team` | `Everyone`.
            record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_glip_chats_new import asyncio

        return await asyncio(
            client=self._client, type=type, record_count=record_count, page_token=page_token, options=options
        )

    async def list_recent_chats_new(
        self,
        *,
        type: ListRecentChatsNewTypeItem
        | Literal["Everyone", "Group", "Personal", "Direct", "Team"]
        | Sequence[ListRecentChatsNewTypeItem | Literal["Everyone", "Group", "Personal", "Direct", "Team"]]
        | None = None,
        record_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> TMChatListWithoutNavigation:
        """Lists the user's chats with recent activity, newest first.

        `GET /team-messaging/v1/recent/chats`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            type: Only things of this type; `Everyone` | `Group` | `Personal` | `Direct` | `Team`.
            record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_recent_chats_new import asyncio

        return await asyncio(client=self._client, type=type, record_count=record_count, options=options)

    async def read_glip_chat_new(self, *, chat_id: str, options: RequestOptions | None = None) -> TMChatInfo:
        """Reads one chat of any type: personal, direct, group, team or everyone.

        `GET /team-messaging/v1/chats/{chatId}`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_glip_chat_new import asyncio

        return await asyncio(client=self._client, chat_id=chat_id, options=options)

    async def unfavorite_glip_chat_new(self, *, chat_id: str, options: RequestOptions | None = None) -> None:
        """Takes a chat off the user's favourites.

        `POST /team-messaging/v1/chats/{chatId}/unfavorite`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .unfavorite_glip_chat_new import asyncio

        await asyncio(client=self._client, chat_id=chat_id, options=options)
