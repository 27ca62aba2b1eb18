"""The operations of Compliance Exports as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_data_export_task as _create_data_export_task,
    list_data_export_tasks as _list_data_export_tasks,
    read_data_export_task as _read_data_export_task,
)


class ComplianceExportsApi(Group):
    """Compliance Exports."""

    __slots__ = ()

    create_data_export_task = sync_method(_create_data_export_task.request, _create_data_export_task.parse)
    """Starts a background export of Team Messaging data for compliance (`POST /team-messaging/v1/data-export`)."""

    list_data_export_tasks = sync_method(_list_data_export_tasks.request, _list_data_export_tasks.parse)
    """Pages through the export tasks of Team Messaging data (`GET /team-messaging/v1/data-export`)."""

    read_data_export_task = sync_method(_read_data_export_task.request, _read_data_export_task.parse)
    """Polls an export of Team Messaging data; once done it has the download links (`GET /team-messaging/v1/data-export/{taskId}`)."""


class AsyncComplianceExportsApi(Group):
    """Compliance Exports, for asyncio."""

    __slots__ = ()

    create_data_export_task = async_method(_create_data_export_task.request, _create_data_export_task.parse)
    """Starts a background export of Team Messaging data for compliance (`POST /team-messaging/v1/data-export`)."""

    list_data_export_tasks = async_method(_list_data_export_tasks.request, _list_data_export_tasks.parse)
    """Pages through the export tasks of Team Messaging data (`GET /team-messaging/v1/data-export`)."""

    read_data_export_task = async_method(_read_data_export_task.request, _read_data_export_task.parse)
    """Polls an export of Team Messaging data; once done it has the download links (`GET /team-messaging/v1/data-export/{taskId}`)."""
