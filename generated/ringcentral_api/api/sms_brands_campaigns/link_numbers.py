"""Puts phone numbers under a text campaign, so that they may send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._sms_brands_campaigns import AssignNumbersRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._sms_brands_campaigns import AssignNumbersRequest

OPERATION = Operation(
    "link_numbers",
    "POST",
    "/restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}/submit-phone-numbers",
    "sms_brands_campaigns",
    group="Light",
    app_permission="EditAccounts",
    user_permission="EditCompanyPhoneNumbers",
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
    body: AssignNumbersRequest | AssignNumbersRequestDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
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
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "AssignNumbersRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/sms-registration-brands/{_call.segment(tcr_brand_id, 'tcr_brand_id')}/campaigns/{_call.segment(tcr_campaign_id, 'tcr_campaign_id')}/submit-phone-numbers",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        return None
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
