"""Reads one extension's presence: availability, do-not-disturb and, if asked, live calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...batch import BatchResult
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._presence import PresenceInfoResponse

OPERATION = Operation(
    "read_user_presence_status",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence",
    "presence",
    group="Light",
    app_permission="ReadPresence",
    user_permission="ReadPresenceStatus",
    max_body=104857600,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    extension_id: str | int | Sequence[str | int] = "~",
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Reads one extension's presence: availability, do-not-disturb and, if asked, live calls.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence`

    Throttling group: Light.
    Application permission: ReadPresence.
    User permission: ReadPresenceStatus.
    Largest request body: 104857600 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        detailed_telephony_state: sent as `detailedTelephonyState`.
        sip_data: sent as `sipData`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if detailed_telephony_state is not None:
        query.append(("detailedTelephonyState", _call.text(detailed_telephony_state, "detailed_telephony_state")))
    if sip_data is not None:
        query.append(("sipData", _call.text(sip_data, "sip_data")))
    headers: dict[str, str] = {
        "Accept": "application/json, multipart/mixed" if _call.many(extension_id) else "application/json"
    }
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/presence",
        query=query,
        headers=headers,
        options=options,
    )


def parse(
    response: httpx.Response, drift: DriftPolicy | None = None
) -> PresenceInfoResponse | BatchResult[PresenceInfoResponse]:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._presence import PresenceInfoResponse

        return _call.decode_model(response, PresenceInfoResponse, drift)
    if status == 207:
        from ...batch import decode_batch
        from ...models._presence import PresenceInfoResponse

        return decode_batch(response, _call.item_decoder(response, PresenceInfoResponse, drift))
    raise _call.failure(response, _ERRORS)


@overload
def sync_detailed(
    *,
    client: SyncClient,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[PresenceInfoResponse]: ...


@overload
def sync_detailed(
    *,
    client: SyncClient,
    account_id: str | int = "~",
    extension_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[BatchResult[PresenceInfoResponse]]: ...


@overload
def sync_detailed(
    *,
    client: SyncClient,
    account_id: str | int = "~",
    extension_id: Sequence[str | int],
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[PresenceInfoResponse | BatchResult[PresenceInfoResponse]]: ...


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str | int = "~",
    extension_id: str | int | Sequence[str | int] = "~",
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[PresenceInfoResponse | BatchResult[PresenceInfoResponse]]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            detailed_telephony_state=detailed_telephony_state,
            sip_data=sip_data,
            options=options,
        )
    )
    return Response(response, _call.as_asked(extension_id, response, parse, client.drift))


@overload
def sync(
    *,
    client: SyncClient,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    options: RequestOptions | None = None,
) -> PresenceInfoResponse: ...


@overload
def sync(
    *,
    client: SyncClient,
    account_id: str | int = "~",
    extension_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    options: RequestOptions | None = None,
) -> BatchResult[PresenceInfoResponse]: ...


@overload
def sync(
    *,
    client: SyncClient,
    account_id: str | int = "~",
    extension_id: Sequence[str | int],
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    options: RequestOptions | None = None,
) -> PresenceInfoResponse | BatchResult[PresenceInfoResponse]: ...


def sync(
    *,
    client: SyncClient,
    account_id: str | int = "~",
    extension_id: str | int | Sequence[str | int] = "~",
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    options: RequestOptions | None = None,
) -> PresenceInfoResponse | BatchResult[PresenceInfoResponse]:
    """Reads one extension's presence: availability, do-not-disturb and, if asked, live calls.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence`

    Throttling group: Light.
    Application permission: ReadPresence.
    User permission: ReadPresenceStatus.
    Largest request body: 104857600 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        detailed_telephony_state: sent as `detailedTelephonyState`.
        sip_data: sent as `sipData`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    return _call.as_asked(
        extension_id,
        client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                detailed_telephony_state=detailed_telephony_state,
                sip_data=sip_data,
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
    account_id: str | int = "~",
    extension_id: str | int = "~",
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[PresenceInfoResponse]: ...


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str | int = "~",
    extension_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[BatchResult[PresenceInfoResponse]]: ...


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str | int = "~",
    extension_id: Sequence[str | int],
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[PresenceInfoResponse | BatchResult[PresenceInfoResponse]]: ...


async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str | int = "~",
    extension_id: str | int | Sequence[str | int] = "~",
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[PresenceInfoResponse | BatchResult[PresenceInfoResponse]]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            detailed_telephony_state=detailed_telephony_state,
            sip_data=sip_data,
            options=options,
        )
    )
    return Response(response, _call.as_asked(extension_id, response, parse, client.drift))


@overload
async def asyncio(
    *,
    client: AsyncClient,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    options: RequestOptions | None = None,
) -> PresenceInfoResponse: ...


@overload
async def asyncio(
    *,
    client: AsyncClient,
    account_id: str | int = "~",
    extension_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    options: RequestOptions | None = None,
) -> BatchResult[PresenceInfoResponse]: ...


@overload
async def asyncio(
    *,
    client: AsyncClient,
    account_id: str | int = "~",
    extension_id: Sequence[str | int],
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    options: RequestOptions | None = None,
) -> PresenceInfoResponse | BatchResult[PresenceInfoResponse]: ...


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str | int = "~",
    extension_id: str | int | Sequence[str | int] = "~",
    detailed_telephony_state: bool | None = None,
    sip_data: bool | None = None,
    options: RequestOptions | None = None,
) -> PresenceInfoResponse | BatchResult[PresenceInfoResponse]:
    """Reads one extension's presence: availability, do-not-disturb and, if asked, live calls.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence`

    Throttling group: Light.
    Application permission: ReadPresence.
    User permission: ReadPresenceStatus.
    Largest request body: 104857600 bytes.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        detailed_telephony_state: sent as `detailedTelephonyState`.
        sip_data: sent as `sipData`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    return _call.as_asked(
        extension_id,
        await client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                detailed_telephony_state=detailed_telephony_state,
                sip_data=sip_data,
                options=options,
            )
        ),
        parse,
        client.drift,
    )
