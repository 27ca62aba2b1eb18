"""Changes the user's own note in an open text thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._message_threads import ThreadNoteModel, ThreadNoteUpdateRequest

OPERATION = Operation(
    "mth_update_note",
    "PATCH",
    "/restapi/v1.0/account/{accountId}/message-threads/notes/{noteId}",
    "message_threads",
    group="Medium",
    app_permission="SMS",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(
    *, note_id: str, body: ThreadNoteUpdateRequest, account_id: str = "~", options: RequestOptions | None = None
) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "ThreadNoteUpdateRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/message-threads/notes/{_call.segment(note_id, 'note_id')}",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ThreadNoteModel:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._message_threads import ThreadNoteModel

        return _call.decode_model(response, ThreadNoteModel, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    note_id: str,
    body: ThreadNoteUpdateRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[ThreadNoteModel]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, note_id=note_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    note_id: str,
    body: ThreadNoteUpdateRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> ThreadNoteModel:
    """Changes the user's own note in an open text thread.

    `PATCH /restapi/v1.0/account/{accountId}/message-threads/notes/{noteId}`

    Throttling group: Medium. Application permission: SMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        note_id: sent as `noteId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, note_id=note_id, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    note_id: str,
    body: ThreadNoteUpdateRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> Response[ThreadNoteModel]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, note_id=note_id, body=body, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    note_id: str,
    body: ThreadNoteUpdateRequest,
    account_id: str = "~",
    options: RequestOptions | None = None,
) -> ThreadNoteModel:
    """Changes the user's own note in an open text thread.

    `PATCH /restapi/v1.0/account/{accountId}/message-threads/notes/{noteId}`

    Throttling group: Medium. Application permission: SMS.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        note_id: sent as `noteId`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(account_id=account_id, note_id=note_id, body=body, options=options)), client.drift
    )
