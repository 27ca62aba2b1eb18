"""Reads one message of the mailbox, or several by a list of ids."""

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
    from ...models._message_store import SingleMessage

OPERATION = Operation(
    "read_message",
    "GET",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}",
    "message_store",
    group="Light",
    app_permission="ReadMessages",
    user_permission="ReadMessages",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    message_id: str | int | Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Reads one message of the mailbox, or several by a list of ids.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

    Throttling group: Light. Application permission: ReadMessages. User permission: ReadMessages.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        message_id: One message, or several for a batch; sent as `messageId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {
        "Accept": "application/json, application/vnd.ringcentral.multipart+json, multipart/mixed"
        if _call.many(message_id)
        else "application/json"
    }
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/message-store/{_call.segment(message_id, 'message_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> SingleMessage | BatchResult[SingleMessage]:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._message_store import SingleMessage

        return _call.decode_model(response, SingleMessage, drift)
    if status == 207:
        from ...batch import decode_batch
        from ...models._message_store import SingleMessage

        return decode_batch(response, _call.item_decoder(response, SingleMessage, drift))
    raise _call.failure(response, _ERRORS)


@overload
def sync_detailed(
    *,
    client: SyncClient,
    message_id: str | int,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[SingleMessage]: ...


@overload
def sync_detailed(
    *,
    client: SyncClient,
    message_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[BatchResult[SingleMessage]]: ...


@overload
def sync_detailed(
    *,
    client: SyncClient,
    message_id: Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[SingleMessage | BatchResult[SingleMessage]]: ...


def sync_detailed(
    *,
    client: SyncClient,
    message_id: str | int | Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[SingleMessage | BatchResult[SingleMessage]]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(account_id=account_id, extension_id=extension_id, message_id=message_id, options=options)
    )
    return Response(response, _call.as_asked(message_id, response, parse, client.drift))


@overload
def sync(
    *,
    client: SyncClient,
    message_id: str | int,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> SingleMessage: ...


@overload
def sync(
    *,
    client: SyncClient,
    message_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> BatchResult[SingleMessage]: ...


@overload
def sync(
    *,
    client: SyncClient,
    message_id: Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> SingleMessage | BatchResult[SingleMessage]: ...


def sync(
    *,
    client: SyncClient,
    message_id: str | int | Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> SingleMessage | BatchResult[SingleMessage]:
    """Reads one message of the mailbox, or several by a list of ids.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

    Throttling group: Light. Application permission: ReadMessages. User permission: ReadMessages.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        message_id: One message, or several for a batch; sent as `messageId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    return _call.as_asked(
        message_id,
        client.send(request(account_id=account_id, extension_id=extension_id, message_id=message_id, options=options)),
        parse,
        client.drift,
    )


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    message_id: str | int,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[SingleMessage]: ...


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    message_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[BatchResult[SingleMessage]]: ...


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    message_id: Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[SingleMessage | BatchResult[SingleMessage]]: ...


async def asyncio_detailed(
    *,
    client: AsyncClient,
    message_id: str | int | Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[SingleMessage | BatchResult[SingleMessage]]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, extension_id=extension_id, message_id=message_id, options=options)
    )
    return Response(response, _call.as_asked(message_id, response, parse, client.drift))


@overload
async def asyncio(
    *,
    client: AsyncClient,
    message_id: str | int,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> SingleMessage: ...


@overload
async def asyncio(
    *,
    client: AsyncClient,
    message_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> BatchResult[SingleMessage]: ...


@overload
async def asyncio(
    *,
    client: AsyncClient,
    message_id: Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> SingleMessage | BatchResult[SingleMessage]: ...


async def asyncio(
    *,
    client: AsyncClient,
    message_id: str | int | Sequence[str | int],
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> SingleMessage | BatchResult[SingleMessage]:
    """Reads one message of the mailbox, or several by a list of ids.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

    Throttling group: Light. Application permission: ReadMessages. User permission: ReadMessages.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        message_id: One message, or several for a batch; sent as `messageId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    return _call.as_asked(
        message_id,
        await client.send(
            request(account_id=account_id, extension_id=extension_id, message_id=message_id, options=options)
        ),
        parse,
        client.drift,
    )
