"""Deletes recorded sound by recording ids; the call records themselves stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._call_recordings import CallRecordingIdsDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._call_recordings import CallRecordingIds

OPERATION = Operation(
    "delete_company_call_recordings",
    "DELETE",
    "/restapi/v1.0/account/{accountId}/call-recordings",
    "call_recordings",
    group="Heavy",
    app_permission="EditCallLog",
    user_permission="EditCompanyCallRecordings",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *, body: CallRecordingIds | CallRecordingIdsDict, account_id: str | int = "~", options: RequestOptions | None = None
) -> Request:
    """Deletes recorded sound by recording ids; the call records themselves stay.

    `DELETE /restapi/v1.0/account/{accountId}/call-recordings`

    Throttling group: Heavy.
    Application permission: EditCallLog.
    User permission: EditCompanyCallRecordings.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "CallRecordingIds")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/call-recordings",
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
