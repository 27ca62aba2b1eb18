"""Reads one ready-made greeting of the dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._greetings import DictionaryGreetingInfo

OPERATION = Operation(
    "read_standard_greeting",
    "GET",
    "/restapi/v1.0/dictionary/greeting/{greetingId}",
    "greetings",
    group="Medium",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "404": "ApiErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(*, greeting_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/dictionary/greeting/{_call.segment(greeting_id, 'greeting_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> DictionaryGreetingInfo:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._greetings import DictionaryGreetingInfo

        return _call.decode_model(response, DictionaryGreetingInfo, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, greeting_id: str, options: RequestOptions | None = None
) -> Response[DictionaryGreetingInfo]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(greeting_id=greeting_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, greeting_id: str, options: RequestOptions | None = None) -> DictionaryGreetingInfo:
    """Reads one ready-made greeting of the dictionary.

    `GET /restapi/v1.0/dictionary/greeting/{greetingId}`

    Throttling group: Medium.

    Args:
        greeting_id: sent as `greetingId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(greeting_id=greeting_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, greeting_id: str, options: RequestOptions | None = None
) -> Response[DictionaryGreetingInfo]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(greeting_id=greeting_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, greeting_id: str, options: RequestOptions | None = None
) -> DictionaryGreetingInfo:
    """Reads one ready-made greeting of the dictionary.

    `GET /restapi/v1.0/dictionary/greeting/{greetingId}`

    Throttling group: Medium.

    Args:
        greeting_id: sent as `greetingId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(greeting_id=greeting_id, options=options)), client.drift)
