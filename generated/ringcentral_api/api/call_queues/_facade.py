"""The operations of Call Queues as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    assign_multiple_call_queue_members as _assign_multiple_call_queue_members,
    assign_multiple_department_members as _assign_multiple_department_members,
    get_call_queue_overflow_settings as _get_call_queue_overflow_settings,
    list_call_queue_members as _list_call_queue_members,
    list_call_queues as _list_call_queues,
    list_department_members as _list_department_members,
    read_call_queue_info as _read_call_queue_info,
    update_call_queue_info as _update_call_queue_info,
    update_call_queue_overflow_settings as _update_call_queue_overflow_settings,
    update_user_call_queues as _update_user_call_queues,
)


class CallQueuesApi(Group):
    """Call Queues."""

    __slots__ = ()

    assign_multiple_call_queue_members = sync_method(
        _assign_multiple_call_queue_members.request, _assign_multiple_call_queue_members.parse
    )
    """Adds extensions to a call queue and removes others, in one call (`POST /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign`)."""

    assign_multiple_department_members = sync_method(
        _assign_multiple_department_members.request, _assign_multiple_department_members.parse
    )
    """Assigns queue members (deprecated: use `assign_multiple_call_queue_members`) (`POST /restapi/v1.0/account/{accountId}/department/bulk-assign`)."""

    get_call_queue_overflow_settings = sync_method(
        _get_call_queue_overflow_settings.request, _get_call_queue_overflow_settings.parse
    )
    """Reads to which other queues a busy queue sends its callers (`GET /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`)."""

    list_call_queue_members = sync_method(_list_call_queue_members.request, _list_call_queue_members.parse)
    """Pages through the extensions that answer a call queue (`GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members`)."""

    list_call_queues = sync_method(_list_call_queues.request, _list_call_queues.parse)
    """Pages through the call queues of the account, on request those of one member (`GET /restapi/v1.0/account/{accountId}/call-queues`)."""

    list_department_members = sync_method(_list_department_members.request, _list_department_members.parse)
    """Lists queue members in the old shape (deprecated: use `list_call_queue_members`) (`GET /restapi/v1.0/account/{accountId}/department/{departmentId}/members`)."""

    read_call_queue_info = sync_method(_read_call_queue_info.request, _read_call_queue_info.parse)
    """Reads one call queue: name, status and service level settings (`GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}`)."""

    update_call_queue_info = sync_method(_update_call_queue_info.request, _update_call_queue_info.parse)
    """Changes a call queue's name, service level figures or what its members may change (`PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}`)."""

    update_call_queue_overflow_settings = sync_method(
        _update_call_queue_overflow_settings.request, _update_call_queue_overflow_settings.parse
    )
    """Sets to which other queues a busy queue sends its callers (`PUT /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`)."""

    update_user_call_queues = sync_method(_update_user_call_queues.request, _update_user_call_queues.parse)
    """Replaces the list of queues a user answers; queues left out lose the user (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues`)."""


class AsyncCallQueuesApi(Group):
    """Call Queues, for asyncio."""

    __slots__ = ()

    assign_multiple_call_queue_members = async_method(
        _assign_multiple_call_queue_members.request, _assign_multiple_call_queue_members.parse
    )
    """Adds extensions to a call queue and removes others, in one call (`POST /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign`)."""

    assign_multiple_department_members = async_method(
        _assign_multiple_department_members.request, _assign_multiple_department_members.parse
    )
    """Assigns queue members (deprecated: use `assign_multiple_call_queue_members`) (`POST /restapi/v1.0/account/{accountId}/department/bulk-assign`)."""

    get_call_queue_overflow_settings = async_method(
        _get_call_queue_overflow_settings.request, _get_call_queue_overflow_settings.parse
    )
    """Reads to which other queues a busy queue sends its callers (`GET /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`)."""

    list_call_queue_members = async_method(_list_call_queue_members.request, _list_call_queue_members.parse)
    """Pages through the extensions that answer a call queue (`GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members`)."""

    list_call_queues = async_method(_list_call_queues.request, _list_call_queues.parse)
    """Pages through the call queues of the account, on request those of one member (`GET /restapi/v1.0/account/{accountId}/call-queues`)."""

    list_department_members = async_method(_list_department_members.request, _list_department_members.parse)
    """Lists queue members in the old shape (deprecated: use `list_call_queue_members`) (`GET /restapi/v1.0/account/{accountId}/department/{departmentId}/members`)."""

    read_call_queue_info = async_method(_read_call_queue_info.request, _read_call_queue_info.parse)
    """Reads one call queue: name, status and service level settings (`GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}`)."""

    update_call_queue_info = async_method(_update_call_queue_info.request, _update_call_queue_info.parse)
    """Changes a call queue's name, service level figures or what its members may change (`PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}`)."""

    update_call_queue_overflow_settings = async_method(
        _update_call_queue_overflow_settings.request, _update_call_queue_overflow_settings.parse
    )
    """Sets to which other queues a busy queue sends its callers (`PUT /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`)."""

    update_user_call_queues = async_method(_update_user_call_queues.request, _update_user_call_queues.parse)
    """Replaces the list of queues a user answers; queues left out lose the user (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues`)."""
