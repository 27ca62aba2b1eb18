"""The operations of Call Log as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ...batch import BatchResult
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._call_log import (
        CallDirectionEnum,
        CallLogExtractSyncResponse,
        CallLogRecord,
        CallLogResponse,
        CallLogStatusGroupItem,
        CallLogSyncResponse,
        CallLogSyncType,
        CallLogView,
        CallRecordingType,
        CallTransportEnum,
        CallTypeEnum,
        ConferenceCallTypeItem,
        PerPageWithMax,
    )


class CallLogApi:
    """Call Log."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def delete_user_call_log(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        date_to: datetime.datetime | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes an extension's call records, all of them or those older than `date_to`.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log`

        Throttling group: Heavy. Application permission: EditCallLog. User permission: EditCallLog.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_user_call_log import sync

        sync(client=self._client, account_id=account_id, extension_id=extension_id, date_to=date_to, options=options)

    def extract_sync_account_call_log(
        self,
        *,
        account_id: str = "~",
        sync_type: CallLogSyncType | Literal["FSync", "ISync"] | None = None,
        sync_token: str | None = None,
        date_from: datetime.datetime | None = None,
        record_count: int | None = None,
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        metadata_category: str | Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogExtractSyncResponse:
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
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .extract_sync_account_call_log import sync

        return sync(
            client=self._client,
            account_id=account_id,
            sync_type=sync_type,
            sync_token=sync_token,
            date_from=date_from,
            record_count=record_count,
            view=view,
            metadata_category=metadata_category,
            options=options,
        )

    def list_company_active_calls(
        self,
        *,
        account_id: str = "~",
        direction: CallDirectionEnum
        | Literal["Inbound", "Outbound"]
        | Sequence[CallDirectionEnum | Literal["Inbound", "Outbound"]]
        | None = None,
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        type: CallTypeEnum | Literal["Voice", "Fax"] | Sequence[CallTypeEnum | Literal["Voice", "Fax"]] | None = None,
        transport: CallTransportEnum
        | Literal["PSTN", "VoIP"]
        | Sequence[CallTransportEnum | Literal["PSTN", "VoIP"]]
        | None = None,
        conference_type: ConferenceCallTypeItem
        | Literal["AudioConferencing", "Meetings"]
        | Sequence[ConferenceCallTypeItem | Literal["AudioConferencing", "Meetings"]]
        | None = None,
        per_page: PerPageWithMax | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogResponse:
        """Pages through the calls the whole company is in at this moment, newest first.

        `GET /restapi/v1.0/account/{accountId}/active-calls`

        Throttling group: Heavy. Application permission: ReadCallLog. User permission: ReadCallLog.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            direction: Only what came in, or only what went out; `Inbound` | `Outbound`.
            view: How much the answer tells; `Simple` | `Detailed`; the platform's default is `Simple`.
            type: Only things of this type; `Voice` | `Fax`.
            transport: `PSTN` | `VoIP`.
            conference_type: `AudioConferencing` | `Meetings`; sent as `conferenceType`.
            per_page: How many records a page has; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_company_active_calls import sync

        return sync(
            client=self._client,
            account_id=account_id,
            direction=direction,
            view=view,
            type=type,
            transport=transport,
            conference_type=conference_type,
            per_page=per_page,
            page=page,
            options=options,
        )

    def list_extension_active_calls(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        direction: CallDirectionEnum
        | Literal["Inbound", "Outbound"]
        | Sequence[CallDirectionEnum | Literal["Inbound", "Outbound"]]
        | None = None,
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        type: CallTypeEnum | Literal["Voice", "Fax"] | Sequence[CallTypeEnum | Literal["Voice", "Fax"]] | None = None,
        transport: CallTransportEnum
        | Literal["PSTN", "VoIP"]
        | Sequence[CallTransportEnum | Literal["PSTN", "VoIP"]]
        | None = None,
        conference_type: ConferenceCallTypeItem
        | Literal["AudioConferencing", "Meetings"]
        | Sequence[ConferenceCallTypeItem | Literal["AudioConferencing", "Meetings"]]
        | None = None,
        per_page: PerPageWithMax | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogResponse:
        """Pages through the calls one extension is in at this moment, newest first.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls`

        Throttling group: Heavy. Application permission: ReadCallLog. User permission: ReadCallLog.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            direction: Only what came in, or only what went out; `Inbound` | `Outbound`.
            view: How much the answer tells; `Simple` | `Detailed`; the platform's default is `Simple`.
            type: Only things of this type; `Voice` | `Fax`.
            transport: `PSTN` | `VoIP`.
            conference_type: `AudioConferencing` | `Meetings`; sent as `conferenceType`.
            per_page: How many records a page has; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_extension_active_calls import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            direction=direction,
            view=view,
            type=type,
            transport=transport,
            conference_type=conference_type,
            per_page=per_page,
            page=page,
            options=options,
        )

    def read_company_call_log(
        self,
        *,
        account_id: str = "~",
        extension_number: str | None = None,
        phone_number: str | None = None,
        direction: CallDirectionEnum
        | Literal["Inbound", "Outbound"]
        | Sequence[CallDirectionEnum | Literal["Inbound", "Outbound"]]
        | None = None,
        type: CallTypeEnum | Literal["Voice", "Fax"] | Sequence[CallTypeEnum | Literal["Voice", "Fax"]] | None = None,
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        with_recording: bool | None = None,
        recording_type: CallRecordingType | Literal["Automatic", "OnDemand", "All"] | None = None,
        date_from: datetime.datetime | None = None,
        date_to: datetime.datetime | None = None,
        session_id: str | None = None,
        telephony_session_id: str | None = None,
        metadata_category: str | Sequence[str] | None = None,
        per_page: PerPageWithMax | None = None,
        page: int | None = None,
        show_deleted: bool | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogResponse:
        """Pages through the call records of the whole company; without dates, the last 24 hours.

        `GET /restapi/v1.0/account/{accountId}/call-log`

        Throttling group: Heavy. Application permission: ReadCallLog. User permission: FullCompanyCallLog.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_number: Short number of an extension; sent as `extensionNumber`.
            phone_number: Only what this phone number had a part in; sent as `phoneNumber`.
            direction: Only what came in, or only what went out; `Inbound` | `Outbound`.
            type: Only things of this type; `Voice` | `Fax`.
            view: How much the answer tells; `Simple` | `Detailed`; the platform's default is `Simple`.
            with_recording: Only calls with a recording; the platform's default is `false`; sent as `withRecording`.
            recording_type: Only calls recorded in this way; `Automatic` | `OnDemand` | `All`; sent as `recordingType`.
            date_from: Start of the time range; a naive datetime is taken as UTC; sent as `dateFrom`.
            date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
            session_id: Only calls of this session; sent as `sessionId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            metadata_category: Only records with metadata of these categories; sent as `metadataCategory`.
            per_page: How many records a page has; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1.
            show_deleted: Whether deleted records are listed; the platform's default is `false`; sent as `showDeleted`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_company_call_log import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_number=extension_number,
            phone_number=phone_number,
            direction=direction,
            type=type,
            view=view,
            with_recording=with_recording,
            recording_type=recording_type,
            date_from=date_from,
            date_to=date_to,
            session_id=session_id,
            telephony_session_id=telephony_session_id,
            metadata_category=metadata_category,
            per_page=per_page,
            page=page,
            show_deleted=show_deleted,
            options=options,
        )

    @overload
    def read_company_call_record(
        self,
        *,
        call_record_id: str,
        account_id: str = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogRecord: ...

    @overload
    def read_company_call_record(
        self,
        *,
        call_record_id: list[str] | tuple[str, ...],
        account_id: str = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> BatchResult[CallLogRecord]: ...

    @overload
    def read_company_call_record(
        self,
        *,
        call_record_id: Sequence[str],
        account_id: str = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogRecord | BatchResult[CallLogRecord]: ...

    def read_company_call_record(
        self,
        *,
        call_record_id: str | Sequence[str],
        account_id: str = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogRecord | BatchResult[CallLogRecord]:
        """Reads one call record of the company, or several by a list of ids.

        `GET /restapi/v1.0/account/{accountId}/call-log/{callRecordId}`

        Throttling group: Heavy. Application permission: ReadCallLog. User permission: FullCompanyCallLog.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            call_record_id: One call record, or several for a batch; up to 50 values; sent as `callRecordId`.
            view: How much the answer tells; `Simple` | `Detailed`; the platform's default is `Simple`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_company_call_record import sync

        return sync(
            client=self._client, account_id=account_id, call_record_id=call_record_id, view=view, options=options
        )

    def read_user_call_log(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        extension_number: str | None = None,
        phone_number: str | None = None,
        show_blocked: bool | None = None,
        direction: CallDirectionEnum
        | Literal["Inbound", "Outbound"]
        | Sequence[CallDirectionEnum | Literal["Inbound", "Outbound"]]
        | None = None,
        session_id: str | None = None,
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
        telephony_session_id: str | None = None,
        metadata_category: str | Sequence[str] | None = None,
        per_page: PerPageWithMax | None = None,
        page: int | None = None,
        show_deleted: bool | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogResponse:
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
            with_recording: Only calls with a recording; the platform's default is `false`; sent as `withRecording`.
            recording_type: Only calls recorded in this way; `Automatic` | `OnDemand` | `All`; sent as `recordingType`.
            date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
            date_from: Start of the time range; a naive datetime is taken as UTC; sent as `dateFrom`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            metadata_category: Only records with metadata of these categories; sent as `metadataCategory`.
            per_page: How many records a page has; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1.
            show_deleted: Whether deleted records are listed; the platform's default is `false`; sent as `showDeleted`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_user_call_log import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            extension_number=extension_number,
            phone_number=phone_number,
            show_blocked=show_blocked,
            direction=direction,
            session_id=session_id,
            type=type,
            transport=transport,
            view=view,
            with_recording=with_recording,
            recording_type=recording_type,
            date_to=date_to,
            date_from=date_from,
            telephony_session_id=telephony_session_id,
            metadata_category=metadata_category,
            per_page=per_page,
            page=page,
            show_deleted=show_deleted,
            options=options,
        )

    @overload
    def read_user_call_record(
        self,
        *,
        call_record_id: str,
        account_id: str = "~",
        extension_id: str = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogRecord: ...

    @overload
    def read_user_call_record(
        self,
        *,
        call_record_id: list[str] | tuple[str, ...],
        account_id: str = "~",
        extension_id: str = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> BatchResult[CallLogRecord]: ...

    @overload
    def read_user_call_record(
        self,
        *,
        call_record_id: Sequence[str],
        account_id: str = "~",
        extension_id: str = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogRecord | BatchResult[CallLogRecord]: ...

    def read_user_call_record(
        self,
        *,
        call_record_id: str | Sequence[str],
        account_id: str = "~",
        extension_id: str = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogRecord | BatchResult[CallLogRecord]:
        """Reads one call record of an extension, or several by a list of ids.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log/{callRecordId}`

        Throttling group: Heavy. Application permission: ReadCallLog. User permission: ReadCallLog.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            call_record_id: One call record, or several for a batch; up to 50 values; sent as `callRecordId`.
            view: How much the answer tells; `Simple` | `Detailed`; the platform's default is `Simple`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_user_call_record import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            call_record_id=call_record_id,
            view=view,
            options=options,
        )

    def sync_account_call_log(
        self,
        *,
        account_id: str = "~",
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
            with_recording: Only calls with a recording; the platform's default is `false`; sent as `withRecording`.
            recording_type: Only calls recorded in this way; `Automatic` | `OnDemand` | `All`; sent as `recordingType`.
            metadata_category: Only records with metadata of these categories; sent as `metadataCategory`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .sync_account_call_log import sync

        return sync(
            client=self._client,
            account_id=account_id,
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

    def sync_user_call_log(
        self,
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

        from .sync_user_call_log import sync

        return sync(
            client=self._client,
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


class AsyncCallLogApi:
    """Call Log, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def delete_user_call_log(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        date_to: datetime.datetime | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Deletes an extension's call records, all of them or those older than `date_to`.

        `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log`

        Throttling group: Heavy. Application permission: EditCallLog. User permission: EditCallLog.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_user_call_log import asyncio

        await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, date_to=date_to, options=options
        )

    async def extract_sync_account_call_log(
        self,
        *,
        account_id: str = "~",
        sync_type: CallLogSyncType | Literal["FSync", "ISync"] | None = None,
        sync_token: str | None = None,
        date_from: datetime.datetime | None = None,
        record_count: int | None = None,
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        metadata_category: str | Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogExtractSyncResponse:
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
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .extract_sync_account_call_log import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            sync_type=sync_type,
            sync_token=sync_token,
            date_from=date_from,
            record_count=record_count,
            view=view,
            metadata_category=metadata_category,
            options=options,
        )

    async def list_company_active_calls(
        self,
        *,
        account_id: str = "~",
        direction: CallDirectionEnum
        | Literal["Inbound", "Outbound"]
        | Sequence[CallDirectionEnum | Literal["Inbound", "Outbound"]]
        | None = None,
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        type: CallTypeEnum | Literal["Voice", "Fax"] | Sequence[CallTypeEnum | Literal["Voice", "Fax"]] | None = None,
        transport: CallTransportEnum
        | Literal["PSTN", "VoIP"]
        | Sequence[CallTransportEnum | Literal["PSTN", "VoIP"]]
        | None = None,
        conference_type: ConferenceCallTypeItem
        | Literal["AudioConferencing", "Meetings"]
        | Sequence[ConferenceCallTypeItem | Literal["AudioConferencing", "Meetings"]]
        | None = None,
        per_page: PerPageWithMax | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogResponse:
        """Pages through the calls the whole company is in at this moment, newest first.

        `GET /restapi/v1.0/account/{accountId}/active-calls`

        Throttling group: Heavy. Application permission: ReadCallLog. User permission: ReadCallLog.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            direction: Only what came in, or only what went out; `Inbound` | `Outbound`.
            view: How much the answer tells; `Simple` | `Detailed`; the platform's default is `Simple`.
            type: Only things of this type; `Voice` | `Fax`.
            transport: `PSTN` | `VoIP`.
            conference_type: `AudioConferencing` | `Meetings`; sent as `conferenceType`.
            per_page: How many records a page has; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_company_active_calls import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            direction=direction,
            view=view,
            type=type,
            transport=transport,
            conference_type=conference_type,
            per_page=per_page,
            page=page,
            options=options,
        )

    async def list_extension_active_calls(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        direction: CallDirectionEnum
        | Literal["Inbound", "Outbound"]
        | Sequence[CallDirectionEnum | Literal["Inbound", "Outbound"]]
        | None = None,
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        type: CallTypeEnum | Literal["Voice", "Fax"] | Sequence[CallTypeEnum | Literal["Voice", "Fax"]] | None = None,
        transport: CallTransportEnum
        | Literal["PSTN", "VoIP"]
        | Sequence[CallTransportEnum | Literal["PSTN", "VoIP"]]
        | None = None,
        conference_type: ConferenceCallTypeItem
        | Literal["AudioConferencing", "Meetings"]
        | Sequence[ConferenceCallTypeItem | Literal["AudioConferencing", "Meetings"]]
        | None = None,
        per_page: PerPageWithMax | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogResponse:
        """Pages through the calls one extension is in at this moment, newest first.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls`

        Throttling group: Heavy. Application permission: ReadCallLog. User permission: ReadCallLog.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            direction: Only what came in, or only what went out; `Inbound` | `Outbound`.
            view: How much the answer tells; `Simple` | `Detailed`; the platform's default is `Simple`.
            type: Only things of this type; `Voice` | `Fax`.
            transport: `PSTN` | `VoIP`.
            conference_type: `AudioConferencing` | `Meetings`; sent as `conferenceType`.
            per_page: How many records a page has; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_extension_active_calls import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            direction=direction,
            view=view,
            type=type,
            transport=transport,
            conference_type=conference_type,
            per_page=per_page,
            page=page,
            options=options,
        )

    async def read_company_call_log(
        self,
        *,
        account_id: str = "~",
        extension_number: str | None = None,
        phone_number: str | None = None,
        direction: CallDirectionEnum
        | Literal["Inbound", "Outbound"]
        | Sequence[CallDirectionEnum | Literal["Inbound", "Outbound"]]
        | None = None,
        type: CallTypeEnum | Literal["Voice", "Fax"] | Sequence[CallTypeEnum | Literal["Voice", "Fax"]] | None = None,
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        with_recording: bool | None = None,
        recording_type: CallRecordingType | Literal["Automatic", "OnDemand", "All"] | None = None,
        date_from: datetime.datetime | None = None,
        date_to: datetime.datetime | None = None,
        session_id: str | None = None,
        telephony_session_id: str | None = None,
        metadata_category: str | Sequence[str] | None = None,
        per_page: PerPageWithMax | None = None,
        page: int | None = None,
        show_deleted: bool | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogResponse:
        """Pages through the call records of the whole company; without dates, the last 24 hours.

        `GET /restapi/v1.0/account/{accountId}/call-log`

        Throttling group: Heavy. Application permission: ReadCallLog. User permission: FullCompanyCallLog.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_number: Short number of an extension; sent as `extensionNumber`.
            phone_number: Only what this phone number had a part in; sent as `phoneNumber`.
            direction: Only what came in, or only what went out; `Inbound` | `Outbound`.
            type: Only things of this type; `Voice` | `Fax`.
            view: How much the answer tells; `Simple` | `Detailed`; the platform's default is `Simple`.
            with_recording: Only calls with a recording; the platform's default is `false`; sent as `withRecording`.
            recording_type: Only calls recorded in this way; `Automatic` | `OnDemand` | `All`; sent as `recordingType`.
            date_from: Start of the time range; a naive datetime is taken as UTC; sent as `dateFrom`.
            date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
            session_id: Only calls of this session; sent as `sessionId`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            metadata_category: Only records with metadata of these categories; sent as `metadataCategory`.
            per_page: How many records a page has; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1.
            show_deleted: Whether deleted records are listed; the platform's default is `false`; sent as `showDeleted`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_company_call_log import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_number=extension_number,
            phone_number=phone_number,
            direction=direction,
            type=type,
            view=view,
            with_recording=with_recording,
            recording_type=recording_type,
            date_from=date_from,
            date_to=date_to,
            session_id=session_id,
            telephony_session_id=telephony_session_id,
            metadata_category=metadata_category,
            per_page=per_page,
            page=page,
            show_deleted=show_deleted,
            options=options,
        )

    @overload
    async def read_company_call_record(
        self,
        *,
        call_record_id: str,
        account_id: str = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogRecord: ...

    @overload
    async def read_company_call_record(
        self,
        *,
        call_record_id: list[str] | tuple[str, ...],
        account_id: str = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> BatchResult[CallLogRecord]: ...

    @overload
    async def read_company_call_record(
        self,
        *,
        call_record_id: Sequence[str],
        account_id: str = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogRecord | BatchResult[CallLogRecord]: ...

    async def read_company_call_record(
        self,
        *,
        call_record_id: str | Sequence[str],
        account_id: str = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogRecord | BatchResult[CallLogRecord]:
        """Reads one call record of the company, or several by a list of ids.

        `GET /restapi/v1.0/account/{accountId}/call-log/{callRecordId}`

        Throttling group: Heavy. Application permission: ReadCallLog. User permission: FullCompanyCallLog.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            call_record_id: One call record, or several for a batch; up to 50 values; sent as `callRecordId`.
            view: How much the answer tells; `Simple` | `Detailed`; the platform's default is `Simple`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_company_call_record import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, call_record_id=call_record_id, view=view, options=options
        )

    async def read_user_call_log(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        extension_number: str | None = None,
        phone_number: str | None = None,
        show_blocked: bool | None = None,
        direction: CallDirectionEnum
        | Literal["Inbound", "Outbound"]
        | Sequence[CallDirectionEnum | Literal["Inbound", "Outbound"]]
        | None = None,
        session_id: str | None = None,
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
        telephony_session_id: str | None = None,
        metadata_category: str | Sequence[str] | None = None,
        per_page: PerPageWithMax | None = None,
        page: int | None = None,
        show_deleted: bool | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogResponse:
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
            with_recording: Only calls with a recording; the platform's default is `false`; sent as `withRecording`.
            recording_type: Only calls recorded in this way; `Automatic` | `OnDemand` | `All`; sent as `recordingType`.
            date_to: End of the time range; a naive datetime is taken as UTC; sent as `dateTo`.
            date_from: Start of the time range; a naive datetime is taken as UTC; sent as `dateFrom`.
            telephony_session_id: Telephony session; sent as `telephonySessionId`.
            metadata_category: Only records with metadata of these categories; sent as `metadataCategory`.
            per_page: How many records a page has; sent as `perPage`.
            page: Number of the page, from 1; the platform's default is `1`; at least 1.
            show_deleted: Whether deleted records are listed; the platform's default is `false`; sent as `showDeleted`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_user_call_log import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            extension_number=extension_number,
            phone_number=phone_number,
            show_blocked=show_blocked,
            direction=direction,
            session_id=session_id,
            type=type,
            transport=transport,
            view=view,
            with_recording=with_recording,
            recording_type=recording_type,
            date_to=date_to,
            date_from=date_from,
            telephony_session_id=telephony_session_id,
            metadata_category=metadata_category,
            per_page=per_page,
            page=page,
            show_deleted=show_deleted,
            options=options,
        )

    @overload
    async def read_user_call_record(
        self,
        *,
        call_record_id: str,
        account_id: str = "~",
        extension_id: str = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogRecord: ...

    @overload
    async def read_user_call_record(
        self,
        *,
        call_record_id: list[str] | tuple[str, ...],
        account_id: str = "~",
        extension_id: str = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> BatchResult[CallLogRecord]: ...

    @overload
    async def read_user_call_record(
        self,
        *,
        call_record_id: Sequence[str],
        account_id: str = "~",
        extension_id: str = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogRecord | BatchResult[CallLogRecord]: ...

    async def read_user_call_record(
        self,
        *,
        call_record_id: str | Sequence[str],
        account_id: str = "~",
        extension_id: str = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogRecord | BatchResult[CallLogRecord]:
        """Reads one call record of an extension, or several by a list of ids.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log/{callRecordId}`

        Throttling group: Heavy. Application permission: ReadCallLog. User permission: ReadCallLog.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            call_record_id: One call record, or several for a batch; up to 50 values; sent as `callRecordId`.
            view: How much the answer tells; `Simple` | `Detailed`; the platform's default is `Simple`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_user_call_record import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            call_record_id=call_record_id,
            view=view,
            options=options,
        )

    async def sync_account_call_log(
        self,
        *,
        account_id: str = "~",
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
            with_recording: Only calls with a recording; the platform's default is `false`; sent as `withRecording`.
            recording_type: Only calls recorded in this way; `Automatic` | `OnDemand` | `All`; sent as `recordingType`.
            metadata_category: Only records with metadata of these categories; sent as `metadataCategory`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .sync_account_call_log import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
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

    async def sync_user_call_log(
        self,
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

        from .sync_user_call_log import asyncio

        return await asyncio(
            client=self._client,
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
