"""The operations of Chats as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    favorite_glip_chat_new as _favorite_glip_chat_new,
    list_favorite_chats_new as _list_favorite_chats_new,
    list_glip_chats_new as _list_glip_chats_new,
    list_recent_chats_new as _list_recent_chats_new,
    read_glip_chat_new as _read_glip_chat_new,
    unfavorite_glip_chat_new as _unfavorite_glip_chat_new,
)


class ChatsApi(Group):
    """Chats."""

    __slots__ = ()

    favorite_glip_chat_new = sync_method(_favorite_glip_chat_new.request, _favorite_glip_chat_new.parse)
    """Marks a chat as one of the user's favourites (`POST /team-messaging/v1/chats/{chatId}/favorite`)."""

    list_favorite_chats_new = sync_method(_list_favorite_chats_new.request, _list_favorite_chats_new.parse)
    """Lists the chats the user has marked as favourites (`GET /team-messaging/v1/favorites`)."""

    list_glip_chats_new = sync_method(_list_glip_chats_new.request, _list_glip_chats_new.parse)
    """Pages through the user's chats of all types, and public teams open to join (`GET /team-messaging/v1/chats`)."""

    list_recent_chats_new = sync_method(_list_recent_chats_new.request, _list_recent_chats_new.parse)
    """Lists the user's chats with recent activity, newest first (`GET /team-messaging/v1/recent/chats`)."""

    read_glip_chat_new = sync_method(_read_glip_chat_new.request, _read_glip_chat_new.parse)
    """Reads one chat of any type: personal, direct, group, team or everyone (`GET /team-messaging/v1/chats/{chatId}`)."""

    unfavorite_glip_chat_new = sync_method(_unfavorite_glip_chat_new.request, _unfavorite_glip_chat_new.parse)
    """Takes a chat off the user's favourites (`POST /team-messaging/v1/chats/{chatId}/unfavorite`)."""


class AsyncChatsApi(Group):
    """Chats, for asyncio."""

    __slots__ = ()

    favorite_glip_chat_new = async_method(_favorite_glip_chat_new.request, _favorite_glip_chat_new.parse)
    """Marks a chat as one of the user's favourites (`POST /team-messaging/v1/chats/{chatId}/favorite`)."""

    list_favorite_chats_new = async_method(_list_favorite_chats_new.request, _list_favorite_chats_new.parse)
    """Lists the chats the user has marked as favourites (`GET /team-messaging/v1/favorites`)."""

    list_glip_chats_new = async_method(_list_glip_chats_new.request, _list_glip_chats_new.parse)
    """Pages through the user's chats of all types, and public teams open to join (`GET /team-messaging/v1/chats`)."""

    list_recent_chats_new = async_method(_list_recent_chats_new.request, _list_recent_chats_new.parse)
    """Lists the user's chats with recent activity, newest first (`GET /team-messaging/v1/recent/chats`)."""

    read_glip_chat_new = async_method(_read_glip_chat_new.request, _read_glip_chat_new.parse)
    """Reads one chat of any type: personal, direct, group, team or everyone (`GET /team-messaging/v1/chats/{chatId}`)."""

    unfavorite_glip_chat_new = async_method(_unfavorite_glip_chat_new.request, _unfavorite_glip_chat_new.parse)
    """Takes a chat off the user's favourites (`POST /team-messaging/v1/chats/{chatId}/unfavorite`)."""
