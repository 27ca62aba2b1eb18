"""Reads length and media type of one call recording; the sound is a separate call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._call_recordings import GetCallRecordingResponse

OPERATION = Operation(
    "read_call_recording",
    "GET",
    "/restapi/v1.0/account/{accountId}/recording/{recordingId}",
    "call_recordings",
    group="Heavy",
    app_permission="ReadCallRecording",
    user_permission="ReadCallRecording",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "403": "ApiErrorResponseModel",
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, recording_id: str, account_id: str = "~", options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/account/{_call.segment(account_id, 'account_id')}/recording/{_call.segment(recording_id, 'recording_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> GetCallRecordingResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._call_recordings import GetCallRecordingResponse

        return _call.decode_model(response, GetCallRecordingResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, recording_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[GetCallRecordingResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(account_id=account_id, recording_id=recording_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(
    *, client: SyncClient, recording_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> GetCallRecordingResponse:
    """Reads length and media type of one call recording; the sound is a separate call.

    `GET /restapi/v1.0/account/{accountId}/recording/{recordingId}`

    Throttling group: Heavy.
    Application permission: ReadCallRecording.
    User permission: ReadCallRecording.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        recording_id: Recording, from a call record; sent as `recordingId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(account_id=account_id, recording_id=recording_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, recording_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> Response[GetCallRecordingResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(account_id=account_id, recording_id=recording_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, recording_id: str, account_id: str = "~", options: RequestOptions | None = None
) -> GetCallRecordingResponse:
    """Reads length and media type of one call recording; the sound is a separate call.

    `GET /restapi/v1.0/account/{accountId}/recording/{recordingId}`

    Throttling group: Heavy.
    Application permission: ReadCallRecording.
    User permission: ReadCallRecording.

    Args:
        account_id: Account; `~` is the one that is logged in; sent as `accountId`.
        recording_id: Recording, from a call record; sent as `recordingId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(request(account_id=account_id, recording_id=recording_id, options=options)), client.drift
    )
