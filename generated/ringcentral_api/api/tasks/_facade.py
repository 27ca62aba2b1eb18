"""The operations of Tasks as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    complete_task as _complete_task,
    create_task as _create_task,
    delete_task as _delete_task,
    list_chat_tasks as _list_chat_tasks,
    patch_task as _patch_task,
    read_task as _read_task,
)


class TasksApi(Group):
    """Tasks."""

    __slots__ = ()

    complete_task = sync_method(_complete_task.request, _complete_task.parse)
    """Marks a task as done, for all assignees or for single ones (`POST /team-messaging/v1/tasks/{taskId}/complete`)."""

    create_task = sync_method(_create_task.request, _create_task.parse)
    """Adds a task to a chat, with assignees and an optional due date (`POST /team-messaging/v1/chats/{chatId}/tasks`)."""

    delete_task = sync_method(_delete_task.request, _delete_task.parse)
    """Deletes a task from its chat (`DELETE /team-messaging/v1/tasks/{taskId}`)."""

    list_chat_tasks = sync_method(_list_chat_tasks.request, _list_chat_tasks.parse)
    """Pages through the tasks of a chat (`GET /team-messaging/v1/chats/{chatId}/tasks`)."""

    patch_task = sync_method(_patch_task.request, _patch_task.parse)
    """Changes subject, assignees, dates or colour of a task (`PATCH /team-messaging/v1/tasks/{taskId}`)."""

    read_task = sync_method(_read_task.request, _read_task.parse)
    """Reads one task, or several by a list of ids (`GET /team-messaging/v1/tasks/{taskId}`)."""


class AsyncTasksApi(Group):
    """Tasks, for asyncio."""

    __slots__ = ()

    complete_task = async_method(_complete_task.request, _complete_task.parse)
    """Marks a task as done, for all assignees or for single ones (`POST /team-messaging/v1/tasks/{taskId}/complete`)."""

    create_task = async_method(_create_task.request, _create_task.parse)
    """Adds a task to a chat, with assignees and an optional due date (`POST /team-messaging/v1/chats/{chatId}/tasks`)."""

    delete_task = async_method(_delete_task.request, _delete_task.parse)
    """Deletes a task from its chat (`DELETE /team-messaging/v1/tasks/{taskId}`)."""

    list_chat_tasks = async_method(_list_chat_tasks.request, _list_chat_tasks.parse)
    """Pages through the tasks of a chat (`GET /team-messaging/v1/chats/{chatId}/tasks`)."""

    patch_task = async_method(_patch_task.request, _patch_task.parse)
    """Changes subject, assignees, dates or colour of a task (`PATCH /team-messaging/v1/tasks/{taskId}`)."""

    read_task = async_method(_read_task.request, _read_task.parse)
    """Reads one task, or several by a list of ids (`GET /team-messaging/v1/tasks/{taskId}`)."""
