"""The operations of Notes as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_chat_note_new as _create_chat_note_new,
    delete_note_new as _delete_note_new,
    list_chat_notes_new as _list_chat_notes_new,
    lock_note_new as _lock_note_new,
    patch_note_new as _patch_note_new,
    publish_note_new as _publish_note_new,
    read_user_note_new as _read_user_note_new,
    unlock_note_new as _unlock_note_new,
)


class NotesApi(Group):
    """Notes."""

    __slots__ = ()

    create_chat_note_new = sync_method(_create_chat_note_new.request, _create_chat_note_new.parse)
    """Adds a draft note to a chat; others see it once it is published (`POST /team-messaging/v1/chats/{chatId}/notes`)."""

    delete_note_new = sync_method(_delete_note_new.request, _delete_note_new.parse)
    """Deletes a note from its chat (`DELETE /team-messaging/v1/notes/{noteId}`)."""

    list_chat_notes_new = sync_method(_list_chat_notes_new.request, _list_chat_notes_new.parse)
    """Pages through the notes of a chat (`GET /team-messaging/v1/chats/{chatId}/notes`)."""

    lock_note_new = sync_method(_lock_note_new.request, _lock_note_new.parse)
    """Reserves a note for the user to edit, for 5 hours (`POST /team-messaging/v1/notes/{noteId}/lock`)."""

    patch_note_new = sync_method(_patch_note_new.request, _patch_note_new.parse)
    """Changes title or text of a note (`PATCH /team-messaging/v1/notes/{noteId}`)."""

    publish_note_new = sync_method(_publish_note_new.request, _publish_note_new.parse)
    """Shows a draft note to the other members of its chat (`POST /team-messaging/v1/notes/{noteId}/publish`)."""

    read_user_note_new = sync_method(_read_user_note_new.request, _read_user_note_new.parse)
    """Reads one note, or up to 50 by a list of ids (`GET /team-messaging/v1/notes/{noteId}`)."""

    unlock_note_new = sync_method(_unlock_note_new.request, _unlock_note_new.parse)
    """Gives a reserved note free for others to edit (`POST /team-messaging/v1/notes/{noteId}/unlock`)."""


class AsyncNotesApi(Group):
    """Notes, for asyncio."""

    __slots__ = ()

    create_chat_note_new = async_method(_create_chat_note_new.request, _create_chat_note_new.parse)
    """Adds a draft note to a chat; others see it once it is published (`POST /team-messaging/v1/chats/{chatId}/notes`)."""

    delete_note_new = async_method(_delete_note_new.request, _delete_note_new.parse)
    """Deletes a note from its chat (`DELETE /team-messaging/v1/notes/{noteId}`)."""

    list_chat_notes_new = async_method(_list_chat_notes_new.request, _list_chat_notes_new.parse)
    """Pages through the notes of a chat (`GET /team-messaging/v1/chats/{chatId}/notes`)."""

    lock_note_new = async_method(_lock_note_new.request, _lock_note_new.parse)
    """Reserves a note for the user to edit, for 5 hours (`POST /team-messaging/v1/notes/{noteId}/lock`)."""

    patch_note_new = async_method(_patch_note_new.request, _patch_note_new.parse)
    """Changes title or text of a note (`PATCH /team-messaging/v1/notes/{noteId}`)."""

    publish_note_new = async_method(_publish_note_new.request, _publish_note_new.parse)
    """Shows a draft note to the other members of its chat (`POST /team-messaging/v1/notes/{noteId}/publish`)."""

    read_user_note_new = async_method(_read_user_note_new.request, _read_user_note_new.parse)
    """Reads one note, or up to 50 by a list of ids (`GET /team-messaging/v1/notes/{noteId}`)."""

    unlock_note_new = async_method(_unlock_note_new.request, _unlock_note_new.parse)
    """Gives a reserved note free for others to edit (`POST /team-messaging/v1/notes/{noteId}/unlock`)."""
