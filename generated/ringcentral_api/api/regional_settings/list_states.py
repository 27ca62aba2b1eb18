"""Pages through states and provinces, of one country or of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._regional_settings import GetStateListResponse

OPERATION = Operation(
    "list_states",
    "GET",
    "/restapi/v1.0/dictionary/state",
    "regional_settings",
    group="Light",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {}


def request(
    *,
    all_countries: bool | None = None,
    country_id: int | None = None,
    page: int | None = None,
    per_page: int | None = None,
    with_phone_numbers: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
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


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> GetStateListResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._regional_settings import GetStateListResponse

        return _call.decode_model(response, GetStateListResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    all_countries: bool | None = None,
    country_id: int | None = None,
    page: int | None = None,
    per_page: int | None = None,
    with_phone_numbers: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[GetStateListResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(
            all_countries=all_countries,
            country_id=country_id,
            page=page,
            per_page=per_page,
            with_phone_numbers=with_phone_numbers,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    all_countries: bool | None = None,
    country_id: int | None = None,
    page: int | None = None,
    per_page: int | None = None,
    with_phone_numbers: bool | None = None,
    options: RequestOptions | None = None,
) -> GetStateListResponse:
    """Pages through states and provinces, of one country or of all.

    `GET /restapi/v1.0/dictionary/state`

    Throttling group: Light.

    Args:
        all_countries: sent as `allCountries`.
        country_id: sent as `countryId`.
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
        with_phone_numbers: the platform's default is `false`; sent as `withPhoneNumbers`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(
                all_countries=all_countries,
                country_id=country_id,
                page=page,
                per_page=per_page,
                with_phone_numbers=with_phone_numbers,
                options=options,
            )
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    all_countries: bool | None = None,
    country_id: int | None = None,
    page: int | None = None,
    per_page: int | None = None,
    with_phone_numbers: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[GetStateListResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(
            all_countries=all_countries,
            country_id=country_id,
            page=page,
            per_page=per_page,
            with_phone_numbers=with_phone_numbers,
            options=options,
        )
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    all_countries: bool | None = None,
    country_id: int | None = None,
    page: int | None = None,
    per_page: int | None = None,
    with_phone_numbers: bool | None = None,
    options: RequestOptions | None = None,
) -> GetStateListResponse:
    """Pages through states and provinces, of one country or of all.

    `GET /restapi/v1.0/dictionary/state`

    Throttling group: Light.

    Args:
        all_countries: sent as `allCountries`.
        country_id: sent as `countryId`.
        page: Number of the page, from 1; the platform's default is `1`.
        per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
        with_phone_numbers: the platform's default is `false`; sent as `withPhoneNumbers`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(
                all_countries=all_countries,
                country_id=country_id,
                page=page,
                per_page=per_page,
                with_phone_numbers=with_phone_numbers,
                options=options,
            )
        ),
        client.drift,
    )
