"""The operations of Site Administration as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._site_administration import BusinessSiteCollectionRequest, BusinessSiteCollectionResource


class SiteAdministrationApi:
    """Site Administration."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list_administered_sites(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> BusinessSiteCollectionResource:
        """Lists the sites that a user administers.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_administered_sites import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    def update_user_administered_sites(
        self,
        *,
        body: BusinessSiteCollectionRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> BusinessSiteCollectionResource:
        """Replaces the list of sites that a user administers.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites`

        Throttling group: Medium. Application permission: EditAccounts. User permission: EditAssignedRoles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_user_administered_sites import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)


class AsyncSiteAdministrationApi:
    """Site Administration, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_administered_sites(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> BusinessSiteCollectionResource:
        """Lists the sites that a user administers.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites`

        Throttling group: Medium. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_administered_sites import asyncio

        return await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    async def update_user_administered_sites(
        self,
        *,
        body: BusinessSiteCollectionRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> BusinessSiteCollectionResource:
        """Replaces the list of sites that a user administers.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/administered-sites`

        Throttling group: Medium. Application permission: EditAccounts. User permission: EditAssignedRoles.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_user_administered_sites import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )
