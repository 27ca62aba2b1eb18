"""Reads one state or province of the dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._regional_settings import StateInfo

OPERATION = Operation(
    "read_state",
    "GET",
    "/restapi/v1.0/dictionary/state/{stateId}",
    "regional_settings",
    group="Light",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, state_id: str | int, options: RequestOptions | None = None) -> Request:
    """Reads one state or province of the dictionary.

    `GET /restapi/v1.0/dictionary/state/{stateId}`

    Throttling group: Light.

    Args:
        state_id: sent as `stateId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/dictionary/state/{_call.segment(state_id, 'state_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> StateInfo:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._regional_settings import StateInfo

        return _call.decode_model(response, StateInfo, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
