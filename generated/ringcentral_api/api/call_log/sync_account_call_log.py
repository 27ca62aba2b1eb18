"""Keeps a copy of the company's call log: first `FSync`, then `ISync` with the token."""

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
    from ...models._call_log import (
        CallLogStatusGroupItem,
        CallLogSyncResponse,
        CallLogSyncType,
        CallLogView,
        CallRecordingType,
    )

OPERATION = Operation(
    "sync_account_call_log",
    "GET",
    "/restapi/v1.0/account/{accountId}/call-log-sync",
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
    status_group: CallLogStatusGroupItem
    | Literal["Missed", "All"]
    | Sequence[CallLogStatusGroupItem | Literal["Missed", "All"]]
    | None = None,
    view: CallLogView | Literal["Simple", "Detailed"] | None = None,
    show_deleted: bool | None = None,
    with_recording: bool | None = None,
    recording_type: CallRecordingType | Literal["Automatic", "OnDemand", "All"] | None = None,
    metadata_category: str | Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Keeps a copy of the company's call log: first `FSync`, then `ISync` with the token.

    `GET /restapi/v1.0/account/{accountId}/call-log-sync`

    Throttling group: Heavy. Application permission: ReadCallLog. User permission: ReadCallLog.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        sync_type: `FSync` reads everything anew, `ISync` what changed since the token; `FSync` | `ISync`; the platform's default is `FSync`; sent as `syncType`.
        sync_token: Token of the last synchronisation; needed for `ISync`; sent as `syncToken`.
        date_from: Start of the time range; a naive datetime is taken as UTC; sent as `dateFrom`.
        record_count: How many records the answer has at most; at least 1; sent as `recordCount`.
        status_group: `Missed` | `All`; sent as `statusGroup`.
        view: How much the answer tells; `Simple` | `Detailed`; the platform's default is `Simple`.
        show_deleted: Whether deleted records are listed; the platform's default is `false`; sent as `showDeleted`.
        with_recording: Only calls with a recording; the platform's default is `false`; deprecated by the API; sent as `withRecording`.
        recording_type: Only calls recorded in this way; `Automatic` | `OnDemand` | `All`; sent as `recordingType`.
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
    if status_group is not None:
        query.extend(("statusGroup", item) for item in _call.several(status_group, "status_group"))
    if view is not None:
        query.append(("view", _call.text(view, "view")))
    if show_deleted is not None:
        query.append(("showDeleted", _call.text(show_deleted, "show_deleted")))
    if with_recording is not None:
        query.append(("withRecording", _call.text(with_recording, "with_recording")))
    if recording_type is not None:
        query.append(("recordingType", _call.text(recording_type, "recording_type")))
    if metadata_category is not None:
        query.extend(("metadataCategory", item) for item in _call.several(metadata_category, "metadata_category"))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/call-log-sync",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallLogSyncResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._call_log import CallLogSyncResponse

        return _call.decode_model(response, CallLogSyncResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
