"""Deletes several forwarding entries of the extension by their ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._call_forwarding import DeleteForwardingNumbersRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._call_forwarding import DeleteForwardingNumbersRequest

OPERATION = Operation(
    "delete_forwarding_numbers",
    "DELETE",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number",
    "call_forwarding",
    group="Medium",
    app_permission="EditExtensions",
    user_permission="EditUserForwardingFlipNumbers",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    body: DeleteForwardingNumbersRequest | DeleteForwardingNumbersRequestDict,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Deletes several forwarding entries of the extension by their ids.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`

    Throttling group: Medium.
    Application permission: EditExtensions.
    User permission: EditUserForwardingFlipNumbers.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "DeleteForwardingNumbersRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/forwarding-number",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
