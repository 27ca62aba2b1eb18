"""Reads one state or province of the dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._regional_settings import GetStateInfoResponse

OPERATION = Operation(
    "read_state",
    "GET",
    "/restapi/v1.0/dictionary/state/{stateId}",
    "regional_settings",
    group="Light",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, state_id: int, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/dictionary/state/{_call.segment(state_id, 'state_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> GetStateInfoResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._regional_settings import GetStateInfoResponse

        return _call.decode_model(response, GetStateInfoResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, state_id: int, options: RequestOptions | None = None
) -> Response[GetStateInfoResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(state_id=state_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, state_id: int, options: RequestOptions | None = None) -> GetStateInfoResponse:
    """Reads one state or province of the dictionary.

    `GET /restapi/v1.0/dictionary/state/{stateId}`

    Throttling group: Light.

    Args:
        state_id: sent as `stateId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(state_id=state_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, state_id: int, options: RequestOptions | None = None
) -> Response[GetStateInfoResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(state_id=state_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(*, client: AsyncClient, state_id: int, options: RequestOptions | None = None) -> GetStateInfoResponse:
    """Reads one state or province of the dictionary.

    `GET /restapi/v1.0/dictionary/state/{stateId}`

    Throttling group: Light.

    Args:
        state_id: sent as `stateId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(state_id=state_id, options=options)), client.drift)
