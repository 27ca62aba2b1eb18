"""Pages through the countries the service knows, with dialling codes and what is sold there."""

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
    "list_countries",
    "GET",
    "/restapi/v1.0/dictionary/country",
    "regional_settings",
    group="Light",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    login_allowed: bool | None = None,
    signup_allowed: bool | None = None,
    number_selling: bool | None = None,
    page: int | None = None,
    per_page: int | None = None,
    free_softphone_line: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Pages through the countries the service knows, with dialling codes and what is sold there.

    `GET /restapi/v1.0/dictionary/country`

    Throttling group: Light.

    Args:
        login_allowed: sent as `loginAllowed`.
        signup_allowed: sent as `signupAllowed`.
        number_selling: sent as `numberSelling`.
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
        free_softphone_line: sent as `freeSoftphoneLine`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if login_allowed is not None:
        query.append(("loginAllowed", _call.text(login_allowed, "login_allowed")))
    if signup_allowed is not None:
        query.append(("signupAllowed", _call.text(signup_allowed, "signup_allowed")))
    if number_selling is not None:
        query.append(("numberSelling", _call.text(number_selling, "number_selling")))
    if page is not None:
        query.append(("page", _call.text(page, "page")))
    if per_page is not None:
        query.append(("perPage", _call.text(per_page, "per_page")))
    if free_softphone_line is not None:
        query.append(("freeSoftphoneLine", _call.text(free_softphone_line, "free_softphone_line")))
    headers: dict[str, str] = {"Accept": "application/json"}
    return Request(
        OPERATION,
        "/restapi/v1.0/dictionary/country",
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
