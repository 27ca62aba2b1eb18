"""The operations of Business Hours as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._business_hours import (
        CompanyBusinessHours,
        CompanyBusinessHoursUpdateRequest,
        GetUserBusinessHoursResponse,
        UserBusinessHoursUpdateRequest,
        UserBusinessHoursUpdateResponse,
    )


class BusinessHoursApi:
    """Business Hours."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def read_company_business_hours(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> CompanyBusinessHours:
        """Reads the weekly opening hours of the company.

        `GET /restapi/v1.0/account/{accountId}/business-hours`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadCompanyAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_company_business_hours import sync

        return sync(client=self._client, account_id=account_id, options=options)

    def read_user_business_hours(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> GetUserBusinessHoursResponse:
        """Reads the weekly hours in which the user's daytime call rules apply.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_user_business_hours import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    def update_company_business_hours(
        self, *, body: CompanyBusinessHoursUpdateRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> CompanyBusinessHours:
        """Sets the weekly opening hours of the company.

        `PUT /restapi/v1.0/account/{accountId}/business-hours`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditUserAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_company_business_hours import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def update_user_business_hours(
        self,
        *,
        body: UserBusinessHoursUpdateRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> UserBusinessHoursUpdateResponse:
        """Sets the weekly hours in which the user's daytime call rules apply.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditUserAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_user_business_hours import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)


class AsyncBusinessHoursApi:
    """Business Hours, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def read_company_business_hours(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> CompanyBusinessHours:
        """Reads the weekly opening hours of the company.

        `GET /restapi/v1.0/account/{accountId}/business-hours`

        Throttling group: Light.
        Application permission: ReadAccounts.
        User permission: ReadCompanyAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_company_business_hours import asyncio

        return await asyncio(client=self._client, account_id=account_id, options=options)

    async def read_user_business_hours(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> GetUserBusinessHoursResponse:
        """Reads the weekly hours in which the user's daytime call rules apply.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadExtensions.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_user_business_hours import asyncio

        return await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    async def update_company_business_hours(
        self, *, body: CompanyBusinessHoursUpdateRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> CompanyBusinessHours:
        """Sets the weekly opening hours of the company.

        `PUT /restapi/v1.0/account/{accountId}/business-hours`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditUserAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_company_business_hours import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def update_user_business_hours(
        self,
        *,
        body: UserBusinessHoursUpdateRequest,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> UserBusinessHoursUpdateResponse:
        """Sets the weekly hours in which the user's daytime call rules apply.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours`

        Throttling group: Medium.
        Application permission: EditExtensions.
        User permission: EditUserAnsweringRules.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_user_business_hours import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )
