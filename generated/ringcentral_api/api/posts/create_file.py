"""Uploads a file to Team Messaging, on request straight into a chat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ..._model import typeof
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._posts import CreateGlipFileNewBodyDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._posts import CreateGlipFileNewBody, TMAddFile

OPERATION = Operation(
    "create_file",
    "POST",
    "/team-messaging/v1/files",
    "posts",
    group="Heavy",
    app_permission="TeamMessaging",
    max_body=31457280,
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    body: CreateGlipFileNewBody | CreateGlipFileNewBodyDict,
    group_id: str | int | None = None,
    name: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Uploads a file to Team Messaging, on request straight into a chat.

    `POST /team-messaging/v1/files`

    Throttling group: Heavy.
    Application permission: TeamMessaging.
    Largest request body: 31457280 bytes.

    Args:
        group_id: sent as `groupId`.
        name: a query parameter.
        body: sent as `multipart/form-data`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

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
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._posts import decode_TMAddFile

        def decode(v: Any) -> Any:
            return [decode_TMAddFile(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v

        result: list[TMAddFile] = _call.decode_json(response, decode, "[TMAddFile]", drift, list)
        return result
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse, files=True)
asyncio_detailed = async_detailed_function(request, parse, files=True)
