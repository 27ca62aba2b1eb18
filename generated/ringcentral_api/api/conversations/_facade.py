"""The operations of Conversations as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._conversations import CreateConversationRequest, TMConversationInfo, TMConversationList


class ConversationsApi:
    """Conversations."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_glip_conversation_new(
        self, *, body: CreateConversationRequest, options: RequestOptions | None = None
    ) -> TMConversationInfo:
        """Opens the conversation of a set of people, creating it where there is none.

        `POST /team-messaging/v1/conversations`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_glip_conversation_new import sync

        return sync(client=self._client, body=body, options=options)

    def list_glip_conversations_new(
        self, *, record_count: int | None = None, page_token: str | None = None, options: RequestOptions | None = None
    ) -> TMConversationList:
        """Pages through conversations of the user, that is chats without a name of their own.

        `GET /team-messaging/v1/conversations`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_glip_conversations_new import sync

        return sync(client=self._client, record_count=record_count, page_token=page_token, options=options)

    def read_glip_conversation_new(self, *, chat_id: str, options: RequestOptions | None = None) -> TMConversationInfo:
        """Reads one conversation with its members.

        `GET /team-messaging/v1/conversations/{chatId}`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_glip_conversation_new import sync

        return sync(client=self._client, chat_id=chat_id, options=options)


class AsyncConversationsApi:
    """Conversations, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_glip_conversation_new(
        self, *, body: CreateConversationRequest, options: RequestOptions | None = None
    ) -> TMConversationInfo:
        """Opens the conversation of a set of people, creating it where there is none.

        `POST /team-messaging/v1/conversations`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_glip_conversation_new import asyncio

        return await asyncio(client=self._client, body=body, options=options)

    async def list_glip_conversations_new(
        self, *, record_count: int | None = None, page_token: str | None = None, options: RequestOptions | None = None
    ) -> TMConversationList:
        """Pages through conversations of the user, that is chats without a name of their own.

        `GET /team-messaging/v1/conversations`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_glip_conversations_new import asyncio

        return await asyncio(client=self._client, record_count=record_count, page_token=page_token, options=options)

    async def read_glip_conversation_new(
        self, *, chat_id: str, options: RequestOptions | None = None
    ) -> TMConversationInfo:
        """Reads one conversation with its members.

        `GET /team-messaging/v1/conversations/{chatId}`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_glip_conversation_new import asyncio

        return await asyncio(client=self._client, chat_id=chat_id, options=options)
