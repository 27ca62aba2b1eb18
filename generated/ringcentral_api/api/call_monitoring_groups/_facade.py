"""The operations of Call Monitoring Groups as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._call_monitoring_groups import (
        CallMonitoringBulkAssign,
        CallMonitoringGroup,
        CallMonitoringGroupMemberList,
        CallMonitoringGroups,
        CreateCallMonitoringGroupRequest,
    )


class CallMonitoringGroupsApi:
    """Call Monitoring Groups."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_call_monitoring_group(
        self, *, body: CreateCallMonitoringGroupRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallMonitoringGroup:
        """Adds a group that says who may monitor whose calls.

        `POST /restapi/v1.0/account/{accountId}/call-monitoring-groups`

        Throttling group: Medium. Application permission: EditExtensions. User permission: Groups.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_call_monitoring_group import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def delete_call_monitoring_group(
        self, *, group_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes a group of call monitoring.

        `DELETE /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}`

        Throttling group: Medium. Application permission: EditExtensions. User permission: Groups.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            group_id: sent as `groupId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_call_monitoring_group import sync

        sync(client=self._client, account_id=account_id, group_id=group_id, options=options)

    def list_call_monitoring_group_members(
        self,
        *,
        group_id: str,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CallMonitoringGroupMemberList:
        """Pages through those who monitor and are monitored in a group.

        `GET /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            group_id: sent as `groupId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_call_monitoring_group_members import sync

        return sync(
            client=self._client, account_id=account_id, group_id=group_id, page=page, per_page=per_page, options=options
        )

    def list_call_monitoring_groups(
        self,
        *,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        member_extension_id: str | None = None,
        site_id: str | Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> CallMonitoringGroups:
        """Pages through the groups that say who may monitor whose calls.

        `GET /restapi/v1.0/account/{accountId}/call-monitoring-groups`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            member_extension_id: sent as `memberExtensionId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_call_monitoring_groups import sync

        return sync(
            client=self._client,
            account_id=account_id,
            page=page,
            per_page=per_page,
            member_extension_id=member_extension_id,
            site_id=site_id,
            options=options,
        )

    def update_call_monitoring_group(
        self,
        *,
        group_id: str,
        body: CreateCallMonitoringGroupRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallMonitoringGroup:
        """Renames a group of call monitoring.

        `PUT /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}`

        Throttling group: Medium. Application permission: EditExtensions. User permission: Groups.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            group_id: sent as `groupId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_call_monitoring_group import sync

        return sync(client=self._client, account_id=account_id, group_id=group_id, body=body, options=options)

    def update_call_monitoring_group_list(
        self,
        *,
        group_id: str,
        body: CallMonitoringBulkAssign,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Changes in one call who monitors and who is monitored in a group.

        `POST /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/bulk-assign`

        Throttling group: Heavy. Application permission: EditExtensions. User permission: Groups.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            group_id: sent as `groupId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_call_monitoring_group_list import sync

        sync(client=self._client, account_id=account_id, group_id=group_id, body=body, options=options)


class AsyncCallMonitoringGroupsApi:
    """Call Monitoring Groups, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_call_monitoring_group(
        self, *, body: CreateCallMonitoringGroupRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallMonitoringGroup:
        """Adds a group that says who may monitor whose calls.

        `POST /restapi/v1.0/account/{accountId}/call-monitoring-groups`

        Throttling group: Medium. Application permission: EditExtensions. User permission: Groups.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_call_monitoring_group import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def delete_call_monitoring_group(
        self, *, group_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes a group of call monitoring.

        `DELETE /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}`

        Throttling group: Medium. Application permission: EditExtensions. User permission: Groups.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            group_id: sent as `groupId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_call_monitoring_group import asyncio

        await asyncio(client=self._client, account_id=account_id, group_id=group_id, options=options)

    async def list_call_monitoring_group_members(
        self,
        *,
        group_id: str,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CallMonitoringGroupMemberList:
        """Pages through those who monitor and are monitored in a group.

        `GET /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/members`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            group_id: sent as `groupId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_call_monitoring_group_members import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, group_id=group_id, page=page, per_page=per_page, options=options
        )

    async def list_call_monitoring_groups(
        self,
        *,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        member_extension_id: str | None = None,
        site_id: str | Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> CallMonitoringGroups:
        """Pages through the groups that say who may monitor whose calls.

        `GET /restapi/v1.0/account/{accountId}/call-monitoring-groups`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            member_extension_id: sent as `memberExtensionId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_call_monitoring_groups import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            page=page,
            per_page=per_page,
            member_extension_id=member_extension_id,
            site_id=site_id,
            options=options,
        )

    async def update_call_monitoring_group(
        self,
        *,
        group_id: str,
        body: CreateCallMonitoringGroupRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallMonitoringGroup:
        """Renames a group of call monitoring.

        `PUT /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}`

        Throttling group: Medium. Application permission: EditExtensions. User permission: Groups.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            group_id: sent as `groupId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_call_monitoring_group import asyncio

        return await asyncio(client=self._client, account_id=account_id, group_id=group_id, body=body, options=options)

    async def update_call_monitoring_group_list(
        self,
        *,
        group_id: str,
        body: CallMonitoringBulkAssign,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Changes in one call who monitors and who is monitored in a group.

        `POST /restapi/v1.0/account/{accountId}/call-monitoring-groups/{groupId}/bulk-assign`

        Throttling group: Heavy. Application permission: EditExtensions. User permission: Groups.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            group_id: sent as `groupId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_call_monitoring_group_list import asyncio

        await asyncio(client=self._client, account_id=account_id, group_id=group_id, body=body, options=options)
