"""Polls the background task that adds numbers to the pool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._phone_numbers import GetBulkAddTaskResultsV2Response200

OPERATION = Operation(
    "get_bulk_add_task_results_v2",
    "GET",
    "/restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}",
    "phone_numbers",
    group="Heavy",
    app_permission="EditAccounts",
    user_permission="EditCompanyPhoneNumbers",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "429": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, task_id: str, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/phone-numbers/bulk-add/{_call.segment(task_id, 'task_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> GetBulkAddTaskResultsV2Response200:
    """Decode an answer, or raise what stands for it."""
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


def sync_detailed(
    *, client: SyncClient, task_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[GetBulkAddTaskResultsV2Response200]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, task_id=task_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, task_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> GetBulkAddTaskResultsV2Response200:
    """Polls the background task that adds numbers to the pool.

    `GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}`

    Throttling group: Heavy.
    Application permission: EditAccounts.
    User permission: EditCompanyPhoneNumbers.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        task_id: sent as `taskId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, task_id=task_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, task_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[GetBulkAddTaskResultsV2Response200]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, task_id=task_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, task_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> GetBulkAddTaskResultsV2Response200:
    """Polls the background task that adds numbers to the pool.

    `GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}`

    Throttling group: Heavy.
    Application permission: EditAccounts.
    User permission: EditCompanyPhoneNumbers.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        task_id: sent as `taskId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(account_id=account_id, task_id=task_id, options=options)), client.drift)
