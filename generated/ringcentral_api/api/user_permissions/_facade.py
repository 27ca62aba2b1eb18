"""The operations of User Permissions as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    check_user_permission as _check_user_permission,
    list_permission_categories as _list_permission_categories,
    list_permissions as _list_permissions,
    read_authorization_profile as _read_authorization_profile,
    read_permission as _read_permission,
    read_permission_category as _read_permission_category,
)


class UserPermissionsApi(Group):
    """User Permissions."""

    __slots__ = ()

    check_user_permission = sync_method(_check_user_permission.request, _check_user_permission.parse)
    """Tells whether the logged-in user holds one permission, and over whom (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check`)."""

    list_permission_categories = sync_method(_list_permission_categories.request, _list_permission_categories.parse)
    """Pages through the categories under which user permissions are grouped (`GET /restapi/v1.0/dictionary/permission-category`)."""

    list_permissions = sync_method(_list_permissions.request, _list_permissions.parse)
    """Pages through all user permissions that the service knows (`GET /restapi/v1.0/dictionary/permission`)."""

    read_authorization_profile = sync_method(_read_authorization_profile.request, _read_authorization_profile.parse)
    """Lists every user permission the logged-in user holds, with its scope (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile`)."""

    read_permission = sync_method(_read_permission.request, _read_permission.parse)
    """Reads one user permission from the dictionary (`GET /restapi/v1.0/dictionary/permission/{permissionId}`)."""

    read_permission_category = sync_method(_read_permission_category.request, _read_permission_category.parse)
    """Reads one category of user permissions from the dictionary (`GET /restapi/v1.0/dictionary/permission-category/{permissionCategoryId}`)."""


class AsyncUserPermissionsApi(Group):
    """User Permissions, for asyncio."""

    __slots__ = ()

    check_user_permission = async_method(_check_user_permission.request, _check_user_permission.parse)
    """Tells whether the logged-in user holds one permission, and over whom (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check`)."""

    list_permission_categories = async_method(_list_permission_categories.request, _list_permission_categories.parse)
    """Pages through the categories under which user permissions are grouped (`GET /restapi/v1.0/dictionary/permission-category`)."""

    list_permissions = async_method(_list_permissions.request, _list_permissions.parse)
    """Pages through all user permissions that the service knows (`GET /restapi/v1.0/dictionary/permission`)."""

    read_authorization_profile = async_method(_read_authorization_profile.request, _read_authorization_profile.parse)
    """Lists every user permission the logged-in user holds, with its scope (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile`)."""

    read_permission = async_method(_read_permission.request, _read_permission.parse)
    """Reads one user permission from the dictionary (`GET /restapi/v1.0/dictionary/permission/{permissionId}`)."""

    read_permission_category = async_method(_read_permission_category.request, _read_permission_category.parse)
    """Reads one category of user permissions from the dictionary (`GET /restapi/v1.0/dictionary/permission-category/{permissionCategoryId}`)."""
