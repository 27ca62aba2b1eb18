"""Deletes unassigned numbers from the account's pool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._phone_numbers import DeletePhoneNumbersRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._phone_numbers import DeletePhoneNumbersRequest, DeletePhoneNumbersResponse

OPERATION = Operation(
    "delete_numbers_from_inventory",
    "DELETE",
    "/restapi/v2/accounts/{accountId}/phone-numbers",
    "phone_numbers",
    group="Medium",
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
    body: DeletePhoneNumbersRequest | DeletePhoneNumbersRequestDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Deletes unassigned numbers from the account's pool.

    `DELETE /restapi/v2/accounts/{accountId}/phone-numbers`

    Throttling group: Medium.
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
    content = _call.dump(body, "DeletePhoneNumbersRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/phone-numbers",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> DeletePhoneNumbersResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._phone_numbers import DeletePhoneNumbersResponse

        return _call.decode_model(response, DeletePhoneNumbersResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
