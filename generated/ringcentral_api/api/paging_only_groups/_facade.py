"""The operations of Paging Only Groups as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._paging_only_groups import EditPagingGroupRequest, PagingOnlyGroupDevices, PagingOnlyGroupUsers


class PagingOnlyGroupsApi:
    """Paging Only Groups."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def assign_multiple_paging_group_users_devices(
        self,
        *,
        paging_only_group_id: str,
        account_id: str = "~",
        body: EditPagingGroupRequest | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Adds and removes speakers and devices of a paging group in one call.

        `POST /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign`

        Throttling group: Heavy. Application permission: EditAccounts. User permission: Groups.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            paging_only_group_id: sent as `pagingOnlyGroupId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .assign_multiple_paging_group_users_devices import sync

        sync(
            client=self._client,
            account_id=account_id,
            paging_only_group_id=paging_only_group_id,
            body=body,
            options=options,
        )

    def list_paging_group_devices(
        self,
        *,
        paging_only_group_id: str,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> PagingOnlyGroupDevices:
        """Pages through the devices over which a paging group is heard.

        `GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyDevices.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            paging_only_group_id: sent as `pagingOnlyGroupId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_paging_group_devices import sync

        return sync(
            client=self._client,
            account_id=account_id,
            paging_only_group_id=paging_only_group_id,
            page=page,
            per_page=per_page,
            options=options,
        )

    def list_paging_group_users(
        self,
        *,
        paging_only_group_id: str,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> PagingOnlyGroupUsers:
        """Pages through the users who may speak to a paging group.

        `GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadUserInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            paging_only_group_id: sent as `pagingOnlyGroupId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_paging_group_users import sync

        return sync(
            client=self._client,
            account_id=account_id,
            paging_only_group_id=paging_only_group_id,
            page=page,
            per_page=per_page,
            options=options,
        )


class AsyncPagingOnlyGroupsApi:
    """Paging Only Groups, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def assign_multiple_paging_group_users_devices(
        self,
        *,
        paging_only_group_id: str,
        account_id: str = "~",
        body: EditPagingGroupRequest | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Adds and removes speakers and devices of a paging group in one call.

        `POST /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/bulk-assign`

        Throttling group: Heavy. Application permission: EditAccounts. User permission: Groups.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            paging_only_group_id: sent as `pagingOnlyGroupId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .assign_multiple_paging_group_users_devices import asyncio

        await asyncio(
            client=self._client,
            account_id=account_id,
            paging_only_group_id=paging_only_group_id,
            body=body,
            options=options,
        )

    async def list_paging_group_devices(
        self,
        *,
        paging_only_group_id: str,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> PagingOnlyGroupDevices:
        """Pages through the devices over which a paging group is heard.

        `GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/devices`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyDevices.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            paging_only_group_id: sent as `pagingOnlyGroupId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_paging_group_devices import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            paging_only_group_id=paging_only_group_id,
            page=page,
            per_page=per_page,
            options=options,
        )

    async def list_paging_group_users(
        self,
        *,
        paging_only_group_id: str,
        account_id: str = "~",
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> PagingOnlyGroupUsers:
        """Pages through the users who may speak to a paging group.

        `GET /restapi/v1.0/account/{accountId}/paging-only-groups/{pagingOnlyGroupId}/users`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadUserInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            paging_only_group_id: sent as `pagingOnlyGroupId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_paging_group_users import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            paging_only_group_id=paging_only_group_id,
            page=page,
            per_page=per_page,
            options=options,
        )
