"""The operations of Notes as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_chat_note as _create_chat_note,
    delete_note as _delete_note,
    list_chat_notes as _list_chat_notes,
    lock_note as _lock_note,
    patch_note as _patch_note,
    publish_note as _publish_note,
    read_user_note as _read_user_note,
    unlock_note as _unlock_note,
)


class NotesApi(Group):
    """Notes."""

    __slots__ = ()

    create_chat_note = sync_method(_create_chat_note.request, _create_chat_note.parse)
    """Adds a draft note to a chat; others see it once it is published (`POST /team-messaging/v1/chats/{chatId}/notes`)."""

    delete_note = sync_method(_delete_note.request, _delete_note.parse)
    """Deletes a note from its chat (`DELETE /team-messaging/v1/notes/{noteId}`)."""

    list_chat_notes = sync_method(_list_chat_notes.request, _list_chat_notes.parse)
    """Pages through the notes of a chat (`GET /team-messaging/v1/chats/{chatId}/notes`)."""

    lock_note = sync_method(_lock_note.request, _lock_note.parse)
    """Reserves a note for the user to edit, for 5 hours (`POST /team-messaging/v1/notes/{noteId}/lock`)."""

    patch_note = sync_method(_patch_note.request, _patch_note.parse)
    """Changes title or text of a note (`PATCH /team-messaging/v1/notes/{noteId}`)."""

    publish_note = sync_method(_publish_note.request, _publish_note.parse)
    """Shows a draft note to the other members of its chat (`POST /team-messaging/v1/notes/{noteId}/publish`)."""

    read_user_note = sync_method(_read_user_note.request, _read_user_note.parse)
    """Reads one note, or up to 50 by a list of ids (`GET /team-messaging/v1/notes/{noteId}`)."""

    unlock_note = sync_method(_unlock_note.request, _unlock_note.parse)
    """Gives a reserved note free for others to edit (`POST /team-messaging/v1/notes/{noteId}/unlock`)."""


class AsyncNotesApi(Group):
    """Notes, for asyncio."""

    __slots__ = ()

    create_chat_note = async_method(_create_chat_note.request, _create_chat_note.parse)
    """Adds a draft note to a chat; others see it once it is published (`POST /team-messaging/v1/chats/{chatId}/notes`)."""

    delete_note = async_method(_delete_note.request, _delete_note.parse)
    """Deletes a note from its chat (`DELETE /team-messaging/v1/notes/{noteId}`)."""

    list_chat_notes = async_method(_list_chat_notes.request, _list_chat_notes.parse)
    """Pages through the notes of a chat (`GET /team-messaging/v1/chats/{chatId}/notes`)."""

    lock_note = async_method(_lock_note.request, _lock_note.parse)
    """Reserves a note for the user to edit, for 5 hours (`POST /team-messaging/v1/notes/{noteId}/lock`)."""

    patch_note = async_method(_patch_note.request, _patch_note.parse)
    """Changes title or text of a note (`PATCH /team-messaging/v1/notes/{noteId}`)."""

    publish_note = async_method(_publish_note.request, _publish_note.parse)
    """Shows a draft note to the other members of its chat (`POST /team-messaging/v1/notes/{noteId}/publish`)."""

    read_user_note = async_method(_read_user_note.request, _read_user_note.parse)
    """Reads one note, or up to 50 by a list of ids (`GET /team-messaging/v1/notes/{noteId}`)."""

    unlock_note = async_method(_unlock_note.request, _unlock_note.parse)
    """Gives a reserved note free for others to edit (`POST /team-messaging/v1/notes/{noteId}/unlock`)."""
