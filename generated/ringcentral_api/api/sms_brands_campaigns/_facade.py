"""The operations of SMS Brands/Campaigns as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._sms_brands_campaigns import (
        AssignNumbersRequest,
        BrandListResponse,
        CampaignListResponse,
        TcrBrandRecord,
        TcrCampaignRecord,
    )


class SMSBrandsCampaignsApi:
    """SMS Brands/Campaigns."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def find_tcr_brand_by_id(
        self, *, tcr_brand_id: int, account_id: str = "~", options: RequestOptions | None = None
    ) -> TcrBrandRecord:
        """Reads one brand registered for sending business texts.

        `GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadSMSRegistration.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            tcr_brand_id: sent as `tcrBrandId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .find_tcr_brand_by_id import sync

        return sync(client=self._client, account_id=account_id, tcr_brand_id=tcr_brand_id, options=options)

    def find_tcr_campaign_by_id(
        self, *, tcr_brand_id: int, tcr_campaign_id: int, account_id: str = "~", options: RequestOptions | None = None
    ) -> TcrCampaignRecord:
        """Reads one text campaign of a brand.

        `GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadSMSRegistration.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            tcr_brand_id: sent as `tcrBrandId`.
            tcr_campaign_id: sent as `tcrCampaignId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .find_tcr_campaign_by_id import sync

        return sync(
            client=self._client,
            account_id=account_id,
            tcr_brand_id=tcr_brand_id,
            tcr_campaign_id=tcr_campaign_id,
            options=options,
        )

    def link_numbers(
        self,
        *,
        tcr_brand_id: int,
        tcr_campaign_id: int,
        body: AssignNumbersRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Puts phone numbers under a text campaign, so that they may send.

        `POST /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}/submit-phone-numbers`

        Throttling group: Light.
        Application permission: EditAccounts.
        User permission: EditCompanyPhoneNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            tcr_brand_id: sent as `tcrBrandId`.
            tcr_campaign_id: sent as `tcrCampaignId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .link_numbers import sync

        sync(
            client=self._client,
            account_id=account_id,
            tcr_brand_id=tcr_brand_id,
            tcr_campaign_id=tcr_campaign_id,
            body=body,
            options=options,
        )

    def list_all_tcr_brands(self, *, account_id: str = "~", options: RequestOptions | None = None) -> BrandListResponse:
        """Lists the brands the account has registered for sending business texts.

        `GET /restapi/v1.0/account/{accountId}/sms-registration-brands`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_all_tcr_brands import sync

        return sync(client=self._client, account_id=account_id, options=options)

    def list_all_tcr_campaigns(
        self, *, tcr_brand_id: int, account_id: str = "~", options: RequestOptions | None = None
    ) -> CampaignListResponse:
        """Lists the text campaigns registered under one brand.

        `GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadSMSRegistration.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            tcr_brand_id: sent as `tcrBrandId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_all_tcr_campaigns import sync

        return sync(client=self._client, account_id=account_id, tcr_brand_id=tcr_brand_id, options=options)


class AsyncSMSBrandsCampaignsApi:
    """SMS Brands/Campaigns, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def find_tcr_brand_by_id(
        self, *, tcr_brand_id: int, account_id: str = "~", options: RequestOptions | None = None
    ) -> TcrBrandRecord:
        """Reads one brand registered for sending business texts.

        `GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadSMSRegistration.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            tcr_brand_id: sent as `tcrBrandId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .find_tcr_brand_by_id import asyncio

        return await asyncio(client=self._client, account_id=account_id, tcr_brand_id=tcr_brand_id, options=options)

    async def find_tcr_campaign_by_id(
        self, *, tcr_brand_id: int, tcr_campaign_id: int, account_id: str = "~", options: RequestOptions | None = None
    ) -> TcrCampaignRecord:
        """Reads one text campaign of a brand.

        `GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadSMSRegistration.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            tcr_brand_id: sent as `tcrBrandId`.
            tcr_campaign_id: sent as `tcrCampaignId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .find_tcr_campaign_by_id import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            tcr_brand_id=tcr_brand_id,
            tcr_campaign_id=tcr_campaign_id,
            options=options,
        )

    async def link_numbers(
        self,
        *,
        tcr_brand_id: int,
        tcr_campaign_id: int,
        body: AssignNumbersRequest,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> None:
        """Puts phone numbers under a text campaign, so that they may send.

        `POST /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}/submit-phone-numbers`

        Throttling group: Light.
        Application permission: EditAccounts.
        User permission: EditCompanyPhoneNumbers.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            tcr_brand_id: sent as `tcrBrandId`.
            tcr_campaign_id: sent as `tcrCampaignId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .link_numbers import asyncio

        await asyncio(
            client=self._client,
            account_id=account_id,
            tcr_brand_id=tcr_brand_id,
            tcr_campaign_id=tcr_campaign_id,
            body=body,
            options=options,
        )

    async def list_all_tcr_brands(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> BrandListResponse:
        """Lists the brands the account has registered for sending business texts.

        `GET /restapi/v1.0/account/{accountId}/sms-registration-brands`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_all_tcr_brands import asyncio

        return await asyncio(client=self._client, account_id=account_id, options=options)

    async def list_all_tcr_campaigns(
        self, *, tcr_brand_id: int, account_id: str = "~", options: RequestOptions | None = None
    ) -> CampaignListResponse:
        """Lists the text campaigns registered under one brand.

        `GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns`

        Throttling group: Light. Application permission: ReadAccounts. User permission: ReadSMSRegistration.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            tcr_brand_id: sent as `tcrBrandId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_all_tcr_campaigns import asyncio

        return await asyncio(client=self._client, account_id=account_id, tcr_brand_id=tcr_brand_id, options=options)
