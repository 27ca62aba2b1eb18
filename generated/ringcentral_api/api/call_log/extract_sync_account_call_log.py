"""Exports the company's call records that changed since a moment, batch after batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._call_log import CallLogExtractSyncResponse, CallLogSyncType, CallLogView

OPERATION = Operation(
    "extract_sync_account_call_log",
    "GET",
    "/restapi/v1.0/account/{accountId}/call-log-extract-sync",
    "call_log",
    group="Heavy",
    app_permission="ReadCallLog",
    user_permission="ReadCallLog",
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
    sync_type: CallLogSyncType | Literal["FSync", "ISync"] | None = None,
    sync_token: str | None = None,
    date_from: datetime.datetime | None = None,
    record_count: int | None = None,
    view: CallLogView | Literal["Simple", "Detailed"] | None = None,
    metadata_category: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Exports the company's call records that changed since a moment, batch after batch.

    `GET /restapi/v1.0/account/{accountId}/call-log-extract-sync`

    Throttling group: Heavy. Application permission: ReadCallLog. User permission: ReadCallLog.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        sync_type: `FSync` reads everything anew, `ISync` what changed since the token; `FSync` | `ISync`; the platform's default is `FSync`; sent as `syncType`.
        sync_token: Token of the last synchronisation; needed for `ISync`; sent as `syncToken`.
        date_from: Start of the time range; a naive datetime is taken as UTC; sent as `dateFrom`.
        record_count: How many records the answer has at most; the platform's default is `250`; at least 1; sent as `recordCount`.
        view: How much the answer tells; `Simple` | `Detailed`; the platform's default is `Simple`.
        metadata_category: Only records with metadata of these categories; sent as `metadataCategory`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if sync_type is not None:
        query.append(("syncType", _call.text(sync_type, "sync_type")))
    if sync_token is not None:
        query.append(("syncToken", _call.text(sync_token, "sync_token")))
    if date_from is not None:
        query.append(("dateFrom", _call.text(date_from, "date_from")))
    if record_count is not None:
        query.append(("recordCount", _call.text(record_count, "record_count")))
    if view is not None:
        query.append(("view", _call.text(view, "view")))
    if metadata_category is not None:
        query.extend(("metadataCategory", item) for item in _call.several(metadata_category, "metadata_category"))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/call-log-extract-sync",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallLogExtractSyncResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._call_log import CallLogExtractSyncResponse

        return _call.decode_model(response, CallLogExtractSyncResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
