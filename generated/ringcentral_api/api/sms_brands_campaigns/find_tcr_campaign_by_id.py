"""Reads one text campaign of a brand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._sms_brands_campaigns import TcrCampaignRecord

OPERATION = Operation(
    "find_tcr_campaign_by_id",
    "GET",
    "/restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}",
    "sms_brands_campaigns",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="ReadSMSRegistration",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "429": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    tcr_brand_id: str | int,
    tcr_campaign_id: str | int,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Reads one text campaign of a brand.

    `GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}`

    Throttling group: Light. Application permission: ReadAccounts. User permission: ReadSMSRegistration.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        tcr_brand_id: sent as `tcrBrandId`.
        tcr_campaign_id: sent as `tcrCampaignId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/sms-registration-brands/{_call.segment(tcr_brand_id, 'tcr_brand_id')}/campaigns/{_call.segment(tcr_campaign_id, 'tcr_campaign_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TcrCampaignRecord:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._sms_brands_campaigns import TcrCampaignRecord

        return _call.decode_model(response, TcrCampaignRecord, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
