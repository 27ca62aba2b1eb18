"""Deletes all custom announcements about recording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy

OPERATION = Operation(
    "delete_call_recording_custom_greetings",
    "DELETE",
    "/restapi/v1.0/account/{accountId}/call-recording/custom-greetings",
    "call_recording_settings",
    group="Medium",
    app_permission="EditAccounts",
    user_permission="EditCompanyInfo",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, account_id: str | int = "~", options: RequestOptions | None = None) -> Request:
    """Deletes all custom announcements about recording.

    `DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings`

    Throttling group: Medium. Application permission: EditAccounts. User permission: EditCompanyInfo.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/call-recording/custom-greetings",
        headers=headers,
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
