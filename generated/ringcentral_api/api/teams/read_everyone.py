"""Reads the chat that all employees of the company share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._teams import EveryoneTeamInfo

OPERATION = Operation(
    "read_everyone",
    "GET",
    "/team-messaging/v1/everyone",
    "teams",
    group="Light",
    app_permission="TeamMessaging",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, options: RequestOptions | None = None) -> Request:
    """Reads the chat that all employees of the company share.

    `GET /team-messaging/v1/everyone`

    Throttling group: Light. Application permission: TeamMessaging.

    Args:
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/team-messaging/v1/everyone",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> EveryoneTeamInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._teams import EveryoneTeamInfo

        return _call.decode_model(response, EveryoneTeamInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
