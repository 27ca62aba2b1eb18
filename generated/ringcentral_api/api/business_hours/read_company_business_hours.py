"""Reads the weekly opening hours of the company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._business_hours import CompanyBusinessHours

OPERATION = Operation(
    "read_company_business_hours",
    "GET",
    "/restapi/v1.0/account/{accountId}/business-hours",
    "business_hours",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="ReadCompanyAnsweringRules",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/business-hours",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CompanyBusinessHours:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._business_hours import CompanyBusinessHours

        return _call.decode_model(response, CompanyBusinessHours, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, account_id: str = "~", options: RequestOptions | None = None
) -> Response[CompanyBusinessHours]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, account_id: str = "~", options: RequestOptions | None = None) -> CompanyBusinessHours:
    """Reads the weekly opening hours of the company.

    `GET /restapi/v1.0/account/{accountId}/business-hours`

    Throttling group: Light.
    Application permission: ReadAccounts.
    User permission: ReadCompanyAnsweringRules.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, account_id: str = "~", options: RequestOptions | None = None
) -> Response[CompanyBusinessHours]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, account_id: str = "~", options: RequestOptions | None = None
) -> CompanyBusinessHours:
    """Reads the weekly opening hours of the company.

    `GET /restapi/v1.0/account/{accountId}/business-hours`

    Throttling group: Light.
    Application permission: ReadAccounts.
    User permission: ReadCompanyAnsweringRules.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, options=options)), client.drift)
