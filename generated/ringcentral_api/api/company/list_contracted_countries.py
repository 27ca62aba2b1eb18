"""Lists the countries in which a brand sells its service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._company import ContractedCountryListResponse

OPERATION = Operation(
    "list_contracted_countries",
    "GET",
    "/restapi/v1.0/dictionary/brand/{brandId}/contracted-country",
    "company",
    group="Light",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, brand_id: str | int, options: RequestOptions | None = None) -> Request:
    """Lists the countries in which a brand sells its service.

    `GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country`

    Throttling group: Light.

    Args:
        brand_id: sent as `brandId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/dictionary/brand/{_call.segment(brand_id, 'brand_id')}/contracted-country",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ContractedCountryListResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._company import ContractedCountryListResponse

        return _call.decode_model(response, ContractedCountryListResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
