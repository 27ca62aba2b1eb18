"""Deletes an extension's call records, all of them or those older than `date_to`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import datetime

    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy

OPERATION = Operation(
    "delete_user_call_log",
    "DELETE",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log",
    "call_log",
    group="Heavy",
    app_permission="EditCallLog",
    user_permission="EditCallLog",
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
    *,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    date_to: datetime.datetime | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Deletes an extension's call records, all of them or those older than `date_to`.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log`

    Throttling group: Heavy. Application permission: EditCallLog. User permission: EditCallLog.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if date_to is not None:
        query.append(("dateTo", _call.text(date_to, "date_to")))
    headers: dict[str, str] = {}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/call-log",
        query=query,
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
