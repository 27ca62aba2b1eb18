"""Reads one brand registered for sending business texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._sms_brands_campaigns import TcrBrandRecord

OPERATION = Operation(
    "find_tcr_brand_by_id",
    "GET",
    "/restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}",
    "sms_brands_campaigns",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="ReadSMSRegistration",
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


def request(*, tcr_brand_id: int, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/sms-registration-brands/{_call.segment(tcr_brand_id, 'tcr_brand_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TcrBrandRecord:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._sms_brands_campaigns import TcrBrandRecord

        return _call.decode_model(response, TcrBrandRecord, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, tcr_brand_id: int, account_id: str = "~", options: RequestOptions | None = None
) -> Response[TcrBrandRecord]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, tcr_brand_id=tcr_brand_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, tcr_brand_id: int, account_id: str = "~", options: RequestOptions | None = None
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

    return parse(client.send(request(account_id=account_id, tcr_brand_id=tcr_brand_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, tcr_brand_id: int, account_id: str = "~", options: RequestOptions | None = None
) -> Response[TcrBrandRecord]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, tcr_brand_id=tcr_brand_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, tcr_brand_id: int, account_id: str = "~", options: RequestOptions | None = None
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

    return parse(
        await client.send(request(account_id=account_id, tcr_brand_id=tcr_brand_id, options=options)), client.drift
    )
