"""Adds numbers to the opt-out and opt-in lists of high-volume texts (deprecated)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._sms_consents import OptOutBulkAssignRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._sms_consents import OptOutBulkAssignRequest, OptOutBulkAssignResponse

OPERATION = Operation(
    "add_a2p_sms_opt_outs",
    "POST",
    "/restapi/v1.0/account/{accountId}/a2p-sms/opt-outs/bulk-assign",
    "sms_consents",
    group="Light",
    app_permission="A2PSMS",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ASGErrorResponse",
    "500": "ASGErrorResponse",
}


def request(
    *,
    body: OptOutBulkAssignRequest | OptOutBulkAssignRequestDict,
    account_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Adds numbers to the opt-out and opt-in lists of high-volume texts (deprecated).

    `POST /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs/bulk-assign`

    Throttling group: Light. Application permission: A2PSMS. Deprecated by the API.

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
    content = _call.dump(body, "OptOutBulkAssignRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/a2p-sms/opt-outs/bulk-assign",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> OptOutBulkAssignResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._sms_consents import OptOutBulkAssignResponse

        return _call.decode_model(response, OptOutBulkAssignResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
