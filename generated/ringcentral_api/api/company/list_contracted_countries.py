"""Lists the countries in which a brand sells its service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._company import ContractedCountryListResponse

OPERATION = Operation(
    "list_contracted_countries",
    "GET",
    "/restapi/v1.0/dictionary/brand/{brandId}/contracted-country",
    "company",
    group="Light",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, brand_id: str, options: RequestOptions | None = None) -> Request:
    """The request of one call, ready to be sent by any client."""
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/dictionary/brand/{_call.segment(brand_id, 'brand_id')}/contracted-country",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ContractedCountryListResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._company import ContractedCountryListResponse

        return _call.decode_model(response, ContractedCountryListResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *, client: SyncClient, brand_id: str, options: RequestOptions | None = None
) -> Response[ContractedCountryListResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(request(brand_id=brand_id, options=options))
    return Response(response, parse(response, client.drift))


def sync(*, client: SyncClient, brand_id: str, options: RequestOptions | None = None) -> ContractedCountryListResponse:
    """Lists the countries in which a brand sells its service.

    `GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country`

    Throttling group: Light.

    Args:
        brand_id: sent as `brandId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(client.send(request(brand_id=brand_id, options=options)), client.drift)


async def asyncio_detailed(
    *, client: AsyncClient, brand_id: str, options: RequestOptions | None = None
) -> Response[ContractedCountryListResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(request(brand_id=brand_id, options=options))
    return Response(response, parse(response, client.drift))


async def asyncio(
    *, client: AsyncClient, brand_id: str, options: RequestOptions | None = None
) -> ContractedCountryListResponse:
    """Lists the countries in which a brand sells its service.

    `GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country`

    Throttling group: Light.

    Args:
        brand_id: sent as `brandId`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(await client.send(request(brand_id=brand_id, options=options)), client.drift)
