"""The operations of Posts as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._posts import (
        CreateGlipFileNewBody,
        TMAddFile,
        TMCreatePostRequest,
        TMPostInfo,
        TMPostsList,
        TMUpdatePostRequest,
    )


class PostsApi:
    """Posts."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_glip_file_new(
        self,
        *,
        body: CreateGlipFileNewBody,
        group_id: int | None = None,
        name: str | None = None,
        options: RequestOptions | None = None,
    ) -> list[TMAddFile]:
        """Uploads a file to Team Messaging, on request straight into a chat.

        `POST /team-messaging/v1/files`

        Throttling group: Heavy.
        Application permission: TeamMessaging.
        Largest request body: 31457280 bytes.

        Args:
            group_id: sent as `groupId`.
            name: a query parameter.
            body: sent as `multipart/form-data`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_glip_file_new import sync

        return sync(client=self._client, group_id=group_id, name=name, body=body, options=options)

    def create_glip_post_new(
        self, *, chat_id: str, body: TMCreatePostRequest, options: RequestOptions | None = None
    ) -> TMPostInfo:
        """Writes a post into a chat, with optional attachments and mentions.

        `POST /team-messaging/v1/chats/{chatId}/posts`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_glip_post_new import sync

        return sync(client=self._client, chat_id=chat_id, body=body, options=options)

    def delete_glip_post_new(self, *, chat_id: str, post_id: str, options: RequestOptions | None = None) -> None:
        """Deletes a post from a chat.

        `DELETE /team-messaging/v1/chats/{chatId}/posts/{postId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            post_id: sent as `postId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_glip_post_new import sync

        sync(client=self._client, chat_id=chat_id, post_id=post_id, options=options)

    def patch_glip_post_new(
        self, *, chat_id: str, post_id: str, body: TMUpdatePostRequest, options: RequestOptions | None = None
    ) -> TMPostInfo:
        """Changes the text of a post in a chat.

        `PATCH /team-messaging/v1/chats/{chatId}/posts/{postId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            post_id: sent as `postId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .patch_glip_post_new import sync

        return sync(client=self._client, chat_id=chat_id, post_id=post_id, body=body, options=options)

    def read_glip_post_new(self, *, chat_id: str, post_id: str, options: RequestOptions | None = None) -> TMPostInfo:
        """Reads one post of a chat.

        `GET /team-messaging/v1/chats/{chatId}/posts/{postId}`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            post_id: sent as `postId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_glip_post_new import sync

        return sync(client=self._client, chat_id=chat_id, post_id=post_id, options=options)

    def read_glip_posts_new(
        self,
        *,
        chat_id: str,
        record_count: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> TMPostsList:
        """Pages through the posts of a chat by page tokens.

        `GET /team-messaging/v1/chats/{chatId}/posts`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_glip_posts_new import sync

        return sync(
            client=self._client, chat_id=chat_id, record_count=record_count, page_token=page_token, options=options
        )

    def read_glip_thread_posts_new(
        self,
        *,
        chat_id: str,
        thread_id: str,
        record_count: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> TMPostsList:
        """Pages through the replies of one thread of a chat.

        `GET /team-messaging/v1/chats/{chatId}/threads/{threadId}/posts`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            thread_id: sent as `threadId`.
            record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_glip_thread_posts_new import sync

        return sync(
            client=self._client,
            chat_id=chat_id,
            thread_id=thread_id,
            record_count=record_count,
            page_token=page_token,
            options=options,
        )


class AsyncPostsApi:
    """Posts, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_glip_file_new(
        self,
        *,
        body: CreateGlipFileNewBody,
        group_id: int | None = None,
        name: str | None = None,
        options: RequestOptions | None = None,
    ) -> list[TMAddFile]:
        """Uploads a file to Team Messaging, on request straight into a chat.

        `POST /team-messaging/v1/files`

        Throttling group: Heavy.
        Application permission: TeamMessaging.
        Largest request body: 31457280 bytes.

        Args:
            group_id: sent as `groupId`.
            name: a query parameter.
            body: sent as `multipart/form-data`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_glip_file_new import asyncio

        return await asyncio(client=self._client, group_id=group_id, name=name, body=body, options=options)

    async def create_glip_post_new(
        self, *, chat_id: str, body: TMCreatePostRequest, options: RequestOptions | None = None
    ) -> TMPostInfo:
        """Writes a post into a chat, with optional attachments and mentions.

        `POST /team-messaging/v1/chats/{chatId}/posts`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_glip_post_new import asyncio

        return await asyncio(client=self._client, chat_id=chat_id, body=body, options=options)

    async def delete_glip_post_new(self, *, chat_id: str, post_id: str, options: RequestOptions | None = None) -> None:
        """Deletes a post from a chat.

        `DELETE /team-messaging/v1/chats/{chatId}/posts/{postId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            post_id: sent as `postId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_glip_post_new import asyncio

        await asyncio(client=self._client, chat_id=chat_id, post_id=post_id, options=options)

    async def patch_glip_post_new(
        self, *, chat_id: str, post_id: str, body: TMUpdatePostRequest, options: RequestOptions | None = None
    ) -> TMPostInfo:
        """Changes the text of a post in a chat.

        `PATCH /team-messaging/v1/chats/{chatId}/posts/{postId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            post_id: sent as `postId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .patch_glip_post_new import asyncio

        return await asyncio(client=self._client, chat_id=chat_id, post_id=post_id, body=body, options=options)

    async def read_glip_post_new(
        self, *, chat_id: str, post_id: str, options: RequestOptions | None = None
    ) -> TMPostInfo:
        """Reads one post of a chat.

        `GET /team-messaging/v1/chats/{chatId}/posts/{postId}`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            post_id: sent as `postId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_glip_post_new import asyncio

        return await asyncio(client=self._client, chat_id=chat_id, post_id=post_id, options=options)

    async def read_glip_posts_new(
        self,
        *,
        chat_id: str,
        record_count: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> TMPostsList:
        """Pages through the posts of a chat by page tokens.

        `GET /team-messaging/v1/chats/{chatId}/posts`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_glip_posts_new import asyncio

        return await asyncio(
            client=self._client, chat_id=chat_id, record_count=record_count, page_token=page_token, options=options
        )

    async def read_glip_thread_posts_new(
        self,
        *,
        chat_id: str,
        thread_id: str,
        record_count: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> TMPostsList:
        """Pages through the replies of one thread of a chat.

        `GET /team-messaging/v1/chats/{chatId}/threads/{threadId}/posts`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            thread_id: sent as `threadId`.
            record_count: How many records the answer has at most; the platform's default is `30`; at most 250; sent as `recordCount`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_glip_thread_posts_new import asyncio

        return await asyncio(
            client=self._client,
            chat_id=chat_id,
            thread_id=thread_id,
            record_count=record_count,
            page_token=page_token,
            options=options,
        )
