"""Creates several users in one call, each with a phone of the customer's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._user_settings import BatchProvisionUsersRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._user_settings import BatchProvisionUsersRequest, BatchProvisionUsersResponse

OPERATION = Operation(
    "post_batch_provision_users",
    "POST",
    "/restapi/v2/accounts/{accountId}/batch-provisioning/users",
    "user_settings",
    group="Heavy",
    app_permission="EditAccounts",
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
    body: BatchProvisionUsersRequest | BatchProvisionUsersRequestDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Creates several users in one call, each with a phone of the customer's own.

    `POST /restapi/v2/accounts/{accountId}/batch-provisioning/users`

    Throttling group: Heavy. Application permission: EditAccounts.

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
    content = _call.dump(body, "BatchProvisionUsersRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v2/accounts/{_call.segment(account_id, 'account_id')}/batch-provisioning/users",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> BatchProvisionUsersResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._user_settings import BatchProvisionUsersResponse

        return _call.decode_model(response, BatchProvisionUsersResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
