"""The operations of Message Threads as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    mth_assign_thread as _mth_assign_thread,
    mth_create_note as _mth_create_note,
    mth_delete_messages as _mth_delete_messages,
    mth_delete_notes as _mth_delete_notes,
    mth_delete_thread as _mth_delete_thread,
    mth_get_thread as _mth_get_thread,
    mth_list_messages as _mth_list_messages,
    mth_list_notes as _mth_list_notes,
    mth_list_threads as _mth_list_threads,
    mth_read_message_content as _mth_read_message_content,
    mth_resolve_thread as _mth_resolve_thread,
    mth_send_message as _mth_send_message,
    mth_sync_entries as _mth_sync_entries,
    mth_sync_threads as _mth_sync_threads,
    mth_update_note as _mth_update_note,
)


class MessageThreadsApi(Group):
    """Message Threads."""

    __slots__ = ()

    mth_assign_thread = sync_method(_mth_assign_thread.request, _mth_assign_thread.parse)
    """Gives a shared text thread to a colleague, or to nobody (`POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/assign`)."""

    mth_create_note = sync_method(_mth_create_note.request, _mth_create_note.parse)
    """Adds an internal note to an open text thread (`POST /restapi/v1.0/account/{accountId}/message-threads/notes`)."""

    mth_delete_messages = sync_method(_mth_delete_messages.request, _mth_delete_messages.parse)
    """Deletes messages from shared text threads (`DELETE /restapi/v1.0/account/{accountId}/message-threads/messages`)."""

    mth_delete_notes = sync_method(_mth_delete_notes.request, _mth_delete_notes.parse)
    """Deletes the user's own notes from open text threads (`DELETE /restapi/v1.0/account/{accountId}/message-threads/notes`)."""

    mth_delete_thread = sync_method(_mth_delete_thread.request, _mth_delete_thread.parse)
    """Deletes a shared text thread; it is marked as deleted, not destroyed (`DELETE /restapi/v1.0/account/{accountId}/message-threads/{threadId}`)."""

    mth_get_thread = sync_method(_mth_get_thread.request, _mth_get_thread.parse)
    """Reads one shared text thread; 403 if it is not the user's to see (`GET /restapi/v1.0/account/{accountId}/message-threads/{threadId}`)."""

    mth_list_messages = sync_method(_mth_list_messages.request, _mth_list_messages.parse)
    """Pages through the messages of shared text threads, oldest first (`GET /restapi/v1.0/account/{accountId}/message-threads/messages`)."""

    mth_list_notes = sync_method(_mth_list_notes.request, _mth_list_notes.parse)
    """Pages through the internal notes in shared text threads, oldest first (`GET /restapi/v1.0/account/{accountId}/message-threads/notes`)."""

    mth_list_threads = sync_method(_mth_list_threads.request, _mth_list_threads.parse)
    """Pages through the shared text threads of the account (`GET /restapi/v1.0/account/{accountId}/message-threads`)."""

    mth_read_message_content = sync_method(_mth_read_message_content.request, _mth_read_message_content.parse)
    """Downloads one attachment of a message in a shared thread from the media host (`GET /restapi/v1.0/account/{accountId}/message-threads/messages/{messageId}/content/{attachmentId}`)."""

    mth_resolve_thread = sync_method(_mth_resolve_thread.request, _mth_resolve_thread.parse)
    """Closes an open text thread as dealt with (`POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/resolve`)."""

    mth_send_message = sync_method(_mth_send_message.request, _mth_send_message.parse)
    """Sends a text in a shared thread, starting or reopening one where needed (`POST /restapi/v1.0/account/{accountId}/message-threads/messages`)."""

    mth_sync_entries = sync_method(_mth_sync_entries.request, _mth_sync_entries.parse)
    """Keeps a copy of messages and notes in shared threads: `FSync` first, then `ISync` (`GET /restapi/v1.0/account/{accountId}/message-threads/entries/sync`)."""

    mth_sync_threads = sync_method(_mth_sync_threads.request, _mth_sync_threads.parse)
    """Keeps a copy of the shared text threads: first `FSync`, then `ISync` with the token (`GET /restapi/v1.0/account/{accountId}/message-threads/sync`)."""

    mth_update_note = sync_method(_mth_update_note.request, _mth_update_note.parse)
    """Changes the user's own note in an open text thread (`PATCH /restapi/v1.0/account/{accountId}/message-threads/notes/{noteId}`)."""


class AsyncMessageThreadsApi(Group):
    """Message Threads, for asyncio."""

    __slots__ = ()

    mth_assign_thread = async_method(_mth_assign_thread.request, _mth_assign_thread.parse)
    """Gives a shared text thread to a colleague, or to nobody (`POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/assign`)."""

    mth_create_note = async_method(_mth_create_note.request, _mth_create_note.parse)
    """Adds an internal note to an open text thread (`POST /restapi/v1.0/account/{accountId}/message-threads/notes`)."""

    mth_delete_messages = async_method(_mth_delete_messages.request, _mth_delete_messages.parse)
    """Deletes messages from shared text threads (`DELETE /restapi/v1.0/account/{accountId}/message-threads/messages`)."""

    mth_delete_notes = async_method(_mth_delete_notes.request, _mth_delete_notes.parse)
    """Deletes the user's own notes from open text threads (`DELETE /restapi/v1.0/account/{accountId}/message-threads/notes`)."""

    mth_delete_thread = async_method(_mth_delete_thread.request, _mth_delete_thread.parse)
    """Deletes a shared text thread; it is marked as deleted, not destroyed (`DELETE /restapi/v1.0/account/{accountId}/message-threads/{threadId}`)."""

    mth_get_thread = async_method(_mth_get_thread.request, _mth_get_thread.parse)
    """Reads one shared text thread; 403 if it is not the user's to see (`GET /restapi/v1.0/account/{accountId}/message-threads/{threadId}`)."""

    mth_list_messages = async_method(_mth_list_messages.request, _mth_list_messages.parse)
    """Pages through the messages of shared text threads, oldest first (`GET /restapi/v1.0/account/{accountId}/message-threads/messages`)."""

    mth_list_notes = async_method(_mth_list_notes.request, _mth_list_notes.parse)
    """Pages through the internal notes in shared text threads, oldest first (`GET /restapi/v1.0/account/{accountId}/message-threads/notes`)."""

    mth_list_threads = async_method(_mth_list_threads.request, _mth_list_threads.parse)
    """Pages through the shared text threads of the account (`GET /restapi/v1.0/account/{accountId}/message-threads`)."""

    mth_read_message_content = async_method(_mth_read_message_content.request, _mth_read_message_content.parse)
    """Downloads one attachment of a message in a shared thread from the media host (`GET /restapi/v1.0/account/{accountId}/message-threads/messages/{messageId}/content/{attachmentId}`)."""

    mth_resolve_thread = async_method(_mth_resolve_thread.request, _mth_resolve_thread.parse)
    """Closes an open text thread as dealt with (`POST /restapi/v1.0/account/{accountId}/message-threads/{threadId}/resolve`)."""

    mth_send_message = async_method(_mth_send_message.request, _mth_send_message.parse, files=True)
    """Sends a text in a shared thread, starting or reopening one where needed (`POST /restapi/v1.0/account/{accountId}/message-threads/messages`)."""

    mth_sync_entries = async_method(_mth_sync_entries.request, _mth_sync_entries.parse)
    """Keeps a copy of messages and notes in shared threads: `FSync` first, then `ISync` (`GET /restapi/v1.0/account/{accountId}/message-threads/entries/sync`)."""

    mth_sync_threads = async_method(_mth_sync_threads.request, _mth_sync_threads.parse)
    """Keeps a copy of the shared text threads: first `FSync`, then `ISync` with the token (`GET /restapi/v1.0/account/{accountId}/message-threads/sync`)."""

    mth_update_note = async_method(_mth_update_note.request, _mth_update_note.parse)
    """Changes the user's own note in an open text thread (`PATCH /restapi/v1.0/account/{accountId}/message-threads/notes/{noteId}`)."""
