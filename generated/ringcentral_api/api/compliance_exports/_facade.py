"""The operations of Compliance Exports as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._compliance_exports import (
        CreateDataExportTaskRequest,
        DataExportTask,
        DataExportTaskList,
        ListDataExportTasksNewStatus,
    )


class ComplianceExportsApi:
    """Compliance Exports."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_data_export_task_new(
        self, *, body: CreateDataExportTaskRequest | None = None, options: RequestOptions | None = None
    ) -> DataExportTask:
        """Starts a background export of Team Messaging data for compliance.

        `POST /team-messaging/v1/data-export`

        Throttling group: Heavy. Application permission: TeamMessaging. User permission: Glip.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_data_export_task_new import sync

        return sync(client=self._client, body=body, options=options)

    def list_data_export_tasks_new(
        self,
        *,
        status: ListDataExportTasksNewStatus
        | Literal["Accepted", "InProgress", "Completed", "Failed", "Expired"]
        | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> DataExportTaskList:
        """Pages through the export tasks of Team Messaging data.

        `GET /team-messaging/v1/data-export`

        Throttling group: Medium. Application permission: TeamMessaging. User permission: Glip.

        Args:
            status: Only what has this status; `Accepted` | `InProgress` | `Completed` | `Failed` | `Expired`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `30`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_data_export_tasks_new import sync

        return sync(client=self._client, status=status, page=page, per_page=per_page, options=options)

    def read_data_export_task_new(self, *, task_id: str, options: RequestOptions | None = None) -> DataExportTask:
        """Polls an export of Team Messaging data; once done it has the download links.

        `GET /team-messaging/v1/data-export/{taskId}`

        Throttling group: Medium. Application permission: TeamMessaging. User permission: Glip.

        Args:
            task_id: sent as `taskId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_data_export_task_new import sync

        return sync(client=self._client, task_id=task_id, options=options)


class AsyncComplianceExportsApi:
    """Compliance Exports, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_data_export_task_new(
        self, *, body: CreateDataExportTaskRequest | None = None, options: RequestOptions | None = None
    ) -> DataExportTask:
        """Starts a background export of Team Messaging data for compliance.

        `POST /team-messaging/v1/data-export`

        Throttling group: Heavy. Application permission: TeamMessaging. User permission: Glip.

        Args:
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_data_export_task_new import asyncio

        return await asyncio(client=self._client, body=body, options=options)

    async def list_data_export_tasks_new(
        self,
        *,
        status: ListDataExportTasksNewStatus
        | Literal["Accepted", "InProgress", "Completed", "Failed", "Expired"]
        | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> DataExportTaskList:
        """Pages through the export tasks of Team Messaging data.

        `GET /team-messaging/v1/data-export`

        Throttling group: Medium. Application permission: TeamMessaging. User permission: Glip.

        Args:
            status: Only what has this status; `Accepted` | `InProgress` | `Completed` | `Failed` | `Expired`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `30`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_data_export_tasks_new import asyncio

        return await asyncio(client=self._client, status=status, page=page, per_page=per_page, options=options)

    async def read_data_export_task_new(self, *, task_id: str, options: RequestOptions | None = None) -> DataExportTask:
        """Polls an export of Team Messaging data; once done it has the download links.

        `GET /team-messaging/v1/data-export/{taskId}`

        Throttling group: Medium. Application permission: TeamMessaging. User permission: Glip.

        Args:
            task_id: sent as `taskId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_data_export_task_new import asyncio

        return await asyncio(client=self._client, task_id=task_id, options=options)
