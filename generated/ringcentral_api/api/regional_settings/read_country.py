"""Reads one country of the dictionary: ISO code, dialling code, what is sold there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._shared_country_info_dictionary_model import CountryInfoDictionaryModel

OPERATION = Operation(
    "read_country",
    "GET",
    "/restapi/v1.0/dictionary/country/{countryId}",
    "regional_settings",
    group="Light",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(*, country_id: str | int, options: RequestOptions | None = None) -> Request:
    """Reads one country of the dictionary: ISO code, dialling code, what is sold there.

    `GET /restapi/v1.0/dictionary/country/{countryId}`

    Throttling group: Light.

    Args:
        country_id: sent as `countryId`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        f"/restapi/v1.0/dictionary/country/{_call.segment(country_id, 'country_id')}",
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> CountryInfoDictionaryModel:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._shared_country_info_dictionary_model import CountryInfoDictionaryModel

        return _call.decode_model(response, CountryInfoDictionaryModel, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
