"""Changes number, label or flip digit of one forwarding entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._call_forwarding import UpdateForwardingNumberRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._call_forwarding import ForwardingNumberInfo, UpdateForwardingNumberRequest

OPERATION = Operation(
    "update_forwarding_number",
    "PUT",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}",
    "call_forwarding",
    group="Medium",
    app_permission="EditExtensions",
    user_permission="EditUserForwardingFlipNumbers",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    forwarding_number_id: str | int,
    body: UpdateForwardingNumberRequest | UpdateForwardingNumberRequestDict,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Changes number, label or flip digit of one forwarding entry.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`

    Throttling group: Medium.
    Application permission: EditExtensions.
    User permission: EditUserForwardingFlipNumbers.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        forwarding_number_id: sent as `forwardingNumberId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "UpdateForwardingNumberRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/forwarding-number/{_call.segment(forwarding_number_id, 'forwarding_number_id')}",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ForwardingNumberInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._call_forwarding import ForwardingNumberInfo

        return _call.decode_model(response, ForwardingNumberInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
