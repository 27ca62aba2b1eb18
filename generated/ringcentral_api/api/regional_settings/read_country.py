"""Reads one country of the dictionary: ISO code, dialling code, what is sold there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._shared_country_info_dictionary_model import CountryInfoDictionaryModel

OPERATION = Operation(
    "read_country",
    "GET",
    "/restapi/v1.0/dictionary/country/{countryId}",
    "regional_settings",
    group="Light",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, country_id: int, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/dictionary/country/{_call.segment(country_id, 'country_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CountryInfoDictionaryModel:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._shared_country_info_dictionary_model import CountryInfoDictionaryModel

        return _call.decode_model(response, CountryInfoDictionaryModel, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, country_id: int, options: RequestOptions | None = None
) -> Response[CountryInfoDictionaryModel]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(country_id=country_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, country_id: int, options: RequestOptions | None = None) -> CountryInfoDictionaryModel:
    """Reads one country of the dictionary: ISO code, dialling code, what is sold there.

    `GET /restapi/v1.0/dictionary/country/{countryId}`

    Throttling group: Light.

    Args:
        country_id: sent as `countryId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(country_id=country_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, country_id: int, options: RequestOptions | None = None
) -> Response[CountryInfoDictionaryModel]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(country_id=country_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, country_id: int, options: RequestOptions | None = None
) -> CountryInfoDictionaryModel:
    """Reads one country of the dictionary: ISO code, dialling code, what is sold there.

    `GET /restapi/v1.0/dictionary/country/{countryId}`

    Throttling group: Light.

    Args:
        country_id: sent as `countryId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(country_id=country_id, options=options)), client.drift)
