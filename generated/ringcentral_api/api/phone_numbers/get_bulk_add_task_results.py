"""Polls the background task that adds numbers to the pool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._phone_numbers import GetBulkAddTaskResultsV2Response200

OPERATION = Operation(
    "get_bulk_add_task_results",
    "GET",
    "/restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}",
    "phone_numbers",
    group="Heavy",
    app_permission="EditAccounts",
    user_permission="EditCompanyPhoneNumbers",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "429": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, task_id: str | int, account_id: str | int = "~", options: RequestOptions | None = None) -> Request:
    """Polls the background task that adds numbers to the pool.

    `GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}`

    Throttling group: Heavy.
    Application permission: EditAccounts.
    User permission: EditCompanyPhoneNumbers.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        task_id: sent as `taskId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/phone-numbers/bulk-add/{_call.segment(task_id, 'task_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> GetBulkAddTaskResultsV2Response200:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._phone_numbers import decode_GetBulkAddTaskResultsV2Response200

        def decode(v: Any) -> Any:
            return decode_GetBulkAddTaskResultsV2Response200(v)

        result: GetBulkAddTaskResultsV2Response200 = _call.decode_json(
            response, decode, "GetBulkAddTaskResultsV2Response200", drift, dict
        )
        return result
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
