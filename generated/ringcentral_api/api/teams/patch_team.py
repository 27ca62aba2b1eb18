"""Renames a team, or changes its description or visibility."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._teams import TMUpdateTeamRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._teams import TMTeamInfo, TMUpdateTeamRequest

OPERATION = Operation(
    "patch_team",
    "PATCH",
    "/team-messaging/v1/teams/{chatId}",
    "teams",
    group="Medium",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *, chat_id: str | int, body: TMUpdateTeamRequest | TMUpdateTeamRequestDict, options: RequestOptions | None = None
) -> Request:
    """Renames a team, or changes its description or visibility.

    `PATCH /team-messaging/v1/teams/{chatId}`

    Throttling group: Medium. Application permission: TeamMessaging.

    Args:
        chat_id: sent as `chatId`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "TMUpdateTeamRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        f"/team-messaging/v1/teams/{_call.segment(chat_id, 'chat_id')}",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TMTeamInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._teams import TMTeamInfo

        return _call.decode_model(response, TMTeamInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
