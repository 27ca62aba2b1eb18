"""The operations of Internal Contacts as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._internal_contacts import (
        ADGSearchableExtensionTypesEnum,
        ContactResource,
        DirectoryResource,
        FederationResource,
        FederationTypes,
        ListDirectoryEntriesPerPage,
        ListDirectoryEntriesTypeGroup,
        SearchDirectoryEntriesRequest,
        SearchDirectoryExtensionType,
    )


class InternalContactsApi:
    """Internal Contacts."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list_directory_entries(
        self,
        *,
        account_id: str = "~",
        accessible_sites_only: bool | None = None,
        show_federated: bool | None = None,
        type: ADGSearchableExtensionTypesEnum
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "SharedLinesGroup",
            "PagingOnly",
            "IvrMenu",
            "ParkLocation",
            "Limited",
            "External",
            "DelegatedLinesGroup",
            "TieLine",
        ]
        | None = None,
        type_group: ListDirectoryEntriesTypeGroup | Literal["User", "NonUser"] | None = None,
        page: int | None = None,
        per_page: ListDirectoryEntriesPerPage | None = None,
        site_id: str | None = None,
        if_none_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> DirectoryResource:
        """Pages through the company directory, on request with federated accounts.

        `GET /restapi/v1.0/account/{accountId}/directory/entries`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            accessible_sites_only: the platform's default is `true`; sent as `accessibleSitesOnly`.
            show_federated: the platform's default is `true`; sent as `showFederated`.
            type: Only things of this type; `User` | `Department` | `Announcement` | `Voicemail` | `SharedLinesGroup` | `PagingOnly` | ....
            type_group: `User` | `NonUser`; sent as `typeGroup`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; sent as `perPage`.
            site_id: Only what belongs to this site; sent as `siteId`.
            if_none_match: sent as `If-None-Match`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_directory_entries import sync

        return sync(
            client=self._client,
            account_id=account_id,
            accessible_sites_only=accessible_sites_only,
            show_federated=show_federated,
            type=type,
            type_group=type_group,
            page=page,
            per_page=per_page,
            site_id=site_id,
            if_none_match=if_none_match,
            options=options,
        )

    def read_directory_entry(
        self,
        *,
        entry_id: str,
        account_id: str = "~",
        accessible_sites_only: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ContactResource:
        """Reads one colleague from the company directory.

        `GET /restapi/v1.0/account/{accountId}/directory/entries/{entryId}`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            entry_id: sent as `entryId`.
            accessible_sites_only: the platform's default is `true`; sent as `accessibleSitesOnly`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_directory_entry import sync

        return sync(
            client=self._client,
            account_id=account_id,
            entry_id=entry_id,
            accessible_sites_only=accessible_sites_only,
            options=options,
        )

    def read_directory_federation(
        self,
        *,
        account_id: str = "~",
        types: FederationTypes | Literal["All", "Regular", "AdminOnly"] | None = None,
        rc_extension_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> FederationResource:
        """Lists the accounts that share one directory with this account.

        `GET /restapi/v1.0/account/{accountId}/directory/federation`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            types: `All` | `Regular` | `AdminOnly`.
            rc_extension_id: sent as `RCExtensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_directory_federation import sync

        return sync(
            client=self._client, account_id=account_id, types=types, rc_extension_id=rc_extension_id, options=options
        )

    def search_directory_entries(
        self,
        *,
        body: SearchDirectoryEntriesRequest,
        account_id: str = "~",
        accessible_sites_only: bool | None = None,
        account_id_2: str | Sequence[str] | None = None,
        department: str | None = None,
        site_id: str | Sequence[str] | None = None,
        extension_status: str | Sequence[str] | None = None,
        extension_type: SearchDirectoryExtensionType
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "DigitalUser",
            "VirtualUser",
            "FaxUser",
            "PagingOnly",
            "SharedLinesGroup",
            "IvrMenu",
            "ApplicationExtension",
            "ParkLocation",
            "Limited",
            "Bot",
            "Site",
            "Room",
            "ProxyAdmin",
            "DelegatedLinesGroup",
            "FlexibleUser",
            "GroupCallPickup",
            "RoomConnector",
            "TieLine",
            "External",
        ]
        | Sequence[
            SearchDirectoryExtensionType
            | Literal[
                "User",
                "Department",
                "Announcement",
                "Voicemail",
                "DigitalUser",
                "VirtualUser",
                "FaxUser",
                "PagingOnly",
                "SharedLinesGroup",
                "IvrMenu",
                "ApplicationExtension",
                "ParkLocation",
                "Limited",
                "Bot",
                "Site",
                "Room",
                "ProxyAdmin",
                "DelegatedLinesGroup",
                "FlexibleUser",
                "GroupCallPickup",
                "RoomConnector",
                "TieLine",
                "External",
            ]
        ]
        | None = None,
        options: RequestOptions | None = None,
    ) -> DirectoryResource:
        """Searches the company directory by text and filters, with sorting.

        `POST /restapi/v1.0/account/{accountId}/directory/entries/search`

        Throttling group: Heavy. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            accessible_sites_only: the platform's default is `true`; sent as `accessibleSitesOnly`.
            account_id_2: Account; `~` is the one that is logged in; sent as `accountId`.
            department: a query parameter.
            site_id: Only what belongs to this site; sent as `siteId`.
            extension_status: sent as `extensionStatus`.
            extension_type: `User` | `Department` | `Announcement` | `Voicemail` | `DigitalUser` | `VirtualUser` | ...; sent as `extensionType`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .search_directory_entries import sync

        return sync(
            client=self._client,
            account_id=account_id,
            accessible_sites_only=accessible_sites_only,
            account_id_2=account_id_2,
            department=department,
            site_id=site_id,
            extension_status=extension_status,
            extension_type=extension_type,
            body=body,
            options=options,
        )


class AsyncInternalContactsApi:
    """Internal Contacts, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_directory_entries(
        self,
        *,
        account_id: str = "~",
        accessible_sites_only: bool | None = None,
        show_federated: bool | None = None,
        type: ADGSearchableExtensionTypesEnum
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "SharedLinesGroup",
            "PagingOnly",
            "IvrMenu",
            "ParkLocation",
            "Limited",
            "External",
            "DelegatedLinesGroup",
            "TieLine",
        ]
        | None = None,
        type_group: ListDirectoryEntriesTypeGroup | Literal["User", "NonUser"] | None = None,
        page: int | None = None,
        per_page: ListDirectoryEntriesPerPage | None = None,
        site_id: str | None = None,
        if_none_match: str | None = None,
        options: RequestOptions | None = None,
    ) -> DirectoryResource:
        """Pages through the company directory, on request with federated accounts.

        `GET /restapi/v1.0/account/{accountId}/directory/entries`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            accessible_sites_only: the platform's default is `true`; sent as `accessibleSitesOnly`.
            show_federated: the platform's default is `true`; sent as `showFederated`.
            type: Only things of this type; `User` | `Department` | `Announcement` | `Voicemail` | `SharedLinesGroup` | `PagingOnly` | ....
            type_group: `User` | `NonUser`; sent as `typeGroup`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; sent as `perPage`.
            site_id: Only what belongs to this site; sent as `siteId`.
            if_none_match: sent as `If-None-Match`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_directory_entries import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            accessible_sites_only=accessible_sites_only,
            show_federated=show_federated,
            type=type,
            type_group=type_group,
            page=page,
            per_page=per_page,
            site_id=site_id,
            if_none_match=if_none_match,
            options=options,
        )

    async def read_directory_entry(
        self,
        *,
        entry_id: str,
        account_id: str = "~",
        accessible_sites_only: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ContactResource:
        """Reads one colleague from the company directory.

        `GET /restapi/v1.0/account/{accountId}/directory/entries/{entryId}`

        Throttling group: Medium. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            entry_id: sent as `entryId`.
            accessible_sites_only: the platform's default is `true`; sent as `accessibleSitesOnly`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_directory_entry import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            entry_id=entry_id,
            accessible_sites_only=accessible_sites_only,
            options=options,
        )

    async def read_directory_federation(
        self,
        *,
        account_id: str = "~",
        types: FederationTypes | Literal["All", "Regular", "AdminOnly"] | None = None,
        rc_extension_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> FederationResource:
        """Lists the accounts that share one directory with this account.

        `GET /restapi/v1.0/account/{accountId}/directory/federation`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            types: `All` | `Regular` | `AdminOnly`.
            rc_extension_id: sent as `RCExtensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_directory_federation import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, types=types, rc_extension_id=rc_extension_id, options=options
        )

    async def search_directory_entries(
        self,
        *,
        body: SearchDirectoryEntriesRequest,
        account_id: str = "~",
        accessible_sites_only: bool | None = None,
        account_id_2: str | Sequence[str] | None = None,
        department: str | None = None,
        site_id: str | Sequence[str] | None = None,
        extension_status: str | Sequence[str] | None = None,
        extension_type: SearchDirectoryExtensionType
        | Literal[
            "User",
            "Department",
            "Announcement",
            "Voicemail",
            "DigitalUser",
            "VirtualUser",
            "FaxUser",
            "PagingOnly",
            "SharedLinesGroup",
            "IvrMenu",
            "ApplicationExtension",
            "ParkLocation",
            "Limited",
            "Bot",
            "Site",
            "Room",
            "ProxyAdmin",
            "DelegatedLinesGroup",
            "FlexibleUser",
            "GroupCallPickup",
            "RoomConnector",
            "TieLine",
            "External",
        ]
        | Sequence[
            SearchDirectoryExtensionType
            | Literal[
                "User",
                "Department",
                "Announcement",
                "Voicemail",
                "DigitalUser",
                "VirtualUser",
                "FaxUser",
                "PagingOnly",
                "SharedLinesGroup",
                "IvrMenu",
                "ApplicationExtension",
                "ParkLocation",
                "Limited",
                "Bot",
                "Site",
                "Room",
                "ProxyAdmin",
                "DelegatedLinesGroup",
                "FlexibleUser",
                "GroupCallPickup",
                "RoomConnector",
                "TieLine",
                "External",
            ]
        ]
        | None = None,
        options: RequestOptions | None = None,
    ) -> DirectoryResource:
        """Searches the company directory by text and filters, with sorting.

        `POST /restapi/v1.0/account/{accountId}/directory/entries/search`

        Throttling group: Heavy. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            accessible_sites_only: the platform's default is `true`; sent as `accessibleSitesOnly`.
            account_id_2: Account; `~` is the one that is logged in; sent as `accountId`.
            department: a query parameter.
            site_id: Only what belongs to this site; sent as `siteId`.
            extension_status: sent as `extensionStatus`.
            extension_type: `User` | `Department` | `Announcement` | `Voicemail` | `DigitalUser` | `VirtualUser` | ...; sent as `extensionType`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .search_directory_entries import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            accessible_sites_only=accessible_sites_only,
            account_id_2=account_id_2,
            department=department,
            site_id=site_id,
            extension_status=extension_status,
            extension_type=extension_type,
            body=body,
            options=options,
        )
