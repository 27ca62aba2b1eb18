"""The operations of Call Queues as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._endpoint import Group, async_method, sync_method
from ..._moved import deprecated
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

if TYPE_CHECKING:
    from ...bodies._call_queues import (
        DepartmentBulkAssignResourceDict,
    )
    from ...client import RequestOptions
    from ...models._call_queues import (
        DepartmentBulkAssignResource,
        DepartmentMemberList,
    )


class CallQueuesApi(Group):
    """Call Queues."""

    __slots__ = ()

    assign_multiple_call_queue_members = sync_method(
        _assign_multiple_call_queue_members.request, _assign_multiple_call_queue_members.parse
    )
    """Adds extensions to a call queue and removes others, in one call (`POST /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign`)."""

    @deprecated("deprecated by the API")
    def assign_multiple_department_members(
        self,
        *,
        account_id: str | int = "~",
        body: DepartmentBulkAssignResource | DepartmentBulkAssignResourceDict | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Assigns queue members (deprecated: use `assign_multiple_call_queue_members`).

        `POST /restapi/v1.0/account/{accountId}/department/bulk-assign`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: UserGroups.
        Deprecated by the API.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        _assign_multiple_department_members.sync(client=self._client, account_id=account_id, body=body, options=options)

    get_call_queue_overflow_settings = sync_method(
        _get_call_queue_overflow_settings.request, _get_call_queue_overflow_settings.parse
    )
    """Reads to which other queues a busy queue sends its callers (`GET /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`)."""

    list_call_queue_members = sync_method(_list_call_queue_members.request, _list_call_queue_members.parse)
    """Pages through the extensions that answer a call queue (`GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members`)."""

    list_call_queues = sync_method(_list_call_queues.request, _list_call_queues.parse)
    """Pages through the call queues of the account, on request those of one member (`GET /restapi/v1.0/account/{accountId}/call-queues`)."""

    @deprecated("deprecated by the API")
    def list_department_members(
        self,
        *,
        department_id: str | int,
        account_id: str | int = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> DepartmentMemberList:
        """Lists queue members in the old shape (deprecated: use `list_call_queue_members`).

        `GET /restapi/v1.0/account/{accountId}/department/{departmentId}/members`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadExtensions.
        Deprecated by the API.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            department_id: sent as `departmentId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _list_department_members.sync(
            client=self._client,
            account_id=account_id,
            department_id=department_id,
            page=page,
            per_page=per_page,
            options=options,
        )

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

    @deprecated("deprecated by the API")
    async def assign_multiple_department_members(
        self,
        *,
        account_id: str | int = "~",
        body: DepartmentBulkAssignResource | DepartmentBulkAssignResourceDict | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Assigns queue members (deprecated: use `assign_multiple_call_queue_members`).

        `POST /restapi/v1.0/account/{accountId}/department/bulk-assign`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: UserGroups.
        Deprecated by the API.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        await _assign_multiple_department_members.asyncio(
            client=self._client, account_id=account_id, body=body, options=options
        )

    get_call_queue_overflow_settings = async_method(
        _get_call_queue_overflow_settings.request, _get_call_queue_overflow_settings.parse
    )
    """Reads to which other queues a busy queue sends its callers (`GET /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`)."""

    list_call_queue_members = async_method(_list_call_queue_members.request, _list_call_queue_members.parse)
    """Pages through the extensions that answer a call queue (`GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members`)."""

    list_call_queues = async_method(_list_call_queues.request, _list_call_queues.parse)
    """Pages through the call queues of the account, on request those of one member (`GET /restapi/v1.0/account/{accountId}/call-queues`)."""

    @deprecated("deprecated by the API")
    async def list_department_members(
        self,
        *,
        department_id: str | int,
        account_id: str | int = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> DepartmentMemberList:
        """Lists queue members in the old shape (deprecated: use `list_call_queue_members`).

        `GET /restapi/v1.0/account/{accountId}/department/{departmentId}/members`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadExtensions.
        Deprecated by the API.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            department_id: sent as `departmentId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return await _list_department_members.asyncio(
            client=self._client,
            account_id=account_id,
            department_id=department_id,
            page=page,
            per_page=per_page,
            options=options,
        )

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
