"""Reads one time zone of the dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._shared_country_info_short_model import TimezoneInfoBase

OPERATION = Operation(
    "read_timezone",
    "GET",
    "/restapi/v1.0/dictionary/timezone/{timezoneId}",
    "regional_settings",
    group="Light",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, timezone_id: int, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/dictionary/timezone/{_call.segment(timezone_id, 'timezone_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> TimezoneInfoBase:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._shared_country_info_short_model import TimezoneInfoBase

        return _call.decode_model(response, TimezoneInfoBase, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, timezone_id: int, options: RequestOptions | None = None
) -> Response[TimezoneInfoBase]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(timezone_id=timezone_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, timezone_id: int, options: RequestOptions | None = None) -> TimezoneInfoBase:
    """Reads one time zone of the dictionary.

    `GET /restapi/v1.0/dictionary/timezone/{timezoneId}`

    Throttling group: Light.

    Args:
        timezone_id: sent as `timezoneId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(timezone_id=timezone_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, timezone_id: int, options: RequestOptions | None = None
) -> Response[TimezoneInfoBase]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(timezone_id=timezone_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(*, client: AsyncClient, timezone_id: int, options: RequestOptions | None = None) -> TimezoneInfoBase:
    """Reads one time zone of the dictionary.

    `GET /restapi/v1.0/dictionary/timezone/{timezoneId}`

    Throttling group: Light.

    Args:
        timezone_id: sent as `timezoneId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(timezone_id=timezone_id, options=options)), client.drift)
