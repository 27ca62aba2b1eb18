"""Pages through states and provinces, of one country or of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...client import RequestOptions
    from ...drift import DriftPolicy
    from ...models._regional_settings import StateList

OPERATION = Operation(
    "list_states",
    "GET",
    "/restapi/v1.0/dictionary/state",
    "regional_settings",
    group="Light",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    all_countries: bool | None = None,
    country_id: str | int | None = None,
    page: int | None = None,
    per_page: int | None = None,
    with_phone_numbers: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through states and provinces, of one country or of all.

    `GET /restapi/v1.0/dictionary/state`

    Throttling group: Light.

    Args:
        all_countries: sent as `allCountries`.
        country_id: sent as `countryId`.
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
        with_phone_numbers: the platform's default is `false`; sent as `withPhoneNumbers`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if all_countries is not None:
        query.append(("allCountries", _call.text(all_countries, "all_countries")))
    if country_id is not None:
        query.append(("countryId", _call.text(country_id, "country_id")))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if with_phone_numbers is not None:
        query.append(("withPhoneNumbers", _call.text(with_phone_numbers, "with_phone_numbers")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/restapi/v1.0/dictionary/state",
        query=query,
        headers=headers,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> StateList:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._regional_settings import StateList

        return _call.decode_model(response, StateList, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
