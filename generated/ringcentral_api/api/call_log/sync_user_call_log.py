"""Keeps a copy of one extension's call log: first `FSync`, then `ISync` with the token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._call_log import (
        CallLogStatusGroupItem,
        CallLogSyncResponse,
        CallLogSyncType,
        CallLogView,
        CallRecordingType,
    )

OPERATION = Operation(
    "sync_user_call_log",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log-sync",
    "call_log",
    group="Heavy",
    app_permission="ReadCallLog",
    user_permission="ReadCallLog",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    account_id: str = "~",
    extension_id: str = "~",
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
    """The request of one call, ready to be sent by any client."""
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
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/call-log-sync",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallLogSyncResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._call_log import CallLogSyncResponse

        return _call.decode_model(response, CallLogSyncResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_id: str = "~",
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
) -> Response[CallLogSyncResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            sync_type=sync_type,
            sync_token=sync_token,
            date_from=date_from,
            record_count=record_count,
            status_group=status_group,
            view=view,
            show_deleted=show_deleted,
            with_recording=with_recording,
            recording_type=recording_type,
            metadata_category=metadata_category,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    account_id: str = "~",
    extension_id: str = "~",
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
) -> CallLogSyncResponse:
    """Keeps a copy of one extension's call log: first `FSync`, then `ISync` with the token.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log-sync`

    Throttling group: Heavy. Application permission: ReadCallLog. User permission: ReadCallLog.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        sync_type: `FSync` reads everything anew, `ISync` what changed since the token; `FSync` | `ISync`; the platform's default is `FSync`; sent as `syncType`.
        sync_token: Token of the last synchronisation; needed for `ISync`; sent as `syncToken`.
        date_from: Start of the time range; a naive datetime is taken as UTC; sent as `dateFrom`.
        record_count: How many records the answer has at most; sent as `recordCount`.
        status_group: `Missed` | `All`; sent as `statusGroup`.
        view: How much the answer tells; `Simple` | `Detailed`; the platform's default is `Simple`.
        show_deleted: Whether deleted records are listed; the platform's default is `false`; sent as `showDeleted`.
        with_recording: Only calls with a recording; the platform's default is `false`; sent as `withRecording`.
        recording_type: Only calls recorded in this way; `Automatic` | `OnDemand` | `All`; sent as `recordingType`.
        metadata_category: Only records with metadata of these categories; sent as `metadataCategory`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                sync_type=sync_type,
                sync_token=sync_token,
                date_from=date_from,
                record_count=record_count,
                status_group=status_group,
                view=view,
                show_deleted=show_deleted,
                with_recording=with_recording,
                recording_type=recording_type,
                metadata_category=metadata_category,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str = "~",
    extension_id: str = "~",
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
) -> Response[CallLogSyncResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            sync_type=sync_type,
            sync_token=sync_token,
            date_from=date_from,
            record_count=record_count,
            status_group=status_group,
            view=view,
            show_deleted=show_deleted,
            with_recording=with_recording,
            recording_type=recording_type,
            metadata_category=metadata_category,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str = "~",
    extension_id: str = "~",
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
) -> CallLogSyncResponse:
    """Keeps a copy of one extension's call log: first `FSync`, then `ISync` with the token.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log-sync`

    Throttling group: Heavy. Application permission: ReadCallLog. User permission: ReadCallLog.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        sync_type: `FSync` reads everything anew, `ISync` what changed since the token; `FSync` | `ISync`; the platform's default is `FSync`; sent as `syncType`.
        sync_token: Token of the last synchronisation; needed for `ISync`; sent as `syncToken`.
        date_from: Start of the time range; a naive datetime is taken as UTC; sent as `dateFrom`.
        record_count: How many records the answer has at most; sent as `recordCount`.
        status_group: `Missed` | `All`; sent as `statusGroup`.
        view: How much the answer tells; `Simple` | `Detailed`; the platform's default is `Simple`.
        show_deleted: Whether deleted records are listed; the platform's default is `false`; sent as `showDeleted`.
        with_recording: Only calls with a recording; the platform's default is `false`; sent as `withRecording`.
        recording_type: Only calls recorded in this way; `Automatic` | `OnDemand` | `All`; sent as `recordingType`.
        metadata_category: Only records with metadata of these categories; sent as `metadataCategory`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                sync_type=sync_type,
                sync_token=sync_token,
                date_from=date_from,
                record_count=record_count,
                status_group=status_group,
                view=view,
                show_deleted=show_deleted,
                with_recording=with_recording,
                recording_type=recording_type,
                metadata_category=metadata_category,
                options=options,
            )
        ),
        client.drift,
    )
