"""The operations of Tasks as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._tasks import (
        ListChatTasksNewAssigneeStatus,
        ListChatTasksNewAssignmentStatus,
        ListChatTasksNewStatusItem,
        TMCompleteTaskRequest,
        TMCreateTaskRequest,
        TMTaskInfo,
        TMTaskList,
        TMUpdateTaskRequest,
    )


class TasksApi:
    """Tasks."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def complete_task_new(
        self, *, task_id: str, body: TMCompleteTaskRequest, options: RequestOptions | None = None
    ) -> None:
        """Marks a task as done, for all assignees or for single ones.

        `POST /team-messaging/v1/tasks/{taskId}/complete`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            task_id: sent as `taskId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .complete_task_new import sync

        sync(client=self._client, task_id=task_id, body=body, options=options)

    def create_task_new(
        self, *, chat_id: str, body: TMCreateTaskRequest, options: RequestOptions | None = None
    ) -> TMTaskInfo:
        """Adds a task to a chat, with assignees and an optional due date.

        `POST /team-messaging/v1/chats/{chatId}/tasks`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_task_new import sync

        return sync(client=self._client, chat_id=chat_id, body=body, options=options)

    def delete_task_new(self, *, task_id: str, options: RequestOptions | None = None) -> None:
        """Deletes a task from its chat.

        `DELETE /team-messaging/v1/tasks/{taskId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            task_id: sent as `taskId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_task_new import sync

        sync(client=self._client, task_id=task_id, options=options)

    def list_chat_tasks_new(
        self,
        *,
        chat_id: str,
        creation_time_to: str | None = None,
        creation_time_from: str | None = None,
        creator_id: str | Sequence[str] | None = None,
        status: ListChatTasksNewStatusItem
        | Literal["Pending", "InProgress", "Completed"]
        | Sequence[ListChatTasksNewStatusItem | Literal["Pending", "InProgress", "Completed"]]
        | None = None,
        assignment_status: ListChatTasksNewAssignmentStatus | Literal["Unassigned", "Assigned"] | None = None,
        assignee_id: str | Sequence[str] | None = None,
        assignee_status: ListChatTasksNewAssigneeStatus | Literal["Pending", "Completed"] | None = None,
        page_token: str | None = None,
        record_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> TMTaskList:
        """Pages through the tasks of a chat.

        `GET /team-messaging/v1/chats/{chatId}/tasks`

        Throttling group: Heavy. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            creation_time_to: the platform's default is `now`; sent as `creationTimeTo`.
            creation_time_from: sent as `creationTimeFrom`.
            creator_id: sent as `creatorId`.
            status: Only what has this status; `Pending` | `InProgress` | `Completed`.
            assignment_status: `Unassigned` | `Assigned`; sent as `assignmentStatus`.
            assignee_id: sent as `assigneeId`.
            assignee_status: `Pending` | `Completed`; sent as `assigneeStatus`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            record_count: How many records the answer has at most; the platform's default is `30`; at least 1; at most 250; sent as `recordCount`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_chat_tasks_new import sync

        return sync(
            client=self._client,
            chat_id=chat_id,
            creation_time_to=creation_time_to,
            creation_time_from=creation_time_from,
            creator_id=creator_id,
            status=status,
            assignment_status=assignment_status,
            assignee_id=assignee_id,
            assignee_status=assignee_status,
            page_token=page_token,
            record_count=record_count,
            options=options,
        )

    def patch_task_new(
        self, *, task_id: str, body: TMUpdateTaskRequest | None = None, options: RequestOptions | None = None
    ) -> TMTaskList:
        """Changes subject, assignees, dates or colour of a task.

        `PATCH /team-messaging/v1/tasks/{taskId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            task_id: sent as `taskId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .patch_task_new import sync

        return sync(client=self._client, task_id=task_id, body=body, options=options)

    def read_task_new(self, *, task_id: str, options: RequestOptions | None = None) -> TMTaskInfo:
        """Reads one task, or several by a list of ids.

        `GET /team-messaging/v1/tasks/{taskId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            task_id: sent as `taskId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_task_new import sync

        return sync(client=self._client, task_id=task_id, options=options)


