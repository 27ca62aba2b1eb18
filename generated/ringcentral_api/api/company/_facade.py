"""The operations of Company as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._company import (
        AccountBusinessAddressResource,
        AccountInfo,
        AccountServiceInfo,
        ContractedCountryListResponse,
        GetAccountInfoResponse,
        ModifyAccountBusinessAddressRequest,
        SendWelcomeEmailV2Body,
    )
    from ...models._shared_country_info_dictionary_model import CountryListDictionaryModel


class CompanyApi:
    """Company."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_account_info_v2(self, *, account_id: str = "~", options: RequestOptions | None = None) -> AccountInfo:
        """Reads company name, address, status and service plan of an account.

        `GET /restapi/v2/accounts/{accountId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_account_info_v2 import sync

        return sync(client=self._client, account_id=account_id, options=options)

    def list_contracted_countries(
        self, *, brand_id: str, options: RequestOptions | None = None
    ) -> ContractedCountryListResponse:
        """Lists the countries in which a brand sells its service.

        `GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country`

        Throttling group: Light.

        Args:
            brand_id: sent as `brandId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_contracted_countries import sync

        return sync(client=self._client, brand_id=brand_id, options=options)

    def list_domestic_countries(
        self,
        *,
        brand_id: str,
        contracted_country_id: str,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CountryListDictionaryModel:
        """Pages through the countries that are domestic for a brand and contract country.

        `GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}`

        Throttling group: Light.

        Args:
            brand_id: sent as `brandId`.
            contracted_country_id: sent as `contractedCountryId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_domestic_countries import sync

        return sync(
            client=self._client,
            brand_id=brand_id,
            contracted_country_id=contracted_country_id,
            page=page,
            per_page=per_page,
            options=options,
        )

    def read_account_business_address(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> AccountBusinessAddressResource:
        """Reads the company's name, postal address and main e-mail.

        `GET /restapi/v1.0/account/{accountId}/business-address`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_account_business_address import sync

        return sync(client=self._client, account_id=account_id, options=options)

    def read_account_info(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> GetAccountInfoResponse:
        """Reads main number, operator, limits and service details of the caller's account.

        `GET /restapi/v1.0/account/{accountId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_account_info import sync

        return sync(client=self._client, account_id=account_id, options=options)

    def read_account_service_info(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> AccountServiceInfo:
        """Reads the account's brand, service plan, limits and which features are on.

        `GET /restapi/v1.0/account/{accountId}/service-info`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_account_service_info import sync

        return sync(client=self._client, account_id=account_id, options=options)

    def send_activation_email_v2(self, *, account_id: str = "~", options: RequestOptions | None = None) -> None:
        """Mails the activation link once more to the owner of an unconfirmed account.

        `POST /restapi/v2/accounts/{accountId}/send-activation-email`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: AccountAdministration.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .send_activation_email_v2 import sync

        sync(client=self._client, account_id=account_id, options=options)

    def send_welcome_email_v2(
        self,
        *,
        account_id: str = "~",
        body: SendWelcomeEmailV2Body | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Mails the welcome letter once more to the owner of a confirmed account.

        `POST /restapi/v2/accounts/{accountId}/send-welcome-email`

        Throttling group: Medium. Application permission: EditExtensions. User permission: Users.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .send_welcome_email_v2 import sync

        sync(client=self._client, account_id=account_id, body=body, options=options)

    def update_account_business_address(
        self, *, body: ModifyAccountBusinessAddressRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> AccountBusinessAddressResource:
        """Changes the company's name, postal address or main e-mail.

        `PUT /restapi/v1.0/account/{accountId}/business-address`

        Throttling group: Medium. Application permission: EditAccounts. User permission: EditCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_account_business_address import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)


class AsyncCompanyApi:
    """Company, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_account_info_v2(self, *, account_id: str = "~", options: RequestOptions | None = None) -> AccountInfo:
        """Reads company name, address, status and service plan of an account.

        `GET /restapi/v2/accounts/{accountId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_account_info_v2 import asyncio

        return await asyncio(client=self._client, account_id=account_id, options=options)

    async def list_contracted_countries(
        self, *, brand_id: str, options: RequestOptions | None = None
    ) -> ContractedCountryListResponse:
        """Lists the countries in which a brand sells its service.

        `GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country`

        Throttling group: Light.

        Args:
            brand_id: sent as `brandId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_contracted_countries import asyncio

        return await asyncio(client=self._client, brand_id=brand_id, options=options)

    async def list_domestic_countries(
        self,
        *,
        brand_id: str,
        contracted_country_id: str,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CountryListDictionaryModel:
        """Pages through the countries that are domestic for a brand and contract country.

        `GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}`

        Throttling group: Light.

        Args:
            brand_id: sent as `brandId`.
            contracted_country_id: sent as `contractedCountryId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_domestic_countries import asyncio

        return await asyncio(
            client=self._client,
            brand_id=brand_id,
            contracted_country_id=contracted_country_id,
            page=page,
            per_page=per_page,
            options=options,
        )

    async def read_account_business_address(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> AccountBusinessAddressResource:
        """Reads the company's name, postal address and main e-mail.

        `GET /restapi/v1.0/account/{accountId}/business-address`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_account_business_address import asyncio

        return await asyncio(client=self._client, account_id=account_id, options=options)

    async def read_account_info(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> GetAccountInfoResponse:
        """Reads main number, operator, limits and service details of the caller's account.

        `GET /restapi/v1.0/account/{accountId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_account_info import asyncio

        return await asyncio(client=self._client, account_id=account_id, options=options)

    async def read_account_service_info(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> AccountServiceInfo:
        """Reads the account's brand, service plan, limits and which features are on.

        `GET /restapi/v1.0/account/{accountId}/service-info`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_account_service_info import asyncio

        return await asyncio(client=self._client, account_id=account_id, options=options)

    async def send_activation_email_v2(self, *, account_id: str = "~", options: RequestOptions | None = None) -> None:
        """Mails the activation link once more to the owner of an unconfirmed account.

        `POST /restapi/v2/accounts/{accountId}/send-activation-email`

        Throttling group: Medium.
        Application permission: EditAccounts.
        User permission: AccountAdministration.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .send_activation_email_v2 import asyncio

        await asyncio(client=self._client, account_id=account_id, options=options)

    async def send_welcome_email_v2(
        self,
        *,
        account_id: str = "~",
        body: SendWelcomeEmailV2Body | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Mails the welcome letter once more to the owner of a confirmed account.

        `POST /restapi/v2/accounts/{accountId}/send-welcome-email`

        Throttling group: Medium. Application permission: EditExtensions. User permission: Users.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .send_welcome_email_v2 import asyncio

        await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def update_account_business_address(
        self, *, body: ModifyAccountBusinessAddressRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> AccountBusinessAddressResource:
        """Changes the company's name, postal address or main e-mail.

        `PUT /restapi/v1.0/account/{accountId}/business-address`

        Throttling group: Medium. Application permission: EditAccounts. User permission: EditCompanyInfo.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_account_business_address import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)
