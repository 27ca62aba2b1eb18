"""The operations of Tasks as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    complete_task_new as _complete_task_new,
    create_task_new as _create_task_new,
    delete_task_new as _delete_task_new,
    list_chat_tasks_new as _list_chat_tasks_new,
    patch_task_new as _patch_task_new,
    read_task_new as _read_task_new,
)


class TasksApi(Group):
    """Tasks."""

    __slots__ = ()

    complete_task_new = sync_method(_complete_task_new.request, _complete_task_new.parse)
    """Marks a task as done, for all assignees or for single ones (`POST /team-messaging/v1/tasks/{taskId}/complete`)."""

    create_task_new = sync_method(_create_task_new.request, _create_task_new.parse)
    """Adds a task to a chat, with assignees and an optional due date (`POST /team-messaging/v1/chats/{chatId}/tasks`)."""

    delete_task_new = sync_method(_delete_task_new.request, _delete_task_new.parse)
    """Deletes a task from its chat (`DELETE /team-messaging/v1/tasks/{taskId}`)."""

    list_chat_tasks_new = sync_method(_list_chat_tasks_new.request, _list_chat_tasks_new.parse)
    """Pages through the tasks of a chat (`GET /team-messaging/v1/chats/{chatId}/tasks`)."""

    patch_task_new = sync_method(_patch_task_new.request, _patch_task_new.parse)
    """Changes subject, assignees, dates or colour of a task (`PATCH /team-messaging/v1/tasks/{taskId}`)."""

    read_task_new = sync_method(_read_task_new.request, _read_task_new.parse)
    """Reads one task, or several by a list of ids (`GET /team-messaging/v1/tasks/{taskId}`)."""


class AsyncTasksApi(Group):
    """Tasks, for asyncio."""

    __slots__ = ()

    complete_task_new = async_method(_complete_task_new.request, _complete_task_new.parse)
    """Marks a task as done, for all assignees or for single ones (`POST /team-messaging/v1/tasks/{taskId}/complete`)."""

    create_task_new = async_method(_create_task_new.request, _create_task_new.parse)
    """Adds a task to a chat, with assignees and an optional due date (`POST /team-messaging/v1/chats/{chatId}/tasks`)."""

    delete_task_new = async_method(_delete_task_new.request, _delete_task_new.parse)
    """Deletes a task from its chat (`DELETE /team-messaging/v1/tasks/{taskId}`)."""

    list_chat_tasks_new = async_method(_list_chat_tasks_new.request, _list_chat_tasks_new.parse)
    """Pages through the tasks of a chat (`GET /team-messaging/v1/chats/{chatId}/tasks`)."""

    patch_task_new = async_method(_patch_task_new.request, _patch_task_new.parse)
    """Changes subject, assignees, dates or colour of a task (`PATCH /team-messaging/v1/tasks/{taskId}`)."""

    read_task_new = async_method(_read_task_new.request, _read_task_new.parse)
    """Reads one task, or several by a list of ids (`GET /team-messaging/v1/tasks/{taskId}`)."""
