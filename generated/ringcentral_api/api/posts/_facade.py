"""The operations of Posts as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_glip_file_new as _create_glip_file_new,
    create_glip_post_new as _create_glip_post_new,
    delete_glip_post_new as _delete_glip_post_new,
    patch_glip_post_new as _patch_glip_post_new,
    read_glip_post_new as _read_glip_post_new,
    read_glip_posts_new as _read_glip_posts_new,
    read_glip_thread_posts_new as _read_glip_thread_posts_new,
)


class PostsApi(Group):
    """Posts."""

    __slots__ = ()

    create_glip_file_new = sync_method(_create_glip_file_new.request, _create_glip_file_new.parse)
    """Uploads a file to Team Messaging, on request straight into a chat (`POST /team-messaging/v1/files`)."""

    create_glip_post_new = sync_method(_create_glip_post_new.request, _create_glip_post_new.parse)
    """Writes a post into a chat, with optional attachments and mentions (`POST /team-messaging/v1/chats/{chatId}/posts`)."""

    delete_glip_post_new = sync_method(_delete_glip_post_new.request, _delete_glip_post_new.parse)
    """Deletes a post from a chat (`DELETE /team-messaging/v1/chats/{chatId}/posts/{postId}`)."""

    patch_glip_post_new = sync_method(_patch_glip_post_new.request, _patch_glip_post_new.parse)
    """Changes the text of a post in a chat (`PATCH /team-messaging/v1/chats/{chatId}/posts/{postId}`)."""

    read_glip_post_new = sync_method(_read_glip_post_new.request, _read_glip_post_new.parse)
    """Reads one post of a chat (`GET /team-messaging/v1/chats/{chatId}/posts/{postId}`)."""

    read_glip_posts_new = sync_method(_read_glip_posts_new.request, _read_glip_posts_new.parse)
    """Pages through the posts of a chat by page tokens (`GET /team-messaging/v1/chats/{chatId}/posts`)."""

    read_glip_thread_posts_new = sync_method(_read_glip_thread_posts_new.request, _read_glip_thread_posts_new.parse)
    """Pages through the replies of one thread of a chat (`GET /team-messaging/v1/chats/{chatId}/threads/{threadId}/posts`)."""


class AsyncPostsApi(Group):
    """Posts, for asyncio."""

    __slots__ = ()

    create_glip_file_new = async_method(_create_glip_file_new.request, _create_glip_file_new.parse, files=True)
    """Uploads a file to Team Messaging, on request straight into a chat (`POST /team-messaging/v1/files`)."""

    create_glip_post_new = async_method(_create_glip_post_new.request, _create_glip_post_new.parse)
    """Writes a post into a chat, with optional attachments and mentions (`POST /team-messaging/v1/chats/{chatId}/posts`)."""

    delete_glip_post_new = async_method(_delete_glip_post_new.request, _delete_glip_post_new.parse)
    """Deletes a post from a chat (`DELETE /team-messaging/v1/chats/{chatId}/posts/{postId}`)."""

    patch_glip_post_new = async_method(_patch_glip_post_new.request, _patch_glip_post_new.parse)
    """Changes the text of a post in a chat (`PATCH /team-messaging/v1/chats/{chatId}/posts/{postId}`)."""

    read_glip_post_new = async_method(_read_glip_post_new.request, _read_glip_post_new.parse)
    """Reads one post of a chat (`GET /team-messaging/v1/chats/{chatId}/posts/{postId}`)."""

    read_glip_posts_new = async_method(_read_glip_posts_new.request, _read_glip_posts_new.parse)
    """Pages through the posts of a chat by page tokens (`GET /team-messaging/v1/chats/{chatId}/posts`)."""

    read_glip_thread_posts_new = async_method(_read_glip_thread_posts_new.request, _read_glip_thread_posts_new.parse)
    """Pages through the replies of one thread of a chat (`GET /team-messaging/v1/chats/{chatId}/threads/{threadId}/posts`)."""
