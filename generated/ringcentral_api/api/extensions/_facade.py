"""The operations of Extensions as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    bulk_assign_sms_recipients as _bulk_assign_sms_recipients,
    create_extension as _create_extension,
    extension_bulk_update as _extension_bulk_update,
    get_extension_bulk_update_task as _get_extension_bulk_update_task,
    get_sms_recipients as _get_sms_recipients,
    list_extensions as _list_extensions,
    list_user_templates as _list_user_templates,
    read_user_template as _read_user_template,
)


class ExtensionsApi(Group):
    """Extensions."""

    __slots__ = ()

    bulk_assign_sms_recipients = sync_method(_bulk_assign_sms_recipients.request, _bulk_assign_sms_recipients.parse)
    """Replaces the users who receive text messages sent to this queue or group extension (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign`)."""

    create_extension = sync_method(_create_extension.request, _create_extension.parse)
    """Adds a user or another type of extension to the account (`POST /restapi/v1.0/account/{accountId}/extension`)."""

    extension_bulk_update = sync_method(_extension_bulk_update.request, _extension_bulk_update.parse)
    """Starts a background task that changes up to 500 extensions at once (`POST /restapi/v1.0/account/{accountId}/extension-bulk-update`)."""

    get_extension_bulk_update_task = sync_method(
        _get_extension_bulk_update_task.request, _get_extension_bulk_update_task.parse
    )
    """Polls the background task that changes many extensions (`GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}`)."""

    get_sms_recipients = sync_method(_get_sms_recipients.request, _get_sms_recipients.parse)
    """Lists the users who receive text messages sent to this queue or group extension (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients`)."""

    list_extensions = sync_method(_list_extensions.request, _list_extensions.parse)
    """Pages through the account's extensions: users, queues, IVR menus and all other types (`GET /restapi/v1.0/account/{accountId}/extension`)."""

    list_user_templates = sync_method(_list_user_templates.request, _list_user_templates.parse)
    """Pages through the settings templates that can be applied to users (`GET /restapi/v1.0/account/{accountId}/templates`)."""

    read_user_template = sync_method(_read_user_template.request, _read_user_template.parse)
    """Reads one settings template for users (`GET /restapi/v1.0/account/{accountId}/templates/{templateId}`)."""


class AsyncExtensionsApi(Group):
    """Extensions, for asyncio."""

    __slots__ = ()

    bulk_assign_sms_recipients = async_method(_bulk_assign_sms_recipients.request, _bulk_assign_sms_recipients.parse)
    """Replaces the users who receive text messages sent to this queue or group extension (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign`)."""

    create_extension = async_method(_create_extension.request, _create_extension.parse)
    """Adds a user or another type of extension to the account (`POST /restapi/v1.0/account/{accountId}/extension`)."""

    extension_bulk_update = async_method(_extension_bulk_update.request, _extension_bulk_update.parse)
    """Starts a background task that changes up to 500 extensions at once (`POST /restapi/v1.0/account/{accountId}/extension-bulk-update`)."""

    get_extension_bulk_update_task = async_method(
        _get_extension_bulk_update_task.request, _get_extension_bulk_update_task.parse
    )
    """Polls the background task that changes many extensions (`GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}`)."""

    get_sms_recipients = async_method(_get_sms_recipients.request, _get_sms_recipients.parse)
    """Lists the users who receive text messages sent to this queue or group extension (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients`)."""

    list_extensions = async_method(_list_extensions.request, _list_extensions.parse)
    """Pages through the account's extensions: users, queues, IVR menus and all other types (`GET /restapi/v1.0/account/{accountId}/extension`)."""

    list_user_templates = async_method(_list_user_templates.request, _list_user_templates.parse)
    """Pages through the settings templates that can be applied to users (`GET /restapi/v1.0/account/{accountId}/templates`)."""

    read_user_template = async_method(_read_user_template.request, _read_user_template.parse)
    """Reads one settings template for users (`GET /restapi/v1.0/account/{accountId}/templates/{templateId}`)."""
