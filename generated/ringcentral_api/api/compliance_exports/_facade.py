"""The operations of Compliance Exports as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_data_export_task_new as _create_data_export_task_new,
    list_data_export_tasks_new as _list_data_export_tasks_new,
    read_data_export_task_new as _read_data_export_task_new,
)


class ComplianceExportsApi(Group):
    """Compliance Exports."""

    __slots__ = ()

    create_data_export_task_new = sync_method(_create_data_export_task_new.request, _create_data_export_task_new.parse)
    """Starts a background export of Team Messaging data for compliance (`POST /team-messaging/v1/data-export`)."""

    list_data_export_tasks_new = sync_method(_list_data_export_tasks_new.request, _list_data_export_tasks_new.parse)
    """Pages through the export tasks of Team Messaging data (`GET /team-messaging/v1/data-export`)."""

    read_data_export_task_new = sync_method(_read_data_export_task_new.request, _read_data_export_task_new.parse)
    """Polls an export of Team Messaging data; once done it has the download links (`GET /team-messaging/v1/data-export/{taskId}`)."""


class AsyncComplianceExportsApi(Group):
    """Compliance Exports, for asyncio."""

    __slots__ = ()

    create_data_export_task_new = async_method(_create_data_export_task_new.request, _create_data_export_task_new.parse)
    """Starts a background export of Team Messaging data for compliance (`POST /team-messaging/v1/data-export`)."""

    list_data_export_tasks_new = async_method(_list_data_export_tasks_new.request, _list_data_export_tasks_new.parse)
    """Pages through the export tasks of Team Messaging data (`GET /team-messaging/v1/data-export`)."""

    read_data_export_task_new = async_method(_read_data_export_task_new.request, _read_data_export_task_new.parse)
    """Polls an export of Team Messaging data; once done it has the download links (`GET /team-messaging/v1/data-export/{taskId}`)."""
