"""The operations of SMS Templates as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_company_message_template as _create_company_message_template,
    create_user_message_template as _create_user_message_template,
    delete_company_message_template as _delete_company_message_template,
    delete_user_message_template as _delete_user_message_template,
    list_company_message_templates as _list_company_message_templates,
    list_user_message_templates as _list_user_message_templates,
    read_company_message_template as _read_company_message_template,
    read_user_message_template as _read_user_message_template,
    update_company_message_template as _update_company_message_template,
    update_user_message_template as _update_user_message_template,
)


class SMSTemplatesApi(Group):
    """SMS Templates."""

    __slots__ = ()

    create_company_message_template = sync_method(
        _create_company_message_template.request, _create_company_message_template.parse
    )
    """Adds a text template that everyone in the company can use (`POST /restapi/v1.0/account/{accountId}/message-store-templates`)."""

    create_user_message_template = sync_method(
        _create_user_message_template.request, _create_user_message_template.parse
    )
    """Adds a personal text template for the user (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates`)."""

    delete_company_message_template = sync_method(
        _delete_company_message_template.request, _delete_company_message_template.parse
    )
    """Deletes one text template of the company (`DELETE /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`)."""

    delete_user_message_template = sync_method(
        _delete_user_message_template.request, _delete_user_message_template.parse
    )
    """Deletes one personal text template (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`)."""

    list_company_message_templates = sync_method(
        _list_company_message_templates.request, _list_company_message_templates.parse
    )
    """Lists the text templates shared by the company or one site (`GET /restapi/v1.0/account/{accountId}/message-store-templates`)."""

    list_user_message_templates = sync_method(_list_user_message_templates.request, _list_user_message_templates.parse)
    """Lists the text templates the user can pick from (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates`)."""

    read_company_message_template = sync_method(
        _read_company_message_template.request, _read_company_message_template.parse
    )
    """Reads one text template of the company (`GET /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`)."""

    read_user_message_template = sync_method(_read_user_message_template.request, _read_user_message_template.parse)
    """Reads one personal text template (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`)."""

    update_company_message_template = sync_method(
        _update_company_message_template.request, _update_company_message_template.parse
    )
    """Changes one text template of the company (`PUT /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`)."""

    update_user_message_template = sync_method(
        _update_user_message_template.request, _update_user_message_template.parse
    )
    """Changes one personal text template (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`)."""


class AsyncSMSTemplatesApi(Group):
    """SMS Templates, for asyncio."""

    __slots__ = ()

    create_company_message_template = async_method(
        _create_company_message_template.request, _create_company_message_template.parse
    )
    """Adds a text template that everyone in the company can use (`POST /restapi/v1.0/account/{accountId}/message-store-templates`)."""

    create_user_message_template = async_method(
        _create_user_message_template.request, _create_user_message_template.parse
    )
    """Adds a personal text template for the user (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates`)."""

    delete_company_message_template = async_method(
        _delete_company_message_template.request, _delete_company_message_template.parse
    )
    """Deletes one text template of the company (`DELETE /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`)."""

    delete_user_message_template = async_method(
        _delete_user_message_template.request, _delete_user_message_template.parse
    )
    """Deletes one personal text template (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`)."""

    list_company_message_templates = async_method(
        _list_company_message_templates.request, _list_company_message_templates.parse
    )
    """Lists the text templates shared by the company or one site (`GET /restapi/v1.0/account/{accountId}/message-store-templates`)."""

    list_user_message_templates = async_method(_list_user_message_templates.request, _list_user_message_templates.parse)
    """Lists the text templates the user can pick from (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates`)."""

    read_company_message_template = async_method(
        _read_company_message_template.request, _read_company_message_template.parse
    )
    """Reads one text template of the company (`GET /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`)."""

    read_user_message_template = async_method(_read_user_message_template.request, _read_user_message_template.parse)
    """Reads one personal text template (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`)."""

    update_company_message_template = async_method(
        _update_company_message_template.request, _update_company_message_template.parse
    )
    """Changes one text template of the company (`PUT /restapi/v1.0/account/{accountId}/message-store-templates/{templateId}`)."""

    update_user_message_template = async_method(
        _update_user_message_template.request, _update_user_message_template.parse
    )
    """Changes one personal text template (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}`)."""
