"""Downloads all opt-ins and opt-outs for texts as CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy

OPERATION = Operation(
    "export_sms_consent_records",
    "GET",
    "/restapi/v2/accounts/{accountId}/sms/consents/export",
    "sms_consents",
    group="Light",
    app_permission="SMS",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "502": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "text/csv"}
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/sms/consents/export",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> str:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        return response.text
    raise _call.failure(response, _ERRORS)


def sync_detailed(*, client: SyncClient, account_id: str = "~", options: RequestOptions | None = None) -> Response[str]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, account_id: str = "~", options: RequestOptions | None = None) -> str:
    """Downloads all opt-ins and opt-outs for texts as CSV.

    `GET /restapi/v2/accounts/{accountId}/sms/consents/export`

    Throttling group: Light. Application permission: SMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, account_id: str = "~", options: RequestOptions | None = None
) -> Response[str]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(*, client: AsyncClient, account_id: str = "~", options: RequestOptions | None = None) -> str:
    """Downloads all opt-ins and opt-outs for texts as CSV.

    `GET /restapi/v2/accounts/{accountId}/sms/consents/export`

    Throttling group: Light. Application permission: SMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, options=options)), client.drift)
