"""Uploads a file to Team Messaging, on request straight into a chat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _call
from ..._model import typeof
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._posts import CreateGlipFileNewBody, TMAddFile

OPERATION = Operation(
    "create_glip_file_new",
    "POST",
    "/team-messaging/v1/files",
    "posts",
    group="Heavy",
    app_permission="TeamMessaging",
    max_body=31457280,
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: CreateGlipFileNewBody,
    group_id: int | None = None,
    name: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if group_id is not None:
        query.append(("groupId", _call.text(group_id, "group_id")))
    if name is not None:
        query.append(("name", _call.text(name, "name")))
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    parts = _call.parts(body, ("body",), (), "CreateGlipFileNewBody", most=OPERATION.max_body)
    return Request(
        OPERATION,
        "/team-messaging/v1/files",
        query=query,
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> list[TMAddFile]:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._posts import decode_TMAddFile

        def decode(v: Any) -> Any:
            return [decode_TMAddFile(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v

        result: list[TMAddFile] = _call.decode_json(response, decode, "[TMAddFile]", drift, list)
        return result
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    body: CreateGlipFileNewBody,
    group_id: int | None = None,
    name: str | None = None,
    options: RequestOptions | None = None,
) -> Response[list[TMAddFile]]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(group_id=group_id, name=name, body=body, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    body: CreateGlipFileNewBody,
    group_id: int | None = None,
    name: str | None = None,
    options: RequestOptions | None = None,
) -> list[TMAddFile]:
    """Uploads a file to Team Messaging, on request straight into a chat.

    `POST /team-messaging/v1/files`

    Throttling group: Heavy.
    Application permission: TeamMessaging.
    Largest request body: 31457280 bytes.

    Args:
        group_id: sent as `groupId`.
        name: a query parameter.
        body: sent as `multipart/form-data`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(group_id=group_id, name=name, body=body, options=options)), client.drift)


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: CreateGlipFileNewBody,
    group_id: int | None = None,
    name: str | None = None,
    options: RequestOptions | None = None,
) -> Response[list[TMAddFile]]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        await _call.in_thread(lambda: request(group_id=group_id, name=name, body=body, options=options))
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    body: CreateGlipFileNewBody,
    group_id: int | None = None,
    name: str | None = None,
    options: RequestOptions | None = None,
) -> list[TMAddFile]:
    """Uploads a file to Team Messaging, on request straight into a chat.

    `POST /team-messaging/v1/files`

    Throttling group: Heavy.
    Application permission: TeamMessaging.
    Largest request body: 31457280 bytes.

    Args:
        group_id: sent as `groupId`.
        name: a query parameter.
        body: sent as `multipart/form-data`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            await _call.in_thread(lambda: request(group_id=group_id, name=name, body=body, options=options))
        ),
        client.drift,
    )
