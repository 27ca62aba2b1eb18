"""Reads the SIP user, password and proxies for setting up a phone by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._devices import SipInfoResource

OPERATION = Operation(
    "read_device_sip_info",
    "GET",
    "/restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info",
    "devices",
    group="Light",
    app_permission="ReadAccounts",
    user_permission="ReadCompanyDevices",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, device_id: str | int, account_id: str | int = "~", options: RequestOptions | None = None) -> Request:
    """Reads the SIP user, password and proxies for setting up a phone by hand.

    `GET /restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info`

    Throttling group: Light. Application permission: ReadAccounts. User permission: ReadCompanyDevices.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        device_id: sent as `deviceId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/device/{_call.segment(device_id, 'device_id')}/sip-info",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> SipInfoResource:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._devices import SipInfoResource

        return _call.decode_model(response, SipInfoResource, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
