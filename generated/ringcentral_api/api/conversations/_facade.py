"""The operations of Conversations as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_conversation as _create_conversation,
    list_conversations as _list_conversations,
    read_conversation as _read_conversation,
)


class ConversationsApi(Group):
    """Conversations."""

    __slots__ = ()

    create_conversation = sync_method(_create_conversation.request, _create_conversation.parse)
    """Opens the conversation of a set of people, creating it where there is none (`POST /team-messaging/v1/conversations`)."""

    list_conversations = sync_method(_list_conversations.request, _list_conversations.parse)
    """Pages through conversations of the user, that is chats without a name of their own (`GET /team-messaging/v1/conversations`)."""

    read_conversation = sync_method(_read_conversation.request, _read_conversation.parse)
    """Reads one conversation with its members (`GET /team-messaging/v1/conversations/{chatId}`)."""


class AsyncConversationsApi(Group):
    """Conversations, for asyncio."""

    __slots__ = ()

    create_conversation = async_method(_create_conversation.request, _create_conversation.parse)
    """Opens the conversation of a set of people, creating it where there is none (`POST /team-messaging/v1/conversations`)."""

    list_conversations = async_method(_list_conversations.request, _list_conversations.parse)
    """Pages through conversations of the user, that is chats without a name of their own (`GET /team-messaging/v1/conversations`)."""

    read_conversation = async_method(_read_conversation.request, _read_conversation.parse)
    """Reads one conversation with its members (`GET /team-messaging/v1/conversations/{chatId}`)."""
