"""The operations of Multi-Site as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._multi_site import (
        CreateSiteRequest,
        SiteIVRSettings,
        SiteIVRSettingsUpdate,
        SiteMembersBulkUpdate,
        SiteMembersList,
        SitesList,
        SiteUpdateRequest,
    )
    from ...models._shared_operator_info import SiteInfo


class MultiSiteApi:
    """Multi-Site."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def assign_multiple_sites(
        self,
        *,
        site_id: str,
        account_id: str = "~",
        body: SiteMembersBulkUpdate | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Moves several extensions to a site in one call.

        `POST /restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign`

        Throttling group: Medium. Application permission: EditExtensions. User permission: Sites.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .assign_multiple_sites import sync

        sync(client=self._client, account_id=account_id, site_id=site_id, body=body, options=options)

    def create_site(
        self, *, body: CreateSiteRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> SiteInfo:
        """Adds a site (branch) to the account.

        `POST /restapi/v1.0/account/{accountId}/sites`

        Throttling group: Medium. Application permission: EditAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_site import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def delete_site(self, *, site_id: str, account_id: str = "~", options: RequestOptions | None = None) -> None:
        """Deletes a site of the account.

        `DELETE /restapi/v1.0/account/{accountId}/sites/{siteId}`

        Throttling group: Light. Application permission: EditAccounts. User permission: Sites.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_site import sync

        sync(client=self._client, account_id=account_id, site_id=site_id, options=options)

    def list_site_members(
        self, *, site_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> SiteMembersList:
        """Lists the extensions that belong to a site.

        `GET /restapi/v1.0/account/{accountId}/sites/{siteId}/members`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_site_members import sync

        return sync(client=self._client, account_id=account_id, site_id=site_id, options=options)

    def list_sites(self, *, account_id: str = "~", options: RequestOptions | None = None) -> SitesList:
        """Lists the sites (branches) of the account.

        `GET /restapi/v1.0/account/{accountId}/sites`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_sites import sync

        return sync(client=self._client, account_id=account_id, options=options)

    def read_site(self, *, site_id: str, account_id: str = "~", options: RequestOptions | None = None) -> SiteInfo:
        """Reads one site of the account.

        `GET /restapi/v1.0/account/{accountId}/sites/{siteId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_site import sync

        return sync(client=self._client, account_id=account_id, site_id=site_id, options=options)

    def read_site_ivr_settings(
        self, *, site_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> SiteIVRSettings:
        """Reads which IVR menu and operator answer a site's calls.

        `GET /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_site_ivr_settings import sync

        return sync(client=self._client, account_id=account_id, site_id=site_id, options=options)

    def update_site(
        self,
        *,
        site_id: str,
        account_id: str = "~",
        body: SiteUpdateRequest | None = None,
        options: RequestOptions | None = None,
    ) -> SiteInfo:
        """Changes name, number, address or settings of a site.

        `PUT /restapi/v1.0/account/{accountId}/sites/{siteId}`

        Throttling group: Light. Application permission: EditExtensions. User permission: Sites.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_site import sync

        return sync(client=self._client, account_id=account_id, site_id=site_id, body=body, options=options)

    def update_site_ivr_settings(
        self, *, site_id: str, body: SiteIVRSettingsUpdate, account_id: str = "~", options: RequestOptions | None = None
    ) -> SiteIVRSettings:
        """Sets which IVR menu and operator answer a site's calls.

        `PUT /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr`

        Throttling group: Medium. Application permission: EditAccounts. User permission: Sites.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_site_ivr_settings import sync

        return sync(client=self._client, account_id=account_id, site_id=site_id, body=body, options=options)


class AsyncMultiSiteApi:
    """Multi-Site, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def assign_multiple_sites(
        self,
        *,
        site_id: str,
        account_id: str = "~",
        body: SiteMembersBulkUpdate | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Moves several extensions to a site in one call.

        `POST /restapi/v1.0/account/{accountId}/sites/{siteId}/bulk-assign`

        Throttling group: Medium. Application permission: EditExtensions. User permission: Sites.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .assign_multiple_sites import asyncio

        await asyncio(client=self._client, account_id=account_id, site_id=site_id, body=body, options=options)

    async def create_site(
        self, *, body: CreateSiteRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> SiteInfo:
        """Adds a site (branch) to the account.

        `POST /restapi/v1.0/account/{accountId}/sites`

        Throttling group: Medium. Application permission: EditAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_site import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def delete_site(self, *, site_id: str, account_id: str = "~", options: RequestOptions | None = None) -> None:
        """Deletes a site of the account.

        `DELETE /restapi/v1.0/account/{accountId}/sites/{siteId}`

        Throttling group: Light. Application permission: EditAccounts. User permission: Sites.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_site import asyncio

        await asyncio(client=self._client, account_id=account_id, site_id=site_id, options=options)

    async def list_site_members(
        self, *, site_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> SiteMembersList:
        """Lists the extensions that belong to a site.

        `GET /restapi/v1.0/account/{accountId}/sites/{siteId}/members`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_site_members import asyncio

        return await asyncio(client=self._client, account_id=account_id, site_id=site_id, options=options)

    async def list_sites(self, *, account_id: str = "~", options: RequestOptions | None = None) -> SitesList:
        """Lists the sites (branches) of the account.

        `GET /restapi/v1.0/account/{accountId}/sites`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_sites import asyncio

        return await asyncio(client=self._client, account_id=account_id, options=options)

    async def read_site(
        self, *, site_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> SiteInfo:
        """Reads one site of the account.

        `GET /restapi/v1.0/account/{accountId}/sites/{siteId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_site import asyncio

        return await asyncio(client=self._client, account_id=account_id, site_id=site_id, options=options)

    async def read_site_ivr_settings(
        self, *, site_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> SiteIVRSettings:
        """Reads which IVR menu and operator answer a site's calls.

        `GET /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_site_ivr_settings import asyncio

        return await asyncio(client=self._client, account_id=account_id, site_id=site_id, options=options)

    async def update_site(
        self,
        *,
        site_id: str,
        account_id: str = "~",
        body: SiteUpdateRequest | None = None,
        options: RequestOptions | None = None,
    ) -> SiteInfo:
        """Changes name, number, address or settings of a site.

        `PUT /restapi/v1.0/account/{accountId}/sites/{siteId}`

        Throttling group: Light. Application permission: EditExtensions. User permission: Sites.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_site import asyncio

        return await asyncio(client=self._client, account_id=account_id, site_id=site_id, body=body, options=options)

    async def update_site_ivr_settings(
        self, *, site_id: str, body: SiteIVRSettingsUpdate, account_id: str = "~", options: RequestOptions | None = None
    ) -> SiteIVRSettings:
        """Sets which IVR menu and operator answer a site's calls.

        `PUT /restapi/v1.0/account/{accountId}/sites/{siteId}/ivr`

        Throttling group: Medium. Application permission: EditAccounts. User permission: Sites.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            site_id: Only what belongs to this site; sent as `siteId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_site_ivr_settings import asyncio

        return await asyncio(client=self._client, account_id=account_id, site_id=site_id, body=body, options=options)
