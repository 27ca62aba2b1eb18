"""Lists the languages for interface, greetings and formats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._regional_settings import LanguageList

OPERATION = Operation(
    "list_languages",
    "GET",
    "/restapi/v1.0/dictionary/language",
    "regional_settings",
    group="Light",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/restapi/v1.0/dictionary/language",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> LanguageList:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._regional_settings import LanguageList

        return _call.decode_model(response, LanguageList, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(*, client: SyncClient, options: RequestOptions | None = None) -> Response[LanguageList]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, options: RequestOptions | None = None) -> LanguageList:
    """Lists the languages for interface, greetings and formats.

    `GET /restapi/v1.0/dictionary/language`

    Throttling group: Light.

    Args:
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(options=options)), client.drift)


async def asyncio_detailed(*, client: AsyncClient, options: RequestOptions | None = None) -> Response[LanguageList]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(*, client: AsyncClient, options: RequestOptions | None = None) -> LanguageList:
    """Lists the languages for interface, greetings and formats.

    `GET /restapi/v1.0/dictionary/language`

    Throttling group: Light.

    Args:
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(options=options)), client.drift)
