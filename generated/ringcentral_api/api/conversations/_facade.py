"""The operations of Conversations as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_glip_conversation_new as _create_glip_conversation_new,
    list_glip_conversations_new as _list_glip_conversations_new,
    read_glip_conversation_new as _read_glip_conversation_new,
)


class ConversationsApi(Group):
    """Conversations."""

    __slots__ = ()

    create_glip_conversation_new = sync_method(
        _create_glip_conversation_new.request, _create_glip_conversation_new.parse
    )
    """Opens the conversation of a set of people, creating it where there is none (`POST /team-messaging/v1/conversations`)."""

    list_glip_conversations_new = sync_method(_list_glip_conversations_new.request, _list_glip_conversations_new.parse)
    """Pages through conversations of the user, that is chats without a name of their own (`GET /team-messaging/v1/conversations`)."""

    read_glip_conversation_new = sync_method(_read_glip_conversation_new.request, _read_glip_conversation_new.parse)
    """Reads one conversation with its members (`GET /team-messaging/v1/conversations/{chatId}`)."""


class AsyncConversationsApi(Group):
    """Conversations, for asyncio."""

    __slots__ = ()

    create_glip_conversation_new = async_method(
        _create_glip_conversation_new.request, _create_glip_conversation_new.parse
    )
    """Opens the conversation of a set of people, creating it where there is none (`POST /team-messaging/v1/conversations`)."""

    list_glip_conversations_new = async_method(_list_glip_conversations_new.request, _list_glip_conversations_new.parse)
    """Pages through conversations of the user, that is chats without a name of their own (`GET /team-messaging/v1/conversations`)."""

    read_glip_conversation_new = async_method(_read_glip_conversation_new.request, _read_glip_conversation_new.parse)
    """Reads one conversation with its members (`GET /team-messaging/v1/conversations/{chatId}`)."""
