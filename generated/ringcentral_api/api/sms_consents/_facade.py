"""The operations of SMS Consents as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._endpoint import Group, async_method, sync_method
from ..._moved import deprecated
from . import (
    add_a2p_sms_opt_outs as _add_a2p_sms_opt_outs,
    edit_sms_consent_records as _edit_sms_consent_records,
    export_sms_consent_records as _export_sms_consent_records,
    list_sms_consent_history_records as _list_sms_consent_history_records,
    list_sms_consent_records as _list_sms_consent_records,
    read_a2p_sms_opt_outs as _read_a2p_sms_opt_outs,
    search_sms_consent_records as _search_sms_consent_records,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...bodies._sms_consents import (
        OptOutBulkAssignRequestDict,
    )
    from ...client import RequestOptions
    from ...models._sms_consents import (
        OptOutBulkAssignRequest,
        OptOutBulkAssignResponse,
        OptOutListResponse,
        OptRecordList,
        ReadA2PSMSOptOutsStatus,
        SmsCampaignTypeEnum,
        SmsConsentCoverageEnum,
        SmsOptStatusEnum,
    )


class SMSConsentsApi(Group):
    """SMS Consents."""

    __slots__ = ()

    @deprecated("deprecated by the API")
    def add_a2p_sms_opt_outs(
        self,
        *,
        body: OptOutBulkAssignRequest | OptOutBulkAssignRequestDict,
        account_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> OptOutBulkAssignResponse:
        """Adds numbers to the opt-out and opt-in lists of high-volume texts (deprecated).

        `POST /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs/bulk-assign`

        Throttling group: Light. Application permission: A2PSMS. Deprecated by the API.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _add_a2p_sms_opt_outs.sync(client=self._client, account_id=account_id, body=body, options=options)

    edit_sms_consent_records = sync_method(_edit_sms_consent_records.request, _edit_sms_consent_records.parse)
    """Records that numbers have opted in to or out of the account's texts (`PATCH /restapi/v2/accounts/{accountId}/sms/consents`)."""

    export_sms_consent_records = sync_method(_export_sms_consent_records.request, _export_sms_consent_records.parse)
    """Downloads all opt-ins and opt-outs for texts as CSV (`GET /restapi/v2/accounts/{accountId}/sms/consents/export`)."""

    list_sms_consent_history_records = sync_method(
        _list_sms_consent_history_records.request, _list_sms_consent_history_records.parse
    )
    """Pages through past changes of opt-ins and opt-outs for texts (`GET /restapi/v2/accounts/{accountId}/sms/consents/history`)."""

    @deprecated("deprecated by the API")
    def list_sms_consent_records(
        self,
        *,
        account_id: str | int = "~",
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

        Throttling group: Light. Application permission: SMS. Deprecated by the API.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            from_: up to 18 characters; sent as `from`.
            to: up to 18 characters.
            opt_status: `OptOut` | `OptIn`; the platform's default is `OptOut`; sent as `optStatus`.
            coverage: `PhoneNumber` | `Account` | `CampaignType`.
            campaign_type: `Conversational` | `Informational` | `Promotional`; sent as `campaignType`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _list_sms_consent_records.sync(
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

    @deprecated("deprecated by the API")
    def read_a2p_sms_opt_outs(
        self,
        *,
        account_id: str | int = "~",
        from_: str | None = None,
        to: str | None = None,
        status: ReadA2PSMSOptOutsStatus | Literal["optout", "optin", "all"] | None = None,
        page_token: str | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> OptOutListResponse | str:
        """Pages through the numbers that opted out of high-volume texts (deprecated).

        `GET /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs`

        Throttling group: Light. Application permission: A2PSMS. Deprecated by the API.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            from_: sent as `from`.
            to: a query parameter.
            status: Only what has this status; `optout` | `optin` | `all`; the platform's default is `optout`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; the platform's default is `1000`; sent as `perPage`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _read_a2p_sms_opt_outs.sync(
            client=self._client,
            account_id=account_id,
            from_=from_,
            to=to,
            status=status,
            page_token=page_token,
            per_page=per_page,
            options=options,
        )

    search_sms_consent_records = sync_method(_search_sms_consent_records.request, _search_sms_consent_records.parse)
    """Searches which numbers have opted in to or out of the account's texts (`POST /restapi/v2/accounts/{accountId}/sms/consents/search`)."""


class AsyncSMSConsentsApi(Group):
    """SMS Consents, for asyncio."""

    __slots__ = ()

    @deprecated("deprecated by the API")
    async def add_a2p_sms_opt_outs(
        self,
        *,
        body: OptOutBulkAssignRequest | OptOutBulkAssignRequestDict,
        account_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> OptOutBulkAssignResponse:
        """Adds numbers to the opt-out and opt-in lists of high-volume texts (deprecated).

        `POST /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs/bulk-assign`

        Throttling group: Light. Application permission: A2PSMS. Deprecated by the API.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return await _add_a2p_sms_opt_outs.asyncio(
            client=self._client, account_id=account_id, body=body, options=options
        )

    edit_sms_consent_records = async_method(_edit_sms_consent_records.request, _edit_sms_consent_records.parse)
    """Records that numbers have opted in to or out of the account's texts (`PATCH /restapi/v2/accounts/{accountId}/sms/consents`)."""

    export_sms_consent_records = async_method(_export_sms_consent_records.request, _export_sms_consent_records.parse)
    """Downloads all opt-ins and opt-outs for texts as CSV (`GET /restapi/v2/accounts/{accountId}/sms/consents/export`)."""

    list_sms_consent_history_records = async_method(
        _list_sms_consent_history_records.request, _list_sms_consent_history_records.parse
    )
    """Pages through past changes of opt-ins and opt-outs for texts (`GET /restapi/v2/accounts/{accountId}/sms/consents/history`)."""

    @deprecated("deprecated by the API")
    async def list_sms_consent_records(
        self,
        *,
        account_id: str | int = "~",
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

        Throttling group: Light. Application permission: SMS. Deprecated by the API.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            from_: up to 18 characters; sent as `from`.
            to: up to 18 characters.
            opt_status: `OptOut` | `OptIn`; the platform's default is `OptOut`; sent as `optStatus`.
            coverage: `PhoneNumber` | `Account` | `CampaignType`.
            campaign_type: `Conversational` | `Informational` | `Promotional`; sent as `campaignType`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return await _list_sms_consent_records.asyncio(
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

    @deprecated("deprecated by the API")
    async def read_a2p_sms_opt_outs(
        self,
        *,
        account_id: str | int = "~",
        from_: str | None = None,
        to: str | None = None,
        status: ReadA2PSMSOptOutsStatus | Literal["optout", "optin", "all"] | None = None,
        page_token: str | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> OptOutListResponse | str:
        """Pages through the numbers that opted out of high-volume texts (deprecated).

        `GET /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs`

        Throttling group: Light. Application permission: A2PSMS. Deprecated by the API.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            from_: sent as `from`.
            to: a query parameter.
            status: Only what has this status; `optout` | `optin` | `all`; the platform's default is `optout`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; the platform's default is `1000`; sent as `perPage`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return await _read_a2p_sms_opt_outs.asyncio(
            client=self._client,
            account_id=account_id,
            from_=from_,
            to=to,
            status=status,
            page_token=page_token,
            per_page=per_page,
            options=options,
        )

    search_sms_consent_records = async_method(_search_sms_consent_records.request, _search_sms_consent_records.parse)
    """Searches which numbers have opted in to or out of the account's texts (`POST /restapi/v2/accounts/{accountId}/sms/consents/search`)."""
