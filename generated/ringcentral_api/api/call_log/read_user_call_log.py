"""Pages through the call records of one extension; without dates, the last 24 hours."""

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
        CallDirectionEnum,
        CallLog,
        CallLogView,
        CallRecordingType,
        CallTransportEnum,
        CallTypeEnum,
        PerPageWithMaxMax,
    )

OPERATION = Operation(
    "read_user_call_log",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log",
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
    extension_id: str | int = "~",
    extension_number: str | None = None,
    phone_number: str | None = None,
    show_blocked: bool | None = None,
    direction: CallDirectionEnum
    | Literal["Inbound", "Outbound"]
    | Sequence[CallDirectionEnum | Literal["Inbound", "Outbound"]]
    | None = None,
    session_id: str | int | None = None,
    type: CallTypeEnum | Literal["Voice", "Fax"] | Sequence[CallTypeEnum | Literal["Voice", "Fax"]] | None = None,
    transport: CallTransportEnum
    | Literal["PSTN", "VoIP"]
    | Sequence[CallTransportEnum | Literal["PSTN", "VoIP"]]
    | None = None,
    view: CallLogView | Literal["Simple", "Detailed"] | None = None,
    with_recording: bool | None = None,
    recording_type: CallRecordingType | Literal["Automatic", "OnDemand", "All"] | None = None,
    date_to: datetime.datetime | None = None,
    date_from: datetime.datetime | None = None,
    telephony_session_id: str | int | None = None,
    metadata_category: str | Sequence[str] | None = None,
    per_page: int | PerPageWithMaxMax | Literal["max"] | None = None,
    page: int | None = None,
    show_deleted: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the call records of one extension; without dates, the last 24 hours.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log`

    Throttling group: Heavy. Application permission: ReadCallLog. User permission: ReadCallLog.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        extension_number: Short number of an extension; sent as `extensionNumber`.
        phone_number: Only what this phone number had a part in; sent as `phoneNumber`.
        show_blocked: Whether calls with blocked numbers are listed; the platform's default is `true`; sent as `showBlocked`.
        direction: Only what came in, or only what went out; `Inbound` | `Outbound`.
        session_id: Only calls of this session; sent as `sessionId`.
        type: Only things of this type; `Voice` | `Fax`.
        transport: `PSTN` | `VoIP`.
        view: How much the answer tells; `Simple` | `Detailed`; the platform's default is `Simple`.
        with_recording: Only calls with a recording; the platform's default is `false`; deprecated by the API; sent as `withRecording`.
        recording_type: Only calls recorded in this way; `Automatic` | `OnDemand` | `All`; sent as `recordingType`.
        date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
        date_from: Start of the time range; a naive datetime is taken as UTC; sent as `dateFrom`.
        telephony_session_id: Telephony session; sent as `telephonySessionId`.
        metadata_category: Only records with metadata of these categories; sent as `metadataCategory`.
        per_page: How many records a page has; sent as `perPage`.
        page: Number of the page, from 1; the platform's default is `1`; at least 1.
        show_deleted: Whether deleted records are listed; the platform's default is `false`; sent as `showDeleted`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if extension_number is not None:
        query.append(("extensionNumber", _call.text(extension_number, "extension_number")))
    if phone_number is not None:
        query.append(("phoneNumber", _call.text(phone_number, "phone_number")))
    if show_blocked is not None:
        query.append(("showBlocked", _call.text(show_blocked, "show_blocked")))
    if direction is not None:
        query.extend(("direction", item) for item in _call.several(direction, "direction"))
    if session_id is not None:
        query.append(("sessionId", _call.text(session_id, "session_id")))
    if type is not None:
        query.extend(("type", item) for item in _call.several(type, "type"))
    if transport is not None:
        query.extend(("transport", item) for item in _call.several(transport, "transport"))
    if view is not None:
        query.append(("view", _call.text(view, "view")))
    if with_recording is not None:
        query.append(("withRecording", _call.text(with_recording, "with_recording")))
    if recording_type is not None:
        query.append(("recordingType", _call.text(recording_type, "recording_type")))
    if date_to is not None:
        query.append(("dateTo", _call.text(date_to, "date_to")))
    if date_from is not None:
        query.append(("dateFrom", _call.text(date_from, "date_from")))
    if telephony_session_id is not None:
        query.append(("telephonySessionId", _call.text(telephony_session_id, "telephony_session_id")))
    if metadata_category is not None:
        query.extend(("metadataCategory", item) for item in _call.several(metadata_category, "metadata_category"))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if show_deleted is not None:
        query.append(("showDeleted", _call.text(show_deleted, "show_deleted")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/call-log",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallLog:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._call_log import CallLog

        return _call.decode_model(response, CallLog, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
