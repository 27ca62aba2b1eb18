"""The operations of Custom Fields as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_custom_field as _create_custom_field,
    delete_custom_field as _delete_custom_field,
    list_custom_fields as _list_custom_fields,
    update_custom_field as _update_custom_field,
)


class CustomFieldsApi(Group):
    """Custom Fields."""

    __slots__ = ()

    create_custom_field = sync_method(_create_custom_field.request, _create_custom_field.parse)
    """Defines a further field for the company's users (`POST /restapi/v1.0/account/{accountId}/custom-fields`)."""

    delete_custom_field = sync_method(_delete_custom_field.request, _delete_custom_field.parse)
    """Deletes a field of the company's users, with all its values (`DELETE /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}`)."""

    list_custom_fields = sync_method(_list_custom_fields.request, _list_custom_fields.parse)
    """Lists the fields that the company has defined for its users (`GET /restapi/v1.0/account/{accountId}/custom-fields`)."""

    update_custom_field = sync_method(_update_custom_field.request, _update_custom_field.parse)
    """Renames a field that the company has defined for its users (`PUT /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}`)."""


class AsyncCustomFieldsApi(Group):
    """Custom Fields, for asyncio."""

    __slots__ = ()

    create_custom_field = async_method(_create_custom_field.request, _create_custom_field.parse)
    """Defines a further field for the company's users (`POST /restapi/v1.0/account/{accountId}/custom-fields`)."""

    delete_custom_field = async_method(_delete_custom_field.request, _delete_custom_field.parse)
    """Deletes a field of the company's users, with all its values (`DELETE /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}`)."""

    list_custom_fields = async_method(_list_custom_fields.request, _list_custom_fields.parse)
    """Lists the fields that the company has defined for its users (`GET /restapi/v1.0/account/{accountId}/custom-fields`)."""

    update_custom_field = async_method(_update_custom_field.request, _update_custom_field.parse)
    """Renames a field that the company has defined for its users (`PUT /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}`)."""
