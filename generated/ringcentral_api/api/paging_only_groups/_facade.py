"""The operations of Paging Only Groups as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    assign_multiple_paging_group_users_devices as _assign_multiple_paging_group_users_devices,
    list_paging_group_devices as _list_paging_group_devices,
    list_paging_group_users as _list_paging_group_users,
)


class PagingOnlyGroupsApi(Group):
    """Paging Only Groups."""

    __slots__ = ()

    assign_multiple_paging_group_users_devices = sync_method(
        _assign_multiple_paging_group_users_devices.request, _assign_multiple_paging_group_users_devices.parse
    )
    """Adds and removes speakers and devices of a paging group in one call (`POST /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign`)."""

    list_paging_group_devices = sync_method(_list_paging_group_devices.request, _list_paging_group_devices.parse)
    """Pages through the devices over which a paging group is heard (`GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices`)."""

    list_paging_group_users = sync_method(_list_paging_group_users.request, _list_paging_group_users.parse)
    """Pages through the users who may speak to a paging group (`GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users`)."""


class AsyncPagingOnlyGroupsApi(Group):
    """Paging Only Groups, for asyncio."""

    __slots__ = ()

    assign_multiple_paging_group_users_devices = async_method(
        _assign_multiple_paging_group_users_devices.request, _assign_multiple_paging_group_users_devices.parse
    )
    """Adds and removes speakers and devices of a paging group in one call (`POST /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign`)."""

    list_paging_group_devices = async_method(_list_paging_group_devices.request, _list_paging_group_devices.parse)
    """Pages through the devices over which a paging group is heard (`GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices`)."""

    list_paging_group_users = async_method(_list_paging_group_users.request, _list_paging_group_users.parse)
    """Pages through the users who may speak to a paging group (`GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users`)."""
