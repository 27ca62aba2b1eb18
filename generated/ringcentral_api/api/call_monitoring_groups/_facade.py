"""The operations of Call Monitoring Groups as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_call_monitoring_group as _create_call_monitoring_group,
    delete_call_monitoring_group as _delete_call_monitoring_group,
    list_call_monitoring_group_members as _list_call_monitoring_group_members,
    list_call_monitoring_groups as _list_call_monitoring_groups,
    update_call_monitoring_group as _update_call_monitoring_group,
    update_call_monitoring_group_list as _update_call_monitoring_group_list,
)


class CallMonitoringGroupsApi(Group):
    """Call Monitoring Groups."""

    __slots__ = ()

    create_call_monitoring_group = sync_method(
        _create_call_monitoring_group.request, _create_call_monitoring_group.parse
    )
    """Adds a group that says who may monitor whose calls (`POST /restapi/v1.0/account/{accountId}/call-monitoring-groups`)."""

    delete_call_monitoring_group = sync_method(
        _delete_call_monitoring_group.request, _delete_call_monitoring_group.parse
    )
    """Deletes a group of call monitoring (`DELETE /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}`)."""

    list_call_monitoring_group_members = sync_method(
        _list_call_monitoring_group_members.request, _list_call_monitoring_group_members.parse
    )
    """Pages through those who monitor and are monitored in a group (`GET /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members`)."""

    list_call_monitoring_groups = sync_method(_list_call_monitoring_groups.request, _list_call_monitoring_groups.parse)
    """Pages through the groups that say who may monitor whose calls (`GET /restapi/v1.0/account/{accountId}/call-monitoring-groups`)."""

    update_call_monitoring_group = sync_method(
        _update_call_monitoring_group.request, _update_call_monitoring_group.parse
    )
    """Renames a group of call monitoring (`PUT /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}`)."""

    update_call_monitoring_group_list = sync_method(
        _update_call_monitoring_group_list.request, _update_call_monitoring_group_list.parse
    )
    """Changes in one call who monitors and who is monitored in a group (`POST /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/bulk-assign`)."""


class AsyncCallMonitoringGroupsApi(Group):
    """Call Monitoring Groups, for asyncio."""

    __slots__ = ()

    create_call_monitoring_group = async_method(
        _create_call_monitoring_group.request, _create_call_monitoring_group.parse
    )
    """Adds a group that says who may monitor whose calls (`POST /restapi/v1.0/account/{accountId}/call-monitoring-groups`)."""

    delete_call_monitoring_group = async_method(
        _delete_call_monitoring_group.request, _delete_call_monitoring_group.parse
    )
    """Deletes a group of call monitoring (`DELETE /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}`)."""

    list_call_monitoring_group_members = async_method(
        _list_call_monitoring_group_members.request, _list_call_monitoring_group_members.parse
    )
    """Pages through those who monitor and are monitored in a group (`GET /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members`)."""

    list_call_monitoring_groups = async_method(_list_call_monitoring_groups.request, _list_call_monitoring_groups.parse)
    """Pages through the groups that say who may monitor whose calls (`GET /restapi/v1.0/account/{accountId}/call-monitoring-groups`)."""

    update_call_monitoring_group = async_method(
        _update_call_monitoring_group.request, _update_call_monitoring_group.parse
    )
    """Renames a group of call monitoring (`PUT /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}`)."""

    update_call_monitoring_group_list = async_method(
        _update_call_monitoring_group_list.request, _update_call_monitoring_group_list.parse
    )
    """Changes in one call who monitors and who is monitored in a group (`POST /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/bulk-assign`)."""
