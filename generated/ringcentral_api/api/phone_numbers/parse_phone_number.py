"""Parses phone numbers (deprecated: use `parse_phone_number_v2`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ...client import Operation, Request
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AsyncClient, Part, RequestOptions, SyncClient
    from ...drift import DriftPolicy
    from ...models._phone_numbers import ParsePhoneNumberRequest, ParsePhoneNumberResponse

OPERATION = Operation(
    "parse_phone_number",
    "POST",
    "/restapi/v1.0/number-parser/parse",
    "phone_numbers",
    group="Light",
)
"""The facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    body: ParsePhoneNumberRequest,
    home_country: str | None = None,
    national_as_priority: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call, ready to be sent by any client."""
    query: list[tuple[str, str]] = []
    if home_country is not None:
        query.append(("homeCountry", _call.text(home_country, "home_country")))
    if national_as_priority is not None:
        query.append(("nationalAsPriority", _call.text(national_as_priority, "national_as_priority")))
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "ParsePhoneNumberRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        "/restapi/v1.0/number-parser/parse",
        query=query,
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ParsePhoneNumberResponse:
    """Decode an answer, or raise what stands for it."""
    status = response.status_code
    if status == 200:
        from ...models._phone_numbers import ParsePhoneNumberResponse

        return _call.decode_model(response, ParsePhoneNumberResponse, drift)
    raise _call.failure(response, _ERRORS)


def sync_detailed(
    *,
    client: SyncClient,
    body: ParsePhoneNumberRequest,
    home_country: str | None = None,
    national_as_priority: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[ParsePhoneNumberResponse]:
    """The same as `sync`, with status and headers."""
    response = client.send(
        request(home_country=home_country, national_as_priority=national_as_priority, body=body, options=options)
    )
    return Response(response, parse(response, client.drift))


def sync(
    *,
    client: SyncClient,
    body: ParsePhoneNumberRequest,
    home_country: str | None = None,
    national_as_priority: bool | None = None,
    options: RequestOptions | None = None,
) -> ParsePhoneNumberResponse:
    """Parses phone numbers (deprecated: use `parse_phone_number_v2`).

    `POST /restapi/v1.0/number-parser/parse`

    Throttling group: Light. Deprecated.

    Args:
        home_country: up to 2 characters; sent as `homeCountry`.
        national_as_priority: the platform's default is `false`; sent as `nationalAsPriority`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        client.send(
            request(home_country=home_country, national_as_priority=national_as_priority, body=body, options=options)
        ),
        client.drift,
    )


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: ParsePhoneNumberRequest,
    home_country: str | None = None,
    national_as_priority: bool | None = None,
    options: RequestOptions | None = None,
) -> Response[ParsePhoneNumberResponse]:
    """The same as `asyncio`, with status and headers."""
    response = await client.send(
        request(home_country=home_country, national_as_priority=national_as_priority, body=body, options=options)
    )
    return Response(response, parse(response, client.drift))


async def asyncio(
    *,
    client: AsyncClient,
    body: ParsePhoneNumberRequest,
    home_country: str | None = None,
    national_as_priority: bool | None = None,
    options: RequestOptions | None = None,
) -> ParsePhoneNumberResponse:
    """Parses phone numbers (deprecated: use `parse_phone_number_v2`).

    `POST /restapi/v1.0/number-parser/parse`

    Throttling group: Light. Deprecated.

    Args:
        home_country: up to 2 characters; sent as `homeCountry`.
        national_as_priority: the platform's default is `false`; sent as `nationalAsPriority`.
        body: sent as `application/json`.
        options: what this call has different from the client's settings.

    Raises:
        ringcentral_api.errors.ApiError: the platform answered with anything but success.
    """

    return parse(
        await client.send(
            request(home_country=home_country, national_as_priority=national_as_priority, body=body, options=options)
        ),
        client.drift,
    )
