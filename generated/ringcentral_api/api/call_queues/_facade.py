"""The operations of Call Queues as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._call_queues import (
        CallQueueBulkAssignResource,
        CallQueueDetails,
        CallQueueDetailsForUpdate,
        CallQueueList,
        CallQueueMembers,
        CallQueueOverflowSettings,
        CallQueueOverflowSettingsRequestResource,
        DepartmentBulkAssignResource,
        DepartmentMemberList,
        UserCallQueues,
    )


class CallQueuesApi:
    """Call Queues."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def assign_multiple_call_queue_members(
        self,
        *,
        group_id: str,
        body: CallQueueBulkAssignResource,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Adds extensions to a call queue and removes others, in one call.

        `POST /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign`

        Throttling group: Heavy. Application permission: EditExtensions. User permission: Groups.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            group_id: sent as `groupId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .assign_multiple_call_queue_members import sync

        sync(client=self._client, account_id=account_id, group_id=group_id, body=body, options=options)

    def assign_multiple_department_members(
        self,
        *,
        account_id: str = "~",
        body: DepartmentBulkAssignResource | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Assigns queue members (deprecated: use `assign_multiple_call_queue_members`).

        `POST /restapi/v1.0/account/{accountId}/department/bulk-assign`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: UserGroups.
        Deprecated.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .assign_multiple_department_members import sync

        sync(client=self._client, account_id=account_id, body=body, options=options)

    def get_call_queue_overflow_settings(
        self, *, call_queue_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallQueueOverflowSettings:
        """Reads to which other queues a busy queue sends its callers.

        `GET /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`

        Throttling group: Heavy.
        Application permission: ReadAccounts.
        User permission: CallQueueToCallQueue.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            call_queue_id: sent as `callQueueId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_call_queue_overflow_settings import sync

        return sync(client=self._client, account_id=account_id, call_queue_id=call_queue_id, options=options)

    def list_call_queue_members(
        self,
        *,
        group_id: str,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CallQueueMembers:
        """Pages through the extensions that answer a call queue.

        `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            group_id: sent as `groupId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_call_queue_members import sync

        return sync(
            client=self._client, account_id=account_id, group_id=group_id, page=page, per_page=per_page, options=options
        )

    def list_call_queues(
        self,
        *,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        member_extension_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CallQueueList:
        """Pages through the call queues of the account, on request those of one member.

        `GET /restapi/v1.0/account/{accountId}/call-queues`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            member_extension_id: sent as `memberExtensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_call_queues import sync

        return sync(
            client=self._client,
            account_id=account_id,
            page=page,
            per_page=per_page,
            member_extension_id=member_extension_id,
            options=options,
        )

    def list_department_members(
        self,
        *,
        department_id: int,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> DepartmentMemberList:
        """Lists queue members in the old shape (deprecated: use `list_call_queue_members`).

        `GET /restapi/v1.0/account/{accountId}/department/{departmentId}/members`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadExtensions.
        Deprecated.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            department_id: sent as `departmentId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_department_members import sync

        return sync(
            client=self._client,
            account_id=account_id,
            department_id=department_id,
            page=page,
            per_page=per_page,
            options=options,
        )

    def read_call_queue_info(
        self, *, group_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallQueueDetails:
        """Reads one call queue: name, status and service level settings.

        `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            group_id: sent as `groupId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_call_queue_info import sync

        return sync(client=self._client, account_id=account_id, group_id=group_id, options=options)

    def update_call_queue_info(
        self,
        *,
        group_id: str,
        body: CallQueueDetailsForUpdate,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallQueueDetails:
        """Changes a call queue's name, service level figures or what its members may change.

        `PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}`

        Throttling group: Light. Application permission: EditExtensions. User permission: EditUserInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            group_id: sent as `groupId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_call_queue_info import sync

        return sync(client=self._client, account_id=account_id, group_id=group_id, body=body, options=options)

    def update_call_queue_overflow_settings(
        self,
        *,
        call_queue_id: str,
        body: CallQueueOverflowSettingsRequestResource,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallQueueOverflowSettings:
        """Sets to which other queues a busy queue sends its callers.

        `PUT /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`

        Throttling group: Heavy.
        Application permission: EditExtensions.
        User permission: CallQueueToCallQueue.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            call_queue_id: sent as `callQueueId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_call_queue_overflow_settings import sync

        return sync(client=self._client, account_id=account_id, call_queue_id=call_queue_id, body=body, options=options)

    def update_user_call_queues(
        self,
        *,
        body: UserCallQueues,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> UserCallQueues:
        """Replaces the list of queues a user answers; queues left out lose the user.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: EditCallQueuePresence.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_user_call_queues import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)


class AsyncCallQueuesApi:
    """Call Queues, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def assign_multiple_call_queue_members(
        self,
        *,
        group_id: str,
        body: CallQueueBulkAssignResource,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Adds extensions to a call queue and removes others, in one call.

        `POST /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign`

        Throttling group: Heavy. Application permission: EditExtensions. User permission: Groups.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            group_id: sent as `groupId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .assign_multiple_call_queue_members import asyncio

        await asyncio(client=self._client, account_id=account_id, group_id=group_id, body=body, options=options)

    async def assign_multiple_department_members(
        self,
        *,
        account_id: str = "~",
        body: DepartmentBulkAssignResource | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Assigns queue members (deprecated: use `assign_multiple_call_queue_members`).

        `POST /restapi/v1.0/account/{accountId}/department/bulk-assign`

        Throttling group: Heavy.
        Application permission: EditAccounts.
        User permission: UserGroups.
        Deprecated.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .assign_multiple_department_members import asyncio

        await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def get_call_queue_overflow_settings(
        self, *, call_queue_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallQueueOverflowSettings:
        """Reads to which other queues a busy queue sends its callers.

        `GET /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`

        Throttling group: Heavy.
        Application permission: ReadAccounts.
        User permission: CallQueueToCallQueue.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            call_queue_id: sent as `callQueueId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_call_queue_overflow_settings import asyncio

        return await asyncio(client=self._client, account_id=account_id, call_queue_id=call_queue_id, options=options)

    async def list_call_queue_members(
        self,
        *,
        group_id: str,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CallQueueMembers:
        """Pages through the extensions that answer a call queue.

        `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            group_id: sent as `groupId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_call_queue_members import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, group_id=group_id, page=page, per_page=per_page, options=options
        )

    async def list_call_queues(
        self,
        *,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        member_extension_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CallQueueList:
        """Pages through the call queues of the account, on request those of one member.

        `GET /restapi/v1.0/account/{accountId}/call-queues`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            member_extension_id: sent as `memberExtensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_call_queues import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            page=page,
            per_page=per_page,
            member_extension_id=member_extension_id,
            options=options,
        )

    async def list_department_members(
        self,
        *,
        department_id: int,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> DepartmentMemberList:
        """Lists queue members in the old shape (deprecated: use `list_call_queue_members`).

        `GET /restapi/v1.0/account/{accountId}/department/{departmentId}/members`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadExtensions.
        Deprecated.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            department_id: sent as `departmentId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_department_members import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            department_id=department_id,
            page=page,
            per_page=per_page,
            options=options,
        )

    async def read_call_queue_info(
        self, *, group_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallQueueDetails:
        """Reads one call queue: name, status and service level settings.

        `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            group_id: sent as `groupId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_call_queue_info import asyncio

        return await asyncio(client=self._client, account_id=account_id, group_id=group_id, options=options)

    async def update_call_queue_info(
        self,
        *,
        group_id: str,
        body: CallQueueDetailsForUpdate,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallQueueDetails:
        """Changes a call queue's name, service level figures or what its members may change.

        `PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}`

        Throttling group: Light. Application permission: EditExtensions. User permission: EditUserInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            group_id: sent as `groupId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_call_queue_info import asyncio

        return await asyncio(client=self._client, account_id=account_id, group_id=group_id, body=body, options=options)

    async def update_call_queue_overflow_settings(
        self,
        *,
        call_queue_id: str,
        body: CallQueueOverflowSettingsRequestResource,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallQueueOverflowSettings:
        """Sets to which other queues a busy queue sends its callers.

        `PUT /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings`

        Throttling group: Heavy.
        Application permission: EditExtensions.
        User permission: CallQueueToCallQueue.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            call_queue_id: sent as `callQueueId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_call_queue_overflow_settings import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, call_queue_id=call_queue_id, body=body, options=options
        )

    async def update_user_call_queues(
        self,
        *,
        body: UserCallQueues,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> UserCallQueues:
        """Replaces the list of queues a user answers; queues left out lose the user.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queues`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: EditCallQueuePresence.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_user_call_queues import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )
