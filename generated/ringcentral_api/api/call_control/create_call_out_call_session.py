"""Starts an outgoing call from one of the user's devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._call_control import MakeCallOutRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._call_control import CallSession, MakeCallOutRequest

OPERATION = Operation(
    "create_call_out_call_session",
    "POST",
    "/restapi/v1.0/account/{accountId}/telephony/call-out",
    "call_control",
    group="Heavy",
    app_permission="CallControl",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "415": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    body: MakeCallOutRequest | MakeCallOutRequestDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Starts an outgoing call from one of the user's devices.

    `POST /restapi/v1.0/account/{accountId}/telephony/call-out`

    Throttling group: Heavy. Application permission: CallControl.

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
    content = _call.dump(body, "MakeCallOutRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/telephony/call-out",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallSession:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 201:
        from ...models._call_control import CallSession

        return _call.decode_model(response, CallSession, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
