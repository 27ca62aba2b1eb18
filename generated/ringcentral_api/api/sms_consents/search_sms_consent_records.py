"""Searches which numbers have opted in to or out of the account's texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._sms_consents import SearchSmsConsentRecordsRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._sms_consents import OptRecordList, SearchSmsConsentRecordsRequest

OPERATION = Operation(
    "search_sms_consent_records",
    "POST",
    "/restapi/v2/accounts/{accountId}/sms/consents/search",
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


def request(
    *,
    body: SearchSmsConsentRecordsRequest | SearchSmsConsentRecordsRequestDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Searches which numbers have opted in to or out of the account's texts.

    `POST /restapi/v2/accounts/{accountId}/sms/consents/search`

    Throttling group: Light. Application permission: SMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "SearchSmsConsentRecordsRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/sms/consents/search",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> OptRecordList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._sms_consents import OptRecordList

        return _call.decode_model(response, OptRecordList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
