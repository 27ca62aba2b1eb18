"""The operations of SMS Consents as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._sms_consents import (
        ConsentHistoryRecordList,
        OptOutBulkAssignRequest,
        OptOutBulkAssignResponse,
        OptOutListResponse,
        OptRecordList,
        OptRecordsModificationSummary,
        ReadA2PSMSOptOutsStatus,
        SearchSmsConsentRecordsRequest,
        SmsCampaignTypeEnum,
        SmsConsentCoverageEnum,
        SmsOptStatusEnum,
        UpdateOptRecordList,
    )


class SMSConsentsApi:
    """SMS Consents."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def add_a2p_sms_opt_outs(
        self, *, body: OptOutBulkAssignRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> OptOutBulkAssignResponse:
        """Adds numbers to the opt-out and opt-in lists of high-volume texts (deprecated).

        `POST /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs/bulk-assign`

        Throttling group: Light. Application permission: A2PSMS. Deprecated.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .add_a2p_sms_opt_outs import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def edit_sms_consent_records(
        self, *, body: UpdateOptRecordList, account_id: str = "~", options: RequestOptions | None = None
    ) -> OptRecordsModificationSummary:
        """Records that numbers have opted in to or out of the account's texts.

        `PATCH /restapi/v2/accounts/{accountId}/sms/consents`

        Throttling group: Light. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .edit_sms_consent_records import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def export_sms_consent_records(self, *, account_id: str = "~", options: RequestOptions | None = None) -> str:
        """Downloads all opt-ins and opt-outs for texts as CSV.

        `GET /restapi/v2/accounts/{accountId}/sms/consents/export`

        Throttling group: Light. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .export_sms_consent_records import sync

        return sync(client=self._client, account_id=account_id, options=options)

    def list_sms_consent_history_records(
        self,
        *,
        account_id: str = "~",
        page_token: str | None = None,
        per_page: int | None = None,
        to: str | Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> ConsentHistoryRecordList:
        """Pages through past changes of opt-ins and opt-outs for texts.

        `GET /restapi/v2/accounts/{accountId}/sms/consents/history`

        Throttling group: Light. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            to: up to 18 characters; up to 20 values.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_sms_consent_history_records import sync

        return sync(
            client=self._client, account_id=account_id, page_token=page_token, per_page=per_page, to=to, options=options
        )

    def list_sms_consent_records(
        self,
        *,
        account_id: str = "~",
        page_token: str | None = None,
        per_page: int | None = None,
        from_: str | Sequence[str] | None = None,
        to: str | Sequence[str] | None = None,
        opt_status: SmsOptStatusEnum
        | Literal["OptOut", "OptIn"]
        | Sequence[SmsOptStatusEnum | Literal["OptOut", "OptIn"]]
        | None = None,
        coverage: SmsConsentCoverageEnum
        | Literal["PhoneNumber", "Account", "CampaignType"]
        | Sequence[SmsConsentCoverageEnum | Literal["PhoneNumber", "Account", "CampaignType"]]
        | None = None,
        campaign_type: SmsCampaignTypeEnum
        | Literal["Conversational", "Informational", "Promotional"]
        | Sequence[SmsCampaignTypeEnum | Literal["Conversational", "Informational", "Promotional"]]
        | None = None,
        options: RequestOptions | None = None,
    ) -> OptRecordList:
        """Pages through opt-ins and opt-outs (deprecated: use `search_sms_consent_records`).

        `GET /restapi/v2/accounts/{accountId}/sms/consents`

        Throttling group: Light. Application permission: SMS. Deprecated.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            from_: up to 18 characters; sent as `from`.
            to: up to 18 characters.
            opt_status: `OptOut` | `OptIn`; the platform's default is `OptOut`; sent as `optStatus`.
            coverage: `PhoneNumber` | `Account` | `CampaignType`.
            campaign_type: `Conversational` | `Informational` | `Promotional`; sent as `campaignType`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_sms_consent_records import sync

        return sync(
            client=self._client,
            account_id=account_id,
            page_token=page_token,
            per_page=per_page,
            from_=from_,
            to=to,
            opt_status=opt_status,
            coverage=coverage,
            campaign_type=campaign_type,
            options=options,
        )

    def read_a2p_sms_opt_outs(
        self,
        *,
        account_id: str = "~",
        from_: str | None = None,
        to: str | None = None,
        status: ReadA2PSMSOptOutsStatus | Literal["optout", "optin", "all"] | None = None,
        page_token: str | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> OptOutListResponse | str:
        """Pages through the numbers that opted out of high-volume texts (deprecated).

        `GET /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs`

        Throttling group: Light. Application permission: A2PSMS. Deprecated.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            from_: sent as `from`.
            to: a query parameter.
            status: Only what has this status; `optout` | `optin` | `all`; the platform's default is `optout`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; the platform's default is `1000`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_a2p_sms_opt_outs import sync

        return sync(
            client=self._client,
            account_id=account_id,
            from_=from_,
            to=to,
            status=status,
            page_token=page_token,
            per_page=per_page,
            options=options,
        )

    def search_sms_consent_records(
        self, *, body: SearchSmsConsentRecordsRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> OptRecordList:
        """Searches which numbers have opted in to or out of the account's texts.

        `POST /restapi/v2/accounts/{accountId}/sms/consents/search`

        Throttling group: Light. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .search_sms_consent_records import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)


class AsyncSMSConsentsApi:
    """SMS Consents, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def add_a2p_sms_opt_outs(
        self, *, body: OptOutBulkAssignRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> OptOutBulkAssignResponse:
        """Adds numbers to the opt-out and opt-in lists of high-volume texts (deprecated).

        `POST /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs/bulk-assign`

        Throttling group: Light. Application permission: A2PSMS. Deprecated.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .add_a2p_sms_opt_outs import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def edit_sms_consent_records(
        self, *, body: UpdateOptRecordList, account_id: str = "~", options: RequestOptions | None = None
    ) -> OptRecordsModificationSummary:
        """Records that numbers have opted in to or out of the account's texts.

        `PATCH /restapi/v2/accounts/{accountId}/sms/consents`

        Throttling group: Light. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .edit_sms_consent_records import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def export_sms_consent_records(self, *, account_id: str = "~", options: RequestOptions | None = None) -> str:
        """Downloads all opt-ins and opt-outs for texts as CSV.

        `GET /restapi/v2/accounts/{accountId}/sms/consents/export`

        Throttling group: Light. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .export_sms_consent_records import asyncio

        return await asyncio(client=self._client, account_id=account_id, options=options)

    async def list_sms_consent_history_records(
        self,
        *,
        account_id: str = "~",
        page_token: str | None = None,
        per_page: int | None = None,
        to: str | Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> ConsentHistoryRecordList:
        """Pages through past changes of opt-ins and opt-outs for texts.

        `GET /restapi/v2/accounts/{accountId}/sms/consents/history`

        Throttling group: Light. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            to: up to 18 characters; up to 20 values.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_sms_consent_history_records import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, page_token=page_token, per_page=per_page, to=to, options=options
        )

    async def list_sms_consent_records(
        self,
        *,
        account_id: str = "~",
        page_token: str | None = None,
        per_page: int | None = None,
        from_: str | Sequence[str] | None = None,
        to: str | Sequence[str] | None = None,
        opt_status: SmsOptStatusEnum
        | Literal["OptOut", "OptIn"]
        | Sequence[SmsOptStatusEnum | Literal["OptOut", "OptIn"]]
        | None = None,
        coverage: SmsConsentCoverageEnum
        | Literal["PhoneNumber", "Account", "CampaignType"]
        | Sequence[SmsConsentCoverageEnum | Literal["PhoneNumber", "Account", "CampaignType"]]
        | None = None,
        campaign_type: SmsCampaignTypeEnum
        | Literal["Conversational", "Informational", "Promotional"]
        | Sequence[SmsCampaignTypeEnum | Literal["Conversational", "Informational", "Promotional"]]
        | None = None,
        options: RequestOptions | None = None,
    ) -> OptRecordList:
        """Pages through opt-ins and opt-outs (deprecated: use `search_sms_consent_records`).

        `GET /restapi/v2/accounts/{accountId}/sms/consents`

        Throttling group: Light. Application permission: SMS. Deprecated.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            from_: up to 18 characters; sent as `from`.
            to: up to 18 characters.
            opt_status: `OptOut` | `OptIn`; the platform's default is `OptOut`; sent as `optStatus`.
            coverage: `PhoneNumber` | `Account` | `CampaignType`.
            campaign_type: `Conversational` | `Informational` | `Promotional`; sent as `campaignType`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_sms_consent_records import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            page_token=page_token,
            per_page=per_page,
            from_=from_,
            to=to,
            opt_status=opt_status,
            coverage=coverage,
            campaign_type=campaign_type,
            options=options,
        )

    async def read_a2p_sms_opt_outs(
        self,
        *,
        account_id: str = "~",
        from_: str | None = None,
        to: str | None = None,
        status: ReadA2PSMSOptOutsStatus | Literal["optout", "optin", "all"] | None = None,
        page_token: str | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> OptOutListResponse | str:
        """Pages through the numbers that opted out of high-volume texts (deprecated).

        `GET /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs`

        Throttling group: Light. Application permission: A2PSMS. Deprecated.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            from_: sent as `from`.
            to: a query parameter.
            status: Only what has this status; `optout` | `optin` | `all`; the platform's default is `optout`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; the platform's default is `1000`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_a2p_sms_opt_outs import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            from_=from_,
            to=to,
            status=status,
            page_token=page_token,
            per_page=per_page,
            options=options,
        )

    async def search_sms_consent_records(
        self, *, body: SearchSmsConsentRecordsRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> OptRecordList:
        """Searches which numbers have opted in to or out of the account's texts.

        `POST /restapi/v2/accounts/{accountId}/sms/consents/search`

        Throttling group: Light. Application permission: SMS.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .search_sms_consent_records import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)
