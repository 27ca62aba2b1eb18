"""Reads a user's presence merged from phone, messaging and meetings."""

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
    from ...models._presence import UnifiedPresence

OPERATION = Operation(
    "read_unified_presence",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence",
    "presence",
    group="Medium",
    app_permission="ReadPresence",
    user_permission="ReadPresenceStatus",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    account_id: str | int = "~",
    extension_id: str | int | Sequence[str | int] = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Reads a user's presence merged from phone, messaging and meetings.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence`

    Throttling group: Medium. Application permission: ReadPresence. User permission: ReadPresenceStatus.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/unified-presence",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> UnifiedPresence | BatchResult[UnifiedPresence]:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._presence import UnifiedPresence

        return _call.decode_model(response, UnifiedPresence, drift)
    if status == 207:
        from ...batch import decode_batch
        from ...models._presence import UnifiedPresence

        return decode_batch(response, _call.item_decoder(response, UnifiedPresence, drift))
    raise _call.failure(response, _ERRORS)


@overload
def sync_detailed(
    *,
    client: SyncClient,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[UnifiedPresence]: ...


@overload
def sync_detailed(
    *,
    client: SyncClient,
    account_id: str | int = "~",
    extension_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> Response[BatchResult[UnifiedPresence]]: ...


@overload
def sync_detailed(
    *,
    client: SyncClient,
    account_id: str | int = "~",
    extension_id: Sequence[str | int],
    options: RequestOptions | None = None,
) -> Response[UnifiedPresence | BatchResult[UnifiedPresence]]: ...


def sync_detailed(
    *,
    client: SyncClient,
    account_id: str | int = "~",
    extension_id: str | int | Sequence[str | int] = "~",
    options: RequestOptions | None = None,
) -> Response[UnifiedPresence | BatchResult[UnifiedPresence]]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, extension_id=extension_id, options=options))
    return Response(response, _call.as_asked(extension_id, response, parse, client.drift))


@overload
def sync(
    *,
    client: SyncClient,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> UnifiedPresence: ...


@overload
def sync(
    *,
    client: SyncClient,
    account_id: str | int = "~",
    extension_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> BatchResult[UnifiedPresence]: ...


@overload
def sync(
    *,
    client: SyncClient,
    account_id: str | int = "~",
    extension_id: Sequence[str | int],
    options: RequestOptions | None = None,
) -> UnifiedPresence | BatchResult[UnifiedPresence]: ...


def sync(
    *,
    client: SyncClient,
    account_id: str | int = "~",
    extension_id: str | int | Sequence[str | int] = "~",
    options: RequestOptions | None = None,
) -> UnifiedPresence | BatchResult[UnifiedPresence]:
    """Reads a user's presence merged from phone, messaging and meetings.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence`

    Throttling group: Medium. Application permission: ReadPresence. User permission: ReadPresenceStatus.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    return _call.as_asked(
        extension_id,
        client.send(request(account_id=account_id, extension_id=extension_id, options=options)),
        parse,
        client.drift,
    )


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[UnifiedPresence]: ...


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str | int = "~",
    extension_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> Response[BatchResult[UnifiedPresence]]: ...


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str | int = "~",
    extension_id: Sequence[str | int],
    options: RequestOptions | None = None,
) -> Response[UnifiedPresence | BatchResult[UnifiedPresence]]: ...


async def asyncio_detailed(
    *,
    client: AsyncClient,
    account_id: str | int = "~",
    extension_id: str | int | Sequence[str | int] = "~",
    options: RequestOptions | None = None,
) -> Response[UnifiedPresence | BatchResult[UnifiedPresence]]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, extension_id=extension_id, options=options))
    return Response(response, _call.as_asked(extension_id, response, parse, client.drift))


@overload
async def asyncio(
    *,
    client: AsyncClient,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> UnifiedPresence: ...


@overload
async def asyncio(
    *,
    client: AsyncClient,
    account_id: str | int = "~",
    extension_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    options: RequestOptions | None = None,
) -> BatchResult[UnifiedPresence]: ...


@overload
async def asyncio(
    *,
    client: AsyncClient,
    account_id: str | int = "~",
    extension_id: Sequence[str | int],
    options: RequestOptions | None = None,
) -> UnifiedPresence | BatchResult[UnifiedPresence]: ...


async def asyncio(
    *,
    client: AsyncClient,
    account_id: str | int = "~",
    extension_id: str | int | Sequence[str | int] = "~",
    options: RequestOptions | None = None,
) -> UnifiedPresence | BatchResult[UnifiedPresence]:
    """Reads a user's presence merged from phone, messaging and meetings.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence`

    Throttling group: Medium. Application permission: ReadPresence. User permission: ReadPresenceStatus.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    return _call.as_asked(
        extension_id,
        await client.send(request(account_id=account_id, extension_id=extension_id, options=options)),
        parse,
        client.drift,
    )
