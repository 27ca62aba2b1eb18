"""Reads one webinar recording of the user, with its sharing link if shared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._historical_recordings import RecordingItemExtendedModel

OPERATION = Operation(
    "rcw_history_get_recording",
    "GET",
    "/webinar/history/v1/recordings/{recordingId}",
    "historical_recordings",
    group="Heavy",
    app_permission="ReadWebinars",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
}


def request(*, recording_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/webinar/history/v1/recordings/{_call.segment(recording_id, 'recording_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> RecordingItemExtendedModel:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._historical_recordings import RecordingItemExtendedModel

        return _call.decode_model(response, RecordingItemExtendedModel, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, recording_id: str, options: RequestOptions | None = None
) -> Response[RecordingItemExtendedModel]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(recording_id=recording_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, recording_id: str, options: RequestOptions | None = None) -> RecordingItemExtendedModel:
    """Reads one webinar recording of the user, with its sharing link if shared.

    `GET /webinar/history/v1/recordings/{recordingId}`

    Throttling group: Heavy. Application permission: ReadWebinars.

    Args:
        recording_id: Recording, from a call record; sent as `recordingId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(recording_id=recording_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, recording_id: str, options: RequestOptions | None = None
) -> Response[RecordingItemExtendedModel]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(recording_id=recording_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, recording_id: str, options: RequestOptions | None = None
) -> RecordingItemExtendedModel:
    """Reads one webinar recording of the user, with its sharing link if shared.

    `GET /webinar/history/v1/recordings/{recordingId}`

    Throttling group: Heavy. Application permission: ReadWebinars.

    Args:
        recording_id: Recording, from a call record; sent as `recordingId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(recording_id=recording_id, options=options)), client.drift)
