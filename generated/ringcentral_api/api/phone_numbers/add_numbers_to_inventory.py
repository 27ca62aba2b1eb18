"""Adds numbers to the account's pool; larger requests run as a background task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._phone_numbers import AddPhoneNumbersRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._phone_numbers import AddPhoneNumbersRequest, AddPhoneNumbersResponse, AddPhoneNumbersTask

OPERATION = Operation(
    "add_numbers_to_inventory",
    "POST",
    "/restapi/v2/accounts/{accountId}/phone-numbers/bulk-add",
    "phone_numbers",
    group="Heavy",
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
    body: AddPhoneNumbersRequest | AddPhoneNumbersRequestDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Adds numbers to the account's pool; larger requests run as a background task.

    `POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add`

    Throttling group: Heavy.
    Application permission: EditAccounts.
    User permission: EditCompanyPhoneNumbers.

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
    content = _call.dump(body, "AddPhoneNumbersRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/phone-numbers/bulk-add",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> AddPhoneNumbersResponse | AddPhoneNumbersTask:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._phone_numbers import AddPhoneNumbersResponse

        return _call.decode_model(response, AddPhoneNumbersResponse, drift)
    if status == 202:
        from ...models._phone_numbers import AddPhoneNumbersTask

        return _call.decode_model(response, AddPhoneNumbersTask, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
