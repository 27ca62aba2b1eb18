"""Pages through opt-ins and opt-outs (deprecated: use `search_sms_consent_records`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._sms_consents import OptRecordList, SmsCampaignTypeEnum, SmsConsentCoverageEnum, SmsOptStatusEnum

OPERATION = Operation(
    "list_sms_consent_records",
    "GET",
    "/restapi/v2/accounts/{accountId}/sms/consents",
    "sms_consents",
    group="Light",
    app_permission="SMS",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "502": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
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
) -> Request:
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

    query: list[tuple[str, str]] = []
    if page_token is not None:
        query.append(("pageToken", _call.text(page_token, "page_token")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if from_ is not None:
        query.extend(("from", item) for item in _call.several(from_, "from_"))
    if to is not None:
        query.extend(("to", item) for item in _call.several(to, "to"))
    if opt_status is not None:
        query.extend(("optStatus", item) for item in _call.several(opt_status, "opt_status"))
    if coverage is not None:
        query.extend(("coverage", item) for item in _call.several(coverage, "coverage"))
    if campaign_type is not None:
        query.extend(("campaignType", item) for item in _call.several(campaign_type, "campaign_type"))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/sms/consents",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> OptRecordList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._sms_consents import OptRecordList

        return _call.decode_model(response, OptRecordList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