class AsyncTasksApi:
    """Tasks, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def complete_task_new(
        self, *, task_id: str, body: TMCompleteTaskRequest, options: RequestOptions | None = None
    ) -> None:
        """Marks a task as done, for all assignees or for single ones.

        `POST /team-messaging/v1/tasks/{taskId}/complete`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            task_id: sent as `taskId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .complete_task_new import asyncio

        await asyncio(client=self._client, task_id=task_id, body=body, options=options)

    async def create_task_new(
        self, *, chat_id: str, body: TMCreateTaskRequest, options: RequestOptions | None = None
    ) -> TMTaskInfo:
        """Adds a task to a chat, with assignees and an optional due date.

        `POST /team-messaging/v1/chats/{chatId}/tasks`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_task_new import asyncio

        return await asyncio(client=self._client, chat_id=chat_id, body=body, options=options)

    async def delete_task_new(self, *, task_id: str, options: RequestOptions | None = None) -> None:
        """Deletes a task from its chat.

        `DELETE /team-messaging/v1/tasks/{taskId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            task_id: sent as `taskId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_task_new import asyncio

        await asyncio(client=self._client, task_id=task_id, options=options)

    async def list_chat_tasks_new(
        self,
        *,
        chat_id: str,
        creation_time_to: str | None = None,
        creation_time_from: str | None = None,
        creator_id: str | Sequence[str] | None = None,
        status: ListChatTasksNewStatusItem
        | Literal["Pending", "InProgress", "Completed"]
        | Sequence[ListChatTasksNewStatusItem | Literal["Pending", "InProgress", "Completed"]]
        | None = None,
        assignment_status: ListChatTasksNewAssignmentStatus | Literal["Unassigned", "Assigned"] | None = None,
        assignee_id: str | Sequence[str] | None = None,
        assignee_status: ListChatTasksNewAssigneeStatus | Literal["Pending", "Completed"] | None = None,
        page_token: str | None = None,
        record_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> TMTaskList:
        """Pages through the tasks of a chat.

        `GET /team-messaging/v1/chats/{chatId}/tasks`

        Throttling group: Heavy. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            creation_time_to: the platform's default is `now`; sent as `creationTimeTo`.
            creation_time_from: sent as `creationTimeFrom`.
            creator_id: sent as `creatorId`.
            status: Only what has this status; `Pending` | `InProgress` | `Completed`.
            assignment_status: `Unassigned` | `Assigned`; sent as `assignmentStatus`.
            assignee_id: sent as `assigneeId`.
            assignee_status: `Pending` | `Completed`; sent as `assigneeStatus`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            record_count: How many records the answer has at most; the platform's default is `30`; at least 1; at most 250; sent as `recordCount`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_chat_tasks_new import asyncio

        return await asyncio(
            client=self._client,
            chat_id=chat_id,
            creation_time_to=creation_time_to,
            creation_time_from=creation_time_from,
            creator_id=creator_id,
            status=status,
            assignment_status=assignment_status,
            assignee_id=assignee_id,
            assignee_status=assignee_status,
            page_token=page_token,
            record_count=record_count,
            options=options,
        )

    async def patch_task_new(
        self, *, task_id: str, body: TMUpdateTaskRequest | None = None, options: RequestOptions | None = None
    ) -> TMTaskList:
        """Changes subject, assignees, dates or colour of a task.

        `PATCH /team-messaging/v1/tasks/{taskId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            task_id: sent as `taskId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .patch_task_new import asyncio

        return await asyncio(client=self._client, task_id=task_id, body=body, options=options)

    async def read_task_new(self, *, task_id: str, options: RequestOptions | None = None) -> TMTaskInfo:
        """Reads one task, or several by a list of ids.

        `GET /team-messaging/v1/tasks/{taskId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            task_id: sent as `taskId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_task_new import asyncio

        return await asyncio(client=self._client, task_id=task_id, options=options)
