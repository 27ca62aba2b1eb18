"""Marks one or several messages as read or unread."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...batch import BatchResult
    from ...bodies._message_store import UpdateMessageBulkRequestItemDict, UpdateMessageRequestDict
    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._message_store import Message, UpdateMessageBulkRequestItem, UpdateMessageRequest

OPERATION = Operation(
    "update_message",
    "PUT",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}",
    "message_store",
    group="Medium",
    app_permission="EditMessages",
    user_permission="EditMessages",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    message_id: str | int | Sequence[str | int],
    body: UpdateMessageRequest
    | UpdateMessageRequestDict
    | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
    | bytes,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Request:
    """Marks one or several messages as read or unread.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

    Throttling group: Medium. Application permission: EditMessages. User permission: EditMessages.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        message_id: One message, or several for a batch; sent as `messageId`.
        body: sent as `multipart/mixed`, `application/json`, `application/vnd.ringcentral.multipart+json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {
        "Accept": "application/json, application/vnd.ringcentral.multipart+json, multipart/mixed"
        if _call.many(message_id)
        else "application/json"
    }
    content: bytes | None = None
    parts: list[Part] | None = None
    from ...models._message_store import UpdateMessageRequest

    if isinstance(body, bytes):
        content = body
        headers["Content-Type"] = _call.raw_multipart(body)
    elif isinstance(body, UpdateMessageRequest):
        content = _call.dump(body, "UpdateMessageRequest")
        headers["Content-Type"] = "application/json"
    else:
        _call.expect(body, "bytes", "UpdateMessageRequest", "list", "tuple")
        content = _call.dump(body, "list", "tuple")
        headers["Content-Type"] = "application/vnd.ringcentral.multipart+json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/message-store/{_call.segment(message_id, 'message_id')}",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> Message | BatchResult[Message]:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._message_store import Message

        return _call.decode_model(response, Message, drift)
    if status == 207:
        from ...batch import decode_batch
        from ...models._message_store import Message

        return decode_batch(response, _call.item_decoder(response, Message, drift))
    raise _call.failure(response, _ERRORS)


@overload
def sync_detailed(
    *,
    client: SyncClient,
    message_id: str | int,
    body: UpdateMessageRequest
    | UpdateMessageRequestDict
    | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
    | bytes,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[Message]: ...


@overload
def sync_detailed(
    *,
    client: SyncClient,
    message_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    body: UpdateMessageRequest
    | UpdateMessageRequestDict
    | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
    | bytes,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[BatchResult[Message]]: ...


@overload
def sync_detailed(
    *,
    client: SyncClient,
    message_id: Sequence[str | int],
    body: UpdateMessageRequest
    | UpdateMessageRequestDict
    | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
    | bytes,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[Message | BatchResult[Message]]: ...


def sync_detailed(
    *,
    client: SyncClient,
    message_id: str | int | Sequence[str | int],
    body: UpdateMessageRequest
    | UpdateMessageRequestDict
    | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
    | bytes,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[Message | BatchResult[Message]]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(account_id=account_id, extension_id=extension_id, message_id=message_id, body=body, options=options)
    )
    return Response(response, _call.as_asked(message_id, response, parse, client.drift))


@overload
def sync(
    *,
    client: SyncClient,
    message_id: str | int,
    body: UpdateMessageRequest
    | UpdateMessageRequestDict
    | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
    | bytes,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Message: ...


@overload
def sync(
    *,
    client: SyncClient,
    message_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    body: UpdateMessageRequest
    | UpdateMessageRequestDict
    | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
    | bytes,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> BatchResult[Message]: ...


@overload
def sync(
    *,
    client: SyncClient,
    message_id: Sequence[str | int],
    body: UpdateMessageRequest
    | UpdateMessageRequestDict
    | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
    | bytes,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Message | BatchResult[Message]: ...


def sync(
    *,
    client: SyncClient,
    message_id: str | int | Sequence[str | int],
    body: UpdateMessageRequest
    | UpdateMessageRequestDict
    | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
    | bytes,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Message | BatchResult[Message]:
    """Marks one or several messages as read or unread.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

    Throttling group: Medium. Application permission: EditMessages. User permission: EditMessages.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        message_id: One message, or several for a batch; sent as `messageId`.
        body: sent as `multipart/mixed`, `application/json`, `application/vnd.ringcentral.multipart+json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    return _call.as_asked(
        message_id,
        client.send(
            request(account_id=account_id, extension_id=extension_id, message_id=message_id, body=body, options=options)
        ),
        parse,
        client.drift,
    )


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    message_id: str | int,
    body: UpdateMessageRequest
    | UpdateMessageRequestDict
    | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
    | bytes,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[Message]: ...


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    message_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    body: UpdateMessageRequest
    | UpdateMessageRequestDict
    | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
    | bytes,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[BatchResult[Message]]: ...


@overload
async def asyncio_detailed(
    *,
    client: AsyncClient,
    message_id: Sequence[str | int],
    body: UpdateMessageRequest
    | UpdateMessageRequestDict
    | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
    | bytes,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[Message | BatchResult[Message]]: ...


async def asyncio_detailed(
    *,
    client: AsyncClient,
    message_id: str | int | Sequence[str | int],
    body: UpdateMessageRequest
    | UpdateMessageRequestDict
    | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
    | bytes,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Response[Message | BatchResult[Message]]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(account_id=account_id, extension_id=extension_id, message_id=message_id, body=body, options=options)
    )
    return Response(response, _call.as_asked(message_id, response, parse, client.drift))


@overload
async def asyncio(
    *,
    client: AsyncClient,
    message_id: str | int,
    body: UpdateMessageRequest
    | UpdateMessageRequestDict
    | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
    | bytes,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Message: ...


@overload
async def asyncio(
    *,
    client: AsyncClient,
    message_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
    body: UpdateMessageRequest
    | UpdateMessageRequestDict
    | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
    | bytes,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> BatchResult[Message]: ...


@overload
async def asyncio(
    *,
    client: AsyncClient,
    message_id: Sequence[str | int],
    body: UpdateMessageRequest
    | UpdateMessageRequestDict
    | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
    | bytes,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Message | BatchResult[Message]: ...


async def asyncio(
    *,
    client: AsyncClient,
    message_id: str | int | Sequence[str | int],
    body: UpdateMessageRequest
    | UpdateMessageRequestDict
    | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
    | bytes,
    account_id: str | int = "~",
    extension_id: str | int = "~",
    options: RequestOptions | None = None,
) -> Message | BatchResult[Message]:
    """Marks one or several messages as read or unread.

    `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

    Throttling group: Medium. Application permission: EditMessages. User permission: EditMessages.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        message_id: One message, or several for a batch; sent as `messageId`.
        body: sent as `multipart/mixed`, `application/json`, `application/vnd.ringcentral.multipart+json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    return _call.as_asked(
        message_id,
        await client.send(
            request(account_id=account_id, extension_id=extension_id, message_id=message_id, body=body, options=options)
        ),
        parse,
        client.drift,
    )
