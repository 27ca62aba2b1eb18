"""The operations of Posts as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_file as _create_file,
    create_post as _create_post,
    delete_post as _delete_post,
    patch_post as _patch_post,
    read_post as _read_post,
    read_posts as _read_posts,
    read_thread_posts as _read_thread_posts,
)


class PostsApi(Group):
    """Posts."""

    __slots__ = ()

    create_file = sync_method(_create_file.request, _create_file.parse)
    """Uploads a file to Team Messaging, on request straight into a chat (`POST /team-messaging/v1/files`)."""

    create_post = sync_method(_create_post.request, _create_post.parse)
    """Writes a post into a chat, with optional attachments and mentions (`POST /team-messaging/v1/chats/{chatId}/posts`)."""

    delete_post = sync_method(_delete_post.request, _delete_post.parse)
    """Deletes a post from a chat (`DELETE /team-messaging/v1/chats/{chatId}/posts/{postId}`)."""

    patch_post = sync_method(_patch_post.request, _patch_post.parse)
    """Changes the text of a post in a chat (`PATCH /team-messaging/v1/chats/{chatId}/posts/{postId}`)."""

    read_post = sync_method(_read_post.request, _read_post.parse)
    """Reads one post of a chat (`GET /team-messaging/v1/chats/{chatId}/posts/{postId}`)."""

    read_posts = sync_method(_read_posts.request, _read_posts.parse)
    """Pages through the posts of a chat by page tokens (`GET /team-messaging/v1/chats/{chatId}/posts`)."""

    read_thread_posts = sync_method(_read_thread_posts.request, _read_thread_posts.parse)
    """Pages through the replies of one thread of a chat (`GET /team-messaging/v1/chats/{chatId}/threads/{threadId}/posts`)."""


class AsyncPostsApi(Group):
    """Posts, for asyncio."""

    __slots__ = ()

    create_file = async_method(_create_file.request, _create_file.parse, files=True)
    """Uploads a file to Team Messaging, on request straight into a chat (`POST /team-messaging/v1/files`)."""

    create_post = async_method(_create_post.request, _create_post.parse)
    """Writes a post into a chat, with optional attachments and mentions (`POST /team-messaging/v1/chats/{chatId}/posts`)."""

    delete_post = async_method(_delete_post.request, _delete_post.parse)
    """Deletes a post from a chat (`DELETE /team-messaging/v1/chats/{chatId}/posts/{postId}`)."""

    patch_post = async_method(_patch_post.request, _patch_post.parse)
    """Changes the text of a post in a chat (`PATCH /team-messaging/v1/chats/{chatId}/posts/{postId}`)."""

    read_post = async_method(_read_post.request, _read_post.parse)
    """Reads one post of a chat (`GET /team-messaging/v1/chats/{chatId}/posts/{postId}`)."""

    read_posts = async_method(_read_posts.request, _read_posts.parse)
    """Pages through the posts of a chat by page tokens (`GET /team-messaging/v1/chats/{chatId}/posts`)."""

    read_thread_posts = async_method(_read_thread_posts.request, _read_thread_posts.parse)
    """Pages through the replies of one thread of a chat (`GET /team-messaging/v1/chats/{chatId}/threads/{threadId}/posts`)."""
