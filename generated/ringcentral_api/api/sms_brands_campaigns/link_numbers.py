"""Puts phone numbers under a text campaign, so that they may send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
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
"""The facts of this operation."""

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
    tcr_brand_id: int,
    tcr_campaign_id: int,
    body: AssignNumbersRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
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
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        return None
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    tcr_brand_id: int,
    tcr_campaign_id: int,
    body: AssignNumbersRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            tcr_brand_id=tcr_brand_id,
            tcr_campaign_id=tcr_campaign_id,
            body=body,
            options=options,
        )
    )
    parse(response, client.drift)
    return Response(response, None)


def sync(
    *,
    client: SyncClient,
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

    parse(
        client.send(
            request(
                account_id=account_id,
                tcr_brand_id=tcr_brand_id,
                tcr_campaign_id=tcr_campaign_id,
                body=body,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    tcr_brand_id: int,
    tcr_campaign_id: int,
    body: AssignNumbersRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            tcr_brand_id=tcr_brand_id,
            tcr_campaign_id=tcr_campaign_id,
            body=body,
            options=options,
        )
    )
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(
    *,
    client: AsyncClient,
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

    parse(
        await client.send(
            request(
                account_id=account_id,
                tcr_brand_id=tcr_brand_id,
                tcr_campaign_id=tcr_campaign_id,
                body=body,
                options=options,
            )
        ),
        client.drift,
    )
