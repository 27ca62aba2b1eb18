"""Reads one call record of an extension, or several by a list of ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...batch import BatchResult
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._call_log import CallLogRecord, CallLogView

OPERATION = Operation(
    "read_user_call_record",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log/{callRecordId}",
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
    call_record_id: str | int | Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    view: CallLogView | Literal["Simple", "Detailed"] | None = None,
    options: RequestOptions | None = None,
) -> Request:
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

    query: list[tuple[str, str]] = []
    if view is not None:
        query.append(("view", _call.text(view, "view")))
    headers: dict[str, str] = {
        "Accept": "application/json, multipart/mixed" if _call.many(call_record_id) else "application/json"
    }
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/call-log/{_call.segment(call_record_id, 'call_record_id')}",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CallLogRecord | BatchResult[CallLogRecord]:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._call_log import CallLogRecord

        return _call.decode_model(response, CallLogRecord, drift)
    if status == 207:
        from ...batch import decode_batch
        from ...models._call_log import CallLogRecord

        return decode_batch(response, _call.item_decoder(response, CallLogRecord, drift))
    raise _call.failure(response, _ERRORS)


@overload
def sync_detailed(
    *,
    client: SyncClient,
    call_record_id: str | int,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    view: CallLogView | Literal["Simple", "Detailed"] | None = None,
    options: RequestOptions | None = None,
) -> Response[CallLogRecord]: ...


@overload
def sync_detailed(
    *,
    client: SyncClient,
    call_record_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    view: CallLogView | Literal["Simple", "Detailed"] | None = None,
    options: RequestOptions | None = None,
) -> Response[BatchResult[CallLogRecord]]: ...


@overload
def sync_detailed(
    *,
    client: SyncClient,
    call_record_id: Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    view: CallLogView | Literal["Simple", "Detailed"] | None = None,
    options: RequestOptions | None = None,
) -> Response[CallLogRecord | BatchResult[CallLogRecord]]: ...


def sync_detailed(
    *,
    client: SyncClient,
    call_record_id: str | int | Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    view: CallLogView | Literal["Simple", "Detailed"] | None = None,
    options: RequestOptions | None = None,
) -> Response[CallLogRecord | BatchResult[CallLogRecord]]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id, extension_id=extension_id, call_record_id=call_record_id, view=view, options=options
        )
    )
    return Response(response, _call.as_asked(call_record_id, response, parse, client.drift))


@overload
def sync(
    *,
    client: SyncClient,
    call_record_id: str | int,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    view: CallLogView | Literal["Simple", "Detailed"] | None = None,
    options: RequestOptions | None = None,
) -> CallLogRecord: ...


@overload
def sync(
    *,
    client: SyncClient,
    call_record_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    view: CallLogView | Literal["Simple", "Detailed"] | None = None,
    options: RequestOptions | None = None,
) -> BatchResult[CallLogRecord]: ...


@overload
def sync(
    *,
    client: SyncClient,
    call_record_id: Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    view: CallLogView | Literal["Simple", "Detailed"] | None = None,
    options: RequestOptions | None = None,
) -> CallLogRecord | BatchResult[CallLogRecord]: ...


def sync(
    *,
    client: SyncClient,
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
        client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                call_record_id=call_record_id,
                view=view,
                options=options,
            )
        ),
        parse,
        client.drift,
    )


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    call_record_id: str | int,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    view: CallLogView | Literal["Simple", "Detailed"] | None = None,
    options: RequestOptions | None = None,
) -> Response[CallLogRecord]: ...


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    call_record_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    view: CallLogView | Literal["Simple", "Detailed"] | None = None,
    options: RequestOptions | None = None,
) -> Response[BatchResult[CallLogRecord]]: ...


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    call_record_id: Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    view: CallLogView | Literal["Simple", "Detailed"] | None = None,
    options: RequestOptions | None = None,
) -> Response[CallLogRecord | BatchResult[CallLogRecord]]: ...


async def asyncio_detailed(
    *,
    client: AsyncClient,
    call_record_id: str | int | Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    view: CallLogView | Literal["Simple", "Detailed"] | None = None,
    options: RequestOptions | None = None,
) -> Response[CallLogRecord | BatchResult[CallLogRecord]]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id, extension_id=extension_id, call_record_id=call_record_id, view=view, options=options
        )
    )
    return Response(response, _call.as_asked(call_record_id, response, parse, client.drift))


@overload
async def asyncio(
    *,
    client: AsyncClient,
    call_record_id: str | int,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    view: CallLogView | Literal["Simple", "Detailed"] | None = None,
    options: RequestOptions | None = None,
) -> CallLogRecord: ...


@overload
async def asyncio(
    *,
    client: AsyncClient,
    call_record_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    view: CallLogView | Literal["Simple", "Detailed"] | None = None,
    options: RequestOptions | None = None,
) -> BatchResult[CallLogRecord]: ...


@overload
async def asyncio(
    *,
    client: AsyncClient,
    call_record_id: Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    view: CallLogView | Literal["Simple", "Detailed"] | None = None,
    options: RequestOptions | None = None,
) -> CallLogRecord | BatchResult[CallLogRecord]: ...


async def asyncio(
    *,
    client: AsyncClient,
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
        await client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                call_record_id=call_record_id,
                view=view,
                options=options,
            )
        ),
        parse,
        client.drift,
    )
