"""The operations of Role Management as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    assign_default_role as _assign_default_role,
    assign_multiple_user_roles as _assign_multiple_user_roles,
    create_custom_role as _create_custom_role,
    delete_custom_role as _delete_custom_role,
    list_assigned_roles as _list_assigned_roles,
    list_of_available_for_assigning_roles as _list_of_available_for_assigning_roles,
    list_standard_user_role as _list_standard_user_role,
    list_user_assigned_roles as _list_user_assigned_roles,
    list_user_roles as _list_user_roles,
    read_default_role as _read_default_role,
    read_standard_user_role as _read_standard_user_role,
    read_user_role as _read_user_role,
    update_default_user_role as _update_default_user_role,
    update_user_assigned_roles as _update_user_assigned_roles,
    update_user_role as _update_user_role,
)


class RoleManagementApi(Group):
    """Role Management."""

    __slots__ = ()

    assign_default_role = sync_method(_assign_default_role.request, _assign_default_role.parse)
    """Gives one user the account's default role (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role/default`)."""

    assign_multiple_user_roles = sync_method(_assign_multiple_user_roles.request, _assign_multiple_user_roles.parse)
    """Gives a role to several users, or takes it from them, in one call (`POST /restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign`)."""

    create_custom_role = sync_method(_create_custom_role.request, _create_custom_role.parse)
    """Adds a role with its own set of permissions (`POST /restapi/v1.0/account/{accountId}/user-role`)."""

    delete_custom_role = sync_method(_delete_custom_role.request, _delete_custom_role.parse)
    """Deletes a custom role of the account (`DELETE /restapi/v1.0/account/{accountId}/user-role/{roleId}`)."""

    list_assigned_roles = sync_method(_list_assigned_roles.request, _list_assigned_roles.parse)
    """Lists which roles the users of the account hold (`GET /restapi/v1.0/account/{accountId}/assigned-role`)."""

    list_of_available_for_assigning_roles = sync_method(
        _list_of_available_for_assigning_roles.request, _list_of_available_for_assigning_roles.parse
    )
    """Pages through the roles the logged-in user may give to an extension (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles`)."""

    list_standard_user_role = sync_method(_list_standard_user_role.request, _list_standard_user_role.parse)
    """Pages through the ready-made roles of the service (`GET /restapi/v1.0/dictionary/user-role`)."""

    list_user_assigned_roles = sync_method(_list_user_assigned_roles.request, _list_user_assigned_roles.parse)
    """Lists the roles that one user holds (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role`)."""

    list_user_roles = sync_method(_list_user_roles.request, _list_user_roles.parse)
    """Pages through the roles of the account, custom ones included (`GET /restapi/v1.0/account/{accountId}/user-role`)."""

    read_default_role = sync_method(_read_default_role.request, _read_default_role.parse)
    """Reads the role that new users of the account get (`GET /restapi/v1.0/account/{accountId}/user-role/default`)."""

    read_standard_user_role = sync_method(_read_standard_user_role.request, _read_standard_user_role.parse)
    """Reads one ready-made role of the service (`GET /restapi/v1.0/dictionary/user-role/{roleId}`)."""

    read_user_role = sync_method(_read_user_role.request, _read_user_role.parse)
    """Reads one role of the account with its permissions (`GET /restapi/v1.0/account/{accountId}/user-role/{roleId}`)."""

    update_default_user_role = sync_method(_update_default_user_role.request, _update_default_user_role.parse)
    """Sets the role that new users of the account get (`PUT /restapi/v1.0/account/{accountId}/user-role/default`)."""

    update_user_assigned_roles = sync_method(_update_user_assigned_roles.request, _update_user_assigned_roles.parse)
    """Replaces the roles that one user holds (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role`)."""

    update_user_role = sync_method(_update_user_role.request, _update_user_role.parse)
    """Changes a custom role of the account (`PUT /restapi/v1.0/account/{accountId}/user-role/{roleId}`)."""


class AsyncRoleManagementApi(Group):
    """Role Management, for asyncio."""

    __slots__ = ()

    assign_default_role = async_method(_assign_default_role.request, _assign_default_role.parse)
    """Gives one user the account's default role (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role/default`)."""

    assign_multiple_user_roles = async_method(_assign_multiple_user_roles.request, _assign_multiple_user_roles.parse)
    """Gives a role to several users, or takes it from them, in one call (`POST /restapi/v1.0/account/{accountId}/user-role/{roleId}/bulk-assign`)."""

    create_custom_role = async_method(_create_custom_role.request, _create_custom_role.parse)
    """Adds a role with its own set of permissions (`POST /restapi/v1.0/account/{accountId}/user-role`)."""

    delete_custom_role = async_method(_delete_custom_role.request, _delete_custom_role.parse)
    """Deletes a custom role of the account (`DELETE /restapi/v1.0/account/{accountId}/user-role/{roleId}`)."""

    list_assigned_roles = async_method(_list_assigned_roles.request, _list_assigned_roles.parse)
    """Lists which roles the users of the account hold (`GET /restapi/v1.0/account/{accountId}/assigned-role`)."""

    list_of_available_for_assigning_roles = async_method(
        _list_of_available_for_assigning_roles.request, _list_of_available_for_assigning_roles.parse
    )
    """Pages through the roles the logged-in user may give to an extension (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assignable-roles`)."""

    list_standard_user_role = async_method(_list_standard_user_role.request, _list_standard_user_role.parse)
    """Pages through the ready-made roles of the service (`GET /restapi/v1.0/dictionary/user-role`)."""

    list_user_assigned_roles = async_method(_list_user_assigned_roles.request, _list_user_assigned_roles.parse)
    """Lists the roles that one user holds (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role`)."""

    list_user_roles = async_method(_list_user_roles.request, _list_user_roles.parse)
    """Pages through the roles of the account, custom ones included (`GET /restapi/v1.0/account/{accountId}/user-role`)."""

    read_default_role = async_method(_read_default_role.request, _read_default_role.parse)
    """Reads the role that new users of the account get (`GET /restapi/v1.0/account/{accountId}/user-role/default`)."""

    read_standard_user_role = async_method(_read_standard_user_role.request, _read_standard_user_role.parse)
    """Reads one ready-made role of the service (`GET /restapi/v1.0/dictionary/user-role/{roleId}`)."""

    read_user_role = async_method(_read_user_role.request, _read_user_role.parse)
    """Reads one role of the account with its permissions (`GET /restapi/v1.0/account/{accountId}/user-role/{roleId}`)."""

    update_default_user_role = async_method(_update_default_user_role.request, _update_default_user_role.parse)
    """Sets the role that new users of the account get (`PUT /restapi/v1.0/account/{accountId}/user-role/default`)."""

    update_user_assigned_roles = async_method(_update_user_assigned_roles.request, _update_user_assigned_roles.parse)
    """Replaces the roles that one user holds (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role`)."""

    update_user_role = async_method(_update_user_role.request, _update_user_role.parse)
    """Changes a custom role of the account (`PUT /restapi/v1.0/account/{accountId}/user-role/{roleId}`)."""
