"""Downloads all opt-ins and opt-outs for texts as CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy

OPERATION = Operation(
    "export_sms_consent_records",
    "GET",
    "/restapi/v2/accounts/{accountId}/sms/consents/export",
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


def request(*, account_id: str | int = "~", options: RequestOptions | None = None) -> Request:
    """Downloads all opt-ins and opt-outs for texts as CSV.

    `GET /restapi/v2/accounts/{accountId}/sms/consents/export`

    Throttling group: Light. Application permission: SMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "text/csv"}
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/sms/consents/export",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> str:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        return response.text
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
