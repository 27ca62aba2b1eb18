"""The operations of Chats as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    favorite_chat as _favorite_chat,
    list_chats as _list_chats,
    list_favorite_chats as _list_favorite_chats,
    list_recent_chats as _list_recent_chats,
    read_chat as _read_chat,
    unfavorite_chat as _unfavorite_chat,
)


class ChatsApi(Group):
    """Chats."""

    __slots__ = ()

    favorite_chat = sync_method(_favorite_chat.request, _favorite_chat.parse)
    """Marks a chat as one of the user's favourites (`POST /team-messaging/v1/chats/{chatId}/favorite`)."""

    list_chats = sync_method(_list_chats.request, _list_chats.parse)
    """Pages through the user's chats of all types, and public teams open to join (`GET /team-messaging/v1/chats`)."""

    list_favorite_chats = sync_method(_list_favorite_chats.request, _list_favorite_chats.parse)
    """Lists the chats the user has marked as favourites (`GET /team-messaging/v1/favorites`)."""

    list_recent_chats = sync_method(_list_recent_chats.request, _list_recent_chats.parse)
    """Lists the user's chats with recent activity, newest first (`GET /team-messaging/v1/recent/chats`)."""

    read_chat = sync_method(_read_chat.request, _read_chat.parse)
    """Reads one chat of any type: personal, direct, group, team or everyone (`GET /team-messaging/v1/chats/{chatId}`)."""

    unfavorite_chat = sync_method(_unfavorite_chat.request, _unfavorite_chat.parse)
    """Takes a chat off the user's favourites (`POST /team-messaging/v1/chats/{chatId}/unfavorite`)."""


class AsyncChatsApi(Group):
    """Chats, for asyncio."""

    __slots__ = ()

    favorite_chat = async_method(_favorite_chat.request, _favorite_chat.parse)
    """Marks a chat as one of the user's favourites (`POST /team-messaging/v1/chats/{chatId}/favorite`)."""

    list_chats = async_method(_list_chats.request, _list_chats.parse)
    """Pages through the user's chats of all types, and public teams open to join (`GET /team-messaging/v1/chats`)."""

    list_favorite_chats = async_method(_list_favorite_chats.request, _list_favorite_chats.parse)
    """Lists the chats the user has marked as favourites (`GET /team-messaging/v1/favorites`)."""

    list_recent_chats = async_method(_list_recent_chats.request, _list_recent_chats.parse)
    """Lists the user's chats with recent activity, newest first (`GET /team-messaging/v1/recent/chats`)."""

    read_chat = async_method(_read_chat.request, _read_chat.parse)
    """Reads one chat of any type: personal, direct, group, team or everyone (`GET /team-messaging/v1/chats/{chatId}`)."""

    unfavorite_chat = async_method(_unfavorite_chat.request, _unfavorite_chat.parse)
    """Takes a chat off the user's favourites (`POST /team-messaging/v1/chats/{chatId}/unfavorite`)."""
