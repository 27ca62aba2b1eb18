"""Reads the brand and campaign under which a number of the extension may send texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
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
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    phone_number_id: str | int,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Reads the brand and campaign under which a number of the extension may send texts.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration`

    Throttling group: Light. Application permission: ReadAccounts.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        phone_number_id: sent as `phoneNumberId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/phone-number/{_call.segment(phone_number_id, 'phone_number_id')}/sms-configuration",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> SmsConfigurationResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._phone_numbers import SmsConfigurationResource

        return _call.decode_model(response, SmsConfigurationResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
