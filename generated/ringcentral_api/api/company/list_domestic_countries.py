"""Pages through the countries that are domestic for a brand and contract country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._shared_country_info_dictionary_model import CountryListDictionaryModel

OPERATION = Operation(
    "list_domestic_countries",
    "GET",
    "/restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}",
    "company",
    group="Light",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    brand_id: str | int,
    contracted_country_id: str | int,
    page: int | None = None,
    per_page: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the countries that are domestic for a brand and contract country.

    `GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}`

    Throttling group: Light.

    Args:
        brand_id: sent as `brandId`.
        contracted_country_id: sent as `contractedCountryId`.
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/dictionary/brand/{_call.segment(brand_id, 'brand_id')}/contracted-country/{_call.segment(contracted_country_id, 'contracted_country_id')}",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CountryListDictionaryModel:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._shared_country_info_dictionary_model import CountryListDictionaryModel

        return _call.decode_model(response, CountryListDictionaryModel, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
