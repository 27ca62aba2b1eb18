"""Deletes messages by id; the first call moves to trash, the second (or `purge`) destroys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._message_store import DeleteMessageType

OPERATION = Operation(
    "delete_message",
    "DELETE",
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}",
    "message_store",
    group="Medium",
    app_permission="EditMessages",
    user_permission="EditMessages",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    message_id: str | Sequence[str],
    account_id: str = "~",
    extension_id: str = "~",
    purge: bool | None = None,
    type: DeleteMessageType | Literal["Fax", "SMS", "VoiceMail", "Pager", "Text", "All"] | None = None,
    body: list[str] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if purge is not None:
        query.append(("purge", _call.text(purge, "purge")))
    if type is not None:
        query.append(("type", _call.text(type, "type")))
    headers: dict[str, str] = {}
    content: bytes | None = None
    parts: list[Part] | None = None
    if body is not None:
        content = _call.dump(body, "list", "tuple")
        headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/extension/{_call.segment(extension_id, 'extension_id')}/message-store/{_call.segment(message_id, 'message_id')}",
        query=query,
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> None:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 204:
        return None
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    message_id: str | Sequence[str],
    account_id: str = "~",
    extension_id: str = "~",
    purge: bool | None = None,
    type: DeleteMessageType | Literal["Fax", "SMS", "VoiceMail", "Pager", "Text", "All"] | None = None,
    body: list[str] | None = None,
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            message_id=message_id,
            purge=purge,
            type=type,
            body=body,
            options=options,
        )
    )
    parse(response, client.drift)
    return Response(response, None)


def sync(
    *,
    client: SyncClient,
    message_id: str | Sequence[str],
    account_id: str = "~",
    extension_id: str = "~",
    purge: bool | None = None,
    type: DeleteMessageType | Literal["Fax", "SMS", "VoiceMail", "Pager", "Text", "All"] | None = None,
    body: list[str] | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Deletes messages by id; the first call moves to trash, the second (or `purge`) destroys.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

    Throttling group: Medium. Application permission: EditMessages. User permission: EditMessages.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        message_id: One message, or several for a batch; sent as `messageId`.
        purge: the platform's default is `false`.
        type: Only things of this type; `Fax` | `SMS` | `VoiceMail` | `Pager` | `Text` | `All`; the platform's default is `All`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(
        client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                message_id=message_id,
                purge=purge,
                type=type,
                body=body,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    message_id: str | Sequence[str],
    account_id: str = "~",
    extension_id: str = "~",
    purge: bool | None = None,
    type: DeleteMessageType | Literal["Fax", "SMS", "VoiceMail", "Pager", "Text", "All"] | None = None,
    body: list[str] | None = None,
    options: RequestOptions | None = None,
) -> Response[None]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            account_id=account_id,
            extension_id=extension_id,
            message_id=message_id,
            purge=purge,
            type=type,
            body=body,
            options=options,
        )
    )
    parse(response, client.drift)
    return Response(response, None)


async def asyncio(
    *,
    client: AsyncClient,
    message_id: str | Sequence[str],
    account_id: str = "~",
    extension_id: str = "~",
    purge: bool | None = None,
    type: DeleteMessageType | Literal["Fax", "SMS", "VoiceMail", "Pager", "Text", "All"] | None = None,
    body: list[str] | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Deletes messages by id; the first call moves to trash, the second (or `purge`) destroys.

    `DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

    Throttling group: Medium. Application permission: EditMessages. User permission: EditMessages.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
        message_id: One message, or several for a batch; sent as `messageId`.
        purge: the platform's default is `false`.
        type: Only things of this type; `Fax` | `SMS` | `VoiceMail` | `Pager` | `Text` | `All`; the platform's default is `All`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    parse(
        await client.send(
            request(
                account_id=account_id,
                extension_id=extension_id,
                message_id=message_id,
                purge=purge,
                type=type,
                body=body,
                options=options,
            )
        ),
        client.drift,
    )
