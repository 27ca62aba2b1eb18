"""The operations of Message Exports as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_message_store_report as _create_message_store_report,
    read_message_store_report_archive as _read_message_store_report_archive,
    read_message_store_report_task as _read_message_store_report_task,
)


class MessageExportsApi(Group):
    """Message Exports."""

    __slots__ = ()

    create_message_store_report = sync_method(_create_message_store_report.request, _create_message_store_report.parse)
    """Starts a background export of all messages of the account in a time span (`POST /restapi/v1.0/account/{accountId}/message-store-report`)."""

    read_message_store_report_archive = sync_method(
        _read_message_store_report_archive.request, _read_message_store_report_archive.parse
    )
    """Lists the download links of a finished message export (`GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive`)."""

    read_message_store_report_task = sync_method(
        _read_message_store_report_task.request, _read_message_store_report_task.parse
    )
    """Polls the background export of the account's messages (`GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}`)."""


class AsyncMessageExportsApi(Group):
    """Message Exports, for asyncio."""

    __slots__ = ()

    create_message_store_report = async_method(_create_message_store_report.request, _create_message_store_report.parse)
    """Starts a background export of all messages of the account in a time span (`POST /restapi/v1.0/account/{accountId}/message-store-report`)."""

    read_message_store_report_archive = async_method(
        _read_message_store_report_archive.request, _read_message_store_report_archive.parse
    )
    """Lists the download links of a finished message export (`GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive`)."""

    read_message_store_report_task = async_method(
        _read_message_store_report_task.request, _read_message_store_report_task.parse
    )
    """Polls the background export of the account's messages (`GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}`)."""
