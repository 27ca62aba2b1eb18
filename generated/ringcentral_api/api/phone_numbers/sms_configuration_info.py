"""Reads the brand and campaign under which a number of the extension may send texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._phone_numbers import SmsConfigurationResource

OPERATION = Operation(
    "sms_configuration_info",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration",
    "phone_numbers",
    group="Light",
    app_permission="ReadAccounts",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, phone_number_id: int, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/phone-number/{_call.segment(phone_number_id, 'phone_number_id')}/sms-configuration",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> SmsConfigurationResource:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._phone_numbers import SmsConfigurationResource

        return _call.decode_model(response, SmsConfigurationResource, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    phone_number_id: int,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[SmsConfigurationResource]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(account_id=account_id, extension_id=extension_id, phone_number_id=phone_number_id, options=options)
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    phone_number_id: int,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> SmsConfigurationResource:
    """Reads the brand and campaign under which a number of the extension may send texts.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration`

    Throttling group: Light. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        phone_number_id: sent as `phoneNumberId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(account_id=account_id, extension_id=extension_id, phone_number_id=phone_number_id, options=options)
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    phone_number_id: int,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[SmsConfigurationResource]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, extension_id=extension_id, phone_number_id=phone_number_id, options=options)
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    phone_number_id: int,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> SmsConfigurationResource:
    """Reads the brand and campaign under which a number of the extension may send texts.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration`

    Throttling group: Light. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        phone_number_id: sent as `phoneNumberId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(account_id=account_id, extension_id=extension_id, phone_number_id=phone_number_id, options=options)
        ),
        client.drift,
    )
