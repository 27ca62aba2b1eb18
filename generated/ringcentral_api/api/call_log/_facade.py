"""The operations of Call Log as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ... import _call
from ..._endpoint import Group, async_method, sync_method
from . import (
    delete_user_call_log as _delete_user_call_log,
    extract_sync_account_call_log as _extract_sync_account_call_log,
    list_company_active_calls as _list_company_active_calls,
    list_extension_active_calls as _list_extension_active_calls,
    read_company_call_log as _read_company_call_log,
    read_company_call_record as _read_company_call_record,
    read_user_call_log as _read_user_call_log,
    read_user_call_record as _read_user_call_record,
    sync_account_call_log as _sync_account_call_log,
    sync_user_call_log as _sync_user_call_log,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...batch import BatchResult
    from ...client import RequestOptions
    from ...models._call_log import (
        CallLogRecord,
        CallLogView,
    )


class CallLogApi(Group):
    """Call Log."""

    __slots__ = ()

    delete_user_call_log = sync_method(_delete_user_call_log.request, _delete_user_call_log.parse)
    """Deletes an extension's call records, all of them or those older than `date_to` (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log`)."""

    extract_sync_account_call_log = sync_method(
        _extract_sync_account_call_log.request, _extract_sync_account_call_log.parse
    )
    """Exports the company's call records that changed since a moment, batch after batch (`GET /restapi/v1.0/account/{accountId}/call-log-extract-sync`)."""

    list_company_active_calls = sync_method(_list_company_active_calls.request, _list_company_active_calls.parse)
    """Pages through the calls the whole company is in at this moment, newest first (`GET /restapi/v1.0/account/{accountId}/active-calls`)."""

    list_extension_active_calls = sync_method(_list_extension_active_calls.request, _list_extension_active_calls.parse)
    """Pages through the calls one extension is in at this moment, newest first (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls`)."""

    read_company_call_log = sync_method(_read_company_call_log.request, _read_company_call_log.parse)
    """Pages through the call records of the whole company; without dates, the last 24 hours (`GET /restapi/v1.0/account/{accountId}/call-log`)."""

    @overload
    def read_company_call_record(
        self,
        *,
        call_record_id: str | int,
        account_id: str | int = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogRecord: ...

    @overload
    def read_company_call_record(
        self,
        *,
        call_record_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        account_id: str | int = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> BatchResult[CallLogRecord]: ...

    @overload
    def read_company_call_record(
        self,
        *,
        call_record_id: Sequence[str | int],
        account_id: str | int = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogRecord | BatchResult[CallLogRecord]: ...

    def read_company_call_record(
        self,
        *,
        call_record_id: str | int | Sequence[str | int],
        account_id: str | int = "~",
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
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _call.as_asked(
            call_record_id,
            self._client.send(
                _read_company_call_record.request(
                    account_id=account_id, call_record_id=call_record_id, view=view, options=options
                )
            ),
            _read_company_call_record.parse,
            self._client.drift,
        )

    read_user_call_log = sync_method(_read_user_call_log.request, _read_user_call_log.parse)
    """Pages through the call records of one extension; without dates, the last 24 hours (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log`)."""

    @overload
    def read_user_call_record(
        self,
        *,
        call_record_id: str | int,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogRecord: ...

    @overload
    def read_user_call_record(
        self,
        *,
        call_record_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> BatchResult[CallLogRecord]: ...

    @overload
    def read_user_call_record(
        self,
        *,
        call_record_id: Sequence[str | int],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogRecord | BatchResult[CallLogRecord]: ...

    def read_user_call_record(
        self,
        *,
        call_record_id: str | int | Sequence[str | int],
        account_id: str | int = "~",
        extension_id: str | int = "~",
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
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _call.as_asked(
            call_record_id,
            self._client.send(
                _read_user_call_record.request(
                    account_id=account_id,
                    extension_id=extension_id,
                    call_record_id=call_record_id,
                    view=view,
                    options=options,
                )
            ),
            _read_user_call_record.parse,
            self._client.drift,
        )

    sync_account_call_log = sync_method(_sync_account_call_log.request, _sync_account_call_log.parse)
    """Keeps a copy of the company's call log: first `FSync`, then `ISync` with the token (`GET /restapi/v1.0/account/{accountId}/call-log-sync`)."""

    sync_user_call_log = sync_method(_sync_user_call_log.request, _sync_user_call_log.parse)
    """Keeps a copy of one extension's call log: first `FSync`, then `ISync` with the token (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log-sync`)."""


class AsyncCallLogApi(Group):
    """Call Log, for asyncio."""

    __slots__ = ()

    delete_user_call_log = async_method(_delete_user_call_log.request, _delete_user_call_log.parse)
    """Deletes an extension's call records, all of them or those older than `date_to` (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log`)."""

    extract_sync_account_call_log = async_method(
        _extract_sync_account_call_log.request, _extract_sync_account_call_log.parse
    )
    """Exports the company's call records that changed since a moment, batch after batch (`GET /restapi/v1.0/account/{accountId}/call-log-extract-sync`)."""

    list_company_active_calls = async_method(_list_company_active_calls.request, _list_company_active_calls.parse)
    """Pages through the calls the whole company is in at this moment, newest first (`GET /restapi/v1.0/account/{accountId}/active-calls`)."""

    list_extension_active_calls = async_method(_list_extension_active_calls.request, _list_extension_active_calls.parse)
    """Pages through the calls one extension is in at this moment, newest first (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls`)."""

    read_company_call_log = async_method(_read_company_call_log.request, _read_company_call_log.parse)
    """Pages through the call records of the whole company; without dates, the last 24 hours (`GET /restapi/v1.0/account/{accountId}/call-log`)."""

    @overload
    async def read_company_call_record(
        self,
        *,
        call_record_id: str | int,
        account_id: str | int = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogRecord: ...

    @overload
    async def read_company_call_record(
        self,
        *,
        call_record_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        account_id: str | int = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> BatchResult[CallLogRecord]: ...

    @overload
    async def read_company_call_record(
        self,
        *,
        call_record_id: Sequence[str | int],
        account_id: str | int = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogRecord | BatchResult[CallLogRecord]: ...

    async def read_company_call_record(
        self,
        *,
        call_record_id: str | int | Sequence[str | int],
        account_id: str | int = "~",
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
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _call.as_asked(
            call_record_id,
            await self._client.send(
                _read_company_call_record.request(
                    account_id=account_id, call_record_id=call_record_id, view=view, options=options
                )
            ),
            _read_company_call_record.parse,
            self._client.drift,
        )

    read_user_call_log = async_method(_read_user_call_log.request, _read_user_call_log.parse)
    """Pages through the call records of one extension; without dates, the last 24 hours (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log`)."""

    @overload
    async def read_user_call_record(
        self,
        *,
        call_record_id: str | int,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogRecord: ...

    @overload
    async def read_user_call_record(
        self,
        *,
        call_record_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> BatchResult[CallLogRecord]: ...

    @overload
    async def read_user_call_record(
        self,
        *,
        call_record_id: Sequence[str | int],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        view: CallLogView | Literal["Simple", "Detailed"] | None = None,
        options: RequestOptions | None = None,
    ) -> CallLogRecord | BatchResult[CallLogRecord]: ...

    async def read_user_call_record(
        self,
        *,
        call_record_id: str | int | Sequence[str | int],
        account_id: str | int = "~",
        extension_id: str | int = "~",
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
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _call.as_asked(
            call_record_id,
            await self._client.send(
                _read_user_call_record.request(
                    account_id=account_id,
                    extension_id=extension_id,
                    call_record_id=call_record_id,
                    view=view,
                    options=options,
                )
            ),
            _read_user_call_record.parse,
            self._client.drift,
        )

    sync_account_call_log = async_method(_sync_account_call_log.request, _sync_account_call_log.parse)
    """Keeps a copy of the company's call log: first `FSync`, then `ISync` with the token (`GET /restapi/v1.0/account/{accountId}/call-log-sync`)."""

    sync_user_call_log = async_method(_sync_user_call_log.request, _sync_user_call_log.parse)
    """Keeps a copy of one extension's call log: first `FSync`, then `ISync` with the token (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log-sync`)."""
